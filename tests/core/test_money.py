import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.money import Money

CENTS = st.integers(min_value=0, max_value=10**12)


@pytest.mark.parametrize(
    ("cents", "euros", "rest"),
    [(0, 0, 0), (5, 0, 5), (99, 0, 99), (100, 1, 0), (4600, 46, 0), (123456, 1234, 56)],
)
def test_an_amount_has_euros_and_cents(cents: int, euros: int, rest: int) -> None:
    assert (Money(cents).euros, Money(cents).rest_cents) == (euros, rest)


def test_an_amount_is_never_negative() -> None:
    with pytest.raises(ValueError, match="not negative: -1"):
        Money(-1)


@given(CENTS, CENTS)
def test_adding_amounts_adds_cents(one: int, other: int) -> None:
    assert Money(one) + Money(other) == Money(one + other)
    assert (Money(one) < Money(other)) == (one < other)


@given(CENTS)
def test_euros_and_rest_make_the_amount(cents: int) -> None:
    amount = Money(cents)
    assert amount.euros * 100 + amount.rest_cents == cents
    assert 0 <= amount.rest_cents < 100
