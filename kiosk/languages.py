"""The kiosk's languages, read from `assets/languages`: adding one is adding a file."""

import dataclasses
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.config import ConfigurationWrong
from kiosk.core.language import Language

LAST = 99
"""The place of a language whose file names none."""

_LENGTHS = {"weekdays": 7, "short_weekdays": 7, "months": 12}


def load_languages(
    folder: Path, complain: Callable[[str], None] | None = None
) -> dict[str, Language]:
    """Read all languages, in the order in which they are offered.

    Args:
        folder: `*.toml`, one language each.
        complain: told of each file that is left out for its mistake; without it, one ends all.

    Raises:
        ConfigurationWrong: naming file and key of the first mistake.
    """
    read: list[tuple[int, Language]] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            read.append(_language(file))
        except ConfigurationWrong as error:
            if complain is None:
                raise
            complain(str(error))
    ordered = sorted(read, key=lambda pair: pair[0])
    return {language.tag: language for _, language in ordered}


def _language(file: Path) -> tuple[int, Language]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationWrong(f"{file} cannot be read as a language: {error}") from error
    order = table.pop("order", LAST)
    if not isinstance(order, int):
        raise ConfigurationWrong(f"{file}: order takes a whole number, not {order!r}")
    fields = dataclasses.fields(Language)
    needed = {field.name for field in fields if field.default is dataclasses.MISSING}
    for key in sorted(needed - set(table)):
        raise ConfigurationWrong(f"{file}: {key} is missing")
    for key in sorted(set(table) - {field.name for field in fields}):
        raise ConfigurationWrong(f"{file}: {key} is not known")
    values = {key: _checked(file, key, value) for key, value in table.items()}
    if values["tag"] != file.stem:
        raise ConfigurationWrong(f"{file}: the tag must be the file's name")
    return order, Language(**values)


def _checked(file: Path, key: str, value: Any) -> Any:  # noqa: ANN401 - TOML has any value
    if key in _LENGTHS:
        names = tuple(value) if isinstance(value, list) else ()
        if len(names) != _LENGTHS[key] or not all(isinstance(name, str) for name in names):
            raise ConfigurationWrong(f"{file}: {key} needs {_LENGTHS[key]} names")
        return names
    if key == "right_to_left":
        if not isinstance(value, bool):
            raise ConfigurationWrong(f"{file}: {key} takes true or false, not {value!r}")
    elif not isinstance(value, str):
        raise ConfigurationWrong(f"{file}: {key} takes a text, not {value!r}")
    return value
