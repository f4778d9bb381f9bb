"""Dusk on the Row, with the river fifty minutes off. A wall of sandbags follows a chalk line across the road and
stops where the bags ran out; the chalk runs on. Outside it stand three homes with water at their steps: Hana's
studio with the moon on its gable, Mrs Quill's cottage, and the tall house where Sefa nurses his father."""

import math

from scenery import *
from scenery.boats import spade
from scenery.flood import BAGS, cloud_bank, hills, puddle, sandbag, scud, shafts
from scenery.props import bucket, light, lighthouse
from scenery.town import Face, glimmer, house, lamp_post, rows_of, shine_lamps, water

A, B = (-8.6, 9.6), (8.2, 14.4)  # the chalk line on the road: x, z in metres
END = 0.5  # how much of it the lowest row of bags covers
Z = 28  # metres to the three homes
ROW_HIGH, BAG = 0.27, 0.74
WIND = -0.22


def on_line(t, off=0.0):
    return A[0] + (B[0] - A[0]) * t, A[1] + (B[1] - A[1]) * t + off


def _sky(p):
    shafts(p, (60, 330, 930, 1180), 40, 184, "#5a608c", 0.14, WIND)
    for x, y, s in ((250, 90, 1.0), (1010, 78, 1.2), (640, 106, 0.8)):
        scud(p, x, y, s, "#8f8cb0", 0.75)
    cloud_bank(p, 26, "#66709a", 36, scale=1.2, under="#8d86ab")
    cloud_bank(p, -14, "#566090", 30, under="#6d73a0")
    shore = [(-20, 186), (140, 150), (320, 161), (520, 142), (720, 158), (940, 138), (1110, 154), (1300, 142)]
    hills(p, shore, "#7580a4")
    p.shape([(1130, 172), (1150, 159), (1186, 154), (1222, 160), (1240, 172)], "#5d6690", "", 2)
    lighthouse(p, 1188, 158, 0.62, w=1.8)


def _homes(p, cam, lamps, smoke):
    k = {"pen": 2.5, "night": True, "lamps": lamps, "smoke": smoke}
    wall = Face(cam, (4.35, 0, Z))
    up = [(0.6, 3.5, 1.5, 4.7, 2), (2.9, 3.5, 3.8, 4.7, 0), (0.6, 1.0, 1.5, 2.2, 0), (2.9, 1.0, 3.8, 2.2, 0)]
    house(p, wall, 4.5, 5.5, "#c7b6c9", "#6c5a7a", "eaves", 1.5, 5, up, (1.95, 2.5, 2.1, "#5f7f9a", ""), lit_pool=80,
          chimney=3.4, **k)  # fmt: skip
    studio = Face(cam, (-7.9, 0, Z))
    house(p, studio, 6.2, 4.2, "#d9a28c", "#7d5a5e", "gable", 2.2, 5, [(0.8, 1.5, 3.5, 3.6, 1, {"bars": (3, 2)})],
          (4.4, 5.4, 2.3, TEAL, ""), boards="v", lantern=(4.0, 3.2), lit_pool=130, **k)  # fmt: skip
    x, y = studio(3.1, 5.15)
    moon = [(-2, -13), (-12, -6), (-13, 5), (-3, 13), (9, 10), (0, 6), (-4, -2), (2, -10)]
    p.shape([(x + a, y + b) for a, b in moon], GOLD, None)
    cottage = Face(cam, (-1.25, 0, Z + 0.8))
    house(p, cottage, 5, 2.7, "#e0cba2", "#8d5f5e", "eaves", 2.0, 5,
          [(0.6, 1.0, 1.5, 2.0, 2, {"shutters": TEAL}), (3.7, 1.0, 4.5, 2.0, 0)], (2.1, 3.0, 2.05, CORAL, "half"),
          chimney=3.6, lantern=(1.85, 2.3), lit_pool=90, **k)  # fmt: skip


def _flood(p):
    """The water that stands at the three doors and fills what lies between them and the line."""
    u = p.r.uniform
    edge = [(x, 231 + 3 * math.sin(x * 0.021) + u(-1, 1)) for x in range(-20, 1320, 40)]
    p.wash([*edge, (1300, 470), (-20, 470)], ["#8ba2b5", "#708ba2", "#5f7c94"], curved=True, mottle=9)
    for x0, x1 in ((422, 596), (600, 744), (752, 886)):
        p.stroke(
            [(x0, 232), (x0 * 0.7 + x1 * 0.3, 235), (x0 * 0.4 + x1 * 0.6, 231), (x1, 234)],
            "#d5dee6",
            2.4,
            alpha=0.9,
        )
        p.stroke([(x0 - 14, 241), ((x0 + x1) / 2, 243), (x1 + 12, 241)], "#b4c3d2", 2, alpha=0.7)
    for _ in range(90):
        x, y = u(-10, 1270), u(244, 370)
        w = u(12, 50)
        p.stroke(
            [(x, y), (x + w * 0.5, y + u(-3, 2)), (x + w, y)],
            p.r.choice(["#b4c3d2", "#9fb2c4", "#4f6b85"]),
            2.1,
            alpha=0.75,
        )
    for x, y1, w in ((478, 340, 26), (540, 316, 12), (634, 340, 18), (672, 318, 12), (790, 340, 16)):
        glimmer(p, x, 242, y1 - 46, w, "#ffd279", 7)


def _road(p, cam):
    near = [(-900, 760)]
    for t in (-0.3, 0, 0.25, 0.5, 0.75, 1, 1.5):
        x, z = on_line(t, 0.55)
        near.append(cam(x, 0, z))
    p.wash([*near, (1900, 760)], [(0, "#b3a3a8"), (0.25, "#94868f"), (1, "#7a6d7c")], mottle=11)
    for _ in range(170):
        z, x = p.r.uniform(4, 12), p.r.uniform(-8, 8)
        if z < A[1] + (x - A[0]) / (B[0] - A[0]) * (B[1] - A[1]) - 0.4:
            q, w = cam(x, 0, z), 80 / z
            p.stroke([q, (q[0] + w * 0.5, q[1] - w * 0.12), (q[0] + w, q[1])], "", 1.4, alpha=0.4)
    for x, z, w in ((0.5, 7.2, 90), (-1.4, 5.2, 120), (4.6, 8.6, 56)):
        puddle(p, *cam(x, 0, z), w, "#a9b8c9", "#8093aa")


def _chalk(p, cam):
    def line(off, w, alpha, whole):
        pts = [
            cam(on_line(t / 40)[0], 0, on_line(t / 40)[1] + off + 0.05 * math.sin(t * 0.75))
            for t in range(-2, 50)
        ]
        for a, b in zip(pts, pts[1:], strict=False):
            if p.r.random() < whole:
                p.stroke([a, between_(a, b), b], "#f1e9ea", w, alpha=alpha, j=0.8, taper=False)

    with p.emit():
        for off, w, alpha, whole in (
            (-0.75, 4.6, 0.85, 0.98),
            (-0.715, 2.4, 0.6, 0.7),
            (-0.78, 2.4, 0.5, 0.7),
        ):
            line(off, w, alpha, whole)
        for t in (0.6, 0.7, 0.8, 0.9):
            x, z = on_line(t)
            p.stroke([cam(x, 0, z - 0.95), cam(x + 0.1, 0, z - 0.55)], "#fffaf0", 3, alpha=0.75)


def between_(a, b):
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def _wall(p, cam):
    n = int(math.dist(A, B) / BAG)
    foot = [cam(on_line(END * i / 8)[0], 0, on_line(END * i / 8)[1] - 0.3) for i in range(9)]
    p.shade([*foot, *[(x + 10, y + 17) for x, y in foot[::-1]]], "#4b4060", 0.5, 3)
    for row in range(6):
        end = END - row * 0.052 - (row > 3) * 0.05
        ts = [on_line((end - 0.03) * i / 12) for i in range(13)]
        low = [cam(x, row * ROW_HIGH, z) for x, z in ts]
        high = [cam(x, row * ROW_HIGH + 0.2, z) for x, z in ts]
        p.poly([*low, *high[::-1]], "#6d5c58", None)
        for i in range(-1, n + 1):
            t = (i + (0.5 if row % 2 else 0)) / n
            if t > end:
                continue
            x, z = on_line(t)
            k, c = cam.scale(z), cam(x, 0.16 + row * ROW_HIGH, z - 0.02 * row)
            sandbag(
                p, c[0], c[1], BAG * k * 1.06, 0.335 * k, BAGS[(i * 3 + row * 2 + (i * row) % 2) % 4], pen=2.5
            )


def _left_lying(p, cam):
    """Where the hands ran out: two bags, the heap of sand with the spade in it, the red bucket."""
    for x, z, high in ((0.05, 10.9, 0), (0.45, 11.0, 0.24)):
        k, c = cam.scale(z), cam(x, 0.16 + high, z)
        sandbag(p, c[0], c[1], 0.8 * k, 0.35 * k, BAGS[int(x * 3) % 4])
    x, y = cam(-1.15, 0, 9.7)
    heap = [(-88, 8), (-52, -18), (-26, -36), (-2, -42), (34, -28), (60, -8), (92, 8), (0, 15)]
    p.pool(x, y + 6, 96, 11, "#4b4060", 0.4)
    p.wash([(x + a, y + b) for a, b in heap], ["#ecd29c", "#b99763"], curved=True, off=(2, 2))
    p.shape([(x + a, y + b) for a, b in heap], None, "", 2.8)
    p.flecks((x - 50, y - 16, x + 50, y + 4), ["#a9854f", "#f3dfb0"], 16, 6, 1.8)
    spade(p, x + 30, y - 24, 0.95, 12)
    bx, by = cam(0.42, 0, 9.7)
    p.pool(bx, by, 36, 7, "#4b4060", 0.45)
    bucket(p, bx, by, 0.72, sand=True)


def _work_lamp(p, x, y):
    """A lamp on three legs whose beam falls to the left, on the gap."""
    for d in (-24, 0, 24):
        p.stroke([(x + d, y + (5 if d == 0 else 0)), (x, y - 118)], "#4a4468", 5, taper=False)
    p.poly([(x - 4, y - 156), (x + 22, y - 148), (x + 22, y - 122), (x - 2, y - 116)], GOLD, "", 2.8)
    with p.emit():
        p.poly([(x - 40, y - 146), (x - 4, y - 154), (x - 2, y - 118), (x - 37, y - 116)], "#fff5d6", "", 2.8)
    p.lamplight(x - 130, y - 30, 330, "#ffe0a6", 1.0, 150)
    p.lamplight(x - 60, y - 125, 150, "#ffe6b0", 0.5)


def paint():
    stops = [(0, "#5d6a96"), (0.08, "#7f86ae"), (0.16, "#b7a5ba"), (0.225, "#e9bfae"), (1, "#b9a9b8")]
    sc = Scene("row-dusk-flood", 6, "#463d5c", stops)
    p, lamps, smoke = sc.back, [], []
    cam = Camera(eye=2.55, horizon=166, focal=760)
    _sky(p)
    water(p, 166, 400, "#7d93ab", "#8c9db2", 120, "#b4c3d2", "#4f6b85")
    for i in range(9):
        p.stroke([(1188 - 9 - i, 176 + i * 6), (1188 + 8 + i, 176 + i * 6)], "#e9dcd4", 2, alpha=0.5)
    _homes(p, cam, lamps, smoke)
    _flood(p)
    _road(p, cam)
    _chalk(p, cam)
    _wall(p, cam)
    _left_lying(p, cam)
    x, y = cam(-2.96, 0, 10.5)
    lamps.append(lamp_post(p, x, y, 236, 1.0, True, 290, side=-1))
    p.lamplight(x + 40, y - 10, 360, "#ffc37a", 0.85, 130)
    p.lamplight(80, 330, 330, "#ffc37a", 0.45, 200)
    _work_lamp(p, 842, 350)
    sc.relight([(0, "#5a6496"), (0.14, "#7f83b0"), (0.28, "#8484b0"), (0.54, "#676e9e"), (1, "#4b4f7c")])
    shine_lamps(p, lamps)
    p.glow(808, 216, 150, "#ffe6b0", 0.4)
    light(p, 1188, 80, 30, 0.7)
    p.rain(200, WIND, alpha=0.2, length=(9, 24), w=1.2, box=(-40, -20, 1340, 350))
    sc.life = {
        "light": "#b9b3d2",
        "rain": 0.7,
        "wind": WIND,
        "water": [[600, 250, 230, 50], [930, 250, 340, 50]],
        "glint": "#ffe0b0",
        "lamps": [*rows_of(lamps), [822, 216, 44, "#ffe0a0"], [1188, 80, 26, "#ffe0a0"]],
        "smoke": [[round(x), round(y)] for x, y in smoke],
    }
    return sc
