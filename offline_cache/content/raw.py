"""Find the files of a content folder and read them as raw JSON, trusting none of them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from offline_cache.content.errors import ContentError, Fault, did_you_mean
from offline_cache.content.shape import Json, below

FILE_LIMIT = 1_000_000
"""Bytes; a content file is a few kilobytes."""

FOLDERS = ("services", "offices", "forms", "notices")
SINGLE_FILES = ("city", "situations", "map", "words")

_NAME = re.compile(r"(?P<stem>[^.]+)(?:\.(?P<language>[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*))?\.json")
_DEEPEST = 50
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Found:
    """A content file.

    Attributes:
        path: where it lies.
        file: relative to the content folder, with forward slashes.
        kind: its own name for a single file (`city`, `words`), else the name of its folder.
        stem: its name without language and ending.
        language: BCP 47 tag of a sidecar; None for a base file.
    """

    path: Path
    file: str
    kind: str
    stem: str
    language: str | None


def content_files(folder: Path) -> Iterator[Path]:
    """Yield every JSON file that is, or looks like, content: in the folder and its folders."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from sorted(path.glob("[!.]*.json"))
        elif path.suffix == ".json":
            yield path


def find(folder: Path) -> tuple[list[Found], list[ContentError]]:
    """Sort a folder's files into kinds.

    Returns:
        What is content, and what looks like content but lies or is named wrongly.

    Raises:
        OSError: if the folder cannot be listed.
    """
    found: list[Found] = []
    errors: list[ContentError] = []
    for path in content_files(folder):
        file = path.relative_to(folder).as_posix()
        name = _NAME.fullmatch(path.name)
        kind = file.split("/")[0] if "/" in file else path.name.split(".")[0]
        known = FOLDERS if "/" in file else SINGLE_FILES
        if kind not in known:
            sentence = (
                f"this is no place for content{did_you_mean(kind, known)}: move or rename it."
            )
            errors.append(ContentError(file, "", sentence))
        elif name is None:
            sentence = (
                'name it like "hundesteuer.json", or "hundesteuer.en.json" for a translation.'
            )
            errors.append(ContentError(file, "", sentence))
        elif not _inside(path, folder):
            sentence = "this link leads out of the content folder: put the file itself here."
            errors.append(ContentError(file, "", sentence))
        else:
            found.append(Found(path, file, kind, name["stem"], name["language"]))
    return found, errors


def _inside(path: Path, folder: Path) -> bool:
    """Tell whether a file lies in a folder; links that lead in a circle lie nowhere."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def read_json(path: Path) -> tuple[Json, tuple[Fault, ...]]:
    """Read one file.

    Returns:
        Its JSON and no faults; or None and why it cannot be used.
    """
    try:
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except OSError as error:
        return _refused(f"the file cannot be read ({error.strerror}): look at it and its rights.")
    if len(data) > FILE_LIMIT:
        return _refused("the file is larger than 1 MB: shorten it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _refused(f"line {line} is not UTF-8: save the file with that encoding.")
    return _parsed(text)


def _parsed(text: str) -> tuple[Json, tuple[Fault, ...]]:
    doubled: list[str] = []

    def once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        members = dict(pairs)
        if len(members) < len(pairs):
            names = [name for name, _ in pairs]
            doubled.extend(name for name in members if names.count(name) > 1)
        return members

    try:
        value: Json = json.loads(text, object_pairs_hook=once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        return _refused(_not_json(text, error))
    except (RecursionError, ValueError):
        return _refused("the file holds no sensible JSON: lists nested too deep or a wrong number.")
    if doubled:
        names = ", ".join(sorted(set(doubled)))
        return _refused(f"the same key stands twice in one object ({names}): keep one.")
    if _too_deep(value):
        return _refused("the file holds no sensible JSON: lists nested too deep.")
    strange = tuple(_strange(value, ""))
    return (None, strange) if strange else (value, ())


def _no_number(name: str) -> Json:
    raise ValueError(name)


def _not_json(text: str, error: json.JSONDecodeError) -> str:
    if not text[error.pos :].strip():
        return (
            f"the file ends too early, in line {error.lineno}: it is cut off or a bracket is open."
        )
    return f"this is no JSON at line {error.lineno}, column {error.colno}: {error.msg}."


def _too_deep(value: Json) -> bool:
    level: list[Json] = [value]
    for _ in range(_DEEPEST):
        level = [
            member
            for one in level
            if isinstance(one, list | dict)
            for member in (one.values() if isinstance(one, dict) else one)
        ]
    return bool(level)


def _strange(value: Json, key: str) -> Iterator[Fault]:
    """Yield the texts that no screen or printer could show."""
    match value:
        case str() if _CONTROL.search(value):
            yield Fault(key, "this text holds control characters: type it anew.")
        case list():
            for number, member in enumerate(value):
                yield from _strange(member, below(key, number))
        case dict():
            for name, member in value.items():
                yield from _strange(name, key)
                yield from _strange(member, below(key, name))
        case _:
            pass


def _refused(sentence: str) -> tuple[None, tuple[Fault, ...]]:
    return None, (Fault("", sentence),)
