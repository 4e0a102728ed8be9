"""What the simulated printer keeps: slips as picture and text, and when what arrived."""

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from devices.receipt_printer.paper import Paper
from devices.receipt_printer.printed import Mistake
from kiosk.core.clock import Clock

_KEPT = 100


@dataclass(slots=True)
class Job:
    """One connection; it is logged where something was to be printed."""

    size_bytes: int = 0
    begun: datetime | None = None
    how: str = field(default="closed")


class JobLog:
    """Keeps the last slips in memory, and all of them in a folder where there is one.

    Args:
        out: folder for `slip-0001.png`, `slip-0001.txt` … and `jobs.jsonl`; created. Numbers go on
            where a former run ended.
        clock: for times, in UTC.
    """

    def __init__(self, out: Path | None, clock: Clock) -> None:
        self._out = out
        self._clock = clock
        self._slips: deque[Paper] = deque(maxlen=_KEPT)
        self._mistakes: deque[Mistake] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()
        self._count = 0
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            self._count = len(list(out.glob("slip-*.png")))

    @property
    def slips(self) -> tuple[Paper, ...]:
        """The last slips, oldest first."""
        return tuple(self._slips)

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The last mistakes, oldest first."""
        return tuple(self._mistakes)

    def connection(self) -> Job:
        """Begin with a connection."""
        return Job()

    def printing(self, job: Job) -> None:
        """Note when the first thing to print arrived."""
        job.begun = job.begun or self._clock.now()

    def ended(self, job: Job) -> None:
        """Log a connection."""
        if job.begun is not None:
            self._write(
                {
                    "begun": job.begun.isoformat(),
                    "ended": self._clock.now().isoformat(),
                    "bytes": job.size_bytes,
                    "connection": job.how,
                }
            )

    def mistake(self, mistake: Mistake) -> None:
        """Log what is no command."""
        self._mistakes.append(mistake)
        self._write({"offset": mistake.offset, "found": mistake.found, "mistake": mistake.reason})

    def slip(self, paper: Paper) -> None:
        """Keep a slip that was cut."""
        with self._lock:
            self._count += 1
            number = self._count
        self._slips.append(paper)
        if self._out is not None:
            name = self._out / f"slip-{number:04}"
            name.with_suffix(".txt").write_text(paper.as_text(), encoding="utf-8")
            paper.save_png(name.with_suffix(".png"))
        self._write({"slip": number, "cut": self._clock.now().isoformat()})

    def _write(self, entry: dict[str, str | int]) -> None:
        if self._out is None:
            return
        with self._lock, (self._out / "jobs.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
