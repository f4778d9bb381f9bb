"""What a screen may ask of the game about pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.stage.cast import Portrait
    from game.stage.places import Places


class Gallery(Protocol):
    """The pictures of a story: what they show, who made them, who looks how, what moves in them."""

    descriptions: Mapping[str, str]
    credits: Sequence[Mapping[str, str]]
    places: Places

    def portrait(self, picture: str, age: int | None, mood: str) -> Portrait | None: ...
