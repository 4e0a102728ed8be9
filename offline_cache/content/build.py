"""Build a version of the store: everything, into an empty folder, then check what was built."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec

from offline_cache.content.model import (
    SOURCE_LANGUAGE,
    Content,
    Form,
    Notice,
    Office,
    Priority,
    Service,
    shown,
)
from offline_cache.content.reader import ServiceRow

_SCHEMA = """
create table single (name text primary key, document blob not null);
create table item (
    kind text not null, id text not null, place integer not null,
    valid_from text not null, valid_until text not null,
    row blob, document blob not null,
    primary key (kind, id)
) without rowid;
create index item_in_order on item (kind, place);
create table service_situation (
    situation text not null, main integer not null, service text not null,
    primary key (situation, main, service)
) without rowid;
"""
_ALWAYS = ("0001-01-01", "9999-12-31")

Item = Service | Office | Form | Notice


def counts(content: Content) -> dict[str, int]:
    """Return how many items of each kind there are."""
    return {kind: len(items) for kind, items in _ordered(content).items()}


def build_content(content: Content, path: Path) -> None:
    """Write the content database.

    Args:
        content: checked content.
        path: a file that does not exist yet.

    Raises:
        OSError: if it cannot be written.
        sqlite3.Error: likewise, as SQLite says it.
    """
    with new_database(path) as database:
        database.executescript(_SCHEMA)
        singles = {
            "city": content.city,
            "map": content.map,
            "situations": content.situations,
            "as_of": _as_of(content),
        }
        database.executemany(
            "insert into single values (?, ?)",
            [(name, msgspec.json.encode(value)) for name, value in singles.items()],
        )
        for kind, items in _ordered(content).items():
            database.executemany(
                "insert into item values (?, ?, ?, ?, ?, ?, ?)", _item_rows(kind, items)
            )
        database.executemany(
            "insert into service_situation values (?, ?, ?)",
            [
                (code, int(number > 0), service.id)
                for service in content.services
                for number, code in enumerate(dict.fromkeys(service.situations))
            ],
        )


def check_content(content: Content, path: Path) -> bool:
    """Tell whether a database that was just written is sound and holds everything."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        sound = database.execute("pragma integrity_check").fetchone() == ("ok",)
        rows = database.execute("select kind, count(*) from item group by kind").fetchall()
    return sound and dict(rows) == {kind: n for kind, n in counts(content).items() if n}


@contextmanager
def new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a new database for building: no journal, since the file is thrown away on any mistake.

    Raises:
        sqlite3.Error: if it cannot be written.
    """
    with closing(sqlite3.connect(path)) as database:
        database.execute("pragma journal_mode = off")
        database.execute("pragma synchronous = off")
        with database:
            yield database


def _ordered(content: Content) -> dict[str, Sequence[Item]]:
    """Return the items by kind, in the order in which they are read."""
    main = content.city.main_office
    offices = sorted(
        content.offices, key=lambda one: (one.id != main, german_key(one.name), one.id)
    )
    notices = sorted(content.notices, key=lambda one: one.id)
    notices.sort(key=lambda one: one.as_of, reverse=True)
    notices.sort(key=lambda one: one.priority is not Priority.WARNING)
    services = sorted(content.services, key=lambda one: (german_key(one.title), one.id))
    forms = sorted(content.forms, key=lambda one: (german_key(one.title), one.id))
    return {"service": services, "office": offices, "form": forms, "notice": notices}


def german_key(text: str | dict[str, str]) -> str:
    """Return the key that sorts German lists: umlauts as their base letter (DIN 5007-1)."""
    original = shown(text, SOURCE_LANGUAGE).text.casefold()
    return original.translate(str.maketrans("äöü", "aou"))


def _item_rows(kind: str, items: Iterable[Item]) -> Iterator[tuple[str | int | bytes | None, ...]]:
    for place, item in enumerate(items):
        first = item.valid_from.isoformat() if item.valid_from else _ALWAYS[0]
        last = item.valid_until.isoformat() if item.valid_until else _ALWAYS[1]
        row = msgspec.json.encode(_row(item)) if isinstance(item, Service) else None
        yield kind, item.id, place, first, last, row, msgspec.json.encode(item)


def _row(service: Service) -> ServiceRow:
    return ServiceRow(
        id=service.id,
        title=service.title,
        lead=service.lead,
        lead_short=service.lead_short,
        icon=service.icon,
        situations=service.situations,
        offices=service.offices,
        forms=service.forms,
        as_of=service.as_of,
    )


def _as_of(content: Content) -> str:
    items: tuple[Item, ...] = (
        *content.services,
        *content.offices,
        *content.forms,
        *content.notices,
    )
    return max(item.as_of for item in items).isoformat()
