from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.booking.waiting import KnownQueues
from kiosk.bootstrap.content import find_manifests
from kiosk.core.clock import ManualClock
from kiosk.core.language import Language
from kiosk.core.tile import NoticeLine, Tile
from kiosk.core.words import german
from kiosk.flow.manifest import Manifest, Offline, Surroundings
from kiosk.front_desk import BIG_DEEDS, FIRST_SITUATIONS, FrontDesk
from offline_cache.content.model import Content

# A Thursday, 10:00 in the city.
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)

Desk = Callable[..., FrontDesk]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture
def desk(
    languages: dict[str, Language], memory: Any, small_city: Content, clock: ManualClock
) -> Desk:
    """Make a front desk; `content=None` = there is none."""

    def made(language: str = "de", **given: Any) -> FrontDesk:
        content = given.pop("content", small_city)
        return FrontDesk(
            **{
                "content": memory(content) if content is not None else None,
                "manifests": find_manifests(),
                "clock": clock,
                "language": lambda: languages[language],
                "translate": german,
                "prints": lambda: True,
                "simulates_printer": False,
                **given,
            }
        )

    return made


def changed(thing: Any, **values: Any) -> Any:
    return msgspec.structs.replace(thing, **values)


def test_with_content_the_kiosk_is_in_service(desk: Desk) -> None:
    assert desk().in_service()
    assert not desk(content=None).in_service()


@pytest.mark.parametrize(
    ("language", "place"), [("de", "Kiosk im Rathaus"), ("en", "Kiosk in the town hall")]
)
def test_the_place_is_named_in_the_citizens_language(desk: Desk, language: str, place: str) -> None:
    here = desk(language).place()
    assert (here.city, here.place, here.ribbon) == ("Kleinstadt", place, "")


def test_the_ribbon_names_what_is_simulated(desk: Desk, small_city: Content) -> None:
    invented = changed(small_city, city=changed(small_city.city, invented=True))
    assert desk(content=invented).place().ribbon == "Musterstadt ist erfunden."
    assert desk(simulates_printer=True).place().ribbon == "Der Bondrucker ist simuliert."
    both = desk(content=invented, simulates_printer=True).place().ribbon
    assert both == "Musterstadt ist erfunden. Der Bondrucker ist simuliert."


def test_without_content_only_the_simulated_printer_is_named(desk: Desk) -> None:
    place = desk(content=None, simulates_printer=True).place()
    assert (place.city, place.place) == ("", "")
    assert place.ribbon == "Der Bondrucker ist simuliert."


def test_without_content_there_is_nothing_on_the_home_screen(desk: Desk) -> None:
    home = desk(content=None).home()
    assert (home.tiles, home.situations, home.search_entry, home.notice) == ((), (), "", None)
    assert desk(content=None).opening_line() == ""


def test_home_shows_tiles_and_situations_that_have_services(desk: Desk) -> None:
    home = desk("en").home()
    assert "find_service/all" in [tile.entry for tile in home.tiles]
    assert home.search_entry == "find_service/search"
    assert home.situations_entry == "find_service/situations"
    assert [(one.entry, one.title) for one in home.situations] == [
        ("find_service/situation:1010000", "Ausweise (en)"),
        ("find_service/situation:1020000", "Umzug (en)"),
    ]


def test_the_first_two_tiles_are_large_whatever_journeys_say_of_themselves(desk: Desk) -> None:
    tiles = desk().home().tiles
    assert [tile.large for tile in tiles] == [True] * BIG_DEEDS + [False] * (len(tiles) - BIG_DEEDS)


def test_home_shows_the_first_six_situations(desk: Desk, small_city: Content) -> None:
    many = tuple(changed(small_city.situations[0], code=f"10{number}0000") for number in range(8))
    service = changed(small_city.services[0], situations=tuple(one.code for one in many))
    content = changed(small_city, situations=many, services=(service,))
    assert len(desk(content=content).home().situations) == FIRST_SITUATIONS


def test_tiles_know_whether_the_printer_works(desk: Desk) -> None:
    assert desk(prints=lambda: True).home().tiles[0].works
    assert not desk(prints=lambda: False).home().tiles[0].works


def test_what_is_not_installed_has_no_tile(desk: Desk) -> None:
    home = desk(manifests=()).home()
    assert (home.tiles, home.situations) == ((), ())
    assert (home.search_entry, home.situations_entry) == ("", "")


def test_tiles_come_in_the_order_of_the_manifests(desk: Desk) -> None:
    def manifest(name: str, order: int) -> Manifest:
        tile = Tile(
            entry=name, title=name, short=name, line="", short_line="", icon="home", picture=""
        )
        return Manifest(
            id=name,
            order=order,
            devices=(),
            works_offline=Offline.NO,
            tiles=lambda _translate, _now: (tile, replace(tile, large=True)),
        )

    made = desk(manifests=[manifest("late", 20), manifest("early", 10)])
    assert [tile.entry for tile in made.home().tiles] == ["early", "early", "late", "late"]


def test_surroundings_say_whether_it_prints() -> None:
    assert Surroundings(prints=True).prints


def test_the_tile_of_waiting_numbers_says_how_it_stands(desk: Desk) -> None:
    def lines(**given: Any) -> list[str]:
        tiles = desk(**given).home().tiles
        return [tile.line for tile in tiles if tile.entry == "waiting_number/draw"]

    assert lines() == []
    assert lines(queues=lambda: None) == ["Wartezeit nicht bekannt"]
    known = KnownQueues(queues=(), at=NOW, fresh=False)
    assert lines(queues=lambda: known) == ["Geht gerade nicht"]


def test_the_first_notice_is_shown_in_its_true_language(desk: Desk, small_city: Content) -> None:
    assert desk("ar").home().notice == NoticeLine(
        text="Baustelle am Markt", mark="auf Deutsch", warning=False
    )
    loud = changed(small_city.notices[0], text={"de": "Sturm", "en": "Storm"}, priority="warning")
    loud = msgspec.convert(msgspec.to_builtins(loud), type(small_city.notices[0]))
    content = changed(small_city, notices=(loud, *small_city.notices))
    assert desk("en", content=content).home().notice == NoticeLine(text="Storm", warning=True)


def test_a_notice_that_is_over_is_not_shown(desk: Desk, small_city: Content) -> None:
    over = changed(small_city.notices[0], valid_until=datetime(2026, 10, 21).date())  # noqa: DTZ001 - a day
    assert desk(content=changed(small_city, notices=(over,))).home().notice is None


@pytest.mark.parametrize(
    ("hour", "line"),
    [
        (8, "Rathaus: offen bis 16:00 Uhr"),
        (13, "Rathaus: schließt um 16:00 Uhr"),
        (15, "Rathaus: öffnet morgen um 8:00 Uhr"),
    ],
)
def test_one_line_says_whether_the_town_hall_is_open(
    desk: Desk, clock: ManualClock, hour: int, line: str
) -> None:
    clock.moment = NOW.replace(hour=hour)
    assert desk().opening_line() == line


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Rathaus, heute zu: Erster Weihnachtstag. Öffnet Montag um 8:00 Uhr"),
        ("en", "Town hall, heute zu: Christmas Day. Öffnet Monday um 8:00 Uhr"),
    ],
)
def test_the_line_says_that_it_is_a_holiday(
    desk: Desk, small_city: Content, clock: ManualClock, language: str, line: str
) -> None:
    content = changed(small_city, city=changed(small_city.city, state="ST"))
    clock.moment = datetime(2026, 12, 25, 9, 0, tzinfo=UTC)
    contacts = desk(language, content=content).contacts()
    assert desk(language, content=content).opening_line() == contacts.office_line == line
    assert line.partition("heute zu: ")[2] in contacts.telephone_line


def test_without_a_state_there_are_no_holidays(desk: Desk, clock: ManualClock) -> None:
    clock.moment = datetime(2026, 12, 25, 9, 0, tzinfo=UTC)
    assert desk().opening_line() == "Rathaus: offen bis 16:00 Uhr"


def test_an_office_without_known_hours_says_nothing(desk: Desk, small_city: Content) -> None:
    for office in ("bauhof", "nowhere"):
        city = changed(small_city.city, main_office=office)
        assert desk(content=changed(small_city, city=city)).opening_line() == ""


def test_the_telephone_says_when_it_opens_while_nobody_answers(
    desk: Desk, clock: ManualClock
) -> None:
    contacts = desk().contacts()
    assert contacts.telephone == "115"
    assert contacts.telephone_line == "Mo. bis Fr., 8:00 bis 18:00"
    assert contacts.office_line == "Rathaus: offen bis 16:00 Uhr"
    clock.moment = NOW.replace(hour=19)
    assert desk().contacts().telephone_line == (
        "Mo. bis Fr., 8:00 bis 18:00 (öffnet morgen um 8:00 Uhr)"
    )


def test_without_content_there_is_still_a_number_to_call(desk: Desk) -> None:
    contacts = desk(content=None).contacts()
    assert contacts.telephone == "115"
    assert contacts.telephone_line
    assert contacts.office_line == ""
