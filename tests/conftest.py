"""What all tests share: Qt without a screen, and the bundled assets.

The environment is set before anything imports Qt.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from pathlib import Path

import pytest

from kiosk.core.language import Language
from kiosk.languages import load_languages
from kiosk.paths import ASSETS


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Make a QGuiApplication: the kiosk has no widgets."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only tests of the screen load Qt

    return QGuiApplication


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    return load_languages(ASSETS / "languages")


@pytest.fixture(scope="session")
def musterstadt_folder() -> Path:
    return ASSETS / "content" / "musterstadt"
