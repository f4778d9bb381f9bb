"""Asks the X server itself: what its screen shows; and closes a window as a window manager would."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt

ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP, CLIENT_MESSAGE, FORMAT_OF_LONGS = 2, 33, 32


class _Image(ctypes.Structure):
    """The beginning of an XImage: as much as is needed to read its pixels."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def has_library() -> bool:
    return ctypes.util.find_library("X11") is not None


@contextmanager
def _display() -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    x.XGetImage.restype = ctypes.POINTER(_Image)
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    try:
        yield x, display
    finally:
        x.XCloseDisplay(display)


def shown(left: int, top: int, width: int, height: int) -> npt.NDArray[np.uint8]:
    """Return what the screen shows there: rows of pixels of red, green and blue."""
    with _display() as (x, display):
        root = ctypes.c_ulong(x.XDefaultRootWindow(display))
        size = ctypes.c_uint(width), ctypes.c_uint(height)
        image = x.XGetImage(display, root, left, top, *size, ALL_PLANES, Z_PIXMAP).contents
        assert image.bits_per_pixel == 32
        written = ctypes.string_at(image.data, image.bytes_per_line * height)
    lines = np.frombuffer(written, np.uint8).reshape(height, -1, 4)
    return lines[:, :width, 2::-1]


def ask_to_close(window: int) -> None:
    """Send what a window manager sends when somebody presses the cross of a window."""
    with _display() as (x, display):
        atoms = [x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
        message = _ClientMessage(
            type=CLIENT_MESSAGE, display=display, window=window, message_type=atoms[0],
            format=FORMAT_OF_LONGS, data=(ctypes.c_long * 5)(atoms[1]),
        )  # fmt: skip
        x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        x.XSync(display, 0)
