"""The first colour on the glass."""

from typing import Any

from PySide6.QtCore import QSize

from ui.curtain import bare_application, draw_curtain


def test_the_curtain_is_drawn_before_anything_else(qapp: Any) -> None:
    curtain = draw_curtain(["kiosk"], "#e2edea", QSize(540, 960))
    assert curtain.drawn
    assert curtain.isVisible()
    assert (curtain.width(), curtain.height()) == (540, 960)
    curtain.close()
    assert not curtain.isVisible()


def test_without_a_size_it_covers_the_screen(qapp: Any) -> None:
    curtain = draw_curtain(["kiosk"], "#e2edea", None)
    assert curtain.size() == curtain.screen().size()
    curtain.close()


def test_there_is_one_application(qapp: Any) -> None:
    assert bare_application(["kiosk"]) is qapp
