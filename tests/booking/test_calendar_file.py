from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.calendar_file import LINE_BYTES, calendar_file
from kiosk.core.clock import CITY_ZONE

START = datetime(2026, 10, 23, 9, 0, tzinfo=CITY_ZONE)
NOW = datetime(2026, 10, 22, 8, 0, tzinfo=UTC)


def written(**values: object) -> str:
    said: dict[str, object] = {
        "number": 100_001,
        "start": START,
        "minutes": 10,
        "summary": "Termin: Pass",
        "place": "Rathaus, Markt 1",
        "link": "https://kleinstadt.example/#/appointment/abc",
        "now": NOW,
        **values,
    }
    return calendar_file(**said)  # type: ignore[arg-type]


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_an_entry_says_when_what_and_where() -> None:
    assert unfolded(written()) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Buergerkiosk//DE",
        "BEGIN:VEVENT",
        "UID:100001@buergerkiosk",
        "DTSTAMP:20261022T080000Z",
        "DTSTART:20261023T070000Z",
        "DTEND:20261023T071000Z",
        "SUMMARY:Termin: Pass",
        "LOCATION:Rathaus\\, Markt 1",
        "URL:https://kleinstadt.example/#/appointment/abc",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_what_is_not_known_is_left_out() -> None:
    text = written(minutes=None, place="", link="")
    assert not any(name in text for name in ("DTEND", "LOCATION", "URL"))


def test_an_appointment_over_the_change_of_the_clock_keeps_its_length() -> None:
    start = datetime(2026, 10, 25, 2, 50, tzinfo=CITY_ZONE)
    lines = unfolded(written(start=start, minutes=60))
    assert "DTSTART:20261025T005000Z" in lines
    assert "DTEND:20261025T015000Z" in lines


def test_signs_with_a_meaning_are_escaped() -> None:
    lines = unfolded(
        written(summary="a;b,c\\d\ne\r\nf", place="Reise\u00adpass \u2068Markt 1\u2069")
    )
    assert "SUMMARY:a\\;b\\,c\\\\d e f" in lines
    assert "LOCATION:Reisepass Markt 1" in lines


def test_a_long_line_is_folded_and_never_within_a_letter() -> None:
    lines = written(place="Ö" * 100).split("\r\n")
    folded = [line for line in lines if "Ö" in line]
    assert [len(line.encode()) for line in folded] == [75, 75, 61]
    assert [line[:1] for line in folded] == ["L", " ", " "]


@given(st.text(max_size=200), st.integers(0, 600))
def test_no_line_is_too_long_and_none_breaks_a_letter(text: str, minutes: int) -> None:
    clean = text.encode("utf-8", "ignore").decode()
    found = written(summary=clean, minutes=minutes)
    lines = found.split("\r\n")
    assert all(len(line.encode()) <= LINE_BYTES for line in lines)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert sum(line.startswith("SUMMARY:") for line in unfolded(found)) == 1
    end = START + timedelta(minutes=minutes)
    assert (f"DTEND:{end.astimezone(UTC):%Y%m%dT%H%M%SZ}" in lines) == (minutes > 0)
