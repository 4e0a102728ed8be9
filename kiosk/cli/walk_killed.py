"""`kiosk walk … --fault kill-after-reserve`: the kiosk loses its power while a time is held.

The walk runs in a process of its own, which is killed by SIGKILL. Then the kiosk starts again on
the same state, and works off what was left behind, as each start does. The demo city lives on here.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from kiosk.bootstrap.booking import CITIZEN, EMBEDDED, JOURNAL, QUEUE
from kiosk.bootstrap.content import content_folder
from kiosk.config import load_config
from kiosk.core.clock import SystemClock
from kiosk.flow.walking import Report

KILL = "kill-after-reserve"
DIES = "die-after-reserve"
LONGEST_S = 180


def walk_killed(options: argparse.Namespace, folder: Path) -> Report:
    """Walk, be killed, start again; returns how it ended."""
    from kiosk.bootstrap import lines  # noqa: PLC0415 - only here

    config = load_config(options.config, options.settings)
    clock = SystemClock()
    city = None
    if config.text(CITIZEN) == EMBEDDED:
        city = lines.demo_city(content_folder(config), clock, ())
    settings = {"data.directory": str(folder / "data")}
    if city is not None:
        settings |= {CITIZEN: city.citizen_url, QUEUE: city.queue_url}
    try:
        code = subprocess.run(
            _command(options, settings), check=False, capture_output=True, timeout=LONGEST_S
        ).returncode
        config = config.with_defaults(settings, "walk")
        desk = lines.open_desk(config, city, folder / "data" / JOURNAL, clock)
        recovered = desk.recover()
        desk.close()
    finally:
        if city is not None:
            city.stop()
    freed = code < 0 and recovered.settled > 0 and recovered.open == 0
    why = (
        "Der Kiosk ist mitten im Buchen ausgegangen. Beim nächsten Start hat er die Zeit wieder"
        " freigegeben."
        if freed
        else "Der Kiosk ist nicht ausgegangen, oder die Zeit ist noch reserviert."
    )
    return Report(outcome="cancelled" if freed else "failed", why=why, booked=False)


def _command(options: argparse.Namespace, settings: dict[str, str]) -> list[str]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    command = [
        *program,
        "walk",
        options.journey,
        "--json",
        f"--language={options.language}",
        f"--contrast={options.contrast}",
        f"--text-size={options.text_size}",
        f"--reach={options.reach}",
        f"--fault={DIES}",
    ]
    command += [f"--fault={fault}" for fault in options.fault if fault != KILL]
    command += [f"--set={setting}" for setting in options.settings]
    command += [f"--set={key}={value}" for key, value in settings.items()]
    for name, value in (("config", options.config), ("persona", options.persona)):
        command += [f"--{name}={value}"] if value is not None else []
    command += [f"--shots={options.shots}"] if options.shots is not None else []
    return command
