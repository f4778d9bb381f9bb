"""The shortest and the longest playthrough: as trying everything finds them, whatever lines ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import assume, given, settings

from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.report.lengths import bounds_of
from game.author.report.minutes import lengths_of
from game.author.report.shown import Shown, tracked_for_words
from game.play.direct import shown_lines
from game.play.engine import arrivals, offered, opening, take
from game.play.state import State
from game.story.model import Line, Narration, Scene, Story
from game.story.reading import words
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story, only_if, says

pytestmark = pytest.mark.slow

EACH = 4.5
MOST = 3000
ASKED = ("lamp", "rope and not oar", "visited(s1)", "qophrun >= 40", "both_share > 0.3", "oar")


def told(story: Story) -> Story:
    """Return the story with lines under all kinds of conditions, of many lengths."""
    scenes = {
        scene.id: replace(
            scene,
            lines=(*scene.lines, *_lines(number)),
            choices=tuple(
                replace(
                    choice,
                    closed="Not now, not you." if number % 2 else None,
                    lines=_lines(number + at + 1)[:1],
                )
                for at, choice in enumerate(scene.choices)
            ),
        )
        for number, scene in enumerate(story.scenes.values())
    }
    choices = {one.whole_id: one for scene in scenes.values() for one in scene.choices}
    return replace(
        story,
        scenes=MappingProxyType(scenes),
        choices=MappingProxyType(choices),
        remembered=story.remembered | {"s1"},
    )


def _lines(number: int) -> tuple[Line, ...]:
    first, second = ASKED[number % len(ASKED)], ASKED[(number + 2) % len(ASKED)]
    inner = only_if(second, says("Word " * (2 * number + 3)))
    return (
        only_if(first, (*says("word " * (number + 1)), inner), says("word " * 7)),
        only_if(second, says("word " * 5)),
    )


def tried(story: Story) -> Iterator[tuple[int, int]]:
    """Yield the words and the choices of every playthrough that comes to an ending."""
    passed = opening(story)
    waiting = [(passed[-1], sum(_entered(story, state) for state in passed), 0)]
    while waiting:
        state, count, made = waiting.pop()
        if story.scenes[state.scene].ending:
            yield count, made
        for choice, is_open in offered(story, state):
            if is_open:
                taken = take(story, state, choice)
                after = arrivals(story, taken, choice.ways)
                more = _words(choice.lines, taken) + sum(_entered(story, one) for one in after)
                if after:
                    waiting.append((after[-1], count + more, made + 1))


def _entered(story: Story, state: State) -> int:
    scene: Scene = story.scenes[state.scene]
    asked = [scene.ask or ""] if scene.choices else []
    for choice, is_open in offered(story, state):
        asked += [choice.text, "" if is_open else choice.closed or ""]
    return _words(scene.lines, state) + sum(len(words(text)) for text in asked)


def _words(lines: tuple[Line, ...], state: State) -> int:
    shown = shown_lines(lines, state)
    return sum(len(words(line.text)) for line in shown if isinstance(line, Narration))


@settings(max_examples=300, deadline=None)
@given(drawn=forward_stories())
def test_none_is_shorter_and_none_is_longer(drawn: Story) -> None:
    story = told(drawn)
    spine = spine_of(story)
    assume("late_lean" not in spine.numbers)
    every = [count + EACH * made for count, made in tried(story)]
    machine = Machine(story, spine | tracked_for_words(story))
    found = bounds_of(machine, Shown(machine), EACH)

    if not every:
        assert found is None
    else:
        assert found is not None
        assert found[0].shortest.length == pytest.approx(min(every))
        assert found[0].longest.length == pytest.approx(max(every))


def test_where_a_story_goes_in_circles_the_longest_is_only_the_longest_tried() -> None:
    story = a_story(a_scene("s0", a_choice("a", "s0"), a_choice("b", "s1")), a_scene("s1"))
    lengths = lengths_of(story, 7.0, [("s0.b",), ("s0.a", "s0.b"), ("s0.a", "s0.a", "s0.b")])

    assert not lengths.is_exact
    assert lengths.pace == 158
    assert lengths.median is not None
    assert lengths.median.choices == 2
    assert [one.choices for one in (lengths.shortest, lengths.longest) if one] == [1, 3]


@pytest.mark.parametrize(
    ("grade", "pace"), [(2, 158), (7, 158), (9.5, 166.5), (12, 175), (16, 175)]
)
def test_words_are_read_as_fast_as_the_grade_reads_that_they_are_for(
    grade: float, pace: float
) -> None:
    story = a_story(a_scene("s0"))

    assert lengths_of(story, grade, []).pace == pytest.approx(pace)
