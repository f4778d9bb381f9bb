"""Keeps what a test of the stage writes out of anybody's own documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.home import HOME


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
