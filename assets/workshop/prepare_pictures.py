"""Takes the drawn places and people from the picture workshop and makes what the game ships."""

from __future__ import annotations

import json
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from PIL import Image, ImageFilter

PICTURES = Path(__file__).resolve().parent.parent / "pictures"
SPEAKERS = [
    "juno",
    "theo",
    "hana",
    "gus",
    "gran",
    "mum",
    "pip",
    "ade",
    "sefa",
    "amara",
    "quill",
    "zadie",
    "sol",
    "brandt",
    "girl",
    "mayor",
]
DRAWN_AS = {"brandt": "neighbour_bram"}
MOODS = [
    "calm",
    "happy",
    "hopeful",
    "worried",
    "sad",
    "angry",
    "stern",
    "surprised",
    "tired",
    "proud",
    "sly",
    "laughing",
]
PLAYER_AGES = range(5, 31)

# The goose has poses of its own; each mood is told by the nearest of them.
GOOSE_MOODS = {
    "calm": "standing",
    "happy": "walking",
    "hopeful": "walking",
    "worried": "standing",
    "sad": "standing",
    "angry": "angry",
    "stern": "angry",
    "surprised": "honking",
    "tired": "standing",
    "proud": "standing",
    "sly": "sly",
    "laughing": "honking",
}

# The goose's points were read off the pictures.
GOOSE_HEAD = {"neck": [420, 265], "eyes": [451, 80], "mouth": [548, 111]}
GOOSE_POINTS = {
    "hissing": {"neck": [396, 290], "eyes": [630, 247], "mouth": [720, 285]},
    "chair": {"neck": [420, 275], "eyes": [452, 85], "mouth": [545, 112]},
}

# The soft shadow is half of a picture's weight. In blocks of two by two pixels and steps of three
# it looks the same and weighs a third. Elsewhere (the cut edge) steps of eight do.
SHADOW = (62, 40, 70)
SHADOW_BELOW = 90
SHADOW_BLOCK = 2
SHADOW_STEP = 3
FAINT = 48
EDGE_STEP = 8
WEBP = {"quality": 75, "alpha_quality": 100, "method": 5, "exact": True}

ABOUT = {
    "about": "Who is drawn how. All face right (mirror for left); draw all at one scale.",
    "scale": "Pixels of a picture to one unit of the 1280 by 720 stage.",
    "moods": "Every version has a picture for each of these.",
    "versions": (
        "By name: speaker, age (the speaker's, in years, or null), from and to (the player's "
        "ages, both included, at which the speaker looks like this; a speaker's versions "
        "together cover 5 to 30), pictures (by mood) and perhaps poses (by name, not moods). "
        "A picture: file (below pictures/), w and h in pixels, and the points neck, eyes and "
        "mouth, [across, down] in pixels."
    ),
}


def main(source: Path) -> None:
    take_places(source / "places")
    versions = read_versions(source / "cast")
    shutil.rmtree(PICTURES / "cast", ignore_errors=True)
    jobs = [job for version in versions.values() for job in version.pop("jobs")]
    with ProcessPoolExecutor() as pool:
        list(pool.map(write_figure, *zip(*sorted(set(jobs)), strict=True)))
    write_cast(versions)


def take_places(source: Path) -> None:
    places = PICTURES / "places"
    places.mkdir(parents=True, exist_ok=True)
    for picture in sorted(source.glob("*.webp")):
        if not picture.stem.startswith("map"):
            shutil.copyfile(picture, places / picture.name)
    shutil.copyfile(source / "map.webp", PICTURES / "map.webp")


def read_versions(source: Path) -> dict[str, dict[str, Any]]:
    drawn = json.loads((source / "cast.json").read_text("utf-8"))
    versions = {}
    for speaker in SPEAKERS:
        character = DRAWN_AS.get(speaker, speaker)
        mine = {
            name.replace(character, speaker).replace("_", "-"): version
            for name, version in drawn.items()
            if version["character"] == character and version["kind"] in ("bust", "goose")
        }
        spans = spans_of({name: ages_of(version) for name, version in mine.items()})
        for name, version in mine.items():
            versions[name] = told(source, name, version, (speaker, *spans[name]))
    return versions


def ages_of(version: dict[str, Any]) -> tuple[int, int]:
    """The player's ages that the artist drew this version for."""
    if "when_you_are" not in version:
        return PLAYER_AGES[0], PLAYER_AGES[-1]
    first, _, last = str(version["when_you_are"]).partition("-")
    return int(first), int(last or first)


def spans_of(ages: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Every age of the player goes to the nearest version; half-way, to the younger."""

    def distance(name: str, age: int) -> int:
        first, last = ages[name]
        return max(first - age, age - last, 0)

    by_age = {
        age: min(ages, key=lambda name: (distance(name, age), ages[name])) for age in PLAYER_AGES
    }
    return {
        name: (min(mine), max(mine))
        for name in ages
        if (mine := [age for age in PLAYER_AGES if by_age[age] == name])
    }


def told(
    source: Path, name: str, version: dict[str, Any], whose: tuple[str, int, int]
) -> dict[str, Any]:
    drawn = version["pictures"]
    goose = version["kind"] == "goose"
    pictures = {pose: place(name, pose, picture) for pose, picture in drawn.items()}
    entry: dict[str, Any] = dict(zip(("speaker", "from", "to"), whose, strict=True))
    entry["age"] = version.get("age")
    entry["pictures"] = {mood: pictures[GOOSE_MOODS[mood] if goose else mood] for mood in MOODS}
    if goose:
        entry["poses"] = {pose: pictures[pose] for pose in pictures if pose not in MOODS}
    entry["jobs"] = [
        (source / picture["file"], PICTURES / pictures[pose]["file"])
        for pose, picture in drawn.items()
    ]
    return entry


def place(name: str, pose: str, picture: dict[str, Any]) -> dict[str, Any]:
    points = {point: picture[point] for point in ("neck", "eyes", "mouth") if point in picture}
    return {
        "file": f"cast/{name}/{pose.replace('_', '-')}.webp",
        "w": picture["w"],
        "h": picture["h"],
        **(points or GOOSE_POINTS.get(pose, GOOSE_HEAD)),
    }


def write_figure(source: Path, target: Path) -> None:
    figure = Image.open(source).convert("RGBA")
    alpha = figure.getchannel("A")
    figure.paste(SHADOW, mask=below(alpha, FAINT))
    figure.putalpha(lighter(alpha))
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.save(target, "WEBP", **WEBP)


def lighter(alpha: Image.Image) -> Image.Image:
    """The same alpha plane to the eye, in fewer different values."""
    size = tuple(-(-side // SHADOW_BLOCK) * SHADOW_BLOCK for side in alpha.size)
    blocks = in_steps(alpha.reduce(SHADOW_BLOCK), SHADOW_STEP).resize(
        size, Image.Resampling.NEAREST
    )
    shadow = below(alpha.filter(ImageFilter.MaxFilter(2 * SHADOW_BLOCK - 1)), SHADOW_BELOW)
    edges = in_steps(alpha, EDGE_STEP)
    edges.paste(blocks.crop((0, 0, *alpha.size)), mask=shadow)
    return edges


def in_steps(alpha: Image.Image, step: int) -> Image.Image:
    def stepped(level: int) -> int:
        return 255 if level > 255 - step else (level + step // 2) // step * step

    return alpha.point([stepped(level) for level in range(256)])


def below(alpha: Image.Image, least: int) -> Image.Image:
    """A mask of the pixels below that alpha."""
    return alpha.point([255 * (level < least) for level in range(256)])


def write_cast(versions: dict[str, dict[str, Any]]) -> None:
    """Write one picture a line, so that a change is a line in a diff."""
    head = {"about": ABOUT, "scale": 2, "moods": MOODS}
    text = json.dumps({**head, "versions": {}}, indent=1)[: -len("{}\n}")]
    blocks = []
    for name, version in versions.items():
        tables = {key: version.pop(key) for key in ("pictures", "poses") if key in version}
        block = [f'  "{name}": {json.dumps(version)[:-1]}']
        for key, table in tables.items():
            rows = ",\n".join(f"    {json.dumps(k)}: {json.dumps(v)}" for k, v in table.items())
            block.append(f'   "{key}": {{\n{rows}}}')
        blocks.append(",\n".join(block) + "}")
    text += "{\n" + ",\n".join(blocks) + "\n }\n}\n"
    (PICTURES / "cast.json").write_text(text, "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python prepare_pictures.py FOLDER (with places/ and cast/ in it)")
    main(Path(sys.argv[1]))
