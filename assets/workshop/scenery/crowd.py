"""People in company: simple paper shapes, seen from behind or from the side, of all ages and no two alike.

Everyone takes (p, x, y, k): the floor under them and how many units of the frame a metre is there.
"""

import math
import random
from dataclasses import dataclass, replace

from .colour import CORAL, GOLD, PLUM, TEAL, WOOD, dark, lite, mix

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


def _frame(x, y, k, who, flip=False):
    f = -k * who.size if flip else k * who.size
    up = k * who.size

    def at(*pts):
        return [(x + f * u, y - up * v) for u, v in pts]

    return at


def _pen(k):
    return max(1.1, min(3.0, 0.9 + k * 0.0085))


def _oval(p, at, u, v, ru, rv, fill, w, line=""):
    n = 14
    pts = [(u + ru * math.cos(math.tau * i / n), v + rv * math.sin(math.tau * i / n)) for i in range(n)]
    p.shape(at(*pts), fill, line, w, off=(w * 0.5, w * 0.4), j=0.4)


def _arc(p, at, u, v, ru, rv, a0, a1, fill, w, extra=()):
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


# ------------------------------------------------------------------ heads
def head_back(p, at, u, v, who, w):
    """A head from behind, its middle at (u, v); a turned head shows a little cheek on that side."""
    rx, ry = (0.145, 0.165) if who.size < 0.9 else (0.132, 0.16)
    t = who.turn
    c, h = who.hair, who.head
    s = -t * 0.035
    for side in (-1, 1):
        if h not in ("scarf", "long", "bob", "afro", "sunhat") and abs(t) < 0.8:
            _oval(
                p, at, u + side * rx * 0.98 + t * 0.01, v - 0.01, 0.028, 0.04, dark(who.skin, 0.08), w * 0.8
            )
    _oval(p, at, u + t * 0.025, v, rx, ry, who.skin, w)
    if abs(t) > 0.7:
        f = math.copysign(1, t)
        nose = [
            (u + f * (rx + 0.02), v + 0.02),
            (u + f * (rx + 0.058), v - 0.025),
            (u + f * (rx + 0.018), v - 0.05),
        ]
        p.shape(at(*nose), who.skin, "", w * 0.8, off=(0, 0), j=0.2)
    _BACKS[h](p, at, u + s, v, rx, ry, c, who, w)


def _short(p, at, u, v, rx, ry, c, who, w):
    _arc(
        p,
        at,
        u,
        v + 0.012,
        rx * 1.06,
        ry * 1.06,
        -28,
        208,
        c,
        w,
        [(u - rx * 0.5, v - ry * 0.72), (u + rx * 0.5, v - ry * 0.72)],
    )
    p.stroke(at((u - 0.05, v + 0.1), (u, v + 0.125), (u + 0.06, v + 0.1)), lite(c, 0.25), w * 0.8)


def _crop(p, at, u, v, rx, ry, c, who, w):
    _arc(
        p,
        at,
        u,
        v + 0.008,
        rx * 1.02,
        ry * 1.03,
        -8,
        188,
        c,
        w,
        [(u - rx * 0.6, v - ry * 0.3), (u + rx * 0.6, v - ry * 0.3)],
    )


def _bald(p, at, u, v, rx, ry, c, who, w):
    c = "#a9a1a8"
    rim = [
        (u - rx * 1.06, v + 0.045),
        (u - rx * 1.04, v - 0.05),
        (u - rx * 0.6, v - 0.115),
        (u + rx * 0.6, v - 0.115),
    ]
    rim += [
        (u + rx * 1.04, v - 0.05),
        (u + rx * 1.06, v + 0.045),
        (u + rx * 0.78, v - 0.02),
        (u, v - 0.062),
        (u - rx * 0.78, v - 0.02),
    ]
    p.shape(at(*rim), c, "", w * 0.9, off=(0.4, 0.3), j=0.3)


def _bob(p, at, u, v, rx, ry, c, who, w):
    low = v - ry * 1.22
    pts = [
        (u - rx * 1.12, v + 0.04),
        (u - rx * 0.7, v + ry * 0.95),
        (u, v + ry * 1.12),
        (u + rx * 0.7, v + ry * 0.95),
    ]
    pts += [
        (u + rx * 1.12, v + 0.04),
        (u + rx * 1.22, low + 0.03),
        (u + rx * 0.8, low),
        (u - rx * 0.8, low),
        (u - rx * 1.22, low + 0.03),
    ]
    p.shape(at(*pts), c, "", w, off=(w * 0.5, w * 0.4), j=0.5)
    p.stroke(at((u - 0.02, v + 0.13), (u - 0.045, v), (u - 0.05, low + 0.04)), lite(c, 0.22), w * 0.8)
    p.stroke(at((u + 0.05, v + 0.1), (u + 0.075, v - 0.04)), dark(c, 0.3), w * 0.8)


def _long(p, at, u, v, rx, ry, c, who, w):
    low = v - 0.44
    pts = [
        (u - rx * 1.1, v + 0.03),
        (u - rx * 0.7, v + ry * 0.95),
        (u, v + ry * 1.1),
        (u + rx * 0.7, v + ry * 0.95),
    ]
    pts += [
        (u + rx * 1.1, v + 0.03),
        (u + rx * 1.3, low + 0.08),
        (u + 0.05, low),
        (u - 0.05, low + 0.01),
        (u - rx * 1.3, low + 0.08),
    ]
    p.shape(at(*pts), c, "", w, off=(w * 0.5, w * 0.4), j=0.6)
    for d in (-0.07, 0.0, 0.07):
        p.stroke(
            at((u + d * 0.7, v + 0.08), (u + d, v - 0.1), (u + d * 1.3, low + 0.1)),
            (lite if d < 0 else dark)(c, 0.22),
            w * 0.75,
        )


def _bun(p, at, u, v, rx, ry, c, who, w):
    _short(p, at, u, v, rx, ry, c, who, w)
    _oval(p, at, u, v + ry * (1.2 if who.stoop < 0.2 else 0.62), 0.075, 0.065, c, w)
    p.stroke(at((u - 0.03, v + ry * 1.2), (u + 0.03, v + ry * 1.24)), lite(c, 0.25), w * 0.7)


def _tail(p, at, u, v, rx, ry, c, who, w):
    _short(p, at, u, v, rx, ry, c, who, w)
    tail = [
        (u - 0.04, v + 0.06),
        (u + 0.04, v + 0.06),
        (u + 0.065, v - 0.12),
        (u + 0.01, v - 0.3),
        (u - 0.06, v - 0.13),
    ]
    p.shape(at(*tail), c, "", w, off=(0.5, 0.4), j=0.4)
    p.stroke(at((u - 0.045, v + 0.05), (u + 0.045, v + 0.05)), who.fabric, w * 1.8, taper=False)


def _braids(p, at, u, v, rx, ry, c, who, w):
    _short(p, at, u, v, rx, ry, c, who, w)
    for s in (-1, 1):
        for i in range(4):
            _oval(p, at, u + s * (0.1 + i * 0.008), v - 0.13 - i * 0.062, 0.034, 0.038, c, w * 0.8)
        _oval(p, at, u + s * 0.132, v - 0.375, 0.02, 0.02, who.fabric, w * 0.7)


def _afro(p, at, u, v, rx, ry, c, who, w):
    pts = p.hand.blob(0, 0, 1, 1, 18, 0.035)
    p.shape(
        at(*[(u + a * rx * 1.5, v + 0.055 + b * ry * 1.4) for a, b in pts]), c, "", w, off=(0.6, 0.5), j=0.8
    )
    for d, e in ((-0.09, 0.09), (0.05, 0.15), (0.1, 0.0), (-0.03, -0.02)):
        p.stroke(
            at((u + d, v + e), (u + d + 0.02, v + e + 0.015), (u + d + 0.035, v + e)), lite(c, 0.22), w * 0.7
        )


def _curls(p, at, u, v, rx, ry, c, who, w):
    n = 9
    rim = [(-25 + 230 * i / (n - 1)) for i in range(n)]
    for a in rim:
        q = math.radians(a)
        _oval(p, at, u + rx * 0.92 * math.cos(q), v + 0.02 + ry * 0.9 * math.sin(q), 0.058, 0.056, c, w)
    _oval(p, at, u, v + 0.025, rx * 0.98, ry * 0.9, c, 0, None)
    for d, e in ((-0.06, 0.06), (0.04, 0.09), (0.06, -0.02), (-0.04, -0.05)):
        p.stroke(
            at((u + d - 0.02, v + e), (u + d, v + e + 0.02), (u + d + 0.02, v + e)), lite(c, 0.24), w * 0.7
        )


def _waves(p, at, u, v, rx, ry, c, who, w):
    low = v - ry * 1.05
    pts = [
        (u - rx * 1.15, v),
        (u - rx * 0.95, v + ry * 0.72),
        (u - 0.03, v + ry * 1.14),
        (u + rx * 0.9, v + ry * 0.8),
        (u + rx * 1.16, v + 0.01),
    ]
    pts += [
        (u + rx * 1.02, v - 0.09),
        (u + rx * 1.15, low + 0.03),
        (u + rx * 0.4, low - 0.01),
        (u - rx * 0.45, low),
        (u - rx * 1.2, low + 0.02),
        (u - rx * 1.02, v - 0.1),
    ]
    p.shape(at(*pts), c, "", w, off=(0.6, 0.5), j=0.7)
    p.stroke(at((u - 0.07, v + 0.08), (u - 0.09, v - 0.02), (u - 0.06, v - 0.11)), lite(c, 0.25), w * 0.8)


def _scarf(p, at, u, v, rx, ry, c, who, w):
    c, low = who.fabric, v - 0.25
    pts = [
        (u - rx * 1.14, v),
        (u - rx * 0.86, v + ry * 0.78),
        (u, v + ry * 1.16),
        (u + rx * 0.86, v + ry * 0.78),
        (u + rx * 1.14, v),
    ]
    pts += [
        (u + rx * 1.0, v - 0.12),
        (u + 0.21, low + 0.01),
        (u + 0.1, low - 0.05),
        (u - 0.04, low - 0.06),
        (u - 0.2, low + 0.01),
        (u - rx, v - 0.12),
    ]
    p.shape(at(*pts), (lite(c, 0.1), dark(c, 0.1)), "", w, off=(0.6, 0.5), j=0.5)
    p.stroke(at((u - rx * 0.9, v - 0.06), (u, v - 0.13), (u + rx * 0.92, v - 0.06)), dark(c, 0.3), w * 0.8)
    p.stroke(at((u - 0.03, v - 0.14), (u - 0.08, low + 0.01)), dark(c, 0.3), w * 0.8)
    p.stroke(at((u - 0.06, v + 0.12), (u - 0.09, v + 0.03)), lite(c, 0.4), w * 0.9)


def _beanie(p, at, u, v, rx, ry, c, who, w):
    _short(p, at, u, v - 0.015, rx * 0.98, ry * 0.96, c, who, w)
    f = who.fabric
    _arc(p, at, u, v + 0.02, rx * 1.12, ry * 1.16, 8, 172, f, w)
    p.poly(
        at(
            (u - rx * 1.16, v + 0.0),
            (u + rx * 1.16, v + 0.0),
            (u + rx * 1.14, v + 0.06),
            (u - rx * 1.14, v + 0.06),
        ),
        lite(f, 0.25),
        "",
        w,
        off=(0.4, 0.3),
        j=0.3,
    )
    if who.size < 0.95:
        _oval(p, at, u, v + ry * 1.28, 0.045, 0.045, lite(f, 0.4), w * 0.9)


def _flatcap(p, at, u, v, rx, ry, c, who, w):
    _short(p, at, u, v - 0.02, rx * 0.98, ry * 0.95, c, who, w)
    f = mix(who.cloth, "#6b5f66", 0.5)
    pts = [
        (u - rx * 1.2, v + 0.03),
        (u - rx * 0.9, v + ry * 0.8),
        (u, v + ry * 1.08),
        (u + rx * 0.9, v + ry * 0.8),
        (u + rx * 1.2, v + 0.03),
        (u, v - 0.0),
    ]
    p.shape(at(*pts), f, "", w, off=(0.6, 0.5), j=0.4)
    p.stroke(at((u, v + ry * 1.05), (u, v + 0.02)), dark(f, 0.3), w * 0.7)


def _sunhat(p, at, u, v, rx, ry, c, who, w):
    _bob(p, at, u, v - 0.02, rx * 0.95, ry * 0.92, c, who, w)
    f = lite(who.fabric, 0.2)
    _arc(p, at, u, v + 0.05, rx * 1.06, ry * 1.02, 0, 180, f, w)
    _oval(p, at, u, v + 0.045, rx * 1.75, 0.045, f, w)
    p.stroke(at((u - rx, v + 0.085), (u, v + 0.07), (u + rx, v + 0.085)), PLUM, w * 1.5, taper=False)


def _turban(p, at, u, v, rx, ry, c, who, w):
    f = who.fabric
    _crop(p, at, u, v - 0.03, rx * 0.97, ry * 0.95, c, who, w)
    pts = [
        (u - rx * 1.18, v + 0.0),
        (u - rx * 1.1, v + ry * 0.8),
        (u - 0.03, v + ry * 1.3),
        (u + rx * 1.1, v + ry * 0.82),
        (u + rx * 1.18, v + 0.0),
        (u, v - 0.035),
    ]
    p.shape(at(*pts), f, "", w, off=(0.6, 0.5), j=0.4)
    for d in (-0.02, 0.05, 0.12):
        p.stroke(
            at((u - rx * 1.08, v + d), (u + 0.01, v + d + 0.05), (u + rx * 1.06, v + d * 0.6 + 0.02)),
            dark(f, 0.28),
            w * 0.7,
        )


_BACKS = {
    "short": _short,
    "crop": _crop,
    "bald": _bald,
    "bob": _bob,
    "long": _long,
    "bun": _bun,
    "tail": _tail,
    "braids": _braids,
    "afro": _afro,
    "curls": _curls,
    "waves": _waves,
    "scarf": _scarf,
    "beanie": _beanie,
    "flatcap": _flatcap,
    "sunhat": _sunhat,
    "turban": _turban,
}


def head_side(p, at, u, v, who, w):
    """A head from the side, looking to +u."""
    rx, ry = 0.135, 0.16
    c, h = who.hair, who.head
    face = [
        (u - rx, v),
        (u - rx * 0.7, v + ry * 0.8),
        (u, v + ry),
        (u + rx * 0.8, v + ry * 0.7),
        (u + rx * 0.98, v + 0.03),
    ]
    face += [
        (u + rx + 0.05, v - 0.02),
        (u + rx * 0.95, v - 0.05),
        (u + rx * 0.86, v - 0.1),
        (u + rx * 0.4, v - ry * 0.98),
        (u - rx * 0.5, v - ry * 0.85),
    ]
    p.shape(at(*face), who.skin, "", w, off=(w * 0.5, w * 0.4), j=0.3)
    if h == "scarf":
        p.dot(*at((u + rx * 0.68, v + 0.01))[0], w * 0.62, "#2b2440")
        f = who.fabric
        pts = [
            (u + rx * 0.62, v + ry * 0.86),
            (u, v + ry * 1.12),
            (u - rx * 1.0, v + ry * 0.7),
            (u - rx * 1.2, v - 0.02),
            (u - rx, v - 0.2),
        ]
        pts += [
            (u - 0.16, v - 0.29),
            (u + 0.08, v - 0.28),
            (u + 0.07, v - 0.18),
            (u + rx * 0.3, v - ry * 0.85),
            (u + rx * 0.42, v),
        ]
        p.shape(at(*pts), f, "", w, off=(0.6, 0.5), j=0.4)
        p.stroke(at((u - rx * 0.6, v - 0.17), (u, v - 0.2)), dark(f, 0.3), w * 0.8)
        return
    low = v - (0.3 if h in ("long", "tail") else 0.17 if h in ("bob", "waves", "sunhat", "braids") else 0.08)
    big = 1.4 if h == "afro" else 1.12 if h in ("curls", "waves") else 1.06
    if h == "bald":
        c = "#a9a1a8"
        p.shape(
            at((u - rx * 1.04, v + 0.03), (u - rx * 0.95, v - 0.1), (u - 0.02, v - 0.09), (u - 0.02, v)),
            c,
            "",
            w * 0.9,
            off=(0.4, 0.3),
            j=0.3,
        )
    else:
        pts = [
            (u + rx * 0.75, v + ry * 0.62),
            (u + rx * 0.3, v + ry * big),
            (u - rx * 0.7, v + ry * 0.95 * big),
            (u - rx * 1.12 * big, v + 0.01),
        ]
        pts += [(u - rx * 1.1, low), (u - rx * 0.45, low - 0.01), (u - 0.035, v - 0.03), (u + 0.01, v + 0.06)]
        p.shape(at(*pts), c, "", w, off=(w * 0.5, w * 0.4), j=0.4)
    if h == "bun":
        _oval(p, at, u - rx * 0.9, v + ry * 0.95, 0.065, 0.06, c, w)
    if h in ("beanie", "flatcap", "sunhat", "turban"):
        f = mix(who.cloth, "#6b5f66", 0.5) if h == "flatcap" else who.fabric
        top = 1.3 if h == "turban" else 1.16
        pts = [
            (u - rx * 1.14, v + 0.02),
            (u - rx * 0.9, v + ry * 0.9),
            (u, v + ry * top),
            (u + rx * 0.85, v + ry * 0.8),
            (u + rx * 0.98, v + 0.07),
        ]
        p.shape(at(*pts), f, "", w, off=(0.5, 0.4), j=0.3)
        if h in ("flatcap", "sunhat"):
            p.shape(
                at((u + rx * 0.6, v + 0.1), (u + rx * 1.55, v + 0.06), (u + rx * 0.7, v + 0.05)),
                f,
                "",
                w * 0.9,
                off=(0.4, 0.3),
                j=0.3,
            )
    if w > 1.5:
        p.dot(*at((u + rx * 0.62, v + 0.01))[0], w * 0.62, "#2b2440")
    if h not in ("beanie", "long", "bob", "afro", "turban"):
        _oval(p, at, u - 0.01, v - 0.02, 0.024, 0.034, dark(who.skin, 0.1), w * 0.7)


# ------------------------------------------------------------------ bodies
def torso_back(p, at, who, w, hip=0.45, shoulder=1.0, wide=0.0):
    """A back from the hip to the shoulders; heights in metres of a grown-up."""
    s, b = shoulder - 0.03 * who.stoop, 0.225 + wide
    c = who.cloth
    body = [
        (-0.19 - wide, hip),
        (-0.2 - wide, hip + 0.2),
        (-b, s - 0.14),
        (-b + 0.02, s - 0.05),
        (-0.1, s + 0.025),
        (0, s + 0.035),
    ]
    body += [
        (0.1, s + 0.025),
        (b - 0.02, s - 0.05),
        (b, s - 0.14),
        (0.2 + wide, hip + 0.2),
        (0.19 + wide, hip),
    ]
    p.shape(
        at((-0.058, s - 0.02), (-0.055, s + 0.1), (0.055, s + 0.1), (0.058, s - 0.02)),
        dark(who.skin, 0.1),
        "",
        w * 0.9,
        off=(0, 0),
        j=0.2,
    )
    p.shape(at(*body), (lite(c, 0.08), dark(c, 0.12)), "", w, off=(w * 0.7, w * 0.5), j=0.7)
    g = who.garment
    if g == "stripes":
        for v in (s - 0.1, s - 0.2, s - 0.3, s - 0.4):
            if v > hip:
                p.stroke(
                    at((-b + 0.03, v), (0, v - 0.012), (b - 0.03, v)), lite(c, 0.62), w * 1.5, taper=False
                )
    elif g in ("coat", "raincoat"):
        p.stroke(at((0, s - 0.08), (0.004, hip + 0.02)), dark(c, 0.34), w * 0.7)
        p.shape(
            at((-0.1, s + 0.03), (-0.13, s - 0.04), (0, s - 0.075), (0.13, s - 0.04), (0.1, s + 0.03)),
            dark(c, 0.16),
            "",
            w * 0.8,
            off=(0.4, 0.3),
            j=0.3,
        )
    elif g == "shawl":
        f = who.fabric
        p.shape(
            at(
                (-0.11, s + 0.035),
                (-b - 0.015, s - 0.1),
                (-b, s - 0.26),
                (0, s - 0.42),
                (b, s - 0.26),
                (b + 0.015, s - 0.1),
                (0.11, s + 0.035),
                (0, s + 0.01),
            ),
            f,
            "",
            w,
            off=(0.6, 0.5),
            j=0.5,
        )
        p.stroke(at((-b + 0.02, s - 0.2), (0, s - 0.34), (b - 0.02, s - 0.2)), lite(f, 0.35), w * 0.9)
    elif g == "vest":
        for d in (-1, 1):
            p.stroke(at((d * 0.12, s), (d * 0.15, s - 0.16), (d * 0.2, s - 0.22)), dark(c, 0.35), w * 0.8)
    elif g == "jumper":
        p.stroke(at((-0.09, s + 0.005), (0, s - 0.02), (0.09, s + 0.005)), dark(c, 0.3), w * 0.9)
        for d in (-0.1, 0.02, 0.12):
            p.stroke(at((d, s - 0.14), (d + 0.012, s - 0.17), (d + 0.024, s - 0.14)), dark(c, 0.25), w * 0.6)
    if g == "blanket":
        p.stroke(at((-b + 0.01, s - 0.2), (0, s - 0.24), (b - 0.01, s - 0.2)), lite(c, 0.5), w * 1.2)
        p.stroke(at((-b + 0.0, s - 0.34), (0, s - 0.38), (b - 0.0, s - 0.34)), lite(c, 0.5), w * 1.2)


def seated_back(p, x, y, k, who, chair_colour=WOOD, chair=True, lift=0.0):
    """Somebody on a chair, from behind; `lift` metres higher where a child kneels on the seat."""
    w = _pen(k)
    if chair:
        chair_back(p, x, y, k, chair_colour, legs=True, rails=False)
    at = _frame(x, y - k * (0.45 * (1 - who.size) + lift), k, who)
    torso_back(p, at, who, w)
    head_back(p, at, 0.012 * who.turn, 1.2 - 0.035 * who.stoop, who, w)
    if chair:
        chair_back(p, x, y, k, chair_colour, legs=False, rails=True)


def chair_back(p, x, y, k, colour=WOOD, legs=True, rails=True):
    """A plain chair from behind; drawn in two parts, so that somebody can sit between."""
    w = _pen(k)

    def at(*pts):
        return [(x + k * u, y - k * v) for u, v in pts]

    if legs:
        for u in (-0.16, 0.16):
            p.poly(
                at((u - 0.014, 0.06), (u + 0.014, 0.06), (u + 0.014, 0.44), (u - 0.014, 0.44)),
                dark(colour, 0.34),
                "",
                w * 0.8,
                off=(0, 0),
                j=0.3,
            )
        p.poly(
            at((-0.2, 0.45), (0.2, 0.45), (0.18, 0.5), (-0.18, 0.5)),
            lite(colour, 0.16),
            "",
            w * 0.9,
            off=(0.4, 0.3),
            j=0.3,
        )
    if rails:
        p.poly(
            at((-0.21, 0.41), (0.21, 0.41), (0.21, 0.46), (-0.21, 0.46)),
            dark(colour, 0.16),
            "",
            w * 0.9,
            off=(0.4, 0.3),
            j=0.3,
        )
        for u in (-0.195, 0.195):
            p.poly(
                at((u - 0.02, 0), (u + 0.02, 0), (u + 0.018, 0.9), (u - 0.018, 0.9)),
                dark(colour, 0.1),
                "",
                w * 0.9,
                off=(0.4, 0.3),
                j=0.3,
            )
        for v in (0.62, 0.8):
            p.poly(
                at((-0.2, v), (0.2, v), (0.2, v + 0.075), (-0.2, v + 0.075)),
                colour,
                "",
                w * 0.9,
                off=(0.5, 0.4),
                j=0.4,
            )


def wheelchair_back(p, x, y, k, who):
    """Somebody in a wheelchair, from behind."""
    w = _pen(k)

    def at(*pts):
        return [(x + k * u, y - k * v) for u, v in pts]

    who = replace(who, size=1.0)
    torso_back(p, _frame(x, y, k, who), who, w)
    head_back(p, _frame(x, y, k, who), 0.01, 1.2, who, w)
    p.poly(
        at((-0.21, 0.45), (0.21, 0.45), (0.21, 0.86), (-0.21, 0.86)), "#4f5570", "", w, off=(0.6, 0.5), j=0.4
    )
    p.stroke(at((-0.12, 0.5), (-0.12, 0.82)), lite("#4f5570", 0.3), w * 0.8)
    for s in (-1, 1):
        p.stroke(at((s * 0.21, 0.4), (s * 0.21, 0.94), (s * 0.27, 0.95)), "", w * 1.9, taper=False)
        n = 16
        pts = [
            (s * 0.29 + 0.055 * math.cos(math.tau * i / n), 0.3 + 0.3 * math.sin(math.tau * i / n))
            for i in range(n)
        ]
        p.shape(at(*pts), "#8d8a9a", "", w * 1.3, off=(0, 0), j=0.3)
        p.stroke(at((s * 0.29, 0.05), (s * 0.29, 0.55)), "#cfc9cc", w * 0.8)


def standing_back(p, x, y, k, who, arm=None):
    """Somebody standing, from behind; `arm` is 'up' (a hand raised) or 'hip'."""
    w = _pen(k)
    at = _frame(x, y, k, who)
    legs = dark(who.fabric, 0.35) if who.garment != "raincoat" else "#4d4a66"
    skirt = who.head in ("long", "bun", "scarf", "braids")
    for s in (-1, 1):
        u = s * 0.085
        p.poly(
            at((u - 0.06, 0.06), (u + 0.06, 0.06), (u + 0.075, 0.82), (u - 0.075, 0.82)),
            legs,
            "",
            w,
            off=(0.5, 0.4),
            j=0.4,
        )
        p.shape(
            at((u - 0.07, 0.08), (u + 0.07, 0.08), (u + 0.075, 0), (u - 0.075, 0)),
            "#4a3d4c",
            "",
            w,
            off=(0.3, 0.2),
            j=0.3,
        )
    hem = 0.36 if skirt or who.garment in ("coat", "raincoat") else 0.72
    c = mix(who.cloth, who.fabric, 0.55) if skirt and who.garment not in ("coat", "raincoat") else who.cloth
    p.shape(
        at((-0.17, 0.9), (-0.23, hem + 0.02), (0, hem - 0.02), (0.23, hem + 0.02), (0.17, 0.9)),
        dark(c, 0.12),
        "",
        w,
        off=(0.6, 0.5),
        j=0.5,
    )
    s = 1.42
    for side in (-1, 1):
        if arm == "up" and side > 0:
            p.shape(
                at((0.16, s - 0.1), (0.22, s - 0.02), (0.27, s + 0.3), (0.19, s + 0.31), (0.12, s + 0.02)),
                who.cloth,
                "",
                w,
                off=(0.5, 0.4),
                j=0.4,
            )
            _oval(p, at, 0.235, s + 0.37, 0.045, 0.06, who.skin, w)
        else:
            out = 0.1 if arm == "hip" else 0.0
            u = side * (0.25 + out)
            p.shape(
                at(
                    (side * 0.16, s - 0.06),
                    (u, s - 0.3),
                    (side * 0.27, 0.88),
                    (side * 0.2, 0.88),
                    (side * 0.18, s - 0.3),
                ),
                dark(who.cloth, 0.06),
                "",
                w,
                off=(0.5, 0.4),
                j=0.4,
            )
            _oval(p, at, side * 0.235, 0.84, 0.038, 0.05, who.skin, w * 0.9)
    torso_back(p, at, who, w, hip=0.84, shoulder=s)
    head_back(p, at, 0.012 * who.turn, s + 0.2 - 0.04 * who.stoop, who, w)


def seated_side(p, x, y, k, who, flip=False, cup=None, legs=True, seat=0.45, reach=0.34):
    """Somebody sitting, from the side, looking right (left with `flip`), a hand on the table before them."""
    w = _pen(k)
    at = _frame(x, y - k * seat * (1 - who.size), k, who, flip)
    c, trousers = who.cloth, dark(who.fabric, 0.35)
    if legs:
        p.shape(
            at((-0.12, 0.42), (0.36, 0.44), (0.38, 0.54), (0.3, 0.6), (-0.1, 0.6)),
            trousers,
            "",
            w,
            off=(0.5, 0.4),
            j=0.4,
        )
        p.shape(
            at((0.28, 0.5), (0.38, 0.5), (0.35, 0.06), (0.25, 0.06)), trousers, "", w, off=(0.5, 0.4), j=0.4
        )
        p.shape(
            at((0.24, 0.08), (0.46, 0.07), (0.47, 0), (0.24, 0)), who.fabric, "", w, off=(0.4, 0.3), j=0.3
        )
    lean = 0.03 + 0.05 * who.stoop
    p.shape(
        at((lean - 0.02, 0.98), (lean + 0.09, 0.98), (lean + 0.1, 1.1), (lean + 0.0, 1.1)),
        dark(who.skin, 0.1),
        "",
        w * 0.8,
        off=(0, 0),
        j=0.2,
    )
    body = [
        (-0.15, 0.44),
        (-0.17, 0.66),
        (-0.13 + lean, 0.9),
        (-0.06 + lean, 1.02),
        (0.06 + lean, 1.03),
        (0.13 + lean, 0.9),
        (0.15, 0.66),
        (0.13, 0.44),
    ]
    p.shape(at(*body), (lite(c, 0.08), dark(c, 0.12)), "", w, off=(0.7, 0.5), j=0.5)
    if who.garment == "stripes":
        for v in (0.9, 0.78, 0.66, 0.54):
            p.stroke(at((-0.13, v), (0.12, v)), lite(c, 0.62), w * 1.4, taper=False)
    hand = (lean + reach, 0.83)
    p.shape(
        at(
            (lean - 0.05, 0.97),
            (lean + 0.05, 0.95),
            (lean + 0.12, 0.78),
            (hand[0], hand[1] - 0.03),
            (hand[0] + 0.02, hand[1] + 0.045),
            (lean + 0.1, 0.7),
            (lean - 0.05, 0.76),
        ),
        dark(c, 0.08),
        "",
        w,
        off=(0.4, 0.3),
        j=0.4,
    )
    _oval(p, at, hand[0] + 0.035, hand[1] + 0.01, 0.042, 0.04, who.skin, w * 0.9)
    if cup:
        p.poly(
            at((hand[0] + 0.03, 0.8), (hand[0] + 0.12, 0.8), (hand[0] + 0.13, 0.9), (hand[0] + 0.02, 0.9)),
            cup,
            "",
            w * 0.9,
            off=(0.4, 0.3),
            j=0.3,
        )
    head_side(p, at, lean + 0.05, 1.21 - 0.03 * who.stoop, who, w)


def huddled(p, x, y, k, who, flip=False, blanket="#8a6a7a", seat=0.42):
    """Somebody sitting wrapped in a blanket, from the side, awake, looking right (left with `flip`)."""
    w = _pen(k)
    at = _frame(x, y - k * seat * (1 - who.size), k, who, flip)
    p.shape(
        at((0.2, 0.36), (0.34, 0.34), (0.33, 0.08), (0.22, 0.08)),
        dark(who.fabric, 0.35),
        "",
        w,
        off=(0.4, 0.3),
        j=0.3,
    )
    p.shape(
        at((0.2, 0.1), (0.42, 0.08), (0.42, 0), (0.2, 0)), dark(who.cloth, 0.2), "", w, off=(0.4, 0.3), j=0.3
    )
    head_side(p, at, 0.07, 1.13 - 0.05 * who.stoop, who, w)
    wrap = [
        (-0.22, 0.34),
        (-0.25, 0.6),
        (-0.17, 0.88),
        (-0.07, 1.0),
        (0.06, 0.98),
        (0.16, 0.9),
        (0.24, 0.72),
        (0.4, 0.56),
        (0.41, 0.36),
        (0.1, 0.3),
    ]
    p.shape(at(*wrap), (lite(blanket, 0.1), dark(blanket, 0.12)), "", w, off=(0.7, 0.5), j=0.6)
    for v in (0.0, 0.14):
        p.stroke(at((-0.2, 0.46 + v), (0.05, 0.44 + v), (0.3, 0.42 + v)), lite(blanket, 0.5), w * 1.2)
    p.stroke(at((0.02, 0.97), (0.12, 0.82), (0.18, 0.6)), dark(blanket, 0.35), w)


def standing_side(p, x, y, k, who, flip=False, carries=None):
    """Somebody standing, from the side, hands before them; `carries(p, x, y)` draws what they hold."""
    w = _pen(k)
    at = _frame(x, y, k, who, flip)
    trousers = dark(who.fabric, 0.35)
    for u, d in ((-0.06, 0.14), (0.05, 0.0)):
        p.poly(
            at((u - 0.06, 0.05), (u + 0.06, 0.05), (u + 0.075, 0.84), (u - 0.08, 0.84)),
            dark(trousers, d),
            "",
            w,
            off=(0.5, 0.4),
            j=0.4,
        )
        p.shape(
            at((u - 0.07, 0.07), (u + 0.12, 0.06), (u + 0.16, 0), (u - 0.07, 0)),
            "#4a3d4c",
            "",
            w,
            off=(0.3, 0.2),
            j=0.3,
        )
    lean = 0.02 + 0.06 * who.stoop
    c, s = who.cloth, 1.42
    hem = 0.4 if who.garment in ("coat", "raincoat") or who.head in ("scarf", "bun") else 0.74
    p.shape(
        at(
            (lean - 0.03, s - 0.05), (lean + 0.08, s - 0.05), (lean + 0.09, s + 0.09), (lean - 0.01, s + 0.09)
        ),
        dark(who.skin, 0.1),
        "",
        w * 0.8,
        off=(0, 0),
        j=0.2,
    )
    body = [
        (-0.16, hem),
        (-0.16, 0.95),
        (-0.15 + lean, s - 0.16),
        (-0.07 + lean, s),
        (0.06 + lean, s),
        (0.13 + lean, s - 0.18),
        (0.13, 0.95),
        (0.15, hem),
    ]
    p.shape(at(*body), (lite(c, 0.08), dark(c, 0.14)), "", w, off=(0.7, 0.5), j=0.5)
    p.shape(
        at(
            (lean - 0.06, s - 0.04),
            (lean + 0.05, s - 0.05),
            (lean + 0.1, 1.12),
            (lean + 0.3, 1.1),
            (lean + 0.3, 1.02),
            (lean + 0.02, 1.0),
            (lean - 0.06, 1.2),
        ),
        dark(c, 0.1),
        "",
        w,
        off=(0.4, 0.3),
        j=0.4,
    )
    _oval(p, at, lean + 0.33, 1.06, 0.045, 0.045, who.skin, w * 0.9)
    head_side(p, at, lean + 0.04, s + 0.19 - 0.04 * who.stoop, who, w)
    if carries:
        carries(p, *at((lean + 0.36, 1.08))[0])


def raised_hand(p, x, y, k, who, side=1):
    """The arm of somebody seated from behind who votes; drawn before them."""
    w = _pen(k)
    at = _frame(x, y, k, who, side < 0)
    p.shape(
        at((0.13, 0.9), (0.21, 0.94), (0.27, 1.34), (0.19, 1.35), (0.11, 1.0)),
        who.cloth,
        "",
        w,
        off=(0.5, 0.4),
        j=0.4,
    )
    _oval(p, at, 0.235, 1.41, 0.044, 0.06, who.skin, w)
