"""A scene or an ending told item by item: what is proved, what is said, what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from game.author.map.cards import signed, told_when
from game.author.map.findings import Findings, Thing, anchor_of
from game.author.map.lines import line_items
from game.author.map.threads import Thread
from game.author.map.values import Item
from game.story.model import Choice, Effects, Ending, Scene, Story, Way
from game.story.problems import Problem
from game.words import say


class Knots:
    """What is remembered, by where it is read; and from where each scene is come to."""

    def __init__(self, story: Story, threads: Sequence[Thread]) -> None:
        self.threads = threads
        self._reads: dict[str, list[Thread]] = {}
        self._from: dict[str, dict[str, None]] = {}
        for thread in threads:
            for anchor in dict.fromkeys(knot.anchor for knot in thread.reads):
                self._reads.setdefault(anchor, []).append(thread)
        for scene in story.scenes.values():
            for way in (*scene.ways, *(way for choice in scene.choices for way in choice.ways)):
                self._from.setdefault(way.to, {})[scene.id] = None

    def read_in(self, anchor: str) -> Iterable[Thread]:
        return self._reads.get(anchor, ())

    def before(self, scene: str) -> Iterable[str]:
        return self._from.get(scene, ())


# ------------------------------------------------------------------ a scene


def scene_items(story: Story, scene: Scene, knots: Knots, findings: Findings) -> Iterator[Item]:
    """Yield all that there is to say about a scene."""
    anchor = anchor_of("scene", scene.id)
    yield from problem_items(findings.at(anchor))
    yield from _proved(findings, "scene", scene.id)
    yield Item("", _facts(scene), "aside")
    yield from links("map.from", (_scene_link(story, "", id) for id in knots.before(scene.id)))
    reads = (Item("", one.name, to=one.anchor) for one in knots.read_in(anchor))
    yield from links("map.reads", reads)
    yield from _some("map.text", line_items(scene.lines, story.speakers))
    if scene.ask:
        yield Item(say("map.ask"), scene.ask)
    yield from _some(
        "map.choices", (_choice_item(story, choice, findings) for choice in scene.choices)
    )
    yield from _ways(story, scene.ways)
    if scene.ending:
        yield Item("", say("map.ends"), to="endings")
    if scene.summary:
        yield Item(say("map.summary"), scene.summary)


def _facts(scene: Scene) -> str:
    """Return the small things about a scene, in one line."""
    facts = (
        ("map.fact.age", scene.age),
        ("map.fact.domain", scene.domain),
        ("map.set.place", scene.place),
        ("map.set.music", scene.music),
        ("map.set.ambience", scene.ambience),
        ("map.fact.asks", ", ".join(scene.asks) or None),
        ("map.written", scene.at),
    )
    told = (
        say("map.item", label=say(key), text=value) for key, value in facts if value is not None
    )
    return "; ".join(told)


def _choice_item(story: Story, choice: Choice, findings: Findings) -> Item:
    under = [Item(say("map.effects"), effects_told(story, choice.effects))]
    if choice.when is not None:
        under.append(Item(say("map.open_if"), choice.when.told()))
        under += _proved(findings, "choice", choice.whole_id)
        if choice.closed:
            under.append(Item(say("map.closed"), choice.closed))
        else:
            under.append(Item("", say("map.hidden"), "aside"))
    elif findings.about("choice", choice.whole_id) in ("no", "not proven"):
        under += _proved(findings, "choice", choice.whole_id)
    for key, flags in (("map.sets", choice.sets), ("map.clears", choice.clears)):
        under += links(key, (Item("", flag, to=anchor_of("flag", flag)) for flag in flags))
    for key, text in (
        ("map.cost", choice.cost),
        ("map.later", choice.later),
        ("map.echo", choice.echo),
        ("map.teaches", ", ".join(choice.teaches)),
    ):
        under += [Item(say(key), text)] if text else []
    under += _some("map.then", line_items(choice.lines, story.speakers))
    under += _ways(story, choice.ways)
    return Item(choice.whole_id, choice.text, "choice", under=tuple(under))


def effects_told(story: Story, effects: Effects) -> str:
    """Return what a choice moves, by the meters’ names."""
    moved = [
        say("map.effect", meter=meter.name, number=signed(effect))
        for meter, effect in zip(story.meters, effects, strict=True)
        if effect
    ]
    return ", ".join(moved) or say("map.no_effect")


def _ways(story: Story, ways: Sequence[Way]) -> Iterator[Item]:
    if len(ways) == 1 and ways[0].condition is None:
        yield _scene_link(story, say("map.to"), ways[0].to)
        return
    for way in ways:
        label = say("map.to.else")
        if way.condition is not None:
            label = say("map.to.if", condition=way.condition.told())
        yield _scene_link(story, label, way.to)


def _scene_link(story: Story, label: str, id: str) -> Item:
    text = say("map.scene", title=story.scenes[id].title, id=id)
    return Item(label, text, to=anchor_of("scene", id))


# ------------------------------------------------------------------ an ending


def ending_items(
    story: Story, ending: Ending, findings: Findings, *, is_first: bool
) -> Iterator[Item]:
    """Yield all that there is to say about an ending."""
    yield from problem_items(findings.at(anchor_of("ending", ending.id)))
    yield Item("", told_when(ending, is_first=is_first))
    yield from _proved(findings, "ending", ending.id)
    yield Item("", say("map.item", label=say("map.written"), text=ending.at), "aside")
    yield from _some("map.text", (Item("", text) for text in ending.text))
    yield from _some("map.also", line_items(ending.also, story.speakers))
    if ending.turning is not None:
        label = say("map.turning", condition=ending.turning.when.told())
        yield Item(label, ending.turning.text)
    for key, text in (
        ("map.pairs", ending.pairs),
        ("map.tells", ending.tells),
        ("map.carried_by", ending.carried_by),
        ("map.cost", ending.cost),
        ("map.middle", ending.middle_path),
    ):
        if text:
            yield Item(say(key), text)


# ------------------------------------------------------------------ what was found


def problem_items(problems: Iterable[Problem]) -> Iterator[Item]:
    """Yield each problem: how grave it is, its code, what is wrong, what next, and where."""
    for problem in problems:
        label = say(f"map.severity.{problem.severity}", code=problem.code)
        text = say("map.problem", message=problem.message, place=problem.place)
        yield Item(label, text, "bad" if problem.severity == "error" else "doubt")


def _proved(findings: Findings, thing: Thing, id: str) -> Iterator[Item]:
    answer = findings.answer(thing, id)
    if answer is None:
        return
    label = say("map.can.choice") if thing == "choice" else say("map.can")
    if answer.said == "no":
        yield Item(label, say("map.no"), "bad")
    elif answer.said == "not proven":
        yield Item(label, say("map.unproven"), "doubt")
    elif not answer.witness:
        yield Item(label, say("map.yes.start"))
    else:
        key = "map.yes.shortest" if answer.is_shortest else "map.yes"
        yield Item(label, say(key, ids=", ".join(answer.witness)), "proof")


def _some(key: str, items: Iterable[Item]) -> Iterator[Item]:
    under = tuple(items)
    if under:
        yield Item(say(key), under=under)


def links(key: str, items: Iterable[Item]) -> Iterator[Item]:
    """Yield what leads to other places: one stands in its line, more of them below it."""
    under = tuple(items)
    if len(under) == 1:
        yield Item(say(key), under[0].text, to=under[0].to)
    elif under:
        yield Item(say(key), under=under)
