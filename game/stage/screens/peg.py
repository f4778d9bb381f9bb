"""The coat peg: a name, pronouns, a pocket. Everything has an answer already, so Enter alone goes on."""

from __future__ import annotations

from game.play.session import BadAnswer, read_pronouns
from game.play.views import QuestionView, SceneView
from game.stage.boxes import Box, Panel, Part, Rect, Stroke
from game.stage.controls import Button, button, button_row, row_height
from game.stage.fields import Few, Field, Option, field, segments
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.backdrop import lay_place
from game.stage.screens.base import Screen, Shell
from game.stage.screens.caption import lay_caption
from game.stage.screens.tiles import lay_tiles
from game.stage.theme import BUSINESS, BUTTON, PAGE_TITLE, SMALL, STORY, STRONG, Style
from game.words import say

FORMS = ("they", "them", "their", "theirs", "themself")
LETTERS = 20
"""A name, or a pronoun, has at most so many letters."""
LABEL = Style("story_i", 40, 1.3)


class PegScreen(Screen):
    """Asks what changes words only. What is typed is shown at once on the label that hangs from the peg."""

    name = "peg"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view = self._look()
        self._surprises = 0
        self._typed: dict[str, str] = {}
        self._error = ""
        self._own = dict.fromkeys(FORMS, "")
        shell.hearing.arrive(self.view)

    def _look(self) -> SceneView:
        assert self.shell.session is not None  # noqa: S101 - asked only while playing
        view = self.shell.session.look()
        assert isinstance(view, SceneView)  # noqa: S101 - the game opens this screen for questions only
        return view

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the questions out on a card at the right; on the left hangs the coat with its label."""
        self.music, self.ambience = self.view.music, self.view.ambience
        lay_place(page, self.shell, self.view, page.h)
        two = page.look.wide
        wide = 600 if two else min(page.w - 48, 680) if not page.look.paged else page.w - 40
        margin = 24 if page.look.paged else 34
        left = page.w - 40 - wide if two else (page.w - wide) / 2
        rect = Rect(left, margin, wide, page.h - 2 * margin)
        if two:
            self._lay_label(page, left / 2)
        t = page.theme
        parts = (Panel(rect, t.page, t.ink, t.card_line, 20, 14),)
        page.add(Box("card", rect, parts=parts))
        foot = row_height(page, self._buttons(), wide - 80)
        inner = Rect(rect.x + 40, rect.y + 18, wide - 56, rect.h - foot - 60)
        with page.region("peg", inner) as at:
            y = page.say(
                self._asked, page.capped(PAGE_TITLE, 56), (at.x, at.y + 4, at.w), role="title"
            )
            y = page.say(say("peg.note"), SMALL, (at.x, y, at.w), colour=t.soft) + 14
            for question in self.view.questions:
                y = self._lay_question(page, question, Rect(at.x, y, at.w, 0)) + 16
        button_row(
            page, self._buttons(), (rect.x + 40, rect.bottom - 26 - foot, wide - 80), align="right"
        )
        lay_caption(page, self.shell, self.view)

    @property
    def _asked(self) -> str:
        return self.view.ask or say("peg.title")

    def _buttons(self) -> list[Button]:
        return [
            Button("back", say("scene.back"), "arrow-left", sign="", style=BUTTON.at(22)),
            Button("go_on", say("peg.go_on"), "", "main", ("Ctrl Enter",), style=BUTTON.at(24)),
        ]

    def _lay_label(self, page: Layout, centre: float) -> None:
        """Hang the label with the name as it is typed."""
        name = self._shown_name or say("peg.empty")
        text = page.text(name, LABEL, 400)
        wide = max(208.0, text.width + 60)
        rect = Rect(centre - wide / 2, page.h * 0.4, wide, max(92.0, text.height + 40))
        top = (centre, rect.y - 74)
        parts: list[Part] = [
            Stroke((top, (rect.x + wide * 0.3, rect.y + 4)), "#5a4a66", 3),
            Stroke((top, (rect.x + wide * 0.7, rect.y + 4)), "#5a4a66", 3),
            Panel(rect, "#fffaf0", "#2b2440", 3, 8, 14),
            Panel(Rect(centre - 7, rect.y + 10, 14, 14), "#d9c9b0", "#2b2440", 2, 7),
        ]
        parts += page.place(text, centre, rect.y + 30, "#2b2440", align="centre")
        page.add(Box("picture", rect, say("peg.label", name=name), parts=tuple(parts)))

    @property
    def _shown_name(self) -> str:
        question = next((q for q in self.view.questions if q.kind == "name"), None)
        return self._typed.get("name", question.value if question else "")

    def _lay_question(self, page: Layout, question: QuestionView, at: Rect) -> float:
        y = page.say(question.ask, STRONG, (at.x, at.y, at.w), role="heading") + 4
        match question.kind:
            case "name":
                return self._lay_name(page, question, Rect(at.x, y, at.w, 0))
            case "pronouns":
                return self._lay_pronouns(page, question, Rect(at.x, y, at.w, 0))
            case "words":
                return lay_tiles(page, question, Rect(at.x, y, at.w, 0))

    def _lay_name(self, page: Layout, question: QuestionView, at: Rect) -> float:
        surprise = Button("surprise", say("peg.surprise"), keys=("Ctrl R",), sign="")
        side = surprise.width(page) if question.surprise else 0
        room = at.w - side - 12 if side else at.w
        below = room < 260
        what = Field("name", question.ask, self._shown_name, say("peg.empty"), style=STORY.at(26))
        bottom = field(page, what, Rect(at.x, at.y, at.w if below else room, 60))
        if side and below:
            bottom = button(page, surprise, Rect(at.x, bottom + 8, min(side, at.w), 52))
        elif side:
            button(page, surprise, Rect(at.x + room + 12, at.y, side, bottom - at.y))
        if self._error:
            colour = page.theme.error
            return page.say(
                self._error, SMALL, (at.x, bottom + 4, at.w), colour=colour, role="error"
            )
        return bottom

    def _lay_pronouns(self, page: Layout, question: QuestionView, at: Rect) -> float:
        options = [Option(a.id, a.text) for a in question.answers if a.id != "own"]
        options.append(Option("own", say("peg.own")))
        few = Few("pronouns", question.ask, tuple(options), self._pronouns(question))
        y = segments(page, few, Rect(at.x, at.y, at.w, 56)) + 8
        if few.chosen == "own":
            return self._lay_own(page, Rect(at.x, y, at.w, 0))
        return page.say(question.sample or "", BUSINESS, (at.x, y, at.w), colour=page.soft)

    def _pronouns(self, question: QuestionView) -> str:
        return self._typed.get("pronouns", question.value)

    def _lay_own(self, page: Layout, at: Rect) -> float:
        columns = 1 if at.w < 420 * page.scale else 2
        wide = (at.w - 12 * (columns - 1)) / columns
        y, bottom = at.y, at.y
        for index, form in enumerate(FORMS):
            x = at.x + index % columns * (wide + 12)
            what = Field(f"own {form}", form, self._own[form], form, style=BUTTON.at(20))
            bottom = max(bottom, field(page, what, Rect(x, y, wide, 48)))
            if index % columns == columns - 1:
                y = bottom + 8
        return bottom

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return "name" if any(q.kind == "name" for q in self.view.questions) else "go_on"

    def text_of(self, name: str) -> str | None:
        if name == "name":
            return self._shown_name
        if name.startswith("own "):
            return self._own[name.removeprefix("own ")]
        return None

    def write(self, name: str, text: str) -> None:
        """Take what is typed; the label shows it at once, the story takes it when it can be used."""
        if len(text) > LETTERS:
            return
        if name == "name":
            self._typed["name"] = text
            self._answer("name", text)
        else:
            self._own[name.removeprefix("own ")] = text
            self._answer_own()

    def _answer(self, question: str, value: str) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        try:
            self.shell.session.answer(question, value)
            self._error = ""
        except BadAnswer as error:
            self._error = str(error)
        self.view = self._look()

    def _answer_own(self) -> None:
        """Use the player's own pronouns; a form that is still empty is that of “they”."""
        assert self.shell.session is not None  # noqa: S101 - playing
        they, them, their, theirs, themself = (self._own[form] or form for form in FORMS)
        try:
            own = read_pronouns((they, them, their, theirs, themself), plural=they == "they")
            self.shell.session.answer("pronouns", own)
            self._error = ""
        except BadAnswer as error:
            self._error = str(error)
        self.view = self._look()

    def pick(self, name: str, value: str) -> None:
        if name == "pronouns":
            self._typed["pronouns"] = value
            if value == "own":
                self._answer_own()
                return
        self._answer(name, value)

    def adjust(self, name: str, by: int) -> bool:
        """Turn through a question's answers."""
        question = next((q for q in self.view.questions if q.id == name), None)
        if question is None or question.kind == "name":
            return False
        values = [a.id for a in question.answers if a.id != "own" or question.kind == "words"]
        now = question.value
        if question.kind == "pronouns":
            values, now = [*values, "own"], self._pronouns(question)
        at = values.index(now) + by if now in values else 0
        if not 0 <= at < len(values):
            return False
        self.pick(name, values[at])
        return True

    def press(self, name: str) -> None:
        if name == "surprise":
            self._surprise()
        elif name == "go_on":
            self._go_on()
        elif name == "back":
            self.way_out()
        elif self.typing:
            self._typed.pop("name", None)
            self._follow_on()
        else:
            self._follow_on()

    def _follow_on(self) -> None:
        """Go on from a question to the next one."""
        ids = [box.id for box in self.seen.boxes if box.takes_focus]
        self.move_focus(ids[(ids.index(self.focus) + 1) % len(ids)])

    def _surprise(self) -> None:
        question = next((q for q in self.view.questions if q.kind == "name"), None)
        if question and question.surprise:
            name = question.surprise[self._surprises % len(question.surprise)]
            self._surprises += 1
            self._typed["name"] = name
            self._answer("name", name)
            self.shell.sound("page")

    def _go_on(self) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        if self._error:
            return
        if self.shell.session.go_on():
            self.shell.sound("page")
            self.shell.keep()
            self.shell.show()

    def shortcut(self, intent: Intent) -> bool:
        """Answer Ctrl+Enter, Ctrl+R, and going back."""
        if intent.kind == "control" and intent.value == "return":
            self._go_on()
            return True
        if intent.kind == "control" and intent.value == "r":
            self._surprise()
            return True
        if intent.kind in ("back", "page_up"):
            self._back()
            return True
        if intent.kind == "page_down":
            self._go_on()
            return True
        return False

    def _back(self) -> None:
        assert self.shell.session is not None  # noqa: S101 - playing
        if self.shell.session.back():
            self.shell.sound("back")
            self.shell.show()
        else:
            self.shell.leave()

    def way_out(self) -> None:
        self._back()
