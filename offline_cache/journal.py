"""What the kiosk must still know after a power cut: open reservations, and rows for the technician.

Rules it keeps:

- Number, key and deadline of a reservation stand encrypted in the file (AES-256-GCM, a random nonce
  a row, the row's id authenticated) and are overwritten when it is settled.
- A row is on the disk before the call returns: `synchronous=EXTRA` with a rollback journal, which
  also syncs the folder. A write-ahead log would keep what was wiped.
- The other table knows no person: kind, state, when opened and settled.
- A key or a database that is damaged is set aside and said; the kiosk goes on with an empty one.
  A database of a newer kiosk is left alone, and this run remembers in memory only.
- The disk may fail meanwhile: then too the run goes on in memory, and says so.
"""

import fcntl
import json
import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.booking.appointment import Ref
from kiosk.booking.endings import HoldEnd, NumberEnd
from kiosk.core.clock import Clock

JOURNAL_FILE = "journal.db"
KEY_FILE = "journal.key"
CREDENTIAL = "kiosk-journal-key"
KEY_BYTES = 32
NONCE_BYTES = 12
BUSY_MS = 5000

MIGRATIONS = (
    """
    create table hold (
        row text primary key,
        opened real not null,
        unsure integer not null default 0,
        sealed blob not null
    );
    create table record (
        id text primary key,
        kind text not null check (kind in ('payment', 'booking', 'number', 'submission')),
        claim text,
        amount_cents integer,
        state text not null,
        opened real not null,
        settled real
    );
    create table counter (name text primary key, value integer not null) without rowid;
    """,
)
"""Each lifts the database by one version; only ever added to, never changed."""

VERSION = len(MIGRATIONS)
TABLES = 3
PRAGMAS: Mapping[str, int | str] = {
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "secure_delete": 1,
    "foreign_keys": 1,
}


class JournalNewer(Exception):  # noqa: N818 - named for what it says, as in the glossary
    """A newer kiosk has written this journal; this one must not touch it."""


class JournalInUse(Exception):  # noqa: N818 - likewise
    """Another kiosk works with this journal."""


class JournalDamaged(Exception):  # noqa: N818 - likewise
    """The file is no journal, or no longer a whole one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of `kiosk journal list`; times are seconds since the epoch."""

    id: str
    kind: str
    claim: str | None
    amount_cents: int | None
    state: str
    opened_s: float
    settled_s: float | None


class Journal:
    """The journal, open; a `DeskJournal`. Safe to share by threads."""

    def __init__(
        self,
        database: sqlite3.Connection,
        key: bytes,
        clock: Clock,
        problems: tuple[str, ...] = (),
        claim: IO[bytes] | None = None,
    ) -> None:
        """Take over an open database; see `open_journal`."""
        self._database = database
        self._seal = AESGCM(key)
        self._clock = clock
        self._lock = threading.Lock()
        self._rows: dict[Ref, str] = {}
        self._unreadable = 0
        self._problems = list(problems)
        self._claim = claim

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with it, one sentence each; empty where nothing is."""
        return tuple(self._problems)

    # Holds ---------------------------------------------------------------------------------------

    def opened(self, ref: Ref, deadline_epoch_s: float) -> None:
        """Write a hold down before anybody is told of it."""
        row = uuid.uuid4().hex
        nonce = os.urandom(NONCE_BYTES)
        secret = json.dumps([ref.number, ref.key, deadline_epoch_s]).encode()
        sealed = nonce + self._seal.encrypt(nonce, secret, row.encode())
        now_s = self._now_s()

        def write() -> None:
            self._database.execute(
                "insert into hold (row, opened, sealed) values (?, ?, ?)", (row, now_s, sealed)
            )
            self._insert_record(row, "booking", "open", now_s)

        with self._lock:
            self._rows[ref] = row
            self._write(write)

    def unsure(self, ref: Ref) -> None:
        """Note that confirming was sent."""
        with self._lock:
            row = self._row_of(ref)
            self._write(
                lambda: self._database.execute("update hold set unsure = 1 where row = ?", (row,))
            )

    def settled(self, ref: Ref, how: HoldEnd = HoldEnd.RELEASED) -> None:
        """Wipe a hold; only how it ended stays."""
        with self._lock:
            row = self._row_of(ref)
            self._rows.pop(ref, None)

            def write() -> None:
                self._database.execute("delete from hold where row = ?", (row,))
                self._settle_record(row, how.value)

            self._write(write)

    def lost(self) -> None:
        """Count a reservation whose answer never came."""
        now_s = self._now_s()
        row = uuid.uuid4().hex

        def write() -> None:
            self._count("lost")
            self._insert_record(row, "booking", "lost", now_s)
            self._settle_record(row, "lost")

        with self._lock:
            self._write(write)

    @property
    def lost_count(self) -> int:
        """How many reservations were lost, in all."""
        with self._lock:
            found = self._read("select value from counter where name = 'lost'")
        return int(found[0][0]) if found else 0

    def open_holds(self) -> tuple[tuple[Ref, float, bool], ...]:
        """Return what is open; what can no longer be read is wiped and counted as lost."""
        with self._lock:
            holds: list[tuple[Ref, float, bool]] = []
            broken: list[str] = []
            for row, unsure, sealed in self._read(
                "select row, unsure, sealed from hold order by opened, rowid"
            ):
                opened = self._unsealed(str(row), bytes(sealed))
                if opened is None:
                    broken.append(str(row))
                    continue
                ref, deadline_s = opened
                self._rows[ref] = str(row)
                holds.append((ref, deadline_s, bool(unsure)))
            if broken:
                self._give_up(broken)
            return tuple(holds)

    def _unsealed(self, row: str, sealed: bytes) -> tuple[Ref, float] | None:
        nonce, secret = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            number, key, deadline_s = json.loads(self._seal.decrypt(nonce, secret, row.encode()))
            return Ref(int(number), str(key)), float(deadline_s)
        except (InvalidTag, ValueError, TypeError):
            return None

    def _give_up(self, rows: list[str]) -> None:
        self._problems.append(
            f"{len(rows)} open reservations cannot be read any more, for the key has changed;"
            " the city lets them go by itself"
        )

        def write() -> None:
            for row in rows:
                self._database.execute("delete from hold where row = ?", (row,))
                self._settle_record(row, "lost")
                self._count("lost")

        self._write(write)

    def _row_of(self, ref: Ref) -> str:
        return self._rows.get(ref, "")

    # Numbers -------------------------------------------------------------------------------------

    def number_asked(self) -> str:
        """Write down that a number is asked for now."""
        row = uuid.uuid4().hex
        now_s = self._now_s()
        with self._lock:
            self._write(lambda: self._insert_record(row, "number", "open", now_s))
        return row

    def number_ended(self, row_id: str, how: NumberEnd) -> None:
        """Write down how it ended."""
        with self._lock:
            self._write(lambda: self._settle_record(row_id, how.value))

    def settle_numbers(self) -> int:
        """Note at the start that nobody knows of the numbers asked for before a crash."""
        with self._lock:
            found = self._read("select id from record where kind = 'number' and settled is null")

            def write() -> None:
                for (row,) in found:
                    self._settle_record(str(row), NumberEnd.UNKNOWN.value)

            self._write(write)
        return len(found)

    # For the technician --------------------------------------------------------------------------

    def rows(self) -> tuple[Row, ...]:
        """Return all rows, the oldest first."""
        with self._lock:
            found = self._read(
                "select id, kind, claim, amount_cents, state, opened, settled"
                " from record order by opened, rowid"
            )
        return tuple(
            Row(
                id=one[0],
                kind=one[1],
                claim=one[2],
                amount_cents=one[3],
                state=one[4],
                opened_s=one[5],
                settled_s=one[6],
            )
            for one in found
        )

    def verify(self) -> tuple[str, ...]:
        """Return what is wrong in the file, one sentence each."""
        with self._lock:
            found = [str(row[0]) for row in self._read("pragma integrity_check")]
            wrong = [f"the database says: {one}" for one in found if one != "ok"]
            for row, sealed in self._read("select row, sealed from hold"):
                if self._unsealed(str(row), bytes(sealed)) is None:
                    wrong.append(f"row {row} cannot be decrypted with this key")
            orphans = self._read(
                "select row from hold where row not in"
                " (select id from record where kind = 'booking' and settled is null)"
            )
            wrong += [f"row {row} is held and settled at once" for (row,) in orphans]
        return (*self._problems, *wrong)

    def close(self) -> None:
        """Close the file; the journal cannot be used afterwards."""
        with self._lock:
            self._database.close()
            if self._claim is not None:
                self._claim.close()

    # The database --------------------------------------------------------------------------------

    def _now_s(self) -> float:
        return self._clock.now().timestamp()

    def _insert_record(self, row: str, kind: str, state: str, now_s: float) -> None:
        self._database.execute(
            "insert into record (id, kind, state, opened) values (?, ?, ?, ?)",
            (row, kind, state, now_s),
        )

    def _settle_record(self, row: str, state: str) -> None:
        self._database.execute(
            "update record set state = ?, settled = ? where id = ? and settled is null",
            (state, self._now_s(), row),
        )

    def _count(self, name: str) -> None:
        self._database.execute(
            "insert into counter values (?, 1) on conflict (name) do update set value = value + 1",
            (name,),
        )

    def _write(self, write: Callable[[], object]) -> None:
        """Write in one transaction; where the disk fails, remember in memory from now on."""
        try:
            self._transaction(write)
        except sqlite3.Error as error:
            self._problems.append(
                f"the journal cannot be written ({type(error).__name__});"
                " reservations are remembered until the kiosk is switched off only"
            )
            memory = _memory()
            for statement in self._copied():
                with suppress(sqlite3.Error):
                    memory.execute(*statement)
            with suppress(sqlite3.Error):
                self._database.close()
            self._database = memory
            self._transaction(write)

    def _copied(self) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Yield statements that fill another database with what can still be read."""
        for table, columns in (("hold", 4), ("record", 7), ("counter", 2)):
            places = ", ".join("?" * columns)
            for row in self._read(f"select * from {table}"):  # noqa: S608 - names from above
                yield f"insert into {table} values ({places})", row  # noqa: S608 - likewise

    def _transaction(self, write: Callable[[], object]) -> None:
        self._database.execute("begin immediate")
        try:
            write()
            self._database.execute("commit")
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                self._database.execute("rollback")
            raise

    def _read(self, query: str) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(query).fetchall()
        except sqlite3.Error as error:
            self._problems.append(f"the journal cannot be read ({type(error).__name__})")
            return []


def open_journal(file: Path, clock: Clock, *, credentials: Path | None = None) -> Journal:
    """Open the journal, or make one; whatever is wrong is said in `Journal.problems`.

    Args:
        file: the database; its key lies beside it.
        clock: for when rows are opened and settled.
        credentials: folder of systemd's credentials; its key counts before the one beside the file.
    """
    problems: list[str] = []
    claim: IO[bytes] | None = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        claim = _claimed(file)
        key = _key(file.with_name(KEY_FILE), credentials, problems)
        database = _open_or_begin(file, problems)
    except (JournalNewer, JournalInUse) as error:
        problems.append(str(error))
    except (OSError, sqlite3.Error, JournalDamaged) as error:
        problems.append(
            f"{file} cannot be used ({type(error).__name__}); reservations are remembered until"
            " the kiosk is switched off only"
        )
    else:
        return Journal(database, key, clock, tuple(problems), claim)
    if claim is not None:
        claim.close()
    return Journal(_memory(), os.urandom(KEY_BYTES), clock, tuple(problems))


def open_to_read(file: Path, clock: Clock, *, credentials: Path | None = None) -> Journal:
    """Open a journal without changing anything, even while the kiosk works with it.

    Raises:
        JournalNewer: if a newer kiosk has written it.
        JournalDamaged: if it is none.
    """
    key = _credential(credentials, []) or _key_in(file.with_name(KEY_FILE))
    database: sqlite3.Connection | None = None
    try:
        database = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MS / 1000,
        )
        _check_version(database, file)
        database.execute("select count(*) from record").fetchone()
    except (sqlite3.Error, JournalNewer) as error:
        if database is not None:
            database.close()
        if isinstance(error, JournalNewer):
            raise
        raise JournalDamaged(f"{file} is no journal that can be read; check the path") from error
    return Journal(database, key or os.urandom(KEY_BYTES), clock)


def _claimed(file: Path) -> IO[bytes]:
    """Keep every other kiosk away; the claim ends with the program, however that ends."""
    claim = file.with_name(f"{file.name}.lock").open("ab")
    try:
        fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        claim.close()
        raise JournalInUse(f"another kiosk works with {file}; stop it first") from error
    return claim


def _open_or_begin(file: Path, problems: list[str]) -> sqlite3.Connection:
    try:
        return _opened(file)
    except sqlite3.OperationalError:
        # Locked, full, unreadable: nothing is wrong with the file itself.
        raise
    except (sqlite3.DatabaseError, JournalDamaged):
        aside = _set_aside(file)
        problems.append(f"the journal was damaged and is now {aside.name}; a new one has begun")
        return _opened(file)


def _opened(file: Path) -> sqlite3.Connection:
    # Made by hand, for nobody else may read it.
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    database = sqlite3.connect(
        file, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000
    )
    try:
        _check_version(database, file)
        _set_pragmas(database)
        if database.execute("pragma quick_check").fetchone()[0] != "ok":
            raise JournalDamaged(str(file))  # noqa: TRY301 - closes the database below
        _migrate(database)
        tables = database.execute("select count(*) from sqlite_schema where type = 'table'")
        if tables.fetchone()[0] != TABLES:
            raise JournalDamaged(str(file))  # noqa: TRY301 - likewise
    except BaseException:
        database.close()
        raise
    return database


def _memory() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _migrate(database)
    return database


def _check_version(database: sqlite3.Connection, file: Path) -> None:
    version = database.execute("pragma user_version").fetchone()[0]
    if version > VERSION:
        raise JournalNewer(
            f"{file} is of a newer kiosk (version {version}, this one knows {VERSION});"
            " install that kiosk again"
        )


def _set_pragmas(database: sqlite3.Connection) -> None:
    database.execute(f"pragma busy_timeout = {BUSY_MS}")
    for name, wanted in PRAGMAS.items():
        database.execute(f"pragma {name} = {wanted}")
        found = database.execute(f"pragma {name}").fetchone()[0]
        if found != wanted:
            raise JournalDamaged(f"pragma {name} is {found}, not {wanted}")


def _migrate(database: sqlite3.Connection) -> None:
    """Lift the database to the present version, one step a transaction."""
    version = database.execute("pragma user_version").fetchone()[0]
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        database.executescript(f"begin immediate; {script} pragma user_version = {number}; commit;")


def _set_aside(file: Path) -> Path:
    number = 1
    while (aside := file.with_name(f"{file.name}.damaged-{number}")).exists():
        number += 1
    file.rename(aside)
    # A rollback journal belongs to the damaged file.
    with suppress(OSError):
        rollback = file.with_name(f"{file.name}-journal")
        rollback.rename(aside.with_name(f"{aside.name}-journal"))
    return aside


def _key(file: Path, credentials: Path | None, problems: list[str]) -> bytes:
    """Return the key: systemd's, the one beside the journal, or a new one."""
    given = _credential(credentials, problems)
    if given is not None:
        return given
    if file.exists():
        found = _key_in(file)
        if found is not None:
            file.chmod(0o600)
            return found
        aside = _set_aside(file)
        problems.append(f"the journal's key was damaged and is now {aside.name}")
    key = os.urandom(KEY_BYTES)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, key)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return key


def _credential(credentials: Path | None, problems: list[str]) -> bytes | None:
    if credentials is None or not (credentials / CREDENTIAL).is_file():
        return None
    found = _key_in(credentials / CREDENTIAL)
    if found is None:
        problems.append(f"the credential {CREDENTIAL} should hold {KEY_BYTES} bytes, raw or in hex")
    return found


def _key_in(file: Path) -> bytes | None:
    try:
        raw = file.read_bytes()
        return raw if len(raw) == KEY_BYTES else _of_length(bytes.fromhex(raw.decode("ascii")))
    except (OSError, ValueError):
        return None


def _of_length(key: bytes) -> bytes | None:
    return key if len(key) == KEY_BYTES else None
