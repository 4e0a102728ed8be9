from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.cityhall.zms.queues import Queues, QueueScope, Waiting
from kiosk.core.clock import ManualClock
from tests.cityhall.zms.world import MORNING, at, open_times

PLAIN = QueueScope(
    id=1, name="Amt", office=9, office_name="Amt", open_times=open_times, first=7, last=9
)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MORNING)


def queues(clock: ManualClock, scope: QueueScope) -> Queues:
    return Queues([scope], clock=clock)


def test_numbers_begin_at_the_first_and_wrap_after_the_last(clock: ManualClock) -> None:
    them = queues(clock, PLAIN)
    assert them.last_number(PLAIN) == 0
    drawn = [them.draw(PLAIN) for _ in range(5)]
    assert [one.number for one in drawn if one] == [7, 8, 9, 7, 8]
    assert them.given(PLAIN) == 5
    assert them.last_number(PLAIN) == 8
    assert them.drawn_at_kiosks(PLAIN) == (7, 8, 9, 7, 8)


def test_a_contingent_ends(clock: ManualClock) -> None:
    scope = replace(PLAIN, contingent=2)
    them = queues(clock, scope)
    assert them.draw(scope)
    assert them.enabled(scope)
    assert them.draw(scope)
    assert them.draw(scope) is None
    assert not them.enabled(scope)


def test_each_day_begins_anew(clock: ManualClock) -> None:
    scope = replace(PLAIN, contingent=1)
    them = queues(clock, scope)
    assert them.draw(scope)
    assert them.draw(scope) is None
    clock.advance(timedelta(days=1).total_seconds())
    drawn = them.draw(scope)
    assert drawn is not None
    assert drawn.number == 7


@pytest.mark.parametrize(
    ("hour", "deactivated", "enabled"),
    [(7, False, False), (8, False, True), (11, False, True), (11, True, False), (12, False, False)],
)
def test_a_button_works_while_it_is_open(
    clock: ManualClock,
    hour: int,
    deactivated: bool,  # noqa: FBT001
    enabled: bool,  # noqa: FBT001
) -> None:
    scope = replace(PLAIN, deactivated=deactivated)
    clock.advance(at(hour) - at(9))
    them = queues(clock, scope)
    assert them.enabled(scope) is enabled
    assert them.draw(scope), "drawing itself does not look"


def test_people_are_called_in_turn_and_leave_the_display(clock: ManualClock) -> None:
    scope = replace(PLAIN, calls_every_s=600, destinations=("1", "2"), shown_s=900)
    them = queues(clock, scope)
    for _ in range(3):
        them.draw(scope)
    clock.advance(1800)
    seen = [(one.number, one.status, one.destination) for one in them.tickets(scope)]
    assert seen == [(8, Waiting.CALLED, "2"), (9, Waiting.CALLED, "1")]
    clock.advance(3600)
    assert them.tickets(scope) == ()


def test_strangers_come_as_the_clock_passes_but_not_before_it_opens(clock: ManualClock) -> None:
    scope = replace(PLAIN, crowd=3, strangers_every_s=300, last=999)
    clock.advance(at(7, 59) - at(9))
    them = queues(clock, scope)
    assert them.given(scope) == 0
    clock.advance(60)
    assert them.given(scope) == 3
    clock.advance(3600)
    after_an_hour = them.given(scope)
    assert 6 < after_an_hour < 27
    assert queues(clock, scope).given(scope) == after_an_hour, "the same, whoever looks when"
    clock.advance(at(23) - at(9))
    assert them.given(scope) == queues(clock, scope).given(scope)
    assert them.drawn_at_kiosks(scope) == ()


def test_a_crowd_may_be_all_there_is(clock: ManualClock) -> None:
    scope = replace(PLAIN, crowd=2)
    assert queues(clock, scope).given(scope) == 2


def test_a_day_without_hours_has_no_strangers(clock: ManualClock) -> None:
    def never(_day: date) -> tuple[tuple[float, float], ...]:
        return ()

    scope = replace(PLAIN, crowd=2, strangers_every_s=60, calls_every_s=60, open_times=never)
    assert queues(clock, scope).given(scope) == 0


def test_the_wait_is_shared_by_the_counters(clock: ManualClock) -> None:
    them = queues(clock, PLAIN)
    assert them.wait_min(PLAIN, 5) == 15
    assert them.wait_min(replace(PLAIN, workstations=0), 5) == 30
