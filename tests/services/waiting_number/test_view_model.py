"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.services.waiting_number import view_model as vm
from kiosk.services.waiting_number.calls_props import CallsProps
from kiosk.services.waiting_number.props import (
    NumberProps,
    QueueProps,
    QueuesProps,
    StopProps,
    WorkProps,
)
from ui.snapshot import camel

WORK = WorkProps(title="Moment", line="Wir fragen.")
QUEUES = QueuesProps(rows=({"id": "141"},), first_open="141")
QUEUE = QueueProps(
    office="Rathaus",
    title="Nummer ziehen",
    opened=True,
    wait_label="Sie warten etwa",
    wait="25 Minuten",
    ahead="Vor Ihnen warten: 5",
    closed="öffnet",
    closed_text="Umzug",
    mark="auf Deutsch",
    prints=True,
    telephone="115",
    telephone_line="offen",
)
NUMBER = NumberProps(
    office="Rathaus",
    number="134",
    phase="failed",
    reason="PRINTER_PAPER_END",
    wait_label="Sie warten etwa",
    wait="25 Minuten",
    ahead="Vor Ihnen warten: 5",
    place_label="Nehmen Sie Platz",
    place="Wartezone 1",
    place_note="Rathaus",
    payload="134",
    prints=True,
)
STOP = StopProps(
    look="warning",
    title="Hat es geklappt?",
    lead="Wir wissen es nicht.",
    banner="Fragen Sie.",
    banner_line="Einmal",
    known_title="Um 10:00",
    known=({"id": "141"},),
    again=True,
    telephone="115",
    telephone_line="offen",
    code="offline",
)
CALLS = CallsProps(
    office="Rathaus",
    number="128",
    destination="Schalter 3",
    hint="rechts",
    sentence="Nummer 128",
    english="Number 128",
    earlier=({"number": "127"},),
    silent=True,
    nobody=True,
    blinks=3,
    wait="etwa 25 Minuten",
    ahead="Es warten: 5",
)
MODELS: list[tuple[type, Any]] = [
    (vm.WaitingQueuesViewModel, QUEUES),
    (vm.WaitingQueueViewModel, QUEUE),
    (vm.WaitingNumberViewModel, NUMBER),
    (vm.WaitingStopViewModel, STOP),
]
PLAIN: list[tuple[type, Any]] = [(vm.WaitingWorkViewModel, WORK), (vm.CallsViewModel, CALLS)]
INTENTS = [
    (vm.WaitingQueuesViewModel, QUEUES, "open", ("141",), "choose"),
    (vm.WaitingQueueViewModel, QUEUE, "draw", (), "draw"),
    (vm.WaitingQueueViewModel, QUEUE, "drawPaperless", (), "draw_paperless"),
    (vm.WaitingQueueViewModel, QUEUE, "openTelephone", (), "to_telephone"),
    (vm.WaitingQueueViewModel, QUEUE, "openOffices", (), "to_offices"),
    (vm.WaitingNumberViewModel, NUMBER, "again", (), "print_again"),
    (vm.WaitingNumberViewModel, NUMBER, "leave", (), "acknowledge"),
    (vm.WaitingStopViewModel, STOP, "tryAgain", (), "try_again"),
    (vm.WaitingStopViewModel, STOP, "openTelephone", (), "to_telephone"),
    (vm.WaitingStopViewModel, STOP, "openOffices", (), "to_offices"),
    (vm.WaitingStopViewModel, STOP, "goHome", (), "go_home"),
]


@pytest.fixture
def walker(qapp: Any) -> Any:
    return create_autospec(vm.Walker, instance=True, spec_set=True)


def same(model: Any, props: Any) -> None:
    for field in props.__dataclass_fields__:
        value = getattr(props, field)
        wanted = list(value) if isinstance(value, tuple) else value
        assert getattr(model, camel(field)) == wanted


@pytest.mark.parametrize(("kind", "props"), MODELS)
def test_every_field_reaches_the_page(walker: Any, kind: type, props: Any) -> None:
    same(kind(props, walker), props)


@pytest.mark.parametrize(("kind", "props"), PLAIN)
def test_every_field_of_a_page_without_intents_reaches_it(
    qapp: Any, kind: type, props: Any
) -> None:
    same(kind(props), props)


@pytest.mark.parametrize(("kind", "props", "slot", "given", "intent"), INTENTS)
def test_every_intent_reaches_the_journey(
    walker: Any, kind: type, props: Any, slot: str, given: tuple[str, ...], intent: str
) -> None:
    getattr(kind(props, walker), slot)(*given)
    getattr(walker, intent).assert_called_once_with(*given)
    assert len(walker.method_calls) == 1
