"""Supervision of devices: ask, debounce, back off, publish once per change.

A device that does not answer once is not gone: it is told as absent or unreachable only after
several failed polls and some seconds, while it keeps its last state. What a hand must do (paper,
cover) is told at once, and a busy device is never absent. Each device has a thread of its own, so
that one that hangs does not hide the others.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from devices.ports import Absent, DeviceReport, Fault, Opening, PrinterStatus, Ready, Unreachable
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.failures import FailureCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervised:
    """One device under supervision.

    Attributes:
        name: its name in reports.
        kind: `receipt-printer` and the like.
        check: asks it; may block for some seconds, never raises for the device.
    """

    name: str
    kind: str
    check: Callable[[], PrinterStatus]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The pace of supervision, in seconds.

    Attributes:
        poll_s: between polls of a device that answers.
        back_off_s: between polls of one that does not, longer each time.
        gone_after_polls: failed polls before it is told as gone,
        gone_after_s: and the time since the first of them.
        steady_s: in the state ready, after which the back-off begins anew.
    """

    poll_s: float = 3.0
    back_off_s: tuple[float, ...] = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
    gone_after_polls: int = 3
    gone_after_s: float = 5.0
    steady_s: float = 60.0


class Watch:
    """What is believed of one device. Pure: the time comes with each answer."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self.believed = PrinterStatus(state=Opening())
        self._failed_polls = 0
        self._failing_since_s = 0.0
        self._ready_since_s: float | None = None
        self._back_off = 0

    def take(self, status: PrinterStatus, now_s: float) -> tuple[PrinterStatus | None, float]:
        """Take an answer.

        Args:
            status: what the device said, or that it said nothing.
            now_s: monotonic time.

        Returns:
            What is to be published, None where nothing changed, and the seconds to the next poll.
        """
        if isinstance(status.state, Absent | Unreachable):
            wait_s, credible = self._take_failure(now_s)
        else:
            wait_s, credible = self._take_answer(status, now_s), True
        if not credible or status == self.believed:
            return None, wait_s
        self.believed = status
        return status, wait_s

    def _take_failure(self, now_s: float) -> tuple[float, bool]:
        self._ready_since_s = None
        if not self._failed_polls:
            self._failing_since_s = now_s
        self._failed_polls += 1
        gone = (
            self._failed_polls >= self._timing.gone_after_polls
            and now_s - self._failing_since_s >= self._timing.gone_after_s
        )
        # Before it counts as gone it is asked quickly, however often it was gone before.
        step = self._back_off if gone else self._failed_polls - 1
        self._back_off += 1
        steps = self._timing.back_off_s
        return steps[min(step, len(steps) - 1)], gone

    def _take_answer(self, status: PrinterStatus, now_s: float) -> float:
        self._failed_polls = 0
        if not isinstance(status.state, Ready):
            self._ready_since_s = None
        elif self._ready_since_s is None:
            self._ready_since_s = now_s
        elif now_s - self._ready_since_s >= self._timing.steady_s:
            self._back_off = 0
        return self._timing.poll_s


class DeviceHub:
    """Supervises devices, each in a thread of its own.

    Args:
        devices: whom to supervise.
        publish: called once per change, on the thread of the device; must not block.
        clock: for the times in reports and for the pace.
        timing: the pace.
    """

    def __init__(
        self,
        devices: Sequence[Supervised],
        *,
        publish: Callable[[DeviceReport], None],
        clock: Clock | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._publish = publish
        self._clock = clock or SystemClock()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._watches = {device.name: Watch(timing or Timing()) for device in devices}
        self._reports: dict[str, DeviceReport] = {}
        self._devices = tuple(devices)
        self._threads = [
            threading.Thread(target=self._supervise, args=(device,), name=f"hub-{device.name}")
            for device in devices
        ]

    def start(self) -> None:
        """Publish every device as opening and start to ask them."""
        for device in self._devices:
            self._report(device, self._watches[device.name].believed)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ask no more, and wait for the questions that are open; may be called twice."""
        self._stopping.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def reports(self) -> tuple[DeviceReport, ...]:
        """Return the last report of each device, in the order given."""
        with self._lock:
            return tuple(self._reports.values())

    def step(self, device: Supervised) -> float:
        """Ask a device once and publish what changed; returns the seconds to the next time."""
        status = device.check()
        changed, wait_s = self._watches[device.name].take(status, self._clock.monotonic_s())
        if changed is not None:
            self._report(device, changed)
        return wait_s

    def _supervise(self, device: Supervised) -> None:
        try:
            while not self._stopping.is_set():
                self._stopping.wait(self.step(device))
        except Exception:
            # A bug in a driver: the device must not look as well as it last did.
            self._report(device, PrinterStatus(state=Fault(FailureCode.UNEXPECTED)))
            raise

    def _report(self, device: Supervised, status: PrinterStatus) -> None:
        report = DeviceReport(
            device=device.name, kind=device.kind, status=status, since=self._clock.now()
        )
        with self._lock:
            self._reports[device.name] = report
        self._publish(report)
