"""Takes the built sounds and puts them where the game finds them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "sounds"
KINDS = ("music", "ambience", "interface")


def main(built: Path) -> None:
    for kind in KINDS:
        folder = SOUNDS / kind
        folder.mkdir(parents=True, exist_ok=True)
        for sound in sorted((built / kind).glob("*.ogg")):
            shutil.copyfile(sound, folder / sound.name)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python prepare_sounds.py FOLDER (with music/, ambience/ and interface/)")
    main(Path(sys.argv[1]))
