"""Sheets to look at, for whoever changes the cast: `python cast/sheets.py FOLDER [VERSION ...]`.

A PNG for each version, with all its moods, half as large as the files; and `everybody.png`, each version once.
"""

import sys
from pathlib import Path

import pygame

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from cast.build import of
from cast.colours import colour
from cast.spec import moods, versions

ACROSS = 6
LABEL = 20


def main(folder, names):
    folder.mkdir(parents=True, exist_ok=True)
    pygame.font.init()
    everybody = []
    for name in names or versions():
        person = of(name)
        row = [(person.draw(mood)[0], mood) for mood in moods()]
        pygame.image.save(sheet(row, ACROSS, 0.5), folder / f"{name}.png")
        everybody.append((row[0][0], name))
    pygame.image.save(sheet(everybody, 10, 0.3), folder / "everybody.png")


def sheet(pictures, across, zoom):
    """Labelled pictures in rows, each standing on the bottom of its cell."""
    font = pygame.font.Font(None, LABEL)
    shown = [(pygame.transform.smoothscale_by(picture, zoom), label) for picture, label in pictures]
    width = max(picture.get_width() for picture, _ in shown)
    height = max(picture.get_height() for picture, _ in shown)
    whole = pygame.Surface((width * across, (height + LABEL) * -(-len(shown) // across)))
    whole.fill(colour("oat"))
    for i, (picture, label) in enumerate(shown):
        x, y = i % across * width, i // across * (height + LABEL)
        whole.blit(picture, (x + (width - picture.get_width()) // 2, y + height - picture.get_height()))
        whole.blit(font.render(label, True, colour("ink")), (x + 8, y + height + 2))
    return whole


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Usage: python cast/sheets.py FOLDER [VERSION ...]")
    main(Path(sys.argv[1]), sys.argv[2:])
