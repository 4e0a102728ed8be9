"""Writes type information on the Python view models, so that qmllint can check QML against them.

Usage: tools/qml_types.py SOURCE_ROOT BUILD_FOLDER

One dump per module (numbered, since two journeys may both have a `view_model.py`), then one call
of the
registrar with all of them.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

URI = "Kiosk.Backend"
BIN = Path(sys.executable).parent
PACKAGES = ("ui", "kiosk")


def as_objects(modules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Say that view models are QObjects: the dump does not see it through `Snapshot[Props]`."""
    for module in modules:
        elements = [one for one in module["classes"] if one.get("classInfos")]
        for element in elements:
            element["object"] = True
            element["superClasses"] = [{"access": "public", "name": "QObject"}]
        module["classes"] = elements
    return modules


def main(root: Path, out: Path) -> int:
    """Write `Kiosk/Backend/backend.qmltypes` and `qmldir` into the build folder."""
    folder = out / URI.replace(".", "/")
    folder.mkdir(parents=True, exist_ok=True)
    dumps = []
    sources = [file for package in PACKAGES for file in sorted((root / package).rglob("*.py"))]
    for number, source in enumerate(sources):
        if "@QmlElement" not in source.read_text(encoding="utf-8"):
            continue
        dump = out / f"{number}.json"
        command = [str(BIN / "pyside6-metaobjectdump"), "-q", "-o", str(dump), str(source)]
        subprocess.run(command, check=True)
        classes = json.loads(dump.read_text(encoding="utf-8"))
        if classes:
            dump.write_text(json.dumps(as_objects(classes)), encoding="utf-8")
            dumps.append(str(dump))
    registrar = [
        str(BIN / "pyside6-qmltyperegistrar"),
        "--generate-qmltypes",
        str(folder / "backend.qmltypes"),
        "-o",
        str(out / "unused.cpp"),
        "--import-name",
        URI,
        "--major-version",
        "1",
        *dumps,
    ]
    subprocess.run(registrar, check=True, capture_output=True)
    text = f"module {URI}\ntypeinfo backend.qmltypes\n"
    (folder / "qmldir").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
