"""Leads a lesson: holds it and its session, and says which screen comes next."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Literal

from game.classroom import ballot as voting
from game.classroom import lesson as lessons
from game.classroom.ballot import Ballot, Rule
from game.classroom.lesson import Decision, Lesson
from game.lessons import Lessons
from game.play.views import ChoiceView, EndingView, SceneView
from game.stage.lesson.clock import Clock, Kind
from game.stage.lesson.phones import Phones, Question
from game.stage.lesson.position import open_session, stand_where_new
from game.story.model import Scene, Story

VotesBy = Literal["cards", "hands", "phones"]
SCREENS: dict[voting.Phase, str] = {
    "think": "class_think",
    "lot": "class_think",
    "vote": "class_vote",
    "fists": "class_consensus",
    "stuck": "class_consensus",
    "decide": "class_decide",
    "result": "class_result",
}
"""The screen of each phase of a ballot; talk has two, by the rule."""


def chance() -> int:
    """Return any number: what a coin or a lot falls on. Nobody can foretell it."""
    return secrets.randbelow(10**9)


class Conductor:
    """One lesson that is going on. `votes_by` is how votes come in, `asks_cost` whether the class is
    asked after each consequence what it gave and what it cost. `opening` are screens yet to come
    before the story begins.
    """

    def __init__(self, story: Story, lesson: Lesson, kept: Lessons, phones: Phones) -> None:
        self.story = story
        self.lesson = lesson
        self.session = open_session(story, lesson)
        self.phones = phones
        self.votes_by: VotesBy = "cards"
        self.asks_cost = True
        self.is_opening = not lesson.decisions and not lesson.screen and lesson.ballot is None
        self.shown_after = 0
        self._kept = kept
        self._clock: tuple[object, Clock] | None = None
        self._scene = ""
        self._asked_cost = len(lesson.decisions)
        self._is_asking_cost = False
        self._last: Ballot | None = None

    # ------------------------------------------------------- where it stands

    @property
    def ballot(self) -> Ballot:
        assert self.lesson.ballot is not None  # noqa: S101 - asked while a question is open
        return self.lesson.ballot

    @property
    def view(self) -> SceneView | None:
        view = self.session.look()
        return view if isinstance(view, SceneView) else None

    @property
    def scene(self) -> Scene | None:
        """The scene that is shown, as it is played."""
        view = self.view
        return self.session.story.scenes[view.scene] if view else None

    @property
    def rule(self) -> Rule:
        """The rule of the question that is open, or of the chapter."""
        if self.lesson.ballot is not None:
            return self.lesson.ballot.rule
        scene = self.scene
        return self.lesson.plan.rules.get(scene.chapter, "majority") if scene else "majority"

    @property
    def answers(self) -> tuple[ChoiceView, ...]:
        """What can be voted for now, in the order of the ballot."""
        view = self.view
        offered = {one.id: one for one in view.choices} if view else {}
        return tuple(offered[id_] for id_ in self.ballot.answers if id_ in offered)

    @property
    def screen(self) -> str:
        """The name of the screen that is due."""
        if self.is_opening:
            return "class_opening"
        if self._is_asking_cost:
            return "class_cost"
        if self.session.at_ending:
            return "ending"
        ballot = self.lesson.ballot
        if ballot is None:
            return "class_scene"
        if ballot.phase == "talk":
            return "class_tie" if ballot.rule == "majority" else "class_consensus"
        return SCREENS[ballot.phase]

    def clock(self, kind: Kind) -> Clock:
        """Return the clock of the question that is open; it waits where another one was."""
        ballot = self.lesson.ballot
        key = (kind, ballot and (ballot.scene, ballot.rule, ballot.round, ballot.card))
        if self._clock is None or self._clock[0] != key:
            self._clock = (key, Clock.of(kind))
        return self._clock[1]

    # ------------------------------------------------------------ going on

    def arrive(self) -> None:
        """Follow the session to where it stands now: a question is opened where one is asked."""
        view = self.session.look()
        self.lesson = replace(self.lesson, screen=self.session.record().screen)
        if isinstance(view, EndingView):
            self._meet("")
        else:
            self._meet(view.scene)
            if view.choices:
                self._open_question(view)
        self.phones.show(self._question())

    def _meet(self, scene: str) -> None:
        """Where a consequence has been told to its end, ask what it gave and cost."""
        made = self.lesson.decisions
        if self._asked_cost < len(made) and self._scene == made[-1].scene != scene:
            self._asked_cost = len(made)
            self._is_asking_cost = self.asks_cost and made[-1].choice is not None
        self._scene = scene

    def _open_question(self, view: SceneView) -> None:
        offered = tuple(one.id for one in view.choices if one.is_open)
        self.lesson = lessons.ask(self.lesson, self.session.story.scenes[view.scene], offered)

    def _question(self) -> Question | None:
        ballot, view = self.lesson.ballot, self.view
        if view is None or ballot is None or ballot.phase != "vote":
            return None
        key = f"{ballot.scene} {ballot.rule} {ballot.round} {len(self.lesson.decisions)}"
        texts = tuple(one.text for one in self.answers)
        return Question(key, view.title, view.ask or "", texts)

    def keep(self) -> str | None:
        """Save the lesson as it stands; return a sentence where it cannot be."""
        return self._kept.save(self.story, self.lesson)

    def begin(self) -> None:
        """Leave the screens before the story."""
        self.is_opening = False

    def go_on_after_cost(self) -> None:
        self._is_asking_cost = False

    # ------------------------------------------------------------- a question

    def change(self, how: Callable[[Ballot], Ballot]) -> bool:
        """Let the ballot be changed; False where it stayed as it was."""
        if self.lesson.ballot is None:
            return False
        changed = how(self.lesson.ballot)
        if changed == self.lesson.ballot:
            return False
        self.lesson = replace(self.lesson, ballot=changed)
        return True

    def take_votes(self, *, last: bool = False) -> bool:
        """Take what phones have voted by now; True where something is new. After the last none comes."""
        changed = False
        votes = self.phones.last_votes() if last else self.phones.votes()
        for phone, answer in votes.items():
            if self.ballot.phones.get(phone) != answer:
                changed |= self.change(partial(voting.cast, phone=phone, answer=answer))
        return changed

    def settle(self) -> None:
        """Take the result, and go to what comes of it."""
        before, self._last = self.lesson, self.lesson.ballot
        after = lessons.settle(self.lesson)
        if after.decisions and after.decisions[-1].choice is None:
            after = stand_where_new(self.story, before, after)
        self.go(after)

    @property
    def last(self) -> Decision | None:
        """What was decided last."""
        return self.lesson.decisions[-1] if self.lesson.decisions else None

    @property
    def last_ballot(self) -> Ballot | None:
        """The ballot that was settled last, since the game was opened."""
        return self._last

    def finish(self) -> None:
        """Mark the lesson as over, where it has come to its ending."""
        if self.session.at_ending:
            self.lesson = replace(self.lesson, is_over=True, ballot=None)

    def go(self, lesson: Lesson) -> None:
        """Stand where a lesson stands."""
        self.lesson = lesson
        self.session = open_session(self.story, lesson)
        self._is_asking_cost = False
        self._scene = ""
        self._asked_cost = min(self._asked_cost, max(0, len(lesson.decisions) - 1))
