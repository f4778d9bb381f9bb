"""How many words a playthrough shows: its lines, its questions, and every answer on the buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from game.author.proof.cells import reads_of
from game.author.proof.packed import Machine
from game.author.proof.rows import Test
from game.author.proof.tracked import Tracked, tracked_by
from game.author.report.moves import Move, Passed
from game.play.player import fill, new_player
from game.story import reading
from game.story.expressions import Asked
from game.story.model import Choice, Line, Narration, Scene, Speech, Story, When

Count = Callable[[int], int]
"""Returns how many words are shown in a state."""


class Block(NamedTuple):
    """Words of which a state decides how many are shown; `reads` are the bits that it asks for."""

    reads: int
    words: Count


class Part(NamedTuple):
    """What a scene, or a choice, tells: so many words in any case, and what depends on the state."""

    plain: int
    blocks: tuple[Block, ...]

    def words(self, state: int) -> int:
        return self.plain + sum(block.words(state) for block in self.blocks)


def shown_text(story: Story) -> Callable[[str], str]:
    """Return a function that gives a text as it is shown to the player who typed nothing."""
    player = new_player(story)
    return lambda text: fill(text, story, player).replace("*", "")


def lines_in(lines: Iterable[Line]) -> Iterator[Narration | Speech]:
    """Yield every line that has words, those under conditions too."""
    for line in lines:
        match line:
            case Narration() | Speech():
                yield line
            case When():
                yield from lines_in(line.lines)
                yield from lines_in(line.otherwise)


def tracked_for_words(story: Story) -> Tracked:
    """Return what decides which lines are told before the ending."""
    told = [
        lines
        for scene in story.scenes.values()
        for lines in (scene.lines, *(choice.lines for choice in scene.choices))
    ]
    return tracked_by(tree for lines in told for tree in _trees(lines))


def _trees(lines: Iterable[Line]) -> Iterator[Asked]:
    for line in lines:
        if isinstance(line, When):
            yield line.condition.tree
            yield from _trees((*line.lines, *line.otherwise))


class Shown:
    """The words of a story, by the numbers of its scenes in a machine that tracks what they ask."""

    def __init__(self, machine: Machine) -> None:
        text = shown_text(machine.story)
        self.count = cache(lambda written: len(reading.words(text(written))))
        self._machine = machine
        scenes = machine.story.scenes.values()
        self.scenes = tuple(self._scene(scene) for scene in scenes)
        self.told = {one.whole_id: self._part(one.lines) for s in scenes for one in s.choices}

    def opening(self, passed: Passed) -> int:
        return sum(self.scenes[scene].words(state) for scene, state in passed)

    def over(self, move: Move) -> int:
        """Return the words told after a choice, up to the next one."""
        return self.told[move.choice.whole_id].words(move.taken) + self.opening(move.passed)

    def _scene(self, scene: Scene) -> Part:
        """Take a scene's lines, its question, and the choices that are shown, closed ones too."""
        plain, blocks = self._part(scene.lines)
        plain += self.count(scene.ask or "") if scene.choices else 0
        plain += sum(self.count(one.text) for one in scene.choices if one.when is None)
        may_close = [self._choice(one) for one in scene.choices if one.when is not None]
        return Part(plain, (*blocks, *may_close))

    def _choice(self, choice: Choice) -> Block:
        tree = choice.when.tree if choice.when else None
        test = self._machine.test(tree) if tree else _always
        there = self.count(choice.text)
        closed = 0 if choice.closed is None else there + self.count(choice.closed)
        reads = reads_of(self._machine, [tree] if tree else [])
        return Block(reads, lambda state: there if test(state) else closed)

    def _part(self, lines: Sequence[Line]) -> Part:
        blocks = [line for line in lines if isinstance(line, When)]
        told = [
            Block(reads_of(self._machine, _trees([block])), self._block(block)) for block in blocks
        ]
        return Part(self._plain(lines), tuple(told))

    def _plain(self, lines: Iterable[Line]) -> int:
        return sum(self.count(one.text) for one in lines if isinstance(one, Narration | Speech))

    def _block(self, block: When) -> Count:
        test = self._machine.test(block.condition.tree)
        then, otherwise = self._inner(block.lines), self._inner(block.otherwise)
        return lambda state: then(state) if test(state) else otherwise(state)

    def _inner(self, lines: Sequence[Line]) -> Count:
        plain = self._plain(lines)
        inner = [self._block(line) for line in lines if isinstance(line, When)]
        if not inner:
            return lambda _: plain
        return lambda state: plain + sum(one(state) for one in inner)


_always: Test = lambda _: True  # noqa: E731 - a Test like those that a machine makes
