"""As much of JSON Schema as the OpenAPI description of the citizen API uses."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).parent / "recorded"

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


@cache
def description() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((RECORDED / "openapi.json").read_text("utf-8"))
    # A recorded reply has a number here, where the description has a text only.
    scope = loaded["components"]["schemas"]["Scope"]["properties"]
    scope["appointmentsPerMail"] = {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    scope["appointmentsPerMail"]["nullable"] = True
    return loaded


def reply_schema(path: str, method: str, status: int) -> dict[str, Any] | None:
    """Return the schema of a reply; None where the description knows no such status."""
    replies = description()["paths"][path][method.lower()]["responses"]
    found = replies.get(str(status))
    return found["content"]["application/json"]["schema"] if found else None


def complaints(value: object, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
    """Yield what in a value does not fit."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        yield from complaints(value, description()["components"]["schemas"][name], at)
        return
    if value is None and schema.get("nullable"):
        return
    for part in schema.get("allOf", []):
        yield from complaints(value, part, at)
    choices = schema.get("oneOf", [])
    if choices and all(list(complaints(value, one, at)) for one in choices):
        yield f"{at}: {value!r} is none of the choices"
    wanted = schema.get("type")
    if wanted is None:
        return
    if not isinstance(value, _TYPES[wanted]) or (
        isinstance(value, bool) and wanted in {"integer", "number"}
    ):
        yield f"{at}: {value!r} is no {wanted}"
        return
    yield from _inside(value, schema, at)


def _inside(value: Any, schema: dict[str, Any], at: str) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at}: {value!r} does not match"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{at}: too few"
        for index, one in enumerate(value):
            yield from complaints(one, schema.get("items", {}), f"{at}[{index}]")
    if isinstance(value, dict):
        yield from (
            f"{at}: {name} is missing" for name in schema.get("required", []) if name not in value
        )
        for name, one in schema.get("properties", {}).items():
            if name in value:
                yield from complaints(value[name], one, f"{at}.{name}")
