"""Finds a port on which phones can come in."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress

PORTS = (*range(8000, 8010), 0)
"""Ports that are tried in turn; 0 is any that is free."""
WANTED_FILES = 1024
"""Open files that a class needs; some systems allow a program only 256 unless it asks."""


def listen() -> socket.socket | None:
    """Return a socket that listens on the first port that is free, or None."""
    _allow_files()
    for port in PORTS:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if sys.platform == "win32":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(("", port))
            listening.listen(512)
        except OSError:
            listening.close()
            continue
        listening.setblocking(False)
        return listening
    return None


def _allow_files() -> None:
    """Ask the system for as many open files as a class needs."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < WANTED_FILES and (hard == resource.RLIM_INFINITY or hard >= WANTED_FILES):
            with suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (WANTED_FILES, hard))
