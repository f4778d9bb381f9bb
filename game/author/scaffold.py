"""The files of a small new story, named after its folder: two scenes that check and play at once."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Collection, Mapping
from types import MappingProxyType

from game.author.scaffolding import CHAPTER, ENDINGS, STORY, TASKS

SCHEMAS = ".schema"
"""The folder of a story in which editors find the schemas: hidden, and it travels with the story."""

MOST = 60
"""So many signs of a folder's name go into an id or a title."""

_SPELT = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d"}
)
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_NOT_IN_TITLES = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{}*]+")

_BEGINS_AS_TEXT = re.compile(r"(?!(?:null|true|false)$)[a-z]")
_PLAIN = re.compile(r"[^\W\d_]\w*(?: \w+)+")
"""A title of two words or more, which YAML can take for nothing else."""


def new_story(
    name: str, schemas: Mapping[str, str], taken: Collection[str] = ()
) -> Mapping[str, str]:
    """Return the text of every file of a new story by its path in the folder of that name.

    `schemas` are the files that help an editor, by name; `taken` are ids that other stories have.
    """
    blanks = {"ID": id_of(name, taken), "TITLE": _quoted(title_of(name)), "SCHEMAS": SCHEMAS}
    files = {"story.yaml": STORY, "lunch.yaml": CHAPTER, "endings.yaml": ENDINGS}
    return MappingProxyType(
        {
            **{file: _filled(text, blanks) for file, text in files.items()},
            **{f"{SCHEMAS}/{file}": text for file, text in schemas.items()},
            ".vscode/tasks.json": TASKS,
        }
    )


def id_of(name: str, taken: Collection[str] = ()) -> str:
    """Return an id that is as like a folder's name as the signs of ids allow.

    A name without a letter from a to z or a digit gives a made-up id, always the same.
    """
    bare = unicodedata.normalize("NFKD", name.translate(_SPELT)).lower()
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    id_ = _NOT_IN_IDS.sub("-", letters)[:MOST].strip("-")
    if not id_:  # a name in other letters
        id_ = f"story-{zlib.crc32(name.encode('utf-8', 'replace')):08x}"
    if not _BEGINS_AS_TEXT.match(id_):
        id_ = f"story-{id_}"
    number, free = 2, id_
    while free in taken:
        number, free = number + 1, f"{id_}-{number}"
    return free


def title_of(name: str) -> str:
    """Return a title from a folder's name: its words, each with a capital."""
    composed = unicodedata.normalize("NFC", name)
    words = _NOT_IN_TITLES.sub(" ", composed).replace("_", " ").replace("-", " ").split()
    title = " ".join(word[:1].upper() + word[1:] for word in words)[:MOST].strip()
    return title or "A New Story"


def _quoted(title: str) -> str:
    """Return a text as YAML takes it, whatever signs are in it."""
    return title if _PLAIN.fullmatch(title) else "'" + title.replace("'", "''") + "'"


def _filled(text: str, blanks: Mapping[str, str]) -> str:
    for blank, words in blanks.items():
        text = text.replace(f"<{blank}>", words)
    return text
