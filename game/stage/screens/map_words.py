"""The words of the map: the step that is looked at, what else stood there, other people's paths, the legend."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.views import MapView, StepView
from game.stage.boxes import Box, Icon, Panel, Part, Rect
from game.stage.controls import plate, skin
from game.stage.layout import Layout, plain
from game.stage.screens.chart_path import number_chip
from game.stage.signs import mark
from game.stage.theme import CODA, HEADING, SMALL, TEXT
from game.words import say

STEP_TITLE = HEADING.at(23)
PART = SMALL.at(17)._replace(font="ui_b")
BODY = TEXT.at(19)
LEGEND = SMALL.at(18)


@dataclass(frozen=True, slots=True)
class Looking:
    """The step that is looked at, and what stands beside it: its price ("step"), "others" or "examples"."""

    view: MapView
    at: int
    showing: str

    @property
    def step(self) -> StepView:
        return self.view.steps[self.at]

    @property
    def told(self) -> str:
        """The step as it is spoken."""
        step, view = self.step, self.view
        where = say("ending.map.told", number=step.number, count=len(view.steps), title=step.title)
        first, second = step.effects
        moved = say("ending.map.moved", one=view.across, first=first, other=view.up, second=second)
        return f"{where} {step.echo} {moved}"


def lay_where(page: Layout, now: Looking, at: Rect) -> tuple[float, float]:
    """Say which step this is and how old the player was; returns the y below and the words' width."""
    step, count = now.step, len(now.view.steps)
    words = say("ending.map.step", number=step.number, count=count)
    if step.age is not None:
        words = say("ending.map.step.age", number=step.number, count=count, age=step.age)
    end = page.say(words, SMALL, (at.x, at.y, at.w), colour=page.soft, role="status") + 4
    return end, min(page.width(words, SMALL), at.w)


def lay_steps(page: Layout, now: Looking, at: Rect) -> float:
    """Put the control that walks the path: the step's mark and its scene."""
    t, step = page.theme, now.step
    size = 24 * min(page.scale, 1.6)
    text = page.text(step.title, STEP_TITLE, at.w - 2 * (size + 16) - size - 24)
    rect = Rect(at.x, at.y, at.w, max(52.0, text.height + 14))
    focus = page.has_focus("steps")
    look = skin(page, "rest", focus=focus)
    parts = plate(page, rect, look, focus=focus)
    middle = rect.centre[1]
    for icon, x in (("caret-left", rect.x + 12), ("caret-right", rect.right - 12 - size)):
        parts.append(Icon(icon, Rect(x, middle - size / 2, size, size), look.ink))
    ink = look.ink if focus or step.mark == "neither" or t.name != "paper" else t.night
    sign = mark(page, step.mark, rect.x + 28 + 1.5 * size, middle, size, ink=ink)
    parts.append(sign._replace(hole=look.fill))
    parts += page.place(text, rect.x + 44 + 2 * size, middle - text.height / 2, look.ink)
    keys = ("←", "→", "Home", "End")
    label = plain(now.told)
    page.add(Box("steps", rect, label, "steps", step.title, keys=keys, parts=tuple(parts)))
    return rect.bottom


def lay_words(page: Layout, now: Looking, at: Rect) -> float:
    """Say what was done in the step, and what belongs to it; returns the y below."""
    step = now.step
    y = page.say(step.echo, CODA, (at.x, at.y, at.w), role="echo") + 12
    room = Rect(at.x, y, at.w, 0)
    if now.showing == "others":
        return _lay_other_answers(page, step, room)
    if now.showing == "examples":
        return _lay_examples(page, now.view, room)
    if step.turning:
        y = _lay_turning(page, step.turning, room) + 12
    for head, words in (
        (say("ending.price"), step.cost),
        (say("ending.later"), step.later),
    ):
        if words:
            y = page.say(head, PART, (at.x, y, at.w), colour=page.soft, role="heading")
            y = page.say(words, BODY, (at.x, y, at.w)) + 10
    return y


def _lay_turning(page: Layout, words: str, at: Rect) -> float:
    """Say, on a ground of its own, that the story could have turned here; returns the y below."""
    size = 22 * min(page.scale, 1.8)
    head = page.text(say("ending.turns"), PART, at.w - size - 38)
    text = page.text(words, BODY, at.w - 28)
    tall = max(size, head.height)
    rect = Rect(at.x, at.y, at.w, tall + text.height + 22)
    t = page.theme
    ground = Panel(rect, t.night if page.night else t.caution, page.ink, 1.5, 12)
    sign = Rect(rect.x + 14, rect.y + 9 + (tall - size) / 2, size, size)
    parts: list[Part] = [ground, Icon("git-fork", sign, page.ink)]
    top = rect.y + 9 + (tall - head.height) / 2
    parts += page.place(head, rect.x + 24 + size, top, page.soft)
    parts += page.place(text, rect.x + 14, rect.y + 11 + tall, page.ink)
    page.add(
        Box("turning point", rect, f"{say('ending.turns')}: {plain(words)}", parts=tuple(parts))
    )
    return rect.bottom


def _lay_other_answers(page: Layout, step: StepView, at: Rect) -> float:
    words = say("ending.others") if step.others else say("ending.others.none")
    y = page.say(words, PART, (at.x, at.y, at.w), colour=page.soft, role="heading") + 4
    return lay_others(page, step, Rect(at.x, y, at.w, 0))


def lay_others(page: Layout, step: StepView, at: Rect) -> float:
    """Put the answers not taken, each with its mark; returns the y below them."""
    y = at.y
    size = 21 * min(page.scale, 1.8)
    night = page.night and page.theme.name == "paper"
    for other in step.others:
        text = page.text(other.text, BODY, at.w - size - 12)
        ink = page.theme.night if night and other.mark != "neither" else page.ink
        sign = mark(page, other.mark, at.x + size / 2, y + page.lead(BODY) / 2, size, ink=ink)
        parts: list[Part] = [sign, *page.place(text, at.x + size + 12, y, page.ink)]
        rect = Rect(at.x, y, at.w, max(text.height, size))
        label = say("ending.other", text=plain(other.text))
        page.add(Box("text", rect, label, parts=tuple(parts)))
        y = rect.bottom + 10
    return y


def _lay_examples(page: Layout, view: MapView, at: Rect) -> float:
    words = say("ending.examples")
    y = page.say(words, PART, (at.x, at.y, at.w), colour=page.soft, role="heading") + 4
    for number, example in enumerate(view.examples, start=1):
        text = page.text(example.sentence, BODY, at.w - 38)
        middle = y + page.lead(BODY) / 2
        parts = number_chip(page, number, (at.x + 13, middle))
        parts += page.place(text, at.x + 38, y, page.ink)
        rect = Rect(at.x, y, at.w, max(text.height, 28.0))
        page.add(Box("text", rect, plain(example.sentence), parts=tuple(parts)))
        y = rect.bottom + 10
    return y


# ------------------------------------------------------------------ the legend


def _legend(view: MapView) -> tuple[tuple[str, str], ...]:
    return (
        ("first", view.across),
        ("second", view.up),
        ("both", say("ending.legend.both")),
        ("neither", say("ending.legend.neither")),
    )


def _legend_note(view: MapView) -> str:
    """Say what a lantern means, and a ring where there is one."""
    turns = any(step.turning for step in view.steps)
    return say("ending.legend.turns") if turns else say("ending.legend.note")


def _legend_rows(page: Layout, view: MapView, width: float) -> tuple[int, float]:
    """How many columns the legend has, and how tall a row of it is."""
    need = max(page.width(words, LEGEND) for _, words in _legend(view)) + 34 * page.scale
    return (2 if 2 * need + 12 <= width else 1), page.lead(LEGEND) + 9


def legend_height(page: Layout, view: MapView, width: float) -> float:
    columns, tall = _legend_rows(page, view, width)
    return tall * (4 // columns) + page.text(_legend_note(view), SMALL, width).height


def lay_legend(page: Layout, view: MapView, at: Rect) -> float:
    """Say what the shapes and the lanterns mean; returns the y below."""
    columns, tall = _legend_rows(page, view, at.w)
    size = 21 * min(page.scale, 1.8)
    lead = page.lead(LEGEND)
    for index, (kind, words) in enumerate(_legend(view)):
        x = at.x + index % columns * at.w / columns
        y = at.y + index // columns * tall
        night = page.theme.name == "paper" and kind != "neither"
        ink = page.theme.night if night else page.ink
        sign = mark(page, kind, x + size / 2, y + lead / 2, size, ink=ink)
        text = page.text(words, LEGEND, at.w / columns - size - 12)
        parts: list[Part] = [sign, *page.place(text, x + size + 11, y, page.ink)]
        page.add(Box("legend", Rect(x, y, at.w / columns, lead), words, parts=tuple(parts)))
    end = at.y + tall * (4 // columns)
    return page.say(_legend_note(view), SMALL, (at.x, end, at.w), colour=page.soft)


def lay_legend_card(page: Layout, view: MapView, rect: Rect) -> None:
    """Put the legend on a card of its own."""
    t = page.theme
    page.add(Box("sheet", rect, parts=(Panel(rect, t.night_card, t.night_line, 2, 20),)))
    tall = legend_height(page, view, rect.w - 60)
    lay_legend(page, view, Rect(rect.x + 30, rect.centre[1] - tall / 2, rect.w - 60, 0))
