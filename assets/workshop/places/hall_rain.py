"""The hall on the fourth day of rain: ninety people in wet coats under a loud roof, grey panes, soup in the urn. On
the blackboard somebody has drawn the Row in chalk, with a loaf for each gate of the river."""

from scenery import *
from scenery.crowd import company

from places.hall_room import (
    CAM,
    END,
    HALF,
    STAGE_Z,
    STEP,
    audience,
    bulbs,
    bunting,
    clock,
    door,
    halos,
    piano,
    platform,
    shell,
    standing,
    stove,
    trusses,
)

CHALK = "#f3efe2"


def paint():
    sc = Scene("hall-rain", seed=14, sky=[(0, "#8a5d48"), (1, "#8a5d48")])
    p = sc.back
    shell(p, ["#8797a6", "#a3b0b6", "#bcc3c1"], rain="#eef5f6")
    trusses(p)
    bunting(p)
    door(p, ("#8797a6", "#b0babb"))
    clock(p, 4, 20)
    coats(p)
    piano(p)
    platform(p)
    fire = stove(p, fire=1)
    p.lamplight(*fire, 160, "#ff9a50", 0.4)
    blackboard(p)
    steam = urn(p)
    shovels(p)
    people = company(77, 130, wet=0.42)
    spots = [
        (-5.0, 9.3),
        (-4.3, 9.5),
        (-2.0, 9.2),
        (-2.9, 8.4),
        (4.2, 7.5),
        (4.9, 7.0),
        (3.4, 7.55),
        (5.1, 6.3),
        (-5.1, 5.6),
    ]
    standing(p, people[110:], spots)
    puddles(p)
    audience(p, people, lambda x, z, chance: chance)
    rows = bulbs(p, strength=0.9)
    sc.relight([(0, "#6e7390"), (0.4, "#8a8aa2"), (1, "#6f6d8c")])
    halos(p, rows, 0.5)
    sc.life = {
        "light": "#d3cdd8",
        "lamps": rows + [[round(fire[0]), round(fire[1]), 26, "#ff9a50"]],
        "smoke": [[round(steam[0]), round(steam[1])]],
    }
    return sc


def blackboard(p):
    """The Row in chalk: roofs, the river, and a loaf at each of five gates."""
    c = CAM
    x0, y0, x1, y1 = 588, 116, 812, 262
    for a, b in ((612, 560), (790, 850)):
        foot = c((b - 640) / 88, STEP, 8.7)
        p.stroke([(a, y1 - 10), ((a + b) / 2, (y1 + foot[1]) / 2), (b, foot[1])], p.line, 8, taper=False)
        p.stroke([(a, y1 - 10), ((a + b) / 2, (y1 + foot[1]) / 2), (b, foot[1])], WOOD, 5, taper=False)
    p.poly([(x0 - 9, y0 - 9), (x1 + 9, y0 - 6), (x1 + 8, y1 + 9), (x0 - 8, y1 + 7)], WOOD, "", 2.8)
    p.wash([(x0, y0), (x1, y0 + 2), (x1 - 1, y1), (x0, y1 - 1)], ["#3c5a58", "#33504f"], mottle=8)
    p.poly([(x0, y0), (x1, y0 + 2), (x1 - 1, y1), (x0, y1 - 1)], None, "", 2)
    roofs = ((604, 30, 26), (637, 26, 34), (667, 34, 24), (705, 26, 36), (735, 32, 26), (771, 28, 32))
    for x, w, h in roofs:
        y = 186
        p.stroke(
            [(x, y), (x, y - h), (x + w / 2, y - h - 16), (x + w, y - h), (x + w, y)],
            CHALK,
            2.2,
            straight=True,
            alpha=0.9,
        )
        p.stroke(
            [(x + w * 0.36, y), (x + w * 0.36, y - 12), (x + w * 0.64, y - 12), (x + w * 0.64, y)],
            CHALK,
            1.7,
            straight=True,
            alpha=0.85,
        )
    p.stroke([(596, 188), (700, 187), (806, 189)], CHALK, 2, alpha=0.8)
    for v in (0, 12):
        p.stroke(
            [(596 + 12 * i, 233 + v + (3 if i % 2 else -3)) for i in range(18)], "#bfe0e4", 2.2, alpha=0.85
        )
    for i in range(5):
        x = 614 + i * 43
        for d in (-11, 0, 11):
            p.stroke([(x + d, 226), (x + d, 254)], CHALK, 1.8, straight=True, alpha=0.9)
        for v in (230, 246):
            p.stroke([(x - 14, v), (x + 14, v)], CHALK, 1.8, straight=True, alpha=0.9)
        ring = [
            (x - 17, 216),
            (x - 18, 207),
            (x - 9, 202),
            (x + 9, 202),
            (x + 18, 207),
            (x + 17, 216),
            (x - 17, 216),
        ]
        p.shape(ring, "#8a8f78", CHALK, 2, alpha=0.5)
        for d in (-9, -1, 7):
            p.stroke([(x + d, 205), (x + d + 4, 212)], CHALK, 1.6, alpha=0.9)


def urn(p):
    """A table on the platform with the soup; gives where its steam rises."""
    c = CAM
    z, x0, x1 = 8.5, 2.45, 3.9
    for x in (x0 + 0.1, x1 - 0.2):
        box(p, c, x, x + 0.08, STEP, STEP + 0.72, z, z + 0.08, dark(WOOD, 0.2), 2)
    box(p, c, x0, x1, STEP + 0.72, STEP + 0.78, z - 0.2, z + 0.4, WOOD, 2.2)
    X, Y = c(x0 + 0.35, STEP + 0.78, z)
    p.poly([(X - 22, Y), (X - 24, Y - 44), (X + 24, Y - 44), (X + 22, Y)], ("#c3bcc4", "#8d8798"), "", 2.4)
    p.oval(X, Y - 44, 24, 6, "#a9a3b0", "", 2.2)
    p.stroke([(X + 22, Y - 14), (X + 32, Y - 12), (X + 32, Y - 5)], "", 3)
    for i in range(4):
        x, y = c(x0 + 0.78 + i * 0.18, STEP + 0.78, z)
        mug(p, x, y, 0.42, (TEAL, CORAL, GOLD, "#fbf3e4")[i], 1.6)
    return X, Y - 50


def coats(p):
    """Wet coats on pegs along the left of the end wall, and what dripped from them."""
    c = CAM
    p.poly(c.wall(-5.35, -3.72, 1.34, 1.46, END), WOOD, "", 2)
    for i, col in enumerate((GOLD, TEAL, "#8a5f7a", CORAL)):
        x, y = c(-5.2 + i * 0.4, 1.4, END)
        coat(p, x, y, 0.42, col, 1.8)
    for x in (-5.0, -4.2):
        p.pool(*c(x, 0, 9.7), 34, 5, "#4a5a70", 0.35, 1)


def shovels(p):
    """Shovels leant in the corner by the platform."""
    c = CAM
    for i, (x, lean) in enumerate(((-0.55, 4), (-0.34, -5))):
        X, Y = c(x, 0, STAGE_Z - 0.1)
        p.stroke([(X, Y - 26), (X + lean, Y - 92)], p.line, 6, taper=False)
        p.stroke([(X, Y - 26), (X + lean, Y - 92)], "#d9b27a", 3.4, taper=False)
        p.shape(
            [(X - 10, Y - 30), (X + 10, Y - 30), (X + 9, Y - 8), (X, Y), (X - 9, Y - 8)],
            ("#9fa6b4", "#7f8698"),
            "",
            2,
        )
        p.stroke([(X + lean - 7, Y - 93 - i), (X + lean + 7, Y - 93)], p.line, 4)


def puddles(p):
    """Wet floor in the aisle."""
    c = CAM
    for x, z, rx in ((0.0, 7.2, 0.34), (-0.12, 5.9, 0.3), (0.1, 4.4, 0.34), (-HALF + 1.2, 5.0, 0.5)):
        X, Y = c(x, 0, z)
        k = c.scale(z)
        p.shape(p.hand.blob(X, Y, rx * k, rx * k * 0.2, 14, 0.1), "#93a3b4", None, alpha=0.5)
        p.stroke(
            [(X - rx * k * 0.5, Y - 1), (X, Y - 3), (X + rx * k * 0.4, Y - 1)], "#dfe8ec", 1.6, alpha=0.7
        )
