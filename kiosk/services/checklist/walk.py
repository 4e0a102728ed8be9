"""The scripted citizen of "Do I have everything?".

Looks up what an identity card asks for, ticks what is there, reads what is missing and what it
costs, and takes the list home. Where the slip cannot be had the citizen takes the code for the
phone, as a person would; that is still a walk that got what it came for.
"""

from collections.abc import Callable

from kiosk.flow.walking import PRINTER_FAULTS, Hand, Report, Wanted, how_it_printed

FAULTS = (*PRINTER_FAULTS, "double-tap", "no-printer", "content-broken")

SITUATION = "1070100"
SERVICE = "personalausweis-beantragen"
HAVE = "alter-ausweis"


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
    _tap(hand, "tile-checklist/choose", twice=twice)
    look("checklist-choose")
    _tap(hand, f"row-{SITUATION}", twice=twice)
    look("checklist-situation")
    _tap(hand, f"row-{SERVICE}", twice=twice)
    look("checklist")
    _tap(hand, f"tick-{HAVE}", twice=twice)
    look("checklist")
    hand.tap("answer", twice=twice)
    look("checklist-missing")
    # With the largest letters the sum stands on the page of what is missing.
    beside = hand.sees("costs")
    if not beside:
        hand.tap("done", twice=twice)
    hand.tap("costs", twice=twice)
    look("checklist-costs")
    hand.tap("done", twice=twice)
    if beside:
        hand.tap("done", twice=twice)
    return _take_home(hand, twice=twice, look=look)


def _take_home(hand: Hand, *, twice: bool, look: Callable[[str], None]) -> Report:
    hand.tap("print", twice=twice)
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = how_it_printed(hand)
    why = None if printed == "printed" else hand.text_of("lead")
    if printed != "printed":
        hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    hand.tap("done", twice=twice)
    look("checklist")
    hand.tap("phone", twice=twice)
    hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    look("phone")
    hand.tap("done")
    hand.tap("bar-finish")
    look("attract")
    return Report(outcome="done", why=why, printed=printed)


def _tap(hand: Hand, name: str, *, twice: bool) -> None:
    """Touch something that may stand on a later page of a list."""
    while not hand.sees(name):
        hand.tap("pageDown")
    hand.tap(name, twice=twice)
