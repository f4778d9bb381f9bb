"""What is built in the sandbox, dropped there or trodden into it, on the floor of CAM: x metres to the right of
the middle, z metres away."""

from . import *

CAM = Camera(eye=1.6, horizon=205, focal=900)
DAMP, DENT = "#dcb57c", "#c79d66"


def flat(p, middle, rx, rz, colour, line=None, w=2.4, n=18):
    """A round patch on the floor, in metres."""
    x, z = middle
    ring = [(x + rx * math.cos(math.tau * i / n), 0, z + rz * math.sin(math.tau * i / n)) for i in range(n)]
    p.shape(CAM.path(*ring), colour, line, w)


def wet_patch(p, x=0.0, z=6.9):
    """Where the sand is wet enough to stand."""
    edge = [
        (-1.1, 0.9),
        (-0.2, 1.1),
        (0.9, 1.0),
        (1.3, 0.3),
        (1.1, -0.7),
        (0.2, -1.3),
        (-0.9, -1.1),
        (-1.4, -0.3),
    ]
    p.shape(CAM.path(*[(x + a, 0, z + b) for a, b in edge]), DAMP, None)


def moat(p, x, z):
    """Juno's moat, round nothing at all, with a line beside it that beetles may not cross."""
    line = [
        (x + 0.86 * math.cos(math.tau * i / 18), 0, z - 0.05 + 0.78 * math.sin(math.tau * i / 18))
        for i in range(19)
    ]
    p.stroke(CAM.path(*line), "#b98d58", 2.4)
    flat(p, (x, z), 0.62, 0.55, DENT, p.line)
    flat(p, (x, z - 0.02), 0.55, 0.47, "#9cc9cc")
    flat(p, (x, z), 0.40, 0.34, SAND, p.line)


def pie(p, x, z, s=1.0, flag=None, lit=False, oven=False):
    """A house out of one bucket; an oven is rounder and has a dark mouth."""
    X, Y = CAM(x, 0, z)
    k = CAM.scale(z) / 120 * s
    p.pool(X, Y + 2, 30 * k, 6 * k, "#9a6a4a", 0.45, 2)
    if oven:
        dome = [
            (X - 24 * k, Y),
            (X - 23 * k, Y - 16 * k),
            (X - 12 * k, Y - 28 * k),
            (X + 12 * k, Y - 28 * k),
            (X + 23 * k, Y - 16 * k),
            (X + 24 * k, Y),
        ]
        p.shape(dome, ("#f3d49c", "#ddb277"), w=2.4)
        mouth = [
            (X - 10 * k, Y),
            (X - 9 * k, Y - 11 * k),
            (X, Y - 15 * k),
            (X + 9 * k, Y - 11 * k),
            (X + 10 * k, Y),
        ]
        p.shape(mouth, "#7d5138", w=2, off=(0.6, 0.6))
        return
    p.poly(
        [(X - 22 * k, Y), (X - 17 * k, Y - 32 * k), (X + 17 * k, Y - 32 * k), (X + 22 * k, Y)],
        ("#f3d49c", "#ddb277"),
        w=2.4,
    )
    p.oval(X, Y - 32 * k, 17 * k, 4.4 * k, "#f7e0b0", w=2)
    door = [(X - 5 * k, Y), (X - 5 * k, Y - 10 * k), (X, Y - 14 * k), (X + 5 * k, Y - 10 * k), (X + 5 * k, Y)]
    p.shape(door, "#a9744a", None)
    if lit:
        for u in (-14, 8):
            _pane(p, [(X + (u + a) * k, Y - b * k) for a, b in ((0, 18), (0, 25), (6, 25), (6, 18))])
    if flag:
        p.stroke([(X, Y - 34 * k), (X, Y - 58 * k)], "", 2)
        p.poly([(X, Y - 58 * k), (X + 18 * k, Y - 52 * k), (X, Y - 46 * k)], flag, w=2, off=(1, 1))


def _mound(p, x, y, k, wide):
    """The foot of a tower: sand that has slid."""
    p.pool(x + 6, y + 2, (wide + 30) * k, 11 * k, "#8a5a4a", 0.42, 3)
    heap = [
        (-wide - 34, 4),
        (-wide - 16, -3),
        (-wide - 2, -12),
        (0, -15),
        (wide + 4, -11),
        (wide + 22, -4),
        (wide + 36, 5),
        (12, 11),
    ]
    p.shape([(x + u * k, y + v * k) for u, v in heap], ("#ecc78b", "#d5a868"), w=2.6)


def _block(p, x, y, wide, narrow, tall, ragged=None):
    """A bucketful turned out: a drum with its upper face, or with a ragged upper edge of the heights told."""
    n = len(ragged or ()) - 1
    rim = (
        [(-narrow + 2 * narrow * i / n, -tall - v) for i, v in enumerate(ragged)]
        if ragged
        else [(-narrow, -tall), (narrow, -tall)]
    )
    body = [(x + u, y + v) for u, v in [(-wide, 0), *rim, (wide, 0), (0, wide * 0.12)]]
    p.washed(body, ["#f6daa3", "#e9c588", "#d9ae6f"], w=2.6, mottle=4)
    dark_side = [(wide * 0.3, 2), (narrow * 0.4, -tall + 8), (narrow - 1, -tall + 6), (wide - 2, 0)]
    p.shade([(x + u, y + v) for u, v in dark_side], "#9a6a5a", 0.24, 2.2)
    p.stroke(
        [(x - wide * 0.9, y - tall * 0.34), (x, y - tall * 0.34 + 4), (x + wide * 0.9, y - tall * 0.34)],
        "#b98a50",
        1.8,
        alpha=0.7,
    )
    if not ragged:
        p.oval(x, y - tall, narrow, narrow * 0.24, "#f8e3b6", w=2.3)


def keep(p, x, z, blocks, cap=None, panes=0):
    """A tower of bucketfuls, each a little smaller than the one below; cap are the heights of a ragged last one, panes
    how many lit windows each has."""
    X, Y = CAM(x, 0, z)
    k = CAM.scale(z) / 128
    _mound(p, X, Y, k, 48)
    wide = 50 * k
    for i in range(blocks + bool(cap)):
        narrow = wide * 0.84
        tall = (58 - 5 * i) * k
        last = i == blocks
        _block(p, X, Y, wide, narrow, tall * 0.55 if last else tall, cap if last else None)
        for j in range(panes):
            u, v = X + (j - (panes - 1) / 2) * 0.5 * wide, Y - tall * 0.58
            _pane(p, [(u + a * k, v + b * k) for a, b in ((-4, 6), (-4, -4), (0, -8), (4, -4), (4, 6))])
        Y, wide = Y - tall + 3 * k, narrow * 0.9


def lighthouse_of_sand(p, x, z, tall, wide=40):
    """With eleven windows, one finger each, and a pointed roof; tall in pixels at z 7, without the lamp room."""
    X, Y = CAM(x, 0, z)
    k = CAM.scale(z) / 128

    def at(*pts):
        return [(X + k * u, Y + k * v) for u, v in pts]

    n = wide * 0.58
    _mound(p, X, Y, k, wide)
    body = at(
        (-wide, 0),
        (-wide * 0.82, -tall * 0.4),
        (-n, -tall),
        (n, -tall),
        (wide * 0.82, -tall * 0.4),
        (wide, 0),
    )
    p.washed(body, ["#f6daa3", "#e9c588", "#d6aa6a"], w=2.8, mottle=4)
    side = at(
        (wide * 0.24, -4), (n * 0.3, -tall + 8), (n - 1, -tall + 8), (wide * 0.8, -tall * 0.4), (wide - 2, -4)
    )
    p.shade(side, "#9a6a5a", 0.26, 2.2)
    for v in (0.28, 0.6):
        q = wide + (n - wide) * v
        p.stroke(at((-q + 2, -tall * v), (0, -tall * v + 5), (q - 2, -tall * v)), "#b98a50", 1.8, alpha=0.6)
    step = (tall - 24) / 11
    for i in range(11):
        v = -17 - step * i
        u = (-1, 1)[i % 2] * (wide + (n - wide) * -v / tall) * 0.42
        _pane(p, at((u - 4.4, v + 5), (u - 4.4, v - 4), (u, v - 8), (u + 4.4, v - 4), (u + 4.4, v + 5)))
    p.poly(at((-n - 10, -tall), (n + 10, -tall), (n + 7, -tall - 7), (-n - 7, -tall - 7)), "#d9ae6e", w=2.4)
    for i in range(5):  # a rail of twigs
        u = -n - 5 + (2 * n + 10) * i / 4
        p.stroke(at((u, -tall - 7), (u + 1, -tall - 17)), "#7d5a46", 2)
    p.stroke(at((-n - 6, -tall - 15), (n + 6, -tall - 15)), "#7d5a46", 2)
    p.poly(
        at((-n * 0.6, -tall - 8), (n * 0.6, -tall - 8), (n * 0.54, -tall - 32), (-n * 0.54, -tall - 32)),
        "#f3d49c",
        w=2.4,
    )
    p.shape(
        at(
            (-1, -tall - 11),
            (-8, -tall - 16),
            (-6, -tall - 25),
            (0, -tall - 27),
            (6, -tall - 25),
            (8, -tall - 16),
        ),
        "#fbe3d8",
        w=1.8,
        off=(0.6, 0.6),
    )
    p.poly(at((-n * 0.95, -tall - 31), (0, -tall - 58), (n * 0.95, -tall - 31)), "#d9ae6e", w=2.4)
    p.stroke(at((0, -tall - 57), (3, -tall - 76)), "#7d5a46", 2.4)


def _pane(p, pts):
    """A window with the last of the light in it."""
    with p.emit():
        p.shape(pts, "#ffc873", "#7d5a58", 1.5, off=(0, 0), j=0.3)


def feet(p, steps, colour=DENT):
    """Small bare feet have been here: (x, z) each."""
    for i, (x, z) in enumerate(steps):
        X, Y = CAM(x, 0, z)
        k = CAM.scale(z) / 130
        p.oval(X, Y, 8.5 * k, 4.6 * k, colour, None, rot=-14 if i % 2 else 14)
        for t in range(4):
            p.dot(X + (9 + 1.2 * t) * k * (1 if x < 0 else -1), Y + (-4 + t * 2.4) * k, 1.5 * k, colour)


def raked(p, x, z, n=5, wide=1.4):
    """Lines that fingers have drawn."""
    for k in range(n):
        row = [
            (x, 0, z - k * 0.06),
            (x + wide / 2, 0, z - 0.05 - k * 0.06),
            (x + wide, 0, z + 0.04 - k * 0.06),
        ]
        p.stroke(CAM.path(*row), DENT, 2, alpha=0.7)


def road(p, pts, w=11):
    """A road patted flat with both hands; pts = (x, z)."""
    way = CAM.path(*[(x, 0, z) for x, z in pts])
    p.stroke(way, "#c99857", w + 4, taper=False)
    p.stroke(way, "#fbeac4", w, taper=False)


def standing_bucket(p, x, z, s=1.0):
    """The red bucket on the sand."""
    X, Y = CAM(x, 0, z)
    k = CAM.scale(z) / 133 * s
    p.pool(X + 4, Y + 2, 46 * k, 9 * k, "#8a5a4a", 0.5, 3)
    bucket(p, X, Y, k)


def spade(p, x, z):
    """A child's spade, stuck in the sand."""
    X, Y = CAM(x, 0, z)
    k = CAM.scale(z) / 133
    p.pool(X, Y, 16 * k, 4 * k, "#8a5a4a", 0.45, 2)
    for colour, w in (("", 8), (TEAL, 4.6)):
        p.stroke([(X, Y), (X + 13 * k, Y - 62 * k)], colour, w * k, taper=False)
        p.stroke([(X + 4 * k, Y - 66 * k), (X + 23 * k, Y - 60 * k)], colour, (w + 1) * k, taper=False)
    p.shape(
        [(X - 10 * k, Y + 2), (X - 8 * k, Y - 16 * k), (X + 10 * k, Y - 13 * k), (X + 9 * k, Y + 3)],
        TEAL,
        w=2.4,
    )


def wall(p, z, x0=-1.0, x1=1.05):
    """The best wall that Juno has ever built, with a hole exactly the shape of an elbow."""
    k = CAM.scale(z) / 128
    X, Y = CAM(0, 0, z)
    a, b = CAM(x0, 0, z)[0] - X, CAM(x1, 0, z)[0] - X
    p.pool(X, Y + 3, (b - a) / 2 + 26, 10, "#8a5a4a", 0.42, 3)
    halves = (
        [(a - 8, 2), (a, -58), (a + 20, -58), (a + 20, -48), (a + 36, -48), (a + 36, -58), (a + 56, -58), (a + 56, -48),
         (a + 70, -48), (a + 70, -57), (-26, -57), (-29, -44), (-20, -27), (-4, -16), (4, -9), (2, 3)],
        [(-2, 3), (4, -9), (13, -18), (34, -22), (58, -25), (62, -44), (66, -57), (72, -58), (72, -48), (86, -48),
         (86, -58), (b - 24, -58), (b - 24, -48), (b - 12, -48), (b - 12, -57), (b, -57), (b + 8, 2)],
    )  # fmt: skip
    for half in halves:
        p.washed([(X + u, Y + v * k) for u, v in half], ["#f6daa3", "#e6c084", "#d3a666"], w=2.8, mottle=4)
    for u in (a + 12, a + 46, a + 78, 84, b - 30):
        for v in (-14, -32):
            q = u + (8 if v == -32 else 0)
            p.stroke([(X + q, Y + v * k), (X + q + 13, Y + (v + 1) * k)], "#b98a50", 1.8, alpha=0.7)
    gap = [(-26, -57), (-29, -44), (-20, -27), (-4, -16), (4, -9), (13, -18), (34, -22), (58, -25)]
    p.stroke([(X + u + 2, Y + (v + 3) * k) for u, v in gap], "#b58248", 3.4, alpha=0.8)
    for u, v, r in ((-22, 10, 9), (-2, 15, 12), (22, 11, 8), (40, 15, 5), (-42, 14, 5), (8, 4, 7)):
        p.oval(X + u, Y + v, r, r * 0.62, ("#eccb92", "#d5a868"), w=1.9, j=0.12, n=9, off=(0.8, 0.8))


def shell(p, x, z):
    """The shell that Theo turned round to show."""
    X, Y = CAM(x, 0, z)
    fan = [(-2, 0), (-17, -10), (-15, -21), (0, -27), (15, -21), (17, -10), (2, 0)]
    p.pool(X + 2, Y, 17, 4, "#8a5a4a", 0.4, 2)
    p.shape([(X + u, Y + v) for u, v in fan], ("#fbdcd2", "#f0a898"), w=2.4)
    for u in (-10, -4, 4, 10):
        p.stroke([(X + u * 0.2, Y - 2), (X + u, Y - 20)], "#c9786e", 1.6)


def upturned_dinghy(p, x, y, s=1.0, colour=TEAL):
    """A small boat laid keel up; (x, y) middle of its foot; 170 long."""

    def at(*pts):
        return [(x + s * u, y + s * v) for u, v in pts]

    p.pool(x + 4, y + 1, 86 * s, 8 * s, "#5f6a5a", 0.4, 3)
    p.shape(
        at((-78, 0), (-76, -22), (-64, -36), (-20, -44), (32, -42), (68, -28), (88, -4), (84, 2)),
        (lite(colour, 0.16), dark(colour, 0.22)),
        w=2.6,
    )
    p.stroke(at((-66, -37), (-20, -46), (34, -44), (72, -27), (90, -4)), "", 6 * s, taper=False)
    p.stroke(at((-66, -37), (-20, -46), (34, -44), (72, -27), (90, -4)), WOOD, 3.4 * s, taper=False)
    for v in (-10, -22, -32):
        p.stroke(at((-76, v), (-20, v - 6), (34, v - 5), (82 + v * 0.4, v + 6)), dark(colour, 0.34), 1.8)


def shoe(p, x, z):
    """Theo's left shoe, which had to be a spade."""
    X, Y = CAM(x, 0, z)
    p.pool(X + 4, Y, 34, 6, "#8a5a4a", 0.45, 2)
    sole = [(-30, 0), (-30, -22), (-18, -26), (-6, -22), (10, -13), (30, -10), (34, 0)]
    p.shape([(X + u, Y + v) for u, v in sole], ("#5f7fa8", "#47628c"), w=2.6)
    p.stroke([(X - 30, Y - 1), (X + 34, Y - 1)], "#f4ead6", 4, taper=False)
    for u in (-6, 2):
        p.stroke([(X + u, Y - 22), (X + u + 9, Y - 17)], "#f4ead6", 2)


def tally(p, x, z):
    """Turns counted out loud: two strokes, and two."""
    for i in range(4):
        u = x + 0.1 * i + (0.14 if i > 1 else 0)
        p.stroke(CAM.path((u, 0, z), (u + 0.01, 0, z + 0.3)), "#a97f4e", 4)


def webbed(p, steps):
    """Where a goose has gone: (x, z) each."""
    for x, z in steps:
        X, Y = CAM(x, 0, z)
        k = CAM.scale(z) / 130
        for u, v in ((-15, -6), (-17, 0), (-15, 6)):
            p.stroke([(X, Y), (X + u * k, Y + v * 0.6 * k)], "#b58248", 2.8 * k)
        p.shape([(X - 1, Y), (X - 13 * k, Y - 3 * k), (X - 13 * k, Y + 3 * k)], "#c9985c", None, alpha=0.8)
