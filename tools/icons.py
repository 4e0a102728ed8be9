"""Copies the Material Symbols that the program uses from an unpacked npm package.

Usage: tools/icons.py PACKAGE_FOLDER   (npm package @material-symbols/svg-400, style rounded)

Looks for names of symbols in QML and content; a name that the package does not know is reported,
and
symbols that nothing uses any more are removed.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ICONS = ROOT / "assets" / "icons"
WORD = re.compile(r'"([a-z][a-z0-9_]+)"')


def mentioned() -> Iterator[str]:
    """Yield every word that may be the name of a symbol."""
    for folder in (ROOT / "ui", ROOT / "kiosk"):
        for file in [*folder.rglob("*.qml"), *folder.rglob("*.py")]:
            for line in file.read_text(encoding="utf-8").splitlines():
                if "icon" in line.lower() or "name:" in line or '": "' in line:
                    yield from WORD.findall(line)
    for file in (ROOT / "assets" / "content").rglob("*.json"):
        yield from icons_in(json.loads(file.read_text(encoding="utf-8")))


def icons_in(value: object) -> Iterator[str]:
    """Yield the values of all keys `icon` in a content file."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "icon" and isinstance(inner, str):
                yield inner
            yield from icons_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from icons_in(inner)


def main(package: Path) -> int:
    """Copy what is used, remove what is not."""
    symbols = package / "rounded"
    used = {name for name in mentioned() if (symbols / f"{name}.svg").is_file()}
    # Kinds of results and what no device or page names in a line with "icon".
    used |= {"description", "location_on", "info", "gavel", "chevron_right"}
    for name in sorted(used):
        (ICONS / f"{name}.svg").write_bytes((symbols / f"{name}.svg").read_bytes())
    for file in ICONS.glob("*.svg"):
        if file.stem not in used:
            file.unlink()
    print(f"{len(used)} symbols")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
