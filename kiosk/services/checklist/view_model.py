"""View models of "Do I have everything?": props out, the citizen's intents in. Nothing else."""

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.checklist.props import (
    CaseProps,
    ChecklistProps,
    ChoiceProps,
    CostsProps,
    MissingProps,
)
from kiosk.services.checklist.world import Row
from ui.qt import Property, QmlUncreatable
from ui.snapshot import Snapshot

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Walker(Protocol):
    """Takes the citizen's intents (`journey.ChecklistJourney`)."""

    def choose(self, item_id: str) -> None:
        """Open a row of the present list."""

    def tick(self, need: str) -> None:
        """Tick something needed, or take its tick back."""

    def tick_extra(self, extra: str) -> None:
        """Add an extra, or take it back."""

    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""

    def open_page(self, page: str) -> None:
        """Open a page about the list."""

    def open_service(self, service_id: str) -> None:
        """Go on to a service."""

    def print_slip(self) -> None:
        """Ask for the slip of the list."""

    def leave(self) -> None:
        """Go back one step."""


@QmlElement
@QmlUncreatable("made in Python")
class ChecklistChoiceViewModel(Snapshot[ChoiceProps]):
    """A list to choose from."""

    kickerChanged = Signal()
    titleChanged = Signal()
    leadChanged = Signal()
    rowsChanged = Signal()

    def __init__(self, props: ChoiceProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        """See `ChoiceProps.kicker`."""
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `ChoiceProps.title`."""
        return self._props.title

    @Property(str, notify=leadChanged)
    def lead(self) -> str:
        """See `ChoiceProps.lead`."""
        return self._props.lead

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `ChoiceProps.rows`."""
        return list(self._props.rows)

    @Slot(str)
    def open(self, item_id: str) -> None:
        """Open a row."""
        self._walker.choose(item_id)


@QmlElement
@QmlUncreatable("made in Python")
class ChecklistViewModel(Snapshot[ChecklistProps]):
    """The list to tick."""

    serviceChanged = Signal()
    markChanged = Signal()
    caseChanged = Signal()
    rowsChanged = Signal()
    tickedChanged = Signal()
    answerChanged = Signal()
    answerTitleChanged = Signal()
    answerShortChanged = Signal()
    answerLineChanged = Signal()
    answerIconChanged = Signal()
    sumChanged = Signal()
    sumLineChanged = Signal()
    sourceChanged = Signal()
    staleChanged = Signal()
    printsChanged = Signal()

    def __init__(self, props: ChecklistProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=serviceChanged)
    def service(self) -> str:
        """See `ChecklistProps.service`."""
        return self._props.service

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `ChecklistProps.mark`."""
        return self._props.mark

    @Property(str, notify=caseChanged)
    def case(self) -> str:
        """See `ChecklistProps.case`."""
        return self._props.case

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `ChecklistProps.rows`."""
        return list(self._props.rows)

    @Property("QVariantList", notify=tickedChanged)
    def ticked(self) -> list[str]:
        """See `ChecklistProps.ticked`."""
        return list(self._props.ticked)

    @Property(str, notify=answerChanged)
    def answer(self) -> str:
        """See `ChecklistProps.answer`."""
        return self._props.answer

    @Property(str, notify=answerTitleChanged)
    def answerTitle(self) -> str:
        """See `ChecklistProps.answer_title`."""
        return self._props.answer_title

    @Property(str, notify=answerShortChanged)
    def answerShort(self) -> str:
        """See `ChecklistProps.answer_short`."""
        return self._props.answer_short

    @Property(str, notify=answerLineChanged)
    def answerLine(self) -> str:
        """See `ChecklistProps.answer_line`."""
        return self._props.answer_line

    @Property(str, notify=answerIconChanged)
    def answerIcon(self) -> str:
        """See `ChecklistProps.answer_icon`."""
        return self._props.answer_icon

    @Property(str, notify=sumChanged)
    def sum(self) -> str:
        """See `ChecklistProps.sum`."""
        return self._props.sum

    @Property(str, notify=sumLineChanged)
    def sumLine(self) -> str:
        """See `ChecklistProps.sum_line`."""
        return self._props.sum_line

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        """See `ChecklistProps.source`."""
        return self._props.source

    @Property(str, notify=staleChanged)
    def stale(self) -> str:
        """See `ChecklistProps.stale`."""
        return self._props.stale

    @Property(bool, notify=printsChanged)
    def prints(self) -> bool:
        """See `ChecklistProps.prints`."""
        return self._props.prints

    @Slot(str)
    def tick(self, need: str) -> None:
        """Tick something, or take its tick back."""
        self._walker.tick(need)

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Open a page about the list: `case`, `missing`, `costs`, `phone`."""
        self._walker.open_page(page)

    @Slot()
    def printSlip(self) -> None:
        """Ask for the slip."""
        self._walker.print_slip()


@QmlElement
@QmlUncreatable("made in Python")
class ChecklistCaseViewModel(Snapshot[CaseProps]):
    """The questions of the case."""

    serviceChanged = Signal()
    questionsChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, props: CaseProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=serviceChanged)
    def service(self) -> str:
        """See `CaseProps.service`."""
        return self._props.service

    @Property("QVariantList", notify=questionsChanged)
    def questions(self) -> list[Row]:
        """See `CaseProps.questions`."""
        return list(self._props.questions)

    @Property("QVariantList", notify=chosenChanged)
    def chosen(self) -> list[str]:
        """See `CaseProps.chosen`."""
        return list(self._props.chosen)

    @Slot(str, str)
    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""
        self._walker.answer(question, option)

    @Slot()
    def leave(self) -> None:
        """Go back to the list."""
        self._walker.leave()


@QmlElement
@QmlUncreatable("made in Python")
class ChecklistMissingViewModel(Snapshot[MissingProps]):
    """What is missing."""

    serviceChanged = Signal()
    markChanged = Signal()
    titleChanged = Signal()
    rowsChanged = Signal()
    sumChanged = Signal()

    def __init__(self, props: MissingProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=serviceChanged)
    def service(self) -> str:
        """See `MissingProps.service`."""
        return self._props.service

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `MissingProps.mark`."""
        return self._props.mark

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """See `MissingProps.title`."""
        return self._props.title

    @Property("QVariantList", notify=rowsChanged)
    def rows(self) -> list[Row]:
        """See `MissingProps.rows`."""
        return list(self._props.rows)

    @Property(str, notify=sumChanged)
    def sum(self) -> str:
        """See `MissingProps.sum`."""
        return self._props.sum

    @Slot()
    def openCosts(self) -> None:
        """Open the page of the sum."""
        self._walker.open_page("costs")

    @Slot(str)
    def openService(self, service_id: str) -> None:
        """Go on to the service that issues something."""
        self._walker.open_service(service_id)

    @Slot()
    def leave(self) -> None:
        """Go back to the list."""
        self._walker.leave()


@QmlElement
@QmlUncreatable("made in Python")
class ChecklistCostsViewModel(Snapshot[CostsProps]):
    """The sum, its parts, and what may be added."""

    serviceChanged = Signal()
    markChanged = Signal()
    extrasChanged = Signal()
    tickedChanged = Signal()
    partsChanged = Signal()
    sumChanged = Signal()
    unsureChanged = Signal()

    def __init__(self, props: CostsProps, walker: Walker) -> None:
        super().__init__(props)
        self._walker = walker

    @Property(str, notify=serviceChanged)
    def service(self) -> str:
        """See `CostsProps.service`."""
        return self._props.service

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """See `CostsProps.mark`."""
        return self._props.mark

    @Property("QVariantList", notify=extrasChanged)
    def extras(self) -> list[Row]:
        """See `CostsProps.extras`."""
        return list(self._props.extras)

    @Property("QVariantList", notify=tickedChanged)
    def ticked(self) -> list[str]:
        """See `CostsProps.ticked`."""
        return list(self._props.ticked)

    @Property("QVariantList", notify=partsChanged)
    def parts(self) -> list[Row]:
        """See `CostsProps.parts`."""
        return list(self._props.parts)

    @Property(str, notify=sumChanged)
    def sum(self) -> str:
        """See `CostsProps.sum`."""
        return self._props.sum

    @Property(str, notify=unsureChanged)
    def unsure(self) -> str:
        """See `CostsProps.unsure`."""
        return self._props.unsure

    @Slot(str)
    def tick(self, extra: str) -> None:
        """Add an extra, or take it back."""
        self._walker.tick_extra(extra)

    @Slot()
    def leave(self) -> None:
        """Go back to the list."""
        self._walker.leave()
