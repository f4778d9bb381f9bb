"""The Yard after supper: the last of the sunset over the jetty, one lamp on the beam, and a tin of bent nails."""

from types import SimpleNamespace

from scenery import *
from scenery.framing import cut_top, taller

from . import yard_shed as yard


def view(p, box_):
    """The river when the sun has just gone: the lighthouse is lit, and so is the lantern at the jetty's end."""
    x0, y0, x1, _ = box_
    hz = yard.HORIZON
    p.sky([(0, "#5a5f9e"), (0.35, "#a87fae"), (0.65, "#e8988f"), (0.86, "#fbbf83"), (1, "#fddc9a")], y0, hz)
    with p.heaven():
        p.glow(690, hz, 200, "#ffd08a", 0.6, squash=0.6, power=1.5)
    for x, y, w, col in (
        (430, 140, 110, "#c994b4"),
        (600, 158, 140, "#f4ab95"),
        (770, 134, 120, "#b98cb6"),
        (720, 178, 90, "#fbc795"),
    ):
        p.shape(
            [(x - w / 2, y + 3), (x - w / 5, y - 5), (x + w / 4, y - 6), (x + w / 2, y), (x, y + 5)],
            col,
            None,
            alpha=0.9,
        )
    p.poly([(x0 - 5, hz), (x1 + 5, hz), (x1 + 5, 420), (x0 - 5, 420)], ("#f2b58c", "#6b6b9e"), None, j=0.3)
    p.line = "#5d4f7c"
    p.shape([(x0 - 10, hz + 2), (430, 194), (500, 188), (560, 200), (640, hz + 2)], "#7d6a98", "", 1.8)
    p.shape([(770, hz + 2), (806, 201), (850, 198), (x1 + 20, 204), (x1 + 20, hz + 2)], "#6f5f92", "", 1.8)
    lighthouse(p, 820, 200, 0.44, lit=True, w=1.4, body="#e3c3ba", band="#b85a62")
    p.glow(820, 146, 46, "#ffe2a0", 0.8)
    for k in range(10):
        y, w = hz + 3 + k * 5, 12 + k * 3.4
        p.stroke([(690 - w + p.r.uniform(-9, 9), y), (690 + w, y)], "#ffe7b4", 2)
    p.flecks((x0, hz + 6, x1, 290), ["#f6cfa4", "#8a80ac", "#c99aa6"], 70, 24, 1.8, alpha=0.8)
    p.line = "#3f3358"
    yard.jetty(p, HOUR)
    p.glow(520, 207, 44, "#ffce7a", 0.85)
    for k in range(4):
        p.stroke([(548 - k, 236 + k * 4), (560 + k * 2, 236 + k * 4)], "#ffd98a", 2)
    p.line = "#43365a"


HOUR = SimpleNamespace(view=view, jetty="#8a6a78", lamps=True, burning=False, seam="wanders")


def bent_nails(p, on):
    """A tin of bent nails, and those that did not get in."""
    x, y = on(-0.14, -0.02)
    p.pool(x + 5, y + 1, 38, 7, "#3a2450", 0.5, 2)
    p.poly(
        [(x - 30, y - 44), (x + 30, y - 44), (x + 29, y + 2), (x - 29, y + 2)],
        ("#c9d0d4", "#98a0ac", "x"),
        "",
        2.8,
    )
    p.poly(
        [(x - 30, y - 34), (x + 30, y - 34), (x + 29.5, y - 8), (x - 29.5, y - 8)],
        ("#d8695a", "#b8504c", "x"),
        None,
    )
    p.oval(x, y - 21, 11, 9, "#f6ecd6", "", 1.8)
    p.oval(x, y - 44, 30, 7, "#5a5668", "", 2.6)
    yard.nails(p, x, y - 45, bent=True)
    for u, d, a in ((0.14, -0.12, 14), (0.27, 0.06, -9), (0.33, -0.16, 10)):
        q = on(u, d)
        way = [q, (q[0] + 9, q[1] - 3), (q[0] + 15, q[1] - 3 + a * 0.4)]
        p.stroke(way, "", 4)
        p.stroke(way, "#b8c0c8", 2)


def paint():
    sc = Scene(
        "yard-evening", seed=61, line="#43365a", sky=[(0, "#9a7458"), (1, "#9a7458")], frame=taller(yard.UP)
    )
    p = sc.back
    yard.shed(p, HOUR)
    yard.nail_bucket(p, 214, 350, 0.66)
    bent_nails(p, yard.crate(p))
    yard.hanging_lamp(p, 610, 72, 1.0, True)
    p.lamplight(610, 104, 620, "#ffca80", 0.7, ry=480)
    p.relight("#867694", [(640, 230, 420, 190, "#ff9f72", 0.3), (700, 400, 240, 120, "#ffc98a", 0.16)])
    yard.shine_in(p, "#ff9f72", 0.08)
    p.glow(610, 100, 150, "#ffd28a", 0.55)
    yard.dust(p, 40)
    sc.life = {
        "light": "#e2c6c4",
        "water": [[550, 216, 280, 20]],
        "glint": "#ffdcae",
        "lamps": [[610, 99, 46, "#ffc06a"], [520, 207, 20, "#ffb85c"]],
        "clouds": [[470, 168, 56]],
    }
    cut_top(sc, yard.UP)
    return sc
