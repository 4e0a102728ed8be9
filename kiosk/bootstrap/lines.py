"""Builds what talks to the city: lines, clients, the desk; and the demo city. Loaded late."""

import os
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from kiosk.backend.city_line import AddressWrong, Budget, CityLine
from kiosk.backend.desk import Desk
from kiosk.backend.ports import AppointmentSystem, QueueSystem
from kiosk.backend.zms_citizen.captcha import Captcha
from kiosk.backend.zms_citizen.client import Confirm, Generation, ZmsCitizen
from kiosk.backend.zms_queue.client import ZmsQueue
from kiosk.booking import effects
from kiosk.booking.refusals import Group, Refused
from kiosk.cityhall.zms.demo import demo_plan
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.config import Config, ConfigurationWrong
from kiosk.core.clock import Clock
from kiosk.flow.step import Effect
from offline_cache.content.files import read_content
from offline_cache.journal import open_journal

Choice = TypeVar("Choice", bound=Enum)

EMBEDDED = "embedded"
NONE = "none"
NO_DESK = Refused(group=Group.SERVICE, code="notConfigured")


def demo_city(folder: Path, clock: Clock, faults: tuple[str, ...]) -> ZmsCity:
    """Start the embedded city that the content describes, on a free port of this machine."""
    content = read_content(folder)
    # Four digits, as older installations have: they can be typed from a slip.
    plan = replace(demo_plan(content, clock), key_digits=4)
    city = ZmsCity(plan, clock=clock, faults=faults)
    city.start()
    return city


def open_desk(config: Config, city: ZmsCity | None, journal: Path, clock: Clock) -> Desk:
    """Open the desk to the configured systems.

    Raises:
        ConfigurationWrong: for an address that cannot be used.
    """
    budget = Budget(clock)
    citizen = _url(config, "city.zms_citizen_url", city.citizen_url if city is not None else "")
    queue = _url(config, "city.zms_queue_url", city.queue_url if city is not None else "")
    credentials = os.environ.get("CREDENTIALS_DIRECTORY", "")
    return Desk(
        _citizen(config, _line(citizen, "city.zms_citizen_url", budget), clock),
        _queues(config, queue, clock, city) if queue else None,
        open_journal(journal, clock, credentials=Path(credentials) if credentials else None),
        clock,
    )


def _url(config: Config, key: str, embedded: str) -> str:
    said = config.text(key)
    return embedded if said == EMBEDDED else "" if said == NONE else said


def _line(url: str, key: str, budget: Budget | None) -> CityLine:
    try:
        return CityLine(url, budget=budget)
    except AddressWrong as error:
        raise ConfigurationWrong(f"{key}: {error}") from error


def _citizen(config: Config, line: CityLine, clock: Clock) -> AppointmentSystem:
    generation = config.text("city.zms_generation")
    return ZmsCitizen(
        line,
        clock,
        captcha=Captcha(line, clock),
        generation=None if generation == "auto" else _choice(Generation, "generation", generation),
        confirm=_choice(Confirm, "confirm", config.text("city.zms_confirm")),
    )


def _choice(kind: type[Choice], name: str, value: str) -> Choice:
    try:
        return kind(value)
    except ValueError as error:
        raise ConfigurationWrong(f"city.zms_{name} {value!r} is none of those it may be") from error


def _queues(config: Config, url: str, clock: Clock, city: ZmsCity | None) -> QueueSystem | None:
    said = config.text("city.zms_queue_scopes")
    try:
        scopes = tuple(int(part) for part in said.split(",") if part.strip())
    except ValueError as error:
        raise ConfigurationWrong(
            f"city.zms_queue_scopes {said!r}: numbers, separated by commas"
        ) from error
    if not scopes and city is not None and url == city.queue_url:
        scopes = tuple(city.queues.scopes)
    if not scopes:
        return None
    line = _line(url, "city.zms_queue_url", None)
    return ZmsQueue(line, clock, scopes, kiosk_id=config.text("kiosk.id"))


def no_desk(effect: Effect) -> object:
    """Answer an effect where the city's systems could not be reached from the start."""
    number = getattr(effect, "ask_id", 0)
    answers: dict[type[Effect], Callable[[], object]] = {
        effects.LoadCatalogue: lambda: effects.CatalogueCame(NO_DESK),
        effects.LoadQueues: lambda: effects.QueuesCame(number, NO_DESK),
        effects.LoadCalled: lambda: effects.CalledCame(number, NO_DESK),
        effects.LookUp: lambda: effects.LookUpEnded(ask_id=number, answer=NO_DESK),
    }
    return answers[type(effect)]()
