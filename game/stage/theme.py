"""How the game looks: colours, type, and the look of one moment (theme, window, text size)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

WIDE = 1180
"""From this many units of width on, screens stand in two columns."""
PAGED = 1.6
"""From this text scale on, every screen is one column that scrolls."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, as #rrggbb, and line widths in units. Contrasts are held by a test."""

    name: str
    page: str
    raised: str
    sunk: str
    ink: str
    soft: str
    line: str
    hair: str
    focus: str
    on_focus: str
    focus_line: str
    chosen: str
    on_chosen: str
    accent: str
    on_accent: str
    you: str
    others: str
    you_night: str
    others_night: str
    you_ink: str
    others_ink: str
    you_wash: str
    others_wash: str
    glow: str
    caution: str
    on_caution: str
    error: str
    veil: str
    veil_alpha: int
    night: str
    night_card: str
    night_ink: str
    night_soft: str
    night_line: str
    shadow: int
    dim: int
    card_line: float
    control_line: float
    main_line: float
    focus_line_width: float


PAPER = Theme(
    name="paper",
    page="#fbf3e4",
    raised="#fffaf0",
    sunk="#f1e6d2",
    ink="#2b2440",
    soft="#5a4a66",
    line="#857582",
    hair="#d9c9b0",
    focus="#ffe3a3",
    on_focus="#2b2440",
    focus_line="#2b2440",
    chosen="#2b2440",
    on_chosen="#fbf3e4",
    accent="#ee6c5a",
    on_accent="#2b1a20",
    you="#ee6c5a",
    others="#2f8f8b",
    you_night="#ff8a76",
    others_night="#63c9be",
    you_ink="#a8321f",
    others_ink="#1c6461",
    you_wash="#fbdfd3",
    others_wash="#d6e9e2",
    glow="#f5b83d",
    caution="#fdeac4",
    on_caution="#2b2440",
    error="#a3271c",
    veil="#241d38",
    veil_alpha=150,
    night="#1b1838",
    night_card="#262148",
    night_ink="#fbf3e4",
    night_soft="#cfc6e2",
    night_line="#9a90c4",
    shadow=105,
    dim=0,
    card_line=3,
    control_line=2,
    main_line=3.5,
    focus_line_width=4,
)
CONTRAST = Theme(
    name="contrast",
    page="#000000",
    raised="#000000",
    sunk="#1d1d1d",
    ink="#ffffff",
    soft="#e9e9e9",
    line="#ffffff",
    hair="#8c8c8c",
    focus="#ffe14d",
    on_focus="#000000",
    focus_line="#ffffff",
    chosen="#ffffff",
    on_chosen="#000000",
    accent="#ffffff",
    on_accent="#000000",
    you="#ff9d8c",
    others="#6fe3d6",
    you_night="#ff9d8c",
    others_night="#6fe3d6",
    you_ink="#ffb3a5",
    others_ink="#86efe3",
    you_wash="#1d1d1d",
    others_wash="#1d1d1d",
    glow="#ffe14d",
    caution="#1d1d1d",
    on_caution="#ffffff",
    error="#ffb3a5",
    veil="#000000",
    veil_alpha=200,
    night="#000000",
    night_card="#000000",
    night_ink="#ffffff",
    night_soft="#e9e9e9",
    night_line="#ffffff",
    shadow=0,
    dim=115,
    card_line=4,
    control_line=3,
    main_line=4,
    focus_line_width=5,
)
THEMES = {theme.name: theme for theme in (PAPER, CONTRAST)}


class Style(NamedTuple):
    """A way to set words: `font` is a role of text.py, `size` in units at text scale 1, `lead` per size."""

    font: str
    size: float
    lead: float

    def at(self, size: float) -> Style:
        return self._replace(size=size)


DISPLAY = Style("story_b", 72, 1.19)
PAGE_TITLE = Style("story_b", 36, 1.25)
HEADING = Style("story_b", 26, 1.4)
STORY = Style("story", 26, 1.4)
CODA = Style("story", 24, 1.34)
LOGGED = Style("story", 22, 1.4)
PROMPT = Style("story_i", 22, 1.4)
BUSINESS = Style("story_i", 19, 1.35)
ANSWER = Style("ui_m", 22, 1.28)
BUTTON = Style("ui_m", 20, 1.28)
STRONG = Style("ui_b", 19, 1.28)
TEXT = Style("ui", 20, 1.3)
SMALL = Style("ui", 18, 1.3)
LEAST = Style("ui", 16, 1.3)
CAP = Style("ui_m", 16, 1.3)


@dataclass(frozen=True, slots=True)
class Look:
    """One way to be seen: a theme, a window of `width` × `height` pixels, a text scale (0.8 to 2.5).

    Everything is laid out in units: a 1280 × 720 window is 1280 × 720 units, and so is 1920 × 1080.
    """

    theme: Theme
    width: int
    height: int
    scale: float = 1.0
    family: str = "literata"
    reduced_motion: bool = False

    @property
    def unit(self) -> float:
        """Pixels per unit."""
        return min(self.height / 720, self.width / 1024)

    @property
    def w(self) -> float:
        return self.width / self.unit

    @property
    def h(self) -> float:
        return self.height / self.unit

    @property
    def wide(self) -> bool:
        return self.w >= WIDE and not self.paged

    @property
    def paged(self) -> bool:
        return self.scale >= PAGED - 0.001


CLASS_SIZE = 1.5
"""The text scale that the last row of a class can read; what is made for a class is drawn for it."""


def class_look(look: Look, *, is_ours: bool) -> Look:
    """Return a look at class size, or larger where text is; `is_ours` for screens drawn at that size."""
    scale = max(CLASS_SIZE, look.scale)
    return replace(look, scale=scale / CLASS_SIZE if is_ours else scale)
