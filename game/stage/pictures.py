"""Pictures, icons and marks: loaded, cut to shape and scaled once, then kept as long as there is room."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

import pygame

from game.stage.shelf import Shelf

FindFile = Callable[[str, str], Path | None]
"""Finds a file by its kind ("place", "cast", "icon", "map") and name; None where there is none."""

ROOM = 32_000_000
"""Bytes of scaled pictures that are kept."""
SOURCES = 32_000_000
"""Bytes of pictures as they were drawn that are kept."""
DEPTH = 32
"""Bits of a pixel on the screen."""
WORKERS = 2
"""So many pictures are unpacked at once."""
COARSE = 4
"""So many times smaller is a picture blurred, and looked at to find what of it is empty."""
LANTERN = (
    '<circle cx="32" cy="7" r="5" fill="none" stroke="{ink}" stroke-width="4"/>'
    '<path d="M15 25c4-9 10-13 17-13s13 4 17 13z" fill="{ink}"/>'
    '<path d="M18 25h28l3 14-4 17H19l-4-17z" fill="{fill}" stroke="{ink}" stroke-width="4.5" '
    'stroke-linejoin="round"/><path d="M26 26v29M38 26v29" stroke="{ink}" stroke-width="2.6"/>'
    '<path d="M15 55h34l2 8H13z" fill="{ink}"/>'
)
OUTLINE = 'stroke="{ink}" stroke-width="5" stroke-linejoin="round"'
MARKS = {
    "first": '<path d="M32 7 58 54H6z" fill="{first}" ' + OUTLINE + "/>",
    "second": '<path d="M10 10h44v44H10z" fill="{second}" ' + OUTLINE + "/>",
    "both": (
        '<path d="M32 3 32 61 3 32z" fill="{first}"/><path d="M32 3 61 32 32 61z" fill="{second}"/>'
        '<path d="M32 3 61 32 32 61 3 32z" fill="none" ' + OUTLINE + "/>"
    ),
    "neither": '<circle cx="32" cy="32" r="22" fill="{hole}" stroke="{ink}" stroke-width="7"/>',
}


class Pictures:
    """Makes every picture the stage shows; sizes are pixels."""

    def __init__(self, find: FindFile) -> None:
        self._find = lru_cache(maxsize=512)(find)
        self._sources = Shelf(SOURCES)
        self._worker = ThreadPoolExecutor(WORKERS, "pictures")
        self._coming: dict[str, Future[pygame.Surface | None]] = {}
        self._made = Shelf(ROOM)
        self._solid: WeakKeyDictionary[pygame.Surface, pygame.Rect] = WeakKeyDictionary()

    def has(self, kind: str, name: str) -> bool:
        return self._find(kind, name) is not None

    def prepare(self, name: str) -> None:
        """Begin to load a picture that will soon be wanted, beside whatever the game does now."""
        if name not in self._coming and not self._sources.has(name):
            self._coming[name] = self._worker.submit(self._load, name)

    def foresee(self, name: str, size: tuple[int, int], light: str, *, mirrored: bool) -> None:
        """Prepare a picture that is wanted in this frame, unless it is there at that size."""
        kept = self._made.has(("whole", name, size, light, mirrored))
        if not kept:
            self.prepare(name)

    def foresee_covering(
        self, name: str, size: tuple[int, int], anchor: tuple[float, float], blur: int
    ) -> None:
        """Prepare a picture that covers a size likewise."""
        kept = self._made.has(("cover", name, size, anchor, blur))
        if not kept:
            self.prepare(name)

    def close(self) -> None:
        """Let go of whatever is still being loaded."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def covering(
        self, name: str, size: tuple[int, int], anchor: tuple[float, float], blur: int = 0
    ) -> pygame.Surface:
        """Return a picture scaled to cover a size and cut to it; a missing one is a quiet gradient."""
        key = ("cover", name, size, anchor, blur)
        return self._made.get(key, lambda: self._covering(name, size, anchor, blur))

    def sky(self, place: str) -> pygame.Surface | None:
        """Return a picture of the whole frame of a place that is white where its sky is open, or None."""
        return self._load(f"place {place}-sky")

    def whole(
        self, name: str, size: tuple[int, int], light: str = "", *, mirrored: bool = False
    ) -> pygame.Surface:
        """Return a whole picture scaled to a size, its colours multiplied by that of a light."""
        key = ("whole", name, size, light, mirrored)
        return self._made.get(key, lambda: self._whole(name, size, light, mirrored))

    def solid(self, picture: pygame.Surface) -> pygame.Rect:
        """Return the part of a layer that is not empty: all that must be drawn of it."""
        rect = self._solid.get(picture)
        if rect is None:
            wide, high = picture.get_size()
            small = (max(1, wide // COARSE), max(1, high // COARSE))
            found = pygame.transform.smoothscale(picture, small).get_bounding_rect()
            x, y, w, h = (COARSE * side for side in found)
            rect = pygame.Rect(x, y, w, h).inflate(4 * COARSE, 4 * COARSE) if w else found
            self._solid[picture] = rect = rect.clip(picture.get_rect())
        return rect

    def icon(self, name: str, size: int, colour: str) -> pygame.Surface:
        return self._made.get(("icon", name, size, colour), lambda: self._icon(name, size, colour))

    def lantern(self, size: tuple[int, int], fill: str, ink: str) -> pygame.Surface:
        drawing = LANTERN.format(fill=fill, ink=ink)
        key = ("lantern", size, fill, ink)
        return self._made.get(key, lambda: _drawn(drawing, (10, 0, 44, 65), size))

    def mark(self, kind: str, size: int, colours: tuple[str, str, str, str]) -> pygame.Surface:
        """Return a step's mark; `colours` are those of first, second, ink and hole."""
        first, second, ink, hole = colours
        drawing = MARKS[kind].format(first=first, second=second, ink=ink, hole=hole)
        key = ("mark", kind, size, colours)
        return self._made.get(key, lambda: _drawn(drawing, (0, 0, 64, 64), (size, size)))

    def made(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Keep a picture that a painter makes."""
        return self._made.get(key, make)

    def _source(self, name: str) -> pygame.Surface | None:
        coming = self._coming.pop(name, None)
        if self._sources.has(name):
            return self._sources.get(name, lambda: pygame.Surface((1, 1)))
        loaded = coming.result() if coming else self._load(name)
        return loaded and self._sources.get(name, lambda: loaded)

    def _load(self, name: str) -> pygame.Surface | None:
        kind, _, rest = name.partition(" ")
        path = self._find(kind, rest)
        try:
            loaded = pygame.image.load(path) if path else None
        except (pygame.error, OSError):
            return None
        return loaded and _as_drawn(loaded)

    def _covering(
        self, name: str, size: tuple[int, int], anchor: tuple[float, float], blur: int
    ) -> pygame.Surface:
        source = self._source(name)
        if source is None:
            return _gradient(name, size)
        width, height = source.get_size()
        by = max(size[0] / width, size[1] / height)
        cut = (min(width, math.ceil(size[0] / by)), min(height, math.ceil(size[1] / by)))
        left, top = int((width - cut[0]) * anchor[0]), int((height - cut[1]) * anchor[1])
        if blur:
            small = (max(1, size[0] // COARSE), max(1, size[1] // COARSE))
            made = pygame.transform.smoothscale(source.subsurface((left, top, *cut)), small)
            made = pygame.transform.box_blur(made, max(1, blur // COARSE))
            return pygame.transform.smoothscale(made, size)
        if size == source.get_size():
            return source
        return pygame.transform.smoothscale(source.subsurface((left, top, *cut)), size)

    def _whole(
        self, name: str, size: tuple[int, int], light: str, mirrored: bool
    ) -> pygame.Surface:
        source = self._source(name)
        if source is None:
            return pygame.Surface(size, pygame.SRCALPHA)
        made = pygame.transform.smoothscale(source, size)
        if light:
            made.fill(light, special_flags=pygame.BLEND_RGB_MULT)
        return pygame.transform.flip(made, flip_x=True, flip_y=False) if mirrored else made

    def _icon(self, name: str, size: int, colour: str) -> pygame.Surface:
        path = self._find("icon", name)
        if path is None:
            return pygame.Surface((size, size), pygame.SRCALPHA)
        try:
            drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
            big = pygame.image.load_sized_svg(io.BytesIO(drawing.encode()), (size * 2, size * 2))
        except (pygame.error, OSError, ValueError):
            return pygame.Surface((size, size), pygame.SRCALPHA)
        return pygame.transform.smoothscale(big, (size, size))


def _as_drawn(loaded: pygame.Surface) -> pygame.Surface:
    """Return a picture with its colours in the order of the screen's, in which it is laid down fastest."""
    flags = loaded.get_flags() & pygame.SRCALPHA
    try:
        return loaded.convert(pygame.Surface((1, 1), flags, DEPTH))
    except pygame.error:  # there is no display: nobody waits
        return loaded


def _drawn(body: str, view: tuple[int, int, int, int], size: tuple[int, int]) -> pygame.Surface:
    box = " ".join(str(x) for x in view)
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{view[2]}" '
        f'height="{view[3]}">{body}</svg>'
    )
    size = (max(1, size[0]), max(1, size[1]))
    big = pygame.image.load_sized_svg(io.BytesIO(drawing.encode()), (size[0] * 3, size[1] * 3))
    return pygame.transform.smoothscale(big, size)


SKIES = (
    (("morning", "noon", "summer"), ("#9fd0d6", "#f2d39b")),
    (("night", "dusk", "evening"), ("#2b2a55", "#6c4a7e")),
    (("rain", "flood", "ferry", "slip"), ("#7f8fa6", "#b9c3bf")),
)


def _gradient(name: str, size: tuple[int, int]) -> pygame.Surface:
    """A quiet sky in the colours that a place's name suggests: stands in for a picture that is missing."""
    top, foot = next(
        (colours for words, colours in SKIES if any(word in name for word in words)),
        ("#d8c3a5", "#b98f6a"),
    )
    strip = pygame.Surface((1, 2))
    strip.set_at((0, 0), top)
    strip.set_at((0, 1), foot)
    return pygame.transform.smoothscale(strip, size)
