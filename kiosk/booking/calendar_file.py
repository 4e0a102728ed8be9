"""An appointment for the phone's calendar (iCalendar, RFC 5545), fit for a QR code. Pure."""

from datetime import UTC, datetime, timedelta

LINE_BYTES = 75
_UNSEEN = dict.fromkeys((0x00AD, *range(0x2066, 0x206A)))
"""Soft hyphens and marks of direction: a phone looks the place up in its map."""


def calendar_file(
    *,
    number: int,
    start: datetime,
    minutes: int | None,
    summary: str,
    place: str,
    link: str,
    now: datetime,
) -> str:
    """Write the calendar entry of one appointment.

    Args:
        number: number of the appointment, for the UID (RFC 5545, 3.8.4.7).
        start: when it begins, aware.
        minutes: how long it takes; None where not known.
        summary: what it is.
        place: where, on one line.
        link: where it can be changed; empty for none.
        now: when the entry is written (DTSTAMP).
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Buergerkiosk//DE",
        "BEGIN:VEVENT",
        f"UID:{number}@buergerkiosk",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(start)}",
    ]
    if minutes:
        lines.append(f"DTEND:{_utc(start.astimezone(UTC) + timedelta(minutes=minutes))}")
    lines.append(f"SUMMARY:{_escaped(summary)}")
    if place:
        lines.append(f"LOCATION:{_escaped(place)}")
    if link:
        lines.append(f"URL:{link}")
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(_folded(line) for line in lines)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Escape a text (RFC 5545, 3.3.11)."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return " ".join(escaped.translate(_UNSEEN).split())


def _folded(line: str) -> str:
    """Fold a line after 75 bytes at most, never inside a letter (RFC 5545, 3.1)."""
    parts: list[str] = []
    part = ""
    for letter in line:
        if len((part + letter).encode()) > LINE_BYTES - bool(parts):
            parts.append(part)
            part = ""
        part += letter
    return "\r\n ".join([*parts, part])
