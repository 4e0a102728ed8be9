"""The ways in which the simulated city can be broken, by name, while it runs.

A fault is written `NAME`, and more exactly `NAME:ARGUMENT@ENDPOINT#COUNT`:

    answer-lost@confirm        every confirmation's answer is lost
    answer-lost@confirm#2      only that of the second confirmation
    rate-limited#1-3           the first three requests are refused, then none
    slot-gone#2-               from the second reservation on
    answer-slow:12@calendar    the calendar takes twelve seconds
    error:processDeleteFailed@cancel

Requests are counted from the moment on at which the fault was set.
"""

import contextlib
import json
import re
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.cityhall.zms.errors import TABLE, WIRE_CODES
from kiosk.cityhall.zms.fault_names import FAULTS

CITIZEN = frozenset(
    {
        "catalogue",
        "calendar",
        "days",
        "times",
        "reserve",
        "update",
        "preconfirm",
        "confirm",
        "cancel",
        "appointment",
        "my-appointments",
        "captcha-details",
        "captcha-challenge",
        "captcha-verify",
    }
)
"""Names of the citizen API's calls; `days` and `times` are the older generation's calendar."""

QUEUE = frozenset(
    {
        "organisation",
        "printer",
        "register",
        "buttons",
        "department",
        "queue",
        "draw",
        "status",
        "calldisplay",
        "called",
    }
)
"""Names of the back end's calls."""

DEEDS = frozenset({"reserve", "update", "preconfirm", "confirm", "cancel", "draw"})
"""Calls that change something."""

EVERYWHERE = CITIZEN | QUEUE

SLOW_S = 5.0
"""What `answer-slow` waits where no argument says otherwise."""

_TIMES = frozenset({"calendar", "days", "times"})
_BACKED = CITIZEN - {"captcha-details", "captcha-challenge", "captcha-verify"}

_WHERE: Mapping[str, frozenset[str]] = {
    "slot-gone": frozenset({"reserve"}),
    "reserve-race": frozenset({"reserve"}),
    "reservation-expired": frozenset({"update", "preconfirm", "confirm"}),
    "no-slots": _TIMES | {"reserve"},
    "mail-required": frozenset({"catalogue", "update"}),
    "mail-failed": frozenset({"preconfirm", "confirm", "cancel"}),
    "captcha": _TIMES | {"catalogue", "reserve"},
    "rate-limited": CITIZEN,
    "maintenance": CITIZEN,
    "backend-down": _BACKED,
    "ip-blacklisted": CITIZEN,
    "server-error": CITIZEN,
    "error": CITIZEN,
    "queue-closed": frozenset({"buttons"}),
    "contingent-used": frozenset({"buttons", "draw"}),
    "printer-not-enabled": frozenset({"printer", "buttons"}),
    "unknown-wait": frozenset({"buttons", "queue", "draw", "called", "calldisplay"}),
}
"""Where a fault can act; everywhere, where it is not listed."""

_FORM = re.compile(
    r"(?P<name>[a-z-]+)(?::(?P<argument>[A-Za-z0-9_.]+))?(?:@(?P<where>[a-z-]+))?"
    r"(?:#(?P<first>[1-9][0-9]{0,5})(?P<to>-(?P<last>[1-9][0-9]{0,5})?)?)?"
)


class Generation(StrEnum):
    """Which citizen API the city speaks: ≥ muc46, or ≤ muc45."""

    CALENDAR = "calendar"
    LEGACY = "legacy"


@dataclass(frozen=True, slots=True)
class Struck:
    """The faults that hit one request, with their arguments."""

    by: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, name: object) -> bool:
        return name in self.by

    @property
    def slow_s(self) -> float:
        """How long the answer waits."""
        return float(self.by["answer-slow"] or SLOW_S) if "answer-slow" in self.by else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fault:
    text: str
    name: str
    argument: str
    where: frozenset[str]
    first: int
    last: int | None

    @property
    def always(self) -> bool:
        return self.where == EVERYWHERE and self.first == 1 and self.last is None

    def hits(self, time: int) -> bool:
        return self.first <= time and (self.last is None or time <= self.last)


def checked(texts: Iterable[str]) -> tuple[str, ...]:
    """Return faults as they were given.

    Raises:
        ValueError: one is not known; the message lists those that are.
    """
    return tuple(_parsed(text).text for text in texts)


class FaultSource:
    """What is broken now: as last set, or as a file says that may change at any time.

    The file is JSON: `fault` is a fault, a list of them or null, `generation` is `calendar` or
    `legacy` and may be left out. While it cannot be read as that, the last known state stays. May
    be used from several threads.

    Args:
        texts: what is broken at first.
        file: read on every look; need not exist yet.
        generation: which citizen API is spoken, until the file says otherwise.

    Raises:
        ValueError: an unknown fault.
    """

    def __init__(
        self,
        texts: Iterable[str] = (),
        file: Path | None = None,
        generation: Generation = Generation.CALENDAR,
    ) -> None:
        self._now = {fault.text: fault for fault in map(_parsed, texts)}
        self._file = file
        self._generation = generation
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    @property
    def generation(self) -> Generation:
        """Which citizen API is spoken now."""
        with self._lock:
            self._look()
            return self._generation

    def strike(self, endpoint: str) -> Struck:
        """Count a request, and return the faults that hit it."""
        with self._lock:
            self._look()
            return Struck(dict(self._struck(endpoint)))

    def offline(self) -> bool:
        """Tell whether connections are closed before anybody has asked anything."""
        with self._lock:
            self._look()
            return any(
                (one.name == "offline" and one.always)
                or (one.name == "offline-midway" and self._counts[one.text] > 0)
                for one in self._now.values()
            )

    def set(self, texts: Iterable[str], generation: Generation | None = None) -> None:
        """Break it in these ways and no other, counting anew; a state file is rewritten.

        Raises:
            ValueError: an unknown fault.
            OSError: the state file cannot be written.
        """
        fresh = {fault.text: fault for fault in map(_parsed, texts)}
        with self._lock:
            self._now = fresh
            self._counts.clear()
            self._generation = generation or self._generation
            if self._file is not None:
                state = {"fault": list(fresh) or None, "generation": self._generation.value}
                new = self._file.with_suffix(".new")
                new.write_text(json.dumps(state), encoding="utf-8")
                new.replace(self._file)

    def _look(self) -> None:
        if self._file is None:
            return
        with contextlib.suppress(OSError, ValueError):
            texts, generation = _read(self._file)
            fresh = {fault.text: fault for fault in map(_parsed, texts)}
            self._generation = generation or self._generation
            for gone in self._now.keys() - fresh.keys():
                del self._counts[gone]
            self._now = fresh

    def _struck(self, endpoint: str) -> Iterable[tuple[str, str]]:
        for fault in self._now.values():
            if fault.name == "offline-midway":
                if self._counts[fault.text]:
                    yield "offline", ""
                self._counts[fault.text] += endpoint == "reserve"
            elif endpoint in fault.where:
                self._counts[fault.text] += 1
                if fault.hits(self._counts[fault.text]):
                    yield fault.name, fault.argument


def _parsed(text: str) -> _Fault:
    found = _FORM.fullmatch(text)
    if found is None or found["name"] not in FAULTS:
        raise ValueError(
            f"{text}: no such fault of the city, known are {', '.join(sorted(FAULTS))}"
        )
    name, where = found["name"], found["where"]
    if name.startswith("answer-lost-") and where is None:
        name, where = "answer-lost", name.removeprefix("answer-lost-")
    _check_argument(text, name, found["argument"] or "")
    usual = DEEDS if name == "answer-lost" else _WHERE.get(name, EVERYWHERE)
    able = _WHERE.get(name, EVERYWHERE)
    if where is not None and where not in able:
        raise ValueError(f"{text}: {name} acts at {', '.join(sorted(able))}")
    first = int(found["first"] or 1)
    last = int(found["last"]) if found["last"] else None
    return _Fault(
        text=text,
        name=name,
        argument=found["argument"] or "",
        where=usual if where is None else frozenset({where}),
        first=first,
        last=first if found["first"] and not found["to"] else last,
    )


def _check_argument(text: str, name: str, argument: str) -> None:
    if name == "error":
        if argument not in TABLE and argument not in WIRE_CODES:
            raise ValueError(f"{text}: write error:CODE with a code of the citizen API")
    elif name == "answer-slow":
        if argument and not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", argument):
            raise ValueError(f"{text}: write answer-slow:SECONDS, such as answer-slow:12")
    elif argument:
        raise ValueError(f"{text}: {name} takes no argument")


def _read(file: Path) -> tuple[list[str], Generation | None]:
    """Read a state file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not what it should be.
    """
    state = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(state, dict):
        raise ValueError("a state file is a JSON object")  # noqa: TRY004 - one error for all mistakes in the file
    told = state.get("generation")
    generation = None if told is None else Generation(told)
    match state.get("fault"):
        case None:
            return [], generation
        case str(text):
            return [text], generation
        case list(texts):
            return [str(text) for text in texts], generation
        case _:
            raise ValueError("a fault is a name, a list of names or null")
