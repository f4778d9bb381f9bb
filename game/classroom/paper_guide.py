"""The teacher guide: four pages that run a lesson, for one who has never seen the game."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.classroom.ballot import RULES
from game.classroom.paper_page import (
    Paper,
    heading,
    listed,
    paragraphs,
    said,
    table,
    write_sheet,
)
from game.classroom.paper_plan import ONE_LESSON, Slot, timetable
from game.classroom.paper_signs import SIGNS, draw_sign, sign_name
from game.play.page_map import escape
from game.play.path import ended
from game.story.model import Scene
from game.words import say

MOST_SUMMARIES = 9
"""Of more scenes than this the guide tells titles only, so that it stays four pages long."""
MOST_NAMED = 40
MOST_CHAPTERS = 4
"""Of more chapters than this the plan does not name each scene again."""
MOST_LETTERS = 260
"""A longer summary is cut between words; the script has it whole."""


def write_guide(paper: Paper, others: Sequence[str]) -> str:
    """Return the guide; `others` are the titles of the other sheets of the pack."""
    slots = timetable(paper.story, paper.plan)
    title = say("paper.guide.title", story=paper.plain(paper.story.title))
    body = [
        '<section class="sheet">',
        *_before(paper, slots),
        f'<p class="aside">{said("paper.guide.pages", sheets=", ".join(others))}</p></section>',
        '<section class="sheet">', *_lesson(paper, slots), "</section>",
        '<section class="sheet">', *_deciding(paper, slots), "</section>",
        '<section class="sheet">', *_talking(paper, slots), "</section>",
    ]  # fmt: skip
    return write_sheet(paper, title, "guide", body)


def _scenes(slots: Sequence[Slot]) -> list[Scene]:
    return [scene for slot in slots for scene in slot.scenes]


def _named(paper: Paper) -> dict[str, str]:
    first, second = paper.story.meters
    return {"first": paper.plain(first.name), "second": paper.plain(second.name)}


def _items(*keys: str) -> str:
    return listed(said(key) for key in keys)


# ------------------------------------------------------------- page 1


def _before(paper: Paper, slots: Sequence[Slot]) -> Iterator[str]:
    scenes, minutes = _scenes(slots), slots[-1].end
    yield heading(1, said("paper.guide.title", story=paper.plain(paper.story.title)))
    short = said("paper.guide.short", count=len(scenes), minutes=minutes)
    timed = "paper.guide.long" if minutes > ONE_LESSON else "paper.guide.untimed"
    yield f'<p class="lead">{short} {said(timed)}</p>'
    yield heading(2, said("paper.guide.before"))
    yield heading(3, said("paper.guide.aims"))
    aims = [said("paper.guide.aim.both", **_named(paper))]
    aims += [
        said(f"paper.guide.aim.{key}") for key in ("opposites", "sides", "more", "rules", "source")
    ]
    yield f'<div class="two">{listed(aims, "ol")}</div>'
    yield from paragraphs("paper.guide.aim.not")
    yield heading(3, said("paper.guide.content"))
    yield from paragraphs("paper.guide.content.how")
    yield from _content(paper, scenes)
    yield heading(3, said("paper.guide.ready"))
    ready = [said("paper.guide.ready.pack", present=paper.plan.present)]
    ready += [said("paper.guide.ready.screen"), said("paper.guide.ready.cards")]
    yield listed(ready)


def _content(paper: Paper, scenes: Sequence[Scene]) -> Iterator[str]:
    """Yield what the scenes are about; of many the story’s own notes, and the scenes’ names."""
    if len(scenes) <= MOST_SUMMARIES:
        yield '<div class="two scenes">'
        for scene in scenes:
            told = f" {paper.told(_short(scene.summary))}" if scene.summary else ""
            yield f"<p><b>{paper.told(ended(scene.title))}</b>{told}</p>"
        yield "</div>"
        return
    if paper.story.content_notes:
        yield f"<p>{paper.told(' '.join(paper.story.content_notes))}</p>"
    names = ", ".join(paper.told(scene.title) for scene in scenes[:MOST_NAMED])
    more = " …" if len(scenes) > MOST_NAMED else "."
    yield f"<p>{names}{more} {said('paper.guide.content.many')}</p>"


def _short(text: str) -> str:
    if len(text) <= MOST_LETTERS:
        return text
    return f"{text[:MOST_LETTERS].rpartition(' ')[0]} …"


# ------------------------------------------------------------- page 2


def _lesson(paper: Paper, slots: Sequence[Slot]) -> Iterator[str]:
    yield heading(2, said("paper.guide.lesson"))
    heads = [said(f"paper.guide.{key}") for key in ("when", "happens", "you")]
    yield table(heads, _rows(paper, slots), "lesson many" if _is_long(slots) else "lesson")
    yield '<div class="two">'
    yield f'<div class="whole">{heading(3, said("paper.guide.each"))}'
    yield _items(*(f"paper.guide.each.{key}" for key in ("read", "think", "vote", "talk", "after")))
    yield f'</div><div class="whole">{heading(3, said("paper.guide.time"))}'
    yield _items(*(f"paper.guide.time.{key}" for key in ("short", "two", "stations", "older")))
    yield "</div></div>"


def _is_long(slots: Sequence[Slot]) -> bool:
    return sum(slot.chapter is not None for slot in slots) > MOST_CHAPTERS


def _rows(paper: Paper, slots: Sequence[Slot]) -> Iterator[list[str]]:
    """Yield the parts of the lesson; what is said of a rule is said once."""
    told: set[str | None] = set()
    for slot in slots:
        row = _row(paper, slot, "" if _is_long(slots) else _titles(paper, slot.scenes))
        yield [*row[:2], said("paper.guide.chapter.again")] if slot.rule in told - {None} else row
        told.add(slot.rule)


def _row(paper: Paper, slot: Slot, titles: str) -> list[str]:
    when = f"{slot.start}–{slot.end}"
    if slot.chapter is None or slot.rule is None:
        named = _named(paper) if slot.part == "map" else {}
        return [
            when,
            said(f"paper.guide.{slot.part}"),
            said(f"paper.guide.{slot.part}.you", **named),
        ]
    told = said(
        "paper.guide.chapter",
        chapter=paper.plain(slot.chapter.title),
        count=len(slot.scenes),
        rule=say(f"paper.rule.{slot.rule}").lower(),
        scenes=titles,
    )
    return [when, told, said(f"paper.guide.chapter.{slot.rule}.you")]


def _titles(paper: Paper, scenes: Sequence[Scene]) -> str:
    names = ", ".join(paper.plain(scene.title) for scene in scenes[:MOST_SUMMARIES])
    return f"{names} …" if len(scenes) > MOST_SUMMARIES else ended(names)


# ------------------------------------------------------------- page 3


def _deciding(paper: Paper, slots: Sequence[Slot]) -> Iterator[str]:
    yield heading(2, said("paper.guide.deciding"))
    yield from paragraphs("paper.guide.deciding.why")
    heads = [said("paper.guide.rule")]
    heads += [said(f"paper.guide.rule.{key}") for key in ("how", "shows", "weak")]
    rows = [
        [
            said(f"paper.rule.{rule}"),
            *(said(f"paper.guide.{rule}.{key}") for key in ("how", "shows", "weak")),
        ]
        for rule in RULES
    ]
    yield table(heads, rows, "rules")
    yield f"<p><b>{said('paper.guide.fists')}.</b> {said('paper.guide.fists.how')}</p>"
    yield heading(3, said("paper.guide.votes"))
    signs = "".join(
        f'<span class="mark">{draw_sign(at)}<b>{at + 1}</b> {escape(sign_name(at))}</span>'
        for at in range(SIGNS)
    )
    yield f'<p class="signs">{signs}</p>'
    yield _items(
        *(f"paper.guide.votes.{key}" for key in ("cards", "heads", "phones", "mix", "corners"))
    )
    yield '<div class="two">'
    yield f'<div class="whole">{heading(3, said("paper.guide.afterwards"))}'
    asked = [said("paper.guide.afterwards.hard"), said("paper.guide.afterwards.yours")]
    asked += [said("paper.guide.afterwards.want", scene=last) for last in _last(paper, slots)]
    yield listed(asked, "ol")
    yield f'</div><div class="whole">{heading(3, said("paper.guide.privacy"))}'
    yield _items(*(f"paper.guide.privacy.{key}" for key in ("none", "few", "lean", "law")))
    yield "</div></div>"


def _last(paper: Paper, slots: Sequence[Slot]) -> list[str]:
    """Return the title of the scene near the end in which most may be at stake, if any is asked."""
    scenes = _scenes(slots)
    return [paper.plain(scenes[-2 if len(scenes) > 1 else -1].title)] if scenes else []


# ------------------------------------------------------------- page 4


def _talking(paper: Paper, slots: Sequence[Slot]) -> Iterator[str]:
    yield heading(2, said("paper.guide.talking"))
    yield from paragraphs("paper.guide.talking.how")
    yield '<div class="two">'
    yield f'<div class="whole">{heading(3, said("paper.guide.what"))}'
    yield _items(*(f"paper.guide.what.{key}" for key in ("moved", "surprise", "worry", "missing")))
    yield heading(3, said("paper.guide.now"))
    asked = [paper.told(one.ask) for one in paper.story.endings.questions[:4]]
    yield listed([*asked, said("paper.guide.now.add")])
    yield f'</div><div class="whole">{heading(3, said("paper.guide.so"))}'
    yield listed(_so_what(paper, slots), "ol")
    yield f"</div></div>{heading(3, said('paper.guide.care'))}"
    care = _items(*(f"paper.guide.care.{key}" for key in ("pass", "selves", "lean", "harm")))
    yield f'<div class="two">{care}</div>{heading(3, said("paper.guide.marking"))}'
    yield from paragraphs("paper.guide.marking.how")
    yield heading(3, said("paper.guide.breaks"))
    keys = ("machine", "late", "absent", "phones", "tally", "small", "heated", "branch")
    yield f'<div class="two">{_items(*(f"paper.guide.breaks.{key}" for key in keys))}</div>'


def _so_what(paper: Paper, slots: Sequence[Slot]) -> list[str]:
    keys = ["help", "kind", "fair", "middle"]
    if any(page.kind == "debate" for page in paper.story.guide.pages):
        keys.append("source")
    asked = [said("paper.guide.so.sides", **_named(paper))]
    asked += [said("paper.guide.so.veil", scene=scene) for scene in _last(paper, slots)]
    return asked + [said(f"paper.guide.so.{key}") for key in keys]
