"""The vegetable show at two o'clock: a queue from the judge's table out of the door and down the hill, everybody with
something heavy; on the table the bell and the rule book."""

from places.fair_marrow.show_hall import (
    CAM,
    bell,
    growers,
    hall,
    judges_table,
    light_room,
    marrow,
    pumpkin,
    rule_book,
)
from scenery import *
from scenery.onlookers import HAIRS, SKINS, onlooker

EARTH = "#6d5a48"
QUEUE = (
    # from the door to the table: x, z, metres tall, skin, hair, shirt, head, arms, trousers, look; what they carry
    ((-0.84, 7.3, 1.66, SKINS[2], HAIRS[1], "#8fb9a0", "long", "lap", EARTH, 0.4), "marrow"),
    ((0.76, 7.2, 1.74, SKINS[0], HAIRS[4], "#6a6f8c", "cap", "lap", "#4c5a78", -0.4), "leeks"),
    ((1.5, 7.0, 1.6, SKINS[4], HAIRS[0], GOLD, "puffs", "lap", "#54386a", -0.4), "pumpkin"),
    ((2.2, 6.6, 1.78, SKINS[1], HAIRS[0], "#c9604f", "short", "lap", EARTH, -0.5), "marrow"),
    ((1.52, 5.7, 1.58, SKINS[0], HAIRS[4], PLUM, "bun", "lap", "#5d5468", -0.6), "cabbage"),
    ((0.92, 5.6, 1.74, SKINS[3], HAIRS[0], TEAL, "scarf", "lap", "#4c5a78", -0.6), "beans"),
    ((0.3, 5.55, 1.62, SKINS[4], HAIRS[4], "#e0b0a0", "curls", "lap", EARTH, -0.5), "marrow"),
    ((-0.34, 5.5, 1.78, SKINS[2], HAIRS[2], "#7f97bd", "short", "lap", "#4a4458", -0.5), "pumpkin"),
    ((-0.98, 5.4, 1.7, SKINS[0], HAIRS[4], "#d9a94a", "cap", "lap", EARTH, -0.2), "leeks"),
)


def burden(p, x, y, k, what):
    """Something grown, held before the chest; k = size of who holds it."""

    def A(*q):
        return [(x + k * u, y + k * v) for u, v in q]

    L = p.line
    if what == "marrow":
        marrow(p, x, y + 8 * k, 0.56 * k, "#6b9f6e", False, False, 1.8)
    elif what == "pumpkin":
        pumpkin(p, x, y + 9 * k, 0.26 * k, "#ee9a45", 1.8)
    elif what == "cabbage":
        for u, v, r, col in (
            (-9, 0, 13, "#8fbf78"),
            (9, 0, 13, "#84b56e"),
            (0, -3, 14, "#a9d08c"),
            (0, -4, 8, "#c3e0a2"),
        ):
            p.shape(
                p.hand.blob(x + k * u, y + k * v, r * k, r * 0.86 * k, 11, 0.08), col, L, 1.7, off=(0.6, 0.5)
            )
        p.stroke(A((0, 4), (-1, -6), (3, -12)), "#f3f6e0", 1.6)
    elif what == "leeks":
        for u in (-7, 0, 7):
            p.stroke(A((u * 1.4, 26), (u * 0.7, 4)), L, 6.4 * k, taper=False)
            p.stroke(A((u * 1.4, 26), (u * 0.7, 4)), "#f3f1dc", 4.2 * k, taper=False)
            for w in (-1, 1):
                p.shape(
                    A(
                        (u * 0.7 - 2, 6),
                        (u * 1.0 + 7 * w, -8),
                        (u * 1.6 + 13 * w, -17),
                        (u * 0.9 + 3 * w, -9),
                        (u * 0.7 + 2, 6),
                    ),
                    "#6f9f5c",
                    L,
                    1.4,
                    off=(0.4, 0.3),
                )
    else:
        p.poly(A((-17, -8), (17, -8), (14, 10), (-14, 10)), ("#d9a868", "#b5854f"), L, 1.8, off=(0.6, 0.5))
        for u in (-12, -7, -2, 4, 9):
            p.stroke(A((u, -8), (u - 3, -18), (u + 3, -22)), "#6f9f5c", 3 * k, taper=False)
        p.stroke(A((-16, -2), (16, -2)), "#8a5c34", 1.5)


def down_the_hill(p, c):
    """The end of the queue, out on the path."""
    spots = (
        (671, 226, 0.2, "#5d88c0"),
        (663, 238, 0.25, CORAL),
        (652, 252, 0.31, GOLD),
        (640, 272, 0.4, PLUM),
        (632, 300, 0.52, TEAL),
    )
    for i, (x, y, k, shirt) in enumerate(spots):
        onlooker(
            p,
            x,
            y - 70 - 56 * k,
            k,
            SKINS[(i * 2) % 5],
            HAIRS[(i * 3) % 5],
            shirt,
            ("short", "bun", "cap", "curls", "long")[i],
            "lap",
            "#4c5a78",
            0,
            True,
            "flat",
            1.3,
        )


def laid(p, put):
    bell(p, *put(-1.02, 3.9, 28), 0.9)
    X, Y = put(0.95, 3.86, 46)
    rule_book(p, X, Y - 4, 0.95)


def paint():
    sc = Scene("show-queue", seed=1914, sky=[(0, "#efe6d2"), (1, "#efe6d2")])
    p, c = sc.back, CAM
    steam = hall(p, 14, 0)
    down_the_hill(p, c)
    light_room(p)
    for who, what in QUEUE:
        growers(p, c, (who,), "flat")
        k = c.scale(who[1]) * who[2] / 134
        X, Y = c(who[0], 0, who[1])
        burden(p, X, Y - 72 * k, k, what)
    judges_table(p, c, laid)
    p.flush()
    p.shade([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], "#5d4478", 0.26, 34)
    sc.life = {"light": "#fbf5ea", "smoke": [[round(v) for v in steam]]}
    return sc
