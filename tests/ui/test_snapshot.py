from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Signal

from ui.qt import Property
from ui.snapshot import Snapshot, camel

Said = Callable[[object], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockProps:
    time: str
    can_ring: bool
    rows: tuple[str, ...] = ()


class ClockViewModel(Snapshot[ClockProps]):
    timeChanged = Signal()
    canRingChanged = Signal()
    rowsChanged = Signal()

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return self._props.time


@pytest.fixture
def clock(qt: object) -> ClockViewModel:
    return ClockViewModel(ClockProps(time="8:00", can_ring=True, rows=("a",)))


@pytest.mark.parametrize(
    ("name", "qml"), [("time", "time"), ("can_back", "canBack"), ("px_per_mm", "pxPerMm")]
)
def test_fields_have_their_qml_name(name: str, qml: str) -> None:
    assert camel(name) == qml


def test_only_what_changed_is_told(clock: ClockViewModel, said: Said) -> None:
    names = said(clock)
    clock.show(replace(clock.props, time="8:01"))
    assert names == ["time"]
    clock.show(replace(clock.props, can_ring=False, rows=()))
    assert names == ["time", "canRing", "rows"]


def test_the_same_again_tells_nothing(clock: ClockViewModel, said: Said) -> None:
    names = said(clock)
    clock.show(ClockProps(time="8:00", can_ring=True, rows=("a",)))
    assert names == []


def test_whoever_is_told_reads_the_new_value(clock: ClockViewModel) -> None:
    seen: list[str] = []
    clock.timeChanged.connect(lambda: seen.append(clock.time))
    clock.show(replace(clock.props, time="9:00"))
    assert seen == ["9:00"]
    assert clock.props.time == "9:00"
