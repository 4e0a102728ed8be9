"""Names are typed as people write them, and arrive at the city as they were typed."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.backend.city_line import CityLine
from kiosk.backend.desk import Desk
from kiosk.backend.zms_citizen.client import ZmsCitizen
from kiosk.booking.appointment import Appointment, Hold
from kiosk.booking.catalogue import Catalogue, Wanted
from kiosk.booking.contact import Contact, cleaned
from kiosk.booking.effects import (
    Book,
    BookEnded,
    CatalogueCame,
    LoadCatalogue,
    LoadTimes,
    Reserve,
    ReserveEnded,
    TimesCame,
)
from kiosk.booking.times import FreeTimes
from kiosk.cityhall.zms.demo import demo_plan
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import ManualClock
from kiosk.flow.walking import Hand
from kiosk.services.appointment import walk
from offline_cache.content.files import read_content
from offline_cache.journal import JOURNAL_FILE, open_journal
from tests.journeys.cities import Cities

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
NAMES = (
    *("Đặng Thị Ánh", "Øyvind Bjørk", "محمد الخطيب", "Şükrü İnönü", "Siobhán O'Neill", "Ő"),
    *("Ł. Żółć", "Αθηνά", "Нікіта Їжак", "李小龍", "שרה", "D’Angelo-Weiß", "सुनीता"),
)
IN_ONE = "Đặng Øyvind محمد Şükrü O'Neill Ő"


@pytest.fixture(scope="module")
def city(musterstadt_folder: Path) -> Iterator[ZmsCity]:
    clock = ManualClock(NOW)
    plan = replace(demo_plan(read_content(musterstadt_folder), clock), requests=1_000_000)
    made = ZmsCity(plan, clock=clock)
    made.start()
    yield made
    made.stop()
    assert not made.bugs


@pytest.fixture(scope="module")
def desk(city: ZmsCity, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    clock = ManualClock(NOW)
    journal = open_journal(tmp_path_factory.mktemp("journal") / JOURNAL_FILE, clock)
    made = Desk(
        ZmsCitizen(CityLine(city.citizen_url), clock),
        None,
        journal,
        clock,
        background=lambda work: work(),
    )
    yield made
    made.close()


def booked(desk: Desk, name: str) -> Appointment:
    """Book the first time of the first service, as the flow does."""
    came = desk.perform(LoadCatalogue())
    assert isinstance(came, CatalogueCame)
    assert isinstance(came.answer, Catalogue)
    wish = (Wanted(came.answer.bookable()[0].id),)
    office = came.answer.offices_for(wish)[0].id
    today = date(2026, 11, 25)
    last = today + timedelta(days=60)
    times = desk.perform(LoadTimes(ask_id=1, wish=wish, offices=(office,), first=today, last=last))
    assert isinstance(times, TimesCame)
    assert isinstance(times.answer, FreeTimes)
    slot = times.answer.earliest()
    assert slot is not None
    held = desk.perform(Reserve(ask_id=2, wish=wish, slot=slot))
    assert isinstance(held, ReserveEnded)
    assert isinstance(held.answer, Hold)
    contact = cleaned(Contact(name=name, telephone="0391 1234567"))
    ended = desk.perform(Book(ask_id=3, hold=held.answer, contact=contact))
    assert isinstance(ended, BookEnded)
    assert isinstance(ended.answer, Appointment)
    return ended.answer


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_arrives_as_it_is_written(city: ZmsCity, desk: Desk, name: str, form: str) -> None:
    number = booked(desk, unicodedata.normalize(form, name)).ref.number  # type: ignore[arg-type]
    (found,) = (one for one in city.books.processes() if one.id == number)
    assert found.person.family_name == unicodedata.normalize("NFC", name)
    assert found.status.value == "confirmed"


def test_names_of_all_scripts_are_typed_on_a_real_keyboard(
    capsys: pytest.CaptureFixture[str],
    steady_hand: None,
    cities: Cities,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def type_real(hand: Hand, text: str) -> None:
        # As input methods and dead keys do: some letters come in parts.
        hand.type_real(unicodedata.normalize("NFD", text))

    monkeypatch.setattr(walk, "type_text", type_real)
    persona = tmp_path / "persona.json"
    persona.write_text(json.dumps({"name": IN_ONE, "email": "oe@muster.example"}), "utf-8")
    code = main(["walk", "appointment", "--json", "--persona", str(persona)])
    answer = json.loads(capsys.readouterr().out)
    assert (code, answer["booked"]) == (0, True)
    person = cities.process().person
    assert person.family_name == IN_ONE
    assert person.email == "oe@muster.example"


def test_a_name_of_one_letter_is_typed_on_the_screen(
    capsys: pytest.CaptureFixture[str], steady_hand: None, cities: Cities, tmp_path: Path
) -> None:
    persona = tmp_path / "persona.json"
    persona.write_text(json.dumps({"name": "Ő"}), "utf-8")
    code = main(["walk", "appointment", "--json", "--persona", str(persona)])
    assert code == 0, capsys.readouterr().out
    assert cities.process().person.family_name == "Ő"
