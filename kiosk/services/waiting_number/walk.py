"""The scripted citizen who draws a waiting number.

They take a number with a slip, or without one where the printer says beforehand that it cannot
print. Where the number is on no paper they read it from the screen, as a person would; that is
still a walk that got what it came for.
"""

from collections.abc import Callable

from kiosk.flow.walking import PRINTER_FAULTS, Hand, Report, Wanted

CITY_FAULTS = ("rate-limited", "maintenance", "offline", "offline-midway", "answer-lost")
FAULTS = (*CITY_FAULTS, *PRINTER_FAULTS, "double-tap", "second-finger", "no-printer")

_PRINTED = {"none": "not-asked", "done": "printed", "failed": "failed", "unknown": "unknown"}


def walk(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    """Walk the journey from the attract page to the number and back.

    Args:
        hand: touches the screen.
        wanted: language and faults.
        look: notes that a screen was reached, and takes its picture.
    """
    twice = "double-tap" in wanted.faults
    look("attract")
    hand.tap("begin", twice=twice)
    look("home")
    while not hand.sees("tile-waiting_number/draw"):
        if not hand.sees("pageDown"):
            return Report(outcome="unavailable", why="Hier gibt es keine Wartenummern.")
        hand.tap("pageDown")
    hand.tap("tile-waiting_number/draw", twice=twice)
    hand.wait_for(lambda: _any(hand, "draw", "closed", "code", "title"), "the queues")
    hand.wait_for(lambda: not hand.sees("working"), "the queues")
    return _from_queues(hand, wanted, look)


def _from_queues(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    return Report(outcome="failed")


def _any(hand: Hand, *names: str) -> bool:
    return any(hand.sees(name) for name in names)
