"""Colours by name, lighter and darker."""

from .spec import load


def colour(said, slots=None):
    """(r, g, b) of "#rrggbb", of a name in palette.yaml or of "$slot" of a person.

    "~-12" after it darkens by 12 %, "~8" lightens by 8 %.
    """
    said = str(said)
    if "~" in said:
        plain, amount = said.rsplit("~", 1)
        share = float(amount) / 100
        return tuple(
            round(v + (255 - v) * share if share > 0 else v * (1 + share)) for v in colour(plain, slots)
        )
    if said.startswith("$"):
        return colour((slots or {}).get(said[1:], "paper"), slots)
    said = load("palette.yaml").get(said, said)
    return tuple(int(said[i : i + 2], 16) for i in (1, 3, 5))


def hexa(rgb):
    return "#{:02x}{:02x}{:02x}".format(*rgb)


def lightness(rgb):
    """0 (black) to 1 (white)."""
    return (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]) / 255


def between(one, other, share):
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
