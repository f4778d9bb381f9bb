"""The Road: both phrases at once. First the lantern on top, then the answer, then again."""

from ending import PHRASES, ending, voice_many, voice_one
from notes import bar
from theme import ANSWER, HOME, LANTERN

# Above the lantern, the answer climbs home instead of sinking home.
ANSWER_ABOVE = [
    (beat, length, degree + 7 if beat >= 6 else degree) for beat, length, degree in ANSWER
]


def compose():
    one, many = voice_one(1), voice_many(-1)
    for number, lantern_on_top in zip(PHRASES, (True, False, True, False)):
        if lantern_on_top:
            one.line(bar(number), LANTERN, HOME, 0, 60)
            many.line(bar(number), ANSWER, HOME, -1, 60)
        else:
            one.line(bar(number), ANSWER_ABOVE, HOME, 0, 60)
            many.line(bar(number), LANTERN, HOME, -1, 60)
    return ending("road", [one, many], (("clarinet", "cello"),))
