"""Build the music: score to loop to OGG, with the MIDI files, pictures and a table of measurements.

python build.py            everything
python build.py title ...  only these pieces
"""

import importlib
import json
import sys
from multiprocessing import Pool
from pathlib import Path

import check
import numpy as np
import picture
from notes import UPBEAT, midi_of
from sound import RATE, lufs, mix, read_ogg, write_loop, write_ogg

ROOT = Path(__file__).resolve().parent / "made"
SCRATCH = ROOT / "wav"
FOLDERS = ("wav", "mid", "pictures", "report", "ogg/music", "ogg/ambience", "ogg/interface")
PIECES = [
    "title",
    "childhood",
    "fork",
    "table",
    "high_water",
    "sluice",
    "epilogue",
    "ending_lighthouse",
    "ending_town",
    "ending_road",
    "ending_tide",
    "ending_weathervane",
    "ending_fence",
    "bell",
]


def make_folders():
    for name in FOLDERS:
        (ROOT / name).mkdir(parents=True, exist_ok=True)


def one_shot(audio, target_lufs, seconds=2.0):
    """The first seconds from just before the attack, faded out to silence."""
    start = int((UPBEAT - 0.01) * RATE)
    audio = audio[start : start + int(seconds * RATE)].copy()
    fade = int(0.9 * RATE)
    audio[-fade:] *= (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fade)))[:, None]
    audio[:200] *= np.linspace(0, 1, 200)[:, None]
    return audio * 10 ** ((target_lufs - lufs(audio)) / 20)


def build(name):
    piece = importlib.import_module(name).compose()
    midi_of(piece, shift=0.15).save(ROOT / "mid" / f"{name}.mid")
    audio, details = mix(piece)
    if name == "bell":
        audio = one_shot(audio, piece.target_lufs)
    ogg = ROOT / "ogg" / "music" / f"{name}.ogg"
    title = name.replace("_", " ")
    if name == "bell":
        write_ogg(ogg, audio, 3, title, SCRATCH)
    else:
        audio, details["turned_s"] = write_loop(ogg, audio, 3, title, SCRATCH)
    decoded = read_ogg(ogg)
    facts = check.measure(decoded)
    facts.update(
        details,
        name=name,
        kilobytes=ogg.stat().st_size / 1024,
        frames_match=len(decoded) == len(audio),
        join_wav=[float(x) for x in check.join(audio)],
        join_ogg=[float(x) for x in check.join(decoded)],
        click=[float(x) for x in check.click_db(decoded)],
    )
    picture.draw(piece, audio, ROOT / "pictures" / f"{name}.png")
    return facts


def main(names):
    make_folders()
    with Pool(2) as pool:
        rows = pool.map(build, names, chunksize=1)
    path = ROOT / "report" / "music.json"
    known = {r["name"]: r for r in json.loads(path.read_text())} if path.exists() else {}
    known.update({r["name"]: r for r in rows})
    path.write_text(json.dumps([known[n] for n in PIECES if n in known], indent=1, default=float))
    for r in rows:
        print(
            f"{r['name']:20} {r['seconds']:6.2f}s {r['lufs']:6.1f} LUFS peak {r['true_peak']:6.1f} LRA {r['lra']:4.1f} "
            f">4k {r['above_4k']:5.0f} dB cen {r['centroid']:5.0f} L/R {r['balance']:+4.1f} mono -{r['mono_loss']:3.1f} "
            f"{r['kilobytes']:5.0f} KB soft {r['softened_db']:.1f} frames {r['frames_match']} "
            f"join {r['join_ogg'][0]:.4f}/{r['join_ogg'][1]:.4f} click {r['click'][0]:.0f}/{r['click'][1]:.0f}/{r['click'][2]:.0f}"
        )
        print(
            "      clear (median, least):",
            {k: [round(x) for x in v] for k, v in r["clear"].items()},
        )
    print("total KB", round(sum(r["kilobytes"] for r in known.values())))


if __name__ == "__main__":
    main(sys.argv[1:] or PIECES)
