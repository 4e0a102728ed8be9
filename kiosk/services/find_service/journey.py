"""The journey "Find a service" as the shell walks it: flow, runner and view models joined."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.booking.effects import LoadCatalogue
from kiosk.core.slip import Slip
from kiosk.flow.runner import Runner
from kiosk.reading import Reader
from kiosk.room import Room
from kiosk.services.find_service import list_props, service_props, take_props
from kiosk.services.find_service.flow import (
    AllServices,
    AllSituations,
    Answered,
    AtOffice,
    AtPart,
    AtService,
    Event,
    FindService,
    Found,
    Goal,
    InSituation,
    LetterChosen,
    OnPhone,
    Part,
    Place,
    RunSearch,
    Searching,
    Typed,
    Went,
    WentBack,
    advance,
    begin,
    can_back,
)
from kiosk.services.find_service.slip import service_slip
from kiosk.services.find_service.view_model import (
    ListViewModel,
    PartViewModel,
    SearchViewModel,
    ServiceViewModel,
)
from kiosk.services.find_service.world import World
from kiosk.take_along.flow import AtSlip, SlipAsked, SlipAskedAgain
from kiosk.take_along.pages import phone_page, slip_page
from kiosk.take_along.props import PhoneProps, SlipProps
from offline_cache.content.facts import facts
from offline_cache.content.model import Service, default_answers
from offline_cache.content.reader import SearchOutcome
from ui.shell.pages import Page
from ui.snapshot import Snapshot

PAGES = Path(__file__).parent
HITS_WANTED = 20
PRINT_DEADLINE_S = 60


def open_journey(place: str, room: Room) -> "FindServiceJourney":
    """Open the journey at one of its entries (see `flow.begin`)."""
    return FindServiceJourney(place, room)


class FindServiceJourney:
    """Walks the flow for one citizen."""

    def __init__(self, entry: str, room: Room) -> None:
        self._room = room
        self._runner: Runner[FindService, Event] = Runner(
            state=begin(entry),
            advance=advance,
            performers={RunSearch: self._search, **room.performers},
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

    def help_text(self) -> str:
        """Say in plain words what the present page wants."""
        translate = self._world().reader.translate
        match self._here:
            case Searching():
                #: Help on the search page
                return translate(
                    "FindService", "Schreiben Sie ein Wort. Die Treffer erscheinen von selbst."
                )
            case AllServices() | AllSituations() | InSituation():
                #: Help on lists
                return translate("FindService", "Tippen Sie auf die Zeile, die zu Ihnen passt.")
            case AtService() | AtPart() | AtOffice():
                #: Help on the page of a service
                return translate(
                    "FindService",
                    "Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.",
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

    def typed(self, text: str) -> None:
        """Take what the search field says."""
        self._runner.send(Typed(text))

    def open_hit(self, kind: str, item_id: str) -> None:
        """Open a search result."""
        if kind == "service":
            self._go_to_service(item_id)
        elif kind == "office":
            self._runner.send(Went(AtOffice(item_id)))
        else:
            self._runner.send(Went(OnPhone(Goal.FORM, item_id)))

    def open_situation(self, code: str) -> None:
        """Open a life situation."""
        self._runner.send(Went(InSituation(code)))

    def to_telephone(self) -> None:
        """Go on to the telephone service."""
        self._room.enter("offices/telephone")

    def open_row(self, item_id: str) -> None:
        """Open a row of the present list."""
        if isinstance(self._here, AllSituations):
            self._runner.send(Went(InSituation(item_id)))
        else:
            self._go_to_service(item_id)

    def choose_letter(self, letter: str) -> None:
        """Show one letter of the list."""
        self._runner.send(LetterChosen(letter))

    def answer(self, question: str, option: str) -> None:
        """Take over an answer."""
        self._runner.send(Answered(question, option))

    def open_part(self, part: str) -> None:
        """Open a part of the service."""
        self._runner.send(Went(AtPart(Part(part))))

    def to_checklist(self) -> None:
        """Go on to the checklist of the present service, in the citizen's case."""
        place, _ = self._service()
        self._room.enter(checklist_entry(place))

    def to_appointment(self) -> None:
        """Go on to book the present service; Back leads here again."""
        place, service = self._service()
        office = f":{service.offices[0]}" if service.offices else ""
        self._room.enter(f"appointment/service:{place.service_id}{office}")

    def to_phone(self, goal: Goal) -> None:
        """Show a code for the phone."""
        self._runner.send(Went(OnPhone(goal)))

    def print_slip(self) -> None:
        """Ask for the slip of the present service."""
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
            accent=room.colour("action"),
            books=LoadCatalogue in room.performers,
        )

    def _go_to_service(self, service_id: str) -> None:
        service = self._room.content.service(service_id)
        if service is not None:
            self._runner.send(Went(AtService(service_id, default_answers(service))))

    def _search(self, effect: RunSearch) -> Found:
        world = self._world()
        outcome: SearchOutcome = self._room.content.search(
            effect.query, world.reader.language.content_tag, HITS_WANTED, world.today
        )
        return Found(effect.query, outcome)

    def _slip(self) -> Slip:
        place, service = self._service()
        world = self._world()
        office = world.content.office(service.offices[0]) if service.offices else None
        sheet = self._room.sheet(take_props.service_payload(service, place, world))
        case = facts(service, place.answers)
        return service_slip(service, place.answers, case, office, world.reader, sheet)

    def _service(self) -> tuple[AtService, Service]:
        place = self._runner.state.at_service
        service = self._room.content.service(place.service_id) if place is not None else None
        if place is None or service is None:
            raise LookupError("this page needs a service on the way to it")
        return place, service

    def _show(self, state: FindService) -> None:
        if page_key(state.here) == self._page.key:
            self._refresh(state)
            return
        direction = 1 if len(state.trail) >= self._depth else -1
        self._depth = len(state.trail)
        self._page = self._make_page()
        self._room.moved(direction)

    def _refresh(self, state: FindService) -> None:
        model = self._page.model
        assert isinstance(model, Snapshot)  # noqa: S101 - all our pages have snapshot models
        model.show(self._props(state.here))
        self._hold(state.here)

    def _make_page(self) -> Page:
        here = self._runner.state.here
        self._hold(here)
        key, props = page_key(here), self._props(here)
        if isinstance(props, PhoneProps):
            return phone_page(props, self.leave, key)
        if isinstance(props, SlipProps):
            return slip_page(props, self.print_again, self.leave, key)
        screen, file, make = _SCREENS[type(here)]
        return Page(screen, PAGES / file, make(props, self), key)

    def _hold(self, here: Place) -> None:
        working = isinstance(here, AtSlip) and here.under_way
        self._room.hold(PRINT_DEADLINE_S if working else None)

    def _props(self, here: Place) -> object:  # noqa: PLR0911 - one branch a page
        world = self._world()
        match here:
            case Searching():
                return list_props.search_props(here, world)
            case AllServices():
                return list_props.all_services_props(here.letter, world)
            case AllSituations():
                return list_props.situations_props(world)
            case InSituation():
                return list_props.situation_props(here.code, world)
            case AtService():
                return service_props.service_props(here, self._service()[1], world)
            case AtPart():
                place, service = self._service()
                return service_props.part_props(here.part, place, service, world)
            case AtOffice():
                return service_props.office_props(here.office_id, world)
            case OnPhone():
                return take_props.phone_props(
                    here.goal, here.form_id, self._runner.state.at_service, world
                )
            case AtSlip():
                place, service = self._service()
                return take_props.slip_props(here.outcome, place, service, world)
            case _:
                assert_never(here)


def page_key(place: Place) -> str:
    """Tell one page from another: the same page only changes what it shows."""
    match place:
        case Searching() | AllServices() | AllSituations() | AtSlip():
            return type(place).__name__
        case InSituation():
            return f"situation {place.code}"
        case AtService():
            return f"service {place.service_id}"
        case AtPart():
            return f"part {place.part}"
        case AtOffice():
            return f"office {place.office_id}"
        case OnPhone():
            return f"phone {place.goal} {place.form_id}"
        case _:
            assert_never(place)


def checklist_entry(place: AtService) -> str:
    """Return the entry of the journey "Do I have everything?" for a service in a case."""
    answers = ",".join(f"{question}={option}" for question, option in place.answers.items())
    return f"checklist/{place.service_id}:{answers}" if answers else f"checklist/{place.service_id}"


_SCREENS: dict[type[Place], tuple[str, str, Callable[..., QObject]]] = {
    Searching: ("search", "SearchPage.qml", SearchViewModel),
    AllServices: ("services", "ListPage.qml", ListViewModel),
    AllSituations: ("situations", "SituationsPage.qml", ListViewModel),
    InSituation: ("situation", "ListPage.qml", ListViewModel),
    AtService: ("service", "ServicePage.qml", ServiceViewModel),
    AtPart: ("part", "PartPage.qml", PartViewModel),
    AtOffice: ("office", "PartPage.qml", PartViewModel),
}
