"""Printed by a real browser on both kinds of paper, the sheets come out as long as they should."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from game.classroom.ballot import RULES
from game.classroom.lesson import usual_plan
from game.classroom.paper import print_pack
from game.classroom.paper_report import class_report
from game.story.model import Story
from tests.classroom.test_paper import STORIES
from tests.classroom.test_paper_report import lesson_of
from tests.walks import shipped_story

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PAPERS = pytest.mark.parametrize("paper", ["A4", "letter"])
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="printing needs Chromium"),
]
Pages = Callable[[str, str], int]


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    """Return what prints a sheet on a paper and says how many pages came out."""

    def printed(sheet: str, paper: str) -> int:
        source, out = tmp_path / "sheet.html", tmp_path / "sheet.pdf"
        source.write_text(sheet.replace("</style>", f"@page {{ size: {paper} }}</style>"), "utf-8")
        subprocess.run(
            [
                str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu",
                "--no-pdf-header-footer", f"--user-data-dir={tmp_path / 'profile'}",
                f"--print-to-pdf={out}", source.as_uri(),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return len(re.findall(rb"/Type\s*/Page\b", out.read_bytes()))

    return printed


def sheet(story: Story, kind: str) -> str:
    return next(page for name, page in print_pack(story, usual_plan(story)).items() if kind in name)


@PAPERS
@STORIES
def test_the_guide_is_four_pages(story: Story, paper: str, pages: Pages) -> None:
    assert pages(sheet(story, "guide"), paper) == 4


@PAPERS
def test_the_guide_of_a_whole_story_is_four_pages_too(paper: str, pages: Pages) -> None:
    story = shipped_story()
    rules = {chapter.id: RULES[at % len(RULES)] for at, chapter in enumerate(story.chapters)}
    plan = replace(usual_plan(story), scope="whole", rules=MappingProxyType(rules))

    assert pages(print_pack(story, plan)["1-teacher-guide.html"], paper) == 4


@PAPERS
@pytest.mark.parametrize("kind", ["vote-cards", "word-list", "rubric", "exit-slips"])
def test_what_is_handed_out_is_one_page(kind: str, paper: str, pages: Pages) -> None:
    assert pages(sheet(shipped_story(), kind), paper) == 1


@PAPERS
@STORIES
def test_the_report_of_a_lesson_is_one_page(story: Story, paper: str, pages: Pages) -> None:
    votes = {"s1_bucket": (9, 6, 12, 1), "s1_first_build": (10, 9, 8), "c2_fork": (9, 8, 6, 5)}

    assert pages(class_report(story, lesson_of(story, votes)), paper) == 1


@PAPERS
def test_the_report_is_one_page_where_every_vote_was_counted(paper: str, pages: Pages) -> None:
    story = shipped_story()
    lesson = lesson_of(story)
    counted = tuple(
        replace(one, rule="majority", how="votes", votes=(12, 9, 5, 3)[: len(one.answers)])
        for one in lesson.decisions
    )

    assert pages(class_report(story, replace(lesson, decisions=counted)), paper) == 1
