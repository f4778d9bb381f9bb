"""Print the score checks of every piece."""

import importlib
import sys

import check
from build import PIECES


def main():
    worst = 0
    for name in PIECES:
        piece = importlib.import_module(name).compose()
        mean, peak = check.density(piece)
        share, places = check.rubs(piece)
        print(
            f"\n== {piece.name}: {piece.seconds:.2f} s, {mean:.1f} notes/s (busiest 3 s: {peak:.1f}), "
            f"semitone rubs {share:.1%}"
        )
        for place in places[:6]:
            print("   rub", place)
        for label, found in (
            ("range", check.ranges(piece)),
            ("not in key", check.strangers(piece)),
            ("same note twice", check.clashes_within(piece)),
        ):
            worst += len(found)
            for item in found[:6]:
                print("  ", label, item)
        basses = [p for p in piece.parts if p.role == "bass" and p.name != "pulse"]
        sung = [p for p in piece.parts if p.role in ("melody", "second")]
        for tune in sung:
            for bass in basses:
                for mark in check.counterpoint(piece, tune.name, bass.name)[0]:
                    if mark.startswith("PARALLEL"):
                        worst += 1
                        print(f"   {tune.name} with {bass.name}: {mark}")
        for upper, lower in piece.pairs:
            marks, counts = check.counterpoint(piece, upper, lower)
            print(f"   {upper} over {lower}:", counts)
            worst += sum(m.startswith("PARALLEL") for m in marks)
            for mark in marks:
                print("     ", mark)
    return worst


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
