"""The Yard by day when the launch has had her paint: blue from the red lead to the rail, and no seam to be seen."""

from types import SimpleNamespace

from .yard import HOUR, by_day


def paint():
    return by_day("yard-painted", SimpleNamespace(**{**vars(HOUR), "seam": "painted"}))
