"""What the player may know now: the screens between two choices, with no secret in them."""

from __future__ import annotations

from collections.abc import Iterable

from game.play.direct import Director, Setup, Showing, Stretch
from game.play.engine import arrivals, find_choice, offered, opening, take
from game.play.player import PRONOUNS, Player, answer_of, fill
from game.play.state import State
from game.play.views import AnswerView, ChoiceView, QuestionView
from game.story.model import Story, WordQuestion


def look_opening(showing: Showing) -> Stretch:
    """Return what is shown before the first choice."""
    story = showing.story
    states = opening(story)
    return _play(Director(showing, story.scenes[story.start], Setup()), showing, states[0], states)


def look_after(showing: Showing, before: State, choice_id: str, setup: Setup) -> Stretch:
    """Return what is shown after a choice made in the state `before`, up to the next or the end."""
    story = showing.story
    choice = find_choice(story, before, choice_id)
    state = take(story, before, choice)
    director = Director(showing, story.scenes[choice.scene], setup)
    director.tell(choice.lines, state)
    return _play(director, showing, state, arrivals(story, state, choice.ways))


def _play(director: Director, showing: Showing, state: State, states: Iterable[State]) -> Stretch:
    story = showing.story
    for arrived in states:
        state = arrived
        scene = story.scenes[state.scene]
        director.enter(scene)
        director.tell(scene.lines, state)
        if scene.asks:
            director.ask(look_questions(story, showing.player, scene.asks))
    choices = look_choices(story, state, showing.player)
    if choices:
        director.offer(choices)
    return director.stretch()


def look_choices(story: Story, state: State, player: Player) -> tuple[ChoiceView, ...]:
    """Return the answers on offer, each closed one with its author's reason."""
    return tuple(
        ChoiceView(
            choice.whole_id,
            fill(choice.text, story, player),
            is_open,
            None if is_open or choice.closed is None else fill(choice.closed, story, player),
        )
        for choice, is_open in offered(story, state)
    )


# ------------------------------------------------------------- questions


def look_questions(
    story: Story, player: Player, asked: tuple[str, ...]
) -> tuple[QuestionView, ...]:
    """Return these questions with the player's answers as they are now."""
    words = {question.id: question for question in story.asks.others}
    views = []
    for question in asked:
        if question == "name":
            views.append(_name(story, player))
        elif question == "pronouns":
            views.append(_pronouns(story, player))
        elif question in words:
            views.append(_words(words[question], story, player))
    return tuple(views)


def _name(story: Story, player: Player) -> QuestionView:
    question = story.asks.name
    return QuestionView(
        "name", "name", fill(question.ask, story, player), player.name, (), question.surprise, None
    )


def _pronouns(story: Story, player: Player) -> QuestionView:
    question = story.asks.pronouns
    sets = PRONOUNS if player.pronouns in PRONOUNS else (*PRONOUNS, player.pronouns)
    answers = tuple(AnswerView(one.id, one.they, None) for one in sets)
    sample = question.sample and fill(question.sample, story, player)
    return QuestionView(
        "pronouns",
        "pronouns",
        fill(question.ask, story, player),
        player.pronouns.id,
        answers,
        (),
        sample,
    )


def _words(question: WordQuestion, story: Story, player: Player) -> QuestionView:
    answers = tuple(
        AnswerView(one.id, fill(one.text, story, player), one.sign) for one in question.answers
    )
    return QuestionView(
        question.id,
        "words",
        fill(question.ask, story, player),
        answer_of(question, player),
        answers,
        (),
        None,
    )
