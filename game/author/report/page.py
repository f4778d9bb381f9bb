"""The report as one page for a browser: it prints well, needs no script, and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterator

from game.author.report.drawn_plane import draw_plane
from game.author.report.report import Report
from game.author.report.rows import (
    choice_table,
    concept_table,
    ending_table,
    kind_table,
    plane_table,
    scene_table,
    side_table,
    speaker_table,
    tag_table,
)
from game.author.report.words import count_told, depending_told, grade_told, length_told, number
from game.author.report.words_told import SECONDS_A_CHOICE
from game.play.page_map import escape
from game.words import say

_STYLE = """
@page { size: A4 landscape; margin: 12mm }
* { box-sizing: border-box }
body { font: 16px/1.45 Georgia, "Times New Roman", serif; color: #2b2440; background: #fffaf0;
  max-width: 1120px; margin: 0 auto; padding: 28px 24px 60px }
h1 { font-size: 38px; line-height: 1.15; margin: 0 0 6px }
h2 { font-size: 25px; margin: 44px 0 10px; border-bottom: 2px solid #2b2440; break-after: avoid }
p { margin: 0 0 10px; max-width: 76ch }
a { color: #2b2440 }
nav ul { list-style: none; padding: 0; margin: 16px 0 0; display: flex; flex-wrap: wrap;
  gap: 4px 18px }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(158px, 1fr)); gap: 10px;
  margin: 20px 0 0 }
dl.facts div { border: 1px solid #857582; border-radius: 6px; padding: 8px 12px;
  background: #fff }
dt { color: #5a4a66; font-size: 14px }
dl.facts div { display: flex; flex-direction: column; justify-content: space-between }
dd { margin: 0; font-size: 19px; font-weight: bold; overflow-wrap: anywhere }
.soft { color: #5a4a66 }
.wide { overflow-x: auto; margin: 14px 0 18px }
table { border-collapse: collapse; font-size: 15px; width: 100%; background: #fff }
caption { text-align: left; font-weight: bold; padding: 0 0 6px }
th, td { border-bottom: 1px solid #d9c9b0; padding: 5px 9px; text-align: right;
  vertical-align: middle; font-variant-numeric: tabular-nums }
thead th { vertical-align: bottom; border-bottom: 2px solid #2b2440; line-height: 1.2;
  background: #f1e6d2 }
td { white-space: nowrap }
th:first-child, .words, .drawn { text-align: left }
td.words { white-space: normal }
tbody th { font-weight: normal }
th small, td small { display: block; font-weight: normal; color: #5a4a66; font-size: 12.5px; overflow-wrap: anywhere }
tr.over th { background: #fbf3e4; font-weight: bold; padding-top: 10px }
tbody th[scope=row] { min-width: 210px }
table.choices tbody, table.short { break-inside: avoid }
.beside tbody th[scope=row] { min-width: 0 }
td.clear { font-weight: bold }
td.unclear, td.none { color: #6b5c74 }
.bar { vertical-align: middle; margin-right: 8px; max-width: 100% }
figure { margin: 14px 0 }
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 28px;
  align-items: start }
@media screen and (max-width: 900px) { .beside { display: block } }
figure svg { display: block; width: 100%; max-width: 660px; height: auto }
.halo { paint-order: stroke; stroke: #fffaf0; stroke-width: 5px; stroke-linejoin: round }
tr { break-inside: avoid }
figure { break-inside: avoid }
footer { margin-top: 40px; color: #5a4a66; font-size: 14px }
@media print {
  body { background: #fff; padding: 0; max-width: none; font-size: 10.5pt }
  nav { display: none }
  table { font-size: 8.5pt }
  th, td { padding: 2pt 4pt }
  th small, td small { font-size: 7pt }
  tbody th[scope=row] { min-width: 52mm }
  .wide { overflow: visible }
  .beside { grid-template-columns: 118mm minmax(0, 1fr) }
  .bar { width: 70px; height: auto }
  .halo { stroke: #fff }
  figure svg { max-width: 118mm }
  thead th, tr.over th { print-color-adjust: exact }
}
"""

_SECTIONS = ("endings", "kinds", "plane", "choices", "sides", "time", "words", "concepts")

MADE_BY = '<meta name="generator" content="lantern-row report">'
"""Says near the top of a page what made it."""


def write_report_page(report: Report) -> str:
    """Return the report as HTML."""
    title = say("report.title", title=report.story.title)
    parts = (
        _opening(report, title),
        _endings(report),
        _kinds(report),
        _plane(report),
        _choices(report),
        _sides(report),
        _time(report),
        _words(report),
        _concepts(report),
    )
    body = "\n".join(line for part in parts for line in part)
    return (
        f'<!DOCTYPE html>\n<html lang="{say("page.language")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{MADE_BY}\n<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n"
        f"</main>\n<footer>{escape(say('report.foot'))}</footer>\n</body>\n</html>\n"
    )


def _opening(report: Report, title: str) -> Iterator[str]:
    yield f"<h1>{escape(title)}</h1>"
    yield _soft(count_told(report.playthroughs))
    yield '<dl class="facts">'
    for key, value in _facts(report):
        yield f"<div><dt>{escape(say(f'report.fact.{key}'))}</dt><dd>{escape(value)}</dd></div>"
    yield "</dl>"
    yield f'<nav aria-label="{escape(say("report.contents"))}"><ul>'
    for section in _sections(report):
        yield f'<li><a href="#{section}">{escape(say(f"report.part.{section}"))}</a></li>'
    yield "</ul></nav>"


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    story = report.story
    yield "scenes", f"{len(story.scenes):,}"
    yield "choices", f"{len(story.choices):,}"
    yield "endings", f"{len(report.endings):,}"
    if report.lengths.median is not None:
        yield "minutes", say("report.minutes", minutes=number(report.lengths.median.minutes))
    yield "words", f"{report.wording.words:,}"
    yield "grade", grade_told(report.wording)


def _sections(report: Report) -> Iterator[str]:
    return (one for one in _SECTIONS if one != "concepts" or report.taught)


def _head(section: str) -> str:
    return f'<h2 id="{section}">{escape(say(f"report.part.{section}"))}</h2>'


# ------------------------------------------------------------- endings


def _endings(report: Report) -> Iterator[str]:
    yield _head("endings")
    yield from ending_table(report)


def _kinds(report: Report) -> Iterator[str]:
    yield _head("kinds")
    yield from kind_table(report)


def _plane(report: Report) -> Iterator[str]:
    yield _head("plane")
    yield f'<div class="beside"><figure>{draw_plane(report)}</figure><div>'
    yield from plane_table(report)
    yield "</div></div>"


def _choices(report: Report) -> Iterator[str]:
    yield _head("choices")
    if not report.story.choices:
        yield _paragraph(say("report.no_choices"))
        return
    yield _paragraph(say("report.choices.told"))
    yield from choice_table(report)
    yield _paragraph(
        say("report.outdone", count=len(report.outdone), all=len(report.story.choices))
    )
    yield from _list(
        say("report.outdone.line", choice=one.choice, by=one.by) for one in report.outdone
    )
    yield from _list(depending_told(report))


# ------------------------------------------------------------- sides, time, words


def _sides(report: Report) -> Iterator[str]:
    balance = report.balance
    yield _head("sides")
    yield from side_table(report)
    yield _paragraph(say("report.sides.rest", both=balance.both, neither=balance.neither))
    if balance.tags:
        yield from tag_table(report)


def _time(report: Report) -> Iterator[str]:
    lengths = report.lengths
    pace, hard = number(lengths.pace), grade_told(report.wording)
    yield _head("time")
    yield _paragraph(say("report.time.told", pace=pace, grade=hard, seconds=SECONDS_A_CHOICE))
    if not lengths.shortest or not lengths.median or not lengths.longest:
        yield _paragraph(say("report.time.none"))
        return
    sure = "exact" if lengths.is_exact else "timed"
    yield from _list(
        (
            say(f"report.shortest.{sure}", length=length_told(lengths.shortest)),
            say("report.median", length=length_told(lengths.median), count=lengths.timed),
            say(f"report.longest.{sure}", length=length_told(lengths.longest)),
        )
    )


def _words(report: Report) -> Iterator[str]:
    yield _head("words")
    words, grade = f"{report.wording.words:,}", grade_told(report.wording)
    yield _paragraph(say("report.words.told", words=words, grade=grade))
    yield from speaker_table(report)
    yield from scene_table(report)


def _concepts(report: Report) -> Iterator[str]:
    if report.taught:
        yield _head("concepts")
        yield from concept_table(report)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _soft(text: str) -> str:
    return f'<p class="soft">{escape(text)}</p>'


def _list(texts: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    listed = [f"<li>{escape(text)}</li>" for text in texts]
    if listed:
        yield "<ul>"
        yield from listed
        yield "</ul>"
