"""What can be booked in the tests of booking, and what is free."""

from datetime import UTC, date, datetime, time
from typing import Any

from kiosk.booking.appointment import Appointment, Hold, Ref, State
from kiosk.booking.catalogue import (
    Ask,
    Asks,
    BookableService,
    Catalogue,
    Offer,
    Office,
    OwnField,
    Wanted,
)
from kiosk.booking.times import FreeDay, FreeTimes, Slot
from kiosk.core.clock import CITY_ZONE

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
TODAY = date(2026, 10, 22)
FRIDAY = date(2026, 10, 23)
MONDAY = date(2026, 10, 26)
PASS, CARD, CAR = 101, 102, 103
TOWN_HALL, TWIN, YARD = 10, 11, 20


def at(day: date, hour: int, minute: int = 0) -> int:
    return int(datetime.combine(day, time(hour, minute), CITY_ZONE).timestamp())


CATALOGUE = Catalogue(
    offices=(
        Office(
            id=TOWN_HALL,
            name="Bürgeramt",
            slot_minutes=10,
            priority=100,
            shares_with=frozenset({TOWN_HALL, TWIN}),
            note="Bitte pünktlich.",
        ),
        Office(
            id=TWIN,
            name="Bürgeramt",
            slot_minutes=10,
            priority=90,
            shares_with=frozenset({TOWN_HALL, TWIN}),
        ),
        Office(
            id=YARD,
            name="Zulassung",
            address=("Weg 2", "00000 Kleinstadt"),
            slot_minutes=15,
            asks=Asks(
                email=Ask.REQUIRED,
                telephone=Ask.OPTIONAL,
                own=(OwnField(label="Kennzeichen", required=True), OwnField(label="Farbe")),
            ),
        ),
    ),
    services=(
        BookableService(
            id=PASS, name="Reisepass", most=3, joins={CARD: frozenset({TOWN_HALL, TWIN})}
        ),
        BookableService(id=CARD, name="Ausweis", joins={PASS: frozenset({TOWN_HALL, TWIN})}),
        BookableService(id=CAR, name="Auto zulassen"),
    ),
    offers=(
        Offer(office=TOWN_HALL, service=PASS),
        Offer(office=TOWN_HALL, service=CARD, slots=2),
        Offer(office=TWIN, service=PASS),
        Offer(office=TWIN, service=CARD, slots=2),
        Offer(office=YARD, service=PASS),
        Offer(office=YARD, service=CAR),
    ),
)
TIMES = FreeTimes(
    first=TODAY,
    last=date(2027, 4, 20),
    days=(
        FreeDay(day=FRIDAY, times={TOWN_HALL: (at(FRIDAY, 9), at(FRIDAY, 9, 10))}),
        FreeDay(
            day=MONDAY,
            times={TWIN: (at(MONDAY, 13),), YARD: (at(MONDAY, 9), at(MONDAY, 17, 30))},
        ),
    ),
    next_bookable=date(2027, 5, 3),
)
NINE = Slot(at(FRIDAY, 9), TOWN_HALL)
TEN_PAST = Slot(at(FRIDAY, 9, 10), TOWN_HALL)
AT_YARD = Slot(at(MONDAY, 9), YARD)
WISH = (Wanted(PASS),)
REF = Ref(100_001, "ab12")


def held(slot: Slot = NINE, number: int = 100_001, wish: tuple[Wanted, ...] = WISH) -> Hold:
    return Hold(ref=Ref(number, "ab12"), slot=slot, wish=wish, began_s=100.0, until_s=1270.0)


def booked(slot: Slot = NINE, **values: Any) -> Appointment:
    return Appointment(**{"ref": REF, "state": State.BOOKED, "slot": slot, **values})
