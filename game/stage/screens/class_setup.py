"""Sets a lesson up: how many are here, how votes come in, what is played, and by which rules."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.classroom.ballot import RULES
from game.classroom.lesson import (
    FEWEST,
    MOST,
    SCOPES,
    Lesson,
    Plan,
    Scope,
    story_of,
    usual_plan,
    usual_rules,
)
from game.classroom.paper_plan import asked_by_chapter, timetable
from game.play.session import Session
from game.play.views import SceneView
from game.stage.boxes import Rect
from game.stage.controls import Button, button
from game.stage.fields import Option
from game.stage.intents import Intent
from game.stage.layout import Layout
from game.stage.lesson.conductor import VotesBy
from game.stage.screens.base import Screen, Shell
from game.stage.screens.class_look import (
    MARGIN,
    STRONG,
    TEXT,
    Head,
    lay_body,
    lay_card,
    main_button,
    plain_button,
)
from game.stage.screens.class_rows import Tile, lay_count, lay_few, lay_tiles
from game.stage.screens.title import NIGHT
from game.story.model import Chapter
from game.words import say

WAYS: tuple[VotesBy, ...] = ("cards", "hands", "phones")


class ClassSetupScreen(Screen):
    """Everything is ready: Enter begins. Where a lesson was left, going on with it comes first."""

    name = "class_setup"

    def __init__(self, shell: Shell, chapter: str | None = None) -> None:
        super().__init__(shell)
        kept = shell.lessons.find(shell.story)
        self.kept: Lesson | None = kept.lesson
        self.trouble = kept.trouble or ""
        self.plan: Plan = usual_plan(shell.story)
        self.votes_by: VotesBy = "cards"
        self._typed = ""
        if chapter is not None:
            self._take_scope("chapter", chapter)

    # ---------------------------------------------------------------- facts

    @property
    def _chapters(self) -> list[Chapter]:
        """Chapters in which something is asked."""
        return [chapter for chapter, _ in asked_by_chapter(self.shell.story)]

    @property
    def _asked(self) -> list[Chapter]:
        """The chapters of this lesson that need a rule."""
        played = story_of(self.shell.story, self.plan)
        return [chapter for chapter, _ in asked_by_chapter(played)]

    @property
    def minutes(self) -> int:
        """About how long the lesson takes."""
        return timetable(story_of(self.shell.story, self.plan), self.plan)[-1].end

    def _scopes(self) -> tuple[Option, ...]:
        story = self.shell.story
        found = []
        for scope in SCOPES:
            if scope == "cut" and not story.class_cut:
                continue
            if scope == "chapter" and len(self._chapters) < 2:
                continue
            count = "" if scope == "chapter" else self._count(scope)
            words = (
                say("class.scope.chapter")
                if scope == "chapter"
                else say(f"class.scope.{scope}", count=count)
            )
            found.append(Option(scope, words))
        return tuple(found)

    def _count(self, scope: Scope) -> int:
        """How many choices one way through the story has, at most."""
        view = Session(story_of(self.shell.story, replace(self.plan, scope=scope))).look()
        steps = view.steps if isinstance(view, SceneView) else None
        return steps or len(self.shell.story.class_cut)

    # ---------------------------------------------------------------- layout

    def lay(self, page: Layout) -> None:
        """Lay the lesson that was left out, or the rows of a new one."""
        room = lay_card(page, NIGHT, Head(say("class.kept" if self.kept else "class.title")))
        if self.kept is not None:
            kept = self.kept
            lay_body(page, room, self._kept_foot(), lambda at: self._lay_kept(page, kept, at))
            return
        foot = self._foot(is_wide=page.look.wide)
        lay_body(page, room, foot, lambda at: self._lay_rows(page, at))
        away = Button(
            "back", "", "x", keys=("Esc",), sign="", style=STRONG, spoken=say("class.back")
        )
        size = max(78.0, away.width(page))
        button(page, away, Rect(room.right - size, MARGIN + 16, size, 66))

    def _foot(self, *, is_wide: bool) -> list[Button]:
        """The ways on, in fewer words and without signs where the projector is an old one."""
        begin = say("class.begin" if is_wide else "class.begin.short", minutes=self.minutes)
        return [
            plain_button("pool", say("class.pool"), "A", "path" if is_wide else ""),
            plain_button("print", say("class.print"), "P", "printer" if is_wide else ""),
            main_button("begin", begin),
        ]

    def _kept_foot(self) -> list[Button]:
        return [
            plain_button("back", say("class.back"), "Esc", "arrow-left"),
            plain_button("new", say("class.new"), "N", "plus"),
            main_button("continue", say("class.continue")),
        ]

    def _lay_kept(self, page: Layout, kept: Lesson, at: Rect) -> float:
        made = len(kept.decisions)
        y = page.say(say("class.kept.made", count=made), TEXT, (at.x, at.y + 8, at.w)) + 16
        asked = kept.ballot.scene if kept.ballot else kept.decisions[-1].scene if made else ""
        scene = self.shell.story.scenes.get(asked)
        if scene is not None:
            key = "class.kept.open" if kept.ballot else "class.kept.last"
            y = page.say(say(key, scene=scene.title), TEXT, (at.x, y, at.w)) + 16
        return page.say(say("class.kept.new"), TEXT, (at.x, y, at.w), colour=page.soft)

    def _lay_rows(self, page: Layout, at: Rect) -> float:
        y = at.y
        if self.trouble:
            y = page.say(self.trouble, TEXT, (at.x, y, at.w), colour=page.theme.error) + 12
        present = str(self.plan.present)
        y = lay_count(page, ("present", say("class.present"), present), Rect(at.x, y, at.w, 0)) + 14
        ways = tuple(Option(way, say(f"class.by.{way}")) for way in WAYS)
        votes = (say("class.by"), ways, self.votes_by)
        y = lay_few(page, "by", votes, Rect(at.x, y, at.w, 0)) + 14
        if self.votes_by == "phones" and not self.shell.phones.is_there:
            y = page.say(say("class.phones.missing"), TEXT, (at.x, y - 6, at.w), role="note") + 16
        scopes = (say("class.scope"), self._scopes(), self.plan.scope)
        y = lay_few(page, "scope", scopes, Rect(at.x, y, at.w, 0)) + 16
        return lay_tiles(page, self._tiles(), Rect(at.x, y, at.w, 0))

    def _tiles(self) -> list[Tile]:
        tiles = []
        if self.plan.scope == "chapter":
            chapter = next(one for one in self._chapters if one.id == self.plan.chapter)
            tiles.append(Tile("chapter", say("class.scope.which"), chapter.title, "book-open"))
        for one in self._asked:
            rule = self.plan.rules.get(one.id, "majority")
            tiles.append(Tile(f"rule {one.id}", one.title, say(f"class.rule.{rule}"), rule))
        return tiles

    def first_focus(self) -> str:
        return "continue" if self.kept else "begin"

    # ----------------------------------------------------------------- doing

    def press(self, name: str) -> None:
        """Answer a press."""
        match name.split():
            case ["begin"]:
                self._begin(Lesson(self.plan))
            case ["continue"] if self.kept:
                self._begin(self.kept)
            case ["new"]:
                self.kept, self.focus = None, ""
            case ["back"]:
                self.way_out()
            case ["pool"]:
                self.shell.shortcut("class_pool")
            case ["print"]:
                self.shell.print_pack(self.plan)
            case ["present", way]:
                self._take_present(self.plan.present + (1 if way == "more" else -1))
                self._typed = ""
            case ["rule" | "chapter" | "by" | "scope", *_]:
                self.adjust(name, 1)

    def _begin(self, lesson: Lesson) -> None:
        self.shell.sound("page")
        if self.votes_by == "phones" and self.shell.phones.is_there:
            trouble = self.shell.phones.open()
            if trouble:
                self.shell.tell(trouble)
                return
        can_use = self.votes_by != "phones" or self.shell.phones.is_there
        self.shell.teach(lesson, self.votes_by if can_use else "cards")
        if self.votes_by == "phones" and can_use:
            self.shell.shortcut("class_room")

    def _take_present(self, present: int) -> None:
        self.plan = replace(self.plan, present=min(max(FEWEST, present), MOST))

    def _take_scope(self, scope: Scope, chapter: str | None = None) -> None:
        """Play something else; chapters that need a rule get one."""
        if scope == "chapter" and chapter is None:
            chapter = self.plan.chapter or self._chapters[0].id
        plan = replace(self.plan, scope=scope, chapter=chapter)
        rules = {**usual_rules(story_of(self.shell.story, plan)), **self.plan.rules}
        self.plan = replace(plan, rules=MappingProxyType(rules))

    def adjust(self, name: str, by: int) -> bool:
        """Turn a tile, or take the next of a few."""
        match name.split():
            case ["rule", chapter]:
                rule = self.plan.rules.get(chapter, "majority")
                turned = RULES[(RULES.index(rule) + by) % len(RULES)]
                rules = MappingProxyType({**self.plan.rules, chapter: turned})
                self.plan = replace(self.plan, rules=rules)
            case ["chapter"]:
                ids = [one.id for one in self._chapters]
                at = ids.index(self.plan.chapter or ids[0])
                self._take_scope("chapter", ids[(at + by) % len(ids)])
            case ["by"]:
                self.votes_by = WAYS[(WAYS.index(self.votes_by) + by) % len(WAYS)]
            case ["scope"]:
                found = [one.value for one in self._scopes()]
                self.pick("scope", found[(found.index(self.plan.scope) + by) % len(found)])
            case _:
                return False
        return True

    def pick(self, name: str, value: str) -> None:
        """Take one of a few."""
        if name == "by":
            self.votes_by = next(way for way in WAYS if way == value)
        elif name == "scope":
            self._take_scope(next(scope for scope in SCOPES if scope == value))

    def shortcut(self, intent: Intent) -> bool:
        """Take digits as how many are here, and the letters of the buttons."""
        if self.kept is None and intent.value in tuple("0123456789"):
            self._typed = (self._typed + intent.value)[-2:]
            self._take_present(int(self._typed))
            return True
        if self.kept is None and intent.kind == "letter" and intent.value in ("+", "=", "-", "−"):
            self._take_present(self.plan.present + (-1 if intent.value in "-−" else 1))
            return True
        name = (
            {"a": "pool", "p": "print", "n": "new"}.get(intent.value, "")
            if intent.kind == "letter"
            else ""
        )
        if name and self.seen.box(name):
            self.press(name)
            return True
        return False
