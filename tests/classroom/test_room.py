"""A room counts every phone once, loses none, and tells nobody more than is theirs to know."""

from __future__ import annotations

import random
import string
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from game.classroom.ballot import Ballot, begin_ballot, cast, open_vote
from game.classroom.limits import Limits, Measure
from game.classroom.room import (
    LETTERS,
    MOST_PHONES,
    Room,
    Seen,
    new_code,
    phone_of,
)
from tests.classroom.knocking import BUCKET, CRASH, Question

ANSWERS = len(BUCKET.answers)
COOKIE_LETTERS = string.ascii_letters + string.digits + "-_"
Sent = tuple[int, int]
"""Which phone, and for which answer."""


def room_of(count: int, asked: Question | None = BUCKET) -> tuple[Room, list[str]]:
    """Return a room that shows a question, and the cookies of phones that are in it."""
    room = Room(new_code())
    cookies = [entered for _ in range(count) if (entered := room.enter(room.code, None))]
    room.show(asked)
    return room, cookies


def question_of(room: Room, cookie: str) -> str:
    seen = room.seen_by(cookie)
    return seen.question.id if seen and seen.question else ""


def vote(room: Room, cookie: str, answer: int) -> str:
    return room.vote(cookie, room.page_key(cookie), question_of(room, cookie), answer)


def sent_votes() -> st.SearchStrategy[list[Sent]]:
    return st.lists(st.tuples(st.integers(0, 5), st.integers(0, ANSWERS - 1)), max_size=40)


# ------------------------------------------------------------------ counting


@given(sent_votes(), st.randoms(use_true_random=False))
def test_in_which_order_phones_vote_does_not_matter(sent: list[Sent], order: random.Random) -> None:
    """Only each phone's own votes follow one another: the last of them counts."""
    last = dict(sent)
    shuffled = list(last.items())
    order.shuffle(shuffled)
    one, its = room_of(6)
    other, others = room_of(6)

    for phone, answer in sent:
        vote(one, its[phone], answer)
    for phone, answer in shuffled:
        vote(other, others[phone], answer)

    assert one.votes() == {phone_of(its[phone]): answer for phone, answer in last.items()}
    assert sorted(one.votes().values()) == sorted(other.votes().values())


@given(sent_votes())
def test_no_vote_is_lost_and_no_phone_is_counted_twice(sent: list[Sent]) -> None:
    room, cookies = room_of(6)

    told = [vote(room, cookies[phone], answer) for phone, answer in sent]

    assert set(told) <= {"taken"}
    assert len(room.votes()) == len({phone for phone, _ in sent})


@given(sent_votes(), st.integers(0, 40))
def test_a_vote_that_was_told_to_be_in_is_counted_and_one_after_the_end_is_not(
    sent: list[Sent], end: int
) -> None:
    room, cookies = room_of(6)
    ids = [question_of(room, cookie) for cookie in cookies]
    counted = {}
    told: list[str] = []

    for at, (phone, answer) in enumerate(sent):
        if at == end:
            counted = dict(room.last_votes())
        cookie = cookies[phone]
        told.append(room.vote(cookie, room.page_key(cookie), ids[phone], answer))
    if len(sent) <= end:
        counted = dict(room.last_votes())

    assert told == ["taken"] * min(end, len(sent)) + ["closed"] * max(0, len(sent) - end)
    assert counted == {phone_of(cookies[phone]): answer for phone, answer in sent[:end]}


def test_ten_thousand_votes_from_many_threads_are_all_counted_once() -> None:
    room, cookies = room_of(MOST_PHONES)
    question = question_of(room, cookies[0])
    sent = [(cookie, at % ANSWERS) for at in range(10) for cookie in cookies]

    def send(one: tuple[str, int]) -> str:
        return room.vote(one[0], room.page_key(one[0]), question, one[1])

    with ThreadPoolExecutor(8) as threads:
        told = list(threads.map(send, sent, chunksize=50))

    assert told == ["taken"] * 10_000
    assert len(room.votes()) == MOST_PHONES
    assert sum(phone.votes for phone in room._phones.values()) == 10_000


def test_a_vote_that_meets_the_end_is_either_counted_or_told_that_it_came_late() -> None:
    """The game closes a vote in one thread while phones vote in others."""
    for _ in range(50):
        room, cookies = room_of(40)
        question = question_of(room, cookies[0])
        keys = [room.page_key(cookie) for cookie in cookies]
        with ThreadPoolExecutor(4) as threads:
            told = [
                threads.submit(room.vote, cookie, key, question, 1)
                for cookie, key in zip(cookies, keys, strict=True)
            ]
            counted = room.last_votes()

        taken = {
            phone_of(c) for c, one in zip(cookies, told, strict=True) if one.result() == "taken"
        }
        assert taken == set(counted)
        assert {one.result() for one in told} <= {"taken", "closed"}


def test_what_a_room_counts_is_what_a_ballot_takes() -> None:
    room, cookies = room_of(3)
    vote(room, cookies[0], 2)
    vote(room, cookies[1], 0)
    vote(room, cookies[0], 1)
    ballot: Ballot = open_vote(begin_ballot("bucket", ("a", "b", "c"), "majority"))

    for phone, answer in room.votes().items():
        ballot = cast(ballot, phone, answer)

    assert ballot.counts == (1, 1, 0)


# ----------------------------------------------------------------- questions


def test_the_id_of_a_question_is_another_each_time_that_it_is_asked() -> None:
    room, (cookie,) = room_of(1)
    first = question_of(room, cookie)
    room.show(None)
    room.show(BUCKET)

    assert first
    assert question_of(room, cookie) not in ("", first)


def test_a_question_that_is_shown_already_stays_with_its_votes() -> None:
    room, (cookie,) = room_of(1)
    first = question_of(room, cookie)
    vote(room, cookie, 1)
    room.show(BUCKET)

    assert question_of(room, cookie) == first
    assert list(room.votes().values()) == [1]


def test_the_next_question_begins_without_votes() -> None:
    room, (cookie,) = room_of(1)
    vote(room, cookie, 1)
    room.show(CRASH)

    assert room.votes() == {}


def test_a_phone_is_told_its_own_vote_and_nothing_of_the_others() -> None:
    room, (mine, other, third) = room_of(3)
    vote(room, mine, 1)
    before = room.seen_by(mine)
    vote(room, other, 2)
    vote(room, third, 2)

    after = room.seen_by(mine)

    assert isinstance(before, Seen)
    assert before.vote == 1
    assert after == before


def test_emphasis_is_not_shown_as_stars() -> None:
    asked = Question("k", "*Mine*", "Do *you* hear?", ("So *be* it.", "2 * 3"))
    room, (cookie,) = room_of(1, asked)
    seen = room.seen_by(cookie)

    assert seen is not None
    assert seen.question is not None
    assert (seen.question.title, seen.question.ask) == ("Mine", "Do you hear?")
    assert seen.question.answers == ("So be it.", "2 * 3")


# --------------------------------------------------------------- coming in


def test_a_code_has_four_letters_that_are_taken_for_no_others() -> None:
    codes = {new_code() for _ in range(200)}

    assert all(len(code) == 4 and set(code) <= set(LETTERS) for code in codes)
    assert not set(LETTERS) & set("AEIOUY01")
    assert len(codes) > 190


@given(st.text(string.ascii_uppercase, min_size=4, max_size=4))
def test_a_code_is_never_the_one_before(before: str) -> None:
    assert new_code(before) != before


@given(st.text(max_size=12))
def test_only_the_code_of_this_opening_lets_a_phone_in(typed: str) -> None:
    room = Room("BCDF")

    assert (room.enter(typed, None) is None) == (typed.strip().upper() != "BCDF")


def test_a_phone_that_still_has_its_cookie_stays_the_same_phone() -> None:
    room, (cookie,) = room_of(1)
    again = Room(new_code())

    assert room.enter(room.code.lower(), cookie) == cookie
    assert again.enter(again.code, cookie) == cookie


@given(st.text(max_size=40))
def test_a_cookie_that_is_none_of_ours_is_replaced(strange: str) -> None:
    room = Room(new_code())
    entered = room.enter(room.code, strange)

    assert entered is not None
    assert (entered == strange) == (len(strange) == 22 and set(strange) <= set(COOKIE_LETTERS))


def test_a_phone_counts_when_it_comes_back_with_its_cookie() -> None:
    """What only looks at an address, as messengers do, is no phone."""
    room, cookies = room_of(3)
    for cookie in cookies[:2]:
        room.seen_by(cookie)
    room.seen_by(cookies[2], is_back=False)

    assert room.phones() == 2


def test_a_full_room_forgets_who_never_came_back_and_lets_nobody_else_in() -> None:
    room, cookies = room_of(MOST_PHONES)
    for cookie in cookies[1:]:
        room.seen_by(cookie)

    assert room.enter(room.code, None) is not None
    assert not room.knows(cookies[0])
    newest = list(room._phones)[-1]
    room._phones[newest].returned = True
    assert room.enter(room.code, None) is None


# -------------------------------------------------------------------- keys


def test_a_page_votes_for_its_own_phone_only() -> None:
    room, (mine, other) = room_of(2)
    question = question_of(room, mine)

    assert room.vote(other, room.page_key(mine), question, 1) == "stranger"
    assert room.vote(None, room.page_key(mine), question, 1) == "stranger"
    assert room.vote(mine, "", question, 1) == "stranger"
    assert room.vote("x" * 22, room.page_key("x" * 22), question, 1) == "stranger"
    assert room.votes() == {}


def test_a_key_holds_for_one_opening() -> None:
    one, other = Room("BCDF"), Room("BCDF")

    assert one.page_key("a" * 22) != other.page_key("a" * 22)


@given(st.integers(), st.text(max_size=30), st.text(max_size=40))
def test_whatever_is_sent_is_answered_with_a_word(answer: int, question: str, key: str) -> None:
    room, (cookie,) = room_of(1)
    shown = question_of(room, cookie)
    right = room.page_key(cookie)

    assert room.vote(cookie, key, shown, 0) == ("taken" if key == right else "stranger")
    assert room.vote(cookie, right, question, 0) == ("taken" if question == shown else "closed")
    told = room.vote(cookie, right, shown, answer)
    assert told == ("taken" if 0 <= answer < ANSWERS else "unknown")


def test_what_is_kept_of_a_phone_cannot_be_voted_with() -> None:
    room, (cookie,) = room_of(1)
    vote(room, cookie, 0)
    (kept,) = room.votes()

    assert cookie not in kept
    assert vote(room, kept[:22], 1) == "stranger"


# ------------------------------------------------------------------ the end


def test_a_closed_room_knows_nobody_shows_nothing_and_takes_nothing() -> None:
    room, (cookie,) = room_of(1)
    question = question_of(room, cookie)
    room.close()
    room.show(CRASH)

    assert room.seen_by(cookie) is None
    assert room.enter(room.code, cookie) is None
    assert room.vote(cookie, room.page_key(cookie), question, 0) == "stranger"
    assert (room.phones(), room.votes(), room.is_open) == (0, {}, False)


def test_who_listens_is_told_of_what_phones_see_and_of_no_vote() -> None:
    room, (cookie,) = room_of(1, None)
    told: list[bool] = []
    room.listen(lambda: told.append(room.is_open))

    room.show(BUCKET)
    vote(room, cookie, 0)
    room.show(None)
    room.close()

    assert told == [True, True, False]


def test_nothing_that_is_secret_is_told_by_a_rooms_own_name() -> None:
    room, (cookie,) = room_of(1)
    vote(room, cookie, 0)

    assert cookie not in repr(room)
    assert repr(room._secret)[2:10] not in repr(room)


# ------------------------------------------------------------------- limits


@given(st.lists(st.floats(0, 3), max_size=60))
def test_nobody_gets_more_than_their_measure(gaps: list[float]) -> None:
    limits = Limits(Measure(5, 2))
    now, allowed = 0.0, 0

    for gap in gaps:
        now += gap
        allowed += limits.allows("one", now)

    assert allowed <= 5 + 2 * now + 1e-6


@given(st.integers(1, 50))
def test_who_asks_too_much_takes_nothing_from_others(asked: int) -> None:
    limits = Limits(Measure(5, 2))
    for _ in range(asked):
        limits.allows("one", 0.0)

    assert limits.allows("other", 0.0)


def test_limits_remember_only_so_many() -> None:
    limits = Limits(Measure(1, 1))
    for at in range(10_000):
        limits.allows(str(at), 0.0)

    assert len(limits._left) == 4096
