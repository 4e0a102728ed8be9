"""Keeps the Qt Linguist files of all languages up to date and builds what the program loads.

Usage: tools/translations.py update | build | check

`update` collects the texts of the program into every `assets/translations/kiosk_*.ts`; `build`
makes the `.qm` files; `check` fails where texts have changed without `update`, or one is not
translated.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "translations"
BIN = Path(sys.executable).parent


def sources() -> list[str]:
    """List every file that may hold texts of the interface."""
    files = [
        *(ROOT / "ui").rglob("*.qml"),
        *(ROOT / "kiosk").rglob("*.qml"),
        *(ROOT / "ui").rglob("*.py"),
        *(ROOT / "kiosk").rglob("*.py"),
    ]
    return sorted(str(file.relative_to(ROOT)) for file in files)


def collect(target: Path) -> None:
    """Bring one `.ts` file up to date."""
    german = ["-pluralonly"] if target.stem == "kiosk_de" else []
    command = [
        str(BIN / "pyside6-lupdate"),
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "de",
        *german,
        *sources(),
        "-ts",
        str(target),
    ]
    subprocess.run(command, check=True, cwd=ROOT)


def unfinished(file: Path) -> Iterator[str]:
    """Yield the source texts that a file does not translate, or not in all its plural forms."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None or translation.get("type") == "unfinished":
            yield source
            continue
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if not all(forms):
            yield source


def main(deed: str) -> int:
    """Do one of the three."""
    files = sorted(FOLDER.glob("kiosk_*.ts"))
    if deed == "update":
        for file in files:
            collect(file)
        return 0
    if deed == "build":
        for file in files:
            target = file.with_suffix(".qm")
            if not target.exists() or target.stat().st_mtime < file.stat().st_mtime:
                command = [str(BIN / "pyside6-lrelease"), "-silent", str(file), "-qm", str(target)]
                subprocess.run(command, check=True)
        return 0
    return check(files)


def check(files: list[Path]) -> int:
    """Compare each file with what `update` would make of it."""
    problems = 0
    for file in files:
        for source in unfinished(file):
            print(f"{file.name}: not translated: {source}")
            problems += 1
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / file.name
            fresh.write_bytes(file.read_bytes())
            collect(fresh)
            if fresh.read_bytes() != file.read_bytes():
                print(f"{file.name}: texts have changed; run tools/translations.py update")
                problems += 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
