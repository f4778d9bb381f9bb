"""The Town: a full choir. All start on one note and open into a chord on the long word."""

from ending import PHRASES, ending, voice_many, voice_one
from notes import Part, bar, perfect_motion
from theme import ANSWER, HOME, LANTERN, TOGETHER


def chord_at(beat):
    for beats, degrees in TOGETHER:
        if beat < beats:
            return degrees
        beat -= beats
    return TOGETHER[-1][1]


def divided(phrase):
    """The phrase with each note cut where the chord below it changes."""
    edges = [3, 6, 8, 9]  # beats on which the chords of TOGETHER change
    pieces = []
    for beat, length, degree in phrase:
        cuts = [beat] + [e for e in edges if beat < e < beat + length] + [beat + length]
        pieces += [(a, b - a, degree) for a, b in zip(cuts, cuts[1:])]
    return pieces


def choir_under(phrase):
    """Alto and tenor for each note of a phrase: chord tones below it, moving least, no parallels."""
    paths = None
    for beat, length, degree in phrase:
        top = HOME.pitch(degree)
        if length < 1:  # the upbeats are sung in unison
            options = [(top, top)]
        else:
            classes = HOME.classes(chord_at(max(beat, 0)))
            below = [p for p in range(top - 14, top - 2) if p % 12 in classes and p >= 47]
            options = [(t, a) for t in below for a in below if t < a]
        step = {}
        for tenor, alto in options:
            now = (tenor, alto, top)
            full = len({p % 12 for p in now}) if tenor != top else 3
            own = 4 * (3 - full) + 0.2 * abs(top - tenor - 9) + 2 * ((top - alto) % 12 in (0, 5, 7))
            if paths is None:
                step[now] = (own, [now])
                continue
            best = None
            for old, (cost, way) in paths.items():
                move = abs(old[0] - tenor) + abs(old[1] - alto)
                unison = len(set(old)) == 1 or len(set(now)) == 1
                if not unison and perfect_motion(old, now):
                    move += 40
                if best is None or cost + move + own < best[0]:
                    best = (cost + move + own, way + [now])
            step[now] = best
        paths = step
    return min(paths.values(), key=lambda c: c[0])[1]


def compose():
    one = voice_one(-3)
    many = voice_many(-6)
    sopranos = Part("sopranos", "voices", "melody", -1, pan=0.0, reverb=0.40)
    altos = Part("altos", "voices", "inner", -6, pan=-0.35, reverb=0.40)
    tenors = Part("tenors", "voices", "inner", -6, pan=0.35, reverb=0.40)
    for number, phrase in zip(PHRASES, (LANTERN, ANSWER, LANTERN, ANSWER)):
        one.line(bar(number), phrase, HOME, 0, 58)
        sopranos.line(bar(number), phrase, HOME, 0, 56)
        many.line(bar(number), phrase, HOME, -1, 56)
        for (beat, length, _), (tenor, alto, _) in zip(
            divided(phrase), choir_under(divided(phrase))
        ):
            altos.play(bar(number) + beat, length, alto, 54)
            tenors.play(bar(number) + beat, length, tenor, 54)
    return ending(
        "town", [one, many, sopranos, altos, tenors], (("sopranos", "altos"), ("altos", "tenors"))
    )
