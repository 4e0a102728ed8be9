import base64
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booked.self_service import self_service_link
from kiosk.booking.appointment import Ref
from kiosk.booking.calendar_file import calendar_file
from kiosk.services.manage_appointment.codes import (
    LARGEST,
    LONGEST,
    goes_on,
    key_in,
    number_in,
    ref_in,
)

PAGE = "https://termin.musterstadt.example/"
LONG_KEY = "0123456789abcdef" * 4
REFS = st.builds(
    Ref,
    st.integers(1, LARGEST),
    st.text("0123456789abcdef", min_size=4, max_size=4)
    | st.text("0123456789abcdef", min_size=64, max_size=64),
)


def link(said: object, page: str = PAGE) -> str:
    code = base64.b64encode(json.dumps(said).encode()).decode()
    return f"{page}#/appointment/{code}"


def entry(ref: Ref) -> str:
    return calendar_file(
        number=ref.number,
        start=datetime(2026, 11, 26, 8, 20, tzinfo=UTC),
        minutes=10,
        summary="Termin: Reisepass",
        place="Bürgeramt Mitte, Rathausplatz 1",
        link=self_service_link(PAGE, ref),
        now=datetime(2026, 11, 25, 8, 20, tzinfo=UTC),
    )


@given(REFS)
def test_what_the_kiosk_prints_it_reads(ref: Ref) -> None:
    assert ref_in(self_service_link(PAGE, ref)) == ref
    assert ref_in(entry(ref)) == ref
    # A scanner's line ends are lost in the field; the fold's blank stays.
    assert ref_in(entry(ref).replace("\r\n", "")) == ref
    assert ref_in(f"{ref.number} {ref.key.upper()}") == ref


@given(REFS)
def test_a_link_may_lack_its_padding_or_be_percent_encoded(ref: Ref) -> None:
    whole = self_service_link(PAGE, ref)
    assert ref_in(whole.rstrip("=")) == ref
    assert ref_in(whole.replace("=", "%3D").replace("+", "%2B")) == ref
    assert ref_in(whole.replace("#/appointment/", "#/appointment/confirm/")) == ref


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda raw: raw.decode("latin-1")))
def test_whatever_is_scanned_is_a_pair_or_nothing(text: str) -> None:
    for found in (ref_in(text), ref_in(f"{PAGE}#/appointment/{text}")):
        if found is not None:
            assert 0 < found.number <= LARGEST
            assert len(found.key) in {4, 64}
    number, key = number_in(text), key_in(text)
    assert number is None or 0 < number <= LARGEST
    assert key is None or len(key) in {4, 64}
    assert goes_on(text) in {True, False}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["id", "authKey", "x"]), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_any_json_in_a_link_is_a_pair_or_nothing(said: object) -> None:
    found = ref_in(link(said))
    assert found is None or (0 < found.number <= LARGEST and len(found.key) in {4, 64})


@pytest.mark.parametrize(
    "said",
    [
        {"id": 1},
        {"authKey": "ab12"},
        {"id": True, "authKey": "ab12"},
        {"id": 0, "authKey": "ab12"},
        {"id": -5, "authKey": "ab12"},
        {"id": 1.5, "authKey": "ab12"},
        {"id": LARGEST + 1, "authKey": "ab12"},
        {"id": 10**100, "authKey": "ab12"},
        {"id": "x", "authKey": "ab12"},
        {"id": 1, "authKey": "ab1"},
        {"id": 1, "authKey": "ab1g"},
        {"id": 1, "authKey": 4711},
        {"id": 1, "authKey": "ab12\u0661"},
        [1, "ab12"],
        "ab12",
        None,
    ],
)
def test_no_pair(said: object) -> None:
    assert ref_in(link(said)) is None


@pytest.mark.parametrize("code", ["", "AAAA", "!!!!!!!!!!!", "AAAAAAAAA", "[" * 20, "/////////+"])
def test_no_code(code: str) -> None:
    assert ref_in(f"{PAGE}#/appointment/{code}") is None


def test_deep_json_is_nothing() -> None:
    deep = base64.b64encode(b"[" * 500).decode()
    assert ref_in(f"{PAGE}#/appointment/{deep}") is None


def test_a_number_in_the_link_may_be_a_text() -> None:
    assert ref_in(link({"id": "100001", "authKey": LONG_KEY})) == Ref(100_001, LONG_KEY)


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("100001 AB12", Ref(100_001, "ab12")),
        (" 100001;ab12 ", Ref(100_001, "ab12")),
        ("100\u202f001 ab12", Ref(100_001, "ab12")),
        (f"100001,{LONG_KEY}", Ref(100_001, LONG_KEY)),
        ("100001", None),
        ("", None),
        ("100001 xyz9", None),
        ("abc ab12", None),
    ],
)
def test_a_pair_side_by_side(text: str, ref: Ref | None) -> None:
    assert ref_in(text) == ref


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("100001", 100_001),
        ("100 001", 100_001),
        ("100\u202f001", 100_001),
        ("100.001", 100_001),
        ("\u0661\u0662\u0663", 123),
        ("\u06f1\u06f2\u06f3", 123),
        ("\u200e123", 123),
        (str(LARGEST), LARGEST),
        (str(LARGEST + 1), None),
        ("9" * 20, None),
        ("9" * LONGEST, None),
        ("0", None),
        ("", None),
        ("12a", None),
        ("½", None),
        ("²", None),
    ],
)
def test_a_number(text: str, number: int | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("AB12", "ab12"),
        ("ab 12", "ab12"),
        ("\u0661\u0662ab", "12ab"),
        (LONG_KEY.upper(), LONG_KEY),
        ("ab1", None),
        ("ab123", None),
        ("abgh", None),
        ("", None),
        ("\uff41b12", None),
    ],
)
def test_a_key(text: str, key: str | None) -> None:
    assert key_in(text) == key


def test_a_calendar_entry_goes_on_until_its_end() -> None:
    whole = entry(Ref(1, "ab12"))
    assert goes_on("BEGIN:VCALENDAR")
    assert goes_on(whole[:200])
    assert not goes_on(whole)
    assert not goes_on("100001")
    assert not goes_on("BEGIN:VCALENDAR" + "x" * LONGEST)


def test_no_repr_shows_a_key() -> None:
    assert "ab12" not in repr(ref_in("100001 ab12"))
