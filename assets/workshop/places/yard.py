"""The Yard by day: a new launch on the stocks before the open doors, bare of paint, the blue waiting on a crate."""

from types import SimpleNamespace

from scenery import *
from scenery.framing import cut_top, taller

from . import yard_shed as yard


def view(p, box_, sail=True):
    """Morning on the Wend: sun, a far shore, the lighthouse, the jetty, a boat under sail."""
    x0, y0, x1, _ = box_
    hz = yard.HORIZON
    p.sky([(0, "#8cc6d8"), (0.5, "#d9ebdd"), (1, "#fdeecb")], y0, hz)
    with p.heaven():
        p.dot(742, 168, 44, "#fff4d6", 0.75)
        p.dot(742, 168, 29, "#f9cb62")
    cloud(p, 420, 146, 0.6, "#fffaf0", 0.95)
    cloud(p, 592, 128, 0.42, "#fffaf0", 0.9)
    p.poly([(x0 - 5, hz), (x1 + 5, hz), (x1 + 5, 420), (x0 - 5, 420)], ("#cfe6da", "#6fa9b4"), None, j=0.3)
    p.line = "#8d7a92"
    p.shape([(x0 - 10, hz + 2), (430, 194), (500, 188), (560, 200), (640, hz + 2)], "#a5c8b0", FAR, 1.8)
    p.shape([(770, hz + 2), (806, 201), (850, 198), (x1 + 20, 204), (x1 + 20, hz + 2)], "#95bdab", FAR, 1.8)
    lighthouse(p, 820, 200, 0.44, lit=False, w=1.4)
    for k in range(12):
        y, w = hz + 3 + k * 5, 7 + k * 3.2
        p.stroke([(742 - w + p.r.uniform(-7, 7), y), (742 + w, y)], "#fff8dc", 2)
    p.flecks((x0, hz + 6, x1, 290), ["#e6f3e6", "#5d98a8", "#b9dcd8"], 70, 24, 1.8, alpha=0.8)
    if sail:
        sailing_boat(p)
    p.line = "#4c3d58"
    yard.jetty(p, HOUR)


def sailing_boat(p):
    p.stroke([(600, 224), (599, 176)], "", 2)
    p.shape([(601, 178), (601, 218), (628, 218)], "#fff6e4", "", 1.6, straight=True)
    p.shape([(597, 184), (597, 218), (580, 218)], "#ee9a80", "", 1.6, straight=True)
    p.shape([(574, 221), (632, 221), (624, 230), (582, 230)], CORAL, "", 1.8, straight=True)


HOUR = SimpleNamespace(view=view, jetty="#b58e68", lamps=False, burning=False, seam="wanders")


def by_day(name, hour):
    """The shed in daylight, with the red bucket and the blue paint on a crate."""
    sc = Scene(name, seed=61, line="#4c3d58", sky=[(0, "#9a7458"), (1, "#9a7458")], frame=taller(yard.UP))
    p = sc.back
    yard.shed(p, hour)
    on = yard.crate(p)
    x, y = on(0.2, 0.02)
    yard.nail_bucket(p, x, y + 2, 0.76)
    x, y = on(-0.22, -0.04)
    p.pool(x + 4, y, 26, 5, "#3a2450", 0.5, 2)
    paint_pot(p, x, y + 2, 1.0, "#3f78b0", brush="#e6c08a")
    yard.hanging_lamp(p, 452, 74, 0.9, False)
    p.relight("#c3adb0", [(640, 230, 360, 200, "#ffe9c4", 0.5), (640, 430, 470, 150, "#ffd9a6", 0.24)])
    p.glow(660, 220, 330, "#fff0cf", 0.22, power=1.6)
    yard.shine_in(p, "#ffe9c0", 0.1)
    for a, b, w in ((250, 470, 60), (360, 580, 40)):
        p.shine([(a, -10), (a + w, -10), (b + w + 50, 460), (b, 460)], "#ffedc2", 0.12, 8)
    yard.dust(p, 60)
    sc.life = {
        "light": "#f4e6da",
        "water": [[640, 216, 190, 20]],
        "glint": "#fff6dc",
        "clouds": [[520, 152, 54]],
    }
    cut_top(sc, yard.UP)
    return sc


def paint():
    return by_day("yard", HOUR)
