"""Proves a story: a yes by playing, a no by bounds or by the exact search, and else an honest doubt."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence

from game.author.proof.bounds import find_bounds, refused
from game.author.proof.lookout import Lookout, horizons_of
from game.author.proof.onward import cone_of, leads_of, shortest
from game.author.proof.packed import Machine
from game.author.proof.proof import Answer, Proof
from game.author.proof.questions import Kind, Question, questions_of
from game.author.proof.rounds import rounds_of
from game.author.proof.search import Budget, Search
from game.author.proof.seek import seeking
from game.author.proof.tracked import Tracked, spine_of, tracked_by
from game.author.proof.traps import find_traps
from game.author.proof.witness import is_seen
from game.author.walk import HABITS, Walker, by_chance
from game.story.model import Story

PLAYS = 6000
"""So many playthroughs are tried before the rest is left to the exact search."""
IDLE = 600
"""So many in a row that see nothing new are enough, too."""
TOLD: tuple[Kind, ...] = ("scene", "choice", "ending")
"""Whose witnesses are told, and should be as short as they can be."""

SEEKS = 100
"""So many playthroughs try on purpose to see one thing that the others did not."""

TRIES, TRYING = 2000, 2.0
"""So many playthroughs, or so many seconds of them (at most a tenth of all), say how likely it is what could not be proved."""

DOUBT = Answer("not proven")

Answers = dict[Question, Answer]


def prove(
    story: Story, budget: Budget | None = None, *, plays: int = PLAYS, seed: int = 1
) -> Proof:
    """Answer every question about a story that has no errors, within a budget.

    At most so many `plays` are tried first; with none, everything is left to the exact search.
    """
    began = time.perf_counter()
    budget = budget or Budget()
    questions = questions_of(story)
    spine = spine_of(story)
    machine = Machine(story, spine | tracked_by(question.tree for question in questions))
    answers = _by_bounds(machine, questions)
    walker = Walker(machine, seed, [one for one in questions if one not in answers])
    played = _play(walker, plays, began + budget.seconds / 3)
    played += _seek(walker, plays, began + budget.seconds / 2)
    answers |= _by_play(machine, walker)
    ends = began + budget.seconds
    if "late_lean" not in spine.numbers:
        groups = _groups(machine, _left(questions, answers), ends)
        answers |= _searched(story, groups, answers, (ends, budget))
        answers |= _traps(story, spine, _until(ends, budget))
    asked = dict.fromkeys([*questions, *answers])
    doubts = [one for one in asked if answers.get(one, DOUBT).said == "not proven"]
    seen, tries = _by_chance(machine, doubts, seed, budget.seconds)
    whole = {one: answers.get(one, DOUBT) for one in asked} | seen
    return Proof(whole, played, time.perf_counter() - began, tries)


def ask(story: Story, questions: Sequence[Question], budget: Budget) -> Answers:
    """Answer further questions about a story: by bounds, by some playthroughs, by the exact search.

    What could not be answered within the budget is missing.
    """
    ends = time.perf_counter() + budget.seconds
    spine = spine_of(story)
    machine = Machine(story, spine | tracked_by(question.tree for question in questions))
    answers = _by_bounds(machine, questions)
    walker = Walker(machine, 1, [one for one in questions if one not in answers])
    _play(walker, IDLE, ends - budget.seconds * 2 / 3)
    _seek(walker, IDLE, ends - budget.seconds / 2)
    answers |= _by_play(machine, walker)
    left = [one for one in questions if one not in answers]
    if "late_lean" not in spine.numbers:
        answers |= _searched(story, _groups(machine, left, ends), answers, (ends, budget))
    return answers


def _until(ends: float, budget: Budget) -> Budget:
    """Return what is left of a budget."""
    return budget._replace(seconds=max(0.0, ends - time.perf_counter()))


# ------------------------------------------------------------ bounds, play


def _by_bounds(machine: Machine, questions: Iterable[Question]) -> Answers:
    """Answer no to whatever no state within the bounds can come to."""
    bounds = find_bounds(machine)
    no = Answer("no", found="bounds")
    return {question: no for question in questions if refused(machine, question, bounds)}


def _play(walker: Walker, most: int, ends: float) -> int:
    """Play until everything was seen, or nothing new has come for long; return how often."""
    seen, since = 0, 0
    for plays in range(most):
        walker.walk(HABITS[plays % len(HABITS)])
        since = since + 1 if len(walker.found) == seen else 0
        seen = len(walker.found)
        if not walker.is_looking or since > IDLE or time.perf_counter() > ends:
            return plays + 1
    return most


def _seek(walker: Walker, most: int, ends: float) -> int:
    """Play for each thing not yet seen, on purpose; return how often."""
    played = 0
    leads = leads_of(walker.machine)
    for question in walker.missing() if most else ():
        if time.perf_counter() > ends:
            break
        habit = seeking(walker.machine, question, leads)
        for _ in range(SEEKS):
            if question in walker.found or time.perf_counter() > ends:
                break
            walker.walk(habit)
            played += 1
    return played


def _by_play(machine: Machine, walker: Walker) -> Answers:
    """Answer yes to what was seen, where the engine agrees."""
    rows = [bool(row.choices) for row in machine.rows]
    fewest = shortest(leads_of(machine), rows, machine.number[machine.story.start])
    answers: Answers = {}
    for question, chosen in walker.found.items():
        if is_seen(machine.story, question, chosen):
            least = min(fewest.get(machine.number[scene], 0) for scene in question.scenes)
            least += question.choice >= 0
            answers[question] = Answer("yes", chosen, len(chosen) == least, "play")
    return answers


# ------------------------------------------------------------ the exact search


def _left(questions: Iterable[Question], answers: Answers) -> list[Question]:
    """Return what has no answer yet, and what could have a shorter witness than was found."""
    return [
        one
        for one in questions
        if one not in answers
        or (answers[one].said == "yes" and not answers[one].is_shortest and one.kind in TOLD)
    ]


def _groups(
    machine: Machine, questions: Iterable[Question], ends: float
) -> list[tuple[Tracked, list[Question]]]:
    """Divide what is left so that each part needs as little as possible to be kept in mind.

    Only what can be asked on the way to a question matters for it.
    """
    leads, names = leads_of(machine), list(machine.number)
    spines: dict[tuple[str, ...], Tracked] = {}
    groups: dict[Tracked, list[Question]] = {}
    for question in questions:
        if time.perf_counter() > ends:
            break
        if question.scenes not in spines:
            cone = cone_of(leads, [machine.number[scene] for scene in question.scenes])
            spines[question.scenes] = spine_of(machine.story, {names[scene] for scene in cone})
        tracked = spines[question.scenes] | tracked_by([question.tree])
        groups.setdefault(tracked, []).append(question)
    return sorted(groups.items(), key=lambda group: _weight(group[0]))


def _weight(tracked: Tracked) -> int:
    return len(tracked.flags) + len(tracked.remembered) + 8 * len(tracked.numbers)


def _searched(
    story: Story,
    groups: Iterable[tuple[Tracked, list[Question]]],
    known: Mapping[Question, Answer],
    until: tuple[float, Budget],
) -> Answers:
    """Answer one group after the other, as far as the budget goes."""
    answers: Answers = {}
    for tracked, group in groups:
        new = [one for one in group if one not in known]
        never = _by_numbers(story, tracked, new, _until(*until))
        left = [one for one in group if one not in never]
        answers |= never | _by_search(story, tracked, left, _until(*until))
    return answers


def _by_numbers(
    story: Story, tracked: Tracked, questions: Sequence[Question], budget: Budget
) -> Answers:
    """Answer no to what not even the numbers allow, were every flag as one would like to have it.

    There are hundreds of times fewer states without the flags.
    """
    fewer = Tracked(numbers=tracked.numbers)
    is_of_use = fewer != tracked and fewer.numbers and "late_lean" not in fewer.numbers
    if not is_of_use or not questions or not budget.seconds:
        return {}
    machine = Machine(story, fewer)
    lookout = Lookout(machine, questions)
    few = Budget(budget.seconds / 4, budget.megabytes / 2)
    search = Search(machine, lookout.live, lookout.places, few)
    seen = {question for sight in search.sights() for question, _ in lookout.look(sight)}
    if not search.complete:
        return {}
    return {one: Answer("no", found="search") for one in questions if one not in seen}


def _by_search(
    story: Story, tracked: Tracked, questions: Sequence[Question], budget: Budget
) -> Answers:
    """Answer what can be answered by seeing every state; what is missing was not seen to the end."""
    answers: Answers = {}
    if not questions or not budget.seconds:
        return answers
    horizons: Sequence[int | None] = (None,)
    if "late_lean" in tracked.numbers:
        horizons = horizons_of(Machine(story, tracked), questions)
    complete = bool(horizons)
    ends = time.perf_counter() + budget.seconds
    for horizon in horizons:
        machine = Machine(story, tracked, horizon)
        left = [one for one in questions if one not in answers]
        lookout = Lookout(machine, left, horizon)
        seconds = max(0.0, ends - time.perf_counter())
        search = Search(machine, lookout.live, lookout.places, budget._replace(seconds=seconds))
        for sight in search.sights():
            for question, seen in lookout.look(sight):
                chosen = search.way_to(seen)
                is_shortest = horizon is None or complete  # horizons come from the shortest on
                answers[question] = Answer("yes", chosen, is_shortest, "search")
            if not lookout.is_looking:
                break
        complete = complete and (search.complete or not lookout.is_looking)
    if complete:
        answers = {one: Answer("no", found="search") for one in questions} | answers
    return answers


def _by_chance(
    machine: Machine, doubts: Sequence[Question], seed: int, seconds: float
) -> tuple[Answers, int]:
    """Look in playthroughs by chance for what could not be proved; return also how many there were.

    All of them are by chance, so that never seeing something says how seldom it must be.
    """
    walker = Walker(machine, seed, doubts)
    ends = time.perf_counter() + min(TRYING, seconds / 10)
    tries = 0
    while walker.is_looking and tries < TRIES and time.perf_counter() < ends:
        walker.walk(by_chance)
        tries += 1
    return _by_play(machine, walker), tries


def _traps(story: Story, spine: Tracked, budget: Budget) -> Answers:
    """Ask of a story with circles whether somebody can get into a part and never out of it."""
    machine = Machine(story, spine)
    rounds = rounds_of(dict(enumerate(leads_of(machine))))
    if not rounds:
        return {}
    everywhere = [_question(story, scene) for scene in machine.number]
    lookout = Lookout(machine, everywhere)
    search = Search(machine, lookout.live, (), budget)
    for _ in search.sights():
        pass
    inside = [scene for round_ in rounds for scene in sorted(round_)]
    names = list(machine.number)
    if not search.complete:
        return {_question(story, names[scene]): Answer("not proven") for scene in inside}
    return {
        _question(story, names[trap.scene]): Answer("yes", search.way_to(trap), True, "search")
        for trap in find_traps(search)
    }


def _question(story: Story, scene: str) -> Question:
    return Question("trap", scene, (scene,), -1, None, story.scenes[scene].at)
