from collections.abc import Callable
from typing import Any

from kiosk.booked.world import Known, World, known_in
from kiosk.booking.catalogue import Catalogue, Wanted
from offline_cache.content.model import Content
from tests.services.appointment.bookable import (
    CAR,
    CARD,
    CATALOGUE,
    NOW,
    PASS,
    TOWN_HALL,
    YARD,
)

Worlds = Callable[..., World]


def test_the_content_is_known_by_its_numbers(memory: Any, city: Content) -> None:
    assert known_in(memory(city), NOW) == Known({PASS: "pass"}, {TOWN_HALL: "rathaus"})
    assert Known() == Known({}, {})


def test_names_are_the_contents_then_the_citys_then_the_number(world: Worlds) -> None:
    here = world("en")
    names = [here.service_name(one, CATALOGUE) for one in (PASS, CARD, 99)]
    assert names == ["Apply for a passport", "Ausweis", "99"]
    names = [here.office_name(one, CATALOGUE) for one in (TOWN_HALL, YARD, 99)]
    assert names == ["Town hall", "Zulassung", "99"]
    known = [here.names_service(one, CATALOGUE) for one in (PASS, CAR, 99)]
    assert known == [True, True, False]


def test_names_in_another_language_are_marked(world: Worlds) -> None:
    here = world("en")
    assert here.mark(PASS, CATALOGUE) == here.mark(99, CATALOGUE) == ""
    assert here.mark(CAR, CATALOGUE)


def test_a_wish_names_each_service_and_how_often(world: Worlds) -> None:
    wish = (Wanted(PASS, 2), Wanted(CARD))
    assert world("en").wish_words(wish, CATALOGUE) == "2 × Apply for a passport, Ausweis"
    assert world().wish_words((), Catalogue()) == ""


def test_a_number_without_its_page_in_the_content_is_unknown(world: Worlds) -> None:
    lost = world(known=Known({PASS: "gone"}, {TOWN_HALL: "gone"}))
    assert (lost.service(PASS), lost.office(TOWN_HALL)) == (None, None)
    assert (lost.service(99), lost.office(99)) == (None, None)
    assert lost.calendar(CATALOGUE).name_of(TOWN_HALL) == "Bürgeramt"
