"""Agreements that no linter knows."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.failures import FailureCode

ROOT = Path(__file__).parents[2]
PACKAGES = ("kiosk", "ui", "devices", "offline_cache")
PYTHON = sorted(file for name in PACKAGES for file in (ROOT / name).rglob("*.py"))
QML = sorted(file for name in ("kiosk", "ui") for file in (ROOT / name).rglob("*.qml"))

OWN_COLOURS = {
    # A QR code lies on white in every mode: scanners expect dark on light.
    "kiosk/booked/AppointmentCard.qml": {"#ffffff"},
    "kiosk/take_along/PhoneCard.qml": {"#ffffff"},
}


def test_the_look_out_sees_the_whole_program() -> None:
    assert len(PYTHON) > 80
    assert len(QML) > 50


def test_no_command_goes_through_a_shell() -> None:
    for file, call in calls():
        name = ast.unparse(call.func)
        assert name not in {"os.system", "os.popen", "subprocess.getoutput"}, file
        for argument in call.keywords:
            if argument.arg == "shell":
                assert ast.unparse(argument.value) == "False", f"{file}: a shell; give a list"


def test_certificates_are_always_checked() -> None:
    for file, call in calls():
        for argument in call.keywords:
            if argument.arg == "verify":
                assert ast.unparse(argument.value) != "False", f"{file}: certificates are checked"
        assert "_create_unverified_context" not in ast.unparse(call.func), file


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for file in [*PYTHON, *sorted((ROOT / "tools").rglob("*.py"))]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node


def test_names_of_qml_types_are_unique() -> None:
    """Two of one name make both unknown to the QML linter."""
    names = Counter(
        node.name
        for file in PYTHON
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(one) == "QmlElement" for one in node.decorator_list)
    )
    assert len(names) > 10
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("file", QML, ids=lambda file: file.stem)
def test_a_page_has_no_colour_of_its_own(file: Path) -> None:
    text = without_comments(file.read_text(encoding="utf-8"))
    found = set(re.findall(r'"(#[0-9a-fA-F]{3,8})"', text))
    found |= set(re.findall(r"\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\b", text))
    found |= set(re.findall(r'\bcolou?r: *"([a-z]+)"', text)) - {"transparent"}
    allowed = OWN_COLOURS.get(file.relative_to(ROOT).as_posix(), set())
    assert found <= allowed, f"{file}: {sorted(found - allowed)}; take a role of Theme"


@pytest.mark.parametrize("file", QML, ids=lambda file: file.stem)
def test_a_page_gets_its_data_as_required_properties_only(file: Path) -> None:
    text = without_comments(file.read_text(encoding="utf-8"))
    assert "setContextProperty" not in text
    assert "XMLHttpRequest" not in text
    assert "import QtQuick.LocalStorage" not in text


def without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", text.replace("://", ":__"), flags=re.DOTALL)


def test_no_context_property_is_set() -> None:
    for file in PYTHON:
        assert "setContextProperty" not in file.read_text(encoding="utf-8"), file


FAILURE_ROW = re.compile(
    r"^\| ([A-Z] \d{3}) \| ([A-Z_]+) \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE
)


def test_every_failure_code_is_explained() -> None:
    text = (ROOT / "docs" / "failure_codes.md").read_text(encoding="utf-8")
    rows = {name: (code, *cells) for code, name, *cells in FAILURE_ROW.findall(text)}
    missing = [code.name for code in FailureCode if code.name not in rows]
    assert not missing, f"docs/failure_codes.md lacks a row for {missing}"
    assert {name: row[0] for name, row in rows.items()} == {
        code.name: code.value for code in FailureCode
    }
    assert all(len(cell) > 3 for row in rows.values() for cell in row[1:])


def test_what_the_failure_codes_quote_is_what_the_screen_says() -> None:
    text = (ROOT / "docs" / "failure_codes.md").read_text(encoding="utf-8")
    screens = "".join(file.read_text(encoding="utf-8") for file in [*QML, *PYTHON])
    rows = "\n".join(line for line in text.splitlines() if line.startswith("| "))
    quoted = [words for words in re.findall(r'"([^"]+)"', rows) if words != "paper low"]
    assert len(quoted) >= 7
    for words in quoted:
        assert words in screens, words
