from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.booked.world import World
from kiosk.booking.appointment import State
from kiosk.booking.catalogue import BookableService, Catalogue, Offer, Wanted
from kiosk.booking.contact import Contact, Field, Problem
from kiosk.booking.effects import TimesCame
from kiosk.booking.refusals import Group, Refused
from kiosk.calendar.flow import ask_times, choose_slot, lose, times_came
from kiosk.services.appointment.flow import (
    Adding,
    AtBooked,
    AtCheck,
    AtField,
    AtWhen,
    AtWish,
    Booking,
    Choosing,
    InDoubt,
    InTrouble,
    Loading,
)
from kiosk.services.appointment.props import (
    booked_props,
    check_props,
    choice_props,
    doubt_props,
    field_of,
    field_props,
    places_props,
    seconds_left,
    trouble_props,
    when_props,
    wish_props,
)
from tests.services.appointment.bookable import (
    AT_YARD,
    CAR,
    CARD,
    CATALOGUE,
    NINE,
    PASS,
    TIMES,
    TODAY,
    TOWN_HALL,
    TWIN,
    WISH,
    YARD,
    booked,
    held,
)

Worlds = Callable[..., World]
Plain = Callable[[object], str]
WHEN = times_came(
    ask_times(WISH, (TOWN_HALL, TWIN, YARD), frozenset({TOWN_HALL, TWIN}), TODAY, 1)[0],
    TimesCame(ask_id=1, answer=TIMES),
    2,
)[0]
NO = Refused(group=Group.OFFLINE, code="offline")
STATE = Booking(today=TODAY, catalogue=CATALOGUE, wish=WISH, when=WHEN)


def at(*places: object, **values: object) -> Booking:
    return replace(STATE, trail=places, **values)  # type: ignore[arg-type]


def test_the_services_are_listed_by_name(world: Worlds, plain: Plain) -> None:
    props = choice_props(at(Choosing(), wish=()), world())
    assert [row["title"] for row in props.rows] == [
        "Ausweis",
        "Auto zulassen",
        "Reise\u00adpass beantragen",
    ]
    assert [row["icon"] for row in props.rows] == ["description", "description", "travel"]
    assert (props.first, props.loading) == (str(CARD), False)
    assert plain(props.kicker) == "Schritt 1 von 5"
    assert props.title == "Wofür brauchen Sie einen Termin?"


def test_names_that_only_the_city_knows_carry_their_language(world: Worlds) -> None:
    rows = choice_props(at(Choosing()), world("en")).rows
    marks = {row["id"]: row["mark"] for row in rows}
    assert (marks[str(PASS)], bool(marks[str(CARD)])) == ("", True)


def test_before_the_catalogue_came_nothing_is_listed(world: Worlds) -> None:
    props = choice_props(at(Loading(), catalogue=None, wish=()), world())
    assert (props.rows, props.first, props.loading, props.kicker) == ((), "", True, "")


def test_what_can_be_added_is_listed(world: Worlds) -> None:
    props = choice_props(at(Choosing(), AtWish(), Adding()), world())
    assert [row["id"] for row in props.rows] == [str(CARD)]
    assert props.title == "Was soll noch dazu?"


def test_the_wish_says_how_many_are_possible(world: Worlds) -> None:
    props = wish_props(at(AtWish(), wish=(Wanted(PASS, 3), Wanted(CARD))), world())
    assert [(row["count"], row["more"], row["less"]) for row in props.rows] == [
        (3, False, True),
        (1, False, True),
    ]
    assert (props.joins, props.more_joins) == ((), False)
    props = wish_props(at(AtWish()), world())
    assert [(row["more"], row["less"]) for row in props.rows] == [(True, False)]
    assert [row["id"] for row in props.joins] == [str(CARD)]
    assert wish_props(at(AtWish(), catalogue=None), world()).joins == ()


def test_many_services_that_join_are_not_all_shown(world: Worlds) -> None:
    numbers = range(201, 206)
    services = [BookableService(id=one, name=f"Amt {one}") for one in numbers]
    main = BookableService(id=PASS, name="Pass", joins={one: frozenset({YARD}) for one in numbers})
    offers = tuple(Offer(office=YARD, service=one) for one in (PASS, *numbers))
    many = Catalogue(offices=CATALOGUE.offices, services=(main, *services), offers=offers)
    props = wish_props(at(AtWish(), catalogue=many), world())
    assert (len(props.joins), props.more_joins) == (3, True)


def test_the_calendar_needs_a_wish(world: Worlds) -> None:
    for derive in (when_props, places_props):
        with pytest.raises(LookupError):
            derive(at(Choosing(), when=None), world())


def test_the_calendar_says_what_happened(world: Worlds, plain: Plain) -> None:
    def banner(**values: object) -> str:
        return plain(when_props(at(AtWhen(), **values), world()).banner)

    gone, _ = lose(choose_slot(WHEN, NINE), NINE, TODAY, 3)
    assert banner() == ""
    assert banner(ran_out=True).startswith("Die Zeit zum Buchen ist um.")
    assert banner(unsure=True).startswith("Das Amt hat nicht geantwortet. Es ist nichts gebucht.")
    assert banner(when=gone) == (
        "Diese Zeit ist gerade vergeben. Frei sind noch: "
        "morgen, 9:10 Uhr · Montag, 26. Oktober, 13:00 Uhr."
    )
    nothing = replace(gone, times=None)
    assert banner(when=nothing) == "Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere."


def test_the_calendar_says_why_nothing_is_known(world: Worlds) -> None:
    props = when_props(at(AtWhen(), when=replace(WHEN, times=None, trouble=NO)), world())
    assert props.trouble == "Der Kiosk erreicht die Stadt gerade nicht."
    assert props.advice
    assert when_props(at(AtWhen(), when=replace(WHEN, trouble=NO)), world()).trouble == ""


def test_the_calendar_says_what_is_held_meanwhile(world: Worlds, plain: Plain) -> None:
    props = when_props(at(AtWhen(), hold=held()), world())
    assert plain(props.lead) == "Für Sie reserviert: morgen, 9:00 Uhr. Noch 18:42 Minuten."
    assert when_props(at(AtWhen(), pending=3), world()).working


def test_the_offices_are_listed(world: Worlds) -> None:
    assert [row["id"] for row in places_props(at(AtWhen()), world()).rows] == ["", "10", "20"]


def test_a_countdown_ends_at_nothing(world: Worlds) -> None:
    assert seconds_left(STATE, world()) == 0
    assert seconds_left(replace(STATE, hold=held()), world(monotonic_s=1269.2)) == 1
    assert seconds_left(replace(STATE, hold=held()), world(monotonic_s=2000.0)) == 0


def test_a_field_is_a_page(world: Worlds, plain: Plain) -> None:
    state = at(
        AtField(Field.EMAIL),
        hold=held(),
        contact=Contact(email="ada"),
        problems={Field.EMAIL: Problem.EMAIL_NO_AT},
    )
    props = field_props(state, Field.EMAIL, world())
    assert (props.field, props.value, props.longest, props.figures) == ("email", "ada", 250, False)
    assert props.problem == "In der Adresse fehlt das Zeichen @."
    assert plain(props.held) == "Wir halten Ihren Termin noch 18:42 Minuten frei."
    assert not props.urgent
    late = field_props(state, Field.TELEPHONE, world(monotonic_s=1200.0))
    assert (late.urgent, late.figures, late.longest, late.problem) == (True, True, 100, "")
    assert field_of(state) is Field.EMAIL
    assert field_of(STATE) is None


def test_all_answers_stand_on_one_page(world: Worlds, plain: Plain) -> None:
    state = at(AtCheck(), hold=held(), contact=Contact(name="Ada Löwe"))
    props = check_props(state, world())
    rows = [(row["id"], plain(row["value"]), plain(row["line"])) for row in props.rows]
    assert rows == [
        ("wish", "Reise\u00adpass beantragen", ""),
        ("when", "morgen, 9:00 Uhr", "Dauert etwa 10 Minuten"),
        ("where", "Rathaus", rows[2][2]),
        ("familyName", "Ada Löwe", ""),
        ("email", "Ohne E-Mail", "Sie bekommen einen Zettel"),
    ]
    assert "Markt" in rows[2][2]
    assert [row["personal"] for row in props.rows] == [False, False, False, True, True]
    assert (props.left, props.seconds_left, props.seconds) == ("18:42", 1122, 1170)
    assert (props.note, props.working, props.urgent) == ("Bitte pünktlich.", False, False)


def test_an_office_that_only_the_city_knows_shows_its_address_and_fields(
    world: Worlds, plain: Plain
) -> None:
    contact = Contact(name="Ada", email="a@b.de", own="MD-X 1")
    state = at(AtCheck(), hold=held(AT_YARD), contact=contact, pending=9)
    props = check_props(state, world())
    assert [plain(row["value"]) for row in props.rows][2:] == [
        "Zulassung",
        "Ada",
        "a@b.de",
        "Ohne Angabe",
        "MD-X 1",
        "Ohne Angabe",
    ]
    assert props.rows[2]["line"] == "Weg 2, 00000 Kleinstadt"
    assert [row["label"] for row in props.rows][-2:] == ["Kennzeichen", "Farbe"]
    assert (props.note, props.working) == ("", True)


def test_without_a_hold_there_are_no_answers(world: Worlds) -> None:
    props = check_props(at(AtCheck()), world())
    assert (props.rows, props.left, props.seconds, props.note) == ((), "0:00", 1, "")
    strange = replace(held(), slot=replace(NINE, office=99), wish=(Wanted(CAR),))
    props = check_props(at(AtCheck(), hold=strange), world())
    assert (props.note, props.rows[1]["line"], props.rows[2]["line"]) == ("", "", "")
    nobody = check_props(at(AtCheck(), hold=strange, catalogue=None), world())
    assert nobody.rows[2]["value"] == "99"


def test_the_appointment_is_shown(world: Worlds) -> None:
    props = booked_props(at(AtBooked(), booked=booked(state=State.MAIL)), world())
    assert props.by_mail
    with pytest.raises(LookupError):
        booked_props(at(AtBooked()), world())


def test_a_doubt_says_what_it_is_about(world: Worlds, plain: Plain) -> None:
    props = doubt_props(at(InDoubt(), hold=held(), pending=4), world())
    assert (props.asking, props.number, props.place) == (True, "100\u202f001", "Rathaus")
    assert plain(props.when) == "morgen, 9:00 Uhr"
    assert props.start == "2026-10-23T09:00:00+02:00"
    assert (props.telephone, props.telephone_line) == ("115", "offen bis 18:00 Uhr")
    empty = doubt_props(at(InDoubt()), world())
    assert (empty.asking, empty.number, empty.start, empty.when, empty.place) == (
        False,
        "",
        "",
        "",
        "",
    )


def test_a_no_says_what_is_kept(world: Worlds) -> None:
    props = trouble_props(at(AtWhen(), InTrouble(NO)), world())
    assert props.kept == "Es ist nichts gebucht. Ihre Angaben sind noch da."
    props = trouble_props(at(InTrouble(NO), wish=()), world())
    assert (props.kept, props.code) == ("Es ist nichts gebucht.", "offline")
    with pytest.raises(TypeError):
        trouble_props(STATE, world())
