"""Writes what a teacher prints before a lesson, and keeps after it, among their documents."""

from __future__ import annotations

from game.classroom.lesson import Lesson, Plan
from game.classroom.paper import print_pack
from game.classroom.paper_report import class_csv, class_report
from game.exports import save_pages
from game.story.model import Story
from game.words import say


def write_pack(story: Story, plan: Plan) -> str:
    """Write the sheets of a lesson; return a sentence that says where they are, or why not."""
    return save_pages(print_pack(story, plan), story.id, say("class.print.folder"))


def write_report(story: Story, lesson: Lesson) -> str:
    """Write the report of a lesson and its figures; return a sentence that says where they are."""
    name = say("class.report.file")
    pages = {f"{name}.html": class_report(story, lesson), f"{name}.csv": class_csv(story, lesson)}
    return save_pages(pages, story.id, name)
