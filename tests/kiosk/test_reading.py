from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.core.words import german
from kiosk.reading import (
    PAYLOAD_BYTES,
    Figure,
    Reader,
    address_line,
    case_words,
    checklist_source,
    fee_words,
    figures,
    phone_text,
    source_line,
    stale_words,
    told_facts,
)
from offline_cache.content.facts import facts
from offline_cache.content.model import (
    Amount,
    AmountRange,
    Content,
    Document,
    FactSource,
    Fee,
    FeeRule,
    Free,
    NotKnown,
    Service,
    TextRule,
)

NBSP = "\u00a0"


@pytest.fixture
def reader(languages: dict[str, Language]) -> Reader:
    return Reader(languages["de"], german)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "werktags"), ("en", "\u2068werktags\u2069 (auf Deutsch)")],
)
def test_a_german_text_without_a_place_for_its_mark_carries_it_behind(
    languages: dict[str, Language], language: str, text: str
) -> None:
    reading = Reader(languages[language], german)
    assert reading.marked("werktags") == text
    assert reading.marked({"de": "werktags", "en": "weekdays"}) in {"werktags", "weekdays"}
    assert reading.marked(None) == ""


@pytest.mark.parametrize(("days", "stale"), [(180, False), (181, True)])
def test_old_content_says_its_day(reader: Reader, days: int, *, stale: bool) -> None:
    words = stale_words(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=days), 180, reader)
    assert bool(words) is stale
    assert words == "" or "1. Januar 2026" in words


@pytest.mark.parametrize(
    ("fee", "text"),
    [
        (Free(), "kostenlos"),
        (Amount(cents=0), f"0,00{NBSP}€"),
        (Amount(cents=3750), f"37,50{NBSP}€"),
        (AmountRange(from_cents=1000), f"ab 10,00{NBSP}€"),
        (AmountRange(from_cents=1000, to_cents=2550), f"10,00{NBSP}€ bis 25,50{NBSP}€"),
        (NotKnown(), "Das sagt Ihnen das Amt"),
    ],
)
def test_every_fee_has_words(reader: Reader, fee: Fee, text: str) -> None:
    assert fee_words(fee, reader) == text


def test_a_range_of_fees_keeps_its_order_in_arabic(languages: dict[str, Language]) -> None:
    text = fee_words(AmountRange(from_cents=1000, to_cents=2550), Reader(languages["ar"], german))
    assert text.count("\u2066") == text.count("\u2069") == 2


def test_no_text_is_empty(reader: Reader) -> None:
    assert reader.text(None) == ""


def test_figures_say_fee_and_what_is_known(reader: Reader, passport: Service) -> None:
    fee, validity, duration = figures(facts(passport, {}), reader)
    assert (fee.short, fee.value, fee.note) == ("Kosten", f"70,00{NBSP}€", "bar oder Karte")
    assert (validity.short, validity.value) == ("Gilt", "10 Jahre")
    assert (duration.short, duration.value) == ("Dauert", "4 Wochen")


def test_another_case_has_other_figures(reader: Reader, passport: Service) -> None:
    found = figures(facts(passport, {"alter": "jung", "tempo": "express"}), reader)
    assert [figure.value for figure in found] == [f"37,50{NBSP}€", "6 Jahre", "3 Tage"]
    assert found[0].note == "§ 15 PassV"


def test_a_service_may_have_the_fee_alone(reader: Reader, rubbish: Service) -> None:
    assert figures(facts(rubbish, {}), reader) == (
        Figure("Das kostet es", "Kosten", "kostenlos", "Satzung"),
    )


def test_an_unknown_fee_names_the_telephone(reader: Reader, rubbish: Service) -> None:
    unknown = msgspec.structs.replace(rubbish, fees=(FeeRule(fee=NotKnown(), legal="§ 1"),))
    (fee,) = figures(facts(unknown, {}), reader)
    assert fee.value == "Das sagt Ihnen das Amt"
    assert "115" in fee.note


def test_the_deadline_comes_first_and_only_three_are_shown(
    reader: Reader, passport: Service
) -> None:
    hurried = msgspec.structs.replace(passport, deadline=(TextRule(text="2 Wochen"),))
    found = figures(facts(hurried, {}), reader)
    assert [figure.short for figure in found] == ["Kosten", "Frist", "Gilt"]


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ({}, "Wie alt? 24 oder älter. Wie schnell? normal"),
        ({"alter": "jung"}, "Wie alt? unter 24. Wie schnell? normal"),
        ({"alter": "jung", "tempo": "express"}, "Wie alt? unter 24. Wie schnell? Express"),
    ],
)
def test_the_case_is_said_in_one_line(
    reader: Reader, passport: Service, answers: dict[str, str], text: str
) -> None:
    assert case_words(passport, answers, reader) == text


def test_without_questions_there_is_no_case(reader: Reader, rubbish: Service) -> None:
    assert case_words(rubbish, {}, reader) == ""


def test_an_address_has_its_floor_where_it_is_known(
    reader: Reader, small_city: Content, plain: Callable[[object], str]
) -> None:
    rathaus, bauhof = small_city.offices
    assert plain(address_line(rathaus, reader)) == "Markt 1, Erdgeschoss"
    assert address_line(bauhof, reader) == "Weg 2"


def test_the_source_has_its_day(reader: Reader, passport: Service) -> None:
    text = source_line(msgspec.structs.replace(passport, as_of=date(2026, 3, 1)), reader)
    assert text == "Quelle: Kleinstadt. Stand: 1. März 2026."


def test_the_text_for_the_phone_says_everything(
    reader: Reader, passport: Service, small_city: Content, plain: Callable[[object], str]
) -> None:
    moment = datetime(2026, 10, 22, 10, 0)  # noqa: DTZ001 - the city's wall clock
    text = phone_text(passport, facts(passport, {}), small_city.offices[0], reader, moment)
    assert plain(text).splitlines() == [
        "Reisepass beantragen",
        f"Kosten: 70,00{NBSP}€",
        "Gilt: 10 Jahre",
        "Dauert: 4 Wochen",
        "- Foto",
        "- Ausweis",
        "Rathaus",
        "Markt 1, Erdgeschoss",
        "22.10.2026",
    ]


def test_the_text_for_the_phone_may_have_no_office(reader: Reader, rubbish: Service) -> None:
    moment = datetime(2026, 10, 22, 10, 0)  # noqa: DTZ001 - the city's wall clock
    assert phone_text(rubbish, facts(rubbish, {}), None, reader, moment).splitlines() == [
        "Ölfass abholen lassen",
        "Kosten: kostenlos",
        "22.10.2026",
    ]


def test_texts_come_in_the_readers_language_or_in_german(
    languages: dict[str, Language], with_service: Callable[..., Any]
) -> None:
    _, service = with_service(0)
    english = Reader(languages["en"], german)
    arabic = Reader(languages["ar"], german)
    assert english.text(service.title) == "Apply for a passport"
    assert arabic.text(service.title) == "Reise\u00adpass beantragen"


def test_too_many_papers_are_left_out_of_the_code_but_never_the_fee(
    reader: Reader, passport: Service, small_city: Content, plain: Callable[[object], str]
) -> None:
    papers = tuple(
        Document(id=f"papier-{number}", title=f"Beglaubigte Abschrift Nummer {number}")
        for number in range(60)
    )
    loaded = msgspec.structs.replace(passport, documents=papers)
    moment = datetime(2026, 10, 22, 10, 0)  # noqa: DTZ001 - the city's wall clock
    text = phone_text(loaded, facts(loaded, {}), small_city.offices[0], reader, moment)
    assert len(text.encode()) <= PAYLOAD_BYTES
    lines = plain(text).splitlines()
    assert f"Kosten: 70,00{NBSP}€" in lines
    assert "Markt 1, Erdgeschoss" in lines
    assert "- Beglaubigte Abschrift Nummer 0" in lines
    assert "- Beglaubigte Abschrift Nummer 59" not in lines


def test_facts_with_sources_of_their_own_say_who_and_when(
    languages: dict[str, Language], small_city: Content
) -> None:
    service = msgspec.structs.replace(
        small_city.services[0],
        sources=(
            FactSource(fact="fees", name="Gesetz", as_of="2026-08-19"),
            FactSource(fact="notes", name="Zeitung", as_of="2015", note="Das ist alt."),
            FactSource(fact="validity", name="Gesetz", as_of="2026-08-19"),
        ),
        unknown=("offices", "steps"),
    )
    reader = Reader(languages["de"], german)
    assert [(told.label, told.text) for told in told_facts(service, reader)] == [
        ("Kosten · Gilt", "Quelle: Gesetz. Stand: 19. August 2026."),
        ("Gut zu wissen", "Das ist alt. Quelle: Zeitung. Stand: 2015."),
        ("Hier gehen Sie hin · So läuft es ab", "Nicht bekannt. Fragen Sie unter 115."),
    ]
    said = checklist_source(service, reader)
    assert said.endswith("Kosten · Gilt: Quelle: Gesetz. Stand: 19. August 2026.")
