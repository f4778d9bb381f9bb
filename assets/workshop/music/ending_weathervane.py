"""The Weathervane: the two turn about, bar by bar, each with a whole heart and never both."""

from ending import PHRASES, ending, voice_many, voice_one
from notes import bar
from theme import ANSWER, HOME, LANTERN, bars_of


def compose():
    one, many = voice_one(), voice_many()
    for number, lantern_first in zip(PHRASES, (True, False, True, False)):
        for part in (1, 2, 3, 4):
            if (part % 2 == 1) == lantern_first:
                one.line(bar(number), bars_of(LANTERN, part, part), HOME, 0, 62)
            else:  # stop where the other's upbeat begins
                last = 3 * part if part == 4 else 3 * part - 1
                many.line(
                    bar(number),
                    [n for n in bars_of(ANSWER, part, part) if n[0] < last],
                    HOME,
                    -1,
                    62,
                )
    return ending("weathervane", [one, many], (("clarinet", "cello"),))
