"""From notes to a seamless loop: FluidSynth per part, then a small mix in numpy.

Every step is circular. The tail of a part is folded back onto its beginning, filters
and reverb work on the whole loop at once in the frequency domain, so the last sample
leads into the first by construction.
"""

import subprocess
import tempfile
import warnings
from pathlib import Path

import numpy as np
from notes import INSTRUMENTS, midi_of
from scipy import signal
from scipy.io import wavfile
from scipy.ndimage import minimum_filter1d, uniform_filter1d

RATE = 44100
warnings.filterwarnings("ignore", category=wavfile.WavFileWarning)  # an extra header chunk
FONT = "/usr/share/sounds/sf2/FluidR3_GM.sf2"
HEAD = 0.5  # seconds of room for notes that start early
TAIL = 8.0  # seconds of room for ringing
PEAK_DB = -3.5


# ---------------------------------------------------------------- loudness (ITU-R BS.1770)


def k_weighting():
    f0, gain, q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
    k = np.tan(np.pi * f0 / RATE)
    vh = 10 ** (gain / 20)
    vb = vh**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = (
        [(vh + vb * k / q + k * k) / a0, 2 * (k * k - vh) / a0, (vh - vb * k / q + k * k) / a0],
        [1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0],
    )
    f0, q = 38.13547087602444, 0.5003270373238773
    k = np.tan(np.pi * f0 / RATE)
    a0 = 1 + k / q + k * k
    cut = ([1, -2, 1], [1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0])
    return shelf, cut


SHELF, CUT = k_weighting()


def block_loudness(audio, window=0.4, hop=0.1):
    weighted = signal.lfilter(*CUT, signal.lfilter(*SHELF, audio, axis=0), axis=0)
    power = np.concatenate([[0], np.cumsum((weighted**2).sum(axis=1))])
    size, step = int(window * RATE), int(hop * RATE)
    starts = np.arange(0, max(1, len(audio) - size + 1), step)
    size = min(size, len(audio))
    return (power[starts + size] - power[starts]) / size


def lufs(audio):
    blocks = block_loudness(audio)
    level = -0.691 + 10 * np.log10(blocks + 1e-15)
    blocks = blocks[level > -70]
    if not len(blocks):
        return -99.0
    gate = -0.691 + 10 * np.log10(blocks.mean()) - 10
    kept = blocks[-0.691 + 10 * np.log10(blocks) > gate]
    return -0.691 + 10 * np.log10(kept.mean())


def true_peak_db(audio):
    return 20 * np.log10(np.abs(signal.resample_poly(audio, 4, 1, axis=0)).max() + 1e-12)


# ---------------------------------------------------------------- circular tools


def shape(audio, low=None, high=None, order=2):
    """Zero-phase circular band limits with Butterworth slopes."""
    freqs = np.fft.rfftfreq(len(audio), 1 / RATE)
    gain = np.ones_like(freqs)
    if high:
        gain /= np.sqrt(1 + (freqs / high) ** (2 * order))
    if low:
        gain *= 1 / np.sqrt(1 + (low / np.maximum(freqs, 1e-6)) ** (2 * order))
    return np.fft.irfft(np.fft.rfft(audio, axis=0) * gain[:, None], len(audio), axis=0)


def room(seconds=1.7, seed=7):
    """A small wooden hall: early reflections, then a tail that darkens as it fades."""
    rng = np.random.default_rng(seed)
    n = int(seconds * 1.5 * RATE)
    t = np.arange(n) / RATE
    tail = np.zeros((n, 2))
    for low, high, decay in ((60, 400, 1.0), (400, 1600, 0.85), (1600, 4500, 0.5)):
        band = signal.butter(2, (low, high), "bandpass", fs=RATE, output="sos")
        noise = signal.sosfilt(band, rng.standard_normal((n, 2)), axis=0)
        noise /= np.sqrt((noise**2).mean())
        tail += (
            noise * np.exp(-6.9 * t / (seconds * decay))[:, None] * (0.9 if high < 2000 else 0.5)
        )
    fade_in = np.clip((t - 0.018) / 0.03, 0, 1)
    tail *= fade_in[:, None]
    for delay, left, right in (
        (0.011, 0.5, 0.3),
        (0.017, 0.3, 0.5),
        (0.023, 0.35, 0.2),
        (0.031, 0.2, 0.3),
    ):
        tail[int(delay * RATE)] += np.array([left, right]) * 6
    return tail / np.sqrt((tail**2).sum(axis=0).mean())


def circular_reverb(dry, impulse):
    n = len(dry)
    folded = np.zeros((n, 2))
    for start in range(0, len(impulse), n):
        chunk = impulse[start : start + n]
        folded[: len(chunk)] += chunk
    return np.fft.irfft(np.fft.rfft(dry, axis=0) * np.fft.rfft(folded, axis=0), n, axis=0)


# ---------------------------------------------------------------- rendering


def render_part(piece, part, frames):
    with tempfile.TemporaryDirectory() as folder:
        mid, wav = Path(folder) / "p.mid", Path(folder) / "p.wav"
        midi_of(piece, [part], shift=HEAD).save(mid)
        subprocess.run(
            [
                "fluidsynth",
                "-niq",
                "-R",
                "0",
                "-C",
                "0",
                "-g",
                "0.4",
                "-r",
                str(RATE),
                "-O",
                "float",
                "-F",
                str(wav),
                FONT,
                str(mid),
            ],
            check=True,
            capture_output=True,
        )
        _, raw = wavfile.read(wav)
    raw = raw.astype(np.float64)
    ring = int(TAIL * RATE)  # FluidSynth stops soon after the last event: fade what is left
    end = min(len(raw), int((HEAD + piece.seconds) * RATE) + ring)
    raw = raw[:end]
    fade = min(RATE // 4, len(raw))
    raw[-fade:] *= np.linspace(1, 0, fade)[:, None]
    loop = np.zeros((frames, 2))
    index = (np.arange(len(raw)) - int(HEAD * RATE)) % frames
    np.add.at(loop, index, raw)
    return loop


def narrow(audio, width=0.8):
    """Bring left and right a little closer, so that one classroom speaker loses less."""
    middle, side = audio.mean(axis=1), (audio[:, 0] - audio[:, 1]) / 2 * width
    return np.stack([middle + side, middle - side], axis=1)


def centre(audio):
    """Give left and right the same power (a decibel or two at most)."""
    power = np.sqrt((audio**2).mean(axis=0))
    return audio * (np.sqrt(power.prod()) / power)


def standing_out(piece, stems):
    """For each sung note of half a second or more: how far it stands above everything else, in dB."""
    weighted = {
        n: (signal.lfilter(*CUT, signal.lfilter(*SHELF, s, axis=0), axis=0) ** 2).sum(axis=1)
        for n, s in stems.items()
    }
    total = sum(weighted.values())
    found = {}
    for part in piece.parts:
        if part.role not in ("melody", "second") or part.name not in stems:
            continue
        gaps = []
        for note in part.notes:
            start, end = (round(b * 60 / piece.bpm * RATE) for b in (note.start, note.end))
            if end - start < RATE // 2 or start < 0:
                continue
            own = weighted[part.name][start:end].mean()
            gaps.append(10 * np.log10((own + 1e-12) / (total[start:end].mean() - own + 1e-12)))
        if gaps:
            found[part.name] = [float(np.median(gaps)), float(np.min(gaps))]
    return found


def mix(piece):
    """Return the finished loop, and for the report: loudness of each part, how clear the tune is, softening."""
    frames = round(piece.seconds * RATE)
    dry, wet = np.zeros((frames, 2)), np.zeros((frames, 2))
    stems = {}
    for part in piece.parts:
        if not part.notes:
            continue
        stem = render_part(piece, part, frames)
        stem = shape(stem, low=40, high=part.lowpass or INSTRUMENTS[part.instrument].lowpass)
        stem *= 10 ** ((-24 + part.level - lufs(stem)) / 20)
        stems[part.name] = stem
        dry += stem
        wet += stem * part.reverb
    out = narrow(dry + circular_reverb(wet, room()))
    out = centre(shape(out, low=35, high=10000))
    gain = piece.target_lufs - lufs(np.concatenate([out, out[:RATE]]))
    out *= 10 ** (gain / 20)
    over = true_peak_db(out) - PEAK_DB
    if over > 0:
        out = soften(out, PEAK_DB - 0.3)
        out *= 10 ** ((piece.target_lufs - lufs(out)) / 20)
    levels = {name: round(float(lufs(stem) + gain), 1) for name, stem in stems.items()}
    return out, {
        "levels": levels,
        "clear": standing_out(piece, stems),
        "softened_db": max(0.0, over),
    }


def soften(audio, ceiling_db):
    """Look-ahead limiter that is circular as well: gain dips smoothly around each peak."""
    ceiling = 10 ** (ceiling_db / 20)
    need = np.minimum(1, ceiling / np.maximum(np.abs(audio).max(axis=1), 1e-9))
    width = int(0.006 * RATE)
    wrapped = np.concatenate([need[-4 * width :], need, need[: 4 * width]])
    smooth = uniform_filter1d(
        uniform_filter1d(minimum_filter1d(wrapped, 4 * width), 2 * width), 2 * width
    )
    return audio * smooth[4 * width : -4 * width, None]


def write_wav(path, audio):
    rng = np.random.default_rng(1)
    dither = (rng.random(audio.shape) - rng.random(audio.shape)) / 32768
    wavfile.write(
        path, RATE, np.clip(np.round((audio + dither) * 32767), -32768, 32767).astype(np.int16)
    )


def write_ogg(path, audio, quality=3, title="", scratch=None):
    wav = Path(scratch or tempfile.mkdtemp()) / (Path(path).stem + ".wav")
    write_wav(wav, audio)
    subprocess.run(
        [
            "oggenc",
            "-Q",
            "-q",
            str(quality),
            "--serial",
            "1",
            "-t",
            title,
            "-a",
            "Lantern Row",
            "-o",
            str(path),
            str(wav),
        ],
        check=True,
    )
    return wav


def quietest_joins(audio, earliest, latest, count):
    """Offsets in samples, between two times in seconds, where a loop is flattest and so joins best."""
    offsets = np.arange(int(earliest * RATE), int(latest * RATE))
    value = np.abs(np.take(audio, offsets, axis=0, mode="wrap")).max(axis=1)
    slope = np.abs(
        np.take(audio, offsets, axis=0, mode="wrap")
        - np.take(audio, offsets - 1, axis=0, mode="wrap")
    ).max(axis=1)
    cost = value + 8 * slope
    chosen = []
    for i in np.argsort(cost):
        if all(abs(offsets[i] - c) > 120 for c in chosen):
            chosen.append(int(offsets[i]))
        if len(chosen) == count:
            break
    return chosen


def write_loop(path, audio, quality, title, scratch, earliest=-0.08, latest=0.02, count=5):
    """Encode a loop with its join at the place where the decoded file joins best. Returns the turned loop."""
    from check import click_db

    best = None
    for offset in [0] + quietest_joins(audio, earliest, latest, count):
        turned = np.roll(audio, -offset, axis=0)
        write_ogg(path, turned, quality, title, scratch)
        decoded = read_ogg(path)
        step = np.abs(decoded[0] - decoded[-1]).max()
        score = click_db(decoded)[0] + 20 * np.log10(step + 1e-3)
        if best is None or score < best[0]:
            best = (score, offset)
    turned = np.roll(audio, -best[1], axis=0)
    write_ogg(path, turned, quality, title, scratch)
    return turned, best[1] / RATE


def read_ogg(path):
    raw = subprocess.run(
        ["oggdec", "-Q", "-o", "-", str(path)], check=True, capture_output=True
    ).stdout
    data = np.frombuffer(raw[44:], dtype="<i2")
    channels = int.from_bytes(raw[22:24], "little")
    return data.reshape(-1, channels) / 32768
