"""The pupil's page: one page that fetches nothing, and works without a script as well.

Whatever a story or a pupil wrote is escaped here, or put in its place as text by the script.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from game.classroom.paper_page import RIGHT_TO_LEFT
from game.classroom.paper_signs import SIGNS, draw_sign
from game.classroom.room import Seen
from game.play.page_map import escape
from game.words import say

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language that a story is written in, as “en” or “ar-EG”."""

    language: str

    @property
    def direction(self) -> str:
        base = self.language.lower().partition("-")[0]
        return "rtl" if base in RIGHT_TO_LEFT else "ltr"


def vote_page(seen: Seen, key: str, tongue: Tongue, nonce: str, told: str = "") -> str:
    """Return the page of a phone in the room. `told` stands above all where something went wrong."""
    question = seen.question
    state = told or (_told(seen) if question else "")
    body = _fill(
        "vote.html",
        told=escape(state),
        silent="" if state else " hidden",
        hidden="" if question else " hidden",
        waits=" hidden" if question else "",
        key=escape(key),
        question=escape(question.id if question else ""),
        language=escape(tongue.language),
        title=escape(question.title if question else ""),
        ask=escape(question.ask if question else ""),
        answers=_answers(seen, tongue),
        wait=escape(say("phone.wait")),
        again=escape(say("phone.again")),
        signs="".join(draw_sign(at) for at in range(SIGNS)),
    )
    script = f'<script nonce="{nonce}">{_page("pupil.js")}</script>'
    return _whole(body, tongue, nonce, seen=seen, script=script)


def come_in_page(tongue: Tongue, nonce: str, told: str) -> str:
    """Return the page of a phone that is not in the room: it asks for the code."""
    body = _fill(
        "come_in.html",
        title=escape(say("phone.name")),
        told=escape(told),
        label=escape(say("phone.code")),
        enter=escape(say("phone.enter")),
    )
    return _whole(body, tongue, nonce)


def state_of(seen: Seen) -> str:
    """Return as JSON what a phone may see."""
    question = seen.question
    asked = question and {
        "id": question.id,
        "title": question.title,
        "ask": question.ask,
        "answers": question.answers,
    }
    return json.dumps({"question": asked, "vote": seen.vote, "turn": seen.turn})


def _standing(seen: Seen) -> str:
    """Return as JSON what stands on the page already, for its script."""
    asked = seen.question and {"id": seen.question.id}
    return json.dumps({"question": asked, "vote": seen.vote, "turn": seen.turn})


def _told(seen: Seen) -> str:
    return say("phone.choose") if seen.vote is None else say("phone.in")


def _answers(seen: Seen, tongue: Tongue) -> str:
    if seen.question is None:
        return ""
    return "".join(
        f'<button name="answer" value="{at}" aria-pressed="{str(at == seen.vote).lower()}">'
        f"{draw_sign(at) or f'<i class=sign>{at + 1}</i>'}"
        f'<span lang="{escape(tongue.language)}" dir="auto">{escape(text)}</span>'
        '<b aria-hidden="true">✓</b></button>'
        for at, text in enumerate(seen.question.answers)
    )


def _words() -> Mapping[str, str]:
    """Return what the script says."""
    return {
        "wait": say("phone.wait"),
        "choose": say("phone.choose"),
        "in": say("phone.in"),
        "sending": say("phone.sending"),
        "kept": say("phone.kept"),
        "late": say("phone.late"),
        "lost": say("phone.lost"),
        "over": say("phone.over"),
    }


def _whole(
    body: str, tongue: Tongue, nonce: str, *, seen: Seen | None = None, script: str = ""
) -> str:
    return _fill(
        "pupil.html",
        ours=escape(say("page.language")),
        direction=tongue.direction,
        name=escape(say("phone.name")),
        nonce=nonce,
        style=_page("pupil.css"),
        words=escape(json.dumps(_words(), ensure_ascii=False)) if seen else "",
        seen=escape(_standing(seen)) if seen else "",
        body=body,
        script=script,
    )


def _fill(page: str, **blanks: str) -> str:
    return Template(_page(page)).substitute(blanks)


@cache
def _page(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8").strip()
