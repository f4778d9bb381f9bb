"""How much of a place one sees: the text card may reach up to y 340, and what a scene is about stands above that.

A place that was drawn too low is drawn on a taller sheet, `Scene(..., frame=taller(60))`, and at the end its top is cut
off: `cut_top(sc, 60)`. Its life moves with it.
"""

from .sheet import FRAME, SS


def taller(units):
    """The frame with so many units more at its foot."""
    return FRAME[0], FRAME[1] + units


def cut_top(sc, units):
    """Cut so many units off the top of both sheets of a scene, which then is as high as every place."""
    for sheet in (sc.back, sc.front):
        if not sheet:
            continue
        sheet.flush()
        w, h = sheet.size[0], sheet.size[1] - units * SS
        sheet.surface = sheet.surface.subsurface((0, units * SS, w, h)).copy()
        sheet.bright = sheet.bright[:, units * SS :].copy()
        sheet.open = sheet.open[:, units * SS :].copy()
        sheet.size, sheet.frame = (w, h), (sheet.frame[0], sheet.frame[1] - units)
    for key in ("water", "lamps", "smoke", "clouds", "stars"):
        for row in sc.life.get(key, ()):
            row[1] -= units
