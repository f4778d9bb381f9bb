"""Playing by chance: what is seen is so, everything likely is seen, and the same seed plays the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from hypothesis import given, settings

from game.author.proof.packed import Machine
from game.author.proof.questions import questions_of
from game.author.proof.tracked import spine_of, tracked_by
from game.author.proof.witness import is_seen
from game.author.walk import HABITS, Walker, by_chance, ends
from game.story.model import Story
from tests.author.small import Tried, forward_stories, round_stories
from tests.stories import a_choice, a_scene, a_story, only_if
from tests.walks import shipped_story


def machine_of(story: Story) -> Machine:
    questions = questions_of(story)
    return Machine(story, spine_of(story) | tracked_by(one.tree for one in questions))


@settings(max_examples=60, deadline=None)
@given(story=forward_stories())
def test_the_fast_player_ends_where_somebody_can_end_and_everywhere(story: Story) -> None:
    machine = Machine(story, spine_of(story))
    ended = {machine.rows[end.scene].id for end in islice(ends(machine, 3), 600)}
    tried = Tried(story)
    final = {
        state.scene
        for state, choice, stuck in tried.met
        if (choice == -1 and story.scenes[state.scene].ending) or stuck
    }

    assert ended == final


@settings(max_examples=60, deadline=None)
@given(story=forward_stories())
def test_what_a_walker_has_found_the_engine_finds_there(story: Story) -> None:
    machine, questions = machine_of(story), questions_of(story)
    walker = Walker(machine, 5, questions)
    for at in range(40):
        walker.walk(HABITS[at % len(HABITS)])

    assert all(is_seen(story, question, chosen) for question, chosen in walker.found.items())


@settings(max_examples=40, deadline=None)
@given(story=round_stories())
def test_a_story_without_an_end_is_left_after_a_while(story: Story) -> None:
    made = [end.choices for end in islice(ends(Machine(story, spine_of(story)), 1), 5)]

    assert max(made) <= 100 + 3 * len(story.scenes)


def test_the_same_seed_plays_the_same() -> None:
    machine = machine_of(shipped_story())

    assert list(islice(ends(machine, 9), 20)) == list(islice(ends(machine, 9), 20))
    assert list(islice(ends(machine, 9), 20)) != list(islice(ends(machine, 8), 20))


def test_a_seldom_made_choice_is_made_next() -> None:
    story = a_story(
        a_scene("s0", *(a_choice(f"c{at}", "s1") for at in range(9))),
        a_scene("s1"),
    )
    walker = Walker(machine_of(story), 1, ())
    for _ in range(9):
        walker.walk(HABITS[0])

    assert set(walker.made.values()) == {1}


def test_chance_makes_every_choice() -> None:
    story = a_story(a_scene("s0", a_choice("a", "s1"), a_choice("b", "s1")), a_scene("s1"))
    walker = Walker(machine_of(story), 1, ())
    for _ in range(200):
        walker.walk(by_chance)

    assert all(70 < made < 130 for made in walker.made.values())


def test_lines_after_a_choice_are_looked_at_before_one_goes_on() -> None:
    told = replace(a_choice("a", "s1"), lines=(only_if("chose(s0.a)", ()),))
    story = a_story(a_scene("s0", told), a_scene("s1"))
    questions = [one for one in questions_of(story) if one.kind in {"holds", "fails"}]
    walker = Walker(machine_of(story), 1, questions)
    walker.walk(by_chance)

    assert [question.kind for question in walker.found] == ["holds"]
