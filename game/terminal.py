"""Plays the whole game in a terminal, or through a pipe: the stage's own views, as text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NoReturn

from game.play.player import BadAnswer, read_pronouns
from game.play.session import Session
from game.play.views import ChoiceView, EndingView, QuestionView, SceneView
from game.saves import Saves
from game.story.model import Story
from game.told import GAP, Paragraph, tell_ending, tell_guide, tell_log, tell_scene
from game.words import say

WIDEST = 80
"""Lines longer than this many letters are hard to read, however wide the terminal."""


@dataclass(frozen=True, slots=True)
class Console:
    """Where words go and answers come from. `read` takes a prompt, and returns None at the end.

    `describe` tells what a place's picture shows, and `hear` what begins to be heard on a screen.
    """

    read: Callable[[str], str | None]
    write: Callable[[str], None]
    width: int = WIDEST
    describe: Callable[[str], str | None] = lambda _: None
    hear: Callable[[SceneView], str] = lambda _: ""

    def tell(self, paragraphs: Iterable[Paragraph]) -> None:
        """Write paragraphs, wrapped; never two gaps in a row."""
        was_gap = False
        for text, mark in paragraphs:
            if text or not was_gap:
                self.write(self._wrapped(text, mark))
            was_gap = not text

    def say(self, text: str) -> None:
        self.write(self._wrapped(text, ""))

    def _wrapped(self, text: str, mark: str) -> str:
        width = max(24, min(self.width, WIDEST))
        return textwrap.fill(
            text,
            width,
            initial_indent=mark,
            subsequent_indent=" " * len(mark),
            break_long_words=False,
            break_on_hyphens=False,
        )


class _Leave(Exception):
    """The player asked to leave, or there is nobody left to ask."""


def play(story: Story, saves: Saves, console: Console) -> None:
    """Play a story until its end, until the player leaves, or until the input ends."""
    try:
        session = _begin(story, saves, console)
    except _Leave:
        return
    console.say(say("terminal.hint"))
    try:
        Playing(session, saves, console).run()
    except _Leave:
        trouble = saves.save(session) if session.choices else None
    is_kept = saves.keeps and session.choices
    console.say(trouble or say("terminal.bye.saved" if is_kept else "terminal.bye"))


def _begin(story: Story, saves: Saves, console: Console) -> Session:
    """Offer to go on where the last playthrough was left; else begin anew."""
    slot = saves.slot(story.id, 0)
    if slot.trouble:
        console.say(f"{slot.trouble} {slot.found or ''}".rstrip())
    if slot.save is None:
        return Session(story)
    save = slot.save
    left = f"{save.saved_at.astimezone():%Y-%m-%d %H:%M}"
    console.say(say("terminal.resume", story=story.title, title=save.title, time=left))
    while (answer := _asked(console)) not in ("", "1", "2"):
        _leave_if_asked(answer)
        console.say(say("terminal.resume.again"))
    if answer == "2":
        begun = Session(story)
        if not saves.set_aside(begun):
            console.say(say("terminal.full"))
        return begun
    session, trouble = Session.resume(story, save.record)
    if trouble:
        console.say(trouble)
    return session


def _asked(console: Console) -> str:
    answer = console.read(say("terminal.prompt"))
    if answer is None:
        raise _Leave
    return answer.strip().lower()


def _leave_if_asked(answer: str) -> None:
    if answer in ("q", "quit"):
        raise _Leave


class Playing:
    """One player at one terminal: shows, asks, does, until somebody leaves."""

    def __init__(self, session: Session, saves: Saves, console: Console) -> None:
        self.session = session
        self.saves = saves
        self.console = console
        self.shown: SceneView | None = None
        self.part, self.parts = 0, 7
        self.describes = True

    def run(self) -> NoReturn:
        """Show what is there and do what is asked, as long as anybody is there."""
        while True:
            view = self.session.look()
            if isinstance(view, EndingView):
                self._show_ending(view)
            else:
                self._show_scene(view)
                if view.questions and self.session.go_on():
                    continue
            self._do_what_is_asked(view)

    # ------------------------------------------------------------- showing

    def _show_scene(self, view: SceneView) -> None:
        self.console.tell(tell_scene(view, self.shown, self._describe, self.console.hear))
        self.shown = view
        for question in view.questions:
            self._ask(question)

    def _describe(self, place: str) -> str | None:
        """Tell what a place's picture shows, unless the player wants no pictures told."""
        return self.console.describe(place) if self.describes else None

    def _show_ending(self, view: EndingView) -> None:
        self.shown = None
        self._tell_trouble(self.saves.see_ending(self.session.story.id, view.ending))
        parts = tell_ending(view)
        told = [*parts[self.part], GAP]
        seen = self._describe(view.place) if view.place and not self.part else None
        if seen:
            told[1:1] = [GAP, Paragraph(say("told.picture", description=seen))]
        self.console.tell(told)
        number, self.parts = self.part + 1, len(parts)
        key = "terminal.part" if number < self.parts else "terminal.part.last"
        self.console.say(say(key, number=number, parts=self.parts))

    def _tell_trouble(self, trouble: str | None) -> None:
        if trouble:
            self.console.say(trouble)

    # -------------------------------------------------------------- asking

    def _do_what_is_asked(self, view: SceneView | EndingView) -> None:
        """Ask until something was done that shows something new."""
        while True:
            answer = _asked(self.console)
            _leave_if_asked(answer)
            if self._look_aside(answer):
                continue
            if answer in ("b", "back"):
                done = self._back()
            elif answer in ("f", "forward"):
                done = self._forward()
            elif isinstance(view, EndingView):
                done = self._turn_page(answer)
            else:
                done = self._act(view, answer)
            if done:
                return

    def _look_aside(self, answer: str) -> bool:
        """Show the log, the guide or the help, or have pictures told or not; the story stays where it is."""
        match answer:
            case "l" | "log":
                self.console.tell(tell_log(self.session.log()))
            case "g" | "guide":
                all_open = bool(self.saves.endings_seen(self.session.story.id))
                self.console.tell(tell_guide(self.session.guide(all_open=all_open)))
            case "p" | "pictures":
                self.describes = not self.describes
                self.console.say(say(f"terminal.pictures.{'on' if self.describes else 'off'}"))
            case "?" | "h" | "help":
                self.console.say(say("terminal.help"))
            case _:
                return False
        return True

    def _act(self, view: SceneView, answer: str) -> bool:
        if answer.isdecimal() and view.choices:
            return self._choose(view.choices, int(answer))
        if answer:
            self.console.say(say("terminal.not_understood", answer=answer))
            return False
        if view.choices:
            self.console.say(say("terminal.choose", count=len(view.choices)))
            return False
        if not self.session.go_on():
            self.console.say(say("terminal.no_way_on"))
            return False
        if self.session.at_ending:
            self._keep()
        return True

    def _choose(self, choices: tuple[ChoiceView, ...], number: int) -> bool:
        if not 1 <= number <= len(choices):
            self.console.say(say("terminal.choose", count=len(choices)))
            return False
        choice = choices[number - 1]
        if not choice.is_open:
            self.console.say(say("terminal.closed", reason=choice.reason or ""))
            return False
        self.session.choose(choice.id)
        self.console.tell([Paragraph(choice.text, "> "), GAP])
        self._keep()
        return True

    def _keep(self) -> None:
        self._tell_trouble(self.saves.save(self.session))

    def _turn_page(self, answer: str) -> bool:
        if answer:
            self.console.say(say("terminal.not_understood", answer=answer))
            return False
        self.part += 1
        if self.part == self.parts:
            raise _Leave
        return True

    def _back(self) -> bool:
        if self.part:
            self.part -= 1
            return True
        if not self.session.back():
            self.console.say(say("terminal.first"))
            return False
        self.shown = None
        return True

    def _forward(self) -> bool:
        if self.session.at_ending:
            return self._turn_page("")
        if not self.session.forward():
            self.console.say(say("terminal.furthest"))
            return False
        return True

    # ----------------------------------------------------------- questions

    def _ask(self, question: QuestionView) -> None:
        """Ask something that changes words only, until it is answered; Enter keeps what is there."""
        while True:
            self._put(question)
            answer = self.console.read(say("terminal.prompt"))
            if answer is None:
                raise _Leave
            if question.kind != "name":
                _leave_if_asked(answer.strip().lower())
            try:
                if not answer.strip() or self._answer(question, answer.strip()):
                    return
            except BadAnswer as bad:
                self.console.say(str(bad))

    def _put(self, question: QuestionView) -> None:
        now = next((a.text for a in question.answers if a.id == question.value), question.value)
        self.console.say(say(f"terminal.ask.{question.kind}", ask=question.ask, now=now))
        for number, answer in enumerate(question.answers, start=1):
            self.console.tell([Paragraph(answer.text, f"{number:>3}  ")])

    def _answer(self, question: QuestionView, answer: str) -> bool:
        if question.kind == "name":
            self.session.answer(question.id, answer)
            return True
        forms = answer.replace(",", " ").split()
        if question.kind == "pronouns" and len(forms) == 5:
            they, them, their, theirs, themself = forms
            own = read_pronouns((they, them, their, theirs, themself), plural=they == "they")
            self.session.answer(question.id, own)
            return True
        if not answer.isdecimal() or not 1 <= int(answer) <= len(question.answers):
            self.console.say(say("terminal.choose", count=len(question.answers)))
            return False
        self.session.answer(question.id, question.answers[int(answer) - 1].id)
        return True
