"""Notes, parts and pieces, and the small unevenness that makes them breathe.

Time is counted in beats (quarter notes); pitches are MIDI numbers.
Everything is deterministic: a piece with the same seed gives the same file.
"""

import random
from dataclasses import dataclass, field
from itertools import product

import mido

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
BEATS_PER_BAR = 3
TICKS = 960
UPBEAT = 0.25  # seconds before the first beat, so that the join falls before every attack


@dataclass(frozen=True)
class Key:
    tonic: int
    scale: tuple = MAJOR

    def pitch(self, degree):
        """Pitch of a scale degree: 1 is the tonic, 8 the octave above, -1 the sixth below."""
        octave, step = divmod(degree - 1, 7)
        return self.tonic + 12 * octave + self.scale[step]

    def classes(self, degrees):
        return [self.pitch(d) % 12 for d in degrees]


@dataclass(frozen=True)
class Instrument:
    program: int
    low: int  # lowest comfortable sounding pitch
    high: int  # highest comfortable sounding pitch
    lead: float = 0.0  # seconds to start early, because the sample speaks late
    release: float = 0.0  # seconds to let go early, because the sample lingers
    sings: bool = False  # sustained: gets a swell on each note
    lowpass: int = 9000


INSTRUMENTS = {
    "piano": Instrument(0, 28, 88),
    "electric piano": Instrument(4, 36, 84, lowpass=5000),
    "celesta": Instrument(8, 60, 91, lowpass=6000),
    "music box": Instrument(10, 60, 88, lead=0.015, lowpass=6000),
    "vibraphone": Instrument(11, 53, 86, lowpass=6000),
    "marimba": Instrument(12, 45, 86),
    "acoustic bass": Instrument(32, 28, 60, lead=0.01, lowpass=4000),
    "viola": Instrument(41, 48, 72, lead=0.05, sings=True, lowpass=5500),
    "cello": Instrument(42, 36, 72, lead=0.15, release=0.05, sings=True, lowpass=5500),
    "contrabass": Instrument(43, 28, 55, lead=0.04, sings=True, lowpass=3500),
    "pizzicato": Instrument(45, 36, 79, lead=0.045),
    "harp": Instrument(46, 28, 86),
    "strings": Instrument(48, 36, 76, lead=0.15, release=0.20, sings=True, lowpass=5000),
    "slow strings": Instrument(49, 36, 76, lead=0.20, release=0.35, sings=True, lowpass=4500),
    "voices": Instrument(53, 43, 76, lead=0.05, sings=True, lowpass=4000),
    "trombone": Instrument(57, 40, 69, lead=0.03, sings=True, lowpass=2200),
    "horn": Instrument(60, 38, 74, lead=0.05, sings=True, lowpass=4000),
    "bassoon": Instrument(70, 34, 70, lead=0.015, lowpass=4500),
    "clarinet": Instrument(71, 50, 82, lead=0.03, sings=True, lowpass=6500),
    "flute": Instrument(73, 60, 86, lead=0.04, sings=True, lowpass=7000),
}


@dataclass(frozen=True)
class Note:
    start: float
    length: float
    pitch: int
    force: int = 64  # velocity

    @property
    def end(self):
        return self.start + self.length


@dataclass
class Part:
    name: str
    instrument: str
    role: str  # melody, second, inner, bass, colour
    level: float  # loudness against the melody, in LU, while it plays
    pan: float = 0.0  # -1 left, 1 right
    reverb: float = 0.25
    lowpass: int = 0  # Hz, where the part should be darker than its instrument
    notes: list = field(default_factory=list)
    evenness: float = 1.0  # below 1 plays more strictly in time

    def play(self, start, length, pitch, force=64):
        self.notes.append(Note(start, length, pitch, force))

    def line(self, start, phrase, key, octave=0, force=64, stretch=1.0, shorten=1.0):
        """Play a phrase of (beat, length, degree), shaped by a gentle arch of force."""
        span = max(b + l for b, l, _ in phrase) or 1
        for beat, length, degree in phrase:
            arch = 7 * (1 - abs(2 * max(beat, 0) / span - 1)) - 3
            self.play(
                start + beat * stretch,
                length * stretch * shorten,
                key.pitch(degree) + 12 * octave,
                round(force + arch),
            )


@dataclass
class Piece:
    name: str
    bpm: float
    bars: int
    key: Key
    parts: list
    seed: int
    pairs: tuple = ()  # (upper, lower) part names whose counterpoint is checked
    target_lufs: float = -20.0

    @property
    def beats(self):
        return self.bars * BEATS_PER_BAR

    @property
    def seconds(self):
        return self.beats * 60 / self.bpm

    def __post_init__(self):
        """A string struck again stops sounding first: trim notes that overlap the same pitch."""
        for part in self.parts:
            part.notes.sort(key=lambda n: (n.start, n.pitch))
            following = {}
            for i in range(len(part.notes) - 1, -1, -1):
                note = part.notes[i]
                limit = following.get(note.pitch)
                if limit is not None and note.end > limit:
                    part.notes[i] = Note(note.start, limit - note.start, note.pitch, note.force)
                following[note.pitch] = note.start
            part.notes = [n for n in part.notes if n.length > 0]

    def part(self, name):
        return next(p for p in self.parts if p.name == name)


def bar(number):
    """Beat on which a bar begins; bars count from 1."""
    return (number - 1) * BEATS_PER_BAR


# ---------------------------------------------------------------- harmony


def voicings(classes, low, high, count):
    """All close voicings with `count` voices that hold every chord tone they can, or all but one."""
    choices = [p for p in range(low, high + 1) if p % 12 in classes]
    found = []
    for chord in product(choices, repeat=count):
        if any(a >= b for a, b in zip(chord, chord[1:])):
            continue
        if chord[-1] - chord[0] > 16:
            continue
        if len({p % 12 for p in chord}) < min(count, len(classes)) - 1:
            continue
        found.append(chord)
    return found


def perfect_motion(before, after):
    """True where two voices move in parallel fifths or octaves."""
    for i in range(len(before)):
        for j in range(i + 1, len(before)):
            if before[i] == after[i] or before[j] == after[j]:
                continue
            old, new = (before[j] - before[i]) % 12, (after[j] - after[i]) % 12
            if old == new and new in (0, 7) and (after[i] > before[i]) == (after[j] > before[j]):
                return True
    return False


def lead_voices(progression, key, low, high, count=3, bass=None, against=(), start=0):
    """Smoothest way through a progression [(beats, degrees)], without parallel fifths or octaves.

    `bass`, if given, lists the bass pitch of each chord and is counted among the voices.
    `against` names parts whose notes the chords should not rub against by a semitone.
    Returns one tuple of pitches per chord.
    """
    paths = None
    beat = start
    for i, (beats, degrees) in enumerate(progression):
        classes = key.classes(degrees)
        under = (bass[i],) if bass else ()
        step = {}
        for chord in voicings(classes, low, high, count):
            middle = abs(sum(chord) / count - (low + high) / 2) * 0.3
            middle += 4 * (min(count, len(classes)) - len({p % 12 for p in chord}))
            middle += 9 * rub_time(chord, against, beat, beat + beats)
            if paths is None:
                step[chord] = (middle, [chord])
                continue
            best = None
            for old, (cost, way) in paths.items():
                old_under = (bass[i - 1],) if bass else ()
                move = sum(abs(a - b) for a, b in zip(old, chord)) + middle
                if perfect_motion(old_under + old, under + chord):
                    move += 40
                if best is None or cost + move < best[0]:
                    best = (cost + move, way + [chord])
            step[chord] = best
        paths = step
        beat += beats
    return min(paths.values(), key=lambda c: c[0])[1]


def rub_time(chord, parts, start, end):
    """Beats during which a chord tone lies a semitone (or its octave) from a note of the given parts."""
    return sum(
        min(n.end, end) - max(n.start, start)
        for part in parts
        for n in part.notes
        if n.start < end and n.end > start
        for pitch in chord
        if abs(pitch - n.pitch) in (1, 13)
    )


def pad(part, start, progression, key, low, high, count=3, force=56, bass=None, against=()):
    """Held chords; a tone common to two chords is tied over, for at most four bars."""
    chords = lead_voices(progression, key, low, high, count, bass, against, start)
    held = {}
    beat = start
    for (beats, _), chord in zip(progression, chords):
        for pitch in list(held):
            if pitch not in chord or beat - held[pitch] >= 12:
                part.play(held[pitch], beat - held[pitch], pitch, force)
                del held[pitch]
        for pitch in chord:
            held.setdefault(pitch, beat)
        beat += beats
    for pitch, since in held.items():
        part.play(since, beat - since, pitch, force)


def roots(progression, key, low):
    """Bass line: the first degree of each chord, in the octave from `low` up."""
    return [low + (key.pitch(d[0]) - low) % 12 for _, d in progression]


def walk(part, start, progression, pitches, force=60, shorten=1.0):
    beat = start
    for (beats, _), pitch in zip(progression, pitches):
        part.play(beat, beats * shorten, pitch, force)
        beat += beats


def ripple(
    part, start, progression, key, low, order=(0, 2, 4, 3, 2, 1), step=0.5, force=54, ring=2.5
):
    """Broken chords: `order` picks chord tones counted upwards from the root near `low`."""
    beat = start
    for beats, degrees in progression:
        root = low + (key.pitch(degrees[0]) - low) % 12
        classes = key.classes(degrees)
        tones = [p for p in range(root, root + 36) if p % 12 in classes]
        for i in range(round(beats / step)):
            index = order[i % len(order)]
            if index is None:
                continue
            accent = 5 if i == 0 else 0
            left = beats - i * step  # damp when the chord changes
            part.play(beat + i * step, min(ring, left), tones[index], force + accent - (i % 2) * 4)
        beat += beats


# ---------------------------------------------------------------- performance


def perform(piece, part):
    """Seconds, length, pitch and velocity of each note as a person might play it."""
    rng = random.Random(f"{piece.seed}/{part.name}")
    beat = 60 / piece.bpm
    tool = INSTRUMENTS[part.instrument]
    drift = 0.0
    played = []
    for note in sorted(part.notes, key=lambda n: (n.start, n.pitch)):
        drift = 0.8 * drift + rng.gauss(0, 0.004)
        jitter = (drift + rng.gauss(0, 0.006)) * part.evenness
        place = note.start % BEATS_PER_BAR
        accent = 4 if place == 0 else 0 if place == int(place) else -3
        force = note.force + accent + rng.gauss(0, 3)
        overlap = 0.03 if tool.sings else 0.0
        start = note.start * beat + jitter - tool.lead + UPBEAT
        played.append(
            (
                start,
                max(0.1, note.length * beat + overlap - tool.release),
                note.pitch,
                max(18, min(112, round(force))),
            )
        )
    return lift_before_repeats(played)


def lift_before_repeats(played, gap=0.03):
    """A repeated pitch must be let go before it sounds again, or the release would stop the new note."""
    played.sort()
    following = {}
    for i in range(len(played) - 1, -1, -1):
        start, length, pitch, force = played[i]
        if pitch in following:
            length = max(0.05, min(length, following[pitch] - gap - start))
        played[i] = (start, length, pitch, force)
        following[pitch] = start
    return played


def swell(length):
    """Expression over a held note: in, bloom, ease."""
    if length < 0.7:
        return [(0, 100)]
    points = []
    steps = max(4, int(length / 0.08))
    for i in range(steps + 1):
        x = i / steps
        shape = 0.72 + 0.28 * (x / 0.4) ** 0.8 if x < 0.4 else 1 - 0.26 * ((x - 0.4) / 0.6) ** 1.5
        points.append((x * length, round(112 * shape)))
    return points


def track_of(piece, part, channel, shift=0.0):
    """One MIDI track. `shift` seconds are added so that early notes stay at or after zero."""
    tool = INSTRUMENTS[part.instrument]
    per_second = TICKS * piece.bpm / 60
    events = []
    voices = perform(piece, part)
    for start, length, pitch, force in voices:
        on = max(0, round((start + shift) * per_second))
        off = max(on + 20, round((start + length + shift) * per_second))
        events.append((on, 2, mido.Message("note_on", channel=channel, note=pitch, velocity=force)))
        events.append((off, 0, mido.Message("note_off", channel=channel, note=pitch)))
    if tool.sings:
        busy_until = -1.0
        for start, length, _, _ in sorted(voices):
            if start < busy_until - 0.15:  # chords share one swell
                continue
            busy_until = start + length
            for offset, value in swell(length):
                tick = max(0, round((start + offset + shift) * per_second))
                events.append(
                    (
                        tick,
                        1,
                        mido.Message("control_change", channel=channel, control=11, value=value),
                    )
                )
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=part.name))
    track.append(mido.Message("program_change", channel=channel, program=tool.program))
    for control, value in ((7, 100), (91, 0), (93, 0), (10, round(64 + 50 * part.pan))):
        track.append(mido.Message("control_change", channel=channel, control=control, value=value))
    now = 0
    for tick, _, message in sorted(events, key=lambda e: (e[0], e[1])):
        track.append(message.copy(time=tick - now))
        now = tick
    return track


def midi_of(piece, parts=None, shift=0.0):
    file = mido.MidiFile(ticks_per_beat=TICKS)
    head = mido.MidiTrack()
    head.append(mido.MetaMessage("track_name", name=piece.name))
    head.append(mido.MetaMessage("set_tempo", tempo=round(60e6 / piece.bpm)))
    head.append(mido.MetaMessage("time_signature", numerator=3, denominator=4))
    file.tracks.append(head)
    channels = [c for c in range(16) if c != 9]
    for channel, part in zip(channels, parts or piece.parts):
        file.tracks.append(track_of(piece, part, channel, shift))
    return file
