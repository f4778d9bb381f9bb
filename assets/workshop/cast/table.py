"""cast.json: who looks how at which age of the player, and how large each picture is."""

import json

from .spec import moods, versions

PLAYER_AGES = range(5, 31)
SCALE = 2  # pixels of a picture to a unit of the stage
ABOUT = {
    "about": "Who is drawn how. All face right (mirror for left); draw all at one scale.",
    "scale": "Pixels of a picture to one unit of the 1280 by 720 stage.",
    "moods": "Every version has a picture for each of these.",
    "versions": (
        "By name: speaker, age (the speaker's, in years, or null), from and to (the player's "
        "ages, both included, at which the speaker looks like this; a speaker's versions "
        "together cover 5 to 30) and pictures (by mood). A picture: file (below pictures/), "
        "w and h in pixels, and the points neck, eyes and mouth, [across, down] in pixels."
    ),
}


def row(version, mood, size, points):
    return {"file": f"cast/{version}/{mood}.webp", "w": size[0], "h": size[1], **points}


def spans():
    """Version -> (from, to): every age of the player goes to the nearest version; half-way, to the younger."""
    drawn_for = {}
    for name, spec in versions().items():
        drawn_for.setdefault(spec["speaker"], {})[name] = _span(str(spec["you"]))
    found = {}
    for ages in drawn_for.values():
        by_age = {age: min(ages, key=lambda name: _off(ages[name], age)) for age in PLAYER_AGES}  # noqa: B023
        for name in ages:
            mine = [age for age in PLAYER_AGES if by_age[age] == name]
            found[name] = (min(mine), max(mine))
    return found


def _span(said):
    first, _, last = said.partition("-")
    return int(first), int(last or first)


def _off(span, age):
    return max(span[0] - age, age - span[1], 0), span


def read(path):
    """Version -> mood -> row, as the table has them now."""
    if not path.exists():
        return {}
    told = json.loads(path.read_text("utf-8"))["versions"]
    return {name: version["pictures"] for name, version in told.items()}


def write(path, pictures):
    """Write those who are drawn, one picture a line, so that a change is a line in a diff."""
    when = spans()
    head = json.dumps({"about": ABOUT, "scale": SCALE, "moods": moods(), "versions": {}}, indent=1)
    blocks = []
    for name, spec in versions().items():
        if name not in pictures:
            continue
        entry = {
            "speaker": spec["speaker"],
            "from": when[name][0],
            "to": when[name][1],
            "age": spec.get("age"),
        }
        rows = ",\n".join(f"    {json.dumps(mood)}: {json.dumps(pictures[name][mood])}" for mood in moods())
        blocks.append(f'  "{name}": {json.dumps(entry)[:-1]},\n   "pictures": {{\n{rows}}}}}')
    path.write_text(head[: -len("{}\n}")] + "{\n" + ",\n".join(blocks) + "\n }\n}\n", "utf-8")
