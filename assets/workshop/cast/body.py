"""A body in its clothes: a pose of the kit, each cell in its colour, with what is worn and held."""

from functools import cached_property

import numpy as np
import pygame

from .cells import Cells
from .colours import colour
from .kit import LINE, rasterise
from .masks import (
    alpha_of,
    dilate,
    erode,
    opened,
    polygon,
    sheet,
    soften,
    tinted,
    to_bool,
    to_mask,
)
from .spec import load
from .vector import shapes

KIND = "pose/bust"
NECK = (460, 540)  # bodies stretch about this point
BOTTOM = 1126  # busts end on one straight edge at this height
WIDE_FROM, WIDE_TO = 520, 940  # heights between which a belly grows to its full width
NOT_SLOTS = ("rest", "mass", "specks", "cuts", "poly", "inkpoly", "nooks")


class Body:
    """`surface` is the drawn body; `neck` marks the skin that the chin may shade."""

    def __init__(self, spec, view):
        self.spec, self.view = spec, view
        self.pose = load("poses.yaml")[spec["pose"]]
        self.stretch = (*spec["body"], *NECK)
        self.cells = Cells(KIND, spec["pose"], view, cuts=self.pose.get("cuts", ()), stretch=self.stretch)
        self.skin = np.zeros(view.size, bool)
        self.held = np.zeros(view.size, bool)
        self.painted = np.zeros(view.size, bool)
        self.covered = np.zeros(view.size, bool)

    @cached_property
    def surface(self):
        out = sheet(self.view.size)
        out.blit(tinted(self.cells.fill, self.slot(self.pose.get("rest", "top"))), (0, 0))
        masses = self._regions(out)
        ink = sheet(self.view.size)
        ink.blit(tinted(self.cells.ink, colour("ink")), (0, 0))
        for slot, mass in masses.items():
            self._cloth(ink, slot, mass)
        self._stripes(ink)
        self._specks(ink)
        out.blit(ink, (0, 0))
        for part, extra in self._extras():
            worn = self._worn(part, extra)
            self.covered |= alpha_of(worn) > 127
            out.blit(worn, (0, 0))
        if self.spec.get("belly"):
            out = self._widened(out, self.spec["belly"])
        pygame.surfarray.pixels_alpha(out)[:, self._floor(BOTTOM) :] = 0
        return out

    @cached_property
    def neck(self):
        around = polygon([(200, 380), (760, 380), (760, 700), (200, 700)], self.view)
        return self.skin & around & ~self.covered

    def _extras(self):
        for extra in self.spec.get("extras", ()):
            for part in load("extras.yaml")[extra["use"]]:
                if part["layer"] == "body":
                    yield part, extra

    def mapped(self, point):
        across, down, x, y = self.stretch
        return x + (point[0] - x) * across, y + (point[1] - y) * down

    def slot(self, name):
        top = self.spec["top"]
        plain = {"inner": "paper", "trim": f"{top}~-14", "pattern": f"{top}~40", "prop": "paper"}
        return colour(self.spec.get(name, plain.get(name, top)), self.spec)

    # ---------------------------------------------------------------- colours of cells
    def _regions(self, out):
        """Paint the regions; give the masses by slot."""
        k, cells = self.view.k, self.cells
        masses = {}
        for slot, seeds in self.pose.items():
            if slot in NOT_SLOTS:
                continue
            paint = np.zeros(self.view.size, bool)
            for seed in seeds:
                kind, cell = cells.under(seed)
                if kind == "region":
                    paint |= cell
                else:
                    masses[slot] = masses.get(slot, False) | cell
            out.blit(tinted(soften(dilate(paint, 3.2 * k) & (cells.whole > 0)), self.slot(slot)), (0, 0))
            self._remember(slot, paint)
        if self.pose.get("rest") == "skin":
            self.skin |= (cells.fill > 127) & (cells.ink < 100) & ~self.painted
        default = self.pose.get("mass", "ink")
        left = cells.mass & ~sum(masses.values(), np.zeros(self.view.size, bool))
        masses[default] = masses.get(default, False) | left
        masses.pop("ink", None)
        return masses

    def _remember(self, slot, paint):
        self.painted |= paint
        if slot == "skin":
            self.skin |= paint
        if slot == "prop":
            self.held |= paint

    def _cloth(self, ink, slot, mass):
        """Solid ink becomes cloth with an edge of ink; small patches that it encloses are its pattern."""
        k, cells = self.view.k, self.cells
        marks = pygame.mask.Mask(self.view.size)
        taken = to_mask(self.painted | self.skin)
        for patch in cells.regions.connected_components(4):
            if patch.count() < 2600 * k * k and not patch.overlap(taken, (0, 0)):
                marks.draw(patch, (0, 0))
        marks = to_bool(marks)
        nook = 26 * k if self.pose.get("nooks", True) else 2
        garment = mass | dilate(marks, 2) | (dilate(marks, nook) & (cells.ink > 100))
        inside = opened(erode(garment, (LINE - 2) * k), 4 * k)
        ink.blit(tinted(soften(inside), self.slot(slot)), (0, 0))
        pattern = soften(dilate(marks, 1.5 * k) & dilate(inside, 16 * k))
        ink.blit(tinted(pattern, self.slot("pattern" if slot == "top" else "trim")), (0, 0))

    def _stripes(self, ink):
        """Ink inside these polygons is a pattern, but for the lines of the garment itself."""
        for slot, patches in self.pose.get("inkpoly", {}).items():
            for points in patches:
                patch = polygon([self.mapped(p) for p in points], self.view)
                patch &= ~dilate(self.skin, LINE / 2 * self.view.k)
                alpha = np.where(patch, self.cells.ink, 0).astype(np.uint8)
                ink.blit(tinted(alpha, self.slot(slot)), (0, 0))

    def _specks(self, ink):
        """Small loose marks of ink are a pattern, but for the lines of a hand."""
        if "specks" not in self.pose:
            return
        k = self.view.k
        found = pygame.mask.Mask(self.view.size)
        hands = to_mask(dilate(self.skin, 4 * k))
        for mark in to_mask(self.cells.ink > 100).connected_components(3):
            if mark.count() < 2200 * k * k and not mark.overlap(hands, (0, 0)):
                found.draw(mark, (0, 0))
        ink.blit(tinted(soften(dilate(to_bool(found), 1)), self.slot(self.pose["specks"])), (0, 0))

    # ---------------------------------------------------------------- worn and held
    def _worn(self, part, extra):
        """One of the extras, kept to the cloth, or off the skin, as it says."""
        drawn = rasterise(shapes(part["shapes"], self.spec, extra, self.mapped), self.view)
        line = LINE * 0.8 * self.view.k
        clip = part.get("clip", "cloth")
        if clip == "none":
            return drawn
        keep = ~dilate(self.skin, line)
        if clip == "cloth":
            whole = self.cells.whole > 60
            below = np.zeros(self.view.size, bool)
            below[:, self._floor(BOTTOM - 30) :] = True
            keep &= ~dilate(self.held, line) & (erode(whole, line) | (whole & below))
        alpha = pygame.surfarray.pixels_alpha(drawn)
        alpha[:] = (alpha * soften(keep)).astype(np.uint8)
        del alpha
        return drawn

    def _floor(self, height):
        return int(self.view.px(*self.mapped((0, height)))[1])

    def _widened(self, drawn, amount):
        """The trunk, wider and wider from the neck to the waist."""
        view = self.view
        rgb, alpha = pygame.surfarray.array3d(drawn), alpha_of(drawn)
        out = sheet(view.size)
        rgb_out, alpha_out = pygame.surfarray.pixels3d(out), pygame.surfarray.pixels_alpha(out)
        xs, middle = np.arange(view.size[0]), view.px(470, 0)[0]
        for y in range(view.size[1]):
            share = np.clip((view.units(0, y)[1] - WIDE_FROM) / (WIDE_TO - WIDE_FROM), 0, 1)
            wider = 1 + amount * share * share * (3 - 2 * share)
            source = np.clip(((xs - middle) / wider + middle).round().astype(int), 0, view.size[0] - 1)
            rgb_out[:, y], alpha_out[:, y] = rgb[source, y], alpha[source, y]
        del rgb_out, alpha_out
        return out
