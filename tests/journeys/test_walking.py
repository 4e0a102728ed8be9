"""A scripted citizen finds a service and takes it home, whatever breaks on the way."""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main

PRINTED = ["printer-low"]
NOT_PRINTED = [
    "printer-out",
    "printer-cover-open",
    "printer-offline",
    "printer-silent",
    "printer-refuses",
    "printer-garbage",
    "no-printer",
]
NOBODY_KNOWS = ["printer-out-midway", "printer-dies-midway"]


def walked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    code = main(["walk", "find_service", "--json", *arguments])
    answer = json.loads(capsys.readouterr().out)
    assert code == (0 if answer["outcome"] == "done" else 1), answer
    return answer


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_the_citizen_takes_the_slip_home(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, steady_hand: None, language: str
) -> None:
    answer = walked(capsys, "--language", language, "--shots", str(tmp_path))
    assert (answer["outcome"], answer["printed"], answer["why"]) == ("done", "printed", None)
    assert answer["language"] == language
    screens = ["attract", "home", "search", "service", "slip", "service", "phone", "attract"]
    assert answer["screens"] == screens
    assert {Path(shot).name for shot in answer["shots"]} >= {
        "home.png",
        "slip.png",
        "service-2.png",
    }
    assert all(Path(shot).stat().st_size > 1000 for shot in answer["shots"])


@pytest.mark.parametrize("fault", [*PRINTED, *NOT_PRINTED, *NOBODY_KNOWS])
def test_a_broken_printer_ends_with_the_code_for_the_phone(
    capsys: pytest.CaptureFixture[str], steady_hand: None, fault: str
) -> None:
    answer = walked(capsys, "--fault", fault)
    assert answer["outcome"] == "done"
    if fault in PRINTED:
        assert answer["printed"] == "printed"
    elif fault in NOT_PRINTED:
        assert answer["printed"] == "failed"
        assert str(answer["why"]).endswith(".")
    else:
        assert answer["printed"] == "unknown"


@pytest.mark.parametrize("fault", ["double-tap", "second-finger", "held-key"])
def test_clumsy_fingers_change_nothing(capsys: pytest.CaptureFixture[str], fault: str) -> None:
    answer = walked(capsys, "--fault", fault)
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")


def test_torn_content_leaves_the_last_good_version(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    answer = walked(capsys, "--fault", "content-broken")
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")


@pytest.mark.parametrize(("contrast", "size"), [("dark", "4"), ("high-contrast-dark", "3")])
def test_large_letters_walk_the_same_way(
    capsys: pytest.CaptureFixture[str], steady_hand: None, contrast: str, size: str
) -> None:
    answer = walked(
        capsys,
        *("--contrast", contrast, "--text-size", size, "--set", "screen.size=1920x1080"),
    )
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")


def test_an_unknown_language_walks_in_german(
    capsys: pytest.CaptureFixture[str], steady_hand: None
) -> None:
    code = main(["walk", "find_service", "--json", "--language", "tlh"])
    said = capsys.readouterr()
    assert code == 0
    assert json.loads(said.out)["language"] == "de"
    assert "'tlh' is not installed" in said.err


def test_two_slips_are_never_printed_for_one_double_tap(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    walked(capsys, "--fault", "double-tap", "--set", f"data.directory={tmp_path}")
    assert len(list((tmp_path / "simulators" / "paper").glob("slip-*.png"))) == 1
