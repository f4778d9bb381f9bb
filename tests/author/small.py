"""Small stories drawn at random, and everything that can happen in them, found by trying it all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import strategies as st

from game.author.proof.questions import Question
from game.play.engine import arrivals, offered, opening, take
from game.play.state import State
from game.story.expressions import compiled
from game.story.model import Choice, Ending, Scene, Story
from tests.stories import DOMAINS, FLAGS, Dice, a_choice, a_scene, a_story, an_ending, ways, when

MOST_STATES = 20_000


def forward_stories() -> st.SearchStrategy[Story]:
    """Draw a story that only goes forward; its choices, ways and endings ask for anything."""
    return _drawn(is_round=False)


def round_stories() -> st.SearchStrategy[Story]:
    """Draw a story that may go in circles; it asks for flags and what was met, not for numbers."""
    return _drawn(is_round=True)


def _drawn(*, is_round: bool) -> st.SearchStrategy[Story]:
    drawn = st.binary(min_size=100, max_size=260)
    return drawn.map(lambda given: _Maker(Dice(given), is_round=is_round).story())


class _Maker:
    def __init__(self, dice: Dice, *, is_round: bool) -> None:
        self.dice, self.is_round = dice, is_round
        self.count = 3 + dice.of(4)

    def story(self) -> Story:
        scenes = [self.scene(number) for number in range(self.count - 1)]
        scenes.append(a_scene(f"s{self.count - 1}"))
        return a_story(*scenes, endings=self.endings())

    def scene(self, number: int) -> Scene:
        id = f"s{number}"
        match self.dice.of(6):
            case 4:
                last = () if self.dice.of(3) == 0 else (self.ahead(number),)
                scene = a_scene(id, to=ways((self.asked(), self.ahead(number)), *last))
            case 5:
                scene = a_scene(id, to=ways(self.ahead(number)))
            case _:
                choices = [self.choice(f"c{at}", number) for at in range(1 + self.dice.of(3))]
                scene = a_scene(id, *choices)
        return replace(scene, domain=self.dice.among(None, *DOMAINS[:2]))

    def choice(self, id: str, number: int) -> Choice:
        to = f"s{self.dice.of(self.count)}" if self.is_round else self.ahead(number)
        made = a_choice(id, *([(self.asked(), to)] if self.dice.of(9) == 0 else [to]))
        return replace(
            made,
            effects=(2 * self.dice.of(3) - 1, self.dice.of(5) - 1),
            sets=self.dice.among((), *((flag,) for flag in FLAGS)),
            clears=self.dice.among((), (), *((flag,) for flag in FLAGS)),
            when=when(self.asked()) if self.dice.of(3) == 0 else None,
        )

    def ahead(self, number: int) -> str:
        return f"s{number + 1 + self.dice.of(self.count - 1 - number)}"

    def asked(self) -> str:
        one = self.leaf()
        match self.dice.of(5):
            case 0:
                return f"{one} and not ({self.leaf()})"
            case 1:
                return f"{one} or {self.leaf()}"
        return one

    def leaf(self) -> str:
        scene, flag = self.dice.of(self.count - 1), self.dice.among(*FLAGS)
        plain = (flag, f"not {flag}", f"visited(s{scene})")
        if self.is_round:
            return self.dice.among(*plain)
        return self.dice.among(
            *plain,
            f"qophrun >= {20 * self.dice.of(6)}",
            f"wazbit < {20 * self.dice.of(6)}",
            f"qophrun - wazbit >= {30 * self.dice.of(5) - 60}",
            f"both_share > 0.{self.dice.of(9)}",
            "reversals >= 1",
        )

    def endings(self) -> tuple[Ending, ...]:
        late = () if self.is_round else (an_ending("late", "late_lean >= 2"),)
        some = (an_ending("one", self.asked()), *late, an_ending("two", self.asked()))
        return (*some, an_ending("last"))


# --------------------------------------------------------------- by trying it all


class Tried:
    """Every state that can be met in a story, with the fewest choices that lead there.

    Where `numbers` are not asked for, states that differ in nothing else are one.
    """

    def __init__(self, story: Story, *, numbers: bool = True) -> None:
        self.story, self._numbers = story, numbers
        self.met: dict[tuple[State, int, bool], int] = {}
        self.after: dict[State, set[State | None]] = {}
        self.is_whole = True
        layer, made = {self._rest(opening(story), 0)}, 0
        seen = set(layer)
        while layer:
            following = set()
            for state in layer:
                if state is not None:
                    self.after[state] = {
                        self._chosen(state, offer.choice, made + 1)
                        for offer in offered(story, state)
                        if offer.is_open
                    }
                    following |= self.after[state]
            layer, made = following - seen, made + 1
            seen |= layer
            self.is_whole = len(seen) < MOST_STATES
            if not self.is_whole:
                return

    def _chosen(self, state: State, choice: Choice, made: int) -> State | None:
        taken = take(self.story, state, choice)
        if not self._numbers:
            taken = State(taken.scene, taken.meters, taken.flags, taken.remembered)
        number = self.story.scenes[choice.scene].choices.index(choice)
        self._meet(taken, number, made)
        passed = arrivals(self.story, taken, choice.ways)
        if not passed:
            self._meet(taken, number, made, stuck=True)
            return None
        return self._rest(passed, made)

    def _rest(self, passed: list[State], made: int) -> State | None:
        for state in passed:
            self._meet(state, -1, made)
        last = passed[-1]
        if self.story.scenes[last.scene].ending:
            return None
        if not any(offer.is_open for offer in offered(self.story, last)):
            self._meet(last, -1, made, stuck=True)
            return None
        return last

    def _meet(self, state: State, choice: int, made: int, *, stuck: bool = False) -> None:
        self.met.setdefault((state, choice, stuck), made)

    def fewest(self, question: Question) -> int | None:
        """Return with how many choices what is asked can first be seen, or None."""
        return min(self._seen(question), default=None)

    def traps(self) -> set[str]:
        """Return the scenes in which somebody can be who will never come to an end."""
        good: set[State | None] = {None}
        grows = True
        while grows:
            more = {state for state, after in self.after.items() if after & good} - good
            good |= more
            grows = bool(more)
        return {state.scene for state in self.after if state not in good}

    def _seen(self, question: Question) -> Iterator[int]:
        test = compiled(question.tree) if question.tree is not None else None
        for (state, choice, stuck), made in self.met.items():
            if (
                state.scene in question.scenes
                and choice == question.choice
                and stuck == (question.kind == "stuck")
                and (test is None or test(state))
            ):
                yield made
