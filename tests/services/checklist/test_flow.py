from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed
from kiosk.core.slip import Direction, Slip
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.services.checklist.flow import (
    Answered,
    AtCase,
    AtCosts,
    AtList,
    AtMissing,
    Checklist,
    Choosing,
    Event,
    ExtraTicked,
    InSituation,
    OnPhone,
    ServiceChosen,
    SituationChosen,
    Ticked,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from kiosk.services.checklist.needs import FEE, Case
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from offline_cache.content.model import Service

SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=())
FAILED = Failed(FailureCode.PRINTER_PAPER_END)
CASE = Case("pass", {})
LIST = Checklist(trail=(AtList(),), case=CASE)


def after(state: Checklist, *events: Event) -> Checklist:
    for event in events:
        state = advance(state, event).state
    return state


@pytest.fixture
def known(passes: Service) -> Callable[[str], Service | None]:
    return lambda service_id: passes if service_id == passes.id else None


def test_the_choice_begins_with_the_life_situations(known: Any) -> None:
    assert begin("choose", known) == Checklist(trail=(Choosing(),))


def test_a_service_begins_in_its_default_case(known: Any) -> None:
    state = begin("pass", known)
    assert state.here == AtList()
    assert state.case == Case("pass", {"alter": "alt", "tempo": "normal"})


def test_a_service_begins_in_the_case_given(known: Any) -> None:
    state = begin("pass:alter=jung,tempo=express", known)
    assert state.case == Case("pass", {"alter": "jung", "tempo": "express"})


@pytest.mark.parametrize(
    "entry", ["pass:", "pass:alter", "pass:alter=uralt,=,wo=hier,,", "pass:a:b=c=d"]
)
def test_answers_that_are_not_known_count_as_the_default(entry: str, known: Any) -> None:
    assert begin(entry, known) == begin("pass", known)


@pytest.mark.parametrize("entry", ["", "nothing", "nothing:alter=jung", ":", "choose:pass"])
def test_a_service_that_is_not_there_leads_to_the_choice(entry: str, known: Any) -> None:
    assert begin(entry, known) == Checklist(trail=(Choosing(),))


def test_the_way_from_a_life_situation_to_a_list(known: Any) -> None:
    state = after(begin("choose", known), SituationChosen("1010000"), ServiceChosen(CASE))
    assert state.trail == (Choosing(), InSituation("1010000"), AtList())
    assert state.case == CASE


def test_going_back_to_the_choice_forgets_the_list(known: Any) -> None:
    state = after(begin("choose", known), SituationChosen("1"), ServiceChosen(CASE), Ticked("foto"))
    state = after(state, WentBack())
    assert (state.here, state.case) == (InSituation("1"), None)
    assert after(state, WentBack()).here == Choosing()


def test_the_first_place_has_no_way_back() -> None:
    assert after(LIST, WentBack()) == LIST


@pytest.mark.parametrize("place", [AtCase(), AtMissing(), AtCosts(), OnPhone()])
def test_pages_about_the_list_lead_back_to_it(
    place: AtCase | AtMissing | AtCosts | OnPhone,
) -> None:
    state = after(LIST, Ticked("foto"), Went(place))
    assert state.here == place
    back = after(state, WentBack())
    assert back.here == AtList()
    assert back.case == Case("pass", {}, frozenset({"foto"}))


def test_the_sum_is_reached_from_what_is_missing_too() -> None:
    state = after(LIST, Went(AtMissing()), Went(AtMissing()), Went(AtCosts()))
    assert state.trail == (AtList(), AtMissing(), AtCosts())


@pytest.mark.parametrize("event", [Went(AtCase()), SituationChosen("1"), ServiceChosen(CASE)])
def test_a_second_tap_goes_nowhere(event: Event) -> None:
    state = after(LIST, Went(AtCosts()))
    assert after(state, event) == state


def test_ticks_come_and_go() -> None:
    state = after(LIST, Ticked("foto"), Ticked(FEE), ExtraTicked("express"))
    assert state.case == Case("pass", {}, frozenset({"foto", FEE}), frozenset({"express"}))
    state = after(state, Ticked("foto"), ExtraTicked("express"))
    assert state.case == Case("pass", {}, frozenset({FEE}))


def test_an_answer_keeps_the_ticks() -> None:
    state = after(LIST, Ticked("foto"), Went(AtCase()), Answered("alter", "jung"))
    assert state.case == Case("pass", {"alter": "jung"}, frozenset({"foto"}))
    assert state.here == AtCase()


def test_nothing_is_ticked_without_a_list() -> None:
    start = Checklist(trail=(Choosing(),))
    events = (Ticked("a"), ExtraTicked("a"), Answered("a", "b"), SlipAsked(SLIP))
    assert after(start, *events) == start


def test_a_slip_is_printed_once() -> None:
    step = advance(LIST, SlipAsked(SLIP))
    assert step.effects == (PrintSlip(action_id="slip-1", slip=SLIP),)
    assert step.state.here == AtSlip("slip-1", SLIP)
    assert not can_back(step.state)
    assert can_back(LIST)
    again = advance(step.state, SlipAsked(SLIP))
    assert (again.state, again.effects) == (step.state, ())


def test_the_list_stands_still_while_it_is_printed() -> None:
    state = after(LIST, SlipAsked(SLIP))
    assert after(state, Ticked("foto"), Went(AtCosts())) == state


def test_a_slip_that_failed_is_printed_again() -> None:
    state = after(LIST, SlipAsked(SLIP), SlipEnded(action_id="slip-1", outcome=FAILED))
    step = advance(state, SlipAskedAgain())
    assert step.effects == (PrintSlip(action_id="slip-2", slip=SLIP),)
    done = after(step.state, SlipEnded(action_id="slip-2", outcome=Done()))
    assert done.here == AtSlip("slip-2", SLIP, Done())
    assert after(done, SlipAskedAgain()) == done
    assert after(done, WentBack()).here == AtList()


def test_a_late_end_of_printing_changes_nothing() -> None:
    assert after(LIST, SlipEnded(action_id="slip-1", outcome=Done()), SlipAskedAgain()) == LIST


WORDS = st.sampled_from(["foto", FEE, "alter", "jung", "pass", ""])
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(SituationChosen, WORDS),
    st.just(ServiceChosen(CASE)),
    st.builds(Went, st.sampled_from([AtCase(), AtMissing(), AtCosts(), OnPhone()])),
    st.builds(Answered, WORDS, WORDS),
    st.builds(Ticked, WORDS),
    st.builds(ExtraTicked, WORDS),
    st.just(SlipAsked(SLIP)),
    st.just(SlipAskedAgain()),
    st.builds(
        SlipEnded,
        action_id=st.sampled_from(["slip-1", "slip-2", "slip-3"]),
        outcome=st.sampled_from([Done(), FAILED]),
    ),
    st.just(WentBack()),
)


@given(st.lists(EVENTS, max_size=30), st.sampled_from([LIST, Checklist(trail=(Choosing(),))]))
def test_whatever_happens_the_way_stays_whole(events: list[Event], start: Checklist) -> None:
    state = start
    printed = []
    for event in events:
        step = advance(state, event)
        state = step.state
        printed += [effect.action_id for effect in step.effects if isinstance(effect, PrintSlip)]
        assert state.trail
        assert (state.case is not None) == (AtList() in state.trail)
    assert printed == [f"slip-{number}" for number in range(1, len(printed) + 1)]
    assert state.slips == len(printed)


@given(st.text(max_size=40))
def test_any_entry_begins_somewhere(entry: str) -> None:
    assert begin(entry, lambda _id: None).here == Choosing()
