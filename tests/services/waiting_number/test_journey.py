from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.booking.effects import (
    CalledCame,
    Draw,
    DrawEnded,
    LoadCalled,
    LoadQueues,
    QueuesCame,
)
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.waiting import Called, Drawn, Queue
from kiosk.core.choices import Choices
from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Fact, Slip
from kiosk.core.words import german
from kiosk.flow.manifest import Surroundings
from kiosk.flow.step import (
    AskPrinter,
    PlaySound,
    PrinterAnswered,
    PrintSlip,
    SlipEnded,
    SoundPlayed,
)
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.waiting_number.journey import (
    DRAW_DEADLINE_S,
    KEEP_DEADLINE_S,
    LOOK_AGAIN_S,
    PRINT_DEADLINE_S,
    CallsJourney,
    WaitingNumberJourney,
    open_journey,
)
from kiosk.services.waiting_number.manifest import MANIFEST
from kiosk.services.waiting_number.world import World
from ui.shell.pages import LooksAtClock

NO = Refused(group=Group.OFFLINE, code="offline")


class Foyer:
    """All that surrounds a journey, and what it was told."""

    def __init__(self, world: Callable[..., World], queue: Queue, drawn: Drawn) -> None:
        self.world = world
        self.clock = ManualClock(world().now)
        self.jobs = ManualJobs()
        self.queues: tuple[Queue, ...] | Refused = (queue,)
        self.drawn: Drawn | Refused | Unsure = drawn
        self.called: tuple[Called, ...] | Refused = ()
        self.prints = True
        self.outcomes: list[Outcome] = []
        self.draws: list[Draw] = []
        self.slips: list[Slip] = []
        self.sounds: list[str] = []
        self.moves: list[int] = []
        self.holds: list[float | None] = []
        self.entered: list[str] = []
        self.ends: list[str] = []

    def draw(self, effect: Draw) -> DrawEnded:
        self.draws.append(effect)
        return DrawEnded(effect.ask_id, self.drawn)

    def print_slip(self, effect: PrintSlip) -> SlipEnded:
        self.slips.append(effect.slip)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def play(self, effect: PlaySound) -> SoundPlayed:
        self.sounds.append(effect.name)
        return SoundPlayed()

    def room(self) -> Room:
        world = self.world()
        return Room(
            content=world.content,
            language=lambda: world.reader.language,
            translate=german,
            choices=Choices,
            colour=lambda _role: "#0a5157",
            now=self.clock.now,
            prints=lambda: self.prints,
            performers={
                LoadQueues: lambda effect: QueuesCame(effect.ask_id, self.queues),
                LoadCalled: lambda effect: CalledCame(effect.ask_id, self.called),
                Draw: self.draw,
                AskPrinter: lambda effect: PrinterAnswered(effect.ask_id, self.prints),
                PrintSlip: self.print_slip,
                PlaySound: self.play,
            },
            background=self.jobs,
            moved=self.moves.append,
            enter=self.entered.append,
            home=lambda: self.ends.append("home"),
            finish=lambda: self.ends.append("finish"),
            let_go=lambda: None,
            monotonic_s=self.clock.monotonic_s,
            hold=self.holds.append,
            kiosk_id="M07",
            place=lambda: "Kiosk im Rathaus",
            simulated=False,
        )

    def enter(self) -> WaitingNumberJourney:
        journey = open_journey("draw", self.room())
        assert isinstance(journey, WaitingNumberJourney)
        return journey

    def calls(self) -> CallsJourney:
        journey = open_journey("calls", self.room())
        assert isinstance(journey, CallsJourney)
        journey.page_shown()
        self.jobs.finish()
        return journey

    def settle(self, journey: WaitingNumberJourney) -> None:
        """Let pages come, and do what waits for them, until nothing is left to do."""
        journey.page_shown()
        while self.jobs.step():
            journey.page_shown()


@pytest.fixture
def foyer(qapp: Any, world: Callable[..., World], queue: Queue, drawn: Drawn) -> Foyer:
    return Foyer(world, queue, drawn)


@pytest.fixture
def at_queue(foyer: Foyer) -> WaitingNumberJourney:
    journey = foyer.enter()
    foyer.settle(journey)
    return journey


@pytest.fixture
def numbered(foyer: Foyer, at_queue: WaitingNumberJourney) -> WaitingNumberJourney:
    at_queue.draw()
    foyer.settle(at_queue)
    return at_queue


def screen(journey: WaitingNumberJourney) -> str:
    page = journey.page()
    assert page.file.is_file()
    assert journey.help_text()
    return page.screen


def test_the_city_is_asked_once_the_page_is_shown(foyer: Foyer) -> None:
    journey = foyer.enter()
    assert screen(journey) == "waiting-loading"
    assert foyer.holds[-1] == DRAW_DEADLINE_S
    assert not foyer.jobs.step()
    journey.page_shown()
    assert foyer.jobs.step()
    assert screen(journey) == "waiting-queue"
    assert foyer.moves == [1]
    assert not journey.back()


def test_a_queue_is_chosen_and_left(foyer: Foyer, queue: Queue) -> None:
    foyer.queues = (queue, replace(queue, scope=142, name="Pässe"))
    journey = foyer.enter()
    foyer.settle(journey)
    assert screen(journey) == "waiting-queues"
    journey.choose("142")
    assert screen(journey) == "waiting-queue"
    assert journey.back()
    assert screen(journey) == "waiting-queues"
    assert foyer.moves == [1, 1, -1]


def test_one_tap_is_one_number_on_paper(foyer: Foyer, numbered: WaitingNumberJourney) -> None:
    numbered.draw()
    numbered.draw_paperless()
    foyer.settle(numbered)
    assert screen(numbered) == "waiting-number"
    assert (len(foyer.draws), len(foyer.slips)) == (1, 1)
    assert numbered.page().model.props.phase == "done"
    assert not numbered.can_back()
    assert foyer.holds[-1] is None


def test_while_it_is_drawn_the_clock_is_held(foyer: Foyer, at_queue: WaitingNumberJourney) -> None:
    at_queue.draw()
    assert screen(at_queue) == "waiting-drawing"
    assert foyer.holds[-1] == DRAW_DEADLINE_S
    assert not at_queue.can_back()
    while not foyer.slips:
        at_queue.page_shown()
        if screen(at_queue) == "waiting-number":
            assert foyer.holds[-1] == PRINT_DEADLINE_S
            at_queue.acknowledge()
            assert foyer.ends == []
        foyer.jobs.step()


def test_where_the_printer_says_no_nothing_is_drawn(
    foyer: Foyer, at_queue: WaitingNumberJourney
) -> None:
    foyer.prints = False
    at_queue.draw()
    foyer.settle(at_queue)
    assert screen(at_queue) == "waiting-queue"
    assert not at_queue.page().model.props.prints
    assert foyer.draws == []
    assert foyer.moves[-1] == -1
    at_queue.draw_paperless()
    foyer.settle(at_queue)
    assert at_queue.page().model.props.phase == "none"
    assert (len(foyer.draws), foyer.slips) == (1, [])
    assert foyer.holds[-1] == KEEP_DEADLINE_S


def test_a_number_that_was_not_printed_stays_and_is_printed_again(
    foyer: Foyer, at_queue: WaitingNumberJourney
) -> None:
    foyer.outcomes = [Failed(FailureCode.PRINTER_PAPER_END)]
    at_queue.draw()
    foyer.settle(at_queue)
    assert at_queue.page().model.props.phase == "failed"
    assert foyer.holds[-1] == KEEP_DEADLINE_S
    page = at_queue.page()
    foyer.clock.advance(600)
    at_queue.print_again()
    foyer.settle(at_queue)
    assert at_queue.page() is page
    assert page.model.props.phase == "done"
    # The waiting time was told when the number was drawn.
    said = [block for block in foyer.slips[-1].blocks if isinstance(block, Fact)]
    assert said[-1].value == "etwa 25 Minuten (um 10:00 Uhr)"


def test_the_session_ends_once_the_number_is_acknowledged(
    foyer: Foyer, numbered: WaitingNumberJourney
) -> None:
    numbered.acknowledge()
    assert foyer.ends == ["finish"]
    numbered.close()
    assert foyer.holds[-1] is None


def test_elsewhere_nothing_is_acknowledged_or_printed(
    foyer: Foyer, at_queue: WaitingNumberJourney
) -> None:
    at_queue.acknowledge()
    at_queue.print_again()
    foyer.settle(at_queue)
    assert (foyer.ends, foyer.slips) == ([], [])


def test_where_nobody_knows_nothing_more_is_drawn(
    foyer: Foyer, at_queue: WaitingNumberJourney
) -> None:
    foyer.drawn = Unsure()
    at_queue.draw()
    foyer.settle(at_queue)
    assert screen(at_queue) == "waiting-unknown"
    at_queue.try_again()
    at_queue.draw()
    at_queue.draw_paperless()
    foyer.settle(at_queue)
    assert screen(at_queue) == "waiting-unknown"
    assert len(foyer.draws) == 1


def test_after_a_no_one_tries_again_or_goes_on(
    foyer: Foyer, at_queue: WaitingNumberJourney, drawn: Drawn
) -> None:
    foyer.drawn = NO
    at_queue.draw()
    foyer.settle(at_queue)
    assert screen(at_queue) == "waiting-refused"
    at_queue.to_telephone()
    at_queue.to_offices()
    at_queue.go_home()
    assert (foyer.entered, foyer.ends) == (["offices/telephone", "offices/all"], ["home"])
    foyer.drawn = drawn
    at_queue.try_again()
    assert foyer.moves[-1] == -1
    foyer.settle(at_queue)
    assert screen(at_queue) == "waiting-queue"


def test_without_the_city_the_page_says_so(foyer: Foyer) -> None:
    foyer.queues = NO
    journey = foyer.enter()
    foyer.settle(journey)
    assert screen(journey) == "waiting-unavailable"
    assert foyer.holds[-1] is None


def test_what_is_on_the_page_is_asked_again(
    foyer: Foyer, at_queue: WaitingNumberJourney, queue: Queue
) -> None:
    assert isinstance(at_queue, LooksAtClock)
    foyer.queues = (replace(queue, wait_min=40),)
    for _ in range(LOOK_AGAIN_S - 1):
        at_queue.look_at_clock()
    assert not foyer.jobs.step()
    at_queue.look_at_clock()
    foyer.settle(at_queue)
    assert at_queue.page().model.props.wait == "40 Minuten"


def test_a_device_changes_what_is_offered_and_not_the_page(
    foyer: Foyer, at_queue: WaitingNumberJourney
) -> None:
    page = at_queue.page()
    foyer.prints = False
    at_queue.refresh()
    assert at_queue.page() is page
    assert not page.model.props.prints


def test_questions_of_two_journeys_are_told_apart(
    foyer: Foyer, numbered: WaitingNumberJourney
) -> None:
    other = foyer.enter()
    foyer.settle(other)
    other.draw()
    foyer.settle(other)
    one, two = foyer.draws
    assert one.ask_id != two.ask_id


# Calls --------------------------------------------------------------------------------------------


def test_calls_are_asked_for_as_long_as_the_page_is_open(foyer: Foyer) -> None:
    foyer.called = (Called(number="128", destination="Schalter 3"),)
    journey = foyer.calls()
    page = journey.page()
    assert page.file.is_file()
    assert page.model.props.number == "128"
    assert journey.help_text()
    foyer.called = (Called(number="129", destination="Schalter 1", called_s=9),)
    for _ in range(30):
        journey.look_at_clock()
        foyer.jobs.finish()
    assert page.model.props.number == "129"
    assert foyer.sounds == ["call"]
    journey.refresh()
    assert journey.can_back()
    assert not journey.back()
    journey.close()
    journey.look_at_clock()
    assert not foyer.jobs.step()


# Manifest -----------------------------------------------------------------------------------------


def test_the_tile_says_how_it_stands() -> None:
    [tile] = MANIFEST.tiles(german, Surroundings(prints=True, waiting="etwa 25 Minuten"))
    assert (tile.entry, tile.line, tile.works) == ("waiting_number/draw", "etwa 25 Minuten", True)
    shut = Surroundings(prints=True, waiting="Geht gerade nicht", waiting_works=False)
    [tile] = MANIFEST.tiles(german, shut)
    assert (tile.short_line, tile.works) == ("Geht gerade nicht", False)


def test_a_kiosk_without_numbers_has_no_tile() -> None:
    assert MANIFEST.tiles(german, Surroundings(prints=True)) == ()
