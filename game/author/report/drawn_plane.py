"""The plane of the two levels, drawn: where each ending is given, and where playthroughs end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt

from game.author.report.plane import COARSE, FINE, Given, Plane
from game.author.report.report import Report
from game.play.page_map import FIRST, GLOW, INK, MARGIN, SECOND, SIZE, SOFT, escape
from game.words import say

WHOLE = SIZE + 2 * MARGIN
FOOT = 84
_LARGEST = 0.62
"""The largest dot reaches a little over its cell."""
_CRISP = 'shape-rendering="crispEdges"'
_HATCH = (
    '<pattern id="more" width="9" height="9" patternUnits="userSpaceOnUse" '
    f'patternTransform="rotate(45)"><path d="M0 0V9" stroke="{SOFT}" stroke-width="1.3"/></pattern>'
)


def draw_plane(report: Report) -> str:
    """Return the plane as SVG, with a title and a description."""
    plane = report.plane
    first, second = (meter.name for meter in report.story.meters)
    told = say("report.plane.told", across=first, up=second)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WHOLE} {WHOLE + FOOT}" role="img" '
        'aria-labelledby="plane-title plane-told" font-family="inherit">'
    )
    parts = [
        opening,
        f'<title id="plane-title">{escape(say("report.plane"))}</title>',
        f'<desc id="plane-told">{escape(told)}</desc>',
        f"<defs>{_HATCH}</defs>",
        *_areas(plane),
        *_dots(plane.density),
        *_frame(first, second),
        *_labels(report),
        *_legend(plane),
        "</svg>",
    ]
    return "\n".join(parts)


def _areas(plane: Plane) -> Iterator[str]:
    """Yield a light tint for what leans to one side, hatching where more than one can be given."""
    rows: dict[Given, list[str]] = {}
    for up in range(FINE):
        start = 0
        for across in range(1, FINE + 1):
            given = plane.given.get((start, up), ())
            if across == FINE or plane.given.get((across, up)) != given:
                rows.setdefault(given, []).append(_run(start, across, up))
                start = across
    tints = _tints([given for given in rows if len(given) == 1], plane)
    for given, runs in rows.items():
        if len(given) == 1:
            yield f'<path d="{"".join(runs)}" fill="{tints[given]}" fill-opacity=".16" {_CRISP}/>'
        elif given:
            yield f'<path d="{"".join(runs)}" fill="url(#more)" fill-opacity=".5" {_CRISP}/>'
    yield f'<path d="{"".join(_borders(plane))}" stroke="{INK}" stroke-width="1.4" fill="none"/>'


def _run(start: int, end: int, up: int) -> str:
    left, right = _at(start / FINE), _at(end / FINE)
    top, high = _up((up + 1) / FINE), SIZE / FINE
    return f"M{left:.1f} {top:.1f}H{right:.1f}v{high:.2f}H{left:.1f}z"


def _tints(single: Sequence[Given], plane: Plane) -> dict[Given, str]:
    """Return a tint by the side that an area lies on: the first's, the second's, or neither's."""
    tints = {}
    for given in single:
        cells = [cell for cell, there in plane.given.items() if there == given]
        apart = sum(across - up for across, up in cells) / len(cells)
        tints[given] = FIRST if apart > 2 else SECOND if apart < -2 else GLOW
    return tints


def _borders(plane: Plane) -> Iterator[str]:
    """Yield a line wherever other endings can be given on its two sides."""
    for (across, up), given in plane.given.items():
        left, top = _at(across / FINE), _up((up + 1) / FINE)
        if plane.given.get((across + 1, up), given) != given:
            yield f"M{_at((across + 1) / FINE):.1f} {top:.1f}v{SIZE / FINE:.2f}"
        if plane.given.get((across, up + 1), given) != given:
            yield f"M{left:.1f} {top:.1f}h{SIZE / FINE:.2f}"


def _dots(density: Mapping[tuple[int, int], int]) -> Iterator[str]:
    most = max(density.values(), default=1)
    for (across, up), count in sorted(density.items()):
        radius = _LARGEST * SIZE / COARSE * sqrt(count / most)
        x, y = _at((across + 0.5) / COARSE), _up((up + 0.5) / COARSE)
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{max(1.2, radius):.1f}" {_DOT}/>'


_DOT = f'fill="{INK}" fill-opacity=".55"'


def _frame(first: str, second: str) -> Iterator[str]:
    end = MARGIN + SIZE
    yield (
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIZE}" height="{SIZE}" fill="none" '
        f'stroke="{INK}" stroke-width="2"/>'
    )
    yield _text(f"{first} →", end, end + 22, 'text-anchor="end"')
    turned = f'transform="rotate(-90 {MARGIN - 12} {MARGIN})" text-anchor="end"'
    yield _text(f"{second} →", MARGIN - 12, MARGIN, turned)


def _labels(report: Report) -> Iterator[str]:
    for ending in report.endings:
        place = ending.region or _middle(report.plane, ending.id)
        if place is not None:
            across, up = place[0] / 100, place[1] / 100
            anchor = "start" if across < 0.2 else "end" if across > 0.8 else "middle"
            x = min(max(_at(across), MARGIN + 8), MARGIN + SIZE - 8)
            how = f'text-anchor="{anchor}" font-weight="bold" class="halo"'
            yield _text(ending.title, x, _up(up) + 5, how)


def _middle(plane: Plane, ending: str) -> tuple[float, float] | None:
    """Return the middle of where an ending is given with the fewest others, 0 to 100."""
    cells = [(len(given), cell) for cell, given in plane.given.items() if ending in given]
    fewest = min((count for count, _ in cells), default=0)
    own = [cell for count, cell in cells if count == fewest]
    if not own:
        return None
    across, up = (sum(cell[at] + 0.5 for cell in own) / len(own) for at in (0, 1))
    return 100 * across / FINE, 100 * up / FINE


def _legend(plane: Plane) -> Iterator[str]:
    x, y = MARGIN, MARGIN + SIZE + 54
    if any(len(given) > 1 for given in plane.given.values()):
        yield (
            f'<rect x="{x}" y="{y - 13}" width="26" height="16" fill="url(#more)" '
            f'stroke="{INK}" stroke-width="1"/>'
        )
        yield _text(say("report.plane.more"), x + 36, y, 'font-size="14"')
        y += 26
    most = max(plane.density.values(), default=0)
    yield f'<circle cx="{x + 13}" cy="{y - 5}" r="9" {_DOT}/>'
    yield _text(say("report.plane.dots", most=most), x + 36, y, 'font-size="14"')


def _text(text: str, x: float, y: float, how: str) -> str:
    size = "" if "font-size" in how else ' font-size="16"'
    return f'<text x="{x:.0f}" y="{y:.0f}" fill="{INK}"{size} {how}>{escape(text)}</text>'


def _at(part: float) -> float:
    return MARGIN + part * SIZE


def _up(part: float) -> float:
    return MARGIN + (1 - part) * SIZE
