"""Write so that a power cut leaves the old or the new, never a half."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from offline_cache.content.errors import DiskFull

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def sync_file(path: Path) -> None:
    """Wait until a file's bytes are on the disk.

    Raises:
        OSError: if they cannot be written.
    """
    _sync(path, os.O_RDONLY)


def sync_folder(path: Path) -> None:
    """Wait until a folder's names are on the disk.

    Raises:
        OSError: if they cannot be written.
    """
    _sync(path, os.O_RDONLY | os.O_DIRECTORY)


def replace_file(path: Path, data: bytes) -> None:
    """Put a small file in place of another, at once and for good.

    Raises:
        OSError: if it cannot be written; the old file is then as it was.
    """
    fresh = path.with_name(path.name + ".tmp")
    if fresh.is_dir():
        discard(fresh)
    fresh.write_bytes(data)
    sync_file(fresh)
    if path.is_dir():
        discard(path)
    fresh.replace(path)
    sync_folder(path.parent)


def discard(path: Path) -> None:
    """Remove a file or a folder; what cannot be removed stays."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def room_needed() -> Iterator[None]:
    """Turn "no space left" of what happens inside into `DiskFull`, SQLite's errors into OSError.

    Raises:
        DiskFull: if the disk or the quota is full.
        OSError: if it fails for another reason.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise _disk_full() from error
        raise
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
            raise _disk_full() from error
        raise OSError(errno.EIO, f"SQLite: {error}") from error


def _disk_full() -> DiskFull:
    return DiskFull(
        "There is no room on the disk for new content: free some; the last good content stays."
    )


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
