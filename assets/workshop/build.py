"""Draw the pictures again: `python build.py [--look FOLDER] [NAME ...]`, or `python build.py cast [WHO ...]`.

NAME is a place of the story (`sandbox-morning`; its script is places/sandbox_morning.py). Without a name
everything is drawn, two at a time, and then the cast and the places of other stories. Each place writes
`NAME.webp`, perhaps `NAME-front.webp` and `NAME-sky.webp`, into assets/pictures/places and its row into
assets/pictures/places.json. The same scripts give the same bytes. --look also writes PNGs of 1280 x 720 into a
folder, to look at: the place alone, and with the text card and two stand-ins where people stand.
"""

import argparse
import importlib
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

WORKSHOP = Path(__file__).resolve().parent
PICTURES = WORKSHOP.parent / "pictures"
ROWS = PICTURES / "places.json"
ELSEWHERE = {"map": PICTURES}  # pictures that are no place of the story: no row in places.json
sys.path.insert(0, str(WORKSHOP))


def place_names():
    """Ids of all places that have a script with a `paint`."""
    scripts = sorted((WORKSHOP / "places").glob("*.py"))
    return [
        s.stem.replace("_", "-") for s in scripts if re.search(r"^def paint\(", s.read_text("utf-8"), re.M)
    ]


def draw(name, look=None):
    """Draw one place; gives (name, {file: bytes}, life, seconds)."""
    start = time.time()
    scene = importlib.import_module("places." + name.replace("-", "_")).paint()
    sizes = scene.save(ELSEWHERE.get(name, PICTURES / "places"))
    if not scene.life.get("clouds"):
        (PICTURES / "places" / f"{name}-sky.webp").unlink(missing_ok=True)
    if not scene.front:
        (PICTURES / "places" / f"{name}-front.webp").unlink(missing_ok=True)
    if look:
        preview(scene, Path(look))
    return name, {path.name: size for path, size in sizes.items()}, scene.life, time.time() - start


def preview(scene, folder):
    """PNGs to look at: NAME.png, and NAME-card.png with the text card and two stand-ins between the sheets."""
    from PIL import Image, ImageDraw

    folder.mkdir(parents=True, exist_ok=True)
    size = tuple(scene.back.frame)
    sheets = [s.image().resize(size, Image.LANCZOS) for s in (scene.back, scene.front) if s]
    people = Image.new("RGBA", size)
    d = ImageDraw.Draw(people)
    for x in (215, 1000):
        d.ellipse((x - 70, 130, x + 70, 300), (238, 200, 170, 235))
        d.rounded_rectangle((x - 125, 296, x + 125, 720), 70, (108, 74, 126, 235))
    card = Image.new("RGBA", size)
    ImageDraw.Draw(card).rounded_rectangle(
        (24, 456, 1256, 704), 20, (251, 243, 228, 240), (43, 36, 64, 255), 3
    )
    for suffix, pile in (("", sheets), ("-card", [sheets[0], people, *sheets[1:], card])):
        whole = pile[0]
        for layer in pile[1:]:
            whole = Image.alpha_composite(whole, layer)
        whole.convert("RGB").save(folder / f"{scene.name}{suffix}.png")


@contextmanager
def alone(path, patience=60):
    """Hold a lock file beside path, so that two builds at once do not lose each other's rows."""
    lock = path.with_suffix(".lock")
    until = time.time() + patience
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            if time.time() > until:
                raise SystemExit(
                    f"{lock} is in the way: another build runs, or one was broken off. Remove it."
                ) from None
            time.sleep(0.1)
    try:
        yield
    finally:
        lock.unlink()


def write_rows(new):
    """Put the rows {name: life} into places.json and keep the others."""
    with alone(ROWS):
        rows = json.loads(ROWS.read_text("utf-8")) if ROWS.exists() else {}
        rows.update(new)
        lines = [f"  {json.dumps(name)}: {json.dumps(rows[name])}" for name in sorted(rows)]
        half = ROWS.with_suffix(".half")
        half.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
        half.replace(ROWS)


def build_places(names, look):
    if len(names) == 1:
        results = iter([draw(names[0], look)])
    else:
        pool = ProcessPoolExecutor(2, mp_context=get_context("spawn"))
        results = pool.map(draw, names, [look] * len(names))
    for name, sizes, life, seconds in results:
        if name not in ELSEWHERE:
            write_rows({name: life})
        parts = ", ".join(f"{file} {size // 1000} KB" for file, size in sizes.items())
        print(f"{parts}; {seconds:.1f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--look", metavar="FOLDER")
    asked = parser.parse_args()
    if asked.names[:1] == ["cast"]:
        return importlib.import_module("cast.build").main(asked.names[1:])
    names = [name.replace("_", "-") for name in asked.names]
    places = place_names()
    unknown = [name for name in names if name not in places]
    if unknown:
        raise SystemExit(f"No script for {', '.join(unknown)}. There are: {', '.join(places)}, cast.")
    build_places(names or places, asked.look)
    if not names:
        importlib.import_module("cast.build").main()
        for other in sorted(
            (WORKSHOP / "places").glob("*/__main__.py")
        ):  # stories with pictures of their own
            subprocess.run([sys.executable, "-m", f"places.{other.parent.name}"], cwd=WORKSHOP, check=True)
    return None


if __name__ == "__main__":
    main()
