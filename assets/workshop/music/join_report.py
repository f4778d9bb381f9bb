"""The joins, sample by sample: what the codec changes there, and a picture of each."""

import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from build import PIECES, ROOT, SCRATCH
from check import click_db
from scipy.io import wavfile
from sound import RATE, read_ogg

WINDOW = int(0.02 * RATE)


def decibels(x):
    return 20 * np.log10(np.sqrt((x**2).mean()) + 1e-9)


def main():
    paths = [ROOT / "ogg" / "music" / f"{n}.ogg" for n in PIECES if n != "bell"]
    paths += sorted((ROOT / "ogg" / "ambience").glob("*.ogg"))
    fig, axes = plt.subplots(5, 4, figsize=(18, 14))
    rows, bad = [], 0
    for axis, path in zip(axes.flat, paths):
        decoded = read_ogg(path)
        source = wavfile.read(SCRATCH / f"{path.stem}.wav")[1] / 32768
        same_length = len(decoded) == len(source)
        error = decoded - source
        usual = np.median(
            [decibels(error[i : i + WINDOW]) for i in range(0, len(error) - WINDOW, WINDOW * 10)]
        )
        edge = max(decibels(error[:WINDOW]), decibels(error[-WINDOW:]))
        step = np.abs(decoded[0] - decoded[-1]).max()
        around = np.concatenate([decoded[-WINDOW:], decoded[:WINDOW]])
        usual_step = np.percentile(np.abs(np.diff(around, axis=0)).max(axis=1), 99)
        join, median, high = click_db(decoded)
        fine = same_length and (step < 2 * usual_step or step < 0.002) and join < max(high, -75)
        bad += not fine
        rows.append(
            {
                "name": path.stem,
                "same_length": same_length,
                "step": step,
                "usual_step_p99": usual_step,
                "codec_error_at_join_db": edge,
                "codec_error_usual_db": usual,
                "click_db": join,
                "click_median_db": median,
                "click_p99_db": high,
                "fine": bool(fine),
            }
        )
        print(
            f"{path.stem:20} step {step:.5f} (near it, 99 %: {usual_step:.5f})  codec error {edge:5.0f} dB (usual {usual:5.0f})  "
            f"over 6 kHz {join:5.0f} dB (median {median:5.0f}, 99 % {high:5.0f})  {'fine' if fine else 'LOOK'}"
        )
        t = np.arange(-WINDOW, WINDOW) / RATE * 1000
        axis.plot(t, around, lw=0.8)
        axis.axvline(0, color="#EE6C5A", lw=0.8)
        axis.set_title(path.stem, fontsize=9)
    fig.tight_layout()
    fig.savefig(ROOT / "pictures" / "joins.png", dpi=55)
    (ROOT / "report" / "joins.json").write_text(json.dumps(rows, indent=1, default=float))
    return bad


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
