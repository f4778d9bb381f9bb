"""Moves the focus over a page and finds what is under the mouse."""

from __future__ import annotations

from game.stage.boxes import Box, Page, Rect, Region

AHEAD = 40
"""Units of what comes next that stay in view beyond a focused control."""


def controls(page: Page) -> tuple[Box, ...]:
    """The boxes that take the focus, in its order."""
    return tuple(box for box in page.boxes if box.takes_focus)


def next_control(page: Page, by: int) -> str:
    """The control `by` places after (or, negative, before) the focused one, round and round."""
    ids = [box.id for box in controls(page)]
    if not ids:
        return ""
    focused = page.focused
    if focused is None or focused.id not in ids:
        return ids[0] if by > 0 else ids[-1]
    return ids[(ids.index(focused.id) + by) % len(ids)]


def nearest_control(page: Page, direction: tuple[int, int]) -> str:
    """The control nearest to the focused one in a direction, or "" where there is none."""
    here = page.focused
    if here is None:
        return next_control(page, 1 if sum(direction) > 0 else -1)
    best, best_cost = "", float("inf")
    for box in controls(page):
        cost = _distance(here.rect, box.rect, direction)
        if box.id != here.id and cost is not None and cost < best_cost:
            best, best_cost = box.id, cost
    return best


def _distance(here: Rect, there: Rect, direction: tuple[int, int]) -> float | None:
    dx, dy = direction
    ahead = (
        (there.x - here.right if dx > 0 else here.x - there.right)
        if dx
        else (there.y - here.bottom if dy > 0 else here.y - there.bottom)
    )
    if ahead < -6:
        return None
    if dx:
        apart = max(there.y - here.bottom, here.y - there.bottom, 0)
        skew = abs(there.centre[1] - here.centre[1])
    else:
        apart = max(there.x - here.right, here.x - there.right, 0)
        skew = abs(there.centre[0] - here.centre[0])
    if apart > 0 and dx:
        return None
    return max(ahead, 0) + 3 * apart + 0.2 * skew


def box_at(page: Page, x: float, y: float) -> Box | None:
    """The topmost thing that can be pressed at a point (units), seen through its region."""
    for box in reversed(page.boxes):
        pressable = box.takes_focus or box.over or box.role == "scrollbar"
        if pressable and box.rect.at(x, y):
            region = page.region(box.region) if box.region else None
            if region is None or region.rect.at(x, y):
                if box.takes_focus and not box.over:
                    inner = _option_at(page, box, (x, y))
                    return inner or box
                return box
    return None


def _option_at(page: Page, outer: Box, at: tuple[float, float]) -> Box | None:
    prefix = f"{outer.id}="
    return next(
        (b for b in page.boxes if b.over and b.value.startswith(prefix) and b.rect.at(*at)), None
    )


def region_at(page: Page, x: float, y: float) -> str:
    """The scrolling region under a point, or the only one there is."""
    for region in page.regions:
        if region.rect.at(x, y):
            return region.id
    scrolling = [region.id for region in page.regions if region.most]
    return scrolling[0] if len(scrolling) == 1 else ""


def scroll_to(page: Page, name: str) -> tuple[str, float] | None:
    """The region and offset that bring a control into view with a little of what comes next, if it is not."""
    box = page.box(name)
    region = page.region(box.region) if box and box.region else None
    if box is None or region is None or not region.most:
        return None
    top, bottom = box.rect.y - region.rect.y, box.rect.bottom - region.rect.y
    offset = region.offset
    if top < 4 or box.rect.h > region.rect.h:
        offset += top - 8
    elif bottom > region.rect.h - 4:
        offset += min(bottom - region.rect.h + AHEAD, top - 8)
    offset = min(max(offset, 0.0), region.most)
    return None if abs(offset - region.offset) < 0.5 else (region.id, offset)


def owner_of(box: Box | None) -> str:
    """The control that a box belongs to: itself, or the one whose option it is."""
    if box is None:
        return ""
    return box.value.partition("=")[0] if box.over else box.id


def pressed_id(box: Box | None) -> str:
    """What is remembered of a press until the button comes up again."""
    return "" if box is None else box.value if box.over or box.role == "scrollbar" else box.id


def reading_region(page: Page, dy: int) -> Region | None:
    """The region that holds words alone and can scroll this way: arrows read it."""
    for region in page.regions:
        inside = [box for box in page.boxes if box.region == region.id and box.takes_focus]
        if _has_room(region, dy) and not inside:
            return region
    return None


def far_region(page: Page, name: str, dy: int, *, moves: bool) -> Region | None:
    """The region in which the next control is so far away that words would be skipped.

    Where the focus has nowhere to move (`moves` is False), the region of the focused control.
    """
    box = page.box(name)
    region = page.region(box.region) if box and box.region else None
    if box is None or region is None or not region.most:
        return None
    if not moves:
        return region if _has_room(region, dy) else None
    beyond = region.rect.y - box.rect.y if dy < 0 else box.rect.bottom - region.rect.bottom
    return region if beyond > region.rect.h * 0.6 else None


def _has_room(region: Region, dy: int) -> bool:
    return region.offset > 1 if dy < 0 else region.more_below
