import pytest

from kiosk.core.guessing import FORGIVEN_S, LOCKS_S, MISSES, WITHIN_S, GuessLock


def guessed(lock: GuessLock, now_s: float, times: int = MISSES) -> None:
    for _ in range(times):
        lock.missed(now_s)


def test_four_misses_lock_nobody_out() -> None:
    lock = GuessLock()
    guessed(lock, 10.0, MISSES - 1)
    assert lock.left_s(10.0) == 0.0


def test_five_misses_lock_for_a_minute() -> None:
    lock = GuessLock()
    guessed(lock, 10.0)
    assert lock.left_s(10.0) == 60.0
    assert lock.left_s(69.0) == 1.0
    assert lock.left_s(70.0) == 0.0


def test_misses_of_several_people_over_a_day_do_not_add_up() -> None:
    lock = GuessLock()
    for number in range(20):
        lock.missed(number * (WITHIN_S / (MISSES - 1) + 1))
    assert lock.left_s(0.0) == 0.0


def test_the_lock_grows_up_to_an_hour() -> None:
    lock, now_s = GuessLock(), 0.0
    for length in (*LOCKS_S, LOCKS_S[-1]):
        guessed(lock, now_s)
        assert lock.left_s(now_s) == length
        now_s += length + 5


@pytest.mark.parametrize(("later_s", "length"), [(-1.0, LOCKS_S[1]), (1.0, LOCKS_S[0])])
def test_a_quiet_hour_is_forgiven(later_s: float, length: float) -> None:
    lock = GuessLock()
    guessed(lock, 0.0)
    now_s = LOCKS_S[0] + FORGIVEN_S + later_s
    guessed(lock, now_s)
    assert lock.left_s(now_s) == length
