"""Keeps the one lesson that is going on, beside the saves: whole after every vote, and never lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.classroom.kept import BadLesson, read_lesson, write_lesson
from game.classroom.lesson import Lesson
from game.disk import TooLarge, keep_aside, load_bytes, read_json, save_bytes, write_json
from game.home import Home
from game.story.model import Story
from game.words import say

NAME = "lesson.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """What was found: a lesson, or a sentence that says why it cannot be gone on with, or nothing."""

    lesson: Lesson | None = None
    trouble: str | None = None


class Lessons:
    """Where a lesson is kept. Methods that write return a sentence where they could not, or None.

    A file that is no lesson of the story is put aside, under a name of its own, before it is
    overwritten. The sentence comes once, until writing succeeds again.
    """

    def __init__(self, home: Home | None) -> None:
        self._path: Path | None = home.saves.parent / NAME if home else None
        self._told = False

    @property
    def keeps(self) -> bool:
        return self._path is not None

    def find(self, story: Story) -> Kept:
        """Return the lesson of a story that was left; one that is over is none."""
        if self._path is None:
            return Kept()
        try:
            lesson = read_lesson(story, read_json(load_bytes(self._path)))
        except FileNotFoundError:
            return Kept()
        except BadLesson as error:
            return Kept(None, str(error))
        except (OSError, ValueError, TooLarge):
            return Kept(None, say("lesson.damaged"))
        return Kept() if lesson.is_over else Kept(lesson)

    def save(self, story: Story, lesson: Lesson) -> str | None:
        """Keep a lesson in place of the one before."""
        if self._path is None:
            return None
        try:
            if self.find(story).trouble and self._path.exists():
                keep_aside(self._path)
            save_bytes(self._path, write_json(write_lesson(story, lesson)))
        except OSError as error:
            told, self._told = self._told, True
            why = error.strerror or str(error)
            return None if told else say("lesson.not_kept", why=why)
        self._told = False
        return None
