"""The scripted citizen of "Find a service".

Searches with a typing error, reads, takes the slip home. Faults are named after what breaks. Where
the slip cannot be had the citizen takes the code for the phone, as a person would; that is still a
walk that got what it came for.
"""

from collections.abc import Callable
from itertools import count

from kiosk.flow.walking import (
    FINGER_FAULTS,
    PRINTER_FAULTS,
    Hand,
    Report,
    Wanted,
    how_it_printed,
    type_text,
)

FAULTS = (*PRINTER_FAULTS, *FINGER_FAULTS, "no-printer", "content-broken")

LOOKS = 5
QUERIES = {"de": "Persoalausweis", "en": "ID card", "ar": "هوية"}


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
    type_text(hand, query)
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


def _take_home(hand: Hand, *, twice: bool, look: Callable[[str], None]) -> Report:
    hand.wait_for(lambda: hand.told("figures") != "", "the page of the service")
    hand.settle()
    look("service")
    _turn_to(hand, "print")
    hand.tap("print", twice=twice)
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = how_it_printed(hand)
    why = None if printed == "printed" else hand.text_of("lead")
    if printed != "printed":
        hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    hand.tap("done", twice=twice)
    look("service")
    _turn_to(hand, "phone")
    hand.tap("phone", twice=twice)
    hand.wait_for(lambda: hand.sees("qr"), "the code for the phone")
    look("phone")
    hand.tap("done")
    hand.tap("bar-finish")
    look("attract")
    return Report(outcome="done", why=why, printed=printed)


def _turn_to(hand: Hand, name: str) -> None:
    """Turn pages until something is seen: with large letters the ways on are rows."""
    hand.settle()
    looks = count()
    # A column shows all it has for a moment, before it is laid out in pages.
    hand.wait_for(lambda: next(looks) > LOOKS, "a page that is laid out")
    while not hand.sees(name) and hand.sees("pageDown"):
        hand.tap("pageDown")
