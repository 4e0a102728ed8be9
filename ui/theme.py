"""Tokens of the look: colour roles, type sizes in millimetres, contrast; pure.

Numbers come from the design (capital height in mm per text size); colours from two files: the base
roles and the city's overlay, so that a city changes its accent in one place.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.choices import Contrast, TextSize

MM_PER_INCH = 25.4
CAPITAL_RATIO = 0.689
"""Capital height of Fira Sans as a share of the font size (measured on the font)."""

ROLES = (
    *("page", "sky", "shore", "surface", "sunken", "line", "border", "text", "muted"),
    *("action", "actionPressed", "actionInk", "tint", "tintInk", "focus"),
    *("danger", "dangerGround", "warning", "warningGround"),
    *("success", "successGround", "info", "infoGround", "stepAhead"),
)

CAPITAL_MM: Mapping[str, tuple[float, float, float, float]] = {
    "caption": (3.85, 4.4, 5.6, 7.2),
    "body": (3.85, 5.2, 6.75, 8.75),
    "label": (4.8, 6.4, 8.0, 9.6),
    "heading": (6.0, 8.0, 9.4, 10.8),
    "title": (10.0, 13.0, 14.0, 14.5),
    "figure": (10.0, 13.0, 14.0, 14.5),
    "countdown": (56.0, 56.0, 56.0, 56.0),
    "attract": (16.0, 18.0, 18.0, 18.0),
}

_HEX = re.compile(r"#[0-9a-f]{6}")


class ThemeBroken(Exception):  # noqa: N818 - named for what it says
    """A theme file cannot be used; the message names file, mode and role."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one contrast mode: role → `#rrggbb`."""

    roles: Mapping[str, str]


def load_palettes(base: Path, overlay: Path | None) -> dict[Contrast, Palette]:
    """Read the base roles and lay the city's overlay on them.

    Raises:
        ThemeBroken: if a file cannot be read, a colour is no `#rrggbb`, or a role is missing.
    """
    layers = [_read(base)] + ([_read(overlay)] if overlay is not None else [])
    palettes = {}
    for mode in Contrast:
        roles: dict[str, str] = {}
        for layer in layers:
            roles.update(layer.get(mode.value, {}))
        missing = [role for role in ROLES if role not in roles]
        if missing:
            raise ThemeBroken(f"{base}: mode {mode.value} lacks the role {missing[0]}")
        palettes[mode] = Palette(roles)
    return palettes


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        table = json.loads(file.read_text(encoding="utf-8"))["roles"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ThemeBroken(f"{file} cannot be read as a theme: {error}") from error
    if not isinstance(table, dict):
        raise ThemeBroken(f"{file}: roles must be a table of modes")
    for mode, roles in table.items():
        _check(file, mode, roles)
    return dict(table)


def _check(file: Path, mode: str, roles: object) -> None:
    if mode not in set(Contrast):
        raise ThemeBroken(f"{file}: there is no mode {mode}")
    if not isinstance(roles, dict):
        raise ThemeBroken(f"{file}: mode {mode} must be a table of roles")
    for role, colour in roles.items():
        if role not in ROLES:
            raise ThemeBroken(f"{file}: mode {mode} names an unknown role {role}")
        if not isinstance(colour, str) or not _HEX.fullmatch(colour):
            raise ThemeBroken(f"{file}: {mode}.{role} must be #rrggbb in small letters")


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, definition)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def font_px(capital_mm: float, ppi: float) -> int:
    """Return the font size in whole pixels whose capitals are so high on the glass."""
    return round(capital_mm / MM_PER_INCH * ppi / CAPITAL_RATIO)


def type_sizes(size: TextSize, ppi: float) -> dict[str, int]:
    """Return the font size in pixels of every type role at a text size."""
    return {role: font_px(heights[size - 1], ppi) for role, heights in CAPITAL_MM.items()}
