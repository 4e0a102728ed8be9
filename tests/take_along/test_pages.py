"""What the pages of taking something along show, and whom a touch tells."""

from typing import Any
from unittest.mock import Mock

import pytest

from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Cancelled, Done, Failed, Outcome, Unknown
from kiosk.take_along.pages import phone_page, slip_page
from kiosk.take_along.props import phone_props, slip_props


def test_a_link_is_shown_without_what_nobody_reads() -> None:
    props = phone_props("Reisepass", "https://kleinstadt.example/pass")
    assert (props.link, props.needs_net) == ("kleinstadt.example/pass", True)


def test_a_text_needs_no_net() -> None:
    props = phone_props("Reisepass", "Reisepass\n70,00 €")
    assert (props.link, props.needs_net, props.payload) == ("", False, "Reisepass\n70,00 €")


@pytest.mark.parametrize(
    ("outcome", "phase", "reason"),
    [
        (None, "printing", ""),
        (Done(), "done", ""),
        (Failed(FailureCode.PRINTER_PAPER_END), "failed", "PRINTER_PAPER_END"),
        (Cancelled(), "failed", ""),
        (Unknown(FailureCode.PRINTER_SILENT), "unknown", "PRINTER_SILENT"),
    ],
)
def test_a_slip_says_how_it_ended(outcome: Outcome | None, phase: str, reason: str) -> None:
    props = slip_props(outcome, subject="Reisepass", payload="a", prints=True)
    assert (props.phase, props.reason) == (phase, reason)


def test_qml_reads_the_code(qapp: Any) -> None:
    leave = Mock()
    page = phone_page(phone_props("Reisepass", "https://a"), leave, "key")
    assert (page.screen, page.file.name, page.key) == ("phone", "PhonePage.qml", "key")
    model: Any = page.model
    assert (model.title, model.payload, model.link, model.needsNet) == (
        "Reisepass",
        "https://a",
        "a",
        True,
    )
    model.leave()
    leave.assert_called_once_with()


def test_qml_reads_the_slip(qapp: Any) -> None:
    again, leave = Mock(), Mock()
    failed = Failed(FailureCode.PRINTER_PAPER_END)
    props = slip_props(failed, subject="Reisepass", payload="a", prints=False)
    page = slip_page(props, again, leave, "key")
    assert page.file.exists()
    model: Any = page.model
    assert (model.phase, model.reason, model.subject, model.payload, model.prints) == (
        "failed",
        "PRINTER_PAPER_END",
        "Reisepass",
        "a",
        False,
    )
    model.again()
    again.assert_called_once_with()
    leave.assert_not_called()
    model.leave()
    leave.assert_called_once_with()
