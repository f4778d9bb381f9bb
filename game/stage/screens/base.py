"""What all screens share: the focus, scrolling, and how an intent reaches a control."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Protocol

from game.stage.boxes import Box, Page, Region
from game.stage.focus import (
    box_at,
    far_region,
    nearest_control,
    next_control,
    owner_of,
    pressed_id,
    reading_region,
    region_at,
    scroll_to,
)
from game.stage.intents import DIRECTIONS, Intent
from game.stage.layout import Layout, WidthOf
from game.stage.screens.class_shell import ClassShell
from game.stage.screens.gallery import Gallery

if TYPE_CHECKING:
    from game.play.session import Session
    from game.saves import Saves
    from game.settings import Settings
    from game.stage.hearing import Hearing
    from game.stage.notes import Notes
    from game.stage.theme import Look
    from game.story.model import Story

LINE = 36.0
"""Units that one notch of the wheel, or an arrow key, scrolls."""


class Shell(ClassShell, Gallery, Protocol):
    """What a screen may ask of the game around it."""

    story: Story
    saves: Saves
    settings: Settings
    session: Session | None
    saving: bool
    notes: Notes
    hearing: Hearing

    def open(self, screen: Screen) -> None: ...
    def close(self) -> None: ...
    def change(self, settings: Settings) -> None: ...
    def sound(self, name: str) -> None: ...
    def play(self, session: Session, *, saving: bool) -> None: ...
    def leave(self) -> None: ...
    def quit(self) -> None: ...
    def tell(self, sentence: str) -> None: ...
    def shortcut(self, name: str) -> bool: ...
    def show(self) -> None: ...


class Screen(ABC):
    """One screen: `lay` puts its boxes on a page, the other methods answer what is done to them."""

    name = "screen"
    music: str | None = None
    ambience: str | None = None

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.focus = ""
        self.scrolls: dict[str, float] = {}
        self.seen = Page(())
        self.clock = 0.0
        self._held: tuple[str, float] | None = None
        self._follow = False
        self._pressed = ""

    # ------------------------------------------------------- what is seen

    @abstractmethod
    def lay(self, page: Layout) -> None:
        """Put this screen's boxes on a page."""

    def arrive(self) -> None:  # noqa: B027 - most screens are made anew
        """Show where the session stands now, where the screen stays from one view to the next."""

    def ahead(self) -> tuple[str, ...]:
        """Return the names of pictures that will soon be wanted."""
        return ()

    def needs(self) -> tuple[str, ...]:
        """Return the names of pictures that are wanted now."""
        return ()

    def first_focus(self) -> str:
        """Return the control that has the focus when the screen opens; "" for the first one."""
        return ""

    def page(self, look: Look, width_of: WidthOf) -> Page:
        """Lay the screen out; what has the focus is scrolled into view if the focus just moved."""
        self.seen = self._laid(look, width_of)
        if self.seen.focused is None:
            wanted = self.seen.box(self.first_focus())
            fallback = next((box.id for box in self.seen.boxes if box.takes_focus), "")
            focus = wanted.id if wanted and wanted.takes_focus else fallback
            if focus != self.focus:
                self.focus = focus
                self.seen = self._laid(look, width_of)
        if self._follow:
            self._follow = False
            move = scroll_to(self.seen, self.focus)
            if move:
                self.scrolls[move[0]] = move[1]
                self.seen = self._laid(look, width_of)
        return self.seen

    def _laid(self, look: Look, width_of: WidthOf) -> Page:
        layout = Layout(look, width_of, self.focus, self.scrolls)
        self.lay(layout)
        page = layout.page()
        self.scrolls = {one.id: one.offset for one in page.regions if one.id in self.scrolls}
        return page

    def tick(self, seconds: float) -> bool:
        """Let time pass; True while something moves and must be drawn again."""
        self.clock += seconds
        return False

    @property
    def letters(self) -> int | None:
        """How many letters of the page are uncovered by now; None for all."""
        return None

    # ------------------------------------------------- what a screen answers

    def press(self, name: str) -> None:  # noqa: B027 - a screen may have nothing to press
        """Answer the press of a control."""

    def adjust(self, name: str, by: int) -> bool:  # noqa: ARG002 - for those that answer
        """Change the value of a control by steps; False if it has none."""
        return False

    def pick(self, name: str, value: str) -> None:  # noqa: B027 - or to pick
        """Take one of a control's few options."""

    def text_of(self, name: str) -> str | None:  # noqa: ARG002 - for those that answer
        """Return what a text field holds; None if the control is none."""
        return None

    def write(self, name: str, text: str) -> None:  # noqa: B027 - or to write in
        """Put a text into a text field."""

    def shortcut(self, intent: Intent) -> bool:  # noqa: ARG002 - for those that answer
        """Answer a key that is this screen's own; False to let the game have it."""
        return False

    def way_out(self) -> None:
        """Answer Escape."""
        self.shell.sound("close")
        self.shell.close()

    # ------------------------------------------------------------- intents

    @property
    def typing(self) -> bool:
        return self.text_of(self.focus) is not None

    def move_focus(self, name: str) -> bool:
        """Give a control the focus, and bring it into view."""
        if not name or name == self.focus:
            return False
        self.focus = name
        self._follow = True
        self.shell.sound("move_focus")
        return True

    def take(self, intent: Intent) -> bool:
        """Answer an intent; False where nothing changed."""
        if self.typing and intent.kind in ("type", "erase"):
            return self._type(intent)
        if self.shortcut(intent):
            return True
        match intent.kind:
            case "move":
                return self._move(intent.value)
            case "next" | "previous":
                return self.move_focus(next_control(self.seen, 1 if intent.kind == "next" else -1))
            case "press":
                return self._press(self.focus)
            case "space":
                return self._space()
            case "escape":
                self.way_out()
                return True
            case "point" | "down" | "click" | "drag":
                return self._mouse(intent)
            case "wheel":
                return self._wheel(intent)
            case "page_up" | "page_down" | "home" | "end":
                return self._leaf(intent.kind)
        return False

    def _press(self, name: str) -> bool:
        if (box := self.seen.box(name)) is None or not box.takes_focus:
            return False
        self.press(name)
        return True

    def _type(self, intent: Intent) -> bool:
        text = self.text_of(self.focus) or ""
        self.write(self.focus, text + intent.value if intent.kind == "type" else text[:-1])
        return True

    def _move(self, way: str) -> bool:
        dx, dy = DIRECTIONS[way]
        if dx and self.focus and self.adjust(self.focus, dx):
            self.shell.sound("move_focus")
            return True
        region = self.reads(dy) if dy else None
        if region:
            return self._scroll(region, dy * LINE * 2)
        target = nearest_control(self.seen, (dx, dy))
        far = far_region(self.seen, target or self.focus, dy, moves=bool(target)) if dy else None
        if far:
            return self._scroll(far, dy * far.rect.h * 0.4)
        return self.move_focus(target)

    def reads(self, dy: int) -> Region | None:
        """Return the region of words that an arrow scrolls before it moves the focus."""
        return reading_region(self.seen, dy)

    def _scroll(self, region: Region, by: float) -> bool:
        offset = min(max(region.offset + by, 0.0), region.most)
        self.scrolls[region.id] = offset
        return offset != region.offset

    def _space(self) -> bool:
        waiting = [region for region in self.seen.regions if region.more_below]
        if waiting:
            return self._scroll(waiting[0], waiting[0].rect.h - LINE * 2)
        return self._press(self.focus)

    def _leaf(self, kind: str) -> bool:
        if not (moving := [region for region in self.seen.regions if region.most]):
            return False
        step = moving[0].rect.h - LINE * 2
        by = {"page_up": -step, "page_down": step, "home": -1e9, "end": 1e9}[kind]
        return self._scroll(moving[0], by)

    def _wheel(self, intent: Intent) -> bool:
        region = self.seen.region(region_at(self.seen, intent.x, intent.y))
        return region is not None and self._scroll(region, -intent.amount * LINE * 2)

    # --------------------------------------------------------------- mouse

    def _mouse(self, intent: Intent) -> bool:
        box = box_at(self.seen, intent.x, intent.y)
        if intent.kind == "drag" and self._held:
            return self._drag(intent)
        if intent.kind == "down":
            self._pressed = pressed_id(box)
            if box and box.role == "scrollbar":
                self._held = (box.value, intent.y)
            elif box and box.role == "slider":
                return self.move_focus(box.id) | self.slide(box, intent.x)
            return bool(box) and self.move_focus(owner_of(box))
        if intent.kind == "click":
            self._held = None
            if box and pressed_id(box) == self._pressed:
                return self._clicked(box)
            return False
        if intent.kind == "drag" and box and box.role == "slider" and box.id == self._pressed:
            return self.slide(box, intent.x)
        return intent.kind == "point" and box is not None and self._point(box)

    def _point(self, box: Box) -> bool:
        owner = owner_of(box)
        if not owner or owner == self.focus or self.typing:
            return False
        self.focus = owner
        return True

    def _clicked(self, box: Box) -> bool:
        if box.over:
            name, _, value = box.value.partition("=")
            self.pick(name, value)
            return True
        return box.role != "slider" and self._press(box.id)

    def slide(self, box: Box, x: float) -> bool:  # noqa: ARG002 - for those that answer
        """Answer a press on a slider at x."""
        return False

    def _drag(self, intent: Intent) -> bool:
        assert self._held is not None  # noqa: S101 - asked before
        name, last = self._held
        region = self.seen.region(name)
        self._held = (name, intent.y)
        by = (intent.y - last) * region.content / region.rect.h if region else 0.0
        return region is not None and bool(region.most) and self._scroll(region, by)
