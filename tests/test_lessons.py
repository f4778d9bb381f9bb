"""The one lesson that is going on: kept whole, found again, and put aside where it is not ours."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.classroom.ballot import add, open_vote
from game.classroom.lesson import Lesson, ask, usual_plan
from game.home import Home
from game.lessons import NAME, Kept, Lessons
from game.story.model import Story
from tests.stories import a_choice, a_scene, a_story


def story() -> Story:
    scene = a_scene("one", a_choice("left", "end"), a_choice("right", "end"))
    return a_story(scene, a_scene("end"))


def lessons(folder: Path) -> Lessons:
    return Lessons(Home(folder / "settings.json", folder / "saves"))


def voting(played: Story) -> Lesson:
    scene = played.scenes["one"]
    asked = ask(Lesson(usual_plan(played)), scene, tuple(c.whole_id for c in scene.choices))
    assert asked.ballot is not None
    return replace(asked, ballot=add(open_vote(asked.ballot), 0, 7))


def test_a_lesson_is_found_as_it_was_kept(tmp_path: Path) -> None:
    played = story()

    assert lessons(tmp_path).save(played, voting(played)) is None

    assert lessons(tmp_path).find(played) == Kept(voting(played))


def test_where_no_lesson_was_kept_there_is_none(tmp_path: Path) -> None:
    assert lessons(tmp_path).find(story()) == Kept()
    assert Lessons(None).find(story()) == Kept()
    assert Lessons(None).save(story(), Lesson(usual_plan(story()))) is None


def test_a_lesson_that_is_over_is_not_gone_on_with(tmp_path: Path) -> None:
    played = story()
    lessons(tmp_path).save(played, replace(voting(played), is_over=True))

    assert lessons(tmp_path).find(played) == Kept()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "The lesson that was kept here is damaged and cannot go on."),
        ("[]", "The lesson that was kept here is damaged and cannot go on."),
        ("x" * 2_000_000, "The lesson that was kept here is damaged and cannot go on."),
        ('{"format": 99}', "This lesson was kept by a newer game."),
        ('{"format": 1, "story": "another"}', "The lesson that was kept here is not one of"),
    ],
)
def test_what_is_no_lesson_of_the_story_is_told_and_put_aside(
    tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    played, kept = story(), lessons(tmp_path)

    found = kept.find(played)
    assert found.lesson is None
    assert (found.trouble or "").startswith(told)
    kept.save(played, voting(played))
    kept.save(played, voting(played))

    aside = [path for path in tmp_path.iterdir() if path.name != NAME]
    assert [path.stat().st_size for path in aside] == [len(text)]
    assert kept.find(played) == Kept(voting(played))


def test_a_lesson_of_a_story_that_has_changed_says_so(tmp_path: Path) -> None:
    played = story()
    lessons(tmp_path).save(played, voting(played))
    values = json.loads((tmp_path / NAME).read_text(encoding="utf-8"))
    (tmp_path / NAME).write_text(json.dumps({**values, "choices": ["gone.away"]}), "utf-8")

    found = lessons(tmp_path).find(played)

    assert (found.trouble or "").startswith("The story has changed since this lesson was kept")


def test_where_nothing_can_be_written_the_sentence_comes_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    kept = lessons(tmp_path / "file")
    played = story()

    first = kept.save(played, voting(played))

    assert first is not None
    assert first.startswith("The lesson cannot be kept: ")
    assert kept.save(played, voting(played)) is None
