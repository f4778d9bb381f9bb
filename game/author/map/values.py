"""An item of the outline."""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """A point of the outline: what it is, in our words, then mostly the author’s; and what it holds.

    `to` is the anchor of what the text names. `kind` is bad, doubt, aside, or empty.
    """

    label: str
    text: str = ""
    kind: str = ""
    to: str = ""
    under: tuple[Item, ...] = ()
