"""What is true of the second shipped story: it is whole, fair and easy to read, and the game knows
nothing of the first one that it would need."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from game.cli import run
from game.library import find_story, load_story, shipped_root
from game.play.engine import begin, choose, ending_of
from game.play.levels import lean
from game.play.player import fill, new_player
from game.play.session import Session
from game.play.state import State
from game.play.views import EndingView, SceneView
from game.saves import Saves
from game.story.conditions import Condition
from game.story.model import Choice, Line, Scene, Story, When
from game.story.reader import Reading
from game.story.reading import grade, words
from game.terminal import Console, play
from tests.prose import (
    AVOIDED,
    MARKS,
    every_line,
    every_text,
    first_read,
    screens_of,
    texts_in,
)
from tests.walks import mirrored, open_in, shipped_story, swapped

pytestmark = pytest.mark.slow

ENDINGS = {
    "level": ("late.bell", "hands.sister", "queue.written", "mud.wash"),
    "can": ("late.pram", "hands.his", "queue.each", "mud.leave"),
    "tape": ("late.table", "hands.names", "mud.show"),
}
"""For each ending, choices that lead to it."""

CHOICE_SCENES = ("late", "hands", "queue", "mud")
LONGEST_BUTTON = 16
FULL_SCREEN = 140


@cache
def reading() -> Reading:
    folder = find_story("fair-marrow")
    assert not isinstance(folder, str), folder
    return load_story(folder)


@pytest.fixture(scope="module")
def story() -> Story:
    found = reading().story
    assert found is not None
    return found


def every_end(story: Story) -> Iterator[tuple[tuple[str, ...], State]]:
    """Yield every playthrough there is, with where it ends."""
    waiting: list[tuple[tuple[str, ...], State]] = [((), begin(story))]
    while waiting:
        chosen, state = waiting.pop()
        further = open_in(story, state)
        waiting += [
            ((*chosen, one.whole_id), choose(story, state, one.whole_id)) for one in further
        ]
        if not further:
            yield chosen, state


def told(story: Story, text: str) -> str:
    return fill(text, story, new_player(story)).replace("*", "")


def length(story: Story, texts: list[str]) -> int:
    return sum(len(words(told(story, text))) for text in texts)


# ------------------------------------------------------------ whole


def test_it_has_no_problem_and_everything_in_it_is_proved(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", "fair-marrow", "--strict", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)

    assert (told["story"], told["problems"]) == ("fair-marrow", [])
    assert told["proof"]["complete"]
    assert {one["reachable"] for one in told["proof"]["endings"].values()} == {"yes"}


def test_it_has_six_scenes_three_endings_and_all_that_the_manual_speaks_of(story: Story) -> None:
    ways = [*(way for choice in story.choices.values() for way in choice.ways)]

    assert len(story.scenes) == 6
    assert [ending.id for ending in story.endings.endings] == list(ENDINGS)
    assert [choice.whole_id for choice in story.choices.values() if choice.closed] == ["mud.show"]
    assert [way.to for way in ways if way.condition] == ["mud"]
    assert story.scenes["armband"].asks == ("name", "pronouns", "pin")
    assert any("both_share" in one.numbers for one in conditions_at_the_end(story))
    assert 8 <= len(story.concepts) <= 13
    assert len(story.endings.world) >= 8


def conditions_at_the_end(story: Story) -> Iterator[Condition]:
    for ending in story.endings.endings:
        if ending.when:
            yield ending.when
        yield from (line.condition for line in every_line(ending.also) if isinstance(line, When))


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_ending_is_played_to_on_the_screen(story: Story, ending: str) -> None:
    session, chosen = Session(story), list(ENDINGS[ending])
    while not session.at_ending:
        view = session.look()
        assert isinstance(view, SceneView)
        if view.choices:
            session.choose(chosen.pop(0))
        else:
            session.go_on()
    end = session.look()

    assert chosen == []
    assert isinstance(end, EndingView)
    assert end.title == next(one.title for one in story.endings.endings if one.id == ending)
    assert [card.title for card in end.cards]
    assert len(end.sides) == 2


@pytest.mark.parametrize("ending", ENDINGS)
def test_each_ending_is_played_to_in_words(story: Story, ending: str) -> None:
    page = in_words(story, ENDINGS[ending])
    shown = next(one for one in story.endings.endings if one.id == ending)

    assert f"——— {shown.title} ———" in page
    assert " ".join(shown.tells.split()) in page
    assert "Going by the rule" in page
    assert not {word for word in ("FIVE MOMENTS", "SEVEN PARTS OF LIFE") if word in page}


def in_words(story: Story, chosen: tuple[str, ...]) -> str:
    """Play in a terminal as somebody who types a number where an answer is offered, else Enter."""
    waiting, lines, presses = list(chosen), [""], iter(range(120))

    def read(_: str) -> str | None:
        offered = " ".join("\n".join(lines[-12:]).split())
        answers = story.choices[waiting[0]].scene if waiting else None
        buttons = story.scenes[answers].choices if answers else ()
        if buttons and all(one.text in offered for one in buttons):
            lines.append("")
            return str(1 + [one.whole_id for one in buttons].index(waiting.pop(0)))
        return "" if next(presses, None) is not None else None

    play(story, Saves.off(), Console(read, lines.append, 100))
    return " ".join(" ".join(lines).split())


def test_nothing_names_its_meters_before_the_ending(story: Story) -> None:
    names = [meter.name for meter in story.meters]
    for chosen in ENDINGS.values():
        session = Session(story)
        for id_ in chosen:
            while isinstance(view := session.look(), SceneView) and not view.choices:
                assert not [name for name in names if name in repr(view)]
                session.go_on()
            assert not [name for name in names if name in repr(view)]
            session.choose(id_)


# ------------------------------------------------------------ fair


@pytest.mark.parametrize("scene", CHOICE_SCENES)
def test_a_scene_offers_the_same_when_the_meters_are_swapped(story: Story, scene: str) -> None:
    effects = Counter(choice.effects for choice in story.scenes[scene].choices)

    assert effects == Counter(map(swapped, effects.elements()))


def test_both_meters_can_earn_as_much_and_as_little_on_every_playthrough(story: Story) -> None:
    ends = [state for _, state in every_end(story)]

    assert {(state.most, state.least) for state in ends} == {((9, 9), (0, 0)), ((12, 12), (0, 0))}


def test_whoever_answers_everything_the_other_way_round_meets_the_mirrored_ending(
    story: Story,
) -> None:
    other = {"level": "can", "can": "level", "tape": "tape"}
    ends = list(every_end(story))

    for chosen, state in ends:
        mirror = mirrored(story, chosen)
        assert mirror.levels == state.levels[::-1]
        assert ending_of(story, mirror).id == other[ending_of(story, state).id]
    assert Counter(ending_of(story, state).id for _, state in ends) == {
        "level": 30, "can": 30, "tape": 27,
    }  # fmt: skip


def test_the_side_on_the_top_button_changes_from_scene_to_scene(story: Story) -> None:
    tops = [lean(story.scenes[scene].choices[0].effects) > 0 for scene in CHOICE_SCENES]

    assert tops == [True, False, True, False]


def test_every_answer_has_a_cost_a_return_an_echo_and_teaches_something(story: Story) -> None:
    lacking = [
        choice.whole_id
        for choice in story.choices.values()
        if not (choice.cost and choice.later and choice.echo and choice.teaches and choice.sets)
    ]

    assert lacking == []


def test_every_flag_is_asked_for_and_every_later_comes_true(story: Story) -> None:
    blocks = [line for line in told_lines(story) if isinstance(line, When)]
    asked = {flag for block in blocks for flag in block.condition.flags}
    kept = {whole_id for block in blocks for whole_id in block.fulfils}

    assert {flag for choice in story.choices.values() for flag in choice.sets} <= asked
    assert kept == set(story.choices)


def told_lines(story: Story) -> Iterator[Line]:
    for scene in story.scenes.values():
        yield from every_line(scene.lines)
        for choice in scene.choices:
            yield from every_line(choice.lines)
    yield from every_line(story.endings.world)


@pytest.mark.parametrize("group", ["strength", "limitation"])
def test_both_sides_are_shown_as_often(story: Story, group: str) -> None:
    taught = [concept for choice in story.choices.values() for concept in choice.teaches]
    rule, person = (
        sum(one.startswith(f"{side}.{group}") for one in taught) for side in ("rule", "person")
    )

    assert rule == person == 4


def test_every_idea_is_taught_where_it_says(story: Story) -> None:
    for concept in story.concepts.values():
        taught = {one.whole_id for one in story.choices.values() if concept.id in one.teaches}

        assert taught
        assert taught == {place for place in concept.taught_in if place in story.choices}


def test_answers_that_lean_either_way_are_as_long(story: Story) -> None:
    def mean(choices: list[Choice]) -> float:
        return sum(length(story, texts_in(one.lines)) for one in choices) / len(choices)

    rule = [one for one in story.choices.values() if lean(one.effects) > 0]
    person = [one for one in story.choices.values() if lean(one.effects) < 0]

    assert mean(rule) == pytest.approx(mean(person), rel=0.1)


# ------------------------------------------------------------ words


@pytest.mark.parametrize("scene", CHOICE_SCENES)
def test_a_scene_is_of_grade_5_and_a_half_to_7_and_a_half(story: Story, scene: str) -> None:
    assert 5.5 <= round(scene_grade(story, story.scenes[scene]), 1) <= 7.5


def scene_grade(story: Story, scene: Scene) -> float:
    lines = [scene.lines, *(choice.lines for choice in scene.choices)]
    return grade(told(story, text) for one in lines for text in first_read(one))


def test_its_words_keep_to_the_rules_of_the_house(story: Story) -> None:
    texts = dict.fromkeys(every_text(story))

    assert [text for text in texts if AVOIDED.search(text) or MARKS.search(text)] == []
    assert [
        choice.whole_id
        for choice in story.choices.values()
        if length(story, [choice.text]) > LONGEST_BUTTON
    ] == []


def test_no_screen_is_too_full(story: Story) -> None:
    for scene in story.scenes.values():
        for screen in screens_of(story, scene):
            texts = [*(said.text for said in screen.said), screen.ask or ""]
            buttons = [choice.text for choice in screen.choices]

            assert length(story, [*texts, *buttons]) <= FULL_SCREEN


def test_its_endings_are_as_long_as_each_other(story: Story) -> None:
    lengths = [length(story, [*one.text, *first_read(one.also)]) for one in story.endings.endings]

    assert max(lengths) <= 1.3 * min(lengths)


# ------------------------------------------------------------ nothing of the other story


def test_it_shares_no_name_with_the_other_story(story: Story) -> None:
    assert names_of(story) & names_of(shipped_story()) == set()


def names_of(story: Story) -> set[str]:
    flags = {flag for choice in story.choices.values() for flag in choice.sets}
    return {
        *(*story.scenes, *story.choices, *flags, *story.speakers, *story.concepts, *story.domains),
        *(meter.id for meter in story.meters),
        *(meter.name for meter in story.meters),
        *(ending.id for ending in story.endings.endings),
        *(question.id for question in story.asks.others),
        *(chapter.id for chapter in story.chapters),
    }


KNOWN = {
    "ade": "whom a new story borrows for its picture",
    "juno": "an example of a picture’s name",
    "pip": "the installer of Python",
    "s1_bucket": "an example of an id",
    "s1_crash": "an example of an id",
    "s1_bucket.keep": "an example of a whole id",
    "s1_crash.truth": "an example of a whole id",
    "One Line": "an example of a title",
    "Theo": "who speaks the sentence that shows a size of text",
}
"""Names of the first story that stand in game/, each with what it does there; nothing acts on them."""


def test_the_game_holds_no_name_of_the_first_story_but_in_examples() -> None:
    first = shipped_story()
    speakers = {one.name for one in first.speakers.values()}
    titles = {scene.title for scene in first.scenes.values()} - {first.title}
    groups = {concept.group for concept in first.concepts.values()}
    sought = names_of(first) | speakers | titles | {group for group in groups if "." in group}
    named = {name for name in sought if not PLAIN_WORD.fullmatch(name)} | set(first.speakers)
    pattern = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, named))})(?!\w)")
    files = [*(shipped_root() / "game").rglob("*.py"), *(shipped_root() / "game").rglob("*.txt")]

    found = {name: file.name for file in files for name in pattern.findall(file.read_text("utf-8"))}

    assert {name: file for name, file in found.items() if name not in KNOWN} == {}


PLAIN_WORD = re.compile(r"[a-z-]+")
"""A name that is also a word of the language, as “road”; it says nothing by itself."""
