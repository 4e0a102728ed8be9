import pytest

from kiosk.cityhall.zms.rate_limit import RateLimit


def test_the_sixty_first_request_is_refused() -> None:
    limit = RateLimit()
    left = [limit.count("a", 0.0) for _ in range(60)]
    assert [one.remaining for one in left if one] == list(range(59, -1, -1))
    assert limit.count("a", 0.0) is None
    assert limit.count("b", 0.0) is not None, "each address has its own"


def test_who_asks_once_a_minute_is_never_reset() -> None:
    limit = RateLimit()
    answers = [limit.count("a", 59.0 * number) for number in range(61)]
    assert all(answers[:60])
    assert answers[60] is None


@pytest.mark.parametrize(("silence_s", "good"), [(60.0, False), (60.9, False), (61.0, True)])
def test_only_sixty_one_seconds_of_silence_reset(silence_s: float, good: bool) -> None:  # noqa: FBT001
    limit = RateLimit(most=1)
    assert limit.count("a", 0.0)
    assert (limit.count("a", silence_s) is not None) is good


def test_refused_requests_do_not_make_it_longer() -> None:
    limit = RateLimit(most=2)
    limit.count("a", 0.0)
    limit.count("a", 30.0)
    for second in range(31, 91):
        assert limit.count("a", float(second)) is None
    fresh = limit.count("a", 91.0)
    assert fresh is not None
    assert (fresh.limit, fresh.remaining, fresh.reset_s) == (2, 1, 151)


def test_old_counters_are_thrown_away() -> None:
    limit = RateLimit(most=1)
    for number in range(1001):
        limit.count(f"old {number}", 0.0)
    limit.count("young", 50.0)
    limit.count("late", 61.0)
    assert set(limit._counters) == {"young", "late"}
