"""The drawings of Open Peeps, as SVG and as pixels. Each is one fill and one drawing in ink on top."""

import io
import json
import os
import re
from functools import cache
from pathlib import Path

import numpy as np

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
import pygame  # noqa: E402

from .masks import alpha_of, sheet  # noqa: E402

LINE = 14  # width of the kit's ordinary ink line, in its units
PLACES = {"hair": (225, 0), "face": (384, 186), "facialHair": (348, 338), "accessories": (272, 241)}
"""Where the kit's pieces of a head lie in the frame of the body."""


@cache
def pieces():
    return json.loads((Path(__file__).with_name("peeps.json")).read_text("utf-8"))["pieces"]


class View:
    """A window on the drawing plane: `box` (x, y, width, height) in units, `k` pixels to a unit."""

    def __init__(self, box, k):
        self.k = k
        self.size = (int(np.ceil(box[2] * k - 1e-6)), int(np.ceil(box[3] * k - 1e-6)))
        self.box = (box[0], box[1], self.size[0] / k, self.size[1] / k)

    def px(self, x, y):
        return ((x - self.box[0]) * self.k, (y - self.box[1]) * self.k)

    def units(self, x, y):
        return (x / self.k + self.box[0], y / self.k + self.box[1])


def rasterise(markup, view):
    """SVG in units -> a surface of the view's size."""
    x, y, w, h = view.box
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}" '
        f'width="{w}" height="{h}">{markup}</svg>'
    )
    drawn = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), view.size)
    if drawn.get_size() == view.size:
        return drawn
    whole = sheet(view.size)  # the library keeps the aspect ratio, and may round
    whole.blit(drawn, (0, 0))
    return whole


def drawing(kind, name, *, ink="none", fill="none", move=(0, 0)):
    """SVG of one piece with these colours; "none" leaves the ink, or the fill, away."""
    svg = pieces()[kind][name]
    if ink == "none":
        svg = re.sub(r'<path[^>]*fill="INKINK"[^>]*></path>', "", svg)
    if fill == "none":
        svg = re.sub(r'<path[^>]*fill="FILLFILL"[^>]*></path>', "", svg)
    x, y = PLACES.get(kind, (0, 0))
    svg = svg.replace("INKINK", ink).replace("FILLFILL", fill)
    return f'<g transform="translate({x + move[0]} {y + move[1]})">{svg}</g>'


def ink_of(kind, name, view, move=(0, 0)):
    """How dense the ink of a piece is, by pixel."""
    return alpha_of(rasterise(drawing(kind, name, ink="#ffffff", move=move), view))
