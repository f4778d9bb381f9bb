"""What the six endings share: tempo, length, harmony, harp, strings and bass.

Twenty bars: two to open, four phrases of four bars, two to close. Each ending adds only
its voices, clarinet for the one and cello for the many, in a relation of their own.
"""

from notes import Part, Piece, bar, pad, ripple, roots, walk
from theme import HOME, IV, TOGETHER, I

BPM, BARS = 75, 20
PHRASES = (3, 7, 11, 15)  # bars on which the four phrases begin
FORM = [(3, I), (3, IV)] + TOGETHER * 4 + [(3, I), (3, I)]


def voice_one(level=0.0):
    return Part("clarinet", "clarinet", "melody", level, pan=-0.2, reverb=0.32)


def voice_many(level=0.0):
    return Part("cello", "cello", "second", level, pan=0.2, reverb=0.32)


def ending(name, voices, pairs=()):
    harp = Part("harp", "harp", "inner", -9, pan=-0.35, reverb=0.30)
    strings = Part("strings", "slow strings", "inner", -14, reverb=0.35)
    bass = Part("contrabass", "contrabass", "bass", -12, pan=0.1, reverb=0.15)
    wave = (0, 2, 3, 4, 3, 2)
    ripple(harp, 0, FORM[:2], HOME, 43, wave, force=82)
    ripple(harp, bar(3), FORM[2:-2], HOME, 43, wave, force=52)
    ripple(harp, bar(19), FORM[-2:-1], HOME, 43, wave, force=70)
    for i, pitch in enumerate((50, 57, 62)):
        harp.play(bar(BARS) + i * 0.08, 3, pitch, 66)
    held = FORM[2:-2]
    low = roots(held, HOME, 33)
    pad(strings, bar(3), held, HOME, 54, 69, 3, 50, bass=low, against=voices)
    walk(bass, bar(3), held, low, 50)
    bass.play(bar(19), 4, 38, 46)
    return Piece(
        "ending_" + name, BPM, BARS, HOME, list(voices) + [harp, strings, bass], seed=8, pairs=pairs
    )
