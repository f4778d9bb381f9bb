"""Puts a story's lines on the stage, one after another, and cuts them into screens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.play.glossary import NOTHING_EXPLAINED, Gloss, Glossary, find_glosses
from game.play.heard import NOTHING, Heard
from game.play.player import Player, fill
from game.play.state import State
from game.play.views import (
    ChoiceView,
    Figure,
    GlossView,
    LogEntry,
    QuestionView,
    Said,
    SceneView,
)
from game.story.model import (
    Enter,
    Entrance,
    Leave,
    Line,
    Narration,
    Scene,
    Setting,
    Speech,
    Story,
    When,
)

WORDS_TOGETHER = 90
"""Consecutive words are shown together up to about this many."""
WORDS_SHORT = 25
"""A line as short as this still joins the words before it, up to WORDS_STILL_TOGETHER."""
WORDS_STILL_TOGETHER = 120
WORDS_AT_MOST = 140
"""A single line longer than this is shown in pieces, cut between sentences where it can be."""
WORDS_AGAIN = 60
"""A screen that asks something shows about this many of the words before it again."""

_ENDS = (".", "!", "?", "…", "。", "！", "？")
_CLOSING = "\"'”’)*"


@dataclass(frozen=True, slots=True)
class Showing:
    """Who is shown what: which choice comes next (from 1), and of how many if that is known."""

    story: Story
    player: Player
    step: int
    steps: int | None
    glossary: Glossary = NOTHING_EXPLAINED


@dataclass(frozen=True, slots=True)
class Setup:
    """How the stage stands, what is heard, and which words of the scene are explained already.

    It carries over from one stretch to the next.
    """

    place: str | None = None
    heard: Heard = NOTHING
    figures: tuple[Figure, ...] = ()
    explained: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stretch:
    """All that is shown between two choices, and how the stage stands after it.

    `entries` has, for each screen, what that screen adds to the log.
    """

    screens: tuple[SceneView, ...]
    entries: tuple[tuple[LogEntry, ...], ...]
    after: Setup


def shown_lines(lines: Iterable[Line], state: State) -> Iterator[Line]:
    """Yield the lines that this playthrough meets, without the blocks around them."""
    for line in lines:
        if isinstance(line, When):
            met = line.lines if line.condition.holds(state) else line.otherwise
            yield from shown_lines(met, state)
        else:
            yield line


class Director:
    """Collects screens. Words wait in `_said` until something ends their screen."""

    def __init__(self, showing: Showing, scene: Scene, setup: Setup) -> None:
        self._showing = showing
        self._scene = scene
        self._place, self._heard = setup.place, setup.heard
        self._figures = {figure.who: figure for figure in setup.figures}
        self._explained = setup.explained
        self._glosses: dict[Said, tuple[Gloss, ...]] = {}
        self._said: list[Said] = []
        self._words = 0
        self._last: tuple[Said, ...] = ()
        self._is_new = False
        self._screens: list[SceneView] = []
        self._entries: list[tuple[LogEntry, ...]] = []

    def enter(self, scene: Scene) -> None:
        """Begin a scene: the stage is cleared unless its place is the one where we are."""
        self.cut()
        self._scene, self._is_new, self._last = scene, True, ()
        self._explained, self._glosses = frozenset(), {}
        if scene.place is not None and scene.place != self._place:
            self._figures.clear()
            self._place = scene.place
        self._heard = self._heard.turned(music=scene.music, ambience=scene.ambience)

    def tell(self, lines: Iterable[Line], state: State) -> None:
        """Show the lines that hold in this state."""
        for line in shown_lines(lines, state):
            if isinstance(line, Narration | Speech):
                self._say(line)
            else:
                self.cut()
                self._direct(line)

    def cut(self) -> None:
        """End the screen whose words are waiting, if there is one."""
        if self._said:
            self._last, self._said, self._words = tuple(self._said), [], 0
            self._show(self._view(self._last), self._last)

    def ask(self, questions: tuple[QuestionView, ...]) -> None:
        """Show a screen with questions, and the words before it again."""
        self.cut()
        self._show(replace(self._view(self._again()), questions=questions))

    def offer(self, choices: tuple[ChoiceView, ...]) -> None:
        """Show the screen on which to choose, and the words before it again."""
        self.cut()
        ask = self._scene.ask and self._fill(self._scene.ask)
        self._show(replace(self._view(self._again()), ask=ask, choices=choices))

    def stretch(self) -> Stretch:
        """Return all that was shown."""
        self.cut()
        figures = tuple(self._figures.values())
        after = Setup(self._place, self._heard, figures, self._explained)
        return Stretch(tuple(self._screens), tuple(self._entries), after)

    # ------------------------------------------------------- words

    def _say(self, line: Narration | Speech) -> None:
        """Put words on the screen, or on a new one; which, never depends on who plays."""
        for piece in pieces(line.text):
            said = self._spoken(line, piece)
            if self._said and not self._fits(said, _count(piece)):
                self.cut()
            if said.who in self._figures and said.mood is not None:
                self._figures[said.who] = replace(self._figures[said.who], mood=said.mood)
            self._said.append(said)
            self._words += _count(piece)

    def _spoken(self, line: Narration | Speech, piece: str) -> Said:
        text = self._fill(piece)
        if isinstance(line, Narration):
            return Said(None, None, None, text)
        figure = self._figures.get(line.speaker)
        mood = line.mood or (figure.mood if figure else None)
        name = self._fill(self._showing.story.speakers[line.speaker].name)
        return Said(line.speaker, name, mood, text)

    def _fits(self, said: Said, words: int) -> bool:
        before = self._said[-1]
        limit = WORDS_STILL_TOGETHER if words <= WORDS_SHORT else WORDS_TOGETHER
        same = (said.who, said.mood) == (before.who, before.mood)
        return same and self._words + words <= limit

    def _again(self) -> tuple[Said, ...]:
        again, words = list(self._last[-1:]), 0
        for said in self._last[-2::-1]:
            words += _count(said.text)
            if words + _count(self._last[-1].text) > WORDS_AGAIN:
                break
            again.insert(0, said)
        return tuple(again)

    def _fill(self, text: str) -> str:
        return fill(text, self._showing.story, self._showing.player)

    # ------------------------------------------------------- stage directions

    def _direct(self, line: Line) -> None:
        match line:
            case Enter():
                for entrance in line.who:
                    self._place_figure(entrance)
            case Leave():
                for who in line.who:
                    self._figures.pop(who, None)
            case Setting(kind="place"):
                self._place = line.name
            case Setting():
                self._heard = self._heard.turned(**{line.kind: line.name})

    def _place_figure(self, entrance: Entrance) -> None:
        speaker = self._showing.story.speakers[entrance.speaker]
        name = self._fill(speaker.name)
        self._figures[speaker.id] = Figure(
            speaker.id, name, speaker.picture, entrance.side, entrance.mood, speaks=False
        )

    # ------------------------------------------------------- screens

    def _show(self, view: SceneView, new: tuple[Said, ...] = ()) -> None:
        title = [LogEntry("title", None, view.title, None)] if self._is_new else []
        said = [LogEntry("said", one, one.text, None) for one in new]
        self._screens.append(view)
        self._entries.append((*title, *said))
        self._heard, self._is_new = self._heard.told(), False

    def _view(self, said: tuple[Said, ...]) -> SceneView:
        story, scene = self._showing.story, self._scene
        number, chapter = next(
            (n, c) for n, c in enumerate(story.chapters, start=1) if c.id == scene.chapter
        )
        return SceneView(
            chapter=self._fill(chapter.title),
            chapter_number=number,
            chapters=len(story.chapters),
            scene=scene.id,
            title=self._fill(scene.title),
            age=scene.age,
            place=self._place,
            music=self._heard.music,
            sounds=self._heard.sounds,
            figures=tuple(
                replace(f, speaks=True) if said and f.who == said[-1].who else f
                for f in self._figures.values()
            ),
            said=said,
            ask=None,
            choices=(),
            questions=(),
            step=self._showing.step,
            steps=self._showing.steps,
            can_go_back=False,
            can_go_forward=False,
            glossary=tuple(self._explain(said)),
            ambience=self._heard.ambience,
            begun=self._heard.begun,
        )

    def _explain(self, said: tuple[Said, ...]) -> Iterator[GlossView]:
        """Yield the explained words of a screen: each once in a scene, and with words shown again."""
        for line, one in enumerate(said):
            if one not in self._glosses:
                found = find_glosses(self._showing.glossary, one.text, self._explained)
                self._glosses[one] = tuple(found)
                self._explained |= {gloss.explained.word for gloss in self._glosses[one]}
            for form, start, word in self._glosses[one]:
                yield GlossView(
                    form, self._fill(word.word), self._fill(word.means), line, start, word.concept
                )


def pieces(text: str) -> list[str]:
    """Return the text whole, or cut between sentences where it is too long for one screen."""
    if _count(text) <= WORDS_AT_MOST:
        return [text]
    parts: list[list[str]] = [[]]
    for words in _sentences(text):
        if len(parts[-1]) + len(words) > WORDS_TOGETHER and parts[-1]:
            parts.append([])
        parts[-1] += words
    return [" ".join(part) for part in parts]


def _sentences(text: str) -> Iterator[list[str]]:
    """Yield the words of each sentence; of a sentence too long for one screen, as much as fits."""
    words: list[str] = []
    for word in text.split():
        words.append(word)
        if word.rstrip(_CLOSING).endswith(_ENDS) or len(words) == WORDS_AT_MOST:
            yield words
            words = []
    if words:
        yield words


def _count(text: str) -> int:
    return len(text.split())
