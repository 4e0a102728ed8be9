"""What a scripted citizen wants, and what came of it (`kiosk walk`).

A journey's folder has its script in `walk.py`: `walk(hand, wanted, look)` returns a `Report`, and
`FAULTS` names what may go wrong on its way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

PRINTER_FAULTS = {
    "printer-out": "paper-out",
    "printer-low": "paper-low",
    "printer-cover-open": "cover-open",
    "printer-offline": "offline",
    "printer-silent": "silent",
    "printer-refuses": "refuses",
    "printer-garbage": "garbage-status",
    "printer-out-midway": "paper-out-midway",
    "printer-dies-midway": "dies-midway",
}
"""Faults of the receipt printer: name in `kiosk walk` → name in its simulator."""
FINGER_FAULTS = ("double-tap", "second-finger", "held-key")
"""What goes wrong at the glass, not behind it."""


CITY_FAULTS = (
    "slot-gone",
    "reservation-expired",
    "answer-lost",
    "rate-limited",
    "captcha",
    "maintenance",
    "offline-midway",
)
"""Faults of the embedded city; they have the same names there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """Who the scripted citizen is; invented, unless a file says otherwise."""

    name: str = "Gülsen Muster-Øyen"
    email: str = ""
    telephone: str = "0391 1234567"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How to walk: in which language, what goes wrong on the way, and who walks.

    Attributes:
        given: number and key of an appointment made elsewhere; None makes one first.
    """

    language: str
    faults: tuple[str, ...] = ()
    persona: Persona = Persona()
    given: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a walk ended.

    Attributes:
        outcome: `done`, `declined`, `cancelled`, `unknown`, `unavailable` or `failed`.
        why: a sentence, as the citizen read it; None where nothing went wrong.
        printed: `printed`, `failed`, `unknown` or `not-asked`.
        booked: what the citizen was told: True, False, "unknown", or None where it is no booking.
        appointment: `{id, office, services, start, state}` as the screen said it.
        waiting_number: `{number, office, shown}`.
        persona: what was typed.
    """

    outcome: str
    why: str | None = None
    printed: str = "not-asked"
    booked: bool | str | None = None
    appointment: Mapping[str, object] | None = None
    waiting_number: Mapping[str, object] | None = None
    persona: Persona | None = None


class Hand(Protocol):
    """What the script needs of the robot (`ui.robot.Robot`)."""

    def tap(self, name: str, *, twice: bool = False) -> None:
        """Touch something and wait until the screen stands still."""

    def settle(self) -> None:
        """Wait until the page stands still and takes intents."""

    def strike(self, name: str) -> None:
        """Strike a key of the on-screen keyboard."""

    def sees(self, name: str) -> bool:
        """Tell whether something is on the screen."""

    def wait_for(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something is true."""

    def text_of(self, name: str) -> str:
        """Return a text on the screen."""

    def tap_two(self, one: str, other: str) -> None:
        """Touch two things at once."""

    def hold_key(self, letter: str) -> None:
        """Hold a letter of a real keyboard down."""

    def erase_key(self) -> None:
        """Press the erase key of a real keyboard once."""

    def die(self) -> None:
        """Kill the whole program, as a power cut would."""

    def type_real(self, text: str) -> None:
        """Type a text on a real keyboard."""

    def told(self, name: str) -> str:
        """Return what the page knows under a name, as a text; empty where it knows nothing."""


Walk = Callable[[Hand, Wanted, Callable[[str], None]], Report]
"""A script: the hand, what is wanted, and what notes that a screen was reached."""


def type_text(hand: Hand, text: str) -> None:
    """Type a text on the on-screen keyboard; what it has no key for on a real one."""
    for letter in text:
        if letter == " ":
            hand.strike("keySpace")
            continue
        if not hand.sees(f"key-{letter.lower()}"):
            hand.type_real(letter)
            continue
        if letter != letter.lower():
            hand.strike("keyShift")
        hand.strike(f"key-{letter.lower()}")


def how_it_printed(hand: Hand) -> str:
    """Return how the slip on the page ended, in the words of a report."""
    return {"done": "printed", "failed": "failed", "unknown": "unknown"}[hand.text_of("phase")]
