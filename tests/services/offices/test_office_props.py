from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
import pytest

from kiosk.services.offices.flow import Part
from kiosk.services.offices.office_props import office_props, part_props, telephone_props
from kiosk.services.offices.world import World
from offline_cache.content.model import Content

Make = Callable[..., World]


RULES = ("Früh ohne.", "Sonst mit.")


def test_an_office_says_everything(world: Make, plain: Callable[[object], str]) -> None:
    props = office_props("rathaus", world())
    assert (props.kicker, props.title, props.door, props.mark) == ("Alles", "Rathaus", "", "")
    assert (props.opening, props.look) == ("offen bis 16:00 Uhr", "success")
    assert props.hours == ("Mo. bis Fr. 8:00–16:00",)
    assert props.hours_source.startswith("Quelle: Hausmeister.")
    assert len(props.exceptions) == 2
    assert (props.mobile, props.stops, props.more_stops) == (False, (), False)
    facts = {plain(row["label"]): plain(row["text"]) for row in props.facts}
    assert facts == {
        "Adresse": "Markt 1, Erdgeschoss, 00000 Kleinstadt",
        "Bus und Bahn": "Bus 1: Markt",
        "Zugang": "Ohne Stufen. Aufzug",
        "Termin": "Ohne Termin",
        "Bezahlen": "Karte",
        "Telefon": "Nicht bekannt. Fragen Sie unter 115.",
    }
    assert props.facts[-2]["source"] == "Quelle: Kasse. Stand nicht bekannt."
    assert props.services == 1
    assert props.cannot == ("Autos melden Sie nicht hier an.",)
    assert props.source == "Quelle: Kleinstadt. Stand: 1. Oktober 2026."
    assert props.prints


def test_what_nobody_knows_is_said(world: Make, with_office: Callable[..., Content]) -> None:
    content = with_office(1, step_free=None, appointment=None)
    props = office_props("bauhof", world(content=content))
    unknown = [row["label"] for row in props.facts if str(row["text"]).startswith("Nicht bekannt")]
    assert unknown == ["Bus und Bahn", "Zugang", "Termin", "Bezahlen", "Telefon"]
    assert (props.hours, props.exceptions) == ((), ())
    assert props.opening == "Zeiten nicht bekannt, Telefon 115"


def test_an_office_of_old_content_says_its_age(
    world: Make, with_office: Callable[..., Content]
) -> None:
    assert office_props("rathaus", world()).stale == ""
    old = with_office(0, as_of=date(2020, 1, 2))
    assert "2. Januar 2020" in office_props("rathaus", world(content=old)).stale


def test_an_office_that_wants_an_appointment_says_so(world: Make) -> None:
    facts = {row["label"]: row["text"] for row in office_props("bauhof", world()).facts}
    assert facts["Termin"] == "Nur mit Termin"


def test_readers_of_other_languages_get_the_words_on_the_door(world: Make) -> None:
    props = office_props("rathaus", world("en"))
    assert (props.title, props.door) == ("Town hall", "Rathaus, Markt 1")
    assert office_props("bus", world("en")).door == "Amt im Bus"
    assert office_props("bauhof", world("en")).mark == "auf Deutsch"


def test_the_office_on_wheels_has_stops_instead_of_an_address(world: Make) -> None:
    props = office_props("bus", world())
    assert props.mobile
    assert len(props.stops) == 3
    assert props.more_stops
    assert [row["label"] for row in props.facts] == ["Zugang", "Termin", "Bezahlen", "Telefon"]


def test_an_office_on_wheels_without_stops_says_that_nobody_knows_where(
    world: Make, with_office: Callable[..., Content]
) -> None:
    content = with_office(2, stops=[], telephone="115")
    labels = [row["label"] for row in office_props("bus", world(content=content)).facts]
    assert labels == ["Adresse", "Bus und Bahn", "Zugang", "Termin", "Bezahlen"]


def test_rules_of_appointment_are_rows_and_the_last_has_the_source(
    world: Make, with_office: Callable[..., Content]
) -> None:
    sources = [{"fact": "appointment", "name": "Amt", "as_of": "2024-03-27"}]
    content = with_office(1, appointment_rules=["Früh ohne.", "Sonst mit."], sources=sources)
    rows = office_props("bauhof", world(content=content)).facts
    rules = [(row["label"], row["text"], row["source"]) for row in rows if row["text"] in RULES]
    assert rules == [
        ("Termin", "Früh ohne.", ""),
        ("", "Sonst mit.", "Quelle: Amt. Stand: 27. März 2024."),
    ]


def test_old_hours_are_told_where_those_of_today_are_not_known(
    world: Make, with_office: Callable[..., Content]
) -> None:
    sources = [{"fact": "hours", "name": "Amt", "as_of": "2015", "note": "Früher 8 bis 15 Uhr."}]
    row = office_props("bauhof", world(content=with_office(1, sources=sources))).facts[0]
    assert (row["label"], row["text"]) == (
        "Öffnungszeiten",
        "Nicht bekannt. Fragen Sie unter 115.",
    )
    assert row["source"] == "Früher 8 bis 15 Uhr. Quelle: Amt. Stand: 2015."


def test_an_office_that_does_not_exist_is_a_bug(world: Make) -> None:
    with pytest.raises(LookupError, match="no office nowhere"):
        office_props("nowhere", world())


def test_its_services_stand_on_a_list(world: Make) -> None:
    props = part_props(Part.SERVICES, "rathaus", world("en"))
    assert (props.part, props.kicker) == ("services", "Town hall")
    assert [(row["id"], row["title"], row["line"]) for row in props.rows] == [
        ("pass", "Apply for a passport", "Travel.")
    ]


def test_a_service_without_a_short_lead_shows_its_lead(world: Make, offices_city: Content) -> None:
    rubbish = msgspec.structs.replace(offices_city.services[1], offices=("bauhof",))
    content = msgspec.structs.replace(offices_city, services=(offices_city.services[0], rubbish))
    rows = part_props(Part.SERVICES, "bauhof", world(content=content)).rows
    assert [row["line"] for row in rows] == ["Reisen.", "Wir holen es."]


def test_all_stops_stand_on_a_list(world: Make) -> None:
    props = part_props(Part.STOPS, "bus", world())
    assert len(props.rows) == 5
    assert props.rows[0]["here"]


def test_the_telephone_says_what_it_can_and_costs(world: Make) -> None:
    props = telephone_props(world())
    assert (props.number, props.payload) == ("115", "tel:115")
    assert (props.opening, props.look) == ("offen bis 18:00 Uhr", "success")
    assert props.hours == "Mo. bis Fr., 8:00 bis 18:00"
    assert (props.can, props.cost) == (("Wir helfen.",), "Ortstarif")


def test_the_telephone_says_when_somebody_answers_again(world: Make, small_city: Content) -> None:
    night = datetime(2026, 10, 22, 21, 0, tzinfo=UTC)
    props = telephone_props(world(now=night, content=small_city))
    assert props.opening == "öffnet morgen um 8:00 Uhr"
    assert props.cost == "Was ein Anruf kostet, ist nicht bekannt."


@pytest.mark.parametrize(
    ("language", "mark"), [("de", ""), ("en", "auf Deutsch"), ("ar", "auf Deutsch")]
)
def test_german_texts_are_marked_for_others(world: Make, language: str, mark: str) -> None:
    assert world(language).mark("nur Deutsch") == mark
