"""All that checking finds in a story that can be read: every family of problems, in one list."""

from __future__ import annotations

from game.author.checks import AssetNames, find_missing_assets, find_problems
from game.author.proof import Proof
from game.story.model import Story
from game.story.problems import Problem, sorted_problems


def find_everything(story: Story, names: AssetNames, _: Proof | None) -> tuple[Problem, ...]:
    """Return every problem, by place; without a proof, only what needs none."""
    found = [*find_problems(story), *find_missing_assets(story, names)]
    return sorted_problems(found)
