import http.client
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.cityhall.zms.fault_names import FAULTS
from kiosk.paths import ROOT

PAGE = ROOT / "docs" / "operating" / "simulators.md"


def test_the_city_runs_alone_listens_to_its_file_and_ends_when_told(tmp_path: Path) -> None:
    state = tmp_path / "city.json"
    command = [sys.executable, "-m", "kiosk", "simulate", "city", "--listen", "127.0.0.1:0"]
    with subprocess.Popen(
        [*command, "--state", str(state), "--generation", "legacy"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        word, place = process.stdout.readline().split()
        assert word == "listening"
        host, _, port = place.rpartition(":")

        def status(path: str) -> int:
            line = http.client.HTTPConnection(host, int(port), timeout=20)
            line.request("GET", path)
            found = line.getresponse().status
            line.close()
            return found

        assert status("/offices/") == 200
        state.write_text(json.dumps({"fault": "maintenance", "generation": "calendar"}))
        assert status("/offices-and-services/") == 503
        state.write_text(json.dumps({"fault": None}))
        assert status("/offices/") == 404
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["city", "--fault", "flood"], "no such fault of the city"),
        (["city", "--listen", "nowhere"], "write HOST:PORT"),
        (["city", "--listen", "127.0.0.1:99999"], "write HOST:PORT"),
        (["city", "--out", "paper"], "--out belongs to kiosk simulate receipt-printer"),
        (["city", "--content", "/nowhere"], "kioskctl validate /nowhere"),
        (["receipt-printer", "--generation", "legacy"], "--generation belongs to"),
        (["receipt-printer", "--content", "/nowhere"], "--content belongs to"),
    ],
)
def test_a_mistake_is_one_sentence(
    given: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", *given]) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1


def test_the_help_lists_the_faults_of_each_kind(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["simulate", "--help"])
    text = capsys.readouterr().out
    assert "faults of receipt-printer: paper-out" in text
    listed = " ".join(text.partition("faults of city: ")[2].split()).split(", ")
    assert listed == list(FAULTS)


def test_every_fault_is_explained() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in FAULTS if f"`{name}`" not in page] == []
