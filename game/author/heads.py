"""How large a picture is, read from the first bytes of its file: nothing is decoded."""

from __future__ import annotations

HEAD = 65_536
"""So many bytes hold the size of any picture that a camera or a drawing program writes."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The marks in a JPEG after which its size stands."""

Size = tuple[int, int]


def size_of(head: bytes) -> Size | None:
    """Return how many pixels a PNG, JPEG or WebP is wide and high; None where it is none of them."""
    size = None
    if head.startswith(_PNG) and len(head) >= 24:
        size = (int.from_bytes(head[16:20]), int.from_bytes(head[20:24]))
    elif head.startswith(_JPEG):
        size = _jpeg(head)
    elif head[:4] == b"RIFF" and head[8:12] == b"WEBP" and len(head) >= 30:
        size = _webp(head)
    return size if size and min(size) > 0 else None


def _jpeg(head: bytes) -> Size | None:
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        if head[at + 1] in _FRAMES:
            return int.from_bytes(head[at + 7 : at + 9]), int.from_bytes(head[at + 5 : at + 7])
        at += 2 + int.from_bytes(head[at + 2 : at + 4])
    return None


def _webp(head: bytes) -> Size | None:
    match head[12:16]:
        case b"VP8X":
            across, down = (int.from_bytes(head[at : at + 3], "little") + 1 for at in (24, 27))
            return across, down
        case b"VP8L":
            bits = int.from_bytes(head[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            across, down = (int.from_bytes(head[at : at + 2], "little") for at in (26, 28))
            return across & 0x3FFF, down & 0x3FFF
    return None
