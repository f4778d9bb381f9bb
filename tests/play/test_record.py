"""A playthrough as plain values: whatever is not one is refused with what is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.player import SHE, Player, read_pronouns
from game.play.record import BadRecord, Record, read_record, write_record

OWN = read_pronouns(("xe", "xem", "xyr", "xyrs", "xemself"), plural=False)
RECORDS = [
    Record("small", 1, "f", Player("Bo"), (), 0),
    Record("small", 2, "f", Player("Bo", SHE).with_answer("pocket", "key"), ("a.b",), 3, ("c.d",)),
    Record("small", 2, "f", Player("Bo", OWN), ("a.b",), 3),
]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda values: st.lists(values, max_size=4) | st.dictionaries(st.text(max_size=9), values),
)


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_read_back_is_the_same(record: Record) -> None:
    assert read_record(write_record(record)) == record


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"screen": -1}, "“screen” should not be below zero."),
        ({"screen": True}, "“screen” should be a whole number."),
        ({"story": 3}, "“story” should be text."),
        ({"choices": "a.b"}, "“choices” should be a list of texts."),
        ({"choices": [1]}, "“choices” should be a list of texts."),
        ({"answers": []}, "“answers” should be a set of names and values."),
        (
            {"pronouns": {"id": "own", "forms": ["a"], "plural": True}},
            "“pronouns” should be five forms and whether verbs are plural.",
        ),
    ],
)
def test_what_is_wrong_with_a_record_is_said(changes: dict[str, object], told: str) -> None:
    with pytest.raises(BadRecord) as refused:
        read_record({**write_record(RECORDS[0]), **changes})

    assert str(refused.value) == told


@pytest.mark.parametrize("missing", write_record(RECORDS[0]))
def test_a_record_with_something_missing_is_refused(missing: str) -> None:
    kept = write_record(RECORDS[0])
    del kept[missing]

    with pytest.raises(BadRecord):
        read_record(kept)


@given(JSON, st.sampled_from(list(write_record(RECORDS[0]))))
def test_no_values_at_all_break_the_reading(values: object, key: str) -> None:
    for kept in (values, {**write_record(RECORDS[0]), key: values}):
        try:
            record = read_record(kept)
        except BadRecord:
            continue
        assert isinstance(record, Record)
