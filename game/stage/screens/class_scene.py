"""A scene as a class reads it: the ordinary scene at class size, in which nobody chooses alone."""

from __future__ import annotations

from game.stage.intents import Intent
from game.stage.lesson.steering import can_go_back, go_back
from game.stage.screens.question import Question, QuestionScreen
from game.stage.screens.scene import SceneScreen
from game.words import say


class ClassSceneScreen(SceneScreen):
    """Goes back by screens as far as the last answer; to take that back, it asks first."""

    name = "class_scene"

    def _back(self) -> None:
        session, lead = self.shell.session, self.shell.lesson
        assert session is not None and lead is not None  # noqa: S101, PT018 - a class plays
        if session.record().screen:
            session.back()
            self.shell.sound("back")
            self.shell.show()
        elif can_go_back(lead):
            asked = Question(
                say("class.back.ask"), say("class.back.keep"), say("class.back.do"), "arrow-left"
            )
            self.shell.open(QuestionScreen(self.shell, asked, self._take_back))

    def _take_back(self) -> None:
        assert self.shell.lesson is not None  # noqa: S101 - a class plays
        go_back(self.shell.lesson)
        self.shell.sound("back")
        self.shell.show()

    def shortcut(self, intent: Intent) -> bool:
        if intent.kind == "letter" and intent.value == "p":
            return self.shell.shortcut("class_pause")
        return super().shortcut(intent)
