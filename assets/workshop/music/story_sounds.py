"""The story's own sounds: short, one for each moment whose words name a sound. Synthesis, no samples."""

import sys

import numpy as np
from ambience import struck, tick
from build import ROOT, SCRATCH, make_folders
from interface import blank, place
from scipy import signal
from sound import RATE, lufs, read_ogg, room, true_peak_db, write_ogg

LOUDNESS, PEAK = -22.0, -3.0
"""LUFS of each with a second of silence after it, unless a peak (dBFS) would go beyond."""


def times(seconds):
    return np.arange(int(seconds * RATE)) / RATE


def swell(t, rise, fall):
    """Rise and fall smoothly: seconds from the beginning and before the end."""
    end = t[-1] + 1 / RATE
    edge = np.clip(t / rise, 0, 1) * np.clip((end - t) / fall, 0, 1)
    return np.sin(edge * np.pi / 2) ** 2


def voice(pitch, strengths):
    """A tone whose pitch moves (hertz for each sample), from the strengths of its partials."""
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    return sum(g * np.sin(k * phase) for k, g in enumerate(strengths, start=1))


def band(x, low, high, order=2):
    return signal.sosfilt(signal.butter(order, (low, high), "bandpass", fs=RATE, output="sos"), x)


def in_a_room(dry, wet, seconds):
    """The sound in a wooden room, heard with one ear."""
    tail = room(seconds, seed=11).mean(axis=1)
    out = np.concatenate([dry, np.zeros(int(seconds * RATE))])
    ringing = signal.fftconvolve(out, tail)[: len(out)]
    return out + wet * ringing * np.abs(dry).max() / np.abs(ringing).max()


# ---------------------------------------------------------------- the sounds


def hand_bell():
    """A school's bell, swung: clapper on one side, then on the other."""
    c = blank(2.4)
    modes = ((880, 1.0, 0.9), (1768, 0.55, 0.6), (2640, 0.35, 0.4), (4140, 0.16, 0.2))
    for i, at in enumerate((0.0, 0.27, 0.56, 0.83, 1.12)):
        lean = 1.0 if i % 2 == 0 else 1.006
        place(c, at, struck(tuple((f * lean, g, d) for f, g, d in modes), 1.2), 1 - 0.1 * i)
    return in_a_room(c, 0.12, 0.5)


def goose():
    """Two remarks of a goose: a reed that breaks upwards, through a long neck."""
    rng = np.random.default_rng(3)
    c = blank(1.1)
    for at, length, base in ((0.0, 0.26, 430.0), (0.42, 0.42, 400.0)):
        t = times(length)
        x = t / length
        bend = 1 + 0.38 * np.clip((x - 0.22) / 0.1, 0, 1) - 0.12 * np.clip((x - 0.7) / 0.3, 0, 1)
        pitch = base * bend * (1 + 0.012 * np.sin(2 * np.pi * 31 * t))
        reed = voice(pitch, [1 / k**0.55 for k in range(1, 13)])
        reed += 0.10 * rng.standard_normal(len(t))
        neck = band(reed, 500, 950, 1) + 0.8 * band(reed, 1250, 1900, 1) + 0.2 * reed
        place(c, at, neck * swell(t, 0.025, 0.08))
    c = signal.sosfilt(signal.butter(2, 3200, "lowpass", fs=RATE, output="sos"), c)
    return in_a_room(c, 0.06, 0.35)


def ferry_horn():
    """A ferry's horn over the water: two low reeds a fourth apart, and the far bank's answer."""
    t = times(1.9)
    pitch = 146.83 * (1 - 0.02 * np.exp(-t / 0.12))
    reeds = voice(pitch, [1, 0.7, 0.5, 0.36, 0.22, 0.14, 0.08])
    reeds += 0.8 * voice(pitch * 0.7493, [1, 0.8, 0.5, 0.3, 0.2, 0.1])
    horn = signal.sosfilt(signal.butter(2, 1100, "lowpass", fs=RATE, output="sos"), reeds)
    horn *= swell(t, 0.22, 0.35)
    c = place(blank(3.4), 0, horn)
    answer = signal.sosfilt(signal.butter(2, 420, "lowpass", fs=RATE, output="sos"), horn)
    place(c, 0.85, answer, 0.22)
    return in_a_room(c, 0.3, 1.2)


def phone():
    """A telephone that buzzes on a wooden floor, and walks: twice."""
    rng = np.random.default_rng(5)
    c = blank(2.2)
    for at in (0.0, 1.15):
        t = times(0.72)
        motor = voice(np.full(len(t), 154.0), [1, 0.6, 0.45, 0.3, 0.3, 0.2, 0.16, 0.12])
        rattle = band(rng.standard_normal(len(t)), 900, 2600)
        rattle *= np.clip(np.sin(2 * np.pi * 154 * t), 0, 1) ** 6
        place(c, at, (motor * 0.5 + rattle * 1.1) * swell(t, 0.03, 0.06))
    return in_a_room(c, 0.1, 0.3)


def knock():
    """Three knocks on a door, the last of them the shyest."""
    rng = np.random.default_rng(7)
    c = blank(1.0)
    for at, gain in ((0.0, 1.0), (0.24, 0.9), (0.5, 0.62)):
        hit = struck(((132, 1, 0.16), (263, 0.7, 0.11), (611, 0.3, 0.05)), 0.26, 0.001)
        hit[: int(0.012 * RATE)] += 0.5 * tick(rng, 600, 2600, 0.012)
        place(c, at, hit, gain)
    return in_a_room(c, 0.14, 0.5)


def flump():
    """A wall of sand that falls: a soft weight, and what trickles after it."""
    rng = np.random.default_rng(9)
    c = blank(1.3)
    t = times(0.3)
    weight = np.sin(2 * np.pi * (88 * t - 70 * t**2)) * np.exp(-t / 0.07)
    place(c, 0.02, weight * np.clip(t / 0.012, 0, 1), 1.0)
    t = times(1.1)
    slide = band(rng.standard_normal(len(t)), 180, 1500) * np.exp(-t / 0.16)
    place(c, 0.0, slide * np.clip(t / 0.03, 0, 1), 0.55)
    for _ in range(70):
        at = 0.1 + rng.exponential(0.22)
        if at < 1.2:
            place(c, at, tick(rng, 1200, 3600, 0.012), 0.16 * rng.lognormal(0, 0.5))
    return c


def bridge_sings():
    """A bridge of wood and wire under load: it creaks, and then holds one note."""
    rng = np.random.default_rng(11)
    c = blank(3.2)
    for i, at in enumerate((0.0, 0.16, 0.29)):
        place(c, at, struck(((310 + 40 * i, 1, 0.06), (720, 0.5, 0.04)), 0.12), 0.35)
    t = times(2.6)
    drift = 440 * (1 + 0.003 * np.sin(2 * np.pi * 4.6 * t) * np.clip(t - 0.5, 0, 1))
    note = voice(drift, [1, 0.25, 0.12, 0.05]) + 0.5 * voice(drift / 2, [1, 0.2])
    air = band(rng.standard_normal(len(t)), 400, 480, 1) * 0.3
    place(c, 0.35, (note + air) * swell(t, 0.7, 1.1), 0.5)
    return in_a_room(c, 0.25, 1.0)


def door():
    """A door that opens: the latch, and a hinge that would like some oil."""
    rng = np.random.default_rng(13)
    c = blank(1.5)
    place(c, 0.0, struck(((1450, 0.6, 0.03), (620, 0.8, 0.04), (210, 1, 0.07)), 0.12), 0.9)
    place(c, 0.09, struck(((980, 0.5, 0.03), (340, 0.8, 0.06)), 0.12), 0.6)
    t = times(0.85)
    x = t / 0.85
    pitch = 330 + 150 * np.sin(np.pi * x**1.4) + 14 * np.sin(2 * np.pi * 9 * t)
    grains = np.clip(np.sin(2 * np.pi * np.cumsum(46 + 40 * x) / RATE), 0, 1) ** 3
    hinge = voice(pitch, [1, 0.7, 0.5, 0.35, 0.2]) * (0.35 + grains)
    hinge += 0.25 * band(rng.standard_normal(len(t)), 500, 2000)
    place(c, 0.24, band(hinge, 300, 2200) * swell(t, 0.1, 0.3), 0.16)
    return in_a_room(c, 0.14, 0.6)


SOUNDS = (hand_bell, goose, ferry_horn, phone, knock, flump, bridge_sings, door)


def levelled(audio):
    """The sound at its loudness, or as loud as its peak may be, with soft ends."""
    ends = int(0.002 * RATE), int(0.08 * RATE)
    audio = audio - audio.mean()
    audio[: ends[0]] *= np.linspace(0, 1, ends[0])
    audio[-ends[1] :] *= np.linspace(1, 0, ends[1]) ** 2
    padded = np.concatenate([audio, np.zeros(RATE)])[:, None]
    gain = min(LOUDNESS - lufs(padded), PEAK - true_peak_db(audio[:, None]))
    return audio * 10 ** (gain / 20)


def main(names):
    make_folders()
    (ROOT / "ogg" / "story").mkdir(exist_ok=True)
    for make in SOUNDS:
        name = make.__name__
        if names and name not in names:
            continue
        path = ROOT / "ogg" / "story" / f"{name}.ogg"
        write_ogg(path, levelled(make())[:, None], 3, name.replace("_", " "), SCRATCH)
        decoded = read_ogg(path)
        padded = np.concatenate([decoded, np.zeros((RATE, 1))])
        print(
            f"{name:14} {len(decoded) / RATE:5.2f} s {lufs(padded):6.1f} LUFS "
            f"peak {true_peak_db(decoded):6.1f} {path.stat().st_size:6} bytes"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
