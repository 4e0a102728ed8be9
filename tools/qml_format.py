"""Checks that QML files are formatted; `--write` formats them.

Usage: tools/qml_format.py [--write] FILE…
"""

import subprocess
import sys
from pathlib import Path

FORMATTER = str(Path(sys.executable).parent / "pyside6-qmlformat")


def main(arguments: list[str]) -> int:
    """Format, or name what is not formatted."""
    if "--write" in arguments:
        files = [name for name in arguments if name != "--write"]
        return subprocess.run([FORMATTER, "-i", *files], check=False).returncode
    wrong = 0
    for name in arguments:
        done = subprocess.run([FORMATTER, name], check=True, capture_output=True, text=True)
        if done.stdout != Path(name).read_text(encoding="utf-8"):
            print(f"{name} is not formatted; run make format")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
