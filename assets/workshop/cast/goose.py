"""The Mayor: a goose, and the red bucket with the crooked handle, in our own shapes.

Units: about 1000 by 1000, facing right like everybody else.
"""

import math

import numpy as np
import pygame

from .colours import colour, hexa
from .figure import UNIT
from .kit import View, rasterise
from .masks import alpha_of, sheet
from .paper import FINE, cut_out
from .vector import curve

INK = hexa(colour("ink"))
WHITE, SHADE, WING, BEAK, BEAK_INSIDE, TONGUE = (
    "#fffaf0",
    "#ddd3e2",
    "#ece4ee",
    "#f08a3c",
    "#c9622c",
    "#e8737a",
)
LINE = 15
FRAME = (-40, -80, 1440, 1480)

STAND = [
    (598, 190), (604, 120), (646, 76), (716, 62), (780, 92), (806, 148), (800, 200), (772, 240), (738, 272),
    (722, 340), (728, 420), (750, 500), (768, 580), (752, 670), (694, 744), (600, 790), (480, 806), (370, 790),
    (276, 742), (206, 690), (130, 664), (76, 628), (44, 574), (112, 574), (152, 548), (220, 512), (306, 478),
    (400, 462), (492, 466), (560, 448), (598, 392), (608, 320), (602, 250),
]  # fmt: skip
WING_FOLDED = [
    (300, 520), (400, 494), (500, 502), (590, 548), (622, 618), (596, 690), (520, 726), (430, 722), (340, 706),
    (260, 690), (176, 668), (116, 624), (190, 616), (220, 568),
]  # fmt: skip
FEATHERS = [
    [(290, 600), (330, 640), (400, 654)], [(380, 566), (424, 606), (496, 618)],
    [(350, 668), (400, 690), (470, 690)], [(470, 644), (520, 656), (560, 636)], [(96, 590), (150, 594), (190, 584)],
]  # fmt: skip
BELLY = [
    (150, 690), (300, 700), (460, 744), (640, 700), (740, 560), (800, 600), (780, 820), (400, 880), (180, 780),
]  # fmt: skip
THROAT = [(610, 130), (600, 260), (620, 420), (650, 400), (632, 270), (640, 150)]
HISS = [
    (560, 462), (650, 436), (760, 404), (860, 372), (950, 338), (1028, 330), (1080, 362), (1094, 410), (1076, 452),
    (1020, 472), (940, 494), (860, 540), (800, 606), (754, 680), (694, 744), (600, 790), (480, 806), (370, 790),
    (276, 742), (206, 690), (130, 650), (76, 596), (50, 530), (118, 548), (152, 530), (220, 512), (306, 488),
    (400, 472), (492, 474),
]  # fmt: skip
WING_UP = [
    (566, 548), (540, 420), (470, 300), (380, 190), (270, 92), (196, 40), (214, 118), (128, 84), (168, 172),
    (80, 156), (132, 244), (52, 246), (118, 322), (54, 346), (140, 402), (110, 442), (214, 484), (276, 560),
    (380, 630), (490, 632),
]  # fmt: skip
QUILLS = [
    [(214, 118), (300, 240), (380, 360)], [(168, 172), (270, 300), (350, 410)], [(132, 244), (240, 350), (330, 452)],
    [(118, 322), (220, 410), (320, 490)], [(140, 402), (230, 460), (330, 530)],
]  # fmt: skip
WEB = [(-24, -10), (4, -26), (54, -8), (112, 16), (100, 30), (62, 27), (44, 40), (14, 30), (-36, 20)]
SKULL = (700, 150)  # the head nods about this point
LEGS = {  # hip x, hip y, foot x, foot y, degrees that the foot is lifted
    "two": ((430, 780, 440, 930, 0), (560, 780, 566, 940, 0)),
    "one": ((500, 780, 506, 940, 0),),
    "walk": ((400, 770, 318, 900, 34), (570, 770, 640, 936, -8)),
}
POINTS = {"neck": (664, 420), "eyes": (716, 146), "mouth": (840, 190)}
HISSING_POINTS = {"neck": (760, 470), "eyes": (1004, 390), "mouth": (1100, 440)}


def ink(points, *, closed=True, w=LINE, smooth=True):
    """A brush line: two strokes a hair apart make it swell to the lower right."""
    style = f'fill="none" stroke="{INK}" stroke-linecap="round" stroke-linejoin="round"'
    one = curve(points, closed=closed, smooth=smooth)
    other = curve([(x + 1.6, y + 2.4) for x, y in points], closed=closed, smooth=smooth)
    return f'<path d="{one}" {style} stroke-width="{w}"/><path d="{other}" {style} stroke-width="{w * 0.8}"/>'


def fill(points, paint, *, smooth=True):
    return f'<path d="{curve(points, closed=True, smooth=smooth)}" fill="{paint}"/>'


def shape(points, paint, *, w=LINE, smooth=True):
    return fill(points, paint, smooth=smooth) + ink(points, w=w, smooth=smooth)


def line(points, *, w=11, paint=INK):
    return (
        f'<path d="{curve(points, closed=False)}" fill="none" stroke="{paint}" stroke-width="{w}" '
        f'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def oval(x, y, rx, ry, paint, w=0):
    return (
        f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{paint}" stroke="{INK}" stroke-width="{w}"/>'
    )


def moved(points, right, down):
    return [(x + right, y + down) for x, y in points]


def leg(x, y, foot_x, foot_y, lift):
    """An orange leg from the hip to a webbed foot, toes to the right."""
    cos, sin = math.cos(math.radians(lift)), math.sin(math.radians(lift))
    web = [(foot_x + a * cos - b * sin, foot_y + a * sin + b * cos) for a, b in WEB]
    shank = [(x, y), ((x + foot_x) / 2 - 12, (y + foot_y) / 2), (foot_x, foot_y - 12)]
    return line(shank, w=46) + line(shank, w=22, paint=BEAK) + shape(web, BEAK, w=13)


def bucket(x, y, tilt=0.0):
    """The red bucket; (x, y) is the middle of its rim. One side of the handle was once bent and never put right."""

    def turned(points):
        cos, sin = math.cos(tilt), math.sin(tilt)
        return [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in points]

    red, inside, shine = (hexa(colour(name)) for name in ("red", "red~-26", "red~45"))
    rim = [(-120, 0), (-60, -20), (0, -26), (60, -20), (120, 0), (60, 20), (0, 27), (-60, 20)]
    return (
        line(turned([(-112, 4), (-92, -70), (-30, -128), (14, -118), (44, -76), (92, -60), (112, 4)]), w=13)
        + shape(turned([(-120, 0), (120, 0), (86, 200), (-86, 200)]), red, w=14, smooth=False)
        + shape(turned(rim), inside, w=13)
        + line(turned([(-70, 60), (-56, 150)]), w=14, paint=shine)
    )


def beak(*, is_open):
    if not is_open:
        closed = [
            (788, 128),
            (832, 138),
            (898, 164),
            (930, 190),
            (918, 212),
            (860, 222),
            (796, 222),
            (806, 176),
        ]
        return (
            shape(closed, BEAK)
            + line([(802, 188), (860, 196), (916, 194)], w=10)
            + line([(840, 158), (852, 162)], w=9)
        )
    lower = [(790, 196), (850, 214), (906, 248), (914, 270), (860, 266), (790, 240)]
    tongue = [(800, 190), (850, 198), (896, 222), (850, 226), (806, 218)]
    upper = [(786, 122), (834, 124), (906, 142), (944, 166), (930, 184), (870, 184), (800, 196), (806, 160)]
    return (
        shape(lower, BEAK_INSIDE)
        + shape(tongue, TONGUE, w=9)
        + shape(upper, BEAK)
        + line([(844, 146), (858, 149)], w=9)
    )


def eye(look):
    """The eye and its brow; `look` is one of open, up, wide, angry, narrow, shut, grand, smiling, worried."""
    x, y = 716, 146
    if look == "shut":
        return line([(688, 146), (704, 158), (728, 158), (744, 146)], w=13)
    if look == "grand":
        return line([(688, 152), (704, 162), (728, 160), (746, 148)], w=13) + line(
            [(682, 96), (708, 84), (740, 90)]
        )
    if look == "smiling":
        return line([(688, 156), (704, 136), (728, 134), (746, 152)], w=14)
    large = 1.22 if look == "wide" else 1
    right, down = {"up": (6, -9), "worried": (5, 6)}.get(look, (7, 2))
    ball = oval(x, y, 26 * large, 27 * large, "#ffffff", 10) + oval(x + right, y + down, 12, 14, INK)
    ball += oval(x + right + 4, y + down - 6, 4, 4, "#ffffff")
    brows = {
        "open": line([(684, 100), (710, 90), (738, 96)]),
        "up": line([(680, 90), (708, 76), (740, 84)], w=12),
        "wide": line([(674, 84), (706, 68), (742, 78)], w=12),
        "worried": line([(676, 108), (706, 92), (738, 82)], w=13),
        "angry": fill([(676, 112), (720, 116), (762, 140), (752, 150), (716, 136), (680, 136)], WHITE)
        + line([(674, 112), (716, 124), (760, 150)], w=15),
        "narrow": fill([(682, 110), (752, 110), (752, 140), (682, 140)], WHITE)
        + line([(682, 140), (716, 136), (752, 142)], w=13),
    }
    return ball + brows[look]


# A pose is a list of layers: (SVG, or None; SVG of what it is clipped to, or None).
def standing(look, *, legs="two", is_open=False, held="", neck=(0, 0, 0)):
    """`neck`: how far the head goes right and down, and how many degrees the beak sinks."""
    right, down, nod = neck
    outline, throat = bent(STAND, neck), bent(THROAT, neck)
    body = "".join(leg(*hip) for hip in LEGS[legs])
    if legs == "one":
        body += shape([(560, 770), (606, 770), (640, 800), (618, 822), (560, 812)], BEAK, w=13)
    top = ink(outline) + shape(WING_FOLDED, WING) + "".join(line(points, w=10) for points in FEATHERS)
    shades = fill(BELLY, SHADE) + fill(throat, SHADE)
    head = f'<g transform="translate({right} {down})">{held}'
    head += f'<g transform="rotate({nod} {SKULL[0]} {SKULL[1]})">{beak(is_open=is_open)}{eye(look)}</g></g>'
    return [(body + fill(outline, WHITE), None), (shades, fill(outline, "#fff")), (top + head, None)]


def bent(points, neck):
    """Points of the standing goose with its neck bent: the skull moves whole, the neck follows it."""
    right, down, nod = neck
    moved_points = []
    for x, y in points:
        if x > 560:
            share, turn = min(max((460 - y) / 200, 0), 1), math.radians(nod) * min(max((300 - y) / 60, 0), 1)
            a, b = x - SKULL[0], y - SKULL[1]
            x = SKULL[0] + a * math.cos(turn) - b * math.sin(turn) + right * share
            y = SKULL[1] + a * math.sin(turn) + b * math.cos(turn) + down * share
        moved_points.append((x, y))
    return moved_points


def hissing():
    far = [(x * 0.92 + 190, y * 0.96 - 6) for x, y in WING_UP]
    legs = leg(420, 780, 404, 930, 0) + leg(580, 780, 610, 938, 0)
    lower = [(956, 396), (1010, 420), (1062, 462), (1066, 486), (1010, 476), (936, 440)]
    tongue = [
        (966, 392),
        (1020, 404),
        (1082, 428),
        (1096, 420),
        (1100, 434),
        (1070, 446),
        (1010, 428),
        (960, 412),
    ]
    upper = [
        (950, 318),
        (1004, 316),
        (1080, 330),
        (1118, 354),
        (1104, 374),
        (1040, 372),
        (968, 388),
        (978, 352),
    ]
    lid = [(850, 330), (898, 334), (940, 360), (930, 368), (892, 354), (856, 354)]
    breath = [
        [(1140, 300), (1186, 276)],
        [(1156, 350), (1210, 346)],
        [(1146, 420), (1196, 436)],
        [(1120, 480), (1160, 510)],
    ]
    head = (
        shape(moved(lower, 112, 24), BEAK_INSIDE)
        + shape(moved(tongue, 112, 24), TONGUE, w=9)
        + shape(moved(upper, 112, 24), BEAK)
        + line(moved([(1018, 340), (1032, 342)], 112, 24), w=9)
        + oval(1004, 390, 26, 27, "#ffffff", 10)
        + oval(1013, 392, 11, 13, INK)
        + fill(moved(lid, 112, 24), WHITE)
        + line(moved([(850, 332), (892, 344), (936, 370)], 112, 24), w=15)
        + "".join(line(moved(points, 112, 24), w=10) for points in breath)
    )
    wing = shape(WING_UP, WING) + "".join(line(points, w=10) for points in QUILLS)
    return [
        (shape(far, SHADE) + legs + fill(HISS, WHITE), None),
        (fill(BELLY, SHADE), fill(HISS, "#fff")),
        (ink(HISS) + wing + head, None),
    ]


def chair():
    wood, dark = hexa(colour("wood")), hexa(colour("wood2"))
    legs = (
        [(190, 960), (246, 960), (236, 1330), (190, 1330)],
        [(720, 960), (776, 960), (790, 1330), (742, 1330)],
        [(120, 330), (176, 322), (214, 940), (158, 946)],
    )
    return (
        "".join(shape(points, dark, w=14, smooth=False) for points in legs)
        + shape([(112, 330), (180, 318), (206, 520), (140, 540)], wood, w=14, smooth=False)
        + shape([(126, 930), (800, 930), (846, 990), (110, 990)], wood, w=14, smooth=False)
        + line([(190, 1160), (760, 1160)], w=30)
        + line([(190, 1160), (760, 1160)], w=12, paint=dark)
    )


POSES = {
    "standing": (standing, {"look": "open"}),
    "pleased": (standing, {"look": "smiling", "legs": "walk", "neck": (-10, -6, -8)}),
    "content": (standing, {"look": "smiling", "neck": (-10, -6, -8)}),
    "looking up": (standing, {"look": "up", "neck": (-6, -34, -20)}),
    "uneasy": (standing, {"look": "worried", "legs": "walk", "neck": (-40, 34, 2)}),
    "anxious": (standing, {"look": "worried", "neck": (-40, 34, 2)}),
    "downcast": (standing, {"look": "shut", "neck": (56, 110, 34)}),
    "staring": (standing, {"look": "angry", "neck": (60, 44, 10)}),
    "honking": (standing, {"look": "wide", "is_open": True, "neck": (-24, -40, -8)}),
    "asleep": (standing, {"look": "shut", "legs": "one", "neck": (-70, 120, 16)}),
    "asleep in it": (standing, {"look": "shut", "neck": (-70, 120, 16)}),
    "grand": (standing, {"look": "grand", "neck": (-36, -44, -16)}),
    "scheming": (standing, {"look": "narrow", "neck": (40, 40, 8)}),
    "cackling": (standing, {"look": "smiling", "is_open": True, "neck": (-50, -20, -30)}),
    "hissing": (hissing, {}),
    "bucket": (standing, {"look": "open", "held": bucket(880, 322)}),
    "bucket away": (
        standing,
        {"look": "narrow", "legs": "walk", "held": bucket(884, 322, 0.12), "neck": (30, 26, 0)},
    ),
}
"""How each pose is drawn: the function and what it is told."""


def pointed(neck):
    """POINTS with the neck bent."""
    return {name: tuple(bent([point], neck)[0]) for name, point in POINTS.items()}


class Goose:
    """A version of the Mayor: `shows` says by mood which pose it is, `seat: chair` puts a chair under it."""

    def __init__(self, spec):
        self.spec = spec
        self.view = View(FRAME, UNIT * FINE)

    def draw(self, mood):
        pose = self.spec["shows"][mood]
        out = sheet(self.view.size)
        if self.spec.get("seat"):
            out.blit(rasterise(chair(), self.view), (0, 0))
        make, told = POSES[pose]
        for svg, clip in make(**told):
            layer = rasterise(svg, self.view)
            if clip:
                alpha = pygame.surfarray.pixels_alpha(layer)
                mask = alpha_of(rasterise(clip, self.view)).astype(np.uint16)
                alpha[:] = (alpha.astype(np.uint16) * mask // 255).astype(np.uint8)
                del alpha
            out.blit(layer, (0, 0))
        picture, corner = cut_out(out)
        points = HISSING_POINTS if pose == "hissing" else pointed(told.get("neck", (0, 0, 0)))
        return picture, {
            name: [round(q / FINE - edge) for q, edge in zip(self.view.px(*point), corner, strict=True)]
            for name, point in points.items()
        }
