"""People seen from behind: on chairs, on wheels, standing."""

import math
from dataclasses import replace

from .colour import WOOD, dark, lite, mix
from .crowd_heads import head_back
from .crowd_people import body_frame, oval_at, pen_for


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
    w = pen_for(k)
    if chair:
        chair_back(p, x, y, k, chair_colour, legs=True, rails=False)
    at = body_frame(x, y - k * (0.45 * (1 - who.size) + lift), k, who)
    torso_back(p, at, who, w)
    head_back(p, at, 0.012 * who.turn, 1.2 - 0.035 * who.stoop, who, w)
    if chair:
        chair_back(p, x, y, k, chair_colour, legs=False, rails=True)


def chair_back(p, x, y, k, colour=WOOD, legs=True, rails=True):
    """A plain chair from behind; drawn in two parts, so that somebody can sit between."""
    w = pen_for(k)

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
    w = pen_for(k)

    def at(*pts):
        return [(x + k * u, y - k * v) for u, v in pts]

    who = replace(who, size=1.0)
    torso_back(p, body_frame(x, y, k, who), who, w)
    head_back(p, body_frame(x, y, k, who), 0.01, 1.2, who, w)
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
    w = pen_for(k)
    at = body_frame(x, y, k, who)
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
            oval_at(p, at, 0.235, s + 0.37, 0.045, 0.06, who.skin, w)
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
            oval_at(p, at, side * 0.235, 0.84, 0.038, 0.05, who.skin, w * 0.9)
    torso_back(p, at, who, w, hip=0.84, shoulder=s)
    head_back(p, at, 0.012 * who.turn, s + 0.2 - 0.04 * who.stoop, who, w)
