from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from kiosk.core.clock import city_time
from kiosk.services.find_service.flow import AtService, Part
from kiosk.services.find_service.service_props import (
    DOCUMENTS_SHOWN,
    office_props,
    office_row,
    part_props,
    service_props,
)
from kiosk.services.find_service.world import World
from offline_cache.content.model import Content, Service

NBSP = "\u00a0"
Make = Callable[..., World]
Change = Callable[..., tuple[Content, Service]]


def at(service: Service, **answers: str) -> AtService:
    return AtService(service.id, answers)


def test_a_service_says_everything(world: Make, passport: Service) -> None:
    props = service_props(at(passport), passport, world())
    assert props.kicker == "Leistung · Ausweise"
    assert props.title == "Reise\u00adpass beantragen"
    assert (props.lead, props.lead_short) == ("Für Reisen.", "Reisen.")
    assert (props.mark, props.stale) == ("", "")
    assert props.picture == "bridge"
    assert [row["title"] for row in props.documents] == ["Foto", "Ausweis"]
    assert props.documents[0] == {"title": "Foto", "line": "biometrisch", "icon": "photo_camera"}
    assert props.office["id"] == "rathaus"
    assert props.more_offices == 1
    assert (props.has_steps, props.has_background, props.prints) == (True, True, True)
    assert props.online == "Online beantragen"
    assert props.source == "Quelle: Kleinstadt. Stand: 1. Oktober 2026."


def test_a_service_may_say_nearly_nothing(world: Make, rubbish: Service) -> None:
    props = service_props(at(rubbish), rubbish, world(prints=False))
    assert props.lead_short == props.lead
    assert (props.picture, props.online) == ("", "")
    assert (props.questions, props.documents, props.more_documents) == ((), (), 0)
    assert (props.office, props.more_offices) == ({}, 0)
    assert (props.has_steps, props.has_background, props.prints) == (False, False, False)
    assert [figure["value"] for figure in props.figures] == ["kostenlos"]


def test_answers_change_fee_and_documents(world: Make, passport: Service) -> None:
    usual = service_props(at(passport), passport, world())
    young = service_props(at(passport, alter="jung"), passport, world())
    assert usual.figures[0]["value"] == f"70,00{NBSP}€"
    assert young.figures[0]["value"] == f"37,50{NBSP}€"
    assert "Zustimmung der Eltern" in [row["title"] for row in young.documents]


def test_each_question_shows_the_chosen_option(world: Make, passport: Service) -> None:
    age, speed = service_props(at(passport, alter="jung"), passport, world()).questions
    assert (age["id"], age["label"]) == ("alter", "Wie alt?")
    assert [option["selected"] for option in age["options"]] == [True, False]
    assert [option["selected"] for option in speed["options"]] == [True, False]


@pytest.mark.parametrize(
    ("count", "shown", "more"), [(0, 0, 0), (1, 1, 0), (3, 3, 0), (4, 4, 0), (5, 3, 2), (9, 3, 6)]
)
def test_long_lists_of_documents_are_cut_but_never_by_one(
    world: Make, with_service: Change, count: int, shown: int, more: int
) -> None:
    papers = [{"id": f"p{number}", "title": f"Papier {number}"} for number in range(count)]
    content, service = with_service(0, documents=papers)
    props = service_props(at(service), service, world(content=content))
    assert (len(props.documents), props.more_documents) == (shown, more)
    rows = part_props(Part.DOCUMENTS, at(service), service, world(content=content)).rows
    assert len(rows) == count
    assert DOCUMENTS_SHOWN == 3


@pytest.mark.parametrize(
    ("language", "papers", "mark"),
    [
        ("de", ["Foto"], ""),
        ("en", [{"de": "Foto", "en": "Photo"}], ""),
        ("en", ["Foto"], "auf Deutsch"),
        ("ar", [], "auf Deutsch"),
    ],
)
def test_a_service_that_is_partly_german_is_marked_for_others(
    world: Make, with_service: Change, language: str, papers: list[Any], mark: str
) -> None:
    documents = [{"id": f"p{number}", "title": title} for number, title in enumerate(papers)]
    content, service = with_service(0, documents=documents)
    assert service_props(at(service), service, world(language, content=content)).mark == mark


@pytest.mark.parametrize(("days", "stale"), [(0, False), (180, False), (181, True), (4000, True)])
def test_old_content_warns(world: Make, with_service: Change, days: int, *, stale: bool) -> None:
    today = city_time(world().now).date()
    content, service = with_service(0, as_of=(today - timedelta(days=days)).isoformat())
    warning = service_props(at(service), service, world(content=content)).stale
    assert bool(warning) is stale
    assert not stale or "115" in warning


def test_an_unknown_fee_is_said_and_not_hidden(world: Make, with_service: Change) -> None:
    fees = [{"fee": {"kind": "amount", "cents": 100}, "legal": "§", "when": {"alter": "jung"}}]
    content, service = with_service(0, fees=fees)
    (fee, *_) = service_props(at(service), service, world(content=content)).figures
    assert fee["value"] == "Das sagt Ihnen das Amt"


def test_an_office_that_is_gone_is_left_out(world: Make, with_service: Change) -> None:
    content, service = with_service(0, offices=["nowhere", "bauhof"])
    props = service_props(at(service), service, world(content=content))
    assert props.office["id"] == "bauhof"
    assert props.more_offices == 0


# Offices ------------------------------------------------------------------------------------------


def test_an_office_says_where_when_and_how(
    world: Make, small_city: Content, plain: Callable[[object], str]
) -> None:
    row = office_row(small_city.offices[0], world())
    assert row["name"] == "Rathaus"
    assert row["door"] == ""
    assert plain(row["address"]) == "Markt 1, Erdgeschoss"
    assert (row["opening"], row["look"]) == ("offen bis 16:00 Uhr", "success")
    assert row["stepFree"] == "ohne Stufen"
    assert row["transport"] == "Bus 1: Markt"
    assert row["hours"] == ["Mo. bis Fr. 8:00–16:00"]


def test_an_office_without_hours_says_so(world: Make, small_city: Content) -> None:
    row = office_row(small_city.offices[1], world())
    assert row["opening"] == "Zeiten nicht bekannt, Telefon 115"
    assert row["hours"] == []
    assert row["stepFree"] == "mit Stufen"
    assert row["transport"] == ""


def test_unknown_steps_are_not_guessed(world: Make, small_city: Content) -> None:
    office = msgspec.structs.replace(small_city.offices[0], step_free=None)
    assert office_row(office, world())["stepFree"] == ""


def test_who_reads_another_language_is_told_what_the_door_says(
    world: Make, small_city: Content
) -> None:
    row = office_row(small_city.offices[0], world("en"))
    assert row["name"] == "Town hall"
    assert "Rathaus" in str(row["door"])
    assert "Markt 1" in f"{row['door']}{row['address']}"


def test_the_page_of_an_office_has_its_source(world: Make) -> None:
    props = office_props("rathaus", world())
    assert (props.title, props.heading) == ("Rathaus", "Alles")
    assert len(props.rows) == 1
    assert props.note == "Quelle: Kleinstadt. Stand: 1. Oktober 2026."
    assert not props.prints


def test_an_office_that_does_not_exist_is_a_bug(world: Make) -> None:
    with pytest.raises(LookupError, match="there is no office nowhere"):
        office_props("nowhere", world())


# Parts --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "titles"),
    [
        (Part.DOCUMENTS, ["Foto", "Ausweis"]),
        (Part.STEPS, ["Kommen", "Zahlen"]),
        (Part.BACKGROUND, ["Fingerabdruck", "PassG"]),
        (Part.MORE, ["Kommen", "Zahlen", "Fingerabdruck", "PassG"]),
    ],
)
def test_each_part_has_its_rows(
    world: Make, passport: Service, part: Part, titles: list[str]
) -> None:
    props = part_props(part, at(passport), passport, world())
    assert props.part == part.value
    assert props.heading
    assert [row["title"] for row in props.rows] == titles
    assert props.note == "Quelle: Kleinstadt. Stand: 1. Oktober 2026."


def test_steps_are_numbered(world: Make, passport: Service) -> None:
    rows = part_props(Part.STEPS, at(passport), passport, world()).rows
    assert [row["number"] for row in rows] == ["1", "2"]


def test_all_offices_of_a_service_are_on_their_part(world: Make, passport: Service) -> None:
    rows = part_props(Part.OFFICES, at(passport), passport, world()).rows
    assert [row["id"] for row in rows] == ["rathaus", "bauhof"]


def test_preconditions_come_before_notes_and_law(world: Make, with_service: Change) -> None:
    content, service = with_service(0, preconditions=["Wohnsitz"])
    rows = part_props(Part.BACKGROUND, at(service), service, world(content=content)).rows
    assert [(row["title"], row["icon"]) for row in rows] == [
        ("Wohnsitz", "info"),
        ("Fingerabdruck", "info"),
        ("PassG", "gavel"),
    ]
