"""Requests and replies, apart from the socket they come by. Pure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.cityhall.zms.faults import Struck


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a client asks.

    Attributes:
        endpoint: name of the call, as faults name it.
        call: the path's name; empty = there is none, `method` = it is asked with another method.
        values: ids and hashes out of the path.
        query, body: never logged; the body is whatever its JSON says, or None.
        too_large: the body was not even read.
        ip: address of the client as the server sees it.
        struck: the faults that hit this very request.
    """

    endpoint: str
    call: str = ""
    values: tuple[str, ...] = ()
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: object = field(default=None, repr=False)
    too_large: bool = False
    ip: str = "127.0.0.1"
    struck: Struck = field(default_factory=Struck)

    @property
    def fields(self) -> Mapping[str, object]:
        """The body's members; none where it is no object."""
        return self.body if isinstance(self.body, dict) else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the city answers."""

    status: int = 200
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, headers: Mapping[str, str]) -> "Reply":
        """Return the same with further headers."""
        return replace(self, headers={**self.headers, **headers})


def json_reply(value: object, status: int = 200) -> Reply:
    """Return a reply with a JSON body."""
    return Reply(status=status, body=json.dumps(value, ensure_ascii=False).encode(errors="replace"))


HTML_PAGE = Reply(
    status=502,
    body=b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>Bad Gateway</h1></body></html>",
    content_type="text/html; charset=utf-8",
)
"""What a gateway answers while the city behind it is away."""
