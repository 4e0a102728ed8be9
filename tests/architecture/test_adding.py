"""Adding a service is adding a folder; adding a language is adding three files."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.services
from kiosk.bootstrap.content import find_manifests
from kiosk.bootstrap.equipment import load_keyboards
from kiosk.languages import load_languages
from kiosk.paths import ASSETS
from ui.engine import Tongue, translate

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
        english.replace('tag = "en"', 'tag = "it"')
        .replace("order = 2", "order = 1000")
        .replace('keyboard = "en"', 'keyboard = "it"'),
        encoding="utf-8",
    )
    languages = load_languages(folder)
    assert list(languages) == [*load_languages(ASSETS / "languages"), "it"]
    assert languages["it"].keyboard == "it"


def test_adding_a_keyboard_is_adding_a_file(tmp_path: Path) -> None:
    folder = shutil.copytree(ASSETS / "keyboards", tmp_path / "keyboards")
    (folder / "it.json").write_text('{"rows": [["à"]]}', encoding="utf-8")
    assert load_keyboards(folder)["it"] == {"rows": [["à"]]}


@pytest.fixture
def tongue(tmp_path: Path) -> Iterator[Tongue]:
    """Speak out of a folder of its own."""
    tongue = Tongue(tmp_path)
    yield tongue
    tongue.fall_silent()


@pytest.mark.usefixtures("qapp")
def test_adding_the_words_of_a_language_is_adding_a_file(tmp_path: Path, tongue: Tongue) -> None:
    source = tmp_path / "kiosk_it.ts"
    source.write_text(
        """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="de"><context><name>Bar</name>
<message><source>Zurück</source><translation>Indietro</translation></message>
</context></TS>
""",
        encoding="utf-8",
    )
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    tongue.speak("it")
    assert translate("Bar", "Zurück") == "Indietro"


def test_every_language_has_its_words_and_its_keyboard() -> None:
    for tag, language in load_languages(ASSETS / "languages").items():
        assert (ASSETS / "translations" / f"kiosk_{tag}.ts").is_file()
        layout = json.loads((ASSETS / "keyboards" / f"{language.keyboard}.json").read_text("utf-8"))
        assert {"rows", "symbols", "foot", "upper", "letters"} <= set(layout)


def test_no_code_knows_a_language_but_german() -> None:
    """What a language needs stands in its files; a scripted citizen alone may choose words."""
    tags = "|".join(tag for tag in load_languages(ASSETS / "languages") if tag != "de")
    named = re.compile(rf"""["'](?:{tags})["']""")
    root = ASSETS.parent
    files = [
        file
        for package in ("kiosk", "ui")
        for kind in ("*.py", "*.qml")
        for file in (root / package).rglob(kind)
        if file.name != "walk.py"
    ]
    found = [str(file.relative_to(root)) for file in files if named.search(file.read_text("utf-8"))]
    assert found == []
