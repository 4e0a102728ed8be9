"""`kiosk walk`: a scripted citizen on the real screen."""

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.content import content_folder, open_content
from kiosk.config import Config, ConfigurationWrong, load_config
from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import SystemClock
from kiosk.flow.walking import Report, Wanted
from kiosk.services.find_service.walk import OTHER_FAULTS, PRINTER_FAULTS, walk

if TYPE_CHECKING:
    from kiosk.cli.hand import WalkingHand

JOURNEY = "find_service"


def run(options: argparse.Namespace) -> int:
    """Walk one journey, or list them."""
    faults = [*PRINTER_FAULTS, *OTHER_FAULTS]
    if options.list:
        _list(faults, as_json=options.json)
        return 0
    if options.journey != JOURNEY:
        raise ConfigurationWrong(
            f"there is no journey {options.journey!r} to walk; see kiosk walk --list"
        )
    unknown = [fault for fault in options.fault if fault not in faults]
    if unknown:
        raise ConfigurationWrong(f"there is no fault {unknown[0]!r}; see kiosk walk --list")
    if options.reach == "low":
        raise ConfigurationWrong("low reach is not built yet; walk with --reach usual")
    with tempfile.TemporaryDirectory(prefix="kiosk-walk-") as folder:
        answer = _walk(options, Path(folder))
    _say(answer, as_json=options.json)
    return 0 if answer["outcome"] == "done" else 1


def _list(faults: Sequence[str], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([{"journey": JOURNEY, "faults": list(faults)}]))
        return
    print(JOURNEY)
    for fault in faults:
        print(f"  --fault {fault}")


def _walk(options: argparse.Namespace, folder: Path) -> dict[str, object]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    config = _configured(options, folder)
    if "content-broken" in options.fault:
        config = _with_torn_content(config, folder)
    # The screen, with all of Qt, is loaded only when it is really walked on.
    from kiosk.bootstrap.screen import build_kiosk  # noqa: PLC0415
    from kiosk.cli.hand import WalkingHand  # noqa: PLC0415

    choices = Choices(
        language=_known_language(options.language),
        contrast=Contrast(options.contrast),
        text_size=TextSize(options.text_size),
    )
    kiosk = build_kiosk(
        config,
        printer_faults=tuple(PRINTER_FAULTS[one] for one in options.fault if one in PRINTER_FAULTS),
        session_defaults=choices,
    )
    kiosk.stage.show(full_screen=False)
    hand = WalkingHand(kiosk)
    screens: list[str] = []
    shots: list[str] = []
    look = _looker(hand, screens, shots, options.shots)
    try:
        report = walk(hand, Wanted(language=choices.language, faults=tuple(options.fault)), look)
    except hand.lost as error:
        report = Report(outcome="failed", why=str(error))
    finally:
        kiosk.close()
    for complaint in kiosk.complaints:
        print(complaint, file=sys.stderr)
    return _answer(report, choices.language, screens, shots)


def _configured(options: argparse.Namespace, folder: Path) -> Config:
    config = load_config(options.config, options.settings)
    printer = "none" if "no-printer" in options.fault else "simulated"
    defaults = {"devices.receipt_printer": printer, "data.directory": str(folder / "data")}
    config = config.with_defaults(defaults, "walk")
    breaks_printer = any(fault in PRINTER_FAULTS for fault in options.fault)
    if breaks_printer and config.text("devices.receipt_printer") != "simulated":
        raise ConfigurationWrong("a fault of the printer needs devices.receipt_printer=simulated")
    return config


def _known_language(tag: str) -> str:
    """Return the language, or German where the kiosk does not speak it."""
    from kiosk.languages import load_languages  # noqa: PLC0415
    from kiosk.paths import ASSETS  # noqa: PLC0415

    known = load_languages(ASSETS / "languages")
    if tag in known:
        return tag
    print(f"kiosk: language {tag!r} is not installed; walking in German", file=sys.stderr)
    return "de"


def _with_torn_content(config: Config, folder: Path) -> Config:
    """Activate good content, then tear a file of it: the last good version must stay."""
    torn = folder / "content"
    shutil.copytree(content_folder(config), torn)
    config = load_config(
        None,
        [
            f"content.directory={torn}",
            f"data.directory={config.text('data.directory')}",
            f"devices.receipt_printer={config.text('devices.receipt_printer')}",
            f"screen.size={config.text('screen.size')}",
            f"screen.ppi={config.decimal('screen.ppi')}",
        ],
    )
    store, _ = open_content(config, SystemClock())
    if store is not None:
        store.close()
    file = torn / "services" / "personalausweis-beantragen.json"
    file.write_bytes(file.read_bytes()[:200])
    return config


def _looker(
    hand: "WalkingHand", screens: list[str], shots: list[str], folder: Path | None
) -> Callable[[str], None]:
    def look(screen: str) -> None:
        hand.settle()
        screens.append(screen)
        if folder is not None:
            times = screens.count(screen)
            file = folder / (f"{screen}.png" if times == 1 else f"{screen}-{times}.png")
            hand.shoot(file)
            shots.append(str(file))

    return look


def _answer(
    report: Report, language: str, screens: list[str], shots: list[str]
) -> dict[str, object]:
    return {
        "journey": JOURNEY,
        "language": language,
        "outcome": report.outcome,
        "why": report.why,
        "printed": report.printed,
        "booked": None,
        "appointment": None,
        "waiting_number": None,
        "payment": None,
        "persona": None,
        "screens": screens,
        "shots": shots,
    }


def _say(answer: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer, ensure_ascii=False))
        return
    print(f"{answer['journey']}: {answer['outcome']}, slip {answer['printed']}")
    if answer["why"]:
        print(answer["why"])
