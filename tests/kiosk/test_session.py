from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import ManualClock
from kiosk.session import Active, IdleClock, Over, Resting, Session, Warned

NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture
def idle(clock: ManualClock) -> IdleClock:
    idle = IdleClock(clock, idle_s=150, warning_s=45)
    idle.start()
    return idle


@pytest.mark.parametrize(
    ("idle_s", "warning_s", "sentence"),
    [
        (59, 45, "session.idle_s must lie between 60 and 300, not 59"),
        (301, 45, "session.idle_s must lie between 60 and 300, not 301"),
        (150, 19, "session.warning_s must lie between 20 and 120, not 19"),
        (150, 121, "session.warning_s must lie between 20 and 120, not 121"),
    ],
)
def test_limits_outside_their_bounds_are_refused(
    clock: ManualClock, idle_s: int, warning_s: int, sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        IdleClock(clock, idle_s=idle_s, warning_s=warning_s)


@pytest.mark.parametrize(("idle_s", "warning_s"), [(60, 20), (300, 120)])
def test_limits_on_their_bounds_are_taken(clock: ManualClock, idle_s: int, warning_s: int) -> None:
    assert IdleClock(clock, idle_s=idle_s, warning_s=warning_s).warning_s == warning_s


def test_before_anybody_came_the_clock_rests(clock: ManualClock) -> None:
    idle = IdleClock(clock, idle_s=150, warning_s=45)
    clock.advance(10_000)
    assert idle.phase() == Resting()


@pytest.mark.parametrize(
    ("quiet_s", "phase"),
    [
        (0, Active()),
        (149.9, Active()),
        (150, Warned(45)),
        (150.1, Warned(45)),
        (151, Warned(44)),
        (194, Warned(1)),
        (194.9, Warned(1)),
        (195, Over()),
        (10_000, Over()),
    ],
)
def test_quiet_seconds_lead_to_the_warning_and_then_to_the_end(
    clock: ManualClock, idle: IdleClock, quiet_s: float, phase: object
) -> None:
    clock.advance(quiet_s)
    assert idle.phase() == phase


def test_the_warning_can_be_answered_without_limit(clock: ManualClock, idle: IdleClock) -> None:
    for _ in range(50):
        clock.advance(190)
        assert idle.phase() == Warned(5)
        idle.touch()
        assert idle.phase() == Active()


def test_a_jump_of_the_time_of_day_is_harmless(clock: ManualClock, idle: IdleClock) -> None:
    clock.moment += timedelta(days=400)
    assert idle.phase() == Active()
    clock.moment -= timedelta(days=800)
    assert idle.phase() == Active()
    clock.advance(160)
    assert idle.phase() == Warned(35)


def test_a_hold_keeps_the_clock_from_running(clock: ManualClock, idle: IdleClock) -> None:
    clock.advance(149)
    idle.hold(60)
    clock.advance(59.9)
    assert idle.phase() == Active()


def test_a_hold_ends_by_its_own_deadline(clock: ManualClock, idle: IdleClock) -> None:
    idle.hold(60)
    clock.advance(60 + 149.9)
    assert idle.phase() == Active()
    clock.advance(0.1)
    assert idle.phase() == Warned(45)
    clock.advance(45)
    assert idle.phase() == Over()


def test_releasing_a_hold_starts_the_time_anew(clock: ManualClock, idle: IdleClock) -> None:
    idle.hold(60)
    clock.advance(50)
    idle.release()
    clock.advance(149)
    assert idle.phase() == Active()
    clock.advance(1)
    assert idle.phase() == Warned(45)


def test_releasing_without_a_hold_gives_no_time(clock: ManualClock, idle: IdleClock) -> None:
    clock.advance(160)
    idle.release()
    assert idle.phase() == Warned(35)


def test_a_touch_during_a_hold_counts(clock: ManualClock, idle: IdleClock) -> None:
    idle.hold(60)
    clock.advance(70)
    idle.touch()
    clock.advance(149)
    assert idle.phase() == Active()


def test_who_leaves_takes_the_hold_along(clock: ManualClock, idle: IdleClock) -> None:
    idle.hold(3600)
    idle.stop()
    assert idle.phase() == Resting()
    idle.start()
    clock.advance(150)
    assert idle.phase() == Warned(45)


@given(st.lists(st.floats(min_value=0, max_value=400), max_size=20))
def test_the_countdown_never_shows_more_than_it_has(steps: list[float]) -> None:
    clock = ManualClock(NOW)
    idle = IdleClock(clock, idle_s=60, warning_s=20)
    idle.start()
    for step in steps:
        clock.advance(step)
        phase = idle.phase()
        if isinstance(phase, Warned):
            assert 1 <= phase.seconds_left <= 20
        if isinstance(phase, Over):
            idle.touch()


# Choices ----------------------------------------------------------------------------------------


def test_a_choice_is_told_at_once_and_only_when_it_is_one() -> None:
    told: list[Choices] = []
    session = Session(Choices(), told.append)
    session.choose(Choices())
    assert told == []
    larger = Choices(text_size=TextSize.LARGE)
    session.choose(larger)
    session.choose(larger)
    assert told == [larger]
    assert session.choices == larger


def test_wiping_goes_back_to_the_kiosks_own_choices() -> None:
    told: list[Choices] = []
    own = Choices(language="en", contrast=Contrast.DARK)
    session = Session(own, told.append)
    session.choose(Choices(language="ar", less_movement=True))
    session.masked = True
    session.wipe()
    assert not session.masked
    assert session.choices == own
    assert session.defaults == own
    assert told[-1] == own
    session.wipe()
    assert len(told) == 2
