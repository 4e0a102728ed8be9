"""View models of the helps: language, appearance, help, and plain texts."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.choices import Choices, Contrast, TextSize
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageProps:
    """All languages, and which one is spoken.

    Attributes:
        languages: `{tag, name, germanName, note, icon, rightToLeft}` of each.
        chosen: tag of the spoken one.
        chosen_name: its name in itself.
        go_on: "go on in it" in its own words, or empty.
        lead: "choose your language" in the others that run from left to right.
        mirrored_lead: the same in those that run from right to left.
    """

    languages: tuple[dict[str, object], ...]
    chosen: str
    chosen_name: str
    go_on: str
    lead: str
    mirrored_lead: str


@QmlElement
@QmlUncreatable("made in Python")
class LanguageViewModel(Snapshot[LanguageProps]):
    """The page on which one chooses a language."""

    languagesChanged = Signal()
    chosenChanged = Signal()
    chosenNameChanged = Signal()
    goOnChanged = Signal()
    leadChanged = Signal()
    mirroredLeadChanged = Signal()

    def __init__(
        self,
        props: LanguageProps,
        choose: Callable[[str], None],
        leave: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(props, parent)
        self._choose = choose
        self._leave = leave

    @Property("QVariantList", notify=languagesChanged)
    def languages(self) -> list[dict[str, object]]:
        """All languages of the interface."""
        return list(self._props.languages)

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        """Tag of the chosen language."""
        return self._props.chosen

    @Property(str, notify=chosenNameChanged)
    def chosenName(self) -> str:
        """Name of the chosen language in itself."""
        return self._props.chosen_name

    @Property(str, notify=goOnChanged)
    def goOn(self) -> str:
        """What the button says that goes on in it; empty where the interface knows."""
        return self._props.go_on

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """The question for one's language in the other languages."""
        return self._props.lead

    @Property(str, notify=mirroredLeadChanged)
    def mirroredLead(self) -> str:
        """The same in the languages that run from right to left."""
        return self._props.mirrored_lead

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Take over a language at once."""
        self._choose(tag)

    @Slot()
    def leave(self) -> None:
        """Go on where one was."""
        self._leave()


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayProps:
    """The present choices, and the true colours of each contrast mode.

    Attributes:
        modes: `{id, page, text, action, surface, selected}` of each mode.
        sizes: `{size, px, selected}` of each text size, px of its letters.
        undo: whether a reset can be taken back.
    """

    modes: tuple[dict[str, object], ...]
    sizes: tuple[dict[str, object], ...]
    less_movement: bool
    low_reach: bool
    undo: bool


@QmlElement
@QmlUncreatable("made in Python")
class DisplayViewModel(Snapshot[DisplayProps]):
    """The page on which one chooses colours, letters and movement."""

    modesChanged = Signal()
    sizesChanged = Signal()
    lessMovementChanged = Signal()
    lowReachChanged = Signal()
    undoChanged = Signal()

    def __init__(
        self,
        props: DisplayProps,
        choices: Callable[[], Choices],
        choose: Callable[[Choices], None],
        reset: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(props)
        self._choices = choices
        self._choose = choose
        self._reset = reset
        self._leave = leave

    @Property("QVariantList", notify=modesChanged)
    def modes(self) -> list[dict[str, object]]:
        """The contrast modes."""
        return list(self._props.modes)

    @Property("QVariantList", notify=sizesChanged)
    def sizes(self) -> list[dict[str, object]]:
        """The text sizes."""
        return list(self._props.sizes)

    @Property(bool, notify=lessMovementChanged)
    def lessMovement(self) -> bool:
        """Whether pages stand still."""
        return self._props.less_movement

    @Property(bool, notify=lowReachChanged)
    def lowReach(self) -> bool:
        """Whether everything one touches lies low."""
        return self._props.low_reach

    @Property(bool, notify=undoChanged)
    def undo(self) -> bool:
        """Whether one more press takes the reset back."""
        return self._props.undo

    @Slot(str)
    def chooseContrast(self, mode: str) -> None:
        """Take over a contrast mode at once."""
        self._choose(replace(self._choices(), contrast=Contrast(mode)))

    @Slot(int)
    def chooseSize(self, size: int) -> None:
        """Take over a text size at once."""
        self._choose(replace(self._choices(), text_size=TextSize(size)))

    @Slot()
    def toggleMovement(self) -> None:
        """Let pages slide, or stand still."""
        choices = self._choices()
        self._choose(replace(choices, less_movement=not choices.less_movement))

    @Slot()
    def toggleReach(self) -> None:
        """Bring everything one touches down, or back up."""
        choices = self._choices()
        self._choose(replace(choices, low_reach=not choices.low_reach))

    @Slot()
    def reset(self) -> None:
        """Go back to the kiosk's own look, or take that back."""
        self._reset()

    @Slot()
    def leave(self) -> None:
        """Go on where one was."""
        self._leave()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpProps:
    """What help there is here.

    Attributes:
        page_help: what the page one came from wants, in plain words.
        telephone: the city's telephone number.
        telephone_line: whether somebody answers now.
        office_line: who is in the house now; empty where unknown.
    """

    page_help: str
    telephone: str
    telephone_line: str
    office_line: str


@QmlElement
@QmlUncreatable("made in Python")
class HelpViewModel(Snapshot[HelpProps]):
    """The help page."""

    pageHelpChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()
    officeLineChanged = Signal()

    def __init__(
        self, props: HelpProps, read: Callable[[str], None], leave: Callable[[], None]
    ) -> None:
        super().__init__(props)
        self._read = read
        self._leave = leave

    @Property(str, notify=pageHelpChanged)
    def pageHelp(self) -> str:
        """What the page one came from wants."""
        return self._props.page_help

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """The city's telephone number."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """Whether somebody answers now."""
        return self._props.telephone_line

    @Property(str, notify=officeLineChanged)
    def officeLine(self) -> str:
        """Who is in the house now."""
        return self._props.office_line

    @Slot(str)
    def read(self, text: str) -> None:
        """Open a text: `operating`, `privacy`, `accessibility`, `imprint`."""
        self._read(text)

    @Slot()
    def leave(self) -> None:
        """Go on where one was."""
        self._leave()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextProps:
    """A text to read: its name decides title and paragraphs."""

    name: str


@QmlElement
@QmlUncreatable("made in Python")
class TextViewModel(Snapshot[TextProps]):
    """A page to read: how to operate, privacy, accessibility, imprint, all helps."""

    nameChanged = Signal()

    def __init__(
        self, props: TextProps, go: Callable[[str], None], leave: Callable[[], None]
    ) -> None:
        super().__init__(props)
        self._go = go
        self._leave = leave

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """Which text."""
        return self._props.name

    @Slot(str)
    def go(self, place: str) -> None:
        """Go to one of the helps: `language`, `display`, `help`."""
        self._go(place)

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._leave()
