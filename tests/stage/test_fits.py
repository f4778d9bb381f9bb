"""What is said not to fit on the screen is cut there, and what is said to fit is not."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from game.library import StoryFolder, load_files, load_story, shipped_stories
from game.play.session import Session
from game.settings import Settings
from game.stage.boxes import Box, Page, Words
from game.stage.fits import LARGEST, WINDOWS, find_misfits
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story
from tests.stage.drawing import assets, lay, look, make_game

pytestmark = pytest.mark.slow

ROLES = {
    "line": ("said", "one.yaml", "You stand at the edge of the pond."),
    "ask": ("ask", "one.yaml", "What do you do?"),
    "choice": ("choice", "one.yaml", "Swim across."),
    "title": ("title", "story.yaml", "The Pond"),
}


def story_with(file: str, good: str, text: str) -> Story:
    story = read_story({**GOOD, file: GOOD[file].replace(good, text, 1)}, "pond").story
    assert story is not None
    return story


def codes_of(story: Story) -> set[str]:
    return {problem.code for problem in find_misfits(story, GOOD, assets().fonts)}


def pages_of(home: Path, story: Story) -> list[Page]:
    """Return the title and every screen up to the first choice, in both windows at the largest size."""
    pages = []
    for size in WINDOWS:
        seen = look(*size, LARGEST)
        game = make_game(home, story, Settings(words_appear="at_once"))
        pages.append(lay(game, seen))
        session = Session(story)
        game.play(session, saving=False)
        pages.append(lay(game, seen))
        while session.go_on():
            game.show()
            pages.append(lay(game, seen))
    return pages


def shown_words(box: Box) -> list[str]:
    """Return the words of a box as they stand on its lines; one cut in two counts as two."""
    lines: dict[float, str] = {}
    for part in box.parts:
        if isinstance(part, Words):
            lines[part.rect.y] = lines.get(part.rect.y, "") + part.text
    return " ".join(lines.values()).split()


@pytest.mark.parametrize("kind", ROLES)
def test_a_word_is_told_where_it_is_cut_and_only_there(tmp_path: Path, kind: str) -> None:
    """Words of 10 to 44 letters: the screen cuts those that are told of."""
    role, file, good = ROLES[kind]
    for letters in range(10, 45, 2):
        word = "sandcastleboatbuildingharbourlanterns"[:letters].ljust(letters, "e")
        story = story_with(file, good, word)
        boxes = [
            box for page in pages_of(tmp_path, story) for box in page.boxes if box.role == role
        ]
        is_cut = any(word in box.label and word not in " ".join(shown_words(box)) for box in boxes)

        assert ("W301" in codes_of(story)) == is_cut, word


def test_a_chapter_is_told_where_its_title_is_cut(tmp_path: Path) -> None:
    for count in range(1, 9):
        story = story_with("one.yaml", "chapter: One", f"chapter: One Day{' and Another' * count}")
        boxes = [box for page in pages_of(tmp_path, story) for box in page.boxes]
        chips = [box for box in boxes if box.role == "status"]
        is_cut = any(
            shown_words(box)[: len(box.label.split())] != box.label.split() for box in chips
        )

        assert ("W303" in codes_of(story)) == is_cut, count


def test_an_answer_is_told_where_no_window_shows_it_whole(tmp_path: Path) -> None:
    for count in range(1, 14):
        story = story_with("one.yaml", "Swim across.", "Swim" + ", notwithstanding" * count)
        is_cut = False
        for page in pages_of(tmp_path, story):
            region = page.region("words")
            tall = [box.rect.h for box in page.boxes if box.role == "choice"]
            is_cut |= region is not None and bool(tall) and max(tall) > region.rect.h

        assert ("W304" in codes_of(story)) == is_cut, count


def test_a_name_is_told_where_its_tag_has_two_lines(tmp_path: Path) -> None:
    for count in range(8):
        story = story_with("story.yaml", "name: Ada", f"name: Ada{' Reed' * count}")
        tags = [box for p in pages_of(tmp_path, story) for box in p.boxes if box.role == "speaker"]
        lines = {part.rect.y for part in tags[0].parts if isinstance(part, Words)}

        assert ("W305" in codes_of(story)) == (len(lines) > 1), count


def test_a_long_line_of_short_words_fits_everywhere() -> None:
    story = story_with(
        "one.yaml", "You stand at the edge of the pond.", "You stand and wait. " * 90
    )

    assert codes_of(story) == set()


@pytest.mark.parametrize("folder", shipped_stories(), ids=lambda folder: folder.name)
def test_all_words_of_a_shipped_story_fit_and_that_is_known_in_a_second(
    folder: StoryFolder,
) -> None:
    files, story = load_files(folder), load_story(folder).story
    assert story is not None
    begun = time.perf_counter()

    assert find_misfits(story, files, assets().fonts) == ()
    assert time.perf_counter() - begun < 1
