import contextlib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cityhall.zms.errors import Crashed, Refused
from kiosk.cityhall.zms.parameters import (
    Ref,
    calendar_wanted,
    cleaned,
    contact_sent,
    days_wanted,
    id_wanted,
    ref_wanted,
    reserve_wanted,
    times_wanted,
)

CALENDAR = {
    "startDate": "2026-11-25",
    "endDate": "2026-12-25",
    "officeIds": "1, 2",
    "serviceIds": "3,4",
    "serviceCounts": "1,25",
}
RESERVE: dict[str, Any] = {"officeId": "1", "serviceId": ["3"], "timestamp": "2000"}


def codes(deed: Any, *given: object) -> list[str]:
    with pytest.raises(Refused) as no:
        deed(*given)
    return [row.code for row in no.value.rows]


def test_a_calendar_is_asked_for_with_lists() -> None:
    wanted = calendar_wanted(CALENDAR)
    assert (wanted.first, wanted.last) == (date(2026, 11, 25), date(2026, 12, 25))
    assert wanted.slots == (wanted.first, wanted.last)
    assert wanted.offices == (1, 2)
    assert wanted.wish == ((3, 1), (4, 25))


def test_the_window_of_moments_may_be_smaller() -> None:
    wanted = calendar_wanted({**CALENDAR, "slotsStartDate": "2026-12-01", "slotsEndDate": ""})
    assert wanted.slots == (date(2026, 12, 1), date(2026, 12, 25))


@pytest.mark.parametrize(
    ("changed", "errors"),
    [
        ({"startDate": "25.11.2026"}, ["invalidStartDate"]),
        ({"startDate": "2026-02-30"}, ["invalidStartDate"]),
        ({"startDate": "2026-11-2"}, ["invalidStartDate"]),
        ({"endDate": ""}, ["invalidEndDate"]),
        ({"endDate": "2026-11-24"}, ["unknownError"]),
        ({"endDate": "2027-11-26"}, ["unknownError"]),
        ({"slotsStartDate": "x"}, ["invalidSlotsStartDate"]),
        ({"slotsEndDate": "x"}, ["invalidSlotsEndDate"]),
        (
            {"slotsStartDate": "2026-12-02", "slotsEndDate": "2026-12-01"},
            ["slotsStartDateAfterEndDate"],
        ),
        ({"officeIds": "1,"}, ["invalidOfficeId"]),
        ({"officeIds": "-1"}, ["invalidOfficeId"]),
        ({"officeIds": "2147483648"}, ["invalidOfficeId"]),
        ({"serviceIds": "a"}, ["invalidServiceId"]),
        ({"serviceCounts": "0,1"}, ["invalidServiceCount"]),
        ({"serviceCounts": "26,1"}, ["invalidServiceCount"]),
    ],
)
def test_each_mistake_of_a_calendar_has_its_code(
    changed: dict[str, str], errors: list[str]
) -> None:
    assert codes(calendar_wanted, {**CALENDAR, **changed}) == errors


def test_a_range_of_a_year_is_not_too_large() -> None:
    assert calendar_wanted({**CALENDAR, "endDate": "2027-11-25"})


def test_all_mistakes_are_told_at_once_in_their_order() -> None:
    assert codes(calendar_wanted, {}) == [
        "invalidStartDate",
        "invalidEndDate",
        "invalidOfficeId",
        "invalidServiceId",
        "invalidServiceCount",
    ]


@pytest.mark.parametrize(
    ("read", "query"),
    [
        (calendar_wanted, {**CALENDAR, "serviceCounts": "1"}),
        (reserve_wanted, {**RESERVE, "serviceCount": [1, 1]}),
    ],
)
def test_services_without_their_count_break_the_server(read: Any, query: Any) -> None:
    with pytest.raises(Crashed):
        read(query, *([0.0] if read is reserve_wanted else []))


def test_the_older_generation_asks_in_the_singular() -> None:
    query = {"officeId": "1,2", "serviceId": "3", "serviceCount": "2", "date": "2026-11-25"}
    wanted = times_wanted(query)
    assert (wanted.first, wanted.last, wanted.offices) == (*wanted.slots, (1, 2))
    days = days_wanted({**query, "startDate": "2026-11-25", "endDate": "2026-11-26"})
    assert days.wish == ((3, 2),)
    assert days.last == date(2026, 11, 26)
    assert codes(times_wanted, {}) == [
        "invalidDate",
        "invalidOfficeId",
        "invalidServiceId",
        "invalidServiceCount",
    ]
    assert codes(days_wanted, query) == ["invalidStartDate", "invalidEndDate"]


@pytest.mark.parametrize(
    ("changed", "errors"),
    [
        ({"officeId": None}, ["invalidOfficeId"]),
        ({"officeId": True}, ["invalidOfficeId"]),
        ({"officeId": 1.5}, ["invalidOfficeId"]),
        ({"serviceId": "3"}, ["invalidServiceId"]),
        ({"serviceId": []}, ["invalidServiceId"]),
        ({"serviceId": [None]}, ["invalidServiceId"]),
        ({"serviceCount": []}, ["invalidServiceCount"]),
        ({"serviceCount": None}, ["invalidServiceCount"]),
        ({"timestamp": "soon"}, ["invalidTimestamp"]),
        ({"timestamp": 1000}, ["invalidTimestamp"]),
        ({"timestamp": 10**18}, ["invalidTimestamp"]),
        ({"timestamp": "9" * 21}, ["invalidTimestamp"]),
        (
            {"officeId": 0, "serviceId": 3, "serviceCount": 1, "timestamp": 0},
            ["invalidOfficeId", "invalidServiceId", "invalidTimestamp", "invalidServiceCount"],
        ),
    ],
)
def test_each_mistake_of_a_reservation_has_its_code(
    changed: dict[str, object], errors: list[str]
) -> None:
    assert codes(reserve_wanted, {**RESERVE, **changed}, 1000.0) == errors


def test_a_reservation_without_counts_is_for_one() -> None:
    wanted = reserve_wanted({**RESERVE, "officeId": 1}, 1000.0)
    assert (wanted.office, wanted.wish, wanted.epoch_s) == (1, ((3, 1),), 2000)


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({}, ["invalidProcessId", "invalidAuthKey"]),
        ({"processId": "x", "authKey": "fb43"}, ["invalidProcessId"]),
        ({"processId": 1, "authKey": 1234}, ["invalidAuthKey"]),
        ({"processId": 1, "authKey": "fb4"}, ["invalidAuthKey"]),
        ({"processId": 1, "authKey": "fb43\n"}, ["invalidAuthKey"]),
        ({"processId": 1, "authKey": "0" * 63}, ["invalidAuthKey"]),
        ({"processId": 1, "authKey": "wxyz"}, ["invalidAuthKey"]),
    ],
)
def test_number_and_key_must_look_like_them(fields: dict[str, object], errors: list[str]) -> None:
    assert codes(ref_wanted, fields) == errors


@pytest.mark.parametrize("key", ["FB43", "0" * 64])
def test_keys_have_four_or_sixty_four_digits(key: str) -> None:
    assert ref_wanted({"processId": "7", "authKey": key}) == Ref(7, key)


def test_one_id_is_read_or_refused() -> None:
    assert id_wanted({"scopeId": "7"}, "scopeId", "invalidScopeId") == 7
    assert codes(id_wanted, {}, "scopeId", "invalidScopeId") == ["invalidScopeId"]


def test_a_contact_holds_texts_only() -> None:
    sent = contact_sent({"familyName": "Ada", "email": None, "telephone": 115})
    assert (sent.family_name, sent.email, sent.telephone, sent.custom) == ("Ada", None, None, None)


def test_queries_are_cleaned_and_too_long_ones_break_the_server() -> None:
    assert cleaned({"a": " x\x00\n\x7fy "}) == {"a": "xy"}
    with pytest.raises(Crashed):
        cleaned({"a": "ä" * 16_385})


Texts = st.dictionaries(st.sampled_from(sorted({*CALENDAR, "date"})), st.text(max_size=20))
Values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
Bodies = st.dictionaries(
    st.sampled_from(["officeId", "serviceId", "serviceCount", "timestamp", "processId", "authKey"]),
    Values,
)


@given(query=Texts, body=Bodies)
def test_whatever_comes_is_read_or_refused(query: dict[str, str], body: dict[str, object]) -> None:
    for read in (calendar_wanted, days_wanted, times_wanted):
        with contextlib.suppress(Refused, Crashed):
            assert read(query).wish
    for read_body in (lambda: reserve_wanted(body, 0.0), lambda: ref_wanted(body)):
        with contextlib.suppress(Refused, Crashed):
            assert read_body()
