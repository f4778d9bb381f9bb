"""The page of a map is whole in itself, holds everything, and nothing that a story says is run."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from html.parser import HTMLParser

import pytest

from game.author.map.findings import Findings
from game.author.map.page import FIRST, write_map
from game.author.map.tints import TINTS, Tint
from game.author.proof.proving import prove
from game.library import find_story, load_story
from game.orders.map import load_pages
from game.stage.theme import CONTRAST, PAPER
from game.story.catalogue.entry import GOOD
from game.story.model import Narration, Speech, Story
from game.story.problems import Place, Problem
from game.story.reader import read_story
from tests.bench.generated import generated_story
from tests.stories import a_choice, a_scene, a_story, when

pytestmark = pytest.mark.slow

PAGES = load_pages()
VOID = {"meta", "input", "path", "circle", "use"}
HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202e\u2066&amp;<!--"


class Page(HTMLParser):
    """What a browser would see: tags with their attributes, the text of scripts, what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[str] = []
        self.texts: list[str] = []
        self.inside: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("script", "style"):
            self.scripts += [data] if self.open[-1] == "script" else []
        else:
            self.texts.append(data)
            self.inside.append((self.open[-1] if self.open else "", data))

    def having(self, name: str) -> Iterator[str]:
        return (attrs[name] for _, attrs in self.tags if name in attrs)


def page_of(story: Story, *problems: Problem, proved: bool = False) -> str:
    return write_map(story, Findings(story, problems, prove(story) if proved else None), PAGES)


def the_pond() -> Story:
    story = read_story(GOOD, "pond").story
    assert story is not None
    return story


def lantern_row() -> Story:
    folder = find_story("lantern-row")
    assert not isinstance(folder, str)
    story = load_story(folder).story
    assert story is not None
    return story


def test_the_page_is_whole_html_and_every_link_in_it_leads_somewhere() -> None:
    page = Page(page_of(lantern_row()))

    anchors = list(page.having("id"))
    assert page.open == []
    assert len(anchors) == len(set(anchors))
    assert {href.removeprefix("#") for href in page.having("href")} <= set(anchors)


def test_every_scene_choice_ending_and_flag_is_in_the_page() -> None:
    story = lantern_row()
    page = Page(page_of(story))

    texts, anchors = set(page.texts), set(page.having("id"))
    assert set(story.choices) <= texts
    assert {f"scene-{id}" for id in story.scenes} <= anchors
    assert {f"ending-{ending.id}" for ending in story.endings.endings} <= anchors
    flags = {flag for choice in story.choices.values() for flag in choice.sets}
    assert {f"flag-{flag}" for flag in flags} <= anchors


def test_there_is_a_card_for_each_scene_and_ending_in_reading_order() -> None:
    page = Page(page_of(the_pond()))

    cards = [attrs for tag, attrs in page.tags if attrs.get("class", "").startswith("card")]
    assert [(card["href"], card["aria-label"]) for card in cards] == [
        ("#scene-bank", "At the Bank, bank, Begins here"),
        ("#scene-shore", "The Shore, shore"),
        ("#ending-brave", "The Swimmer, brave"),
        ("#ending-calm", "The Friend, calm"),
    ]


def test_the_script_is_told_where_everything_is() -> None:
    told = json.loads(Page(page_of(the_pond())).scripts[1])

    assert [card[0] for card in told["cards"]] == [
        "scene-bank",
        "scene-shore",
        "ending-brave",
        "ending-calm",
    ]
    assert told["lines"] == [[0, 1], [0, 1], [1, 2], [2, 3]]
    assert told["threads"] == [["flag-swam", "swam", [[0, 0]], [], [[1, -1]]]]


def test_effects_are_told_by_shape_and_number_and_not_by_colour_alone() -> None:
    page = page_of(the_pond())

    rows = re.findall(r'class="row choice.*?</span></span>|class="row choice.*?</small>', page)
    assert ["#sign-first" in row for row in rows] == [True, False]
    assert ["#sign-second" in row for row in rows] == [False, True]
    assert ["<small>+2</small>" in row for row in rows] == [True, True]


def test_what_can_never_be_is_told_on_its_card() -> None:
    story = a_story(
        a_scene(
            "one",
            a_choice("go", "two"),
            replace(a_choice("never", "lost"), when=when("ghost")),
        ),
        a_scene("two"),
        a_scene("lost"),
    )

    page = Page(page_of(story, proved=True))

    assert page.texts.count("Never open") == 1
    assert "Nobody can get here" in page.texts
    assert "if ghost is set" in page.texts


def test_a_problem_stands_on_its_scene_and_in_its_text() -> None:
    story = the_pond()
    bank, shore = story.scenes["bank"].at, story.scenes["shore"].at
    inside = Problem("N201", "error", Place(bank.file, bank.line + 3, 5), "Say where.")
    last = Problem("T101", "warning", shore, "Say what.")
    elsewhere = Problem("S101", "note", Place("pond/story.yaml", 2, 1), "Say what next.")

    page = Page(page_of(story, inside, last, elsewhere))

    labels = [
        attrs["aria-label"]
        for _, attrs in page.tags
        if attrs.get("class", "").startswith("card scene")
    ]
    assert labels == [
        "At the Bank, bank, Begins here, 1 error",
        "The Shore, shore, 1 warning",
    ]
    assert f"Say where. ({inside.place})" in page.texts
    assert "Say what next. (pond/story.yaml:2:1)" in page.texts
    assert "3 problems" in page.texts


# ------------------------------------------------------------- nothing is run


def hostile() -> Story:
    """Return the pond with harm in every text of it."""
    story = the_pond()
    bank = story.scenes["bank"]
    choices = tuple(
        replace(one, text=HOSTILE, closed=HOSTILE, cost=HOSTILE, later=HOSTILE, echo=HOSTILE)
        for one in bank.choices
    )
    lines = tuple(
        replace(line, text=HOSTILE) if isinstance(line, Narration | Speech) else line
        for line in bank.lines
    )
    bank = replace(
        bank, title=HOSTILE, summary=HOSTILE, ask=HOSTILE, place=HOSTILE, choices=choices,
        lines=lines, domain=HOSTILE, music=HOSTILE,
    )  # fmt: skip
    endings = tuple(
        replace(one, title=HOSTILE, text=(HOSTILE,), tells=HOSTILE, middle_path=HOSTILE)
        for one in story.endings.endings
    )
    meters = tuple(replace(meter, name=HOSTILE) for meter in story.meters)
    return replace(
        story,
        title=HOSTILE,
        tagline=HOSTILE,
        language=HOSTILE,
        meters=(meters[0], meters[1]),
        speakers={id: replace(one, name=HOSTILE) for id, one in story.speakers.items()},
        chapters=tuple(replace(one, title=HOSTILE) for one in story.chapters),
        scenes={**story.scenes, "bank": bank},
        choices={choice.whole_id: choice for choice in choices},
        endings=replace(story.endings, endings=endings),
    )


def test_a_hostile_story_is_shown_and_not_run() -> None:
    story = hostile()
    problem = Problem("N201", "error", Place(HOSTILE, 1, 1), HOSTILE)

    text = page_of(story, problem)
    page = Page(text)

    assert [len(page.scripts), text.count("<script"), text.count("</script")] == [3, 3, 3]
    assert page.open == []
    assert not {tag for tag, _ in page.tags} & {"img", "iframe", "object", "embed", "link", "base"}
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith(("on", "src"))]
    assert json.loads(page.scripts[1])["cards"][0][0] == "scene-bank"
    assert "<" not in page.scripts[1]
    assert sum(HOSTILE in part for part in page.texts) > 20


def test_words_that_turn_the_direction_of_reading_end_with_their_place() -> None:
    page = Page(page_of(hostile()))

    around = {inside for inside, text in page.inside if "\u202e" in text}

    assert around <= {"h1", "h2", "title", "bdi", "b", "i", "em", "code", "small", "span"}
    assert "\nbdi,b,h2,i,em,code,small,.row span{unicode-bidi:isolate}\n" in PAGES.style


def test_a_browser_may_run_only_our_scripts_and_fetch_nothing() -> None:
    text = page_of(the_pond())
    page = Page(text)
    policy = next(attrs["content"] for _, attrs in page.tags if "http-equiv" in attrs)

    def hashed(script: str) -> str:
        return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert page.scripts[0] == FIRST
    assert page.scripts[2] == PAGES.script
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashed(style)}'; "
        f"script-src 'sha256-{hashed(FIRST)}' 'sha256-{hashed(PAGES.script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert "style" not in {name for _, attrs in page.tags for name in attrs}
    assert not re.search(r"url\(|@import|\bsrc=", text)
    assert set(re.findall(r"https?://[^\s\"]+", text)) == {"http://www.w3.org/2000/svg"}


def test_the_script_is_small_and_never_makes_code_or_tags_of_text() -> None:
    assert len(PAGES.script.encode()) < 20_000
    assert not re.search(
        r"\beval\b|\bFunction\b|innerHTML|outerHTML|insertAdjacent|document\.write|fetch|import\b"
        r"|XMLHttp|WebSocket|localStorage",
        PAGES.script,
    )


# ------------------------------------------------------------- how it looks


@pytest.mark.parametrize("tint", TINTS, ids=[tint.name for tint in TINTS])
def test_the_colours_are_those_of_the_stage(tint: Tint) -> None:
    by_night = {
        "page": (PAPER, "night"), "raised": (PAPER, "night_card"), "sunk": (PAPER, "veil"),
        "ink": (PAPER, "night_ink"), "soft": (PAPER, "night_soft"), "line": (PAPER, "night_line"),
        "hair": (PAPER, "soft"), "you": (PAPER, "you_night"), "others": (PAPER, "others_night"),
        "glow": (PAPER, "glow"), "caution": (PAPER, "soft"), "error": (CONTRAST, "error"),
        "focus": (PAPER, "soft"),
    }  # fmt: skip
    theme, field = by_night[tint.name]

    assert tint.day == asdict(PAPER)[tint.name]
    assert tint.night == asdict(theme)[field]


def test_every_colour_and_size_that_the_style_asks_for_is_given() -> None:
    page = page_of(the_pond())

    given = set(re.findall(r"(--[a-z-]+):", page)) | {"--print", "--print-width", "--print-height"}
    assert set(re.findall(r"var\((--[a-z-]+)", PAGES.style)) <= given
    assert not re.search(r"#[0-9a-f]{6}\b", PAGES.style)


# ------------------------------------------------------------- very long stories


def test_the_page_of_a_thousand_scenes_is_written_soon_and_not_too_large() -> None:
    story = read_story(generated_story(1000), "long").story
    assert story is not None
    begun = time.process_time()

    text = page_of(story)

    assert time.process_time() - begun < 2
    assert len(text) < 5_000_000
    assert text.count('class="card ') == 1002
