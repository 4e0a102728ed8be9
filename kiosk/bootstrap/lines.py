"""Builds what talks to the city: lines, clients, the desk; and the demo city. Loaded late."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from kiosk.backend.desk import Desk
from kiosk.backend.no_appointments import NoAppointments
from kiosk.backend.ports import QueueSystem
from kiosk.booking import effects
from kiosk.booking.refusals import NOT_CONFIGURED
from kiosk.bootstrap.access import citizen_system, queue_scopes, queue_system
from kiosk.bootstrap.booking import CITIZEN, EMBEDDED, NONE, QUEUE
from kiosk.cityhall.zms.demo import demo_plan
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.config import Config
from kiosk.core.clock import Clock
from kiosk.flow.step import Effect
from offline_cache.content.files import read_content
from offline_cache.content.model import Content
from offline_cache.journal import open_journal


def demo_city(folder: Path, clock: Clock, faults: tuple[str, ...]) -> ZmsCity:
    """Start the embedded city that the content describes, on a free port of this machine."""
    content = _content(folder, max(file.stat().st_mtime_ns for file in folder.rglob("*.json")))
    # Four digits, as older installations have: they can be typed from a slip.
    plan = replace(demo_plan(content, clock), key_digits=4)
    city = ZmsCity(plan, clock=clock, faults=faults)
    city.start()
    return city


@lru_cache(maxsize=1)
def _content(folder: Path, _changed_ns: int) -> Content:
    """Read the content once, however many demo cities one program has."""
    return read_content(folder)


def open_desk(config: Config, city: ZmsCity | None, journal: Path, clock: Clock) -> Desk:
    """Open the desk to the configured systems.

    Raises:
        ConfigurationWrong: for an address that cannot be used.
    """
    citizen = _url(config, CITIZEN, city.citizen_url if city is not None else "")
    queue = _url(config, QUEUE, city.queue_url if city is not None else "")
    credentials = os.environ.get("CREDENTIALS_DIRECTORY", "")
    return Desk(
        citizen_system(config, citizen, clock) if citizen else NoAppointments(),
        _queues(config, queue, clock, city) if queue else None,
        open_journal(journal, clock, credentials=Path(credentials) if credentials else None),
        clock,
    )


def _url(config: Config, key: str, embedded: str) -> str:
    said = config.text(key)
    return embedded if said == EMBEDDED else "" if said == NONE else said


def _queues(config: Config, url: str, clock: Clock, city: ZmsCity | None) -> QueueSystem | None:
    scopes = queue_scopes(config)
    if not scopes and city is not None and url == city.queue_url:
        scopes = tuple(city.queues.scopes)
    return queue_system(config, url, clock, scopes) if scopes else None


def no_desk(effect: Effect) -> object:
    """Answer an effect where the city's systems could not be reached from the start."""
    number = getattr(effect, "ask_id", 0)
    answers: dict[type[Effect], Callable[[], object]] = {
        effects.LoadCatalogue: lambda: effects.CatalogueCame(NOT_CONFIGURED),
        effects.LoadQueues: lambda: effects.QueuesCame(number, NOT_CONFIGURED),
        effects.LoadCalled: lambda: effects.CalledCame(number, NOT_CONFIGURED),
        effects.LookUp: lambda: effects.LookUpEnded(ask_id=number, answer=NOT_CONFIGURED),
    }
    return answers[type(effect)]()
