"""The Yard by day with nothing on the stocks: the launch is out on the river, a little low on one side."""

from types import SimpleNamespace

from scenery import *

from . import yard_shed as yard
from .yard import HOUR, by_day
from .yard import view as river


def view(p, box_):
    """The river, the slip with its rails still wet, the launch off the point."""
    river(p, box_, sail=False)
    line, c = p.line, yard.CAM
    p.poly(
        c.path((-1.7, 0, yard.DEPTH), (1.9, 0, yard.DEPTH), (1.3, -1, 17), (-1.2, -1, 17)),
        ("#a9b3a6", "#c9b08e"),
        line,
        2,
    )
    for x in (-0.6, 0.75):
        p.stroke(c.path((x, 0, yard.DEPTH), (x * 0.85, -1, 17)), "#7d6a5c", 3)
    p.line = "#5f5276"
    lean, (ox, oy) = math.radians(7), (716, 232)

    def at(*q):
        return [
            (ox + u * math.cos(lean) - v * math.sin(lean), oy + u * math.sin(lean) + v * math.cos(lean))
            for u, v in q
        ]

    for u, col, skin in ((-16, CORAL, "#b9774f"), (2, GOLD, "#e8b08a")):
        p.poly(
            at((u - 6, -4), (u - 5, -15), (u, -18), (u + 5, -15), (u + 6, -4)), col, "", 1.6, off=(0.5, 0.4)
        )
        p.oval(*at((u, -23))[0], 5, 5.4, skin, "", 1.5, off=(0.4, 0.3))
    side = ((-44, -8), (-10, -6), (22, -8), (50, -17), (42, 4), (30, 9), (-38, 9))
    p.poly(at(*side), ("#5f97c6", "#39699f"), "", 2.2)
    p.stroke(at((-43, -4), (-10, -2), (22, -4), (47, -12)), "#f6ecd6", 2.2)
    p.shape(
        [(660, 238), (700, 242), (740, 246), (780, 244), (770, 254), (700, 254), (664, 248)],
        "#a5cfcf",
        None,
        alpha=0.9,
    )
    for k in range(4):
        p.stroke([(654 - k * 20, 240 + k * 3), (680 - k * 12, 244 + k * 3)], "#f4fbf6", 2.2)
    p.line = line


def paint():
    sc = by_day("yard-launched", SimpleNamespace(**{**vars(HOUR), "seam": None, "view": view}))
    sc.life["water"] = [[400, 266 - yard.UP, 470, 80], [560, 216 - yard.UP, 90, 30]]
    return sc
