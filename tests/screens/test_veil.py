"""The veil and the mask: what a neighbour must not read is neither on the screen nor near it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.core.clock import ManualClock
from tests.screens.audit import audit, is_text, steady, too_high, unreachable, visible
from tests.screens.personal import PersonalJourney, open_personal
from tests.screens.tour import furnish
from ui.keys import focusables, items_in
from ui.robot import run_events

PX_PER_MM = 68.8 / 25.4
MARKER = "qzwx"
BULLET = "\u2022"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

Timed = tuple[Kiosk, WalkingHand, ManualClock]


@pytest.fixture
def timed(tmp_path: Path) -> Iterator[Timed]:
    clock = ManualClock(NOW)
    kiosk, hand = furnish(tmp_path, clock=clock)
    yield kiosk, hand, clock
    kiosk.close()
    assert kiosk.complaints == []


def spoken(kiosk: Kiosk) -> list[str]:
    """Tell all that a screen reader could say of the window: names, values, letters of fields."""
    found: list[str] = []

    def listen(one: QAccessibleInterface) -> None:
        found.extend(one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        found.append(one.text(QAccessible.Text.Description))
        letters = one.textInterface()
        if letters is not None:
            found.append(letters.text(0, letters.characterCount()))
        for index in range(one.childCount()):
            listen(one.child(index))

    root = QAccessible.queryAccessibleInterface(kiosk.stage.window)
    assert root is not None
    listen(root)
    return [text for text in found if text]


def written(kiosk: Kiosk) -> list[str]:
    """Tell all texts of the window's items, painted or not."""

    def read(root: QQuickItem) -> Iterator[str]:
        for child in items_in(root):
            if is_text(child) or child.inherits("QQuickTextInput"):
                yield str(child.property("text"))
            yield from read(child)

    return list(read(kiosk.stage.window.contentItem()))


def picture(kiosk: Kiosk, hand: WalkingHand) -> QImage:
    hand.settle()
    steady(kiosk.stage.window, lambda: run_events(10))
    return kiosk.stage.window.grabWindow()


def type_marker(hand: WalkingHand) -> None:
    for letter in MARKER:
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: MARKER in hand.text_of("field"), "the typed word")


def search_for_marker(hand: WalkingHand) -> None:
    hand.tap("begin")
    hand.tap("search")
    type_marker(hand)


# The veil -----------------------------------------------------------------------------------------


def test_one_touch_covers_everything_in_the_next_picture(timed: Timed) -> None:
    kiosk, hand, _ = timed
    hand.tap("begin")
    hand.tap("bar-hide")
    empty = picture(kiosk, hand)
    hand.tap("lift")
    hand.tap("search")
    type_marker(hand)
    before = picture(kiosk, hand)
    hand.touch(hand.middle("bar-hide"))
    # No turn of the event loop lies between the touch and this picture.
    assert kiosk.stage.window.grabWindow() == empty
    assert before != empty


def test_under_the_veil_nothing_of_the_page_is_left_to_read(timed: Timed) -> None:
    kiosk, hand, _ = timed
    search_for_marker(hand)
    assert MARKER in " ".join(spoken(kiosk))
    assert MARKER in " ".join(written(kiosk))
    before = {*spoken(kiosk), *written(kiosk)}
    hand.tap("bar-hide")
    kept = {*spoken(kiosk), *written(kiosk)}
    frame = kept & before
    place = kiosk.navigator.frame
    header = {place.city, place.place, place.time, place.date, place.ribbon}
    assert frame <= header | {"Beenden", "SIMULATION", "Zurück", "Start", "Sprache", "Darstellung",
                              "Hilfe", "Hilfen", "Verbergen"}  # fmt: skip
    assert MARKER not in " ".join(kept)


def test_under_the_veil_two_things_take_the_focus(timed: Timed) -> None:
    kiosk, hand, _ = timed
    search_for_marker(hand)
    hand.tap("bar-hide")
    window = kiosk.stage.window
    names = [item.objectName() for item in focusables(window.contentItem())]
    assert names == ["lift", "bar-finish"]
    assert window.activeFocusItem() is hand.find("lift")
    hand.press_key(Qt.Key.Key_Q)
    assert kiosk.navigator.screen_name == "veil"
    hand.press_key(Qt.Key.Key_Return)
    hand.settle()
    assert kiosk.navigator.screen_name == "search"
    assert hand.text_of("field") == MARKER


def test_lifting_shows_the_page_as_it_was(timed: Timed) -> None:
    kiosk, hand, _ = timed
    search_for_marker(hand)
    before = picture(kiosk, hand)
    hand.tap("bar-hide")
    hand.tap("lift")
    assert picture(kiosk, hand) == before


def test_a_second_touch_of_a_trembling_hand_does_not_lift(timed: Timed) -> None:
    kiosk, hand, _ = timed
    search_for_marker(hand)
    hand.tap("bar-hide", twice=True)
    assert kiosk.navigator.screen_name == "veil"


def test_a_device_does_not_lift_the_veil(timed: Timed) -> None:
    kiosk, hand, _ = timed
    search_for_marker(hand)
    hand.tap("bar-hide")
    before = picture(kiosk, hand)
    kiosk.navigator.refresh()
    kiosk.navigator.journey_moved(1)
    assert picture(kiosk, hand) == before


def test_the_veil_waits_for_the_clock_as_any_page(timed: Timed) -> None:
    kiosk, hand, clock = timed
    search_for_marker(hand)
    hand.tap("bar-hide")
    clock.advance(151)
    kiosk.navigator.tick()
    hand.settle()
    assert kiosk.navigator.screen_name == "idle"
    assert not hand.sees("bar-home")
    hand.tap("moreTime")
    assert kiosk.navigator.screen_name == "veil"
    clock.advance(200)
    kiosk.navigator.tick()
    hand.settle()
    hand.tap("begin")
    assert kiosk.navigator.screen_name == "home"


@pytest.mark.parametrize(
    ("language", "contrast", "size", "screen", "low"),
    [
        ("de", "light", 2, "1080x1920", False),
        ("de", "dark", 4, "1080x1920", True),
        ("ar", "high-contrast-dark", 4, "1920x1080", False),
        ("ar", "light", 2, "1920x1080", True),
        ("de-simple", "high-contrast-light", 4, "1920x1080", True),
        ("fr", "light", 4, "1080x1920", False),
        ("vi", "dark", 3, "1920x1080", False),
    ],
)
def test_the_veil_is_whole_in_every_look(
    tmp_path: Path, language: str, contrast: str, size: int, screen: str, *, low: bool
) -> None:
    kiosk, hand = furnish(
        tmp_path,
        language=language,
        contrast=contrast,
        text_size=size,
        size=screen,
        low_reach=low,
    )
    window = kiosk.stage.window
    found: list[str] = []
    hand.tap("begin")
    hand.tap("bar-hide")
    for screen_name in ("veil", "personal"):
        if screen_name == "personal":
            hand.tap("lift")
            open_personal(kiosk)
            hand.settle()
        window.grabWindow()
        steady(window, lambda: run_events(10))
        found += audit(window, PX_PER_MM) + unreachable(window)
        found += too_high(window, PX_PER_MM) if low else []
    kiosk.close()
    assert found == []
    assert kiosk.complaints == []


# The mask -----------------------------------------------------------------------------------------


def fields(hand: WalkingHand) -> list[QQuickItem]:
    return [item for item in hand.items() if item.objectName() == "field"]


def toggles(hand: WalkingHand) -> list[QQuickItem]:
    return [item for item in hand.items() if item.objectName() == "mask"]


@pytest.fixture
def personal(timed: Timed) -> tuple[Kiosk, WalkingHand, PersonalJourney]:
    """Stand at a page with two personal fields, the first one filled."""
    kiosk, hand, _ = timed
    hand.tap("begin")
    journey = open_personal(kiosk)
    hand.settle()
    type_marker(hand)
    return kiosk, hand, journey


def test_a_masked_field_shows_dots_and_no_letter(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, journey = personal
    clear = picture(kiosk, hand)
    hand.tap("mask")
    masked = picture(kiosk, hand)
    assert masked != clear
    field = fields(hand)[0]
    assert field.property("displayText") == BULLET * len(MARKER)
    # The picture is the one that any other letters give, so it shows none of these.
    field.setProperty("text", "abcd")
    assert picture(kiosk, hand) == masked
    field.setProperty("text", MARKER)
    assert journey.model.name == MARKER


def test_the_comparison_of_pictures_sees_one_letter(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, _ = personal
    clear = picture(kiosk, hand)
    fields(hand)[0].setProperty("text", MARKER[:-1] + "v")
    assert picture(kiosk, hand) != clear


def test_a_screen_reader_hears_no_letter_of_a_masked_field(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, _ = personal
    assert MARKER in " ".join(spoken(kiosk))
    hand.tap("mask")
    heard = spoken(kiosk)
    assert MARKER not in " ".join(heard)
    assert "Ihr Name" in heard
    assert "Ihr Name: Eingabe zeigen" in heard


def test_once_masked_every_personal_field_is(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, _ = personal
    hand.tap("mask")
    assert [toggle.property("text") for toggle in toggles(hand)] == ["Zeigen", "Zeigen"]
    fields(hand)[1].setProperty("text", "gz@x.de")
    assert fields(hand)[1].property("displayText") == BULLET * 7
    hand.tap("bar-back")
    open_personal(kiosk)
    hand.settle()
    type_marker(hand)
    assert fields(hand)[0].property("displayText") == BULLET * len(MARKER)
    hand.tap("mask")
    assert fields(hand)[0].property("displayText") == MARKER


def test_typing_goes_on_under_the_mask(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, journey = personal
    hand.tap("mask")
    hand.strike("key-a")
    hand.strike("keyErase")
    hand.strike("key-b")
    hand.wait_for(lambda: journey.model.name == f"{MARKER}b", "the letter")
    assert kiosk.stage.window.activeFocusItem() is fields(hand)[0]


def test_the_next_citizen_begins_unmasked(
    personal: tuple[Kiosk, WalkingHand, PersonalJourney],
) -> None:
    kiosk, hand, _ = personal
    hand.tap("mask")
    hand.tap("bar-finish")
    hand.tap("begin")
    open_personal(kiosk)
    hand.settle()
    assert [toggle.property("text") for toggle in toggles(hand)] == ["Verdecken", "Verdecken"]


def test_the_search_has_no_mask(timed: Timed) -> None:
    kiosk, hand, _ = timed
    hand.tap("begin")
    hand.tap("search")
    kiosk.navigator.toggle_mask()
    type_marker(hand)
    assert not hand.sees("mask")
    assert fields(hand)[0].property("displayText") == MARKER
    assert hand.find("mask") not in list(visible(kiosk.stage.window.contentItem()))
