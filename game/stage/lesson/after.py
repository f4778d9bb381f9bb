"""Which screens come after the ending of a lesson: what the lesson was for."""

from __future__ import annotations

from game.stage.lesson.conductor import Conductor

AFTER: tuple[str, ...] = ("class_debrief",)
"""Names of class screens in the catalogue, in the order in which they are walked through. Each goes on
by leaving: the next one opens, and behind the last lies the title."""


def screen_after(lead: Conductor) -> str:
    """Return the name of the next screen after the ending, or "" where there is none left."""
    if not lead.session.at_ending or lead.shown_after >= len(AFTER):
        return ""
    lead.shown_after += 1
    return AFTER[lead.shown_after - 1]
