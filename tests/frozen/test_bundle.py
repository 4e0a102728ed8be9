"""The frozen kiosk, started as it will be installed: from its folder, without the checkout."""

import contextlib
import json
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

BUNDLE = Path(__file__).parents[2] / "dist" / "kiosk"
PROGRAM = BUNDLE / "kiosk"
MOST_MB = 190
PATIENCE_S = 120

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(
        not PROGRAM.is_file(),
        reason="there is no dist/kiosk; `make test-frozen` builds it first",
    ),
]


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment that leads to no checkout, no virtual environment and no screen."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def kiosk(surroundings: dict[str, str], *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, *arguments],
        env=surroundings,
        cwd=surroundings["HOME"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def answer_of(surroundings: dict[str, str], *arguments: str | Path) -> Any:
    ended = kiosk(surroundings, *arguments)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    return json.loads(ended.stdout)


def test_the_bundle_is_slim() -> None:
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if not file.is_dir())
    assert size <= MOST_MB * 1_000_000, f"{size / 1_000_000:.1f} MB"


def test_no_link_in_the_bundle_leads_nowhere() -> None:
    assert [file for file in BUNDLE.rglob("*") if not file.exists()] == []


def test_the_program_says_what_it_can_do(surroundings: dict[str, str]) -> None:
    ended = kiosk(surroundings, "--help")
    assert ended.returncode == 0, ended.stderr
    for command in ("demo", "run", "walk", "search", "doctor", "simulate", "escpos"):
        assert command in ended.stdout


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_a_scripted_citizen_gets_a_slip(surroundings: dict[str, str], language: str) -> None:
    answer = answer_of(surroundings, "walk", "find_service", "--language", language, "--json")
    assert (answer["outcome"], answer["printed"]) == ("done", "printed")
    assert answer["language"] == language
    assert {"home", "search", "service", "slip"} <= set(answer["screens"])


def test_the_search_finds_the_identity_card(surroundings: dict[str, str]) -> None:
    rows = answer_of(surroundings, "search", "perso", "--json")
    assert rows[0]["id"] == "personalausweis-beantragen"


def test_the_doctor_finds_the_program_whole(surroundings: dict[str, str]) -> None:
    findings = {row["check"]: row for row in answer_of(surroundings, "doctor", "--json")}
    for check in ("configuration", "program", "clock"):
        assert findings[check]["state"] == "ok", findings[check]["sentence"]


def test_paper_is_drawn_from_bytes(surroundings: dict[str, str], tmp_path: Path) -> None:
    job, picture, text = (tmp_path / name for name in ("job.bin", "paper.png", "paper.txt"))
    job.write_bytes(b"\x1b@Guten Tag\n\x1dV\x00")
    ended = kiosk(surroundings, "escpos", "render", job, "--png", picture, "--text", text)
    assert ended.returncode == 0, ended.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "Guten Tag" in text.read_text(encoding="utf-8")


def test_the_demo_opens_and_ends_when_it_is_told_to(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    with subprocess.Popen(
        [PROGRAM, "demo", "--data", tmp_path / "data"],
        env=surroundings,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as demo:
        for _ in range(PATIENCE_S):
            if listens_to_the_end(demo.pid):
                demo.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                demo.wait(1)
                break
        demo.kill()
        _, complaints = demo.communicate()
    assert demo.returncode == 0, complaints
    assert complaints == ""
    assert (tmp_path / "data" / "content" / "current.json").is_file()


def listens_to_the_end(pid: int) -> bool:
    """Tell whether a process has a handler of its own for SIGTERM."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)
