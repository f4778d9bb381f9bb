"""Consider: a few questions, a place to write for each, and a page of one's own to keep."""

from __future__ import annotations

from dataclasses import replace

from game.exports import save_page
from game.play.page import write_page
from game.play.views import EndingView
from game.stage.boxes import Box, Panel, Part, Rect
from game.stage.controls import Button, button, plate, row_height, skin
from game.stage.intents import Intent
from game.stage.layout import Layout, plain
from game.stage.screens.base import Screen
from game.stage.screens.ending_leaf import Leaf, leaf_sheet
from game.stage.screens.pooled import can_share, taken_back
from game.stage.screens.writing import Area, Draft, break_typed, lay_area, line_of, lines_high
from game.stage.theme import CODA, SMALL, STRONG
from game.words import say

QUESTION = CODA.at(23)
WRITTEN = CODA
GAP = 14
FEWEST, MOST = 3, 6
"""Lines that a place to write shows where words are large."""


class ConsiderLeaf(Leaf):
    """Asks; what is written stands in the game's notes, and on a page where the player saves one."""

    title = "ending.page.consider"

    def __init__(self, view: EndingView, host: Screen) -> None:
        super().__init__(view, host)
        self.at = 0
        self._lines: tuple[tuple[int, int], ...] = ()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What is written under each question."""
        kept = self.host.shell.notes.drafts
        return tuple(kept.get(question, Draft()) for question in self.view.questions)

    def _keep(self, draft: Draft) -> None:
        self.host.shell.notes.drafts[self.view.questions[self.at]] = draft

    @classmethod
    def has_content(cls, view: EndingView) -> bool:
        return bool(view.questions)

    # ---------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the questions out at the left and the words at the right, or below each question."""
        if page.focus.startswith("words "):
            self._follow(page.focus)
        sub = "" if page.look.paged else say("ending.consider.kept")
        with leaf_sheet(page, self, say("ending.consider"), sub) as room:
            if page.look.paged:
                with page.region("consider", room._replace(w=room.w + 22)) as at:
                    self._lay_column(page, Rect(at.x, at.y + 4, room.w, 0))
                return
            wide = room.w * (0.5 if page.look.wide else 0.52) - GAP
            with page.region("questions", Rect(room.x, room.y, wide + 22, room.h)) as at:
                self._lay_questions(page, Rect(at.x, at.y, wide, room.h - 8))
            x = room.x + wide + 28
            self._lay_words(page, Rect(x, room.y, room.right - x, room.h))

    def _lay_column(self, page: Layout, at: Rect) -> None:
        y = page.say(say("ending.consider.kept"), SMALL, (at.x, at.y, at.w), colour=page.soft) + 12
        for index in range(len(self.drafts)):
            tall = self._question_height(page, index, at.w)
            self._lay_question(page, index, Rect(at.x, y, at.w, tall))
            y += tall + 10
            lines = lines_high(page, self.drafts[index], WRITTEN, at.w)
            shown = min(max(lines, FEWEST), MOST)
            high = shown * page.lead(WRITTEN) + 44 + page.lead(SMALL)
            self._lay_area(page, index, Rect(at.x, y, at.w, high))
            y += high + 24
        y = self._lay_save(page, Rect(at.x + 4, y, at.w - 8, 0)) + 16
        self._lay_share(page, Rect(at.x + 4, y, at.w - 8, 0))

    def _lay_questions(self, page: Layout, at: Rect) -> None:
        heights = [self._question_height(page, index, at.w) for index in range(len(self.drafts))]
        spare = at.h - sum(heights) - GAP * (len(heights) - 1)
        more = min(max(0.0, spare / len(heights)), 60.0)
        y = at.y
        for index, height in enumerate(heights):
            self._lay_question(page, index, Rect(at.x, y, at.w, height + more))
            y += height + more + GAP

    def _question_height(self, page: Layout, index: int, width: float) -> float:
        text = page.text(self.view.questions[index], QUESTION, width - self._left(page) - 20)
        return text.height + 32

    def _left(self, page: Layout) -> float:
        return 34 + 38 * min(page.scale, 1.6)

    def _lay_question(self, page: Layout, index: int, rect: Rect) -> None:
        """Put a question with its number; the chosen one is warm, with a dark number."""
        t = page.theme
        name = f"question {index}"
        focus, chosen = page.has_focus(name), index == self.at
        look = skin(page, "rest", focus=focus, rest=t.caution if chosen else t.raised)
        if chosen and not focus:
            look = look._replace(line=t.ink, width=t.card_line)
        parts: list[Part] = plate(page, rect, look, focus=focus, radius=16)
        d = 38 * min(page.scale, 1.6)
        disc = Rect(rect.x + 18, rect.centre[1] - d / 2, d, d)
        dark = look.ink
        fill, ink = (dark, t.focus if focus else t.page) if chosen else (t.sunk, t.ink)
        parts.append(Panel(disc, fill, None, 0, d / 2))
        number = page.text(str(index + 1), page.capped(STRONG.at(20), 32), d)
        parts += page.place(
            number, disc.centre[0], disc.centre[1] - number.height / 2, ink, align="centre"
        )
        words = self.view.questions[index]
        left = self._left(page)
        text = page.text(words, QUESTION, rect.w - left - 20)
        parts += page.place(text, rect.x + left, rect.centre[1] - text.height / 2, look.ink)
        state = "chosen" if chosen else "rest"
        keys = (str(index + 1),)
        page.add(
            Box("question", rect, plain(words), name, state=state, keys=keys, parts=tuple(parts))
        )

    def _lay_words(self, page: Layout, at: Rect) -> None:
        """Put the place to write, and under it the buttons that keep the page and share the path."""
        below = self._save_height(page, at.w) + self._share_height(page, at.w)
        self._lay_area(page, self.at, Rect(at.x, at.y, at.w, at.h - below - 16))
        y = self._lay_save(page, Rect(at.x, at.bottom - below, at.w, 0)) + 14
        self._lay_share(page, Rect(at.x, y, at.w, 0))

    # ----------------------------------------------------------- the page

    def _save_button(self, page: Layout, width: float) -> Button:
        """The button that keeps the page; where there is room, with what is not on it."""
        label, tail = say("ending.consider.save"), say("ending.consider.no_name")
        what = Button("save", label, "file-text", keys=("Ctrl S",), tail=tail, sign="")
        return what if what.width(page) <= width else replace(what, tail="")

    def _goes_on_it(self) -> str:
        """Say what the page holds."""
        count = len(self._tried)
        return say("ending.consider.tried", count=count) if count else say("ending.consider.path")

    @property
    def _tried(self) -> list[str]:
        tried = self.host.shell.notes.tried
        return [practice.id for practice in self.view.practices if practice.id in tried]

    def _save_height(self, page: Layout, width: float) -> float:
        tall = row_height(page, [self._save_button(page, width)], width)
        return tall + 8 + page.text(self._goes_on_it(), SMALL, width - 8).height

    def _lay_save(self, page: Layout, at: Rect) -> float:
        what = self._save_button(page, at.w)
        tall = row_height(page, [what], at.w)
        y = button(page, what, Rect(at.x, at.y, at.w, tall)) + 8
        return page.say(self._goes_on_it(), SMALL, (at.x + 4, y, at.w - 8), colour=page.soft)

    # ------------------------------------------------------ the class map

    def _share(self) -> tuple[Button, str] | None:
        """The button that adds the path to the class map, and what is shared; None where it cannot be."""
        shell = self.host.shell
        if not can_share(shell):
            return None
        if shell.notes.added is not None:
            what = Button("share", say("pool.added"), "check", "chosen", sign="")
        else:
            what = Button("share", say("pool.add"), "users-three", sign="")
        return what, say("pool.shared", count=len(self.view.map.steps))

    def _share_height(self, page: Layout, width: float) -> float:
        share = self._share()
        if share is None:
            return 0.0
        tall = row_height(page, [share[0]], width)
        return tall + 22 + page.text(share[1], SMALL, width - 8).height

    def _lay_share(self, page: Layout, at: Rect) -> None:
        share = self._share()
        if share is not None:
            tall = row_height(page, [share[0]], at.w)
            y = button(page, share[0], Rect(at.x, at.y, at.w, tall)) + 8
            page.say(share[1], SMALL, (at.x + 4, y, at.w - 8), colour=page.soft)

    def _press_share(self) -> None:
        """Open the sheet on which the path is added; or take it back."""
        shell = self.host.shell
        if shell.notes.added is not None:
            shell.tell(taken_back(shell))
        else:
            shell.shortcut("pool_add")

    def _save_page(self) -> None:
        """Write the page, and tell where it lies."""
        shell = self.host.shell
        words = {n: draft.text for n, draft in enumerate(self.drafts) if draft.text.strip()}
        html = write_page(self.view, words, self._tried, shell.story.title)
        shell.sound("choose")
        shell.tell(save_page(html, shell.story.id))

    def _lay_area(self, page: Layout, index: int, rect: Rect) -> None:
        label = say("ending.consider.words", number=index + 1)
        hint = say("ending.consider.hint")
        what = Area(f"words {index}", label, hint, self.drafts[index], WRITTEN)
        if page.has_focus(what.id):
            self._lines = break_typed(page, self.drafts[index].text, WRITTEN, rect.w - 48)
        lay_area(page, what, rect)

    # ------------------------------------------------------------- doing

    def first_focus(self) -> str:
        return f"question {self.at}"

    def text_of(self, name: str) -> str | None:
        return self.drafts[self.at].text if name.startswith("words ") else None

    def _follow(self, name: str) -> None:
        """Make the question of a control the one that is thought about."""
        if name.startswith(("question ", "words ")):
            self.at = int(name.split()[1])

    def _choose(self, index: int) -> bool:
        if not 0 <= index < len(self.drafts):
            return False
        self._follow(f"question {index}")
        self.host.move_focus(f"question {index}")
        return True

    @property
    def _writes(self) -> bool:
        return self.host.focus.startswith("words ")

    def press(self, name: str) -> None:
        """Go from a question to its place to write; there Enter begins a new line."""
        self._follow(name)
        if name == "save":
            self._save_page()
        elif name == "share":
            self._press_share()
        elif name.startswith("question "):
            self.host.move_focus(f"words {self.at}")
        elif self._writes:
            self._keep(self.drafts[self.at].typed("\n"))

    def adjust(self, name: str, by: int) -> bool:
        if not name.startswith("words "):
            return False
        self._keep(self.drafts[self.at].moved(by))
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Take what is typed and where the caret goes; numbers and arrows choose a question."""
        if (intent.kind, intent.value) == ("control", "s"):
            self._save_page()
            return True
        if intent.kind == "number":
            return self._choose(int(intent.value) - 1)
        if intent.kind == "move" and self.host.focus.startswith("question "):
            by = {"up": -1, "down": 1}.get(intent.value)
            return by is not None and self._choose(int(self.host.focus.split()[1]) + by)
        if not self._writes:
            return False
        draft = self.drafts[self.at]
        match intent.kind, intent.value:
            case "type", letters:
                draft = draft.typed(letters)
            case "erase", _:
                draft = draft.erased()
            case "home" | "end", _:
                draft = draft.moved(-len(draft.text) if intent.kind == "home" else len(draft.text))
            case "move", "up" | "down":
                moved = self._across_lines(draft, -1 if intent.value == "up" else 1)
                if moved is None:
                    return False
                draft = moved
            case _:
                return False
        self._keep(draft)
        return True

    def _across_lines(self, draft: Draft, by: int) -> Draft | None:
        """Return the draft with the caret a line up or down; None where the lines end."""
        at = line_of(self._lines, draft.caret)
        if not 0 <= at + by < len(self._lines):
            return None
        start, end = self._lines[at + by]
        last = end if at + by == len(self._lines) - 1 else max(start, end - 1)
        return replace(draft, caret=min(start + draft.caret - self._lines[at][0], last))
