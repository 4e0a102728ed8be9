"""Public holidays of the sixteen states of Germany. Pure.

Holidays are the states' own law; the table below is that law as of November 2026. A test compares
it with the library `holidays` for many years (docs/adr/0015). What only some communities keep is
not in it: Mariä Himmelfahrt in Bavaria, Fronleichnam in Saxony and Thuringia, the peace festival of
Augsburg. Such a city writes it among its offices' days off.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from offline_cache.content.holidays_names import NAMES
from offline_cache.content.model import Text

STATES = (
    "BB",
    "BE",
    "BW",
    "BY",
    "HB",
    "HE",
    "HH",
    "MV",
    "NI",
    "NW",
    "RP",
    "SH",
    "SL",
    "SN",
    "ST",
    "TH",
)
"""The states by ISO 3166-2:DE, without the country."""

_WEDNESDAY = 2


def holiday(day: date, state: str | None) -> Text | None:
    """Return the name of a day's public holiday.

    Args:
        day: any day.
        state: one of `STATES`; None = no state is known, and so no holiday.

    Returns:
        The name in every language there is; None where the day is no holiday.
    """
    return None if state is None else holidays(day.year, state).get(day)


@cache
def holidays(year: int, state: str) -> Mapping[date, Text]:
    """Return a year's public holidays of a state with their names, in the order of their days.

    A day that is two holidays at once has the name of the one that stands first in the table.
    """
    found: dict[date, Text] = {}
    for row in _TABLE:
        if state in row.states and row.only in {None, year}:
            found.setdefault(row.falls(year), NAMES[row.name])
    return MappingProxyType(dict(sorted(found.items())))


_Falls = Callable[[int], date]


def _on(month: int, day: int) -> _Falls:
    return lambda year: date(year, month, day)


def _easter(offset: int) -> _Falls:
    return lambda year: _easter_sunday(year) + timedelta(days=offset)


def _repentance(year: int) -> date:
    """Return the Wednesday before 23 November."""
    last = date(year, 11, 22)
    return last - timedelta(days=(last.weekday() - _WEDNESDAY) % 7)


def _easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms")."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, within = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leaps - epact - within) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@dataclass(frozen=True, slots=True)
class _Holiday:
    """A holiday.

    Attributes:
        name: its key in `NAMES`.
        falls: year → day.
        states: where it is kept.
        only: the one year in which it is kept; None = every year.
    """

    name: str
    falls: _Falls
    states: frozenset[str] = frozenset(STATES)
    only: int | None = None


def _in(states: str) -> frozenset[str]:
    return frozenset(states.split())


_TABLE = (
    _Holiday("new-year", _on(1, 1)),
    _Holiday("epiphany", _on(1, 6), _in("BW BY ST")),
    _Holiday("womens-day", _on(3, 8), _in("BE MV")),
    _Holiday("good-friday", _easter(-2)),
    _Holiday("easter-sunday", _easter(0), _in("BB")),
    _Holiday("easter-monday", _easter(1)),
    _Holiday("labour-day", _on(5, 1)),
    _Holiday("ascension", _easter(39)),
    _Holiday("whit-sunday", _easter(49), _in("BB")),
    _Holiday("whit-monday", _easter(50)),
    _Holiday("corpus-christi", _easter(60), _in("BW BY HE NW RP SL")),
    _Holiday("uprising-1953", _on(6, 17), _in("BE"), only=2028),
    _Holiday("assumption", _on(8, 15), _in("SL")),
    _Holiday("childrens-day", _on(9, 20), _in("TH")),
    _Holiday("unity", _on(10, 3)),
    _Holiday("reformation", _on(10, 31), _in("BB HB HH MV NI SH SN ST TH")),
    _Holiday("all-saints", _on(11, 1), _in("BW BY NW RP SL")),
    _Holiday("repentance", _repentance, _in("SN")),
    _Holiday("christmas-1", _on(12, 25)),
    _Holiday("christmas-2", _on(12, 26)),
)
