"""Childhood: the sandbox. A moat, a town that grows by one note at a time, and a goose."""

from notes import Key, Part, Piece, bar
from theme import ALONE, ANSWER, II7, III, IV, LANTERN, TOGETHER, VI, I, V

KEY = Key(67)  # G
VAMP = [(3, I), (3, IV), (3, I), (3, V)]
MOAT = [(3, VI), (3, VI), (3, III), (3, III), (3, IV), (3, I), (3, II7), (3, V)]


def swing_seat(bass, chords_part, start, progression):
    """One and-two-and-three: plucked root, two soft wooden chords."""
    beat = start
    for beats, degrees in progression:
        root = 43 + (KEY.pitch(degrees[0]) - 43) % 12
        root = root - 12 if root > 50 else root
        bass.play(beat, 0.8, root, 58)
        if beats >= 2:
            for place in range(1, int(beats)):
                for pitch in sorted(p for p in range(59, 69) if p % 12 in KEY.classes(degrees[:3]))[
                    :2
                ]:
                    chords_part.play(beat + place, 0.4, pitch, 48 - 4 * (place == 2))
        beat += beats


def compose():
    box = Part("music box", "music box", "melody", 0, pan=0.25, reverb=0.35)
    clarinet = Part("clarinet", "clarinet", "melody", 0, pan=-0.2, reverb=0.22)
    wood = Part("marimba", "marimba", "inner", -7, pan=-0.35, reverb=0.20)
    builder = Part("marimba tune", "marimba", "melody", -1, pan=0.1, reverb=0.20)
    bass = Part("pizzicato bass", "pizzicato", "bass", -6, pan=0.1, reverb=0.15)
    digger = Part("pizzicato tune", "pizzicato", "colour", -4, pan=0.4, reverb=0.20)
    goose = Part("bassoon", "bassoon", "colour", -3, pan=-0.4, reverb=0.15)

    form = VAMP + ALONE + TOGETHER + ALONE + TOGETHER + MOAT + ALONE + TOGETHER + ALONE
    swing_seat(bass, wood, bar(1), form)
    swing_seat(bass, wood, bar(41), [(3, I), (3, IV)])

    def honk(where, first=5, second=1, octave=-2):
        goose.play(where, 0.35, KEY.pitch(first) + 12 * octave, 66)
        goose.play(where + 0.5, 0.6, KEY.pitch(second) + 12 * octave, 72)

    honk(bar(4) + 1)
    box.line(bar(5), LANTERN, KEY, 0, 62)
    clarinet.line(bar(9), ANSWER, KEY, 0, 60)
    honk(bar(12) + 1)

    clarinet.line(bar(13), LANTERN, KEY, 0, 58, shorten=0.7)
    for number, degree in ((13, 5), (14, 6), (15, 8)):  # the box copies the last word
        box.play(bar(number) + 1, 0.5, KEY.pitch(degree), 50)
    builder.line(bar(17), ANSWER, KEY, 0, 64)
    builder.line(bar(17), [(b, l, d - 2) for b, l, d in ANSWER[:6]], KEY, 0, 52)

    town = [6, 8, 9, 10]  # each bar adds a house
    for count in range(1, 5):
        for i, degree in enumerate(town[:count]):
            builder.play(bar(20 + count) + i * 0.5, 0.5, KEY.pitch(degree), 60)
    for number in (21, 22, 23, 24):  # and each bar one spade goes in
        digger.play(bar(number) + 2, 0.4, KEY.pitch(3 if number < 23 else 0), 54)
        digger.play(bar(number) + 2.5, 0.4, KEY.pitch(1 if number < 23 else -2), 50)
    for i, degree in enumerate((8, 9, 10, 9, 8, 6)):
        builder.play(bar(25) + i * 0.5, 0.5, KEY.pitch(degree), 60)
    for i, degree in enumerate((9, 8, 6, 5)):
        builder.play(bar(26) + i * 0.5, 0.5, KEY.pitch(degree), 58)
    honk(bar(28), 2, 5, -2)

    box.line(bar(29), LANTERN, KEY, 0, 60)
    clarinet.line(bar(33), ANSWER, KEY, 0, 60)
    goose.line(bar(37), LANTERN, KEY, -2, 62, shorten=0.6)  # the Mayor has heard this one too
    box.line(bar(41), ANSWER[:6], KEY, 0, 56)
    bass.play(bar(43), 0.8, KEY.pitch(1) - 24, 52)
    honk(bar(44), 5, 2, -2)

    return Piece(
        "childhood", 120, 44, KEY, [box, clarinet, wood, builder, bass, digger, goose], seed=2
    )
