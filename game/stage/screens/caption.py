"""What begins to be heard, told in a few words on a slip that covers no face and no words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from game.captions import Caption, in_words
from game.play.views import SceneView
from game.stage.boxes import Box, Icon, Panel, Part, Picture, Rect
from game.stage.layout import Layout, Text
from game.stage.screens.base import Shell
from game.stage.theme import Style

ICONS: Mapping[str, str] = MappingProxyType(
    {"sound": "speaker-high", "ambience": "waves", "music": "music-notes"}
)
STYLE = Style("story_i", 19, 1.3)
LARGEST, LEAST = 26.0, 15.0
"""Units that its letters are high at most, and where nothing else helps."""
CLEAR, GAP = 10.0, 8.0
"""Units between the slip and a sign beside it, and whatever else it must not touch."""
TOP, SIDE = 16.0, 24.0
"""Units from the window's upper edge and its sides, where the signs stand, too."""
CUT = 4.0
"""Units of paper around whoever is drawn, which is no part of a face."""
LINES = 2
"""It has no more lines."""
UNDER = ("picture", "figure")
"""What the slip may lie on; but never on a face."""


def lay_caption(page: Layout, shell: Shell, view: SceneView) -> None:
    """Put down what begins to be heard on this screen, where there is room: the last of it goes first."""
    found = shell.hearing.captions(view, shell.settings)
    taken = [*_faces(page, shell, view), *_solid(page)]
    for captions, style in _attempts(page, found):
        text = page.text(in_words(captions), style, page.w, label=True)
        sign = _sign(page)
        tall = max(sign, text.height + 14)
        wide = text.width + sign * 1.5
        spots = (Rect(x, y, wide, tall) for x, y in _spots(page, wide, tall))
        free = (
            spot
            for spot in spots
            if not any(spot.inset(-GAP).meets(one) for one in taken)
            and SIDE - 1 < spot.x < page.w - SIDE + 1 - wide
        )
        rect = next(free, None)
        if rect is not None and len(text.lines) <= LINES:
            _lay_slip(page, captions, text, rect)
            return


def _attempts(page: Layout, found: Sequence[Caption]) -> Iterator[tuple[Sequence[Caption], Style]]:
    """Yield less and less to be told; at the very end the first of it in small letters."""
    style = page.capped(STYLE, LARGEST)
    for count in range(len(found), 0, -1):
        yield found[:count], style
    if found:
        yield found[:1], style.at(LEAST / page.scale)


def _sign(page: Layout) -> float:
    """How tall the signs beside it are; with one line it is as tall."""
    return 44 * min(max(page.scale, 1.0), 1.45)


# ------------------------------------------------------------- where it may lie


def _solid(page: Layout) -> list[Rect]:
    """Return where words and controls are."""
    boxes = page.page().boxes
    return [box.rect for box in boxes if box.role not in UNDER and not box.region]


def _faces(page: Layout, shell: Shell, view: SceneView) -> Iterator[Rect]:
    """Yield where each face is, with the hair above it."""
    drawn = [shell.portrait(one.picture, view.age, one.mood) for one in view.figures]
    chins = {one.name: one.chin / one.height for one in drawn if one}
    for box in page.laid("figure"):
        for part in box.parts:
            if isinstance(part, Picture) and part.name in chins:
                yield box.rect._replace(h=box.rect.h * chins[part.name]).inset(CUT)


def _spots(page: Layout, wide: float, tall: float) -> Iterator[tuple[float, float]]:
    """Yield corners to try: beside the signs at the top, below them, over the card, in between."""
    signs = [box.rect for box in page.laid("status")]
    left = max((rect.right for rect in signs), default=SIDE) + CLEAR
    controls = [rect.x for rect in _solid(page) if rect.y < TOP + tall and rect.x > page.w / 2]
    right = min(controls, default=page.w - SIDE) - CLEAR - wide
    below = TOP + _sign(page) + CLEAR
    card = min((box.rect.y for box in page.laid("card")), default=page.h)
    middle = (page.w - wide) / 2
    yield left, TOP
    if right > left:
        yield right, TOP
    low = card - tall * 1.25
    rows = [below, low, low - tall / 2]
    rows += [below + step * tall / 2 for step in range(1, int(max(low - below, 0) / tall * 2))]
    for y in rows:
        for x in (SIDE, page.w - SIDE - wide, middle) if y == below else (middle, SIDE, right):
            if y == below or below < y <= low:
                yield x, y


# ---------------------------------------------------------------- how it looks


def _lay_slip(page: Layout, captions: Sequence[Caption], text: Text, rect: Rect) -> None:
    t = page.theme
    sign = _sign(page)
    size = sign * 0.5
    icon = Rect(rect.x + sign * 0.38, rect.y + (rect.h - size) / 2, size, size)
    parts: list[Part] = [
        Panel(rect, t.page, t.hair, t.control_line, sign / 2),
        Icon(ICONS[captions[0].kind], icon, t.soft),
    ]
    y = rect.y + (rect.h - text.height) / 2
    parts += page.place(text, icon.right + sign * 0.17, y, t.soft)
    page.add(Box("caption", rect, in_words(captions), parts=tuple(parts)))
