"""The scripted citizen of "Offices and opening hours".

Looks at the list, asks what is open now, reads about an office, takes its hours home and looks up
the telephone number. Where the slip cannot be had the code for the phone stands on its page.
"""

from collections.abc import Callable

from kiosk.flow.walking import PRINTER_FAULTS, Hand, Report, Wanted, how_it_printed

FAULTS: tuple[str, ...] = (*PRINTER_FAULTS, "double-tap", "no-printer", "content-broken")

TILE = "tile-offices/all"
OFFICE = "row-buergeramt-mitte"


def walk(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    """Walk the journey from the attract page to the slip, the telephone and back.

    Args:
        hand: touches the screen.
        wanted: language and faults.
        look: notes that a screen was reached, and takes its picture.
    """
    twice = "double-tap" in wanted.faults
    look("attract")
    hand.tap("begin", twice=twice)
    look("home")
    _turn_to(hand, TILE)
    hand.tap(TILE, twice=twice)
    hand.wait_for(lambda: hand.sees("filter"), "the list of offices")
    look("offices")
    hand.tap("filter")
    look("offices")
    hand.tap("filter")
    _turn_to(hand, OFFICE)
    hand.tap(OFFICE, twice=twice)
    hand.wait_for(lambda: hand.sees("phone"), "the page of the office")
    look("office")
    hand.tap("print", twice=twice)
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = how_it_printed(hand)
    why = None if printed == "printed" else hand.text_of("lead")
    if printed != "printed":
        hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    hand.tap("done", twice=twice)
    look("office")
    hand.tap("bar-back")
    hand.tap("telephone", twice=twice)
    hand.wait_for(lambda: hand.sees("number"), "the page of the telephone service")
    look("telephone")
    hand.tap("bar-finish")
    look("attract")
    return Report(outcome="done", why=why, printed=printed)


def _turn_to(hand: Hand, name: str) -> None:
    while not hand.sees(name):
        hand.tap("pageDown")
