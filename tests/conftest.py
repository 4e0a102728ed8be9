"""What all tests share: Qt without a screen, and the bundled assets.

The environment is set before anything imports Qt.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.core.language import Language
from kiosk.languages import load_languages
from kiosk.paths import ASSETS
from offline_cache.content.model import (
    City,
    CityMap,
    Content,
    Form,
    Notice,
    Office,
    Service,
    Situation,
)
from offline_cache.content.reader import SearchOutcome, ServiceRow


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Make a QGuiApplication: the kiosk has no widgets."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only tests of the screen load Qt

    return QGuiApplication


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    return load_languages(ASSETS / "languages")


@pytest.fixture(scope="session")
def musterstadt_folder() -> Path:
    return ASSETS / "content" / "musterstadt"


WORKDAYS = ["mon", "tue", "wed", "thu", "fri"]
SOURCED = {"source": {"name": "Kleinstadt"}, "as_of": "2026-10-01"}
PASS: dict[str, object] = {
    **SOURCED,
    "id": "pass",
    "title": {"de": "Reise\u00adpass beantragen", "en": "Apply for a passport"},
    "lead": {"de": "Für Reisen.", "en": "For travel."},
    "lead_short": {"de": "Reisen.", "en": "Travel."},
    "department": "rathaus",
    "situations": ["1010000"],
    "questions": [
        {
            "id": "alter",
            "label": "Wie alt?",
            "options": [
                {"id": "jung", "label": {"de": "unter 24", "en": "under 24"}},
                {"id": "alt", "label": {"de": "24 oder älter", "en": "24 or older"}},
            ],
            "default": "alt",
        },
        {
            "id": "tempo",
            "label": "Wie schnell?",
            "options": [
                {"id": "normal", "label": "normal"},
                {"id": "express", "label": "Express"},
            ],
            "default": "normal",
        },
    ],
    "fees": [
        {
            "fee": {"kind": "amount", "cents": 3750},
            "legal": "§ 15 PassV",
            "when": {"alter": "jung"},
        },
        {"fee": {"kind": "amount", "cents": 7000}, "legal": "§ 15 PassV", "note": "bar oder Karte"},
    ],
    "validity": [
        {"text": "6 Jahre", "when": {"alter": "jung"}},
        {"text": "10 Jahre"},
    ],
    "duration": [{"text": "3 Tage", "when": {"tempo": "express"}}, {"text": "4 Wochen"}],
    "documents": [
        {"id": "foto", "title": "Foto", "note": "biometrisch", "icon": "photo_camera"},
        {"id": "ausweis", "title": "Ausweis"},
        {"id": "eltern", "title": "Zustimmung der Eltern", "when": {"alter": "jung"}},
    ],
    "steps": ["Kommen", "Zahlen"],
    "notes": ["Fingerabdruck"],
    "legal": ["PassG"],
    "offices": ["rathaus", "bauhof"],
    "forms": ["antrag"],
    "online": {"url": "https://kleinstadt.example/online", "title": "Online beantragen"},
    "page": "https://kleinstadt.example/pass",
    "icon": "travel",
    "illustration": "bridge",
}
RUBBISH: dict[str, object] = {
    **SOURCED,
    "id": "abfall",
    "title": "Ölfass abholen lassen",
    "lead": "Wir holen es.",
    "department": "bauhof",
    "situations": ["1020000", "1010000"],
    "fees": [{"fee": {"kind": "free"}, "legal": "Satzung"}],
    "icon": "recycling",
}


@dataclass(frozen=True, slots=True)
class MemoryContent:
    """A `ContentReader` of content in memory; `found` answers searches."""

    content: Content
    found: Callable[[str, str], SearchOutcome] = lambda query, _language: SearchOutcome(query=query)

    @property
    def as_of(self) -> date:
        return max(service.as_of for service in self.content.services)

    def city(self) -> City:
        return self.content.city

    def situations(self) -> tuple[Situation, ...]:
        return self.content.situations

    def service(self, service_id: str) -> Service | None:
        return next((one for one in self.content.services if one.id == service_id), None)

    def map(self) -> CityMap | None:
        return self.content.map

    def services(self, day: date) -> tuple[ServiceRow, ...]:
        return tuple(
            ServiceRow(**{name: getattr(one, name) for name in ServiceRow.__dataclass_fields__})
            for one in self.content.services
            if one.valid_on(day)
        )

    def services_in(self, situation: str, day: date) -> tuple[ServiceRow, ...]:
        return tuple(row for row in self.services(day) if situation in row.situations)

    def office(self, office_id: str) -> Office | None:
        return next((one for one in self.content.offices if one.id == office_id), None)

    def offices(self, day: date) -> tuple[Office, ...]:
        return tuple(one for one in self.content.offices if one.valid_on(day))

    def form(self, form_id: str) -> Form | None:
        return next((one for one in self.content.forms if one.id == form_id), None)

    def forms(self, day: date) -> tuple[Form, ...]:
        return tuple(one for one in self.content.forms if one.valid_on(day))

    def notices(self, day: date) -> tuple[Notice, ...]:
        return tuple(one for one in self.content.notices if one.valid_on(day))

    def search(self, query: str, language: str, limit: int, day: date) -> SearchOutcome:  # noqa: ARG002 - the port's signature
        outcome = self.found(query, language)
        return replace(outcome, hits=outcome.hits[:limit])


@pytest.fixture
def memory() -> type[MemoryContent]:
    return MemoryContent


@pytest.fixture(scope="session")
def small_city() -> Content:
    """A city with two services, two offices, a form and a notice."""
    return msgspec.convert(
        {
            "city": {
                "name": "Kleinstadt",
                "place": {"de": "Kiosk im Rathaus", "en": "Kiosk in the town hall"},
                "telephone": {
                    "number": "115",
                    "hours": {"weekly": [{"days": WORKDAYS, "opens": "08:00", "closes": "18:00"}]},
                    "hours_text": {"de": "Mo. bis Fr., 8:00 bis 18:00", "en": "Mon to Fri, 8 to 6"},
                },
                "main_office": "rathaus",
                "languages": ["de", "en", "ar"],
            },
            "situations": [
                {
                    "code": code,
                    "title": {"de": title, "en": f"{title} (en)"},
                    "short": title,
                    "line": f"Alles zu {title}",
                    "icon": "home",
                }
                for code, title in (
                    ("1010000", "Ausweise"),
                    ("1020000", "Umzug"),
                    ("1030000", "Leer"),
                )
            ],
            "services": [PASS, RUBBISH],
            "offices": [
                {
                    **SOURCED,
                    "id": "rathaus",
                    "name": {"de": "Rathaus", "en": "Town hall"},
                    "purpose": "Alles",
                    "address": {
                        "street": "Markt 1",
                        "postcode": "00000",
                        "city": "Kleinstadt",
                        "floor": {"de": "Erdgeschoss", "en": "Ground floor"},
                    },
                    "hours": {"weekly": [{"days": WORKDAYS, "opens": "08:00", "closes": "16:00"}]},
                    "step_free": True,
                    "transport": "Bus 1: Markt",
                },
                {
                    **SOURCED,
                    "id": "bauhof",
                    "name": "Bauhof",
                    "purpose": "Abfall",
                    "address": {"street": "Weg 2", "postcode": "00000", "city": "Kleinstadt"},
                    "step_free": False,
                },
            ],
            "forms": [
                {
                    **SOURCED,
                    "id": "antrag",
                    "title": "Antrag",
                    "purpose": "Pass",
                    "url": "https://kleinstadt.example/antrag.pdf",
                }
            ],
            "notices": [{**SOURCED, "id": "baustelle", "text": "Baustelle am Markt"}],
        },
        Content,
    )


@pytest.fixture
def plain() -> Callable[[object], str]:
    """Take the marks of direction (UAX 9 isolates) out of a text."""
    return lambda text: "".join(sign for sign in str(text) if not "\u2066" <= sign <= "\u2069")


@pytest.fixture
def passport(small_city: Content) -> Service:
    """The service with everything: two questions, two offices, a form, a page, online."""
    return small_city.services[0]


@pytest.fixture
def rubbish(small_city: Content) -> Service:
    """The service with nearly nothing: free, no documents, no office, no page."""
    return small_city.services[1]


@pytest.fixture
def with_service(small_city: Content) -> Callable[..., tuple[Content, Service]]:
    """Return the city with one of its services changed, and that service."""

    def changed(which: int, **values: Any) -> tuple[Content, Service]:
        services = list(small_city.services)
        raw = {**msgspec.to_builtins(services[which]), **values}
        services[which] = msgspec.convert(raw, Service)
        return msgspec.structs.replace(small_city, services=tuple(services)), services[which]

    return changed
