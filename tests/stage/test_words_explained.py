"""Words of a scene that are explained: underlined where they stand, opened and shut without leaving it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from game.play.session import Session
from game.play.views import GlossView, SceneView
from game.settings import Settings
from game.stage.boxes import Panel, Words
from game.stage.layout import Layout
from game.stage.screens.glossed import find_word
from game.stage.theme import STORY, Look
from game.story.model import GlossaryWord, Guide, Story
from tests.stage.drawing import SIZES, Player, draw, fonts, lay, look, make_game
from tests.stage.faults import faults
from tests.stories import a_choice, a_scene, a_story, says, ways

AT_ONCE = Settings(words_appear="at once")


LONG = (
    "The moat that you dug at five is a street now, and *nobody* but you and the gulls remembers how "
    "deep it was, or how many buckets it took to fill it, or who it was that carried the last one; "
    "the boats go by, as they have done since, each with its lamps lit, and every one of them slows "
    "down a little under the bridge, where somebody long ago had the good sense to put a siphon."
)
WORDS = (
    GlossaryWord("moat", "A ditch of water dug round a place.", ("moat", "moats"), None),
    GlossaryWord("siphon", "A pipe that draws water up over an edge. " * 3, ("siphon",), None),
    GlossaryWord("seam", "A line where two planks meet.", ("seam", "seams"), None),
)


@cache
def story() -> Story:
    """Return a story: two words on a screen without a choice, none on the next, one at a choice."""
    first = replace(a_scene("first", to=ways("second")), lines=says(LONG), place="slip")
    second = replace(a_scene("second", to=ways("third")), place="slip")
    choices = (a_choice("mend", "last"), a_choice("leave", "last"))
    third = replace(a_scene("third", *choices), lines=says("A *seam*, open."), place="slip")
    whole = a_story(first, second, third, a_scene("last"))
    return replace(whole, guide=Guide((), WORDS))


def with_words(count: int, *, choices: bool) -> Session:
    """A playthrough at a screen with so many words explained, where a choice is made or not."""
    session = Session(story())
    while True:
        view = session.look()
        assert isinstance(view, SceneView)
        if len(view.glossary) == count and bool(view.choices) == choices:
            return session
        assert session.go_on()


def player(
    home: Path, count: int = 2, *, choices: bool = False, seen: Look | None = None
) -> Player:
    game = make_game(home, story(), settings=AT_ONCE)
    game.play(with_words(count, choices=choices), saving=False)
    return Player(game, seen)


def glossary(one: Player) -> tuple[GlossView, ...]:
    assert one.game.session is not None
    view = one.game.session.look()
    assert isinstance(view, SceneView)
    return view.glossary


def underlined(one: Player) -> list[str]:
    return [box.label for box in one.page.boxes if box.role == "word"]


# ------------------------------------------------------------------ whole


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("scale", "theme"), [(0.8, "paper"), (1.0, "contrast"), (1.5, "paper"), (2.5, "paper")]
)
def test_a_scene_and_the_card_over_it_are_whole_in_every_look(
    tmp_path: Path, size: tuple[int, int], scale: float, theme: str
) -> None:
    seen = look(*size, scale, theme)
    for choices in (False, True):
        one = player(tmp_path, 1 + (not choices), choices=choices, seen=seen)
        assert not faults(one.page, seen)
        for value in ("w", "right"):
            one.does("letter" if value == "w" else "move", value)
            if one.screen == "word":
                card = one.box("explained").rect
                assert not faults(one.page, seen)
                assert card.x >= 20
                assert card.right <= seen.w - 20


def test_a_card_can_be_drawn(tmp_path: Path) -> None:
    one = player(tmp_path)
    one.does("letter", "w")

    assert draw(one.game, look(1024, 768, 2.5, "contrast")).get_size() == (1024, 768)


def test_the_card_does_not_cover_its_word(tmp_path: Path) -> None:
    one = player(tmp_path)
    word = one.box("word 0").rect

    one.does("letter", "w")

    assert not one.box("explained").rect.meets(word)


# ---------------------------------------------------------- where words stand


def found(text: str, form: str, width: float) -> list[str]:
    """Return the pieces of a word as it is found in a text of some width."""
    page = Layout(look(), fonts().measure(look()))
    page.say(text, STORY, (0, 0, width), role="said")
    laid = [part for part in page.laid("said")[0].parts if isinstance(part, Words)]
    gloss = GlossView(form, form, "", 0, text.index(form), None)
    pieces = list(find_word(page, laid, (gloss, text)))
    for piece in pieces:
        home = next(part for part in laid if part.rect.holds(piece.rect, 1.5))
        assert piece.text in home.text
        assert piece.style == home.style
    return [piece.text for piece in pieces]


def test_a_word_is_found_where_it_stands() -> None:
    assert found("The gauge stood by the lock.", "lock", 400) == ["lock"]
    assert found("*Not now,* she said, at the *old* lock.", "lock", 150) == ["lock"]
    assert found("Locks, and a lock; and locks.", "lock;", 90) == ["lock;"]


def test_a_word_in_emphasis_has_its_style_and_two_words_may_stand_on_two_lines() -> None:
    assert found("It was *the slip* again.", "slip", 400) == ["slip"]
    assert found("A thing of common sense and more.", "common sense", 170) == ["common", "sense"]


def test_a_word_is_underlined_by_dots_in_ink_in_both_themes(tmp_path: Path) -> None:
    for theme in ("paper", "contrast"):
        one = player(tmp_path, seen=look(theme=theme))
        dots = [part for part in one.box("word 1").parts if isinstance(part, Panel)]

        assert len(dots) > 3
        assert {dot.fill for dot in dots} == {one.look.theme.ink}
        assert all(b.rect.x > a.rect.right for a, b in pairwise(dots))


def test_nothing_is_underlined_before_the_words_have_appeared(tmp_path: Path) -> None:
    game = make_game(tmp_path, story(), settings=replace(AT_ONCE, words_appear="slowly"))
    game.play(with_words(2, choices=False), saving=False)

    before = [box for box in lay(game, look()).boxes if box.role == "word"]
    one = Player(game)
    for _ in range(20):
        one.sees_again()

    assert not before
    assert len(underlined(one)) == 2


# --------------------------------------------------------------- opened and shut


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_w_opens_the_first_word_and_arrows_step_through_them(tmp_path: Path, scale: float) -> None:
    one = player(tmp_path, seen=look(scale=scale))
    first, second = glossary(one)

    told = []
    one.does("letter", "w")
    for way in ("right", "right", "left"):
        told.append(one.box("explained").label)
        one.does("move", way)
    told.append(one.box("explained").label)

    words = [f"{gloss.word}: {gloss.means}" for gloss in (first, second)]
    assert told == [words[0], words[1], words[0], words[1]]
    assert one.sees("2 of 2")


@pytest.mark.parametrize(
    ("kind", "value"),
    [("press", ""), ("space", ""), ("escape", ""), ("letter", "w"), ("number", "1"), ("back", "")],
)
def test_any_key_closes_the_card_and_the_scene_stays(tmp_path: Path, kind: str, value: str) -> None:
    one = player(tmp_path, 1, choices=True)
    before = one.page
    assert one.game.session is not None
    made = one.game.session.choices

    one.does("letter", "w")
    opened = one.screen
    one.does(kind, value)

    assert opened == "word"
    assert one.screen == "scene"
    assert one.page == before
    assert one.game.session.choices == made


def test_a_click_opens_a_word_and_a_click_anywhere_closes_it(tmp_path: Path) -> None:
    one = player(tmp_path)
    _, second = glossary(one)

    one.clicks("word 1")
    assert one.box("explained").label.startswith(second.word)
    one.clicks("after")
    assert not one.box("explained").label.startswith(second.word)
    one.clicks_at(5, 5)

    assert one.screen == "scene"


@pytest.mark.parametrize("choices", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_tab_comes_to_a_word_and_enter_explains_it(
    tmp_path: Path, scale: float, choices: bool
) -> None:
    one = player(tmp_path, 1 if choices else 2, choices=choices, seen=look(scale=scale))

    one.presses("word 0")

    assert one.screen == "word"
    one.does("escape")
    assert one.focus == "word 0"


def test_nobody_chooses_or_goes_on_by_holding_enter(tmp_path: Path) -> None:
    assert player(tmp_path, 1, choices=True).focus == "words"
    assert player(tmp_path).focus == "go_on"


def test_at_a_choice_down_leads_to_the_first_answer_past_the_words(tmp_path: Path) -> None:
    one = player(tmp_path, 1, choices=True)

    one.does("move", "down")

    assert one.focus == "answer 1"


def test_a_word_out_of_view_is_brought_into_view(tmp_path: Path) -> None:
    one = player(tmp_path, seen=look(scale=2.5))
    region = one.page.region("words")
    assert region is not None

    one.does("letter", "w")
    one.does("move", "right")
    moved = one.page.region("words")

    assert moved is not None
    assert moved.offset > region.offset
    assert any(
        box.role == "word"
        and box.label.startswith(glossary(one)[1].form)
        and moved.rect.holds(box.rect, 4)
        for box in one.page.boxes
    )


def test_the_keys_and_the_card_at_a_choice_say_what_w_does(tmp_path: Path) -> None:
    one = player(tmp_path, 1, choices=True)

    assert one.sees("W: what a word means")
    one.does("function", "f1")
    assert one.sees("W: what an underlined word means")


def test_without_words_w_does_nothing(tmp_path: Path) -> None:
    one = player(tmp_path, 0)

    assert not one.does("letter", "w")
    assert one.screen == "scene"
