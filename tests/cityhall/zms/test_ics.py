from datetime import UTC, datetime

from kiosk.cityhall.zms.ics import calendar_file

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def test_a_calendar_file_is_folded_escaped_and_in_utc() -> None:
    text = calendar_file(
        uid="1@city",
        begins=NOON,
        ends=NOON.replace(minute=30),
        stamp=NOON,
        summary="Pässe; Ausweise, \\ und\nmehr " + "ü" * 60,
        location="Rathaus",
    )
    lines = text.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = text.replace("\r\n ", "")
    assert "SUMMARY:Pässe\\; Ausweise\\, \\\\ und mehr " + "ü" * 60 + "\r\n" in unfolded
    assert "DTSTART:20261125T120000Z\r\nDTEND:20261125T123000Z\r\n" in unfolded
    assert "\n" not in text.replace("\r\n", "")
