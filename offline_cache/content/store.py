"""The store: build versions of the content, switch to them at once, open them.

What the kiosk does at its start is `open_or_build`. A version never changes once it is there, so a
store that is open stays as it is while others are built; a new one is seen by opening anew.
"""

import shutil
import sqlite3
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
)
from offline_cache.content.files import read_content
from offline_cache.content.model import Content
from offline_cache.content.raw import content_files
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
    """Why the newest content is not shown.

    Attributes:
        code: what the technician reads.
        sentence: what is wrong and what to do.
        errors: every mistake of a broken content folder.
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
    """The state of a content folder; both empty where content came from elsewhere."""

    stamp: str = ""
    digest: str = ""


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


def open_or_build(folder: Path, directory: Path, clock: Clock) -> Opened:
    """Open the content of a folder, building a version of it only where it has changed.

    Args:
        folder: the content folder.
        directory: the kiosk's data directory.
        clock: says when a version was built.

    Returns:
        The store: of the folder, or the last good one with the problem that keeps the folder out.

    Raises:
        StoreNewer: if a newer program wrote the store.
        ContentMissing: if there is no good version and none could be built; says why.
    """
    versions = Versions(directory)
    store = _open(versions)
    pointer = versions.pointer()
    intact = store is not None and pointer is not None and store.version.number == pointer.version
    expected = intact or pointer is None or versions.outdated(pointer.version)
    problems: tuple[StoreProblem, ...] = () if expected else (_DAMAGED,)
    stamp = _stamp(folder)
    if store is not None and pointer is not None and intact and pointer.stamp == stamp:
        _tidy(versions)
        return Opened(store)
    try:
        with room_needed():
            _refresh(folder, versions, clock, stamp, pointer if intact else None)
    except (ContentBroken, StoreError, OSError) as error:
        problems += (_problem(error),)
    return _opened(versions, store, problems)


_DAMAGED = StoreProblem(
    FailureCode.STORE_DAMAGED,
    "The current version of the content was damaged: check the disk.",
)


def _open(versions: Versions) -> ContentStore | None:
    pointer = versions.pointer()
    current = [pointer.version] if pointer else []
    for number in dict.fromkeys([*current, *versions.numbers()]):
        version = versions.sound(number)
        if version is not None:
            with suppress(sqlite3.Error, msgspec.DecodeError):
                return ContentStore(versions.folder(number), version)
    return None


def _opened(
    versions: Versions, store: ContentStore | None, problems: tuple[StoreProblem, ...]
) -> Opened:
    """Open anew what is current now; `store` is what was open before."""
    if store is not None:
        store.close()
    store = _open(versions)
    if store is None:
        why = "\n".join(problem.sentence for problem in problems)
        raise ContentMissing(f"There is no content to show. {why}".strip())
    return Opened(store, problems)


def _refresh(
    folder: Path, versions: Versions, clock: Clock, stamp: str, pointer: Pointer | None
) -> None:
    """Bring the store to the state of a folder; `pointer` None = its version is unusable."""
    source = _Source(stamp, _source_digest(folder))
    if pointer is not None and pointer.source == source.digest:
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
        versions.point(Pointer(version=version.number, stamp=source.stamp, source=source.digest))
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
    if versions.untidy():
        with suppress(OSError), versions.locked():
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
