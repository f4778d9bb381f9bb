"""What a teacher prints comes from the story that is played, is whole by itself, and harms nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from types import MappingProxyType

import pytest

from game.classroom.lesson import Plan, story_of, usual_plan
from game.classroom.paper import print_pack
from game.classroom.paper_page import paper_of
from game.classroom.paper_plan import asked_by_chapter, met_scenes, timetable
from game.library import find_story, load_story
from game.play.player import fill, new_player
from game.story.model import Concept, GlossaryWord, Narration, Scene, Story
from tests.walks import shipped_story

NAMES = [
    "1-teacher-guide.html",
    "2-vote-cards.html",
    "3-word-list.html",
    "4-scene-script.html",
    "5-rubric.html",
    "6-exit-slips.html",
    "7-debate-cards.html",
]
EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&*x*"


class Seen(HTMLParser):
    """Every tag of a page with what it carries, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br", "path", "circle", "rect", "polyline"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"path", "circle", "rect", "polyline"}:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.words += data


@cache
def second_story() -> Story:
    folder = find_story("fair-marrow")
    assert not isinstance(folder, str), folder
    reading = load_story(folder)
    assert reading.story is not None
    return reading.story


def pack(story: Story) -> Mapping[str, str]:
    return print_pack(story, usual_plan(story))


def sheet(story: Story, kind: str) -> str:
    return next(page for name, page in pack(story).items() if kind in name)


def read(page: str) -> str:
    return " ".join(Seen(page).words.split())


def hostile(story: Story) -> Story:
    """Return the story with script in every field that holds words."""

    def scene(one: Scene) -> Scene:
        choices = tuple(
            replace(c, text=EVIL, closed=EVIL, cost=EVIL, later=EVIL, echo=EVIL)
            for c in one.choices
        )
        lines = (*one.lines, Narration(EVIL, one.at))
        return replace(one, title=EVIL, summary=EVIL, ask=EVIL, lines=lines, choices=choices)

    def idea(one: Concept) -> Concept:
        sources = tuple(replace(source, title=EVIL) for source in one.sources)
        return replace(one, name=EVIL, statement=EVIL, caution=EVIL, sources=sources)

    scenes = {id_: scene(one) for id_, one in story.scenes.items()}
    first, second = (replace(meter, name=EVIL) for meter in story.meters)
    pages = tuple(
        replace(p, title=EVIL, intro=EVIL, questions=tuple(EVIL for _ in p.questions))
        for p in story.guide.pages
    )
    words = tuple(replace(word, word=EVIL, means=EVIL) for word in story.guide.glossary)
    asked = tuple(replace(one, ask=EVIL) for one in story.endings.questions)
    endings = tuple(replace(one, title=EVIL) for one in story.endings.endings)
    drawn = replace(story.endings.map, note=EVIL, frame=EVIL, across=EVIL, up=EVIL)
    return replace(
        story,
        title=EVIL,
        tagline=EVIL,
        meters=(first, second),
        chapters=tuple(replace(one, title=EVIL) for one in story.chapters),
        scenes=MappingProxyType(scenes),
        choices=MappingProxyType({c.whole_id: c for s in scenes.values() for c in s.choices}),
        speakers=MappingProxyType(
            {id_: replace(one, name=EVIL) for id_, one in story.speakers.items()}
        ),
        concepts=MappingProxyType({id_: idea(one) for id_, one in story.concepts.items()}),
        guide=replace(story.guide, pages=pages, glossary=words),
        endings=replace(story.endings, map=drawn, questions=asked, endings=endings),
    )


def is_harmless(page: str) -> bool:
    """Say whether a page runs nothing and fetches nothing."""
    tags = Seen(page).tags
    names = {tag for tag, _ in tags}
    keys = {key for _, attrs in tags for key in attrs}
    runs = any(key.startswith("on") for key in keys) or {"src", "href", "action", "srcset"} & keys
    return not (names & {"script", "img", "iframe", "link", "object", "form", "input"} or runs)


STORIES = pytest.mark.parametrize("story", [shipped_story(), second_story()], ids=lambda s: s.id)


# ------------------------------------------------------------- every sheet


@STORIES
def test_a_pack_has_seven_sheets(story: Story) -> None:
    assert list(pack(story)) == NAMES


@STORIES
def test_a_sheet_is_whole_by_itself(story: Story) -> None:
    for name, page in pack(story).items():
        assert is_harmless(page), name
        assert not re.search(r"https?:|url\(|@import|@font-face", page), name
        assert "default-src 'none'" in page


@STORIES
def test_every_sheet_has_one_first_heading_and_says_its_language(story: Story) -> None:
    for name, page in pack(story).items():
        seen = Seen(page)
        assert [tag for tag, _ in seen.tags].count("h1") == 1, name
        assert seen.tags[0] == ("html", {"lang": "en", "dir": "ltr"})
        assert not seen.open, name


@STORIES
def test_no_heading_is_skipped(story: Story) -> None:
    for name, page in pack(story).items():
        levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
        assert all(after - before <= 1 for before, after in pairwise(levels)), name


@STORIES
def test_script_in_any_field_of_a_story_is_words_on_paper(story: Story) -> None:
    for name, page in pack(hostile(story)).items():
        assert is_harmless(page), name
        assert not Seen(page).open, name
    assert "<script>alert(1)</script>" in read(sheet(hostile(story), "scene-script"))


def test_a_story_without_words_or_claims_has_no_such_sheets() -> None:
    story = second_story()
    bare = replace(
        story, guide=replace(story.guide, pages=(), glossary=()), concepts=MappingProxyType({})
    )

    assert list(pack(bare)) == [
        "1-teacher-guide.html",
        "2-vote-cards.html",
        "3-scene-script.html",
        "4-rubric.html",
        "5-exit-slips.html",
    ]


def test_a_story_from_right_to_left_is_printed_so_and_our_own_words_as_they_run() -> None:
    story = replace(second_story(), language="ar")

    page = sheet(story, "scene-script")

    assert '<html lang="en" dir="ltr">' in sheet(story, "guide")
    assert '<html lang="en" dir="rtl">' in page
    assert '<bdi lang="ar">The Show</bdi>' in page


def test_paper_has_no_grade_in_a_language_whose_syllables_are_not_counted() -> None:
    assert "reading grade" in sheet(second_story(), "scene-script")
    assert "reading grade" not in sheet(replace(second_story(), language="de"), "scene-script")


def test_paper_is_not_signed() -> None:
    for name, page in pack(shipped_story()).items():
        if "script" not in name:
            assert not re.search(r"\b(your name|name:|class:|date:)", read(page).lower())


# ------------------------------------------------------------- the guide


def test_the_class_cut_takes_forty_eight_minutes() -> None:
    story = shipped_story()
    slots = timetable(story_of(story, usual_plan(story)), usual_plan(story))

    assert [(slot.part, slot.start, slot.end) for slot in slots] == [
        ("opener", 0, 4),
        ("frame", 4, 6),
        ("chapter", 6, 16),
        ("chapter", 16, 27),
        ("chapter", 27, 38),
        ("map", 38, 41),
        ("debrief", 41, 47),
        ("slip", 47, 48),
    ]


def test_the_guide_tells_the_rule_of_each_chapter_as_it_is_planned() -> None:
    story = shipped_story()
    plan = usual_plan(story)
    turned = replace(plan, rules=MappingProxyType({**plan.rules, "sandbox": "decider"}))

    assert "The Sandbox: 3 answers by majority." in read(sheet(story, "guide"))
    assert "The Sandbox: 3 answers by one decider." in read(print_pack(story, turned)[NAMES[0]])


@STORIES
def test_the_guide_names_every_scene_that_asks_something(story: Story) -> None:
    guide = read(sheet(story, "guide"))
    scenes = [
        scene
        for _, asked in asked_by_chapter(story_of(story, usual_plan(story)))
        for scene in asked
    ]

    assert scenes
    assert [one.title for one in scenes if one.title not in guide] == []


def test_the_guide_has_four_parts_and_each_begins_a_page() -> None:
    assert sheet(shipped_story(), "guide").count('<section class="sheet">') == 4


def test_a_whole_story_is_more_than_one_lesson_and_its_guide_says_so() -> None:
    plan = Plan("whole", None, 30, MappingProxyType({}))

    guide = read(print_pack(shipped_story(), plan)[NAMES[0]])

    assert "That is more than one lesson: stop wherever you like." in guide


# ------------------------------------------------------------- the script


def test_the_script_tells_what_is_passed_over_in_its_summary() -> None:
    script = read(sheet(shipped_story(), "scene-script"))

    assert "Told in short" in script
    for scene in ("s1_snack", "c2_letter", "c3_generator"):
        assert str(shipped_story().scenes[scene].summary) in script


def test_the_script_has_every_word_of_a_scene_that_is_played() -> None:
    story = second_story()
    script = read(sheet(story, "scene-script"))

    for scene in met_scenes(story_of(story, usual_plan(story))):
        for line in scene.lines:
            if isinstance(line, Narration):
                told = fill(line.text, story, new_player(story)).replace("*", "")
                assert " ".join(told.split()) in script


def test_lines_for_some_paths_say_in_words_for_which() -> None:
    script = read(sheet(shipped_story(), "scene-script"))

    assert (
        "Only if in “The Lighthouse” the class chose “Join the town. Three pairs of hands, one big place”:"
        in script
    )


def test_lines_that_no_path_of_the_lesson_meets_are_left_out() -> None:
    story = shipped_story()
    cut = read(sheet(story, "scene-script"))
    whole = read(print_pack(story, Plan("whole", None, 30, MappingProxyType({})))[NAMES[3]])

    assert "built_own" not in whole
    assert "Theo draws your whole town again, in jam" in whole
    assert "Theo draws your whole town again, in jam" not in cut


def test_the_script_says_where_each_way_goes_on() -> None:
    script = read(sheet(shipped_story(), "scene-script"))

    assert "Go on with “Halden”." in script
    assert "Go on with “The Yard”." in script


def test_nothing_in_the_script_tells_a_meter() -> None:
    story = shipped_story()
    script = sheet(story, "scene-script")

    assert [meter.name for meter in story.meters if meter.name in script] == []
    assert not re.search(r"individualism|collectivism", script)


# ------------------------------------------------------------- what is handed out


def test_vote_cards_are_two_a_sheet_and_show_all_signs_and_no_mark_of_the_map() -> None:
    page = sheet(shipped_story(), "vote-cards")

    assert page.count('<section class="card">') == 2
    for word in ("1 star", "2 moon", "3 sun", "4 cloud"):
        assert read(page).count(word) == 2
    assert not re.search("triangle|square|diamond|ring", read(page))


def test_the_word_list_is_the_story_s_own_glossary() -> None:
    story = shipped_story()
    listed = read(sheet(story, "word-list"))

    assert len(story.guide.glossary) == 20
    assert [
        one for one in story.guide.glossary if one.word not in listed or one.means not in listed
    ] == []


def test_every_debate_card_carries_a_caution() -> None:
    story = shipped_story()
    page = sheet(story, "debate")
    cards = re.findall(r'<section class="debate">.*?</section>', page, re.DOTALL)

    assert len(cards) == 8
    assert all("Handle with care:" in card for card in cards)
    caution = story.concepts["debate.greater_good"].caution
    assert str(caution) in read(page)


def test_exit_slips_are_four_a_sheet() -> None:
    page = sheet(second_story(), "exit-slips")

    assert page.count('<section class="slip">') == 4
    assert read(page).count("One thing that I will add this week") == 4


def test_the_rubric_gives_five_points_and_none_for_a_choice() -> None:
    rubric = read(sheet(second_story(), "rubric"))

    assert "Names both sides fairly (2)" in rubric
    assert "Uses evidence from the story (2)" in rubric
    assert "Tells more of both from half of each (1)" in rubric
    assert "Never mark what the class chose" in rubric


def test_words_with_stars_are_emphasised_and_tokens_filled_in() -> None:
    story = replace(
        second_story(),
        guide=replace(
            second_story().guide, glossary=(GlossaryWord("a *b*", "{name} & co", ("a",), None),)
        ),
    )

    page = sheet(story, "word-list")

    assert "a <em>b</em>" in page
    assert "Robin &amp; co" in page


def test_paper_speaks_to_nobody_in_particular() -> None:
    story = second_story()

    assert paper_of(story, usual_plan(story)).player == new_player(story)
