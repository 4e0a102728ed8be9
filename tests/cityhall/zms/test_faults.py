import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cityhall.zms.fault_names import FAULTS
from kiosk.cityhall.zms.faults import (
    CITIZEN,
    DEEDS,
    EVERYWHERE,
    FaultSource,
    Generation,
    checked,
)


def struck(source: FaultSource, endpoint: str, times: int = 4) -> list[bool]:
    return [bool(source.strike(endpoint).by) for _ in range(times)]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("rate-limited", [True, True, True, True]),
        ("rate-limited#2", [False, True, False, False]),
        ("rate-limited#2-3", [False, True, True, False]),
        ("rate-limited#3-", [False, False, True, True]),
        ("rate-limited@reserve#1", [True, False, False, False]),
        ("rate-limited@cancel", [False, False, False, False]),
    ],
)
def test_a_fault_hits_the_requests_it_counts(text: str, hits: list[bool]) -> None:
    assert struck(FaultSource([text]), "reserve") == hits


def test_a_lost_answer_is_a_deeds_unless_it_is_said_where() -> None:
    general = FaultSource(["answer-lost"])
    assert {one for one in EVERYWHERE if "answer-lost" in general.strike(one)} == DEEDS
    one = FaultSource(["answer-lost-confirm", "answer-lost@catalogue"])
    assert {at for at in EVERYWHERE if "answer-lost" in one.strike(at)} == {"confirm", "catalogue"}


def test_going_silent_midway_begins_after_the_first_reservation() -> None:
    source = FaultSource(["offline-midway"])
    assert not source.offline()
    assert struck(source, "catalogue", 2) == [False, False]
    assert struck(source, "reserve", 2) == [False, True]
    assert "offline" in source.strike("catalogue")
    assert source.offline()


def test_who_is_offline_closes_connections_at_once_unless_it_is_counted() -> None:
    assert FaultSource(["offline"]).offline()
    assert not FaultSource(["offline#2"]).offline()
    assert not FaultSource(["offline@reserve"]).offline()
    assert not FaultSource().offline()


@pytest.mark.parametrize(
    ("text", "wait_s"), [("answer-slow", 5.0), ("answer-slow:0.5", 0.5), ("html-page", 0.0)]
)
def test_a_slow_answer_takes_as_long_as_it_says(text: str, wait_s: float) -> None:
    assert FaultSource([text]).strike("reserve").slow_s == wait_s


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("flood", "no such fault of the city, known are answer-half"),
        ("", "no such fault"),
        ("rate-limited#0", "no such fault"),
        ("slot-gone@cancel", "slot-gone acts at reserve"),
        ("answer-lost@nowhere", "answer-lost acts at"),
        ("error", "write error:CODE"),
        ("error:oops", "write error:CODE"),
        ("answer-slow:x", "write answer-slow:SECONDS"),
        ("maintenance:5", "maintenance takes no argument"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        checked([text])


@pytest.mark.parametrize("code", ["IP_BLACKLISTED", "ipBlacklisted", "unknownError", "notFound"])
def test_any_code_can_be_asked_for_by_either_name(code: str) -> None:
    assert FaultSource([f"error:{code}"]).strike("cancel").by == {"error": code}


def test_every_fault_has_a_plain_form() -> None:
    for name in FAULTS:
        assert checked([f"{name}:notFound" if name == "error" else name])


def test_the_state_file_breaks_and_mends_and_keeps_counting(tmp_path: Path) -> None:
    file = tmp_path / "city.json"
    source = FaultSource(file=file)
    assert struck(source, "reserve", 1) == [False]
    file.write_text('{"fault": "rate-limited#2"}')
    assert struck(source, "reserve", 1) == [False]
    file.write_text('{"fault": ["rate-limited#2", "html-page@cancel"], "generation": "legacy"}')
    assert struck(source, "reserve", 2) == [True, False], "counted on from where it was"
    assert source.generation is Generation.LEGACY
    file.write_text('{"fault": null}')
    assert struck(source, "cancel", 1) == [False]
    assert source.generation is Generation.LEGACY, "left out, so it stays"
    file.write_text('{"fault": "rate-limited#2"}')
    assert struck(source, "reserve", 2) == [False, True], "set anew, counted anew"


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"fault": 7}', '{"fault": "flood"}', '{"generation": "stone"}']
)
def test_a_state_file_that_makes_no_sense_changes_nothing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "city.json"
    file.write_text('{"fault": "maintenance"}')
    source = FaultSource(file=file)
    assert struck(source, "reserve", 1) == [True]
    file.write_text(text)
    assert struck(source, "reserve", 1) == [True]


def test_what_is_set_stands_in_the_state_file(tmp_path: Path) -> None:
    file = tmp_path / "city.json"
    source = FaultSource(file=file)
    source.set(["slot-gone#1"], Generation.LEGACY)
    assert json.loads(file.read_text()) == {"fault": ["slot-gone#1"], "generation": "legacy"}
    assert struck(source, "reserve", 2) == [True, False]
    source.set([])
    assert json.loads(file.read_text()) == {"fault": None, "generation": "legacy"}
    assert struck(source, "reserve", 1) == [False]
    with pytest.raises(ValueError, match="flood"):
        source.set(["flood"])


def test_without_a_file_it_is_as_last_set() -> None:
    source = FaultSource(["maintenance"])
    source.set(["maintenance@catalogue"])
    assert {one for one in CITIZEN if source.strike(one).by} == {"catalogue"}


@given(st.text(alphabet="abcdefghilnorstuw-:@#0123456789", max_size=30))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    with contextlib.suppress(ValueError):
        FaultSource([text]).strike("reserve")
