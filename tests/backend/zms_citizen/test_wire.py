import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.wire import NotBelieved
from kiosk.backend.zms_citizen import wire
from kiosk.booking.appointment import Ref, State
from kiosk.booking.catalogue import Ask, Asks, Catalogue, OwnField, Wanted
from kiosk.booking.contact import Contact
from kiosk.booking.times import FreeDay, FreeTimes, Slot

DAY = date(2026, 11, 27)
NINE = 1795766400  # 9:00 in Berlin
REF = Ref(101002, "fb43")

OFFICE: dict[str, Any] = {
    "id": "10",
    "name": "Bürgerbüro",
    "address": {
        "house_number": "5a",
        "city": "Musterstadt",
        "postal_code": "12345",
        "street": "Markt",
        "hint": False,
    },
    "geo": {"lat": "48.1", "lon": 11.6},
    "slotTimeInMinutes": "15",
    "priority": 3,
    "disabledByServices": ["7", 8],
    "allowDisabledServicesMix": None,
    "sharedBookingOfficeIds": [10, 11],
    "slotsPerAppointment": "4",
    "scope": {
        "id": 64,
        "emailRequired": True,
        "telephoneActivated": 1,
        "telephoneRequired": "0",
        "customTextfieldActivated": "1",
        "customTextfieldRequired": True,
        "customTextfieldLabel": "Nachname des <b>Kindes</b>",
        "customTextfield2Activated": False,
        "customTextfield2Required": True,
        "captchaActivatedRequired": 1,
        "infoForAppointment": "<p>Bitte <b>klingeln</b></p>",
        "infoForAllAppointments": None,
        "reservationDuration": 15,
    },
}


def catalogue(**changes: object) -> Catalogue:
    return wire.read_catalogue(
        {
            "offices": [{**OFFICE, **changes}],
            "services": [
                {"id": 5, "name": "Pass", "maxQuantity": "3", "combinable": []},
                {
                    "id": "6",
                    "name": "Siegel",
                    "showOnStartPage": False,
                    "combinable": {
                        "2": {"9": []},
                        "10": {"8": [10]},
                        "1": {"6": [10], "5": ["10"]},
                    },
                },
                {"id": None, "name": "Unfug"},
            ],
            "relations": [
                {"officeId": 10, "serviceId": 5, "slots": 2, "public": True, "maxQuantity": 0},
                {"officeId": 10, "serviceId": "6", "slots": 0, "maxQuantity": 2},
                {"officeId": None, "serviceId": 5},
            ],
        }
    )


def test_an_office_is_read_whatever_the_types() -> None:
    office = catalogue().office(10)
    assert office is not None
    assert office.address == ("Markt 5a", "12345 Musterstadt")
    assert (office.slot_minutes, office.priority, office.most_slots) == (15, 3, 4)
    assert office.hidden_by == {7, 8}
    assert office.shares_with == {11}
    assert office.asks == Asks(
        email=Ask.REQUIRED,
        telephone=Ask.OPTIONAL,
        own=(OwnField(label="Nachname des Kindes", required=True), None),
    )
    assert office.captcha
    assert office.hold_s == 900
    assert (office.note, office.note_full) == ("Bitte klingeln", "")


def test_services_and_offers_are_read_whatever_the_types() -> None:
    found = catalogue()
    assert [(one.id, one.most, one.listed) for one in found.services] == [
        (5, 3, True),
        (6, 1, False),
    ]
    assert list(found.services[1].joins.items()) == [
        (5, frozenset({10})),
        (9, frozenset()),
        (8, frozenset({10})),
    ]
    assert [(one.service, one.slots, one.most) for one in found.offers] == [(5, 2, None), (6, 1, 2)]


def test_what_an_office_leaves_out_is_filled_from_its_provider() -> None:
    provider = {
        "displayame": "Bürgerbüro Süd",
        "contact": {"street": "Weg", "streetNumber": 1, "postalCode": "1", "city": "M"},
    }
    scope = {**OFFICE["scope"], "provider": provider, "reservationDuration": 0}
    changed = {"name": "", "address": None, "slotsPerAppointment": None, "priority": None}
    office = catalogue(**changed, scope={**scope, "slotsPerAppointment": "9"}).office(10)
    assert office is not None
    assert office.name == "Bürgerbüro Süd"
    assert office.address == ("Weg 1", "1 M")
    assert office.hold_s is None
    assert office.most_slots == 9
    assert office.priority == 1


def test_an_office_without_scope_takes_no_bookings() -> None:
    assert catalogue(scope=None).offices == ()
    assert catalogue(id="x").offices == ()


@pytest.mark.parametrize("raw", [None, [], "x", {}, {"offices": [], "services": []}])
def test_what_is_no_catalogue_is_not_believed(raw: object) -> None:
    with pytest.raises(NotBelieved):
        wire.read_catalogue(raw)


def test_joins_may_be_a_list() -> None:
    found = wire.read_catalogue(
        {
            "offices": None,
            "relations": {},
            "services": {"0": {"id": 1, "combinable": [{"2": [3]}, "x"]}},
        }
    )
    assert found.services[0].joins == {2: frozenset({3})}


def test_a_calendar_is_read() -> None:
    raw = {
        "nextBookableDate": "2026-12-01",
        "availableDays": [
            {"date": "2026-11-28", "providerIDs": "10", "offices": []},
            {
                "date": "2026-11-27",
                "offices": [
                    {"officeId": "11", "appointments": [NINE + 600, str(NINE), NINE, None, "x"]},
                    {"officeId": 10, "appointments": [NINE]},
                    {"officeId": 10, "appointments": [NINE + 60]},
                    {"officeId": "12", "appointments": [NINE]},
                    {"officeId": "11x", "appointments": [NINE]},
                    {"officeId": 10, "appointments": [NINE + 86400]},
                ],
            },
            {"date": "2026-11-29", "offices": [{"officeId": 10, "appointments": []}]},
            {"date": "2027-01-01", "offices": []},
            {"date": "rubbish"},
            None,
        ],
    }
    last = DAY + timedelta(days=2)
    assert wire.read_calendar(raw, DAY, last, (10, 11)) == FreeTimes(
        first=DAY,
        last=last,
        days=(
            FreeDay(day=DAY, times={11: (NINE, NINE + 600), 10: (NINE, NINE + 60)}),
            FreeDay(day=DAY + timedelta(days=1)),
        ),
        next_bookable=date(2026, 12, 1),
    )
    early = {"availableDays": [], "nextBookableDate": "2026-11-28"}
    assert wire.read_calendar(early, DAY, last, ()).next_bookable is None


@pytest.mark.parametrize("raw", [None, {}, {"availableDays": None}, {"availableDays": "x"}])
def test_what_is_no_calendar_is_not_believed(raw: object) -> None:
    with pytest.raises(NotBelieved):
        wire.read_calendar(raw, DAY, DAY, ())
    with pytest.raises(NotBelieved):
        wire.read_days(raw, DAY, DAY)


def test_the_older_generations_days_and_times_are_read() -> None:
    raw = {"availableDays": [{"time": "2026-11-27", "providerIDs": "1"}, "2026-11-28", None]}
    assert wire.read_days(raw, DAY, DAY) == FreeTimes(first=DAY, last=DAY, days=(FreeDay(day=DAY),))
    for office, times in (("officeId", "appointments"), ("id", "appointmentTimestamps")):
        assert wire.read_moments({"offices": [{office: "10", times: [NINE]}]}, DAY, (10,)) == {
            10: (NINE,)
        }
    with pytest.raises(NotBelieved):
        wire.read_moments({}, DAY, ())


def test_a_day_of_the_city_begins_and_ends_in_berlin() -> None:
    midnight = 1795734000  # 27 November, 0:00 in Berlin
    raw = {"offices": [{"officeId": 1, "appointments": [midnight - 1, midnight, midnight + 86400]}]}
    assert wire.read_moments(raw, DAY, ()) == {1: (midnight,)}


PROCESS: dict[str, Any] = {
    "processId": "101002",
    "timestamp": str(NINE),
    "authKey": "fb43",
    "familyName": "Ada Löwe",
    "email": "ada@example.org",
    "telephone": None,
    "officeName": None,
    "officeId": 0,
    "scope": {"reservationDuration": None},
    "subRequestCounts": [{"id": 6, "name": "Siegel", "count": 2}, {"id": 5}],
    "serviceId": 5,
    "serviceName": "Pass",
    "serviceCount": "1",
    "status": "confirmed",
    "displayNumber": "B 12",
}


def test_an_appointment_is_read() -> None:
    found = wire.read_process(PROCESS, REF)
    assert found.ref == REF
    assert (found.state, found.epoch_s, found.office) == (State.BOOKED, NINE, None)
    assert found.wish == (Wanted(5, 1), Wanted(6, 2))
    assert found.service_names == ("Pass", "Siegel")
    assert found.display_number == "B 12"
    assert found.contact == Contact(name="Ada Löwe", email="ada@example.org")
    assert found.hold_s is None
    assert "Ada" not in repr(found)
    assert "fb43" not in repr(found)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("reserved", State.HELD),
        ("PRECONFIRMED", State.MAIL),
        ("queued", State.BOOKED),
        ("processing", State.CALLED),
        ("finished", State.OVER),
        ("deleted", State.CANCELLED),
        ("conflict", State.UNKNOWN),
        ("brandNew", State.UNKNOWN),
        (None, None),
        ("", None),
    ],
)
def test_states(status: object, state: State | None) -> None:
    assert wire.read_process({**PROCESS, "status": status}).state is state


def test_what_was_not_told_is_filled_or_empty() -> None:
    found = wire.read_process({"processId": 101002, "authKey": None, "serviceId": 0}, REF)
    assert found.ref == REF
    assert found.wish == ()
    assert found.state is None


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {},
        {**PROCESS, "processId": 0},
        {**PROCESS, "processId": 7},
        {**PROCESS, "authKey": "a b"},
        {**PROCESS, "authKey": "x" * 200},
    ],
)
def test_what_is_not_this_appointment_is_not_believed(raw: object) -> None:
    with pytest.raises(NotBelieved):
        wire.read_process(raw, REF)


def test_a_key_must_come_where_none_is_known() -> None:
    with pytest.raises(NotBelieved):
        wire.read_process({**PROCESS, "authKey": ""})


def test_requests_are_written_strictly() -> None:
    wish = (Wanted(5, 2), Wanted(6))
    assert wire.reserve_body(wish, Slot(NINE, 10), "") == {
        "officeId": 10,
        "serviceId": [5, 6],
        "serviceCount": [2, 1],
        "timestamp": NINE,
    }
    assert wire.reserve_body(wish, Slot(NINE, 10), "t")["captchaToken"] == "t"
    assert wire.csv((1, 2)) == "1,2"
    assert wire.update_body(REF, Contact(name="Ada", own="x")) == {
        "processId": 101002,
        "authKey": "fb43",
        "familyName": "Ada",
        "email": "",
        "customTextfield": "x",
    }


NAMES = (
    *("offices", "services", "relations", "id", "scope", "availableDays", "date", "authKey"),
    *("officeId", "appointments", "processId", "subRequestCounts", "combinable", "status"),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(ANYTHING)
def test_no_reply_breaks_it(raw: object) -> None:
    for read in (
        wire.read_catalogue,
        wire.read_process,
        lambda one: wire.read_calendar(one, DAY, DAY, ()),
        lambda one: wire.read_days(one, DAY, DAY),
        lambda one: wire.read_moments(one, DAY, ()),
    ):
        try:
            read(raw)
        except NotBelieved:
            continue


def test_recorded_replies_of_a_city_are_read() -> None:
    reserved = json.loads(
        '{"processId": 1, "timestamp": "32526616522", "authKey": "1234", "familyName": "",'
        ' "officeId": 10546, "scope": {"id": 58, "provider": {"id": "10546", "lat": 48.1}},'
        ' "serviceId": 0, "serviceName": null, "status": "reserved", "captchaToken": ""}'
    )
    assert wire.read_process(reserved).state is State.HELD
