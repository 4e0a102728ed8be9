"""How a device action ended. *Unknown* is an outcome of its own, never guessed away."""

from dataclasses import dataclass

from kiosk.core.failures import FailureCode


@dataclass(frozen=True, slots=True)
class Done:
    """The device confirmed it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It certainly did not happen, or not completely and visibly so."""

    reason: FailureCode


@dataclass(frozen=True, slots=True)
class Cancelled:
    """It was called off before it took effect."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody can say whether it happened."""

    reason: FailureCode


Outcome = Done | Failed | Cancelled | Unknown
