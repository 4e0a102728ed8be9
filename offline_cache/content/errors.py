"""What can be wrong with content, and with the store that keeps it."""

from dataclasses import dataclass

from kiosk.core.failures import FailureCode


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake at one place of one file.

    Attributes:
        key: where, for example `fees[1].fee.cents`; empty for the file as a whole.
        sentence: what is wrong and what to do.
        dangling: whether it is a reference to what is not there, and nothing else.
    """

    key: str
    sentence: str
    dangling: bool = False


@dataclass(frozen=True, slots=True)
class ContentError:
    """A mistake in a content folder.

    Attributes:
        file: relative to the folder, with forward slashes; `.` for the folder itself.
        key: where in the file, for example `fees[1].fee.cents`; empty for the file as a whole.
        sentence: what is wrong and what to do.
    """

    file: str
    key: str
    sentence: str

    def __str__(self) -> str:
        place = f"{self.file}: {self.key}" if self.key else self.file
        return f"{place}: {self.sentence}"


class ContentBroken(Exception):  # noqa: N818 - says what is so
    """A content folder cannot be used; `errors` holds every mistake found, never none."""

    code = FailureCode.CONTENT_FILE_BROKEN

    def __init__(self, errors: tuple[ContentError, ...]) -> None:
        super().__init__("\n".join(map(str, errors)))
        self.errors = errors


class StoreError(Exception):
    """The store cannot do what it was asked to; the sentence says what to do."""

    code = FailureCode.STORE_DAMAGED


class StoreNewer(StoreError):  # noqa: N818 - says what is so
    """The store was written by a newer program."""

    code = FailureCode.STORE_NEWER


class ContentMissing(StoreError):  # noqa: N818 - says what is so
    """There is no content at all: no version in the store, and none could be built."""

    code = FailureCode.CONTENT_MISSING


class DiskFull(StoreError):  # noqa: N818 - says what is so
    """No room to build a version; the last good one stays."""

    code = FailureCode.DISK_FULL


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """Return ` (did you mean "fees"?)` for the nearest known word, or nothing."""
    # Only content with mistakes needs it, and loading it takes some milliseconds.
    from rapidfuzz import process  # noqa: PLC0415

    best = process.extractOne(word, known, score_cutoff=60)
    return f' (did you mean "{best[0]}"?)' if best else ""
