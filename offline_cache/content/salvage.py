"""Make a working whole of a damaged content folder, for a kiosk that has no last good version.

What is broken is left out: a file that cannot be used, a translation, a member of a list.
References to what is then not there are taken away, until nothing refers to nothing. Where
`city.json` is broken, the city is made of what the other files say. Nothing is guessed that a
citizen would act on: no fee, no opening hour of an office, no address.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from offline_cache.content.checks import Known, city_faults
from offline_cache.content.errors import ContentBroken, ContentError, Fault
from offline_cache.content.files import (
    TYPES,
    Reading,
    faults_of,
    id_faults,
    member_of,
    read_folder,
)
from offline_cache.content.model import (
    SOURCE_LANGUAGE,
    City,
    CityMap,
    Content,
    Form,
    Hours,
    Notice,
    Office,
    Service,
    Situation,
    Telephone,
    Weekday,
    WeeklySpan,
    WordGroup,
)
from offline_cache.content.raw import Found, read_json
from offline_cache.content.shape import Json, faults

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)

NO_OFFICE = "unknown"
"""The main office where nobody says which it is: the kiosk then names none as its own house."""

_INVENTED = re.compile(r"https://([^/]*\.)?example(/|$)")
_PART = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_MEMBER = re.compile(r"\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What is left of a damaged folder.

    Attributes:
        content: a whole without mistakes.
        errors: every mistake of the folder, as `read_content` says them.
    """

    content: Content
    errors: tuple[ContentError, ...]


def salvage(folder: Path, city_name: str = "") -> Salvaged:
    """Read a content folder and leave out what is broken in it.

    Args:
        folder: the content folder.
        city_name: the city's name where no file of the folder says it.

    Raises:
        ContentBroken: if nothing useful is left: no service and no office.
    """
    reading = read_folder(folder)
    read = {**reading.objects, **_parts_of_lists(reading)}
    objects = _mended({file: value for file, value in read.items() if file.kind != "city"})
    services, offices = _all(objects, Service), _all(objects, Office)
    if not services and not offices:
        raise ContentBroken(reading.mistakes())
    others = (*_all(objects, Form), *_all(objects, Notice))
    plain = _plain_city(city_name, services, offices, _languages(reading))
    content = Content(
        city=_city(reading, plain, _known(objects)),
        map=next(iter(_all(objects, CityMap)), None),
        words=_members(objects, WordGroup),
        situations=_members(objects, Situation),
        services=services,
        offices=offices,
        forms=tuple(one for one in others if isinstance(one, Form)),
        notices=tuple(one for one in others if isinstance(one, Notice)),
    )
    return Salvaged(content, reading.mistakes())


# What refers to what ----------------------------------------------------------------------------


def _mended(objects: dict[Found, object]) -> dict[Found, object]:
    """Leave out what is broken and what refers to it, until nothing more has to go."""
    while True:
        known = _known(objects)
        kept = {file: _kept(file, value, known) for file, value in objects.items()}
        left = {file: value for file, value in kept.items() if value is not None}
        if left == objects:
            return left
        objects = left


def _known(objects: dict[Found, object]) -> Known:
    codes = tuple(situation.code for situation in _members(objects, Situation))
    return Known(
        offices=tuple(one.id for one in _all(objects, Office)),
        forms=tuple(one.id for one in _all(objects, Form)),
        services=tuple(one.id for one in _all(objects, Service)),
        situations=codes or None,
    )


def _kept(file: Found, value: object, known: Known) -> object | None:
    """Return what is left of a file's object; None = nothing."""
    wrong = [*id_faults(file, value, ()), *faults_of(file, value, known)]
    if not wrong:
        return value
    if isinstance(value, tuple):
        return _sound_members(value, wrong)
    if not isinstance(value, msgspec.Struct) or not all(fault.dangling for fault in wrong):
        return None
    return _without(value, wrong)


def _without(item: S, dangling: Iterable[Fault]) -> S:
    """Take references out of an item; those it cannot be without stay and lead nowhere."""
    by_member = groupby(sorted(dangling, key=member_of), key=member_of)
    for _, group in by_member:
        raw: Json = msgspec.json.decode(msgspec.json.encode(item))
        for path in sorted((_path(fault.key) for fault in group), key=_last, reverse=True):
            _remove(raw, path)
        try:
            item = msgspec.convert(raw, type(item))
        except msgspec.ValidationError:
            continue
    return item


def _path(key: str) -> list[str | int]:
    return [int(number) if number else name for number, name in _PART.findall(key)]


def _last(path: list[str | int]) -> tuple[int, ...]:
    """Sort references so that taking one out moves no other."""
    return tuple(part for part in path if isinstance(part, int))


def _remove(raw: Json, path: list[str | int]) -> None:
    *way, last = path
    place: Any = raw
    for part in way:
        place = place[part]
    del place[last]


# Lists ------------------------------------------------------------------------------------------


def _parts_of_lists(reading: Reading) -> dict[Found, object]:
    """Read the lists that have a mistake without the members that have it, in German."""
    parts: dict[Found, object] = {}
    for file in reading.found:
        broken = file.language is None and file not in reading.objects
        if broken and file.kind in {"situations", "words"}:
            value, _ = read_json(file.path)
            wanted = TYPES[file.kind]
            if isinstance(value, list):
                sound = _sound_members(value, faults(value, wanted))
                parts[file] = msgspec.convert(sound, wanted)
    return parts


def _sound_members(members: Sequence[T], wrong: Iterable[Fault]) -> tuple[T, ...]:
    numbers = {int(found[1]) for fault in wrong if (found := _MEMBER.match(fault.key))}
    return tuple(member for number, member in enumerate(members) if number not in numbers)


# The city ---------------------------------------------------------------------------------------


def _city(reading: Reading, plain: City, known: Known) -> City:
    """Return the city with what is broken in its file taken from a plain one."""
    city = next((one for one in reading.objects.values() if isinstance(one, City)), None)
    if city is None:
        file = next((one for one in reading.found if one.file == "city.json"), None)
        value = read_json(file.path)[0] if file is not None else None
        city = _city_of(value if isinstance(value, dict) else {}, plain)
    wrong = {member_of(fault) for fault in city_faults(city, known) if not fault.dangling}
    return msgspec.structs.replace(city, **{name: getattr(plain, name) for name in wrong})


def _city_of(value: dict[str, Json], plain: City) -> City:
    wrong = {member_of(fault) for fault in faults(value, City)}
    sound = {name: member for name, member in value.items() if name not in wrong}
    return msgspec.convert({**msgspec.to_builtins(plain), **sound}, City)


def _plain_city(
    name: str, services: Sequence[Service], offices: Sequence[Office], languages: tuple[str, ...]
) -> City:
    """Return a city of which only is said what other files say, and the 115 of all Germany."""
    places = Counter(one.address.city for one in offices if one.address is not None)
    pages = (one.source.url for one in (*services, *offices))
    days = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
    return City(
        name=next((place for place, _ in places.most_common(1)), name),
        place="Bürgerkiosk",
        telephone=Telephone(
            number="115",
            hours=Hours(weekly=(WeeklySpan(days=days, opens="08:00", closes="18:00"),)),
            hours_text="Montag bis Freitag, 8:00 bis 18:00 Uhr",
        ),
        main_office=NO_OFFICE,
        languages=languages,
        invented=any(_INVENTED.match(page) for page in pages if page is not None),
    )


def _languages(reading: Reading) -> tuple[str, ...]:
    """Return the languages in which there are translations, after German."""
    tags = Counter(one.language for one in reading.found if one.language is not None)
    return (SOURCE_LANGUAGE, *(tag for tag, _ in tags.most_common() if tag != SOURCE_LANGUAGE))


# Objects by type --------------------------------------------------------------------------------


def _all(objects: dict[Found, object], wanted: type[T]) -> tuple[T, ...]:
    return tuple(value for value in objects.values() if isinstance(value, wanted))


def _members(objects: dict[Found, object], wanted: type[T]) -> tuple[T, ...]:
    lists = (cast("tuple[object, ...]", one) for one in objects.values() if isinstance(one, tuple))
    return tuple(one for members in lists for one in members if isinstance(one, wanted))
