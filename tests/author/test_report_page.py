"""The report's page: whole, sound, told in words too, and safe whatever stands in a story."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from types import MappingProxyType
from xml.etree import ElementTree as ET

import pytest

from game.author.proof.proving import prove
from game.author.report.plane import FINE, plane_of
from game.author.report.sample import machine_for
from game.orders.reported import report_page
from game.story.model import Story
from tests.stories import a_choice, a_scene, a_story, an_ending
from tests.walks import shipped_story

pytestmark = pytest.mark.slow

SHAPES = "{http://www.w3.org/2000/svg}"
ALONE = {"meta"}


class Page(HTMLParser):
    """Reads a page, and tells whatever is not closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
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

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


@pytest.fixture(scope="module")
def written() -> str:
    story = shipped_story()
    return report_page(story, prove(story))


@pytest.fixture(scope="module")
def page(written: str) -> Page:
    return Page(written)


def test_every_tag_is_closed(page: Page) -> None:
    assert page.faults == []
    assert page.open == []


def test_nothing_is_fetched_and_nothing_runs(written: str, page: Page) -> None:
    assert not {"script", "img", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert re.findall(r"url\((?!#)|@import|https?://(?!www\.w3\.org/2000/svg)", written) == []
    assert [name for _, attrs in page.tags for name in attrs if name.startswith("on")] == []


def test_every_table_says_what_its_numbers_are(page: Page) -> None:
    assert len(page.all("caption")) == len(page.all("table")) > 0
    assert all(head.get("scope") in {"col", "row", "rowgroup"} for head in page.all("th"))


def test_every_row_is_as_wide_as_its_table(written: str) -> None:
    for table in re.findall(r"<table.*?</table>", written, re.DOTALL):
        heads = table.split("</thead>")[0].count("<th ")
        rows = re.findall(r"<tr>(.*?)</tr>", table.split("</thead>")[1], re.DOTALL)

        assert {row.count("<t") for row in rows} == {heads}


def test_the_parts_can_be_gone_to(page: Page) -> None:
    ids = {attrs["id"] for attrs in page.all("h2")}

    assert [link["href"] for link in page.all("a")] == [
        f"#{one}"
        for one in ("endings", "kinds", "plane", "choices", "sides", "time", "words", "concepts")
    ]
    assert {str(link["href"])[1:] for link in page.all("a")} == ids


def test_every_picture_is_sound_and_is_told_or_repeats_a_number(written: str) -> None:
    for drawn in re.findall(r"<svg.*?</svg>", written, re.DOTALL):
        picture = ET.fromstring(drawn)
        if picture.get("aria-hidden") != "true":
            assert picture.find("title", {"": "http://www.w3.org/2000/svg"}) is not None
            assert picture.find(f"{SHAPES}desc") is not None


def test_the_plane_names_every_ending(written: str) -> None:
    found = re.search(r"<svg xmlns.*?</svg>", written, re.DOTALL)
    assert found
    texts = [one.text for one in ET.fromstring(found.group()).iter(f"{SHAPES}text")]

    assert {ending.title for ending in shipped_story().endings.endings} <= set(texts)
    assert "More than one ending can be given here: the path decides" in texts


def test_the_page_is_the_same_every_time(written: str) -> None:
    story = shipped_story()

    assert report_page(story, prove(story)) == written


def test_whatever_stands_in_a_story_stays_text() -> None:
    evil = "</title><script>alert('x')</script> & \"<b>\"\x00"
    choice = replace(a_choice("a", "s1", effects=(1, 0)), text=evil)
    scene = replace(a_scene("s0", choice, a_choice("b", "s1")), title=evil)
    story = a_story(scene, a_scene("s1"), endings=(replace(an_ending("one"), title=evil),))
    first, second = (replace(meter, name=evil) for meter in story.meters)
    ada = replace(story.speakers["ada"], name=evil)
    speakers = MappingProxyType({**story.speakers, "ada": ada})
    page = Page(
        report_page(replace(story, title=evil, meters=(first, second), speakers=speakers), None)
    )

    assert page.faults == []
    assert "script" not in {tag for tag, _ in page.tags}


# ------------------------------------------------------------- the plane


def halves() -> Story:
    return a_story(
        a_scene("s0", a_choice("a", "s1", effects=(3, 0)), a_choice("b", "s1", effects=(0, 3))),
        a_scene("s1"),
        endings=(
            an_ending("right", "qophrun >= 50"),
            an_ending("lit", "lamp"),
            an_ending("left"),
        ),
    )


def test_a_rule_on_levels_alone_parts_the_plane() -> None:
    given = plane_of(machine_for(halves()), ()).given

    assert len(given) == FINE**2
    assert given[FINE - 1, 0] == ("right",)
    assert given[0, FINE - 1] == ("left",)  # nothing sets the lamp


def test_what_the_path_decides_stays_open() -> None:
    story = halves()
    scene = story.scenes["s0"]
    lit = replace(scene, choices=(scene.choices[0], replace(scene.choices[1], sets=("lamp",))))
    scenes = MappingProxyType({**story.scenes, "s0": lit})
    given = plane_of(machine_for(replace(story, scenes=scenes)), ()).given

    assert given[0, 0] == ("lit", "left")
    assert given[FINE - 1, FINE - 1] == ("right",)
