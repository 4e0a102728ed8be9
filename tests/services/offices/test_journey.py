from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.core.choices import Choices
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Slip
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.offices.flow import AllOffices, AtOffice, AtPart, AtTelephone, OnPhone, Part
from kiosk.services.offices.journey import (
    PRINT_DEADLINE_S,
    OfficesJourney,
    open_journey,
    page_key,
)
from kiosk.services.offices.world import World
from kiosk.take_along.flow import AtSlip


class Foyer:
    """All that surrounds a journey, and what it was told."""

    def __init__(self, world: Callable[..., World]) -> None:
        self.jobs = ManualJobs()
        self.moves: list[int] = []
        self.holds: list[float | None] = []
        self.slips: list[Slip] = []
        self.outcomes: list[Outcome] = []
        self.entered: list[str] = []
        self.language = "de"
        self.world = world

    def print_slip(self, effect: PrintSlip) -> SlipEnded:
        self.slips.append(effect.slip)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def enter(self, entry: str) -> OfficesJourney:
        world = self.world()
        journey = open_journey(
            entry,
            Room(
                content=world.content,
                language=lambda: self.world(self.language).reader.language,
                translate=world.reader.translate,
                choices=Choices,
                colour=lambda _role: "#000000",
                now=lambda: world.now,
                prints=lambda: True,
                performers={PrintSlip: self.print_slip},
                background=self.jobs,
                moved=self.moves.append,
                enter=self.entered.append,
                home=lambda: None,
                finish=lambda: None,
                let_go=lambda: None,
                monotonic_s=lambda: 0.0,
                hold=self.holds.append,
                kiosk_id="M07",
                place=lambda: "Kiosk im Rathaus",
                simulated=False,
            ),
        )
        journey.page_shown()
        return journey


@pytest.fixture
def foyer(qapp: Any, world: Callable[..., World]) -> Iterator[Foyer]:
    return Foyer(world)


def screen(journey: OfficesJourney) -> str:
    return journey.page().screen


@pytest.mark.parametrize(
    ("entry", "name", "file"),
    [
        ("all", "offices", "AllOfficesPage.qml"),
        ("office:rathaus", "office", "OfficePage.qml"),
        ("telephone", "telephone", "TelephonePage.qml"),
    ],
)
def test_every_entry_has_its_page(foyer: Foyer, entry: str, name: str, file: str) -> None:
    page = foyer.enter(entry).page()
    assert (page.screen, page.file.name) == (name, file)
    assert page.file.is_file()


def test_the_filter_changes_the_list_and_not_the_page(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    page = journey.page()
    journey.toggle_open()
    assert journey.page() is page
    assert [row["id"] for row in page.model.rows] == ["rathaus"]
    assert foyer.moves == []


def test_an_office_opens_and_back_leads_to_the_list(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_office("rathaus")
    assert screen(journey) == "office"
    assert journey.back()
    assert screen(journey) == "offices"
    assert not journey.back()
    assert foyer.moves == [1, -1]


def test_what_is_gone_opens_nothing(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_office("nowhere")
    journey.open_service("nowhere")
    assert screen(journey) == "offices"
    assert foyer.entered == []


@pytest.mark.parametrize("part", list(Part))
def test_every_part_has_its_page(foyer: Foyer, part: Part) -> None:
    journey = foyer.enter("office:bus")
    journey.open_part(part.value)
    assert screen(journey) == "office-part"
    assert journey.page().model.part == part.value
    assert journey.page().file.is_file()
    journey.leave()
    assert screen(journey) == "office"


def test_a_service_leads_to_the_journey_that_shows_it(foyer: Foyer) -> None:
    journey = foyer.enter("office:rathaus")
    journey.open_part("services")
    journey.open_service("pass")
    assert foyer.entered == ["find_service/service:pass"]
    assert screen(journey) == "office-part"


def test_an_office_goes_to_the_phone_as_text(foyer: Foyer) -> None:
    journey = foyer.enter("office:rathaus")
    journey.to_phone()
    assert journey.page().model.payload.startswith("Rathaus\n")
    assert journey.page().model.link == ""
    journey.leave()
    assert screen(journey) == "office"


def test_the_telephone_opens_from_the_list(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.to_telephone()
    assert journey.page().model.payload == "tel:115"


@pytest.mark.parametrize(
    ("entry", "subject"), [("all", "Ämter und Öffnungszeiten"), ("office:rathaus", "Rathaus")]
)
def test_the_slip_is_about_what_was_shown(foyer: Foyer, entry: str, subject: str) -> None:
    journey = foyer.enter(entry)
    journey.print_slip()
    assert (screen(journey), journey.page().model.phase) == ("slip", "printing")
    assert foyer.holds[-1] == PRINT_DEADLINE_S
    assert not journey.can_back()
    journey.page_shown()
    foyer.jobs.finish()
    assert len(foyer.slips) == 1
    assert journey.page().model.phase == "done"
    assert journey.page().model.subject == subject
    assert foyer.holds[-1] is None


def test_a_failed_slip_can_be_asked_for_again(foyer: Foyer) -> None:
    foyer.outcomes = [Failed(FailureCode.PRINTER_PAPER_END), Done()]
    journey = foyer.enter("all")
    journey.print_slip()
    journey.page_shown()
    foyer.jobs.finish()
    assert journey.page().model.phase == "failed"
    assert "Rathaus" in journey.page().model.payload
    journey.print_again()
    foyer.jobs.finish()
    assert journey.page().model.phase == "done"
    assert foyer.slips[0] == foyer.slips[1]
    journey.leave()
    assert screen(journey) == "offices"
    assert journey.can_back()


def test_a_new_language_changes_all_texts(foyer: Foyer) -> None:
    journey = foyer.enter("office:rathaus")
    page = journey.page()
    foyer.language = "en"
    journey.refresh()
    assert journey.page() is page
    assert page.model.title == "Town hall"


def test_every_page_has_a_help_of_its_own(foyer: Foyer) -> None:
    journeys = [foyer.enter(entry) for entry in ("all", "office:rathaus", "telephone", "all")]
    phone = foyer.enter("office:rathaus")
    phone.to_phone()
    journeys[-1].print_slip()
    texts = {journey.help_text() for journey in (*journeys, phone)}
    assert len(texts) == 5
    assert all(texts)


def test_a_closed_journey_releases_the_idle_clock(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.print_slip()
    journey.close()
    assert foyer.holds[-1] is None


PLACES = [
    AllOffices(),
    AtOffice("a"),
    AtOffice("b"),
    AtPart(Part.SERVICES, "a"),
    AtPart(Part.STOPS, "a"),
    AtTelephone(),
    OnPhone("a"),
    AtSlip("slip-1", Slip(language="de", direction=None, blocks=())),
]


def test_different_pages_are_told_apart() -> None:
    assert len({page_key(place) for place in PLACES}) == len(PLACES)
    assert page_key(AllOffices(open_only=True)) == page_key(AllOffices())
