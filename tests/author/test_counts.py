"""How many playthroughs there are: as many as trying everything finds, or an honest estimate."""

from __future__ import annotations

from hypothesis import assume, given, settings

from game.author.proof.packed import Machine
from game.author.proof.tracked import spine_of
from game.author.report.counts import Count, _estimated, count_playthroughs
from game.play.engine import arrivals, begin, offered, take
from game.story.model import Story
from tests.author.small import forward_stories
from tests.stories import a_choice, a_scene, a_story, ways
from tests.walks import shipped_story

MOST = 20_000


def tried(story: Story) -> tuple[int, int]:
    """Return how many playthroughs there are, and how many of them end where nothing leads on."""
    waiting, ended, stuck = [begin(story)], 0, 0
    while waiting and ended < MOST:
        state = waiting.pop()
        choices = [offer.choice for offer in offered(story, state) if offer.is_open]
        for choice in choices:
            taken = take(story, state, choice)
            if passed := arrivals(story, taken, choice.ways):
                waiting.append(passed[-1])
            else:
                ended, stuck = ended + 1, stuck + 1
        if not choices:
            ended += 1
            stuck += not story.scenes[state.scene].ending
    return ended, stuck


@settings(max_examples=400, deadline=None)
@given(story=forward_stories())
def test_there_are_as_many_as_trying_everything_finds(story: Story) -> None:
    ended, stuck = tried(story)
    assume(ended < MOST)
    count = count_playthroughs(story)

    if count.said == "estimate":  # the late lean is asked on the way: nothing can be folded
        assert "late_lean" in spine_of(story).numbers
    else:
        assert count == Count("exact", ended, stuck)


def test_the_shipped_story_has_eleven_million_million() -> None:
    assert count_playthroughs(shipped_story()) == Count("exact", 11_132_555_231_232)


def test_a_story_that_goes_in_circles_is_not_counted() -> None:
    story = a_story(a_scene("s0", a_choice("a", "s0"), a_choice("b", "s1")), a_scene("s1"))

    assert count_playthroughs(story) == Count("circles")


def test_circles_that_nobody_comes_to_do_not_matter() -> None:
    story = a_story(
        a_scene("s0", a_choice("a", "s1"), a_choice("b", "s1")),
        a_scene("s1"),
        a_scene("s2", to=ways("s2")),
    )

    assert count_playthroughs(story) == Count("exact", 2)


def test_an_estimate_is_right_where_every_way_is_as_wide() -> None:
    story = shipped_story()
    count = _estimated(Machine(story, spine_of(story)))

    assert count.playthroughs == 11_132_555_231_232
    assert count.between == (11_132_555_231_232, 11_132_555_231_232)


def test_an_estimate_says_between_what_the_truth_surely_is() -> None:
    scenes = [
        a_scene(f"s{at}", a_choice("a", f"s{at + 1}"), a_choice("b", "end")) for at in range(8)
    ]
    story = a_story(*scenes, a_scene("s8", a_choice("a", "end")), a_scene("end"))
    truth = count_playthroughs(story).playthroughs
    count = _estimated(Machine(story, spine_of(story)))

    assert truth == 9
    assert count.between[0] <= truth <= count.between[1]
