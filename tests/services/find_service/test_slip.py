from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.core.clock import CITY_ZONE
from kiosk.core.language import Language
from kiosk.core.slip import (
    Banner,
    Code,
    Direction,
    Fact,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)
from kiosk.core.words import german
from kiosk.reading import Reader
from kiosk.services.find_service.slip import service_slip
from kiosk.take_along.paper import Sheet
from offline_cache.content.facts import facts
from offline_cache.content.model import Content, Office, Service

NBSP = "\u00a0"
SHEET = Sheet(
    city="Kleinstadt",
    place="Kiosk im Rathaus",
    kiosk_id="M07",
    payload="https://kleinstadt.example/pass",
    simulated=False,
    large=False,
    now=datetime(2026, 10, 22, 10, 5, tzinfo=CITY_ZONE),
)

Compose = Callable[..., Slip]


@pytest.fixture
def compose(languages: dict[str, Language], small_city: Content) -> Compose:
    def composed(
        service: Service,
        sheet: Sheet = SHEET,
        office: Office | None = small_city.offices[0],
        language: str = "de",
    ) -> Slip:
        reader = Reader(languages[language], german)
        return service_slip(service, {}, facts(service, {}), office, reader, sheet)

    return composed


def test_a_slip_says_all_in_its_order(
    compose: Compose, passport: Service, plain: Callable[[object], str]
) -> None:
    blocks = tuple(
        replace(block, text=plain(block.text)) if isinstance(block, Paragraph) else block
        for block in compose(passport).blocks
    )
    assert blocks == (
        Letterhead(city="Kleinstadt", place="Kiosk im Rathaus"),
        Title(
            text="Reise\u00adpass beantragen", detail="Wie alt? 24 oder älter. Wie schnell? normal"
        ),
        Rule(),
        Fact(label="Kosten", value=f"70,00{NBSP}€", strong=True),
        Fact(label="Gilt", value="10 Jahre"),
        Fact(label="Dauert", value="4 Wochen"),
        Rule(),
        Heading(text="Das bringen Sie mit"),
        Item(text="Foto", detail="biometrisch"),
        Item(text="Ausweis"),
        Rule(),
        Heading(text="Hier gehen Sie hin"),
        Paragraph(text="Rathaus", strong=True),
        Paragraph(text="Markt 1, Erdgeschoss"),
        Paragraph(text="Mo. bis Fr. 8:00–16:00"),
        Paragraph(text="Bus 1: Markt"),
        Paragraph(text="ohne Stufen"),
        Rule(),
        Code(
            payload="https://kleinstadt.example/pass",
            caption="Weiterlesen auf dem Handy",
            small="kleinstadt.example/pass",
        ),
        Rule(),
        SmallPrint(text="Stand 01.10.2026 · Kiosk M07 · 22.10.2026 10:05"),
    )


def test_what_is_not_known_is_left_out(compose: Compose, rubbish: Service) -> None:
    blocks = compose(rubbish, replace(SHEET, payload=""), None).blocks
    assert [type(block) for block in blocks] == [Letterhead, Title, Rule, Fact, Rule, SmallPrint]


def test_an_office_with_steps_does_not_say_it_has_none(
    compose: Compose, passport: Service, small_city: Content
) -> None:
    texts = [
        block.text
        for block in compose(passport, SHEET, small_city.offices[1]).blocks
        if isinstance(block, Paragraph)
    ]
    assert texts == ["Bauhof", "Weg 2"]


def test_a_code_with_text_has_no_address_under_it(compose: Compose, rubbish: Service) -> None:
    code = next(
        block
        for block in compose(rubbish, replace(SHEET, payload="Ölfass\nkostenlos")).blocks
        if isinstance(block, Code)
    )
    assert (code.payload, code.small) == ("Ölfass\nkostenlos", "")


def test_a_simulated_slip_says_so_at_both_ends(compose: Compose, passport: Service) -> None:
    real = compose(passport).blocks
    first, *inner, last = compose(passport, replace(SHEET, simulated=True)).blocks
    assert first == last
    assert isinstance(first, Banner)
    assert first.text.startswith("SIMULATION")
    assert tuple(inner) == real


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("de", Direction.LEFT_TO_RIGHT),
        ("en", Direction.LEFT_TO_RIGHT),
        ("ar", Direction.RIGHT_TO_LEFT),
    ],
)
def test_a_slip_runs_as_its_language(
    compose: Compose, passport: Service, language: str, direction: Direction
) -> None:
    slip = compose(passport, language=language)
    assert (slip.language, slip.direction) == (language, direction)


@pytest.mark.parametrize("large", [True, False])
def test_who_reads_large_letters_gets_them_on_paper(
    compose: Compose, passport: Service, *, large: bool
) -> None:
    assert compose(passport, replace(SHEET, large=large)).large is large
