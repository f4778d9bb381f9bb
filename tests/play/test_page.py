"""The page that a player keeps: whole, sound, printable, and safe whatever stands in it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from game.play.page import write_page
from game.play.rules import play_by
from game.play.session import Session
from game.play.views import EndingView
from game.story.model import Story

ALONE = {"meta", "br"}
"""Tags that close themselves."""
SHAPES = "{http://www.w3.org/2000/svg}"


class Page(HTMLParser):
    """Reads a page, and tells whatever is not closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.faults: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ALONE:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> in line {self.getpos()[0]}")

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1:] != ["style"]:
            self.texts.append(data.strip())


def ended(session: Session, rule: str) -> EndingView:
    for choice in play_by(session.story, rule).choices:
        session.choose(choice)
    while session.go_on():
        pass
    view = session.look()
    assert isinstance(view, EndingView)
    return view


@pytest.fixture(scope="module")
def view(shipped: Story) -> EndingView:
    return ended(Session(shipped), "random:7")


def drawn(page: str) -> ET.Element:
    found = re.search(r"<svg.*?</svg>", page, re.DOTALL)
    assert found
    return ET.fromstring(found.group())


def all_text(page: str) -> str:
    return re.sub(r"\s+", " ", " ".join(Page(page).texts))


@pytest.mark.parametrize("rule", ["first", "last", "random:1", "random:2"])
def test_every_tag_is_closed_and_the_map_is_sound(shipped: Story, rule: str) -> None:
    whole = ended(Session(shipped), rule)
    small = ended(Session.of_chapter(shipped, "sandbox"), rule)

    for view in (whole, small):
        page = write_page(view, {}, (), shipped.title)
        read = Page(page)

        assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
        assert (read.faults, read.open) == ([], [])
        assert drawn(page).tag == f"{SHAPES}svg"


def test_nothing_in_it_runs_is_fetched_or_asks(view: EndingView) -> None:
    page = write_page(view, {}, (), "Lantern Row")
    read = Page(page)

    assert not {"script", "link", "img", "iframe", "input", "form", "a", "base", "object"} & {
        tag for tag, _ in read.tags
    }
    assert not [attrs for _, attrs in read.tags if {"src", "href", "onload", "style"} & set(attrs)]
    assert "@import" not in page
    assert "url(" not in page
    assert page.count("://") == page.count('xmlns="http://www.w3.org/2000/svg"') == 1


def test_whatever_is_typed_stays_words(view: EndingView) -> None:
    typed = "<script>alert('1')</script> & \"so\"\nsecond line\x00\ud800 </p>"
    title = 'A <b>bold</b> & "quoted" title'

    page = write_page(replace(view, title="<i>End</i>"), {1: typed}, (), title)
    read = Page(page)

    assert read.faults == []
    assert not {"script", "b>bold", "i"} & {tag for tag, _ in read.tags}
    assert "<script>alert('1')</script> & \"so\"" in read.texts
    assert "second line </p>" in read.texts
    assert title in read.texts
    page.encode("utf-8")


def test_it_tells_the_ending_and_everything_that_was_kept(view: EndingView) -> None:
    tried = [view.practices[1].id]

    text = all_text(write_page(view, {0: "Mostly alone."}, tried, "Lantern Row"))

    for kept in (view.title, view.tells, view.carried_by, view.cost, view.middle_path):
        assert plain(kept) in text
    for moment in view.moments:
        assert plain(moment.echo) in text
        assert plain(moment.cost or "") in text
        assert plain(moment.later or "") in text
    for card in view.cards:
        assert plain(card.sides) in text
    assert plain(view.practices[1].text) in text
    assert plain(view.practices[0].text) not in text
    assert "Mostly alone." in text


def plain(text: str) -> str:
    return re.sub(r"\*([^*]+)\*", r"\1", text)


def test_a_question_without_words_has_lines_to_write_on(view: EndingView) -> None:
    page = write_page(view, {0: "My words.", 1: "  \n "}, (), "Lantern Row")

    lines = [attrs for tag, attrs in Page(page).tags if attrs.get("class") == "line"]

    assert len(lines) == 4 * (len(view.questions) - 1)
    assert page.count('class="words"') == 1


def test_both_sides_stand_in_columns_of_one_width_and_lived_rows_are_marked(
    view: EndingView,
) -> None:
    assert view.columns is not None
    rows = [row for column in view.columns for row in (*column.gives, *column.costs)]

    page = write_page(view, {}, (), "Lantern Row")

    assert "grid-template-columns: minmax(0, 1fr) minmax(0, 1fr)" in page
    assert page.count('class="row') == len(rows)
    assert page.count('class="row lived"') == sum(bool(row.lived) for row in rows)


def test_the_map_draws_every_step_by_its_shape_with_a_lantern_where_a_chapter_ends(
    view: EndingView,
) -> None:
    page = write_page(view, {}, (), "Lantern Row")
    map_ = drawn(page)
    steps = [g for g in map_.iter(f"{SHAPES}g") if g.find(f"{SHAPES}title") is not None]
    texts = [text.text for text in map_.iter(f"{SHAPES}text")]
    [line] = map_.iter(f"{SHAPES}polyline")

    assert len(steps) == len(view.map.steps) == len(line.attrib["points"].split()) - 1
    lanterns = [step for step in steps if step.find(f"{SHAPES}g") is not None]
    assert len(lanterns) == sum(step.ends_chapter for step in view.map.steps)
    assert {view.map.frame, *(region.title for region in view.map.regions)} <= set(texts)
    assert {side.name for side in view.sides} <= set(texts)


def test_the_map_stands_below_itself_in_words(view: EndingView) -> None:
    page = write_page(view, {}, (), "Lantern Row")
    map_ = drawn(page)

    told = map_.find(f"{SHAPES}desc")

    assert map_.attrib["role"] == "img"
    assert told is not None
    assert told.text == (
        "A path of 23 choices. It begins at the lower left and goes right (Standing on your own) "
        "and up (Standing together). The same path stands below in words."
    )
    assert re.search(r'<ol class="path">\s*(<li>.*</li>\s*){23}</ol>', page)


def test_a_chapter_alone_has_a_page_too(shipped: Story) -> None:
    view = ended(Session.of_chapter(shipped, "sandbox"), "first")

    page = write_page(view, {}, (), shipped.title)

    assert page.count('class="line"') == 4
    assert "in one chapter. It is not a test" in page


def test_words_between_stars_are_emphasised(view: EndingView) -> None:
    page = write_page(replace(view, tells="It is *not* 2 * 3 * 4."), {}, (), "Lantern Row")

    assert "It is <em>not</em> 2 * 3 * 4." in page
