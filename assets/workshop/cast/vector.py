"""Our own shapes: points to SVG, in the kit's ink."""

import math

from .colours import colour, hexa
from .kit import LINE


def curve(points, *, closed, smooth=True):
    """An SVG path through points: Catmull-Rom, with tangents held to a third of each stretch.

    A point that stands twice is a corner.
    """
    if not smooth:
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if closed else "")
    count = len(points)

    def at(i):
        return points[i % count] if closed else points[max(0, min(count - 1, i))]

    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for i in range(count if closed else count - 1):
        before, here, there, after = (at(j) for j in range(i - 1, i + 3))
        third = math.dist(here, there) / 3
        out, into = along(before, there, third), along(here, after, third)
        path += (
            f"C{here[0] + out[0]:.1f} {here[1] + out[1]:.1f} "
            f"{there[0] - into[0]:.1f} {there[1] - into[1]:.1f} {there[0]:.1f} {there[1]:.1f}"
        )
    return path + ("Z" if closed else "")


def along(start, end, length):
    """The step of this length from start towards end."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    whole = math.hypot(dx, dy) or 1
    return dx / whole * length, dy / whole * length


def shape(said, slots, given=None, mapped=lambda p: p):
    """SVG of one shape of extras.yaml or faces.yaml.

    Keys: pts or dot (x, y, radius across, radius down), fill, line, w (width of the line), open, sharp,
    a (0 to 1, how dense). "$name" is a colour given where the shape is used, or a slot of the person.
    """
    paint = {key: _paint(said.get(key), slots, given or {}) for key in ("fill", "line")}
    style = (
        f'fill="{paint["fill"]}" stroke="{paint["line"]}" stroke-width="{said.get("w", LINE - 1)}" '
        f'stroke-linecap="round" stroke-linejoin="round"'
    )
    if "a" in said:
        style += f' fill-opacity="{said["a"]}" stroke-opacity="{said["a"]}"'
    if "dot" in said:
        x, y, across, down = (*said["dot"], said["dot"][2])[:4]
        x, y = mapped((x, y))
        return f'<ellipse cx="{x}" cy="{y}" rx="{across}" ry="{down}" {style}/>'
    points = [mapped(p) for p in said["pts"]]
    return f'<path d="{curve(points, closed=not said.get("open"), smooth=not said.get("sharp"))}" {style}/>'


def _paint(said, slots, given):
    if said is None:
        return "none"
    name, _, change = str(said).removeprefix("$").partition("~")
    if str(said).startswith("$") and name in given:
        said = f"{given[name]}~{change}" if change else given[name]
    return hexa(colour(said, slots))


def shapes(many, slots, given=None, mapped=lambda p: p):
    return "".join(shape(one, slots, given, mapped) for one in many)
