import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend import wire

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, 5),
        ("5", 5),
        (" -5 ", -5),
        (5.0, 5),
        (5.5, None),
        ("5.0", None),
        (True, None),
        (None, None),
        ("", None),
        ([], None),
        ("9" * 40, None),
        ("٥", None),
        (float("nan"), None),
        (float("inf"), None),
    ],
)
def test_numbers_are_read_from_text_too(value: object, number: int | None) -> None:
    assert wire.whole(value) == number


@pytest.mark.parametrize(("value", "number"), [(0, None), ("0", None), (-1, None), ("7", 7)])
def test_zero_means_not_told(value: object, number: int | None) -> None:
    assert wire.positive(value) == number


def test_ids_are_32_bits_wide() -> None:
    assert wire.id_of(2**31 - 1) == 2**31 - 1
    assert wire.id_of(2**31) is None
    assert list(wire.ids(["1", 2, None, "x", 0])) == [1, 2]
    assert list(wire.ids({"0": 3, "1": "4"})) == [3, 4]
    assert list(wire.ids("5, 6,x")) == [5, 6]


@pytest.mark.parametrize(
    ("value", "on"),
    [
        (True, True),
        (1, True),
        ("1", True),
        ("true", True),
        (" On ", True),
        (False, False),
        (0, False),
        ("0", False),
        ("false", False),
        (None, False),
        ([], False),
        (2, False),
    ],
)
def test_switches_come_in_many_forms(value: object, on: bool) -> None:  # noqa: FBT001
    assert wire.switch(value) is on


@pytest.mark.parametrize(
    ("value", "words"),
    [(" a ", "a"), (7, "7"), (None, ""), (True, ""), ([], ""), (False, "")],
)
def test_texts(value: object, words: str) -> None:
    assert wire.text(value) == words


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("Bitte  klingeln", "Bitte klingeln"),
        ("<p>Eins</p><p>Zwei<br>Drei</p>", "Eins\nZwei\nDrei"),
        ("<ul><li>a<li>b</ul>", "– a\n– b"),
        ("a &amp; b&nbsp;c &lt;d&gt;", "a & b c <d>"),
        ("&amp;lt;", "&lt;"),
        ("<script>alert(1)</script>x<style>p{}</style>", "x"),
        ("<b>offen", "offen"),
        ("</script>x", "x"),
        (None, ""),
    ],
)
def test_html_becomes_plain_text(html: object, words: str) -> None:
    assert wire.plain(html) == words


@pytest.mark.parametrize("raw", [b"", b"<html>", b"\xff", b"[" * 100_000, b'{"a":'])
def test_what_is_no_json_is_not_believed(raw: bytes) -> None:
    with pytest.raises(wire.NotBelieved):
        wire.parsed(raw)


def test_objects_and_lists() -> None:
    assert wire.parsed(b'{"a": [1]}') == {"a": [1]}
    assert wire.record([1]) == {}
    assert wire.many({"0": 1}) == [1]
    assert wire.many("x") == []
    assert wire.needed({"a": 1}) == {"a": 1}
    with pytest.raises(wire.NotBelieved):
        wire.needed([])


@given(ANYTHING)
def test_no_value_breaks_the_readers(value: object) -> None:
    for read in (wire.whole, wire.positive, wire.id_of, wire.switch, wire.text, wire.plain):
        read(value)
    list(wire.ids(value))
    wire.many(value)
    wire.record(value)
