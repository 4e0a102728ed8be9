"""The content's JSON Schema, for editors whose program can check a file while they write it.

`python -m offline_cache.content.schema` writes `docs/content.schema.json`; a test fails where that
file is older than the types.
"""

import json
import sys
from pathlib import Path

import msgspec

from offline_cache.content.model import (
    City,
    CityMap,
    Form,
    Notice,
    Office,
    Service,
    Situation,
    WordGroup,
)

SCHEMA_FILE = Path("docs/content.schema.json")

_KINDS = {
    "city": City,
    "map": CityMap,
    "services": Service,
    "offices": Office,
    "forms": Form,
    "notices": Notice,
    "situations": tuple[Situation, ...],
    "words": tuple[WordGroup, ...],
}


def schema_text() -> str:
    """Return the schema of every kind of content file, the same for the same types."""
    schemas, components = msgspec.json.schema_components(
        _KINDS.values(), ref_template="#/$defs/{name}"
    )
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Content of a Bürgerkiosk",
        "description": (
            "A file of a content folder: city.json, situations.json, map.json, words.json, or one "
            "of services, offices, forms, notices. Translations (name.<language>.json) mirror it "
            "and hold texts alone."
        ),
        "anyOf": list(schemas),
        "$defs": components,
    }
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def write_schema(path: Path) -> None:
    """Write the schema.

    Raises:
        OSError: if the file cannot be written.
    """
    path.write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    write_schema(Path(sys.argv[1]) if sys.argv[1:] else SCHEMA_FILE)
