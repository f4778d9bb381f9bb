"""The settings: each acts at once, on the page itself and on the words beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.settings import KINDS, RANGES, Settings
from game.stage.boxes import Box, Rect
from game.stage.controls import Button, button, row_height
from game.stage.fields import LOW, Dial, Few, Option, Switch, segments, share_at, slider, toggle
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.screens.base import Screen, Shell
from game.stage.screens.here import place_now
from game.stage.screens.question import Question, QuestionScreen
from game.stage.screens.sample import lay_sample, sample_height
from game.stage.screens.sheet import closing, lay_sheet, lay_way_out, sheet_rect
from game.stage.signs import hints
from game.stage.theme import BUTTON, TEXT
from game.words import say

ROWS = (
    "text_scale",
    "words_appear",
    "font",
    "theme",
    "sound",
    "music",
    "ambience",
    "muted",
    "captions",
    "reduced_motion",
    "full_screen",
)
FEW = BUTTON.at(19)
LABEL = BUTTON.at(21)
GAP = 3
LEAP: Mapping[str, int] = MappingProxyType(
    {"page_up": 5, "page_down": -5, "home": -1000, "end": 1000}
)
"""How many steps a slider that has the focus goes at these keys."""


class SettingsScreen(Screen):
    """Sliders, segments and switches. A grip is a slider held by the mouse, and where its rail was."""

    name = "settings"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._grip: Box | None = None
        self._held_at: int | None = None

    # ------------------------------------------------------------ layout

    def lay(self, page: Layout) -> None:
        """Lay the rows out at the left, and at the right (or below) how the words will look."""
        way_out = closing(say("settings.done"))
        title, sub = say("settings.title"), say("settings.sub")
        beside = self._back.width(page) + 12 if page.look.wide else 0
        place = place_now(self.shell)
        rect = lay_sheet(page, place, title, sub=sub, way_out=way_out, beside=beside)
        if page.look.wide:
            self._lay_wide(page, rect)
            x = rect.right - 24 + 20 - way_out.width(page) - beside
            button(page, self._back, Rect(x, sheet_rect(page).y + 20, beside - 12, 48))
        else:
            self._lay_narrow(page, rect)
        lay_way_out(page, way_out)

    def _lay_wide(self, page: Layout, rect: Rect) -> None:
        left = (rect.w - 24) * (0.58 if page.scale < 1.2 else 0.64)
        with page.region("settings", Rect(rect.x, rect.y, left + 24, rect.h), pad=2) as at:
            self._lay_rows(page, at)
        foot = row_height(page, [self._back], left)
        x = rect.x + left + 48
        right = Rect(x, rect.y + 2, rect.x + rect.w - 24 - x, rect.h - foot - 18)
        lay_sample(page, right)
        keys = [("←→", say("settings.hint.change")), ("T", say("settings.hint.larger"))]
        top = rect.bottom - foot / 2 - 13 * page.scale
        hints(page, keys, (x, top, right.w))

    def _lay_narrow(self, page: Layout, rect: Rect) -> None:
        below = 0.0 if page.look.paged else sample_height(page, rect.w - 24)
        if below > rect.h * 0.3:
            below = 0.0
        room = rect.h - below - (14 if below else 0)
        with page.region("settings", rect._replace(h=room)) as at:
            y = self._lay_rows(page, at)
            wide = self._back.width(page)
            if self._beside(page, at.w) > wide + 190 * page.scale:
                x, y = at.x + at.w - wide, y - self._tall(page) - GAP
            else:
                x, y = at.x, y + 16
            button(page, self._back, Rect(x, y, wide, 48))
        if below:
            lay_sample(page, Rect(rect.x, rect.bottom - below, rect.w - 24, below))

    @property
    def _back(self) -> Button:
        return Button(
            "back", say("settings.back"), "arrow-counter-clockwise", sign="", style=BUTTON.at(19)
        )

    def _lay_rows(self, page: Layout, at: Rect) -> float:
        """Lay each control beside its label, or under it where there is no room for both."""
        room, tall = self._beside(page, at.w), self._tall(page)
        y = at.y + 2
        for name in ROWS:
            label = say(f"settings.{name}")
            high = tall if name in KINDS else max(LOW, page.lead(LABEL))
            top = y + (high - page.lead(LABEL)) / 2 if room else y
            end = page.say(label, LABEL, (at.x, top, at.w - room), role="label")
            if room:
                rect = Rect(at.x + at.w - room, y, room, high if name in KINDS else LOW)
                under = (high - rect.h) / 2
                y = self._lay_control(page, name, rect.moved(under)) + under + GAP
            else:
                y = self._lay_control(page, name, Rect(at.x, end + 4, at.w, 48)) + 20
        return y

    def _tall(self, page: Layout) -> float:
        return max(48.0, page.lead(FEW) + 20)

    def _beside(self, page: Layout, width: float) -> float:
        """How wide the controls are beside their labels; 0 where they stand below them."""
        labels = [say(f"settings.{name}") for name in ROWS]
        room = width - max(page.width(label, LABEL) for label in labels) - 28
        return room if room > 330 and not page.look.paged else 0.0

    def _lay_control(self, page: Layout, name: str, rect: Rect) -> float:
        settings = self.shell.settings
        label = say(f"settings.{name}")
        if name in RANGES:
            least, most, _ = RANGES[name]
            number = self._number(name)
            words = say("settings.share", number=number)
            return slider(page, Dial(name, label, (number - least) / (most - least), words), rect)
        if name in KINDS:
            options = tuple(Option(kind, say(f"settings.{name}.{kind}")) for kind in KINDS[name])
            return segments(page, Few(name, label, options, getattr(settings, name), FEW), rect)
        on = bool(getattr(settings, name))
        words = say(f"settings.{name}.{'on' if on else 'off'}")
        wide = min(rect.w, 84 + page.width(words, TEXT) + 16)
        return toggle(page, Switch(name, label, words, on), rect._replace(w=wide))

    def _number(self, name: str) -> int:
        """The number a slider shows: while its knob is held, the one it will have."""
        if self._held_at is not None and self._grip and self._grip.id == name:
            return self._held_at
        return int(getattr(self.shell.settings, name))

    # ------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press: turn a switch, take the next of a few, put all back, or close."""
        settings = self.shell.settings
        if name == "close":
            self.way_out()
        elif name == "back":
            ask, keep, do = (say(f"settings.back.{word}") for word in ("ask", "keep", "do"))
            question = Question(ask, keep, do, "arrow-counter-clockwise")
            self.shell.open(QuestionScreen(self.shell, question, self._put_back))
        elif name in KINDS:
            kinds = KINDS[name]
            self._set(name, kinds[(kinds.index(getattr(settings, name)) + 1) % len(kinds)])
        elif name not in RANGES:
            self._set(name, value=not getattr(settings, name))

    def _set(self, name: str, value: str | int) -> None:
        if getattr(self.shell.settings, name) != value:
            self.shell.change(_with(self.shell.settings, name, value))
            self.shell.sound("press")

    def _put_back(self) -> None:
        now = self.shell.settings
        self.shell.change(Settings(full_screen=now.full_screen, read_aloud=now.read_aloud))

    def pick(self, name: str, value: str) -> None:
        self._set(name, value)

    def adjust(self, name: str, by: int) -> bool:
        """Turn a slider by steps, or take the next or the one before of a few."""
        settings = self.shell.settings
        if name in RANGES:
            least, most, step = RANGES[name]
            number = min(max(getattr(settings, name) + by * step, least), most)
            self._set(name, number)
        elif name in KINDS:
            kinds = KINDS[name]
            at = min(max(kinds.index(getattr(settings, name)) + by, 0), len(kinds) - 1)
            self._set(name, kinds[at])
        else:
            return False
        return True

    def shortcut(self, intent: Intent) -> bool:
        """Let a slider that has the focus leap at PageUp, PageDown, Home and End."""
        if intent.kind in LEAP and self.focus in RANGES:
            return self.adjust(self.focus, LEAP[intent.kind])
        return False

    # ------------------------------------------------------------- mouse

    def slide(self, box: Box, x: float) -> bool:
        """Take a slider's knob to x; the size of the type changes when it is let go."""
        if self._grip is None:
            self._grip = box
        least, most, step = RANGES[self._grip.id]
        number = least + step * round(share_at(self._grip, x) * (most - least) / step)
        changed = number != self._number(self._grip.id)
        self._held_at = number
        if self._grip.id != "text_scale":
            self._set(self._grip.id, number)
        return changed

    def take(self, intent: Intent) -> bool:
        """Follow a held slider wherever the mouse goes, and let it go."""
        if self._grip and intent.kind == "drag":
            return self.slide(self._grip, intent.x)
        if self._grip and intent.kind == "click":
            name, number = self._grip.id, self._number(self._grip.id)
            self._grip = self._held_at = None
            self._set(name, number)
            return True
        return super().take(intent)


def _with(settings: Settings, name: str, value: str | int) -> Settings:
    """Settings with one of them changed."""
    match name, value:
        case "text_scale", int(number):
            return replace(settings, text_scale=number)
        case "sound", int(number):
            return replace(settings, sound=number)
        case "music", int(number):
            return replace(settings, music=number)
        case "ambience", int(number):
            return replace(settings, ambience=number)
        case "captions", str(kind):
            return replace(settings, captions=kind)
        case "words_appear", str(kind):
            return replace(settings, words_appear=kind)
        case "font", str(kind):
            return replace(settings, font=kind)
        case "theme", str(kind):
            return replace(settings, theme=kind)
        case "muted", bool(on):
            return replace(settings, muted=on)
        case "reduced_motion", bool(on):
            return replace(settings, reduced_motion=on)
        case "full_screen", bool(on):
            return replace(settings, full_screen=on)
    return settings
