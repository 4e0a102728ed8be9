from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from offline_cache.content.search_order import FIRST_PAGE, GROUPED, ordered

SERVICE, FORM, OFFICE = 0, 100, 200


def kind(number: int) -> int:
    return number // 100


def test_the_best_group_stands_first() -> None:
    scores = {SERVICE: 0.7, SERVICE + 1: 0.6, FORM: 0.95, FORM + 1: 0.5}
    assert ordered(scores, kind, 10) == [FORM, FORM + 1, SERVICE, SERVICE + 1]


def test_of_groups_that_fit_alike_services_stand_first() -> None:
    scores = {OFFICE: 1.0, FORM: 0.98, SERVICE: 0.97, SERVICE + 1: 0.5}
    assert ordered(scores, kind, 10) == [SERVICE, SERVICE + 1, FORM, OFFICE]


def test_a_long_group_does_not_bury_what_fits_as_well() -> None:
    services = {SERVICE + place: 0.6 for place in range(1, FIRST_PAGE + 1)}
    scores = {SERVICE: 1.0, **services, FORM: 0.98, FORM + 1: 0.7}
    assert ordered(scores, kind, 20) == [SERVICE, FORM, *services, FORM + 1]


def test_a_short_group_stays_together() -> None:
    scores = {SERVICE: 1.0, SERVICE + 1: 0.6, FORM: 0.98}
    assert ordered(scores, kind, 20) == [SERVICE, SERVICE + 1, FORM]


def test_what_fits_much_worse_than_the_best_is_left_out() -> None:
    assert ordered({SERVICE: 1.0, SERVICE + 1: 0.39, FORM: 0.41}, kind, 20) == [SERVICE, FORM]


def test_nothing_found_and_nothing_wanted() -> None:
    assert ordered({}, kind, 10) == []
    assert ordered({SERVICE: 1.0}, kind, 0) == []


scores = st.dictionaries(st.integers(0, 299), st.floats(0.01, 1.0), max_size=80)


@given(scores, st.integers(0, GROUPED))
def test_a_shorter_list_is_the_beginning_of_the_longer_one(
    found: dict[int, float], limit: int
) -> None:
    everything = ordered(found, kind, GROUPED)
    assert ordered(found, kind, limit) == everything[:limit]
    assert len(set(everything)) == len(everything)


@given(scores)
def test_nothing_worse_pushes_what_fits_off_the_first_page(found: dict[int, float]) -> None:
    shown = ordered(found, kind, GROUPED)
    highest = max(found.values(), default=0.0)
    fits = [found[number] >= highest - 0.02 for number in shown]
    late = [place for place, fit in enumerate(fits) if fit and place >= FIRST_PAGE]
    assert all(all(fits[:place]) for place in late)


@given(scores)
def test_a_kind_stands_together_at_most_once_before_and_once_after(
    found: dict[int, float],
) -> None:
    kinds = [kind(number) for number in ordered(found, kind, GROUPED)]
    assert len(list(groupby(kinds))) <= 2 * len(set(kinds))
