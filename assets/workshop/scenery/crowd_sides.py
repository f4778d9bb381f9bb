"""People seen from the side: sitting, huddled, standing; and a hand that goes up."""

from .colour import dark, lite
from .crowd_heads import head_side
from .crowd_people import body_frame, oval_at, pen_for


def seated_side(p, x, y, k, who, flip=False, cup=None, legs=True, seat=0.45, reach=0.34):
    """Somebody sitting, from the side, looking right (left with `flip`), a hand on the table before them."""
    w = pen_for(k)
    at = body_frame(x, y - k * seat * (1 - who.size), k, who, flip)
    c, trousers = who.cloth, dark(who.fabric, 0.35)
    if legs:
        p.shape(
            at((-0.12, 0.42), (0.36, 0.44), (0.38, 0.54), (0.3, 0.6), (-0.1, 0.6)),
            trousers,
            "",
            w,
            off=(0.5, 0.4),
            j=0.4,
        )
        p.shape(
            at((0.28, 0.5), (0.38, 0.5), (0.35, 0.06), (0.25, 0.06)), trousers, "", w, off=(0.5, 0.4), j=0.4
        )
        p.shape(
            at((0.24, 0.08), (0.46, 0.07), (0.47, 0), (0.24, 0)), who.fabric, "", w, off=(0.4, 0.3), j=0.3
        )
    lean = 0.03 + 0.05 * who.stoop
    p.shape(
        at((lean - 0.02, 0.98), (lean + 0.09, 0.98), (lean + 0.1, 1.1), (lean + 0.0, 1.1)),
        dark(who.skin, 0.1),
        "",
        w * 0.8,
        off=(0, 0),
        j=0.2,
    )
    body = [
        (-0.15, 0.44),
        (-0.17, 0.66),
        (-0.13 + lean, 0.9),
        (-0.06 + lean, 1.02),
        (0.06 + lean, 1.03),
        (0.13 + lean, 0.9),
        (0.15, 0.66),
        (0.13, 0.44),
    ]
    p.shape(at(*body), (lite(c, 0.08), dark(c, 0.12)), "", w, off=(0.7, 0.5), j=0.5)
    if who.garment == "stripes":
        for v in (0.9, 0.78, 0.66, 0.54):
            p.stroke(at((-0.13, v), (0.12, v)), lite(c, 0.62), w * 1.4, taper=False)
    hand = (lean + reach, 0.83)
    p.shape(
        at(
            (lean - 0.05, 0.97),
            (lean + 0.05, 0.95),
            (lean + 0.12, 0.78),
            (hand[0], hand[1] - 0.03),
            (hand[0] + 0.02, hand[1] + 0.045),
            (lean + 0.1, 0.7),
            (lean - 0.05, 0.76),
        ),
        dark(c, 0.08),
        "",
        w,
        off=(0.4, 0.3),
        j=0.4,
    )
    oval_at(p, at, hand[0] + 0.035, hand[1] + 0.01, 0.042, 0.04, who.skin, w * 0.9)
    if cup:
        p.poly(
            at((hand[0] + 0.03, 0.8), (hand[0] + 0.12, 0.8), (hand[0] + 0.13, 0.9), (hand[0] + 0.02, 0.9)),
            cup,
            "",
            w * 0.9,
            off=(0.4, 0.3),
            j=0.3,
        )
    head_side(p, at, lean + 0.05, 1.21 - 0.03 * who.stoop, who, w)


def huddled(p, x, y, k, who, flip=False, blanket="#8a6a7a", seat=0.42):
    """Somebody sitting wrapped in a blanket, from the side, awake, looking right (left with `flip`)."""
    w = pen_for(k)
    at = body_frame(x, y - k * seat * (1 - who.size), k, who, flip)
    p.shape(
        at((0.2, 0.36), (0.34, 0.34), (0.33, 0.08), (0.22, 0.08)),
        dark(who.fabric, 0.35),
        "",
        w,
        off=(0.4, 0.3),
        j=0.3,
    )
    p.shape(
        at((0.2, 0.1), (0.42, 0.08), (0.42, 0), (0.2, 0)), dark(who.cloth, 0.2), "", w, off=(0.4, 0.3), j=0.3
    )
    head_side(p, at, 0.07, 1.13 - 0.05 * who.stoop, who, w)
    wrap = [
        (-0.22, 0.34),
        (-0.25, 0.6),
        (-0.17, 0.88),
        (-0.07, 1.0),
        (0.06, 0.98),
        (0.16, 0.9),
        (0.24, 0.72),
        (0.4, 0.56),
        (0.41, 0.36),
        (0.1, 0.3),
    ]
    p.shape(at(*wrap), (lite(blanket, 0.1), dark(blanket, 0.12)), "", w, off=(0.7, 0.5), j=0.6)
    for v in (0.0, 0.14):
        p.stroke(at((-0.2, 0.46 + v), (0.05, 0.44 + v), (0.3, 0.42 + v)), lite(blanket, 0.5), w * 1.2)
    p.stroke(at((0.02, 0.97), (0.12, 0.82), (0.18, 0.6)), dark(blanket, 0.35), w)


def standing_side(p, x, y, k, who, flip=False, carries=None):
    """Somebody standing, from the side, hands before them; `carries(p, x, y)` draws what they hold."""
    w = pen_for(k)
    at = body_frame(x, y, k, who, flip)
    trousers = dark(who.fabric, 0.35)
    for u, d in ((-0.06, 0.14), (0.05, 0.0)):
        p.poly(
            at((u - 0.06, 0.05), (u + 0.06, 0.05), (u + 0.075, 0.84), (u - 0.08, 0.84)),
            dark(trousers, d),
            "",
            w,
            off=(0.5, 0.4),
            j=0.4,
        )
        p.shape(
            at((u - 0.07, 0.07), (u + 0.12, 0.06), (u + 0.16, 0), (u - 0.07, 0)),
            "#4a3d4c",
            "",
            w,
            off=(0.3, 0.2),
            j=0.3,
        )
    lean = 0.02 + 0.06 * who.stoop
    c, s = who.cloth, 1.42
    hem = 0.4 if who.garment in ("coat", "raincoat") or who.head in ("scarf", "bun") else 0.74
    p.shape(
        at(
            (lean - 0.03, s - 0.05), (lean + 0.08, s - 0.05), (lean + 0.09, s + 0.09), (lean - 0.01, s + 0.09)
        ),
        dark(who.skin, 0.1),
        "",
        w * 0.8,
        off=(0, 0),
        j=0.2,
    )
    body = [
        (-0.16, hem),
        (-0.16, 0.95),
        (-0.15 + lean, s - 0.16),
        (-0.07 + lean, s),
        (0.06 + lean, s),
        (0.13 + lean, s - 0.18),
        (0.13, 0.95),
        (0.15, hem),
    ]
    p.shape(at(*body), (lite(c, 0.08), dark(c, 0.14)), "", w, off=(0.7, 0.5), j=0.5)
    p.shape(
        at(
            (lean - 0.06, s - 0.04),
            (lean + 0.05, s - 0.05),
            (lean + 0.1, 1.12),
            (lean + 0.3, 1.1),
            (lean + 0.3, 1.02),
            (lean + 0.02, 1.0),
            (lean - 0.06, 1.2),
        ),
        dark(c, 0.1),
        "",
        w,
        off=(0.4, 0.3),
        j=0.4,
    )
    oval_at(p, at, lean + 0.33, 1.06, 0.045, 0.045, who.skin, w * 0.9)
    head_side(p, at, lean + 0.04, s + 0.19 - 0.04 * who.stoop, who, w)
    if carries:
        carries(p, *at((lean + 0.36, 1.08))[0])


def raised_hand(p, x, y, k, who, side=1):
    """The arm of somebody seated from behind who votes; drawn before them."""
    w = pen_for(k)
    at = body_frame(x, y, k, who, side < 0)
    p.shape(
        at((0.13, 0.9), (0.21, 0.94), (0.27, 1.34), (0.19, 1.35), (0.11, 1.0)),
        who.cloth,
        "",
        w,
        off=(0.5, 0.4),
        j=0.4,
    )
    oval_at(p, at, 0.235, 1.41, 0.044, 0.06, who.skin, w)
