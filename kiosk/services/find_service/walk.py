"""The scripted citizen of "Find a service".

Searches with a typing error, reads, takes the slip home. Faults are named after what breaks. Where
the slip cannot be had the citizen takes the code for the phone, as a person would; that is still a
walk that got what it came for.
"""

from collections.abc import Callable
from typing import Protocol

from kiosk.flow.walking import Report, Wanted

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
OTHER_FAULTS = ("no-printer", "content-broken", "double-tap", "second-finger", "held-key")

QUERIES = {"de": "Persoalausweis", "en": "ID card", "ar": "هوية"}


class Hand(Protocol):
    """What the script needs of the robot (`ui.robot.Robot`)."""

    def tap(self, name: str, *, twice: bool = False) -> None:
        """Touch something and wait until the screen stands still."""

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


def walk(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    """Walk the journey from the attract page to the slip and back.

    Args:
        hand: touches the screen.
        wanted: language and faults.
        look: notes that a screen was reached, and takes its picture.
    """
    twice = "double-tap" in wanted.faults
    look("attract")
    hand.tap("begin", twice=twice)
    look("home")
    if "second-finger" in wanted.faults:
        hand.tap_two("search", "tile-find_service/all")
        if not hand.sees("field"):
            return _first_of_list(hand, wanted, look)
    else:
        hand.tap("search", twice=twice)
    if "held-key" in wanted.faults:
        hand.hold_key("x")
        hand.erase_key()
    query = QUERIES.get(wanted.language, QUERIES["de"])
    for letter in query:
        _type(hand, letter)
    hand.wait_for(lambda: hand.text_of("answered").endswith(query), "the end of the search")
    hand.wait_for(lambda: hand.sees("hit-0"), "a search result")
    look("search")
    hand.tap("hit-0", twice=twice)
    return _take_home(hand, twice=twice, look=look)


def _first_of_list(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    """Go on from the list, where the second finger won."""
    look("services")
    hand.tap("row-personalausweis-beantragen", twice="double-tap" in wanted.faults)
    return _take_home(hand, twice=False, look=look)


def _type(hand: Hand, letter: str) -> None:
    if letter == " ":
        hand.strike("keySpace")
        return
    if letter != letter.lower():
        hand.strike("keyShift")
    hand.strike(f"key-{letter.lower()}")


def _take_home(hand: Hand, *, twice: bool, look: Callable[[str], None]) -> Report:
    hand.wait_for(lambda: hand.sees("print"), "the page of the service")
    look("service")
    hand.tap("print", twice=twice)
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = {"done": "printed", "failed": "failed", "unknown": "unknown"}[hand.text_of("phase")]
    why = None if printed == "printed" else hand.text_of("lead")
    if printed != "printed":
        hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    hand.tap("done", twice=twice)
    look("service")
    hand.tap("phone", twice=twice)
    hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    look("phone")
    hand.tap("done")
    hand.tap("bar-finish")
    look("attract")
    return Report(outcome="done", why=why, printed=printed)
