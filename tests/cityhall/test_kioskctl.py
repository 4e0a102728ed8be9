"""`kioskctl validate`: every mistake with file, key and a sentence."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.cityhall.__main__ import main


def test_sound_content_has_no_mistake(
    musterstadt_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(musterstadt_folder)]) == 0
    assert "no mistake" in capsys.readouterr().out


def test_every_mistake_is_named(
    musterstadt_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(musterstadt_folder, folder)
    for name, wrong in (("wohngeld", '"leikka"'), ("kita-platz", '"titel"')):
        file = folder / "services" / f"{name}.json"
        text = file.read_text(encoding="utf-8")
        right = '"leika"' if wrong == '"leikka"' else '"title"'
        file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert main(["validate", str(folder), "--json"]) == 1
    mistakes = json.loads(capsys.readouterr().out)
    assert {"services/wohngeld.json", "services/kita-platz.json"} <= {
        mistake["file"] for mistake in mistakes
    }
    assert all(mistake["sentence"].endswith(".") for mistake in mistakes)


def test_a_missing_folder_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().out.strip()


def test_no_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "COMMAND" in capsys.readouterr().err
