"""Says whether anything could be heard: opening a sound device that is not there fills a terminal with complaints."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

CHOSEN = ("SDL_AUDIODRIVER", "SDL_AUDIO_DRIVER", "AUDIODEV", "PULSE_SERVER", "PIPEWIRE_REMOTE")
"""Somebody who sets one of these knows where sound shall go."""
SERVERS = ("pulse/native", "pipewire-0")
"""Where the sound servers of a desktop are spoken to, in the user's own folder."""
ELSEWHERE = ("run/pulse/native", "etc/asound.conf", "dev/dsp")
"""Other ways for sound to go, under the root."""


def has_device(
    environ: Mapping[str, str] = os.environ, root: Path = Path("/"), system: str = sys.platform
) -> bool:
    """Tell whether there may be a sound device. Only Linux is asked: elsewhere nothing complains."""
    if system != "linux" or any(environ.get(name) for name in CHOSEN):
        return True
    own, home = environ.get("XDG_RUNTIME_DIR"), environ.get("HOME")
    ways = [root / name for name in ELSEWHERE]
    ways += [Path(own, name) for name in SERVERS] if own else []
    ways += [Path(home, ".asoundrc")] if home else []
    return any(way.exists() for way in ways) or any((root / "dev" / "snd").glob("pcmC*p"))
