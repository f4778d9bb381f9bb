"""The Yard at night: one lamp on a crate by the launch, the stove open on its fire, paper ready to burn."""

from types import SimpleNamespace

from scenery import *
from scenery.framing import cut_top, taller

from . import yard_shed as yard


def view(p, box_):
    """Stars over the dark river, and the lighthouse."""
    x0, y0, x1, _ = box_
    hz = yard.HORIZON
    p.sky([(0, "#161c4a"), (0.7, "#363c7c"), (1, "#5a5a96")], y0, hz)
    with p.heaven():
        for _ in range(46):
            p.dot(p.r.uniform(x0, x1), p.r.uniform(y0, hz - 16), p.r.uniform(0.6, 1.4), "#fff6df", 0.85)
        for x, y in STARS:
            p.dot(x, y, 2, "#fff6df")
    p.poly([(x0 - 5, hz), (x1 + 5, hz), (x1 + 5, 420), (x0 - 5, 420)], ("#4a4f8c", "#262a5c"), None, j=0.3)
    p.line = "#1d1a44"
    p.shape([(x0 - 10, hz + 2), (430, 194), (500, 188), (560, 200), (640, hz + 2)], "#2c2d62", "", 1.8)
    p.shape([(770, hz + 2), (806, 201), (850, 198), (x1 + 20, 204), (x1 + 20, hz + 2)], "#272858", "", 1.8)
    p.shine([(820, 144), (x0 - 40, 116), (x0 - 40, 160)], "#ffeab8", 0.22, 3)
    lighthouse(p, 820, 200, 0.44, lit=True, w=1.4, body="#8d88b0", band="#7d4468")
    p.glow(820, 146, 64, "#ffe9b0", 0.95)
    for k in range(8):
        w = 5 + k * 2
        p.stroke([(820 - w, hz + 4 + k * 5), (820 + w, hz + 4 + k * 5)], "#ffe0a0", 1.8, alpha=0.8)
    p.flecks((x0, hz + 6, x1, 290), ["#5d62a0", "#7a7fb8", "#20245a"], 70, 24, 1.8, alpha=0.8)
    yard.jetty(p, HOUR)
    p.line = "#2f2650"


STARS = [(420, 128), (470, 150), (556, 126), (602, 158), (650, 134), (716, 150), (760, 122), (866, 140)]
HOUR = SimpleNamespace(view=view, jetty="#3f3a68", lamps=False, burning=True, seam="straight")


def lamp_and_tools(p, on):
    """What one needs to lay a seam: a lamp, a mallet, an iron and a skein of oakum."""
    line = p.line
    x, y = on(-0.24, 0.0)
    with p.emit():
        lantern(p, x, y - 62, 1.4, True, frame="#2c2348")
    u, v = on(0.1, -0.12)
    p.stroke([(u - 4, v - 4), (u + 40, v - 12)], line, 7.4, taper=False)
    p.stroke([(u - 4, v - 4), (u + 40, v - 12)], "#c99a62", 4.4, taper=False)
    p.poly([(u + 34, v - 27), (u + 50, v - 29), (u + 54, v + 1), (u + 38, v + 3)], "#a9683f", line, 2.4)
    u, v = on(0.1, 0.12)
    for r in (17, 11, 5):
        p.oval(u, v - 12, r, r * 0.62, "#e6d2a8", line, 2)
    return x, y - 26


def papers(p):
    """A three-legged stool by the stove, a heap of invoices and letters upon it."""
    line, x, y = p.line, 884, 448
    for u in (-24, 22, 2):
        p.stroke([(x + u * 0.8, y), (x + u * 1.2, y + 66)], line, 8, taper=False)
        p.stroke([(x + u * 0.8, y), (x + u * 1.2, y + 66)], "#a97448", 4.8, taper=False)
    p.oval(x, y, 38, 10, "#c58d58", line, 2.8)
    for i in range(9):
        a, b, lean = x - 25 + (i * 7 % 9), y - 6 - i * 4.6, (i * 5 % 7) - 3
        q = [(a, b), (a + 48, b - lean), (a + 49, b - 4.6 - lean), (a + 1, b - 5)]
        p.poly(q, ("#fdf6e6", "#efe0c2", "#f6e9d0")[i % 3], line, 1.8, off=(0.5, 0.5), j=0.5)
    q = [(x - 24, y - 50), (x + 24, y - 46), (x + 14, y - 62), (x - 30, y - 65)]
    p.poly(q, "#fffaf0", line, 2.2, off=(0.5, 0.5))
    arc = [(x - 20, y - 54), (x - 10, y - 60), (x, y - 61), (x + 8, y - 53)]
    p.stroke(arc, "#5b6b98", 2)
    p.stroke([arc[0], arc[-1]], "#5b6b98", 1.8)


def paint():
    sc = Scene(
        "yard-night", seed=61, line="#2f2650", sky=[(0, "#9a7458"), (1, "#9a7458")], frame=taller(yard.UP)
    )
    p = sc.back
    yard.shed(p, HOUR)
    yard.nail_bucket(p, 214, 350, 0.66)
    lx, ly = lamp_and_tools(p, yard.crate(p))
    papers(p)
    yard.hanging_lamp(p, 452, 74, 0.9, False)
    fire = (973, 410)
    p.lamplight(lx, ly - 20, 470, "#ffca82", 0.95, ry=330)
    p.lamplight(*fire, 340, "#ff8f4e", 0.95, ry=280)
    p.relight("#5f5a8c", [(640, 190, 380, 110, "#6d78c0", 0.16)])
    p.glow(lx, ly, 120, "#ffd890", 0.7)
    p.glow(*fire, 150, "#ff9a5c", 0.6)
    p.shine([(930, 440), (1016, 440), (1080, 600), (800, 600)], "#ff9a5c", 0.2, 10)
    yard.dust(p, 30, "#ffdf9c")
    sc.life = {
        "light": "#c3b2cc",
        "lamps": [[round(lx), round(ly), 56, "#ffc06a"], [*fire, 64, "#ff8f4e"], [820, 146, 24, "#ffe9b0"]],
        "stars": [list(s) for s in STARS],
    }
    cut_top(sc, yard.UP)
    return sc
