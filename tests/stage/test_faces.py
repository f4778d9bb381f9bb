"""Faces are free: no words, no sign, no card and nobody else lies over one, wherever people stand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pygame
import pytest

from game.play.views import SceneView
from game.settings import Settings
from game.stage.boxes import Box, Page, Picture, Rect
from game.stage.theme import Look
from tests.stage.drawing import assets, lay, look, make_game, pictures
from tests.stage.routes import screens

pytestmark = pytest.mark.slow

LOOKS = [
    ((1280, 720), 1.0),
    ((1280, 720), 1.5),
    ((1024, 768), 1.0),
    ((1024, 768), 1.5),
    ((1920, 1080), 1.0),
    ((1920, 1080), 0.8),
]
HIDDEN = 0.12
"""The share of a face that somebody who stands before it may hide: an ear, or a strand of hair."""


class Face(NamedTuple):
    """Who, whose picture, and where their eyes, nose and mouth are."""

    label: str
    box: Box
    rect: Rect


@cache
def _points() -> dict[str, tuple[float, float, float, float]]:
    """Return for each portrait where its face is, as shares of its picture: left, top, right, foot."""
    table = json.loads((assets().shipped / "pictures" / "cast.json").read_text("utf-8"))
    found = {}
    for version in table["versions"].values():
        for picture in version["pictures"].values():
            name = picture["file"].removeprefix("cast/").removesuffix(".webp")
            (ex, ey), (mx, my) = picture["eyes"], picture["mouth"]
            unit = max(my - ey, 20)
            middle = (ex + mx) / 2
            found[f"cast {name}"] = (
                (middle - 0.8 * unit) / picture["w"],
                (ey - 0.5 * unit) / picture["h"],
                (middle + 0.8 * unit) / picture["w"],
                (my + 0.35 * unit) / picture["h"],
            )
    return found


def _faces(page: Page) -> list[Face]:
    found = []
    for box in page.boxes:
        if box.role != "figure":
            continue
        part = box.parts[0]
        assert isinstance(part, Picture)
        left, top, right, foot = _points()[part.name]
        if part.mirrored:
            left, right = 1 - right, 1 - left
        x, y, w, h = box.rect
        rect = Rect(x + left * w, y + top * h, (right - left) * w, (foot - top) * h)
        found.append(Face(box.label, box, rect))
    return found


def _pages(tmp_path: Path, size: tuple[int, int], scale: float) -> list[tuple[str, Page]]:
    game = make_game(tmp_path, settings=Settings(words_appear="at_once"))
    seen = look(*size, scale)
    pages = []
    for session in screens():
        view = session.look()
        if isinstance(view, SceneView) and view.figures:
            game.play(session, saving=False)
            pages.append((view.scene, lay(game, seen)))
    return pages


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_no_words_and_no_sign_lie_over_a_face(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    faults = [
        f"{scene}: {box.role} “{box.label[:40]}” lies over the face of {face.label}"
        for scene, page in _pages(tmp_path, size, scale)
        for face in _faces(page)
        for box in page.boxes
        if box.role not in ("picture", "figure") and box.parts and box.rect.meets(face.rect)
    ]
    assert not faults, "\n".join(sorted(set(faults))[:20])


def _hidden(face: Face, other: Face) -> float:
    """Return the share of a face over which somebody else is drawn."""
    part = other.box.parts[0]
    assert isinstance(part, Picture)
    size = (round(other.box.rect.w), round(other.box.rect.h))
    image = pictures().whole(part.name, size, mirrored=part.mirrored)
    solid = pygame.surfarray.array_alpha(image) > 200
    x, y = round(face.rect.x - other.box.rect.x), round(face.rect.y - other.box.rect.y)
    w, h = round(face.rect.w), round(face.rect.h)
    cut = solid[max(0, x) : max(0, x + w), max(0, y) : max(0, y + h)]
    return float(np.count_nonzero(cut)) / (w * h)


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1024, 768), 1.0)])
def test_nobody_hides_the_face_of_another(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    faults = set()
    for scene, page in _pages(tmp_path, size, scale):
        faces = _faces(page)
        for number, face in enumerate(faces):
            for other in faces[number + 1 :]:
                if face.rect.meets(other.box.rect) and _hidden(face, other) > HIDDEN:
                    faults.add(f"{scene}: {other.label} stands before the face of {face.label}")
    assert not faults, "\n".join(sorted(faults))


def _covered(page: Page, face: Face, seen: Look) -> float:
    """Return the share of a face over which the front of its place is drawn."""
    front = next(
        (part for box in page.boxes for part in box.parts
         if isinstance(part, Picture) and part.name.startswith("front ")), None,
    )  # fmt: skip
    if front is None or not pictures().has(*front.name.split(" ", 1)):
        return 0.0
    image = pictures().covering(front.name, (seen.width, seen.height), front.anchor)
    solid = pygame.surfarray.array_alpha(image) > 200
    x, y, w, h = (round(side * seen.unit) for side in face.rect)
    cut = solid[x : x + w, y : y + h]
    return float(np.count_nonzero(cut)) / max(1, w * h)


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1024, 768), 1.0)])
def test_nothing_in_the_foreground_hides_a_face(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)
    faults = {
        f"{scene}: what stands before the place hides the face of {face.label}"
        for scene, page in _pages(tmp_path, size, scale)
        for face in _faces(page)
        if _covered(page, face, seen) > HIDDEN
    }
    assert not faults, "\n".join(sorted(faults))


@pytest.mark.parametrize(("size", "scale"), LOOKS)
def test_everybody_s_face_is_in_the_window(
    tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    seen = look(*size, scale)
    window = Rect(0, 0, seen.w, seen.h)
    for scene, page in _pages(tmp_path, size, scale):
        for face in _faces(page):
            assert window.holds(face.rect), f"{scene}: {face.label}"
