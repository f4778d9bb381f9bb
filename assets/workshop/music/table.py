"""The Table: fever on the fourth floor, or six favours. Much rest, six knocks, a trombone behind a wall."""

from notes import Key, Part, Piece, bar, lead_voices, roots, walk
from theme import ANSWER, II7, IV, IV_MAJ7, V_SUS, VI, I

KEY = Key(65)  # F
I_MAJ7, VI7 = (1, 3, 5, 7), (6, 8, 10, 12)
NIGHT = [
    (3, I_MAJ7),
    (3, I_MAJ7),
    (3, IV_MAJ7),
    (3, IV_MAJ7),
    (3, II7),
    (3, VI7),
    (3, II7),
    (3, V_SUS),
]
WALL = [(3, I), (3, IV), (3, VI), (3, I)]
LATE = [(3, VI7), (3, IV_MAJ7), (3, II7), (3, V_SUS)]
LAST = [(3, I_MAJ7), (3, IV_MAJ7), (3, I_MAJ7), (3, V_SUS)]


def compose():
    keys = Part("electric piano", "electric piano", "inner", -5, pan=-0.2, reverb=0.30)
    lamp = Part("vibraphone", "vibraphone", "melody", 0, pan=0.25, reverb=0.45)
    neighbour = Part("trombone", "trombone", "second", -4, pan=0.45, reverb=0.60)
    bass = Part("acoustic bass", "acoustic bass", "bass", -6, pan=0.0, reverb=0.10)
    door = Part("knocks", "marimba", "colour", -8, pan=-0.45, reverb=0.35)

    form = NIGHT + LATE + WALL + LATE + LAST

    def lantern_step(number, upbeat, top, length=4):
        lamp.line(
            bar(number),
            [(-1, 0.5, upbeat[0]), (-0.5, 0.5, upbeat[1]), (0, length, top)],
            KEY,
            0,
            54,
        )

    lantern_step(3, (1, 2), 5)
    lantern_step(7, (2, 3), 6)
    lantern_step(11, (3, 5), 8)
    neighbour.line(bar(13), ANSWER, KEY, -1, 54)
    lantern_step(18, (2, 3), 6)
    neighbour.line(bar(20), [(0, 2, -1), (2, 1, 0), (3, 3, 1)], KEY, -1, 50)
    lantern_step(23, (1, 2), 5, 3)

    chords = lead_voices(form, KEY, 53, 69, 3, against=(neighbour, lamp))
    for number, chord in enumerate(chords, start=1):
        for pitch in chord:
            keys.play(bar(number) + 1, 1.9, pitch, 46)
        if number % 4 == 3:
            keys.play(bar(number) + 2.5, 0.4, chord[-1], 38)
    low = roots(form, KEY, 34)
    low[6] += 3  # bar 7 on its third, not in parallel with the lamp
    walk(bass, 0, form, low, 54, shorten=0.85)

    for number in (2, 6, 10, 14, 18, 22):  # six favours, one after another
        door.play(bar(number) + 0.0, 0.3, 53, 44)
        door.play(bar(number) + 0.5, 0.3, 53, 38)
    return Piece("table", 66, 24, KEY, [keys, lamp, neighbour, bass, door], seed=4)
