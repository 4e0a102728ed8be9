import threading
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.hub import DeviceHub, Supervised, Timing, Watch
from devices.ports import (
    Absent,
    Busy,
    DeviceReport,
    DeviceState,
    Fault,
    NeedsAttention,
    Opening,
    PrinterStatus,
    Ready,
    Unreachable,
)
from kiosk.core.clock import ManualClock
from kiosk.core.failures import FailureCode

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
GONE = Unreachable(FailureCode.PRINTER_SILENT)
PAPER_OUT = NeedsAttention(FailureCode.PRINTER_PAPER_END)


def watched(states: Iterable[DeviceState], *, watch: Watch | None = None) -> list[DeviceState]:
    """Let a watch take answers at the pace it asks for, and return what it published."""
    watch = watch or Watch(Timing())
    now_s, published = 0.0, []
    for state in states:
        changed, wait_s = watch.take(PrinterStatus(state=state), now_s)
        now_s += wait_s
        if changed is not None:
            published.append(changed.state)
    return published


@pytest.mark.parametrize(
    ("states", "published"),
    [
        ([Ready(), Ready()], [Ready()]),
        ([Ready(), PAPER_OUT, Ready()], [Ready(), PAPER_OUT, Ready()]),
        ([Ready(), Busy(), Busy(), Ready()], [Ready(), Busy(), Ready()]),
        ([Ready(), GONE, Ready()], [Ready()]),
        ([Ready(), GONE, GONE, GONE, GONE, Ready()], [Ready()]),
        ([Ready(), *[GONE] * 5, Ready()], [Ready(), GONE, Ready()]),
        ([GONE] * 5, [GONE]),
        ([Absent()] * 5, [Absent()]),
        ([*[GONE] * 4, Busy(), *[GONE] * 4], [Busy()]),
    ],
)
def test_changes_are_published_once_and_absence_late(
    states: list[DeviceState], published: list[DeviceState]
) -> None:
    assert watched(states) == published


def test_many_quick_failures_are_not_yet_absence() -> None:
    watch = Watch(Timing())
    status = PrinterStatus(state=GONE)

    assert [watch.take(status, now_s)[0] for now_s in (0.0, 1.0, 2.0, 4.9)] == [None] * 4
    assert watch.take(status, 5.0)[0] == status


def test_two_failures_far_apart_are_not_yet_absence() -> None:
    watch = Watch(Timing())

    assert watch.take(PrinterStatus(state=GONE), 0.0)[0] is None
    assert watch.take(PrinterStatus(state=GONE), 60.0)[0] is None


def test_the_back_off_grows_and_begins_anew_after_a_steady_minute() -> None:
    watch = Watch(Timing())
    gone, ready = PrinterStatus(state=GONE), PrinterStatus(state=Ready())

    waits = [watch.take(gone, 10.0 * poll)[1] for poll in range(8)]
    assert waits == [0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 30.0, 30.0]
    assert watch.take(ready, 100.0)[1] == 3.0
    again = [watch.take(gone, 110.0 + 10 * poll)[1] for poll in range(3)]
    assert again == [0.5, 1.0, 30.0]
    for moment in (200.0, 230.0, 260.0):
        watch.take(ready, moment)
    assert [watch.take(gone, 270.0 + 10 * poll)[1] for poll in range(3)] == [0.5, 1.0, 2.0]


@given(st.lists(st.sampled_from([Ready(), Busy(), PAPER_OUT, GONE, Absent()]), max_size=40))
def test_nothing_is_published_twice_in_a_row(states: list[DeviceState]) -> None:
    published = watched(states)

    assert all(one != next_one for one, next_one in pairwise(published))


@given(st.lists(st.sampled_from([Busy(), GONE]), max_size=30))
def test_absence_needs_three_failures_in_a_row(states: list[DeviceState]) -> None:
    runs = "".join("x" if state == GONE else "." for state in states)

    if "xxx" not in runs:
        assert GONE not in watched(states)


class Printer:
    """Answers a list of states, the last one for ever, and says when the list is over."""

    def __init__(self, *states: DeviceState) -> None:
        self._states: Iterator[DeviceState] = iter(states)
        self._last: DeviceState = Ready()
        self.asked_all = threading.Event()

    def check(self) -> PrinterStatus:
        state = next(self._states, None)
        if state is None:
            self.asked_all.set()
        else:
            self._last = state
        return PrinterStatus(state=self._last)


def test_a_hub_publishes_each_device_and_leaves_no_thread() -> None:
    before = threading.active_count()
    printers = {"front": Printer(Ready(), PAPER_OUT), "back": Printer(Busy())}
    published: list[DeviceReport] = []
    clock = ManualClock(NOW)
    hub = DeviceHub(
        [
            Supervised(name=name, kind="receipt-printer", check=printer.check)
            for name, printer in printers.items()
        ],
        publish=published.append,
        clock=clock,
        timing=Timing(poll_s=0.001),
    )
    hub.start()
    for printer in printers.values():
        assert printer.asked_all.wait(10)
    hub.stop()
    hub.stop()

    assert threading.active_count() == before
    front = [report.status.state for report in published if report.device == "front"]
    assert front == [Opening(), Ready(), PAPER_OUT]
    assert hub.reports() == (
        DeviceReport(
            device="front",
            kind="receipt-printer",
            status=PrinterStatus(state=PAPER_OUT),
            since=NOW,
        ),
        DeviceReport(
            device="back", kind="receipt-printer", status=PrinterStatus(state=Busy()), since=NOW
        ),
    )


def test_reports_tell_since_when() -> None:
    printer = Printer(Ready(), Ready(), PAPER_OUT)
    published: list[DeviceReport] = []
    clock = ManualClock(NOW)
    device = Supervised(name="front", kind="receipt-printer", check=printer.check)
    hub = DeviceHub([device], publish=published.append, clock=clock)
    for _ in range(3):
        clock.advance(3)
        hub.step(device)

    assert [(report.since - NOW).seconds for report in published] == [3, 9]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_a_driver_is_not_hidden_behind_its_last_state() -> None:
    def broken() -> PrinterStatus:
        raise ZeroDivisionError

    told = threading.Event()
    published: list[DeviceReport] = []

    def publish(report: DeviceReport) -> None:
        published.append(report)
        if report.status.state != Opening():
            told.set()

    device = Supervised(name="front", kind="receipt-printer", check=broken)
    hub = DeviceHub([device], publish=publish)
    hub.start()
    assert told.wait(10)
    hub.stop()

    assert published[-1].status.state == Fault(FailureCode.UNEXPECTED)
