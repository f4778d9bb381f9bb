"""S125 to S129: what the field guide and its word list have no room for, or cannot show."""

from __future__ import annotations

from game.story.catalogue.entry import Entry, in_concepts, in_guide

ENTRIES = (
    Entry(
        "S125",
        "warning",
        "A text too long for its space",
        "“{name}” has {count} signs, and there is room for {most}.",
        "A cell of a table is a few words only.",
        "say it in fewer words.",
        in_concepts("own: going first", "own: going first, for as long as nobody seems to mind"),
        "Say it in fewer words.",
    ),
    Entry(
        "S126",
        "error",
        "A row of a page with too many or too few ideas",
        "This row of a page of the kind “{kind}” should hold {wanted}.",
        "A row of the kind “pairs” holds two ideas; a row of any other kind holds one.",
        "write a pair as [one, other], and anything else alone.",
        in_guide("kind: table", "kind: pairs"),
        "Write a pair as [one, other], and anything else alone.",
    ),
    Entry(
        "S127",
        "warning",
        "An idea in a table without its cells",
        "“{found}” stands in a table, but has no “{missing}” in concepts.yaml.",
        "A table sets both sides against each other: each of its ideas needs “own” and “together”.",
        "add both to the concept, or give the page another kind.",
        in_concepts("    together: going along\n", ""),
        "Add it there, or give the page another kind.",
    ),
    Entry(
        "S128",
        "warning",
        "A word explained twice",
        "“{found}” is explained twice: the first time as “{first}”.",
        "A word in a scene leads to one explanation, and the first is the one that is shown.",
        "take it out of one of the two.",
        in_guide("forms: [shores]", "forms: [shores, ponds]"),
        "Take it out of one of the two.",
    ),
    Entry(
        "S129",
        "warning",
        "A question about an idea that is not on the page",
        "Here something is asked about “{found}”, but it is not among the ideas of this page.",
        "A question stands above an idea of its own page, so it stands under that idea's id.",
        "spell the id as in “concepts” above it, or add the idea there.",
        in_guide(
            "    concepts: [alone.brave]\n",
            "    concepts: [alone.brave]\n    questions: {alone.brvae: Who goes first?}\n",
        ),
        "Spell the id as in “concepts” above it, or add the idea there.",
    ),
)
