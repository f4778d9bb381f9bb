"""What is true of every story and every playthrough (the properties of the house)."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.engine import NotOffered, choose, ending_of, is_over, offered, replay
from game.play.player import new_player
from game.play.record import read_record, write_record
from game.play.rules import play_by
from game.play.session import Session
from game.play.state import Playthrough
from game.play.transcript import read_transcript, write_transcript
from game.play.turning import find_turnings
from game.play.view import look_choices
from game.play.views import EndingView
from game.story.model import Story
from tests.stories import METERS, played_stories, playthroughs, stories


@given(played_stories())
def test_a_playthrough_replayed_from_its_ids_is_the_same(
    played: tuple[Story, Playthrough],
) -> None:
    story, playthrough = played

    assert replay(story, playthrough.choices) == playthrough


@given(played_stories())
def test_a_playthrough_written_as_json_and_resumed_is_the_same(
    played: tuple[Story, Playthrough],
) -> None:
    story, playthrough = played
    session = Session(story)
    for choice in playthrough.choices:
        session.choose(choice)

    kept = json.loads(json.dumps(write_record(session.record())))
    resumed, told = Session.resume(story, read_record(kept))

    assert told is None
    assert resumed.choices == playthrough.choices
    assert resumed.look() == session.look()
    assert resumed.record() == session.record()


@given(played_stories())
def test_the_recorded_changes_are_the_level_within_its_bounds_at_every_step(
    played: tuple[Story, Playthrough],
) -> None:
    story, playthrough = played

    for number, state in enumerate(playthrough.states):
        for meter in (0, 1):
            steps = playthrough.steps[:number]
            offers = [[story.choices[one].effects[meter] for one in step.open] for step in steps]
            moved = sum(step.effects[meter] for step in steps)
            least, most = sum(map(min, offers)), sum(map(max, offers))

            assert state.sums[meter] == moved
            assert 0 <= state.levels[meter] <= 100
            if least == most:
                assert state.levels[meter] == 50
            else:
                assert state.levels[meter] == 100 * (moved - least) / (most - least)


@given(played_stories())
def test_every_open_choice_can_be_chosen_and_no_other(played: tuple[Story, Playthrough]) -> None:
    story, playthrough = played

    for state in playthrough.states:
        open_ids = {offer.choice.whole_id for offer in offered(story, state) if offer.is_open}
        for choice in story.choices:
            try:
                choose(story, state, choice)
            except NotOffered:
                assert choice not in open_ids
            else:
                assert choice in open_ids


@given(played_stories())
def test_from_every_state_an_ending_can_be_reached(played: tuple[Story, Playthrough]) -> None:
    story, playthrough = played
    state = playthrough.state

    for _ in story.scenes:
        if not is_over(story, state):
            state = choose(story, state, offered(story, state)[0].choice.whole_id)

    assert story.scenes[state.scene].ending
    assert ending_of(story, state) in story.endings.endings


@given(stories(), st.integers())
def test_a_story_played_without_a_person_ends(story: Story, seed: int) -> None:
    for rule in ("first", f"random:{seed}"):
        playthrough = play_by(story, rule)

        assert story.scenes[playthrough.state.scene].ending


@given(played_stories())
def test_no_view_before_the_ending_tells_a_secret(played: tuple[Story, Playthrough]) -> None:
    story, playthrough = played
    session = Session(story)
    seen = []

    for choice in (*playthrough.choices, None):
        while True:
            view = session.look()
            if not isinstance(view, EndingView):
                seen += [repr(view), repr(session.log()), session.transcript()]
            if not session.go_on():
                break
        if choice is not None:
            session.choose(choice)

    secrets = [word for meter in METERS for word in (meter.id, meter.name)]
    told = "\n".join(seen)
    assert not [secret for secret in secrets if secret in told]


@given(st.data())
def test_equal_states_have_equal_views_and_equal_futures(data: st.DataObject) -> None:
    story = data.draw(stories())
    one, other = (data.draw(playthroughs(story)) for _ in range(2))
    player = new_player(story)

    for state in one.states:
        for same in other.states:
            if state == same:
                assert hash(state) == hash(same)
                assert look_choices(story, state, player) == look_choices(story, same, player)
                assert ending_of(story, state) == ending_of(story, same)
                for offer in offered(story, state):
                    if offer.is_open:
                        after = choose(story, state, offer.choice.id)
                        assert after == choose(story, same, offer.choice.id)


@given(st.data())
def test_each_turning_point_replayed_ends_as_claimed(data: st.DataObject) -> None:
    story = data.draw(stories())
    playthrough = data.draw(playthroughs(story, whole=True))
    own = ending_of(story, playthrough.state).id

    for turning in find_turnings(story, playthrough):
        choices = [*playthrough.choices[: turning.step], turning.choice]
        state = replay(story, choices).state
        rest = list(playthrough.choices[turning.step + 1 :])
        while not is_over(story, state):
            open_ids = [o.choice.whole_id for o in offered(story, state) if o.is_open]
            answer = next((one for one in rest if story.choices[one].scene == state.scene), None)
            if answer is not None:
                rest.remove(answer)
            if answer not in open_ids:
                answer = data.draw(st.sampled_from(open_ids))
            state = choose(story, state, answer)
            if len(state.leans) > 200:
                break

        assert turning.ending != own
        if is_over(story, state):
            assert ending_of(story, state).id == turning.ending


@given(st.data())
def test_a_page_of_a_playthrough_can_be_played_again(data: st.DataObject) -> None:
    story = data.draw(stories())
    playthrough = data.draw(playthroughs(story, whole=data.draw(st.booleans())))

    for page in (
        write_transcript(story, playthrough),
        write_transcript(story, playthrough, "player"),
    ):
        assert read_transcript(page) == playthrough.choices


@given(st.data())
def test_every_ending_can_be_explained(data: st.DataObject) -> None:
    story = data.draw(stories())
    playthrough = data.draw(playthroughs(story, whole=True))
    session = Session(story)
    for choice in playthrough.choices:
        session.choose(choice)
    while session.go_on():
        pass

    view = session.look()

    assert isinstance(view, EndingView)
    assert len(view.map.steps) == len(playthrough.steps)
    points = [view.map.start, *((step.x, step.y) for step in view.map.steps)]
    assert all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairwise(points))
    assert [100 * part for part in points[-1]] == pytest.approx(playthrough.state.levels)
