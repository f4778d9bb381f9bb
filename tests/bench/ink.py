"""Writes a story as compiled ink, so that an ink runtime can play what we play.

A scene becomes a knot, a choice a sticky choice. An ink story has no levels: its two numbers begin at
50 and move by 2 × effect − 3, which makes conditions open about as often as ours. The shape is what
inklecate 1.2 and inkjs 2.4 write (inkVersion 21).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from game.story.conditions import Condition
from game.story.model import Choice, Narration, Scene, Story

Ink = str | int | bool | Sequence["Ink"] | Mapping[str, "Ink"] | None
HAS_CONDITION, IS_CHOICE_ONLY = 1, 4
"""Bits of a choice point's flags; the second says that its words are not told once it is taken."""


def write_ink(story: Story) -> str:
    """Return a generated story (plain lines, whole-number conditions) as ink JSON."""
    meters = [meter.id for meter in story.meters]
    knots: dict[str, Ink] = {scene.id: _knot(scene, meters) for scene in story.scenes.values()}
    knots["global decl"] = _declared(story)
    root: Ink = [
        [{"->": story.start}, ["done", {"#n": "g-0"}], None],
        "done",
        knots,
    ]
    written: Ink = {"inkVersion": 21, "root": root, "listDefs": {}}
    return json.dumps(written, separators=(",", ":"))


def _declared(story: Story) -> Ink:
    decl: list[Ink] = ["ev"]
    for meter in story.meters:
        decl += [50, {"VAR=": meter.id}]
    flags = sorted({flag for choice in story.choices.values() for flag in _flags(choice)})
    for flag in flags:
        decl += [False, {"VAR=": flag}]
    return [*decl, "/ev", "end", None]


def _flags(choice: Choice) -> set[str]:
    return {*choice.sets, *(choice.when.flags if choice.when else ())}


def _knot(scene: Scene, meters: Sequence[str]) -> Ink:
    told: list[Ink] = []
    for line in scene.lines:
        if isinstance(line, Narration):
            told += [f"^{line.text}", "\n"]
    if not scene.choices:
        return [*told, "end", None]
    offered: list[Ink] = []
    taken: dict[str, Ink] = {}
    for number, choice in enumerate(scene.choices):
        offered += ["ev", "str", f"^{choice.text}", "/str"]
        if choice.when is not None:
            offered += _asked(choice.when)
        flags = IS_CHOICE_ONLY + (HAS_CONDITION if choice.when else 0)
        offered += ["/ev", {"*": f".^.c-{number}", "flg": flags}]
        taken[f"c-{number}"] = _moved(choice, meters)
    return [[*told, *offered, taken], None]


def _asked(when: Condition) -> list[Ink]:
    """A generated condition is a flag's name, or a meter compared with a whole number."""
    match when.source.split():
        case [flag]:
            return [{"VAR?": flag}]
        case [meter, sign, number]:
            return [{"VAR?": meter}, int(number), sign]
    raise ValueError(f"No generated condition reads “{when.source}”.")


def _moved(choice: Choice, meters: Sequence[str]) -> Ink:
    moved: list[Ink] = ["\n"]
    for meter, effect in zip(meters, choice.effects, strict=True):
        by = 2 * effect - 3
        sign = "+" if by >= 0 else "-"
        moved += ["ev", {"VAR?": meter}, abs(by), sign, "/ev", {"VAR=": meter, "re": True}]
    for flag in choice.sets:
        moved += ["ev", True, "/ev", {"VAR=": flag, "re": True}]
    return [*moved, {"->": choice.ways[0].to}, None]
