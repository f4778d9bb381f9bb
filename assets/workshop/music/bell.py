"""Chapter bell: the lantern's three notes on bars of metal. Not a loop: build.py keeps the first two seconds."""

from notes import Part, Piece
from theme import HOME


def compose():
    bars = Part("vibraphone", "vibraphone", "melody", 0, reverb=0.5, evenness=0.0)
    glint = Part("celesta", "celesta", "colour", -8, pan=0.2, reverb=0.5, evenness=0.0)
    for beat, degree, force in ((0, 1, 58), (0.2, 2, 60), (0.45, 5, 66)):
        bars.play(beat, 2.2, HOME.pitch(degree), force)
        glint.play(beat, 2.2, HOME.pitch(degree) + 12, force - 8)
    return Piece("bell", 90, 6, HOME, [bars, glint], seed=9)
