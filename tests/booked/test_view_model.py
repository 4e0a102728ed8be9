"""The view model hands props to QML and intents to the journey; nothing else."""

from typing import Any
from unittest.mock import create_autospec

import pytest

from kiosk.booked.pages import trouble_page
from kiosk.booked.props import TroubleProps
from kiosk.booked.view_model import BookingTroubleViewModel, TroubleWalker
from ui.snapshot import camel

TROUBLE = TroubleProps(
    title="Gerade geht es nicht.",
    sentence="Der Kiosk erreicht die Stadt nicht.",
    advice="Später",
    kept="Nichts gebucht",
    telephone="115",
    telephone_line="offen",
    code="offline",
)


@pytest.fixture
def walker(qapp: Any) -> Any:
    return create_autospec(TroubleWalker, instance=True, spec_set=True)


def test_every_field_reaches_the_page(walker: Any) -> None:
    page = trouble_page(TROUBLE, walker, "trouble offline")
    assert (page.screen, page.key, page.file.is_file()) == ("trouble", "trouble offline", True)
    assert isinstance(page.model, BookingTroubleViewModel)
    for field in TROUBLE.__dataclass_fields__:
        assert getattr(page.model, camel(field)) == getattr(TROUBLE, field)


@pytest.mark.parametrize(
    ("slot", "intent"),
    [("again", "try_again"), ("toTelephone", "to_telephone"), ("home", "home")],
)
def test_every_intent_reaches_the_journey(walker: Any, slot: str, intent: str) -> None:
    getattr(BookingTroubleViewModel(TROUBLE, walker), slot)()
    getattr(walker, intent).assert_called_once_with()
    assert len(walker.method_calls) == 1
