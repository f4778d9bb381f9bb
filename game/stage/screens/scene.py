"""A scene on the stage: what it shows now, and what the player may do in it."""

from __future__ import annotations

from game.play.views import GlossView, SceneView
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.caption import lay_caption
from game.stage.screens.glossed import ROLE
from game.stage.screens.scene_card import lay_card, plan_card
from game.stage.screens.scene_page import lay_page
from game.stage.screens.scene_parts import Shown
from game.stage.screens.word import WordScreen

SPEED = {"slowly": 30.0, "calmly": 60.0}
"""Letters uncovered in a second; any other way to appear is at once."""
HELD = 0.25
"""Seconds that a chosen answer stays before a key that is still held can go on."""


class SceneScreen(Screen):
    """Shows what the session sees; `chosen` is the answer just taken, until the player goes on."""

    name = "scene"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view = self._look()
        self.chosen = ""
        self._since = 0.0
        self._all_shown = self._speed is None
        shell.hearing.arrive(self.view)

    def _look(self) -> SceneView:
        assert self.shell.session is not None  # noqa: S101 - a scene is only shown while playing
        view = self.shell.session.look()
        assert isinstance(view, SceneView)  # noqa: S101 - the game opens this screen for scenes only
        return view

    def arrive(self) -> None:
        """Show where the session stands now."""
        before, self.view = self.view, self._look()
        if self.view != before:
            self.shell.hearing.arrive(self.view)
        self.chosen = ""
        self.focus = ""
        self.scrolls = {}
        self._since, self._all_shown = self.clock, self._speed is None

    # ------------------------------------------------------------ time

    @property
    def _speed(self) -> float | None:
        return SPEED.get(self.shell.settings.words_appear)

    @property
    def letters(self) -> int | None:
        if self._all_shown or self._speed is None or self.view.choices:
            return None
        return int((self.clock - self._since) * self._speed)

    def tick(self, seconds: float) -> bool:
        """Uncover letters as time passes."""
        super().tick(seconds)
        letters = self.letters
        if letters is not None and letters >= self.seen.letters:
            self._all_shown = True
            return True
        return letters is not None

    def ahead(self) -> tuple[str, ...]:
        """Return the pictures of the next screen that is known already."""
        assert self.shell.session is not None  # noqa: S101 - playing
        view = self.shell.session.ahead()
        return self._shown_by(view) if view else ()

    def needs(self) -> tuple[str, ...]:
        """Return the pictures of this screen, which are unpacked while it is laid out."""
        return self._shown_by(self.view)

    def _shown_by(self, view: SceneView) -> tuple[str, ...]:
        faces = (self.shell.portrait(f.picture, view.age, f.mood) for f in view.figures)
        names = [face.name for face in faces if face]
        return (f"place {view.place}", f"front {view.place}", *names)

    # ---------------------------------------------------------- layout

    def first_focus(self) -> str:
        """Return Go on; at a choice the words, so that nobody chooses by holding Enter."""
        if self.chosen or not self.view.choices:
            return "go_on" if self.seen.box("go_on") else "more"
        return "words"

    def lay(self, page: Layout) -> None:
        """Lay the scene out as a card over its picture, or as a page where the card gets too tall."""
        self.music, self.ambience = self.view.music, self.view.ambience
        shown = Shown(self.shell, self.view, self.chosen, self._glosses)
        card = None if page.look.paged else plan_card(page, shown)
        if card is None:
            lay_page(page, shown)
        else:
            lay_card(page, shown, card)
        lay_caption(page, self.shell, self.view)

    @property
    def _glosses(self) -> tuple[GlossView, ...]:
        """The words that are explained; none before all words are shown."""
        return self.view.glossary if self.letters is None else ()

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: uncover the words first, then go on, back, or choose."""
        if name.startswith("answer "):
            self._choose(int(name.split()[1]))
        elif name == "go_on":
            self._go_on()
        elif name in ("back", "take_back"):
            self._back()
        elif name == "more":
            self._space()
        elif name.startswith(f"{ROLE} "):
            self._explain(int(name.split()[1]))
        elif name != "words":
            self.shell.shortcut(name)

    def pick(self, name: str, value: str) -> None:  # noqa: ARG002 - a word has no options
        """Explain a word that is pressed where it goes on in a second line."""
        self.press(name)

    def _explain(self, number: int) -> None:
        self._all_shown = True
        self.shell.sound("open")
        self.shell.open(WordScreen(self.shell, self, self.view.glossary, number))

    def _go_on(self) -> None:
        if self.letters is not None:
            self._all_shown = True
            return
        if self.chosen:
            if self.clock - self._since < HELD:
                return
            self.shell.sound("page")
            self.shell.show()
            return
        assert self.shell.session is not None  # noqa: S101 - playing
        if self.shell.session.go_on():
            self.shell.sound("page")
            self.shell.show()

    def _back(self) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        if self.shell.session.back():
            self.shell.sound("back")
            self.shell.keep()
            self.shell.show()

    def _forward(self) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        if self.chosen:
            self.shell.show()
        elif self.shell.session.forward():
            self.shell.sound("page")
            self.shell.show()

    def _choose(self, number: int) -> None:
        if self.chosen or number > len(self.view.choices):
            return
        choice = self.view.choices[number - 1]
        if not choice.is_open:
            self.shell.tell(choice.reason or "")
            return
        assert self.shell.session is not None  # noqa: S101 - playing
        self.shell.session.choose(choice.id)
        self.shell.sound("choose")
        self.shell.keep()
        self.chosen, self._since = choice.id, self.clock
        self.focus = ""

    def shortcut(self, intent: Intent) -> bool:
        """Answer numbers, going back and forward, and whatever uncovers words."""
        if self.letters is not None and intent.kind in ("press", "space", "number"):
            self._all_shown = True
            return True
        if intent.kind == "number":
            return self._number(int(intent.value))
        if intent.kind == "letter" and intent.value == "w" and self.view.glossary:
            name, _, number = self.focus.partition(" ")
            self._explain(int(number) if name == ROLE else 0)
            return True
        if intent.kind in ("back", "page_up"):
            self._back()
            return True
        if intent.kind == "page_down":
            self._forward()
            return True
        if intent.kind == "next" and self.seen.box(f"{ROLE} 0"):
            return False
        if intent.kind in ("move", "next") and self.focus == "words" and intent.value != "up":
            return self._first_answer(intent)
        return False

    def _first_answer(self, intent: Intent) -> bool:
        region = self.seen.region("words")
        box = self.seen.box("answer 1")
        if region and box and box.rect.bottom > region.rect.bottom + 200 and intent.kind == "move":
            return self._scroll(region, region.rect.h * 0.4)
        return self.move_focus("answer 1")

    def _number(self, number: int) -> bool:
        """Choose by number; an answer that is out of view is shown first and wants Enter."""
        name = f"answer {number}"
        box = self.seen.box(name)
        if box is None or self.chosen:
            return False
        region = self.seen.region(box.region) if box.region else None
        if region and not region.rect.holds(box.rect):
            return self.move_focus(name)
        self._choose(number)
        return True

    def way_out(self) -> None:
        """Open the menu."""
        self.shell.shortcut("menu")
