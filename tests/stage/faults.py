"""Finds what is wrong with a page: words cut off, boxes outside, controls on top of each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.stage.boxes import Box, Page, Rect, Words
from game.stage.theme import Look

SLACK = 3.0
"""Units that rounding may cost."""
BEHIND = ("picture", "figure")
SMALLEST = 36
"""No target is smaller than this, in units."""


def faults(page: Page, look: Look) -> list[str]:
    """Return a sentence for each fault of a page."""
    return [
        *_outside(page, look),
        *_cut_words(page),
        *_overlaps(page),
        *_small_targets(page),
        *_focus(page),
    ]


def _outside(page: Page, look: Look) -> Iterator[str]:
    window = Rect(0, 0, look.w, look.h)
    for box in page.boxes:
        if box.role in BEHIND:
            continue
        region = page.region(box.region) if box.region else None
        if region is None:
            if not window.holds(box.rect, SLACK):
                yield f"{box.role} “{box.label[:40]}” leaves the window: {box.rect}"
        elif box.rect.x < region.rect.x - 10 or box.rect.right > region.rect.right + 10:
            yield f"{box.role} “{box.label[:40]}” is wider than its region: {box.rect}"
        elif box.rect.bottom - region.rect.y + region.offset > region.content + SLACK:
            yield f"{box.role} “{box.label[:40]}” cannot be scrolled to: {box.rect}"


def _cut_words(page: Page) -> Iterator[str]:
    for box in page.boxes:
        for part in box.parts:
            if isinstance(part, Words) and not box.rect.holds(part.rect, SLACK * 2):
                yield f"“{part.text[:40]}” leaves its {box.role}: {part.rect} of {box.rect}"


def _overlaps(page: Page) -> Iterator[str]:
    controls = [box for box in page.boxes if box.takes_focus and box.role != "card"]
    for one, other in combinations(controls, 2):
        if one.region == other.region and one.rect.inset(2).meets(other.rect.inset(2)):
            yield f"“{one.id}” lies on “{other.id}”"


def _small_targets(page: Page) -> Iterator[str]:
    for box in page.boxes:
        if box.takes_focus and min(box.rect.w, box.rect.h) < SMALLEST and not _is_small(box):
            yield f"“{box.id}” is a small target: {box.rect}"


def _is_small(box: Box) -> bool:
    """Tell whether a target is as small as what it marks: a step of the map, or a word in a line.

    Neither is the only way: arrows walk the path, and a key explains the words.
    """
    return box.role in ("mark", "word")


def _focus(page: Page) -> Iterator[str]:
    count = sum(box.focus for box in page.boxes)
    if count != 1:
        yield f"{count} controls have the focus"
