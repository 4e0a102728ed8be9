from datetime import date

import pytest
from holidays.countries.germany import Germany

from offline_cache.content.holidays import STATES, holiday, holidays
from offline_cache.content.holidays_names import NAMES
from offline_cache.content.model import shown

LANGUAGES = {"de", "en", "ar", "fa", "fr", "pl", "ru", "tr", "uk", "vi"}
OTHERWISE = {"Erster Mai": "Tag der Arbeit"}
"""German names that the library has and we say otherwise."""


def german(day: date, state: str) -> str:
    name = holiday(day, state)
    return "" if name is None else shown(name, "de").text


@pytest.mark.parametrize("state", STATES)
def test_a_states_holidays_are_those_of_the_library(state: str) -> None:
    """Wrong after an update of the library: a state has a new holiday; see docs/adr/0015."""
    years = range(2026, 2101)
    theirs = {
        day: OTHERWISE.get(name, name)
        for day, name in Germany(subdiv=state, years=years, language="de").items()
    }
    ours = {
        day: shown(name, "de").text for year in years for day, name in holidays(year, state).items()
    }
    assert ours == theirs


def test_all_sixteen_states_are_there() -> None:
    assert {*STATES} == {name for name in Germany.subdivisions if len(name) == 2}
    assert len(STATES) == 16


@pytest.mark.parametrize(
    ("day", "states"),
    [
        ("2026-01-06", "BW BY ST"),
        ("2027-03-08", "BE MV"),
        ("2027-06-17", ""),
        ("2028-06-17", "BE"),
        ("2026-06-04", "BW BY HE NW RP SL"),
        ("2026-08-15", "SL"),
        ("2026-09-20", "TH"),
        ("2026-10-03", " ".join(STATES)),
        ("2026-10-31", "BB HB HH MV NI SH SN ST TH"),
        ("2026-11-01", "BW BY NW RP SL"),
        ("2026-11-18", "SN"),
        ("2026-11-25", ""),
        ("2026-12-24", ""),
    ],
)
def test_a_day_is_a_holiday_where_it_is_kept(day: str, states: str) -> None:
    kept = [state for state in STATES if holiday(date.fromisoformat(day), state) is not None]
    assert kept == states.split()


def test_saxony_anhalt_keeps_epiphany_and_reformation_day() -> None:
    assert german(date(2026, 1, 6), "ST") == "Heilige Drei Könige"
    assert german(date(2026, 10, 31), "ST") == "Reformationstag"
    assert german(date(2026, 11, 1), "ST") == ""


def test_a_city_without_a_state_has_no_holidays() -> None:
    assert holiday(date(2026, 12, 25), None) is None


def test_a_state_nobody_knows_has_no_holidays() -> None:
    assert holiday(date(2026, 12, 25), "XX") is None


def test_a_day_that_is_two_holidays_has_the_name_of_the_first() -> None:
    # Ascension Day falls on 1 May 2160.
    assert german(date(2160, 5, 1), "ST") == "Tag der Arbeit"


@pytest.mark.parametrize("name", NAMES)
def test_every_holiday_has_its_name_in_every_language(name: str) -> None:
    texts = NAMES[name]
    assert isinstance(texts, dict)
    assert set(texts) == LANGUAGES
    assert all(text.strip() == text and text for text in texts.values())


def test_the_holidays_of_a_year_come_in_order() -> None:
    assert list(holidays(2026, "TH")) == sorted(holidays(2026, "TH"))
