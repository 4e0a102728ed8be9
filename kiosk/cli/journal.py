"""`kiosk journal list` and `kiosk journal verify`: the journal, also while the kiosk runs."""

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bootstrap.content import data_directory
from kiosk.config import Config, load_config
from kiosk.core.clock import SystemClock, city_time
from offline_cache.journal import (
    JOURNAL_FILE,
    JournalDamaged,
    JournalNewer,
    Row,
    open_to_read,
)


def run(options: argparse.Namespace) -> int:
    """Show the rows, or what is wrong with them; exit 1 where something is."""
    config = settings_of(options)
    file = file_of(options, config)
    if not file.is_file():
        if options.journal is not None:
            print(f"kiosk journal: {file} is not there; check the path", file=sys.stderr)
            return 1
        return _show(options, ())
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    try:
        journal = open_to_read(
            file, SystemClock(), credentials=Path(credentials) if credentials else None
        )
    except (JournalDamaged, JournalNewer) as error:
        print(f"kiosk journal: {error}", file=sys.stderr)
        return 1
    try:
        if options.deed == "verify":
            return _verified(options, journal.verify())
        rows = journal.rows()
        if journal.problems:
            return _verified(options, journal.problems)
        return _show(options, rows)
    finally:
        journal.close()


def settings_of(options: argparse.Namespace) -> Config:
    """Read the settings of a command.

    Raises:
        ConfigurationWrong: if one cannot be used.
    """
    return load_config(options.config, options.settings)


def file_of(options: argparse.Namespace, config: Config) -> Path:
    """Return the journal a command is about."""
    given: Path | None = options.journal
    return given if given is not None else data_directory(config) / JOURNAL_FILE


def as_json(row: Row) -> dict[str, object]:
    """Write a row as scripts read it."""
    return {
        "id": row.id,
        "kind": row.kind,
        "claim": row.claim,
        "amount_cents": row.amount_cents,
        "state": row.state,
        "opened": _moment(row.opened_s),
        "settled": None if row.settled_s is None else _moment(row.settled_s),
    }


def _moment(epoch_s: float) -> str:
    return city_time(datetime.fromtimestamp(epoch_s, UTC)).isoformat(timespec="seconds")


def _show(options: argparse.Namespace, rows: tuple[Row, ...]) -> int:
    if options.deed == "verify":
        return _verified(options, ())
    if options.json:
        print(json.dumps([as_json(row) for row in rows]))
    for row in () if options.json else rows:
        settled = "" if row.settled_s is None else _moment(row.settled_s)
        print(f"{row.kind:10} {row.state:10} {_moment(row.opened_s):25} {settled:25} {row.id}")
    return 0


def _verified(options: argparse.Namespace, wrong: tuple[str, ...]) -> int:
    if options.json:
        print(json.dumps({"ok": not wrong, "problems": list(wrong)}))
    else:
        for sentence in wrong:
            print(f"kiosk journal: {sentence}", file=sys.stderr)
        if not wrong:
            print("The journal is whole.")
    return 1 if wrong else 0
