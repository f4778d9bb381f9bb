"""The vegetable show a little before the bell: forty marrows on white steps, the judge's table with scales, bell and
rule book; through the open door, far down the hill, a boy with a pram; and at the doorpost a goat."""

from places.fair_marrow.show_hall import (
    CAM,
    DOOR,
    END,
    GREENS,
    bell,
    goat,
    hall,
    judges_table,
    light_room,
    marrow,
    rule_book,
    scales,
)
from scenery import *


def laid(p, put):
    """What lies before the judge."""
    for x, z, s, colour, flip in ((-0.74, 4.22, 1.15, GREENS[1], False), (0.8, 4.2, 1.15, GREENS[4], True)):
        X, Y = put(x, z, 56)
        marrow(p, X, Y, s, colour, flip, True)
    scales(p, *put(0, 4.12, 50), 0.86)
    bell(p, *put(-0.98, 3.84, 28), 0.82)
    X, Y = put(0.84, 3.84, 46)
    rule_book(p, X, Y - 4, 0.92)


def paint():
    sc = Scene("show-room", seed=1911, sky=[(0, "#efe6d2"), (1, "#efe6d2")])
    p = sc.back
    steam = hall(p, 11, 56, pram=True)
    light_room(p)
    goat(p, CAM(DOOR[1], 0, END)[0] + 16, CAM(0, 0, END)[1] - 26, 0.8)
    judges_table(p, CAM, laid)
    p.flush()
    p.shade([(-20, 460), (1300, 460), (1300, 740), (-20, 740)], "#5d4478", 0.26, 34)
    sc.life = {"light": "#fbf5ea", "smoke": [[round(v) for v in steam]]}
    return sc
