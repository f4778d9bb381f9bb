"""What may be asked on the command line: argv to one value, or a sentence that says what is wrong."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NoReturn

from game.settings import KINDS, RANGES
from game.words import say

if TYPE_CHECKING:
    import argparse  # it takes its time, and who only wants to play does not need it

COMMANDS = ("play", "check", "preview", "map", "stats", "new", "transcript", "schema", "class")
FILES = ("story", "chapter", "endings", "concepts", "guide")
DEFAULT = "lantern-row"
WRONG_USE = 2


class Refused(Exception):
    """What was asked for cannot be done; its text is a sentence, `code` the exit code."""

    def __init__(self, sentence: str, code: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.code = code


@dataclass
class Command:
    """One command with all that can be said with it; each command looks only at its own.

    The parser fills it in, so it has neither slots nor frost.
    """

    name: str = "play"
    story: str = DEFAULT
    text: bool = False
    scene: str | None = None
    chapter: str | None = None
    without_saving: bool = False
    json: bool = False
    strict: bool = False
    explain: str | None = None
    report: bool = False
    output: str | None = None
    without_proof: bool = False
    seconds: float = 20.0
    megabytes: float = 1000.0
    png: str | None = None
    sheets: str | None = None
    size: tuple[int, int] = (1280, 720)
    scale: int = 100
    theme: str = "paper"
    choose: str = "first"
    voice: Literal["author", "player"] = "author"
    file: str = "chapter"


def read_command(argv: Sequence[str], stories: Sequence[str]) -> Command:
    """Return what is asked; `stories` are the names of those that came with the game."""
    if not argv:
        return Command()
    return _parser().parse_args(_with_command(argv, stories), namespace=Command())


def _parser() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415 - see above

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> NoReturn:
            raise Refused(say("cli.usage", message=message, command=self.prog))

    parser = Parser(prog="lantern-row", description=say("cli.about"), epilog=say("cli.more"))
    commands = parser.add_subparsers(dest="name", metavar="COMMAND", required=True)
    for name, fill in (
        ("play", _fill_play),
        ("class", _fill_class),
        ("check", _fill_check),
        ("preview", _fill_preview),
        ("map", _fill_map),
        ("stats", _fill_stats),
        ("new", _fill_new),
        ("transcript", _fill_transcript),
        ("schema", _fill_schema),
    ):
        about = say(f"cli.{name}")
        left_out = argparse.SUPPRESS  # what is not asked for stays as Command has it
        fill(commands.add_parser(name, help=about, description=about, argument_default=left_out))
    return parser


def _fill_play(play: argparse.ArgumentParser) -> None:
    _add_story(play)
    play.add_argument("--text", action="store_true", help=say("cli.play.text"))
    play.add_argument("--scene", metavar="ID", help=say("cli.play.scene"))
    play.add_argument("--without-saving", action="store_true", help=say("cli.play.without_saving"))


def _fill_class(lesson: argparse.ArgumentParser) -> None:
    _add_story(lesson)
    lesson.add_argument("--chapter", metavar="ID", help=say("cli.class.chapter"))


def _fill_check(check: argparse.ArgumentParser) -> None:
    _add_story(check)
    check.add_argument("--json", action="store_true", help=say("cli.json"))
    check.add_argument("--strict", action="store_true", help=say("cli.check.strict"))
    check.add_argument("--explain", metavar="CODE", help=say("cli.check.explain"))
    check.add_argument("--report", action="store_true", help=say("cli.check.report"))
    check.add_argument("-o", "--output", metavar="FILE", help=say("cli.check.output"))
    check.add_argument("--without-proof", action="store_true", help=say("cli.check.without_proof"))
    check.add_argument("--seconds", type=_amount, help=say("cli.check.seconds"), metavar="N")
    check.add_argument("--megabytes", type=_amount, help=say("cli.check.megabytes"), metavar="N")


def _fill_preview(preview: argparse.ArgumentParser) -> None:
    _add_story(preview)
    preview.add_argument("--scene", metavar="ID", help=say("cli.preview.scene"))
    preview.add_argument("--png", metavar="SCENE", help=say("cli.preview.png"))
    preview.add_argument("--sheets", metavar="FOLDER", help=say("cli.preview.sheets"))
    preview.add_argument("-o", "--output", metavar="FILE", help=say("cli.preview.output"))
    preview.add_argument("--size", type=_size, metavar="WxH", help=say("cli.preview.size"))
    preview.add_argument("--scale", type=_scale, metavar="N", help=say("cli.preview.scale"))
    preview.add_argument("--theme", choices=KINDS["theme"], help=say("cli.preview.theme"))


def _fill_map(drawn: argparse.ArgumentParser) -> None:
    _add_story(drawn)
    drawn.add_argument("-o", "--output", metavar="FILE", help=say("cli.map.output"))
    drawn.add_argument("--text", action="store_true", help=say("cli.map.text"))


def _fill_stats(stats: argparse.ArgumentParser) -> None:
    _add_story(stats)
    stats.add_argument("--json", action="store_true", help=say("cli.json"))


def _fill_new(new: argparse.ArgumentParser) -> None:
    new.add_argument("story", metavar="FOLDER", help=say("cli.new.folder"))


def _fill_transcript(transcript: argparse.ArgumentParser) -> None:
    _add_story(transcript)
    transcript.add_argument("--choose", metavar="RULE", required=True, help=say("cli.choose"))
    transcript.add_argument("--json", action="store_true", help=say("cli.json"))
    voices = ("author", "player")
    transcript.add_argument("--voice", choices=voices, default="author", help=say("cli.voice"))


def _fill_schema(schema: argparse.ArgumentParser) -> None:
    schema.add_argument("file", choices=FILES, nargs="?", default="chapter", help=say("cli.file"))


def _amount(text: str) -> float:
    """Return a number above nothing. Raises ArgumentTypeError with a sentence."""
    import argparse  # noqa: PLC0415 - see above

    try:
        amount = float(text)
    except ValueError:
        amount = 0.0
    if not 0 < amount < float("inf"):
        raise argparse.ArgumentTypeError(say("cli.amount", found=text))
    return amount


def _size(text: str) -> tuple[int, int]:
    """Return a width and a height in pixels. Raises ArgumentTypeError with a sentence."""
    import argparse  # noqa: PLC0415 - see above

    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(say("cli.size", found=text))
    return int(found[1]), int(found[2])


def _scale(text: str) -> int:
    """Return a text size in percent. Raises ArgumentTypeError with a sentence."""
    import argparse  # noqa: PLC0415 - see above

    found = re.fullmatch(r"(\d{2,3})%?", text)
    smallest, largest, _ = RANGES["text_scale"]
    if found is None or not smallest <= int(found[1]) <= largest:
        raise argparse.ArgumentTypeError(say("cli.scale", found=text))
    return int(found[1])


def _add_story(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "story", metavar="STORY", nargs="?", default=DEFAULT, help=say("cli.story")
    )


def _with_command(argv: Sequence[str], stories: Sequence[str]) -> Sequence[str]:
    """Return argv with its command: playing is meant where none is named."""
    first = argv[0]
    if first in (*COMMANDS, "-h", "--help"):
        return argv
    if first.startswith("-") or first in stories or _exists(first):
        return ("play", *argv)
    near = difflib.get_close_matches(first, (*COMMANDS, *stories), n=1)
    if near:
        raise Refused(say("cli.command.near", command=first, near=near[0]))
    raise Refused(say("cli.command", command=first, commands=", ".join(COMMANDS)))


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
