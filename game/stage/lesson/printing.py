"""Writes what a teacher prints before a lesson among their documents."""

from __future__ import annotations

from game.classroom.lesson import Plan
from game.classroom.paper import print_pack
from game.exports import save_pages
from game.story.model import Story
from game.words import say


def write_pack(story: Story, plan: Plan) -> str:
    """Write the sheets of a lesson; return a sentence that says where they are, or why not."""
    return save_pages(print_pack(story, plan), story.id, say("class.print.folder"))
