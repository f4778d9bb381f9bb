"""Holds the walls of the house: who may import what, who may print, how long anything may get."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

BELOW: dict[str, set[str]] = {
    "": set(),
    "commands": {"words", "settings"},
    "told": {"words", "play"},
    "captions": {"words", "play"},
    "languages": set(),
    "words": set(),
    "disk": set(),
    "settings": {"words", "disk"},
    "story": {"words"},
    "play": {"words", "story"},
    "heads": set(),
    "posting": {"words"},
    "zipped": {"words", "story"},
    "library": {"words", "story", "heads", "zipped"},
    "assets": {"words", "story", "library"},
    "saved": {"words", "play", "disk"},
    "home": set(),
    "exports": {"words", "disk", "home"},
    "saves": {"words", "play", "disk", "settings", "saved", "home"},
    "lessons": {"words", "story", "disk", "home", "classroom"},
    "watched": {"words", "story", "classroom"},
    "pooling": {"words", "story", "disk", "classroom", "watched"},
    "author": {"words", "story", "play"},
    "orders": {
        "words",
        "commands",
        "story",
        "play",
        "library",
        "assets",
        "heads",
        "author",
        "settings",
        "saves",
        "home",
        "disk",
        "exports",
        "stage",
    },
    "classroom": {"words", "story", "play"},
    "terminal": {
        "words",
        "told",
        "story",
        "play",
        "library",
        "assets",
        "settings",
        "saved",
        "saves",
        "exports",
    },
    "stage": {
        "words",
        "captions",
        "story",
        "play",
        "author",
        "library",
        "assets",
        "settings",
        "saved",
        "saves",
        "exports",
        "classroom",
        "lessons",
        "pooling",
        "posting",
    },
}
"""What each part of game/ may import besides itself; cli may import everything."""

SEEN_OF_PLAY = {
    "game.play.views",
    "game.play.view",
    "game.play.session",
    "game.play.player",
    "game.play.page",
}
ONLY_IN = {
    "pygame": "game/stage/",
    "yaml": "game/story/source.py",
    "random": "game/author/walk.py",
    "platformdirs": "game/home.py",
    "segno": "game/classroom/qr.py",
    "starlette": "game/classroom/server.py",
    "uvicorn": "game/classroom/serving.py",
    "pickle": "nowhere",
    "marshal": "nowhere",
    "shelve": "nowhere",
}
LONGEST_MODULE = 300
LONGEST_BODY = 40
LONGER = {
    "game/story/model.py": "one list of values, with nothing in it to divide",
    "game/play/views.py": "one list of values, with nothing in it to divide",
}
BARE_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[\w, -]+\]\s+#?\s*\S)")


def modules(folder: str = "game") -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a module as Python reads it; each is read once."""
    return ast.parse(path.read_text(encoding="utf-8"))


def tell(path: Path, line: int, sentence: str) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}: {sentence}"


def part_of(module: str) -> str:
    """Return the part of the house: “story” for game.story.reader, “words” for game.words."""
    return [*module.split("."), ""][1]


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and name of everything imported, wherever in the module it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            whole = "." * node.level + (node.module or "")
            yield from ((node.lineno, _imported(whole, alias.name)) for alias in node.names)


def _imported(whole: str, name: str) -> str:
    """Return the module that `from whole import name` reaches."""
    inner = ROOT.joinpath(*whole.split("."), name)
    is_module = inner.with_suffix(".py").is_file() or inner.is_dir()
    return f"{whole}.{name}" if whole.startswith("game") and is_module else whole


def trouble_with(importer: str, imported: str) -> str | None:
    """Return a sentence where a module of game/ may not import another."""
    root = imported.split(".", maxsplit=1)[0]
    home = ONLY_IN.get(root)
    path = importer.replace(".", "/")
    if home and not f"{path}.py".startswith(home) and path != home.rstrip("/"):
        return f"imports {root}; only {home} may."
    if root in ("", "tests"):
        return f"imports {imported}; name the whole module, and no test."
    if root != "game" or part_of(importer) in ("cli", "__main__"):
        return None
    mine, theirs = part_of(importer), part_of(imported)
    if theirs == "cli":
        return "imports cli; nothing may."
    if mine in ("stage", "terminal", "told") and theirs == "play" and imported not in SEEN_OF_PLAY:
        return f"imports {imported}; of play, {mine} sees views, session, player and page only."
    if theirs not in BELOW[mine] | {mine, ""}:
        return f"imports {imported}; imports point down, and {theirs} does not lie below {mine}."
    return None


def bodies(tree: ast.AST) -> Iterator[tuple[int, str, int]]:
    """Yield line, name and number of body lines of every function; a docstring does not count."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = 1 if ast.get_docstring(node, clean=False) is not None else 0
            if len(node.body) > first:
                last = node.end_lineno or node.lineno
                yield node.lineno, node.name, last - node.body[first].lineno + 1


def is_named(node: ast.AST, *names: str) -> bool:
    return ast.unparse(node) in names if isinstance(node, ast.Name | ast.Attribute) else False


def told(troubles: list[str]) -> None:
    if troubles:
        pytest.fail("\n".join(troubles), pytrace=False)


def test_every_part_of_the_house_has_its_walls() -> None:
    parts = {part_of(name_of(path)) for path in modules()}

    told(
        [
            f"game/{part}: not in the table BELOW of tests/test_walls.py."
            for part in parts - {*BELOW, "cli", "__main__"}
        ]
    )


def test_imports_point_down() -> None:
    told(
        [
            tell(path, line, trouble)
            for path in modules()
            for line, imported in imports(tree_of(path))
            if (trouble := trouble_with(name_of(path), imported))
        ]
    )


def test_no_module_imports_itself_by_a_detour() -> None:
    known = {name_of(path): path for path in modules()}
    below = {
        name: {imported for _, imported in imports(tree_of(path))} & known.keys()
        for name, path in known.items()
    }

    while leaves := {name for name, others in below.items() if not others - {name}}:
        below = {n: others - leaves for n, others in below.items() if n not in leaves}

    told([f"{name}: imports itself by way of {', '.join(sorted(o))}." for name, o in below.items()])


def test_only_cli_prints_and_exits() -> None:
    troubles = []
    for path in modules():
        if path.name == "cli.py":
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and is_named(node.func, "print", "exit", "quit", "input"):
                troubles.append(tell(path, node.lineno, f"calls {ast.unparse(node.func)}()."))
            elif is_named(node, "sys.exit", "os._exit", "sys.stdout", "sys.stderr", "SystemExit"):
                troubles.append(
                    tell(path, getattr(node, "lineno", 1), f"uses {ast.unparse(node)}.")
                )

    told([f"{trouble} Only game/cli.py prints and exits." for trouble in troubles])


def test_only_cli_catches_everything() -> None:
    told(
        [
            tell(path, node.lineno, "catches every exception; only game/cli.py may.")
            for path in modules()
            if path.name != "cli.py"
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.ExceptHandler)
            and (node.type is None or is_named(node.type, "Exception", "BaseException"))
        ]
    )


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}

    told(
        [
            tell(path, length, f"{length} lines; {LONGEST_MODULE} are enough. Move a wall.")
            for path, length in lengths.items()
            if length > LONGEST_MODULE and path.relative_to(ROOT).as_posix() not in LONGER
        ]
    )


def test_no_function_is_longer_than_40_lines() -> None:
    told(
        [
            tell(path, line, f"{name} has {length} lines; {LONGEST_BODY} are enough.")
            for path in modules()
            for line, name, length in bodies(tree_of(path))
            if length > LONGEST_BODY
        ]
    )


def test_every_module_says_why_it_exists() -> None:
    told(
        [
            tell(path, 1, "does not say in one sentence why it exists.")
            for path in modules()
            if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree_of(path))
        ]
    )


@pytest.mark.slow
def test_types_are_whole() -> None:
    told([trouble for path in modules() + modules("tests") for trouble in half_types(path)])


def half_types(path: Path) -> Iterator[str]:
    """Yield what gets round the types: Any, cast, or an ignore without its code and reason."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(tree_of(path)):
        taken = []
        if isinstance(node, ast.ImportFrom) and node.module == "typing":
            taken = [alias.name for alias in node.names]
        if {"Any", "cast"} & set(taken) or is_named(node, "typing.Any", "typing.cast"):
            yield tell(path, getattr(node, "lineno", 1), "says what type it is not.")
    for number, line in enumerate(text.splitlines(), start=1):
        if BARE_IGNORE.search(line):
            yield tell(path, number, "ignores a type without a code and a reason after it.")
