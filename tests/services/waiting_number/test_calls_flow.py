import pytest

from kiosk.booking.effects import CalledCame, LoadCalled, LoadQueues, QueuesCame
from kiosk.booking.refusals import Group, Refused
from kiosk.booking.waiting import Called, Queue
from kiosk.flow.step import Effect, PlaySound, SoundPlayed
from kiosk.services.waiting_number.calls_flow import (
    ASK_EVERY_S,
    NOBODY_AFTER_S,
    QUEUES_EVERY_S,
    SHOWN_AT_LEAST_S,
    SILENT_AFTER_S,
    SOUND,
    Calls,
    CallsEvent,
    Looked,
    advance_calls,
)

NO = Refused(group=Group.OFFLINE, code="offline")


def call(number: str, at: int = 0) -> Called:
    return Called(number=number, destination=f"Schalter {number}", called_s=at)


class Foyer:
    """A page of calls, and the city that answers it."""

    def __init__(self) -> None:
        self.state = Calls()
        self.effects: list[Effect] = []
        self.told: tuple[Called, ...] | Refused = ()

    def send(self, event: CallsEvent) -> None:
        step = advance_calls(self.state, event)
        self.state = step.state
        for effect in step.effects:
            self.effects.append(effect)
            if isinstance(effect, LoadCalled):
                self.send(CalledCame(effect.ask_id, self.told))

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.send(Looked())

    def next_answer(self, *called: Called) -> None:
        """Let the city say something else, and wait until it was asked."""
        self.told = called
        self.wait(ASK_EVERY_S)

    @property
    def sounds(self) -> int:
        return self.effects.count(PlaySound(SOUND))

    @property
    def earlier(self) -> list[str]:
        return [one.number for one in self.state.earlier]


@pytest.fixture
def foyer() -> Foyer:
    foyer = Foyer()
    foyer.told = (call("128", 30), call("127", 20), call("126", 10))
    foyer.send(Looked())
    return foyer


def test_what_was_called_before_is_shown_without_a_sound(foyer: Foyer) -> None:
    assert foyer.state.newest == call("128", 30)
    assert foyer.earlier == ["127", "126"]
    assert foyer.sounds == 0


def test_the_city_is_asked_every_ten_seconds(foyer: Foyer) -> None:
    foyer.wait(30)
    asked = [one for one in foyer.effects if isinstance(one, LoadCalled)]
    assert len(asked) == 4
    assert len({one.ask_id for one in asked}) == 4


def test_nothing_more_is_asked_while_an_answer_is_waited_for() -> None:
    state = advance_calls(Calls(), Looked()).state
    for _ in range(50):
        step = advance_calls(state, Looked())
        assert not [one for one in step.effects if isinstance(one, LoadCalled)]
        state = step.state


def test_the_queues_are_asked_every_minute(foyer: Foyer) -> None:
    foyer.wait(2 * QUEUES_EVERY_S)
    assert sum(isinstance(one, LoadQueues) for one in foyer.effects) == 3


def test_a_new_number_sounds_and_takes_the_place_of_the_last(foyer: Foyer) -> None:
    foyer.wait(SHOWN_AT_LEAST_S)
    foyer.next_answer(call("129", 40), call("128", 30), call("127", 20))
    assert foyer.state.newest == call("129", 40)
    assert foyer.earlier == ["128", "127", "126"]
    assert (foyer.sounds, foyer.state.blinks) == (1, 1)


def test_each_number_stays_for_twelve_seconds(foyer: Foyer) -> None:
    foyer.wait(SHOWN_AT_LEAST_S)
    foyer.told = (call("130", 41), call("129", 40))
    while foyer.state.newest == call("128", 30):
        foyer.wait(1)
    assert foyer.state.newest == call("129", 40)
    foyer.wait(SHOWN_AT_LEAST_S - 1)
    assert foyer.state.newest == call("129", 40)
    foyer.wait(1)
    assert foyer.state.newest == call("130", 41)
    assert foyer.sounds == 2


def test_four_earlier_numbers_stay(foyer: Foyer) -> None:
    for number in range(129, 135):
        foyer.wait(SHOWN_AT_LEAST_S)
        foyer.next_answer(call(str(number), number))
    foyer.wait(60)
    assert foyer.state.newest == call("134", 134)
    assert foyer.earlier == ["133", "132", "131", "130"]


def test_a_number_that_is_called_again_is_new_and_stands_once(foyer: Foyer) -> None:
    foyer.wait(SHOWN_AT_LEAST_S)
    foyer.next_answer(call("127", 99), call("128", 30))
    assert foyer.state.newest == call("127", 99)
    assert foyer.earlier == ["128", "126"]
    assert foyer.sounds == 1


def test_a_number_that_is_no_longer_called_stays_until_the_next(foyer: Foyer) -> None:
    foyer.next_answer()
    foyer.wait(120)
    assert foyer.state.newest == call("128", 30)


def test_a_number_goes_where_nobody_is_called_for_long(foyer: Foyer) -> None:
    foyer.next_answer()
    foyer.wait(NOBODY_AFTER_S)
    assert (foyer.state.newest, foyer.state.earlier) == (None, ())
    foyer.next_answer(call("129", 40))
    assert foyer.state.newest == call("129", 40)
    assert foyer.sounds == 1


def test_without_an_answer_for_a_minute_the_page_is_silent(foyer: Foyer) -> None:
    foyer.told = NO
    foyer.wait(SILENT_AFTER_S - 1)
    assert not foyer.state.silent
    foyer.wait(1)
    assert foyer.state.silent


def test_after_a_silence_the_newest_number_sounds(foyer: Foyer) -> None:
    foyer.told = NO
    foyer.wait(200)
    foyer.next_answer(call("140", 90), call("139", 80), call("128", 30))
    assert not foyer.state.silent
    assert foyer.state.newest == call("140", 90)
    assert foyer.earlier == ["139", "128"]
    assert foyer.sounds == 1


def test_after_a_silence_what_is_not_new_makes_no_sound(foyer: Foyer) -> None:
    told = foyer.told
    foyer.told = NO
    foyer.wait(200)
    assert isinstance(told, tuple)
    foyer.next_answer(*told)
    assert foyer.state.newest == call("128", 30)
    assert foyer.sounds == 0


def test_an_answer_to_another_question_changes_nothing(foyer: Foyer) -> None:
    before = foyer.state
    foyer.send(CalledCame(99, (call("1"),)))
    assert foyer.state == before


def test_nobody_was_called_yet() -> None:
    foyer = Foyer()
    foyer.wait(30)
    assert foyer.state.newest is None
    assert foyer.state.begun


def test_the_queues_are_known_as_long_as_the_city_tells_them(foyer: Foyer) -> None:
    queues = (Queue(scope=141, name="Amt"),)
    foyer.send(QueuesCame(2, queues))
    assert foyer.state.queues == queues
    foyer.send(QueuesCame(3, NO))
    assert foyer.state.queues is None


def test_a_sound_that_was_played_changes_nothing(foyer: Foyer) -> None:
    before = foyer.state
    foyer.send(SoundPlayed())
    assert foyer.state == before


def test_what_is_no_event_is_a_bug() -> None:
    with pytest.raises(AssertionError):
        advance_calls(Calls(), object())  # type: ignore[arg-type] # on purpose
