from collections.abc import Callable
from typing import Any

import pytest

from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, Hold
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.contact import Contact
from kiosk.booking.effects import (
    AskWhetherBooked,
    Book,
    BookEnded,
    CatalogueCame,
    DayCame,
    LoadCatalogue,
    LoadDay,
    LoadTimes,
    Release,
    Released,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.times import FreeTimes
from kiosk.calendar.props import slot_id
from kiosk.core.choices import Choices
from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Code, Slip
from kiosk.core.tile import Tile
from kiosk.core.words import german
from kiosk.flow.manifest import Appointments, Surroundings
from kiosk.flow.step import Effect, PrintSlip, SlipEnded
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.appointment.journey import (
    ASK_AGAIN_S,
    CITY_DEADLINE_S,
    PRINT_DEADLINE_S,
    AppointmentJourney,
    open_journey,
)
from kiosk.services.appointment.manifest import MANIFEST
from tests.services.appointment.bookable import (
    AT_YARD,
    CAR,
    CARD,
    CATALOGUE,
    FRIDAY,
    NINE,
    PASS,
    TEN_PAST,
    TIMES,
    booked,
    held,
)
from ui.shell.pages import LooksAtClock

NO = Refused(group=Group.OFFLINE, code="offline")
HOLD_S = 1170.0


class Foyer:
    """All that surrounds a journey: a city that says what it is told to say."""

    def __init__(self, world: Callable[..., World]) -> None:
        self.world = world
        self.clock = ManualClock(world().now)
        self.jobs = ManualJobs()
        self.catalogue: Catalogue | Refused = CATALOGUE
        self.times: FreeTimes | Refused = TIMES
        self.holds: list[Hold | Refused | Unsure] = []
        self.answers: list[Appointment | Refused | Unsure] = []
        self.done: list[Effect] = []
        self.outcomes: list[Outcome] = []
        self.slips: list[Slip] = []
        self.moves: list[int] = []
        self.kept: list[float | None] = []
        self.entered: list[str] = []
        self.ends: list[str] = []
        self.prints = True
        self.language = "de"

    def city(self, effect: Any) -> object:  # noqa: PLR0911 - one return an effect
        self.done.append(effect)
        match effect:
            case LoadCatalogue():
                return CatalogueCame(self.catalogue)
            case LoadTimes(ask_id=number):
                return TimesCame(ask_id=number, answer=self.times)
            case LoadDay(ask_id=number, day=day):
                return DayCame(ask_id=number, day=day, answer=NO)
            case Reserve(ask_id=number):
                answer = self.holds.pop(0) if self.holds else self.hold(effect)
                return ReserveEnded(ask_id=number, answer=answer)
            case Release():
                return Released()
            case Book() | AskWhetherBooked():
                said = self.answers.pop(0) if self.answers else booked(effect.hold.slot)
                return BookEnded(ask_id=effect.ask_id, answer=said)
            case _:
                assert isinstance(effect, PrintSlip)
                self.slips.append(effect.slip)
                outcome = self.outcomes.pop(0) if self.outcomes else Done()
                return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def hold(self, effect: Reserve) -> Hold:
        begin = self.clock.monotonic_s()
        hold = held(effect.slot, 100_001, effect.wish)
        return Hold(
            ref=hold.ref, slot=hold.slot, wish=hold.wish, began_s=begin, until_s=begin + HOLD_S
        )

    def enter(self, entry: str = "book") -> AppointmentJourney:
        world = self.world()
        kinds = (LoadCatalogue, LoadTimes, LoadDay, Reserve, Release, Book, AskWhetherBooked)
        journey = open_journey(
            entry,
            Room(
                content=world.content,
                language=lambda: self.world(self.language).reader.language,
                translate=german,
                choices=Choices,
                colour=lambda _role: "#0a5157",
                now=self.clock.now,
                prints=lambda: self.prints,
                performers=dict.fromkeys((*kinds, PrintSlip), self.city),
                background=self.jobs,
                moved=self.moves.append,
                enter=self.entered.append,
                home=lambda: self.ends.append("home"),
                finish=lambda: self.ends.append("finish"),
                let_go=lambda: self.ends.append("let go"),
                monotonic_s=self.clock.monotonic_s,
                hold=self.kept.append,
                kiosk_id="M07",
                place=lambda: "Kiosk im Rathaus",
                simulated=False,
                self_service="https://kleinstadt.example/termin/",
            ),
        )
        assert isinstance(journey, AppointmentJourney)
        self.settle(journey)
        return journey

    def settle(self, journey: AppointmentJourney) -> None:
        """Let pages come, and do what waits for them, until nothing is left to do."""
        journey.page_shown()
        while self.jobs.step():
            journey.page_shown()

    def deeds(self, kind: type[Effect]) -> int:
        return sum(isinstance(effect, kind) for effect in self.done)


@pytest.fixture
def foyer(qapp: Any, world: Callable[..., World]) -> Foyer:
    return Foyer(world)


@pytest.fixture
def calendar(foyer: Foyer) -> AppointmentJourney:
    """At the calendar."""
    journey = foyer.enter()
    journey.choose_service(str(PASS))
    journey.wish_done()
    foyer.settle(journey)
    return journey


@pytest.fixture
def holding(foyer: Foyer, calendar: AppointmentJourney) -> AppointmentJourney:
    """At the question for the name."""
    calendar.take_slot(slot_id(NINE))
    foyer.settle(calendar)
    return calendar


@pytest.fixture
def checking(foyer: Foyer, holding: AppointmentJourney) -> AppointmentJourney:
    """At the answers."""
    holding.typed("Ada Löwe")
    holding.field_done(skipped=False)
    holding.field_done(skipped=True)
    foyer.settle(holding)
    return holding


@pytest.fixture
def done(foyer: Foyer, checking: AppointmentJourney) -> AppointmentJourney:
    """At the appointment."""
    checking.book()
    foyer.settle(checking)
    return checking


def screen(journey: AppointmentJourney) -> str:
    page = journey.page()
    assert page.file.is_file()
    assert journey.help_text()
    return page.screen


def model(journey: AppointmentJourney) -> Any:
    return journey.page().model


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (Appointments(services=12, offices=6), "Für 12 Anliegen in 6 Ämtern"),
        (Appointments(), "Ausweis, Umzug, Auto und mehr"),
        (Appointments(answers=False), "Geht gerade nicht. Telefon 115 hilft."),
    ],
)
def test_the_tile_says_what_is_known(
    known: Appointments, line: str, plain: Callable[[object], str]
) -> None:
    (tile,) = MANIFEST.tiles(german, Surroundings(prints=True, appointments=known))
    assert isinstance(tile, Tile)
    assert (tile.entry, plain(tile.line)) == ("appointment/book", line)
    assert tile.works is known.answers


def test_without_an_appointment_system_there_is_no_tile() -> None:
    assert MANIFEST.tiles(german, Surroundings(prints=True)) == ()


def test_the_way_to_an_appointment(foyer: Foyer) -> None:
    journey = foyer.enter()
    assert screen(journey) == "booking"
    screens = []
    for deed in (
        lambda: journey.choose_service(str(PASS)),
        lambda: journey.change_count(str(PASS), 1),
        journey.wish_done,
        lambda: journey.choose_day(FRIDAY.isoformat(), alone=False),
        lambda: journey.choose_slot(slot_id(NINE)),
        lambda: journey.take_slot(slot_id(NINE)),
        lambda: journey.typed("Ada Löwe"),
        lambda: journey.field_done(skipped=False),
        lambda: journey.field_done(skipped=True),
        journey.book,
    ):
        deed()
        foyer.settle(journey)
        screens.append(screen(journey))
    assert screens == [
        *("wish", "wish", "calendar", "calendar", "calendar", "contact", "contact", "contact"),
        *("check", "booked"),
    ]
    (book,) = (one for one in foyer.done if isinstance(one, Book))
    assert book.contact == Contact(name="Ada Löwe")
    assert book.hold.wish[0].count == 2
    assert not journey.can_back()
    assert not journey.back()


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        ("book", "booking"),
        ("service:pass", "wish"),
        ("service:pass:rathaus", "wish"),
        ("service:pass:bauhof", "wish"),
        ("service:abfall", "booking"),
        ("service:nothing:nowhere", "booking"),
    ],
)
def test_every_entry_has_its_page(foyer: Foyer, entry: str, shown: str) -> None:
    journey = foyer.enter(entry)
    assert screen(journey) == shown
    assert not journey.back()
    journey.leave()
    assert screen(journey) == shown


def test_the_office_one_comes_from_is_shown_first(foyer: Foyer) -> None:
    journey = foyer.enter("service:pass:rathaus")
    journey.wish_done()
    foyer.settle(journey)
    assert model(journey).lead.startswith("Rathaus,")


def test_while_the_city_is_asked_the_clock_is_held(
    foyer: Foyer, calendar: AppointmentJourney
) -> None:
    calendar.take_slot(slot_id(NINE))
    assert model(calendar).working
    assert foyer.kept[-1] == CITY_DEADLINE_S
    assert not calendar.can_back()
    foyer.settle(calendar)
    assert foyer.kept[-1] is None


def test_services_are_added(foyer: Foyer) -> None:
    journey = foyer.enter("service:pass")
    journey.add_services()
    assert screen(journey) == "adding"
    journey.choose_service(str(CARD))
    assert screen(journey) == "wish"
    assert len(model(journey).rows) == 2
    journey.change_count(str(CAR), 1)
    assert len(model(journey).rows) == 2


def test_weeks_and_places_are_turned(foyer: Foyer, calendar: AppointmentJourney) -> None:
    page = calendar.page()
    calendar.turn_weeks(1)
    assert model(calendar).earlier
    assert calendar.page() is page
    calendar.open_places()
    assert screen(calendar) == "places"
    calendar.refresh()
    assert len(model(calendar).rows) == 3
    calendar.choose_place("20")
    assert screen(calendar) == "calendar"
    calendar.open_places()
    calendar.choose_place("")
    assert model(calendar).lead.startswith("Alle Ämter,")


def test_large_letters_have_a_page_for_the_times(
    foyer: Foyer, calendar: AppointmentJourney
) -> None:
    calendar.choose_day(FRIDAY.isoformat(), alone=True)
    assert screen(calendar) == "times"
    calendar.choose_slot(slot_id(TEN_PAST))
    assert model(calendar).goSlot == slot_id(TEN_PAST)
    assert calendar.back()
    assert screen(calendar) == "calendar"
    assert foyer.moves[-2:] == [1, -1]


def test_the_hold_counts_down_and_runs_out(foyer: Foyer, checking: AppointmentJourney) -> None:
    assert isinstance(checking, LooksAtClock)
    assert model(checking).left == "19:30"
    foyer.clock.advance(60)
    checking.look_at_clock()
    assert model(checking).left == "18:30"
    foyer.clock.advance(HOLD_S)
    checking.look_at_clock()
    foyer.settle(checking)
    assert screen(checking) == "calendar"
    assert model(checking).banner.startswith("Die Zeit zum Buchen ist um.")
    assert foyer.deeds(Release) == 1
    checking.look_at_clock()
    assert foyer.deeds(Release) == 1
    checking.take_slot(slot_id(TEN_PAST))
    foyer.settle(checking)
    assert screen(checking) == "check"


def test_a_new_day_is_noticed(foyer: Foyer, calendar: AppointmentJourney) -> None:
    foyer.clock.advance(24 * 3600)
    calendar.look_at_clock()
    calendar.look_at_clock()
    assert screen(calendar) == "calendar"


def test_answers_are_changed(foyer: Foyer, checking: AppointmentJourney) -> None:
    shown = []
    for answer in ("wish", "when", "where", "familyName", "email"):
        checking.change(answer)
        shown.append(screen(checking))
        checking.leave()
    assert shown == ["wish", "calendar", "places", "contact", "contact"]
    assert screen(checking) == "check"
    checking.change("familyName")
    checking.typed("Ada Löwe")
    checking.typed("Ada")
    checking.field_done(skipped=False)
    assert model(checking).rows[3]["value"] == "Ada"
    checking.typed("nobody")
    checking.field_done(skipped=False)
    assert model(checking).rows[3]["value"] == "Ada"


def test_another_office_is_chosen_from_the_answers(
    foyer: Foyer, checking: AppointmentJourney
) -> None:
    checking.change("where")
    checking.choose_place("20")
    assert screen(checking) == "calendar"
    checking.take_slot(slot_id(AT_YARD))
    foyer.settle(checking)
    # This one needs an address.
    assert screen(checking) == "contact"


def test_what_is_not_wanted_is_let_go(foyer: Foyer, checking: AppointmentJourney) -> None:
    checking.dont_book()
    assert foyer.ends == ["home"]
    checking.close()
    assert foyer.ends == ["home", "let go"]
    assert foyer.kept[-1] is None


def test_a_no_is_a_page_with_ways_on(foyer: Foyer, calendar: AppointmentJourney) -> None:
    foyer.holds = [NO]
    calendar.take_slot(slot_id(NINE))
    foyer.settle(calendar)
    assert screen(calendar) == "trouble"
    calendar.refresh()
    calendar.to_telephone()
    calendar.home()
    assert (foyer.entered, foyer.ends) == (["offices/telephone"], ["home"])
    calendar.try_again()
    assert screen(calendar) == "calendar"


def test_a_city_that_does_not_answer_is_asked_again(foyer: Foyer) -> None:
    foyer.catalogue = NO
    journey = foyer.enter()
    assert screen(journey) == "trouble"
    foyer.catalogue = CATALOGUE
    journey.try_again()
    foyer.settle(journey)
    assert screen(journey) == "booking"


def test_a_lost_answer_is_asked_for_until_it_is_known(
    foyer: Foyer, checking: AppointmentJourney
) -> None:
    foyer.answers = [Unsure()] * 4
    checking.book()
    foyer.settle(checking)
    assert screen(checking) == "doubt"
    assert not model(checking).asking
    # The time to book is over: it is asked for all the same.
    foyer.clock.advance(HOLD_S + 1)
    foyer.answers = [Unsure()] * 3
    checking.look_at_clock()
    foyer.settle(checking)
    assert screen(checking) == "doubt"
    checking.look_at_clock()
    assert not model(checking).asking
    foyer.clock.advance(ASK_AGAIN_S)
    checking.look_at_clock()
    foyer.settle(checking)
    assert screen(checking) == "booked"
    assert foyer.deeds(Book) == 1


def test_the_appointment_goes_on_paper_and_phone(foyer: Foyer, done: AppointmentJourney) -> None:
    assert model(done).payload.startswith("BEGIN:VCALENDAR")
    foyer.outcomes = [Failed(FailureCode.PRINTER_PAPER_END)]
    done.print_slip()
    assert screen(done) == "slip"
    assert foyer.kept[-1] == PRINT_DEADLINE_S
    foyer.settle(done)
    assert model(done).phase == "failed"
    model(done).again()
    foyer.settle(done)
    assert model(done).phase == "done"
    assert len(foyer.slips) == 2
    code = next(block for block in foyer.slips[0].blocks if isinstance(block, Code))
    assert "DTSTART:20261023T070000Z" in code.payload
    model(done).leave()
    assert screen(done) == "booked"
    foyer.prints = False
    done.refresh()
    assert not model(done).prints
    done.finish()
    assert foyer.ends == ["finish"]


def test_a_slip_needs_an_appointment(checking: AppointmentJourney) -> None:
    with pytest.raises(LookupError):
        checking.print_slip()


def test_another_language_is_spoken_at_once(foyer: Foyer, done: AppointmentJourney) -> None:
    before = model(done).place
    foyer.language = "en"
    done.refresh()
    assert (before, model(done).place) == ("Rathaus", "Town hall")


def test_a_performer_that_answers_something_else_is_a_bug(
    foyer: Foyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foyer, "city", lambda _effect: Released())
    with pytest.raises(TypeError):
        foyer.enter()


def test_nothing_happens_after_closing(foyer: Foyer, checking: AppointmentJourney) -> None:
    checking.book()
    checking.close()
    foyer.jobs.finish()
    assert screen(checking) == "check"
