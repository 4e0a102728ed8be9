"""Languages, keyboards and colours: what is damaged is left out, and the kiosk goes on."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.config import ConfigurationWrong
from kiosk.core.choices import Contrast
from kiosk.core.failures import FailureCode
from kiosk.core.language import Language
from kiosk.languages import load_languages
from offline_cache.content.store import StoreProblem
from ui.theme import Palette, ThemeBroken, load_palettes

Keyboards = dict[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class Equipment:
    """What can be used.

    Attributes:
        languages: by tag, in the order in which they are offered; each has its keyboard.
        keyboards: by name.
        palettes: the colours by contrast mode.
        problems: one for each file that cannot be used.
    """

    languages: dict[str, Language]
    keyboards: Keyboards
    palettes: dict[Contrast, Palette]
    problems: tuple[StoreProblem, ...]


def equipment(assets: Path, theme: Path | None) -> Equipment:
    """Read what a kiosk needs beside its content.

    Args:
        assets: the folder with `languages`, `keyboards` and `themes`.
        theme: the city's own colours, where it has some.

    Raises:
        ConfigurationWrong: if no language can be used.
        ThemeBroken: if the colours of the program itself cannot.
    """
    sentences: list[str] = []
    keyboards = dict(_keyboards(assets / "keyboards", sentences))
    languages = load_languages(assets / "languages", sentences.append)
    for language in tuple(languages.values()):
        if language.keyboard not in keyboards:
            del languages[language.tag]
            sentences.append(f"{language.tag} has no keyboard {language.keyboard}: not offered")
    if not languages:
        raise ConfigurationWrong("; ".join(sentences) or f"there is no language in {assets}")
    base = assets / "themes" / "kern.json"
    try:
        palettes = load_palettes(base, theme)
    except ThemeBroken as error:
        palettes = load_palettes(base, None)
        sentences.append(f"{error}; the kiosk has its own colours meanwhile")
    problems = (StoreProblem(FailureCode.ASSET_DAMAGED, f"{one}.") for one in sentences)
    return Equipment(languages, keyboards, palettes, tuple(problems))


def load_keyboards(folder: Path) -> Keyboards:
    """Read the keyboard layouts that can be used, by name."""
    return dict(_keyboards(folder, []))


def default_language(tag: str, languages: dict[str, Language], folder: Path) -> str:
    """Return the language a session begins in, another one where its file is damaged.

    Raises:
        ConfigurationWrong: if there is no such language.
    """
    if tag in languages:
        return tag
    if not (folder / f"{tag}.toml").exists():
        known = ", ".join(languages)
        raise ConfigurationWrong(f"session.language {tag!r} is not known; choose one of {known}")
    return "de" if "de" in languages else next(iter(languages))


def _keyboards(folder: Path, sentences: list[str]) -> Iterator[tuple[str, dict[str, object]]]:
    for file in sorted(folder.glob("*.json")):
        try:
            layout = json.loads(file.read_text("utf-8"))
            rows = layout["rows"]
            usable = all(isinstance(key, str) for row in rows for key in row)
        except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
            sentences.append(f"{file} cannot be read as a keyboard ({type(error).__name__})")
            continue
        if usable:
            yield file.stem, layout
        else:
            sentences.append(f"{file} cannot be read as a keyboard")
