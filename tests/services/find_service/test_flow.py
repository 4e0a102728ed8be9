from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Cancelled, Done, Failed, Outcome, Unknown
from kiosk.core.slip import Direction, Rule, Slip
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.services.find_service.flow import (
    AllServices,
    AllSituations,
    Answered,
    AtOffice,
    AtPart,
    AtService,
    AtSlip,
    Event,
    FindService,
    Found,
    Goal,
    InSituation,
    LetterChosen,
    OnPhone,
    Part,
    Place,
    RunSearch,
    Searching,
    SlipAsked,
    SlipAskedAgain,
    Typed,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from offline_cache.content.reader import SearchOutcome

SLIP = Slip(language="de", direction=Direction.LEFT_TO_RIGHT, blocks=(Rule(),))
PAPER_END = Failed(FailureCode.PRINTER_PAPER_END)
LOST = Unknown(FailureCode.PRINTER_SILENT)
PLACES: list[Place] = [
    Searching(),
    AllServices(),
    AllSituations(),
    InSituation("1010000"),
    AtService("pass", {"alter": "alt"}),
    AtPart(Part.STEPS),
    AtOffice("rathaus"),
    OnPhone(Goal.SERVICE),
]
SERVICE = AtService("pass", {"alter": "alt"})


def at(*trail: Place, slips: int = 0) -> FindService:
    return FindService(trail=trail, slips=slips)


def found(query: str) -> Found:
    return Found(query, SearchOutcome(query=query))


def after(state: FindService, *events: Event) -> FindService:
    for event in events:
        state = advance(state, event).state
    return state


@pytest.mark.parametrize(
    ("entry", "place"),
    [
        ("search", Searching()),
        ("all", AllServices()),
        ("situations", AllSituations()),
        ("situation:1010000", InSituation("1010000")),
        ("service:pass", AtService("pass", {})),
    ],
)
def test_the_journey_begins_where_its_entry_says(entry: str, place: Place) -> None:
    assert begin(entry) == at(place)


@pytest.mark.parametrize("entry", ["", "nowhere", "situation", "service:", "search:pass"])
def test_an_entry_that_is_none_is_a_bug(entry: str) -> None:
    with pytest.raises(ValueError, match="find_service has no entry"):
        begin(entry)


# Searching ---------------------------------------------------------------------------------------


def test_typing_searches_from_the_second_letter_on() -> None:
    one = advance(begin("search"), Typed("p"))
    assert (one.state.here, one.effects) == (Searching("p"), ())
    two = advance(one.state, Typed("pa"))
    assert (two.state.here, two.effects) == (Searching("pa"), (RunSearch("pa"),))


def test_blanks_are_no_letters() -> None:
    step = advance(begin("search"), Typed("  p "))
    assert (step.state.here, step.effects) == (Searching("  p "), ())


def test_the_same_text_is_not_searched_again() -> None:
    state = after(begin("search"), Typed("pass"))
    assert advance(state, Typed("pass")) == advance(state, LetterChosen("P"))
    assert advance(state, Typed("pass")).effects == ()


def test_earlier_results_stay_until_the_new_ones_come() -> None:
    state = after(begin("search"), Typed("pass"), found("pass"), Typed("passb"))
    assert state.here == Searching("passb", SearchOutcome(query="pass"))
    assert after(state, found("passb")).here == Searching(
        "passb", SearchOutcome(query="passb"), finished=True
    )


def test_a_search_is_finished_when_its_own_results_are_there() -> None:
    state = after(begin("search"), Typed("pass  bild"))
    assert not state.here.finished
    assert after(state, Found("pass  bild", SearchOutcome(query="pass bild"))).here.finished
    assert not after(state, found("pass  bild"), Typed("pass  bil")).here.finished


def test_erasing_forgets_the_results() -> None:
    assert after(begin("search"), Typed("pa"), found("pa"), Typed("p")).here == Searching("p")


def test_results_of_an_earlier_query_are_dropped() -> None:
    state = after(begin("search"), Typed("pa"), Typed("pas"))
    assert advance(state, found("pa")).state == state


def test_results_that_come_after_the_citizen_went_on_are_dropped() -> None:
    state = after(begin("search"), Typed("pa"), Went(SERVICE))
    assert advance(state, found("pa")).state == state


def test_back_at_the_search_its_results_are_still_there() -> None:
    state = after(begin("search"), Typed("pa"), found("pa"))
    assert after(state, Went(SERVICE), WentBack()) == state


# Lists and services -------------------------------------------------------------------------------


def test_a_letter_is_chosen_and_chosen_away() -> None:
    state = after(begin("all"), LetterChosen("P"))
    assert state.here == AllServices("P")
    assert after(state, LetterChosen("A")).here == AllServices("A")
    assert after(state, LetterChosen("P")).here == AllServices("")


def test_an_answer_changes_the_case_and_keeps_the_others() -> None:
    state = after(at(SERVICE), Answered("tempo", "express"), Answered("alter", "jung"))
    assert state == at(AtService("pass", {"alter": "jung", "tempo": "express"}))


@pytest.mark.parametrize("place", [place for place in PLACES if place != SERVICE])
def test_where_nothing_is_asked_an_answer_does_nothing(place: Place) -> None:
    assert advance(at(place), Answered("alter", "jung")).state == at(place)


@pytest.mark.parametrize("place", PLACES[1:])
def test_where_nothing_is_typed_letters_do_nothing(place: Place) -> None:
    assert advance(at(place), Typed("pass")) == advance(at(place), found("pass"))
    assert advance(at(place), Typed("pass")).state == at(place)


def test_going_on_and_back_is_where_one_was() -> None:
    state = begin("situations")
    for place in PLACES[1:]:
        assert after(state, Went(place), WentBack()) == state
        state = after(state, Went(place))


def test_back_at_the_beginning_stays() -> None:
    assert advance(begin("all"), WentBack()).state == begin("all")


def test_the_service_one_reads_is_known_on_its_parts_and_its_slip() -> None:
    state = after(begin("all"), Went(SERVICE), Went(AtPart(Part.OFFICES)))
    assert state.at_service == SERVICE
    assert after(state, SlipAsked(SLIP)).at_service == SERVICE
    assert begin("all").at_service is None


# The slip -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES)
def test_asking_for_the_slip_prints_it_once(place: Place) -> None:
    step = advance(at(place), SlipAsked(SLIP))
    assert step.state == at(place, AtSlip("slip-1", SLIP), slips=1)
    assert step.effects == (PrintSlip(action_id="slip-1", slip=SLIP),)
    assert not can_back(step.state)
    assert can_back(at(place))


def test_a_trembling_hand_prints_no_second_slip() -> None:
    state = after(at(SERVICE), SlipAsked(SLIP))
    assert advance(state, SlipAsked(SLIP)).state == state
    assert advance(state, SlipAsked(SLIP)).effects == ()


@pytest.mark.parametrize("outcome", [Done(), PAPER_END, Cancelled(), LOST])
def test_the_page_of_the_slip_says_how_it_ended(outcome: Outcome) -> None:
    state = after(at(SERVICE), SlipAsked(SLIP), SlipEnded(action_id="slip-1", outcome=outcome))
    assert state.here == AtSlip("slip-1", SLIP, outcome)


def test_the_end_of_another_slip_is_dropped() -> None:
    state = after(at(SERVICE), SlipAsked(SLIP))
    assert advance(state, SlipEnded(action_id="slip-0", outcome=Done())).state == state


def test_the_end_of_a_slip_that_was_left_is_dropped() -> None:
    state = after(at(SERVICE), SlipAsked(SLIP), WentBack())
    assert advance(state, SlipEnded(action_id="slip-1", outcome=Done())).state == state
    assert state == at(SERVICE, slips=1)


@pytest.mark.parametrize("outcome", [PAPER_END, Cancelled(), LOST])
def test_what_was_not_printed_can_be_asked_for_again(outcome: Outcome) -> None:
    state = after(at(SERVICE), SlipAsked(SLIP), SlipEnded(action_id="slip-1", outcome=outcome))
    step = advance(state, SlipAskedAgain())
    assert step.state == at(SERVICE, AtSlip("slip-2", SLIP), slips=2)
    assert step.effects == (PrintSlip(action_id="slip-2", slip=SLIP),)


@pytest.mark.parametrize("outcome", [None, Done()])
def test_what_is_printed_or_being_printed_is_not_printed_again(outcome: Outcome | None) -> None:
    state = at(SERVICE, AtSlip("slip-1", SLIP, outcome), slips=1)
    assert advance(state, SlipAskedAgain()).state == state
    assert advance(state, SlipAskedAgain()).effects == ()


def test_away_from_the_slip_nothing_is_asked_again() -> None:
    assert advance(at(SERVICE), SlipAskedAgain()).effects == ()


def test_every_slip_of_a_session_has_its_own_id() -> None:
    state = after(at(SERVICE), SlipAsked(SLIP), WentBack(), SlipAsked(SLIP))
    assert state.here == AtSlip("slip-2", SLIP)


@pytest.mark.parametrize("outcome", [None, Done(), PAPER_END])
@pytest.mark.parametrize("place", PLACES[1:])
def test_from_a_slip_there_is_only_the_way_back(place: Place, outcome: Outcome | None) -> None:
    state = at(SERVICE, AtSlip("slip-1", SLIP, outcome), slips=1)
    assert advance(state, Went(place)).state == state


# Any way through the journey ----------------------------------------------------------------------

queries = st.sampled_from(["", "p", "pa", "pas", "pass", " p "])
outcomes = st.sampled_from([Done(), PAPER_END, Cancelled(), LOST])
places = st.sampled_from(PLACES[1:])
slips = st.sampled_from([SLIP, replace(SLIP, large=True)])


class Citizen(RuleBasedStateMachine):
    """A citizen who does anything at any time, and a printer and a search that answer late."""

    def __init__(self) -> None:
        super().__init__()
        self.state = begin("search")
        self.searches: list[str] = []
        self.wishes = 0
        self.printed: list[PrintSlip] = []
        self.done: set[str] = set()

    @initialize(entry=st.sampled_from(["search", "all", "situations", "situation:1010000"]))
    def begins(self, entry: str) -> None:
        self.state = begin(entry)

    def send(self, event: Event) -> None:
        before = self.state
        step = advance(before, event)
        self.state = step.state
        self.searches += [one.query for one in step.effects if isinstance(one, RunSearch)]
        self.printed += [one for one in step.effects if isinstance(one, PrintSlip)]
        assert len(step.effects) <= 1
        if isinstance(before.here, AtSlip) and not isinstance(event, WentBack):
            assert isinstance(self.state.here, AtSlip)
            assert len(self.state.trail) == len(before.trail)

    @rule(query=queries)
    def types(self, query: str) -> None:
        self.send(Typed(query))

    @precondition(lambda self: self.searches)
    @rule(data=st.data())
    def search_answers(self, data: st.DataObject) -> None:
        query = data.draw(st.sampled_from(self.searches))
        before = self.state
        self.send(found(query))
        if not isinstance(before.here, Searching) or before.here.query != query:
            assert self.state == before

    @rule(letter=st.sampled_from("AP"))
    def chooses_letter(self, letter: str) -> None:
        self.send(LetterChosen(letter))

    @rule(place=places)
    def goes_on(self, place: Place) -> None:
        self.send(Went(place))

    @rule(question=st.sampled_from(["alter", "tempo"]), option=st.sampled_from("ab"))
    def answers(self, question: str, option: str) -> None:
        self.send(Answered(question, option))

    @rule(slip=slips)
    def asks_for_slip(self, slip: Slip) -> None:
        self.wishes += not isinstance(self.state.here, AtSlip)
        self.send(SlipAsked(slip))
        assert len(self.printed) == self.wishes

    @rule()
    def asks_again(self) -> None:
        here = self.state.here
        failed = isinstance(here, AtSlip) and isinstance(here.outcome, Failed | Unknown | Cancelled)
        self.wishes += failed
        self.send(SlipAskedAgain())
        assert len(self.printed) == self.wishes

    @precondition(lambda self: self.printed)
    @rule(data=st.data(), outcome=outcomes)
    def printer_answers(self, data: st.DataObject, outcome: Outcome) -> None:
        effect = data.draw(st.sampled_from(self.printed))
        before = self.state
        self.send(SlipEnded(action_id=effect.action_id, outcome=outcome))
        if not (isinstance(before.here, AtSlip) and before.here.action_id == effect.action_id):
            assert self.state == before

    @rule()
    def goes_back(self) -> None:
        before = self.state
        self.send(WentBack())
        assert self.state.trail == (before.trail[:-1] or before.trail)

    @invariant()
    def trail_is_never_empty(self) -> None:
        assert self.state.trail

    @invariant()
    def slip_ids_are_never_used_twice(self) -> None:
        ids = [effect.action_id for effect in self.printed]
        assert len(set(ids)) == len(ids) == self.state.slips

    @invariant()
    def only_one_slip_is_in_the_trail_and_it_is_the_last(self) -> None:
        assert not any(isinstance(place, AtSlip) for place in self.state.trail[:-1])


TestCitizen = Citizen.TestCase
TestCitizen.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
