"""The theme by itself: one picture and one MIDI file, each phrase alone and then both at once."""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from build import ROOT, make_folders
from check import spell
from ending_road import ANSWER_ABOVE
from notes import Part, Piece, bar, midi_of
from theme import ANSWER, HOME, LANTERN

VIEWS = (
    ("The lantern, alone: five notes of the scale", [(LANTERN, 0)], []),
    ("The answer, alone: brings the fourth and the seventh", [], [(ANSWER, 0)]),
    ("Both, lantern on top", [(LANTERN, 0)], [(ANSWER, -1)]),
    ("Both, answer on top (climbing home)", [(LANTERN, -1)], [(ANSWER_ABOVE, 0)]),
)


def main():
    make_folders()
    one = Part("lantern", "clarinet", "melody", 0)
    many = Part("answer", "cello", "second", 0)
    fig, axes = plt.subplots(2, 2, figsize=(14, 8), sharey=True)
    for number, (axis, (title, upper, lower)) in enumerate(zip(axes.flat, VIEWS)):
        for part, phrases, colour in ((one, upper, "#EE6C5A"), (many, lower, "#2F8F8B")):
            for phrase, octave in phrases:
                part.line(bar(2 + 5 * number), phrase, HOME, octave, 64)
                for beat, length, degree in phrase:
                    pitch = HOME.pitch(degree) + 12 * octave
                    axis.barh(
                        pitch,
                        length - 0.06,
                        left=beat,
                        height=0.85,
                        color=colour,
                        edgecolor="#2B2440",
                    )
                    axis.text(beat + 0.05, pitch + 0.6, spell(pitch), fontsize=8)
        for b in range(5):
            axis.axvline(3 * b, color="#bbb", lw=0.8, zorder=0)
        axis.set_title(title)
        axis.set_xlim(-1.2, 12)
        axis.set_ylim(45, 77)
    fig.tight_layout()
    fig.savefig(ROOT / "pictures" / "theme.png", dpi=65)
    midi_of(Piece("theme", 84, 21, HOME, [one, many], seed=0)).save(ROOT / "mid" / "theme.mid")


if __name__ == "__main__":
    main()
