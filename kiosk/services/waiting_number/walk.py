"""The scripted citizen who draws a waiting number.

They take a number with a slip, or without one where the printer says beforehand that it cannot
print. Where the number is on no paper they read it from the screen, as a person would; that is
still a walk that got what it came for. Whatever happens they wish for one number only.
"""

from collections.abc import Callable

from kiosk.flow.walking import PRINTER_FAULTS, Hand, Report, Wanted

CITY = {
    "answer-lost": "answer-lost@draw",
    "offline-midway": "offline@draw",
    "queue-closed": "queue-closed",
    "queue-full": "contingent-used@draw",
    "queue-unreachable": "offline@buttons",
    "wait-unknown": "unknown-wait",
}
"""Faults of the embedded city: name in `kiosk walk` → name there."""
FAULTS = (
    *CITY,
    # They break appointments; numbers must be had all the same.
    "maintenance",
    "rate-limited",
    *PRINTER_FAULTS,
    "double-tap",
    "second-finger",
    "no-printer",
)
TILE = "tile-waiting_number/draw"
MOST_PAGES = 12
PRINTED = {"none": "not-asked", "done": "printed", "failed": "failed", "unknown": "unknown"}


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
    if not _turned_to(hand, TILE):
        return Report(outcome="unavailable", why="Hier gibt es keine Wartenummern.")
    hand.tap(TILE, twice=twice)
    hand.wait_for(lambda: _known(hand), "the queues")
    hand.settle()
    if hand.told("rows"):
        look("waiting-queues")
        if not _first_open(hand, twice=twice):
            return Report(outcome="unavailable", why=hand.text_of("lead"))
    if hand.told("code"):
        look("waiting-unavailable")
        return Report(outcome="unavailable", why=hand.text_of("lead"))
    look("waiting-queue")
    if not hand.sees("draw"):
        return Report(outcome="unavailable", why=hand.text_of("lead"))
    _draw(hand, wanted)
    if not hand.told("number") and not hand.told("code"):
        # The printer has just said that it cannot print: the number is drawn without a slip.
        hand.tap("draw", twice=twice)
        hand.wait_for(lambda: _answered(hand), "the number")
    hand.settle()
    return _ended(hand, look)


def _draw(hand: Hand, wanted: Wanted) -> None:
    """Touch once, whatever the finger does, and wait for the city's answer, or the printer's no."""
    if "second-finger" in wanted.faults:
        hand.tap_two("draw", "bar-help")
    else:
        hand.tap("draw", twice="double-tap" in wanted.faults)
    hand.wait_for(lambda: _answered(hand) or hand.told("prints") == "False", "the number")


def _known(hand: Hand) -> bool:
    return any(hand.told(name) for name in ("rows", "opened", "code"))


def _answered(hand: Hand) -> bool:
    return bool(hand.told("number") or hand.told("code"))


def _first_open(hand: Hand, *, twice: bool) -> bool:
    """Choose the first queue that gives numbers; False where none does."""
    for _ in range(MOST_PAGES):
        place = hand.told("firstOpen")
        if not place:
            return False
        if hand.sees(f"row-{place}"):
            hand.tap(f"row-{place}", twice=twice)
            return True
        hand.tap("pageDown")
    return False


def _turned_to(hand: Hand, name: str) -> bool:
    """Turn pages until something is on the screen."""
    for _ in range(MOST_PAGES):
        if hand.sees(name):
            return True
        if not hand.sees("pageDown"):
            return False
        hand.tap("pageDown")
    return False


def _ended(hand: Hand, look: Callable[[str], None]) -> Report:
    if hand.told("code"):
        unsure = hand.told("look") == "warning"
        look("waiting-unknown" if unsure else "waiting-refused")
        why = hand.text_of("lead")
        hand.tap("home")
        hand.tap("bar-finish")
        look("attract")
        return Report(outcome="unknown" if unsure else "unavailable", why=why)
    hand.wait_for(lambda: hand.told("phase") != "printing", "the end of printing")
    hand.settle()
    look("waiting-number")
    phase = hand.told("phase")
    shown = hand.text_of("number") == hand.told("number")
    number = {"number": hand.told("number"), "office": hand.told("office"), "shown": shown}
    said = hand.text_of("printed")
    hand.tap("done")
    look("attract")
    return Report(
        outcome="done",
        why=None if phase == "done" else said,
        printed=PRINTED[phase],
        waiting_number=number,
    )
