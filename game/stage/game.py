"""The game around the screens: which one is open, what they may ask for, and the keys that hold everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.classroom.lesson import Lesson, Plan
from game.classroom.phones import RoomPhones
from game.lessons import Lessons
from game.play.session import Session
from game.play.views import EndingView
from game.pooling import Collected
from game.saves import Saves
from game.settings import RANGES, Settings
from game.stage.cast import Cast, Portrait
from game.stage.hearing import Hearing
from game.stage.intents import Intent
from game.stage.lesson.after import AFTER, screen_after
from game.stage.lesson.conductor import Conductor, VotesBy
from game.stage.lesson.phones import Phones
from game.stage.notes import Notes
from game.stage.places import Places
from game.stage.screens.base import Screen
from game.stage.screens.catalogue import SHEETS, open_class, open_screen, screen_for
from game.stage.screens.notice import NoticeScreen
from game.stage.screens.question import Question, QuestionScreen
from game.stage.screens.title import TitleScreen
from game.stage.sound import Sound
from game.stage.theme import Look, class_look
from game.story.model import Story
from game.words import say

LETTERS = {"l": "log", "g": "guide", "m": "sound", "c": "contrast", "t": "larger", "+t": "smaller"}


class Game:
    """Holds the open screens and answers what they ask. Knows no window, so that tests can play it."""

    def __init__(  # noqa: PLR0913 - all that a game is made of
        self,
        story: Story,
        saves: Saves,
        settings: Settings,
        sound: Sound,
        *,
        cast: Cast,
        places: Places,
        descriptions: Mapping[str, str],
        credits: Sequence[Mapping[str, str]] = (),  # noqa: A002 - the screen is called so
    ) -> None:
        self.story = story
        self.saves = saves
        self.settings = settings
        self.session: Session | None = None
        self.saving = False
        self.lesson: Conductor | None = None
        self.lessons = Lessons(saves.home)
        self.phones: Phones = RoomPhones(story.language)
        self.collected = Collected(story)
        self.notes = Notes()
        self.descriptions = descriptions
        self.credits = credits
        self.is_over = False
        self.wants_full_screen = settings.full_screen
        self.hearing = Hearing(sound, credits)
        self._cast = cast
        self.places = places
        self._screens: list[Screen] = []
        sound.change(settings)
        self.leave()

    # ------------------------------------------------------------ screens

    @property
    def screen(self) -> Screen:
        return self._screens[-1]

    def open(self, screen: Screen) -> None:
        """Put a screen over the one that is open."""
        self._screens.append(screen)

    def close(self) -> None:
        """Take the topmost screen away."""
        if len(self._screens) > 1:
            self._screens.pop()

    def replace(self, screen: Screen) -> None:
        """Put a screen in place of all that are open."""
        self._screens = [screen]

    def leave(self) -> None:
        """Go to the title; the playthrough is kept as far as it goes."""
        if self.lesson is None or not self._go_on_after(self.lesson):
            self.stop()

    def stop(self) -> None:
        """Go to the title from wherever somebody is; a lesson goes on there another day."""
        self.keep()
        self.phones.close()
        self.session = self.lesson = None
        self.replace(TitleScreen(self))

    def quit(self) -> None:
        self.keep()
        self.phones.close()
        self.is_over = True

    def shortcut(self, name: str) -> bool:
        """Do what a name stands for: open a sheet, or change a setting that has a key."""
        settings = self.settings
        match name:
            case "sound":
                self.change(replace(settings, muted=not settings.muted))
            case "contrast":
                theme = "paper" if settings.theme == "contrast" else "contrast"
                self.change(replace(settings, theme=theme))
            case "larger" | "smaller":
                self._resize(1 if name == "larger" else -1)
            case "full_screen":
                self.change(replace(settings, full_screen=not settings.full_screen))
            case _ if name in SHEETS or name in ("class_pause", "class_room"):
                return self._open_sheet(name)
            case _:
                return False
        return True

    def _open_sheet(self, name: str) -> bool:
        if self.screen.name == name:
            self.close()
            return True
        screen = open_screen(name, self)
        if screen is None:
            return False
        self.sound("open")
        self.open(screen)
        return True

    def _resize(self, by: int) -> None:
        least, most, step = RANGES["text_scale"]
        scale = min(max(self.settings.text_scale + by * step, least), most)
        self.change(replace(self.settings, text_scale=scale))

    # ------------------------------------------------------------- playing

    def play(self, session: Session, *, saving: bool) -> None:
        """Play a playthrough from where it stands; ask first if a story that waits would be lost."""
        if saving and self.saves.keeps and not self.saves.set_aside(session):
            asked = Question(say("full.ask"), say("full.keep"), say("full.do"), "play")
            self.open(QuestionScreen(self, asked, lambda: self._begin(session, saving=True)))
            return
        self._begin(session, saving=saving)

    def _begin(self, session: Session, *, saving: bool) -> None:
        self.session = session
        self.saving = saving
        if not self.notes.belong_to(session):
            self.notes = Notes()
        self._screens = []
        self.show()
        if saving:
            trouble = self.saves.try_writing()
            if trouble:
                self.tell(trouble)

    def fitted(self, look: Look) -> Look:
        """Return the look in which the open screen is seen: at class size while a class plays."""
        is_ours = self.screen.name.startswith("class_") and self.screen.name != "class_scene"
        return class_look(look, is_ours=is_ours) if is_ours or self.lesson else look

    # ------------------------------------------------------------ a lesson

    def teach(self, lesson: Lesson, votes_by: VotesBy) -> None:
        """Lead a class through a lesson, from where it stands."""
        self.lesson = Conductor(self.story, lesson, self.lessons, self.phones)
        self.lesson.votes_by = votes_by
        self.saving = False
        self._screens = []
        self.show()

    def print_pack(self, plan: Plan) -> None:
        """Write what a teacher prints before a lesson, and say where it is."""
        from game.stage.lesson.printing import write_pack  # noqa: PLC0415 - seldom wanted

        self.tell(write_pack(self.story, plan))

    def _follow(self, lesson: Conductor) -> None:
        lesson.arrive()
        self.session = lesson.session
        self._screens = self._after_ending(lesson) or [
            screen_for(self, lesson.session.look(), self._screens[-1:])
        ]
        self.keep()

    def _after_ending(self, lesson: Conductor) -> list[Screen]:
        """Return the screen after the ending that is open, under a menu that closes; or nothing."""
        if not lesson.session.at_ending:
            lesson.shown_after = 0
        return [one for one in self._screens[:1] if lesson.shown_after and one.name in AFTER]

    def _go_on_after(self, lesson: Conductor) -> bool:
        """Open the screen that comes after the ending; False where there is none left."""
        name = screen_after(lesson)
        if name:
            self.replace(open_class(name, self))
            return True
        lesson.finish()
        return False

    def show(self) -> None:
        """Show what the session sees now, on the screen that is made for it."""
        if self.lesson is not None:
            self._follow(self.lesson)
            return
        assert self.session is not None  # noqa: S101 - asked only while playing
        view = self.session.look()
        if isinstance(view, EndingView):
            self._end(view)
        self._screens = [screen_for(self, view, self._screens[-1:])]

    def _end(self, view: EndingView) -> None:
        assert self.session is not None  # noqa: S101 - asked only while playing
        self.notes.choices = self.session.choices
        if self.saving:
            self._tell_trouble(self.saves.see_ending(self.story.id, view.ending))
        self.keep()

    def keep(self) -> None:
        """Save the playthrough in the slot that is kept by itself, or the lesson."""
        if self.lesson is not None:
            self._tell_trouble(self.lesson.keep())
            return
        if self.session is not None and self.saving:
            self._tell_trouble(self.saves.save(self.session))

    def _tell_trouble(self, sentence: str | None) -> None:
        if sentence and self._screens:
            self.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Show a sentence that wants to be read."""
        self.open(NoticeScreen(self, sentence))

    # ------------------------------------------------------------ settings

    def change(self, settings: Settings) -> None:
        """Take new settings, at once and for good."""
        self.settings = settings
        self.wants_full_screen = settings.full_screen
        self.hearing.sound.change(settings)
        self._tell_trouble(self.saves.save_settings(settings))

    def sound(self, name: str) -> None:
        self.hearing.sound.play(name)

    def portrait(self, picture: str, age: int | None, mood: str) -> Portrait | None:
        return self._cast.portrait(picture, age, mood)

    # ------------------------------------------------------------- intents

    def take(self, intent: Intent) -> bool:
        """Let the open screen answer an intent, or else the game; False where nothing changed."""
        if self._anywhere(intent):
            return True
        if self.screen.take(intent):
            return True
        return intent.kind == "letter" and self.shortcut(LETTERS.get(intent.value, ""))

    def _anywhere(self, intent: Intent) -> bool:
        match intent.kind, intent.value:
            case "function", "f11":
                return self.shortcut("full_screen")
            case "function", "f1":
                return self.shortcut("keys")
            case "control", "q":
                self.quit()
                return True
        return False

    def tick(self, seconds: float) -> bool:
        """Let time pass; True while something must be drawn again."""
        self.hearing.follow(self._screens)
        return self.screen.tick(seconds)
