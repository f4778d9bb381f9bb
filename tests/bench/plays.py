"""Random playthroughs of a story of a thousand scenes, without a window: our engine beside bink, an ink runtime."""

from __future__ import annotations

import importlib
import importlib.util
import random
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from game.play.engine import begin, choose, offered
from game.play.session import Session
from game.play.views import SceneView
from game.story.model import Story
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.bench.ink import write_ink
from tests.bench.rows import Promise, Row, ratios

SCENES = 1_000
PROMISE = Promise("at least", 5.0, "×")
Play = Callable[[random.Random], int]
"""Plays once by chance; returns how many choices it made."""


class InkStory(Protocol):
    """What of bink is used here; it has no types of its own."""

    def reset_state(self) -> None: ...
    def can_continue(self) -> bool: ...
    def cont(self) -> str: ...
    def get_current_choices(self) -> Sequence[object]: ...
    def choose_choice_index(self, choice_index: int) -> None: ...


def rows(*, quick: bool) -> Iterator[Row]:
    """Play in turn for a while with the engine, with the whole session, and with bink."""
    what = "random playthroughs a second"
    if importlib.util.find_spec("bink") is None:
        yield Row(what, "skipped: bink is not installed", "bink", promise=PROMISE)
        return
    story = _story()
    plays = (_with_engine(story), _with_session(story), with_bink(write_ink(story)))
    speeds: list[list[float]] = [[], [], []]
    rounds, seconds = (3, 0.5) if quick else (9, 1.5)
    chosen = [a_second(play, seconds)[1] for play in plays]
    for _ in range(rounds):
        for kept, play in zip(speeds, plays, strict=True):
            kept.append(a_second(play, seconds)[0])
    engine, session, bink = speeds
    beside = f"bink: {_median(bink):,.0f}"
    told = f"{_median(engine):,.0f}, {chosen[0]:.0f} choices each"
    yield Row(what, told, beside, ratios(engine, bink), promise=PROMISE)
    told = f"{_median(session):,.0f}"
    yield Row(f"{what}, every screen built", told, beside, ratios(session, bink))


def _median(speeds: list[float]) -> float:
    return sorted(speeds)[len(speeds) // 2]


def _story() -> Story:
    story = read_story(dict(generated_story(SCENES)), "generated").story
    assert story is not None
    return story


def a_second(play: Play, seconds: float) -> tuple[float, float]:
    """Play for so long; return plays a second of processor time and choices a play."""
    chance = random.Random(1)
    count = choices = 0
    began = now = time.process_time()
    while now - began < seconds:
        choices += play(chance)
        count += 1
        now = time.process_time()
    return count / (now - began), choices / count


def _with_engine(story: Story) -> Play:
    def play(chance: random.Random) -> int:
        state, made = begin(story), 0
        while open_now := [offer.choice for offer in offered(story, state) if offer.is_open]:
            chosen = open_now[int(chance.random() * len(open_now))]
            state = choose(story, state, chosen.whole_id)
            made += 1
        return made

    return play


def _with_session(story: Story) -> Play:
    """As the stage plays: the words of every screen are built, up to the ending."""

    def play(chance: random.Random) -> int:
        session = Session(story)
        while not session.at_ending:
            _go_on(session, chance)
        return len(session.choices)

    return play


def _go_on(session: Session, chance: random.Random) -> None:
    view = session.look()
    assert isinstance(view, SceneView)
    open_now = [choice.id for choice in view.choices if choice.is_open]
    if open_now:
        session.choose(open_now[int(chance.random() * len(open_now))])
    else:
        session.go_on()


def with_bink(written: str) -> Play:
    ink: InkStory = importlib.import_module("bink.story").Story(written)

    def play(chance: random.Random) -> int:
        ink.reset_state()
        made = 0
        while True:
            while ink.can_continue():
                ink.cont()
            count = len(ink.get_current_choices())
            if not count:
                return made
            ink.choose_choice_index(int(chance.random() * count))
            made += 1

    return play
