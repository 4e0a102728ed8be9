"""Adding a service is adding a folder; adding a language is adding a file."""

import shutil
import sys
from pathlib import Path

import pytest

import kiosk.services
from kiosk.bootstrap.content import find_manifests
from kiosk.languages import load_languages
from kiosk.paths import ASSETS

MANIFEST = """
from kiosk.flow.manifest import Manifest, Offline

MANIFEST = Manifest(
    id="lost_property",
    order=1,
    devices=(),
    works_offline=Offline.YES,
    tiles=lambda translate, now: (),
)
"""


def test_adding_a_service_is_adding_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {manifest.id for manifest in find_manifests()}
    folder = tmp_path / "lost_property"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "manifest.py").write_text(MANIFEST)
    monkeypatch.setattr(kiosk.services, "__path__", [*kiosk.services.__path__, str(tmp_path)])
    try:
        assert {manifest.id for manifest in find_manifests()} == before | {"lost_property"}
    finally:
        for name in [name for name in sys.modules if "lost_property" in name]:
            del sys.modules[name]


def test_a_service_lies_in_the_folder_of_its_id() -> None:
    folders = {
        file.parent.name for file in Path(next(iter(kiosk.services.__path__))).glob("*/manifest.py")
    }
    assert folders
    assert {manifest.id for manifest in find_manifests()} == folders


def test_adding_a_language_is_adding_a_file(tmp_path: Path) -> None:
    folder = shutil.copytree(ASSETS / "languages", tmp_path / "languages")
    english = (folder / "en.toml").read_text(encoding="utf-8")
    (folder / "it.toml").write_text(
        english.replace('tag = "en"', 'tag = "it"').replace("order = 2", "order = 1000"),
        encoding="utf-8",
    )
    assert list(load_languages(folder)) == [*load_languages(ASSETS / "languages"), "it"]
