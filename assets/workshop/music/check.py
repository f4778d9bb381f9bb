"""What can be checked without ears: the score by the rules of the craft, the sound by measurement."""

from collections import Counter

import numpy as np
from notes import BEATS_PER_BAR, INSTRUMENTS
from scipy import signal
from sound import RATE, block_loudness, lufs, true_peak_db

NAMES = "C C# D Eb E F F# G Ab A Bb B".split()


def spell(pitch):
    return f"{NAMES[pitch % 12]}{pitch // 12 - 1}"


# ---------------------------------------------------------------- score


def ranges(piece):
    return [
        f"{part.name}: {spell(n.pitch)} at bar {int(n.start // 3) + 1}"
        for part in piece.parts
        for n in part.notes
        if not INSTRUMENTS[part.instrument].low <= n.pitch <= INSTRUMENTS[part.instrument].high
    ]


def strangers(piece):
    """Notes outside the key."""
    scale = set(piece.key.classes(range(1, 8)))
    return [
        f"{p.name}: {spell(n.pitch)}"
        for p in piece.parts
        for n in p.notes
        if n.pitch % 12 not in scale
    ]


def clashes_within(piece):
    """Two notes of one part on the same pitch that overlap (the second would be cut off by the first's end)."""
    found = []
    for part in piece.parts:
        last = {}
        for n in sorted(part.notes, key=lambda n: n.start):
            if n.pitch in last and last[n.pitch] > n.start + 1e-6:
                found.append(f"{part.name} {spell(n.pitch)} bar {int(n.start // 3) + 1}")
            last[n.pitch] = max(last.get(n.pitch, 0), n.end)
    return found


def sounding(part, beat):
    notes = [n for n in part.notes if n.start <= beat + 1e-6 < n.end - 1e-6]
    return max(notes, key=lambda n: n.start) if notes else None


def counterpoint(piece, upper, lower):
    """Walk two lines together and list what a teacher would mark."""
    up, low = piece.part(upper), piece.part(lower)
    beats = sorted({n.start for n in up.notes} | {n.start for n in low.notes})
    if up.role == "inner" and low.role == "bass":
        return pad_against(piece, up, low)
    marks, counts, previous = [], Counter(), None
    for beat in beats:
        a, b = sounding(up, beat), sounding(low, beat)
        if not a or not b:
            previous = None
            continue
        gap = a.pitch - b.pitch
        counts["together"] += 1
        where = f"bar {int(beat // 3) + 1} beat {beat % 3 + 1:g} {spell(a.pitch)}/{spell(b.pitch)}"
        if gap < 0:
            marks.append("crossing " + where)
        if gap == 0:
            counts["unison"] += 1
        strong = beat % BEATS_PER_BAR == 0
        if gap % 12 in (1, 2, 10, 11) and strong:
            marks.append("dissonant downbeat " + where)
        counts[
            "imperfect"
            if gap % 12 in (3, 4, 8, 9)
            else "perfect"
            if gap % 12 in (0, 7)
            else "fourth"
            if gap % 12 == 5
            else "dissonant"
        ] += 1
        if previous:
            pa, pb = previous
            da, db = a.pitch - pa.pitch, b.pitch - pb.pitch
            if da and db:
                counts["contrary" if da * db < 0 else "same way"] += 1
                if da * db > 0 and gap % 12 in (0, 7):
                    if (pa.pitch - pb.pitch) % 12 == gap % 12:
                        if not (gap == 0 and pa.pitch == pb.pitch):
                            marks.append("PARALLEL " + where)
                    elif abs(da) > 2:
                        marks.append("hidden " + where)
            elif da or db:
                counts["oblique"] += 1
        previous = (a, b)
    return marks, dict(counts)


def pad_against(piece, pad, bass):
    """Parallel fifths and octaves between each voice of a held chord and the bass."""
    marks, previous = [], None
    for beat in sorted({n.start for n in bass.notes}):
        b = sounding(bass, beat)
        chord = sorted(n.pitch for n in pad.notes if n.start <= beat + 1e-6 < n.end - 1e-6)
        if previous and len(chord) == len(previous[1]) and b.pitch != previous[0]:
            for old, new in zip(previous[1], chord):
                if (
                    old != new
                    and (old - previous[0]) % 12 == (new - b.pitch) % 12 in (0, 7)
                    and (new > old) == (b.pitch > previous[0])
                ):
                    marks.append(f"PARALLEL pad bar {int(beat // 3) + 1}")
        previous = (b.pitch, chord)
    return marks, {}


def rubs(piece):
    """Share of half beats where two held notes (a beat or longer) rub by a semitone, and the worst places."""
    held = [(n, p.name) for p in piece.parts for n in p.notes if n.length >= 1]
    places = []
    steps = np.arange(0, piece.beats, 0.5)
    for beat in steps:
        now = {}
        for n, name in held:
            if n.start <= beat < n.end - 0.25:
                now.setdefault(n.pitch, name)
        pitches = sorted(now)
        for i, a in enumerate(pitches):
            for b in pitches[i + 1 :]:
                if b - a in (1, 13):
                    places.append(
                        f"bar {int(beat // 3) + 1} beat {beat % 3 + 1:g} "
                        f"{spell(a)}({now[a]})/{spell(b)}({now[b]})"
                    )
    return len(places) / len(steps), places


def density(piece):
    starts = np.array(sorted(n.start for p in piece.parts for n in p.notes)) * 60 / piece.bpm
    window = [
        ((starts >= t) & (starts < t + 3)).sum() / 3 for t in np.arange(0, piece.seconds - 3, 0.5)
    ] or [0]
    return len(starts) / piece.seconds, max(window)


# ---------------------------------------------------------------- sound


def spectrum(audio):
    freqs, power = signal.welch(audio.mean(axis=1), RATE, nperseg=8192)
    return freqs, power


def high_share_db(audio, above=4000):
    freqs, power = spectrum(audio)
    return 10 * np.log10(power[freqs >= above].sum() / power.sum() + 1e-12)


def centroid(audio):
    freqs, power = spectrum(audio)
    amplitude = np.sqrt(power)
    return (freqs * amplitude).sum() / amplitude.sum()


def join(audio):
    """The step from the last sample to the first, and the bend there, against the steps elsewhere near it."""
    around = np.concatenate([audio[-2048:], audio[:2048]])
    steps = np.abs(np.diff(around, axis=0)).max(axis=1)
    bends = np.abs(np.diff(around, 2, axis=0)).max(axis=1)
    return (
        steps[2047],
        np.sort(steps)[int(0.99 * len(steps))],
        bends[2046:2048].max(),
        np.sort(bends)[int(0.99 * len(bends))],
    )


def click_db(audio, width=64):
    """High-passed energy in a small window at the join against the median and maximum of such windows anywhere."""
    sos = signal.butter(4, 6000, "highpass", fs=RATE, output="sos")
    wrapped = np.concatenate([audio[-RATE:], audio, audio[:RATE]])
    high = (signal.sosfiltfilt(sos, wrapped, axis=0) ** 2).sum(axis=1)[RATE // 2 : -RATE // 2]
    offset = RATE // 2
    at_join = max(
        high[offset - width // 2 : offset + width // 2].mean(),
        high[offset + len(audio) - width // 2 : offset + len(audio) + width // 2].mean(),
    )
    n = len(high) // width * width
    blocks = high[:n].reshape(-1, width).mean(axis=1)
    return [
        10 * np.log10(v + 1e-16) for v in (at_join, np.median(blocks), np.percentile(blocks, 99))
    ]


def loudness_range(audio):
    """EBU LRA: short-term loudness, 10th to 95th percentile above the relative gate."""
    level = -0.691 + 10 * np.log10(block_loudness(audio, 3.0, 0.1) + 1e-15)
    level = level[level > -70]
    if not len(level):
        return 0.0
    gate = 10 * np.log10(np.mean(10 ** (level / 10))) - 20
    level = level[level > gate]
    return np.percentile(level, 95) - np.percentile(level, 10)


def balance_db(audio):
    if audio.shape[1] < 2:
        return 0.0
    left, right = np.sqrt((audio**2).mean(axis=0))
    return 20 * np.log10((left + 1e-9) / (right + 1e-9))


def mono_loss_db(audio):
    """How much quieter the piece is when a classroom speaker adds left and right."""
    if audio.shape[1] < 2:
        return 0.0
    mono = np.repeat(audio.mean(axis=1)[:, None], 2, axis=1)
    return lufs(audio) - lufs(mono)


def measure(audio):
    return {
        "seconds": len(audio) / RATE,
        "lufs": lufs(audio),
        "true_peak": true_peak_db(audio),
        "lra": loudness_range(audio),
        "above_4k": high_share_db(audio),
        "centroid": centroid(audio),
        "balance": balance_db(audio),
        "mono_loss": mono_loss_db(audio),
        "dc": float(np.abs(audio.mean(axis=0)).max()),
    }
