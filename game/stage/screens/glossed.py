"""The words of a scene that are explained: found in the lines where they stand, and underlined there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.play.views import GlossView
from game.stage.boxes import Box, Panel, Part, Rect, Words
from game.stage.controls import skin
from game.stage.layout import Layout
from game.stage.theme import Style

ROLE = "word"
"""The role of a word that is explained; a word's own name is this and its number."""
DOT = 3.0
"""Units that a dot of an underline is wide, and the gap after it."""


class Piece(NamedTuple):
    """A part of a word as it stands on one line."""

    rect: Rect
    text: str
    style: Style


def lay_glosses(
    page: Layout, glosses: Sequence[GlossView], lines: Sequence[tuple[str, Box]]
) -> None:
    """Underline every word that is explained; `lines` are what is said, each with its box."""
    for number, gloss in enumerate(glosses):
        if gloss.line < len(lines):
            text, box = lines[gloss.line]
            laid = [part for part in box.parts if isinstance(part, Words)]
            _lay_word(page, f"{ROLE} {number}", gloss, find_word(page, laid, (gloss, text)))


def find_word(
    page: Layout, laid: Sequence[Words], wanted: tuple[GlossView, str]
) -> Iterator[Piece]:
    """Yield the pieces of a word in the laid lines of its text.

    Letters are counted without spaces and emphasis marks, which the lines may not have.
    """
    gloss, text = wanted
    first = len(_solid(text[: gloss.start]))
    end = first + len(_solid(gloss.form))
    met = 0
    for part in laid:
        solid = [at for at, letter in enumerate(part.text) if not letter.isspace()]
        inside = [at for number, at in enumerate(solid, start=met) if first <= number < end]
        met += len(solid)
        if inside:
            yield _piece(page, part, inside[0], inside[-1] + 1)


def _solid(text: str) -> str:
    return "".join(text.replace("*", "").split())


def _piece(page: Layout, part: Words, start: int, end: int) -> Piece:
    left = page.width(part.text[:start], part.style) if start else 0.0
    text = part.text[start:end]
    rect = Rect(part.rect.x + left, part.rect.y, page.width(text, part.style), part.rect.h)
    return Piece(rect, text, part.style)


def _lay_word(page: Layout, name: str, gloss: GlossView, pieces: Iterator[Piece]) -> None:
    """Put a control over a word. What stands of it on a second line belongs to the same control."""
    focus = page.has_focus(name)
    for number, piece in enumerate(pieces):
        rect = piece.rect
        around = Rect(rect.x - 4, rect.y, rect.w + 8, rect.h)
        parts: list[Part] = []
        if focus:
            look = skin(page, "rest", focus=True)
            parts.append(Panel(around, look.fill, look.line, look.width, 8))
            parts.append(Words(rect, piece.text, piece.style, look.ink))
        else:
            parts += _dots(rect, page.ink)
        label = f"{gloss.form}: {gloss.means}"
        if number:
            page.add(Box("option", around, value=f"{name}=", over=True, parts=tuple(parts)))
        else:
            page.add(Box(ROLE, around, label, name, keys=("W",), parts=tuple(parts)))


def _dots(rect: Rect, ink: str) -> Iterator[Panel]:
    """Yield the dots of a line under a word."""
    high = max(2.0, rect.h / 18)
    dot = max(DOT, high * 1.2)
    y = rect.y + rect.h * 0.86
    for number in range(max(1, int((rect.w + dot) / (2 * dot)))):
        yield Panel(Rect(rect.x + number * 2 * dot, y, dot, high), ink)
