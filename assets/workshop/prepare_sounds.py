"""Takes the built sounds and puts them where the game finds them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "sounds"
KINDS = ("music", "ambience", "interface", "story")
STORY = ("story", "music/bell")
"""The sounds of the story lie in the folder of sounds itself; so does the bell, which is no loop."""


def main(built: Path) -> None:
    for kind in KINDS:
        for sound in sorted((built / kind).glob("*.ogg")):
            once = {kind, f"{kind}/{sound.stem}"} & set(STORY)
            folder = SOUNDS if once else SOUNDS / kind
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(sound, folder / sound.name)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python prepare_sounds.py FOLDER (with music/, ambience/, interface/ and story/)")
    main(Path(sys.argv[1]))
