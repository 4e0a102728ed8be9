"""Read a content folder: every file, every translation, and every mistake in them.

    city.json  situations.json  map.json  words.json
    services/*.json  offices/*.json  forms/*.json  notices/*.json

Each may have translations beside it, `<name>.<language>.json` (`sidecars.py`). The folder is used
as a whole or not at all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from offline_cache.content.checks import (
    Known,
    city_faults,
    item_faults,
    map_faults,
    office_faults,
    service_faults,
    situations_faults,
    words_faults,
)
from offline_cache.content.errors import ContentBroken, ContentError, Fault
from offline_cache.content.model import (
    City,
    CityMap,
    Content,
    Form,
    Notice,
    Office,
    Service,
    Situation,
    WordGroup,
)
from offline_cache.content.raw import Found, find, read_json
from offline_cache.content.shape import Json, faults
from offline_cache.content.sidecars import merge

T = TypeVar("T")

TYPES: dict[str, object] = {
    "city": City,
    "map": CityMap,
    "situations": tuple[Situation, ...],
    "words": tuple[WordGroup, ...],
    "services": Service,
    "offices": Office,
    "forms": Form,
    "notices": Notice,
}

_REQUIRED = ("city.json", "situations.json")


def read_content(folder: Path) -> Content:
    """Read and check a content folder.

    Args:
        folder: the folder with `city.json`.

    Returns:
        The content, every reference in it resolved and every case covered by a fee.

    Raises:
        ContentBroken: if anything is wrong; it carries every mistake found.
    """
    reading = read_folder(folder)
    if reading.errors:
        raise ContentBroken(reading.mistakes())
    return reading.content()


def read_folder(folder: Path) -> "Reading":
    """Read a content folder whatever mistakes are in it.

    Args:
        folder: the folder with `city.json`.

    Raises:
        ContentBroken: if the folder itself cannot be read.
    """
    try:
        found, misplaced = find(folder)
    except OSError as error:
        sentence = f"the content folder cannot be read ({error.strerror}): is its path right?"
        raise ContentBroken((ContentError(".", "", sentence),)) from error
    reading = Reading(found, misplaced)
    reading.read()
    reading.check()
    return reading


@dataclass(slots=True)
class Reading:
    """A folder being read: its files, the objects decoded so far, the mistakes so far."""

    found: list[Found]
    errors: list[ContentError]
    objects: dict[Found, object] = field(default_factory=dict)

    def mistakes(self) -> tuple[ContentError, ...]:
        """Return every mistake once, in order of files and places."""
        return tuple(sorted(set(self.errors), key=lambda error: (error.file, error.key)))

    def read(self) -> None:
        """Read every base file with its sidecars; note what is missing."""
        bases = {(one.kind, one.stem): one for one in self.found if one.language is None}
        sidecars: dict[Found, list[Found]] = {base: [] for base in bases.values()}
        for one in self.found:
            if one.language is not None:
                base = bases.get((one.kind, one.stem))
                if base is None:
                    self._blame(one, [Fault("", f"there is no {one.stem}.json to translate.")])
                else:
                    sidecars[base].append(one)
        for base, translations in sidecars.items():
            self._read_base(base, translations)
        for file in _REQUIRED:
            if all(one.file != file for one in bases.values()):
                self.errors.append(ContentError(file, "", "this file is missing: add it."))

    def check(self) -> None:
        """Check decoded objects against each other."""
        city = next(self._all(City), None)
        if city is not None:
            for one in self.found:
                if one.language is not None and one.language not in city.languages:
                    sentence = (
                        f"the city has no language {one.language}: see languages in city.json."
                    )
                    self._blame(one, [Fault("", sentence)])
        known = Known(
            offices=self._stems("offices"),
            forms=self._stems("forms"),
            services=self._stems("services"),
            situations=self._codes(),
        )
        for file, value in self.objects.items():
            self._blame(file, id_faults(file, value, self._stems(file.kind)))
            self._blame(file, faults_of(file, value, known))

    def content(self) -> Content:
        """Return everything; only for a folder without mistakes."""
        return Content(
            city=next(self._all(City)),
            map=next(self._all(CityMap), None),
            words=tuple(self._members(WordGroup)),
            situations=tuple(self._members(Situation)),
            services=tuple(self._all(Service)),
            offices=tuple(self._all(Office)),
            forms=tuple(self._all(Form)),
            notices=tuple(self._all(Notice)),
        )

    def _read_base(self, base: Found, translations: list[Found]) -> None:
        value, unreadable = read_json(base.path)
        mistakes = unreadable or tuple(faults(value, TYPES[base.kind]))
        self._blame(base, mistakes)
        for sidecar in translations:
            value = self._translated(value, sidecar, frozenset(member_of(one) for one in mistakes))
        if not mistakes:
            self.objects[base] = msgspec.convert(value, TYPES[base.kind])

    def _translated(self, base: Json, sidecar: Found, broken: frozenset[str]) -> Json:
        """Return the base with one more language, or as it was where there are mistakes.

        A translation is not blamed for members that are `broken` in the base.
        """
        side, unreadable = read_json(sidecar.path)
        if self._blame(sidecar, unreadable) or sidecar.language is None or base is None:
            return base
        merged = merge(base, side, sidecar.language)
        own = [one for one in merged.faults if member_of(one) not in broken]
        if self._blame(sidecar, own) or broken:
            return base
        wrong = [
            Fault(one.key, "this is no text that can be translated: remove it.")
            for one in faults(merged.value, TYPES[sidecar.kind])
        ]
        return base if self._blame(sidecar, wrong) else merged.value

    def _all(self, wanted: type[T]) -> Iterator[T]:
        return (value for value in self.objects.values() if isinstance(value, wanted))

    def _members(self, wanted: type[T]) -> Iterator[T]:
        """Yield the members of the files that are lists of something."""
        lists = (value for value in self.objects.values() if isinstance(value, tuple))
        return (one for members in lists for one in members if isinstance(one, wanted))

    def _stems(self, kind: str) -> tuple[str, ...]:
        return tuple(one.stem for one in self.found if one.kind == kind and one.language is None)

    def _codes(self) -> tuple[str, ...] | None:
        codes = tuple(situation.code for situation in self._members(Situation))
        return codes or None

    def _blame(self, file: Found, mistakes: Iterable[Fault]) -> bool:
        """Record mistakes of a file; tell whether there were any."""
        found = [ContentError(file.file, one.key, one.sentence) for one in mistakes]
        self.errors.extend(found)
        return bool(found)


def member_of(fault: Fault) -> str:
    """Return the outermost key of a fault's place."""
    return fault.key.partition(".")[0].partition("[")[0]


def id_faults(file: Found, value: object, stems: tuple[str, ...]) -> Iterator[Fault]:
    """Yield what is wrong with an item's id: it is the name of its file."""
    if isinstance(value, Service | Office | Form | Notice) and value.id != file.stem:
        taken = f", and {value.id}.json is there too" if value.id in stems else ""
        yield Fault("id", f"the id is not the file's name{taken}: make them equal.")


def faults_of(file: Found, value: object, known: Known) -> Iterator[Fault]:
    """Yield what no type can say of a decoded file."""
    match value:
        case City():
            return city_faults(value, known)
        case Service():
            return service_faults(value, known)
        case Office():
            return office_faults(value)
        case Form() | Notice():
            return item_faults(value)
        case CityMap():
            return map_faults(value)
        case _:
            return _list_faults(file, value)


def _list_faults(file: Found, value: object) -> Iterator[Fault]:
    if file.kind == "words":
        return words_faults(cast("tuple[WordGroup, ...]", value))
    return situations_faults(cast("tuple[Situation, ...]", value))
