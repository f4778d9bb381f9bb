"""The Fence: each sings half of its own and half of the other's, and they meet on the same notes."""

from ending import PHRASES, ending, voice_many, voice_one
from notes import bar
from theme import ANSWER, CALL, HOME, bars_of

LANTERN_CLOSE = [(6, 1.5, 1), (7.5, 0.5, -1), (8, 3, -2)]  # the lantern's last bars, an octave down
ANSWER_CLOSE = bars_of(ANSWER, 3, 4)


def compose():
    one, many = voice_one(1), voice_many(-1)
    for number, close in zip(PHRASES, (LANTERN_CLOSE, ANSWER_CLOSE) * 2):
        one.line(bar(number), CALL + bars_of(ANSWER, 2, 2), HOME, 0, 60)
        many.line(bar(number), ANSWER[:2] + [(2, 0.5, 2), (2.5, 0.5, 3), (3, 3, 6)], HOME, -1, 60)
        one.line(bar(number), close, HOME, 0, 58)
        many.line(bar(number), close, HOME, 0, 58)
    return ending("fence", [one, many], (("clarinet", "cello"),))
