"""The few colours and sizes of the map: what is drawn by script, by style and by reckoning agrees."""

from __future__ import annotations

from typing import NamedTuple

CARD = 264
"""How wide a card is; all sizes are in pixels at full size."""
GUTTER = 76
PITCH = CARD + GUTTER
HEAD = 58
NOTE = 24
LINE = 17
ROW = 9
FOOT = 8
"""A card is its head, perhaps a line of notes, its rows (so much each, and so much a line) and its foot."""
LETTERS = 28
"""So many letters of a row stand beside each other, about."""


class Tint(NamedTuple):
    """A colour by its role on the page, by day and by night."""

    name: str
    day: str
    night: str


TINTS = (
    Tint("page", "#fbf3e4", "#1b1838"),
    Tint("raised", "#fffaf0", "#262148"),
    Tint("sunk", "#f1e6d2", "#241d38"),
    Tint("ink", "#2b2440", "#fbf3e4"),
    Tint("soft", "#5a4a66", "#cfc6e2"),
    Tint("line", "#857582", "#9a90c4"),
    Tint("hair", "#d9c9b0", "#5a4a66"),
    Tint("you", "#ee6c5a", "#ff8a76"),
    Tint("others", "#2f8f8b", "#63c9be"),
    Tint("glow", "#f5b83d", "#f5b83d"),
    Tint("caution", "#fdeac4", "#5a4a66"),
    Tint("error", "#a3271c", "#ffb3a5"),
    Tint("focus", "#ffe3a3", "#5a4a66"),
)


def root_style() -> str:
    """Return the colours and sizes as the style of the page asks for them."""
    sizes = f"--card:{CARD}px;--head:{HEAD}px;--note:{NOTE}px;--line-height:{LINE}px;--gutter:{GUTTER}px"
    day = ";".join(f"--{tint.name}:{tint.day}" for tint in TINTS)
    night = ";".join(f"--{tint.name}:{tint.night}" for tint in TINTS)
    return (
        f":root{{{sizes};{day};color-scheme:light dark}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{night}}}}}\n"
    )
