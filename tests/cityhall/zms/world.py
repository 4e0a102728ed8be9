"""A small city made by hand, and a client that asks it."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from kiosk.cityhall.zms.catalogue import (
    Catalogue,
    Field,
    Office,
    Place,
    Relation,
    Scope,
    Service,
)
from kiosk.cityhall.zms.city import Plan
from kiosk.cityhall.zms.queues import QueueScope
from kiosk.cityhall.zms.server import ZmsCity
from kiosk.core.clock import CITY_ZONE

MORNING = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
"""A Wednesday, 9:00 in the city."""

PASS, CARD, CAR, SECRET = 1001, 1002, 1003, 1099
NORTH, SOUTH, CARS, CLOSED = 501, 502, 503, 504


def at(hour: int, minute: int = 0, day: date | None = None) -> int:
    """Return a wall-clock time of the city as epoch seconds."""
    wall = datetime.combine(day or MORNING.date(), time(hour, minute), CITY_ZONE)
    return int(wall.timestamp())


def make_catalogue() -> Catalogue:
    place = Place(
        street="Hafenallee",
        house_number="40a",
        postal_code="00000",
        city="Musterstadt",
        lat="51.5",
        lon="11.9",
    )
    north = Scope(
        id=51,
        short_name="Nord",
        telephone=Field(activated=True),
        custom=Field(activated=True, required=True, label="Nachname des Kindes"),
        appointments_per_mail=1,
        whitelisted_mails=("praxis@example.org",),
        prefix="N",
    )
    south = Scope(id=52, email_required=True, reservation_min=0, activation_min=0)
    cars = Scope(id=53, captcha=True, slots_per_appointment=3, info="<p>Bitte pünktlich.</p>")
    return Catalogue(
        offices=(
            Office(id=NORTH, name="Bürgeramt Nord", place=place, scope=north),
            Office(id=SOUTH, name="Bürgeramt Süd", place=place, scope=south, slot_min=15),
            Office(id=CARS, name="Kfz-Zulassung", scope=cars, slots_per_appointment=4),
            Office(id=CLOSED, name="Archiv"),
        ),
        services=(
            Service(id=CARD, name="Personalausweis", most=3, joins=(PASS,)),
            Service(id=PASS, name="Reisepass", most=2, joins=(CARD,)),
            Service(id=CAR, name="Auto anmelden", most=25),
        ),
        relations=(
            Relation(office=NORTH, service=PASS, slots=2),
            Relation(office=NORTH, service=CARD, most=2),
            Relation(office=SOUTH, service=PASS),
            Relation(office=CARS, service=CAR),
            Relation(office=CLOSED, service=PASS),
            Relation(office=NORTH, service=SECRET),
        ),
    )


def timetable(office: int, day: date) -> Mapping[int, int]:
    """Monday to Friday from 10 to 11, one person a slot; two on the coast."""
    if day.weekday() > 4:
        return {}
    step = 15 if office == SOUTH else 10
    persons = 2 if office == SOUTH else 1
    return {at(10, minute, day): persons for minute in range(0, 60, step)}


def open_times(day: date) -> tuple[tuple[float, float], ...]:
    return ((at(8, 0, day), at(12, 0, day)),) if day.weekday() < 5 else ()


def make_plan(**changes: Any) -> Plan:
    scopes = (
        QueueScope(
            id=141,
            name="Bürgeramt ohne Termin",
            office=NORTH,
            office_name="Bürgeramt Nord",
            open_times=open_times,
            prefix="A",
            first=7,
            last=9,
            contingent=5,
            calls_every_s=600,
            shown_s=900,
            destinations=("Schalter 1", "Schalter 2"),
            requests={PASS: "Reisepass"},
        ),
        QueueScope(
            id=52,
            name="Süd",
            office=SOUTH,
            office_name="Bürgeramt Süd",
            open_times=open_times,
            tells_display_number=False,
            crowd=3,
            strangers_every_s=300,
        ),
    )
    given: dict[str, Any] = {
        "catalogue": make_catalogue(),
        "timetable": timetable,
        "scopes": scopes,
        "clusters": {110: (141, 52), 111: ()},
        "requests": 10_000,
    }
    return Plan(**{**given, **changes})


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def codes(self) -> list[str]:
        return [one["errorCode"] for one in self.json["errors"]]


@dataclass
class Client:
    """Asks the city, each time over a connection of its own."""

    city: ZmsCity
    headers: dict[str, str] = field(default_factory=dict)
    prefix: str = "/terminvereinbarung/api/citizen"

    def ask(self, method: str, path: str, body: object = None) -> Answer:
        host, port = self.city.endpoint
        line = http.client.HTTPConnection(host, port, timeout=20)
        data = None if body is None else json.dumps(body).encode()
        try:
            line.request(method, f"{self.prefix}{path}", data, self.headers)
            reply = line.getresponse()
            return Answer(reply.status, dict(reply.headers), reply.read())
        finally:
            line.close()

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, body: object = None) -> Answer:
        return self.ask("POST", path, body)

    def calendar(self, office: object = NORTH, service: object = CARD, **more: str) -> Answer:
        parameters = {
            "startDate": "2026-11-25",
            "endDate": "2026-11-30",
            "officeIds": office,
            "serviceIds": service,
            "serviceCounts": 1,
            **more,
        }
        query = "&".join(f"{name}={value}" for name, value in parameters.items())
        return self.get(f"/available-calendar/?{query}")

    def reserve(self, epoch: object = None, office: object = NORTH, **more: object) -> Answer:
        body = {
            "officeId": office,
            "serviceId": [CARD],
            "serviceCount": [1],
            "timestamp": at(10, 20) if epoch is None else epoch,
            **more,
        }
        return self.post("/reserve-appointment/", body)

    def held(self, epoch: object = None) -> dict[str, object]:
        """Reserve, and return number and key as a body."""
        answer = self.reserve(epoch)
        assert answer.status == 200
        return {"processId": answer.json["processId"], "authKey": answer.json["authKey"]}

    def update(self, ref: Mapping[str, object], **more: object) -> Answer:
        body = {**ref, "familyName": "Ada Probe", "email": "", "customTextfield": "Probe", **more}
        return self.post("/update-appointment/", body)

    def appointment(self, ref: Mapping[str, object]) -> Answer:
        return self.get(f"/appointment/?processId={ref['processId']}&authKey={ref['authKey']}")
