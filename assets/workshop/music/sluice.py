"""The Sluice: one held line and nothing else. The lantern at a twelfth of its speed, without a third,
so that it is neither major nor minor; then it goes back the way it came, and there is silence."""

from notes import Part, Piece
from theme import HOME


def compose():
    line = Part("line", "slow strings", "melody", 0, pan=0.0, reverb=0.45, lowpass=1500)
    beat = 0
    for length, degree in ((9, 1), (9, 2), (18, 5), (9, 2), (12, 1)):
        line.play(beat, length, HOME.pitch(degree) - 12, 50)
        beat += length
    return Piece("sluice", 60, 22, HOME, [line], seed=6, target_lufs=-25.0)
