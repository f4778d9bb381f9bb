"""The game as its author sees it: always on the newest story that can be played, at the same line."""

from __future__ import annotations

from typing import Final

from game.assets import Assets
from game.play.session import Record, Session
from game.play.views import SceneView
from game.saves import Saves
from game.settings import Settings
from game.stage.cast import Cast
from game.stage.game import Game
from game.stage.hearing import Hearing
from game.stage.intents import Intent
from game.stage.places import Places
from game.stage.previewing.bench import Bench, Edition, Meters, Standing
from game.stage.previewing.errands import Errand
from game.stage.previewing.places import resumed
from game.stage.previewing.watching import Watch
from game.stage.previewing.wayfinding import Wayfinding
from game.stage.screens.base import Screen
from game.stage.screens.ending import EndingScreen
from game.stage.screens.jump import JumpScreen
from game.stage.screens.preview_keys import PreviewKeysScreen
from game.stage.screens.problems import ProblemsScreen
from game.stage.screens.scene import SceneScreen
from game.stage.sound import Sound
from game.story.model import Story
from game.story.reader import read_story
from game.words import say

KEPT: Final = ("keys", "problems", "jump", "menu", "settings")
"""Screens that stay open over a story that has changed; others have its old words in them."""
PICTURES: Final = (".webp", ".png", ".jpg", ".jpeg", ".svg", ".json")
SOUNDS: Final = (".ogg", ".wav", ".mp3")
STAND_IN: Final = {
    "story.yaml": b"story: none\ntitle: None\nstart: none\nchapters: [none]\n"
    b"meters: {a: {name: a, sign: triangle}, b: {name: b, sign: square}}\n",
    "none.yaml": b"chapter: None\nscenes: {none: {title: None, lines: [None], ending: true}}\n",
}
"""Stands in while no story could be read yet; nobody sees it."""


class PreviewGame(Game):
    """Answers the keys of the preview besides those of the game; nothing is ever saved.

    `told` is one sentence to the author, until the next key. `new_pictures` and `new_sounds` say
    that some have changed on the disk, and `wants_picture` that the scene is to be kept as one;
    whoever draws sets them back.
    """

    def __init__(self, bench: Bench, edition: Edition, settings: Settings, sound: Sound) -> None:
        self.bench = bench
        self.edition = edition
        self.playable: Story | None = edition.story
        self.told = ""
        self.new_pictures = self.new_sounds = self.wants_picture = self.is_noting = False
        self.ways = Wayfinding(self)
        self._origin: str | None = None
        self._start: str | None = None
        self._lost: tuple[Session, Record] | None = None
        self._reading: Errand[Edition] | None = None
        self._checking: tuple[Errand[Edition], Edition] | None = None
        self._checked: Edition | None = None
        self._watch: Watch | None = None
        assets = Assets(bench.folder)
        super().__init__(
            edition.story or _stand_in(),
            Saves.off(),
            settings,
            sound,
            cast=Cast.load(assets.find("table", "cast")),
            places=Places.load(assets.place_tables, assets.is_ours),
            descriptions=assets.descriptions,
            credits=assets.credits,
        )

    def begin(self, scene: str | None, now: float) -> None:
        """Show a scene, or the first one, or what is wrong; watch the files from now on."""
        self._start = scene
        self._watch = Watch(self.bench.folder.path, now)
        if self.playable is None:
            self.replace(ProblemsScreen(self))
        else:
            self._open_first(self.playable)

    def _open_first(self, story: Story) -> None:
        self.show_session(Session(story))
        if self._start is not None and self._start in story.scenes:
            self.ways.jump(self._start)
        else:
            self.told = say("preview.welcome")

    # --------------------------------------------------------- what it answers

    def take(self, intent: Intent) -> bool:
        """Answer an intent; the sentence that was told goes with the next key or click."""
        had = self.told
        if intent.kind not in ("point", "drag", "wheel") and not self.ways.is_busy:
            self.told = ""
        return super().take(intent) or self.told != had

    def _anywhere(self, intent: Intent) -> bool:
        if intent.kind != "function" or intent.value in ("f1", "f11"):
            return super()._anywhere(intent)
        if self.playable is None and intent.value != "f5":
            return False
        match intent.value:
            case "f2":
                self._toggle(JumpScreen(self))
            case "f3":
                self.ways.next_meters()
            case "f4" | "+f4":
                self.ways.step_variant(-1 if intent.value == "+f4" else 1)
            case "f5":
                self._read()
            case "f6":
                self.wants_picture = self.view is not None
            case "f8":
                self._toggle(ProblemsScreen(self))
            case "f9":
                self.is_noting = not self.is_noting
            case _:
                return False
        return True

    def _toggle(self, screen: Screen) -> None:
        if self.screen.name == screen.name:
            self.close()
            return
        self._screens = [one for one in self._screens if one.name != screen.name]
        self.sound("open")
        self.open(screen)

    def _open_sheet(self, name: str) -> bool:
        if name == "keys" and self.screen.name != "keys":
            self.sound("open")
            self.open(PreviewKeysScreen(self))
            return True
        return super()._open_sheet(name)

    # ------------------------------------------------------------ what is shown

    @property
    def view(self) -> SceneView | None:
        """The scene that is shown now, or None."""
        view = self.session.look() if self.session else None
        return view if isinstance(view, SceneView) else None

    def standing(self) -> Standing | None:
        """Return how the playthrough stands; None where nothing is played."""
        if self.session is None:
            return None
        return self.bench.standing(self.session.story, self.session.choices)

    @property
    def meters(self) -> Meters:
        """With which meters scenes are jumped to."""
        return self.ways.meters

    def jump(self, scene: str, meters: Meters) -> None:
        """Go to a scene by a possible way."""
        self.ways.meters = meters
        self.ways.jump(scene)

    def play(self, session: Session, *, saving: bool) -> None:
        """Play, never saving; a playthrough that is begun so begins where the story does."""
        self._origin = self._lost = None
        super().play(session, saving=saving)

    def show_session(self, session: Session, origin: str | None = None) -> None:
        """Show a playthrough; `origin` is the scene it begins in, if that is not the story's start."""
        self.play(session, saving=False)
        self._origin = origin

    def take_sound(self, sound: Sound) -> None:
        """Let sounds be heard anew, from files that have changed."""
        self.hearing = Hearing(sound, self.credits)
        sound.change(self.settings)

    # ------------------------------------------------------------- as time passes

    @property
    def is_waiting(self) -> bool:
        """Say whether something will soon be there to be shown."""
        return self.is_busy or (self._watch is not None and self._watch.is_waiting)

    @property
    def is_busy(self) -> bool:
        """Say whether an errand is under way."""
        return self._reading is not None or self._checking is not None or self.ways.is_busy

    def beat(self, now: float) -> bool:
        """See to the files and the errands; True where something is to be shown anew."""
        if self._watch is not None and self._reading is None:
            changed = self._watch.look(now)
            self.new_pictures |= any(name.endswith(PICTURES) for name in changed)
            self.new_sounds |= any(name.endswith(SOUNDS) for name in changed)
            if changed:
                self._read()
        if self._take_edition() | self.ways.beat():
            return True  # the frame comes first
        return self._take_check()

    def _read(self) -> None:
        if self._reading is None:
            self._reading = Errand(self.bench.read)

    def _take_edition(self) -> bool:
        if self._reading is None or not self._reading.is_back:
            return False
        edition, self._reading = self._reading.found, None
        if edition is not None:
            self.show_edition(edition)
        return True

    def _take_check(self) -> bool:
        """Let the newest edition be checked, one at a time; what is older by then is let go."""
        if self._checking is None:
            if self.edition is not self._checked:
                edition = self._checked = self.edition
                self._checking = (Errand(lambda: self.bench.check(edition)), edition)
            return False
        errand, edition = self._checking
        if not errand.is_back:
            return False
        self._checking = None
        if errand.found is None or edition is not self.edition:
            return False
        self.edition = self._checked = errand.found
        return True

    def show_edition(self, edition: Edition) -> None:
        """Show the story as it is now where it stood before; while it cannot be played, the last one."""
        self.edition = edition
        story = edition.story
        if story is None:
            return
        assets = Assets(self.bench.folder)
        self._cast = Cast.load(assets.find("table", "cast"))
        self.places = Places.load(assets.place_tables, assets.is_ours)
        self.descriptions, self.credits = assets.descriptions, assets.credits
        self.hearing = Hearing(self.hearing.sound, self.credits)
        was_there = self.playable is not None
        self.story = self.playable = story
        self.ways.forget()
        if was_there:
            over = [one for one in self._screens[1:] if one.name in KEPT]
            self._renew(story, self._screens[0])
            self._screens += over
        else:
            self._open_first(story)

    def _renew(self, story: Story, old: Screen) -> None:
        """Put the new story in place of the old one, at the same line."""
        if self.session is None:
            self.leave()
            return
        before = self._before_the_cut() or self.session
        self.session, cut = resumed(story, before, self._origin)
        self._lost = (before, self.session.record()) if cut else None
        self.told = cut or self.told
        focus, scrolls = old.focus, old.scrolls
        chosen = old.chosen if isinstance(old, SceneScreen) and not cut else ""
        self._screens = [old]
        self.show()
        new = self.screen
        if isinstance(new, SceneScreen) and isinstance(old, SceneScreen):
            if chosen:
                _take_again(new, self.session, chosen)
            new.focus, new.scrolls = focus, scrolls
        elif isinstance(new, EndingScreen) and isinstance(old, EndingScreen):
            new.at = min(old.at, len(new.leaves) - 1)

    def _before_the_cut(self) -> Session | None:
        """Return where somebody stood before ids went missing, if they have not moved since."""
        if self._lost is None or self.session is None:
            return None
        session, record = self._lost
        return session if self.session.record() == record else None


def _take_again(screen: SceneScreen, session: Session, chosen: str) -> None:
    """Show an answer as just taken: the session is a step further already."""
    if session.choices[-1:] == (chosen,) and session.back():
        view = session.look()
        session.forward()
        if isinstance(view, SceneView) and any(one.id == chosen for one in view.choices):
            screen.view, screen.chosen = view, chosen


def _stand_in() -> Story:
    story = read_story(STAND_IN, "").story
    assert story is not None  # noqa: S101 - a test reads it
    return story
