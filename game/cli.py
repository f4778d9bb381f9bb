"""The command line: argv to one call, its answer printed, its exit code given back."""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn

from game.commands import Command, Refused, read_command
from game.library import StoryFolder, shipped_stories
from game.orders.colours import coloured
from game.orders.done import FINE, Done
from game.orders.stories import scene_of, story_to_play
from game.saves import Saves
from game.story.model import Story
from game.words import say

OUR_FAULT, INTERRUPTED = 3, 130
MODULES = {"class": "lesson"}
"""The module of a command whose name no module can have."""


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line asks, and leave with its exit code."""
    sys.exit(run(sys.argv[1:] if argv is None else argv))


def run(argv: Sequence[str]) -> int:
    """Return the exit code: 0 fine, 1 problems were found, 2 wrong usage, 3 our own fault."""
    _speak_plainly()
    try:
        code = _do(read_command(list(argv), [story.name for story in shipped_stories()]))
        sys.stdout.flush()
    except Refused as refused:
        _tell(str(refused))
        return refused.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception:  # noqa: BLE001 - nobody in a class should meet a traceback without a word
        import traceback

        _tell(traceback.format_exc())
        _tell(say("cli.our_fault"))
        return OUR_FAULT
    return code


def _do(asked: Command) -> int:
    if asked.name == "play":
        return _play(asked)
    order = importlib.import_module(f"game.orders.{MODULES.get(asked.name, asked.name)}")
    done: Done = order.do(asked)
    if done.told:
        _tell(done.told)
    if done.text:
        _put(coloured(done.text) if _likes_colours(asked) else done.text)
    return done.code


def _likes_colours(asked: Command) -> bool:
    """Say whether problems go to somebody's eyes; NO_COLOR (no-color.org) is listened to."""
    is_told = asked.name == "check" and not asked.json
    return is_told and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


# ------------------------------------------------------------- play


def _play(asked: Command) -> int:
    folder, story = story_to_play(asked.story)
    scene = scene_of(story, asked.scene) if asked.scene else None
    if asked.text:
        return _play_in_words(folder, story, asked, scene)
    try:
        from game.stage import app
    except ImportError as error:
        sentence = say("cli.no_pygame", why=error)
    else:
        kept = Saves.open()
        settings, trouble = kept.load_settings()
        if trouble:
            _tell(trouble)
        saves = Saves.off() if asked.without_saving else kept
        try:
            return app.run(story, folder, saves, settings, scene)
        except (app.NoDisplay, app.WrongPygame) as missing:
            sentence = str(missing)
    _tell(f"{sentence} {say('cli.in_words')}")
    return _play_in_words(folder, story, asked, scene)


def _play_in_words(folder: StoryFolder, story: Story, asked: Command, scene: str | None) -> int:
    from game.assets import Assets
    from game.captions import Captions
    from game.terminal import Console, play

    saves = Saves.off() if asked.without_saving or scene else Saves.open()
    trouble = saves.try_writing()
    if trouble:
        _tell(trouble)
    width = shutil.get_terminal_size().columns
    story = replace(story, start=scene) if scene else story
    assets = Assets(folder)
    hear = Captions(assets.credits).tell
    play(story, saves, Console(_read_line, _put, width, assets.describe, hear))
    return FINE


def _read_line(prompt: str) -> str | None:
    """Return what was typed; a prompt is for people, not for pipes."""
    if sys.stdin is None:
        return None
    if sys.stdin.isatty():
        with contextlib.suppress(EOFError):
            return input(f"{prompt} ")
        _put("")
        return None
    line = sys.stdin.readline()
    return line.removeprefix("\ufeff").rstrip("\r\n") if line else None


# ------------------------------------------------------------- words go out


def _put(text: str) -> None:
    """Print a result."""
    print(text, flush=True)


def _tell(sentence: str) -> None:
    """Print what is no result: what is wrong, and what next."""
    with contextlib.suppress(OSError, AttributeError):
        print(sentence, file=sys.stderr, flush=True)


def _speak_plainly() -> None:
    """Let every letter out: as UTF-8 into files and pipes, and never a crash over one."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure and stream.isatty():
            reconfigure(errors="replace")
        elif reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
