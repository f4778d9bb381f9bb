"""What stands behind the card: the place, the people in it, and the small signs at the window's corners."""

from __future__ import annotations

from game.play.views import SceneView
from game.stage.boxes import Box, Panel, Part, Picture, Rect
from game.stage.controls import Button, round_button
from game.stage.layout import Layout
from game.stage.screens.base import Shell
from game.stage.screens.people import lay_people
from game.stage.signs import lantern
from game.stage.theme import ANSWER
from game.words import say


def lay_place(
    page: Layout, shell: Shell, view: SceneView, card_top: float, *, band: bool = False
) -> None:
    """Put the place and its people behind a card whose upper edge is at `card_top`."""
    whole = Rect(0, 0, page.w, page.h)
    tint = (page.theme.veil, page.theme.dim) if page.theme.dim else None
    name = view.place or ""
    anchor = (0.5, 0.35)
    parts: list[Part] = [Picture(f"place {name}", whole, anchor=anchor, tint=tint)]
    page.add(Box("picture", whole, shell.descriptions.get(name, ""), parts=tuple(parts)))
    if not band:
        lay_people(page, shell, view, card_top, corners(page))
    front = Picture(f"front {name}", whole, anchor=anchor)
    if page.theme.name == "paper":
        page.add(Box("picture", whole, parts=(front,)))


def corners(page: Layout) -> tuple[Rect, Rect]:
    """Where the chip and the round buttons stand, give or take."""
    size = sign_size(page)
    wide = 4 * size + 30 + 24
    return Rect(0, 0, 250 * size / 44, 16 + size), Rect(page.w - wide, 0, wide, 16 + size)


def sign_size(page: Layout) -> float:
    return 44 * min(max(page.scale, 1.0), 1.45)


def lay_status(page: Layout, shell: Shell, view: SceneView, *, small: bool = False) -> None:
    """Put the chapter and age at the upper left, and the round buttons at the upper right."""
    muted = shell.settings.muted
    sound, icon = ("sound_on", "speaker-slash") if muted else ("sound_off", "speaker-high")
    buttons = [
        Button("log", say("scene.log"), "scroll", keys=("L",)),
        Button("guide", say("scene.guide"), "book-open-text", keys=("G",)),
        Button("sound", say(f"scene.{sound}"), icon, keys=("M",)),
        Button("menu", say("scene.menu"), "list", keys=("Esc",)),
    ]
    if small:
        buttons = buttons[-1:]
    size = sign_size(page)
    x = page.w - 24 - size * len(buttons) - 10 * (len(buttons) - 1)
    lay_chip(page, view, Rect(24, 16, x - 48, size))
    for what in buttons:
        round_button(page, what, (x, 16, size))
        x += size + 10


def lay_chip(page: Layout, view: SceneView, room: Rect) -> None:
    """Put a lantern, the chapter and the age on a chip."""
    style = page.capped(ANSWER.at(18), 26)
    words = (
        view.chapter if view.age is None else say("scene.chip", chapter=view.chapter, age=view.age)
    )
    wide = page.width(words, style)
    if wide > room.w - 70:
        words = view.chapter
        wide = page.width(words, style)
    t = page.theme
    rect = Rect(room.x, room.y, min(wide + 64, room.w), room.h)
    tall = rect.h * 0.6
    parts: list[Part] = [Panel(rect, t.page, t.ink, t.control_line, rect.h / 2)]
    parts.append(lantern(page, rect.x + 26, rect.y + (rect.h - tall) / 2, tall, lit=True))
    text = page.text(words, style, rect.w)
    text = text._replace(lines=text.lines[:1])
    parts += page.place(text, rect.x + 46, rect.y + rect.h / 2 - page.lead(style) / 2, t.ink)
    page.add(Box("status", rect, words, parts=tuple(parts)))
