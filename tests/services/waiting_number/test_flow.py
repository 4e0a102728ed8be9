from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.booking.effects import Draw, DrawEnded, LoadQueues, QueuesCame
from kiosk.booking.refusals import Group, Refused, Unsure
from kiosk.booking.waiting import Drawn, KnownQueues, Queue
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed
from kiosk.core.slip import Direction, Rule, Slip
from kiosk.flow.step import AskPrinter, PrinterAnswered, PrintSlip, SlipEnded
from kiosk.services.waiting_number.flow import (
    AtNumber,
    AtQueue,
    Began,
    Choosing,
    Drawing,
    Event,
    GrewOld,
    Loading,
    NobodyKnows,
    NotDrawn,
    NumberWanted,
    Place,
    QueueChosen,
    SlipWanted,
    TriedAgain,
    Unavailable,
    WaitingNumber,
    WentBack,
    advance,
    can_back,
)
from kiosk.take_along.flow import AtSlip

SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=(Rule(),))
OTHER = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())
PAPER_END = Failed(FailureCode.PRINTER_PAPER_END)
OPEN = Queue(scope=141, name="Bürgeramt", opened=True, wait_min=25)
SHUT = Queue(scope=142, name="Standesamt")
DRAWN = Drawn(number="134", scope=141, day="2026-10-22")
NO = Refused(group=Group.LIMITS, code="givennumbercountexceeded")


def compose(_drawn: Drawn) -> Slip:
    return SLIP


def after(state: WaitingNumber, *events: Event) -> WaitingNumber:
    for event in events:
        state = advance(state, event).state
    return state


def effects(state: WaitingNumber, event: Event) -> tuple[object, ...]:
    return advance(state, event).effects


def loaded(*queues: Queue) -> WaitingNumber:
    return after(WaitingNumber(), Began(), QueuesCame(1, queues))


@pytest.fixture
def at_queue() -> WaitingNumber:
    return loaded(OPEN)


@pytest.fixture
def drawing(at_queue: WaitingNumber) -> WaitingNumber:
    """Return the state in which the city was asked for a number, with a slip."""
    return after(at_queue, NumberWanted(compose), PrinterAnswered(2, prints=True))


@pytest.fixture
def numbered(drawing: WaitingNumber) -> WaitingNumber:
    return after(drawing, DrawEnded(3, DRAWN))


def test_the_city_is_asked_first_and_once() -> None:
    step = advance(WaitingNumber(), Began())
    assert step.effects == (LoadQueues(1),)
    assert step.state.here == Loading()
    assert effects(step.state, Began()) == ()


def test_one_queue_is_not_chosen() -> None:
    assert loaded(OPEN).trail == (AtQueue(141),)


@pytest.mark.parametrize("queues", [(), (OPEN, SHUT)])
def test_several_queues_or_none_are_a_list(queues: tuple[Queue, ...]) -> None:
    assert loaded(*queues).trail == (Choosing(),)


def test_a_queue_is_chosen_and_left_again() -> None:
    state = after(loaded(OPEN, SHUT), QueueChosen(142))
    assert state.trail == (Choosing(), AtQueue(142))
    assert after(state, WentBack()).trail == (Choosing(),)


def test_what_is_no_queue_cannot_be_chosen(at_queue: WaitingNumber) -> None:
    state = loaded(OPEN, SHUT)
    assert after(state, QueueChosen(7)) == state
    assert after(at_queue, QueueChosen(141)) == at_queue


def test_the_first_page_has_nothing_behind_it(at_queue: WaitingNumber) -> None:
    assert after(at_queue, WentBack()) == at_queue


def test_an_answer_to_another_question_changes_nothing() -> None:
    state = after(WaitingNumber(), Began())
    assert after(state, QueuesCame(7, (OPEN,))) == state


def test_without_the_city_what_was_known_is_kept_with_its_age() -> None:
    known = KnownQueues(queues=(OPEN,), at=None)  # type: ignore[arg-type] # passed on as it is
    state = after(WaitingNumber(), Began(), QueuesCame(1, NO, known))
    assert state.trail == (Unavailable(NO, known),)
    step = advance(state, TriedAgain())
    assert (step.state.trail, step.effects) == ((Loading(),), (LoadQueues(2),))


def test_queues_that_grew_old_are_asked_for_without_leaving_the_page(
    at_queue: WaitingNumber,
) -> None:
    step = advance(at_queue, GrewOld())
    assert step.effects == (LoadQueues(2),)
    assert effects(step.state, GrewOld()) == ()
    closed = after(step.state, QueuesCame(2, (SHUT,)))
    assert (closed.trail, closed.queues) == ((AtQueue(141),), (SHUT,))
    assert after(step.state, QueuesCame(2, NO)).queues == (OPEN,)


def test_elsewhere_nothing_grows_old(numbered: WaitingNumber) -> None:
    assert effects(numbered, GrewOld()) == ()


def test_the_printer_is_asked_before_drawing(at_queue: WaitingNumber) -> None:
    asked = advance(at_queue, NumberWanted(compose))
    assert asked.effects == (AskPrinter(2),)
    assert asked.state.here == Drawing(141, 2, compose, sent=False)
    sent = advance(asked.state, PrinterAnswered(2, prints=True))
    assert sent.effects == (Draw(3, 141),)
    assert sent.state.here == Drawing(141, 3, compose, sent=True)


def test_where_the_printer_says_no_nothing_is_drawn(at_queue: WaitingNumber) -> None:
    step = advance(after(at_queue, NumberWanted(compose)), PrinterAnswered(2, prints=False))
    assert step.effects == ()
    assert step.state.trail == (AtQueue(141, paperless=True),)
    without = advance(step.state, NumberWanted(None))
    assert without.effects == (Draw(3, 141),)


def test_another_printers_answer_draws_nothing(
    at_queue: WaitingNumber, drawing: WaitingNumber
) -> None:
    asked = after(at_queue, NumberWanted(compose))
    assert effects(asked, PrinterAnswered(1, prints=True)) == ()
    assert effects(at_queue, PrinterAnswered(2, prints=True)) == ()
    assert effects(drawing, PrinterAnswered(3, prints=True)) == ()


@pytest.mark.parametrize("queue", [SHUT, Queue(scope=7, name="fort")])
def test_a_queue_that_is_shut_or_gone_gives_nothing(queue: Queue) -> None:
    state = after(loaded(SHUT, OPEN), QueueChosen(142), GrewOld(), QueuesCame(2, (queue,)))
    assert effects(state, NumberWanted(None)) == ()


def test_away_from_a_queue_nothing_is_drawn() -> None:
    assert effects(loaded(OPEN, SHUT), NumberWanted(None)) == ()


@pytest.mark.parametrize(
    "event",
    [NumberWanted(None), NumberWanted(compose), WentBack(), TriedAgain(), Began(), GrewOld()],
)
def test_while_drawing_nothing_is_drawn_again(drawing: WaitingNumber, event: Event) -> None:
    assert advance(drawing, event) == advance(drawing, QueuesCame(99, ()))
    assert not can_back(drawing)


def test_the_number_is_printed_as_soon_as_it_is_drawn(drawing: WaitingNumber) -> None:
    step = advance(drawing, DrawEnded(3, DRAWN))
    assert step.effects == (PrintSlip(action_id="slip-1", slip=SLIP),)
    assert step.state.here == AtNumber(DRAWN, AtSlip("slip-1", SLIP))
    assert not can_back(step.state)


def test_without_a_slip_nothing_is_printed(at_queue: WaitingNumber) -> None:
    step = advance(after(at_queue, NumberWanted(None)), DrawEnded(2, DRAWN))
    assert (step.state.here, step.effects) == (AtNumber(DRAWN), ())
    assert after(step.state, SlipEnded(action_id="slip-1", outcome=Done())) == step.state
    printed = advance(step.state, SlipWanted(OTHER))
    assert printed.effects == (PrintSlip(action_id="slip-1", slip=OTHER),)


def test_a_no_can_be_asked_again_and_begins_with_the_queues(drawing: WaitingNumber) -> None:
    state = after(drawing, DrawEnded(3, NO))
    assert state.here == NotDrawn(141, NO)
    assert can_back(state)
    assert effects(state, NumberWanted(None)) == ()
    assert effects(state, TriedAgain()) == (LoadQueues(4),)


def test_where_nobody_knows_nothing_more_is_drawn(drawing: WaitingNumber) -> None:
    state = after(drawing, DrawEnded(3, Unsure()))
    assert state.here == NobodyKnows(141, Unsure())
    assert not can_back(state)
    for event in (NumberWanted(None), TriedAgain(), WentBack(), GrewOld(), Began()):
        assert advance(state, event) == advance(state, QueuesCame(99, ()))


def test_an_answer_to_another_draw_is_nobodys_number(
    at_queue: WaitingNumber, drawing: WaitingNumber
) -> None:
    asked = after(at_queue, NumberWanted(compose))
    for state, ask_id in ((drawing, 2), (asked, 2), (at_queue, 3)):
        assert after(state, DrawEnded(ask_id, DRAWN)) == state


def test_the_number_is_printed_again_once_the_printer_is_done(numbered: WaitingNumber) -> None:
    assert effects(numbered, SlipWanted(OTHER)) == ()
    failed = after(numbered, SlipEnded(action_id="slip-1", outcome=PAPER_END))
    assert failed.here == AtNumber(DRAWN, AtSlip("slip-1", SLIP, PAPER_END))
    again = advance(failed, SlipWanted(OTHER))
    assert again.effects == (PrintSlip(action_id="slip-2", slip=OTHER),)
    assert after(again.state, SlipEnded(action_id="slip-1", outcome=Done())) == again.state


def test_away_from_the_number_nothing_is_printed(at_queue: WaitingNumber) -> None:
    assert effects(at_queue, SlipWanted(SLIP)) == ()
    assert after(at_queue, SlipEnded(action_id="slip-1", outcome=Done())) == at_queue


def test_what_is_no_event_is_a_bug(at_queue: WaitingNumber) -> None:
    with pytest.raises(AssertionError):
        advance(at_queue, object())  # type: ignore[arg-type] # on purpose


class Wishes(RuleBasedStateMachine):
    """Whatever comes: one number, and none is shown that the city has not given."""

    @initialize(queues=st.sampled_from([(OPEN,), (OPEN, SHUT), (SHUT,)]))
    def begins(self, queues: tuple[Queue, ...]) -> None:
        self.given: list[Drawn] = []
        self.asked: list[Draw] = []
        self.open_draws = 0
        self.state = WaitingNumber()
        self.send(Began())
        self.send(QueuesCame(1, queues))

    def send(self, event: Event) -> None:
        step = advance(self.state, event)
        self.state = step.state
        for effect in step.effects:
            if isinstance(effect, Draw):
                # A second wish while one is open, or after a number or an unknown end, is the bug.
                assert self.open_draws == 0
                assert not self.given
                self.asked.append(effect)
                self.open_draws = 1

    @rule(event=st.sampled_from([Began(), TriedAgain(), GrewOld(), WentBack(), SlipWanted(SLIP)]))
    def goes(self, event: Event) -> None:
        self.send(event)

    @rule(scope=st.sampled_from([141, 142]))
    def chooses(self, scope: int) -> None:
        self.send(QueueChosen(scope))

    @rule(with_slip=st.booleans())
    def wants(self, *, with_slip: bool) -> None:
        self.send(NumberWanted(compose if with_slip else None))

    @rule(ask_id=st.integers(1, 12), prints=st.booleans())
    def printer_answers(self, ask_id: int, *, prints: bool) -> None:
        self.send(PrinterAnswered(ask_id, prints))

    @rule(ask_id=st.integers(1, 12), queues=st.sampled_from([(OPEN,), (SHUT,), (), NO]))
    def queues_come(self, ask_id: int, queues: Any) -> None:
        self.send(QueuesCame(ask_id, queues))

    @rule(answer=st.sampled_from([DRAWN, NO, Unsure()]))
    def draw_ends(self, answer: Drawn | Refused | Unsure) -> None:
        if not self.open_draws:
            return
        if isinstance(answer, Drawn):
            self.given.append(answer)
        # Where nobody knows the wish stays open for ever.
        self.open_draws = 1 if isinstance(answer, Unsure) else 0
        self.send(DrawEnded(self.asked[-1].ask_id, answer))

    @rule(number=st.integers(1, 3), well=st.booleans())
    def slip_ends(self, number: int, *, well: bool) -> None:
        outcome = Done() if well else PAPER_END
        self.send(SlipEnded(action_id=f"slip-{number}", outcome=outcome))

    @invariant()
    def a_number_on_the_screen_was_given(self) -> None:
        here: Place = self.state.here
        assert not isinstance(here, AtNumber) or here.drawn in self.given


Wishes.TestCase.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
TestWishes = Wishes.TestCase
