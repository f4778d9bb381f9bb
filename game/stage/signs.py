"""Small signs that no one presses: key caps, marks, lanterns, cautions."""

from __future__ import annotations

from collections.abc import Sequence

from game.stage.boxes import Box, Icon, Lantern, Mark, Panel, Part, Rect
from game.stage.layout import Layout, plain
from game.stage.theme import CAP, LEAST, STRONG, TEXT


def key_cap(page: Layout, key: str, x: float, y: float) -> tuple[list[Part], float]:
    """The picture of a key; returns its parts and its width."""
    t = page.theme
    arrows = {"↑": "arrow-up", "↓": "arrow-down", "←": "arrow-left", "→": "arrow-right"}
    size = 16 * page.scale
    h = 26 * page.scale
    inner = len(key) * (size + 3) if key[0] in arrows else page.width(key, CAP)
    w = max(h, inner + 14)
    fill, line = (t.night, t.night_line) if page.night else (t.sunk, t.line)
    parts: list[Part] = [Panel(Rect(x, y, w, h), fill, line, 1.5, 6)]
    if key[0] in arrows:
        for index, arrow in enumerate(key):
            where = Rect(x + 8 + index * (size + 3), y + h / 2 - size / 2, size, size)
            parts.append(Icon(arrows[arrow], where, page.ink))
    else:
        text = page.text(key, CAP, w)
        parts += page.place(text, x + w / 2, y + h / 2 - text.height / 2, page.ink, align="centre")
    return parts, w


def hints(page: Layout, items: Sequence[tuple[str, str]], at: tuple[float, float, float]) -> None:
    """Key caps with a word each, from (x, y) on; those that do not fit in the width are left out."""
    x, y, width = at
    end = x + width
    for key, words in items:
        cap, w = key_cap(page, key, x, y)
        text = page.text(words, LEAST, 400)
        if x + w + 8 + text.width > end:
            return
        cap += page.place(text, x + w + 8, y + 13 * page.scale - text.height / 2, page.soft)
        rect = Rect(x, y, w + 8 + text.width, 26 * page.scale)
        page.add(Box("hint", rect, f"{key}: {words}", parts=tuple(cap)))
        x += w + 8 + text.width + 22


def mark(  # noqa: PLR0913 - a point is two of them
    page: Layout, kind: str, cx: float, cy: float, size: float, *, ink: str = ""
) -> Mark:
    """The mark of a step, with its middle at (cx, cy)."""
    t = page.theme
    first, second = (t.you_night, t.others_night) if page.night else (t.you, t.others)
    hole = t.night_card if page.night else t.page
    rect = Rect(cx - size / 2, cy - size / 2, size, size)
    return Mark(kind, rect, first, second, ink or page.ink, hole)


def lantern(  # noqa: PLR0913 - a point is two of them
    page: Layout, cx: float, top: float, h: float, *, lit: bool, glow: float = 0
) -> Lantern:
    """A lantern `h` tall with the middle of its foot at cx; hollow where it is not lit."""
    t = page.theme
    dark = t.night_card if page.night else t.page
    w = h * 44 / 65
    shine = glow if t.name == "paper" else 0
    return Lantern(Rect(cx - w / 2, top, w, h), t.glow if lit else dark, page.ink, shine)


def lanterns(page: Layout, x: float, y: float, counts: tuple[int, int], label: str) -> float:
    """A row of lanterns: (how many, how many of them lit). Returns the width it took."""
    count, lit = counts
    h = 30 * min(page.scale, 1.4)
    step = h * 44 / 65 + 12
    parts: list[Part] = [
        lantern(page, x + h / 3 + i * step, y, h, lit=i < lit, glow=0.9 if i == lit - 1 else 0)
        for i in range(count)
    ]
    page.add(Box("progress", Rect(x, y, count * step, h), label, parts=tuple(parts)))
    return count * step


def caution_box(page: Layout, title: str, words: str, at: tuple[float, float, float]) -> float:
    """A box that says how to take an idea with care, at (x, y, width); returns the y below it."""
    x, y, width = at
    t = page.theme
    size = 28 * min(page.scale, 1.5)
    room = width - 44 - size - 12
    head = page.text(title, STRONG, room)
    body = page.text(words, TEXT, room)
    h = head.height + body.height + 34
    ink = t.on_caution
    parts: list[Part] = [Panel(Rect(x, y, width, h), t.caution, t.ink, 2, 14)]
    parts.append(Icon("warning", Rect(x + 20, y + 18, size, size), ink))
    left = x + 20 + size + 14
    parts += page.place(head, left, y + 16, ink)
    parts += page.place(body, left, y + 16 + head.height, ink)
    page.add(Box("caution", Rect(x, y, width, h), f"{title}. {plain(words)}", parts=tuple(parts)))
    return y + h
