"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.services.offices import view_model as vm
from kiosk.services.offices.list_props import AllOfficesProps
from kiosk.services.offices.office_props import OfficePartProps, OfficeProps, TelephoneProps

ALL = AllOfficesProps(
    heading="Fünf Ämter",
    open_only=True,
    nothing=True,
    next_line="Als Nächstes",
    rows=({"id": "rathaus"},),
    bus={"id": "bus"},
    map_shapes="[]",
    map_portrait=(0.0, 0.0, 2.0, 1.0),
    map_landscape=(0.0, 0.0, 1.0, 2.0),
    pins=({"number": "1"},),
    telephone="115",
    prints=True,
)
OFFICE = OfficeProps(
    id="rathaus",
    kicker="Alles",
    title="Town hall",
    door="Rathaus",
    mark="auf Deutsch",
    mobile=True,
    opening="offen",
    look="success",
    hours=("Mo.",),
    hours_source="Quelle",
    exceptions=("Di.",),
    stops=({"day": "Heute"},),
    more_stops=True,
    facts=({"text": "Karte"},),
    services=3,
    cannot=("Autos",),
    source="Quelle",
    stale="Alt",
    prints=True,
)
PART = OfficePartProps(part="services", kicker="Rathaus", title="Das geht", rows=({"id": "pass"},))
TELEPHONE = TelephoneProps(
    number="115",
    opening="offen",
    look="success",
    hours="Mo.",
    can=("Helfen",),
    cost="wenig",
    payload="tel:115",
)

MODELS: list[tuple[type, Any]] = [
    (vm.AllOfficesViewModel, ALL),
    (vm.OfficeViewModel, OFFICE),
    (vm.OfficePartViewModel, PART),
    (vm.TelephoneViewModel, TELEPHONE),
]


@pytest.fixture
def walker(qapp: Any) -> Any:
    return create_autospec(vm.Walker, instance=True, spec_set=True)


@pytest.mark.parametrize(("kind", "props"), MODELS)
def test_qml_reads_every_prop_under_its_own_name(walker: Any, kind: type, props: Any) -> None:
    model = kind(props, walker)
    for name in props.__dataclass_fields__:
        head, *tail = name.split("_")
        wanted = getattr(props, name)
        seen = getattr(model, head + "".join(part.capitalize() for part in tail))
        assert seen == (list(wanted) if isinstance(wanted, tuple) else wanted), name


INTENTS: list[tuple[type, Any, str, tuple[Any, ...], str, tuple[Any, ...]]] = [
    (vm.AllOfficesViewModel, ALL, "filter", (), "toggle_open", ()),
    (vm.AllOfficesViewModel, ALL, "open", ("rathaus",), "open_office", ("rathaus",)),
    (vm.AllOfficesViewModel, ALL, "toTelephone", (), "to_telephone", ()),
    (vm.AllOfficesViewModel, ALL, "printSlip", (), "print_slip", ()),
    (vm.OfficeViewModel, OFFICE, "openPart", ("stops",), "open_part", ("stops",)),
    (vm.OfficeViewModel, OFFICE, "toPhone", (), "to_phone", ()),
    (vm.OfficeViewModel, OFFICE, "printSlip", (), "print_slip", ()),
    (vm.OfficePartViewModel, PART, "openService", ("pass",), "open_service", ("pass",)),
    (vm.OfficePartViewModel, PART, "leave", (), "leave", ()),
]


@pytest.mark.parametrize(("kind", "props", "slot", "given", "intent", "told"), INTENTS)
def test_each_touch_is_one_intent(
    walker: Any,
    kind: type,
    props: Any,
    slot: str,
    given: tuple[Any, ...],
    intent: str,
    told: tuple[Any, ...],
) -> None:
    getattr(kind(props, walker), slot)(*given)
    getattr(walker, intent).assert_called_once_with(*told)
    assert len(walker.mock_calls) == 1
