"""A2: pictures and sounds of the story's own folder, and what its CREDITS.yaml says of them."""

from __future__ import annotations

from typing import Final

from game.story.catalogue.entry import Entry, Whole, in_chapter

_POND: Final = "pictures/places/pond.png"
_PIXELS: Final = (b"\x00\x00\x07\x80\x00\x00\x04\x38", b"\x00\x00\x1f\x40\x00\x00\x17\x70")


def _png(size: bytes) -> bytes:
    """Return the head of a picture, which is all that is looked at."""
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + size + b"\x08\x02\x00\x00\x00"


_PICTURE: Final = Whole(_POND, _png(_PIXELS[0]))
_SAID: Final = """\
credits:
  - files: pictures/places/pond.png
    author: Ada Low
    licence: CC-BY-4.0
    description: A pond with reeds, seen from its bank.
"""
_CREDITS: Final = Whole("CREDITS.yaml", _SAID)
_CAST: Final = """\
{"scale": 2, "versions": {"ada": {"speaker": "ada", "from": 0, "to": 99,
 "pictures": {"calm": {"file": "cast/ada/calm.png", "w": 300, "h": 600,
                       "neck": [150, 200], "eyes": [150, 90], "mouth": [150, 140]}}}}}
"""
_ADA: Final = "pictures/cast/ada/calm.png"
_BOTH: Final = _SAID.replace(_POND, _ADA).replace(
    "A pond with reeds, seen from its bank.", "Ada, calm, in a yellow coat."
)

ENTRIES = (
    Entry(
        "A201",
        "warning",
        "A file of the story that the credits do not name",
        "Nothing in CREDITS.yaml speaks of “{found}”.",
        "Whoever copies a story wants to know who made its pictures and sounds and whether they may "
        "be copied, and whoever cannot see a picture is told its description. A row of "
        "CREDITS.yaml, in the story's folder, says all that.",
        "add a row to CREDITS.yaml with files, author, licence, source and description.",
        (_PICTURE,),
        "Add a row with files, author, licence and description.",
    ),
    Entry(
        "A202",
        "warning",
        "A row of the credits that says too little",
        "This row has no “{missing}”.",
        "The licence says whether others may copy the file, and the description is told to those "
        "who cannot see it.",
        "add it: a licence such as CC-BY-4.0, a description in one plain sentence.",
        (
            _PICTURE,
            Whole("CREDITS.yaml", _SAID.replace("    licence: CC-BY-4.0\n", "")),
        ),
        "Add “{missing}:” to it.",
    ),
    Entry(
        "A203",
        "warning",
        "A row of the credits without its file",
        "“{found}” is not in the story's folder.",
        "A row names files from the story's folder on, and a star stands for any letters inside "
        "one folder.",
        "spell the name as the file's, add the file, or take the row out.",
        (
            _PICTURE,
            Whole("CREDITS.yaml", _SAID.replace(_POND, f"[{_POND}, pictures/places/lake.png]")),
        ),
        "Spell it as the file's name, add the file, or take this out.",
    ),
    Entry(
        "A204",
        "note",
        "A file that nothing uses",
        "Nothing in the story uses “{found}”.",
        "Pictures of places lie in pictures/places and end in .webp, .png or .jpg; those of people "
        "are named by pictures/cast.json; music lies in sounds/music, the sounds of places in "
        "sounds/ambience and sounds in sounds, ending "
        "in .ogg, .wav or .mp3. A scene names them without folder and ending.",
        "name it in a scene, or take the file out; a wrong folder or ending hides it too.",
        (
            Whole("pictures/places/lake.png", _png(_PIXELS[0])),
            Whole("CREDITS.yaml", _SAID.replace("pond.png", "lake.png")),
        ),
        "Name it in a scene, or take the file out.",
    ),
    Entry(
        "A205",
        "note",
        "A mood that nobody drew",
        "There is no picture of “{who}” that is “{found}”; a calm one is shown.",
        "The table pictures/cast.json has a picture for each mood in which somebody was drawn.",
        "add the picture and its row in pictures/cast.json, or write a mood that was drawn.",
        (
            Whole("pictures/cast.json", _CAST),
            Whole(_ADA, _png(_PIXELS[0])),
            Whole("CREDITS.yaml", _BOTH),
        ),
        "Add one, or write one of these: {known}.",
    ),
    Entry(
        "A206",
        "warning",
        "A picture that is too large",
        "“{found}” has {size}.",
        "A window shows at most 3840 × 2160 pixels, and a picture of a place is best 1920 × 1080. "
        "More than 6 million pixels, or 3 MB, make an old computer wait at every scene.",
        "save it smaller: 1920 × 1080 for a place.",
        (Whole(_POND, _png(_PIXELS[1])), _CREDITS),
        "Save it with at most 6 million pixels and 3 MB; 1920 × 1080 is best for a place.",
    ),
    Entry(
        "A207",
        "warning",
        "A drawing of the cast that is not there",
        "pictures/cast.json names “{found}”, but there is no such file in pictures.",
        "In a story's own table every file is looked for in the story's own folder, and somebody "
        "whose picture is missing cannot be seen.",
        "add the picture, or take its row out of the table.",
        (
            *in_chapter("ada: left (happy)", "ada: left"),
            Whole("pictures/cast.json", _CAST),
        ),
        "Add the picture, or take its row out of the table.",
    ),
    Entry(
        "A208",
        "warning",
        "A table of the cast that cannot be read",
        "“{found}” cannot be read as a table of the cast.",
        "It is JSON: “versions”, each with speaker, from, to and pictures, and each picture with "
        "its file and where its neck, eyes and mouth are. assets/pictures/cast.json is one.",
        "mend it as in assets/pictures/cast.json, or take it out.",
        (Whole("pictures/cast.json", "{"),),
        "Mend it as in assets/pictures/cast.json, or take it out.",
    ),
)
