"""Draws what moves in a place: small pictures made once, laid over a finished frame and taken off again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pygame

from game.stage.life import STEPS, Mote
from game.stage.places import FRAME

MOST = 600
"""Small pictures that are kept: all strengths of all that moves in the busiest place are about 300."""
CLOUDS = 12
"""So many clouds are kept as they are cut where they are."""


class Frame:
    """Where the frame of a place lies in a window that it covers, cut at an anchor."""

    def __init__(self, size: tuple[int, int], anchor: tuple[float, float]) -> None:
        self.by = max(size[0] / FRAME[0], size[1] / FRAME[1])
        self.left = (FRAME[0] - size[0] / self.by) * anchor[0]
        self.top = (FRAME[1] - size[1] / self.by) * anchor[1]

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Return the pixel at which a point of the frame lies."""
        return round((x - self.left) * self.by), round((y - self.top) * self.by)


class Motes:
    """Draws the motes of one place in one window."""

    def __init__(
        self,
        size: tuple[int, int],
        anchor: tuple[float, float],
        sky: Callable[[], pygame.Surface | None],
    ) -> None:
        self._frame = Frame(size, anchor)
        self._sky = sky
        self._open_sky: pygame.Surface | None = None
        self._cut: dict[tuple[tuple[int, int], tuple[int, int]], pygame.Surface] = {}
        self._made: dict[tuple[object, ...], pygame.Surface] = {}

    def draw(
        self,
        onto: pygame.Surface,
        motes: Iterable[Mote],
        wind: float,
        taken: tuple[Sequence[pygame.Rect], Sequence[pygame.Rect]],
    ) -> list[pygame.Rect]:
        """Lay motes on a frame and return where; `taken` are the rects of people, and of what is read.

        Nothing is laid over what is read; over people only rain falls, and light.
        """
        people, read = taken
        drawn = []
        for mote in motes:
            if not mote.strength:
                continue
            image = self._image(mote, wind)
            x, y = self._frame.at(mote.x, mote.y)
            rect = image.get_rect(center=(x, y))
            if rect.collidelist(read) >= 0 or not onto.get_rect().colliderect(rect):
                continue
            over = mote.kind in ("drop", "lamp")
            if rect.collidelist(people) >= 0 and not (over and _is_free(mote, (x, y), people)):
                continue
            if mote.kind == "cloud":
                image = self._behind(image, rect)
            flags = pygame.BLEND_RGB_ADD if mote.kind == "lamp" else 0
            drawn.append(onto.blit(image, rect, special_flags=flags))
        return drawn

    def _image(self, mote: Mote, wind: float) -> pygame.Surface:
        size = max(2, round(mote.size * self._frame.by))
        key = (mote.kind, size, mote.strength, mote.colour, wind)
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= MOST:
                self._made.clear()
            unit = max(1.0, self._frame.by)
            found = self._made[key] = _DRAW[mote.kind](size, mote, (unit, wind))
        return found

    def _behind(self, image: pygame.Surface, rect: pygame.Rect) -> pygame.Surface:
        """Return what of a cloud is in open sky; it is cut anew only where it has moved by a pixel."""
        if self._open_sky is None:
            self._open_sky = self._sky() or pygame.Surface(FRAME)
        key = (image.get_size(), rect.topleft)
        if key not in self._cut:
            if len(self._cut) >= CLOUDS:
                self._cut.clear()
            self._cut[key] = self._cut_off(image, rect, self._open_sky)
        return self._cut[key]

    def _cut_off(
        self, image: pygame.Surface, rect: pygame.Rect, sky: pygame.Surface
    ) -> pygame.Surface:
        by = sky.get_width() / FRAME[0] / self._frame.by
        left, top = self._frame.left * self._frame.by, self._frame.top * self._frame.by
        area = pygame.Rect(
            (rect.x + left) * by, (rect.y + top) * by, max(1, rect.w * by), max(1, rect.h * by)
        )
        behind = pygame.Surface(area.size)
        behind.blit(sky, (0, 0), area)
        near = pygame.transform.smoothscale(behind, rect.size)
        free = pygame.mask.from_threshold(near, (255, 255, 255), (128, 128, 128, 255))
        cut = image.copy()
        shape = free.to_surface(setcolor="#ffffffff", unsetcolor="#ffffff00")
        cut.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return cut


def _is_free(mote: Mote, at: tuple[int, int], people: Sequence[pygame.Rect]) -> bool:
    return mote.kind == "drop" or not any(person.collidepoint(at) for person in people)


# ------------------------------------------------------------------ small pictures


def _drop(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:
    unit, wind = manner
    aside = size * wind
    wide = max(1, round(1.3 * unit))
    image = pygame.Surface((abs(round(aside)) + 2 * wide + 1, size), pygame.SRCALPHA)
    left = wide if aside >= 0 else image.get_width() - wide - 1
    colour = (236, 242, 250, 26 * mote.strength)
    pygame.draw.line(image, colour, (left, 0), (left + round(aside), size), wide)
    return image


def _glint(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:
    high = max(2, round(2.2 * manner[0]))
    fine = 4
    image = pygame.Surface((size * fine, high * fine), pygame.SRCALPHA)
    tone = pygame.Color(mote.colour)
    image.fill((tone.r, tone.g, tone.b, 0))
    alpha = 200 * mote.strength // STEPS
    pygame.draw.ellipse(image, (tone.r, tone.g, tone.b, alpha), image.get_rect())
    return pygame.transform.smoothscale(image, (size, high))


def _lamp(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:  # noqa: ARG001 - as all
    """Light that is added to what is there, fading outwards."""
    coarse = 48
    image = pygame.Surface((coarse, coarse))
    tone = pygame.Color(mote.colour)
    for ring in range(coarse // 2, 0, -1):
        share = (1 - 2 * ring / coarse) ** 1.8 * 0.34 * mote.strength / STEPS
        colour = (round(tone.r * share), round(tone.g * share), round(tone.b * share))
        pygame.draw.circle(image, colour, (coarse // 2, coarse // 2), ring)
    return pygame.transform.smoothscale(image, (2 * size, 2 * size))


def _puff(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:  # noqa: ARG001 - as all
    coarse = 32
    image = pygame.Surface((coarse, coarse), pygame.SRCALPHA)
    tone = pygame.Color(mote.colour)
    image.fill((tone.r, tone.g, tone.b, 0))
    for ring in range(coarse // 2, 0, -1):
        alpha = round(90 * mote.strength / STEPS * (1 - 2 * ring / coarse))
        pygame.draw.circle(image, (tone.r, tone.g, tone.b, alpha), (coarse // 2, coarse // 2), ring)
    return pygame.transform.smoothscale(image, (2 * size, 2 * size))


def _cloud(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:  # noqa: ARG001 - as all
    """A flat-footed cloud of paper: three soft humps over a straight foot."""
    fine, high = 3, max(4, round(size * 0.36))
    wide, tall = size * fine, high * fine
    image = pygame.Surface((wide, tall), pygame.SRCALPHA)
    tone = pygame.Color(mote.colour)
    image.fill((tone.r, tone.g, tone.b, 0))
    whole = (tone.r, tone.g, tone.b, 225)
    for middle, top, across in ((0.26, 0.42, 0.4), (0.52, 0.02, 0.5), (0.77, 0.36, 0.38)):
        hump = pygame.Rect(0, 0, wide * across, tall * (1 - top) * 1.25)
        hump.midtop = (round(wide * middle), round(tall * top))
        pygame.draw.ellipse(image, whole, hump)
    foot = pygame.Rect(0, tall * 0.62, wide, tall * 0.38)
    pygame.draw.rect(image, whole, foot, border_radius=foot.h // 2)
    return pygame.transform.smoothscale(image, (size, high))


def _star(size: int, mote: Mote, manner: tuple[float, float]) -> pygame.Surface:
    fine = 4
    image = pygame.Surface((2 * size * fine, 2 * size * fine), pygame.SRCALPHA)
    tone = pygame.Color(mote.colour)
    image.fill((tone.r, tone.g, tone.b, 0))
    colour = (tone.r, tone.g, tone.b, 230 * mote.strength // STEPS)
    middle, thin = size * fine, max(1, round(0.7 * manner[0] * fine))
    reach = size * fine * (0.55 + 0.45 * mote.strength / STEPS)
    for dx, dy in ((reach, thin), (thin, reach)):
        points = [
            (middle - dx, middle),
            (middle, middle - dy),
            (middle + dx, middle),
            (middle, middle + dy),
        ]
        pygame.draw.polygon(image, colour, points)
    return pygame.transform.smoothscale(image, (2 * size, 2 * size))


_DRAW = {
    "drop": _drop, "glint": _glint, "lamp": _lamp, "puff": _puff, "cloud": _cloud, "star": _star,
}  # fmt: skip
