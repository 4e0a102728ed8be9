"""Keeps the Qt Linguist files of all languages up to date and builds what the program loads.

Usage: tools/translations.py update | build | check | missing LANGUAGE FILE | fill LANGUAGE FILE

`update` collects the texts of the program into every `assets/translations/kiosk_*.ts`; `build`
makes the `.qm` files; `check` fails where texts have changed without `update`, or one is not
translated. `missing` writes what a language lacks as JSON for a translator, and makes the
language's file where there is none; `fill` takes it back: each entry's `translation` is a text, or
a list of as many plural forms as `forms` says.
"""

import json
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


def open_messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    """Yield each message that is not translated, with the name of its context."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                yield context.findtext("name") or "", message


def missing(tag: str, target: Path) -> int:
    """Write what a language lacks as JSON."""
    file = FOLDER / f"kiosk_{tag}.ts"
    if not file.exists():
        file.write_text(
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
            f'<TS version="2.1" language="{tag}" sourcelanguage="de">\n</TS>\n',
            encoding="utf-8",
        )
        collect(file)
    entries = [
        {
            "context": context,
            "source": message.findtext("source"),
            "remark": message.findtext("extracomment") or "",
            "forms": len(message.findall("translation/numerusform")),
            "translation": "",
        }
        for context, message in open_messages(ET.parse(file))  # noqa: S314 - our own file
    ]
    target.write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(entries)} texts to translate in {target}")
    return 0


def fill(tag: str, source: Path) -> int:
    """Take a translator's JSON into a language's file; returns 1 where an entry does not fit."""
    file = FOLDER / f"kiosk_{tag}.ts"
    tree = ET.parse(file)  # noqa: S314 - our own file
    wanted = {
        (entry["context"], entry["source"]): entry["translation"]
        for entry in json.loads(source.read_text("utf-8"))
    }
    problems = 0
    for context, message in open_messages(tree):
        words = wanted.get((context, message.findtext("source")))
        translation = message.find("translation")
        if not words or translation is None:
            continue
        forms = translation.findall("numerusform")
        if isinstance(words, str) == bool(forms) or (forms and len(forms) != len(words)):
            print(f"{context}: {message.findtext('source')}: {len(forms)} forms are wanted")
            problems += 1
            continue
        for form, text in zip(forms, words, strict=False):
            form.text = text
        if not forms:
            translation.text = words
        del translation.attrib["type"]
    tree.write(file, encoding="utf-8", xml_declaration=True)
    collect(file)
    return 1 if problems else 0


def main(deed: str, *more: str) -> int:
    """Do one of these."""
    if deed in {"missing", "fill"}:
        tag, name = more
        return {"missing": missing, "fill": fill}[deed](tag, Path(name))
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
    sys.exit(main(*(sys.argv[1:] or ["check"])))
