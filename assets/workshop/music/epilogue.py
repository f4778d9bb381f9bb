"""Epilogue: the same sand, twenty-five years on. The theme at rest over a bass that stays where it is."""

from notes import Part, Piece, bar, pad, ripple
from theme import ALONE, ANSWER, CALL, HOME, II7, IV, IV_SIX, LANTERN, TOGETHER, V_SUS, VI, I

MORNING = [(3, I), (3, IV), (3, I), (3, IV)]
EVENING = [(3, IV), (3, I), (3, II7), (3, V_SUS)]
STAY = [(3, I), (3, IV), (3, I), (3, I)]


def compose():
    box = Part("music box", "music box", "melody", 2, pan=0.3, reverb=0.40)
    clarinet = Part("clarinet", "clarinet", "melody", 0, pan=-0.2, reverb=0.32)
    cello = Part("cello", "cello", "second", 0, pan=0.15, reverb=0.32)
    harp = Part("harp", "harp", "inner", -5, pan=-0.35, reverb=0.32)
    strings = Part("strings", "slow strings", "inner", -10, reverb=0.38)
    bass = Part("contrabass", "contrabass", "bass", -10, pan=0.1, reverb=0.15)

    form = MORNING + ALONE + TOGETHER + ALONE + TOGETHER + EVENING + STAY
    ripple(harp, 0, form, HOME, 43, (0, 2, 4), step=1, force=50, ring=3)
    box.line(bar(5), LANTERN, HOME, 0, 56)
    cello.line(bar(9), ANSWER, HOME, -1, 60)
    clarinet.line(bar(13), LANTERN, HOME, 0, 58)
    cello.line(bar(17), ANSWER, HOME, -1, 60)
    box.line(bar(22), CALL, HOME, 0, 50)
    clarinet.line(bar(23), [(0, 3, 4), (3, 3, 2), (6, 5, 3)], HOME, 0, 52)
    box.line(bar(27), CALL, HOME, 0, 46)

    held = ALONE + TOGETHER + ALONE + TOGETHER + EVENING + STAY
    pad(strings, bar(5), held, HOME, 54, 69, 3, 50, against=(box, clarinet, cello))
    for number in range(1, 13, 2):  # the tonic, and nothing but, for twelve bars
        bass.play(bar(number), 6, 38, 50)
    low = {I: 38, IV: 43, IV_SIX: 43, VI: 35, II7: 40, V_SUS: 33}
    beat = bar(13)
    for beats, chord in ALONE + TOGETHER + EVENING + STAY:
        bass.play(beat, beats, low.get(chord, 33), 50)
        beat += beats
    return Piece("epilogue", 72, 28, HOME, [box, clarinet, cello, harp, strings, bass], seed=7)
