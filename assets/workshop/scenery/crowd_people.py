"""Who stands in a company: Person, and the frame in which each is drawn."""

import math
import random
from dataclasses import dataclass, replace

from .colour import CORAL, GOLD, TEAL

SKIN = ("#f2c3a0", "#d79a72", "#8a5a3c", "#e8b08a", "#b9774f", "#6f4a38")
HAIR = ("#3a2833", "#6b4433", "#2f2740", "#a9683f", "#cfc9cc", "#d9a35c", "#4a3440", "#efe9e2", "#8d8590")
CLOTH = (
    "#4f7f8f",
    "#b9654f",
    "#8a9a6a",
    "#6c5a8a",
    "#c99a4a",
    "#5f7f68",
    "#a8577a",
    "#7a8aa6",
    "#d9b48a",
    "#4d5a78",
    "#9a5a4c",
    "#c9b7a0",
)
FABRIC = ("#d9776a", "#5f8f8b", "#e3c07a", "#8a6aa0", "#7aa0b8", "#c9899a")
GREY = ("#cfc9cc", "#efe9e2", "#8d8590")
HEADS = (
    "short",
    "scarf",
    "bob",
    "curls",
    "beanie",
    "bun",
    "flatcap",
    "long",
    "bald",
    "tail",
    "afro",
    "crop",
    "sunhat",
    "braids",
    "turban",
    "waves",
)


@dataclass(frozen=True)
class Person:
    """How somebody looks: `size` 1 for a grown-up, from 0.68 for a child; `turn` -1 to 1, where the head looks."""

    skin: str = SKIN[0]
    hair: str = HAIR[0]
    head: str = "short"
    cloth: str = CLOTH[0]
    garment: str = "jumper"
    fabric: str = FABRIC[0]
    size: float = 1.0
    stoop: float = 0.0
    turn: float = 0.0


def company(seed, count, children=0.14, elders=0.22, wet=0.0):
    """`count` people who differ; shares of children and of old people; `wet` is the share in raincoats."""
    r = random.Random(seed)

    def deck(items):
        while True:
            pack = list(items)
            r.shuffle(pack)
            yield from pack

    skins, hairs, heads, cloths, fabrics = (deck(s) for s in (SKIN, HAIR[:7], HEADS, CLOTH, FABRIC))
    garments = deck(("jumper", "coat", "shirt", "stripes", "jumper", "shawl", "coat", "vest"))
    people = []
    for _ in range(count):
        child = r.random() < children
        old = not child and r.random() < elders
        person = Person(next(skins), next(hairs), next(heads), next(cloths), next(garments), next(fabrics))
        if child:
            head = {"bald": "short", "flatcap": "beanie", "turban": "curls", "sunhat": "tail"}.get(
                person.head, person.head
            )
            person = replace(person, size=r.uniform(0.68, 0.84), head=head, hair=r.choice(HAIR[:4]))
        elif old:
            person = replace(person, hair=r.choice(GREY), stoop=r.uniform(0.3, 1), size=r.uniform(0.92, 1))
        else:
            person = replace(person, size=r.uniform(0.95, 1.06))
        if r.random() < wet:
            person = replace(
                person, garment="raincoat", cloth=r.choice((GOLD, "#e0a83f", "#6f8f9a", TEAL, CORAL))
            )
        people.append(replace(person, turn=r.choice((0, 0, 0, -0.5, 0.5, -0.9, 0.9))))
    return people


def body_frame(x, y, k, who, flip=False):
    f = -k * who.size if flip else k * who.size
    up = k * who.size

    def at(*pts):
        return [(x + f * u, y - up * v) for u, v in pts]

    return at


def pen_for(k):
    return max(1.1, min(3.0, 0.9 + k * 0.0085))


def oval_at(p, at, u, v, ru, rv, fill, w, line=""):
    n = 14
    pts = [(u + ru * math.cos(math.tau * i / n), v + rv * math.sin(math.tau * i / n)) for i in range(n)]
    p.shape(at(*pts), fill, line, w, off=(w * 0.5, w * 0.4), j=0.4)


def arc_at(p, at, u, v, ru, rv, a0, a1, fill, w, extra=()):
    """Part of an oval from a0 to a1 degrees (90 is up), closed over `extra` points."""
    n = 10
    pts = [
        (
            u + ru * math.cos(math.radians(a0 + (a1 - a0) * i / n)),
            v + rv * math.sin(math.radians(a0 + (a1 - a0) * i / n)),
        )
        for i in range(n + 1)
    ]
    p.shape(at(*pts, *extra), fill, "", w, off=(w * 0.5, w * 0.4), j=0.4)
