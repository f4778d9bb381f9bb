"""The Lighthouse: one voice, alone, asks and answers itself."""

from ending import PHRASES, ending, voice_one
from notes import bar
from theme import ANSWER, HOME, LANTERN


def compose():
    one = voice_one()
    for number, phrase in zip(PHRASES, (LANTERN, ANSWER, LANTERN, ANSWER)):
        one.line(bar(number), phrase, HOME, 0, 60)
    return ending("lighthouse", [one])
