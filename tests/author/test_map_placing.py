"""The map is drawn as a story is read: chapters below each other, in each the ways lead on."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from game.author.map.cards import cards_of, numbers_of
from game.author.map.findings import Findings, anchor_of
from game.author.map.placing import MOST_ROWS, Sheet, place
from game.author.map.tints import CARD, GUTTER
from game.author.map.ways import APART, INTO, OUT, SOURCE_TRACKS, TARGET_TRACKS, TITLE, lines_of
from game.story.model import Story
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.stories import a_choice, a_scene, a_story, stories, ways

pytestmark = pytest.mark.slow


def sheet_of(story: Story) -> Sheet:
    cards = cards_of(story, Findings(story, (), None))
    return place(cards, anchor_of("scene", story.start), len(story.chapters) + 1)


def ids(sheet: Sheet) -> list[str]:
    return [box.card.id for box in sheet.boxes]


def at(sheet: Sheet, id: str) -> tuple[int, int]:
    box = next(box for box in sheet.boxes if box.card.id == id)
    return box.x, box.y


def test_chapters_are_lanes_and_the_endings_are_the_last() -> None:
    story = a_story(
        replace(a_scene("one", to=ways("two")), chapter="early"),
        replace(a_scene("two"), chapter="late"),
    )

    sheet = sheet_of(story)

    assert [box.card.lane for box in sheet.boxes] == [0, 1, 2]
    assert ids(sheet) == ["one", "two", "end"]
    assert [lane.y < below.y for lane, below in pairwise(sheet.lanes)] == [True, True]


def test_a_scene_stands_right_of_every_scene_that_leads_to_it() -> None:
    story = a_story(
        a_scene("a", a_choice("short", "d"), a_choice("long", "b")),
        a_scene("b", to=ways("c")),
        a_scene("c", to=ways("d")),
        a_scene("d"),
    )

    sheet = sheet_of(story)

    assert ids(sheet) == ["a", "b", "c", "d", "end"]
    assert [at(sheet, id)[0] for id in "abcd"] == sorted({at(sheet, id)[0] for id in "abcd"})


def test_a_circle_is_drawn_back_and_only_its_last_way_is() -> None:
    story = a_story(
        a_scene("a", to=ways("b")),
        a_scene("b", a_choice("again", "a"), a_choice("on", "c")),
        a_scene("c"),
    )

    lines = list(lines_of(sheet_of(story)))

    assert [(line.source, line.to, line.is_back) for line in lines] == [
        (0, 1, False),
        (1, 0, True),
        (1, 2, False),
        (2, 3, False),
    ]


def test_a_scene_that_leads_to_itself_is_drawn_back() -> None:
    story = a_story(a_scene("a", a_choice("again", "a"), a_choice("on", "b")), a_scene("b"))

    assert [line.is_back for line in lines_of(sheet_of(story))] == [True, False, False]


def test_a_scene_that_nobody_reaches_stands_just_before_what_it_leads_to() -> None:
    story = a_story(
        a_scene("a", to=ways("b")),
        a_scene("b", to=ways("c")),
        a_scene("c"),
        a_scene("lost", to=ways("c")),
    )

    sheet = sheet_of(story)

    assert at(sheet, "lost")[0] == at(sheet, "b")[0]


def test_the_scenes_of_a_column_stand_beside_those_that_lead_to_them() -> None:
    story = a_story(
        a_scene("a", a_choice("up", "up1"), a_choice("down", "down1")),
        a_scene("down1", to=ways("down2")),
        a_scene("up1", to=ways("up2")),
        a_scene("down2"),
        a_scene("up2"),
    )

    sheet = sheet_of(story)

    assert (at(sheet, "up1") < at(sheet, "down1")) == (at(sheet, "up2") < at(sheet, "down2"))


def test_a_choice_has_the_number_of_its_meter_or_both() -> None:
    told = {effects: numbers_of(effects) for effects in ((3, 0), (0, 2), (2, 2), (3, -1))}

    assert told == {(3, 0): "+3", (0, 2): "+2", (2, 2): "+2 +2", (3, -1): "+3 −1"}
    assert [numbers_of(one) for one in ((0, 0), (-1, 0), (0, -2))] == ["0", "−1 0", "0 −2"]


def test_the_lines_between_two_columns_never_run_under_a_card() -> None:
    assert OUT + APART * (SOURCE_TRACKS - 1) + INTO + APART * (TARGET_TRACKS - 1) < GUTTER


@settings(max_examples=150, deadline=None)
@given(story=stories())
def test_no_card_lies_on_another_and_reading_goes_on(story: Story) -> None:
    sheet = sheet_of(story)

    assert sorted(ids(sheet)) == sorted([*story.scenes, *(e.id for e in story.endings.endings)])
    for one, other in pairwise(sheet.boxes):
        same_column = (one.card.lane, one.x) == (other.card.lane, other.x)
        assert not same_column or one.y + one.card.height < other.y
        assert (one.card.lane, one.x, one.y) < (other.card.lane, other.x, other.y)
    for box in sheet.boxes:
        lane = sheet.lanes[box.card.lane]
        assert lane.y < box.y
        assert box.y + box.card.height <= lane.y + lane.height
        assert box.x + CARD + GUTTER <= sheet.width


@settings(max_examples=150, deadline=None)
@given(story=stories())
def test_every_way_is_a_line_from_its_row_to_its_scene(story: Story) -> None:
    sheet = sheet_of(story)
    lines = list(lines_of(sheet))

    assert len(lines) == sum(len(row.to) for box in sheet.boxes for row in box.card.rows)
    for line in lines:
        source, to = sheet.boxes[line.source], sheet.boxes[line.to]
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", line.path)]
        ports = [source.y + port for port in source.card.ports()]
        assert numbers[0] == source.x + CARD
        assert numbers[1] in ports
        assert numbers[-2:] == [to.x, to.y + TITLE]
        if source.card.lane == to.card.lane and not line.is_back:
            assert source.layer < to.layer


def test_a_layer_with_very_many_scenes_stands_in_several_columns() -> None:
    many = [f"s{number}" for number in range(MOST_ROWS + 5)]
    first = a_scene("first", *(a_choice(f"c{id}", id) for id in many))
    sheet = sheet_of(a_story(first, *(a_scene(id) for id in many)))

    assert len({at(sheet, id)[0] for id in many}) == 2
    assert {box.layer for box in sheet.boxes if box.card.id in many} == {1}


def test_a_thousand_scenes_are_placed_in_no_time() -> None:
    story = read_story(generated_story(1000), "long").story
    assert story is not None
    begun = time.process_time()

    sheet = sheet_of(story)
    lines = list(lines_of(sheet))

    assert time.process_time() - begun < 1
    assert len(sheet.boxes) == 1002
    assert len(lines) > 2900
