"""Who stands on stage where, how large, and looking at whom."""

from __future__ import annotations

from game.play.views import Figure, SceneView
from game.stage.boxes import Box, Picture, Rect
from game.stage.cast import Portrait
from game.stage.layout import Layout
from game.stage.screens.base import Shell
from game.words import say

STANDS = {"left": 0.23, "middle": 0.5, "right": 0.77}
"""Where one person of a side stands, as a share of the window's width; more stand beside them."""
BESIDE = 0.17
STEPS_UP = 1.04
"""How much larger somebody is seen who speaks: as if a step nearer."""
HEADROOM = 14.0
EDGE = 22.0
"""Units at the window's sides that people keep clear of: there is no card there to stand behind."""

Stand = tuple[Figure, Portrait, float]
"""Somebody, how they look, and where their middle is, as a share of the window's width."""


def lay_people(
    page: Layout, shell: Shell, view: SceneView, card_top: float, corners: tuple[Rect, ...]
) -> None:
    """Put everybody on stage at one scale; who speaks stands in front, and no face is behind the card."""
    placed = _placed(shell, view)
    light = shell.places.find(view.place).light if page.theme.name == "paper" else ""
    rects = _standing(page, placed, card_top, corners)
    order = sorted(range(len(placed)), key=lambda number: placed[number][0].speaks)
    for number in order:
        figure, portrait, share = placed[number]
        rect = rects[number]
        mirrored = _looks_left(figure, share, placed)
        picture = Picture(portrait.name, rect, mirrored=mirrored, whole=True, light=light)
        label = say("scene.figure", name=figure.name, mood=figure.mood)
        page.add(
            Box("figure", rect, label, value="speaks" if figure.speaks else "", parts=(picture,))
        )


def _placed(shell: Shell, view: SceneView) -> list[Stand]:
    """Give everybody a place: those on one side share it, the first of them nearest to the middle."""
    placed = []
    for side, middle in STANDS.items():
        group = [figure for figure in view.figures if figure.side == side]
        step = BESIDE if len(group) < 3 else BESIDE * 2 / len(group)
        outward = -1 if side == "left" else 1
        for index, figure in enumerate(group):
            portrait = shell.portrait(figure.picture, view.age, figure.mood)
            shift = (index - (len(group) - 1) / 2) * step * outward
            if portrait is not None:
                placed.append((figure, portrait, middle + shift))
    return placed


def _standing(
    page: Layout, placed: list[Stand], card_top: float, corners: tuple[Rect, ...]
) -> list[Rect]:
    """Return where each is drawn: chins over the card, heads clear of the signs in the corners."""
    rects = [_under(page, stand, card_top, HEADROOM) for stand in placed]
    under_signs = max(corner.bottom for corner in corners) + 6
    rooms = [
        under_signs if any(rect.meets(corner) for corner in corners) else HEADROOM for rect in rects
    ]
    scales = [
        _scale(portrait, card_top, room)
        for (_, portrait, _), room in zip(placed, rooms, strict=True)
    ]
    common = min(scales, default=1.0)
    nearer = [common * STEPS_UP if figure.speaks else common for figure, _, _ in placed]
    return [
        _under(page, stand, card_top, room, scale)
        for stand, room, scale in zip(placed, rooms, nearer, strict=True)
    ]


def _scale(portrait: Portrait, card_top: float, headroom: float) -> float:
    return min(1.0, (card_top - 16 - headroom) / (portrait.chin + 12))


def _under(
    page: Layout, stand: Stand, card_top: float, headroom: float, scale: float | None = None
) -> Rect:
    """Return where somebody is drawn whose head may reach up to `headroom` units."""
    _, portrait, share = stand
    scale = scale or _scale(portrait, card_top, headroom)
    wide, tall = portrait.width * scale, portrait.height * scale
    x = min(max(page.w * share - wide / 2, EDGE), page.w - EDGE - wide)
    return Rect(x, max(card_top + 34 - tall, headroom), wide, tall)


def _looks_left(figure: Figure, share: float, placed: list[Stand]) -> bool:
    """Tell whether somebody looks to the left: at who speaks, or at those spoken to, or inward."""
    speaks = next((stand for other, _, stand in placed if other.speaks), None)
    others = [stand for other, _, stand in placed if other is not figure]
    if speaks is not None and not figure.speaks and speaks != share:
        return speaks < share
    if share == 0.5 and others:
        return sum(others) / len(others) < share
    return share > 0.5
