"""Does something long beside the game, so that the window never waits for it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Found = TypeVar("Found")


class Errand(Generic[Found]):
    """Runs `do` in a thread that ends with the game; `found` is None until it is back."""

    def __init__(self, do: Callable[[], Found]) -> None:
        self._do = do
        self._thread = Thread(target=self._run, daemon=True, name="errand")
        self.found: Found | None = None
        self._thread.start()

    def _run(self) -> None:
        self.found = self._do()

    @property
    def is_back(self) -> bool:
        """Say whether it has ended, with something found or not."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        self._thread.join()
