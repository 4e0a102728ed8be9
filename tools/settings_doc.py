"""Writes docs/settings.md from the settings themselves.

Usage: tools/settings_doc.py [--check]   (1 where the file is not up to date)
"""

import sys
from itertools import groupby
from pathlib import Path

from kiosk.config import MAX_LAYERS, SETTINGS, Setting

FILE = Path(__file__).parents[1] / "docs" / "settings.md"

HEAD = f"""\
# Settings

Written by `tools/settings_doc.py`; the settings themselves stand in `kiosk/config.py`.

Settings come in layers. The kiosk's own file (`--config`) names the file below it with
`extends = "site.toml"` in its first line, at most {MAX_LAYERS} layers; the nearer layer wins, and
`--set KEY=VALUE` wins over all. A setting is written in the table of its group:

```toml
extends = "site.toml"

[kiosk]
id = "M07"

[session]
idle_s = 180
```
"""


def document() -> str:
    """Return the whole document."""
    parts = [HEAD]
    for group, settings in groupby(SETTINGS, key=lambda setting: setting.key.split(".")[0]):
        rows = "\n".join(_row(setting) for setting in settings)
        parts.append(
            f"## {group}\n\n| key | value | default | meaning |\n|---|---|---|---|\n{rows}\n"
        )
    return "\n".join(parts)


def _row(setting: Setting) -> str:
    kind = setting.kind.value
    if setting.bounds is not None:
        low, high = setting.bounds
        kind += f", {low:g} to {high:g}"
    default = f"`{setting.default}`" if setting.default != "" else "empty"
    return f"| `{setting.key}` | {kind} | {default} | {setting.meaning} |"


def main(arguments: list[str]) -> int:
    """Write the document, or compare it."""
    text = document()
    if arguments == ["--check"]:
        return 0 if FILE.is_file() and FILE.read_text(encoding="utf-8") == text else 1
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
