"""The keypad of figures and the keyboards: layouts are data."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.paths import ASSETS
from tests.screens.audit import pieces
from ui.keys import on_screen

PAGE = b"""
import QtQuick
import Kiosk.Controls
Item {
    id: page
    property var layoutData
    property int accepted: 0
    anchors.fill: parent
    z: 100
    TextInput { id: input; objectName: "figures"; width: 100; height: 40 }
    KeyPad {
        objectName: "pad"; x: 100; y: 300; width: 600
        layoutData: page.layoutData; target: input; deed: "Weiter"
        onAccepted: page.accepted += 1
    }
}
"""

Standing = tuple[Kiosk, WalkingHand]


@pytest.fixture
def pad(standing: Standing) -> Callable[[], QQuickItem]:
    kiosk, hand = standing
    hand.tap("begin")
    layout = json.loads((ASSETS / "keyboards" / "digits.json").read_text(encoding="utf-8"))
    component = QQmlComponent(kiosk.stage.engine)
    component.setData(PAGE, QUrl.fromLocalFile("pad.qml"))
    page = component.createWithInitialProperties({"layoutData": layout})
    assert isinstance(page, QQuickItem), component.errorString()
    page.setParentItem(kiosk.stage.window.contentItem())
    kept = (component, page)
    return lambda: kept[1]


def test_figures_are_typed_erased_and_accepted(
    standing: Standing, pad: Callable[[], QQuickItem]
) -> None:
    _, hand = standing
    for key in ("4", "7", "1", "1", "erase", "0"):
        hand.strike(f"pad-{key}")
    assert hand.text_of("figures") == "4710"
    hand.strike("pad-deed")
    assert pad().property("accepted") == 1


def test_figures_stand_in_the_order_people_know(
    standing: Standing, pad: Callable[[], QQuickItem]
) -> None:
    kiosk, _ = standing
    assert pad() is not None
    keys = {
        piece.item.objectName(): on_screen(piece.item)
        for piece in pieces(kiosk.stage.window)[1]
        if piece.item.objectName().startswith("pad-")
    }
    for row in ("123", "456", "789"):
        lefts = [keys[f"pad-{key}"].left() for key in row]
        assert lefts == sorted(lefts)
        assert len({keys[f"pad-{key}"].top() for key in row}) == 1
    assert keys["pad-0"].left() == keys["pad-8"].left()


@pytest.mark.parametrize(
    "file", sorted((ASSETS / "keyboards").glob("*.json")), ids=lambda f: f.stem
)
def test_every_layout_has_no_key_twice(file: Path) -> None:
    layout = json.loads(file.read_text(encoding="utf-8"))
    for page in ("rows", "symbols"):
        keys = [key for row in layout.get(page, []) for key in row]
        assert len(keys) == len(set(keys))
    if "symbols" in layout:
        assert set("0123456789") <= {key for row in layout["symbols"] for key in row}
        assert len(layout["foot"]) == 2


def test_german_has_its_umlauts_and_capitals(standing: Standing) -> None:
    _, hand = standing
    hand.tap("begin")
    hand.tap("search")
    hand.strike("keyShift")
    for key in ("key-ä", "key-ö", "key-ü", "key-ß"):
        hand.strike(key)
    hand.strike("keySpace")
    hand.strike("keySigns")
    hand.strike("key-@")
    hand.strike("keyErase")
    hand.strike("key-§")
    assert hand.text_of("field") == "Äöüß §"
