"""The signs that stand for answers in a class, drawn in one ink: star, moon, sun, cloud."""

from __future__ import annotations

from game.words import say

_STAR = (
    '<path d="M32 5l8.2 17.6 19.3 2.3-14.3 13.2 3.8 19L32 47.6 15 57.1l3.8-19L4.5 24.9l19.3-2.3z"/>'
)
_MOON = '<path d="M40 6A27 27 0 1 0 58 42 22 22 0 0 1 40 6z"/>'
_SUN = (
    '<circle cx="32" cy="32" r="13"/><path d="M32 3v9M32 52v9M3 32h9M52 32h9M11.5 11.5l6.4 6.4'
    'M46.1 46.1l6.4 6.4M11.5 52.5l6.4-6.4M46.1 17.9l6.4-6.4" fill="none" stroke="currentColor" '
    'stroke-width="6" stroke-linecap="round"/>'
)
_CLOUD = '<path d="M18 53a14 14 0 0 1-1.5-27.9A18 18 0 0 1 51 28.5 12.5 12.5 0 0 1 48 53z"/>'
_SHAPES = (_STAR, _MOON, _SUN, _CLOUD)
SIGNS = len(_SHAPES)
_NAMES = ("star", "moon", "sun", "cloud")


def sign_name(at: int) -> str:
    """Return the word for the sign of an answer, counted from 0; beyond the signs its number."""
    return say(f"paper.sign.{_NAMES[at]}") if at < len(_NAMES) else str(at + 1)


def draw_sign(at: int, *, is_named: bool = False) -> str:
    """Return the sign of an answer as SVG, to be read out only where nothing beside it names it."""
    if at >= len(_SHAPES):
        return ""
    how = f'role="img" aria-label="{sign_name(at)}"' if is_named else 'aria-hidden="true"'
    return f'<svg class="sign" viewBox="0 0 64 64" fill="currentColor" {how}>{_SHAPES[at]}</svg>'
