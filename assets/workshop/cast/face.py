"""A face in one mood: brows, eyes, nose and mouth, from the kit or of our own, in one flat frame."""

import numpy as np

from .colours import between, colour, lightness
from .kit import View, ink_of, rasterise
from .masks import alpha_of, dilate, holes, opened, sheet, soften, tinted, to_bool, to_mask
from .spec import expression, load
from .vector import shapes

FRAME = (300, 160, 380, 420)  # the part of the head's frame that holds a face, in units
FLOORS = {"brows": 284, "eyes": 334, "nose": 376, "mouth": 600}  # where each feature ends in the kit's faces
TEARS = "SmileLol"  # the kit's face with tears; they hang lower than its eyes
DARK_INK = "#150f24"  # for features on dark skin
FULL_BEARDS = {"Full", "FullMedium", "FullMajestic", "GoateeCircle"}


def face(spec, mood, k):
    """(surface, view, ink of the mouth) of a person's face, `k` pixels to a unit."""
    view = View(FRAME, k)
    said = expression(spec, mood)
    ink = colour(spec.get("face_ink", DARK_INK if lightness(colour(spec["skin"])) < 0.45 else "ink"))
    drawn = {}
    for part in FLOORS:
        drawn[part] = feature(part, said.get(part, spec.get("nose", "Smile")), view)
    lower = round(spec.get("mouth_dy", 0) * k)
    drawn["mouth"] = [shifted(layer, 0, lower) for layer in drawn["mouth"]]
    out = whites([alpha for alpha, _ in drawn.values()], view)
    for alpha, over in drawn.values():
        out.blit(tinted(alpha, ink), (0, 0))
        out.blit(over, (0, 0))
    mouth = drawn["mouth"][0]
    if has_dark_beard(spec) and not opened(mouth > 100, 11 * k).any():
        out.blit(tinted(mouth, lips(spec)), (0, 0))
    return out, view, mouth


def feature(part, said, view):
    """[ink, what lies over it] of one feature: `said` is a name, or a name with a shift right and down."""
    name, right, down = said if isinstance(said, list) else (said, 0, 0)
    own = load("faces.yaml")["own"].get(name)
    if own:
        alpha = alpha_of(rasterise(shapes(own["ink"], None, {"ink": "#ffffff"}), view))
        over = rasterise(shapes(own.get("over", ()), None), view)
    else:
        alpha, over = from_kit(part, name, view), sheet(view.size)
    return [shifted(layer, round(right * view.k), round(down * view.k)) for layer in (alpha, over)]


def from_kit(part, name, view):
    """The ink of one feature of a face of the kit."""
    alpha = ink_of("face", name, view)
    keep = np.zeros(alpha.shape, bool)
    for component in to_mask(alpha > 60).connected_components(4):
        x, y = view.units(*component.centroid())
        here = next(p for p, floor in FLOORS.items() if y < floor or p == "mouth")
        if name == TEARS and x > 605 and y > 345:
            continue  # the far tear would hang outside the cheek
        if name == TEARS and x < 470 and 345 < y < 400:
            here = "eyes"
        if here == part:
            keep |= to_bool(component)
    return np.where(dilate(keep, 2), alpha, 0).astype(np.uint8)


def whites(inks, view):
    """The whites of wide eyes, and tears: what the ink encloses."""
    out = sheet(view.size)
    for hole in holes(np.maximum.reduce(inks) > 110, 6):
        x, y = (centre.mean() for centre in np.nonzero(hole))
        x, y = view.units(x, y)
        tear = y > 340 and not 470 < x < 600
        if y < 390:
            out.blit(tinted(soften(dilate(hole, 2.5)), colour("tear" if tear else "teeth")), (0, 0))
    return out


def shifted(layer, right, down):
    """An array or a surface, moved; nothing comes back at the other side."""
    if not isinstance(layer, np.ndarray):
        out = sheet(layer.get_size())
        out.blit(layer, (right, down))
        return out
    return np.roll(layer, (right, down), (0, 1))


def has_dark_beard(spec):
    return spec.get("beard") in FULL_BEARDS and lightness(beard_colour(spec)) < 0.3


def beard_colour(spec):
    return colour(spec.get("beard_colour") or spec["hair_colour"])


def lips(spec):
    return between(colour(spec["skin"]), colour("blush"), 0.2)
