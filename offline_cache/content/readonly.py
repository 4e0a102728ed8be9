"""Open databases that never change."""

import sqlite3
from pathlib import Path


def read_only(path: Path) -> sqlite3.Connection:
    """Open a database that never changes; callers see to it that one thread uses it at a time.

    Raises:
        sqlite3.Error: if it cannot be opened.
    """
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, check_same_thread=False)


def in_memory(path: Path) -> sqlite3.Connection:
    """Read a database into memory, so that nothing that happens to its file is felt.

    Raises:
        OSError: if the file cannot be read.
        sqlite3.Error: if there is no memory for it.
    """
    database = sqlite3.connect(":memory:", check_same_thread=False)
    database.deserialize(path.read_bytes())
    return database
