import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.config import SETTINGS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("settings_doc", ROOT / "tools/settings_doc.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_settings_document_is_up_to_date(tool: ModuleType) -> None:
    written = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert written == tool.document(), "run tools/settings_doc.py"


def test_the_settings_document_names_every_setting_once(tool: ModuleType) -> None:
    text = tool.document()
    for setting in SETTINGS:
        assert text.count(f"| `{setting.key}` |") == 1
    assert "| `session.idle_s` | whole number, 60 to 300 | `150` |" in text


def test_the_tool_writes_and_compares(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "FILE", tmp_path / "settings.md")
    assert tool.main(["--check"]) == 1
    assert tool.main([]) == 0
    assert tool.main(["--check"]) == 0
    (tmp_path / "settings.md").write_text("old", encoding="utf-8")
    assert tool.main(["--check"]) == 1
