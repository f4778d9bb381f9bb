"""What stands out of doors: sky, trees, the lighthouse, the goose. (x, y) is the foot; s = 1 is the drawn size."""

from .colour import CORAL, FLAME, GOLD, INK, TREE, TREE2, TRUNK, dark, lite, mix
from .hand import placed


def goose(p, x, y, s=1.0, flip=False, w=2.6, crown=False, pose="stand", body="#fdf6e8"):
    """The Mayor. (x, y) between the feet, 100 high; looks right; pose "sit": on the belly, no feet to see."""
    A = placed(x, y, s, flip)
    sh = mix(body, "#b9b2c8", 0.55)
    if pose == "stand":
        for u in (-6, 10):
            p.stroke(A([(u, -20), (u + 1, -3)]), "#e0863a", 3.6 * s, taper=False)
            p.shape(
                A([(u - 3, -4), (u + 13, -1), (u + 12, 2), (u - 5, 2)]),
                "#e98f3f",
                "",
                w * 0.7,
                off=(0.6, 0.5),
            )
    dy = 0 if pose == "stand" else 16

    def B(q):
        return A([(u, v + dy) for u, v in q])

    p.shape(
        B(
            [
                (-50, -50),
                (-34, -46),
                (-12, -54),
                (12, -58),
                (24, -76),
                (23, -94),
                (30, -103),
                (42, -101),
                (46, -92),
                (40, -84),
                (37, -66),
                (36, -44),
                (26, -24),
                (4, -16),
                (-22, -20),
                (-40, -34),
            ]
        ),
        body,
        "",
        w,
        off=(1.4, 1.2),
        j=0.5,
    )
    p.shape(
        B([(-44, -46), (-20, -28), (8, -22), (26, -30), (16, -18), (-16, -18), (-36, -32)]), sh, None, j=0.4
    )
    p.shape(
        B([(-40, -44), (-14, -50), (10, -46), (14, -36), (-6, -28), (-26, -32)]),
        lite(body, 0.2),
        "",
        w * 0.75,
        off=(1, 0.8),
        j=0.5,
    )
    p.stroke(B([(-28, -40), (-10, -36), (4, -38)]), sh, 2 * s)
    p.shape(B([(44, -99), (62, -93), (60, -89), (45, -88)]), "#ee9a45", "", w * 0.75, off=(1, 0.8), j=0.4)
    p.stroke(B([(46, -93), (58, -91.5)]), p.line, w * 0.5)
    cx, cy = B([(37, -96)])[0]
    p.dot(cx, cy, 2.6 * s, INK)
    p.stroke(B([(31, -101), (38, -102.5)]), p.line, w * 0.8)  # one stern eyebrow
    if crown:
        p.poly(
            B([(26, -104), (24, -120), (32, -112), (37, -124), (41, -112), (49, -119), (45, -103)]),
            GOLD,
            "",
            w * 0.8,
            off=(1, 1),
        )


def lighthouse(p, x, y, s=1.0, lit=True, windows=True, w=2.4, body="#f6ead2", band=CORAL, rock=None):
    """150 high; eleven windows up its side, and the light."""
    A = placed(x, y, s)
    if rock:
        p.shape(A([(-70, 10), (-46, -8), (-20, -4), (6, -12), (34, -6), (64, 2), (88, 12)]), rock, "", w)
    p.poly(A([(-18, 0), (18, 0), (11, -112), (-11, -112)]), (lite(body, 0.2), body), "", w, off=(1, 1))
    for v in (-22, -62):
        k = 18 + v * 7 / 112
        p.poly(A([(-k, v), (k, v), (k - 1.2, v - 20), (-k + 1.2, v - 20)]), band, None)
    p.poly(A([(-18, 0), (18, 0), (11, -112), (-11, -112)]), None, "", w)
    if windows:
        for i in range(11):
            v = -8 - i * 9.2
            u = (-5, 4)[i % 2]
            p.poly(A([(u, v), (u + 3.6, v), (u + 3.6, v - 5), (u, v - 5)]), FLAME if lit else "#6b7d93", None)
    p.poly(A([(-16, -112), (16, -112), (14, -118), (-14, -118)]), dark(body, 0.3), "", w * 0.8, off=(1, 1))
    p.poly(
        A([(-9, -118), (9, -118), (9, -134), (-9, -134)]),
        "#fff4c8" if lit else "#bcd3d6",
        "",
        w * 0.8,
        off=(1, 1),
    )
    p.poly(A([(-12, -134), (0, -148), (12, -134)]), band, "", w * 0.8, off=(1, 1))


def cloud(p, x, y, s=1.0, colour="#fffaf0", alpha=1.0):
    p.shape(
        placed(x, y, s)(
            [(0, 0), (20, -22), (52, -34), (86, -22), (118, -26), (142, -6), (120, 8), (60, 10), (14, 8)]
        ),
        colour,
        None,
        alpha=alpha,
    )


def gull(p, x, y, s=1.0, colour=""):
    p.stroke(placed(x, y, s)([(-16, -3), (-8, -9), (0, 0), (9, -10), (18, -5)]), colour, 2.4)


def tree(p, x, y, s=1.0, c=TREE, c2=TREE2, w=2.8, trunk=TRUNK, sun=-1):
    """A round-headed tree; sun = -1 lights its left, 1 its right."""
    r = p.r
    p.shape(
        placed(x, y, s)([(-13, 2), (-8, -24), (-6, -66), (7, -66), (8, -26), (14, 2)]),
        (lite(trunk, 0.05), dark(trunk, 0.2)),
        "",
        w,
    )
    p.stroke(placed(x, y, s)([(-2, -30), (-18, -68)]), "", w * 0.9)
    p.stroke(placed(x, y, s)([(3, -40), (16, -70)]), "", w * 0.9)
    B = [(-46, -82, 34), (44, -80, 36), (-30, -112, 38), (34, -116, 38), (0, -140, 40), (0, -92, 44)]
    for a, b, q in B:
        p.shape(p.hand.blob(x + a * s, y + b * s, q * s, q * 0.94 * s, 13, 0.06), c, "", w, off=(2, 1.5))
    for a, b, q in B:
        p.shape(p.hand.blob(x + a * s, y + b * s, (q - 1.6) * s, (q * 0.94 - 1.6) * s, 12, 0.03), c, None)
    for a, b, q in B:  # shade below and away from the sun
        p.shape(
            p.hand.blob(x + (a - sun * 9) * s, y + (b + q * 0.42) * s, q * 0.62 * s, q * 0.36 * s, 12, 0.1),
            c2,
            None,
            alpha=0.8,
        )
    for a, b, q in B[:1] + B[2:5]:
        p.shape(
            p.hand.blob(x + (a + sun * 8) * s, y + (b - q * 0.34) * s, q * 0.46 * s, q * 0.26 * s, 10, 0.1),
            lite(c, 0.22),
            None,
            alpha=0.8,
        )
    for _ in range(13):
        a, b = x + r.uniform(-66, 54) * s, y - r.uniform(64, 164) * s
        if ((a - x) / 74) ** 2 + ((b - y + 108 * s) / 66) ** 2 > s * s * 0.8:
            continue
        p.stroke([(a, b), (a + 6 * s, b + 5 * s), (a + 12 * s, b)], dark(c2, 0.25), w * 0.7)


def tufts(p, box_, colour, n=40, h=9, w=2.2):
    r = p.r
    for _ in range(n):
        x, y = r.uniform(box_[0], box_[2]), r.uniform(box_[1], box_[3])
        k = h * r.uniform(0.7, 1.3)
        p.stroke([(x, y), (x + 1, y - k * 0.6), (x + 3, y - k)], colour, w)
        p.stroke([(x + 4, y), (x + 6, y - k * 0.5), (x + 9, y - k * 0.8)], colour, w)
