"""What is heard can be read: on a slip that covers no face, no words and no control, in any window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.session import Session
from game.play.views import SceneView
from game.settings import Settings
from game.stage.boxes import Box, Page, Picture, Rect
from game.stage.cast import Portrait
from game.stage.game import Game
from game.stage.screens.class_pause import PauseScreen
from tests.stage.drawing import LOOKS, Silence, lay, look, make_game, shipped_story
from tests.stage.faults import faults
from tests.stage.routes import screens

pytestmark = pytest.mark.slow

ALL = "A bell: three notes, rising · The river, close by · Music: marimba and a music box"
ALWAYS = Settings(words_appear="at_once", captions="always")


def heard() -> Iterator[tuple[Session, SceneView]]:
    """Yield every screen of the story on which something begins to be heard."""
    for session in screens():
        view = session.look()
        if isinstance(view, SceneView) and not view.questions and (view.sounds or view.begun):
            yield session, view


def slip(page: Page) -> Box | None:
    return next((box for box in page.boxes if box.role == "caption"), None)


def faces(game: Game, view: SceneView, page: Page) -> Iterator[Rect]:
    """Yield where each face is, by its portrait: from the hair to the chin, whoever stands there."""
    found = (game.portrait(one.picture, view.age, one.mood) for one in view.figures)
    portraits: dict[str, Portrait] = {one.name: one for one in found if one}
    for box in page.boxes:
        if box.role == "figure":
            part = box.parts[0]
            assert isinstance(part, Picture)
            portrait = portraits[part.name]
            yield box.rect._replace(h=portrait.chin * box.rect.h / portrait.height).inset(4)


@pytest.mark.parametrize(("size", "scale"), LOOKS)
@pytest.mark.parametrize("theme", ["paper", "contrast"])
def test_a_caption_covers_no_face_and_no_words(
    size: tuple[int, int], scale: float, theme: str, tmp_path: Path
) -> None:
    game = make_game(tmp_path, settings=ALWAYS)
    seen = look(*size, scale, theme)
    found = []
    for session, view in heard():
        game.play(session, saving=False)
        page = lay(game, seen)
        caption = slip(page)
        if (caption is not None) != bool(game.hearing.captions(view, ALWAYS)):
            found.append(f"{view.scene}: {'no' if caption is None else 'a needless'} caption")
        if caption is None:
            continue
        others = [b for b in page.boxes if b.role not in ("picture", "figure", "caption")]
        covered = [box.label for box in others if not box.region and box.rect.meets(caption.rect)]
        found += [f"{view.scene}: the caption lies on “{label[:30]}”" for label in covered]
        if any(face.meets(caption.rect) for face in faces(game, view, page)):
            found.append(f"{view.scene}: the caption lies on a face")
        found += [f"{view.scene}: {fault}" for fault in faults(page, seen)]

    assert found == []


def test_what_matters_most_is_told_where_not_all_has_room(tmp_path: Path) -> None:
    game = make_game(tmp_path, settings=ALWAYS)
    for session, view in heard():
        game.play(session, saving=False)
        first = game.hearing.captions(view, ALWAYS)[:1]

        caption = slip(lay(game, look(1024, 768, 2.5)))

        assert [caption.label.startswith(one.words) for one in first if caption] == [True] * len(
            first
        )


# ------------------------------------------------------------- the settings


def at_the_sandbox(home: Path, settings: Settings) -> Game:
    game = make_game(home, settings=settings)
    game.play(Session.at_scene(shipped_story(), "s1_first_build"), saving=False)
    return game


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(), None),
        (Settings(captions="off", muted=True), None),
        (Settings(muted=True), ALL),
        (Settings(music=0), "Music: marimba and a music box"),
        (Settings(ambience=0), "The river, close by"),
        (Settings(sound=0), "A bell: three notes, rising"),
        (Settings(captions="always"), ALL),
    ],
)
def test_of_itself_only_what_cannot_be_heard_is_told(
    settings: Settings, words: str | None, tmp_path: Path
) -> None:
    game = at_the_sandbox(tmp_path, settings)

    caption = slip(lay(game, look()))

    assert (caption.label if caption else None) == words


def test_a_caption_goes_with_its_screen_and_comes_again_with_it(tmp_path: Path) -> None:
    game = at_the_sandbox(tmp_path, ALWAYS)
    first = slip(lay(game, look()))

    game.screen.press("go_on")
    assert slip(lay(game, look())) is None

    game.screen.press("back")
    assert slip(lay(game, look())) == first


# ------------------------------------------------------------- what is played


def silence(game: Game) -> Silence:
    assert isinstance(game.hearing.sound, Silence)
    return game.hearing.sound


def now(game: Game) -> tuple[str | None, str | None]:
    """Let a moment pass, and return the music and the place that are heard."""
    lay(game, look())
    game.tick(0.1)
    return silence(game).heard


def test_a_screen_lets_its_place_be_heard_and_its_sounds_once(tmp_path: Path) -> None:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once"))
    assert now(game) == ("title", "river")

    game.play(Session.at_scene(shipped_story(), "s1_crash"), saving=False)
    assert now(game) == ("childhood", "river")
    game.show()
    game.shortcut("log")
    game.close()

    assert silence(game).asked.count("flump") == 1
    assert now(game) == ("childhood", "river")


def test_a_pause_of_the_class_is_quiet(tmp_path: Path) -> None:
    game = at_the_sandbox(tmp_path, Settings())
    assert now(game) == ("childhood", "river")

    game.open(PauseScreen(game))
    assert now(game) == ("none", "none")

    game.close()
    assert now(game) == ("childhood", "river")
