"""What is bundled: with licence, source and checksum, and nothing named is missing."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap.content import find_manifests
from kiosk.core.words import german
from kiosk.flow.manifest import Surroundings

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


def sums(folder: str) -> dict[str, str]:
    lines = (ASSETS / folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ") for line in lines)}


@pytest.mark.parametrize(
    ("folder", "endings"), [("fonts", {".ttf", ".woff2", ".woff", ".otf"}), ("icons", {".svg"})]
)
def test_what_others_made_is_what_its_source_has(folder: str, endings: set[str]) -> None:
    files = [file for file in (ASSETS / folder).iterdir() if file.suffix in endings]
    assert files
    noted = sums(folder)
    assert {file.name for file in files} == set(noted), (
        f"assets/{folder} and its SHA256SUMS name different files; README.md there says how to "
        "write it anew"
    )
    for file in files:
        assert hashlib.sha256(file.read_bytes()).hexdigest() == noted[file.name], file.name


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("fonts", ("@kern-ux/native` 2.7.2", "fonts-noto-core` 20201225-1", "OFL-1.1.txt")),
        ("icons", ("@material-symbols/svg-400`", "0.48.2", "LICENSE.Apache-2.0.txt")),
    ],
)
def test_source_and_licence_are_named(folder: str, said: tuple[str, ...]) -> None:
    readme = (ASSETS / folder / "README.md").read_text(encoding="utf-8")
    for words in said:
        assert words in readme
    licence = next(word for word in said if word.endswith(".txt"))
    assert (ASSETS / folder / licence).stat().st_size > 4000


def test_the_font_licence_names_both_owners() -> None:
    text = (ASSETS / "fonts" / "OFL-1.1.txt").read_text(encoding="utf-8")
    assert "The Mozilla Foundation and Telefonica S.A." in text
    assert "Google LLC" in text
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    for heading in ("PREAMBLE", "DEFINITIONS", "PERMISSION & CONDITIONS", "TERMINATION"):
        assert f"\n{heading}\n" in text


def icons() -> set[str]:
    return {file.stem for file in (ASSETS / "icons").glob("*.svg")}


def test_every_icon_that_a_page_names_is_bundled() -> None:
    named = {name: file.name for file, name in named_in_qml()}
    assert len(named) > 30
    missing = {name: file for name, file in named.items() if name not in icons()}
    assert not missing, f"{missing}; run tools/icons.py"


def named_in_qml() -> Iterator[tuple[Path, str]]:
    """Yield the words of `icon…:` bindings and of `icon` entries in lists of rows."""
    for folder in ("ui", "kiosk"):
        for file in sorted((ROOT / folder).rglob("*.qml")):
            text = file.read_text(encoding="utf-8")
            for binding in re.findall(r"\bicon(?:Name)?: *([^\n]*)", text):
                for words in re.findall(r'(?<![=!]= )"([a-z0-9_]+)"', binding):
                    yield file, words
            for words in re.findall(r'"?icon"?: *"([a-z0-9_]+)"', text):
                yield file, words


def test_every_icon_of_the_content_is_bundled() -> None:
    files = sorted((ASSETS / "content").rglob("*.json"))
    assert files
    named = {name for file in files for name in icons_in(json.loads(file.read_text("utf-8")))}
    assert len(named) > 20
    assert named <= icons()


def icons_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "icon":
                yield str(inner)
            yield from icons_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from icons_in(inner)


def test_every_icon_in_the_code_is_bundled() -> None:
    named = {
        words
        for folder in ("kiosk", "offline_cache")
        for file in (ROOT / folder).rglob("*.py")
        for words in re.findall(
            r'\bicon"?(?:: str)?(?::| =|=) ?"([a-z_0-9]+)"', file.read_text("utf-8")
        )
    }
    assert {"location_on", "gavel", "info", "description", "menu_book"} <= named
    assert named <= icons()


def test_every_tile_has_its_icon_and_picture() -> None:
    tiles = [
        tile
        for manifest in find_manifests()
        for prints in (True, False)
        for tile in manifest.tiles(german, Surroundings(prints=prints))
    ]
    assert tiles
    for tile in tiles:
        assert tile.icon in icons()
        for twin in ("", "-dark"):
            assert (ASSETS / "illustrations" / f"{tile.picture}{twin}.svg").is_file()


def test_every_picture_of_the_content_is_bundled_in_light_and_dark() -> None:
    named = {
        json.loads(file.read_text("utf-8")).get("illustration")
        for file in (ASSETS / "content").glob("*/services/*.json")
    }
    for name in named - {None}:
        for twin in ("", "-dark"):
            assert (ASSETS / "illustrations" / f"{name}{twin}.svg").is_file(), name
