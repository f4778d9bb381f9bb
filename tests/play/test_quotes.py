"""Quotation marks typed straight are shown as in a book, wherever a sentence puts them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.player import fill, new_player
from game.play.quotes import set_quotes
from game.play.session import Session
from game.play.views import SceneView
from tests.stories import a_choice, a_scene, a_story, says


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('"Go," he says. "Now!"', "“Go,” he says. “Now!”"),
        ("It's Theo's, isn't it?", "It’s Theo’s, isn’t it?"),
        ("the boats' lamps", "the boats’ lamps"),
        ("He says 'maybe' twice.", "He says ‘maybe’ twice."),
        ("\"She said 'no'.\"", "“She said ‘no’.”"),
        ("\"'No' is a word.\"", "“‘No’ is a word.”"),
        ("'Tis late, and 'twas later in the '90s.", "’Tis late, and ’twas later in the ’90s."),
        ("Tell 'em to wait 'til dawn.", "Tell ’em to wait ’til dawn."),
        ("'Emma' is a name.", "‘Emma’ is a name."),
        ('*"Go"* and "*go*" and *go*"', "*“Go”* and “*go*” and *go*”"),
        ("*'tis* so, Gran*'s* boat", "*’tis* so, Gran*’s* boat"),
        ('(a "bright" idea) — "bright"—"so"', "(a “bright” idea) — “bright”—“so”"),
        ('He stopped: "I—"', "He stopped: “I—”"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("“Curly” stays ‘curly’, it’s so.", "“Curly” stays ‘curly’, it’s so."),
        ('"', "“"),
        ("", ""),
    ],
)
def test_straight_marks_become_curly(typed: str, shown: str) -> None:
    assert set_quotes(typed) == shown


@given(st.text(alphabet="ab \"'*.,—(“”’{}\n"))
def test_nothing_else_changes_and_no_straight_mark_is_left(text: str) -> None:
    shown = set_quotes(text)

    assert len(shown) == len(text)
    assert '"' not in shown
    assert "'" not in shown
    assert all(one == other or one in "\"'" for one, other in zip(text, shown, strict=True))
    assert set_quotes(shown) == shown


def test_what_is_filled_in_stands_inside_its_marks() -> None:
    story = a_story(a_scene("s"))

    assert fill('"{name}\'s here," says Bo.', story, new_player(story)) == "“Wren’s here,” says Bo."


def test_a_screen_shows_them() -> None:
    scene = replace(a_scene("s", replace(a_choice("go", "end"), text='"Yes."')), ask="Who's 'it'?")
    view = Session(a_story(replace(scene, lines=says('It\'s "it".')), a_scene("end")))
    view.go_on()

    seen = view.look()

    assert isinstance(seen, SceneView)
    assert seen.said[0].text == "It’s “it”."
    assert seen.ask == "Who’s ‘it’?"
    assert seen.choices[0].text == "“Yes.”"
