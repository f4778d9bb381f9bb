"""Writes a story as a Ren'Py game and as a ChoiceScript game, so that their own checkers can check it.

A scene becomes a label, a choice an option with its effects, condition and jump. Neither has levels:
meters begin at 50 and move by 2 × effect − 3, as in ink.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from game.story.model import Choice, Narration, Scene, Story

SCENES_IN_A_FILE = 250
_CHOICESCRIPT_HEAD = (
    "*title Generated\n*author Nobody\n*ifid 12345678-1234-4234-8234-123456789012\n"
)


def flags_of(story: Story) -> list[str]:
    """Return every flag that is set or asked for."""
    choices = story.choices.values()
    asked = {flag for one in choices if one.when for flag in one.when.flags}
    return sorted(asked | {flag for one in choices for flag in one.sets})


def moved(choice: Choice, story: Story) -> Iterator[tuple[str, str, int]]:
    """Yield each meter with a sign and by how much it moves."""
    for meter, effect in zip(story.meters, choice.effects, strict=True):
        by = 2 * effect - 3
        yield meter.id, "-" if by < 0 else "+", abs(by)


def _told(scene: Scene) -> str:
    return " ".join(line.text for line in scene.lines if isinstance(line, Narration))


# ------------------------------------------------------------- Ren'Py


def write_renpy(story: Story, folder: Path) -> Path:
    """Write a Ren'Py game; return its folder."""
    game = folder / "game"
    game.mkdir(parents=True)
    lines = ['define config.name = "Generated"', 'define build.name = "generated"']
    lines += [f"default {meter.id} = 50" for meter in story.meters]
    lines += [f"default {flag} = False" for flag in flags_of(story)]
    lines += ["", "label start:", f"    jump {story.start}", ""]
    for scene in story.scenes.values():
        lines += _renpy_label(scene, story)
    (game / "script.rpy").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _renpy_label(scene: Scene, story: Story) -> Iterator[str]:
    yield f"label {scene.id}:"
    yield f'    "{_told(scene)}"'
    yield "    menu:" if scene.choices else "    return"
    for choice in scene.choices:
        asked = f" if {choice.when.source}" if choice.when else ""
        yield f'        "{choice.text}"{asked}:'
        for meter, sign, by in moved(choice, story):
            yield f"            $ {meter} {sign}= {by}"
        for flag in choice.sets:
            yield f"            $ {flag} = True"
        yield f"            jump {choice.ways[0].to}"
    yield ""


# ------------------------------------------------------------- ChoiceScript


def write_choicescript(story: Story, folder: Path) -> Path:
    """Write the scenes of a ChoiceScript game into a folder; return it."""
    folder.mkdir(parents=True)
    ids = list(story.scenes)
    parts = [ids[at : at + SCENES_IN_A_FILE] for at in range(0, len(ids), SCENES_IN_A_FILE)]
    where = {id_: f"part{at:03}" for at, part in enumerate(parts) for id_ in part}
    lines = [f"{_CHOICESCRIPT_HEAD}*scene_list", "  startup"]
    lines += [f"  part{at:03}" for at in range(len(parts))]
    lines += [f"*create {meter.id} 50" for meter in story.meters]
    lines += [f"*create {flag} false" for flag in flags_of(story)]
    lines += ["", f"*goto_scene {where[story.start]} {story.start}"]
    _write(folder / "startup.txt", lines)
    _write(
        folder / "choicescript_stats.txt",
        ["*stat_chart", *(f"  text {m.id}" for m in story.meters)],
    )
    for at, part in enumerate(parts):
        told = (line for id_ in part for line in _label(story.scenes[id_], story, where))
        _write(folder / f"part{at:03}.txt", told)
    return folder


def _write(path: Path, lines: Iterator[str] | list[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _label(scene: Scene, story: Story, where: Mapping[str, str]) -> Iterator[str]:
    yield f"*label {scene.id}"
    yield f"{_told(scene)}\n"
    yield "*choice" if scene.choices else "*ending"
    for choice in scene.choices:
        asked = f"*if ({choice.when.source}) " if choice.when else ""
        yield f"  {asked}#{choice.text.rstrip('.').replace('.', ',')}."
        for meter, sign, by in moved(choice, story):
            yield f"    *set {meter} {meter} {sign} {by}"
        for flag in choice.sets:
            yield f"    *set {flag} true"
        to = choice.ways[0].to
        here = where[to] == where[scene.id]
        yield f"    *goto {to}" if here else f"    *goto_scene {where[to]} {to}"
