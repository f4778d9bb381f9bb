"""A QR code as light and dark modules, for whoever draws it."""

from __future__ import annotations

import segno

QUIET = 4
"""Modules that must stay light on every side, or a camera does not find it."""


def read_by_cameras(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of the smallest QR code of a text, True for dark; without its quiet zone."""
    code = segno.make_qr(text, error="m", boost_error=True)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
