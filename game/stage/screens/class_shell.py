"""What the screens of a lesson may ask of the game around them, besides what every screen may."""

from __future__ import annotations

from typing import Protocol

from game.classroom.lesson import Lesson, Plan
from game.lessons import Lessons
from game.pooling import Collected
from game.stage.lesson.conductor import Conductor, VotesBy
from game.stage.lesson.phones import Phones


class ClassShell(Protocol):
    """`lesson` is the one that is going on, or None; `lessons` is where it is kept. `collected` are
    the paths of those who played alone.
    """

    lesson: Conductor | None
    lessons: Lessons
    phones: Phones
    collected: Collected

    def teach(self, lesson: Lesson, votes_by: VotesBy) -> None: ...
    def print_pack(self, plan: Plan) -> None: ...
    def keep(self) -> None: ...
    def stop(self) -> None: ...
