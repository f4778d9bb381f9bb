"""The path worked out by hand in the story bible comes out of the engine, word for word."""

from __future__ import annotations

import pytest

from game.play.engine import ending_of
from game.play.rules import play_by
from game.play.session import Session
from game.play.views import EndingView
from game.story.model import Story

PATH = """
    s1_first_build.road s1_bucket.give s1_crash.beside s1_coach.ask s1_benches.plain
    a1_sefa.visit a2_one_line.me c2_letter.one c2_gran_hands.learn c2_pot.accept c2_panel.theo
    c2_theo.shift c2_fork.promise b1_away.knock b2_call.listen c3_gauge.stand c3_generator.cable
    c3_wall.build c3_juno.nine c3_channel.checked c3_sluice.first c3_meeting.optout e1_sandbox.tell
"""
MOMENTS = [
    ("The Red Bucket", 5, "You gave the red bucket away in the middle of your tower."),
    ("The Two Benches", 15, "You told Hana and Gus to their faces what each got wrong."),
    ("The Pot", 18, "You let the Row pay, and let yourself be carried."),
    ("Three in the Morning", 21, "At 3 a.m. you asked: ideas, or company?"),
    ("The Line", 24, "You built the line at once and promised to rebuild the three."),
]
CARDS = [
    ("Identity", "The Sandbox Again", "You asked the girl for her idea, and then who was coming."),
    ("Success", "One Line", "You wrote your own name on the one line."),
    ("Responsibility", "Eleven Signatures", "You let Gus speak first and stood next to him."),
    ("Freedom", "Juno’s Roof", "You sat on the roof with Juno till nine and then you both went."),
    ("Communication", "Forty Centimetres", "You stood up in the hall and said the number."),
    ("Decisions", "The Fork", "You went, put Amara in charge and promised every April."),
    (
        "Values",
        "What the Money Is For",
        "You voted to lift the street and pay fairly those who left.",
    ),
]


@pytest.fixture(scope="module")
def ending(shipped: Story) -> EndingView:
    session = Session(shipped)
    for choice in PATH.split():
        session.choose(choice)
    while session.go_on():
        pass
    view = session.look()
    assert isinstance(view, EndingView)
    return view


def test_its_levels_are_58_and_58_and_its_ending_is_the_road(shipped: Story) -> None:
    state = play_by(shipped, PATH).state

    assert [round(level) for level in state.levels] == [58, 58]
    assert round(state.facts.both_share, 2) == 0.74
    assert state.facts.reversals == 0
    assert ending_of(shipped, state).id == "road"


def test_its_five_moments(ending: EndingView) -> None:
    assert [(step.title, step.age, step.echo) for step in ending.moments] == MOMENTS
    assert ending.moments[0].later == (
        "Gus sends a warm roll every Saturday for years: reciprocity with crumbs."
    )


def test_its_seven_cards(ending: EndingView) -> None:
    told = [(card.title, card.step.title, card.step.echo) for card in ending.cards if card.step]

    assert told == CARDS


def test_a_card_reads_the_lean_of_its_step(ending: EndingView) -> None:
    readings = {card.title: card.reading for card in ending.cards}

    assert readings["Communication"] == (
        "You said it straight. People knew where they stood, and it stung."
    )
    assert readings["Freedom"] == "You set a limit and kept a tie in one breath."


def test_it_says_which_moment_had_no_middle(ending: EndingView) -> None:
    assert ending.text[2] == (
        "The chalk line had no middle, and there you chose the forty, and three homes paid for it "
        "in pictures."
    )


def test_eight_things_stand_on_the_row(ending: EndingView) -> None:
    assert len(ending.world) == 8


def test_the_rows_that_were_lived_are_lit_with_the_players_own_words(ending: EndingView) -> None:
    assert ending.columns is not None
    lit = {row.name: row.lived for column in ending.columns for row in column.gives}

    assert lit == {
        "Freedom and dignity": None,
        "New ideas": "You stood up in the hall and said the number.",
        "Merit over birth": "You wrote your own name on the one line.",
        "Hand on the wheel": "You let Gus speak first and stood next to him.",
        "Room to be real": None,
        "Plain words": "You told Hana and Gus to their faces what each got wrong.",
        "Help comes built in": "You let the Row pay, and let yourself be carried.",
        "Steady meaning": None,
        "Shared wins": "You opened the door and let Theo speak for his own drawings.",
        "Moving as one": "You built the line at once and promised to rebuild the three.",
        "Needing people is human": "You gave the red bucket away in the middle of your tower.",
        "Elders heard · Gentle hints": "You asked Gran to teach you, and told her why.",
    }
