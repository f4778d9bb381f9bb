"""Draws the cast straight into assets/pictures/cast and writes cast.json; the same code gives the same bytes."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from . import goose, table, weight
from .figure import Figure
from .spec import moods, versions

PICTURES = Path(__file__).resolve().parents[2] / "pictures"
TABLE = PICTURES / "cast.json"


def main(names=()):
    """Draw these versions, or everybody; the other rows of the table stay as they are."""
    unknown = [name for name in names if name not in versions()]
    if unknown:
        sys.exit(f"Nobody is {', '.join(unknown)}. There are: {', '.join(versions())}.")
    pictures = table.read(TABLE)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for name, rows in pool.map(draw, names or versions()):
            pictures[name] = rows
            table.write(TABLE, pictures)  # at once, so that the table fits the pictures all the while
            print(name, flush=True)
    sweep()
    print(f"{sum(file.stat().st_size for file in (PICTURES / 'cast').rglob('*.webp')) // 1000} KB")


def sweep():
    """Take away the pictures that the table does not name."""
    named = {PICTURES / row["file"] for rows in table.read(TABLE).values() for row in rows.values()}
    for file in sorted((PICTURES / "cast").rglob("*"), reverse=True):
        if file.is_dir() and not any(file.iterdir()):
            file.rmdir()
        elif file.is_file() and file not in named:
            file.unlink()


def draw(name):
    """Draw one version in every mood; gives (version, its rows of the table by mood)."""
    person = of(name)
    rows = {}
    for mood in moods():
        picture, points = person.draw(mood)
        rows[mood] = table.row(name, mood, picture.get_size(), points)
        weight.save(picture, PICTURES / rows[mood]["file"])
    return name, rows


def of(name):
    spec = versions()[name]
    return goose.Goose(spec) if spec["speaker"] == "mayor" else Figure(spec)
