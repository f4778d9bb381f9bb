"""High Water: low strings, a pulse that changes step, plucked rain. Tense, never frightening."""

import random

from notes import MINOR, Key, Part, Piece, bar, pad, roots, walk
from theme import ANSWER, CALL, LANTERN

KEY = Key(62, MINOR)
I, III, IV, V, VI, VII = (1, 3, 5), (3, 5, 7), (4, 6, 8), (5, 7, 9), (6, 8, 10), (7, 9, 11)

RISE = [(12, I), (6, VI), (6, VII)]
ASKING = [(6, I), (6, VI), (6, IV), (6, V)]  # under the lantern at half speed
SANDBAGS = [(6, I), (6, IV), (4, IV), (2, V), (6, I)]  # under the answer at half speed
HANDS = [(6, VI), (6, VII), (6, I), (6, V)]
EBB = [(6, IV), (6, VI), (6, I), (6, V)]


def pulse(part, start, progression, force=58):
    """Two, then three: one bar in two long steps, one bar in three short ones."""
    beat = start
    for beats, degrees in progression:
        root = 36 + (KEY.pitch(degrees[0]) - 36) % 12
        root = root - 12 if root > 46 else root
        for i in range(int(beats)):
            at = beat + i
            number, place = divmod(at, 3)
            if number % 2 == 0:
                if place in (0, 1):
                    part.play(
                        at + (0.5 if place == 1 else 0), 0.6, root, force - (8 if place else 0)
                    )
            else:
                part.play(
                    at,
                    0.6,
                    root if place == 0 else root + (7 if root < 40 else 0),
                    force - (8 if place else 0),
                )
        beat += beats


def rain(part, start, progression, rng, density, force=46):
    """Drops on the half beats, from the chord, each away from the last."""
    beat, last = start, 70
    for beats, degrees in progression:
        tones = [p for p in range(62, 80) if p % 12 in KEY.classes(degrees)]
        for i in range(int(beats * 2)):
            if rng.random() < density:
                last = rng.choice([p for p in tones if p != last and abs(p - last) < 10] or tones)
                part.play(
                    beat + i * 0.5, min(1.2, beats - i * 0.5), last, force + rng.randint(-8, 6)
                )
        beat += beats


def compose():
    rng = random.Random(24)
    horn = Part("horn", "horn", "melody", 0, pan=-0.2, reverb=0.40)
    cellos = Part("cellos", "strings", "second", 0, pan=0.2, reverb=0.32)
    basses = Part("basses", "contrabass", "bass", -6, pan=0.1, reverb=0.15)
    beats = Part("pulse", "pizzicato", "bass", -5, pan=-0.1, reverb=0.18, evenness=0.6)
    drops = Part("rain harp", "harp", "colour", -7, pan=0.4, reverb=0.40)
    drips = Part("rain pizzicato", "pizzicato", "colour", -11, pan=-0.45, reverb=0.35)
    strings = Part("strings", "slow strings", "inner", -10, pan=0.0, reverb=0.30)
    clarinet = Part("clarinet", "clarinet", "colour", -3, pan=-0.3, reverb=0.32)

    form = RISE + ASKING + SANDBAGS + HANDS + ASKING + SANDBAGS + EBB
    pulse(beats, 0, form)
    for first, chords, density in (
        (1, RISE, 0.25),
        (9, ASKING, 0.35),
        (17, SANDBAGS, 0.40),
        (25, HANDS, 0.5),
        (33, ASKING, 0.45),
        (41, SANDBAGS, 0.40),
        (49, EBB, 0.25),
    ):
        rain(drops, bar(first), chords, rng, density)
        rain(drips, bar(first), chords, rng, density * 0.5, 44)

    horn.line(bar(9), LANTERN, KEY, -1, 60, stretch=2)
    cellos.line(bar(17), ANSWER, KEY, -1, 62, stretch=2)
    for number, upbeat, top, who in (
        (26, (1, 2), 5, clarinet),
        (28, (2, 3), 5, horn),
        (30, (3, 5), 8, clarinet),
        (32, (2, 3), 5, horn),
    ):
        octave = 0 if who is clarinet else -1
        who.line(
            bar(number),
            [(-1, 0.5, upbeat[0]), (-0.5, 0.5, upbeat[1]), (0, 2.5, top)],
            KEY,
            octave,
            56,
        )
    horn.line(bar(33), LANTERN, KEY, 0, 60, stretch=2)  # an octave above the first time
    cellos.line(bar(41), ANSWER, KEY, -1, 66, stretch=2)
    clarinet.line(bar(41), ANSWER, KEY, 0, 56, stretch=2)
    horn.line(bar(53), CALL, KEY, -1, 50)

    low = roots(form, KEY, 33)
    walk(basses, bar(17), SANDBAGS, roots(SANDBAGS, KEY, 33), 54)
    walk(basses, bar(33), ASKING + SANDBAGS, roots(ASKING + SANDBAGS, KEY, 33), 56)
    pad(strings, 0, form, KEY, 50, 64, 3, 48, bass=low, against=(horn, cellos))
    return Piece(
        "high_water",
        100,
        56,
        KEY,
        [horn, cellos, basses, beats, drops, drips, strings, clarinet],
        seed=5,
    )
