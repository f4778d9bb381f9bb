"""A playthrough as a page of text: people read it, and it can be played again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from game.play.direct import Showing, Stretch
from game.play.engine import ending_of, is_over
from game.play.explain import explain_ending
from game.play.player import Player, new_player
from game.play.state import Playthrough, State
from game.play.view import look_after, look_opening
from game.play.views import Said, SceneView
from game.story.model import Story
from game.words import say

Voice = Literal["author", "player"]

_SCENE = re.compile(r"scene (\S+)")
_CHOSEN = re.compile(r"> (\S+)")


class BadTranscript(ValueError):
    """The page has a choice before any scene; its text says where."""


def write_transcript(
    story: Story, playthrough: Playthrough, voice: Voice = "author", player: Player | None = None
) -> str:
    """Return the page, with its ending where it has come to one.

    The author's voice says after each choice what moved; the player's tells it in the ending alone.
    """
    player = player or new_player(story)
    page = write_story(story, playthrough, voice, player)
    if not is_over(story, playthrough.state):
        return page
    return page + "\n".join(_ended(story, playthrough, player)) + "\n"


def write_story(story: Story, playthrough: Playthrough, voice: Voice, player: Player) -> str:
    """Return the page without its ending."""
    chapter = "" if story.alone is None else f", chapter {story.alone} alone"
    lines = [f"story {story.id} {story.version}{chapter}"]
    states = playthrough.states
    stretch = look_opening(_showing(story, player))
    lines += _told(stretch, "")
    for number, choice in enumerate(playthrough.choices):
        lines.append(f"> {choice.partition('.')[2]}")
        if voice == "author":
            lines += _moved(story, playthrough, number)
        scene = states[number].scene
        after = stretch.after
        stretch = look_after(_showing(story, player), states[number], choice, after)
        lines += _told(stretch, scene)
    return "\n".join(lines) + "\n"


def read_transcript(page: str) -> tuple[str, ...]:
    """Return the whole ids of the choices made on the page. Raises BadTranscript."""
    choices = []
    scene = None
    for number, line in enumerate(page.splitlines(), start=1):
        if entered := _SCENE.fullmatch(line.rstrip()):
            scene = entered[1]
        elif chosen := _CHOSEN.fullmatch(line.rstrip()):
            if scene is None:
                raise BadTranscript(say("transcript.no_scene", line=number))
            choices.append(f"{scene}.{chosen[1]}")
    return tuple(choices)


def transcript_json(story: Story, playthrough: Playthrough) -> dict[str, object]:
    """Return what `transcript --json` prints; `ending` is None where the playthrough stops before it."""
    state = playthrough.state
    over = is_over(story, state)
    return {
        "story": story.id,
        "version": story.version,
        "steps": [
            {
                "scene": step.scene,
                "choice": step.choice,
                "effects": dict(zip(state.meters, step.effects, strict=True)),
                "levels": dict(zip(state.meters, step.levels, strict=True)),
            }
            for step in playthrough.steps
        ],
        "levels": dict(zip(state.meters, state.levels, strict=True)),
        "facts": state.facts._asdict(),
        "ending": ending_of(story, state).id if over else None,
    }


# ------------------------------------------------------------- the page


def _showing(story: Story, player: Player) -> Showing:
    return Showing(story, player, 0, None)


def _told(stretch: Stretch, scene: str) -> Iterator[str]:
    """Yield the lines of a stretch that begins in `scene`."""
    for view, entries in zip(stretch.screens, stretch.entries, strict=True):
        if view.scene != scene or any(entry.kind == "title" for entry in entries):
            scene = view.scene
            yield f"scene {scene}"
        yield from (_said(entry.said) for entry in entries if entry.said is not None)
        yield from _asked(view)


def _said(said: Said) -> str:
    if said.name is None:
        return f"  | {said.text}"
    mood = f" ({said.mood})" if said.mood else ""
    return f"  | {said.name.upper()}{mood}: {said.text}"


def _asked(view: SceneView) -> Iterator[str]:
    for question in view.questions:
        yield f"  ? {question.ask}: {question.value}"
    if view.ask is not None:
        yield f"  ? {view.ask}"
    for choice in view.choices:
        answer = f"{choice.id.partition('.')[2]}: {choice.text}"
        yield f"  * {answer}" if choice.is_open else f"  - {answer} ({choice.reason})"


def _moved(story: Story, playthrough: Playthrough, number: int) -> Iterator[str]:
    before, after = playthrough.states[number : number + 2]
    effects = playthrough.steps[number].effects
    for meter, effect, was, now in zip(
        story.meters, effects, before.levels, after.levels, strict=True
    ):
        yield f"  ~ {meter.id} {effect:+d}: {was:.0f} → {now:.0f}"


def _ended(story: Story, playthrough: Playthrough, player: Player) -> Iterator[str]:
    """Yield the ending; from here on both voices may tell what was hidden."""
    view = explain_ending(story, player, playthrough.choices, None)
    yield f"ending {view.ending}"
    yield f"  = {view.title}"
    if view.turning_name:
        yield f"  = {view.turning_name}"
    whole = (view.tells, view.carried_by, view.cost) if view.small else (*view.text, *view.world)
    yield from (f"  | {text}" for text in whole)
    yield from _measured(playthrough.state)
    for moment in view.moments:
        yield f"  ! {moment.title}: {moment.echo}"
    for card in view.cards:
        if card.step is not None:
            yield f"  & {card.title} ({card.step.title}): {card.step.echo} {card.reading}"
    for step in view.turning_points:
        yield f"  % {step.title}: {step.turning}"


def _measured(state: State) -> Iterator[str]:
    for meter, level in zip(state.meters, state.levels, strict=True):
        yield f"  ~ {meter} {level:.0f}"
    for fact, value in state.facts._asdict().items():
        yield f"  ~ {fact} {value:.2f}".removesuffix(".00")
