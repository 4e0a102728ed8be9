"""Background work: a function runs elsewhere, its result comes back where the screen lives.

The executor and the way back are injected: threads and Qt's event queue in the app, a hand crank in
tests.
"""

from collections import deque
from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Jobs(Protocol):
    """Runs work off the GUI thread."""

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `work` elsewhere, then call `then` with its result on the GUI thread.

        An exception in `work` is a bug: it is raised on the GUI thread and ends the session safely.
        """


class ManualJobs:
    """Jobs that run when told to, on the caller's thread."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Keep the work for later."""
        self._waiting.append(lambda: then(work()))

    def step(self) -> bool:
        """Run the oldest waiting job; False where none waits."""
        if not self._waiting:
            return False
        self._waiting.popleft()()
        return True

    def finish(self) -> None:
        """Run all waiting jobs, and those they bring."""
        while self.step():
            pass
