"""View model of the attract page: an invitation in several languages, or the machine's pause."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.language import Language
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1
NO_BREAK = "\u00a0"
INVITATIONS = 4
"""In how many more languages the page says what the machine does."""
GREETINGS = 4
"""In how many languages it asks for one's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttractProps:
    """What the attract page says.

    Attributes:
        languages: `{tag, name, icon}` of each language, in the order of the files.
        invitations: `{text, rightToLeft}`: what the machine does, in some more languages.
        greeting: "choose your language" in some languages, in one line.
        opening_line: whether the town hall is open, in one line.
        out_of_service: the kiosk makes a pause.
        telephone: the number to call then, with its hours.
        notice: the city's message, or empty.
    """

    languages: tuple[dict[str, object], ...]
    invitations: tuple[dict[str, object], ...]
    greeting: str
    opening_line: str
    out_of_service: bool = False
    telephone: str = ""
    notice: str = ""


def buttons(languages: Iterable[Language]) -> tuple[dict[str, object], ...]:
    """Return what the buttons of the languages say."""
    return tuple({"tag": one.tag, "name": one.name, "icon": one.icon} for one in languages)


def invitations(languages: Iterable[Language], spoken: Language) -> tuple[dict[str, object], ...]:
    """Return the invitation in the first languages that are not a kind of the spoken one.

    Of two of a kind the later one invites: German, not Leichte Sprache. Those that run from right
    to left come last, where they stand at the outer margin.
    """
    kinds = {_kind(one): one for one in languages}
    others = [one for kind, one in kinds.items() if kind != _kind(spoken)][:INVITATIONS]
    return tuple(
        {"text": one.invitation, "rightToLeft": one.right_to_left}
        for one in sorted(others, key=lambda one: one.right_to_left)
    )


def greeting(languages: Iterable[Language], spoken: Language) -> str:
    """Ask for the language in the spoken one and in the first others, each in one piece."""
    words = dict.fromkeys([spoken.choose, *(one.choose for one in languages)])
    return join_pieces(list(words)[:GREETINGS])


def join_pieces(pieces: Iterable[str]) -> str:
    """Join pieces so that a line breaks between them only, after the dot.

    Each keeps its own direction: else dots between names of one direction wander off together.
    """
    kept = (f"\u2068{piece.replace(' ', NO_BREAK)}\u2069" for piece in pieces)
    return f"{NO_BREAK}\u00b7 ".join(kept)


def _kind(language: Language) -> str:
    return language.tag.partition("-")[0]


@QmlElement
@QmlUncreatable("made in Python")
class AttractViewModel(Snapshot[AttractProps]):
    """The attract page."""

    languagesChanged = Signal()
    invitationsChanged = Signal()
    greetingChanged = Signal()
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

    @Property("QVariantList", notify=invitationsChanged)
    def invitations(self) -> list[dict[str, object]]:
        """What the machine does, in some more languages."""
        return list(self._props.invitations)

    @Property(str, notify=greetingChanged)
    def greeting(self) -> str:
        """The question for one's language, in some of them."""
        return self._props.greeting

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
        """Begin with larger letters (`size`), more contrast (`contrast`), or all `languages`."""
        self._begin("", ease)
