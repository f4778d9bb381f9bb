"""Heads of all sorts, from behind and from the side: hair, scarves, hats."""

import math

from .colour import PLUM, dark, lite, mix
from .crowd_people import arc_at, oval_at


def head_back(p, at, u, v, who, w):
    """A head from behind, its middle at (u, v); a turned head shows a little cheek on that side."""
    rx, ry = (0.145, 0.165) if who.size < 0.9 else (0.132, 0.16)
    t = who.turn
    c, h = who.hair, who.head
    s = -t * 0.035
    for side in (-1, 1):
        if h not in ("scarf", "long", "bob", "afro", "sunhat") and abs(t) < 0.8:
            oval_at(
                p, at, u + side * rx * 0.98 + t * 0.01, v - 0.01, 0.028, 0.04, dark(who.skin, 0.08), w * 0.8
            )
    oval_at(p, at, u + t * 0.025, v, rx, ry, who.skin, w)
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
    arc_at(
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
    arc_at(
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
    oval_at(p, at, u, v + ry * (1.2 if who.stoop < 0.2 else 0.62), 0.075, 0.065, c, w)
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
            oval_at(p, at, u + s * (0.1 + i * 0.008), v - 0.13 - i * 0.062, 0.034, 0.038, c, w * 0.8)
        oval_at(p, at, u + s * 0.132, v - 0.375, 0.02, 0.02, who.fabric, w * 0.7)


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
        oval_at(p, at, u + rx * 0.92 * math.cos(q), v + 0.02 + ry * 0.9 * math.sin(q), 0.058, 0.056, c, w)
    oval_at(p, at, u, v + 0.025, rx * 0.98, ry * 0.9, c, 0, None)
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
    arc_at(p, at, u, v + 0.02, rx * 1.12, ry * 1.16, 8, 172, f, w)
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
        oval_at(p, at, u, v + ry * 1.28, 0.045, 0.045, lite(f, 0.4), w * 0.9)


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
    arc_at(p, at, u, v + 0.05, rx * 1.06, ry * 1.02, 0, 180, f, w)
    oval_at(p, at, u, v + 0.045, rx * 1.75, 0.045, f, w)
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
        oval_at(p, at, u - rx * 0.9, v + ry * 0.95, 0.065, 0.06, c, w)
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
        oval_at(p, at, u - 0.01, v - 0.02, 0.024, 0.034, dark(who.skin, 0.1), w * 0.7)
