"""The print pack: everything that a teacher prints before a lesson, from the story that is played."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.classroom.lesson import Plan
from game.classroom.paper_cards import write_cards, write_rubric, write_slips
from game.classroom.paper_guide import write_guide
from game.classroom.paper_page import paper_of
from game.classroom.paper_script import write_script
from game.classroom.paper_words import write_debates, write_words
from game.story.model import Story
from game.words import say


def print_pack(story: Story, plan: Plan) -> Mapping[str, str]:
    """Return the sheets of a lesson, each a whole page, by the name of its file.

    A story that explains no words has no word list, and one with nothing to argue no debate cards.
    """
    paper = paper_of(story, plan)
    written = {
        "cards": write_cards(paper),
        "words": write_words(paper),
        "script": write_script(paper),
        "rubric": write_rubric(paper),
        "slips": write_slips(paper),
        "debate": write_debates(paper),
    }
    sheets = {kind: page for kind, page in written.items() if page is not None}
    guide = write_guide(paper, [say(f"paper.sheet.{kind}") for kind in sheets])
    return MappingProxyType(
        {
            f"{number}-{say(f'paper.file.{kind}')}.html": page
            for number, (kind, page) in enumerate({"guide": guide, **sheets}.items(), start=1)
        }
    )
