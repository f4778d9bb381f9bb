"""One version of one person, drawn in any mood as a paper cut-out."""

import json
import math
from functools import cached_property

import numpy as np
import pygame

from .body import NECK, Body
from .colours import colour
from .head import CHIN, Head
from .kit import View
from .masks import alpha_of, place, sheet, soften, tinted
from .paper import FINE, cut_out
from .spec import expression, in_mood

UNIT = 0.62  # pixels of the picture to a unit of the kit, for a grown person
FRAME = (-330, -230, 1580, 1400)
NOD_AT = (470, 470)  # the point of the head about which it nods
FACE = {"eyes": (535, 310), "mouth": (525, 405)}


class Figure:
    """Keeps what the moods share: the bodies by pose, and the head without its face."""

    def __init__(self, spec):
        self.spec = spec
        self.view = View(FRAME, UNIT * FINE * spec["size"])
        self.grown = spec["head"]
        self.sunk = (spec.get("lean", 0), spec.get("drop", 8 + (self.grown - 1.08) * 90))
        self.bodies = {}

    @cached_property
    def head(self):
        return Head(self.spec, self.view.k * self.grown)

    def draw(self, mood):
        """(surface, points): the points neck, eyes and mouth are [across, down] in pixels."""
        said = expression(self.spec, mood)
        body = self.body(mood)
        out = sheet(self.view.size)
        out.blit(body.surface, (0, 0))
        head, at = self._nodded(self.head.draw(mood), said)
        self._chin_shadow(out, body, head, at)
        out.blit(head, (round(at[0]), round(at[1])))
        picture, corner = cut_out(out)
        return picture, self._points(body, said, corner)

    def body(self, mood):
        key = json.dumps(self.spec.get("in_moods", {}).get(mood, {}))
        if key not in self.bodies:
            self.bodies[key] = Body(in_mood(self.spec, mood), self.view)
        return self.bodies[key]

    # ---------------------------------------------------------------- the head on its neck
    def _moved(self, said):
        """How far the chin stands from where the kit has it, in units."""
        right, down = said.get("move", (0, 0))
        return self.sunk[0] + right, self.sunk[1] + down

    def _from_head(self, point, said):
        right, down = self._moved(said)
        return tuple(
            chin + step + (p - chin) * self.grown
            for p, chin, step in zip(point, CHIN, (right, down), strict=True)
        )

    def _nodded(self, head, said):
        """The head as squat as its age and at the tilt of its mood, and where it stands."""
        view, squash = self.head.view, self.spec.get("squash", 1)
        x, y = self.view.px(*self._from_head(view.box[:2], said))
        if squash != 1:
            head = pygame.transform.smoothscale(head, (head.get_width(), round(head.get_height() * squash)))
            y += view.px(*CHIN)[1] * (1 - squash)
        tilt = said.get("tilt", 0)
        if not tilt:
            return head, (x, y)
        turned = pygame.transform.rotozoom(head, -tilt, 1)
        pivot = view.px(*NOD_AT)
        across, down = pivot[0] - head.get_width() / 2, pivot[1] * squash - head.get_height() / 2
        cos, sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
        x += pivot[0] - turned.get_width() / 2 - across * cos + down * sin
        y += pivot[1] * squash - turned.get_height() / 2 - across * sin - down * cos
        return turned, (x, y)

    def _chin_shadow(self, out, body, head, at):
        shade = np.zeros(self.view.size, np.float32)
        x, y = round(at[0] - 4 * self.view.k), round(at[1] + 24 * self.view.k)
        place(shade, alpha_of(head) / 255.0, x, y)
        out.blit(tinted(shade * soften(body.neck) * 0.30, colour("shade")), (0, 0))

    # ---------------------------------------------------------------- points
    def _points(self, body, said, corner):
        squash, low = self.spec.get("squash", 1), self.spec.get("face_dy", 0)
        tilt = math.radians(said.get("tilt", 0))
        points = {"neck": body.mapped(NECK)}
        for name, (x, y) in FACE.items():
            y = CHIN[1] + (y + low - CHIN[1]) * squash
            right, down = x - NOD_AT[0], y - NOD_AT[1]
            turned = (
                NOD_AT[0] + right * math.cos(tilt) - down * math.sin(tilt),
                NOD_AT[1] + right * math.sin(tilt) + down * math.cos(tilt),
            )
            points[name] = self._from_head(turned, said)
        return {
            name: [round(q / FINE - edge) for q, edge in zip(self.view.px(*point), corner, strict=True)]
            for name, point in points.items()
        }
