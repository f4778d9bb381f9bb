"""A scene on the stage: picture, people, one card. Narration, speech and choices are one layout."""

from __future__ import annotations

from game.play.views import ChoiceView, SceneView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Answer, Button, answer, answer_height, button, row_height
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen, Shell
from game.stage.screens.backdrop import lay_place, lay_status
from game.stage.signs import hints
from game.stage.theme import BUTTON, CAP, PROMPT, STORY
from game.words import say

SPEED = {"slowly": 30.0, "calmly": 60.0}
"""Letters uncovered in a second; any other way to appear is at once."""
TALLEST = 0.78
"""A card taller than this share of the window becomes a page."""
HELD = 0.25
"""Seconds that a chosen answer stays before a key that is still held can go on."""
GAP = 12
COLUMN = 800
"""Units that story words are wide, at most."""


class SceneScreen(Screen):
    """Shows what the session sees; `chosen` is the answer just taken, until the player goes on."""

    name = "scene"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view = self._look()
        self.chosen = ""
        self._since = 0.0
        self._lowest = 1.0
        self._all_shown = self._speed is None

    def _look(self) -> SceneView:
        assert self.shell.session is not None  # noqa: S101 - a scene is only shown while playing
        view = self.shell.session.look()
        assert isinstance(view, SceneView)  # noqa: S101 - the game opens this screen for scenes only
        return view

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

    def arrive(self) -> None:
        """Show where the session stands now."""
        before = self.view
        self.view = self._look()
        self.chosen = ""
        self.focus = ""
        self.scrolls = {}
        self._since, self._all_shown = self.clock, self._speed is None
        if self.view.scene != before.scene:
            self._lowest = 1.0

    def first_focus(self) -> str:
        """Return Go on; at a choice the words, so that nobody chooses by holding Enter."""
        if self.chosen or not self.view.choices:
            return "go_on"
        return "words"

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the scene out as a card over its picture, or as a page where the card gets too tall."""
        self.music = self.view.music
        card = None if page.look.paged else self._card(page)
        if card is None:
            self._lay_page(page)
        elif self.view.choices:
            self._lay_choices(page, *card)
        else:
            self._lay_words(page, card[0])

    def _card(self, page: Layout) -> tuple[Rect, bool] | None:
        """Return the card's place and whether it repeats what was said; None if it gets too tall."""
        most = page.h * TALLEST
        if not self.view.choices:
            width = min(page.w - 48, COLUMN + 88)
            tall = self._words_height(page, width - 88) + 34 + GAP + self._foot_height(page, width) + 32
            top = min(page.h - 20 - tall, self._lowest * page.h)
            self._lowest = top / page.h
            rect = Rect((page.w - width) / 2, top, width, page.h - 20 - top)
            return (rect, True) if tall <= most else None
        for repeats in (True, False):
            tall = self._choices_height(page, repeats=repeats)
            if tall <= most:
                top = page.h - 16 - tall
                return Rect(24, top, page.w - 48, tall), repeats
        return None

    def _words_height(self, page: Layout, width: float) -> float:
        texts = [page.text(said.text, STORY, width).height for said in self.view.said]
        return sum(texts) + GAP * max(0, len(texts) - 1)

    def _foot_height(self, page: Layout, width: float) -> float:
        return row_height(page, self._foot_buttons(), width - 74)

    def _foot_buttons(self) -> list[Button]:
        return [
            Button("back", say("scene.back"), "arrow-left", sign=""),
            Button("go_on", say("scene.go_on"), style=BUTTON.at(22)),
        ]

    def _columns(self, page: Layout) -> tuple[Rect, Rect]:
        """The widths of words and answers (x and w count): side by side on a wide stage."""
        if page.look.wide:
            half = (page.w - 48 - 34 * 2 - 52) / 2
            return Rect(58, 0, half, 0), Rect(58 + half + 52, 0, half, 0)
        whole = page.w - 48 - 72
        return Rect(60, 0, whole, 0), Rect(48, 0, page.w - 96, 0)

    def _choices_height(self, page: Layout, *, repeats: bool) -> float:
        words, answers = self._columns(page)
        told = self._told_height(page, words.w, repeats=repeats)
        options = self._answers_height(page, answers.w)
        if page.look.wide:
            return max(told + 36 + 16 + self._below(page, words.w), options + 44)
        return told + 36 + 16 + options + 16 + self._below(page, words.w)

    def _below(self, page: Layout, width: float) -> float:
        """Height of what stands under the words: key hints, or two buttons once something is chosen."""
        if self.chosen:
            return row_height(page, self._chosen_buttons(), width) + 20
        return 26 * page.scale + 20

    def _told_height(self, page: Layout, width: float, *, repeats: bool) -> float:
        ask = page.text(self.view.ask or "", PROMPT, width).height if self.view.ask else 0
        return ask + (self._words_height(page, width) + GAP if repeats and self.view.said else 0)

    def _answers(self) -> list[Answer]:
        return [self._answer(number, x) for number, x in enumerate(self.view.choices, start=1)]

    def _answer(self, number: int, choice: ChoiceView) -> Answer:
        name = f"answer {number}"
        if self.chosen:
            state = "chosen" if choice.id == self.chosen else "disabled"
            return Answer(name, number, choice.text, state)
        state = "rest" if choice.is_open else "closed"
        return Answer(name, number, choice.text, state, choice.reason or "")

    def _answers_height(self, page: Layout, width: float) -> float:
        tall = [answer_height(page, x, width) for x in self._answers()]
        return sum(tall) + 10 * (len(tall) - 1)

    # ------------------------------------------------------------ parts

    def _lay_words(self, page: Layout, rect: Rect) -> None:
        lay_place(page, self.shell, self.view, rect.y)
        self._lay_card(page, rect)
        self._lay_tag(page, rect)
        self._lay_said(page, Rect(rect.x + 44, rect.y + 34, rect.w - 88, 0))
        back, go_on = self._foot_buttons()
        tall = self._foot_height(page, rect.w)
        y = rect.bottom - 16 - tall
        wide = go_on.width(page) + 40
        if self.view.can_go_back:
            button(page, back, Rect(rect.x + 30, y, back.width(page), tall))
        button(page, go_on, Rect(rect.right - 30 - wide, y, wide, tall))
        x = rect.x + 30 + back.width(page) + 36
        items = (("Enter", say("scene.hint.next")), ("L", say("scene.hint.log")))
        hints(page, items, (x, y + (tall - 26 * page.scale) / 2, rect.right - 60 - wide - x))
        lay_status(page, self.shell, self.view)

    def _lay_choices(self, page: Layout, rect: Rect, repeats: bool) -> None:  # noqa: FBT001 - from _card
        lay_place(page, self.shell, self.view, rect.y)
        self._lay_card(page, rect)
        if repeats:
            self._lay_tag(page, rect)
        words, answers = self._columns(page)
        y = rect.y + 36
        if repeats:
            y = self._lay_said(page, Rect(words.x, y, words.w, 0)) + (GAP if self.view.said else 0)
        y = page.say(self.view.ask or "", PROMPT, (words.x, y, words.w), colour=page.soft, role="ask")
        below = rect.bottom - self._below(page, words.w)
        if page.look.wide:
            rule = Rect(words.x + words.w + 25, rect.y + 24, 2, rect.h - 48)
            page.picture((Panel(rule, page.theme.hair),), rule)
            y = rect.y + 22
        else:
            y += 16
        spare = (rect.bottom - 22 - y - self._answers_height(page, answers.w)) / len(self.view.choices)
        grow = min(max(spare, 0), 14) if page.look.wide else 0
        for what in self._answers():
            tall = answer_height(page, what, answers.w) + grow
            y = answer(page, what, Rect(answers.x, y, answers.w, tall)) + 10
        self._lay_below(page, Rect(words.x, below, words.w, 0))
        lay_status(page, self.shell, self.view)

    def _lay_below(self, page: Layout, at: Rect) -> None:
        if not self.chosen:
            count = len(self.view.choices)
            items = ((f"1–{count}", say("scene.hint.choose")), ("↑↓", say("scene.hint.move")))
            back = (("Backspace", say("scene.hint.back")),) if self.view.can_go_back else ()
            hints(page, items + back, (at.x, at.y, at.w))
            return
        x, y = at.x, at.y
        for what in self._chosen_buttons():
            wide = min(what.width(page), at.w)
            if x + wide > at.x + at.w + 1:
                x, y = at.x, y + row_height(page, [what], wide) + 10
            button(page, what, Rect(x, y, wide, 52))
            x += wide + 12

    def _chosen_buttons(self) -> list[Button]:
        return [
            Button("go_on", say("scene.go_on"), style=BUTTON.at(22)),
            Button("take_back", say("scene.take_back"), "arrow-counter-clockwise", sign=""),
        ]

    def _lay_card(self, page: Layout, rect: Rect) -> None:
        """Put the card down; at a choice it is where the focus starts."""
        t = page.theme
        parts = (Panel(rect, t.page, t.ink, t.card_line, 20, 14),)
        name = "words" if self.view.choices and not self.chosen else ""
        label = " ".join([*(plain(said.text) for said in self.view.said), self.view.ask or ""])
        page.add(Box("card", rect, label.strip(), name, parts=parts))

    def _lay_tag(self, page: Layout, rect: Rect) -> None:
        """Put the speaker's name on the card's upper edge, on the side where they stand."""
        name = self.view.said[-1].name if self.view.said else None
        if not name:
            return
        t = page.theme
        style = CAP.at(20)
        wide = page.width(name, style) + 48
        tall = page.lead(style) + 14
        side = next((f.side for f in self.view.figures if f.speaks), "left")
        x = {"left": rect.x + 30, "right": rect.right - 30 - wide}.get(side, rect.x + 30)
        if self.view.choices and page.look.wide:
            x = rect.x + 30
        tag = Rect(x, rect.y - tall / 2, wide, tall)
        parts: list[Part] = [Panel(tag, t.accent, t.ink, t.card_line, 10)]
        text = page.text(name, style, wide)
        parts += page.place(text, tag.centre[0], tag.y + 7, t.on_accent, align="centre")
        page.add(Box("speaker", tag, name, parts=tuple(parts)))

    def _lay_said(self, page: Layout, at: Rect) -> float:
        y = at.y
        for said in self.view.said:
            y = page.say(said.text, STORY, (at.x, y, at.w), role="said", reveals=True) + GAP
        return y - GAP if self.view.said else y

    # --------------------------------------------------- the card as a page

    def _lay_page(self, page: Layout) -> None:
        """Lay everything out in one column that scrolls, under a band of the picture."""
        top = 96.0
        lay_place(page, self.shell, self.view, top, band=True)
        rect = Rect(20, top, page.w - 40, page.h - top - 16)
        self._lay_card(page, rect)
        foot = self._page_foot(page, rect)
        inner = Rect(rect.x + 32, rect.y + 16, rect.w - 64 + 18, rect.h - 24 - foot)
        with page.region("words", inner) as at:
            y = at.y + 4
            name = self.view.said[-1].name if self.view.said else None
            if name:
                style = CAP.at(20)
                text = page.text(name, style, at.w)
                tag = Rect(at.x, y, text.width + 44, text.height + 14)
                parts: list[Part] = [Panel(tag, page.theme.accent, page.theme.ink, 3, 12)]
                parts += page.place(text, at.x + 22, y + 7, page.theme.on_accent)
                page.add(Box("speaker", tag, name, parts=tuple(parts)))
                y = tag.bottom + 12
            y = self._lay_said(page, Rect(at.x, y, at.w, 0)) + GAP
            y = page.say(self.view.ask or "", PROMPT, (at.x, y, at.w), colour=page.soft, role="ask")
            y += 16
            for what in self._answers():
                y = answer(page, what, Rect(at.x, y, at.w, 0)) + 14
        self._lay_page_foot(page, rect, foot)
        lay_status(page, self.shell, self.view, small=True)

    def _page_buttons(self) -> list[Button]:
        if self.view.choices and not self.chosen:
            return [Button("more", say("scene.more"), "arrow-down", sign="")]
        first = "take_back" if self.chosen else "back"
        words = say("scene.take_back") if self.chosen else say("scene.back")
        return [
            Button(first, words, "arrow-left", sign=""),
            Button("go_on", say("scene.go_on"), style=BUTTON.at(22)),
        ]

    def _page_foot(self, page: Layout, rect: Rect) -> float:
        return row_height(page, self._page_buttons(), rect.w - 64) + 24

    def _lay_page_foot(self, page: Layout, rect: Rect, foot: float) -> None:
        y = rect.bottom - foot
        region = page.region_now("words")
        more = bool(region) and region.more_below
        rule = Rect(rect.x + 32, y, rect.w - 64, 2)
        page.picture((Panel(rule, page.theme.hair),), rule)
        buttons = self._page_buttons()
        if more:
            buttons[-1] = Button("more", say("scene.read_on"), "arrow-down", style=BUTTON.at(22), sign="")
        elif self.view.choices and not self.chosen:
            return
        x = rect.x + 32
        for what in buttons[:-1]:
            if what.id != "back" or self.view.can_go_back:
                button(page, what, Rect(x, y + 12, min(what.width(page), rect.w / 2 - 40), foot - 24))
        last = buttons[-1]
        wide = min(last.width(page) + 20, rect.w / 2 - 40)
        button(page, last, Rect(rect.right - 32 - wide, y + 12, wide, foot - 24))

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
        elif name != "words":
            self.shell.shortcut(name)

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
        if intent.kind in ("back", "page_up"):
            self._back()
            return True
        if intent.kind == "page_down":
            self._forward()
            return True
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
