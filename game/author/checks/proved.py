"""What a proof shows to be wrong with a story; where nothing is proved, nothing is claimed."""

from __future__ import annotations

from collections.abc import Iterator

from game.author.checks.cuts import Cuts
from game.author.checks.given import find_about_endings
from game.author.checks.known import Known
from game.author.checks.reasons import why_never
from game.author.checks.unread import find_unread
from game.author.checks.untaken import find_untaken
from game.author.proof.proof import Proof
from game.author.proof.questions import Question
from game.author.proof.search import Budget
from game.author.proof.stopped import asked_told, find_stopped
from game.story.catalogue import tell
from game.story.conditions import Condition
from game.story.model import Choice, Scene, Story
from game.story.problems import Problem, Spot, sorted_problems


def find_proved(story: Story, proof: Proof, budget: Budget) -> tuple[Problem, ...]:
    """Return every problem that the proof shows; what it has left of its budget may prove reasons."""
    known = Known(story, proof)
    cuts = Cuts(known)
    left = budget._replace(seconds=max(0.0, budget.seconds - proof.seconds))
    found = [*_cut_off(cuts), *find_stopped(known, cuts), *find_unread(known)]
    for scene in story.scenes.values():
        for choice in scene.choices if known.is_reached(scene.id) else ():
            if choice.when is not None:
                found += _about_choice(choice, choice.when, known, cuts)
    found += find_untaken(known, cuts, left)
    found += find_about_endings(known, left)
    return sorted_problems(found)


def _cut_off(cuts: Cuts) -> Iterator[Problem]:
    """Tell of scenes to which several ways lead, and all of them are closed."""
    for cut in cuts.many:
        doors = asked_told((one.id, one.when) for one in cut.doors)
        spot = Spot(cut.scene.at, None, len(cut.scene.id))
        yield tell("P201", spot, found=cut.scene.id, doors=doors or "no way there is taken")


def _about_choice(choice: Choice, when: Condition, known: Known, cuts: Cuts) -> Iterator[Problem]:
    scene: Scene = known.story.scenes[choice.scene]
    spot = Spot(choice.when_at or choice.at, None, len(when.source))
    door = ("choice", choice.whole_id)
    if known.is_never_open(choice):
        if not known.is_shut(scene) and not cuts.is_told(door):
            here = Question("choice", choice.whole_id, (scene.id,), -1, when.tree, choice.at)
            why = why_never(known, here, when.tree)
            told = {"asked": when.told(), "why": why, "lost": cuts.lost(door)}
            yield tell("P202", spot, found=choice.whole_id, **told)
    elif known.closed.get(choice.whole_id) == "no":
        yield tell("P203", spot, found=choice.whole_id, asked=when.told(), source=when.source)
