import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.content.search_table import EMPTY, Table, pack, unpack

WORDS = {"pass": [1, 9], "reisepass": [1], "reise": [], "zebra": [5], "ausweis": [2, 3]}


@pytest.fixture
def table() -> Table:
    return unpack(pack(WORDS))


def entries(table: Table, numbers: range) -> list[str]:
    return [table.entry(number) for number in numbers]


def test_entries_stand_in_order_with_their_postings(table: Table) -> None:
    assert entries(table, range(len(table))) == sorted(WORDS)
    for number in range(len(table)):
        assert list(table.where(number)) == WORDS[table.entry(number)]
        assert table.length(number) == len(table.entry(number))


def test_an_entry_is_found_by_its_whole(table: Table) -> None:
    place = table.place("reise")
    assert place is not None
    assert table.entry(place) == "reise"
    assert [table.place(word) for word in ("reis", "zz", "")] == [None, None, None]


def test_entries_are_found_by_their_beginning(table: Table) -> None:
    assert entries(table, table.beginning("reise")) == ["reise", "reisepass"]
    assert entries(table, table.beginning("")) == sorted(WORDS)
    assert not table.beginning("x")


def test_entries_are_found_by_a_piece_once_each(table: Table) -> None:
    assert [table.entry(number) for number in table.holding("e")] == [
        "ausweis",
        "reise",
        "reisepass",
        "zebra",
    ]
    assert list(table.holding("spas")) == []


def test_an_empty_table_holds_nothing() -> None:
    for table in (EMPTY, unpack(pack({}))):
        assert len(table) == 0
        assert table.place("a") is None
        assert not table.beginning("a")
        assert list(table.holding("a")) == []


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(msgspec.DecodeError):
        unpack(b"no table")


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=8)


@given(st.dictionaries(words, st.lists(st.integers(0, 2**32 - 1), max_size=4), max_size=12), words)
def test_a_table_answers_as_a_list_of_words_would(known: dict[str, list[int]], asked: str) -> None:
    table = unpack(pack(known))
    everything = sorted(known)
    assert entries(table, table.beginning(asked)) == [w for w in everything if w.startswith(asked)]
    assert [table.entry(n) for n in table.holding(asked)] == [w for w in everything if asked in w]
    place = table.place(asked)
    assert (None if place is None else table.entry(place)) == (asked if asked in known else None)
