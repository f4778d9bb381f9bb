"""One chapter alone: which chapters can be played by themselves, and about how long each takes."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.session import Session
from game.play.views import SceneView
from game.stage.boxes import Rect
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out
from game.stage.screens.slots import Tile, lay_tile, tile_height
from game.stage.theme import TEXT
from game.story.model import Chapter, Story
from game.words import say

GAP = 20
SHARE, TALL, LOW = 0.72, 1.0, 0.5
"""How tall the picture of a chapter is beside its width: in a wide window, a narrow one, and two in a row."""
WORDS_A_MINUTE = 158
SECONDS_A_CHOICE = 12
WAYS = (0, -1)
"""The answers that are taken to find out how long a chapter is: always the first, always the last."""


@dataclass(frozen=True, slots=True)
class Alone:
    """A chapter that can be played by itself, how old the player is in it, and how long it is."""

    id: str
    title: str
    ages: tuple[int, int] | None
    choices: int
    minutes: int
    place: str = ""

    @property
    def told(self) -> str:
        """Return the age, the choices and the time in words."""
        told = say("chapters.length", count=self.choices, minutes=self.minutes)
        if self.ages is None:
            return told
        first, last = self.ages
        if first == last:
            return say("chapters.age", age=first, length=told)
        return say("chapters.ages", first=first, last=last, length=told)


def find_alone(story: Story) -> tuple[Alone, ...]:
    """Return the chapters that can be played by themselves."""
    return tuple(_measure(story, chapter) for chapter in story.chapters if chapter.alone)


def _measure(story: Story, chapter: Chapter) -> Alone:
    ages = [age for id_ in chapter.scenes if (age := story.scenes[id_].age) is not None]
    walks = [_walk(Session.of_chapter(story, chapter.id), way) for way in WAYS]
    words = sum(words for words, _ in walks) / len(walks)
    choices = max(choices for _, choices in walks)
    minutes = words / WORDS_A_MINUTE + choices * SECONDS_A_CHOICE / 60
    span = (min(ages), max(ages)) if ages else None
    place = next((found for id_ in chapter.scenes if (found := story.scenes[id_].place)), "")
    return Alone(chapter.id, chapter.title, span, choices, max(1, round(minutes)), place)


def _walk(session: Session, way: int) -> tuple[int, int]:
    """Return how many words are read on a way through a chapter, and how many choices are made."""
    words = 0
    while not session.at_ending:
        view = session.look()
        if session.go_on():
            continue
        if not isinstance(view, SceneView):
            break
        words += sum(_count(choice.text) for choice in view.choices) + _count(view.ask or "")
        session.choose([choice for choice in view.choices if choice.is_open][way].id)
    words += sum(_count(entry.said.text) for entry in session.log() if entry.said)
    return words, len(session.choices)


def _count(text: str) -> int:
    return len(text.split())


class ChaptersScreen(Screen):
    """A list of chapters. Pressing one begins it; nothing of it is saved."""

    name = "chapters"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._chapters = find_alone(shell.story)

    def lay(self, page: Layout) -> None:
        """Lay the chapters out as tiles, each with the place where it begins; where words are large, as rows."""
        way_out = closing(say("chapters.back"), "arrow-left")
        place = place_now(self.shell)
        rect = lay_sheet(page, place, say("chapters.title"), way_out=way_out)
        with page.region("chapters", rect) as at:
            y = page.say(say("chapters.sub"), TEXT, (at.x, at.y, at.w), colour=page.soft) + 20
            across = 1 if page.look.paged else 2 if page.scale * 1000 / at.w > 1.25 else 3
            self._lay_tiles(page, at._replace(y=y), across)
        lay_way_out(page, way_out)

    def _lay_tiles(self, page: Layout, at: Rect, across: int) -> None:
        wide = (at.w - GAP * (across - 1)) / across
        share = (SHARE if page.look.wide else TALL) if across > 2 else LOW
        tiles = [self._tile(one, share) for one in self._chapters]
        y = at.y
        for first in range(0, len(tiles), across):
            line = tiles[first : first + across]
            tall = max(tile_height(page, tile, wide) for tile in line)
            for number, tile in enumerate(line):
                lay_tile(page, tile, Rect(at.x + number * (wide + GAP), y, wide, tall))
            y += tall + GAP

    def _tile(self, one: Alone, share: float) -> Tile:
        seen = self.shell.descriptions.get(one.place, "")
        name = f"chapter {one.id}"
        return Tile(
            name, "", one.title, one.told, one.place, seen=seen, share=share, role="list row"
        )

    def press(self, name: str) -> None:
        """Begin a chapter, or close."""
        if name == "close":
            self.way_out()
            return
        session = Session.of_chapter(self.shell.story, name.removeprefix("chapter "))
        self.shell.sound("page")
        self.shell.play(session, saving=False)
