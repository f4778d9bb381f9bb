"""`transcript`: plays without a person and gives the playthrough."""

from __future__ import annotations

from game.commands import Command, Refused
from game.orders.done import Done, as_json
from game.orders.stories import story_to_play
from game.play.rules import play_by
from game.play.transcript import transcript_json, write_transcript


def do(asked: Command) -> Done:
    """Play by the rule that was asked for. Raises Refused where it is none."""
    _, story = story_to_play(asked.story)
    try:
        playthrough = play_by(story, asked.choose)
    except ValueError as error:
        raise Refused(str(error)) from None
    if asked.json:
        return Done(as_json(transcript_json(story, playthrough)))
    return Done(write_transcript(story, playthrough, asked.voice).rstrip("\n"))
