from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.choices import Choices, TextSize
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Done, Failed, Outcome
from kiosk.core.slip import Banner, Code, Slip
from kiosk.flow.step import PrintSlip, SlipEnded
from kiosk.jobs import ManualJobs
from kiosk.room import Room
from kiosk.services.find_service.flow import (
    AllServices,
    AllSituations,
    AtOffice,
    AtPart,
    AtService,
    Goal,
    InSituation,
    OnPhone,
    Part,
    Searching,
)
from kiosk.services.find_service.journey import (
    PRINT_DEADLINE_S,
    FindServiceJourney,
    page_key,
)
from kiosk.services.find_service.world import World
from kiosk.take_along.flow import AtSlip
from offline_cache.content.model import Content, Shown
from offline_cache.content.reader import Hit, SearchOutcome

HIT = Hit(
    id="pass",
    kind="service",
    title=Shown("Reisepass", "de"),
    line=Shown("", "de"),
    icon="travel",
    score=1.0,
)


class Foyer:
    """All that surrounds a journey, and what it was told."""

    def __init__(self, world: Callable[..., World], content: Content) -> None:
        self.jobs = ManualJobs()
        self.moves: list[int] = []
        self.holds: list[float | None] = []
        self.slips: list[Slip] = []
        self.outcomes: list[Outcome] = []
        self.language = "de"
        self.large = False
        self.simulated = False
        self.entered: list[str] = []
        self._world = world
        self._content = content

    def world(self) -> World:
        return self._world(self.language, content=self._content, found=self.found)

    def found(self, query: str, _language: str) -> SearchOutcome:
        hits = (HIT,) if query == "pass" else ()
        return SearchOutcome(query=query, hits=hits, suggestions=() if hits else ("Pass",))

    def print_slip(self, effect: PrintSlip) -> SlipEnded:
        self.slips.append(effect.slip)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        return SlipEnded(action_id=effect.action_id, outcome=outcome)

    def enter(self, entry: str) -> FindServiceJourney:
        world = self.world()
        journey = FindServiceJourney(
            entry,
            Room(
                content=world.content,
                language=lambda: self.world().reader.language,
                translate=world.reader.translate,
                choices=lambda: Choices(text_size=TextSize.LARGE if self.large else TextSize.USUAL),
                colour=lambda _role: world.accent,
                now=lambda: world.now,
                prints=lambda: self.world().prints,
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
                simulated=self.simulated,
            ),
        )
        journey.page_shown()
        return journey


@pytest.fixture
def foyer(qapp: Any, world: Callable[..., World], small_city: Content) -> Iterator[Foyer]:
    return Foyer(world, small_city)


def screens(journey: FindServiceJourney) -> str:
    return journey.page().screen


@pytest.mark.parametrize(
    ("entry", "screen", "file"),
    [
        ("search", "search", "SearchPage.qml"),
        ("all", "services", "ListPage.qml"),
        ("situations", "situations", "SituationsPage.qml"),
        ("situation:1010000", "situation", "ListPage.qml"),
    ],
)
def test_every_entry_has_its_page(foyer: Foyer, entry: str, screen: str, file: str) -> None:
    page = foyer.enter(entry).page()
    assert (page.screen, page.file.name) == (screen, file)
    assert page.file.is_file()


def test_searching_shows_results_on_the_same_page(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    page = journey.page()
    journey.typed("pass")
    foyer.jobs.finish()
    assert journey.page() is page
    assert [row["id"] for row in page.model.rows] == ["pass"]
    assert foyer.moves == []


def test_a_search_that_is_overtaken_changes_nothing(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    journey.typed("pass")
    journey.typed("xyz")
    foyer.jobs.step()
    assert journey.page().model.rows == []
    foyer.jobs.finish()
    assert journey.page().model.nothing
    assert journey.page().model.suggestions == ["Pass"]


@pytest.mark.parametrize(
    ("kind", "item", "screen"),
    [("service", "pass", "service"), ("office", "rathaus", "office"), ("form", "antrag", "phone")],
)
def test_every_kind_of_result_opens(foyer: Foyer, kind: str, item: str, screen: str) -> None:
    journey = foyer.enter("search")
    journey.open_hit(kind, item)
    assert screens(journey) == screen
    assert foyer.moves == [1]


def test_a_service_that_is_gone_opens_nothing(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    journey.open_hit("service", "gone")
    assert screens(journey) == "search"


def test_rows_open_situations_and_services(foyer: Foyer) -> None:
    journey = foyer.enter("situations")
    journey.open_row("1010000")
    assert screens(journey) == "situation"
    journey.open_row("pass")
    assert screens(journey) == "service"
    assert journey.back()
    assert journey.back()
    assert not journey.back()
    assert foyer.moves == [1, 1, -1, -1]


def test_a_situation_opens_from_the_search(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    journey.open_situation("1020000")
    assert journey.page().model.title == "Umzug"


def test_a_letter_changes_the_list_and_not_the_page(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    page = journey.page()
    journey.choose_letter("O")
    assert journey.page() is page
    assert page.model.letter == "O"
    assert [row["id"] for row in page.model.rows] == ["abfall"]


def test_an_answer_changes_the_figures_and_not_the_page(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    page = journey.page()
    before = page.model.figures
    journey.answer("alter", "jung")
    assert journey.page() is page
    assert page.model.figures != before
    assert foyer.moves == [1]


@pytest.mark.parametrize("part", list(Part))
def test_every_part_has_its_page(foyer: Foyer, part: Part) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.open_part(part.value)
    assert screens(journey) == "part"
    assert journey.page().model.part == part.value


@pytest.mark.parametrize(
    ("goal", "link"),
    [(Goal.SERVICE, "kleinstadt.example/pass"), (Goal.ONLINE, "kleinstadt.example/online")],
)
def test_a_service_goes_to_the_phone(foyer: Foyer, goal: Goal, link: str) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.to_phone(goal)
    assert journey.page().model.link == link
    journey.leave()
    assert screens(journey) == "service"


def test_at_the_beginning_there_is_nothing_to_leave(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.leave()
    assert screens(journey) == "services"
    assert foyer.moves == []


# The slip -----------------------------------------------------------------------------------------


def test_the_slip_is_printed_only_when_its_page_is_on_the_screen(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.page_shown()
    journey.print_slip()
    foyer.jobs.finish()
    assert (screens(journey), journey.page().model.phase) == ("slip", "printing")
    assert foyer.slips == []
    journey.page_shown()
    foyer.jobs.finish()
    assert len(foyer.slips) == 1
    assert journey.page().model.phase == "done"


def test_while_a_slip_is_printed_the_idle_clock_is_held(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.print_slip()
    assert foyer.holds[-1] == PRINT_DEADLINE_S
    journey.page_shown()
    foyer.jobs.finish()
    assert foyer.holds[-1] is None


def test_who_leaves_a_slip_ends_its_hold(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.print_slip()
    journey.back()
    assert screens(journey) == "service"
    assert foyer.holds[-1] is None


def test_a_failed_slip_can_be_asked_for_again(foyer: Foyer) -> None:
    foyer.outcomes = [Failed(FailureCode.PRINTER_PAPER_END), Done()]
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.print_slip()
    journey.page_shown()
    foyer.jobs.finish()
    page = journey.page()
    assert (page.model.phase, page.model.reason) == ("failed", "PRINTER_PAPER_END")
    assert not journey.can_back()
    journey.print_again()
    assert page.model.phase == "printing"
    assert foyer.holds[-1] == PRINT_DEADLINE_S
    foyer.jobs.finish()
    assert page.model.phase == "done"
    assert foyer.slips[0] == foyer.slips[1]
    journey.leave()
    assert screens(journey) == "service"
    assert journey.can_back()


def test_the_slip_is_the_citizens(foyer: Foyer) -> None:
    foyer.language, foyer.large, foyer.simulated = "en", True, True
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.answer("alter", "jung")
    journey.print_slip()
    journey.page_shown()
    foyer.jobs.finish()
    (slip,) = foyer.slips
    assert (slip.language, slip.large) == ("en", True)
    assert isinstance(slip.blocks[0], Banner)
    assert any("under 24" in str(block) for block in slip.blocks)
    assert any(isinstance(block, Code) for block in slip.blocks)


def test_a_service_without_an_office_has_a_slip_too(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("abfall")
    journey.print_slip()
    journey.page_shown()
    foyer.jobs.finish()
    assert len(foyer.slips) == 1


def test_without_a_service_there_is_no_slip(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    journey.open_hit("office", "rathaus")
    with pytest.raises(LookupError, match="needs a service"):
        journey.print_slip()


# Around it ----------------------------------------------------------------------------------------


def test_a_new_language_changes_all_texts(foyer: Foyer) -> None:
    journey = foyer.enter("all")
    journey.open_row("pass")
    page = journey.page()
    assert page.model.title == "Reise\u00adpass beantragen"
    foyer.language = "en"
    journey.refresh()
    assert journey.page() is page
    assert page.model.title == "Apply for a passport"


def test_every_page_has_a_help_of_its_own(foyer: Foyer) -> None:
    texts = set()
    for entry in ("search", "all"):
        texts.add(foyer.enter(entry).help_text())
    for kind, item in (("service", "pass"), ("form", "antrag")):
        journey = foyer.enter("search")
        journey.open_hit(kind, item)
        texts.add(journey.help_text())
    journey = foyer.enter("all")
    journey.open_row("pass")
    journey.print_slip()
    texts.add(journey.help_text())
    assert len(texts) == 5
    assert all(texts)


def test_a_closed_journey_drops_late_results_and_its_hold(foyer: Foyer) -> None:
    journey = foyer.enter("search")
    journey.typed("pass")
    journey.close()
    foyer.jobs.finish()
    assert journey.page().model.rows == []
    assert foyer.holds[-1] is None


def test_an_entry_that_is_none_is_a_bug(foyer: Foyer) -> None:
    with pytest.raises(ValueError, match="no entry"):
        foyer.enter("nowhere")


PLACES = [
    Searching(),
    AllServices(),
    AllSituations(),
    InSituation("1"),
    InSituation("2"),
    AtService("a", {}),
    AtService("b", {}),
    AtPart(Part.STEPS),
    AtPart(Part.DOCUMENTS),
    AtOffice("a"),
    AtOffice("b"),
    OnPhone(Goal.SERVICE),
    OnPhone(Goal.ONLINE),
    OnPhone(Goal.FORM, "a"),
    AtSlip("slip-1", Slip(language="de", direction=None, blocks=())),
]


def test_different_pages_are_told_apart() -> None:
    assert len({page_key(place) for place in PLACES}) == len(PLACES)


def test_the_same_page_stays_the_same_whatever_it_shows() -> None:
    assert page_key(Searching("pass")) == page_key(Searching())
    assert page_key(AllServices("A")) == page_key(AllServices())
    assert page_key(AtService("a", {"x": "y"})) == page_key(AtService("a", {}))
    slip = PLACES[-1]
    assert page_key(replace(slip, action_id="slip-2", outcome=Done())) == page_key(slip)


def test_a_search_in_vain_leads_to_the_telephone(foyer: Foyer) -> None:
    foyer.enter("search").to_telephone()
    assert foyer.entered == ["offices/telephone"]


@pytest.mark.parametrize(
    ("opened", "entry"),
    [("pass", "checklist/pass:alter=jung,tempo=normal"), ("abfall", "checklist/abfall")],
)
def test_a_service_leads_to_its_checklist_in_the_case(
    foyer: Foyer, opened: str, entry: str
) -> None:
    journey = foyer.enter("all")
    journey.open_row(opened)
    if opened == "pass":
        journey.answer("alter", "jung")
    journey.to_checklist()
    assert foyer.entered == [entry]
