"""A sheet to print: a page that fetches nothing, runs nothing, and reads on a screen as well."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from game.classroom.lesson import Plan, story_of
from game.classroom.paper_style import STYLE
from game.play.page_map import escape
from game.play.player import Player, fill, new_player
from game.story.model import Chapter, Scene, Story
from game.words import say

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
OF_THE_STORY = frozenset({"script", "words", "debate"})
"""Kinds of sheets that hold hardly anything but the words of the story."""
_EMPHASIS = re.compile(r"\*(\S(?:[^*]*\S)?)\*")
_APART, _TOGETHER = "\u2068", "\u2069"
"""What stands between these keeps the direction of its own letters."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, slots=True)
class Paper:
    """A story as a lesson plays it, to be put into words for nobody in particular."""

    whole: Story
    story: Story
    plan: Plan
    player: Player

    @property
    def is_ours(self) -> bool:
        """Say whether the story is in the language of our own words."""
        return _base(self.story.language) == _base(say("page.language"))

    def direction(self, kind: str) -> str:
        """Return which way a sheet is read: one of the story's words as they are, others as ours."""
        language = self.story.language if kind in OF_THE_STORY else say("page.language")
        return "rtl" if _base(language) in RIGHT_TO_LEFT else "ltr"

    def plain(self, text: str) -> str:
        """Return words of the story as they stand inside a sentence of ours."""
        text = fill(text, self.story, self.player)
        return text if self.is_ours else f"{_APART}{text}{_TOGETHER}"

    def told(self, text: str) -> str:
        """Return words of the story as they stand in a page."""
        shown = emphasised(fill(text, self.story, self.player))
        if self.is_ours:
            return shown
        return f'<bdi lang="{escape(self.story.language)}">{shown}</bdi>'

    def chapter(self, scene: Scene) -> Chapter:
        return next(one for one in self.story.chapters if one.id == scene.chapter)


def paper_of(story: Story, plan: Plan, passed: frozenset[str] = frozenset()) -> Paper:
    """Return what the sheets of a lesson are made from."""
    return Paper(story, story_of(story, plan, passed), plan, new_player(story))


def emphasised(text: str) -> str:
    """Return words escaped, and with those between stars emphasised."""
    return _EMPHASIS.sub(r"<em>\1</em>", escape(text))


def said(key: str, **blanks: object) -> str:
    """Return a sentence of ours as it stands in a page."""
    return emphasised(say(key, **blanks))


def write_sheet(paper: Paper, title: str, kind: str, body: Iterable[str]) -> str:
    """Return a whole page. `title` is plain words; `kind` is a name that the style knows."""
    lines = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(say("page.language"))}" dir="{paper.direction(kind)}">\n'
        f'<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" '
        f'content="{_POLICY}">\n<meta name="viewport" content="width=device-width, '
        f'initial-scale=1">\n<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n'
        f'<body class="{kind}">\n<main>\n{lines}\n</main>\n</body>\n</html>\n'
    )


def heading(level: int, inner: str) -> str:
    return f"<h{level}>{inner}</h{level}>"


def paragraphs(*keys: str) -> list[str]:
    """Return our own sentences, a paragraph each."""
    return [f"<p>{said(key)}</p>" for key in keys]


def listed(items: Iterable[str], kind: str = "ul") -> str:
    """Return items, which are ready for a page, as a list."""
    inside = "".join(f"<li>{item}</li>" for item in items)
    return f"<{kind}>{inside}</{kind}>" if inside else ""


def table(heads: Iterable[str], rows: Iterable[Iterable[str]], kind: str = "") -> str:
    """Return cells, which are ready for a page, as a table; the first of a row is its head."""
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
    named = f' class="{kind}"' if kind else ""
    return f"<table{named}><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _cells(row: Iterable[str]) -> str:
    first, *others = row
    return f'<th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in others)


def _base(language: str) -> str:
    return language.lower().partition("-")[0]
