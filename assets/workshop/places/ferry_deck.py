"""From the stern of the last ferry before autumn: the wake runs back to the Row, which is a string of lights with
people on the quay, and the wind pulls at the flag. A packed bag stands by the rail."""

from scenery.waterfront import *

HORIZON = 232
SKY = [
    (0, "#191d4a"),
    (0.3, "#2c356e"),
    (0.58, "#54548c"),
    (0.78, "#946f92"),
    (0.92, "#d4948a"),
    (1, "#eeb78c"),
]
INK = "#262148"


def paint():
    sc = Scene("ferry-deck", seed=25, line=INK)
    p = sc.back
    stars = night_sky(p, SKY, HORIZON, 80, (0, 0, 1280, 104), twinkle=40)
    with p.emit():
        p.glow(300, HORIZON, 560, "#ffb07a", 0.4, squash=0.3, power=1.5)
        for x, y, s in ((120, 128, 1.3), (640, 92, 1.0), (1060, 150, 1.1), (420, 168, 0.7)):
            cloud(p, x, y, s, "#7a6d9c", 0.55)
            p.stroke(
                [(x + 22 * s, y + 2), (x + 70 * s, y + 5 * s), (x + 116 * s, y)], "#d9958c", 3 * s, alpha=0.6
            )
        sea(p)
    row = Row(Camera(eye=4.6, horizon=HORIZON, focal=900), (21.4, 74), 20)
    hill = [(-20, 226), (90, 212), (200, 206), (330, 192), (460, 172), (600, 162), (720, 168), (830, 192), (920, 222),
            (980, 246), (900, 262), (500, 270), (240, 262), (-20, 252)]  # fmt: skip
    p.shape(hill, "#746d98", w=2.2, off=(0, 0))
    p.stroke([(-20, 252), (120, 256), (250, 264)], "", 2.2)
    for u, v, s in ((210, 206, 0.4), (450, 174, 0.5), (640, 164, 0.56), (672, 166, 0.44), (800, 186, 0.46)):
        for a, b, q in ((-18, -22, 26), (16, -20, 24), (0, -42, 28)):
            p.shape(p.hand.blob(u + a * s, v + b * s, q * s, q * s * 0.95, 10, 0.05), "#6a6690", w=1.6)
    row.draw(p, 2.2)
    waving(p, row)
    row.shadow(p, "#4a4a8a", 0.42, 2.6)
    p.relight("#8680b4")
    row.light_up(p)
    row.reflect(p, 84)
    wake(p)
    deck(p)
    quay = [[round(x), round(y), 24, "#ffb85c"] for x, y, _ in row.lamps]
    sc.life = {
        "light": "#b9b0d2",
        "stars": open_stars(p, stars),
        "lamps": [*quay, [132, 168, 52, "#ffb85c"], [1192, 178, 22, "#ffe8b0"]],
        "smoke": [[round(x), round(y)] for x, y in row.smoke],
        "water": [[20, 262, 300, 60], [420, 300, 440, 60], [960, 262, 300, 60]],
        "glint": "#ffd9a0",
    }
    return sc


def sea(p):
    """The river mouth at dusk and the lighthouse on its point."""
    p.wash(
        [(-10, HORIZON), (1290, HORIZON), (1290, 730), (-10, 730)],
        [(0, "#cf9690"), (0.05, "#9a7b98"), (0.16, "#575a92"), (0.4, "#2f3670"), (1, "#1a1e4c")],
        mottle=5,
    )
    point = [
        (1060, HORIZON + 4),
        (1110, 229),
        (1160, 224),
        (1210, 223),
        (1250, 228),
        (1300, 231),
        (1300, 240),
        (1190, 240),
    ]
    p.shape(point, "#544f7c", "#332f5c", 2)
    lighthouse_far(p, 1192, 225, 0.38, 244, ((-1, 420, 0.02, 0.035), (1, 200, 0.02, 0.035)))
    p.flecks((0, 240, 1290, 268), ["#f0c0a0", "#a8a0bd", "#7f7aa8"], 70, 22, 1.6, alpha=0.8)
    p.flecks((0, 268, 1290, 340), ["#8a80ac", "#565a94", "#c79a9c"], 100, 34, 2, alpha=0.75)
    p.flecks((0, 340, 1290, 470), ["#4a5290", "#3a4180", "#6a6ea2"], 90, 52, 2.4, alpha=0.8)


def waving(p, row):
    """The whole of the Row on the quay, very small; some wave."""
    for i in range(34):
        along = 13.5 + 18 * p.r.random() + 0.3 * math.sin(i)
        x, y = row.at(along, QUAY, 0.5 * p.r.random())
        s = row.scale(along) * (1.0 if i % 4 == 0 else 1.5 + 0.2 * p.r.random())
        coat_ = p.r.choice(("#7d5a78", "#5f6f9a", "#a8605c", "#c9a05a", "#5a8a88", "#b9a6b4"))
        p.shape(
            [
                (x - 0.17 * s, y),
                (x - 0.15 * s, y - 0.62 * s),
                (x + 0.15 * s, y - 0.62 * s),
                (x + 0.17 * s, y),
            ],
            coat_,
            w=1.4,
            off=(0.3, 0.3),
        )
        p.oval(
            x,
            y - 0.76 * s,
            0.13 * s,
            0.15 * s,
            p.r.choice(("#f2c3a0", "#d79a72", "#b9774f", "#8a5a3c")),
            w=1.2,
            off=(0.3, 0.3),
        )
        if i % 3 == 0:
            side = 1 if i % 2 else -1
            p.stroke(
                [
                    (x + side * 0.12 * s, y - 0.56 * s),
                    (x + side * 0.32 * s, y - 0.82 * s),
                    (x + side * 0.3 * s, y - 1.02 * s),
                ],
                "",
                2,
            )


def wake(p):
    """The water that the ferry has folded back, from under the stern to the slip."""
    with p.emit():
        p.flush()
        for wide, alpha in ((1.0, 0.1), (0.72, 0.12), (0.45, 0.14)):
            path = [(612, 296), (598, 330), (560, 380), (500, 430), (420, 490)]
            left = [(640 - (640 - x) * wide, y) for x, y in path]
            right = [(640 + (640 - x) * wide * 1.02, y) for x, y in reversed(path)]
            p.shine(left + right, "#c9c6ea", alpha, 4)
        for side in (-1, 1):
            for k in range(4):
                for j in range(15):
                    t = (j + p.r.uniform(0, 0.6)) / 15
                    x = 640 + side * (26 + (200 + 40 * k) * t**1.35 + 7 * k * t)
                    y = 296 + 190 * t + p.r.uniform(-2, 2)
                    w = (5 + 20 * t) * p.r.uniform(0.6, 1.2)
                    foam = [(x - w, y + side * 0.3 * w), (x, y - 1.5), (x + w, y - side * 0.3 * w)]
                    p.stroke(
                        foam,
                        ("#f6ecf2", "#d6cfe6", "#aaa9d4", "#8588be")[k],
                        (1.6 + 2.2 * t) * (1 - 0.16 * k),
                        alpha=0.85,
                    )
        for _ in range(70):
            t = p.r.random()
            x, y = 640 + p.r.uniform(-1, 1) * (18 + 150 * t), 298 + 180 * t
            w = (5 + 20 * t) * p.r.uniform(0.5, 1.2)
            colour = p.r.choice(("#f2e6ee", "#c9c2de", "#ffd9a8", "#8e92c6"))
            p.stroke([(x - w, y), (x, y - 2 - 2 * t), (x + w, y)], colour, 1.4 + 1.2 * t, alpha=0.65)
    for x, y, s in ((520, 122, 1.0), (566, 102, 0.7), (790, 118, 0.8)):
        gull(p, x, y, s, "#f3ecf4")


def curve(y0, dip, n=14):
    """Across the frame: y0 at both sides, lower by dip in the middle, as the round stern."""
    return [(-30 + 1340 * i / n, y0 + dip * (1 - (2 * i / n - 1) ** 2)) for i in range(n + 1)]


def deck(p):
    """Deck, rail, a life ring, the lamp, the flag and the bag."""
    p.washed([*curve(424, 52), (1310, 730), (-30, 730)], ["#6f6688", "#5b5376", "#4a4468"], w=2.8, mottle=6)
    for i in range(17):
        x = -60 + 1400 * i / 16
        top = 424 + 52 * (1 - ((x - 640) / 670) ** 2)
        p.stroke([(x, top), (640 + (x - 640) * 1.5, 728)], "#3d3760", 2, alpha=0.75)
    for x in (40, 232, 436, 640, 844, 1048, 1240):
        low, high = 428 + 52 * (1 - ((x - 640) / 670) ** 2), 326 + 50 * (1 - ((x - 640) / 670) ** 2)
        p.poly(
            [(x - 6, low + 8), (x - 6, high), (x + 6, high), (x + 6, low + 8)],
            ("#cfc8e0", "#9d96bd"),
            w=2.6,
            off=(1, 1),
        )
    for y0, w in ((398, 8), (360, 8), (322, 16)):
        top, low = curve(y0, 50), curve(y0 + w, 50)
        p.shape([*top, *reversed(low)], ("#e2dcec", "#aaa3c6"), w=2.4, off=(0.6, 0.6), j=0.6)
    ring(p, 330, 404)
    flag(p, 905)
    bag(p, 1046, 470)
    p.stroke([(84, 470), (84, 150), (98, 128), (132, 126)], "", 13, taper=False)
    p.stroke([(84, 470), (84, 150), (98, 128), (132, 126)], "#6f678c", 8, taper=False)
    p.shine([(60, 150), (230, 150), (420, 470), (-40, 470)], "#ffcf8a", 0.13, 26)
    lantern(p, 132, 130, 1.25, True, frame=INK)
    light(p, 132, 164, 62, 0.75, "#ffbf6e")


def ring(p, x, y):
    """A life ring on the rail."""
    p.oval(x, y, 46, 46, "#f1ead9", w=3)
    for a in (40, 130, 220, 310):
        arc = [
            (x + 35 * math.cos(math.radians(a + d)), y + 35 * math.sin(math.radians(a + d)))
            for d in (-18, -9, 0, 9, 18)
        ]
        p.stroke(arc, "#a6546a", 21, taper=False, j=0.2)
    p.oval(x, y, 46, 46, None, w=3)
    p.oval(x, y, 24, 24, "#4f568e", w=3, off=(0, 0))
    p.stroke([(x - 24, y + 2), (x + 24, y + 3)], "#c3bcd8", 6, taper=False)


def flag(p, x):
    """A staff on the rail, its flag straight out in the wind."""
    p.stroke([(x, 384), (x + 8, 128)], "", 9, taper=False)
    p.stroke([(x, 384), (x + 8, 128)], "#b9a08a", 5.4, taper=False)
    p.oval(x + 8, 124, 6, 6, "#e9c06a", w=2.2)
    cloth = [
        (x + 9, 136),
        (x + 44, 126),
        (x + 84, 142),
        (x + 124, 130),
        (x + 166, 146),
        (x + 158, 168),
        (x + 164, 190),
        (x + 122, 178),
        (x + 82, 192),
        (x + 42, 176),
        (x + 8, 188),
    ]
    p.shape(cloth, ("#e2b45c", "#c08a4e"), w=2.6)
    for q in (
        [(x + 44, 132), (x + 50, 154), (x + 43, 172)],
        [(x + 84, 148), (x + 78, 168), (x + 83, 186)],
        [(x + 124, 136), (x + 129, 156), (x + 122, 172)],
    ):
        p.stroke(q, "#8f6246", 2)
    p.stroke(
        [(x + 9, 160), (x + 44, 151), (x + 84, 167), (x + 122, 154), (x + 158, 168)],
        "#6c4a7e",
        8,
        taper=False,
        alpha=0.9,
    )


def bag(p, x, y):
    """Packed, because packing was easier than deciding."""
    p.pool(x + 4, y + 2, 96, 10, "#241d44", 0.5, 4)
    p.stroke([(x - 42, y - 74), (x - 34, y - 108), (x + 30, y - 108), (x + 38, y - 74)], "", 8)
    p.stroke([(x - 42, y - 74), (x - 34, y - 108), (x + 30, y - 108), (x + 38, y - 74)], "#8a6a58", 4.6)
    body = [
        (x - 88, y),
        (x - 96, y - 34),
        (x - 84, y - 68),
        (x - 40, y - 80),
        (x + 40, y - 80),
        (x + 84, y - 66),
        (x + 96, y - 32),
        (x + 86, y),
    ]
    p.washed(body, ["#7f8a8e", "#5f6a78", "#4c5468"], w=3, curved=True, mottle=4)
    p.stroke([(x - 84, y - 62), (x, y - 68), (x + 84, y - 60)], "", 2.4)
    for u in (-46, 42):
        p.stroke([(x + u, y - 78), (x + u - 2, y)], "", 12, taper=False)
        p.stroke([(x + u, y - 78), (x + u - 2, y)], "#8a6a58", 8, taper=False)
    p.poly([(x - 22, y - 66), (x + 26, y - 74), (x + 30, y - 92), (x - 18, y - 86)], "#f3ead9", w=2.2)
