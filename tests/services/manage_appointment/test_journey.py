from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest

from kiosk.booked.world import World
from kiosk.booking.appointment import Appointment, Hold, State
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.effects import (
    Cancel,
    CancelEnded,
    CatalogueCame,
    LoadCatalogue,
    LoadDay,
    LoadTimes,
    LookUp,
    LookUpEnded,
    Move,
    MoveEnded,
    Release,
    Released,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.refusals import Refused, Unsure
from kiosk.calendar.props import slot_id
from kiosk.core.choices import Choices
from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from kiosk.core.guessing import GuessLock
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Fact, Slip
from kiosk.core.words import german
from kiosk.flow.step import Effect, PrintSlip, SlipEnded
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.manage_appointment.journey import (
    ASK_AGAIN_S,
    CITY_DEADLINE_S,
    PRINT_DEADLINE_S,
    ManageAppointmentJourney,
    open_journey,
)
from tests.services.appointment.bookable import CATALOGUE, FRIDAY, TEN_PAST, TIMES
from tests.services.manage_appointment.test_codes import entry
from tests.services.manage_appointment.test_flow import (
    HOLD,
    NEW,
    NO_PAIR,
    OFFLINE,
    OLD,
    REF,
)
from ui.shell.pages import LooksAtClock


class Foyer:
    """All that surrounds the journey, and what it was told."""

    def __init__(self, world: Callable[..., World]) -> None:
        self.world = world
        self.clock = ManualClock(world().now)
        self.jobs = ManualJobs()
        self.found: Appointment | Refused = OLD
        self.catalogue: Catalogue | Refused = CATALOGUE
        self.held: Hold | Refused | Unsure = replace(
            HOLD, began_s=self.clock.monotonic_s(), until_s=self.clock.monotonic_s() + 600
        )
        self.moved: Appointment | Refused | Unsure = NEW
        self.old_stays = False
        self.cancelled: Refused | Unsure | None = None
        self.outcomes: list[Outcome] = []
        self.asked: list[Effect] = []
        self.slips: list[Slip] = []
        self.moves: list[int] = []
        self.holds: list[float | None] = []
        self.entered: list[str] = []
        self.ends: list[str] = []
        self.guesses = GuessLock()

    def do(self, effect: Any) -> object:  # noqa: PLR0911 - one return an effect
        self.asked.append(effect)
        match effect:
            case LookUp():
                return LookUpEnded(ask_id=effect.ask_id, answer=self.found)
            case LoadCatalogue():
                return CatalogueCame(self.catalogue)
            case LoadTimes():
                return TimesCame(ask_id=effect.ask_id, answer=TIMES)
            case Reserve():
                return ReserveEnded(ask_id=effect.ask_id, answer=self.held)
            case Move():
                return MoveEnded(ask_id=effect.ask_id, answer=self.moved, old_stays=self.old_stays)
            case Cancel():
                return CancelEnded(ask_id=effect.ask_id, answer=self.cancelled)
            case _:
                return Released()

    def print_slip(self, effect: PrintSlip) -> SlipEnded:
        self.slips.append(effect.slip)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def room(self) -> Room:
        world = self.world()
        kinds = (LookUp, LoadCatalogue, LoadTimes, LoadDay, Reserve, Release, Move, Cancel)
        return Room(
            content=world.content,
            language=lambda: world.reader.language,
            translate=german,
            choices=Choices,
            colour=lambda _role: "#0a5157",
            now=self.clock.now,
            prints=lambda: True,
            performers={**dict.fromkeys(kinds, self.do), PrintSlip: self.print_slip},
            background=self.jobs,
            moved=self.moves.append,
            enter=self.entered.append,
            home=lambda: self.ends.append("home"),
            finish=lambda: self.ends.append("finish"),
            let_go=lambda: self.ends.append("let go"),
            monotonic_s=self.clock.monotonic_s,
            hold=self.holds.append,
            kiosk_id="M07",
            place=lambda: "Kiosk im Rathaus",
            simulated=False,
            self_service="https://kleinstadt.example/termin/",
            guesses=self.guesses,
        )

    def enter(self) -> ManageAppointmentJourney:
        journey = open_journey("find", self.room())
        assert isinstance(journey, ManageAppointmentJourney)
        journey.page_shown()
        return journey

    def settle(self, journey: ManageAppointmentJourney) -> None:
        """Let pages come, and do what waits for them, until nothing is left to do."""
        journey.page_shown()
        while self.jobs.step():
            journey.page_shown()

    def typed(self, number: str = "100001", key: str = "AB12") -> ManageAppointmentJourney:
        journey = self.enter()
        self.type(journey, number)
        self.type(journey, key)
        return journey

    def type(self, journey: ManageAppointmentJourney, text: str) -> None:
        model(journey).type(text)
        model(journey).done()
        self.settle(journey)

    def choose(self, journey: ManageAppointmentJourney, *names: str) -> None:
        for name in names:
            model(journey).choose(name)
            self.settle(journey)

    def compared(self) -> ManageAppointmentJourney:
        journey = self.typed()
        self.choose(journey, "move")
        model(journey).takeSlot(slot_id(TEN_PAST))
        self.settle(journey)
        return journey


def model(journey: ManageAppointmentJourney) -> Any:
    return cast("Any", journey.page().model)


def screen(journey: ManageAppointmentJourney) -> str:
    return journey.page().screen


@pytest.fixture
def foyer(world: Callable[..., World]) -> Foyer:
    return Foyer(world)


def test_an_appointment_is_found_by_number_and_code(foyer: Foyer) -> None:
    journey = foyer.enter()
    assert screen(journey) == "manage-number"
    assert not journey.back()
    foyer.type(journey, "100001")
    assert (screen(journey), model(journey).letters) == ("manage-key", True)
    assert journey.can_back()
    assert journey.help_text().startswith("Nummer und Code")
    foyer.type(journey, "AB12")
    assert (screen(journey), model(journey).stand) == ("manage-found", "ahead")
    assert foyer.asked == [LookUp(ask_id=1, ref=REF)]
    assert CITY_DEADLINE_S in foyer.holds
    assert foyer.holds[-1] is None
    assert foyer.moves == [1, -1]
    assert isinstance(journey, LooksAtClock)


def test_back_leads_from_the_code_to_the_number(foyer: Foyer) -> None:
    journey = foyer.enter()
    foyer.type(journey, "100001")
    assert journey.back()
    assert (screen(journey), model(journey).value) == ("manage-number", "100001")
    journey.leave()
    assert screen(journey) == "manage-number"


def test_a_scanner_may_type_a_whole_calendar_entry(foyer: Foyer) -> None:
    journey = foyer.enter()
    lines = entry(REF).split("\r\n")
    text = ""
    for line in lines:
        text += line
        model(journey).type(text)
        model(journey).done()
    foyer.settle(journey)
    assert screen(journey) == "manage-found"
    assert foyer.asked == [LookUp(ask_id=1, ref=REF)]


def test_five_misses_lock_the_kiosk_and_time_opens_it(foyer: Foyer) -> None:
    foyer.found = NO_PAIR
    for _ in range(3):
        foyer.guesses.missed(foyer.clock.monotonic_s())
    journey = foyer.typed()
    foyer.type(journey, "AB13")
    assert len(foyer.asked) == 2
    foyer.type(journey, "AB14")
    assert len(foyer.asked) == 2
    assert (screen(journey), model(journey).code) == ("trouble", "locked")
    assert journey.help_text()
    foyer.clock.advance(59)
    journey.look_at_clock()
    assert model(journey).advice.startswith("In 1 Minuten")
    journey.refresh()
    foyer.clock.advance(2)
    journey.look_at_clock()
    assert (screen(journey), model(journey).value) == ("manage-key", "")


def test_a_locked_kiosk_stays_so_for_the_next_citizen(foyer: Foyer) -> None:
    for _ in range(5):
        foyer.guesses.missed(foyer.clock.monotonic_s())
    journey = foyer.enter()
    foyer.type(journey, "100001")
    assert (screen(journey), foyer.asked) == ("trouble", [])


def test_after_three_misses_the_telephone_is_left(foyer: Foyer) -> None:
    foyer.found = NO_PAIR
    journey = foyer.typed()
    foyer.type(journey, "AB13")
    foyer.type(journey, "AB14")
    assert (screen(journey), model(journey).retry) == ("trouble", False)
    model(journey).toTelephone()
    assert foyer.entered == ["offices/telephone"]
    model(journey).home()
    assert foyer.ends == ["home"]


def test_a_no_is_tried_again(foyer: Foyer) -> None:
    foyer.found = OFFLINE
    journey = foyer.typed()
    assert (screen(journey), model(journey).retry) == ("trouble", True)
    assert model(journey).kept == "Es ist nichts geändert."
    foyer.found = OLD
    model(journey).again()
    foyer.settle(journey)
    assert screen(journey) == "manage-found"


def test_it_is_moved_by_the_pages_own_buttons(foyer: Foyer) -> None:
    journey = foyer.typed()
    foyer.choose(journey, "move")
    assert (screen(journey), model(journey).step) == ("calendar", 0)
    assert journey.help_text().startswith("Tippen Sie auf einen Tag")
    page = model(journey)
    page.turn(1)
    page.turn(-1)
    page.chooseDay(FRIDAY.isoformat())
    page.chooseSlot(slot_id(TEN_PAST))
    page.openPlaces()
    assert (screen(journey), model(journey).step) == ("places", 0)
    model(journey).choose("20")
    page.openPlaces()
    model(journey).choose("")
    page.openDay(FRIDAY.isoformat())
    assert screen(journey) == "times"
    model(journey).leave()
    assert screen(journey) == "calendar"
    model(journey).takeSlot(slot_id(TEN_PAST))
    foyer.settle(journey)
    assert (screen(journey), model(journey).left) == ("manage-compare", "10:00")
    assert journey.help_text().startswith("Vergleichen")
    foyer.clock.advance(1)
    journey.look_at_clock()
    assert model(journey).left == "9:59"
    foyer.choose(journey, "moveNow")
    assert (screen(journey), model(journey).stand) == ("manage-moved", "moved")
    assert model(journey).number == "100\u202f002"
    assert not journey.can_back()
    assert sum(isinstance(one, Move) for one in foyer.asked) == 1


def test_a_hold_runs_out_by_the_clock(foyer: Foyer) -> None:
    journey = foyer.compared()
    assert screen(journey) == "manage-compare"
    foyer.clock.advance(601)
    journey.look_at_clock()
    foyer.settle(journey)
    assert screen(journey) == "calendar"
    assert "nicht mehr reserviert" in model(journey).banner
    assert any(isinstance(one, Release) for one in foyer.asked)


def test_who_leaves_lets_the_new_time_go(foyer: Foyer) -> None:
    journey = foyer.compared()
    foyer.choose(journey, "keep")
    assert screen(journey) == "manage-found"
    journey.close()
    assert foyer.ends == ["let go"]
    assert foyer.holds[-1] is None


def test_two_appointments_are_tried_once_more(foyer: Foyer) -> None:
    foyer.old_stays = True
    journey = foyer.compared()
    foyer.choose(journey, "moveNow")
    assert model(journey).title == "Sie haben jetzt zwei Termine."
    foyer.old_stays = False
    foyer.choose(journey, "again")
    assert model(journey).title == "Ihr Termin ist verschoben."


def test_a_move_in_doubt_is_asked_for_every_quarter_of_a_minute(foyer: Foyer) -> None:
    foyer.moved = Unsure()
    journey = foyer.compared()
    foyer.choose(journey, "moveNow")
    assert (screen(journey), model(journey).state) == ("manage-doubt", "doubt")
    assert journey.help_text()
    count = len(foyer.asked)
    foyer.clock.advance(ASK_AGAIN_S + 1)
    foyer.moved = NEW
    journey.look_at_clock()
    foyer.settle(journey)
    assert len(foyer.asked) == count + 1
    assert screen(journey) == "manage-moved"


def test_it_is_cancelled_after_two_questions(foyer: Foyer) -> None:
    journey = foyer.typed()
    foyer.choose(journey, "cancel")
    assert (screen(journey), model(journey).state) == ("manage-cancel", "cancel")
    assert journey.help_text().startswith("Erst Ihr zweites")
    foyer.choose(journey, "yes")
    assert model(journey).state == "really"
    foyer.choose(journey, "cancelNow")
    assert (screen(journey), model(journey).state) == ("manage-cancelled", "cancelled")
    foyer.choose(journey, "book")
    assert foyer.entered == ["appointment/book"]
    foyer.choose(journey, "home", "finish")
    assert foyer.ends == ["home", "finish"]


def test_the_same_touch_twice_cancels_nothing(foyer: Foyer) -> None:
    journey = foyer.typed()
    found = model(journey)
    found.choose("cancel")
    found.choose("cancel")
    foyer.settle(journey)
    first = model(journey)
    first.choose("yes")
    first.choose("yes")
    foyer.settle(journey)
    assert model(journey).state == "really"
    assert not any(isinstance(one, Cancel) for one in foyer.asked)


def test_a_cancellation_in_doubt_is_looked_up(foyer: Foyer) -> None:
    foyer.cancelled = Unsure()
    journey = foyer.typed()
    foyer.found = OFFLINE
    foyer.choose(journey, "cancel", "yes", "cancelNow")
    assert (screen(journey), model(journey).asking) == ("manage-doubt", False)
    foyer.found = replace(OLD, state=State.CANCELLED)
    foyer.choose(journey, "again")
    assert screen(journey) == "manage-cancelled"


def test_the_slip_says_number_and_code_and_no_name(foyer: Foyer) -> None:
    foyer.outcomes = [Failed(FailureCode.PRINTER_PAPER_END), Done()]
    journey = foyer.typed()
    foyer.choose(journey, "slip")
    assert screen(journey) == "slip"
    assert PRINT_DEADLINE_S in foyer.holds
    facts = [block.value for block in foyer.slips[0].blocks if isinstance(block, Fact)]
    assert facts == ["100\u202f001", "AB12"]
    model(journey).again()
    foyer.settle(journey)
    assert len(foyer.slips) == 2
    journey.refresh()
    assert journey.help_text()
    model(journey).leave()
    assert screen(journey) == "manage-found"


def test_the_slip_of_a_moved_one_is_the_new_ones(foyer: Foyer) -> None:
    foyer.moved = replace(NEW, wish=())
    journey = foyer.compared()
    foyer.choose(journey, "moveNow", "slip")
    facts = [block.value for block in foyer.slips[0].blocks if isinstance(block, Fact)]
    assert facts == ["100\u202f002", "CD34"]


def test_a_new_day_is_told(foyer: Foyer) -> None:
    journey = foyer.typed()
    assert journey.help_text().startswith("Tippen Sie auf das")
    foyer.clock.advance(24 * 3600)
    journey.look_at_clock()
    assert model(journey).stand == "ahead"


def test_a_performer_that_answers_something_else_is_a_bug(
    foyer: Foyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foyer, "do", lambda _effect: Released())
    journey = foyer.enter()
    with pytest.raises(TypeError):
        journey._look_up(LookUp(ask_id=1, ref=REF))


def test_every_field_of_the_props_reaches_the_page(foyer: Foyer) -> None:
    """Reads all properties once: a name that is misspelt would only be seen on the screen."""
    journey = foyer.compared()
    for _ in range(3):
        page = model(journey)
        meta = page.metaObject()
        for number in range(meta.propertyOffset(), meta.propertyCount()):
            assert page.property(meta.property(number).name()) is not None
        journey.back()
    assert screen(journey) == "manage-found"
