"""Recorded playthroughs of the shipped story: each page is both the script and what must come of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.play.engine import replay
from game.play.record import read_record, write_record
from game.play.session import Session
from game.play.transcript import read_transcript, write_transcript
from game.play.views import EndingView, SceneView
from game.story.model import Story

PAGES = Path(__file__).parent.parent / "playthroughs"
NAMES = sorted(page.stem for page in PAGES.glob("*.txt"))


def test_every_ending_has_a_page(shipped: Story) -> None:
    assert sorted(ending.id for ending in shipped.endings.endings) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_page_played_again_is_the_same_page(shipped: Story, name: str, *, update: bool) -> None:
    path = PAGES / f"{name}.txt"
    page = path.read_text(encoding="utf-8")

    played = write_transcript(shipped, replay(shipped, read_transcript(page)))
    if update:
        path.write_text(played, encoding="utf-8")
        page = played

    assert played == page
    assert f"\nending {name}\n" in page


@pytest.mark.parametrize("name", NAMES)
def test_saved_and_opened_at_every_screen_it_shows_the_same(shipped: Story, name: str) -> None:
    choices = read_transcript((PAGES / f"{name}.txt").read_text(encoding="utf-8"))
    straight = Session(shipped)
    for made in choices:
        straight.choose(made)
    while straight.go_on():
        pass
    straight.back_to(0)
    while straight.back():
        pass

    saved = Session(shipped)
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

    page = write_transcript(shipped, replay(shipped, choices), "player")

    before, _ = page.split("\nending ")
    assert "~" not in before
    assert not [meter.id for meter in shipped.meters if meter.id in before]
    assert read_transcript(page) == choices
