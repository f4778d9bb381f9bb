"""How large a picture and how long a sound will be once unpacked, read from their files' own heads."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

MOST_PIXELS: Final = 25_000_000
"""Pixels of a picture: 100 MB once unpacked, and three times what the largest screens show."""
LONGEST: Final = 900.0
"""Seconds of a sound: 150 MB once unpacked."""

_FRAMES_OF_JPEG: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SLOWEST: Final = 8000
"""Samples a second; fewer would be stretched to many times as much."""
_RATES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_KBITS: Final = {
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return a picture's width and height in pixels; None where it is no PNG, JPEG or WebP."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack_from(">II", data, 16)
            return (width, height) if data[12:16] == b"IHDR" else None
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp_size(data)
        return _jpeg_size(data) if data.startswith(b"\xff\xd8\xff") else None
    except (struct.error, IndexError):
        return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    match data[12:16]:
        case b"VP8X":
            across, down = (int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
            return across + 1, down + 1
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while data[at] == 0xFF:
        kind = data[at + 1]
        if kind in _FRAMES_OF_JPEG:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        alone = kind in {0xFF, 0x01} or 0xD0 <= kind <= 0xD7
        at += (1 if kind == 0xFF else 2) if alone else 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None


def sound_seconds(data: bytes) -> float | None:
    """Return how many seconds a sound may take at most; None where it is no WAV, Ogg Vorbis or MP3."""
    try:
        if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
            return _wav_seconds(data)
        if data[:4] == b"OggS":
            return _ogg_seconds(data)
        return _mp3_seconds(data)
    except (struct.error, IndexError):
        return None


def _wav_seconds(data: bytes) -> float | None:
    """Return the length of a WAV of plain samples; other kinds of WAV may be longer than they look."""
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if name == b"fmt ":
            kind, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", data, at + 8)
            plain = kind in {1, 3, 0xFFFE} and 1 <= channels <= 8 and bits in {8, 16, 24, 32}
            return len(data) / (rate * channels * bits / 8) if plain and rate >= _SLOWEST else None
        at += 8 + size + size % 2
    return None


def _ogg_seconds(data: bytes) -> float | None:
    """Count the packets: each unpacks to half of the longest block at most."""
    found = data.find(b"\x01vorbis", 0, 200)
    if found < 0:
        return None
    (rate,), blocks = struct.unpack_from("<I", data, found + 12), data[found + 28]
    if rate < _SLOWEST or not 6 <= blocks >> 4 <= 13:
        return None
    pages = list(_pages(data))
    if sum(27 + len(page) + sum(page) for page in pages) < len(data):
        return None
    packets = sum(len(page) - page.count(255) for page in pages)
    return float(packets * (1 << (blocks >> 4) - 1) / rate)


def _pages(data: bytes) -> Iterator[bytes]:
    """Yield the table of each page of an Ogg file: below 255, a number ends a packet."""
    at = 0
    while data[at : at + 4] == b"OggS":
        table = data[at + 27 : at + 27 + data[at + 26]]
        yield table
        at += 27 + len(table) + sum(table)


def _mp3_seconds(data: bytes) -> float | None:
    """Add up the frames of an MP3, each of which says how long it is.

    What comes after them may be more of them that only a player finds: a second in every 1000 bytes.
    """
    at = 0
    if data[:3] == b"ID3":
        at = 10 + sum((data[6 + place] & 0x7F) << 7 * (3 - place) for place in range(4))
    seconds = 0.0
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] & 0xE6 == 0xE2:
        frame = _mp3_frame(data[at : at + 4])
        if frame is None:
            return None
        size, took = frame
        at, seconds = at + size, seconds + took
    return seconds + max(0, len(data) - at - 128) / 1000 if seconds else None


def _mp3_frame(head: bytes) -> tuple[int, float] | None:
    """Return the bytes and the seconds of one frame of layer 3; None where there can be none."""
    version, kbits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or kbits in {0, 15} or rate == 3:
        return None
    is_first, hertz = version == 3, _RATES[version][rate]
    samples = 1152 if is_first else 576
    size = samples // 8 * _KBITS[is_first][kbits] * 1000 // hertz + (head[2] >> 1 & 1)
    return size, samples / hertz
