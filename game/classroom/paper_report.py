"""What a class did in a lesson, on one page and as figures: no name, no time, and nobody to point at."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

from game.classroom.lesson import Decision, Lesson
from game.classroom.paper_page import (
    Paper,
    emphasised,
    heading,
    listed,
    paper_of,
    said,
    write_sheet,
)
from game.classroom.paper_signs import draw_sign, sign_name
from game.classroom.paper_votes import Tally, tallies_of
from game.classroom.prompts import Kind, prompts_for
from game.play.engine import is_over, replay
from game.play.explain import explain_ending
from game.play.page import mark_words
from game.play.page_map import draw_map, escape
from game.play.views import EndingView
from game.story.model import Story
from game.words import say

HEADER = ("scene", "option", "votes", "voted", "present", "rule")
_ACTS = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell of a spreadsheet would begin to reckon."""
_TICK = (
    '<svg class="sign" viewBox="0 0 64 64" role="img" aria-label="{told}"><path d="M8 34l16 16L56 14" '
    'fill="none" stroke="currentColor" stroke-width="9"/></svg>'
)
MOST_PROMPTS = 2
"""Of each kind so many are enough for a talk, and keep the report on its page."""
_KINDS: tuple[Kind, ...] = ("what", "so what", "now what")


def class_report(story: Story, lesson: Lesson) -> str:
    """Return the report of a lesson, over or not."""
    paper = paper_of(story, lesson.plan, lesson.passed)
    title = say("report.class.title", story=paper.plain(story.title))
    known = [one for one in lesson.decisions if one.scene in story.scenes]
    body = [heading(1, escape(title))]
    body += _facts(paper, lesson)
    if known:
        body += [heading(2, said("report.class.votes")), '<div class="votes">']
        body += ["".join(_decision(paper, one)) for one in known]
        body += ["</div>"]
    body += ['<div class="path"><div>', *_map(paper, lesson), "</div>"]
    body += ["<div>", *_prompts(story, lesson), "</div></div>"]
    body.append(f'<p class="aside">{said("report.class.foot")}</p>')
    return write_sheet(paper, title, "report", body)


def class_csv(story: Story, lesson: Lesson) -> str:
    """Return a row for each answer of each question: scene, option, votes, voted, present, rule.

    Numbers that the report does not tell stand in words here too, or not at all.
    """
    paper = paper_of(story, lesson.plan, lesson.passed)
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(HEADER)
    for one in lesson.decisions:
        for tally in tallies_of(one):
            if one.scene in story.scenes and tally.answer in story.choices:
                writer.writerow(_safe(cell) for cell in _row(paper, one, tally))
    return page.getvalue()


def _row(paper: Paper, one: Decision, tally: Tally) -> list[str]:
    scene = paper.plain(paper.whole.scenes[one.scene].title)
    option = paper.plain(paper.whole.choices[tally.answer].text)
    votes = tally.told
    if one.how == "decider" and tally.is_taken:
        votes = say("report.class.decided")
    return [scene, option, votes, str(one.voted), str(one.present), one.rule]


def _safe(cell: str) -> str:
    """Return the cell as words, whatever sign it begins with."""
    return f"’{cell}" if cell.startswith(_ACTS) else cell


# ------------------------------------------------------------- the page


def _facts(paper: Paper, lesson: Lesson) -> Iterator[str]:
    told = say("report.class.present", count=lesson.plan.present)
    rules = [
        say("report.class.rule", chapter=paper.plain(chapter.title), rule=say(f"paper.rule.{rule}"))
        for chapter in paper.whole.chapters
        for rule in _rules_used(paper, lesson, chapter.id)
    ]
    used = f" {said('report.class.rules', rules='; '.join(rules))}" if rules else ""
    yield f'<p class="lead">{escape(told)}{used}</p>'


def _rules_used(paper: Paper, lesson: Lesson, chapter: str) -> list[str]:
    """Return the rules by which a chapter was decided, each once, in the order in which they came."""
    return list(
        dict.fromkeys(
            one.rule
            for one in lesson.decisions
            if one.how != "passed"
            and one.scene in paper.whole.scenes
            and paper.whole.scenes[one.scene].chapter == chapter
        )
    )


def _decision(paper: Paper, one: Decision) -> Iterator[str]:
    scene = paper.whole.scenes[one.scene]
    voted = "" if not one.voted else say("report.class.voted", voted=one.voted, present=one.present)
    how = " · ".join(part for part in (say(f"report.class.how.{one.how}"), voted) if part)
    title = f"{paper.told(scene.title)} <small>{escape(how)}</small>"
    tallies = [
        _tally(paper, at, tally)
        for at, tally in enumerate(tallies_of(one))
        if tally.answer in paper.whole.choices and (one.votes or tally.is_taken)
    ]
    yield f"<section>{heading(3, title)}"
    yield f"<ul>{''.join(tallies)}</ul></section>" if tallies else "</section>"


def _tally(paper: Paper, at: int, tally: Tally) -> str:
    text = paper.told(paper.whole.choices[tally.answer].text)
    bar = ""
    if tally.part is not None:
        kind = "bar" if tally.is_sure else "bar hidden"
        bar = f'<span class="{kind}" style="width:{100 * tally.part:.0f}%"></span>'
    sign = draw_sign(at, is_named=True) or escape(sign_name(at))
    taken = _TICK.format(told=escape(say("report.class.taken"))) if tally.is_taken else ""
    shown = f"<span>{text}</span><span>{taken} {escape(tally.told)}</span>"
    return f"<li{' class=taken' if tally.is_taken else ''}>{bar}{sign}{shown}</li>"


def _map(paper: Paper, lesson: Lesson) -> Iterator[str]:
    yield heading(2, said("report.class.path"))
    view = _ending(paper, lesson)
    yield draw_map(view.map, mark_words(view))
    if any(region.is_yours for region in view.map.regions):
        yield f"<p>{said('report.class.ending', title=paper.plain(view.title))}</p>"


def _ending(paper: Paper, lesson: Lesson) -> EndingView:
    """Return the ending of the path; of one that is not over nothing is told but its map."""
    view = explain_ending(paper.story, paper.player, lesson.choices, None)
    if is_over(paper.story, replay(paper.story, lesson.choices).state):
        return view
    regions = tuple(replace(region, is_yours=False) for region in view.map.regions)
    return replace(view, map=replace(view.map, regions=regions))


def _prompts(story: Story, lesson: Lesson) -> Iterator[str]:
    prompts = prompts_for(story, lesson)
    yield heading(2, said("report.class.prompts"))
    for kind in _KINDS:
        texts = [emphasised(prompt.text) for prompt in prompts if prompt.kind == kind]
        texts = texts[:MOST_PROMPTS]
        if texts:
            yield heading(3, said(f"prompt.kind.{kind.partition(' ')[0]}"))
            yield listed(texts)
