"""What a page is to the shell, and what a journey must offer to be walked in it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

SHELL_PAGES = Path(__file__).parents[1] / "qml" / "Kiosk" / "Shell"


@dataclass(frozen=True, slots=True)
class Page:
    """One page on the screen.

    Attributes:
        screen: its name in pictures and reports, for example `home`.
        file: its QML file.
        model: its view model; must outlive the page.
        key: differs where the same screen shows something else and has to move in anew.
    """

    screen: str
    file: Path
    model: QObject
    key: str = ""


def shell_page(screen: str, model: QObject) -> Page:
    """Make a page of the shell: `home` → `HomePage.qml`."""
    return Page(screen, SHELL_PAGES / f"{screen.capitalize()}Page.qml", model)


class JourneyView(Protocol):
    """A journey being walked, as the shell sees it."""

    def page(self) -> Page:
        """Return the page to show now."""

    def help_text(self) -> str:
        """Say in plain words what the present page wants."""

    def can_back(self) -> bool:
        """Tell whether Back makes sense here; it does not after a deed."""

    def back(self) -> bool:
        """Go one step back; False where the journey ends with it."""

    def page_shown(self) -> None:
        """Take the report that the page is on the screen."""

    def refresh(self) -> None:
        """Derive the page anew: the language or the surroundings have changed."""

    def close(self) -> None:
        """End the journey and forget everything typed."""


@runtime_checkable
class LooksAtClock(Protocol):
    """A journey that time changes: a countdown, or news that are asked for again and again."""

    def look_at_clock(self) -> None:
        """Take note that about a second has passed; called while it is the topmost journey."""
