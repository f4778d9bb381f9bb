"""A class in a test: it begins a lesson, counts votes by keys, and walks through the story."""

from __future__ import annotations

from pathlib import Path

from game.settings import Settings
from game.stage.lesson.conductor import Conductor
from game.stage.theme import Look
from game.story.model import Story
from tests.stage.drawing import Player, make_game


def teacher(home: Path, seen: Look | None = None, story: Story | None = None) -> Player:
    """Return somebody in front of the title."""
    settings = Settings(words_appear="at_once")
    return Player(make_game(home, story, settings), seen)


def lesson(home: Path, seen: Look | None = None, story: Story | None = None) -> Player:
    """Return somebody who has begun a lesson, as it is set up, and skipped its opening."""
    one = teacher(home, seen, story)
    one.does("letter", "l")
    one.does("press")
    one.does("letter", "s")
    return one


def lead(one: Player) -> Conductor:
    assert one.game.lesson is not None
    return one.game.lesson


def counts(one: Player, *votes: int) -> None:
    """Type votes: so many for the first answer, for the second, …"""
    for number, count in enumerate(votes, start=1):
        for _ in range(count):
            one.does("number", str(number))


def shows(one: Player, *hands: int) -> None:
    """Type hands: so many with five fingers, with four, … and fists."""
    for fingers, count in zip((5, 4, 3, 2, 1, 0), hands, strict=False):
        for _ in range(count):
            one.does("number" if fingers else "letter", str(fingers))


def answers(one: Player) -> None:
    """Do what the screen that is open asks for, by keys alone."""
    match one.screen:
        case "class_think":
            one.does("letter", "d" if lead(one).ballot.phase == "lot" else "v")
        case "class_vote":
            counts(one, 9, 6, *(0 for _ in lead(one).answers[2:]))
            one.does("letter", "v")
        case "class_consensus":
            shows(one, 20, 8)
            one.does("press")
        case "class_decide":
            one.does("number", "1")
            one.does("press")
        case _:
            one.does("press")


def goes_to(one: Player, *names: str, rule: str = "") -> None:
    """Go on by keys until one of these screens is open, under a rule if one is named."""
    for _ in range(500):
        if one.screen in names and (not rule or lead(one).rule == rule):
            return
        answers(one)
    raise AssertionError(f"The lesson never came to {names}; it stands at {one.screen}.")
