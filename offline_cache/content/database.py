"""One version of the content, open for reading.

Its files never change. The content is read into memory at once, and the indexes at the first
search, so a disk that goes bad meanwhile takes away a language of the search at most.
"""

import sqlite3
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TypeVar

import msgspec

from offline_cache.content.model import (
    SOURCE_LANGUAGE,
    City,
    CityMap,
    Form,
    Notice,
    Office,
    Service,
    Situation,
)
from offline_cache.content.reader import SearchOutcome, ServiceRow
from offline_cache.content.readonly import in_memory, read_only
from offline_cache.content.search import clean, search
from offline_cache.content.search_index import Index, index_file, index_language, load_index
from offline_cache.content.versions import CONTENT_FILE, Version

T = TypeVar("T")


class ContentStore:
    """One version of the content, open for reading; a `ContentReader`. Safe to share by threads."""

    def __init__(self, folder: Path, version: Version) -> None:
        self.version = version
        self._lock = Lock()
        self._index_lock = Lock()
        self._indexes: dict[str, Index] = {}
        self._database = in_memory(folder / CONTENT_FILE)
        self._searches: dict[str, sqlite3.Connection] = {}
        self._city = self._single("city", City)
        self._situations = self._single("situations", tuple[Situation, ...])
        self._as_of = self._single("as_of", date)
        # Opened now: once newer versions are there, this one's files lose their names.
        for language in filter(None, map(index_language, version.files)):
            self._searches[language] = read_only(folder / index_file(language))

    @property
    def as_of(self) -> date:
        """The newest day on which anything in this content was checked."""
        return self._as_of

    def city(self) -> City:
        """Return the city itself."""
        return self._city

    def map(self) -> CityMap | None:
        """Return the city's map; None where it has none."""
        rows = self._all("select document from single where name = 'map'")
        return msgspec.json.decode(rows[0], type=CityMap | None) if rows else None

    def situations(self) -> tuple[Situation, ...]:
        """Return all life situations in the city's order."""
        return self._situations

    def service(self, service_id: str) -> Service | None:
        """Return a service whatever its validity; None where there is none of this id."""
        return self._item("service", service_id, Service)

    def services(self, day: date) -> tuple[ServiceRow, ...]:
        """Return the services valid on a day, by German title."""
        rows = self._all(
            "select row from item where kind = 'service'"
            " and valid_from <= ?1 and ?1 <= valid_until order by place",
            day.isoformat(),
        )
        return tuple(msgspec.json.decode(row, type=ServiceRow) for row in rows)

    def services_in(self, situation: str, day: date) -> tuple[ServiceRow, ...]:
        """Return the services of a life situation: those it is the main one of first."""
        rows = self._all(
            "select row from service_situation join item on kind = 'service' and id = service"
            " where situation = ?2 and valid_from <= ?1 and ?1 <= valid_until"
            " order by main, place",
            day.isoformat(),
            situation,
        )
        return tuple(msgspec.json.decode(row, type=ServiceRow) for row in rows)

    def office(self, office_id: str) -> Office | None:
        """Return an office whatever its validity; None where there is none of this id."""
        return self._item("office", office_id, Office)

    def offices(self, day: date) -> tuple[Office, ...]:
        """Return the offices valid on a day, by German name, the city's main office first."""
        return self._valid("office", day, Office)

    def form(self, form_id: str) -> Form | None:
        """Return a form whatever its validity; None where there is none of this id."""
        return self._item("form", form_id, Form)

    def forms(self, day: date) -> tuple[Form, ...]:
        """Return the forms valid on a day, by German title."""
        return self._valid("form", day, Form)

    def notices(self, day: date) -> tuple[Notice, ...]:
        """Return the notices valid on a day: warnings first, then the newest."""
        return self._valid("notice", day, Notice)

    def search(self, query: str, language: str, limit: int, day: date) -> SearchOutcome:
        """Search services, forms and offices; see `ContentReader.search`.

        Reads the words of all languages into memory at the first search, and the texts of the
        citizen's at the first one in it: some milliseconds, meant for a worker. An index that can
        no longer be read is done without.
        """
        spoken = (language, language.split("-", maxsplit=1)[0], SOURCE_LANGUAGE)
        with self._index_lock:
            for tag in tuple(self._searches):
                self._read_index(tag, whole=tag in spoken)
            indexes = dict(self._indexes)
            if SOURCE_LANGUAGE not in indexes:
                instead = self._instead_of_german()
                if instead is None:
                    return SearchOutcome(query=clean(query))
                indexes[SOURCE_LANGUAGE] = instead
        known = next(tag for tag in spoken if tag in indexes)
        return search(indexes, query, known, limit, day)

    def close(self) -> None:
        """Close the files; the store cannot be used afterwards."""
        with self._lock, self._index_lock:
            for database in (self._database, *self._searches.values()):
                database.close()

    def _instead_of_german(self) -> Index | None:
        """Return an index that says how results are shown, where the German one is lost."""
        for tag in tuple(self._searches):
            self._read_index(tag, whole=True)
        return next((one for one in self._indexes.values() if one.whole and one.docs), None)

    def _read_index(self, language: str, *, whole: bool) -> None:
        known = self._indexes.get(language)
        if known is None or (whole and not known.whole):
            try:
                index = load_index(self._searches[language], language, whole=whole)
            except (sqlite3.Error, msgspec.DecodeError, LookupError, ValueError):
                self._searches.pop(language).close()
                return
            self._indexes[language] = index

    def _single(self, name: str, wanted: type[T]) -> T:
        rows = self._all("select document from single where name = ?", name)
        return msgspec.json.decode(rows[0], type=wanted)

    def _item(self, kind: str, item_id: str, wanted: type[T]) -> T | None:
        rows = self._all("select document from item where kind = ? and id = ?", kind, item_id)
        return msgspec.json.decode(rows[0], type=wanted) if rows else None

    def _valid(self, kind: str, day: date, wanted: type[T]) -> tuple[T, ...]:
        rows = self._all(
            "select document from item where kind = ?2"
            " and valid_from <= ?1 and ?1 <= valid_until order by place",
            day.isoformat(),
            kind,
        )
        return tuple(msgspec.json.decode(row, type=wanted) for row in rows)

    def _all(self, query: str, *values: str) -> list[bytes]:
        with self._lock:
            return [row[0] for row in self._database.execute(query, values)]
