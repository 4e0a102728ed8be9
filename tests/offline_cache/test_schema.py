import json
import runpy
import sys
from pathlib import Path

import pytest

from offline_cache.content.schema import SCHEMA_FILE, schema_text, write_schema

ROOT = Path(__file__).parents[2]


def test_the_committed_schema_is_that_of_the_types() -> None:
    committed = (ROOT / SCHEMA_FILE).read_text(encoding="utf-8")
    assert committed == schema_text(), "run: python -m offline_cache.content.schema"


def test_the_schema_is_json_and_knows_every_kind() -> None:
    known = json.loads(schema_text())["$defs"]
    assert {"City", "Service", "Office", "Form", "Notice", "Situation"} <= set(known)


def test_the_schema_is_written_to_a_file(tmp_path: Path) -> None:
    write_schema(tmp_path / "schema.json")
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.filterwarnings("ignore:.*found in sys.modules.*:RuntimeWarning")
@pytest.mark.parametrize("arguments", [[], ["docs/content.schema.json"]])
def test_the_module_writes_it_when_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["schema", *arguments])
    runpy.run_module("offline_cache.content.schema", run_name="__main__")
    assert (tmp_path / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()
