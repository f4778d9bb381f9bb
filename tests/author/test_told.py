"""A proof as it is told: what is certain, and for exactly which questions it is not."""

from __future__ import annotations

from game.author.proof.proving import prove
from game.author.proof.search import Budget
from game.author.proof.told import proof_json, proof_told
from game.story.catalogue.entry import GOOD
from game.story.model import Story
from game.story.reader import read_story
from tests.stories import a_choice, a_scene, a_story, an_ending


def pond() -> Story:
    story = read_story(dict(GOOD), "pond").story
    assert story is not None
    return story


def unlikely() -> Story:
    """A story of sixty choices in which one ending wants all of them answered alike."""
    scenes = [
        a_scene(
            f"s{at}",
            a_choice("up", f"s{at + 1}", effects=(3, 0)),
            a_choice("down", f"s{at + 1}", effects=(0, 3)),
        )
        for at in range(60)
    ]
    asked = "qophrun >= 60 and wazbit >= 60"
    endings = (an_ending("never", asked), an_ending("all"))
    return a_story(*scenes, a_scene("s60"), endings=endings)


def test_a_whole_proof_is_told_in_two_lines() -> None:
    assert proof_told(prove(pond())) == (
        "Proved by a list of choices for each: 2 scenes can be reached, 2 choices can be made, "
        "2 endings can be given.\n"
        "Nothing is left open: 8 questions about this story, all answered."
    )


def test_what_is_not_proven_is_named_with_how_seldom_it_must_be() -> None:
    proof = prove(unlikely(), Budget(seconds=0.01))

    assert proof_told(proof) == (
        "Proved by a list of choices for each: 61 scenes can be reached, 120 choices can be made, "
        "1 ending can be given.\n"
        "Not proven, for want of time or memory (1 question):\n"
        "scenes/small/story.yaml:1:1: whether the ending “never” can ever be given. "
        f"{proof.tries} playthroughs by chance did not see it, so at most "
        f"{384.15 / (proof.tries + 3.8415):.2g} in 100 do."
    )


def test_with_time_the_search_says_no() -> None:
    answers = prove(unlikely()).by_id("ending")

    assert answers["never"].said == "no"
    assert answers["never"].found == "search"


def test_for_other_programs_each_ending_scene_and_choice_has_its_answer() -> None:
    assert proof_json(prove(pond())) == {
        "complete": True,
        "endings": {
            "brave": {"reachable": "yes", "witness": ["bank.swim"]},
            "calm": {"reachable": "yes", "witness": ["bank.wait"]},
        },
        "scenes": {
            "bank": {"reachable": "yes", "witness": []},
            "shore": {"reachable": "yes", "witness": ["bank.swim"]},
        },
        "choices": {
            "bank.swim": {"reachable": "yes", "witness": []},
            "bank.wait": {"reachable": "yes", "witness": []},
        },
    }
