"""Title: the river at night, one lantern after another."""

from notes import Part, Piece, bar, pad, ripple, roots, walk
from theme import ALONE, ANSWER, CALL, HOME, II7, IV, LANTERN, TOGETHER, VI, I, V

RIVER = [(3, VI), (3, II7), (3, IV), (3, V)]
HOMEWARD = [(3, I), (3, IV), (3, I), (3, V)]


def compose():
    clarinet = Part("clarinet", "clarinet", "melody", 0, pan=-0.15, reverb=0.30)
    cello = Part("cello", "cello", "second", 0, pan=0.2, reverb=0.30)
    glints = Part("vibraphone", "vibraphone", "colour", -5, pan=0.35, reverb=0.45)
    harp = Part("harp", "harp", "inner", -5, pan=-0.35, reverb=0.30)
    strings = Part("strings", "slow strings", "inner", -10, reverb=0.35)
    bass = Part("contrabass", "contrabass", "bass", -9, pan=0.1, reverb=0.15)

    slow, flowing = (0, 2, 4), (0, 2, 3, 4, 3, 2)
    ripple(harp, bar(1), ALONE, HOME, 43, slow, step=1, force=50)
    for first, chords in ((5, ALONE), (9, TOGETHER), (13, ALONE), (17, TOGETHER), (21, RIVER)):
        ripple(harp, bar(first), chords, HOME, 43, flowing, force=52)
    ripple(harp, bar(25), HOMEWARD, HOME, 43, slow, step=1, force=48)

    glints.line(bar(3), CALL, HOME, 0, 50)
    clarinet.line(bar(5), LANTERN, HOME, 0, 62)
    cello.line(bar(9), ANSWER, HOME, -1, 64)
    cello.line(bar(13), LANTERN, HOME, -1, 64)
    clarinet.line(bar(17), ANSWER, HOME, 0, 62)
    glints.line(bar(22), CALL, HOME, 0, 50)
    clarinet.line(bar(23), [(-1, 0.5, 2), (-0.5, 0.5, 3), (0, 4, 6)], HOME, 0, 56)
    glints.line(bar(26), CALL, HOME, 0, 48)

    held = ALONE + TOGETHER + ALONE + TOGETHER + RIVER
    low = roots(held, HOME, 38)
    pad(strings, bar(5), held, HOME, 54, 70, 3, 52, bass=low, against=(clarinet, cello))
    quiet = len(ALONE)
    walk(bass, bar(9), held[quiet:], [p - 12 if p > 45 else p for p in low[quiet:]], 54)
    return Piece(
        "title",
        76,
        28,
        HOME,
        [clarinet, cello, glints, harp, strings, bass],
        seed=1,
        pairs=(("strings", "contrabass"),),
    )
