"""How loud every sound of the game is, measured after decoding, and whether each loop joins; writes LEVELS.md.

python levels.py            exit 1 where a file is beyond its bounds
"""

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from check import click_db
from sound import RATE, lufs, read_ogg, true_peak_db

SOUNDS = Path(__file__).resolve().parents[2] / "sounds"
MOST_BYTES = 12_000_000
PEAK = -1.0
"""dBFS, between samples."""
BOUNDS = {
    "music": (-21.0, -19.0),
    "music/sluice": (-26.0, -24.0),
    "ambience": (-28.5, -27.5),
    "interface": (-38.0, -23.0),
    "": (-26.0, -19.5),
}
"""LUFS for each folder of sounds, and for a file with a level of its own; short ones are measured
with a second of silence after them."""
ENDINGS = 0.5
"""LU between the six endings."""
NEAR = int(0.02 * RATE)
LOUD_STEP, QUIET_STEP = 2.0, 0.002
"""A loop joins where the step over its seam is below twice the 99th of a hundred steps near it, or tiny."""
ABOUT = """# How loud every sound is

Made by `workshop/music/levels.py`; do not edit by hand. Loudness after EBU R 128 (ITU-R BS.1770, gated), in
LUFS; a short sound is measured with a second of silence after it. The peak is that between samples, in dBFS.
The seam of a loop: the step from its last sample to its first, over the largest step but one in a hundred
within 20 ms of it (below 1 it is like any other place); and how loud it is above 6 kHz within 1.5 ms, over the
usual place in the same loop, in dB; it may be as loud as the loudest hundredth of the loop, and is never
heard below −75 dBFS.

| file | bytes | seconds | LUFS | peak | seam: step | seam: click |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""


class Row(NamedTuple):
    name: str
    size: int
    seconds: float
    loudness: float
    peak: float
    step: float | None = None
    click: float | None = None
    fine: bool = True

    def told(self) -> str:
        seam = ["", ""] if self.step is None else [f"{self.step:.2f}", f"{self.click:+.0f}"]
        figures = (f"{self.seconds:.2f}", f"{self.loudness:.1f}", f"{self.peak:.1f}", *seam)
        return f"| `{self.name}` | {self.size} | {' | '.join(figures)} |"


def measured(path: Path) -> Row:
    name = path.relative_to(SOUNDS).as_posix()
    audio = read_ogg(path)
    folder = name.rpartition("/")[0]
    is_loop = folder in ("music", "ambience")
    heard = audio if is_loop else np.concatenate([audio, np.zeros((RATE, audio.shape[1]))])
    low, high = BOUNDS.get(name.removesuffix(".ogg"), BOUNDS[folder])
    loudness, peak = float(lufs(heard)), float(true_peak_db(audio))
    fine = low <= loudness <= high and peak <= PEAK
    row = Row(name, path.stat().st_size, len(audio) / RATE, loudness, peak, fine=fine)
    return seam(row, audio) if is_loop else row


def seam(row: Row, audio: np.ndarray) -> Row:
    """The row with how its loop joins."""
    around = np.concatenate([audio[-NEAR:], audio[:NEAR]])
    usual = float(np.percentile(np.abs(np.diff(around, axis=0)).max(axis=1), 99))
    step = float(np.abs(audio[0] - audio[-1]).max())
    at_join, median, high = click_db(audio)
    joins = (step < LOUD_STEP * usual or step < QUIET_STEP) and at_join < max(high, -75)
    return row._replace(step=step / usual, click=at_join - median, fine=row.fine and joins)


def main() -> int:
    rows = [measured(path) for path in sorted(SOUNDS.rglob("*.ogg"))]
    endings = [row for row in rows if "/ending_" in row.name]
    apart = max(r.loudness for r in endings) - min(r.loudness for r in endings)
    long = max(r.seconds for r in endings) - min(r.seconds for r in endings)
    total = sum(row.size for row in rows)
    end = (
        f"\n{len(rows)} files, {total} bytes of {MOST_BYTES}. "
        f"The six endings: {apart:.2f} LU and {long:.3f} s apart.\n"
    )
    (SOUNDS / "LEVELS.md").write_text(ABOUT + "\n".join(r.told() for r in rows) + "\n" + end)
    wrong = [row.name for row in rows if not row.fine]
    print(end.strip(), "Beyond their bounds:", ", ".join(wrong) or "none")
    return 1 if wrong or apart > ENDINGS or long > 0.01 or total > MOST_BYTES else 0


if __name__ == "__main__":
    sys.exit(main())
