"""The map of a path as a picture inside a page: the same marks as on the stage, and readable in grey."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from game.play.views import MapView, Mark, Region, StepView
from game.words import say

SIZE = 600
MARGIN = 44
LETTER = 7.6
"""About how wide a letter of the legend is."""
_UNWRITTEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

INK, SOFT, FIRST, SECOND, GLOW = "#2b2440", "#5a4a66", "#ee6c5a", "#2f8f8b", "#f5b83d"
_OUTLINE = f'stroke="{INK}" stroke-width="1.6" stroke-linejoin="round"'
_MARKS: dict[Mark, str] = {
    "first": f'<path d="M0-9 9 7H-9z" fill="{FIRST}" {_OUTLINE}/>',
    "second": f'<path d="M-7.5-7.5h15v15h-15z" fill="{SECOND}" {_OUTLINE}/>',
    "both": (
        f'<path d="M0-10V10L-10 0z" fill="{FIRST}"/><path d="M0-10 10 0 0 10z" fill="{SECOND}"/>'
        f'<path d="M0-10 10 0 0 10-10 0z" fill="none" {_OUTLINE}/>'
    ),
    "neither": f'<circle r="7" fill="#fff" {_OUTLINE}/>',
}
_LANTERN = (
    f'<path d="M-7-8Q0-18 7-8z" fill="{INK}"/><path d="M-6-8H6L7.5-2 6 6H-6L-7.5-2z" '
    f'fill="{GLOW}" {_OUTLINE}/><path d="M-8 6H8V9H-8z" fill="{INK}"/>'
)


def escape(text: str) -> str:
    """Return the text as it may stand in a page: nothing in it is a tag, or a sign nobody can read."""
    return html.escape(_UNWRITTEN.sub("", text))


def draw_map(view: MapView, marks: dict[Mark, str]) -> str:
    """Return the map as SVG. `marks` has a word for each shape."""
    whole = SIZE + 2 * MARGIN
    told = say("page.map.told", count=len(view.steps), across=view.across, up=view.up)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole + 58}" role="img" '
        'aria-labelledby="map-title map-told" font-family="inherit">'
    )
    parts = [
        opening,
        f'<title id="map-title">{escape(say("ending.map.title"))}</title>',
        f'<desc id="map-told">{escape(told)}</desc>',
        *_frame(view),
        *(_region(region) for region in view.regions),
        *_path(view),
        *(_step(step) for step in view.steps),
        *_legend(marks),
        "</svg>",
    ]
    return "\n".join(parts)


def _frame(view: MapView) -> Iterator[str]:
    end = MARGIN + SIZE
    yield (
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIZE}" height="{SIZE}" rx="8" fill="none" '
        f'stroke="{INK}" stroke-width="2"/>'
    )
    yield _text(view.frame, end, MARGIN - 14, 'text-anchor="end" font-weight="bold"')
    yield _text(f"{view.across} →", end, end + 24, 'text-anchor="end"')
    turned = f'transform="rotate(-90 {MARGIN - 14} {MARGIN})" text-anchor="end"'
    yield _text(f"{view.up} →", MARGIN - 14, MARGIN, turned)


def _region(region: Region) -> str:
    anchor = "start" if region.x < 0.2 else "end" if region.x > 0.8 else "middle"
    x, y = _place(region.x, region.y)
    weight = ' font-weight="bold"' if region.is_yours else ' font-style="italic"'
    return _text(region.title, x, y, f'text-anchor="{anchor}"{weight}', SOFT)


def _path(view: MapView) -> Iterator[str]:
    points = [view.start, *((step.x, step.y) for step in view.steps)]
    joined = " ".join("{:.1f},{:.1f}".format(*_place(*point)) for point in points)
    yield (
        f'<polyline points="{joined}" fill="none" stroke="{SOFT}" stroke-width="2.5" '
        'stroke-linejoin="round" stroke-linecap="round"/>'
    )


def _step(step: StepView) -> str:
    x, y = _place(step.x, step.y)
    told = escape(f"{step.number}. {step.title}")
    lantern = f'<g transform="translate(0 -22)">{_LANTERN}</g>' if step.ends_chapter else ""
    return (
        f'<g transform="translate({x:.1f} {y:.1f})"><title>{told}</title>'
        f"{_MARKS[step.mark]}{lantern}</g>"
    )


def _legend(marks: dict[Mark, str]) -> Iterator[str]:
    x, y = float(MARGIN), MARGIN + SIZE + 56
    signs = [(_MARKS[mark], word) for mark, word in marks.items()]
    for sign, word in [*signs, (_LANTERN, say("page.legend.lantern"))]:
        wide = 46 + LETTER * len(word)
        if x > MARGIN and x + wide > SIZE + 2 * MARGIN:
            x, y = float(MARGIN), y + 28
        yield f'<g transform="translate({x + 10:.0f} {y - 5})">{sign}</g>'
        yield _text(word, x + 26, y, 'font-size="14"')
        x += wide


def _text(text: str, x: float, y: float, how: str, ink: str = INK) -> str:
    size = "" if "font-size" in how else ' font-size="15"'
    return f'<text x="{x:.0f}" y="{y:.0f}" fill="{ink}"{size} {how}>{escape(text)}</text>'


def _place(x: float, y: float) -> tuple[float, float]:
    return MARGIN + 16 + x * (SIZE - 32), MARGIN + SIZE - 16 - y * (SIZE - 32)
