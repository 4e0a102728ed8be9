"""`kiosk doctor`: one sentence each on what the kiosk needs."""

import argparse
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from devices.ports import (
    Bitmap,
    Busy,
    Disabled,
    NeedsAttention,
    PrinterStatus,
    Ready,
    Weight,
)
from devices.receipt_printer.driver import EscposPrinter
from devices.transports.address import transport_for
from kiosk.bootstrap.content import data_directory, open_content
from kiosk.bootstrap.equipment import equipment
from kiosk.config import Config, ConfigurationWrong, load_config
from kiosk.core.clock import SystemClock, city_time
from kiosk.core.failures import FailureCode
from kiosk.core.slip import Direction
from kiosk.paths import ASSETS, ROOT
from ui.theme import ThemeBroken, load_palettes

LOW_DISK_MB = 200
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: `ok`, `attention` or `failed`, with a sentence that says what to do."""

    check: str
    state: str
    sentence: str


def run(options: argparse.Namespace) -> int:
    """Check everything; exit 1 where something failed."""
    try:
        config = load_config(options.config, options.settings)
        findings = list(_findings(config))
    except ConfigurationWrong as error:
        findings = [Finding("configuration", "failed", str(error))]
    if options.json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            print(f"{finding.state:9} {finding.check}: {finding.sentence}")
    return 1 if any(finding.state == "failed" for finding in findings) else 0


def _findings(config: Config) -> Iterator[Finding]:
    width, height = config.screen_size()
    yield Finding("configuration", "ok", f"All settings can be used; screen {width}x{height}.")
    yield _assets()
    yield _look(config)
    yield from _equipment()
    yield from _content(config)
    yield _receipt_printer(config)
    yield _disk(data_directory(config))
    yield _clock(SystemClock().now())


def _assets() -> Finding:
    missing = [
        name
        for name in ("fonts", "icons", "themes", "translations")
        if not (ASSETS / name).is_dir()
    ]
    if missing:
        return Finding("program", "failed", f"assets/{missing[0]} is missing; install again.")
    if not list((ASSETS / "translations").glob("*.qm")):
        return Finding("program", "attention", "The translations are not built; run make setup.")
    return Finding("program", "ok", "Fonts, icons, themes and translations are there.")


def _look(config: Config) -> Finding:
    """Check the city's own look: theme, arms, skyline."""
    name = config.text("city.appearance")
    folder = Path(name) if "/" in name else ASSETS / "cities" / name
    theme = folder / "theme.json"
    if not folder.is_dir():
        return Finding("look", "failed", f"{folder} is no folder; mend city.appearance.")
    try:
        load_palettes(ASSETS / "themes" / "kern.json", theme if theme.is_file() else None)
    except ThemeBroken as error:
        return Finding("look", "failed", f"{error}.")
    missing = [one for one in ("coat.svg", "skyline.svg") if not (folder / one).is_file()]
    if missing:
        return Finding("look", "attention", f"{folder} has no {missing[0]}; its place stays empty.")
    return Finding("look", "ok", "Colours, arms and skyline are there.")


def _equipment() -> Iterator[Finding]:
    """Check languages and keyboards."""
    try:
        usable = equipment(ASSETS, None)
    except (ConfigurationWrong, ThemeBroken) as error:
        yield Finding("languages", "failed", f"{error}.")
        return
    for problem in usable.problems:
        yield Finding("languages", "attention", f"{problem.code}: {problem.sentence}")
    if not usable.problems:
        yield Finding("languages", "ok", f"{len(usable.languages)} languages can be used.")


def _content(config: Config) -> Iterator[Finding]:
    clock = SystemClock()
    store, problems = open_content(config, clock)
    for problem in problems:
        state = "attention" if store is not None else "failed"
        yield Finding("content", state, f"{problem.code}: {problem.sentence}")
    if store is None:
        return
    today = city_time(clock.now()).date()
    days = (today - store.as_of).days
    count = len(store.services(today))
    sentence = f"{count} services, last checked on {store.as_of:%d.%m.%Y} ({days} days ago)."
    stale = days > store.city().content_stale_after_days
    store.close()
    if not problems:
        yield Finding("content", "attention" if stale else "ok", sentence)


def _receipt_printer(config: Config) -> Finding:
    address = config.text("devices.receipt_printer")
    if address in {"none", "simulated"}:
        word = "No receipt printer is configured." if address == "none" else "It is simulated."
        return Finding("receipt_printer", "ok", word)
    try:
        transport = transport_for(address)
    except ValueError as error:
        return Finding("receipt_printer", "failed", str(error))
    status = EscposPrinter(transport=transport, raster=_NoRaster()).check()
    return _printer_finding(address, status)


def _printer_finding(address: str, status: PrinterStatus) -> Finding:
    match status.state:
        case Ready() | Busy():
            return Finding(
                "receipt_printer", "ok", f"Ready at {address}, paper {status.paper.value}."
            )
        case NeedsAttention(reason):
            sentence = f"{reason.value} ({reason.name}) at {address}; see docs/failure_codes.md."
            return Finding("receipt_printer", "attention", sentence)
        case Disabled():
            return Finding("receipt_printer", "ok", "No receipt printer is configured.")
        case _:
            cause: FailureCode | None = getattr(status.state, "reason", None)
            code = f"{cause.value} ({cause.name})" if cause else type(status.state).__name__
            return Finding(
                "receipt_printer", "failed", f"{code} at {address}; check cable and power."
            )


def _disk(folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"x" * 4096)
            probe.flush()
            os.fsync(probe.fileno())
        free_mb = shutil.disk_usage(folder).free // MEGABYTE
    except OSError as error:
        return Finding("disk", "failed", f"{folder} cannot be written ({error.strerror}).")
    state = "attention" if free_mb < LOW_DISK_MB else "ok"
    return Finding("disk", state, f"{free_mb} MB free for the kiosk's state.")


def _clock(now: datetime) -> Finding:
    built = datetime.fromtimestamp((ROOT / "kiosk" / "__init__.py").stat().st_mtime, tz=now.tzinfo)
    if now < built:
        return Finding("clock", "failed", f"The clock says {now:%d.%m.%Y}; set it, it is behind.")
    return Finding("clock", "ok", f"{city_time(now):%d.%m.%Y %H:%M} in the city.")


class _NoRaster:
    """Asking a printer how it is draws nothing."""

    def text(  # the port's signature
        self,
        text: str,
        *,
        size_dots: int,
        weight: Weight,
        width_dots: int,
        direction: Direction,
        inverted: bool = False,
    ) -> Bitmap:
        """Refuse: the doctor prints nothing."""
        raise NotImplementedError(
            f"the doctor prints nothing: {text, size_dots, weight, width_dots, direction, inverted}"
        )

    def arms(self, *, height_dots: int) -> Bitmap:
        """Refuse: the doctor prints nothing."""
        raise NotImplementedError(f"the doctor prints no arms of {height_dots} dots")
