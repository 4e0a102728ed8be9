"""Amounts of money: whole cents, never a float."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in euro cents.

    Raises:
        ValueError: if the amount is negative; the kiosk knows no negative prices.
    """

    cents: int

    def __post_init__(self) -> None:
        if self.cents < 0:
            raise ValueError(f"an amount of money is not negative: {self.cents}")

    def __add__(self, other: "Money") -> "Money":
        return Money(self.cents + other.cents)

    @property
    def euros(self) -> int:
        """The whole euros."""
        return self.cents // 100

    @property
    def rest_cents(self) -> int:
        """The cents after the whole euros, 0 to 99."""
        return self.cents % 100
