"""The place of the city's systems: built on its own thread, and said where it cannot be."""

import logging
import threading
from pathlib import Path

import pytest

from kiosk.booking.appointment import Ref
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.effects import (
    CalledCame,
    CatalogueCame,
    LoadCalled,
    LoadCatalogue,
    LoadQueues,
    LookUp,
    LookUpEnded,
    QueuesCame,
)
from kiosk.booking.refusals import NOT_CONFIGURED
from kiosk.bootstrap import lines
from kiosk.bootstrap.booking import CITIZEN, QUEUE, CityPlace
from kiosk.config import Config, load_config
from kiosk.core.clock import SystemClock
from kiosk.flow.manifest import Appointments


def settings(data: Path, *more: str) -> Config:
    return load_config(None, [f"data.directory={data}", *more])


def test_the_tile_learns_what_can_be_booked(tmp_path: Path) -> None:
    told = threading.Event()
    place = CityPlace(settings(tmp_path), SystemClock(), changed=told.set)
    assert place.appointments() == Appointments()
    place.attach()
    assert told.wait(30)
    known = place.appointments()
    assert known is not None
    assert known.answers
    assert known.services > 0
    assert known.offices > 1
    event = place.visit().perform(LoadCatalogue())
    assert isinstance(event, CatalogueCame)
    assert isinstance(event.answer, Catalogue)
    place.close()


def test_a_kiosk_without_the_citys_systems_performs_nothing(tmp_path: Path) -> None:
    place = CityPlace(settings(tmp_path, f"{CITIZEN}=none", f"{QUEUE}=none"), SystemClock())
    place.attach()
    assert not place.gives_appointments
    assert not place.gives_numbers
    assert place.appointments() is None
    place.visit().leave()
    place.close()


def test_what_cannot_be_built_is_said_without_its_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("https://somebody:secret@city.example/")

    monkeypatch.setattr(lines, "open_desk", broken)
    place = CityPlace(settings(tmp_path), SystemClock())
    with caplog.at_level(logging.DEBUG):
        place.attach()
        event = place.visit().perform(LoadCatalogue())
    assert event == CatalogueCame(NOT_CONFIGURED)
    known = place.appointments()
    assert known is not None
    assert not known.answers
    place.close()
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


def test_without_a_desk_each_question_is_answered() -> None:
    no = NOT_CONFIGURED
    assert lines.no_desk(LoadQueues(3)) == QueuesCame(3, no)
    assert lines.no_desk(LoadCalled(4)) == CalledCame(4, no)
    asked = LookUp(ask_id=5, ref=Ref(1, "ab12"))
    assert lines.no_desk(asked) == LookUpEnded(ask_id=5, answer=no)
