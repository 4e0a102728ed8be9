"""Bad input and bad days: each leaves a clear sentence and a way on."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.__main__ import main
from kiosk.bootstrap.screen import Kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.core.failures import FailureCode
from kiosk.paths import ASSETS
from tests.screens.audit import audit, steady
from tests.screens.tour import furnish
from ui.robot import run_events

DEMO = ASSETS / "content" / "musterstadt"
LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
PX_PER_MM = 68.8 / 25.4

Furnish = Callable[..., tuple[Kiosk, WalkingHand]]


@pytest.fixture
def furnished(tmp_path: Path) -> Iterator[Furnish]:
    made: list[Kiosk] = []

    def make(*, content: Path | None = None, **look: object) -> tuple[Kiosk, WalkingHand]:
        more = (f"content.directory={content}",) if content is not None else ()
        kiosk, hand = furnish(tmp_path / "data", more=more, **look)  # type: ignore[arg-type]
        made.append(kiosk)
        return kiosk, hand

    yield make
    for kiosk in made:
        kiosk.close()
        assert kiosk.complaints == []


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(DEMO, folder)
    return folder


def change(file: Path, **keys: object) -> None:
    item = json.loads(file.read_text(encoding="utf-8"))
    for key, value in keys.items():
        if value is None:
            item.pop(key, None)
        else:
            item[key] = value
    file.write_text(json.dumps(item, ensure_ascii=False), encoding="utf-8")


def open_service(hand: WalkingHand, service: str) -> None:
    hand.tap("begin")
    while not hand.sees("tile-find_service/all"):
        hand.tap("pageDown")
    hand.tap("tile-find_service/all")
    while not hand.sees(f"row-{service}"):
        hand.tap("pageDown")
    hand.tap(f"row-{service}")


def whole(kiosk: Kiosk, hand: WalkingHand) -> list[str]:
    hand.settle()
    kiosk.stage.window.grabWindow()
    steady(kiosk.stage.window, lambda: run_events(10))
    return audit(kiosk.stage.window, PX_PER_MM)


def words_on(kiosk: Kiosk, hand: WalkingHand) -> str:
    return " ".join(str(item.property("text") or "") for item in hand.items())


def test_without_any_content_the_kiosk_makes_a_pause(furnished: Furnish, tmp_path: Path) -> None:
    kiosk, hand = furnished(content=tmp_path / "nowhere")
    assert kiosk.problems[0].code is FailureCode.CONTENT_MISSING
    assert "macht Pause" in words_on(kiosk, hand)
    assert "115" in words_on(kiosk, hand)
    assert not hand.sees("begin")
    assert whole(kiosk, hand) == []


def test_a_torn_file_keeps_the_last_good_version(furnished: Furnish, content: Path) -> None:
    first, _ = furnished(content=content)
    assert first.problems == ()
    file = content / "services" / "wohngeld.json"
    file.write_bytes(file.read_bytes()[:99])
    second, hand = furnished(content=content)
    assert second.problems[0].code is FailureCode.CONTENT_FILE_BROKEN
    assert "services/wohngeld.json" in second.problems[0].sentence
    open_service(hand, "wohngeld")
    assert second.navigator.screen_name == "service"


def test_a_store_of_a_newer_program_is_left_alone(furnished: Furnish, tmp_path: Path) -> None:
    furnished()
    manifest = next((tmp_path / "data" / "content" / "versions").glob("*/manifest.json"))
    change(manifest, format=999)
    before = sorted(path.name for path in (tmp_path / "data" / "content").rglob("*"))
    kiosk, hand = furnished()
    assert kiosk.problems[0].code is FailureCode.STORE_NEWER
    open_service(hand, "wohngeld")
    assert kiosk.navigator.screen_name == "service"
    assert before == sorted(path.name for path in (tmp_path / "data" / "content").rglob("*"))


def test_without_a_printer_the_tile_says_so_and_the_code_is_there(furnished: Furnish) -> None:
    kiosk, hand = furnished(printer="none")
    hand.tap("begin")
    assert "Heute kein Druck" in words_on(kiosk, hand)
    hand.tap("bar-finish")
    open_service(hand, "personalausweis-beantragen")
    hand.tap("print")
    hand.wait_for(lambda: hand.sees("done"), "the answer")
    assert "keinen Drucker" in words_on(kiosk, hand)
    assert hand.sees("qr")
    assert not hand.sees("again")
    hand.tap("done")
    assert kiosk.navigator.screen_name == "service"


def test_a_printer_that_comes_back_prints_at_the_second_try(furnished: Furnish) -> None:
    kiosk, hand = furnished(printer="simulated")
    devices = kiosk.printer.devices
    assert devices is not None
    simulator = devices.simulator
    assert simulator is not None
    open_service(hand, "personalausweis-beantragen")
    simulator.set_fault("paper-out")
    hand.tap("print")
    hand.wait_for(lambda: hand.sees("again"), "the offer to try again")
    assert "Das Papier ist zu Ende" in words_on(kiosk, hand)
    simulator.set_fault(None)
    hand.tap("again")
    hand.wait_for(lambda: hand.text_of("phase") == "done", "the confirmation")
    assert len(simulator.slips) == 1


@pytest.mark.parametrize("size", [2, 4])
@pytest.mark.parametrize("screen", ["1080x1920", "1920x1080"])
def test_a_sixty_letter_word_stays_whole(
    furnished: Furnish, content: Path, size: int, screen: str
) -> None:
    file = content / "services" / "wohngeld.json"
    change(file, title=LONG_WORD, lead=f"{LONG_WORD}. Das ist lang.")
    kiosk, hand = furnished(content=content, text_size=size, size=screen)
    open_service(hand, "wohngeld")
    assert LONG_WORD in words_on(kiosk, hand)
    assert whole(kiosk, hand) == []
    hand.tap("bar-back")
    assert whole(kiosk, hand) == []


def test_a_service_of_unknown_fee_sends_to_115(furnished: Furnish, content: Path) -> None:
    change(
        content / "services" / "wohngeld.json",
        fees=[{"fee": {"kind": "unknown"}, "legal": ""}],
    )
    kiosk, hand = furnished(content=content)
    open_service(hand, "wohngeld")
    said = words_on(kiosk, hand)
    assert "Das sagt Ihnen das Amt" in said
    assert "115" in said
    assert whole(kiosk, hand) == []


def test_a_free_service_says_so(furnished: Furnish, content: Path) -> None:
    change(content / "services" / "wohngeld.json", fees=[{"fee": {"kind": "free"}, "legal": "§ 1"}])
    kiosk, hand = furnished(content=content)
    open_service(hand, "wohngeld")
    assert "kostenlos" in words_on(kiosk, hand)


def test_an_office_without_hours_names_115(furnished: Furnish, content: Path) -> None:
    change(content / "offices" / "buergeramt-mitte.json", hours=None)
    for sidecar in content.glob("offices/buergeramt-mitte.*.json"):
        change(sidecar, hours=None)
    kiosk, hand = furnished(content=content)
    open_service(hand, "personalausweis-beantragen")
    assert "Zeiten nicht bekannt, Telefon 115" in words_on(kiosk, hand)
    assert whole(kiosk, hand) == []


def test_a_service_without_office_shows_no_empty_card(furnished: Furnish, content: Path) -> None:
    change(content / "services" / "personalausweis-beantragen.json", offices=None)
    kiosk, hand = furnished(content=content)
    open_service(hand, "personalausweis-beantragen")
    assert "Hier gehen Sie hin" not in [
        str(item.property("text")) for item in hand.items() if item.property("text")
    ]
    assert whole(kiosk, hand) == []


def test_old_content_says_its_age(furnished: Furnish, content: Path) -> None:
    change(content / "services" / "personalausweis-beantragen.json", as_of="2020-02-01")
    kiosk, hand = furnished(content=content)
    open_service(hand, "personalausweis-beantragen")
    assert "Diese Auskunft ist vom 1. Februar 2020." in words_on(kiosk, hand)


def test_a_service_whose_time_is_over_is_gone(furnished: Furnish, content: Path) -> None:
    change(content / "services" / "wohngeld.json", valid_until="2020-12-31")
    _, hand = furnished(content=content)
    hand.tap("begin")
    hand.tap("tile-find_service/all")
    hand.tap("letter-W")
    assert not hand.sees("row-wohngeld")
    assert hand.sees("row-wohnsitz-anmelden")


def test_a_text_that_is_german_only_carries_its_mark(furnished: Furnish, content: Path) -> None:
    (content / "services" / "personalausweis-beantragen.en.json").unlink()
    kiosk, hand = furnished(content=content, language="en")
    hand.tap("begin")
    hand.tap("search")
    for letter in "perso":
        hand.strike(f"key-{letter}")
    hand.wait_for(lambda: hand.text_of("answered") == "perso", "the end of the search")
    hand.tap("hit-0")
    said = words_on(kiosk, hand)
    assert "in German" in said
    assert whole(kiosk, hand) == []


def test_a_held_key_types_one_letter(furnished: Furnish) -> None:
    _, hand = furnished()
    hand.tap("begin")
    hand.tap("search")
    hand.hold_key("x")
    assert hand.text_of("field") == "x"


def test_a_held_return_opens_one_page(furnished: Furnish) -> None:
    kiosk, hand = furnished()
    hand.settle()
    hand.repeat_key(Qt.Key.Key_Return, "\r", 20)
    hand.settle()
    assert kiosk.navigator.screen_name == "home"


def test_a_city_changes_its_look_by_files(furnished: Furnish, tmp_path: Path) -> None:
    city = tmp_path / "neustadt"
    city.mkdir()
    modes = ("light", "dark", "high-contrast-light", "high-contrast-dark")
    accent = {"roles": {mode: {"action": "#7a1f5c"} for mode in modes}}
    (city / "theme.json").write_text(json.dumps(accent))
    kiosk, hand = furnish(tmp_path / "other", more=(f"city.appearance={city}",))
    assert kiosk.navigator.appearance.roles["action"] == "#7a1f5c"
    hand.tap("begin")
    assert whole(kiosk, hand) == []
    kiosk.close()
    assert kiosk.complaints == []


@pytest.mark.parametrize("ppi", ["102.5", "55"])
def test_another_density_keeps_the_millimetres(tmp_path: Path, ppi: str) -> None:
    kiosk, hand = furnish(
        tmp_path, size="2160x3840" if ppi == "102.5" else "1080x1920", more=(f"screen.ppi={ppi}",)
    )
    hand.tap("begin")
    kiosk.stage.window.grabWindow()
    steady(kiosk.stage.window, lambda: run_events(10))
    assert audit(kiosk.stage.window, float(ppi) / 25.4) == []
    kiosk.close()


@pytest.mark.parametrize("theme", ["{", '{"roles": {"light": {"action": "red"}}}'])
def test_a_wrong_theme_is_named_and_the_colours_are_our_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], theme: str
) -> None:
    city = tmp_path / "neustadt"
    city.mkdir()
    (city / "theme.json").write_text(theme)
    kiosk, hand = furnish(tmp_path / "data", more=(f"city.appearance={city}",))
    assert kiosk.problems[0].code is FailureCode.ASSET_DAMAGED
    assert "theme.json" in kiosk.problems[0].sentence
    hand.tap("begin")
    kiosk.close()
    assert kiosk.complaints == []
    assert main(["doctor", "--set", f"city.appearance={city}"]) == 1
    assert "theme.json" in capsys.readouterr().out


def test_a_city_without_a_folder_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["walk", "find_service", "--set", "city.appearance=/no/such/city"]) == 2
    assert "city.appearance" in capsys.readouterr().err
