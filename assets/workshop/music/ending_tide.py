"""The Tide: the many sing it all. The one draws breath to ask, waits, and asks once at the very end."""

from ending import PHRASES, ending, voice_many, voice_one
from notes import bar
from theme import ANSWER, CALL, HOME, LANTERN

BREATH = [(0, 0.5, 1), (0.5, 2, 2)]  # "is it ...", while the many hold their last note


def compose():
    one, many = voice_one(-2), voice_many()
    for number, phrase in zip(PHRASES, (LANTERN, ANSWER, LANTERN, ANSWER)):
        many.line(bar(number), phrase, HOME, -1, 60)
    one.line(bar(6), BREATH, HOME, 0, 52)
    one.line(bar(14), BREATH, HOME, 0, 52)
    one.line(bar(19), CALL[:2] + [(0, 4, 5)], HOME, 0, 54)
    return ending("tide", [one, many], (("clarinet", "cello"),))
