"""The three rules: the order of votes does not matter, nobody counts twice, and every ballot ends."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.ballot import (
    FISTS,
    Ballot,
    Rule,
    add,
    agree,
    begin_ballot,
    cast,
    change_rule,
    close_vote,
    correct,
    decide,
    draw,
    drop,
    fall_back,
    give_up,
    open_vote,
    propose,
    show_again,
    show_hands,
    talk,
    tied,
)

ANSWERS = ("s.a", "s.b", "s.c")


def voting(rule: Rule = "majority") -> Ballot:
    return open_vote(begin_ballot("s", ANSWERS, rule))


def with_votes(*counts: int, rule: Rule = "majority") -> Ballot:
    ballot = voting(rule)
    for at, count in enumerate(counts):
        ballot = add(ballot, at, count)
    return ballot


# --------------------------------------------------------------- majority


def test_the_answer_with_most_votes_is_taken() -> None:
    ballot = close_vote(with_votes(3, 9, 1), chance=0)

    assert (ballot.result, ballot.how, ballot.votes, ballot.voted) == (1, "votes", (3, 9, 1), 13)


def test_a_tie_is_talked_about_and_voted_on_once_more() -> None:
    ballot = close_vote(with_votes(4, 4, 1), chance=0)
    assert (ballot.phase, ballot.result) == ("talk", None)

    again = open_vote(ballot)
    assert (again.phase, again.round, again.counts) == ("vote", 2, (0, 0, 0))


def test_a_second_tie_is_left_to_a_coin() -> None:
    again = open_vote(close_vote(with_votes(4, 4, 1), chance=0))
    ended = close_vote(add(add(again, 0, 5), 1, 5), chance=7)

    assert (ended.phase, ended.how, ended.result) == ("result", "coin", 1)


def test_a_vote_without_a_voice_stays_open() -> None:
    assert close_vote(voting(), chance=3) == voting()


@given(st.dictionaries(st.integers(0, 9), st.integers(0, 2)), st.randoms())
def test_the_order_in_which_phones_vote_does_not_matter(
    votes: dict[int, int], dice: random.Random
) -> None:
    mixed = list(votes.items())
    dice.shuffle(mixed)
    one = reduce(lambda ballot, vote: cast(ballot, str(vote[0]), vote[1]), votes.items(), voting())
    other = reduce(lambda ballot, vote: cast(ballot, str(vote[0]), vote[1]), mixed, voting())

    assert one.counts == other.counts
    assert one.voted == len(votes)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(-2, 3)), max_size=40))
def test_typed_counts_never_go_below_none(keys: list[tuple[int, int]]) -> None:
    ballot = reduce(lambda ballot, key: add(ballot, *key), keys, voting())

    assert all(count >= 0 for count in ballot.counts)


def test_a_phone_that_votes_again_changes_its_vote() -> None:
    ballot = cast(cast(voting(), "mine", 0), "mine", 2)

    assert ballot.counts == (0, 0, 1)


def test_cards_and_phones_are_counted_together() -> None:
    assert cast(with_votes(2, 0, 0), "mine", 2).counts == (2, 0, 1)


def test_a_vote_after_the_close_counts_nothing() -> None:
    closed = close_vote(with_votes(3, 1, 0), chance=0)

    assert cast(closed, "late", 1) == closed
    assert add(closed, 1, 5) == closed


@pytest.mark.parametrize("answer", [-1, 3, 99])
def test_a_vote_for_an_unknown_answer_counts_nothing(answer: int) -> None:
    assert cast(voting(), "mine", answer) == voting()
    assert add(voting(), answer, 1) == voting()


def test_a_count_that_was_wrong_can_be_put_right() -> None:
    mended = add(correct(close_vote(with_votes(3, 1, 0), chance=0)), 1, 4)

    assert close_vote(mended, chance=0).result == 1


# --------------------------------------------------------------- consensus


def proposed() -> Ballot:
    return close_vote(with_votes(2, 5, 1, rule="consensus"), chance=0)


def test_what_has_most_votes_is_proposed() -> None:
    assert (proposed().phase, proposed().proposal) == ("fists", 1)


def test_with_no_fist_it_is_agreed() -> None:
    ballot = agree(show_hands(show_hands(proposed(), 5, 6), 1, 2))

    assert (ballot.result, ballot.how) == (1, "consensus")


def test_one_fist_stops_it() -> None:
    ballot = show_hands(show_hands(proposed(), 5, 6), 0, 1)

    assert agree(ballot) == ballot


def test_nobody_s_hands_agree_to_nothing() -> None:
    assert agree(proposed()) == proposed()


def test_after_talk_hands_are_shown_anew() -> None:
    ballot = show_again(talk(show_hands(proposed(), 0, 1)))

    assert (ballot.phase, ballot.fists, ballot.proposal) == ("fists", (0,) * FISTS, 1)


def test_another_answer_can_be_proposed() -> None:
    ballot = propose(talk(show_hands(proposed(), 0, 1)), 2)

    assert (ballot.phase, ballot.proposal, ballot.fists) == ("fists", 2, (0,) * FISTS)


def test_without_consent_the_class_drops_it_or_counts_votes() -> None:
    stuck = give_up(talk(proposed()))

    assert (drop(stuck).how, drop(stuck).result) == ("dropped", None)
    assert (fall_back(stuck, 0).how, fall_back(stuck, 0).result) == ("fallback", 1)


# ----------------------------------------------------------------- decider


def test_one_is_drawn_by_lot_and_decides() -> None:
    drawn = draw(begin_ballot("s", ANSWERS, "decider"), present=28, chance=6)
    assert (drawn.phase, drawn.card) == ("decide", 7)

    ended = decide(drawn, 2)
    assert (ended.result, ended.how, ended.voted) == (2, "decider", 0)


@given(st.integers(1, 36), st.lists(st.integers(0, 10**6), min_size=36, max_size=36))
def test_passing_draws_everybody_once_before_anybody_twice(present: int, lots: list[int]) -> None:
    ballot = begin_ballot("s", ANSWERS, "decider")
    cards = []
    for chance in lots[:present]:
        ballot = draw(ballot, present, chance)
        cards.append(ballot.card)

    assert sorted(card for card in cards if card) == list(range(1, present + 1))


def test_nobody_votes_where_one_decides() -> None:
    drawn = draw(begin_ballot("s", ANSWERS, "decider"), 28, 1)

    assert cast(drawn, "mine", 0) == drawn


# ------------------------------------------------------------- in all rules


def test_another_rule_begins_the_question_again() -> None:
    assert change_rule(with_votes(3, 1, 0), "decider") == begin_ballot("s", ANSWERS, "decider")
    assert change_rule(with_votes(3, 1, 0), "majority") == with_votes(3, 1, 0)


Action = Callable[[Ballot], Ballot]
ACTIONS: st.SearchStrategy[Action] = st.sampled_from(
    [
        open_vote,
        lambda b: add(b, 0, 1),
        lambda b: add(b, 1, 1),
        lambda b: cast(b, "p", 2),
        lambda b: close_vote(b, 1),
        lambda b: show_hands(b, 0, 1),
        lambda b: show_hands(b, 4, 1),
        talk,
        show_again,
        lambda b: propose(b, 2),
        agree,
        give_up,
        drop,
        lambda b: fall_back(b, 1),
        lambda b: draw(b, 5, 3),
        lambda b: decide(b, 1),
        correct,
    ]
)


@given(st.sampled_from(["majority", "consensus", "decider"]), st.lists(ACTIONS, max_size=40))
def test_whatever_is_pressed_a_result_is_one_of_the_answers(
    rule: Rule, actions: list[Action]
) -> None:
    ballot = reduce(lambda b, action: action(b), actions, begin_ballot("s", ANSWERS, rule))

    assert (ballot.result is None) == (ballot.how in {None, "dropped"})
    assert ballot.is_over == (ballot.how is not None)
    assert ballot.result is None or 0 <= ballot.result < len(ANSWERS)


@given(st.sampled_from(["majority", "consensus", "decider"]), st.lists(ACTIONS, max_size=30))
def test_from_anywhere_a_teacher_can_come_to_a_result(rule: Rule, actions: list[Action]) -> None:
    ballot = reduce(lambda b, action: action(b), actions, begin_ballot("s", ANSWERS, rule))
    for _ in range(2):
        ballot = draw(ballot, 5, 0) if not ballot.is_over else ballot
        ballot = decide(ballot, 0)
        ballot = close_vote(add(open_vote(ballot), 0, 1), 0)
        ballot = fall_back(give_up(ballot), 0)

    assert ballot.is_over


def test_the_tied_are_those_with_most() -> None:
    assert tied((3, 1, 3)) == (0, 2)
