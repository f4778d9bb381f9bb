"""The report that `check` adds: in lines, or as a page."""

from __future__ import annotations

from game.author.proof.proof import Proof
from game.author.report.page import MADE_BY, write_report_page
from game.author.report.report import Report, report_of
from game.author.report.text import write_text
from game.story.model import Story
from game.words import say

__all__ = ["MADE_BY", "report_page", "report_text"]


def report_text(story: Story, proof: Proof | None) -> str:
    """Return how a story without errors plays, in lines."""
    return write_text(_report(story, proof))


def report_page(story: Story, proof: Proof | None) -> str:
    """Return how a story without errors plays, as HTML."""
    return write_report_page(_report(story, proof))


def _report(story: Story, proof: Proof | None) -> Report:
    return report_of(story, proof, say("report.narration"))
