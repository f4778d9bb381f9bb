"""One picture per piece: piano roll, loudness over time, spectrogram."""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from check import spell
from sound import RATE, block_loudness

COLOURS = ["#EE6C5A", "#2F8F8B", "#F5B83D", "#8FBB70", "#9FD0D6", "#6C4A7E", "#A9683F", "#7F8FA6"]


def draw(piece, audio, path):
    fig, (roll, loud, spec) = plt.subplots(
        3, 1, figsize=(15, 10), height_ratios=(3, 1, 1.6), sharex=True
    )
    beat = 60 / piece.bpm
    for i, part in enumerate(piece.parts):
        for n in part.notes:
            roll.barh(
                n.pitch,
                n.length * beat,
                left=n.start * beat,
                height=0.8,
                color=COLOURS[i % 8],
                alpha=0.95 if part.role in ("melody", "second") else 0.55,
                edgecolor="#2B2440" if part.role in ("melody", "second") else "none",
                linewidth=0.6,
            )
        roll.barh(0, 0, color=COLOURS[i % 8], label=part.name)
    pitches = [n.pitch for p in piece.parts for n in p.notes]
    roll.set_ylim(min(pitches) - 2, max(pitches) + 3)
    ticks = [p for p in range(min(pitches), max(pitches) + 2) if p % 12 in (2, 9)]
    roll.set_yticks(ticks, [spell(p) for p in ticks])
    for b in range(piece.bars + 1):
        roll.axvline(b * 3 * beat, color="#ccc", lw=1.1 if b % 4 == 0 else 0.4, zorder=0)
    roll.legend(loc="upper right", ncol=8, fontsize=8)
    roll.set_title(f"{piece.name}: {piece.bpm} bpm, {piece.bars} bars, {piece.seconds:.1f} s")
    wrapped = np.concatenate([audio, audio[: 3 * RATE]])
    for window, colour in ((0.4, "#9FD0D6"), (3.0, "#2B2440")):
        level = -0.691 + 10 * np.log10(block_loudness(wrapped, window, 0.1) + 1e-9)
        level = level[: int(piece.seconds * 10)]
        loud.plot(np.arange(len(level)) / 10 + window / 2, level, color=colour)
    loud.axhline(piece.target_lufs, color="#EE6C5A", lw=0.8)
    loud.set_ylim(-50, -10)
    loud.set_ylabel("LUFS 0.4/3 s")
    spec.specgram(
        audio.mean(axis=1) + 1e-9,
        NFFT=4096,
        Fs=RATE,
        noverlap=2048,
        vmin=-150,
        vmax=-50,
        cmap="magma",
    )
    spec.set_ylim(0, 8000)
    spec.set_xlim(0, piece.seconds)
    fig.tight_layout()
    fig.savefig(path, dpi=70)
    plt.close(fig)
