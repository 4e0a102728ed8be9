"""The ways in which the simulated receipt printer can be broken, by name."""

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path

FAULTS = {
    "paper-out": "no paper",
    "paper-low": "little paper left",
    "cover-open": "the cover is open",
    "offline": "offline without a cause",
    "cutter": "the cutter is jammed",
    "broken": "an error that cannot be recovered from",
    "hot": "the print head is too hot",
    "paper-out-midway": "the paper ends within the slip",
    "cover-open-midway": "the cover is opened within the slip",
    "cutter-midway": "the cutter jams at the end of the slip",
    "silent": "takes everything, answers nothing",
    "answer-lost": "prints, but never says that it did",
    "garbage-status": "answers with bytes that are no status",
    "dies-midway": "closes the connection within the slip",
    "stalls": "stops reading when a slip begins",
    "slow": "takes one kilobyte a second",
    "refuses": "refuses connections",
}
"""Name of each fault and what it is."""


def checked(names: Iterable[str]) -> frozenset[str]:
    """Return names of faults as a set.

    Raises:
        ValueError: one is not known; the message lists those that are.
    """
    wanted = frozenset(names)
    unknown = sorted(wanted - FAULTS.keys())
    if unknown:
        raise ValueError(
            f"{', '.join(unknown)}: no such fault of the receipt printer, known are "
            f"{', '.join(sorted(FAULTS))}"
        )
    return wanted


class FaultSource:
    """What is broken now: as last set, or as a file says that may change at any time.

    The file is JSON, `{"fault": "paper-out"}`, `{"fault": ["slow", "paper-low"]}` or
    `{"fault": null}`. While it cannot be read as that, the last known state stays.

    Args:
        names: what is broken at first.
        file: read on every look; need not exist yet.

    Raises:
        ValueError: an unknown name.
    """

    def __init__(self, names: Iterable[str] = (), file: Path | None = None) -> None:
        self._now = checked(names)
        self._file = file

    @property
    def watched(self) -> bool:
        """Whether a file may change what is broken."""
        return self._file is not None

    def now(self) -> frozenset[str]:
        """Return what is broken now."""
        if self._file is not None:
            with contextlib.suppress(OSError, ValueError):
                self._now = _read(self._file)
        return self._now

    def set(self, names: Iterable[str]) -> None:
        """Break it in these ways and no other; a state file is rewritten.

        Raises:
            ValueError: an unknown name.
            OSError: the state file cannot be written.
        """
        self._now = checked(names)
        if self._file is not None:
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps({"fault": sorted(self._now) or None}), encoding="utf-8")
            fresh.replace(self._file)


def _read(file: Path) -> frozenset[str]:
    """Read a state file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not what it should be.
    """
    state = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(state, dict):
        raise ValueError("a state file is a JSON object")  # noqa: TRY004 - one error for all mistakes in the file
    match state.get("fault"):
        case None:
            return frozenset()
        case str(name):
            return checked([name])
        case list(names):
            return checked(map(str, names))
        case _:
            raise ValueError("a fault is a name, a list of names or null")
