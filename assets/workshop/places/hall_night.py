"""The hall at twenty to four in the morning. The door stands open and the river has come up to the last brick below
it: black water, rain, one lamp's reflection. People sit awake in blankets on camp beds and chairs, round the stove
and a radio; two lanterns burn low."""

from dataclasses import replace

from scenery import *
from scenery.crowd import chair_back, company, head_back, huddled, seated_back, standing_side

from places.hall_room import (
    CAM,
    CHAIRS,
    DOOR,
    END,
    STEP,
    bulbs,
    bunting,
    clock,
    frames,
    halos,
    piano,
    platform,
    shell,
    stove,
    trusses,
)

BLANKETS = ("#8f6a7c", "#5f7f8a", "#b5805a", "#6f7a96", "#a0574f", "#7c8a62")


def paint():
    sc = Scene("hall-night", seed=16, sky=[(0, "#8a5d48"), (1, "#8a5d48")])
    p, c = sc.back, CAM
    shell(p, ["#161d42", "#232c58", "#2f3766"], rain="#8494bd")
    trusses(p)
    bunting(p)
    clock(p, 3, 40)
    frames(p)
    lamp = open_door(p)
    piano(p)
    platform(p)
    people = iter(company(41, 60, children=0.2, elders=0.3))
    bed(p, 2.9, 9.0, STEP, BLANKETS[3])
    bed(p, 1.2, 9.2, STEP, BLANKETS[0])
    for x, z, flip in ((1.75, 9.0, True), (3.3, 8.8, True), (4.3, 9.2, True)):
        X, Y = c(x, STEP, z)
        huddled(p, X, Y, c.scale(z), next(people), flip, BLANKETS[int(x * 2) % 6])
    dial = radio(p)
    fire = stove(p, fire=1)
    watchers(p, people)
    round_the_stove(p, people)
    near_ones(p, people)
    rows = bulbs(p, lit=(1, 3), strength=0.55)
    p.lamplight(*fire, 430, "#ff9a4a", 1.0, 250)
    p.lamplight(fire[0], fire[1] + 70, 520, "#ff9048", 0.45, 120)
    p.lamplight(*dial, 90, "#9fe0c0", 0.35)
    p.lamplight(640, 420, 760, "#c98a78", 0.22, 200)
    sc.relight([(0, "#3d3c68"), (0.4, "#56517e"), (1, "#463f68")])
    halos(p, rows, 0.4)
    p.glow(*fire, 90, "#ff9a4a", 0.26)
    p.glow(*lamp, 60, "#ffc46b", 0.6)
    sc.life = {
        "light": "#c0aebb",
        "lamps": [
            [round(fire[0]), round(fire[1]), 60, "#ff8f42"],
            [round(lamp[0]), round(lamp[1]), 24, "#ffc46b"],
            *rows,
        ],
        "smoke": [[round(fire[0] + 24), round(fire[1] - 78)]],
    }
    return sc


def open_door(p):
    """The river at the sill: both leaves stand open to the porch; gives the lamp out there."""
    c = CAM
    x0, x1, high = DOOR
    p.poly(c.wall(x0 - 0.14, x1 + 0.14, 0, high + 0.14, END), "#f3e4c9", "", 2.4)
    hole = c.wall(x0, x1, 0, high, END)
    lx, ly = c(x1 - 0.42, 2.02, END)
    with p.clip(hole), p.emit():
        p.wash(hole, [(0, "#141a3c"), (0.27, "#242d5c"), (0.275, "#2a3a62"), (1, "#1b2749")], mottle=5)
        a, b = hole[0][0], hole[1][0]
        for x, w, h in ((a + 4, 30, 26), (a + 38, 24, 38), (a + 66, 34, 22), (a + 104, 30, 30)):
            p.poly(
                [(x, 216), (x, 216 - h * 0.6), (x + w / 2, 216 - h), (x + w, 216 - h * 0.6), (x + w, 216)],
                "#10142f",
                None,
            )
        p.rect(a + 46, 198, 6, 7, "#ffcf7a", None)
        for i in range(5):
            p.stroke(
                [(a + 44 - i, 221 + i * 7), (a + 54 + i, 221 + i * 7)], "#e3a860", 1.8, alpha=0.8 - i * 0.13
            )
        for i in range(30):
            y = 220 + (i / 30) ** 1.3 * 134
            x = p.r.uniform(a, b - 20)
            p.stroke(
                [(x, y), (x + 8 + i * 0.5, y - 1.5), (x + 18 + i, y)],
                p.r.choice(("#4a5f8a", "#6a7fa6", "#131b3a")),
                1.6,
                alpha=0.8,
            )
        for i in range(13):
            y = 232 + i * 9.4
            w = 5 + i * 1.3
            p.stroke([(lx - w, y), (lx, y + 1.5), (lx + w, y - 0.5)], "#ffcf7a", 2.4, alpha=0.9 - i * 0.03)
        for _ in range(34):
            x, y = p.r.uniform(a, b), p.r.uniform(168, 340)
            p.stroke([(x, y), (x - 3, y + 16)], "#9fb0d0", 1.2, alpha=0.5)
        for x in (a + 12, b - 14):  # posts of the porch, and its rail
            p.poly([(x, 160), (x + 9, 160), (x + 9, 318), (x, 318)], "#2b2440", "#0f1230", 1.6)
        lantern(p, lx, ly - 20, 0.8, True)
    p.poly(hole, None, "", 2.6)
    p.poly(
        c.path(
            (x0 - 0.1, 0, END), (x1 + 0.1, 0, END), (x1 + 0.12, 0, END - 0.16), (x0 - 0.12, 0, END - 0.16)
        ),
        "#a8856c",
        "",
        2,
        off=(0.5, 0.5),
    )
    for hinge, swing in ((x0, -0.42), (x1, 0.3)):
        leaf = c.path(
            (hinge, 0, END),
            (hinge + swing, 0, END - 0.75),
            (hinge + swing, high, END - 0.75),
            (hinge, high, END),
        )
        p.poly(leaf, (dark(PLUM, 0.05), dark(PLUM, 0.2)), "", 2.4)
        pane = c.path(
            (hinge + swing * 0.2, 1.5, END - 0.15),
            (hinge + swing * 0.8, 1.5, END - 0.6),
            (hinge + swing * 0.8, 2.3, END - 0.6),
            (hinge + swing * 0.2, 2.3, END - 0.15),
        )
        p.poly(pane, "#46508a", "", 1.8)
    wet = c.path((x0 + 0.1, 0, END - 0.2), (x1 - 0.1, 0, END - 0.2), (x1 + 0.1, 0, 8.9), (x0 + 0.2, 0, 9.1))
    p.shape(wet, "#6f6a86", None, alpha=0.5)
    p.stroke(c.path((-2.7, 0, 9.6), (-2.4, 0, 9.5), (-2.15, 0, 9.6)), "#ffd79a", 2.4, alpha=0.8)
    return lx, ly


def bed(p, x, z, y=0.0, colour="#6f7a96", turned=False):
    """A camp bed with a blanket, its length along the room's width."""
    c = CAM
    a, b = x - 0.85, x + 0.85
    for u in (a + 0.15, b - 0.15):
        p.stroke(c.path((u - 0.1, y, z), (u + 0.1, y + 0.34, z)), p.line, 4.6, taper=False)
        p.stroke(c.path((u + 0.1, y, z), (u - 0.1, y + 0.34, z)), p.line, 4.6, taper=False)
    p.poly(c.floor(a, b, z, z + 0.6, y + 0.36), lite(colour, 0.15), "", 2.2)
    p.poly(c.wall(a, b, y + 0.22, y + 0.36, z), colour, "", 2.2)
    for i in range(1, 6):
        u = a + (b - a) * i / 6
        p.stroke(c.path((u, y + 0.24, z), (u, y + 0.36, z), (u, y + 0.36, z + 0.55)), lite(colour, 0.5), 1.8)
    e = b if turned else a
    s = -1 if turned else 1
    p.poly(
        c.path(
            (e, y + 0.37, z + 0.08),
            (e + s * 0.36, y + 0.37, z + 0.08),
            (e + s * 0.36, y + 0.42, z + 0.52),
            (e, y + 0.42, z + 0.52),
        ),
        "#f3e9da",
        "",
        2,
    )


def radio(p):
    """The wireless on a crate at the edge of the platform, its dial alight."""
    c = CAM
    z, x = 8.0, 0.12
    box(p, c, x - 0.34, x + 0.34, STEP, STEP + 0.72, z, z + 0.3, WOOD, 2.2)
    X, Y = c(x, STEP + 0.72, z)
    p.stroke([(X + 18, Y - 36), (X + 40, Y - 86)], "", 2.2)
    p.poly([(X - 29, Y), (X - 29, Y - 38), (X + 29, Y - 38), (X + 29, Y)], ("#a9654c", "#8a4f42"), "", 2.4)
    p.oval(X - 11, Y - 18, 12, 12, "#e3c79a", "", 1.8, off=(0.5, 0.5))
    for d in (-5, 0, 5):
        p.stroke([(X - 20, Y - 18 + d), (X - 3, Y - 18 + d)], "#8a6a5a", 1.4)
    with p.emit():
        p.rect(X + 7, Y - 30, 17, 10, "#b8f0cf", "", 1.4, off=(0, 0))
    for d in (10, 21):
        p.dot(X + d, Y - 10, 3.4, "#e3c79a")
    return X + 15, Y - 25


def watchers(p, people):
    """Two who stand at the door and look at the water."""
    for x, z, flip in ((-3.95, 9.5, False),):
        X, Y = CAM(x, 0, z)
        standing_side(p, X, Y, CAM.scale(z), next(people), flip)


def round_the_stove(p, people):
    """A ring of people in blankets, far to near."""
    c = CAM
    ring = ((-0.35, 8.2, True, 0.0), (0.0, 7.45, True, 0.0), (0.62, 7.3, True, 0.0), (1.35, 7.5, True, 0.0))
    for i, (x, z, flip, _) in enumerate(ring):
        X, Y = c(x, 0, z)
        k = c.scale(z)
        p.pool(X, Y, 0.32 * k, 0.06 * k, "#3a2440", 0.4, 2)
        p.poly(
            [(X - 0.2 * k, Y), (X - 0.2 * k, Y - 0.38 * k), (X + 0.16 * k, Y - 0.38 * k), (X + 0.16 * k, Y)],
            "#9c7350",
            "",
            1.8,
        )
        huddled(p, X, Y, k, next(people), flip, BLANKETS[(i + 2) % 6])


def near_ones(p, people):
    """Camp beds and chairs nearer to us; the way to the door stays open."""
    c = CAM
    spots = [
        ("bed", 3.0, 6.5), ("side", 2.7, 6.45), ("side", 3.5, 6.4), ("bed", -4.3, 7.0),
        ("right", -4.5, 6.95), ("right", -3.75, 6.9),
        ("chair", -3.2, 6.0), ("chair", -2.45, 6.1), ("empty", 1.5, 6.2),
        ("chair", 0.35, 5.7), ("child", 0.95, 5.6), ("chair", 1.75, 5.4),
        ("chair", 2.6, 5.3), ("chair", -2.75, 4.9), ("chair", -1.95, 4.75), ("chair", -3.6, 4.8),
        ("bed", 2.35, 4.25), ("side", 2.2, 4.2),
        ("side", 2.75, 4.15), ("chair", 0.3, 4.5), ("chair", 0.92, 4.35),
        ("chair", -1.62, 3.7), ("empty", -2.4, 3.6), ("baby", -1.0, 3.75),
    ]  # fmt: skip
    for i, (what, x, z) in enumerate(sorted(spots, key=lambda s: -s[2])):
        X, Y = c(x, 0, z)
        k = c.scale(z)
        blanket = BLANKETS[i * 5 % 6]
        if what == "bed":
            bed(p, x, z, 0, blanket)
        elif what == "empty":
            chair_back(p, X, Y, k, CHAIRS[i % 6])
        elif what in ("side", "right"):
            huddled(p, X, Y, k, next(people), what == "side", blanket)
        else:
            who = replace_cloth(
                next(people), blanket, "blanket" if i % 3 else "shawl", 0.78 if what == "child" else None
            )
            seated_back(p, X, Y, k, who, CHAIRS[i % 6], lift=0.1 if what == "child" else 0)
            if what == "baby":  # held against a shoulder

                def at(*pts, X=X, Y=Y, k=k):
                    return [(X + k * u, Y - k * v) for u, v in pts]

                tiny = replace_cloth(who, "#f3e9da", "jumper", 0.6)
                p.shape(
                    at((0.07, 0.86), (0.09, 1.05), (0.25, 1.06), (0.27, 0.84)),
                    "#f3e9da",
                    "",
                    2,
                    off=(0.5, 0.5),
                )
                head_back(
                    p,
                    lambda *q, at=at: at(*[(0.17 + u * 0.62, 1.12 + v * 0.62) for u, v in q]),
                    0,
                    0,
                    tiny,
                    1.8,
                )


def replace_cloth(who, cloth, garment, size=None):
    return replace(
        who, cloth=cloth, garment=garment, size=size or who.size, head=("short" if size == 0.6 else who.head)
    )
