"""The command line: argv to one call, its answer printed, its exit code given back."""

from __future__ import annotations

import contextlib
import difflib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from game.commands import Command, Refused, read_command
from game.library import StoryFolder, find_story, load_story, shipped_stories
from game.saves import Saves
from game.story.model import Story
from game.story.problems import SEVERITIES, Problem, sorted_problems
from game.story.reader import Reading
from game.words import say

FINE, FOUND, OUR_FAULT, INTERRUPTED = 0, 1, 3, 130


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
    match asked.name:
        case "check":
            return _check(asked)
        case "transcript":
            return _transcript(asked)
        case "schema":
            return _schema(asked)
        case _:
            return _play(asked)


# ------------------------------------------------------------- play


def _play(asked: Command) -> int:
    folder, story = _story_to_play(asked.story)
    scene = _scene(story, asked.scene) if asked.scene else None
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
    from game.terminal import Console, play

    saves = Saves.off() if asked.without_saving or scene else Saves.open()
    trouble = saves.try_writing()
    if trouble:
        _tell(trouble)
    width = shutil.get_terminal_size().columns
    story = replace(story, start=scene) if scene else story
    play(story, saves, Console(_read_line, _put, width, Assets(folder).describe))
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


def _story_to_play(wanted: str) -> tuple[StoryFolder, Story]:
    """Return a story that can be played; raises Refused with everything that is wrong with it."""
    folder, reading = _read(wanted)
    if reading.story is None:
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        told = "\n".join(problem.told() for problem in errors)
        raise Refused(f"{told}\n{say('cli.not_played', count=len(errors), story=wanted)}", FOUND)
    return folder, reading.story


def _read(wanted: str) -> tuple[StoryFolder, Reading]:
    folder = find_story(wanted)
    if isinstance(folder, str):
        raise Refused(folder)
    return folder, load_story(folder)


def _scene(story: Story, wanted: str) -> str:
    if wanted in story.scenes:
        return wanted
    near = difflib.get_close_matches(wanted, story.scenes, n=1)
    if near:
        raise Refused(say("cli.scene.near", scene=wanted, near=near[0]))
    raise Refused(say("cli.scene", scene=wanted, story=story.title))


# ------------------------------------------------------------- check


def _check(asked: Command) -> int:
    if asked.explain:
        return _explain(asked.explain)
    folder, reading = _read(asked.story)
    problems = _all_problems(folder, reading)
    counts = {one: sum(problem.severity == one for problem in problems) for one in SEVERITIES}
    if asked.json:
        _put_json(
            {
                "story": _id(reading, asked.story),
                "problems": _rows(problems),
                "counts": counts,
                "proof": None,
            }
        )
    else:
        for problem in problems:
            _put(problem.told())
        _put(say("check.counts", **counts))
    is_bad = counts["error"] or (asked.strict and counts["warning"])
    return FOUND if is_bad else FINE


def _all_problems(folder: StoryFolder, reading: Reading) -> tuple[Problem, ...]:
    """Return what reading found and, where the story could be read, what following it finds."""
    if reading.story is None:
        return reading.problems
    from game.assets import Assets
    from game.author.checks import AssetNames, find_missing_assets, find_problems

    assets = Assets(folder)
    kinds = ("place", "cast", "music", "sound")
    names = AssetNames(*(assets.names(kind) for kind in kinds))
    found = (*find_problems(reading.story), *find_missing_assets(reading.story, names))
    return sorted_problems([*reading.problems, *found])


def _explain(code: str) -> int:
    from game.story.catalogue import entries, explain_code

    page = explain_code(code)
    if page is not None:
        _put(page.rstrip())
        return FINE
    codes = [entry.code for entry in entries()]
    near = difflib.get_close_matches(code.upper(), codes, n=1)
    if near:
        raise Refused(say("check.no_code.near", code=code, near=near[0]))
    raise Refused(say("check.no_code", code=code, codes=", ".join(codes)))


def _id(reading: Reading, wanted: str) -> str:
    return reading.story.id if reading.story else Path(wanted).name


def _rows(problems: Iterable[Problem]) -> list[dict[str, str | int | None]]:
    return [
        {
            "code": problem.code,
            "severity": problem.severity,
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "message": problem.message,
            "suggestion": problem.suggestion,
        }
        for problem in problems
    ]


# ------------------------------------------------------------- transcript, schema


def _transcript(asked: Command) -> int:
    from game.play.rules import play_by
    from game.play.transcript import transcript_json, write_transcript

    _, story = _story_to_play(asked.story)
    try:
        playthrough = play_by(story, asked.choose)
    except ValueError as error:
        raise Refused(str(error)) from None
    if asked.json:
        _put_json(transcript_json(story, playthrough))
    else:
        _put(write_transcript(story, playthrough, asked.voice).rstrip("\n"))
    return FINE


def _schema(asked: Command) -> int:
    from game.story.schema import write_schemas

    _put(write_schemas()[f"{asked.file}.schema.json"].rstrip("\n"))
    return FINE


# ------------------------------------------------------------- words go out


def _put(text: str) -> None:
    """Print a result."""
    print(text, flush=True)


def _put_json(value: object) -> None:
    _put(json.dumps(value, ensure_ascii=False, indent=1))


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
