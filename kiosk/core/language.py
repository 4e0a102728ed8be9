"""A language of the kiosk: its names, direction, and how it writes dates, times and money."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.clock import city_time
from kiosk.core.money import Money
from kiosk.core.words import fill

LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"
NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language, read from one file.

    Attributes:
        tag: BCP 47 tag.
        name: its name in itself.
        german_name: its name in German, for those who help; empty for German.
        note: in its own words, what is not translated.
        invitation: what the machine does, in one line, for the attract page.
        choose: "Choose your language" in its own words.
        right_to_left: whether its lines run from right to left.
        weekdays: full names, Monday first.
        short_weekdays: short names, Monday first.
        months: full names, January first.
        date: pattern with %1 weekday, %2 day, %3 month.
        day: pattern with %1 day, %2 month, %3 year.
        money: pattern with %1 amount.
        decimal: decimal mark.
        thousands: mark between thousands.
        keyboard: name of its keyboard layout.
        content: its BCP 47 tag inside content, where that is another one: `de-DE-x-leicht`.
        icon: an icon beside its name; a language with one stands across two columns.
        go_on: the button that goes on in it, in its own words; empty where "Weiter auf %1" and its
            name are right.
    """

    tag: str
    name: str
    german_name: str
    note: str
    invitation: str
    choose: str
    right_to_left: bool
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    day: str
    money: str
    decimal: str
    thousands: str
    keyboard: str
    content: str = ""
    icon: str = ""
    go_on: str = ""

    @property
    def content_tag(self) -> str:
        """BCP 47 tag of its texts inside content."""
        return self.content or self.tag

    def format_money(self, amount: Money) -> str:
        """Write an amount: `46,00 €`, in one piece, kept left-to-right in any text."""
        whole = f"{amount.euros:,}".replace(",", self.thousands)
        text = fill(self.money, f"{whole}{self.decimal}{amount.rest_cents:02}")
        return self._isolated(text.replace(" ", NO_BREAK_SPACE))

    def format_time(self, moment: datetime) -> str:
        """Write a time of day on the city's clock: `8:00`, `14:20`."""
        local = city_time(moment)
        return f"{local.hour}:{local.minute:02}"

    def format_date(self, moment: datetime, *, short: bool = False) -> str:
        """Write weekday, day and month: `Donnerstag, 22. Oktober`."""
        local = city_time(moment)
        names = self.short_weekdays if short else self.weekdays
        return fill(self.date, names[local.weekday()], str(local.day), self.months[local.month - 1])

    def format_day(self, day: int, month: int, year: int) -> str:
        """Write a date: `12. Oktober 2026`."""
        return fill(self.day, str(day), self.months[month - 1], str(year))

    def _isolated(self, text: str) -> str:
        return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE if self.right_to_left else text
