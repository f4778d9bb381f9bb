"""The hall in the evening, full: the whole street on its chairs, seen from behind; lanterns are lit. On the end wall
hang the fire rules, a certificate and the licence for the goose. A table in front holds three kinds of cake, the
biscuit tin and a bundle of paper money in an ironed ribbon."""

from scenery import *
from scenery.crowd import company

from places.hall_room import (
    audience,
    bulbs,
    bunting,
    clock,
    door,
    frames,
    halos,
    piano,
    platform,
    shell,
    standing,
    stove,
    trusses,
)


def paint():
    sc = Scene("hall-evening", seed=10, sky=[(0, "#8a5d48"), (1, "#8a5d48")], front=True)
    p = sc.back
    shell(p, ["#44538f", "#7d73a8", "#d99a9a"])
    trusses(p)
    bunting(p)
    door(p, ("#44538f", "#8a78a8"))
    clock(p, 8, 4)
    frames(p)
    piano(p)
    platform(p)
    fire = stove(p, fire=1)
    p.lamplight(*fire, 150, "#ff9a50", 0.4)
    people = company(24, 120)
    standing(p, people[100:], [(-4.9, 9.2), (-4.2, 9.5), (-0.9, 9.3), (4.4, 7.4), (5.0, 6.7), (3.9, 7.5)])
    audience(p, people, lambda x, z, chance: chance or -1.5 < x < 1.2 and z > 4.2)
    rows = bulbs(p)
    sc.relight([(0, "#5f5784"), (0.4, "#83729a"), (1, "#6a5c88")])
    halos(p, rows)
    tea_table(sc.front)
    sc.life = {"light": "#e2cfd2", "lamps": rows + [[round(fire[0]), round(fire[1]), 26, "#ff9a50"]]}
    return sc


def tea_table(f):
    """The near table: cake, cake, cake, the tin and the bundle. It stands before the people."""
    f.shade([(380, 470), (800, 470), (840, 720), (340, 720)], "#3a2440", 0.3, 6)
    f.poly([(402, 428), (778, 428), (806, 474), (374, 474)], ("#fbf3e4", "#eadbc8"), "", 2.8)
    f.poly([(374, 474), (806, 474), (800, 640), (380, 640)], ("#efe0cc", "#d2bcae"), "", 2.8)
    for x in (402, 468, 540, 612, 690, 760):
        f.stroke([(x, 476), (x - 4, 560), (x + 2, 636)], "#c3a99f", 2)
    for i in range(9):
        f.dot(392 + i * 50, 490, 4, "#d9776a")
    sponge(f, 446, 446)
    seed_cake(f, 737, 450)
    ring_cake(f, 664, 441)
    biscuit_tin(f, 518, 446)
    bundle(f, 598, 457)


def plate(f, x, y, rx):
    f.pool(x + 4, y + 2, rx + 6, 6, "#7a5a6a", 0.35, 2)
    f.oval(x, y, rx, rx * 0.2, "#dfe8e6", "", 2, off=(1, 1))


def sponge(f, x, y):
    """Two layers with jam between, a slice gone."""
    plate(f, x, y, 40)
    f.poly(
        [(x - 31, y - 2), (x - 31, y - 38), (x + 31, y - 38), (x + 31, y - 2)],
        ("#f0c77e", "#d9a35c"),
        "",
        2.4,
    )
    f.poly([(x - 31, y - 17), (x + 31, y - 17), (x + 31, y - 24), (x - 31, y - 24)], "#c9505a", None)
    f.oval(x, y - 38, 31, 8, "#fff4e0", "", 2.4)
    f.poly([(x + 4, y - 38), (x + 30, y - 42), (x + 31, y - 4), (x + 4, y - 1)], "#f7dfa8", "", 2)
    f.poly([(x + 4, y - 17), (x + 31, y - 19), (x + 31, y - 26), (x + 4, y - 24)], "#c9505a", None)
    for d in (-18, -8, -13):
        f.dot(x + d, y - 40 + d % 3, 2.8, "#c9505a")


def seed_cake(f, x, y):
    """A loaf of seed cake, cut at one end."""
    plate(f, x, y, 40)
    loaf(f, x - 2, y, 0.74, "#cf9a58", 2.4)
    for d in range(7):
        f.dot(x - 26 + d * 8, y - 10 - (d % 3) * 4, 1.5, "#5b4436")


def ring_cake(f, x, y):
    """A ring cake under white icing."""
    plate(f, x, y, 34)
    f.shape(
        [
            (x - 29, y - 3),
            (x - 31, y - 18),
            (x - 18, y - 30),
            (x + 18, y - 30),
            (x + 31, y - 18),
            (x + 29, y - 3),
            (x, y + 2),
        ],
        ("#8a5a3c", "#6d4436"),
        "",
        2.4,
    )
    f.shape(
        [
            (x - 28, y - 20),
            (x - 18, y - 32),
            (x + 18, y - 32),
            (x + 28, y - 20),
            (x + 20, y - 13),
            (x + 11, y - 21),
            (x + 1, y - 11),
            (x - 9, y - 21),
            (x - 19, y - 12),
        ],
        "#fff6ea",
        "",
        1.8,
        off=(0.6, 0.5),
    )
    f.oval(x, y - 28, 9, 3, "#6d4436", "", 1.6, off=(0.4, 0.3))


def biscuit_tin(f, x, y):
    """The Pot: a biscuit tin with a ship on it, its lid leant against it."""
    f.pool(x + 6, y + 2, 44, 7, "#7a5a6a", 0.4, 2)
    f.poly([(x - 33, y), (x - 33, y - 44), (x + 27, y - 44), (x + 27, y)], ("#4f93a0", "#3c7484"), "", 2.6)
    f.oval(x - 3, y - 45, 30, 7, "#2c4f60", "", 2.4, off=(1, 1))
    f.oval(x - 3, y - 20, 17, 13, "#fbf0d8", "", 1.6, off=(0.5, 0.5))
    f.shape(
        [(x - 14, y - 16), (x + 8, y - 16), (x + 4, y - 11), (x - 11, y - 11)], CORAL, "", 1.4, off=(0.5, 0.4)
    )
    f.poly([(x - 4, y - 18), (x - 4, y - 29), (x + 5, y - 18)], "#c9b07a", "", 1.4, off=(0.4, 0.3))
    f.oval(x + 33, y - 20, 9, 23, "#5aa3ad", "", 2.4, rot=14)


def bundle(f, x, y):
    """Paper money in an ironed red ribbon."""
    f.pool(x + 4, y + 1, 44, 6, "#7a5a6a", 0.4, 2)
    f.poly(
        [(x - 36, y - 2), (x + 30, y - 2), (x + 30, y - 20), (x - 36, y - 20)],
        ("#dfe6c6", "#bccaa2"),
        "",
        2.2,
        off=(1, 1),
    )
    for v in (-7, -11, -15):
        f.stroke([(x - 34, y + v), (x + 28, y + v)], "#8fa37c", 1.3)
    f.poly(
        [(x - 36, y - 20), (x + 30, y - 20), (x + 42, y - 32), (x - 22, y - 32)],
        "#eaf0d2",
        "",
        2.2,
        off=(1, 1),
    )
    f.poly(
        [(x + 30, y - 2), (x + 30, y - 20), (x + 42, y - 32), (x + 42, y - 13)],
        "#a9ba90",
        "",
        2,
        off=(0.5, 0.5),
    )
    f.oval(x + 8, y - 26, 12, 3.6, "#c3d3a4", "#8fa37c", 1.4)
    red = "#d0473f"
    f.poly([(x - 8, y - 1), (x + 2, y - 1), (x + 2, y - 20), (x - 8, y - 20)], red, None)
    f.poly([(x - 8, y - 20), (x + 2, y - 20), (x + 14, y - 32), (x + 5, y - 32)], lite(red, 0.12), None)
    for s in (-1, 1):
        f.shape(
            [(x + 2, y - 27), (x + 2 + s * 9, y - 39), (x + 2 + s * 22, y - 37), (x + 2 + s * 15, y - 27)],
            red,
            "",
            1.8,
            off=(0.6, 0.5),
            j=0.4,
        )
        f.shape(
            [(x + 2, y - 26), (x + 2 + s * 12, y - 16), (x + 2 + s * 17, y - 18), (x + 4, y - 28)],
            lite(red, 0.1),
            "",
            1.5,
            off=(0.4, 0.3),
            j=0.4,
        )
    f.oval(x + 2, y - 28, 4.6, 4, dark(red, 0.1), "", 1.6, off=(0.4, 0.3))
