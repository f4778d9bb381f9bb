"""A proof agrees with trying everything: on small stories, whatever they ask for."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from game.author.proof.proving import prove
from game.author.proof.search import Budget
from game.author.proof.witness import is_seen
from game.story.model import Story
from tests.author.small import Tried, forward_stories, round_stories

MANY = settings(
    max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
TOLD = {"scene", "choice", "ending"}


def agrees(story: Story, *, plays: int, numbers: bool = True) -> None:
    tried = Tried(story, numbers=numbers)
    assume(tried.is_whole)
    proof = prove(story, plays=plays)
    assert proof.is_complete
    assert {question.id for question, _ in proof.about("trap")} == tried.traps()
    for question, answer in proof.answers.items():
        if question.kind == "trap":
            continue
        fewest = tried.fewest(question)
        assert (answer.said == "yes") == (fewest is not None), (question, answer, fewest)
        if answer.said == "yes":
            assert answer.witness is not None
            assert is_seen(story, question, answer.witness)
            assert len(answer.witness) == fewest or not answer.is_shortest
            assert answer.is_shortest or question.kind not in TOLD, (question, answer)


@pytest.mark.slow
@MANY
@given(story=forward_stories())
def test_without_a_single_play_the_search_answers_as_trying_everything_does(story: Story) -> None:
    agrees(story, plays=0)


@pytest.mark.slow
@MANY
@given(story=forward_stories())
def test_with_plays_first_the_answers_are_the_same(story: Story) -> None:
    agrees(story, plays=200)


@pytest.mark.slow
@MANY
@given(story=round_stories())
def test_stories_that_go_in_circles_are_proved_as_well(story: Story) -> None:
    agrees(story, plays=0, numbers=False)


@settings(max_examples=100, deadline=None)
@given(story=forward_stories())
def test_a_proof_without_time_claims_nothing_that_is_not_so(story: Story) -> None:
    tried = Tried(story)
    proof = prove(story, Budget(seconds=0.0), plays=0)

    for question, answer in proof.answers.items():
        if answer.said != "not proven":
            assert (answer.said == "yes") == (tried.fewest(question) is not None)
