"""The Fork: a letter at eighteen. Two lines begin a third apart and walk away from each other."""

from notes import Part, Piece, bar, pad, ripple, roots
from theme import ANSWER, CALL, HOME, II7, IV, LANTERN, V_SUS, VI, I, V

VI7 = (6, 8, 10, 12)
OPENING = [(3, VI), (3, IV), (3, II7), (3, V_SUS)]
LONGING = [(3, VI7), (3, IV), (3, II7), (3, V)]
UNFINISHED = [(3, VI), (3, IV), (3, II7), (3, V_SUS)]
PARTING = [(3, VI7), (3, IV), (3, II7), (3, V), (3, VI), (3, II7), (3, I), (2, V_SUS), (1, V)]
NOT_HOME = [(3, VI), (3, IV), (2, II7), (1, V), (3, VI)]
STILL = [(3, IV), (3, V_SUS)]

RISING = [
    (-1, 0.5, 1),
    (-0.5, 0.5, 2),
    (0, 2, 5),
    (2, 0.5, 2),
    (2.5, 0.5, 3),
    (3, 2, 6),
    (5, 0.5, 3),
    (5.5, 0.5, 5),
    (6, 2, 8),
    (8, 0.5, 5),
    (8.5, 0.5, 6),
    (9, 2, 9),
    (11, 0.5, 6),
    (11.5, 0.5, 8),
    (12, 3, 10),
    (15, 3, 9),
    (18, 3, 8),
    (21, 3, 5),
]
FALLING = [
    (0, 2, 10),
    (2, 4, 8),
    (6, 3, 6),
    (9, 3, 5),
    (12, 3, 1),
    (15, 3, 4),
    (18, 3, 3),
    (21, 3, 2),
]


def compose():
    piano = Part("piano", "piano", "melody", 2, pan=-0.15, reverb=0.32)
    cello = Part("cello", "cello", "second", 0, pan=0.2, reverb=0.34)
    harp = Part("harp", "harp", "inner", -6, pan=0.35, reverb=0.32)
    strings = Part("strings", "slow strings", "inner", -11, pan=-0.1, reverb=0.35)

    form = OPENING + LONGING + UNFINISHED + PARTING + NOT_HOME + STILL
    ripple(harp, 0, form, HOME, 40, (0, 2, 4), step=1, force=50, ring=3)

    piano.line(bar(2), CALL, HOME, 0, 54)
    piano.line(
        bar(3) + 1, [(0, 0.5, 1), (0.5, 0.5, 2), (1, 3, 5)], HOME, 0, 48
    )  # asks once more, softer
    cello.line(bar(5), LANTERN, HOME, -1, 64)
    piano.line(bar(9), ANSWER[:6] + [(6, 5, -1)], HOME, 0, 56)  # and does not finish
    piano.line(bar(13), RISING, HOME, 0, 58)
    cello.line(bar(13), FALLING, HOME, -1, 60)
    cello.line(bar(21), ANSWER, HOME, -1, 58)
    piano.play(bar(25), 5, HOME.pitch(5), 44)

    held = LONGING + UNFINISHED + PARTING + NOT_HOME
    pad(
        strings,
        bar(5),
        held,
        HOME,
        52,
        67,
        3,
        50,
        bass=roots(held, HOME, 40),
        against=(piano, cello),
    )
    return Piece(
        "fork", 62, 26, HOME, [piano, cello, harp, strings], seed=3, pairs=(("piano", "cello"),)
    )
