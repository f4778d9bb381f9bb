"""What a player keeps lies where they will find it, and nothing that lies there is written over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.exports import save_page
from game.home import HOME, find_documents


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path))
    return tmp_path / "pages"


def test_a_page_is_kept_and_the_sentence_says_where(documents: Path) -> None:
    said = save_page("<p>Ä</p>", "lantern-row")

    assert said == f"Your page is here: {documents / 'lantern-row-my-page.html'}"
    assert (documents / "lantern-row-my-page.html").read_bytes() == "<p>Ä</p>".encode()


def test_a_second_page_has_a_number_and_the_first_is_left_alone(documents: Path) -> None:
    save_page("first", "lantern-row")
    save_page("second", "lantern-row")
    said = save_page("third", "lantern-row")

    assert said == f"Your page is here: {documents / 'lantern-row-my-page-3.html'}"
    assert sorted(path.name for path in documents.iterdir()) == [
        "lantern-row-my-page-2.html",
        "lantern-row-my-page-3.html",
        "lantern-row-my-page.html",
    ]
    assert (documents / "lantern-row-my-page.html").read_text() == "first"


def test_a_broken_link_with_that_name_is_left_alone(documents: Path) -> None:
    documents.mkdir()
    link = documents / "lantern-row-my-page.html"
    try:
        link.symlink_to(documents / "elsewhere.html")
    except OSError:
        pytest.skip("No links can be made here.")

    save_page("page", "lantern-row")

    assert link.is_symlink()
    assert not (documents / "elsewhere.html").exists()


def test_a_story_with_a_strange_id_stays_in_the_folder(documents: Path) -> None:
    save_page("page", "../../elsewhere")

    [path] = documents.iterdir()
    assert path.name.startswith("story-")


def test_where_nothing_can_be_written_it_says_so(documents: Path) -> None:
    documents.write_text("a file where the folder should be")

    assert save_page("page", "lantern-row") == (
        f"Your page could not be kept in {documents}: {os.strerror(17)}."
    )


def test_a_page_that_cannot_be_finished_leaves_nothing_behind(
    documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    said = save_page("page", "lantern-row")

    assert said == f"Your page could not be kept in {documents}: No space left on device."
    assert list(documents.iterdir()) == []


def test_without_a_folder_of_its_own_it_goes_to_the_documents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(HOME, raising=False)
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path)

    assert find_documents() == tmp_path / "Lantern Row"


def test_without_any_documents_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME, raising=False)
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: Path("nowhere"))

    assert save_page("page", "lantern-row") == (
        "Your page could not be kept, because no folder for documents was found."
    )
