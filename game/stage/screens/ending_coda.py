"""How it ended: a picture book's page, with the picture at the left and the words at the right."""

from __future__ import annotations

from game.stage.boxes import Box, Icon, Panel, Picture, Rect
from game.stage.layout import Layout
from game.stage.screens.ending_leaf import (
    Leaf,
    foot_height,
    lay_foot,
    lay_lanterns,
    lay_rule,
    place_of,
)
from game.stage.screens.ending_sides import Saying, in_order, lay_sides
from game.stage.screens.sheet import lay_backdrop
from game.stage.theme import CODA, HEADING, PROMPT, SMALL
from game.words import say

TITLE = HEADING.at(46)._replace(lead=1.26)
PART = HEADING.at(22)
WIDE = 724
BAND = 96.0


class CodaLeaf(Leaf):
    title = "ending.page.coda"

    def lay(self, page: Layout) -> None:
        """Lay the picture and the card out; the words scroll, the foot stays."""
        rect = self._lay_picture(page)
        t = page.theme
        parts = (Panel(rect, t.page, t.ink, t.card_line, 22, 14),)
        page.add(Box("card", rect, self.view.title, parts=parts))
        pad = 50 if page.look.wide else 36
        x, wide = rect.x + pad, rect.w - 2 * pad
        tall = foot_height(page, self.standing, wide)
        foot = rect.bottom - 20 - tall
        room = Rect(x, rect.y + 18, wide + 32, foot - 30 - rect.y - 18)
        with page.region("words", room) as at:
            self._lay_words(page, Rect(at.x, at.y, wide, 0))
        lay_rule(page, x, foot - 15, wide)
        self._lay_more(page, rect, foot)
        lay_foot(page, self.standing, Rect(x, foot, wide, tall))

    def _lay_picture(self, page: Layout) -> Rect:
        """Put the ending's place where the words leave room; returns where the card stands."""
        t = page.theme
        place = place_of(self.view, self.host.shell)
        lay_backdrop(page, place)
        name, label = f"place {place}", self.host.shell.descriptions.get(place, "")
        tint = (t.veil, t.dim) if t.dim else None
        if page.look.paged:
            whole = Rect(0, 0, page.w, BAND)
            page.picture((Picture(name, whole, tint=tint),), whole, label)
            return Rect(20, BAND - 24, page.w - 40, page.h - BAND + 8)
        wide = min(
            WIDE * max(1.0, min(page.scale, 1.25)), page.w * (0.68 if page.look.wide else 0.63)
        )
        card = Rect(page.w - 24 - wide, 24, wide, page.h - 48)
        frame = Rect(24, 24, card.x - 48, card.h)
        panel = Panel(frame, t.page, t.ink, t.card_line, 22, 14)
        inner = frame.inset(t.card_line)
        picture = Picture(name, inner, 19, anchor=(0.6, 0.5), tint=tint)
        rim = Panel(frame, None, t.ink, t.card_line, 22)
        page.picture((panel, picture, rim), frame, label)
        return card

    def _lay_more(self, page: Layout, rect: Rect, foot: float) -> None:
        """Show that there is more to read."""
        region = page.region_now("words")
        if region and region.more_below:
            size = 22.0
            where = Rect(rect.centre[0] - size / 2, foot - 15 - size / 2, size, size)
            ground = Panel(where.inset(-4), page.theme.page, None, 0, 14)
            page.picture((ground, Icon("caret-double-down", where, page.soft)), where)

    # ------------------------------------------------------------- words

    def _lay_words(self, page: Layout, at: Rect) -> None:
        view, soft = self.view, page.soft
        kicker = SMALL.at(19)._replace(font="ui_m")
        y = at.y + 4
        if page.look.paged:
            lay_lanterns(page, self.standing, Rect(at.x, y, at.w, 48))
            y += 52
        y = page.say(say("ending.coda"), kicker, (at.x, y, at.w), colour=soft)
        y = page.say(view.title, page.capped(TITLE, 72), (at.x, y, at.w), role="title")
        if view.turning_name:
            y = page.say(view.turning_name, PROMPT, (at.x, y, at.w), colour=soft, role="subtitle")
        y += 8
        for words in view.text:
            y = page.say(words, CODA, (at.x, y, at.w)) + 10
        y = self._lay_world(page, Rect(at.x, y, at.w, 0))
        for head, words in (
            ("ending.tells", view.tells),
            ("ending.carried_by", view.carried_by),
            ("ending.cost", view.cost),
        ):
            y = self._lay_part(page, (say(head), words), Rect(at.x, y, at.w, 0))
        y = self._lay_sides(page, Rect(at.x, y + 6, at.w, 0))
        self._lay_part(page, (say("ending.middle_path"), view.middle_path), Rect(at.x, y, at.w, 0))

    def _lay_world(self, page: Layout, at: Rect) -> float:
        """Put a line for each thing that stands there now."""
        if not self.view.world:
            return at.y
        y = page.say(say("ending.world"), PART, (at.x, at.y + 8, at.w), role="heading") + 4
        style = CODA.at(22)
        left = page.width("•", style) + 10
        for words in self.view.world:
            page.say("•", style, (at.x, y, left), colour=page.soft, role="picture")
            y = page.say(words, style, (at.x + left, y, at.w - left)) + 8
        return y

    def _lay_part(self, page: Layout, part: tuple[str, str], at: Rect) -> float:
        head, words = part
        if not words:
            return at.y
        y = page.say(head, PART, (at.x, at.y + 10, at.w), role="heading")
        return page.say(words, CODA.at(22), (at.x, y, at.w)) + 6

    def _lay_sides(self, page: Layout, at: Rect) -> float:
        gives, costs = say("ending.gives"), say("ending.costs")
        first, second = (
            Saying(side.name, side.sign, ((gives, side.gives), (costs, side.costs)))
            for side in in_order(self.view)
        )
        if not (first.words[0][1] or second.words[0][1]):
            return at.y
        return lay_sides(page, (first, second), at) + 8
