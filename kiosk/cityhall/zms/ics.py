"""An appointment as an iCalendar file (RFC 5545). Pure."""

from datetime import UTC, datetime

_LINE_OCTETS = 75


def calendar_file(
    *, uid: str, begins: datetime, ends: datetime, stamp: datetime, summary: str, location: str
) -> str:
    """Return a calendar with one event, its times in UTC."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Buergerkiosk//ZMS simulator//DE",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_time(stamp)}",
        f"DTSTART:{_time(begins)}",
        f"DTEND:{_time(ends)}",
        f"SUMMARY:{_text(summary)}",
        f"LOCATION:{_text(location)}",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    """Escape a text (section 3.3.11)."""
    for char in "\\;,":
        text = text.replace(char, "\\" + char)
    return " ".join(text.split())


def _folded(line: str) -> str:
    """Fold a line after at most 75 octets, never within a character (section 3.1)."""
    parts, octets = [""], 0
    for char in line:
        size = len(char.encode())
        if octets + size > _LINE_OCTETS:
            parts.append(" ")
            octets = 1
        parts[-1] += char
        octets += size
    return "\r\n".join(parts)
