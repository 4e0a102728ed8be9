"""A lock against guessing numbers and keys: it grows with the misses, and only time opens it.

It belongs to the kiosk, not to a session, and counts on the clock that never jumps. A hit does not
open it: whoever has one right pair must not guess on with it.
"""

from collections import deque

MISSES = 5
"""So many misses lock."""
WITHIN_S = 600.0
"""Misses count so long; several people who mistype over a day lock nobody out."""
LOCKS_S = (60.0, 300.0, 900.0, 3600.0)
"""How long the first lock lasts, the second, and so on; the last one again and again."""
FORGIVEN_S = 3600.0
"""So long after a lock has ended without another one, it begins with the shortest again."""


class GuessLock:
    """Counts misses of one kiosk. Not for several threads."""

    def __init__(self) -> None:
        self._misses: deque[float] = deque(maxlen=MISSES)
        self._locks = 0
        self._until_s = 0.0

    def missed(self, now_s: float) -> None:
        """Take note of a miss; the fifth within ten minutes locks."""
        self._misses.append(now_s)
        if len(self._misses) < MISSES or now_s - self._misses[0] > WITHIN_S:
            return
        if self._locks and now_s - self._until_s > FORGIVEN_S:
            self._locks = 0
        self._until_s = now_s + LOCKS_S[min(self._locks, len(LOCKS_S) - 1)]
        self._locks += 1
        self._misses.clear()

    def left_s(self, now_s: float) -> float:
        """Return how long it is still locked; 0 where it is open."""
        return max(0.0, self._until_s - now_s)
