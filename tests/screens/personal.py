"""A journey of one page with personal fields, as journeys with contact data will have them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.bootstrap.screen import Kiosk
from ui.qt import Property
from ui.shell.pages import Page

FILE = Path(__file__).with_name("PersonalPage.qml")


class PersonalViewModel(QObject):
    """Keeps what was typed, so that it is there again after a help or the veil."""

    nameChanged = Signal()
    mailChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._mail = ""

    def _get_name(self) -> str:
        return self._name

    def _set_name(self, name: str) -> None:
        self._name = name

    def _get_mail(self) -> str:
        return self._mail

    def _set_mail(self, mail: str) -> None:
        self._mail = mail

    name = Property(str, _get_name, _set_name, notify=nameChanged)
    mail = Property(str, _get_mail, _set_mail, notify=mailChanged)


class PersonalJourney:
    """One page; closing forgets it."""

    def __init__(self) -> None:
        self.model = PersonalViewModel()

    def page(self) -> Page:
        return Page("personal", FILE, self.model)

    def help_text(self) -> str:
        return ""

    def can_back(self) -> bool:
        return True

    def back(self) -> bool:
        return False

    def page_shown(self) -> None:
        pass

    def refresh(self) -> None:
        pass

    def close(self) -> None:
        pass


def open_personal(kiosk: Kiosk) -> PersonalJourney:
    """Enter the journey from home; the navigator holds the only other reference to it."""
    navigator = kiosk.navigator
    journeys = [PersonalJourney()]
    own, navigator._open_journey = navigator._open_journey, lambda _entry: journeys[0]
    navigator.enter("personal/name")
    navigator._open_journey = own
    return journeys.pop()
