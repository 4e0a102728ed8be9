from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.core.choices import Choices
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Code, Slip
from kiosk.core.tile import Tile
from kiosk.core.words import german
from kiosk.flow.manifest import Surroundings
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.checklist.journey import PRINT_DEADLINE_S, ChecklistJourney, open_journey
from kiosk.services.checklist.manifest import MANIFEST
from kiosk.services.checklist.needs import FEE
from kiosk.services.checklist.world import World


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
        self._world = world

    def print_slip(self, effect: PrintSlip) -> SlipEnded:
        self.slips.append(effect.slip)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def enter(self, entry: str) -> ChecklistJourney:
        world = self._world()
        journey = open_journey(
            entry,
            Room(
                content=world.content,
                language=lambda: self._world(self.language).reader.language,
                translate=world.reader.translate,
                choices=Choices,
                colour=lambda _role: "#0a5157",
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


def model(journey: ChecklistJourney) -> Any:
    return journey.page().model


@pytest.mark.parametrize(
    ("entry", "screen", "file"),
    [
        ("choose", "checklist-choose", "ChoicePage.qml"),
        ("nothing", "checklist-choose", "ChoicePage.qml"),
        ("pass", "checklist", "ChecklistPage.qml"),
        ("pass:alter=jung", "checklist", "ChecklistPage.qml"),
    ],
)
def test_every_entry_has_its_page(foyer: Foyer, entry: str, screen: str, file: str) -> None:
    page = foyer.enter(entry).page()
    assert (page.screen, page.file.name) == (screen, file)
    assert page.file.is_file()


def test_the_tile_leads_to_the_choice() -> None:
    (tile,) = MANIFEST.tiles(german, Surroundings(prints=False))
    assert isinstance(tile, Tile)
    assert (tile.entry, tile.title) == ("checklist/choose", "Habe ich alles?")


def test_the_way_from_the_choice_to_a_list(foyer: Foyer) -> None:
    journey = foyer.enter("choose")
    journey.choose("1010000")
    assert [row["id"] for row in model(journey).rows] == ["pass"]
    journey.choose("nothing")
    assert journey.page().screen == "checklist-situation"
    journey.choose("pass")
    assert journey.page().screen == "checklist"
    assert foyer.moves == [1, 1]
    assert journey.back()
    assert journey.back()
    assert not journey.back()
    assert foyer.moves == [1, 1, -1, -1]


def test_a_tick_changes_the_answer_on_the_same_page(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    page = journey.page()
    changed: list[str] = []
    model(journey).rowsChanged.connect(lambda: changed.append("rows"))
    model(journey).tickedChanged.connect(lambda: changed.append("ticked"))
    journey.tick("foto")
    assert journey.page() is page
    assert model(journey).answer == "missing"
    assert (changed, foyer.moves) == (["ticked"], [])
    for need in ("ausweis", "selbst", FEE):
        journey.tick(need)
    assert model(journey).answer == "complete"


def test_an_answer_changes_the_list_and_keeps_the_ticks(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    journey.tick("foto")
    journey.open_page("case")
    journey.answer("alter", "jung")
    assert "alter=jung" in model(journey).chosen
    journey.leave()
    assert "urkunde" in [row["id"] for row in model(journey).rows]
    assert model(journey).ticked == ["foto"]


def test_an_extra_changes_the_sum(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    before = model(journey).sum
    journey.open_page("costs")
    journey.tick_extra("express")
    there = model(journey).sum
    assert there != before
    journey.leave()
    assert model(journey).sum == there


def test_what_is_missing_leads_to_the_service_that_issues_it(foyer: Foyer) -> None:
    journey = foyer.enter("pass:alter=jung")
    journey.tick("foto")
    journey.open_page("missing")
    assert "abfall" in [row["service"] for row in model(journey).rows]
    journey.open_service("abfall")
    assert foyer.entered == ["find_service/service:abfall"]


def test_the_list_goes_on_the_phone(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    journey.open_page("phone")
    assert journey.page().screen == "phone"
    assert "Digitales Foto" in model(journey).payload
    model(journey).leave()
    assert journey.page().screen == "checklist"


def test_the_list_is_printed(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    journey.print_slip()
    assert journey.page().screen == "slip"
    assert foyer.holds[-1] == PRINT_DEADLINE_S
    assert not journey.can_back()
    journey.page_shown()
    foyer.jobs.finish()
    assert model(journey).phase == "done"
    assert foyer.holds[-1] is None
    code = next(block for block in foyer.slips[0].blocks if isinstance(block, Code))
    assert code.payload == "https://kleinstadt.example/pass"
    model(journey).leave()
    assert journey.page().screen == "checklist"


def test_a_slip_that_failed_is_printed_again(foyer: Foyer) -> None:
    foyer.outcomes.append(Failed(FailureCode.PRINTER_PAPER_END))
    journey = foyer.enter("pass")
    journey.print_slip()
    journey.page_shown()
    foyer.jobs.finish()
    assert model(journey).phase == "failed"
    model(journey).again()
    foyer.jobs.finish()
    assert model(journey).phase == "done"
    assert len(foyer.slips) == 2


def test_the_first_page_is_not_left(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    journey.leave()
    assert journey.page().screen == "checklist"


def test_another_language_is_spoken_at_once(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    foyer.language = "en"
    journey.refresh()
    assert model(journey).service == "Apply for a passport"


def test_every_page_says_what_it_wants(foyer: Foyer) -> None:
    journey = foyer.enter("choose")
    said = [journey.help_text()]
    journey.choose("1010000")
    assert journey.help_text() == said[0]
    journey.choose("pass")
    said.append(journey.help_text())
    for page in ("case", "missing", "costs", "phone"):
        journey.open_page(page)
        said.append(journey.help_text())
        journey.leave()
    journey.print_slip()
    said.append(journey.help_text())
    assert all(said)
    assert len(set(said)) == 7


def test_a_page_without_a_service_is_a_bug(foyer: Foyer) -> None:
    journey = foyer.enter("choose")
    with pytest.raises(LookupError):
        journey.print_slip()


def test_closing_stops_all(foyer: Foyer) -> None:
    journey = foyer.enter("pass")
    journey.print_slip()
    journey.page_shown()
    journey.close()
    foyer.jobs.finish()
    assert foyer.holds[-1] is None
    assert model(journey).phase == "printing"
