"""The story that a command is about, or a refusal that says why there is none."""

from __future__ import annotations

import difflib

from game.commands import Refused
from game.library import StoryFolder, find_story, load_story
from game.orders.done import FOUND
from game.story.model import Story
from game.story.reader import Reading
from game.words import say


def read(wanted: str) -> tuple[StoryFolder, Reading]:
    """Return a story's folder and all that was read in it. Raises Refused where there is none."""
    folder = find_story(wanted)
    if isinstance(folder, str):
        raise Refused(folder)
    return folder, load_story(folder)


def story_to_play(wanted: str) -> tuple[StoryFolder, Story]:
    """Return a story that can be played; raises Refused with everything that is wrong with it."""
    folder, reading = read(wanted)
    if reading.story is None:
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        told = "\n".join(problem.told() for problem in errors)
        raise Refused(f"{told}\n{say('cli.not_played', count=len(errors), story=wanted)}", FOUND)
    return folder, reading.story


def scene_of(story: Story, wanted: str) -> str:
    """Return the id of a scene; raises Refused, with the nearest name, where there is none."""
    if wanted in story.scenes:
        return wanted
    near = difflib.get_close_matches(wanted, story.scenes, n=1)
    if near:
        raise Refused(say("cli.scene.near", scene=wanted, near=near[0]))
    raise Refused(say("cli.scene", scene=wanted, story=story.title))
