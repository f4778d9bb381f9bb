"""The theme of Lantern Row: two four-bar phrases over one harmony.

LANTERN, for standing on your own, asks "is it MINE" three times, each time from a
higher place (do re SOL, re mi LA, mi sol DO), and stays on the fifth. It uses only
five notes of the scale: it never sings the fourth or the seventh.

ANSWER, for standing together, goes mostly by step in a small circle and comes home.
It brings the two notes that the lantern lacks, and it moves while the lantern holds, so
the two can be sung at the same time: lantern on top with the answer an octave down, or
answer on top if it climbs home (see ending_road.py). Alone, each is a whole phrase.

A phrase is a list of (beat, length, scale degree); the lantern starts with an upbeat.
"""

from notes import MAJOR, Key

HOME = Key(62, MAJOR)  # D

CALL = [(-1, 0.5, 1), (-0.5, 0.5, 2), (0, 2, 5)]  # the motif: is it MINE

LANTERN = CALL + [
    (2, 0.5, 2),
    (2.5, 0.5, 3),
    (3, 2, 6),
    (5, 0.5, 3),
    (5.5, 0.5, 5),
    (6, 1.5, 8),
    (7.5, 0.5, 6),
    (8, 3, 5),
]

ANSWER = [
    (0, 1, 3),
    (1, 1, 4),
    (2, 1, 5),
    (3, 1, 4),
    (4, 1, 3),
    (5, 1, 1),
    (6, 2, -1),
    (8, 1, 0),
    (9, 2, 1),
]

I, II7, III, IV, V, VI = (1, 3, 5), (2, 4, 6, 8), (3, 5, 7), (4, 6, 8), (5, 7, 9), (6, 8, 10)
V_SUS = (5, 8, 9)
IV_MAJ7 = (4, 6, 8, 10)

ALONE = [(3, I), (3, IV), (3, VI), (3, V)]  # under the lantern by itself
# Under the answer, or both at once. The bass waits on the fourth in bars two and three: any other
# root there would run in fifths or octaves with one of the two phrases.
IV_SIX = (4, 6, 8, 9)
TOGETHER = [(3, I), (3, IV), (2, IV_SIX), (1, V), (3, I)]


def bars_of(phrase, first, last):
    """The notes of a phrase that begin in the given bars (1 to 4), an upbeat going with its bar."""
    picked = []
    for beat, length, degree in phrase:
        number = int((beat + 1) // 3) + 1 if phrase is LANTERN else int(beat // 3) + 1
        if first <= number <= last:
            picked.append((beat, length, degree))
    return picked
