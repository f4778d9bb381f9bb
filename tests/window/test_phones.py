"""Phones in a class: real browsers, three at once, against the room and against the real window."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette")
pytest.importorskip("uvicorn")
pytest.importorskip("fcntl")

from game.classroom.room import phone_of
from game.words import say
from tests.classroom.knocking import BUCKET, CRASH, Class, Question, open_class
from tests.window.browsing import Tab, Wire, browser, browser_name
from tests.window.driving import Player, Seen, start, xdotool
from tests.window.test_window import MISSING, turn

__all__ = ["turn"]
pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(browser_name() is None, reason="There is no Chromium."),
]
LONG = Question(
    "k",
    "The Red Bucket",
    "It is yours. He needs it. Both sentences are true.",
    (
        "Hand it over. He asked nicely.",
        "“It’s mine until I’m done.”",
        "“Two more scoops, then you. Count with me.”",
        "Put it down and go and look at the goose, and take Donaudampfschifffahrtsgesellschaft along.",
    ),
)
PICTURES = os.environ.get("LANTERN_ROW_PICTURES")
"""A folder in which pictures of the pupil's page are kept, to be looked at."""


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with browser() as opened:
        yield opened


@pytest.fixture
def room() -> Iterator[Class]:
    with open_class() as opened:
        yield opened


def comes_in(wire: Wire, room: Class, size: tuple[int, int] = (390, 800)) -> Tab:
    tab = Tab(wire, size)
    tab.goes_to(f"http://127.0.0.1:{room.port}/?room={room.code}")
    return tab


def waits_until_counted(room: Class, *counts: int) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until and room.counts != list(counts):
        time.sleep(0.02)
    assert room.counts == list(counts)


# ------------------------------------------------------------ three phones at once


def test_three_phones_vote_at_once_and_each_sees_its_own(wire: Wire, room: Class) -> None:
    phones = [comes_in(wire, room) for _ in range(3)]
    for one in phones:
        one.sees(say("phone.wait"))
    room.phones.show(LONG)
    for one in phones:
        one.sees("The Red Bucket")
    for answer, one in zip((2, 0, 2), phones, strict=True):
        one.presses(answer)

    waits_until_counted(room, 1, 0, 2, 0)
    for answer, one in zip((2, 0, 2), phones, strict=True):
        one.sees(say("phone.in"))
        assert one.pressed == [answer]
    phones[1].presses(3)
    waits_until_counted(room, 0, 0, 2, 1)
    room.phones.show(None)
    for one in phones:
        one.sees(say("phone.wait"))
        assert "The Red Bucket" not in one.text


def test_a_phone_that_is_reloaded_stays_the_same_phone(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.presses(1)
    one.sees(say("phone.in"))
    one.reloads()
    one.sees(say("phone.in"))

    assert one.pressed == [1]
    one.presses(0)
    waits_until_counted(room, 1, 0, 0, 0)
    assert room.phones.count == 1


def test_a_vote_made_without_a_network_is_sent_when_it_is_back(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.is_offline(now=True)
    one.presses(1)
    one.sees(say("phone.kept"))
    assert one.pressed == [1]
    assert room.counts == [0, 0, 0, 0]
    one.is_offline(now=False)

    one.sees(say("phone.in"))
    assert room.counts == [0, 1, 0, 0]


def test_a_vote_that_comes_back_too_late_is_told_so_and_not_counted(
    wire: Wire, room: Class
) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.is_offline(now=True)
    one.presses(1)
    one.sees(say("phone.kept"))
    room.phones.show(CRASH)
    one.is_offline(now=False)

    one.sees("The Crash")
    one.sees(say("phone.late"))
    assert one.pressed == []
    assert room.counts == [0, 0, 0, 0]
    one.presses(1)
    one.sees(say("phone.in"))


def test_a_phone_follows_a_network_that_comes_and_goes(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    one.is_offline(now=True)
    one.sees(say("phone.lost"))
    room.phones.show(LONG)
    one.is_offline(now=False)

    one.sees("The Red Bucket")


def test_a_phone_whose_cookie_was_cleared_must_come_in_again(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.call("Network.clearBrowserCookies")
    one.presses(1)

    one.sees(say("phone.over"))
    assert room.counts == [0, 0, 0, 0]


def test_a_room_that_closes_says_so_on_every_phone(wire: Wire) -> None:
    with open_class() as room:
        one = comes_in(wire, room)
        room.phones.show(LONG)
        one.sees("The Red Bucket")
        room.phones.close()
        one.sees(say("phone.over"))

        assert "The Red Bucket" not in one.text


def test_script_in_a_story_does_not_run_in_a_browser(wire: Wire, room: Class) -> None:
    planted = "<img src=x onerror=document.title='got'><script>document.title='got'</script>"
    one = comes_in(wire, room)
    room.phones.show(Question("k", planted, planted, (planted, "b")))
    one.sees(planted)
    one.reloads()
    one.sees(planted)

    assert one.runs("document.title") == say("phone.name")
    assert one.runs("document.querySelectorAll('img').length") == 0


# --------------------------------------------------------------- for every pupil


WIDTHS = {320: 640, 390: 800, 1024: 768}
WAYS = {
    "light": {"color_scheme": "light", "contrast": "no-preference"},
    "dark": {"color_scheme": "dark", "contrast": "no-preference"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "forced": {"color_scheme": "dark", "contrast": "more", "forced_colors": "active"},
}
FITS = """(() => {
  const wide = document.documentElement;
  const out = [...document.querySelectorAll('main *')].filter((one) => {
    const r = one.getBoundingClientRect();
    return r.width && (r.left < -1 || r.right > wide.clientWidth + 1);
  });
  const small = [...document.querySelectorAll('button')].filter((one) =>
    one.getBoundingClientRect().height < 44);
  return [wide.scrollWidth <= wide.clientWidth, out.length, small.length];
})()"""
CONTRAST = """(() => {
  const light = (colour) => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255)
      .map((n) => n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const ground = (one) => {
    for (; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
  };
  return Math.min(...[...document.querySelectorAll('h1, p, legend, button span')]
    .filter((one) => one.offsetParent && one.innerText)
    .map((one) => [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => b - a))
    .map(([most, least]) => (most + 0.05) / (least + 0.05)));
})()"""


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_is_whole_and_clear_at_every_width_and_in_every_way(
    wire: Wire, room: Class, width: int
) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.presses(2)
    one.sees(say("phone.in"))
    for way, features in WAYS.items():
        one.prefers(**features)
        for zoom in (1.0, 2.0):
            one.resize(width, WIDTHS[width], zoom)
            if width / zoom >= 320:
                assert one.runs(FITS) == [True, 0, 0], (way, zoom)
        one.resize(width, WIDTHS[width])
        if way != "forced":
            clear = one.runs(CONTRAST)
            assert isinstance(clear, float | int)
            assert clear >= 7, way
        if PICTURES:
            one.picture(Path(PICTURES, f"pupil-{width}-{way}.png"))


def test_the_page_grows_with_its_letters(wire: Wire, room: Class) -> None:
    """Text at 200 %, as phones set it, on the narrowest screen."""
    one = comes_in(wire, room, (320, 640))
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.runs("document.documentElement.style.fontSize = '200%'")

    assert one.runs(FITS) == [True, 0, 0]
    if PICTURES:
        one.picture(Path(PICTURES, "pupil-320-letters-200.png"))


def test_a_story_from_right_to_left_is_read_so(wire: Wire) -> None:
    arabic = Question(
        "k", "الدلو الأحمر", "هو لك. وهو يحتاجه.", ("أعطه إياه.", "«هو لي حتى أنتهي.»")
    )
    with open_class("ar") as room:
        one = comes_in(wire, room, (320, 640))
        room.phones.show(arabic)
        one.sees("الدلو الأحمر")
        one.presses(1)
        one.sees(say("phone.in"))
        if PICTURES:
            one.picture(Path(PICTURES, "pupil-320-rtl.png"))

        assert one.runs("getComputedStyle(document.querySelector('button')).direction") == "rtl"
        assert one.runs(
            "(() => { const b = document.querySelector('button[name=answer]');"
            "return b.querySelector('.sign').getBoundingClientRect().left >"
            " b.querySelector('span').getBoundingClientRect().left })()"
        )
        assert one.runs(FITS) == [True, 0, 0]


def test_the_keyboard_alone_votes(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    room.phones.show(LONG)
    one.sees("The Red Bucket")
    one.types("Tab", "Tab", "Enter")
    waits_until_counted(room, 0, 1, 0, 0)
    one.types("Tab", " ")
    waits_until_counted(room, 0, 0, 1, 0)

    assert one.runs("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_screen_reader_is_told_of_the_question_and_of_the_vote(wire: Wire, room: Class) -> None:
    one = comes_in(wire, room)
    one.sees(say("phone.wait"))
    room.phones.show(LONG)
    said = "document.getElementById('said').textContent"
    one.waits_for(f"{said} === {json.dumps(f'{LONG.title} {LONG.ask} ' + say('phone.choose'))}")
    one.presses(0)
    one.waits_for(f"{said} === {json.dumps(say('phone.in'))}")
    nodes = one.call("Accessibility.getFullAXTree")["nodes"]
    assert isinstance(nodes, list)
    named = [
        (node["role"]["value"], node.get("name", {}).get("value"))
        for node in nodes
        if not node["ignored"]
    ]
    pressed = [
        part["value"]["value"]
        for node in nodes
        for part in node.get("properties", ())
        if part["name"] == "pressed"
    ]

    assert ("heading", LONG.title) in named
    assert ("group", LONG.ask) in named
    assert [name for role, name in named if role == "button"] == list(LONG.answers)
    assert pressed == ["true", "false", "false", "false"]
    assert [role for role, _ in named if role == "status"] == ["status"]


def test_without_a_script_a_browser_votes_by_a_form(wire: Wire, room: Class) -> None:
    one = Tab(wire)
    one.call("Emulation.setScriptExecutionDisabled", value=True)
    room.phones.show(BUCKET)
    one.call("Page.navigate", url=f"http://127.0.0.1:{room.port}/?room={room.code}")
    one.sees("The Red Bucket")
    one.types("Tab", "Tab", "Enter")
    waits_until_counted(room, 0, 1, 0, 0)
    one.sees(say("phone.in"))
    if PICTURES:
        one.picture(Path(PICTURES, "pupil-no-script.png"))

    assert one.pressed == [1]
    assert say("phone.again") in one.text


# ----------------------------------------------------------- a whole lesson


def labels(seen: Seen) -> list[str]:
    return [box["label"] for box in seen["boxes"]]


def ids(seen: Seen) -> list[str]:
    return [box["id"] for box in seen["boxes"] if box["id"]]


def focus_on(player: Player, name: str) -> None:
    player.point_at(name)
    xdotool("mousemove", "--window", player.window, "4", "4")


class Pupils:
    """Three phones in a lesson: one is reloaded in it, and one loses its network."""

    def __init__(self, tabs: list[Tab]) -> None:
        self.tabs = tabs
        self.votes = 0

    def vote(self) -> None:
        """Each votes, for the first answer but one."""
        self.votes += 1
        for at, one in enumerate(self.tabs):
            one.waits_for("!document.getElementById('form').hidden")
            if self.votes == 2 and at == 1:
                one.is_offline(now=True)
            one.presses(1 if at == 2 else 0)
            if self.votes == 2 and at == 1:
                one.sees(say("phone.kept"))
                one.is_offline(now=False)
            one.sees(say("phone.in"))
            if self.votes == 3 and at == 0:
                one.reloads()
                one.sees(say("phone.in"))
        for at, one in enumerate(self.tabs):
            assert one.pressed == [1 if at == 2 else 0]


def play(player: Player, pupils: Pupils) -> None:
    """Do what the open screen asks for; where it asks for votes, phones give them."""
    seen = player.rests()
    before = seen["frames"]

    def drawn(now: Seen) -> bool:
        return now["frames"] > before

    match seen["screen"]:
        case "class_think":
            player.press("d" if "draw" in ids(seen) else "v", drawn)
        case "class_vote":
            pupils.vote()
            player.wait_until(lambda now: "3 of 3 voted" in labels(now), "three votes")
            assert not [
                one for one in labels(player.look()) if re.fullmatch(r"Answer \d: \d+", one)
            ]
            player.press("v", lambda now: now["screen"] != "class_vote")
        case "class_consensus":
            player.press("5", lambda now: "love it: 1" in labels(now))
            focus_on(player, "agree")
            player.press("Return", lambda now: now["screen"] != "class_consensus")
        case "class_decide":
            player.press("2", drawn)
            player.press("Return", lambda now: now["screen"] != "class_decide")
        case _:
            player.press("Return", drawn)


@pytest.mark.slow
@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_three_phones_play_a_whole_lesson_against_the_real_window(
    wire: Wire, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    settings = {"format": 1, "words_appear": "at_once"}
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    player = start(tmp_path, "class")
    try:
        player.sees("class_setup")
        focus_on(player, "present less")
        for _ in range(25):
            player.press("Return", lambda now: True)
        player.wait_until(lambda now: "Here today: 3" in labels(now), "three in the class")
        focus_on(player, "by")
        player.press("Right", lambda now: True)
        player.press("Right", lambda now: "Votes come by: phones" in " ".join(labels(now)))
        focus_on(player, "begin")
        seen = player.press("Return", lambda now: now["screen"] == "class_room")
        link = next(one for one in labels(seen) if one.startswith("QR code for "))
        tabs = [Tab(wire) for _ in range(3)]
        for one in tabs:
            one.goes_to(link.removeprefix("QR code for "))
        player.wait_until(lambda now: "3 of 3" in labels(now), "three phones")
        player.press("Return", lambda now: now["screen"] != "class_room")
        pupils = Pupils(tabs)
        for _ in range(400):
            if player.look()["screen"] == "ending":
                break
            play(player, pupils)
        kept = json.loads((home / "lesson.json").read_text(encoding="utf-8"))
        votes = [one["votes"] for one in kept["decisions"] if one["rule"] != "decider"]

        assert player.look()["screen"] == "ending"
        assert pupils.votes == len(votes) == 5
        assert all(one[:2] == [2, 1] and sum(one) == 3 for one in votes)
        written = (home / "lesson.json").read_text(encoding="utf-8")
        cookies = tabs[0].call("Network.getCookies", urls=[link.removeprefix("QR code for ")])[
            "cookies"
        ]
        assert isinstance(cookies, list)
        secret = str(cookies[0]["value"])
        assert secret not in written
        assert phone_of(secret) not in written  # gone with the question
        assert player.end() == 0
        for one in tabs:
            one.sees(say("phone.over"))
    finally:
        if player.process.poll() is None:
            player.kill()
    assert threading.active_count() < 20
