import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode
from kiosk.core.language import Language
from kiosk.core.tile import NoticeLine, Tile
from kiosk.paths import ASSETS
from kiosk.session import IdleClock
from ui.appearance import Screen
from ui.navigator import DOUBLE_STRIKE_S, Furnishing, Navigator
from ui.shell.front_desk import Contacts, HomeView, Place
from ui.shell.help_desk import TEXTS
from ui.shell.pages import Page
from ui.theme import load_palettes

pytestmark = pytest.mark.usefixtures("qt")

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)
ISOLATES = re.compile("[\u2068\u2069]")


class Desk:
    """A front desk whose answers can be changed."""

    def __init__(self) -> None:
        self.serves = True
        self.works = True
        self.office = "Rathaus: offen"
        self.mark = ""

    def in_service(self) -> bool:
        return self.serves

    def place(self) -> Place:
        return Place(city="Kleinstadt", place="Foyer", ribbon="")

    def home(self) -> HomeView:
        tile = Tile(
            entry="fake/all",
            title="Alles",
            short="Alles",
            line="",
            short_line="",
            icon="home",
            picture="bridge",
            works=self.works,
        )
        return HomeView(
            tiles=(tile,),
            situations=(),
            search_entry="fake/search",
            situations_entry="",
            notice=NoticeLine(text="Sturm", mark=self.mark),
        )

    def opening_line(self) -> str:
        return self.office

    def contacts(self) -> Contacts:
        return Contacts(telephone="115", telephone_line="bis 18 Uhr", office_line=self.office)


class Journey:
    """A journey of numbered pages."""

    def __init__(self, entry: str) -> None:
        self.entry = entry
        self.step = 0
        self.shown: list[int] = []
        self.backable = True
        self.closed = 0
        self.languages = 0
        self.models = [QObject() for _ in range(5)]

    def page(self) -> Page:
        return Page(f"{self.entry}-{self.step}", Path("/x.qml"), self.models[self.step])

    def help_text(self) -> str:
        return f"Hilfe {self.step}"

    def can_back(self) -> bool:
        return self.backable

    def back(self) -> bool:
        if self.step == 0:
            return False
        self.step -= 1
        return True

    def page_shown(self) -> None:
        self.shown.append(self.step)

    def refresh(self) -> None:
        self.languages += 1

    def close(self) -> None:
        self.closed += 1


class ClockedJourney(Journey):
    """A journey that time changes."""

    looks = 0

    def look_at_clock(self) -> None:
        self.looks += 1


class House:
    """A navigator and all that surrounds it."""

    def __init__(self, languages: dict[str, Language], defaults: Choices) -> None:
        self.clock = ManualClock(NOW)
        self.desk = Desk()
        self.journeys: list[Journey] = []
        self.spoken: list[str] = []
        self.navigator = Navigator(
            furnishing=Furnishing(
                clock=self.clock,
                languages=languages,
                palettes=load_palettes(ASSETS / "themes" / "kern.json", None),
                keyboards={tag: {"name": tag} for tag in languages},
                screen=Screen(width_px=1080, height_px=1920, ppi=68.8),
                arms_folder="musterstadt",
                kiosk_id="M07",
            ),
            defaults=defaults,
            idle=IdleClock(self.clock, idle_s=150, warning_s=45),
            front_desk=self.desk,
            open_journey=self.open,
            speak=self.spoken.append,
        )
        self.settle()

    def open(self, entry: str) -> Journey:
        made = ClockedJourney if entry.startswith("clocked") else Journey
        self.journeys.append(made(entry))
        return self.journeys[-1]

    @property
    def screen(self) -> str:
        return self.navigator.screen_name

    @property
    def journey(self) -> Journey:
        return self.journeys[-1]

    def settle(self) -> None:
        """Let the page come and stand still long enough to take intents."""
        self.navigator.page_shown(self.navigator.frame.serial)
        self.clock.advance(DOUBLE_STRIKE_S)

    def do(self, deed: Callable[..., None], *given: str) -> None:
        deed(*given)
        self.settle()

    def begin(self, language: str = "", ease: str = "") -> None:
        self.do(self.navigator.begin, language, ease)

    def enter(self, entry: str = "fake") -> Journey:
        self.do(self.navigator.enter, entry)
        return self.journey


@pytest.fixture
def house(languages: dict[str, Language]) -> House:
    return House(languages, Choices())


@pytest.fixture
def inside(house: House) -> House:
    """A house in which a session has begun."""
    house.begin()
    return house


# Beginning ----------------------------------------------------------------------------------------


def test_at_rest_the_attract_page_is_on_without_bar(house: House) -> None:
    frame = house.navigator.frame
    assert (house.screen, frame.bar, frame.canBack) == ("attract", False, False)
    assert house.spoken == ["de"]
    languages = frame.pageModel.languages
    assert [language["tag"] for language in languages][:3] == ["de-simple", "de", "en"]
    assert frame.pageModel.telephone == "115: bis 18 Uhr"
    assert frame.pageModel.notice == "Sturm"


def test_a_notice_in_another_language_carries_its_mark_at_rest_too(house: House) -> None:
    house.desk.mark = "auf Deutsch"
    house.navigator.refresh()
    assert house.navigator.frame.pageModel.notice == "\u2068Sturm\u2069 (auf Deutsch)"


def test_a_touch_begins_a_session(house: House) -> None:
    house.begin()
    frame = house.navigator.frame
    assert (house.screen, frame.bar, frame.section) == ("home", True, "home")
    assert (frame.direction, frame.time, frame.date) == (1, "10:00", "Donnerstag, 22. Oktober")
    assert (frame.city, frame.place, frame.keyboard) == ("Kleinstadt", "Foyer", {"name": "de"})


@pytest.mark.parametrize(
    ("language", "ease", "choices"),
    [
        ("", "", Choices()),
        ("ar", "", Choices(language="ar")),
        ("xx", "", Choices()),
        ("", "size", Choices(text_size=TextSize.LARGE)),
        ("", "reach", Choices(low_reach=True)),
        ("", "contrast", Choices(contrast=Contrast.HIGH_LIGHT)),
        ("", "other", Choices()),
    ],
)
def test_a_session_begins_with_what_was_touched(
    house: House, language: str, ease: str, choices: Choices
) -> None:
    house.begin(language, ease)
    assert house.navigator.session.choices == choices
    assert house.navigator.appearance.rightToLeft is (language == "ar")
    assert house.spoken[-1] == choices.language


def test_out_of_service_no_session_begins(house: House) -> None:
    house.desk.serves = False
    house.navigator.refresh()
    house.begin()
    assert house.screen == "attract"
    assert house.navigator.frame.pageModel.outOfService
    assert house.navigator.frame.pageModel.notice == ""


def test_at_rest_there_is_no_way_anywhere(house: House) -> None:
    house.do(house.navigator.go, "help")
    house.do(house.navigator.enter, "fake")
    house.do(house.navigator.back)
    assert house.screen == "attract"
    house.begin()
    assert house.screen == "home"
    assert house.journeys == []


# Two intents at once ------------------------------------------------------------------------------


def test_two_intents_at_once_open_one_page(inside: House) -> None:
    inside.navigator.enter("one")
    inside.navigator.enter("other")
    inside.navigator.go("help")
    assert inside.screen == "one-0"
    assert len(inside.journeys) == 1


@pytest.mark.parametrize("intent", ["enter", "go", "back", "leave_help", "begin"])
def test_an_intent_waits_until_the_page_stood_still_for_a_moment(
    inside: House, intent: str
) -> None:
    given = {"enter": ("fake",), "go": ("help",), "begin": ("ar", "")}.get(intent, ())
    inside.navigator.go("language")
    serial = inside.navigator.frame.serial
    getattr(inside.navigator, intent)(*given)
    inside.navigator.page_shown(serial)
    inside.clock.advance(DOUBLE_STRIKE_S - 0.01)
    getattr(inside.navigator, intent)(*given)
    assert (inside.screen, inside.navigator.frame.serial) == ("language", serial)


def test_a_report_of_a_page_that_is_gone_counts_for_nothing(inside: House) -> None:
    serial = inside.navigator.frame.serial
    inside.navigator.enter("fake")
    inside.navigator.page_shown(serial)
    inside.clock.advance(1)
    assert not inside.navigator.settled
    assert inside.journey.shown == []


def test_a_second_report_does_not_start_the_moment_anew(inside: House) -> None:
    inside.navigator.enter("fake")
    inside.navigator.page_shown(inside.navigator.frame.serial)
    inside.clock.advance(DOUBLE_STRIKE_S)
    inside.navigator.page_shown(inside.navigator.frame.serial)
    assert inside.navigator.settled
    assert inside.journey.shown == [0]


# Journeys -----------------------------------------------------------------------------------------


def test_a_journey_is_told_when_its_page_is_shown(inside: House) -> None:
    journey = inside.enter()
    assert (inside.screen, journey.shown) == ("fake-0", [0])
    journey.step = 1
    inside.navigator.journey_moved(1)
    assert (inside.screen, journey.shown) == ("fake-1", [0])
    inside.settle()
    assert journey.shown == [0, 1]


def test_back_goes_through_the_journey_and_then_home(inside: House) -> None:
    journey = inside.enter()
    journey.step = 1
    inside.do(inside.navigator.journey_moved, 1)
    inside.do(inside.navigator.back)
    assert inside.screen == "fake-0"
    assert inside.navigator.frame.direction == -1
    inside.do(inside.navigator.back)
    assert (inside.screen, journey.closed) == ("home", 1)
    inside.do(inside.navigator.back)
    assert inside.screen == "home"


def test_where_back_makes_no_sense_it_does_nothing(inside: House) -> None:
    journey = inside.enter()
    journey.step, journey.backable = 1, False
    inside.do(inside.navigator.journey_moved, 1)
    assert not inside.navigator.frame.canBack
    inside.do(inside.navigator.back)
    assert (inside.screen, journey.step) == ("fake-1", 1)


def test_home_closes_the_journey(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "home")
    assert (inside.screen, journey.closed) == ("home", 1)
    assert not inside.navigator.frame.canBack


def test_a_journey_leads_to_another_and_back_leads_home_again(inside: House) -> None:
    first = inside.enter("fake")
    inside.do(inside.navigator.enter_from_journey, "other")
    second = inside.journey
    assert (second.entry, first.closed) == ("other", 0)
    inside.do(inside.navigator.back)
    assert (inside.screen, second.closed, first.closed) == ("fake-0", 1, 0)
    inside.do(inside.navigator.back)
    assert (inside.screen, first.closed) == ("home", 1)


def test_home_closes_all_journeys(inside: House) -> None:
    first = inside.enter("fake")
    inside.do(inside.navigator.enter_from_journey, "other")
    inside.do(inside.navigator.go, "home")
    assert (first.closed, inside.journey.closed, inside.screen) == (1, 1, "home")


def test_from_a_help_no_journey_leads_on(inside: House) -> None:
    inside.enter("fake")
    inside.do(inside.navigator.go, "help")
    inside.do(inside.navigator.enter_from_journey, "other")
    assert len(inside.journeys) == 1


# Helps --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("section", ["language", "display", "help"])
def test_a_help_lies_over_the_journey_and_leaves_it_alone(inside: House, section: str) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, section)
    frame = inside.navigator.frame
    assert (inside.screen, frame.section, frame.canBack) == (section, section, True)
    inside.do(frame.pageModel.leave)
    assert (inside.screen, journey.closed) == ("fake-0", 0)


def test_from_one_help_to_another_and_back_is_the_journey(inside: House) -> None:
    inside.enter()
    for section in ("language", "display", "help"):
        inside.do(inside.navigator.go, section)
    inside.do(inside.navigator.back)
    assert inside.screen == "fake-0"


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_lies_over_the_help(inside: House, text: str) -> None:
    inside.do(inside.navigator.go, "help")
    inside.do(inside.navigator.frame.pageModel.read, text)
    assert inside.screen == text
    assert inside.navigator.frame.pageModel.name == text
    inside.do(inside.navigator.frame.pageModel.leave)
    assert inside.screen == "help"


def test_the_help_says_what_the_page_wants_and_who_helps(inside: House) -> None:
    inside.do(inside.navigator.go, "help")
    assert inside.navigator.frame.pageModel.pageHelp == ""
    inside.do(inside.navigator.back)
    inside.enter()
    inside.do(inside.navigator.go, "help")
    model = inside.navigator.frame.pageModel
    assert (model.pageHelp, model.telephone, model.officeLine) == (
        "Hilfe 0",
        "115",
        "Rathaus: offen",
    )


def test_all_languages_are_reached_from_the_attract_page(house: House) -> None:
    house.begin(ease="languages")
    assert house.screen == "language"
    house.navigator.frame.pageModel.choose("fr")
    assert house.navigator.frame.pageModel.goOn == "Continuer en français"
    house.do(house.navigator.leave_help)
    assert (house.screen, house.spoken[-1]) == ("home", "fr")


def test_home_from_a_help_is_home(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "display")
    inside.do(inside.navigator.go, "home")
    assert (inside.screen, journey.closed) == ("home", 1)


# Choices ------------------------------------------------------------------------------------------


def test_a_language_is_chosen_at_once(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "language")
    model = inside.navigator.frame.pageModel
    model.choose("ar")
    assert inside.navigator.frame.pageModel is model
    assert (inside.spoken[-1], model.chosenName) == ("ar", "العربية")
    assert model.chosen == "ar"
    lead, mirrored = (ISOLATES.sub("", one) for one in (model.lead, model.mirroredLead))
    assert (model.goOn, mirrored) == ("", "زبان\u00a0خود\u00a0را\u00a0انتخاب\u00a0کنید")
    assert lead.startswith("Sprache\u00a0wählen\u00a0· Choose\u00a0your\u00a0language\u00a0· ")
    assert inside.navigator.appearance.rightToLeft
    assert inside.navigator.frame.date == "الخميس، 22 أكتوبر"
    assert inside.navigator.frame.keyboard == {"name": "ar"}
    assert journey.languages == 1
    model.choose("xx")
    assert inside.spoken[-1] == "ar"


def test_a_look_is_chosen_at_once(inside: House) -> None:
    inside.do(inside.navigator.go, "display")
    model = inside.navigator.frame.pageModel
    model.chooseContrast("dark")
    model.chooseSize(4)
    model.toggleMovement()
    look = inside.navigator.appearance
    assert (look.contrast, look.textSize, look.lessMovement) == ("dark", 4, True)
    assert [row["id"] for row in model.modes if row["selected"]] == ["dark"]
    assert [row["size"] for row in model.sizes if row["selected"]] == [4]
    assert model.lessMovement


def test_the_look_can_be_reset_and_that_taken_back(inside: House) -> None:
    inside.do(inside.navigator.go, "language")
    inside.navigator.frame.pageModel.choose("en")
    inside.do(inside.navigator.go, "display")
    model = inside.navigator.frame.pageModel
    model.chooseContrast("dark")
    mine = inside.navigator.session.choices
    model.reset()
    assert inside.navigator.session.choices == Choices(language="en")
    assert model.undo
    model.reset()
    assert inside.navigator.session.choices == mine
    assert not model.undo


def test_another_choice_forgets_what_could_be_taken_back(inside: House) -> None:
    inside.do(inside.navigator.go, "display")
    model = inside.navigator.frame.pageModel
    model.chooseContrast("dark")
    model.reset()
    model.chooseSize(3)
    assert not model.undo
    model.reset()
    assert inside.navigator.session.choices == Choices()


def test_leaving_the_page_forgets_what_could_be_taken_back(inside: House) -> None:
    inside.do(inside.navigator.go, "display")
    inside.navigator.frame.pageModel.chooseContrast("dark")
    inside.navigator.frame.pageModel.reset()
    inside.do(inside.navigator.go, "display")
    assert not inside.navigator.frame.pageModel.undo


# Finishing ----------------------------------------------------------------------------------------


def test_finishing_wipes_everything_at_once(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "display")
    inside.navigator.frame.pageModel.chooseContrast("dark")
    inside.navigator.go("language")
    inside.navigator.frame.finish()
    assert (inside.screen, journey.closed) == ("attract", 1)
    assert inside.navigator.session.choices == Choices()
    assert inside.navigator.appearance.contrast == "light"
    inside.settle()
    inside.begin()
    assert inside.screen == "home"


def test_the_next_citizen_finds_the_kiosks_own_choices(languages: dict[str, Language]) -> None:
    own = Choices(language="en", text_size=TextSize.SMALL)
    house = House(languages, own)
    house.begin("ar", "contrast")
    house.do(house.navigator.finish)
    assert house.navigator.session.choices == own
    assert house.spoken[-1] == "en"
    house.begin()
    assert house.navigator.session.choices == own


# The idle clock -----------------------------------------------------------------------------------


def pass_time(house: House, seconds: float) -> None:
    house.clock.advance(seconds)
    house.navigator.tick()


def test_after_long_quiet_the_warning_comes_over_everything(inside: House) -> None:
    inside.enter()
    inside.do(inside.navigator.go, "help")
    inside.navigator.idle.touch()
    pass_time(inside, 149)
    assert inside.screen == "help"
    pass_time(inside, 1)
    assert (inside.screen, inside.navigator.frame.canBack) == ("idle", False)
    left = inside.navigator.frame.pageModel
    seconds = left.secondsLeft
    pass_time(inside, 10)
    assert left.secondsLeft == seconds - 10
    assert left.seconds == 45


def test_more_time_goes_on_where_one_was(inside: House) -> None:
    journey = inside.enter()
    for _ in range(3):
        pass_time(inside, 170)
        assert inside.screen == "idle"
        inside.navigator.frame.pageModel.moreTime()
        assert inside.screen == "fake-0"
        inside.settle()
    assert journey.closed == 0
    assert journey.shown == [0, 0, 0, 0]


def test_any_touch_answers_the_warning(inside: House) -> None:
    pass_time(inside, 160)
    inside.navigator.idle.touch()
    inside.navigator.tick()
    assert inside.screen == "home"


def test_an_unanswered_warning_wipes_everything(inside: House) -> None:
    journey = inside.enter()
    pass_time(inside, 160)
    pass_time(inside, 40)
    assert (inside.screen, journey.closed) == ("attract", 1)
    pass_time(inside, 1000)
    assert inside.screen == "attract"


def test_the_warning_can_be_answered_by_finishing(inside: House) -> None:
    pass_time(inside, 160)
    inside.navigator.frame.pageModel.finish()
    assert inside.screen == "attract"


def test_under_the_warning_a_journey_may_go_on(inside: House) -> None:
    journey = inside.enter()
    pass_time(inside, 160)
    journey.step = 1
    inside.navigator.journey_moved(1)
    assert inside.screen == "idle"
    inside.navigator.more_time()
    assert inside.screen == "fake-1"


def test_a_display_shows_one_journey_all_the_time(house: House) -> None:
    house.navigator.present("clocked/calls")
    house.settle()
    assert house.screen == "clocked/calls-0"
    assert not house.navigator.at_rest
    frame = house.navigator.frame
    assert (frame.bar, frame.canBack, frame.canHide) == (False, False, False)
    for _ in range(10):
        pass_time(house, 3600)
    assert house.screen == "clocked/calls-0"
    house.navigator.finish()
    assert house.journey.closed == 1


def test_after_a_bug_a_display_begins_anew(house: House) -> None:
    house.navigator.present("clocked/calls")
    house.navigator.fail(FailureCode.UNEXPECTED)
    assert house.screen == "clocked/calls-0"
    assert [journey.closed for journey in house.journeys] == [1, 0]


def test_the_topmost_journey_is_told_that_time_passes(inside: House) -> None:
    inside.do(inside.navigator.enter, "clocked/one")
    clocked = inside.journey
    assert isinstance(clocked, ClockedJourney)
    inside.navigator.tick()
    inside.do(inside.navigator.go, "help")
    inside.navigator.tick()
    assert clocked.looks == 2
    inside.do(inside.navigator.back)
    inside.do(inside.navigator.enter, "fake/other")
    inside.navigator.tick()
    assert clocked.looks == 2


def test_the_header_follows_the_clock(inside: House) -> None:
    serial = inside.navigator.frame.serial
    pass_time(inside, 60)
    assert inside.navigator.frame.time == "10:01"
    assert inside.navigator.frame.serial == serial


# The veil -----------------------------------------------------------------------------------------


def test_the_veil_covers_the_page_and_leaves_it_alone(inside: House) -> None:
    journey = inside.enter()
    frame = inside.navigator.frame
    assert (frame.canHide, frame.veiled) == (True, False)
    frame.hide()
    assert (inside.screen, frame.direction, frame.section) == ("veil", 0, "")
    assert (frame.canHide, frame.veiled, frame.canBack, frame.bar) == (False, True, False, True)
    inside.settle()
    inside.do(frame.pageModel.lift)
    assert (inside.screen, frame.veiled, journey.closed) == ("fake-0", False, 0)
    assert journey.shown == [0, 0]


def test_the_veil_comes_even_while_the_page_still_moves(inside: House) -> None:
    inside.navigator.enter("fake")
    inside.navigator.hide()
    assert inside.screen == "veil"


def test_the_touch_that_veiled_does_not_lift(inside: House) -> None:
    inside.navigator.hide()
    inside.navigator.lift()
    assert inside.screen == "veil"


def test_under_the_veil_no_intent_is_taken(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "help")
    inside.do(inside.navigator.hide)
    serial = inside.navigator.frame.serial
    for deed in (
        inside.navigator.back,
        inside.navigator.leave_help,
        inside.navigator.hide,
        lambda: inside.navigator.go("home"),
        lambda: inside.navigator.go("language"),
        lambda: inside.navigator.enter("other"),
        lambda: inside.navigator.enter_from_journey("other"),
    ):
        inside.do(deed)
        assert (inside.screen, inside.navigator.frame.serial) == ("veil", serial)
    inside.do(inside.navigator.lift)
    assert (inside.screen, journey.closed, len(inside.journeys)) == ("help", 0, 1)


def test_nothing_beneath_lifts_the_veil(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.hide)
    journey.step = 1
    inside.navigator.journey_moved(1)
    inside.desk.works = False
    inside.navigator.refresh()
    inside.settle()
    assert (inside.screen, journey.shown) == ("veil", [0])
    inside.do(inside.navigator.lift)
    assert (inside.screen, journey.shown) == ("fake-1", [0, 1])


def test_a_bug_beneath_does_not_lift_the_veil(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.hide)
    inside.do(inside.navigator.fail, FailureCode.UNEXPECTED)
    assert (inside.screen, journey.closed) == ("veil", 1)
    inside.do(inside.navigator.lift)
    assert inside.screen == "error"


def test_the_clock_runs_on_under_the_veil(inside: House) -> None:
    inside.enter()
    inside.do(inside.navigator.hide)
    inside.navigator.idle.touch()
    pass_time(inside, 150)
    assert (inside.screen, inside.navigator.frame.veiled) == ("idle", True)
    inside.do(inside.navigator.more_time)
    assert inside.screen == "veil"
    pass_time(inside, 200)
    assert (inside.screen, inside.navigator.frame.veiled) == ("attract", False)
    inside.settle()
    inside.begin()
    assert inside.screen == "home"


def test_the_idle_warning_needs_no_veil(inside: House) -> None:
    pass_time(inside, 160)
    assert not inside.navigator.frame.canHide
    inside.do(inside.navigator.hide)
    inside.do(inside.navigator.more_time)
    assert inside.screen == "home"


def test_at_rest_there_is_nothing_to_veil(house: House) -> None:
    house.do(house.navigator.hide)
    house.do(house.navigator.lift)
    assert (house.screen, house.navigator.frame.canHide) == ("attract", False)


def test_the_session_can_be_ended_under_the_veil(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.hide)
    inside.navigator.frame.finish()
    assert (inside.screen, journey.closed) == ("attract", 1)


# Personal inputs ----------------------------------------------------------------------------------


def test_the_mask_holds_until_the_session_ends(inside: House) -> None:
    look = inside.navigator.appearance
    look.toggleMask()
    assert look.masked
    inside.enter()
    inside.do(inside.navigator.go, "language")
    inside.navigator.frame.pageModel.choose("en")
    assert look.masked
    look.toggleMask()
    assert not look.masked
    look.toggleMask()
    inside.do(inside.navigator.finish)
    assert (look.masked, inside.navigator.session.masked) == (False, False)


def test_what_was_copied_ends_with_the_session(inside: House) -> None:
    QGuiApplication.clipboard().setText("qzwx")
    inside.navigator.finish()
    assert QGuiApplication.clipboard().text() == ""


# Devices and bugs ---------------------------------------------------------------------------------


def test_a_device_changes_what_is_offered_and_never_the_page(inside: House) -> None:
    model, serial = inside.navigator.frame.pageModel, inside.navigator.frame.serial
    inside.desk.works = False
    inside.navigator.refresh()
    assert model.tiles[0]["works"] is False
    assert (inside.screen, inside.navigator.frame.serial) == ("home", serial)


def test_a_bug_ends_the_journey_and_shows_a_way_on(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "help")
    inside.do(inside.navigator.fail, FailureCode.UNEXPECTED)
    model = inside.navigator.frame.pageModel
    assert (inside.screen, journey.closed) == ("error", 1)
    assert (model.code, model.kiosk, model.time) == ("A 400", "M07", "10:00")
    assert (model.telephone, model.officeLine) == ("115", "Rathaus: offen")
    assert not inside.navigator.frame.canBack
    inside.do(inside.navigator.back)
    assert inside.screen == "error"
    inside.do(model.restart)
    assert inside.screen == "home"


def test_from_the_error_page_the_helps_can_be_had(inside: House) -> None:
    inside.do(inside.navigator.fail, FailureCode.UNEXPECTED)
    inside.do(inside.navigator.go, "language")
    assert inside.screen == "language"
    inside.do(inside.navigator.back)
    assert inside.screen == "error"


def test_a_bug_while_nobody_is_there_shows_nothing(house: House) -> None:
    house.navigator.fail(FailureCode.UNEXPECTED)
    assert house.screen == "attract"
    house.begin()
    assert house.screen == "home"


def test_after_a_bug_the_session_ends_by_the_clock_too(inside: House) -> None:
    inside.do(inside.navigator.fail, FailureCode.UNEXPECTED)
    pass_time(inside, 160)
    assert inside.screen == "idle"
    pass_time(inside, 60)
    assert inside.screen == "attract"
    inside.settle()
    inside.begin()
    assert inside.screen == "home"


def test_a_help_follows_the_language(inside: House) -> None:
    journey = inside.enter()
    inside.do(inside.navigator.go, "help")
    model = inside.navigator.frame.pageModel
    journey.step = 1
    inside.navigator.session.choose(Choices(language="en"))
    assert model.pageHelp == "Hilfe 1"


def offered(house: House) -> object:
    return house.navigator.frame.pageModel.tiles[0]["works"]


def test_what_lies_under_a_finger_is_not_made_anew(inside: House) -> None:
    inside.navigator.hand_down()
    inside.desk.works = False
    inside.navigator.refresh()
    assert offered(inside) is True
    inside.navigator.hand_up()
    assert offered(inside) is False


def test_a_finger_that_never_leaves_holds_nothing_back_for_the_next_citizen(inside: House) -> None:
    inside.navigator.hand_down()
    inside.desk.office = "Rathaus: zu"
    inside.navigator.refresh()
    inside.navigator.finish()
    assert inside.navigator.frame.pageModel.openingLine == "Rathaus: zu"
    inside.desk.office = "Rathaus: offen"
    inside.navigator.refresh()
    assert inside.navigator.frame.pageModel.openingLine == "Rathaus: offen"
