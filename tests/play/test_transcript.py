"""A playthrough as a page of text, in two voices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play.engine import replay
from game.play.rules import BadRule, NeverEnds, play_by
from game.play.session import NotOffered, Session
from game.play.transcript import (
    BadTranscript,
    read_transcript,
    transcript_json,
    write_transcript,
)
from game.story.model import Story
from tests.stories import a_choice, a_scene, a_story, enters, says, speech, when

TOLD = """\
story small 1
scene bridge
  | The fog sits on the river.
  | ADA (happy): You came, Wren.
  ? What now?
  * tell: Take tell.
  * ask: Take ask.
  - jump: Take jump. (Too high.)
> tell
  ~ qophrun +2: 50 → 100
  ~ wazbit +0: 50 → 0
  | You tell.
scene end
  | This is end.
"""
ENDED = """\
ending end
  = The End
  | So it ended, Wren: end.
  ~ qophrun 100
  ~ wazbit 0
  ~ both_share 0
  ~ reversals 0
  ~ late_lean 0
  ! Scene bridge: You took tell.
"""


@pytest.fixture
def story() -> Story:
    tell = replace(a_choice("tell", "end", effects=(2, 0)), lines=says("You tell."))
    ask = a_choice("ask", "end", effects=(0, 1))
    jump = replace(a_choice("jump", "end"), when=when("lamp"), closed="Too high.")
    lines = (
        *says("The fog sits on the river."),
        enters(ada="left"),
        speech("ada", "You came, {name}.", "happy"),
    )
    return a_story(replace(a_scene("bridge", tell, ask, jump), lines=lines), a_scene("end"))


def test_the_authors_voice_says_what_moved(story: Story) -> None:
    assert write_transcript(story, replay(story, ["bridge.tell"])) == TOLD + ENDED


def test_the_players_voice_says_nothing_of_it_before_the_ending(story: Story) -> None:
    plain = "".join(line for line in TOLD.splitlines(keepends=True) if "~" not in line)

    assert write_transcript(story, replay(story, ["bridge.tell"]), "player") == plain + ENDED


def test_the_page_offered_while_playing_keeps_the_secret_until_the_ending_is_seen(
    story: Story,
) -> None:
    session = Session(story)
    session.choose("tell")
    assert "ending" not in session.transcript()

    while session.go_on():
        pass

    assert session.transcript() == write_transcript(story, replay(story, ["bridge.tell"]), "player")


def test_a_page_can_be_read_back(story: Story) -> None:
    assert read_transcript(TOLD + ENDED) == ("bridge.tell",)
    assert read_transcript((TOLD + ENDED).replace("\n", "\r\n")) == ("bridge.tell",)


def test_a_choice_before_any_scene_is_refused() -> None:
    with pytest.raises(BadTranscript) as refused:
        read_transcript("story small 1\n> tell\n")

    assert str(refused.value) == "Line 2 chooses before any scene has begun."


def test_as_values_it_has_every_step_and_what_it_moved(story: Story) -> None:
    assert transcript_json(story, replay(story, ["bridge.tell"])) == {
        "story": "small",
        "version": 1,
        "steps": [
            {
                "scene": "bridge",
                "choice": "bridge.tell",
                "effects": {"qophrun": 2, "wazbit": 0},
                "levels": {"qophrun": 100, "wazbit": 0},
            }
        ],
        "levels": {"qophrun": 100, "wazbit": 0},
        "facts": {"both_share": 0, "reversals": 0, "late_lean": 0},
        "ending": "end",
    }


def test_a_playthrough_that_stops_has_no_ending(story: Story) -> None:
    assert transcript_json(story, replay(story, []))["ending"] is None
    assert "ending" not in write_transcript(story, replay(story, []))


# ------------------------------------------------------------- rules


@pytest.mark.parametrize(
    ("rule", "choices"),
    [
        ("first", ("bridge.tell",)),
        ("last", ("bridge.ask",)),
        ("bridge.ask", ("bridge.ask",)),
        (" bridge.ask, ", ("bridge.ask",)),
    ],
)
def test_a_rule_plays_without_a_person(story: Story, rule: str, choices: tuple[str, ...]) -> None:
    assert play_by(story, rule).choices == choices


def test_chance_is_the_same_for_a_seed_and_takes_every_answer_for_some_seed(story: Story) -> None:
    played = [play_by(story, f"random:{seed}").choices for seed in range(20)]

    assert played == [play_by(story, f"random:{seed}").choices for seed in range(20)]
    assert set(played) == {("bridge.tell",), ("bridge.ask",)}


@pytest.mark.parametrize("rule", ["", "best", "random:", "random", "tell"])
def test_what_is_no_rule_is_refused_with_those_there_are(story: Story, rule: str) -> None:
    with pytest.raises(BadRule) as refused:
        play_by(story, rule)

    assert str(refused.value) == (
        f"“{rule}” is no way of choosing. Use first, last, random:7 (any number), or the ids of "
        "the choices, as in s1_bucket.keep s1_crash.truth."
    )


def test_an_id_that_is_not_open_is_refused(story: Story) -> None:
    with pytest.raises(NotOffered) as refused:
        play_by(story, "bridge.jump")

    assert str(refused.value) == "The choice “bridge.jump” is closed here."


def test_a_rule_that_goes_round_for_ever_is_stopped() -> None:
    story = a_story(a_scene("s", a_choice("again", "s"), a_choice("out", "end")), a_scene("end"))

    with pytest.raises(NeverEnds) as refused:
        play_by(story, "first")

    assert str(refused.value) == (
        "After 10000 choices this way of choosing has not come to an ending, and it never may."
    )
