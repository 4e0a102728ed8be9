"""The journey "Do I have everything?" as the shell walks it: all parts joined."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.core.slip import Slip
from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.checklist import props
from kiosk.services.checklist.flow import (
    Answered,
    AtCase,
    AtCosts,
    AtList,
    AtMissing,
    Checklist,
    Choosing,
    Event,
    ExtraTicked,
    InSituation,
    OnPhone,
    Place,
    ServiceChosen,
    SituationChosen,
    Ticked,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from kiosk.services.checklist.needs import Case
from kiosk.services.checklist.slip import checklist_slip
from kiosk.services.checklist.view_model import (
    ChecklistCaseViewModel,
    ChecklistChoiceViewModel,
    ChecklistCostsViewModel,
    ChecklistMissingViewModel,
    ChecklistViewModel,
)
from kiosk.services.checklist.world import World
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from kiosk.take_along.pages import phone_page, slip_page
from kiosk.take_along.props import PhoneProps, SlipProps
from offline_cache.content.model import Service, default_answers
from ui.shell.pages import Page
from ui.snapshot import Snapshot

PAGES = Path(__file__).parent
PRINT_DEADLINE_S = 60
SERVICE_ENTRY = "find_service/service:"
"""Entry of the page of a service, which may issue what is missing."""


def open_journey(place: str, room: Room) -> "ChecklistJourney":
    """Open the journey at one of its entries (see `flow.begin`)."""
    return ChecklistJourney(place, room)


class ChecklistJourney:
    """Walks the flow for one citizen."""

    def __init__(self, entry: str, room: Room) -> None:
        self._room = room
        self._runner: Runner[Checklist, Event] = Runner(
            state=begin(entry, room.content.service),
            advance=advance,
            performers=room.performers,
            background=room.background,
            on_state=self._show,
            page_of=lambda state: page_key(state.here),
        )
        self._depth = 1
        self._page = self._make_page()

    # The shell's side ---------------------------------------------------------------------------

    def page(self) -> Page:
        """Return the page to show now."""
        return self._page

    def can_back(self) -> bool:
        """Tell whether Back makes sense here."""
        return can_back(self._runner.state)

    def back(self) -> bool:
        """Go one step back; False where the journey ends with it."""
        if len(self._runner.state.trail) == 1:
            return False
        self._runner.send(WentBack())
        return True

    def page_shown(self) -> None:
        """Start what waits for the page."""
        self._runner.page_shown()

    def refresh(self) -> None:
        """Derive the page anew: the language or the surroundings have changed."""
        self._refresh(self._runner.state)

    def close(self) -> None:
        """End the journey."""
        self._runner.close()
        self._room.hold(None)

    def help_text(self) -> str:  # noqa: PLR0911 - one branch a page
        """Say in plain words what the present page wants."""
        translate = self._room.translate
        match self._here:
            case Choosing() | InSituation():
                #: Help on lists
                return translate("FindService", "Tippen Sie auf die Zeile, die zu Ihnen passt.")
            case AtList():
                #: Help on the list to tick
                return translate(
                    "Checklist",
                    "Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.",
                )
            case AtCase():
                #: Help on the page of the questions
                return translate("Checklist", "Tippen Sie auf die Antworten, die für Sie stimmen.")
            case AtMissing():
                #: Help on the page of what is missing
                return translate("Checklist", "Hier steht, wo Sie bekommen, was noch fehlt.")
            case AtCosts():
                #: Help on the page of the sum
                return translate(
                    "Checklist", "Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit."
                )
            case OnPhone():
                #: Help on the page with a code
                return translate(
                    "FindService",
                    "Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.",
                )
            case AtSlip():
                #: Help on the page of a slip
                return translate(
                    "FindService", "Der Zettel kommt aus dem Schlitz unter dem Bildschirm."
                )
            case _:
                assert_never(self._here)

    # The citizen's side ---------------------------------------------------------------------------

    def choose(self, item_id: str) -> None:
        """Open a row of the present list: a life situation, or a service."""
        if isinstance(self._here, Choosing):
            self._runner.send(SituationChosen(item_id))
            return
        service = self._room.content.service(item_id)
        if service is not None:
            self._runner.send(ServiceChosen(Case(item_id, default_answers(service))))

    def tick(self, need: str) -> None:
        """Tick something needed, or take its tick back."""
        self._runner.send(Ticked(need))

    def tick_extra(self, extra: str) -> None:
        """Add an extra, or take it back."""
        self._runner.send(ExtraTicked(extra))

    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""
        self._runner.send(Answered(question, option))

    def open_page(self, page: str) -> None:
        """Open a page about the list."""
        self._runner.send(Went(_ABOUT[page]))

    def open_service(self, service_id: str) -> None:
        """Go on to the page of a service; Back leads here again."""
        self._room.enter(f"{SERVICE_ENTRY}{service_id}")

    def print_slip(self) -> None:
        """Ask for the slip of the list."""
        self._runner.send(SlipAsked(self._slip()))

    def print_again(self) -> None:
        """Ask for the failed slip once more."""
        self._runner.send(SlipAskedAgain())

    def leave(self) -> None:
        """Go back one step."""
        if len(self._runner.state.trail) > 1:
            self._runner.send(WentBack())

    # Inside ---------------------------------------------------------------------------------------

    @property
    def _here(self) -> Place:
        return self._runner.state.here

    def _world(self) -> World:
        room = self._room
        return World(
            content=room.content,
            reader=Reader(room.language(), room.translate),
            now=room.now(),
            prints=room.prints(),
        )

    def _slip(self) -> Slip:
        service, case = self._service()
        return checklist_slip(service, case, self._world(), self._room.sheet(service.page or ""))

    def _service(self) -> tuple[Service, Case]:
        case = self._runner.state.case
        service = self._room.content.service(case.service_id) if case is not None else None
        if case is None or service is None:
            raise LookupError("this page needs a service on the way to it")
        return service, case

    def _show(self, state: Checklist) -> None:
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        direction = 1 if len(state.trail) >= self._depth else -1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _refresh(self, state: Checklist) -> None:
        model = self._page.model
        assert isinstance(model, Snapshot)  # noqa: S101 - all our pages have snapshot models
        model.show(self._props(state.here))
        self._hold(state.here)

    def _make_page(self) -> Page:
        here = self._runner.state.here
        self._hold(here)
        key, made = page_key(here), self._props(here)
        if isinstance(made, PhoneProps):
            return phone_page(made, self.leave, key)
        if isinstance(made, SlipProps):
            return slip_page(made, self.print_again, self.leave, key)
        screen, file, make = _SCREENS[type(here)]
        return Page(screen, PAGES / file, make(made, self), key)

    def _hold(self, here: Place) -> None:
        working = isinstance(here, AtSlip) and here.under_way
        self._room.hold(PRINT_DEADLINE_S if working else None)

    def _props(self, here: Place) -> object:  # noqa: PLR0911 - one branch a page
        world = self._world()
        match here:
            case Choosing():
                return props.situations_props(world)
            case InSituation():
                return props.situation_props(here.code, world)
            case AtList():
                return props.checklist_props(*self._service(), world)
            case AtCase():
                return props.case_props(*self._service(), world)
            case AtMissing():
                return props.missing_props(*self._service(), world)
            case AtCosts():
                return props.costs_props(*self._service(), world)
            case OnPhone():
                return props.phone_props(*self._service(), world)
            case AtSlip():
                return props.slip_props(here.outcome, *self._service(), world)
            case _:
                assert_never(here)


def page_key(place: Place) -> str:
    """Tell one page from another: the same page only changes what it shows."""
    if isinstance(place, InSituation):
        return f"InSituation {place.code}"
    return type(place).__name__


_ABOUT: dict[str, AtCase | AtMissing | AtCosts | OnPhone] = {
    "case": AtCase(),
    "missing": AtMissing(),
    "costs": AtCosts(),
    "phone": OnPhone(),
}
_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    Choosing: ("checklist-choose", "ChoicePage.qml", ChecklistChoiceViewModel),
    InSituation: ("checklist-situation", "ChoicePage.qml", ChecklistChoiceViewModel),
    AtList: ("checklist", "ChecklistPage.qml", ChecklistViewModel),
    AtCase: ("checklist-case", "CasePage.qml", ChecklistCaseViewModel),
    AtMissing: ("checklist-missing", "MissingPage.qml", ChecklistMissingViewModel),
    AtCosts: ("checklist-costs", "CostsPage.qml", ChecklistCostsViewModel),
}
