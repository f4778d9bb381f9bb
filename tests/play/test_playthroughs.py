"""Recorded playthroughs of the shipped story: each page is both the script and what must come of it.

A page is called after its ending (tide), an ending with its turning coda (town-turning), or a
chapter played alone (alone-fork). `pytest --update` writes them all anew from their choices.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.play.alone import alone
from game.play.engine import ending_of, replay
from game.play.record import read_record, write_record
from game.play.session import Session
from game.play.transcript import read_transcript, write_transcript
from game.play.views import EndingView, SceneView
from game.story.model import Story

PAGES = Path(__file__).parent.parent / "playthroughs"
NAMES = sorted(page.stem for page in PAGES.glob("*.txt"))


ALONE = ("fork", "high-water", "sandbox")
TURNING = "-turning"


def story_of(shipped: Story, name: str) -> Story:
    """Return the story that a page plays: the whole, or a chapter alone."""
    chapter = name.removeprefix("alone-")
    return shipped if chapter == name else alone(shipped, chapter)


def test_every_ending_every_coda_and_every_chapter_played_alone_has_a_page(shipped: Story) -> None:
    endings = shipped.endings.endings
    turning = [f"{ending.id}{TURNING}" for ending in endings if ending.turning]

    assert len(turning) == 2
    assert (
        sorted([*(ending.id for ending in endings), *turning, *(f"alone-{one}" for one in ALONE)])
        == NAMES
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_page_played_again_is_the_same_page(shipped: Story, name: str, *, update: bool) -> None:
    path = PAGES / f"{name}.txt"
    page = path.read_text(encoding="utf-8")

    story = story_of(shipped, name)
    played = write_transcript(story, replay(story, read_transcript(page)))
    if update:
        path.write_text(played, encoding="utf-8")
        page = played

    assert played == page


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("alone-")])
def test_a_page_comes_to_the_ending_it_is_called_after(shipped: Story, name: str) -> None:
    choices = read_transcript((PAGES / f"{name}.txt").read_text(encoding="utf-8"))
    id_ = name.removesuffix(TURNING)

    state = replay(shipped, choices).state
    ending = ending_of(shipped, state)

    assert ending.id == id_
    if id_ != name:
        assert ending.turning
        assert ending.turning.when.holds(state)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_saved_and_opened_at_every_screen_it_shows_the_same(shipped: Story, name: str) -> None:
    choices = read_transcript((PAGES / f"{name}.txt").read_text(encoding="utf-8"))
    straight = Session(story_of(shipped, name))
    for made in choices:
        straight.choose(made)
    while straight.go_on():
        pass
    straight.back_to(0)
    while straight.back():
        pass

    saved = Session(straight.story)
    for choice in (*choices, None):
        while True:
            saved = _opened_again(saved)
            seen, expected = saved.look(), straight.look()
            assert _without_way_forward(seen) == _without_way_forward(expected)
            straight.forward()
            if not saved.go_on():
                break
        if choice is not None:
            saved.choose(choice)

    assert saved.at_ending
    assert saved.choices == choices
    assert straight.look() == saved.look()
    assert saved.log() == straight.log()


def _opened_again(session: Session) -> Session:
    kept = json.dumps(write_record(session.record()))
    opened, told = Session.resume(session.story, read_record(json.loads(kept)))
    assert told is None
    return opened


def _without_way_forward(view: SceneView | EndingView) -> str:
    return repr(view).replace("can_go_forward=True", "can_go_forward=False")


@pytest.mark.parametrize("name", NAMES)
def test_the_players_page_says_nothing_of_the_meters_before_the_ending(
    shipped: Story, name: str
) -> None:
    choices = read_transcript((PAGES / f"{name}.txt").read_text(encoding="utf-8"))

    story = story_of(shipped, name)

    page = write_transcript(story, replay(story, choices), "player")

    before, _ = page.split("\nending ")
    assert "~" not in before
    assert not [meter.id for meter in shipped.meters if meter.id in before]
    assert read_transcript(page) == choices
