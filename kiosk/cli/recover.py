"""`kiosk recover`: what every start does with what an earlier run left behind, without a screen."""

import argparse
import json
import os
import sys
from pathlib import Path

from kiosk.backend.desk import Desk
from kiosk.bootstrap.access import citizen_system
from kiosk.cli.journal import as_json, file_of, settings_of
from kiosk.core.clock import SystemClock
from offline_cache.journal import Journal, Row, open_journal

WITHOUT_CITY = frozenset({"embedded", "none"})


def run(options: argparse.Namespace) -> int:
    """Settle what can be settled; exit 1 where something stays open."""
    config = settings_of(options)
    file = file_of(options, config)
    if not file.is_file():
        return _tell(options, (), (), ())
    url = config.text("city.zms_citizen_url")
    clock = SystemClock()
    # The embedded city forgets everything with its kiosk: there is nobody to ask.
    system = citizen_system(config, url, clock) if url not in WITHOUT_CITY else None
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    journal = open_journal(file, clock, credentials=Path(credentials) if credentials else None)
    try:
        before = _open_rows(journal)
        if system is not None:
            Desk(system, None, journal, clock).recover()
        else:
            journal.settle_numbers()
        after = {row.id: row for row in journal.rows()}
        settled = tuple(after[row.id] for row in before if after[row.id].settled_s is not None)
        still_open = tuple(after[row.id] for row in before if after[row.id].settled_s is None)
        return _tell(options, settled, still_open, journal.problems)
    finally:
        journal.close()


def _open_rows(journal: Journal) -> tuple[Row, ...]:
    return tuple(row for row in journal.rows() if row.settled_s is None)


def _tell(
    options: argparse.Namespace,
    settled: tuple[Row, ...],
    still_open: tuple[Row, ...],
    problems: tuple[str, ...],
) -> int:
    for problem in problems:
        print(f"kiosk recover: {problem}", file=sys.stderr)
    if options.json:
        rows = {"settled": list(map(as_json, settled)), "open": list(map(as_json, still_open))}
        print(json.dumps(rows))
    else:
        print(f"settled: {len(settled)}, still open: {len(still_open)}")
        for row in settled:
            print(f"{row.kind} {row.id}: {row.state}")
    if still_open and not options.json:
        print("kiosk recover: the city did not answer; run it again later", file=sys.stderr)
    return 1 if still_open or problems else 0
