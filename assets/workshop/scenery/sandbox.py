"""The sandbox at the end of Lantern Row: one piece of ground, seen from one spot at every age and hour.

Left the boat sheds, behind the sand two benches and the river with the lighthouse, right a fence and a tree.
Everything stands on the floor of CAM: x metres to the right of the middle, z metres away."""

from dataclasses import dataclass, field

from . import *
from .sand import *
from .sandbox_edge import *
from .waterfront import open_stars

BANK = [(1320, 384), (1120, 352), (930, 322), (760, 298), (600, 281), (440, 268), (300, 258), (-40, 246)]
UP, TALL = 46, (1280, 766)


@dataclass(frozen=True)
class Hour:
    """The colours of an hour: what stands in the sky, what floats, and what the land is lit with."""

    sky: list
    sun: tuple = ()  # x, y, radius, colour, colour of the disc round it
    cloud: str = "#fffaf0"
    under: str = "#cfdcd6"
    sea: tuple = ("#d3dccb", "#9ecbcc")
    river: tuple = ("#bfe0d8", "#7fb9bf")
    ripples: tuple = ("#f7e6c2", "#dff0e6", "#6aa9b4")
    glitter: str = "#fff3cd"
    glitter_x: float = 575
    hill: str = "#a8cdb4"
    far_ink: str = FAR
    grass: str = LEAF
    light: str = "#ffffff"  # what figures are multiplied by
    boats: str = ""  # what boats and the far lighthouse are multiplied by
    lit: bool = False
    clouds: list = field(default_factory=list)  # of the places.json: small ones that drift


MORNING = Hour(
    sky=[(0, "#8ec8d4"), (0.13, "#c3e0d9"), (0.24, "#fdeccb"), (0.30, "#fbe0b8")],
    sun=(574, 116, 56, "#f9cd68", "#fdf1cf"),
    clouds=[[330, 98, 84], [1150, 80, 60]],
)
NOON = Hour(
    sky=[(0, "#6fbcd9"), (0.14, "#a5d6e2"), (0.25, "#d9efe6"), (0.30, "#eef4df")],
    sun=(600, 112, 40, "#fff2bf", "#fdf8df"),
    sea=("#cfe6df", "#86c3cf"),
    river=("#a9d9dc", "#69afbf"),
    ripples=("#ffffff", "#d8f0ec", "#559fb3"),
    glitter="#ffffff",
    glitter_x=640,
    cloud="#ffffff",
    clouds=[[300, 118, 90], [1140, 92, 64]],
)
EVENING = Hour(
    sky=[(0, "#7fb0c6"), (0.12, "#b9d0c4"), (0.21, "#f5d9a2"), (0.29, "#f7b981")],
    sun=(292, 104, 54, "#f9b64e", "#fdebc0"),
    cloud="#ffe9cf",
    under="#f0b98f",
    sea=("#f3d2a8", "#cfae9c"),
    river=("#f6d3a4", "#93a7b4"),
    ripples=("#ffe3ad", "#f4d3a2", "#9d8290"),
    glitter="#ffedc4",
    glitter_x=500,
    hill="#a9b79a",
    grass="#bcc67c",
    light="#fbe6d0",
    boats="#f6dcc0",
    clouds=[[560, 98, 88], [1120, 84, 66]],
)
DUSK = Hour(
    sky=[(0, "#2b3168"), (0.1, "#4a4c88"), (0.19, "#8a6f9c"), (0.255, "#dc9a8c"), (0.29, "#f6b98a")],
    cloud="#76699a",
    under="#c98a93",
    sea=("#d59a92", "#7d76a2"),
    river=("#c99598", "#4b5488"),
    ripples=("#f3bd96", "#a58aa6", "#3d4678"),
    glitter="#ffd3a0",
    glitter_x=560,
    hill="#5d6488",
    far_ink="#4a4470",
    light="#b3a9cb",
    boats="#8f88b4",
    lit=True,
    clouds=[[540, 96, 84]],
)


# ------------------------------------------------------------------ the ground


def raised(sc):
    """Cut UP units off the top of a scene whose sheets are TALL, and lift what moves there with them: so what is built
    in the sand stands well above the text card."""
    for p in (sc.back, sc.front):
        if p:
            p.flush()
            cut = 2 * UP
            p.frame, p.size = (TALL[0], TALL[1] - UP), (p.size[0], p.size[1] - cut)
            p.surface = p.surface.subsurface((0, cut, *p.size)).copy()
            p.bright, p.open = p.bright[:, cut:].copy(), p.open[:, cut:].copy()
    for name in ("water", "lamps", "smoke", "clouds", "stars"):
        if name in sc.life:
            sc.life[name] = [[x, y - UP, *more] for x, y, *more in sc.life[name] if y > UP + 3]
    return sc


def life(h, stars, years):
    """What moves in this place: water between the boats, what is built and the tree; stars that nothing hides."""
    beside = [[1080, 226, 46, 70]] if years else [[850, 224, 52, 40], [1050, 226, 70, 90]]
    row = {
        "light": h.light,
        "water": [[452, 226, 62, 34], [690, 224, 56, 26], *beside],
        "glint": h.glitter,
        "clouds": h.clouds,
    }
    if h.lit:
        spots = [(CAM(*at), 0.0066 * CAM.scale(at[2])) for at in LANTERNS]
        row["lamps"] = [[round(x), round(y + 24 * s), 46, "#ffb85c"] for (x, y), s in spots]
        row["lamps"].append([714, 121, 30, "#ffe0a0"])
        row["stars"] = stars
    return row


def ground(sc, hour, years):
    """Sky, river, bank, sheds, fence, tree and the worn path; years since the sandbox was new."""
    p, ink = sc.back, sc.back.line
    stars = _sky(p, hour)
    _river(p, hour)
    p.line = ink
    _bank(p, hour)
    sheds(p, hour)
    fence(p)
    if years:
        grown_tree(p, size=1.5 if years < 20 else 1.66)
    else:
        sapling(p)
    sc.life = life(hour, open_stars(p, stars), years)
    return p


def _sky(p, h):
    """All of the sky gives light of its own: relight leaves it as it is."""
    with p.emit(), p.heaven():
        p.wash(
            [(-10, -10), (1290, -10), (1290, 240), (-10, 240)],
            [(s * 720 / 240, c) for s, c in h.sky if s < 0.34],
            mottle=5,
        )
        if h.sun:
            x, y, r, colour, disc = h.sun
            p.glow(x, y, 330, "#ffe0a0", 0.5, power=1.4)
            p.dot(x, y, r + 26, disc, 0.75)
            p.dot(x, y, r, colour)
        else:
            p.glow(420, 214, 560, "#ffb07a", 0.5, squash=0.36, power=1.5)
    twinkling = p.stars(34, (300, 50, 1275, 160), twinkle=34) if h.lit else []
    with p.emit():
        for x, y, s, a in (
            (742, 104, 0.9, 0.9),
            (916, 98, 1.15, 0.95),
            (1112, 150, 0.72, 0.8),
            (446, 92, 0.5, 0.7),
        )[: 2 if h.lit else 4]:
            cloud(p, x, y, s, h.cloud, a if not h.lit else 0.6)
            p.stroke(
                [(x + 22 * s, y + 2), (x + 70 * s, y + 5 * s), (x + 116 * s, y)], h.under, 3 * s, alpha=0.7
            )
    return twinkling


def _river(p, h):
    """The far bank, the sea, the lighthouse on its point, the Wend, boats at their moorings."""
    with p.emit():
        p.poly([(-30, 203), (1310, 203), (1310, 300), (-30, 300)], h.sea, None, j=0.3)
        p.stroke([(860, 203), (1090, 202), (1290, 203)], h.far_ink, 1.8)
        far = [
            (-30, 214),
            (60, 178),
            (190, 166),
            (330, 172),
            (430, 160),
            (520, 178),
            (590, 192),
            (650, 202),
            (560, 212),
        ]
        p.shape(far, mix(h.hill, h.sea[0], 0.3), h.far_ink, 2)
        for i, (x, up) in enumerate(((452, 20), (476, 26), (504, 18), (528, 22))):
            wall, roof = ("#f3e2c6", "#efd0b6")[i % 2], ("#dd8c74", CORAL)[i % 2]
            y = 194 + i
            p.tone = h.boats or None
            p.rect(x, y - up, 17, up + 4, wall, h.far_ink, 1.5, off=(0.8, 0.8), j=0.5)
            p.poly(
                [(x - 3, y - up), (x + 8, y - up - 11), (x + 20, y - up)],
                roof,
                h.far_ink,
                1.5,
                off=(0.8, 0.8),
                j=0.5,
            )
            if h.lit:
                p.tone = None
                p.rect(x + 6, y - up + 6, 4, 5, "#ffd98a", None)
        p.tone = None
        p.shape(
            [(-30, 226), (120, 192), (280, 198), (420, 194), (520, 203), (600, 214), (500, 224), (200, 240)],
            h.hill,
            h.far_ink,
            2,
        )
        p.poly(
            [(-40, 226), (200, 232), (470, 222), (620, 212), (860, 207), (1320, 205), *BANK],
            h.river,
            None,
            j=0.6,
        )
        p.shape(
            [(628, 208), (668, 201), (708, 197), (752, 199), (806, 207), (712, 211)],
            mix(h.hill, "#8d8a8c", 0.4),
            h.far_ink,
            1.8,
        )
        p.tone, p.line = h.boats or None, mix(h.far_ink, "#5a4a66", 0.5)
        lighthouse(p, 714, 199, 0.62, lit=h.lit, w=1.7)
        p.tone = None
        for _ in range(70):
            t = p.r.random() ** 1.4
            y, x = 212 + t * 130, p.r.uniform(380 + t * 300, 1290)
            w = (8 + 44 * t) * p.r.uniform(0.6, 1.3)
            bow = [(x, y), (x + w / 2, y + p.r.uniform(-1.4, 1.4)), (x + w, y)]
            p.stroke(bow, p.r.choice(h.ripples), 1.6 + t, alpha=0.85)
        for i in range(34):
            t = i / 33
            y, w = 213 + t * 66, (8 + 30 * t) * p.r.uniform(0.5, 1.2)
            x = h.glitter_x + p.r.uniform(-12 - 30 * t, 12 + 30 * t) + 18 * t
            p.stroke([(x - w / 2, y), (x, y + 0.8), (x + w / 2, y)], h.glitter, 1.8 + 1.2 * t)
        for x, y, s, colour, mast in (
            (786, 250, 0.46, CORAL, 80),
            (1196, 296, 0.86, TEAL, 150),
            (1010, 236, 0.34, PLUM, 58),
        ):
            p.tone, p.line = h.boats or None, mix("#5a4a66", h.boats or "#5a4a66", 0.25)
            _moored(p, x, y, s, colour, mast)
            p.tone = None
            for k in range(3):
                bow = [
                    (x - 50 * s + k * 12, y + (8 + 7 * k) * s),
                    (x + 6, y + (9 + 7 * k) * s),
                    (x + 54 * s - k * 10, y + (8 + 7 * k) * s),
                ]
                p.stroke(bow, mix(colour, h.river[1], 0.55), 2, alpha=0.7)
    if h.lit:
        with p.emit():
            light(p, 714, 121, 22, 0.95)
            for i in range(12):
                w = p.r.uniform(4, 9) + i * 0.8
                p.stroke(
                    [(712 - w, 212 + i * 5), (714 + w, 212 + i * 5)], "#ffe9b8", 1.8, alpha=0.75 - 0.04 * i
                )


def _moored(p, x, y, s, colour, mast):
    line = p.line
    p.stroke([(x + 4 * s, y - 20 * s), (x + 2 * s, y - mast)], line, 2.6 * max(0.7, s))
    p.stroke([(x + 2 * s, y - mast + 4), (x - 58 * s, y - 24 * s)], line, 1.4)
    p.stroke([(x + 2 * s, y - mast + 4), (x + 72 * s, y - 32 * s)], line, 1.4)
    dinghy(p, x, y, s, colour, w=2.4)


def _bank(p, h):
    """The green between the river and the lane, and the path that comes in between the boat sheds."""
    pts = [*BANK[::-1], (1320, 800), (-40, 800)]
    p.washed(pts, [lite(h.grass, 0.14), h.grass, dark(h.grass, 0.05)], w=2.6, curved=True, mottle=6)
    p.stroke([(x, y + 6) for x, y in BANK], dark(h.grass, 0.3), 3, alpha=0.5)
    for _ in range(22):
        k = p.r.randrange(5)
        a, b, t = BANK[k], BANK[k + 1], p.r.random()
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        tufts(p, (x, y + 14, x + 4, y + 44), dark(h.grass, 0.2), 2)


def sand(p, wood=WOOD, colour=SAND, deep=SAND2, mended=None):
    """The square of sand in its frame; mended is the colour of one newer board."""
    c = CAM
    x0, x1, z0, z1 = -3.15, 3.15, 4.0, 8.7
    p.wash(c.floor(x0, x1, z0, z1), [lite(colour, 0.16), colour, mix(colour, deep, 0.35)], mottle=7)
    for _ in range(170):
        x, y = c(p.r.uniform(x0, x1), 0, p.r.uniform(4.6, z1 - 0.1))
        p.dot(x, y, p.r.uniform(0.8, 2), deep)
    for _ in range(26):
        z = p.r.uniform(4.9, z1 - 0.3)
        x, y = c(p.r.uniform(x0 + 0.3, x1 - 0.6), 0, z)
        q = c.scale(z) * 0.12
        p.stroke(
            [(x, y), (x + q * 0.5, y - 4), (x + q, y), (x + q * 1.6, y - 4), (x + q * 2.2, y)],
            deep,
            2.2,
            alpha=0.8,
        )
    box(p, c, x0 - 0.1, x1 + 0.1, 0, 0.24, z1, z1 + 0.16, wood)
    if mended:
        box(p, c, -0.5, 1.5, 0, 0.24, z1, z1 + 0.16, mended)
    p.stroke(c.path((x0 + 0.4, 0.12, z1), (-0.7, 0.13, z1)), dark(wood, 0.25), 1.8)
    p.stroke(c.path((1.6, 0.14, z1), (x1 - 0.3, 0.12, z1)), dark(wood, 0.25), 1.8)
    box(p, c, x0 - 0.16, x0, 0, 0.24, z0, z1, wood)
    box(p, c, x1, x1 + 0.16, 0, 0.24, z0, z1, wood)
    box(p, c, x0 - 0.1, x1 + 0.1, 0, 0.24, z0, z0 + 0.16, wood)
    for x in (x0 - 0.2, x1 - 0.02):
        box(p, c, x, x + 0.22, 0, 0.34, z1 - 0.06, z1 + 0.18, dark(wood, 0.14))
    p.shade(c.path((-3.1, 0, 8.7), (3.1, 0, 8.7), (3.0, 0, 8.25), (-3.0, 0, 8.25)), "#8a6a8a", 0.32, 1.5)


def meadow(p, grass, petals="#fff8ea"):
    """The strip before the sandbox: tufts and daisies, mostly under the text card."""
    tufts(p, (0, 600, 1280, 760), dark(grass, 0.22), 76, 16, 2.6)
    for _ in range(34):
        x, y = p.r.uniform(10, 1270), p.r.uniform(600, 756)
        for k in range(5):
            p.dot(x + 4.4 * math.cos(k * 1.257), y + 3.4 * math.sin(k * 1.257), 2.7, petals)
        p.dot(x, y, 2.4, GOLD)


# ------------------------------------------------------------------ whole pictures that several places share


def second_morning(name, seed):
    """The next morning: the river has taken everything back and left the sand smooth, with a line of weed.
    Gives the scene and its back sheet, to build on."""
    sc = Scene(name, seed=seed, frame=TALL)
    p = ground(sc, MORNING, 0)
    left, right = two_benches(p, (0, -1.0))
    x, y = left(0.5, 0.46, -0.05)
    jar(p, x, y, 0.62, CORAL, w=2)
    x, y = right(-0.45, 0.46, -0.05)
    mug(p, x, y, 0.62, GOLD, w=2, steam=True)
    sand(p)
    for k in range(3):  # how far the water came
        z = 5.7 + 0.12 * k
        edge = [(-3.0 + 0.6 * i, 0, z + 0.1 * math.sin(i * 1.7 + k)) for i in range(11)]
        p.stroke(CAM.path(*edge), ("#c79d66", "#d9b27a", "#fbeecb")[k], 2.4, alpha=0.7)
    for x, z in ((-2.6, 5.95), (-1.7, 5.8), (1.75, 5.85), (2.5, 6.0)):
        X, Y = CAM(x, 0, z)
        p.stroke([(X - 14, Y), (X, Y - 5), (X + 12, Y + 1), (X + 20, Y - 4)], "#7d8f5e", 3)
    meadow(p, MORNING.grass)
    p.shine([(500, 205), (660, 205), (860, 460), (300, 460)], "#ffe6b0", 0.12, 30)
    gull(p, 820, 140, 0.8, "#8d7a92")
    return sc, p


def bakery(p, ovens=0):
    """Theo's bakery, which without ovens is only a house; as many ovens as there are stand along his street."""
    road(p, [(-0.05, 7.5), (0.7, 7.56), (1.4, 7.48), (2.2, 7.45), (2.9, 7.55)])
    spots = (
        (0.46, 8.0),
        (1.2, 7.97),
        (0.08, 7.98),
        (0.84, 8.02),
        (1.58, 8.0),
        (0.18, 7.0),
        (1.26, 7.02),
        (1.68, 6.98),
    )
    for x, z in sorted(spots[:ovens], key=lambda at: -at[1]):
        pie(p, x, z, 1.0 if z > 7.5 else 1.1, oven=True)
    pie(p, 0.78, 7.06, 1.3, TEAL)


def after_sunset(name, build=None):
    """The sandbox as one looks back to it from the lane when the lanterns are hung out, twenty-five years on.
    build(p) draws what was made in the sand."""
    sc = Scene(name, seed=14, line="#3d3358", frame=TALL)
    p = ground(sc, DUSK, 25)
    two_benches(p, (0.3, -0.6), ("#6fa39a", "#c58a63"))
    upturned_dinghy(p, 872, 334, 0.62, "#5b6b98")
    sand(p, "#a8937f", "#e8c792", "#c9a273", mended="#b78c6c")
    if build:
        build(p)
    meadow(p, DUSK.grass)
    ambient = [(0, "#a79ec8"), (0.45, "#aa9ac0"), (0.62, "#a597bf"), (1, "#7c76a8")]
    p.relight(ambient, [(470, 250, 420, 130, "#ff9a6a", 0.26), (640, 420, 420, 90, "#ffb98a", 0.16)])
    for x, y, z in LANTERNS:
        X, Y = CAM(x, y, z)
        light(p, X, Y + 0.15 * CAM.scale(z), 0.42 * CAM.scale(z), 0.7, "#ffbf6e")
    return raised(sc)
