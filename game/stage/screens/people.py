"""Who stands on stage where, how large, and looking at whom."""

from __future__ import annotations

from itertools import pairwise

from game.play.views import Figure, SceneView
from game.stage.boxes import Box, Picture, Rect
from game.stage.cast import Portrait
from game.stage.layout import Layout
from game.stage.screens.base import Shell
from game.stage.screens.scene_parts import tag_rise
from game.words import say

STANDS = {"left": 0.23, "middle": 0.5, "right": 0.77}
"""Where one person of a side stands, as a share of the window's width; more stand beside them."""
BESIDE = 0.17
SMALLEST = 0.4
"""Nobody is drawn smaller than this share of their size: over so tall a card there is no room for people."""
APART = 212.0
"""Units between the middles of two who stand side by side, where people are drawn at full size."""
STEPS_UP = 1.04
"""How much larger somebody is seen who speaks: as if a step nearer."""
HEADROOM, CLEAR = 14.0, 16.0
"""Units over a head, and between a chin and the card, at least."""
EDGE = 22.0
"""Units at the window's sides that people keep clear of: there is no card there to stand behind."""

Stand = tuple[Figure, Portrait, float]
"""Somebody, how they look, and where their middle is, as a share of the window's width."""


def lay_people(
    page: Layout, shell: Shell, view: SceneView, card_top: float, corners: tuple[Rect, ...]
) -> None:
    """Put everybody on stage at one scale: the small before the large, and no face behind the card."""
    placed = _placed(shell, view)
    light = shell.places.find(view.place).light if page.theme.name == "paper" else ""
    says = any(figure.speaks for figure, _, _ in placed)
    chin = card_top - (max(CLEAR, tag_rise(page) + 4) if says else CLEAR)
    rects = _standing(page, placed, (card_top, chin), corners)
    if any(
        rect.h < SMALLEST * portrait.height
        for rect, (_, portrait, _) in zip(rects, placed, strict=True)
    ):
        return
    order = sorted(range(len(placed)), key=lambda number: -rects[number].w * rects[number].h)
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
    page: Layout, placed: list[Stand], card: tuple[float, float], corners: tuple[Rect, ...]
) -> list[Rect]:
    """Return where each is drawn: heads clear of the signs in the corners, and of each other.

    `card` is the y of its upper edge, and the y over which all chins are.
    """
    rooms = [HEADROOM for _ in placed]
    scales = [_scale(portrait, card[1], HEADROOM) for _, portrait, _ in placed]
    rects = _at(page, placed, card, list(zip(rooms, scales, strict=True)))
    under_signs = max(corner.bottom for corner in corners) + 6
    for number, rect in enumerate(rects):
        if any(rect.meets(corner) for corner in corners):
            rooms[number] = under_signs
            scales[number] = _scale(placed[number][1], card[1], under_signs)
    common = min(scales, default=1.0)
    nearer = [common * STEPS_UP if figure.speaks else common for figure, _, _ in placed]
    return _at(page, placed, card, list(zip(rooms, nearer, strict=True)))


def _at(
    page: Layout,
    placed: list[Stand],
    card: tuple[float, float],
    drawn: list[tuple[float, float]],
) -> list[Rect]:
    """Return where people stand, with their headroom and scale in `drawn`."""
    sizes = [
        (portrait.width * scale, portrait.height * scale)
        for (_, portrait, _), (_, scale) in zip(placed, drawn, strict=True)
    ]
    middles = _apart(
        page, placed, [wide for wide, _ in sizes], min(s for _, s in drawn or [(0, 1)])
    )
    return [
        Rect(middle - wide / 2, max(card[0] + 34 - tall, room), wide, tall)
        for middle, (wide, tall), (room, _) in zip(middles, sizes, drawn, strict=True)
    ]


def _apart(page: Layout, placed: list[Stand], widths: list[float], scale: float) -> list[float]:
    """Return the middles of all, in the window, and so far apart that faces are free."""
    middles = [
        min(max(page.w * share, EDGE + wide / 2), page.w - EDGE - wide / 2)
        for (_, _, share), wide in zip(placed, widths, strict=True)
    ]
    for side, way in (("left", 1), ("right", -1)):
        inward = sorted(
            (n for n, (figure, _, _) in enumerate(placed) if figure.side == side),
            key=lambda n: way * placed[n][2],
        )
        for outer, inner in pairwise(inward):
            least = middles[outer] + way * APART * scale
            middles[inner] = way * max(way * middles[inner], way * least)
    return middles


def _scale(portrait: Portrait, chin: float, headroom: float) -> float:
    return min(1.0, (chin - headroom) / (portrait.chin + 12))


def _looks_left(figure: Figure, share: float, placed: list[Stand]) -> bool:
    """Tell whether somebody looks to the left: at who speaks, or at those spoken to, or inward."""
    speaks = next((stand for other, _, stand in placed if other.speaks), None)
    others = [stand for other, _, stand in placed if other is not figure]
    if speaks is not None and not figure.speaks and speaks != share:
        return speaks < share
    if share == 0.5 and others:
        return sum(others) / len(others) < share
    return share > 0.5
