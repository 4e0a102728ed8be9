"""The `kiosk` command: its exit codes, and what each command says."""

import argparse
import json
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from devices.ports import (
    Absent,
    Busy,
    DeviceState,
    Disabled,
    Fault,
    NeedsAttention,
    Paper,
    PrinterStatus,
    Ready,
    Unreachable,
    Weight,
)
from devices.receipt_printer.simulator import ReceiptPrinterSimulator
from kiosk.__main__ import main
from kiosk.cli import demo, doctor, production, simulate
from kiosk.config import Config, ConfigurationWrong, load_config
from kiosk.core.failures import FailureCode
from kiosk.core.slip import Direction
from kiosk.paths import ASSETS
from kiosk.services.find_service.walk import FAULTS
from ui.curtain import Curtain

CONTENT = ASSETS / "content" / "musterstadt"
COMMANDS = ["demo", "run", "walk", "search", "doctor", "simulate", "escpos", "escpos render"]

Json = Callable[[], Any]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Json:
    """Read what was printed as JSON."""
    return lambda: json.loads(capsys.readouterr().out)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data directory in which the demo city's content is built once."""
    return str(tmp_path_factory.mktemp("data"))


# Usage --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--help"])
    assert ended.value.code == 0
    assert "usage: kiosk" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["search"],
        ["search", "pass", "--limit", "many"],
        ["run"],
        ["walk", "find_service", "--contrast", "loud"],
        ["walk", "find_service", "--text-size", "5"],
        ["simulate"],
        ["simulate", "coffee-machine"],
        ["escpos"],
        ["escpos", "render", "slip.bin"],
        ["doctor", "--loud"],
    ],
)
def test_wrong_usage_ends_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["search", "pass", "--limit", "0"], "--limit lies between 1 and 1000"),
        (["search", "pass", "--set", "kiosk.id"], "write --set KEY=VALUE"),
        (["search", "pass", "--config", "/nowhere.toml"], "/nowhere.toml cannot be read"),
        (["demo", "--size", "1x1"], "480 to 8192 pixels a side"),
        (["walk"], "there is no journey None to walk; see kiosk walk --list"),
        (["walk", "fly"], "there is no journey 'fly' to walk"),
        (["walk", "find_service", "--fault", "flood"], "there is no fault 'flood'"),
        (["simulate", "receipt-printer", "--fault", "flood"], "flood"),
        (["simulate", "receipt-printer", "--listen", "nowhere"], "nowhere"),
        (["escpos", "render", "/nowhere.bin", "--png", "a", "--text", "b"], "cannot be read"),
    ],
)
def test_a_mistake_is_one_sentence_and_ends_with_two(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith("kiosk: ")
    assert sentence in error
    assert error.count("\n") == 1


def test_who_interrupts_gets_the_shells_own_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_options: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(simulate, "run", interrupted)
    assert main(["simulate", "receipt-printer"]) == 130


# search -------------------------------------------------------------------------------------------


def test_search_tells_hits_as_json(said: Json) -> None:
    assert main(["search", "Reisepass", "--json", "--limit", "3", "--content", str(CONTENT)]) == 0
    rows = said()
    assert 1 <= len(rows) <= 3
    assert rows[0]["id"] == "reisepass-beantragen"
    assert set(rows[0]) == {"id", "title", "kind", "score"}
    assert all(0 <= row["score"] <= 1 for row in rows)
    assert "\u00ad" not in json.dumps(rows, ensure_ascii=False)


def test_search_speaks_other_languages_and_lists_lines(
    data: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--language", "en", "--set", f"data.directory={data}"]
    assert main(["search", "passport", *given]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.split()[1] == "service"
    assert "passport" in first.lower()


def test_search_knows_the_languages_of_the_interface(data: str, said: Json) -> None:
    given = ["--json", "--set", f"data.directory={data}"]
    assert main(["search", "Wohngeld", "--language", "de-simple", *given]) == 0
    simple = said()
    assert main(["search", "Wohngeld", "--language", "de-DE-x-leicht", *given]) == 0
    assert said() == simple
    assert simple[0]["title"] == "Wohn-Geld bekommen"


def test_search_without_content_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "pass", "--content", str(tmp_path / "nothing")]) == 1
    assert "kiosk: " in capsys.readouterr().err


def test_a_search_that_finds_nothing_is_no_failure(data: str, said: Json) -> None:
    assert main(["search", "qqqqxxxx", "--json", "--set", f"data.directory={data}"]) == 0
    assert said() == []


# doctor -------------------------------------------------------------------------------------------


def checks(findings: list[dict[str, str]]) -> dict[str, tuple[str, str]]:
    return {one["check"]: (one["state"], one["sentence"]) for one in findings}


def test_the_doctor_tells_findings_as_json(data: str, said: Json) -> None:
    assert main(["doctor", "--json", "--set", f"data.directory={data}"]) == 0
    findings = said()
    assert all(set(one) == {"check", "state", "sentence"} for one in findings)
    found = checks(findings)
    assert list(found) == [
        "configuration",
        "program",
        "look",
        "languages",
        "content",
        "receipt_printer",
        "disk",
        "clock",
    ]
    assert {state for state, _ in found.values()} <= {"ok", "attention"}
    assert found["receipt_printer"] == ("ok", "No receipt printer is configured.")


def test_the_doctor_says_lines(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = [f"data.directory={data}", "devices.receipt_printer=simulated"]
    assert main(["doctor", *(word for one in given for word in ("--set", one))]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "ok        receipt_printer: It is simulated." in lines


def test_a_wrong_setting_is_a_finding(said: Json) -> None:
    assert main(["doctor", "--json", "--set", "screen.ppi=3"]) == 1
    (finding,) = said()
    assert (finding["check"], finding["state"]) == ("configuration", "failed")
    assert "screen.ppi" in finding["sentence"]


@pytest.mark.parametrize("address", ["usb:1", "tcp:printer", "tcp:printer:0", "lpt1"])
def test_a_wrong_printer_address_fails(data: str, said: Json, address: str) -> None:
    given = [f"data.directory={data}", f"devices.receipt_printer={address}"]
    assert main(["doctor", "--json", *(word for one in given for word in ("--set", one))]) == 1
    state, sentence = checks(said())["receipt_printer"]
    assert state == "failed"
    assert address in sentence


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"tcp:127.0.0.1:{taken.getsockname()[1]}"


def test_an_unreachable_printer_fails(data: str, said: Json, nobody: str) -> None:
    given = [f"data.directory={data}", f"devices.receipt_printer={nobody}"]
    assert main(["doctor", "--json", *(word for one in given for word in ("--set", one))]) == 1
    state, sentence = checks(said())["receipt_printer"]
    assert state == "failed"
    assert sentence.startswith(f"P 101 (PRINTER_UNREACHABLE) at {nobody}")


@pytest.mark.parametrize(
    ("faults", "state", "sentence"),
    [((), "ok", "Ready at"), (("paper-out",), "attention", "P 103 (PRINTER_PAPER_END)")],
)
def test_the_doctor_asks_the_printer(
    data: str, said: Json, faults: tuple[str, ...], state: str, sentence: str
) -> None:
    simulator = ReceiptPrinterSimulator(faults=faults)
    simulator.start()
    try:
        given = [f"data.directory={data}", f"devices.receipt_printer={simulator.address}"]
        code = main(["doctor", "--json", *(word for one in given for word in ("--set", one))])
    finally:
        simulator.stop()
    found = checks(said())["receipt_printer"]
    assert code == 0
    assert found[0] == state
    assert found[1].startswith(sentence)


@pytest.mark.parametrize(
    ("state", "finding"),
    [
        (Ready(), ("ok", "Ready at tcp:a:1, paper low.")),
        (Busy(), ("ok", "Ready at tcp:a:1, paper low.")),
        (Disabled(), ("ok", "No receipt printer is configured.")),
        (NeedsAttention(FailureCode.PRINTER_COVER_OPEN), ("attention", "P 104")),
        (Fault(FailureCode.PRINTER_CUTTER), ("failed", "P 106 (PRINTER_CUTTER)")),
        (Unreachable(FailureCode.PRINTER_SILENT), ("failed", "P 102")),
        (Absent(), ("failed", "Absent at tcp:a:1")),
    ],
)
def test_every_state_of_a_printer_is_a_finding(
    state: DeviceState, finding: tuple[str, str]
) -> None:
    found = doctor._printer_finding("tcp:a:1", PrinterStatus(state=state, paper=Paper.LOW))
    assert found.state == finding[0]
    assert found.sentence.startswith(finding[1])


def test_broken_content_fails_where_there_is_none_else(tmp_path: Path, said: Json) -> None:
    (tmp_path / "content").mkdir()
    given = [f"data.directory={tmp_path / 'data'}", f"content.directory={tmp_path / 'content'}"]
    assert main(["doctor", "--json", *(word for one in given for word in ("--set", one))]) == 1
    state, sentence = checks(said())["content"]
    assert state == "failed"
    assert sentence.startswith("C 201: ")


def test_broken_content_wants_attention_where_the_last_good_one_stays(
    data: str, tmp_path: Path, said: Json
) -> None:
    (tmp_path / "content").mkdir()
    given = [f"data.directory={data}", f"content.directory={tmp_path / 'content'}"]
    main(["search", "pass", "--json", "--set", f"data.directory={data}"])
    said()
    assert main(["doctor", "--json", *(word for one in given for word in ("--set", one))]) == 0
    state, sentence = checks(said())["content"]
    assert state == "attention"
    assert sentence.startswith("C 200: ")


def test_a_disk_that_cannot_be_written_fails(tmp_path: Path, said: Json) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["doctor", "--json", "--set", f"data.directory={tmp_path / 'file'}"]) == 1
    state, sentence = checks(said())["disk"]
    assert state == "failed"
    assert "cannot be written" in sentence


def test_little_room_wants_attention(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = SimpleNamespace(free=doctor.LOW_DISK_MB * doctor.MEGABYTE - 1)
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: usage)
    finding = doctor._disk(tmp_path)
    assert (finding.state, finding.sentence[:6]) == ("attention", "199 MB")


def test_a_clock_behind_the_program_fails() -> None:
    assert doctor._clock(datetime(2000, 1, 1, tzinfo=UTC)).state == "failed"
    assert doctor._clock(datetime(2100, 1, 1, tzinfo=UTC)).state == "ok"


def test_missing_parts_of_the_program_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ASSETS", tmp_path)
    assert doctor._assets().sentence == "assets/fonts is missing; install again."
    for name in ("fonts", "icons", "themes", "translations"):
        (tmp_path / name).mkdir()
    assert doctor._assets().state == "attention"
    (tmp_path / "translations" / "kiosk_de.qm").write_bytes(b"")
    assert doctor._assets().state == "ok"


def test_the_doctor_draws_nothing() -> None:
    raster = doctor._NoRaster()
    with pytest.raises(NotImplementedError):
        raster.arms(height_dots=10)
    with pytest.raises(NotImplementedError):
        raster.text(
            "a",
            size_dots=1,
            weight=Weight.MEDIUM,
            width_dots=1,
            direction=Direction.LEFT_TO_RIGHT,
        )


# run and demo -------------------------------------------------------------------------------------


def write(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "device", ["receipt_printer", "payment_terminal", "document_printer", "card_reader", "scanner"]
)
def test_production_refuses_simulators(
    tmp_path: Path, device: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, f'[content]\ndirectory = "/c"\n[devices]\n{device} = "simulated"\n')
    assert main(["run", "--config", str(file)]) == 2
    assert f"devices.{device} is simulated; production needs" in capsys.readouterr().err


def test_production_refuses_the_demo_city(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "--config", str(write(tmp_path, ""))]) == 2
    assert "content.directory is not set" in capsys.readouterr().err


def test_production_refuses_simulators_from_the_command_line(tmp_path: Path) -> None:
    config = load_config(
        write(tmp_path, '[content]\ndirectory = "/c"\n'), ["devices.receipt_printer=simulated"]
    )
    with pytest.raises(ConfigurationWrong, match="is simulated"):
        production.refuse_simulators(config)


class Stage:
    """Takes down what the commands would put on the screen."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: Any) -> None:
        self.config: Config | None = None
        self.full_screen: bool | None = None
        self.attach: bool | None = None
        monkeypatch.setattr(module, "build_kiosk", self.build)
        monkeypatch.setattr(module, "run_until_closed", self.run)
        monkeypatch.setattr(module, "glass_size", lambda: "1080x1920")
        monkeypatch.setattr(module, "hide_pointer", lambda: None, raising=False)
        monkeypatch.setattr(module.sys, "excepthook", None)

    def build(self, config: Config, *, attach: bool) -> Any:
        self.config = config
        self.attach = attach
        return SimpleNamespace(navigator=None)

    def run(self, _kiosk: object, *, full_screen: bool, seen: Callable[[], None]) -> int:
        self.full_screen = full_screen
        assert self.curtains(), "the curtain hangs while the program is loaded"
        seen()
        assert not self.curtains()
        return 0

    def curtains(self) -> list[Curtain]:
        windows = QGuiApplication.topLevelWindows()
        return [window for window in windows if isinstance(window, Curtain) and window.isVisible()]


def test_production_runs_full_screen_with_a_safe_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(monkeypatch, production)
    file = write(tmp_path, '[content]\ndirectory = "/c"\n')
    assert main(["run", "--config", str(file)]) == 0
    assert stage.full_screen
    assert stage.attach is False, "the first picture comes before the devices"
    assert callable(production.sys.excepthook)


@pytest.mark.parametrize(
    ("arguments", "full_screen", "size"),
    [
        ([], True, (1080, 1920)),
        (["--windowed"], False, (1080, 1920)),
        (["--size", "1920x1080"], False, (1920, 1080)),
        (["--set", "screen.size=800x600"], True, (800, 600)),
    ],
)
def test_the_demo_simulates_its_devices(
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    size: tuple[int, int],
    *,
    full_screen: bool,
) -> None:
    stage = Stage(monkeypatch, demo)
    assert main(["demo", "--data", "/d", *arguments]) == 0
    assert stage.config is not None
    assert stage.config.text("devices.receipt_printer") == "simulated"
    assert stage.config.text("data.directory") == "/d"
    assert stage.config.screen_size() == size
    assert stage.full_screen is full_screen


@pytest.mark.parametrize(
    ("size", "ppi"),
    [((1080, 1920), 68.8), ((1920, 1080), 68.8), ((540, 960), 40.0), ((2160, 3840), 137.6)],
)
def test_the_demo_shows_the_whole_design_on_any_screen(size: tuple[int, int], ppi: float) -> None:
    assert demo.design_ppi(*size) == pytest.approx(ppi, abs=0.1)


# walk, simulate, escpos ---------------------------------------------------------------------------


def test_the_walks_are_listed_as_json(said: Json) -> None:
    assert main(["walk", "--list", "--json"]) == 0
    assert {"journey": "find_service", "faults": list(FAULTS)} in said()


def test_the_walks_are_listed_in_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["walk", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "find_service" in lines
    assert "  --fault printer-out" in lines


def test_a_fault_of_a_real_printer_cannot_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--fault", "printer-out", "--set", "devices.receipt_printer=tcp:a:1"]
    assert main(["walk", "find_service", *given]) == 2
    assert "devices.receipt_printer=simulated" in capsys.readouterr().err


def test_the_simulator_gets_what_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[object, ...]] = []

    def run(*given: object) -> int:
        seen.append(given)
        return 0

    monkeypatch.setattr(simulate, "run_simulator", run)
    given = ["--listen", "127.0.0.1:0", "--fault", "paper-low", "--state", "/s", "--out", "/o"]
    assert main(["simulate", "receipt-printer", *given]) == 0
    assert seen == [("127.0.0.1:0", ["paper-low"], Path("/s"), Path("/o"))]


@pytest.mark.parametrize(
    ("data_bytes", "code", "error"),
    [
        (b"\x1b@Rathaus\n\x1dV\x00", 0, ""),
        (b"\x1b@Rathaus\n\x1b\xff", 1, "offset"),
    ],
)
def test_printer_data_become_paper(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    data_bytes: bytes,
    code: int,
    error: str,
) -> None:
    source, png, text = (tmp_path / name for name in ("slip.bin", "slip.png", "slip.txt"))
    source.write_bytes(data_bytes)
    given = ["--png", str(png), "--text", str(text)]
    assert main(["escpos", "render", str(source), *given]) == code
    assert error in capsys.readouterr().err
    assert png.is_file() is (code == 0)
    if code == 0:
        assert png.read_bytes().startswith(b"\x89PNG")
        assert "Rathaus" in text.read_text(encoding="utf-8")


@pytest.mark.parametrize("lost", ["png", "text"])
def test_paper_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lost: str
) -> None:
    (tmp_path / "slip.bin").write_bytes(b"\x1b@Rathaus\n\x1dV\x00")
    out = {name: str(tmp_path / f"slip.{name}") for name in ("png", "text")}
    out[lost] = str(tmp_path / "nowhere" / f"slip.{lost}")
    given = ["--png", out["png"], "--text", out["text"]]
    assert main(["escpos", "render", str(tmp_path / "slip.bin"), *given]) == 2
    assert f"{out[lost]} cannot be written" in capsys.readouterr().err
