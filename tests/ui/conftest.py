from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow  # noqa: F401 - before any window is made, or it is a bare one

from kiosk.paths import ASSETS
from ui.fonts import load_fonts


@pytest.fixture(scope="session")
def font(qapp: QGuiApplication) -> QFont:
    return load_fonts(ASSETS / "fonts")


@pytest.fixture(scope="session")
def qt(qapp: QGuiApplication) -> QGuiApplication:
    """Qt, running."""
    return qapp


@pytest.fixture
def colours() -> Callable[[QImage], set[str]]:
    """Tell the colours of all opaque pixels of a picture."""

    def seen(picture: QImage) -> set[str]:
        pixels = (
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
        )
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    return seen


@pytest.fixture
def said(qtbot: Any) -> Callable[[Any], list[str]]:
    """Note every signal of a view model by its name, from now on."""

    def watched(model: Any) -> list[str]:
        names: list[str] = []
        for field in model.props.__dataclass_fields__:
            head, *tail = field.split("_")
            name = head + "".join(part.capitalize() for part in tail)
            getattr(model, f"{name}Changed").connect(lambda name=name: names.append(name))
        return names

    return watched
