"""Rooms and what stands in them, solid: (p, T) takes a Camera or a Turned frame, in metres; and windows."""

import math

from .colour import CORAL, GOLD, PAPER, TEAL, WOOD, dark, lite, mix
from .props_land import goose


def area(q):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(q, q[1:] + q[:1], strict=True)) / 2


def box(p, T, x0, x1, y0, y1, z0, z1, colour, w=3.0, shade=0.16, top=0.22, line="", faces="all"):
    """A box: front in colour, sides darker, top lighter. Only the faces turned to us are drawn."""
    F = {
        "back": ([(x1, y0, z1), (x0, y0, z1), (x0, y1, z1), (x1, y1, z1)], dark(colour, shade)),
        "under": ([(x0, y0, z1), (x1, y0, z1), (x1, y0, z0), (x0, y0, z0)], dark(colour, shade * 2)),
        "left": ([(x0, y0, z1), (x0, y0, z0), (x0, y1, z0), (x0, y1, z1)], dark(colour, shade)),
        "right": ([(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)], dark(colour, shade)),
        "top": ([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], lite(colour, top)),
        "front": ([(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)], colour),
    }
    for n, (q, c) in F.items():
        if faces != "all" and n not in faces:
            continue
        s = T.path(*q)
        if area(s) < 0:
            p.poly(s, c, line, w, off=(1.6, 1.3), j=0.8)


def bench(p, T, width=1.5, colour=WOOD, w=2.8, back=True, slats=3):
    """A park bench facing -z (us); origin at the floor under its middle."""
    h = width / 2
    d2 = dark(colour, 0.28)
    # back legs and back rest first (they stand further off)
    for x in (-h + 0.12, h - 0.2):
        box(p, T, x, x + 0.08, 0, 0.88 if back else 0.42, 0.40, 0.46, d2, w)
    if back:
        for i in range(slats):
            y = 0.52 + i * 0.135
            box(p, T, -h, h, y, y + 0.1, 0.37, 0.40, colour, w)
    for x in (-h + 0.12, h - 0.2):
        box(p, T, x, x + 0.08, 0, 0.40, 0.02, 0.08, d2, w)
    for i in range(3):
        z = 0.31 - i * 0.15
        box(p, T, -h, h, 0.40, 0.45, z, z + 0.13, colour, w)


def table(p, T, width, depth, height, colour=WOOD, w=3.0, leg=0.07, thick=0.05, legs="all"):
    """Origin under the middle."""
    a, b = width / 2, depth / 2
    for z in (b - leg - 0.05, -b + 0.05):
        for x in (-a + 0.06, a - 0.06 - leg):
            box(p, T, x, x + leg, 0, height - thick, z, z + leg, dark(colour, 0.2), w)
    box(
        p,
        T,
        -a + 0.08,
        a - 0.08,
        height - thick - 0.1,
        height - thick,
        -b + 0.07,
        -b + 0.1,
        dark(colour, 0.14),
        w,
    )
    box(p, T, -a, a, height - thick, height, -b, b, colour, w)


def chair(p, T, colour=WOOD, w=2.6, back_to_us=False, seat=0.45, top=0.95):
    """A plain wooden chair; its back is on +z (it faces us) unless back_to_us."""

    def rear():
        z = -0.2 if back_to_us else 0.18
        for x in (-0.2, 0.165):
            box(p, T, x, x + 0.035, 0, top, z, z + 0.035, dark(colour, 0.12), w)
        for y in (0.6, 0.74, 0.88):
            box(p, T, -0.2, 0.2, y, y + 0.07, z, z + 0.025, colour, w)

    def fore():
        z = 0.18 if back_to_us else -0.2
        for x in (-0.2, 0.165):
            box(p, T, x, x + 0.035, 0, seat, z, z + 0.035, dark(colour, 0.2), w)

    (fore if back_to_us else rear)()
    box(p, T, -0.22, 0.22, seat - 0.04, seat, -0.22, 0.22, colour, w)
    (rear if back_to_us else fore)()


def window(p, x, y, w, h, glass="#cfe3e6", frame="#f4e8d2", cols=2, rows=2, lw=2.8, sill=True, bar=6):
    """Flat sash window, (x, y) its upper left."""
    p.rect(x - 8, y - 8, w + 16, h + 16, frame, "", lw)
    p.rect(x, y, w, h, glass, "", lw * 0.8, off=(0, 0))
    for i in range(1, cols):
        u = x + w * i / cols
        p.rect(u - bar / 2, y, bar, h, frame, "", lw * 0.6, off=(0, 0))
    for i in range(1, rows):
        v = y + h * i / rows
        p.rect(x, v - bar / 2, w, bar, frame, "", lw * 0.6, off=(0, 0))
    if sill:
        p.rect(x - 16, y + h + 8, w + 32, 10, lite(frame, 0.2), "", lw)


def open_book(p, T, w=2.8, size=0.34, page="#fbf1dc", cover=CORAL):
    """Lies on y = 0 of the frame T; pages in three dimensions, written in a hand nobody can read."""
    a, b = size, size * 0.66
    p.poly(
        T.path(
            (-a - 0.02, 0, -b - 0.02),
            (a + 0.02, 0, -b - 0.02),
            (a + 0.02, 0, b + 0.02),
            (-a - 0.02, 0, b + 0.02),
        ),
        cover,
        "",
        w,
    )
    for sg in (-1, 1):
        curl = [i / 8 for i in range(9)]
        curl = [
            (sg * a * t, 0.045 * math.sin(math.pi * min(1, t * 1.02)) ** 0.6 * (1 - 0.55 * t) + 0.012)
            for t in curl
        ]
        p.shape(
            T.path(*[(x, y, -b) for x, y in curl]) + T.path(*[(x, y, b) for x, y in curl])[::-1],
            page if sg > 0 else mix(page, "#e3cfae", 0.35),
            "",
            w * 0.9,
            off=(1, 1),
            j=0.6,
        )
        for k in range(6):
            z = b * (0.74 - k * 0.27)
            xs = [0.14 + 0.72 * i / 6 for i in range(7)]
            if k == 5:
                xs = xs[:4]
            p.stroke(
                T.path(
                    *[
                        (sg * a * t, 0.045 * math.sin(math.pi * t) ** 0.6 * (1 - 0.55 * t) + 0.016, z)
                        for t in xs
                    ]
                ),
                "#7d6a88",
                1.8,
            )
        for k in range(6):  # a column of marks, one for each family
            z = b * (0.74 - k * 0.27)
            q = T(sg * a * 0.93, 0.03, z)
            p.dot(q[0], q[1], 2.2, (CORAL, TEAL, GOLD)[k % 3])


def truss_bridge(
    p, T, length=1.5, height=0.3, width=0.22, colour="#e2b577", w=2.6, bays=8, goose_crown=False
):
    """The model bridge: an arched truss on two blocks. Origin under the middle of the span, x along it."""
    n, a = bays, length / 2
    rise = [height * (1 - ((i - n / 2) / (n / 2)) ** 2) * 0.85 + height * 0.15 for i in range(n + 1)]
    X = [-a + length * i / n for i in range(n + 1)]

    def member(q, c, ww):
        p.stroke(T.path(*q), p.line, ww + 3.2, straight=True, taper=False, j=0.5)
        p.stroke(T.path(*q), c, ww, straight=True, taper=False, j=0.5)

    def side(z, c):
        for i in range(n):
            lo, hi = (i, i + 1) if i < n / 2 else (i + 1, i)
            member([(X[lo], 0, z), (X[hi], rise[hi], z)], dark(c, 0.06), 3.4 * w / 2.6)
        for i in range(1, n):
            member([(X[i], 0, z), (X[i], rise[i], z)], c, 3.4 * w / 2.6)
        member([(X[i], rise[i], z) for i in range(n + 1)], c, 5.4 * w / 2.6)

    side(width / 2, dark(colour, 0.22))
    for i in range(n):  # deck of sticks
        q = T.path(
            (X[i], 0, -width / 2), (X[i + 1], 0, -width / 2), (X[i + 1], 0, width / 2), (X[i], 0, width / 2)
        )
        p.poly(q, lite(colour, 0.25 if i % 2 else 0.1), p.line, 1.6, off=(1, 1), j=0.5)
    box(p, T, -a, a, -0.035, 0, -width / 2, -width / 2 + 0.02, colour, w * 0.8)
    for i in range(2, n - 1):  # ties across the top
        member([(X[i], rise[i], -width / 2), (X[i], rise[i], width / 2)], lite(colour, 0.1), 3 * w / 2.6)
    side(-width / 2, colour)
    if goose_crown:
        x, y = T(0, height * 0.42, -width / 2 - 0.01)
        s = T.scale() * 0.0017
        p.oval(x, y, 40 * s, 34 * s, PAPER, p.line, 2)
        goose(p, x - 4 * s, y + 24 * s, 0.42 * s, w=1.6, crown=True)
