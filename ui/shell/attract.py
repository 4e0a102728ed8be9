"""View model of the attract page: an invitation in several languages, or the machine's pause."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AttractProps:
    """What the attract page says.

    Attributes:
        languages: `{tag, name, invitation, choose, rightToLeft}` of each language.
        opening_line: whether the town hall is open, in one line.
        out_of_service: the kiosk makes a pause.
        telephone: the number to call then, with its hours.
        notice: the city's message, or empty.
    """

    languages: tuple[dict[str, object], ...]
    opening_line: str
    out_of_service: bool = False
    telephone: str = ""
    notice: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class AttractViewModel(Snapshot[AttractProps]):
    """The attract page."""

    languagesChanged = Signal()
    openingLineChanged = Signal()
    outOfServiceChanged = Signal()
    telephoneChanged = Signal()
    noticeChanged = Signal()

    def __init__(
        self, props: AttractProps, begin: Callable[[str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(props, parent)
        self._begin = begin

    @Property("QVariantList", notify=languagesChanged)
    def languages(self) -> list[dict[str, object]]:
        """All languages of the interface."""
        return list(self._props.languages)

    @Property(str, notify=openingLineChanged)
    def openingLine(self) -> str:
        """Whether the town hall is open."""
        return self._props.opening_line

    @Property(bool, notify=outOfServiceChanged)
    def outOfService(self) -> bool:
        """Whether the kiosk makes a pause."""
        return self._props.out_of_service

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """Number and hours of the telephone service."""
        return self._props.telephone

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """The city's message."""
        return self._props.notice

    @Slot()
    def begin(self) -> None:
        """Begin a session in the kiosk's own language."""
        self._begin("", "")

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """Begin a session in a language."""
        self._begin(language, "")

    @Slot(str)
    def beginWith(self, ease: str) -> None:
        """Begin a session with larger letters (`size`) or more contrast (`contrast`)."""
        self._begin("", ease)
