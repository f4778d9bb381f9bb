"""What a command leaves behind: words to print and an exit code."""

from __future__ import annotations

import json
from dataclasses import dataclass

FINE, FOUND = 0, 1


@dataclass(frozen=True, slots=True)
class Done:
    """`text` is a result and goes to stdout; `told` is said beside it, on stderr."""

    text: str = ""
    code: int = FINE
    told: str = ""


def as_json(value: object) -> str:
    """Return a result for other programs."""
    return json.dumps(value, ensure_ascii=False, indent=1)
