from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from kiosk.booked.props import (
    booked_props,
    minutes_words,
    phone_payload,
    services_words,
    spaced,
    telephone,
    things_to_bring,
    trouble_props,
    typed_key,
)
from kiosk.booked.world import World
from kiosk.booking.appointment import Ref, State
from kiosk.booking.catalogue import Wanted
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.times import Slot
from tests.services.appointment.bookable import (
    AT_YARD,
    CARD,
    CATALOGUE,
    NINE,
    NOW,
    PASS,
    WISH,
    booked,
)

Worlds = Callable[..., World]
Plain = Callable[[object], str]


def test_an_appointment_says_when_where_and_what(world: Worlds, plain: Plain) -> None:
    props = booked_props(booked(display_number="A12"), WISH, CATALOGUE, world())
    assert (plain(props.hour), plain(props.day)) == ("9:00 Uhr", "Freitag, 23. Oktober")
    assert plain(props.confirmed) == "bestätigt um 10:00 Uhr"
    assert (props.place, props.services) == ("Rathaus", "Reise\u00adpass beantragen")
    assert plain(props.address) == "Markt 1, Erdgeschoss"
    assert (props.number, props.key, props.call_number) == ("100\u202f001", "AB12", "A12")
    assert props.start == "2026-10-23T09:00:00+02:00"
    assert (props.by_mail, props.prints) == (False, True)
    assert booked_props(booked(state=State.MAIL), WISH, CATALOGUE, world()).by_mail


def test_an_office_of_the_city_alone_shows_its_own_words(world: Worlds) -> None:
    props = booked_props(booked(AT_YARD), WISH, CATALOGUE, world())
    assert (props.place, props.address) == ("Zulassung", "Weg 2, 00000 Kleinstadt")
    elsewhere = booked(Slot(NINE.epoch_s, 99), office_name="Amt im Nachbarort")
    for catalogue in (CATALOGUE, None):
        props = booked_props(elsewhere, WISH, catalogue, world())
        assert (props.place, props.address) == ("Amt im Nachbarort", "")


def test_what_it_is_for_is_named_as_far_as_known(world: Worlds) -> None:
    one = booked(service_names=("Pass", "Ausweis"))
    assert services_words(one, (), None, world()) == "Pass, Ausweis"
    assert services_words(one, (Wanted(CARD),), None, world()) == "Pass, Ausweis"
    assert services_words(one, (Wanted(CARD),), CATALOGUE, world()) == "Ausweis"
    assert services_words(one, WISH, None, world()) == "Reise\u00adpass beantragen"


def test_things_to_bring_are_told_once(world: Worlds) -> None:
    things = things_to_bring((Wanted(PASS), Wanted(CARD), Wanted(PASS, 2)), world())
    assert things == ("Foto", "Ausweis", "Zustimmung der Eltern")
    assert things_to_bring((), world()) == ()


def test_the_code_for_the_phone_is_a_calendar_entry_with_the_link(world: Worlds) -> None:
    payload = phone_payload(booked(), WISH, CATALOGUE, world()).replace("\r\n ", "")
    assert "DTSTART:20261023T070000Z" in payload
    assert "DTEND:20261023T071000Z" in payload
    assert "LOCATION:Rathaus\\, Markt 1" in payload
    assert "URL:https://kleinstadt.example/termin/#/appointment/" in payload
    bare = phone_payload(booked(AT_YARD), WISH, None, world(self_service=""))
    assert "URL" not in bare
    assert "DTEND" not in bare


def test_a_long_key_is_not_for_typing() -> None:
    assert typed_key(Ref(1, "ab12")) == "AB12"
    assert typed_key(Ref(1, "f" * 64)) == ""


def test_numbers_and_countdowns() -> None:
    assert [spaced(one) for one in (7, 48_213, 1_000_000)] == [
        "7",
        "48\u202f213",
        "1\u202f000\u202f000",
    ]
    assert [minutes_words(one) for one in (521, 59, 0, -3)] == ["8:41", "0:59", "0:00", "0:00"]


def test_a_no_says_who_helps(world: Worlds) -> None:
    no = Refused(group=Group.OFFLINE, code="offline")
    props = trouble_props(no, "Es ist nichts gebucht.", world())
    assert props.sentence == "Der Kiosk erreicht die Stadt gerade nicht."
    assert (props.kept, props.code) == ("Es ist nichts gebucht.", "offline")
    assert (props.telephone, props.telephone_line) == ("115", "offen bis 18:00 Uhr")
    night = replace(world(), now=NOW + timedelta(hours=12))
    assert telephone(night)[1] != "offen bis 18:00 Uhr"
