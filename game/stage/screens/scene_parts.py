"""What the card and the page of a scene have in common: its words, its speaker, its answers."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.views import ChoiceView, GlossView, SceneView
from game.stage.boxes import Box, Panel, Part, Rect, Stroke
from game.stage.controls import Answer, Button, answer_height
from game.stage.layout import Layout, plain
from game.stage.screens.base import Shell
from game.stage.screens.glossed import lay_glosses
from game.stage.theme import BUTTON, CAP, STORY
from game.words import say

TIP = 10
"""Units by which the tip of a speaker's tag stands over it."""
GAP = 12
"""Units between paragraphs."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a scene shows, the answer just chosen ("" for none), and the words underlined by now."""

    shell: Shell
    view: SceneView
    chosen: str
    glosses: tuple[GlossView, ...] = ()

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(self._answer(n, x) for n, x in enumerate(self.view.choices, start=1))

    def _answer(self, number: int, choice: ChoiceView) -> Answer:
        name = f"answer {number}"
        if self.chosen:
            state = "chosen" if choice.id == self.chosen else "disabled"
            return Answer(name, number, choice.text, state)
        state = "rest" if choice.is_open else "closed"
        return Answer(name, number, choice.text, state, choice.reason or "")

    @property
    def speaker(self) -> str | None:
        return self.view.said[-1].name if self.view.said else None

    @property
    def buttons(self) -> list[Button]:
        """Back, or taking the answer back; and Go on. While a choice is open there is neither."""
        go_on = Button("go_on", say("scene.go_on"), style=BUTTON.at(22))
        if self.chosen:
            take_back = Button(
                "take_back", say("scene.take_back"), "arrow-counter-clockwise", sign=""
            )
            return [take_back, go_on]
        if self.view.choices:
            return []
        back = Button("back", say("scene.back"), "arrow-left", sign="")
        return [back, go_on] if self.view.can_go_back else [go_on]


def said_height(page: Layout, shown: Shown, width: float) -> float:
    texts = [page.text(said.text, STORY, width).height for said in shown.view.said]
    return sum(texts) + GAP * max(0, len(texts) - 1)


def lay_said(page: Layout, shown: Shown, at: Rect) -> float:
    """Put the words down; returns the y below them."""
    y = at.y
    for said in shown.view.said:
        y = page.say(said.text, STORY, (at.x, y, at.w), role="said", reveals=True) + GAP
    if shown.glosses:
        texts = [said.text for said in shown.view.said if said.text]
        lay_glosses(page, shown.glosses, list(zip(texts, page.laid("said"), strict=True)))
    return y - GAP if shown.view.said else y


def answers_height(page: Layout, shown: Shown, width: float) -> float:
    tall = [answer_height(page, one, width) for one in shown.answers]
    return sum(tall) + 10 * (len(tall) - 1)


def lay_paper(page: Layout, shown: Shown, rect: Rect) -> None:
    """Put the card down; at a choice it is where the focus starts."""
    t = page.theme
    parts = (Panel(rect, t.page, t.ink, t.card_line, 20, 14),)
    name = "words" if shown.view.choices and not shown.chosen else ""
    words = [*(plain(said.text) for said in shown.view.said), plain(shown.view.ask or "")]
    page.add(Box("card", rect, " ".join(words).strip(), name, parts=parts))


def tag_rise(page: Layout) -> float:
    """Return how many units a speaker's tag that hangs on a card's edge rises over it, with its tip."""
    return (page.lead(page.capped(CAP.at(20), 40)) + 14) / 2 + TIP


def lay_tag(page: Layout, name: str, x: float, y: float, within: Rect | None = None) -> Rect:
    """Put a speaker's name on a tag whose upper edge is at y; returns the tag's place.

    With `within`, its middle is at x as far as that leaves it between the sides of `within`, and a tip
    points up at who stands there.
    """
    t = page.theme
    style = page.capped(CAP.at(20), 40)
    text = page.text(name, style, 600)
    wide, tall = text.width + 48, text.height + 14
    left = min(max(x - wide / 2, within.x), within.right - wide) if within else x
    tag = Rect(left, y, wide, tall)
    parts: list[Part] = [Panel(tag, t.accent, t.ink, t.card_line, 10)]
    if within:
        middle = min(max(x, left + 24), tag.right - 24)
        tip = ((middle - 12, y + 2), (middle, y - TIP), (middle + 12, y + 2))
        parts.insert(0, Stroke(tip, t.ink, 1, filled=True))
    parts += page.place(text, tag.centre[0], tag.y + 7, t.on_accent, align="centre")
    page.add(Box("speaker", tag, name, parts=tuple(parts)))
    return tag
