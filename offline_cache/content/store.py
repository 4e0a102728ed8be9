"""The store: build versions of the content, switch to them at once, open them.

What the kiosk does at its start is `open_or_build`. A version never changes once it is there, so a
store that is open stays as it is while others are built; a new one is seen by opening anew.

No single file, removed or damaged, leaves the kiosk without content: instead of a damaged version
there is the one before or a new one from the folder, instead of a damaged folder the last good
version or what can be salvaged of it, and instead of a store that cannot be used a version that
lasts as long as the program.
"""

import shutil
import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from kiosk.core.clock import Clock
from kiosk.core.failures import FailureCode
from offline_cache.content.build import build_content, check_content, counts
from offline_cache.content.database import ContentStore
from offline_cache.content.disk import room_needed, sync_file, sync_folder
from offline_cache.content.errors import (
    ContentBroken,
    ContentError,
    ContentMissing,
    StoreError,
    StoreNewer,
)
from offline_cache.content.files import read_content
from offline_cache.content.model import Content
from offline_cache.content.raw import content_files
from offline_cache.content.salvage import salvage
from offline_cache.content.search_index import (
    build_index,
    check_index,
    index_file,
    index_languages,
)
from offline_cache.content.versions import (
    CONTENT_FILE,
    FORMAT,
    Pointer,
    Version,
    Versions,
    digest,
)


@dataclass(frozen=True, slots=True)
class StoreProblem:
    """Why the newest content is not shown, or not all of it.

    Attributes:
        code: what the technician reads.
        sentence: what is wrong and what to do.
        errors: every mistake of a broken content folder, or of the one file it is about.
    """

    code: FailureCode
    sentence: str
    errors: tuple[ContentError, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and what is wrong beside."""

    store: ContentStore
    problems: tuple[StoreProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    """The state of a content folder; empty where content came from elsewhere."""

    stamp: str = ""
    digest: str = ""
    omitted: int = 0


def activate(content: Content, directory: Path, clock: Clock) -> Version:
    """Make content the current version; builds it unless it is the current one already.

    Args:
        content: checked content.
        directory: the kiosk's data directory.
        clock: says when it was built.

    Returns:
        The version that is current now.

    Raises:
        StoreNewer: if a newer program wrote the store.
        DiskFull: if there is no room; what was current stays so.
        StoreError: if what was built is not sound.
        OSError: if the directory cannot be written.
    """
    return _activate(content, Versions(directory), clock, _Source())


def open_current(directory: Path) -> ContentStore:
    """Open the current version, or the newest good one where it is damaged.

    Args:
        directory: the kiosk's data directory; nothing in it is written.

    Raises:
        StoreNewer: if a newer program wrote the current version.
        ContentMissing: if there is no good version.
    """
    store = _open(Versions(directory))
    if store is None:
        raise ContentMissing("There is no content in the store: build it from a content folder.")
    return store


def open_or_build(folder: Path, directory: Path, clock: Clock, *, city_name: str = "") -> Opened:
    """Open the content of a folder, building a version of it only where it has changed.

    Args:
        folder: the content folder.
        directory: the kiosk's data directory.
        clock: says when a version was built.
        city_name: the city's name where the folder is damaged and no file says it.

    Returns:
        The store, and what is wrong: it is of the folder, or the last good one, or of what is left
        of the folder; where the data directory cannot be used it lasts as long as the program.

    Raises:
        StoreNewer: if a newer program wrote the store, and nothing can be shown without it.
        ContentMissing: if there is no good version and nothing useful in the folder; says why.
    """
    try:
        store, problems = _of_store(folder, Versions(directory), clock, city_name)
    except StoreNewer as error:
        store, problems = _beside(folder, clock, city_name, (_problem(error),))
        if store is None:
            raise
    if store is None:
        store, problems = _beside(folder, clock, city_name, problems)
    if store is None:
        why = "\n".join(problem.sentence for problem in problems)
        raise ContentMissing(f"There is no content to show. {why}".strip())
    return Opened(store, problems)


_Found = tuple[ContentStore | None, tuple[StoreProblem, ...]]
"""A store where one could be had, and what is wrong."""


def _of_store(folder: Path, versions: Versions, clock: Clock, city_name: str) -> _Found:
    """Open what the store has, brought to the state of the folder as far as can be.

    Raises:
        StoreNewer: if a newer program wrote the store.
    """
    store = _open(versions)
    pointer = versions.pointer()
    current = pointer if store is not None and pointer and pointer.means(store.version) else None
    expected = current is not None or pointer is None or versions.outdated(pointer.version)
    problems: tuple[StoreProblem, ...] = () if expected else (_DAMAGED,)
    stamp = _stamp(folder)
    omitted = current.omitted if current is not None else 0
    if current is not None and current.stamp == stamp and not omitted:
        _tidy(versions)
        return store, ()
    try:
        try:
            with room_needed():
                _refresh(folder, versions, clock, stamp, None if omitted else current)
        except ContentBroken:
            if store is not None and not omitted:
                raise
            problems += _salvage(folder, versions, clock, city_name, omitted)
    except (ContentBroken, StoreError, OSError) as error:
        problems += (_problem(error),)
    if store is not None:
        store.close()
    return _open(versions), problems


def _salvage(
    folder: Path, versions: Versions, clock: Clock, city_name: str, omitted: int
) -> tuple[StoreProblem, ...]:
    """Make what is left of the folder current, unless what is there does without less (`omitted`).

    Raises:
        ContentBroken: if nothing useful is left.
        StoreError: if it cannot be built.
        OSError: likewise.
    """
    left = salvage(folder, city_name)
    by_file: dict[str, list[ContentError]] = {}
    for error in left.errors:
        by_file.setdefault(error.file, []).append(error)
    if not omitted or len(by_file) <= omitted:
        _activate(left.content, versions, clock, _Source(omitted=len(by_file)))
    return tuple(
        StoreProblem(
            FailureCode.CONTENT_INCOMPLETE,
            f"The kiosk does without what is wrong in {errors[0]}",
            tuple(errors),
        )
        for errors in by_file.values()
    )


def _beside(
    folder: Path, clock: Clock, city_name: str, problems: tuple[StoreProblem, ...]
) -> _Found:
    """Build the content in a folder of its own, where the store cannot be used.

    The folder is removed at once; its files last as long as they are open.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="content-", ignore_cleanup_errors=True) as place:
            store, more = _of_store(folder, Versions(Path(place)), clock, city_name)
    except OSError as error:
        store, more = None, (_problem(error),)
    return store, tuple(dict.fromkeys((*problems, *more)))


_DAMAGED = StoreProblem(
    FailureCode.STORE_DAMAGED,
    "The current version of the content was damaged: check the disk.",
)


def _open(versions: Versions) -> ContentStore | None:
    pointer = versions.pointer()
    if pointer is not None:
        version = versions.sound(pointer.version)
        store = _store_of(versions, version) if version and pointer.means(version) else None
        if store is not None:
            return store
    for number in versions.numbers():
        store = _store_of(versions, versions.sound(number))
        if store is not None:
            return store
    return None


def _store_of(versions: Versions, version: Version | None) -> ContentStore | None:
    if version is not None:
        with suppress(OSError, sqlite3.Error, msgspec.DecodeError, LookupError):
            return ContentStore(versions.folder(version.number), version)
    return None


def _refresh(
    folder: Path, versions: Versions, clock: Clock, stamp: str, pointer: Pointer | None
) -> None:
    """Bring the store to the state of a folder; `pointer` None = its version is unusable."""
    source = _Source(stamp, _source_digest(folder))
    if pointer is not None and source.digest and pointer.source == source.digest:
        with versions.locked():
            versions.point(msgspec.structs.replace(pointer, stamp=stamp))
        return
    _activate(read_content(folder), versions, clock, source)


def _activate(content: Content, versions: Versions, clock: Clock, source: _Source) -> Version:
    fingerprint = sha256(msgspec.json.encode(content, order="deterministic")).hexdigest()
    with room_needed(), versions.locked():
        versions.tidy()
        pointer = versions.pointer()
        version = versions.sound(pointer.version) if pointer else None
        if version is None or version.fingerprint != fingerprint:
            number = max([*versions.numbers(), pointer.version if pointer else 0], default=0) + 1
            version = _build(content, versions, number, fingerprint, clock)
        versions.point(
            Pointer(
                version=version.number,
                stamp=source.stamp,
                source=source.digest,
                fingerprint=fingerprint,
                omitted=source.omitted,
            )
        )
        versions.tidy()
    return version


def _build(
    content: Content, versions: Versions, number: int, fingerprint: str, clock: Clock
) -> Version:
    """Build a version beside the others; it gets its name only when all of it is on the disk."""
    part = versions.part(number)
    part.mkdir()
    try:
        _write(content, part)
        files = {path.name: digest(path) for path in sorted(part.iterdir())}
        version = Version(
            number=number,
            format=FORMAT,
            fingerprint=fingerprint,
            built_at=clock.now(),
            counts=counts(content),
            files=files,
        )
        for name in files:
            sync_file(part / name)
        versions.write_manifest(part, version)
        final = versions.folder(number)
        part.rename(final)
        sync_folder(final.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return version


def _write(content: Content, part: Path) -> None:
    build_content(content, part / CONTENT_FILE)
    sound = check_content(content, part / CONTENT_FILE)
    for language in index_languages(content):
        index = part / index_file(language)
        build_index(content, language, index)
        sound = sound and check_index(content, language, index)
    if not sound:
        raise StoreError("The content was not sound after building: check the disk.")


def _tidy(versions: Versions) -> None:
    """Remove leftovers; a disk that cannot be written is no reason not to show what is there."""
    with suppress(OSError):
        if versions.untidy():
            with versions.locked():
                versions.tidy()


def _stamp(folder: Path) -> str:
    """Return a digest of the folder's file names, sizes and times; empty where it is not there."""
    seen = sha256(str(folder.resolve()).encode())
    with suppress(OSError):
        for path in content_files(folder):
            state = path.stat()
            seen.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
        return seen.hexdigest()
    return ""


def _source_digest(folder: Path) -> str:
    """Return a digest of the files' names and bytes; empty where one cannot be read."""
    seen = sha256()
    with suppress(OSError):
        for path in content_files(folder):
            seen.update(f"{path.relative_to(folder)}\0{digest(path)}\n".encode())
        return seen.hexdigest()
    return ""


def _problem(error: ContentBroken | StoreError | OSError) -> StoreProblem:
    match error:
        case ContentBroken():
            number = len(error.errors)
            sentence = f"The content folder has {number} mistakes; the first: {error.errors[0]}"
            return StoreProblem(error.code, sentence, error.errors)
        case StoreError():
            return StoreProblem(error.code, str(error))
        case _:
            sentence = f"The content store cannot be written ({error.strerror}): check its rights."
            return StoreProblem(FailureCode.STORE_DAMAGED, sentence)
