"""Makes further places from those in the pictures: the same drawing in another light or weather."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from light import (
    ACROSS,
    DOWN,
    Light,
    Mask,
    Points,
    Pool,
    Sheet,
    between,
    box,
    brightness,
    closer,
    colour_of,
    disc,
    downward,
    glazed,
    glowing,
    mixed,
    paper,
    points,
    relit,
    shape,
    without_sun,
)
from PIL import Image, ImageDraw, ImageFilter

PLACES = Path(__file__).resolve().parent.parent / "pictures" / "places"
WEBP = {"quality": 90, "alpha_quality": 100, "method": 6}
FRONT_WEBP = WEBP | {"quality": 80, "exact": True}

# ------------------------------------------------------------------ the sandbox

MORNING_SUN = (993.0, 168.0)
MORNING_CLOUD = points("836,60 872,66 906,74 928,86 935,97 932,110 916,119 890,125 866,129 836,132")
MORNING_SKY = points("820,0 1180,0 1180,294 1060,283 960,276 900,272 860,267 820,262")
EVENING_SUN = (705.0, 225.0)
EVENING_SKY = points("520,40 900,40 900,350 800,357 720,364 648,352 562,343 614,256 520,256")
EVENING_PANES = [(307, 385, 359, 446), (474, 385, 526, 443), (1414, 387, 1463, 443)]
EVENING_LAMPS = [(11.0, 375.0), (360.0, 376.0), (1494.0, 372.0)]
EVENING_GLASS = [(2, 366, 21, 384), (349, 366, 372, 386), (1483, 359, 1505, 386)]
LIGHTHOUSE = (1256.0, 212.0)

NOON = Light(
    [(0, "#e9f4ff"), (170, "#e6f4ff"), (268, "#d2eaff"), (340, "#f4faff"), (1080, "#fdfcf6")],
    1.06,
    0.96,
)
DUSK = Light(
    [
        (0, "#4d4f94"),
        (180, "#7a669f"),
        (310, "#b9779a"),
        (360, "#a9729c"),
        (520, "#8a76ab"),
        (1080, "#6f68a6"),
    ],
    colourful=0.92,
    pools=[
        Pool((705, 350), (760, 190), "#ff9a5c", 0.42),
        Pool((360, 400), (250, 190), "#ffb45c", 0.5),
        Pool((1494, 400), (250, 190), "#ffb45c", 0.5),
        Pool((11, 400), (200, 160), "#ffb45c", 0.4),
        Pool((860, 640), (700, 300), "#ffb98a", 0.16),
    ],
)


def sandbox_noon(sheet: Sheet) -> Sheet:
    sun = disc(MORNING_SUN, 158, 14) * shape(MORNING_SKY) * (1 - shape(MORNING_CLOUD, 1.6))
    lit = relit(without_sun(sheet, sun, (1150, 1162)), NOON)
    lit = mixed(lit, colour_of("#fffbe8") + paper(4), disc((1120, 34), 128) * 0.5)
    return mixed(lit, colour_of("#fffdf2") + paper(4), disc((1120, 34), 86))


def sandbox_dusk(sheet: Sheet) -> Sheet:
    sun = disc(EVENING_SUN, 168, 16) * shape(EVENING_SKY)
    lit = relit(without_sun(sheet, sun, (874, 888)), DUSK)
    for pane in EVENING_PANES:
        lit = glazed(lit, sheet, shape(box(pane)), colour_of("#ffc566"))
    for glass in EVENING_GLASS:
        lit = glazed(lit, sheet, shape(box(glass)), colour_of("#fff0bf"))
    lit = glazed(lit, sheet, shape(box((1243, 203, 1270, 225))), colour_of("#fff0bf"))
    lamps = [Pool(at, (110, 100), "#ff9e3d", 0.42) for at in EVENING_LAMPS]
    return glowing(lit, [*lamps, Pool(LIGHTHOUSE, (120, 90), "#ffab4d", 0.5)])


# ------------------------------------------------------------------ the yard

YARD_DOOR = points("735,240 1183,240 1183,545 735,545")
YARD_LAMP = (554.0, 142.0)
YARD_SUN = (1032.0, 325.0)
YARD_HULL = points(
    "737,291 850,325 950,349 1050,371 1120,380 1172,378 1170,400 1158,438 1130,490 1096,516 900,560 765,545"
)
YARD_ROPE = points(
    "1121,238 1120,286 1137,278 1145,264 1146,238 1151,238 1150,264 1141,281 1117,291 1115,284 1116,238"
)
YARD_LIGHTHOUSE = points("1121,313 1129,306 1137,313 1135,322 1138,350 1119,350 1122,322")

YARD_EVENING = Light(
    [(0, "#a28698"), (300, "#bf9794"), (600, "#b98f98"), (1080, "#a1819c")],
    colourful=0.9,
    pools=[
        Pool((960, 420), (760, 520), "#ff9d57", 0.38),
        Pool(YARD_LAMP, (520, 420), "#ffc878", 0.42),
    ],
)
YARD_NIGHT = Light(
    [(0, "#6a6698"), (400, "#736fa6"), (1080, "#6b679c")],
    colourful=0.9,
    pools=[
        Pool((600, 200), (560, 420), "#ffbf6e", 0.55),
        Pool((800, 480), (760, 420), "#ffb56a", 0.5),
    ],
)


def in_the_doorway(sheet: Sheet) -> Mask:
    """What is seen of the sky and the river past the boat."""
    bright = between(brightness(sheet), 0.68, 0.8)
    pale = between(sheet[..., 2], 0.64, 0.74)
    sun = disc(YARD_SUN, 48, 3) * between(sheet[..., 1], 0.8, 0.86)
    seen = shape(YARD_DOOR) * (1 - shape(YARD_HULL)) * np.maximum(bright * pale, sun)
    grown = Image.fromarray((seen * 255).astype(np.uint8))
    for way in (ImageFilter.MinFilter(3), ImageFilter.MaxFilter(5), ImageFilter.GaussianBlur(0.7)):
        grown = grown.filter(way)
    return np.asarray(grown, np.float32) / 255 * (1 - shape(YARD_ROPE, 0.7))


def yard_evening(sheet: Sheet) -> Sheet:
    sky = downward([(240, "#9a8fb6"), (330, "#f0a987"), (400, "#f7b57c"), (545, "#b98a9a")])
    return mixed(relit(sheet, YARD_EVENING), sheet * sky, in_the_doorway(sheet))


def yard_night(sheet: Sheet) -> Sheet:
    sky = downward([(240, "#1d2450"), (400, "#3a3f74"), (545, "#262c58")])
    seen = mixed(sky + paper(6), sheet * colour_of("#7577b0"), shape(YARD_LIGHTHOUSE, 0.8))
    lit = mixed(relit(sheet, YARD_NIGHT), seen, in_the_doorway(sheet))
    lamps = [
        Pool(YARD_LAMP, (260, 240), "#ffb85c", 0.35),
        Pool((1129, 318), (36, 30), "#ffc46b", 0.7),
    ]
    return glowing(lit, lamps)


# ------------------------------------------------------------------ the hall

LAMP = points("0,-38 24,-18 22,-8 26,16 26,26 -26,26 -26,16 -22,-8 -24,-18")
HALL_LAMPS = [
    (0, 3.35, 9.3, 1.35),
    (3.1, 3.25, 9.9, 1.05),
    (2.0, 3.35, 12.6, 0.72),
    (4.3, 3.2, 6.9, 1.3),
]


def hall_at(across: float, up: float, deep: float) -> tuple[float, float]:
    """Where a point of the room, in metres, stands in the drawing."""
    return 960 + 1035 * across / deep, 321 - 1035 * (up - 2.5) / deep


def hall_lamps() -> list[tuple[tuple[float, float], float]]:
    """The middle of each lamp's glass, and the lamp's size."""
    both = {(side * x, y, z, size) for x, y, z, size in HALL_LAMPS for side in (-1, 1)}
    hung = [(hall_at(x, y, z), size) for x, y, z, size in sorted(both)]
    return [((x, y + 39 * size), size) for (x, y), size in hung]


def hall_windows() -> Mask:
    """The panes of the long walls, but not where a lamp hangs before them."""
    panes = np.zeros((DOWN, ACROSS), np.float32)
    for side, deep in ((side, deep) for side in (-7.2, 7.2) for deep in (8.2, 11.2, 13.6)):
        outline = ((0, 1.55), (1.3, 1.55), (1.3, 2.9), (0.65, 3.3), (0, 2.9))
        panes = np.maximum(panes, shape([hall_at(side, up, deep + on) for on, up in outline]))
    for (x, y), size in hall_lamps():
        panes = panes * (1 - shape(lamp_outline(x, y, size)))
    return panes


def lamp_outline(x: float, y: float, size: float) -> Points:
    return [(x + across * size, y + down * size) for across, down in LAMP]


def lamps_out(sheet: Sheet) -> Sheet:
    """Take the flat halos off the picture again."""
    for at, size in hall_lamps():
        for radius in (69 * size, 38 * size):
            bare = (sheet - 0.17 * colour_of("#ffe3a0")) / 0.83
            sheet = mixed(sheet, np.clip(bare, 0, 1), disc(at, radius, 7))
    return sheet


def lamp_glass() -> Mask:
    glass = np.zeros((DOWN, ACROSS), np.float32)
    for (x, y), size in hall_lamps():
        panes = points("-16,-18 16,-18 20,14 -20,14")
        glass = np.maximum(glass, shape([(x + a * size, y + d * size) for a, d in panes]))
    return glass


HALL_DAY = Light(
    [(0, "#dfeaff"), (330, "#dce9ff"), (560, "#e8efff"), (1080, "#fbf8ff")],
    gain=1.2,
    colourful=0.76,
    pools=[
        Pool((0, 420), (820, 700), "#dcebff", 0.42),
        Pool((1920, 420), (820, 700), "#dcebff", 0.42),
        Pool((960, 1080), (1500, 560), "#fff1e0", 0.9),
    ],
)
HALL_RAIN = Light(
    [(0, "#a2adc6"), (330, "#aab4c6"), (600, "#b7c1d6"), (1080, "#e3ecff")],
    gain=1.08,
    colourful=0.62,
    pools=[
        Pool((0, 380), (520, 480), "#cfdcf0", 0.3),
        Pool((1920, 380), (520, 480), "#cfdcf0", 0.3),
        Pool((960, 360), (620, 300), "#ffd9a0", 0.2),
        Pool((960, 1080), (1500, 460), "#d6deee", 0.6),
    ],
)
HALL_NIGHT = Light(
    [(0, "#706fae"), (330, "#6a6699"), (600, "#7a76ae"), (1080, "#a5a0dc")],
    gain=1.15,
    colourful=0.9,
    pools=[
        *(Pool(at, (230 * size, 260 * size), "#ffc878", 0.36) for at, size in hall_lamps()),
        Pool((960, 540), (720, 260), "#ffb970", 0.3),
        Pool((960, 1080), (1500, 460), "#8f8cc8", 0.5),
    ],
)


def hall(sheet: Sheet) -> Sheet:
    bare = lamps_out(sheet)
    day = downward([(220, "#d3e8ee"), (330, "#e9f1ea"), (450, "#fbf2d8")])
    lit = glazed(relit(bare, HALL_DAY), bare, lamp_glass(), colour_of("#cfd6d4"))
    return glazed(lit, bare, hall_windows(), day)


def hall_rain(sheet: Sheet) -> Sheet:
    grey = downward([(220, "#8793a4"), (450, "#b3bbc2")]) + streaks(7)
    return glazed(relit(sheet, HALL_RAIN), lamps_out(sheet), hall_windows(), grey)


def hall_night(sheet: Sheet) -> Sheet:
    night = downward([(220, "#27306a"), (450, "#3f447e")])
    return glazed(relit(sheet, HALL_NIGHT), lamps_out(sheet), hall_windows(), night)


def streaks(seed: int) -> Sheet:
    """Rain against the sky, a little aslant."""
    chance = np.random.default_rng(seed)
    image = Image.new("L", (ACROSS, DOWN))
    pen = ImageDraw.Draw(image)
    for x, y, long in chance.uniform((0, 180, 18), (ACROSS, 500, 46), (1500, 3)):
        pen.line((x, y, x - long * 0.22, y + long), fill=int(chance.uniform(70, 190)), width=2)
    soft = image.filter(ImageFilter.GaussianBlur(0.7))
    return np.asarray(soft, np.float32)[..., None] / 255 * 0.3


# ------------------------------------------------------------------ closer views

RAIL_INK, RAIL, RAIL_SHADE = "#221d40", "#8e8bbb", "#66638f"
POSTS = (97, 517, 937, 1357, 1777)


def row_trestles(sheet: Sheet) -> Sheet:
    return closer(sheet, 325, 186, 1200)


def ferry_deck(sheet: Sheet) -> Sheet:
    """The Row by night from the water, past the rail of a boat."""
    away = closer(sheet, 0, 232, 1344)
    for wider, colour in ((6, RAIL_INK), (0, RAIL)):
        posts = [shape(box((x - wider, 574, x + 26 + wider, 1090))) for x in POSTS]
        bars = [along(568, 15 + wider), along(662, 9 + wider)]
        away = mixed(away, colour_of(colour) + paper(8), np.maximum.reduce(posts + bars))
    away = mixed(away, colour_of(RAIL_INK), along(568, 21) - along(568, 15))
    return mixed(away, colour_of(RAIL_SHADE), along(577, 5))


def along(height: float, half: float) -> Mask:
    """A bar across the picture, as a hand draws it."""
    x = np.linspace(-10, ACROSS + 10, 90)
    top = height - half + 1.6 * np.sin(x / 83) + 1.1 * np.sin(x / 31 + height)
    low = height + half + 1.4 * np.sin(x / 97 + 2) + 1.1 * np.sin(x / 37 + half)
    return shape([*zip(x, top, strict=True), *zip(x[::-1], low[::-1], strict=True)])


def pump_house_sheet(sheet: Sheet) -> Sheet:
    return closer(sheet, 245, 292, 800)


# ------------------------------------------------------------------ making the files


@dataclass(frozen=True, slots=True)
class Place:
    """A place to make: from which, how, and in which light its front stands, where it has one."""

    source: str
    made: Callable[[Sheet], Sheet]
    front: Light | None = None


MADE = {
    "sandbox-noon": Place("sandbox-morning", sandbox_noon),
    "sandbox-dusk": Place("sandbox-evening", sandbox_dusk, DUSK),
    "yard-evening": Place("yard", yard_evening),
    "yard-night": Place("yard", yard_night),
    "hall": Place("hall-evening", hall, HALL_DAY),
    "hall-rain": Place("hall-evening", hall_rain, HALL_RAIN),
    "hall-night": Place("hall-evening", hall_night, HALL_NIGHT),
    "row-trestles": Place("row-after", row_trestles),
    "ferry-deck": Place("river-night", ferry_deck),
    "pump-house-sheet": Place("pump-house", pump_house_sheet),
}


def main(names: Sequence[str]) -> None:
    for name in names or MADE:
        place = MADE[name]
        drawn, _ = read_sheet(place.source)
        write_sheet(name, place.made(drawn))
        if place.front:
            figure, alpha = read_sheet(f"{place.source}-front")
            write_sheet(f"{name}-front", relit(figure, place.front), alpha)


def read_sheet(name: str) -> tuple[Sheet, Image.Image]:
    image = Image.open(PLACES / f"{name}.webp").convert("RGBA")
    return np.asarray(image.convert("RGB"), np.float32) / 255, image.getchannel("A")


def write_sheet(name: str, sheet: Sheet, alpha: Image.Image | None = None) -> None:
    """Save it, with a trace of noise so that wide, soft light shows no steps."""
    trace = np.random.default_rng(1).uniform(-0.5, 0.5, sheet.shape)
    image = Image.fromarray((sheet * 255 + 0.5 + trace).clip(0, 255).astype(np.uint8))
    if alpha:
        image.putalpha(alpha)
    image.save(PLACES / f"{name}.webp", "WEBP", **(FRONT_WEBP if alpha else WEBP))


if __name__ == "__main__":
    unknown = set(sys.argv[1:]) - set(MADE)
    if unknown:
        sys.exit(f"Usage: python relight.py [PLACE ...] (of {', '.join(MADE)})")
    main(sys.argv[1:])
