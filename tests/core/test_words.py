import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.words import fill, german


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("offen bis %1 Uhr", ("18:00",), "offen bis 18:00 Uhr"),
        ("%2 vor %1", ("a", "b"), "b vor a"),
        ("%1 und %1", ("a",), "a und a"),
        ("%1, %2", ("%2", "b"), "%2, b"),
        ("%1, %2", ("a", "%1"), "a, %1"),
        ("%1, %2", ("\x002\x00", "b"), "\x002\x00, b"),
        ("%10", tuple("abcdefghij"), "j"),
        ("100 %", ("a",), "100 %"),
        ("%2", ("a",), "%2"),
        ("%0", ("a",), "%0"),
        ("ohne", (), "ohne"),
        ("%1", ("",), ""),
        ("%1%2", ("a", "b"), "ab"),
    ],
)
def test_places_take_their_values(text: str, values: tuple[str, ...], filled: str) -> None:
    assert fill(text, *values) == filled


@given(st.text(), st.text(), st.text())
def test_a_value_is_never_read_as_a_place(one: str, other: str, between: str) -> None:
    between = " " + between.replace("%", "")
    assert fill(f"%1{between} %2", one, other) == f"{one}{between} {other}"


@given(st.text())
def test_german_is_the_source(text: str) -> None:
    assert german("Shell", text) == text
