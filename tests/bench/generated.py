"""Makes a long story for measuring: layers of scenes, three choices each, a fifth with conditions."""

from __future__ import annotations

import random
from collections.abc import Iterator

VOCABULARY = tuple(
    word
    for line in (
        "the a old quiet lantern harbour stranger letter window rain answer door garden captain",
        "promise shadow winter bridge road voice hand mirror river candle market debt daughter",
        "secret key tower bell morning evening slow bright bitter gentle broken hidden heavy silver",
        "narrow distant she he they you we nobody someone turns waits listens remembers forgets",
        "follows opens closes carries leaves returns speaks looks under over behind before after",
        "beside against toward without into again still almost never always perhaps already",
    )
    for word in line.split()
)
FLAGS = 8
DEPTH = 40
SCENES_IN_A_CHAPTER = 1000
TRADES = ((3, 0), (0, 3), (2, 1))

EVERYTHING = f"trust >= 85 and fear >= 85 and {' and '.join(f'f{at}' for at in range(FLAGS))}"
"""Cannot be had at once where every choice gives of one meter what it takes of the other."""


def generated_story(scenes: int, seed: int = 1, *, trading: bool = False) -> dict[str, bytes]:
    """Return the files of a story with about so many scenes of 60 words and three choices.

    Every scene can be reached by choices without a condition, and every first choice is open. In a
    `trading` one, every scene offers as little and as much of each meter as any other, and an ending
    asks for EVERYTHING: no bounds refuse it, only seeing every state does.
    """
    chance = random.Random(seed)
    layers = _layers(scenes)
    texts = [text for at in range(len(layers)) for text in _layer(at, layers, chance, trading)]
    endings = _ENDINGS.replace("trust > fear", EVERYTHING) if trading else _ENDINGS
    files = {"endings.yaml": endings.encode()}
    chapters = []
    for first in range(0, len(texts), SCENES_IN_A_CHAPTER):
        name = f"chapter_{first // SCENES_IN_A_CHAPTER:02}"
        chapters.append(name)
        body = "".join(texts[first : first + SCENES_IN_A_CHAPTER])
        files[f"{name}.yaml"] = f"chapter: {name}\nscenes:\n{body}".encode()
    files["story.yaml"] = _STORY.format(chapters=", ".join(chapters)).encode()
    return files


def _layers(scenes: int) -> list[list[int]]:
    """Divide the scenes into layers, each at most three times as wide as the one before."""
    widths, rest = [1], scenes - 1
    for left in range(DEPTH - 1, 0, -1):
        width = min(-(-rest // left), widths[-1] * 3, rest)
        if width == 0:
            break
        widths.append(width)
        rest -= width
    starts = [sum(widths[:at]) for at in range(len(widths))]
    return [list(range(start, start + width)) for start, width in zip(starts, widths, strict=True)]


def _layer(at: int, layers: list[list[int]], chance: random.Random, trading: bool) -> Iterator[str]:
    """Give the text of each scene of a layer."""
    following = layers[at + 1] if at + 1 < len(layers) else []
    shuffled = chance.sample(following, len(following))
    for place, scene in enumerate(layers[at]):
        parts = [f"  {_id(scene)}:\n    title: Scene {scene}\n    lines:\n"]
        parts.append(f"      - {_words(chance, 60)}\n")
        parts.append("    ask: What do you do?\n    choices:\n" if following else _LAST)
        for number in range(3 if following else 0):
            cover = number * len(layers[at]) + place
            covers = cover < len(shuffled)
            to = shuffled[cover] if covers else chance.choice(following)
            trade = TRADES[number] if trading else None
            may_close = number > (1 if trading else 0) and not covers
            parts += _choice(number, to, chance, trade, may_close=may_close)
        yield "".join(parts)


def _choice(
    number: int, to: int, chance: random.Random, trade: tuple[int, int] | None, *, may_close: bool
) -> Iterator[str]:
    yield f"      c{number}:\n        text: {_words(chance, 6)}\n"
    effects = trade or (chance.randint(0, 3), chance.randint(0, 3))
    yield f"        trust: {effects[0]:+}\n        fear: {effects[1]:+}\n"
    if chance.random() < 0.10:
        yield f"        sets: f{chance.randrange(FLAGS)}\n"
    if may_close and chance.random() < 0.305:
        if chance.random() < 0.5:
            meter, sign = chance.choice(("trust", "fear")), chance.choice((">=", "<="))
            yield f"        when: {meter} {sign} {50 + chance.randint(-6, 6)}\n"
        else:
            yield f"        when: f{chance.randrange(FLAGS)}\n"
    yield f"        to: {_id(to)}\n"


def _id(scene: int) -> str:
    return f"s_{scene:05}"


def _words(chance: random.Random, count: int) -> str:
    sentences = []
    while count:
        length = min(chance.randint(6, 13), count)
        sentences.append(" ".join(chance.choices(VOCABULARY, k=length)).capitalize() + ".")
        count -= length
    return " ".join(sentences)


_LAST = "    ending: true\n"

_STORY = """\
story: generated
title: A Long Story
meters:
  trust: {{name: Trust, sign: triangle}}
  fear: {{name: Fear, sign: square}}
start: s_00000
chapters: [{chapters}]
"""

_ENDINGS = """\
endings:
  one:
    title: One
    when: trust > fear
    text: [It is over.]
    tells: It was long.
    carried_by: You went on.
    cost: It took time.
    sides:
      trust: {gives: It gives., costs: It costs.}
      fear: {gives: It gives., costs: It costs.}
    middle_path: Rest.
  other:
    title: The Other
    text: [It is over.]
    tells: It was long.
    carried_by: You went on.
    cost: It took time.
    sides:
      trust: {gives: It gives., costs: It costs.}
      fear: {gives: It gives., costs: It costs.}
    middle_path: Rest.
"""
