"""The kiosk's languages, read from `assets/languages`: adding one is adding a file."""

import dataclasses
import tomllib
from pathlib import Path

from kiosk.config import ConfigurationWrong
from kiosk.core.language import Language

_LENGTHS = {"weekdays": 7, "short_weekdays": 7, "months": 12}


def load_languages(folder: Path) -> dict[str, Language]:
    """Read all languages, in the order in which they are offered.

    Args:
        folder: `*.toml`, one language each.

    Raises:
        ConfigurationWrong: naming file and key of the first mistake.
    """
    read = [_language(file) for file in sorted(folder.glob("*.toml"))]
    ordered = sorted(read, key=lambda pair: pair[0])
    return {language.tag: language for _, language in ordered}


def _language(file: Path) -> tuple[int, Language]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationWrong(f"{file} cannot be read as a language: {error}") from error
    order = int(table.pop("order", 99))
    fields = {field.name for field in dataclasses.fields(Language)}
    for key in sorted(fields ^ set(table)):
        problem = "is missing" if key in fields else "is not known"
        raise ConfigurationWrong(f"{file}: {key} {problem}")
    for key, length in _LENGTHS.items():
        if len(table[key]) != length:
            raise ConfigurationWrong(f"{file}: {key} needs {length} names")
        table[key] = tuple(table[key])
    if table["tag"] != file.stem:
        raise ConfigurationWrong(f"{file}: the tag must be the file's name")
    return order, Language(**table)
