"""A scripted citizen looks up an office, takes its hours home and finds the telephone number."""

import json

import pytest

from kiosk.__main__ import main

SCREENS = [
    *("attract", "home", "offices", "offices", "office"),
    *("slip", "office", "telephone", "attract"),
]


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (("--language", "ar", "--text-size", "4"), "printed"),
        (("--fault", "double-tap"), "printed"),
        (("--fault", "content-broken"), "printed"),
        (("--fault", "printer-out"), "failed"),
        (("--fault", "no-printer"), "failed"),
        (("--fault", "printer-dies-midway"), "unknown"),
    ],
)
def test_the_citizen_gets_what_they_came_for(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], printed: str
) -> None:
    assert main(["walk", "offices", "--json", *arguments]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["outcome"], answer["printed"]) == ("done", printed)
    assert answer["screens"] == SCREENS
