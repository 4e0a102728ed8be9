"""Number and code of an appointment: typed or scanned into the real field, and gone afterwards."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.booked.self_service import self_service_link
from kiosk.booking.appointment import Ref
from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from tests.screens import traces

Standing = tuple[Kiosk, WalkingHand]
# As letters, so that nothing of the test itself holds them.
NUMBER = ("9", "1", "7", "3", "5", "5", "3", "1", "7")
KEY = ("F", "3", "9", "D")
PAGES = 10


def enter(hand: WalkingHand) -> None:
    hand.tap("begin")
    for _ in range(PAGES):
        if hand.sees("tile-manage_appointment/find"):
            break
        hand.tap("pageDown")
    hand.tap("tile-manage_appointment/find")


def answered(hand: WalkingHand) -> None:
    hand.wait_for(lambda: hand.told("problem") != "", "what the city says")
    hand.settle()


def test_a_scanner_types_the_link_of_a_slip(standing: Standing) -> None:
    _, hand = standing
    enter(hand)
    hand.type_real(self_service_link("https://termin.example/", Ref(4711, "abcd")))
    hand.press_key(Qt.Key.Key_Return)
    answered(hand)
    assert hand.told("problem").startswith("Nummer und Code passen nicht zusammen.")
    # It was read as both, and is not left in the field.
    assert hand.told("letters") == "False"
    assert hand.text_of("field") == ""


def test_what_was_typed_leaves_no_trace(
    standing: Standing, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk, hand = standing
    caplog.set_level(logging.DEBUG)
    enter(hand)
    for figure in NUMBER:
        hand.strike(f"pad-{figure}")
    hand.tap("goOn")
    for letter in KEY:
        hand.strike(f"pad-{letter}")
    hand.tap("goOn")
    answered(hand)
    assert traces.in_items(kiosk, NUMBER) or traces.in_items(kiosk, KEY)
    hand.tap("bar-finish")
    hand.settle()
    small = tuple(letter.lower() for letter in KEY)
    for letters in (NUMBER, KEY, small):
        assert traces.in_items(kiosk, letters) == []
        assert traces.in_log(caplog.records, letters) == []
    assert traces.in_objects(NUMBER) == []
    assert traces.in_files(tmp_path, NUMBER) == []
    assert not traces.in_clipboard(NUMBER)
