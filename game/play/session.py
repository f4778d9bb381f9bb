"""One player's playthrough: a list of choices and a place in it, from which all else is computed."""

from __future__ import annotations

from dataclasses import replace

from game.play.alone import alone
from game.play.answers import answered
from game.play.direct import Showing, Stretch
from game.play.engine import NotOffered, begin, choose, find_choice, is_over, replay
from game.play.explain import explain_ending
from game.play.glossary import make_glossary
from game.play.guide import look_guide, look_pages, look_words
from game.play.length import longest_ways
from game.play.path import walk
from game.play.player import (
    PRONOUNS,
    BadAnswer,
    Player,
    Pronouns,
    fill,
    new_player,
    read_pronouns,
)
from game.play.record import Record, current_ids
from game.play.state import State
from game.play.transcript import write_story, write_transcript
from game.play.view import look_after, look_opening
from game.play.views import EndingView, GuideView, LogEntry, SceneView
from game.story.model import Story
from game.words import say

__all__ = [
    "PRONOUNS",
    "BadAnswer",
    "NotOffered",
    "Player",
    "Pronouns",
    "Record",
    "Session",
    "WrongStory",
    "read_pronouns",
]


class WrongStory(ValueError):
    """A record of one story was opened with another."""


class Session:
    """Plays, goes back, goes forward. What lies ahead is kept until another choice is made.

    The choices and the place in them are the only truth. A place is (choices made, screen since
    then); states, stretches and the ending are computed when first looked at, and kept.
    """

    def __init__(self, story: Story, player: Player | None = None) -> None:
        self.story = story
        self._player = player or new_player(story)
        self._longest = longest_ways(story)
        self._glossary = make_glossary(story.guide)
        self.restart()

    @classmethod
    def at_scene(cls, story: Story, scene: str, player: Player | None = None) -> Session:
        """Return a session that begins in that scene with nothing chosen. It is not for keeping."""
        if scene not in story.scenes:
            raise NotOffered(say("play.no_scene", story=story.id, scene=scene))
        return cls(replace(story, start=scene), player)

    @classmethod
    def of_chapter(cls, story: Story, chapter: str, player: Player | None = None) -> Session:
        """Return a session of one chapter alone, with a small ending. It is not for keeping."""
        return cls(alone(story, chapter), player)

    def restart(self) -> None:
        """Begin again with the same player."""
        self._choices: tuple[str, ...] = ()
        self._states: list[State] = [begin(self.story)]
        self._stretches: list[Stretch] = []
        self._ending: tuple[int, EndingView] | None = None
        self._place = self._furthest = (0, 0)

    # ------------------------------------------------------- kept and opened again

    def record(self) -> Record:
        """Return all that is needed to go on later."""
        story, (made, screen) = self.story, self._place
        kept = (story.id, story.version, story.fingerprint, self._player)
        return Record(*kept, self._choices[:made], screen, self._choices[made:])

    @classmethod
    def resume(cls, story: Story, record: Record) -> tuple[Session, str | None]:
        """Return a session where the record was left. Raises WrongStory.

        Where the story has changed and a choice no longer fits it, the session stands in the last
        scene that both agree on, and the second value is a sentence that says so.
        """
        if record.story != story.id:
            raise WrongStory(say("play.wrong_story", found=record.story, story=story.id))
        session = cls(story, record.player)
        made = len(record.choices)
        for choice_id in current_ids(story, record.choices + record.ahead):
            if not session._append(choice_id):
                break
        if len(session._choices) < made:
            return session, session._open_earlier(made)
        last = len(session._stretch(made).screens) + session._is_last(made) - 1
        session._place = (made, min(record.screen, last))
        session._furthest = max(session._place, (len(session._choices), 0))
        return session, None

    def _append(self, choice_id: str) -> bool:
        try:
            state = choose(self.story, self._states[-1], choice_id)
        except NotOffered:
            return False
        self._choices += (choice_id,)
        self._states.append(state)
        return True

    def _open_earlier(self, made: int) -> str:
        """Stand where the scene that both agree on begins, and say so."""
        kept = len(self._choices)
        views = self._stretch(kept).screens
        scene = self._states[kept].scene
        first = next((n for n, view in enumerate(views) if view.scene == scene), 0)
        self._place = self._furthest = (kept, first)
        title = fill(self.story.scenes[scene].title, self.story, self._player)
        return say("session.opened_earlier", title=title, kept=kept, made=made)

    # ------------------------------------------------------- what is seen

    @property
    def player(self) -> Player:
        return self._player

    @property
    def choices(self) -> tuple[str, ...]:
        """The whole ids of the choices made up to here."""
        return self._choices[: self._place[0]]

    @property
    def at_ending(self) -> bool:
        made, screen = self._place
        return screen >= len(self._stretch(made).screens)

    def look(self) -> SceneView | EndingView:
        """Return what the player sees here."""
        made, screen = self._place
        screens = self._stretch(made).screens
        if screen >= len(screens):
            return self._look_ending(made)
        return replace(
            screens[screen],
            can_go_back=self._place > (0, 0),
            can_go_forward=self._place < self._furthest,
        )

    def ahead(self) -> SceneView | None:
        """Return the next screen, if no choice comes before it: its pictures can be fetched."""
        made, screen = self._place
        screens = self._stretch(made).screens
        return screens[screen + 1] if screen + 1 < len(screens) else None

    def log(self) -> tuple[LogEntry, ...]:
        """Return everything shown up to here, oldest first."""
        made, screen = self._place
        entries: list[LogEntry] = []
        for number in range(made + 1):
            if number:
                choice = self.story.choices[self._choices[number - 1]]
                text = fill(choice.text, self.story, self._player)
                entries.append(LogEntry("choice", None, text, number - 1))
            shown = self._stretch(number).entries
            for new in shown[: screen + 1] if number == made else shown:
                entries += new
        return tuple(entries)

    def transcript(self) -> str:
        """Return the playthrough up to the next choice as a page that keeps the story's secret."""
        playthrough = replay(self.story, self.choices)
        write = write_transcript if self.at_ending else write_story
        return write(self.story, playthrough, "player", self._player)

    def guide(self, *, all_open: bool = False) -> GuideView:
        """Return the field guide: what was met up to here, or everything.

        Its pages are in it where everything is, and at the ending.
        """
        path = walk(self.story, self._player, self.choices)
        guide = look_guide(path, all_open=all_open)
        if not (all_open or self.at_ending):
            return guide
        pages, words = look_pages(path), look_words(self.story.guide)
        first, second = self.story.meters
        return replace(guide, pages=pages, words=words, sides=(first.name, second.name))

    def _stretch(self, made: int) -> Stretch:
        while len(self._stretches) <= made:
            number = len(self._stretches)
            ahead = self._longest.get(self._states[number].scene)
            steps = None if ahead is None else number + ahead
            step = number + 1 if steps is None else min(number + 1, steps)
            showing = Showing(self.story, self._player, step, steps, self._glossary)
            self._stretches.append(self._new_stretch(showing, number))
        return self._stretches[made]

    def _new_stretch(self, showing: Showing, number: int) -> Stretch:
        if not number:
            return look_opening(showing)
        setup = self._stretches[-1].after
        return look_after(showing, self._states[number - 1], self._choices[number - 1], setup)

    def _look_ending(self, made: int) -> EndingView:
        if self._ending is None or self._ending[0] != made:
            place = self._stretch(made).after.place
            view = explain_ending(self.story, self._player, self._choices[:made], place)
            self._ending = (made, view)
        return self._ending[1]

    # ------------------------------------------------------- what may be done

    def go_on(self) -> bool:
        """Show the next screen; False where a choice must be made or the ending is reached."""
        made, screen = self._place
        if screen + 1 >= len(self._stretch(made).screens) + self._is_last(made):
            return False
        self._move((made, screen + 1))
        return True

    def choose(self, choice_id: str) -> None:
        """Make a choice, by its whole id or its id within the scene. Raises NotOffered."""
        made = self._place[0]
        choice = find_choice(self.story, self._states[made], choice_id).whole_id
        if choice != "".join(self._choices[made : made + 1]):
            self._choices = self._choices[:made]
            del self._states[made + 1 :], self._stretches[made + 1 :]
            self._furthest, self._ending = self._place, None
            self._append(choice)
        self._move((made + 1, 0))

    def answer(self, question_id: str, value: str | Pronouns) -> None:
        """Answer a question; words said before change with it.

        Takes a name, the id of a pronoun set or a set of the player's own, or the id of an answer.
        Raises NotOffered for a question or answer that does not exist, BadAnswer for a name that
        cannot be used.
        """
        self._player = answered(self.story, self._player, question_id, value)
        self._stretches.clear()
        self._ending = None

    def answer_own(self, forms: tuple[str, str, str, str, str], *, plural: bool) -> None:
        """Use pronouns of the player's own: they, them, their, theirs, themself. Raises BadAnswer."""
        self.answer("pronouns", read_pronouns(forms, plural=plural))

    # ------------------------------------------------------- back and forward

    def back(self) -> bool:
        """Show the screen before this one; False at the first."""
        made, screen = self._place
        if screen:
            self._place = (made, screen - 1)
        elif made:
            self._place = (made - 1, self._last_screen(made - 1))
        else:
            return False
        return True

    def forward(self) -> bool:
        """Show the next screen again; False at the furthest that was seen."""
        if self._place >= self._furthest:
            return False
        made, screen = self._place
        self._place = (made, screen + 1) if screen < self._last_screen(made) else (made + 1, 0)
        return True

    def back_to(self, step: int) -> None:
        """Go to the screen on which choice number `step` (from 0) is made. Raises NotOffered."""
        if not 0 <= step < len(self._states):
            raise NotOffered(say("play.no_step", step=step))
        self._place = (step, max(0, len(self._stretch(step).screens) - 1))

    def _move(self, place: tuple[int, int]) -> None:
        self._place = place
        self._furthest = max(self._furthest, place)

    def _last_screen(self, made: int) -> int:
        return len(self._stretch(made).screens) + self._is_last(made) - 1

    def _is_last(self, made: int) -> bool:
        """Say whether the ending follows: then it is one screen more."""
        return is_over(self.story, self._states[made])
