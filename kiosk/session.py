"""One citizen: the idle clock, the holds, and what was chosen, which ends with the session.

Rules: one idle clock for the whole program; every input counts; a page may hold the clock while a
device works, always with a deadline of its own; the warning lasts at least 20 s (WCAG 2.2.1) and
can be extended without limit.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from kiosk.core.choices import Choices
from kiosk.core.clock import Clock

IDLE_BOUNDS_S = (60, 300)
WARNING_BOUNDS_S = (20, 120)


@dataclass(frozen=True, slots=True)
class Resting:
    """Nobody is here."""


@dataclass(frozen=True, slots=True)
class Active:
    """Somebody is at it."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Nobody has touched anything for long; so many seconds are left, begun ones counted."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class Over:
    """The warning went unanswered: the session is to be wiped."""


Phase = Resting | Active | Warned | Over


class IdleClock:
    """Measures how long nobody has touched anything.

    Args:
        clock: the time; only its monotonic part is used, so a jump of the time of day is harmless.
        idle_s: seconds without input until the warning.
        warning_s: seconds the warning counts down.

    Raises:
        ValueError: if a limit lies outside its bounds.
    """

    def __init__(self, clock: Clock, *, idle_s: int, warning_s: int) -> None:
        check_bounds("session.idle_s", idle_s, IDLE_BOUNDS_S)
        check_bounds("session.warning_s", warning_s, WARNING_BOUNDS_S)
        self._clock = clock
        self._idle_s = idle_s
        self.warning_s = warning_s
        self._running = False
        self._last_input_s = 0.0
        self._held_until_s: float | None = None

    def start(self) -> None:
        """Begin to measure: a citizen is here."""
        self._running = True
        self._held_until_s = None
        self.touch()

    def stop(self) -> None:
        """Stop measuring: nobody is here."""
        self._running = False
        self._held_until_s = None

    def touch(self) -> None:
        """Note an input; it also answers the warning."""
        self._last_input_s = self._clock.monotonic_s()

    def hold(self, deadline_s: float) -> None:
        """Keep the clock from running while a device works, for so many seconds at most."""
        self._held_until_s = self._clock.monotonic_s() + deadline_s

    def release(self) -> None:
        """End a hold; the time starts anew."""
        if self._held_until_s is not None:
            self._held_until_s = None
            self.touch()

    def phase(self) -> Phase:
        """Tell where the session stands now."""
        if not self._running:
            return Resting()
        now_s = self._clock.monotonic_s()
        if self._held_until_s is not None:
            if now_s < self._held_until_s:
                return Active()
            self._last_input_s = max(self._last_input_s, self._held_until_s)
            self._held_until_s = None
        quiet_s = now_s - self._last_input_s
        if quiet_s < self._idle_s:
            return Active()
        left_s = self._idle_s + self.warning_s - quiet_s
        return Warned(ceil(left_s)) if left_s > 0 else Over()


class Session:
    """The present citizen's choices; knows the kiosk's own defaults to go back to.

    Attributes:
        choices: language and appearance.
        masked: whether personal inputs show dots instead of letters, from the first time the
            citizen asked for it.
    """

    def __init__(self, defaults: Choices, on_change: Callable[[Choices], None]) -> None:
        self._defaults = defaults
        self._on_change = on_change
        self.choices = defaults
        self.masked = False

    @property
    def defaults(self) -> Choices:
        """What the kiosk starts each session with."""
        return self._defaults

    def choose(self, choices: Choices) -> None:
        """Take over a choice at once."""
        if choices != self.choices:
            self.choices = choices
            self._on_change(choices)

    def wipe(self) -> None:
        """Forget the citizen's choices."""
        self.masked = False
        self.choose(self._defaults)


def check_bounds(key: str, value: int, bounds: tuple[int, int]) -> None:
    """Refuse a number outside its bounds with a sentence that names the key."""
    low, high = bounds
    if not low <= value <= high:
        raise ValueError(f"{key} must lie between {low} and {high}, not {value}")
