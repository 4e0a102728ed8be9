"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.services.checklist import view_model as vm
from kiosk.services.checklist.props import (
    CaseProps,
    ChecklistProps,
    ChoiceProps,
    CostsProps,
    MissingProps,
)

CHOICE = ChoiceProps(kicker="Habe ich alles?", title="Ausweise", lead="Alles", rows=({"id": "1"},))
LIST = ChecklistProps(
    service="Reisepass",
    mark="auf Deutsch",
    case="24 oder älter",
    rows=({"id": "foto"},),
    ticked=("foto",),
    answer="missing",
    answer_title="Eines fehlt noch: Foto",
    answer_short="Eines fehlt noch",
    answer_line="Im Amt",
    answer_icon="photo_camera",
    sum="76",
    sum_line="Gebühr",
    source="Quelle",
    stale="Alt",
    prints=True,
)
CASE = CaseProps(service="Reisepass", questions=({"id": "alter"},), chosen=("alter=alt",))
MISSING = MissingProps(
    service="Reisepass",
    mark="auf Deutsch",
    title="Das fehlt noch",
    rows=({"id": "foto"},),
    sum="76",
)
COSTS = CostsProps(
    service="Reisepass",
    mark="auf Deutsch",
    extras=({"id": "express"},),
    ticked=("express",),
    parts=({"label": "Gebühr"},),
    sum="102",
    unsure="oder Telefon 115",
)

MODELS: list[tuple[type, Any]] = [
    (vm.ChecklistChoiceViewModel, CHOICE),
    (vm.ChecklistViewModel, LIST),
    (vm.ChecklistCaseViewModel, CASE),
    (vm.ChecklistMissingViewModel, MISSING),
    (vm.ChecklistCostsViewModel, COSTS),
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


INTENTS: list[tuple[type, Any, str, tuple[Any, ...], str]] = [
    (vm.ChecklistChoiceViewModel, CHOICE, "open", ("pass",), "choose"),
    (vm.ChecklistViewModel, LIST, "tick", ("foto",), "tick"),
    (vm.ChecklistViewModel, LIST, "openPage", ("costs",), "open_page"),
    (vm.ChecklistViewModel, LIST, "printSlip", (), "print_slip"),
    (vm.ChecklistCaseViewModel, CASE, "answer", ("alter", "alt"), "answer"),
    (vm.ChecklistCaseViewModel, CASE, "leave", (), "leave"),
    (vm.ChecklistMissingViewModel, MISSING, "openService", ("abfall",), "open_service"),
    (vm.ChecklistMissingViewModel, MISSING, "openCosts", (), "open_page"),
    (vm.ChecklistMissingViewModel, MISSING, "leave", (), "leave"),
    (vm.ChecklistCostsViewModel, COSTS, "tick", ("express",), "tick_extra"),
    (vm.ChecklistCostsViewModel, COSTS, "leave", (), "leave"),
]


@pytest.mark.parametrize(("kind", "props", "slot", "given", "intent"), INTENTS)
def test_each_touch_is_one_intent(
    walker: Any, kind: type, props: Any, slot: str, given: tuple[Any, ...], intent: str
) -> None:
    getattr(kind(props, walker), slot)(*given)
    told = ("costs",) if slot == "openCosts" else given
    getattr(walker, intent).assert_called_once_with(*told)
    assert len(walker.mock_calls) == 1
