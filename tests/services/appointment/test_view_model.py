"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.booked.props import BookedProps
from kiosk.services.appointment import view_model as vm
from kiosk.services.appointment.props import (
    CheckProps,
    ChoiceProps,
    DoubtProps,
    FieldProps,
    WishProps,
)
from ui.snapshot import camel

CHOICE = ChoiceProps(
    kicker="Schritt 1 von 5",
    title="Wofür?",
    lead="Gleich",
    loading=True,
    rows=({"id": "101"},),
    first="101",
)
WISH = WishProps(kicker="Pass", rows=({"id": "101"},), joins=({"id": "102"},), more_joins=True)
FIELD = FieldProps(
    kicker="Schritt 3 von 5",
    field="email",
    title="Wie ist Ihre Adresse?",
    lead="Für die Bestätigung",
    name="E-Mail",
    hint="name@beispiel.de",
    skip="Ohne",
    value="a@b.de",
    problem="fehlt",
    longest=250,
    figures=True,
    held="noch 8:41",
    urgent=True,
)
CHECK = CheckProps(
    kicker="Schritt 4 von 5",
    rows=({"id": "wish"},),
    left="8:41",
    seconds_left=521,
    seconds=1170,
    urgent=True,
    note="Bitte pünktlich.",
    working=True,
)
BOOKED = BookedProps(
    by_mail=True,
    confirmed="bestätigt um 10:00 Uhr",
    hour="9:00 Uhr",
    day="Freitag",
    place="Rathaus",
    address="Markt 1",
    services="Pass",
    payload="BEGIN:VCALENDAR",
    number="100 001",
    key="AB12",
    call_number="A12",
    start="2026-10-23T09:00:00+02:00",
    prints=True,
)
DOUBT = DoubtProps(
    asking=True,
    number="100 001",
    start="2026-10-23T09:00:00+02:00",
    when="morgen, 9:00 Uhr",
    place="Rathaus",
    telephone="115",
    telephone_line="offen",
)
MODELS: list[tuple[type, Any]] = [
    (vm.AppointmentChoiceViewModel, CHOICE),
    (vm.WishViewModel, WISH),
    (vm.FormFieldViewModel, FIELD),
    (vm.CheckViewModel, CHECK),
    (vm.BookedViewModel, BOOKED),
    (vm.DoubtViewModel, DOUBT),
]
INTENTS: list[tuple[type, Any, str, tuple[object, ...], str, dict[str, object]]] = [
    (vm.AppointmentChoiceViewModel, CHOICE, "choose", ("101",), "choose_service", {}),
    (vm.WishViewModel, WISH, "add", ("102",), "choose_service", {}),
    (vm.WishViewModel, WISH, "addMore", (), "add_services", {}),
    (vm.WishViewModel, WISH, "count", ("101", -1), "change_count", {}),
    (vm.WishViewModel, WISH, "done", (), "wish_done", {}),
    (vm.FormFieldViewModel, FIELD, "type", ("Ada",), "typed", {}),
    (vm.FormFieldViewModel, FIELD, "done", (), "field_done", {"skipped": False}),
    (vm.FormFieldViewModel, FIELD, "leaveOut", (), "field_done", {"skipped": True}),
    (vm.CheckViewModel, CHECK, "change", ("when",), "change", {}),
    (vm.CheckViewModel, CHECK, "book", (), "book", {}),
    (vm.CheckViewModel, CHECK, "dontBook", (), "dont_book", {}),
    (vm.BookedViewModel, BOOKED, "printSlip", (), "print_slip", {}),
    (vm.BookedViewModel, BOOKED, "home", (), "home", {}),
    (vm.BookedViewModel, BOOKED, "finish", (), "finish", {}),
    (vm.DoubtViewModel, DOUBT, "again", (), "try_again", {}),
    (vm.DoubtViewModel, DOUBT, "finish", (), "finish", {}),
]


@pytest.fixture
def walker(qapp: Any) -> Any:
    return create_autospec(vm.Walker, instance=True, spec_set=True)


@pytest.mark.parametrize(("kind", "props"), MODELS)
def test_every_field_reaches_the_page(walker: Any, kind: type, props: Any) -> None:
    model = kind(props, walker)
    for field in props.__dataclass_fields__:
        value = getattr(props, field)
        wanted = list(value) if isinstance(value, tuple) else value
        assert getattr(model, camel(field)) == wanted


@pytest.mark.parametrize(("kind", "props", "slot", "given", "intent", "named"), INTENTS)
def test_every_intent_reaches_the_journey(
    walker: Any,
    kind: type,
    props: Any,
    slot: str,
    given: tuple[object, ...],
    intent: str,
    named: dict[str, object],
) -> None:
    getattr(kind(props, walker), slot)(*given)
    getattr(walker, intent).assert_called_once_with(*given, **named)
    assert len(walker.method_calls) == 1
