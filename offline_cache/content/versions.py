"""Versions of the content on the disk: which there are, which one is current, what may go.

    <data directory>/content/
        versions/<n>/content.db, search.<language>.db, manifest.json     never changed once there
        versions/<n>.part/                                               being built
        current.json                                                     pointer
        lock                                                             held by whoever builds

A version is complete because its folder has a name without `.part`, and sound because its files
have the digests of its manifest: a bit that fell over in a fee is found as surely as a torn page.
"""

import fcntl
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from offline_cache.content.disk import discard, replace_file
from offline_cache.content.errors import StoreNewer

FORMAT = 3
"""Number of the store's format; raised when an older program could not read a version."""

KEPT_VERSIONS = 3

CONTENT_FILE = "content.db"
_MANIFEST = "manifest.json"
_PART = ".part"
_UNREADABLE = (OSError, msgspec.DecodeError, RecursionError, ValueError)
"""What reading a damaged file may raise; ValueError: bytes that are no UTF-8, a NUL in a name."""


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A complete version, as its manifest describes it.

    Attributes:
        number: counts up, from 1.
        format: number of the store's format.
        fingerprint: digest of the content, whatever files it came from.
        built_at: when it was built, UTC.
        counts: how many items of each kind.
        files: name of each file → SHA-256 in hex.
    """

    number: int
    format: int
    fingerprint: str
    built_at: datetime
    counts: dict[str, int]
    files: dict[str, str]


class Pointer(msgspec.Struct, frozen=True, kw_only=True):
    """What `current.json` says.

    Attributes:
        version: number of the current version.
        stamp: names, sizes and times of the files it was built from; empty = from no folder.
        source: digest of those files' bytes; empty = from no folder.
        fingerprint: that of the version; empty = written before it was noted.
        omitted: how many files of a damaged folder it does without; 0 = it is whole.
    """

    version: int
    stamp: str = ""
    source: str = ""
    fingerprint: str = ""
    omitted: int = 0

    def means(self, version: Version) -> bool:
        """Tell whether it points at this very version and not, damaged, at another's number."""
        return self.version == version.number and self.fingerprint in {"", version.fingerprint}


class _Format(msgspec.Struct):
    """The one field of a manifest that every format has."""

    format: int


class Versions:
    """The versions below one data directory."""

    def __init__(self, directory: Path) -> None:
        self.root = directory / "content"
        self._versions = self.root / "versions"
        self._pointer = self.root / "current.json"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the store for building; waits for whoever builds now.

        Raises:
            OSError: if the directory cannot be written.
        """
        self._versions.mkdir(parents=True, exist_ok=True)
        with (self.root / "lock").open("wb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def pointer(self) -> Pointer | None:
        """Return the pointer; None where there is none or it cannot be understood."""
        try:
            return msgspec.json.decode(self._pointer.read_bytes(), type=Pointer)
        except _UNREADABLE:
            return None

    def point(self, pointer: Pointer) -> None:
        """Make a version the current one.

        Raises:
            OSError: if it cannot be written; the old pointer stays.
        """
        replace_file(self._pointer, msgspec.json.encode(pointer))

    def numbers(self) -> list[int]:
        """Return the numbers of complete versions, the newest first."""
        with suppress(OSError):
            names = [path.name for path in self._versions.iterdir()]
            return sorted((int(name) for name in names if name.isdecimal()), reverse=True)
        return []

    def folder(self, number: int) -> Path:
        """Return the folder of a complete version."""
        return self._versions / str(number)

    def part(self, number: int) -> Path:
        """Return the folder in which a version is built."""
        return self._versions / f"{number}{_PART}"

    def sound(self, number: int) -> Version | None:
        """Return a version whose files are what they were when it was built; None = damaged.

        Raises:
            StoreNewer: if a newer program wrote it.
        """
        folder = self.folder(number)
        try:
            manifest = (folder / _MANIFEST).read_bytes()
            written = msgspec.json.decode(manifest, type=_Format).format
            if written > FORMAT:
                raise StoreNewer(
                    f"The content store has format {written} and this program knows {FORMAT}: "
                    "update the program, or remove the store to build it anew."
                )
            version = msgspec.json.decode(manifest, type=Version)
            whole = all(digest(folder / name) == sha for name, sha in version.files.items())
        except _UNREADABLE:
            return None
        ours = written == FORMAT and version.number == number
        return version if whole and ours else None

    def outdated(self, number: int) -> bool:
        """Tell whether a version was built by an older program: no damage, only to build anew."""
        try:
            manifest = (self.folder(number) / _MANIFEST).read_bytes()
            return msgspec.json.decode(manifest, type=_Format).format < FORMAT
        except _UNREADABLE:
            return False

    def write_manifest(self, folder: Path, version: Version) -> None:
        """Write the manifest of a version being built.

        Raises:
            OSError: if it cannot be written.
        """
        replace_file(folder / _MANIFEST, msgspec.json.encode(version))

    def untidy(self) -> bool:
        """Tell whether there is something to tidy."""
        return bool(self._surplus())

    def tidy(self) -> None:
        """Remove what builders left behind and versions beyond the last three; call it locked."""
        for path in self._surplus():
            discard(path)
        discard(self._pointer.with_name(self._pointer.name + ".tmp"))

    def _surplus(self) -> list[Path]:
        pointer = self.pointer()
        keep = set(self.numbers()[:KEPT_VERSIONS]) | ({pointer.version} if pointer else set())
        kept = {str(number) for number in keep}
        return [path for path in self._versions.iterdir() if path.name not in kept]


def digest(path: Path) -> str:
    """Return a file's SHA-256 in hex.

    Raises:
        OSError: if it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
