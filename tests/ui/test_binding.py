"""What the kiosk needs of PySide6 itself (docs/adr/0002)."""

import sys

from PySide6.QtCore import QObject, QTimer


def test_the_binding_keeps_references_of_none() -> None:
    item, timer, before = QObject(), QTimer(), sys.getrefcount(None)
    for number in range(1000):
        item.setObjectName("x")
        timer.setInterval(number)
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_binding_keeps_references_of_bools() -> None:
    item, before = QObject(), sys.getrefcount(False)
    for _ in range(1000):
        item.blockSignals(False)
        item.setProperty("x", False)
    assert abs(sys.getrefcount(False) - before) < 100
