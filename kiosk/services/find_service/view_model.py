"""View models of "Find a service": props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.find_service.flow import Goal
from kiosk.services.find_service.list_props import ListProps, SearchProps
from kiosk.services.find_service.service_props import PartProps, ServiceProps
from kiosk.services.find_service.world import Row
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.FindServiceJourney`)."""

    def typed(self, text: str) -> None:
        """Take what the search field says."""

    def open_hit(self, kind: str, item_id: str) -> None:
        """Open a search result."""

    def open_situation(self, code: str) -> None:
        """Open a life situation."""

    def to_telephone(self) -> None:
        """Go on to the telephone service."""

    def open_row(self, item_id: str) -> None:
        """Open a row of the present list."""

    def choose_letter(self, letter: str) -> None:
        """Show one letter of the list."""

    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""

    def open_part(self, part: str) -> None:
        """Open a part of the service."""

    def to_checklist(self) -> None:
        """Go on to the checklist of the present service."""

    def to_appointment(self) -> None:
        """Go on to book the present service."""

    def to_phone(self, goal: Goal) -> None:
        """Show a code for the phone."""

    def print_slip(self) -> None:
        """Ask for the slip of the present service."""

    def leave(self) -> None:
        """Go back one step."""


@QmlElement
@QmlUncreatable("made in Python")
class SearchViewModel(Snapshot[SearchProps]):
    """The search page."""

    queryChanged = Signal()
    answeredChanged = Signal()
    rowsChanged = Signal()
    searchedChanged = Signal()
    nothingChanged = Signal()
    suggestionsChanged = Signal()
    situationsChanged = Signal()
    telephoneChanged = Signal()
    telephoneLineChanged = Signal()

    def __init__(self, props: SearchProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """See `SearchProps.query`."""
        return self._props.query

    @Property(str, notify=answeredChanged)
    def answered(self) -> str:
        """See `SearchProps.answered`."""
        return self._props.answered

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `SearchProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=searchedChanged)
    def searched(self) -> str:
        """See `SearchProps.searched`."""
        return self._props.searched

    @Property(bool, notify=nothingChanged)
    def nothing(self) -> bool:
        """See `SearchProps.nothing`."""
        return self._props.nothing

    @Property("QVariantList", notify=suggestionsChanged)
    def suggestions(self) -> list[str]:
        """See `SearchProps.suggestions`."""
        return list(self._props.suggestions)

    @Property("QVariantList", notify=situationsChanged)
    def situations(self) -> list[Row]:
        """See `SearchProps.situations`."""
        return list(self._props.situations)

    @Property(str, notify=telephoneChanged)
    def telephone(self) -> str:
        """See `SearchProps.telephone`."""
        return self._props.telephone

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `SearchProps.telephone_line`."""
        return self._props.telephone_line

    @Slot(str)
    def type(self, text: str) -> None:
        """Search for what was typed."""
        self._walker.typed(text)

    @Slot(str, str)
    def openHit(self, kind: str, item_id: str) -> None:
        """Open a result."""
        self._walker.open_hit(kind, item_id)

    @Slot(str)
    def openSituation(self, code: str) -> None:
        """Open a life situation."""
        self._walker.open_situation(code)

    @Slot()
    def toTelephone(self) -> None:
        """Go on to the telephone service."""
        self._walker.to_telephone()


@QmlElement
@QmlUncreatable("made in Python")
class ListViewModel(Snapshot[ListProps]):
    """A list of services or life situations."""

    kickerChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    lettersChanged = Signal()
    letterChanged = Signal()
    rowsChanged = Signal()
    telephoneLineChanged = Signal()

    def __init__(self, props: ListProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `ListProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `ListProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `ListProps.lead`."""
        return self._props.lead

    @Property("QVariantList", notify=lettersChanged)
    def letters(self) -> list[str]:
        """See `ListProps.letters`."""
        return list(self._props.letters)

    @Property(str, notify=letterChanged)
    def letter(self) -> str:
        """See `ListProps.letter`."""
        return self._props.letter

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `ListProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=telephoneLineChanged)
    def telephoneLine(self) -> str:
        """See `ListProps.telephone_line`."""
        return self._props.telephone_line

    @Slot(str)
    def open(self, item_id: str) -> None:
        """Open a row."""
        self._walker.open_row(item_id)

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """Show one letter only, or all again."""
        self._walker.choose_letter(letter)


@QmlElement
@QmlUncreatable("made in Python")
class ServiceViewModel(Snapshot[ServiceProps]):
    """The page of a service."""

    kickerChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    leadShortChanged = Signal()
    markChanged = Signal()
    pictureChanged = Signal()
    questionsChanged = Signal()
    figuresChanged = Signal()
    documentsChanged = Signal()
    moreDocumentsChanged = Signal()
    officeChanged = Signal()
    moreOfficesChanged = Signal()
    hasStepsChanged = Signal()
    hasBackgroundChanged = Signal()
    onlineChanged = Signal()
    sourceChanged = Signal()
    sourcesChanged = Signal()
    documentsUnknownChanged = Signal()
    staleChanged = Signal()
    booksChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: ServiceProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `ServiceProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `ServiceProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `ServiceProps.lead`."""
        return self._props.lead

    @Property(str, notify=leadShortChanged)
    def leadShort(self) -> str:
        """See `ServiceProps.lead_short`."""
        return self._props.lead_short

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `ServiceProps.mark`."""
        return self._props.mark

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """See `ServiceProps.picture`."""
        return self._props.picture

    @Property("QVariantList", notify=questionsChanged)
    def questions(self) -> list[Row]:
        """See `ServiceProps.questions`."""
        return list(self._props.questions)

    @Property("QVariantList", notify=figuresChanged)
    def figures(self) -> list[Row]:
        """See `ServiceProps.figures`."""
        return list(self._props.figures)

    @Property("QVariantList", notify=documentsChanged)
    def documents(self) -> list[Row]:
        """See `ServiceProps.documents`."""
        return list(self._props.documents)

    @Property(int, notify=moreDocumentsChanged)
    def moreDocuments(self) -> int:
        """See `ServiceProps.more_documents`."""
        return self._props.more_documents

    @Property("QVariantMap", notify=officeChanged)
    def office(self) -> Row:
        """See `ServiceProps.office`."""
        return self._props.office

    @Property(int, notify=moreOfficesChanged)
    def moreOffices(self) -> int:
        """See `ServiceProps.more_offices`."""
        return self._props.more_offices

    @Property(bool, notify=hasStepsChanged)
    def hasSteps(self) -> bool:
        """See `ServiceProps.has_steps`."""
        return self._props.has_steps

    @Property(bool, notify=hasBackgroundChanged)
    def hasBackground(self) -> bool:
        """See `ServiceProps.has_background`."""
        return self._props.has_background

    @Property(str, notify=onlineChanged)
    def online(self) -> str:
        """See `ServiceProps.online`."""
        return self._props.online

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        """See `ServiceProps.source`."""
        return self._props.source

    @Property("QVariantList", notify=sourcesChanged)
    def sources(self) -> list[Row]:
        """See `ServiceProps.sources`."""
        return list(self._props.sources)

    @Property(str, notify=documentsUnknownChanged)
    def documentsUnknown(self) -> str:
        """See `ServiceProps.documents_unknown`."""
        return self._props.documents_unknown

    @Property(str, notify=staleChanged)
    def stale(self) -> str:
        """See `ServiceProps.stale`."""
        return self._props.stale

    @Property(bool, notify=booksChanged)
    def books(self) -> bool:
        """See `ServiceProps.books`."""
        return self._props.books

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `ServiceProps.prints`."""
        return self._props.prints

    @Slot(str, str)
    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""
        self._walker.answer(question, option)

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a part: `documents`, `offices`, `steps`, `background`, `more`."""
        self._walker.open_part(part)

    @Slot()
    def toPhone(self) -> None:
        """Show the code for the phone."""
        self._walker.to_phone(Goal.SERVICE)

    @Slot()
    def toAppointment(self) -> None:
        """Go on to book an appointment."""
        self._walker.to_appointment()

    @Slot()
    def toChecklist(self) -> None:
        """Go on to the checklist."""
        self._walker.to_checklist()

    @Slot()
    def toOnline(self) -> None:
        """Show the code of the online service."""
        self._walker.to_phone(Goal.ONLINE)

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip."""
        self._walker.print_slip()


@QmlElement
@QmlUncreatable("made in Python")
class PartViewModel(Snapshot[PartProps]):
    """One part of a service, or one office."""

    partChanged = Signal()
    titleChanged = Signal()
    headingChanged = Signal()
    rowsChanged = Signal()
    noteChanged = Signal()
    sourcesChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: PartProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=partChanged)
    def part(self) -> str:
        """See `PartProps.part`."""
        return self._props.part

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `PartProps.title`."""
        return self._props.title

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        """See `PartProps.heading`."""
        return self._props.heading

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `PartProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """See `PartProps.note`."""
        return self._props.note

    @Property("QVariantList", notify=sourcesChanged)
    def sources(self) -> list[Row]:
        """See `PartProps.sources`."""
        return list(self._props.sources)

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `PartProps.prints`."""
        return self._props.prints

    @Slot()
    def toPhone(self) -> None:
        """Show the code for the phone."""
        self._walker.to_phone(Goal.SERVICE)

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip."""
        self._walker.print_slip()

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self._walker.leave()
