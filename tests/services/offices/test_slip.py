from collections.abc import Callable
from datetime import datetime

import msgspec
import pytest

from kiosk.core.clock import CITY_ZONE
from kiosk.core.slip import Code, Heading, Paragraph, Slip, SmallPrint, Title
from kiosk.reading import PAYLOAD_BYTES
from kiosk.services.offices.slip import office_slip, phone_text, title_of
from kiosk.services.offices.world import World
from kiosk.take_along.paper import Sheet
from offline_cache.content.model import Content

Make = Callable[..., World]
Plain = Callable[[object], str]
SHEET = Sheet(
    city="Kleinstadt",
    place="Kiosk im Rathaus",
    kiosk_id="M07",
    payload="Rathaus",
    simulated=False,
    large=False,
    now=datetime(2026, 10, 22, 10, 5, tzinfo=CITY_ZONE),
)


def lines(slip: Slip, plain: Plain) -> list[str]:
    return [plain(block.text) for block in slip.blocks if isinstance(block, Paragraph)]


def test_the_slip_of_an_office_says_where_and_when(world: Make, plain: Plain) -> None:
    slip = office_slip("rathaus", world(), SHEET)
    assert Title(text="Rathaus", detail="Alles") in slip.blocks
    assert Heading(text="Öffnungszeiten") in slip.blocks
    assert lines(slip, plain) == [
        "Markt 1, Erdgeschoss, 00000 Kleinstadt",
        "Bus 1: Markt",
        "ohne Stufen",
        "Aufzug",
        "Mo. bis Fr. 8:00–16:00",
        "Quelle: Hausmeister. Stand: 1. September 2026.",
        "Fr., 30. Oktober: geschlossen (Ausflug)",
        "Mo., 2. November: 8:00–10:00 (Umbau)",
    ]
    assert any(isinstance(block, Code) for block in slip.blocks)


def test_the_slip_of_all_offices_names_each_with_its_hours(world: Make, plain: Plain) -> None:
    slip = office_slip("", world(), SHEET)
    assert Title(text="Ämter und Öffnungszeiten") in slip.blocks
    assert lines(slip, plain) == [
        "Rathaus",
        "Markt 1, Erdgeschoss, 00000 Kleinstadt",
        "Mo. bis Fr. 8:00–16:00",
        "Bauhof",
        "Weg 2, 00000 Kleinstadt",
        "Zeiten nicht bekannt, Telefon 115",
        "Amt im Bus",
        "Heute, noch bis 12:00 Uhr: Altdorf, Am Markt",
        "Morgen, 9:00 bis 12:00 Uhr: Altdorf, Am Markt",
        "Do., 29. Oktober, 9:00 bis 12:00 Uhr: Altdorf, Am Markt",
        "Telefon 115",
        "Mo. bis Fr., 8:00 bis 18:00",
    ]
    assert slip.blocks[-1] == SmallPrint(text="Stand 01.10.2026 · Kiosk M07 · 22.10.2026 10:05")


def test_a_city_without_offices_has_a_slip_with_the_telephone(
    world: Make, offices_city: Content, plain: Plain
) -> None:
    content = msgspec.structs.replace(offices_city, offices=())
    assert lines(office_slip("", world(content=content), SHEET), plain)[0] == "Telefon 115"


def test_the_text_for_the_phone_has_address_and_hours(world: Make, plain: Plain) -> None:
    assert plain(phone_text("rathaus", world())).splitlines() == [
        "Rathaus",
        "Markt 1, Erdgeschoss, 00000 Kleinstadt",
        "Mo. bis Fr. 8:00–16:00",
        "Bus 1: Markt",
        "Fr., 30. Oktober: geschlossen (Ausflug)",
        "Mo., 2. November: 8:00–10:00 (Umbau)",
    ]
    assert plain(phone_text("", world())).splitlines() == [
        "Rathaus: Mo. bis Fr. 8:00–16:00",
        "Bauhof: Zeiten nicht bekannt, Telefon 115",
    ]


def test_what_is_too_much_for_a_code_is_left_out_at_the_end(
    world: Make, with_office: Callable[..., Content]
) -> None:
    content = with_office(0, transport="Bus " * 300)
    text = phone_text("rathaus", world(content=content))
    assert text.startswith("Rathaus\n")
    assert len(text.encode()) <= PAYLOAD_BYTES


@pytest.mark.parametrize(
    ("subject", "title"), [("", "Ämter und Öffnungszeiten"), ("rathaus", "Town hall")]
)
def test_a_slip_has_a_name(world: Make, subject: str, title: str) -> None:
    assert title_of(subject, world("en")) == title
