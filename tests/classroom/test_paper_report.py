"""The class report, its figures and its prompts: what was decided, and nobody to point at."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.classroom.ballot import How
from game.classroom.lesson import Decision, Lesson, story_of, usual_plan, with_present
from game.classroom.paper_report import HEADER, class_csv, class_report
from game.classroom.paper_votes import tallies_of
from game.classroom.pool import Pool, add_path
from game.classroom.prompts import MOST, prompts_for
from game.play.engine import begin, choose, offered
from game.story.model import Story
from tests.classroom.test_paper import EVIL, STORIES, Seen, hostile, is_harmless, read, second_story
from tests.walks import shipped_story

Votes = dict[str, tuple[int, ...]]


def lesson_of(story: Story, votes: Votes | None = None, present: int = 28) -> Lesson:
    """Return a whole lesson of the class cut, in which the first answer with most votes wins."""
    plan = usual_plan(story)
    played = story_of(story, plan)
    state, decisions, choices = begin(played), [], []
    while open_ids := [o.choice.whole_id for o in offered(played, state) if o.is_open]:
        rule = plan.rules[played.scenes[state.scene].chapter]
        given = (votes or {}).get(state.scene, (present, *(0,) * (len(open_ids) - 1)))
        counts = () if rule == "decider" else given
        choice = open_ids[0 if not counts else counts.index(max(counts))]
        how: How = "decider" if rule == "decider" else "votes"
        decisions.append(Decision(state.scene, rule, tuple(open_ids), counts, present, choice, how))
        choices.append(choice)
        state = choose(played, state, choice)
    lesson = with_present(Lesson(plan), present)
    return replace(lesson, choices=tuple(choices), decisions=tuple(decisions), is_over=True)


def changed(lesson: Lesson, scene: str, how: How, choice: str | None) -> Lesson:
    """Return the lesson in which one question was answered in another way."""
    return replace(
        lesson,
        decisions=tuple(
            replace(one, how=how, choice=choice) if one.scene == scene else one
            for one in lesson.decisions
        ),
    )


def texts(lesson: Lesson, story: Story | None = None) -> list[str]:
    return [prompt.text for prompt in prompts_for(story or shipped_story(), lesson)]


def rows(story: Story, lesson: Lesson) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(class_csv(story, lesson))))


# ------------------------------------------------------------- the report


@STORIES
def test_a_report_is_whole_by_itself(story: Story) -> None:
    page = class_report(story, lesson_of(story))

    assert is_harmless(page)
    assert not Seen(page).open
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|url\(", page)


@STORIES
def test_script_in_a_story_is_words_in_its_report(story: Story) -> None:
    wicked = hostile(story)
    lesson = lesson_of(wicked, {wicked.start: (9, 9, 10)})

    assert is_harmless(class_report(wicked, lesson))


def test_a_report_tells_rules_votes_path_and_prompts() -> None:
    story = shipped_story()

    told = read(class_report(story, lesson_of(story, {"s1_bucket": (9, 6, 12, 0)})))

    assert "28 students were there." in told
    assert "The Sandbox: Majority; The Fork: Consensus; High Water: One decider." in told
    assert "The Red Bucket By most votes · 27 of 28 voted" in told
    assert "Hand it over. He asked nicely. 9" in told
    assert "It ended in " in told
    assert "To talk about" in told


def test_a_lesson_that_is_not_over_has_a_report_without_an_ending() -> None:
    story = shipped_story()
    lesson = lesson_of(story)
    begun = replace(lesson, choices=lesson.choices[:2], decisions=lesson.decisions[:2])

    assert "It ended in" not in read(class_report(story, begun))
    assert "The Red Bucket" in read(class_report(story, begun))


def test_a_lesson_without_an_answer_has_a_report() -> None:
    story = shipped_story()

    assert is_harmless(class_report(story, Lesson(usual_plan(story))))
    assert rows(story, Lesson(usual_plan(story))) == []


def test_a_scene_passed_over_is_told_without_its_answers() -> None:
    story = shipped_story()
    gone = Decision("s1_first_build", "majority", ("s1_first_build.own",), (), 28, None, "passed")
    lesson = Lesson(usual_plan(story), passed=frozenset({gone.scene}), decisions=(gone,))

    told = read(class_report(story, lesson))

    assert "The Lighthouse Passed over in quiet" in told
    assert "Alone, and exactly how you see it" not in told.split("To talk about")[0]


# ------------------------------------------------------------- small numbers


def test_an_answer_of_one_or_two_is_a_few_and_cannot_be_reckoned() -> None:
    one = Decision("a", "majority", ("a.1", "a.2", "a.3"), (1, 9, 18), 28, "a.3", "votes")

    assert [tally.told for tally in tallies_of(one)] == ["a few", "some", "18"]


def test_all_alike_is_nearly_all() -> None:
    alike = Decision("a", "majority", ("a.1", "a.2"), (28, 0), 28, "a.1", "votes")
    almost = replace(alike, votes=(27, 1))

    assert [tally.told for tally in tallies_of(alike)] == ["nearly all", "few or none"]
    assert [tally.told for tally in tallies_of(almost)] == ["nearly all", "few or none"]


def test_of_fewer_than_ten_votes_no_number_is_told() -> None:
    one = Decision("a", "majority", ("a.1", "a.2"), (4, 5), 9, "a.2", "votes")

    assert [(tally.told, tally.part) for tally in tallies_of(one)] == [("", None), ("", None)]
    story = shipped_story()
    small = lesson_of(story, {"s1_bucket": (5, 1, 3, 0)}, present=9)
    assert {row["votes"] for row in rows(story, small)} <= {"", "decided"}


counts = st.lists(st.integers(0, 40), min_size=2, max_size=4)


@settings(deadline=None)
@given(counts)
def test_no_count_of_one_or_two_is_ever_told_or_left_over(votes: list[int]) -> None:
    answers = tuple(f"a.{at}" for at in range(len(votes)))
    one = Decision("a", "majority", answers, tuple(votes), 99, answers[0], "votes")

    tallies = tallies_of(one)

    numbers = [int(tally.told) for tally in tallies if tally.told.isdigit()]
    assert not {1, 2} & set(numbers)
    assert len(tallies) - len(numbers) != 1
    if one.voted < 10:
        assert not any(tally.told for tally in tallies)


# ------------------------------------------------------------- figures


def test_the_figures_have_a_row_for_each_answer() -> None:
    story = shipped_story()
    lesson = lesson_of(story, {"s1_bucket": (9, 6, 12, 0)})

    assert class_csv(story, lesson).splitlines()[0] == ",".join(HEADER)
    assert [row for row in rows(story, lesson) if row["scene"] == "The Red Bucket"][:2] == [
        {
            "scene": "The Red Bucket", "option": "Hand it over. He asked nicely.",
            "votes": "9", "voted": "27", "present": "28", "rule": "majority",
        },
        {
            "scene": "The Red Bucket", "option": "“It’s mine until I’m done.”",
            "votes": "6", "voted": "27", "present": "28", "rule": "majority",
        },
    ]  # fmt: skip


def test_what_one_decided_is_told_as_decided() -> None:
    story = shipped_story()

    decided = [row for row in rows(story, lesson_of(story)) if row["rule"] == "decider"]

    assert [row["votes"] for row in decided][:4] == ["decided", "", "", ""]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_reckons(sign: str) -> None:
    story = hostile(second_story())
    scene = replace(story.scenes["late"], title=f"{sign}cmd|'/c calc'!A1")
    story = replace(story, scenes=MappingProxyType({**story.scenes, "late": scene}))

    cells = [cell for row in rows(story, lesson_of(story)) for cell in row.values()]

    assert any(cell.startswith(f"’{sign}cmd") for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_a_page_and_figures_tell_the_same_lesson_twice_alike() -> None:
    story = shipped_story()

    assert class_report(story, lesson_of(story)) == class_report(story, lesson_of(story))
    assert class_csv(story, lesson_of(story)) == class_csv(story, lesson_of(story))


# ------------------------------------------------------------- prompts


@STORIES
def test_every_lesson_has_prompts_of_all_kinds(story: Story) -> None:
    prompts = prompts_for(story, lesson_of(story))

    for kind, most in MOST.items():
        assert 0 < len([one for one in prompts if one.kind == kind]) <= most
    assert len({one.text for one in prompts}) == len(prompts)


def test_before_anything_is_decided_there_are_prompts_too() -> None:
    story = shipped_story()

    assert texts(Lesson(usual_plan(story)))


def test_the_closest_vote_is_asked_about() -> None:
    lesson = lesson_of(shipped_story(), {"s1_bucket": (11, 12, 5, 0), "s1_crash": (20, 8, 0)})

    assert (
        "“The Red Bucket” was close: “It’s mine until I’m done” or “Hand it over. He asked nicely”. "
        "What did each see that the other did not?"
    ) in texts(lesson)


def test_a_vote_of_few_is_not_compared() -> None:
    lesson = lesson_of(shipped_story(), {"s1_bucket": (4, 4, 0, 0)}, present=8)

    assert not any("was close" in text for text in texts(lesson))


def test_a_chapter_in_which_some_lost_each_time_is_asked_about() -> None:
    votes = {"s1_first_build": (14, 10, 4), "s1_bucket": (15, 9, 4, 0), "s1_crash": (18, 10, 0)}

    assert (
        "In “The Sandbox” most votes won each time, and some of you may have lost each time. No need "
        "to say who. How might that feel in a small group? In a country?"
    ) in texts(lesson_of(shipped_story(), votes))
    votes["s1_crash"] = (27, 1, 0)
    assert not any("lost each time" in text for text in texts(lesson_of(shipped_story(), votes)))


def test_a_consensus_that_failed_is_asked_about() -> None:
    lesson = lesson_of(shipped_story())

    assert (
        "In “The Fork” no consensus was found, and the votes decided. What was lost by that, and what "
        "was saved?"
    ) in texts(changed(lesson, "c2_fork", "fallback", "c2_fork.go"))
    assert (
        "You left “The Fork” without an answer. What does it cost when a group does not decide, and "
        "whom?"
    ) in texts(changed(lesson, "c2_fork", "dropped", None))


def test_a_consensus_on_what_had_not_most_votes_is_asked_about() -> None:
    lesson = lesson_of(shipped_story(), {"c2_fork": (12, 10, 6, 0)})
    second = next(one for one in lesson.decisions if one.scene == "c2_fork").answers[1]

    told = texts(changed(lesson, "c2_fork", "consensus", second))

    assert any(text.startswith("In “The Fork” most votes first went to “Go.") for text in told)


def test_what_those_who_played_alone_chose_is_laid_beside_the_class() -> None:
    story = shipped_story()
    pool = Pool()
    for _ in range(12):
        pool = add_path(story, pool, ("s1_first_build.together",))

    told = [one.text for one in prompts_for(story, lesson_of(story), pool)]

    assert (
        "Playing alone, most chose “Join the town. Three pairs of hands, one big place” in “The "
        "Lighthouse”; together you chose “Build the lighthouse. Alone, and exactly how you see it”. "
        "What changes when a group decides?"
    ) in told


def test_prompts_name_no_number() -> None:
    lesson = lesson_of(shipped_story(), {"s1_bucket": (11, 12, 5, 0)})

    assert not any(re.search(r"\d", text) for text in texts(lesson))


def test_prompts_are_escaped_on_paper() -> None:
    story = hostile(second_story())

    assert EVIL not in class_report(story, lesson_of(story))
