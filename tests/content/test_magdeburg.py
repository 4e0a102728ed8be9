"""The Magdeburg pack says what the collected facts say, who says it, and what nobody knows."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.paths import ASSETS
from kiosk.reading import Reader, told_facts
from kiosk.services.offices.office_props import office_props
from kiosk.services.offices.world import World
from offline_cache.content.files import read_content
from offline_cache.content.model import Amount, Content, Office, Service
from tests.content.texts import missing

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

# Of the collected facts: office, street, place, what its source is called and from when it is.
OFFICES = {
    "buergerbuero-mitte": ("Leiterstraße 2a", "39104", "Welcome-Portal", None),
    "buergerbuero-nord": ("Lübecker Straße 32", None, "presse-service.de", "2023-07"),
    "buergerbuero-ost": ("Tessenowstraße 15", "39114", "FID=698.1140.1", "2015"),
    "buergerbuero-sued": ("Einkaufszentrum Bördepark", None, "volksstimme.de", "2023-07"),
    "buergerbuero-west": ("Bruno-Beye-Ring", None, "volksstimme.de", "2023-07"),
    "strassenverkehrsbehoerde": ("An der Steinkuhle 6", "39128", "FID=37.127.1", None),
}
FEES = {
    "personalausweis": {4600, 2760, 1000, 1300, 1500, 600},
    "reisepass": {7000, 3750, 2200, 3200, 2600},
    "meldebescheinigung": {1000},
    "wohnsitz": set(),
    "bewohnerparkausweis": {3070, 1020},
    "fuehrungszeugnis": set(),
}
LEIKA = {
    "personalausweis": "99008001012000",
    "reisepass": "99085001012000",
    "meldebescheinigung": "99115003012000",
    "wohnsitz": "99115005104000",
    "bewohnerparkausweis": "99108001001000",
    "fuehrungszeugnis": "99049001001000",
}
# service, fact, a part of the source's name, and its date.
SOURCES = (
    ("personalausweis", "fees", "PAuswGebV", "2026-08-19"),
    ("personalausweis", "duration", "aichavormwald.de", "2026"),
    ("personalausweis", "notes", "volksstimme.de", "2026-01-15"),
    ("personalausweis", "notes", "magdeburg-tourist.de", "2015"),
    ("reisepass", "fees", "PassV", None),
    ("reisepass", "duration", "aichavormwald.de", "2026"),
    ("meldebescheinigung", "fees", "magdeburg.de/meldebescheinigung", None),
    ("meldebescheinigung", "documents", "FID=37.3035.1", None),
    ("wohnsitz", "deadline", "FID=698.51410.1", None),
    ("bewohnerparkausweis", "fees", "FID=37.127.1", None),
    ("fuehrungszeugnis", "notes", "BZRG", None),
)
# Every number that stands in the collected facts, beside dates and addresses of pages.
# fmt: off
NUMBERS = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 30,
    32, 37, 45, 48, 50, 51, 70, 115, 2002, 2015, 2016, 2017, 2020, 2021, 2023, 2024, 2025,
    2026, 11330005, 43111200,
}
# fmt: on


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ASSETS / "content" / "magdeburg")


def named(items: tuple[Any, ...], item_id: str) -> Any:
    return next(one for one in items if one.id == item_id)


@pytest.fixture
def world(content: Content, memory: Any, languages: dict[str, Language]) -> Callable[[str], World]:
    def made(language: str) -> World:
        reader = Reader(languages[language], german)
        return World(content=memory(content), reader=reader, now=NOW, prints=True)

    return made


def test_the_city_has_its_keys(content: Content) -> None:
    city = content.city
    assert (city.ags, city.ars, city.state) == ("15003000", "150030000000", "ST")
    assert not city.invented


def test_every_text_is_there_in_german_and_english(content: Content) -> None:
    assert not list(missing(content, Content, "en"))


@pytest.mark.parametrize("office_id", OFFICES)
def test_an_office_stands_where_the_source_says(content: Content, office_id: str) -> None:
    street, postcode, name, as_of = OFFICES[office_id]
    office: Office = named(content.offices, office_id)
    assert office.address is not None
    assert (office.address.street, office.address.postcode) == (street, postcode)
    source = next(one for one in office.sources if one.fact == "address")
    assert (name in str(source.name), source.as_of) == (True, as_of)


def test_no_office_is_made_up(content: Content) -> None:
    assert {one.id for one in content.offices} == {*OFFICES, "buergerbuero-mobil"}
    for office in content.offices:
        assert (office.hours, office.step_free, office.telephone) == (None, None, None)
        assert office.stops == ()


@pytest.mark.parametrize("service_id", FEES)
def test_a_service_costs_what_the_source_says(content: Content, service_id: str) -> None:
    service: Service = named(content.services, service_id)
    fees = [rule.fee for rule in service.fees] + [extra.fee for extra in service.extras]
    assert {fee.cents for fee in fees if isinstance(fee, Amount)} == FEES[service_id]
    assert service.leika == (LEIKA[service_id],)


@pytest.mark.parametrize(("service_id", "fact", "name", "as_of"), SOURCES)
def test_a_fact_has_its_source(
    content: Content, service_id: str, fact: str, name: str, as_of: str | None
) -> None:
    found = [one for one in named(content.services, service_id).sources if one.fact == fact]
    assert any(name in str(one.name) and one.as_of == as_of for one in found)


def test_every_fact_of_a_service_is_told_or_said_to_be_unknown(content: Content) -> None:
    for service in content.services:
        said = {one.fact for one in service.sources} | set(service.unknown)
        assert {"fees", "documents", "duration", "offices", "steps"} <= said, service.id


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            if key not in _NO_TEXT:
                yield from texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from texts(member)


_NO_TEXT = {"id", "code", "as_of", "leika", "situations", "when", "postcode", "url", "name"} | {
    "fact",
    "ags",
    "ars",
    "hours",
    "street",
}


def test_no_number_is_there_that_the_facts_do_not_have(content: Content) -> None:
    raw = msgspec.to_builtins(content)
    raw["city"].pop("telephone")
    for text in texts(raw):
        assert {int(number) for number in re.findall(r"\d+", text)} <= NUMBERS | {0}, text


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_nobody_knows_is_said_at_every_office(
    content: Content, world: Callable[[str], World], language: str
) -> None:
    for office in content.offices:
        rows = {row["label"]: row for row in office_props(office.id, world(language)).facts}
        for label in ("Zugang", "Telefon"):
            assert str(rows[label]["text"]).startswith("Nicht bekannt"), (office.id, label)
        assert "Quelle: " in str(rows["Adresse"]["source"]), office.id


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_service_says_what_nobody_knows(
    content: Content, world: Callable[[str], World], language: str
) -> None:
    for service in content.services:
        told = told_facts(service, world(language).reader)
        assert told[-1].text.startswith("Nicht bekannt"), service.id
        assert set(service.unknown) == set(told[-1].facts)


def test_doubts_are_said_in_a_sentence(content: Content) -> None:
    doubtful = {"buergerbuero-mitte", "buergerbuero-ost", "buergerbuero-sued", "buergerbuero-west"}
    for office_id in doubtful:
        source = next(o for o in named(content.offices, office_id).sources if o.fact == "address")
        assert source.note is not None
        assert "115" in source.note["de"]
        assert "115" in source.note["en"]
