"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.services.find_service import view_model as vm
from kiosk.services.find_service.flow import Goal
from kiosk.services.find_service.list_props import ListProps, SearchProps
from kiosk.services.find_service.service_props import PartProps, ServiceProps

SEARCH = SearchProps(
    query="pass",
    answered="pass",
    rows=({"id": "pass"},),
    searched="Pass",
    nothing=True,
    suggestions=("Pass",),
    situations=({"id": "1"},),
    telephone="115",
    telephone_line="Mo. bis Fr.",
)
LIST = ListProps(
    kicker="Lebenslage",
    title="Ausweise",
    lead="Alles",
    letters=("A", "P"),
    letter="A",
    rows=({"id": "pass"},),
    telephone_line="Mo. bis Fr.",
)
SERVICE = ServiceProps(
    kicker="Leistung",
    title="Reisepass",
    lead="Für Reisen",
    lead_short="Reisen",
    mark="auf Deutsch",
    picture="bridge",
    questions=({"id": "alter"},),
    figures=({"value": "70"},),
    documents=({"title": "Foto"},),
    more_documents=2,
    office={"id": "rathaus"},
    more_offices=1,
    has_steps=True,
    has_background=True,
    online="Online",
    source="Quelle",
    sources=({"label": "Kosten"},),
    documents_unknown="Nicht bekannt",
    stale="alt",
    books=True,
    prints=True,
)
PART = PartProps(
    part="steps",
    title="Reisepass",
    heading="Ablauf",
    rows=({},),
    note="Quelle",
    sources=({"label": "So läuft es ab"},),
    prints=True,
)

MODELS: list[tuple[type, Any]] = [
    (vm.SearchViewModel, SEARCH),
    (vm.ListViewModel, LIST),
    (vm.ServiceViewModel, SERVICE),
    (vm.PartViewModel, PART),
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
    (vm.SearchViewModel, SEARCH, "type", ("pa",), "typed", ("pa",)),
    (vm.SearchViewModel, SEARCH, "openHit", ("form", "a"), "open_hit", ("form", "a")),
    (vm.SearchViewModel, SEARCH, "openSituation", ("1",), "open_situation", ("1",)),
    (vm.SearchViewModel, SEARCH, "toTelephone", (), "to_telephone", ()),
    (vm.ListViewModel, LIST, "open", ("pass",), "open_row", ("pass",)),
    (vm.ListViewModel, LIST, "chooseLetter", ("P",), "choose_letter", ("P",)),
    (vm.ServiceViewModel, SERVICE, "answer", ("alter", "alt"), "answer", ("alter", "alt")),
    (vm.ServiceViewModel, SERVICE, "openPart", ("steps",), "open_part", ("steps",)),
    (vm.ServiceViewModel, SERVICE, "toPhone", (), "to_phone", (Goal.SERVICE,)),
    (vm.ServiceViewModel, SERVICE, "toChecklist", (), "to_checklist", ()),
    (vm.ServiceViewModel, SERVICE, "toOnline", (), "to_phone", (Goal.ONLINE,)),
    (vm.ServiceViewModel, SERVICE, "printSlip", (), "print_slip", ()),
    (vm.PartViewModel, PART, "toPhone", (), "to_phone", (Goal.SERVICE,)),
    (vm.PartViewModel, PART, "printSlip", (), "print_slip", ()),
    (vm.PartViewModel, PART, "leave", (), "leave", ()),
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
