"""Interface sounds: small wooden notes and paper. Their pitches are D, E and A, the lantern's three
notes, which belong to every key of the suite, so that they never clash with the music."""

import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from build import ROOT, SCRATCH, make_folders
from scipy import signal
from sound import RATE, lufs, read_ogg, true_peak_db, write_ogg

D4, E4, A4, D5, A3, D3 = 293.66, 329.63, 440.0, 587.33, 220.0, 146.83


def blank(seconds):
    return np.zeros(int(seconds * RATE))


def place(canvas, second, event, gain=1.0):
    start = int(second * RATE)
    event = event[: len(canvas) - start]
    canvas[start : start + len(event)] += gain * event
    return canvas


def wood(pitch, fade=0.25, soft=0.0):
    """A small bar struck with a soft mallet: partials 1, 4 and 9.2, the upper ones gone at once."""
    t = np.arange(int(fade * 2.2 * RATE)) / RATE
    tone = sum(
        g * np.sin(2 * np.pi * pitch * m * t) * np.exp(-5 * t / (fade * d))
        for m, g, d in ((1, 1, 1), (4, 0.16 * (1 - soft), 0.3), (9.2, 0.03 * (1 - soft), 0.08))
    )
    return tone * np.clip(t / (0.002 + 0.006 * soft), 0, 1)


def bell(pitch, fade=1.2):
    t = np.arange(int(fade * 1.6 * RATE)) / RATE
    tone = sum(
        g * np.sin(2 * np.pi * pitch * m * t) * np.exp(-5 * t / (fade * d))
        for m, g, d in ((0.5, 0.18, 1.2), (1, 1, 1), (2, 0.22, 0.6), (3.01, 0.06, 0.35))
    )
    return tone * np.clip(t / 0.008, 0, 1)


def paper(seconds, low, high, seed, rising=True):
    rng = np.random.default_rng(seed)
    n = int(seconds * RATE)
    x = np.linspace(0, 1, n)
    noise = rng.standard_normal(n)
    dark = signal.sosfilt(
        signal.butter(2, (low, high * 0.55), "bandpass", fs=RATE, output="sos"), noise
    )
    light = signal.sosfilt(
        signal.butter(2, (low * 1.8, high), "bandpass", fs=RATE, output="sos"), noise
    )
    blend = x if rising else 1 - x
    grain = 1 + 0.5 * np.interp(x, np.linspace(0, 1, 24), rng.standard_normal(24))
    return (dark * (1 - blend) + light * blend) * np.sin(np.pi * x**0.6) ** 2 * grain


def move_focus():
    return place(blank(0.14), 0, wood(A4, 0.06, 0.6)), -17


def choose():
    c = place(blank(0.55), 0, wood(D4, 0.22, 0.2), 0.8)
    return place(c, 0.085, wood(A4, 0.3, 0.2)), -10


def back():
    c = place(blank(0.5), 0, wood(A4, 0.18, 0.5), 0.7)
    return place(c, 0.085, wood(D4, 0.26, 0.5)), -13


def page():
    return place(blank(0.42), 0, paper(0.38, 500, 3200, 3)), -15


def open_():
    c = place(blank(0.6), 0, paper(0.28, 400, 2400, 4), 0.5)
    c = place(c, 0.05, wood(E4, 0.22, 0.4), 0.8)
    return place(c, 0.14, wood(A4, 0.28, 0.4), 0.8), -13


def close():
    c = place(blank(0.55), 0, paper(0.26, 400, 2400, 5, rising=False), 0.5)
    c = place(c, 0.04, wood(A4, 0.2, 0.5), 0.7)
    return place(c, 0.13, wood(E4, 0.25, 0.5), 0.8), -14


def vote_in(pitch):
    c = place(blank(0.3), 0, wood(pitch, 0.16, 0.4))
    return place(c, 0.0, wood(pitch * 2, 0.05, 0.6), 0.2), -14


def time_up():
    c = place(blank(2.2), 0, bell(A3, 1.1), 0.8)
    return place(c, 0.55, bell(D3 * 2, 1.0), 0.8), -13


def lantern_lit():
    c = place(blank(2.2), 0, paper(0.22, 300, 1800, 9), 0.35)  # the match
    for second, pitch, gain in ((0.16, D4, 0.7), (0.34, E4, 0.75), (0.58, A4, 1.0)):
        place(c, second, bell(pitch, 1.1), gain)
    return c, -10


SOUNDS = {
    "move_focus": move_focus,
    "choose": choose,
    "back": back,
    "page": page,
    "open": open_,
    "close": close,
    "vote_in_1": lambda: vote_in(D4),
    "vote_in_2": lambda: vote_in(E4),
    "vote_in_3": lambda: vote_in(A4),
    "time_up": time_up,
    "lantern_lit": lantern_lit,
}


def main():
    make_folders()
    rows = []
    fig, axes = plt.subplots(3, 4, figsize=(15, 8))
    for axis, (name, make) in zip(axes.flat, SOUNDS.items()):
        audio, peak = make()
        tail = min(len(audio), int(0.03 * RATE))
        audio[-tail:] *= np.linspace(1, 0, tail) ** 2
        audio *= 10 ** (peak / 20) / np.abs(audio).max()
        path = ROOT / "ogg" / "interface" / f"{name}.ogg"
        write_ogg(path, audio[:, None], 3, name.replace("_", " "), SCRATCH)
        decoded = read_ogg(path)
        padded = np.concatenate([decoded, np.zeros((int(0.4 * RATE), 1))])
        row = {
            "name": name,
            "seconds": len(decoded) / RATE,
            "lufs": lufs(padded),
            "true_peak": true_peak_db(decoded),
            "kilobytes": path.stat().st_size / 1024,
            "first": float(decoded[0, 0]),
            "last": float(decoded[-1, 0]),
        }
        rows.append(row)
        axis.specgram(
            audio + 1e-9, NFFT=512, Fs=RATE, noverlap=384, vmin=-140, vmax=-50, cmap="magma"
        )
        axis.set_ylim(0, 6000)
        axis.set_title(name)
        print(
            f"{name:12} {row['seconds']:5.2f}s {row['lufs']:6.1f} LUFS peak {row['true_peak']:6.1f} {row['kilobytes']:5.1f} KB "
            f"ends {row['first']:+.5f} {row['last']:+.5f}"
        )
    fig.tight_layout()
    fig.savefig(ROOT / "pictures" / "interface.png", dpi=60)
    (ROOT / "report" / "interface.json").write_text(json.dumps(rows, indent=1, default=float))


if __name__ == "__main__":
    sys.exit(main())
