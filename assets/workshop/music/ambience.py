"""Seven places, made from noise and small events. All circular: the end leads into the beginning."""

import json
import sys

import matplotlib

matplotlib.use("Agg")
import check
import matplotlib.pyplot as plt
import numpy as np
from build import ROOT, SCRATCH, make_folders
from scipy import signal
from sound import RATE, circular_reverb, lufs, read_ogg, room, shape, true_peak_db, write_loop

LOUDNESS = -28.0


class Place:
    """An empty stereo loop to which noises and events are added."""

    def __init__(self, seconds, seed):
        self.frames = int(seconds * RATE)
        self.seconds = seconds
        self.rng = np.random.default_rng(seed)
        self.sound = np.zeros((self.frames, 2))

    def noise(self, low, high, tilt=0.0, order=2):
        """Steady noise of unit strength between two frequencies, falling by `tilt` (1 = 6 dB an octave)."""
        freqs = np.fft.rfftfreq(self.frames, 1 / RATE)
        gain = np.maximum(freqs, 20) ** -tilt
        gain /= np.sqrt(1 + (freqs / high) ** (2 * order)) * np.sqrt(
            1 + (low / np.maximum(freqs, 1e-6)) ** (2 * order)
        )
        both = []
        for _ in range(3):  # left, right and a middle that both share
            spectrum = gain * (
                self.rng.standard_normal(len(freqs)) + 1j * self.rng.standard_normal(len(freqs))
            )
            both.append(np.fft.irfft(spectrum, self.frames))
        both = np.stack([both[0] + both[2], both[1] + both[2]], axis=1)
        return both / np.sqrt((both**2).mean())

    def sway(self, slowest, fastest, depth, count=6):
        """A slow random rise and fall around one, in whole cycles per loop. Rates in hertz, depth in dB."""
        t = np.arange(self.frames) / self.frames
        low, high = max(1, round(slowest * self.seconds)), max(2, round(fastest * self.seconds))
        wave = sum(
            np.cos(2 * np.pi * (self.rng.integers(low, high + 1) * t + self.rng.random()))
            for _ in range(count)
        )
        return (10 ** (depth * wave / np.sqrt(count / 2) / 20))[:, None]

    def add(self, second, event, pan=0.0, gain=1.0):
        index = (int(second * RATE) + np.arange(len(event))) % self.frames
        angle = (pan + 1) * np.pi / 4
        np.add.at(
            self.sound, index, gain * event[:, None] * np.array([np.cos(angle), np.sin(angle)])
        )

    def often(self, per_second):
        """Random moments, as rain falls."""
        return self.rng.random(self.rng.poisson(per_second * self.seconds)) * self.seconds

    def finished(self, low=40, high=7000, reverb=0.0, seconds=1.2):
        out = self.sound
        if reverb:
            out = out + reverb * circular_reverb(out, room(seconds, seed=11))
        out = shape(out, low, high)
        out *= 10 ** ((LOUDNESS - lufs(np.concatenate([out, out[:RATE]]))) / 20)
        if true_peak_db(out) > -6:
            raise SystemExit("an ambience event is too loud")
        return out


# ---------------------------------------------------------------- small events


def ramp(length, attack=0.004):
    n = int(length * RATE)
    t = np.arange(n) / RATE
    return t, np.clip(t / attack, 0, 1) * np.clip((length - t) / 0.01, 0, 1)


def bubble(pitch, length, rise=0.2):
    t, edge = ramp(length, 0.006)
    sweep = pitch * (t + rise * t**2 / (2 * length))
    return np.sin(2 * np.pi * sweep) * np.exp(-4.5 * t / length) * edge


def tick(rng, low, high, length):
    t, edge = ramp(length, 0.001)
    sos = signal.butter(1, (low, high), "bandpass", fs=RATE, output="sos")
    return signal.sosfilt(sos, rng.standard_normal(len(t))) * np.exp(-6 * t / length) * edge


def struck(modes, length, attack=0.001):
    """Something solid, hit: (hertz, strength, seconds to fade)."""
    t, edge = ramp(length, attack)
    return sum(a * np.sin(2 * np.pi * f * t) * np.exp(-5 * t / d) for f, a, d in modes) * edge


def stroke(rng, length, low, high):
    """A tool drawn along wood: noise that swells and opens a little."""
    n = int(length * RATE)
    x = np.arange(n) / n
    body = rng.standard_normal(n)
    soft = signal.sosfilt(
        signal.butter(2, (low, high * 0.6), "bandpass", fs=RATE, output="sos"), body
    )
    open_ = signal.sosfilt(
        signal.butter(2, (low * 1.4, high), "bandpass", fs=RATE, output="sos"), body
    )
    return (soft * (1 - x) + open_ * x) * np.sin(np.pi * x**0.7) ** 1.5


# ---------------------------------------------------------------- places


def river():
    p = Place(24, 1)
    p.sound += 1.0 * p.noise(70, 700, 0.9) * p.sway(0.05, 0.25, 2.0)
    p.sound += 0.22 * p.noise(500, 2200, 0.5) * p.sway(0.15, 0.9, 3.0)
    for at in p.often(7):
        p.add(
            at,
            bubble(p.rng.uniform(240, 820), p.rng.uniform(0.05, 0.13), p.rng.uniform(0.1, 0.4)),
            p.rng.uniform(-0.8, 0.8),
            0.35 * p.rng.lognormal(0, 0.5),
        )
    return p.finished(high=4500)


def rain_light():
    p = Place(20, 2)
    p.sound += 0.30 * p.noise(700, 3000, 0.5) * p.sway(0.05, 0.3, 1.5)
    p.sound += 0.10 * p.noise(120, 500, 0.8)
    for at in p.often(45):
        p.add(
            at,
            tick(p.rng, 1000, 3000, p.rng.uniform(0.004, 0.012)),
            p.rng.uniform(-1, 1),
            0.5 * p.rng.lognormal(0, 0.6),
        )
    for at in p.often(5):
        p.add(
            at,
            bubble(p.rng.uniform(500, 1300), p.rng.uniform(0.02, 0.05), 0.1),
            p.rng.uniform(-0.7, 0.7),
            0.28 * p.rng.lognormal(0, 0.4),
        )
    return p.finished(low=90, high=4200, reverb=0.10)


def rain_heavy():
    p = Place(20, 3)
    p.sound += 1.0 * p.noise(250, 3200, 0.6) * p.sway(0.05, 0.35, 1.8)
    p.sound += 0.55 * p.noise(50, 240, 0.5) * p.sway(0.05, 0.2, 2.5)
    for at in p.often(150):
        p.add(
            at,
            tick(p.rng, 700, 2800, p.rng.uniform(0.004, 0.014)),
            p.rng.uniform(-1, 1),
            0.9 * p.rng.lognormal(0, 0.6),
        )
    for at in p.often(9):
        p.add(
            at,
            bubble(p.rng.uniform(300, 900), p.rng.uniform(0.03, 0.08), 0.15),
            p.rng.uniform(-0.7, 0.7),
            0.7 * p.rng.lognormal(0, 0.4),
        )
    return p.finished(high=4200, reverb=0.06)


def workshop():
    p = Place(28, 4)
    p.sound += 0.016 * p.noise(60, 400, 1.0) * p.sway(0.05, 0.2, 2)
    for begin, count in ((1.0, 4), (13.5, 3), (22.0, 3)):  # plane
        for i in range(count):
            p.add(
                begin + i * 1.15 + p.rng.normal(0, 0.04),
                stroke(p.rng, p.rng.uniform(0.6, 0.75), 500, 2400),
                -0.35,
                0.35,
            )
    for begin, count, pitch in ((7.2, 4, 1.0), (18.2, 5, 1.12)):  # mallet on a plank
        for i in range(count):
            hit = struck(
                ((165 * pitch, 1, 0.22), (392 * pitch, 0.5, 0.12), (910 * pitch, 0.2, 0.06)), 0.3
            )
            p.add(begin + i * 0.46 + p.rng.normal(0, 0.012), hit, 0.4, 0.55 * (1 - 0.08 * i))
    for at in (5.6, 11.9, 26.4):  # something set down
        p.add(
            at,
            struck(((120, 1, 0.16), (260, 0.4, 0.09)), 0.25, 0.003),
            p.rng.uniform(-0.5, 0.5),
            0.45,
        )
    return p.finished(high=4500, reverb=0.25, seconds=0.9)


def kitchen():
    p = Place(24, 5)
    p.sound += 0.02 * p.noise(80, 500, 1.0)
    p.sound += 0.011 * p.noise(900, 2800, 0.5) * p.sway(0.1, 0.6, 2.5)
    for at in p.often(11):  # a pot that simmers
        p.add(
            at,
            bubble(p.rng.uniform(150, 480), p.rng.uniform(0.04, 0.10), 0.3),
            p.rng.uniform(-0.4, 0.0),
            0.22 * p.rng.lognormal(0, 0.5),
        )
    for begin, count in ((4.0, 6), (15.5, 5)):  # a knife on a board
        for i in range(count):
            chop = struck(((210, 1, 0.10), (480, 0.5, 0.05)), 0.15) + 0.3 * np.pad(
                tick(p.rng, 800, 2500, 0.03), (0, int(0.15 * RATE) - int(0.03 * RATE))
            )
            p.add(begin + i * 0.31 + p.rng.normal(0, 0.015), chop, 0.4, 0.40)
    for at in (1.6, 10.4, 10.75, 20.9):  # a spoon against a pot
        p.add(
            at,
            struck(((820, 1, 0.35), (1910, 0.35, 0.2), (2870, 0.12, 0.1)), 0.5, 0.002),
            0.15,
            0.16,
        )
    for at in (8.3, 18.6):  # a plate put down
        p.add(at, struck(((340, 1, 0.12), (1250, 0.25, 0.08)), 0.25, 0.003), -0.5, 0.28)
    return p.finished(high=4500, reverb=0.18, seconds=0.6)


VOWELS = (
    (730, 1090, 2440),
    (270, 2290, 3010),
    (300, 870, 2240),
    (530, 1840, 2480),
    (570, 840, 2410),
    (440, 1020, 2240),
)


def talk(rng, pitch, length):
    """Nonsense in a human voice: a gliding buzz through a new pair of formants for each syllable."""
    n = int(length * RATE)
    t = np.arange(n) / RATE
    glide = pitch * (1.08 - 0.18 * t / length + 0.04 * np.sin(2 * np.pi * (1.1 * t + rng.random())))
    phase = np.cumsum(glide) / RATE
    buzz = sum(np.sin(2 * np.pi * k * phase) / k for k in range(1, 14))
    out = np.zeros(n)
    at = 0
    while at < n:
        size = int(rng.uniform(0.14, 0.28) * RATE)
        end = min(n, at + size + int(0.04 * RATE))
        piece = buzz[at:end]
        vowel = VOWELS[rng.integers(len(VOWELS))]
        voiced = sum(
            signal.sosfilt(
                signal.butter(1, (f * 0.88, f * 1.12), "bandpass", fs=RATE, output="sos"), piece
            )
            * g
            for f, g in zip(vowel, (1.0, 0.5, 0.12))
        )
        out[at:end] += voiced * np.hanning(len(piece)) * rng.uniform(0.5, 1.0)
        at += size
    return out * np.clip(t / 0.08, 0, 1) * np.clip((length - t) / 0.2, 0, 1)


def hall_murmur():
    p = Place(24, 6)
    p.sound += 0.02 * p.noise(80, 600, 1.0)
    for _ in range(16):
        pitch, pan, near = p.rng.uniform(95, 235), p.rng.uniform(-0.9, 0.9), p.rng.uniform(0.5, 1.0)
        at = p.rng.uniform(0, 5)
        stop = at + p.seconds - 1
        while at < stop:
            length = min(p.rng.uniform(1.2, 3.6), stop - at)
            if length > 0.5:
                p.add(at, talk(p.rng, pitch * p.rng.uniform(0.94, 1.08), length), pan, 0.35 * near)
            at += length + p.rng.uniform(0.6, 3.0)
    for at in (6.1, 15.7, 16.0):  # a bench
        p.add(
            at, struck(((95, 1, 0.2), (230, 0.4, 0.1)), 0.3, 0.004), p.rng.uniform(-0.6, 0.6), 0.18
        )
    return p.finished(low=90, high=1800, reverb=0.8, seconds=1.6)


def wind_on_the_roof():
    p = Place(28, 7)
    p.sound += 0.5 * p.noise(40, 160, 0.5) * p.sway(0.05, 0.2, 3)
    gust = p.sway(0.04, 0.15, 3.0)
    for centre in (210, 340, 560, 880):
        p.sound += (
            0.5
            * (210 / centre) ** 0.5
            * p.noise(centre * 0.8, centre * 1.25, 0.0, order=3)
            * p.sway(0.08, 0.45, 4.0)
            * gust
        )
    level = gust[:, 0]
    for at in p.often(6):  # tin that stirs in a gust
        now = level[int(at * RATE) % p.frames]
        if now > 1.25:
            p.add(
                at,
                struck(((430, 1, 0.05), (1130, 0.5, 0.03), (1720, 0.2, 0.02)), 0.08, 0.002),
                0.5,
                0.16 * now,
            )
    return p.finished(high=3500, reverb=0.08)


PLACES = [river, rain_light, rain_heavy, workshop, kitchen, hall_murmur, wind_on_the_roof]


def draw(name, audio):
    fig, (wave, spec) = plt.subplots(2, 1, figsize=(13, 5.5), height_ratios=(1, 2), sharex=True)
    wave.plot(np.arange(0, len(audio), 50) / RATE, audio[::50, 0], lw=0.3, color="#2F8F8B")
    wave.set_title(name)
    spec.specgram(
        audio.mean(axis=1) + 1e-9,
        NFFT=2048,
        Fs=RATE,
        noverlap=1024,
        vmin=-140,
        vmax=-60,
        cmap="magma",
    )
    spec.set_ylim(0, 6000)
    fig.tight_layout()
    fig.savefig(ROOT / "pictures" / f"ambience_{name}.png", dpi=60)
    plt.close(fig)


def place_length(audio):
    return len(audio) / RATE  # a place has no beginning: it may be turned anywhere


def main():
    make_folders()
    rows = []
    for place in PLACES:
        name, audio = place.__name__, place()
        path = ROOT / "ogg" / "ambience" / f"{name}.ogg"
        audio, _ = write_loop(
            path, audio, 2, name.replace("_", " "), SCRATCH, 0.0, place_length(audio), 10
        )
        decoded = read_ogg(path)
        facts = check.measure(decoded)
        facts.update(
            name=name,
            kilobytes=path.stat().st_size / 1024,
            frames_match=len(decoded) == len(audio),
            join_wav=[float(x) for x in check.join(audio)],
            join_ogg=[float(x) for x in check.join(decoded)],
            click=[float(x) for x in check.click_db(decoded)],
        )
        rows.append(facts)
        draw(name, audio)
        print(
            f"{name:18} {facts['seconds']:5.1f}s {facts['lufs']:6.1f} LUFS peak {facts['true_peak']:6.1f} LRA {facts['lra']:4.1f} "
            f">4k {facts['above_4k']:4.0f} cen {facts['centroid']:5.0f} mono -{facts['mono_loss']:.1f} {facts['kilobytes']:4.0f} KB "
            f"join {facts['join_ogg'][0]:.4f}/{facts['join_ogg'][1]:.4f} click {[round(x) for x in facts['click']]}"
        )
    (ROOT / "report" / "ambience.json").write_text(json.dumps(rows, indent=1, default=float))


if __name__ == "__main__":
    sys.exit(main())
