"""How a person wants to read, hear and see the game: a value, read with care and written whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from game.disk import read_json, write_json

FORMAT = 1

RANGES: Mapping[str, tuple[int, int, int]] = MappingProxyType(
    {
        "text_scale": (80, 250, 10),
        "sound": (0, 100, 5),
        "music": (0, 100, 5),
        "ambience": (0, 100, 5),
    }
)
"""The least, the most and the step of every setting that is a number; all are per cent."""

KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "words_appear": ("slowly", "calmly", "at_once"),
        "font": ("literata", "lexend", "dyslexic"),
        "theme": ("paper", "contrast"),
        "captions": ("off", "when_muted", "always"),
        "read_aloud": ("off", "on_a_key", "always"),
    }
)
"""What every setting that is one of a few may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Text scale and volumes are per cent; see RANGES and KINDS for what each may be.

    `captions` tell in words what is heard: of themselves only for what is muted or cannot be heard.
    """

    text_scale: int = 100
    words_appear: str = "calmly"
    font: str = "literata"
    theme: str = "paper"
    sound: int = 80
    music: int = 55
    ambience: int = 55
    muted: bool = False
    captions: str = "when_muted"
    reduced_motion: bool = False
    full_screen: bool = False
    read_aloud: str = "off"


def write_settings(settings: Settings) -> bytes:
    """Return settings as JSON."""
    return write_json({"format": FORMAT, **asdict(settings)})


def read_settings(written: bytes) -> Settings:
    """Read settings from JSON, mending bad values one by one; raises ValueError where it is no JSON."""
    found = read_json(written)
    return Settings(
        text_scale=_number(found, "text_scale"),
        words_appear=_kind(found, "words_appear"),
        font=_kind(found, "font"),
        theme=_kind(found, "theme"),
        sound=_number(found, "sound"),
        music=_number(found, "music"),
        ambience=_number(found, "ambience"),
        muted=found.get("muted") is True,
        captions=_kind(found, "captions"),
        reduced_motion=found.get("reduced_motion") is True,
        full_screen=found.get("full_screen") is True,
        read_aloud=_kind(found, "read_aloud"),
    )


def _number(found: Mapping[str, object], name: str) -> int:
    """Return the number as written, or the nearest one on the scale, or the one to start with."""
    value = found.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return int(getattr(Settings(), name))
    least, most, step = RANGES[name]
    within = min(max(value, least), most)
    return least + step * round((within - least) / step)


def _kind(found: Mapping[str, object], name: str) -> str:
    value = found.get(name)
    return (
        value if isinstance(value, str) and value in KINDS[name] else str(getattr(Settings(), name))
    )
