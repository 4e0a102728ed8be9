"""How many requests an address may make. Pure.

Each counted request gives the counter its whole life anew; refused ones do not. So a client that
asks at least once a minute never gets a fresh counter, and only silence helps. Whole seconds count.
"""

import math
from dataclasses import dataclass

_TIDY_AT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What is left after a counted request; `reset_s` = when the counter ends (epoch seconds)."""

    limit: int
    remaining: int
    reset_s: int


class RateLimit:
    """Counts requests per address.

    Args:
        most: requests a counter takes.
        life_s: how long a counter lives after its last counted request.
    """

    def __init__(self, *, most: int = 60, life_s: int = 60) -> None:
        self.most = most
        self.life_s = life_s
        self._counters: dict[str, tuple[int, int]] = {}

    def count(self, address: str, now_s: float) -> Allowance | None:
        """Count a request; None = refused."""
        now = math.floor(now_s)
        if len(self._counters) > _TIDY_AT:
            self._counters = {
                key: counter
                for key, counter in self._counters.items()
                if now - counter[1] <= self.life_s
            }
        used, last = self._counters.get(address, (0, now))
        if now - last > self.life_s:
            used = 0
        if used >= self.most:
            return None
        self._counters[address] = (used + 1, now)
        return Allowance(limit=self.most, remaining=self.most - used - 1, reset_s=now + self.life_s)
