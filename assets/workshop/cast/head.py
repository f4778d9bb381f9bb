"""A head: skin, hair, cheeks, age lines, beard, face, glasses and what is worn on it, in its own frame."""

import numpy as np

from .cells import Cells
from .colours import colour, hexa, lightness
from .face import FULL_BEARDS, beard_colour, face, has_dark_beard, lips
from .kit import LINE, View, ink_of, rasterise
from .masks import dilate, erode, holes, opened, place, polygon, sheet, soften, tinted
from .spec import expression, load
from .vector import curve, shapes

CHIN = (480, 520)  # heads grow about this point
FRAME = (-160, -300, 1000, 1150)
THICK_HAIR = 12  # units: ink that survives an opening by this is hair
HAIRLINE = 46  # units round thick hair in which thin ink is hair too
DARK = 0.3  # hair darker than this is one flat patch; lighter hair has an edge of ink


class Head:
    """The head of one version; `k` pixels to a unit of an unscaled head."""

    def __init__(self, spec, k):
        self.spec = spec
        self.view = View(FRAME, k)
        self.skin = colour(spec["skin"])
        self.low = round(spec.get("face_dy", 0) * k)  # the faces of children sit lower
        self.bare = self._bare()

    def draw(self, mood):
        spec, k = self.spec, self.view.k
        out = self.bare.copy()
        flush = expression(spec, mood).get("flush", 1)
        on_skin = (
            self._cheeks(flush) + self._extras("skin") + age_lines(spec.get("lines", 0), hexa(colour("ink")))
        )
        out.blit(rasterise(on_skin, self.view), (0, self.low))
        features, view, mouth = face(spec, mood, k)
        x, y = (round(q) for q in self.view.px(*view.box[:2]))
        if spec.get("beard"):
            self._beard(out, mouth, (x, y))
        out.blit(features, (x, y + self.low))
        if spec.get("glasses"):
            frame = ink_of("accessories", spec["glasses"], self.view, (0, spec.get("face_dy", 0)))
            out.blit(tinted(frame, colour(spec.get("glasses_colour", "ink"))), (0, 0))
        if worn := self._extras("head"):
            out.blit(rasterise(worn, self.view), (0, 0))
        return out

    def _extras(self, layer):
        return "".join(
            shapes(part["shapes"], self.spec, extra)
            for extra in self.spec.get("extras", ())
            for part in load("extras.yaml")[extra["use"]]
            if part["layer"] == layer
        )

    # ---------------------------------------------------------------- skin and hair
    def _bare(self):
        spec, k = self.spec, self.view.k
        said = load("hairs.yaml").get(spec["hair"]) or {}
        drawn = Cells("hair", spec["hair"], self.view, cuts=said.get("cuts", ()), bare=said.get("bare", ()))
        out = sheet(self.view.size)
        out.blit(tinted(drawn.fill, self._slot(said.get("rest", "skin"))), (0, 0))
        for slot in ("hair", "hat", "band"):
            for seed in said.get(slot, ()):
                kind, cell = drawn.under(seed)
                if kind == "region":
                    cell = dilate(cell, 3.2 * k) & (drawn.whole > 0)
                    out.blit(tinted(soften(cell), self._slot(slot)), (0, 0))
        for slot, patches in said.get("poly", {}).items():
            for points in patches:
                patch = dilate(polygon(points, self.view) & (drawn.fill > 100), 2 * k)
                out.blit(tinted(soften(patch), self._slot(slot)), (0, 0))
        out.blit(tinted(drawn.ink, colour("ink")), (0, 0))
        self._thick(out, drawn, said.get("mass", "hair"))
        if over := shapes(said.get("over", ()), self.spec):  # locks and lines of our own
            out.blit(rasterise(over, self.view), (0, 0))
        return out

    def _slot(self, slot):
        plain = {"hair": "ink", "hat": "slate", "band": "coral", "skin": self.spec["skin"]}
        key = "hair_colour" if slot == "hair" else slot
        return colour(self.spec.get(key, plain[slot]))

    def _thick(self, out, drawn, slot):
        """Solid ink becomes hair, or a hat."""
        k, rgb = self.view.k, self._slot(slot)
        thick = opened(drawn.ink > 100, THICK_HAIR * k)
        if slot == "hat" or lightness(rgb) >= DARK:
            inside = opened(erode(thick, (LINE - 3) * k), 3 * k)
            out.blit(tinted(soften(inside), rgb), (0, 0))
            return
        outline = ink_of("hair", "Bald", self.view) > 60
        around = dilate(thick, HAIRLINE * k)
        hair = around & ~dilate(outline & ~thick & ~around, 2 * k)
        out.blit(tinted(np.where(hair, drawn.ink, 0).astype(np.uint8), rgb), (0, 0))

    # ---------------------------------------------------------------- the rest of the face
    def _cheeks(self, flush):
        dense = (0.38 if lightness(self.skin) > 0.5 else 0.5) * flush
        style = f'fill="{hexa(colour("blush"))}" fill-opacity="{min(dense, 0.85)}"'
        return (
            f'<ellipse cx="463" cy="368" rx="34" ry="21" {style}/>'
            f'<ellipse cx="611" cy="362" rx="15" ry="18" {style}/>'
        )

    def _beard(self, out, mouth, at):
        """Full beards have no gaps, and leave room for the mouth of the mood."""
        spec, k = self.spec, self.view.k
        ink = ink_of("facialHair", spec["beard"], self.view)
        beard, rgb = ink > 100, beard_colour(spec)
        if spec["beard"] in FULL_BEARDS:
            for hole in holes(beard):
                beard |= hole
            ink = np.maximum(ink, (soften(beard) * 255).astype(np.uint8))
        if lightness(rgb) < DARK:
            out.blit(tinted(ink, rgb), (0, 0))
        else:
            out.blit(tinted(ink, colour("ink")), (0, 0))
            out.blit(tinted(soften(erode(beard, (LINE - 5) * k)), rgb), (0, 0))
        spoken = np.zeros(self.view.size, np.float32)
        place(spoken, mouth / 255.0, *at)
        if has_dark_beard(spec) and opened(spoken > 0.4, 11 * k).any():  # an open mouth needs lips
            room = dilate(spoken > 0.4, 9 * k) & erode(beard, 6 * k)
            out.blit(tinted(soften(room), lips(spec)), (0, 0))


AGE_LINES = (
    (((421, 318), (411, 312), (404, 304)), ((421, 327), (411, 327), (401, 325))),
    (((490, 372), (479, 386), (474, 402)), ((588, 372), (597, 384), (598, 398))),
    (
        ((452, 341), (466, 347), (480, 343)),
        ((578, 338), (590, 343), (601, 338)),
        ((470, 232), (500, 226), (536, 228)),
        ((484, 212), (508, 207), (532, 209)),
    ),
)
"""Wrinkles by level: at the corners of the eyes, then of the mouth, then on the brow and under the eyes."""


def age_lines(level, ink):
    return "".join(
        f'<path d="{curve(points, closed=False)}" fill="none" stroke="{ink}" stroke-width="7" '
        f'stroke-linecap="round"/>'
        for lines in AGE_LINES[:level]
        for points in lines
    )
