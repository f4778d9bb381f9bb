"""The command line: argv to one call, its answer printed, its exit code given back."""

from __future__ import annotations

import argparse
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

from game.library import StoryFolder, find_story, load_story, shipped_stories
from game.story.model import Story
from game.story.problems import SEVERITIES, Problem
from game.story.reader import Reading
from game.words import say

FINE, FOUND, WRONG_USE, OUR_FAULT, INTERRUPTED = 0, 1, 2, 3, 130
DEFAULT = "lantern-row"


class _Refused(Exception):
    """What was asked for cannot be done; its text is a sentence, `code` the exit code."""

    def __init__(self, sentence: str, code: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.code = code


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Refused(say("cli.usage", message=message, command=self.prog))


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line asks, and leave with its exit code."""
    sys.exit(run(sys.argv[1:] if argv is None else argv))


def run(argv: Sequence[str]) -> int:
    """Return the exit code: 0 fine, 1 problems were found, 2 wrong usage, 3 our own fault."""
    _speak_plainly()
    try:
        code = _do(_parser().parse_args(_with_command(list(argv))))
        sys.stdout.flush()
    except _Refused as refused:
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


def _do(args: argparse.Namespace) -> int:
    match args.command:
        case "check":
            return _check(args)
        case "transcript":
            return _transcript(args)
        case "schema":
            return _schema(args)
        case _:
            return _play(args)


# ------------------------------------------------------------- what may be asked


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="lantern-row", description=say("cli.about"), epilog=say("cli.more"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    play = _command(commands, "play", say("cli.play"))
    play.add_argument("--text", action="store_true", help=say("cli.play.text"))
    play.add_argument("--scene", metavar="ID", help=say("cli.play.scene"))
    play.add_argument("--without-saving", action="store_true", help=say("cli.play.without_saving"))

    check = _command(commands, "check", say("cli.check"))
    check.add_argument("--json", action="store_true", help=say("cli.json"))
    check.add_argument("--strict", action="store_true", help=say("cli.check.strict"))
    check.add_argument("--explain", metavar="CODE", help=say("cli.check.explain"))

    transcript = _command(commands, "transcript", say("cli.transcript"))
    transcript.add_argument("--choose", metavar="RULE", required=True, help=say("cli.choose"))
    transcript.add_argument("--json", action="store_true", help=say("cli.json"))
    voices = ("author", "player")
    transcript.add_argument("--voice", choices=voices, default="author", help=say("cli.voice"))

    commands.add_parser("schema", help=say("cli.schema"), description=say("cli.schema"))
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=about)
    command.add_argument(
        "story", metavar="STORY", nargs="?", default=DEFAULT, help=say("cli.story")
    )
    return command


def _with_command(argv: list[str]) -> list[str]:
    """Return argv with its command: playing is meant where none is named."""
    if not argv:
        return ["play"]
    first, commands = argv[0], ("play", "check", "transcript", "schema")
    if first in (*commands, "-h", "--help"):
        return argv
    names = [story.name for story in shipped_stories()]
    if first.startswith("-") or first in names or Path(first).exists():
        return ["play", *argv]
    near = difflib.get_close_matches(first, [*commands, *names], n=1)
    if near:
        raise _Refused(say("cli.command.near", command=first, near=near[0]))
    raise _Refused(say("cli.command", command=first, commands=", ".join(commands)))


# ------------------------------------------------------------- play


def _play(args: argparse.Namespace) -> int:
    from game.saves import Saves

    folder, story = _story_to_play(args.story)
    if args.scene:
        story = replace(story, start=_scene(story, args.scene))
    kept = Saves.open()
    saves = Saves.off() if args.without_saving or args.scene else kept
    settings, trouble = kept.load_settings()
    for sentence in (trouble, saves.try_writing()):
        if sentence:
            _tell(sentence)
    if not args.text:
        try:
            from game.stage import app

            return app.run(story, folder, saves, settings, args.scene)
        except (app.NoDisplay, ImportError) as missing:
            _tell(say("cli.no_window", why=missing))
    return _play_text(folder, story, saves)


def _play_text(folder: StoryFolder, story: Story, saves: Saves) -> int:
    from game.assets import assets_of
    from game.terminal import Console, play

    width = shutil.get_terminal_size().columns
    play(story, saves, Console(_read_line, _put, width, assets_of(folder).describe))
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
    """Return a story that can be played; raises _Refused with everything that is wrong with it."""
    folder, reading = _read(wanted)
    if reading.story is None:
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        told = "\n".join(problem.told() for problem in errors)
        raise _Refused(f"{told}\n{say('cli.not_played', count=len(errors), story=wanted)}", FOUND)
    return folder, reading.story


def _read(wanted: str) -> tuple[StoryFolder, Reading]:
    folder = find_story(wanted)
    if isinstance(folder, str):
        raise _Refused(folder)
    return folder, load_story(folder)


def _scene(story: Story, wanted: str) -> str:
    if wanted in story.scenes:
        return wanted
    near = difflib.get_close_matches(wanted, story.scenes, n=1)
    if near:
        raise _Refused(say("cli.scene.near", scene=wanted, near=near[0]))
    raise _Refused(say("cli.scene", scene=wanted, story=story.title))


# ------------------------------------------------------------- check


def _check(args: argparse.Namespace) -> int:
    if args.explain:
        return _explain(args.explain)
    _, reading = _read(args.story)
    problems = reading.problems
    counts = {one: sum(problem.severity == one for problem in problems) for one in SEVERITIES}
    if args.json:
        _put_json({"story": _id(reading, args.story), "problems": _rows(problems), "counts": counts, "proof": None})
    else:
        for problem in problems:
            _put(problem.told())
        _put(say("check.counts", **counts))
    is_bad = counts["error"] or (args.strict and counts["warning"])
    return FOUND if is_bad else FINE


def _explain(code: str) -> int:
    from game.story.catalogue import entries, explain_code

    page = explain_code(code)
    if page is not None:
        _put(page.rstrip())
        return FINE
    codes = [entry.code for entry in entries()]
    near = difflib.get_close_matches(code.upper(), codes, n=1)
    if near:
        raise _Refused(say("check.no_code.near", code=code, near=near[0]))
    raise _Refused(say("check.no_code", code=code, codes=", ".join(codes)))


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
