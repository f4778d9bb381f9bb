"""Where scenes lead: their order, and what can be gathered from all that lies ahead of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.author.proof.packed import Machine
from game.author.proof.rounds import rounds_of

Leads = Sequence[Sequence[int]]
"""For each scene the numbers of the scenes that it leads to."""


def leads_of(machine: Machine) -> list[list[int]]:
    """Return where each scene can lead, by its own end or by a choice."""
    return [
        list(
            dict.fromkeys(
                way.to for ways in (row.ways, *(one.ways for one in row.choices)) for way in ways
            )
        )
        for row in machine.rows
    ]


def in_order(leads: Leads, start: int) -> list[int]:
    """Return the scenes so that ways lead on, as far as circles allow; unreached ones come last."""
    backwards: list[int] = []
    seen: set[int] = set()
    for first in (start, *range(len(leads))):
        if first in seen:
            continue
        found: list[int] = []
        seen.add(first)
        path = [(first, iter(leads[first]))]
        while path:
            scene, rest = path[-1]
            to = next((to for to in rest if to not in seen), None)
            if to is None:
                path.pop()
                found.append(scene)
            else:
                seen.add(to)
                path.append((to, iter(leads[to])))
        backwards = found + backwards if first != start else found
    return backwards[::-1]


def gathered(leads: Leads, own: Sequence[int], start: int) -> list[int]:
    """Return for each scene the bits of its own and of every scene ahead of it."""
    ahead = list(own)
    order = in_order(leads, start)[::-1]
    grows = True
    while grows:
        grows = False
        for scene in order:
            bits = ahead[scene]
            for to in leads[scene]:
                bits |= ahead[to]
            if bits != ahead[scene]:
                ahead[scene] = bits
                grows = True
    return ahead


def cone_of(leads: Leads, wanted: Iterable[int]) -> frozenset[int]:
    """Return the wanted scenes and all from which one of them can be come to."""
    before: list[list[int]] = [[] for _ in leads]
    for scene, following in enumerate(leads):
        for to in following:
            before[to].append(scene)
    found = set(wanted)
    waiting = list(found)
    while waiting:
        for scene in before[waiting.pop()]:
            if scene not in found:
                found.add(scene)
                waiting.append(scene)
    return frozenset(found)


def shortest(leads: Leads, rows: Sequence[bool], start: int) -> dict[int, int]:
    """Return the fewest choices with which each scene could be reached, were every way open.

    `rows` says which scenes have choices: leaving one of those is a choice.
    """
    found = {start: 0}
    layer, made = [start], 0
    while layer:
        following: list[int] = []
        while layer:
            scene = layer.pop()
            for to in leads[scene]:
                if to not in found or found[to] > made + rows[scene]:
                    found[to] = made + rows[scene]
                    (following if rows[scene] else layer).append(to)
        layer, made = [scene for scene in following if found[scene] == made + 1], made + 1
    return found


def longest(leads: Leads, rows: Sequence[bool], start: int) -> dict[int, int] | None:
    """Return the most choices with which each scene could be reached; None where there are circles."""
    if rounds_of(dict(enumerate(leads))):
        return None
    found = {start: 0}
    for scene in in_order(leads, start):
        if scene in found:
            for to in leads[scene]:
                found[to] = max(found.get(to, 0), found[scene] + rows[scene])
    return found
