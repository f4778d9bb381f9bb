"""What a teacher may do at any time: go back, pass over, correct, change the rule, go to the ending."""

from __future__ import annotations

from dataclasses import replace

from game.classroom import ballot as voting
from game.classroom import lesson as lessons
from game.classroom.ballot import Ballot, Rule
from game.classroom.lesson import Decision, Lesson
from game.stage.lesson.conductor import Conductor
from game.stage.lesson.position import stand_at_question, stand_in, stand_where_new


def can_pass(lead: Conductor) -> bool:
    """Say whether the scene that is shown can be passed over: it is not behind the class."""
    view = lead.view
    return view is not None and all(view.scene != one.scene for one in lead.lesson.decisions)


def pass_over(lead: Conductor) -> None:
    """Pass the scene that is shown: it is told in a line or two, and nothing is moved."""
    scene = lead.scene
    if scene is not None and can_pass(lead):
        after = lessons.pass_over(lead.lesson, scene)
        lead.go(stand_where_new(lead.story, lead.lesson, after))


def can_go_back(lead: Conductor) -> bool:
    lesson = lead.lesson
    return bool(lesson.decisions or lesson.ballot or lesson.screen)


def go_back(lead: Conductor) -> None:
    """Go back to where this scene began; from there, to the scene that was answered before."""
    here = lead.view
    lesson = replace(lead.lesson, ballot=None)
    passed = _passed(lesson)
    if lesson.passed != passed:
        lead.go(stand_at_question(lead.story, replace(lesson, passed=passed)))
        return
    is_behind = here is None or any(here.scene == one.scene for one in lesson.decisions)
    began = stand_in(lead.story, lesson, here.scene) if here else lesson
    if not is_behind and lesson.screen > began.screen:
        lead.go(began)
    elif lesson.decisions:
        scene = lesson.decisions[-1].scene
        lead.go(stand_in(lead.story, lessons.take_back(lesson), scene))
    else:
        lead.go(replace(lesson, screen=0))


def can_correct(lead: Conductor) -> bool:
    ballot = lead.lesson.ballot
    if ballot is not None and voting.correct(ballot) != ballot:
        return True
    return lead.last is not None and lead.last.how != "passed"


def correct(lead: Conductor) -> None:
    """Open the last count again with its votes, also where its consequence is told already."""
    last = lead.last
    if lead.change(voting.correct) or last is None or last.how == "passed":
        return
    lesson = lessons.take_back(replace(lead.lesson, ballot=None, passed=_passed(lead.lesson)))
    lesson = stand_at_question(lead.story, lesson)
    lead.go(replace(lesson, ballot=_reopened(lead.last_ballot, last)))


def _reopened(ballot: Ballot | None, last: Decision) -> Ballot:
    """Return the ballot of a decision, open again; fists and cards are known only until the game ends."""
    if ballot and (ballot.scene, ballot.answers) == (last.scene, last.answers):
        return voting.correct(ballot)
    anew = voting.begin_ballot(last.scene, last.answers, last.rule)
    if last.rule == "decider":
        return anew
    return replace(anew, phase="vote", round=last.rounds, tallies=last.votes)


def set_rule(lead: Conductor, rule: Rule) -> None:
    """Change the rule of this chapter; a question that is open begins again."""
    scene = lead.scene
    if scene is not None:
        lead.lesson = lessons.with_rule(lead.lesson, scene.chapter, rule)
        lead.change(lambda ballot: voting.change_rule(ballot, rule))


def set_present(lead: Conductor, present: int) -> None:
    lead.lesson = lessons.with_present(lead.lesson, present)


def go_to_ending(lead: Conductor) -> None:
    """Pass over all that is left, and go to the ending at once."""
    decided = {one.scene for one in lead.lesson.decisions if one.choice is not None}
    left = frozenset(lead.session.story.scenes) - decided
    lead.go(replace(lead.lesson, ballot=None, passed=left, screen=0))
    while lead.session.go_on():
        pass


def _passed(lesson: Lesson) -> frozenset[str]:
    """Return the scenes that the class itself passed over, or could not agree on."""
    return frozenset(one.scene for one in lesson.decisions if one.choice is None)
