"""View models hand props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.calendar import view_model as vm
from kiosk.calendar.pages import places_page, times_page, when_page
from kiosk.calendar.props import PlacesProps, WhenProps
from ui.snapshot import camel

WHEN = WhenProps(
    kicker="Schritt 2 von 5",
    title="Wann passt es Ihnen?",
    lead="Rathaus.",
    loading=True,
    trouble="Offline",
    advice="Später",
    banner="Die Zeit ist um.",
    fastest={"id": "9-10", "text": "heute", "place": "Rathaus"},
    heading="1. bis 27. Februar",
    earlier=True,
    later=True,
    weekdays=("Montag",),
    cells=({"id": "2026-10-23"},),
    nothing=True,
    next_free="morgen",
    days=({"id": "2026-10-23"},),
    day="morgen",
    parts=({"name": "Vormittag", "slots": []},),
    day_loading=True,
    go_on="Weiter",
    go_slot="9-10",
    places=2,
    working=True,
)
PLACES = PlacesProps(kicker="Schritt 2 von 5", rows=({"id": "10"},))
INTENTS: list[tuple[type, Any, str, tuple[object, ...], str, dict[str, object]]] = [
    (vm.WhenViewModel, WHEN, "chooseDay", ("2026-10-23",), "choose_day", {"alone": False}),
    (vm.WhenViewModel, WHEN, "openDay", ("2026-10-23",), "choose_day", {"alone": True}),
    (vm.WhenViewModel, WHEN, "chooseSlot", ("9-10",), "choose_slot", {}),
    (vm.WhenViewModel, WHEN, "takeSlot", ("9-10",), "take_slot", {}),
    (vm.WhenViewModel, WHEN, "turn", (-1,), "turn_weeks", {}),
    (vm.WhenViewModel, WHEN, "openPlaces", (), "open_places", {}),
    (vm.WhenViewModel, WHEN, "again", (), "try_again", {}),
    (vm.WhenViewModel, WHEN, "leave", (), "leave", {}),
    (vm.PlacesViewModel, PLACES, "choose", ("10",), "choose_place", {}),
]


@pytest.fixture
def walker(qapp: Any) -> Any:
    return create_autospec(vm.TimeWalker, instance=True, spec_set=True)


@pytest.mark.parametrize(
    ("kind", "props"), [(vm.WhenViewModel, WHEN), (vm.PlacesViewModel, PLACES)]
)
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


def test_each_page_has_its_file(walker: Any) -> None:
    pages = [when_page(WHEN, walker), times_page(WHEN, walker), places_page(PLACES, walker)]
    assert [page.screen for page in pages] == ["calendar", "times", "places"]
    assert all(page.file.is_file() for page in pages)
