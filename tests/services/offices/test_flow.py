import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Direction, Rule, Slip
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.services.offices.flow import (
    AllOffices,
    AtOffice,
    AtPart,
    AtTelephone,
    Event,
    Filtered,
    Offices,
    OnPhone,
    Part,
    Place,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain

SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=(Rule(),))
PAPER_END = Failed(FailureCode.PRINTER_PAPER_END)


def at(*trail: Place, slips: int = 0) -> Offices:
    return Offices(trail=trail, slips=slips)


def after(state: Offices, *events: Event) -> Offices:
    for event in events:
        state = advance(state, event).state
    return state


@pytest.mark.parametrize(
    ("entry", "place"),
    [
        ("all", AllOffices()),
        ("telephone", AtTelephone()),
        ("office:rathaus", AtOffice("rathaus")),
    ],
)
def test_the_journey_begins_where_its_entry_says(entry: str, place: Place) -> None:
    assert begin(entry) == at(place)


@pytest.mark.parametrize("entry", ["", "nowhere", "office", "office:", "all:rathaus"])
def test_an_entry_that_is_none_is_a_bug(entry: str) -> None:
    with pytest.raises(ValueError, match="offices has no entry"):
        begin(entry)


def test_the_filter_is_switched_on_and_off() -> None:
    on = after(begin("all"), Filtered())
    assert on == at(AllOffices(open_only=True))
    assert after(on, Filtered()) == begin("all")


def test_there_is_nothing_to_filter_elsewhere() -> None:
    assert after(begin("telephone"), Filtered()) == begin("telephone")


def test_the_filter_stays_for_who_comes_back() -> None:
    state = after(begin("all"), Filtered(), Went(AtOffice("rathaus")), WentBack())
    assert state.here == AllOffices(open_only=True)


def test_back_takes_the_last_place_off_and_keeps_the_first() -> None:
    state = after(begin("all"), Went(AtOffice("rathaus")), Went(OnPhone("rathaus")))
    assert state.here == OnPhone("rathaus")
    assert after(state, WentBack(), WentBack(), WentBack()) == begin("all")


@pytest.mark.parametrize(
    ("place", "subject"),
    [
        (AllOffices(), ""),
        (AtTelephone(), ""),
        (AtOffice("rathaus"), "rathaus"),
        (AtPart(Part.STOPS, "bus"), "bus"),
        (OnPhone("bauhof"), "bauhof"),
    ],
)
def test_a_slip_is_about_the_place_before_it(place: Place, subject: str) -> None:
    assert at(place).subject == subject
    assert after(at(place), SlipAsked(SLIP)).subject == subject


def test_a_trail_of_slips_alone_is_about_all() -> None:
    assert at(AtSlip("slip-1", SLIP)).subject == ""


def test_a_slip_is_printed_once() -> None:
    step = advance(begin("all"), SlipAsked(SLIP))
    assert step.effects == (PrintSlip(action_id="slip-1", slip=SLIP),)
    assert advance(step.state, SlipAsked(SLIP)) == advance(step.state, Went(AtTelephone()))
    assert not can_back(step.state)
    assert can_back(after(step.state, WentBack()))


def test_a_slip_that_ended_well_is_not_printed_again() -> None:
    state = after(begin("all"), SlipAsked(SLIP), SlipEnded(action_id="slip-1", outcome=Done()))
    step = advance(state, SlipAskedAgain())
    assert (step.state, step.effects) == (state, ())


def test_a_failed_slip_can_be_asked_for_again() -> None:
    state = after(begin("all"), SlipAsked(SLIP), SlipEnded(action_id="slip-1", outcome=PAPER_END))
    step = advance(state, SlipAskedAgain())
    assert step.effects == (PrintSlip(action_id="slip-2", slip=SLIP),)
    assert step.state == at(AllOffices(), AtSlip("slip-2", SLIP), slips=2)


@pytest.mark.parametrize("event", [SlipAskedAgain(), SlipEnded(action_id="x", outcome=Done())])
def test_away_from_the_slip_its_events_change_nothing(event: Event) -> None:
    assert advance(begin("all"), event).state == begin("all")


class Walks(RuleBasedStateMachine):
    """Whatever comes, the trail stays whole and every wish is printed once."""

    @initialize(entry=st.sampled_from(["all", "telephone", "office:rathaus"]))
    def begins(self, entry: str) -> None:
        self.state = begin(entry)
        self.first = self.state.trail[0]
        self.asked: list[str] = []

    def send(self, event: Event) -> None:
        step = advance(self.state, event)
        self.state = step.state
        self.asked += [one.action_id for one in step.effects if isinstance(one, PrintSlip)]

    @rule(
        place=st.sampled_from(
            [AtOffice("rathaus"), AtPart(Part.SERVICES, "rathaus"), AtTelephone(), OnPhone("bus")]
        )
    )
    def goes(self, place: AtOffice | AtPart | AtTelephone | OnPhone) -> None:
        self.send(Went(place))

    @rule(event=st.sampled_from([Filtered(), WentBack(), SlipAsked(SLIP), SlipAskedAgain()]))
    def does(self, event: Event) -> None:
        self.send(event)

    @rule(
        number=st.integers(min_value=1, max_value=4),
        outcome=st.sampled_from([Done(), PAPER_END]),
    )
    def ends(self, number: int, outcome: Outcome) -> None:
        self.send(SlipEnded(action_id=f"slip-{number}", outcome=outcome))

    @invariant()
    def the_first_place_stays(self) -> None:
        assert type(self.state.trail[0]) is type(self.first)

    @invariant()
    def a_slip_is_only_at_the_end(self) -> None:
        assert not any(isinstance(place, AtSlip) for place in self.state.trail[:-1])

    @invariant()
    def no_wish_is_printed_twice(self) -> None:
        assert len(set(self.asked)) == len(self.asked)


Walks.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestWalks = Walks.TestCase
