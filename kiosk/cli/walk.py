"""`kiosk walk`: a scripted citizen on the real screen."""

import argparse
import importlib
import json
import os
import pkgutil
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk.services
from kiosk.bootstrap.content import content_folder, open_content
from kiosk.cli.walk_killed import DIES, KILL, walk_killed
from kiosk.config import Config, ConfigurationWrong, load_config
from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import SystemClock
from kiosk.flow.walking import (
    CITY_FAULTS,
    PRINTER_FAULTS,
    Persona,
    Report,
    Walk,
    Wanted,
)

if TYPE_CHECKING:
    from kiosk.cli.hand import WalkingHand


@dataclass(frozen=True, slots=True)
class Script:
    """The scripted citizen of a journey, and what may go wrong on the way.

    Attributes:
        city: faults that have another name in the embedded city.
    """

    walk: Walk
    faults: tuple[str, ...]
    city: Mapping[str, str]


def _journeys() -> list[str]:
    """Return the names of all journeys."""
    return sorted(module.name for module in pkgutil.iter_modules(kiosk.services.__path__))


def _script(journey: str) -> Script:
    module = importlib.import_module(f"kiosk.services.{journey}.walk")
    return Script(module.walk, tuple(module.FAULTS), getattr(module, "CITY", {}))


def run(options: argparse.Namespace) -> int:
    """Walk one journey, or list them."""
    if options.list:
        _list({name: _script(name) for name in _journeys()}, as_json=options.json)
        return 0
    if options.journey not in _journeys():
        raise ConfigurationWrong(
            f"there is no journey {options.journey!r} to walk; see kiosk walk --list"
        )
    script = _script(options.journey)
    unknown = [fault for fault in options.fault if fault not in {*script.faults, DIES}]
    if unknown:
        raise ConfigurationWrong(f"there is no fault {unknown[0]!r}; see kiosk walk --list")
    with tempfile.TemporaryDirectory(prefix="kiosk-walk-") as folder:
        killed = KILL in options.fault
        answer = (
            _answer(options.journey, walk_killed(options, Path(folder)), options.language, [], [])
            if killed
            else _walk(options, script, Path(folder))
        )
    _say(answer, as_json=options.json)
    return 0 if answer["outcome"] == "done" else 1


def _list(scripts: Mapping[str, Script], *, as_json: bool) -> None:
    if as_json:
        rows = [{"journey": name, "faults": list(one.faults)} for name, one in scripts.items()]
        print(json.dumps(rows))
        return
    for name, script in scripts.items():
        print(name)
        for fault in script.faults:
            print(f"  --fault {fault}")


def _walk(options: argparse.Namespace, script: Script, folder: Path) -> dict[str, object]:
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
        low_reach=options.reach == "low",
    )
    kiosk = build_kiosk(
        config,
        printer_faults=tuple(PRINTER_FAULTS[one] for one in options.fault if one in PRINTER_FAULTS),
        city_faults=tuple(
            script.city.get(one, one)
            for one in options.fault
            if one in CITY_FAULTS or one in script.city
        ),
        session_defaults=choices,
    )
    kiosk.stage.show(full_screen=False)
    hand = WalkingHand(kiosk)
    screens: list[str] = []
    shots: list[str] = []
    look = _looker(hand, screens, shots, options.shots)
    try:
        wanted = Wanted(
            language=choices.language,
            faults=tuple(options.fault),
            persona=_persona(options.persona),
        )
        report = script.walk(hand, wanted, look)
    except hand.lost as error:
        report = Report(outcome="failed", why=str(error))
    finally:
        kiosk.close()
    for complaint in kiosk.complaints:
        print(complaint, file=sys.stderr)
    return _answer(options.journey, report, choices.language, screens, shots)


def _configured(options: argparse.Namespace, folder: Path) -> Config:
    config = load_config(options.config, options.settings)
    printer = "none" if "no-printer" in options.fault else "simulated"
    defaults = {"devices.receipt_printer": printer, "data.directory": str(folder / "data")}
    config = config.with_defaults(defaults, "walk")
    breaks_printer = any(fault in PRINTER_FAULTS for fault in options.fault)
    if breaks_printer and config.text("devices.receipt_printer") != "simulated":
        raise ConfigurationWrong("a fault of the printer needs devices.receipt_printer=simulated")
    return config


def _persona(file: Path | None) -> Persona:
    """Read who walks: a JSON object with `name`, `email`, `telephone`, each optional."""
    if file is None:
        return Persona()
    try:
        said = json.loads(file.read_text("utf-8"))
        known = {name: str(said[name]) for name in ("name", "email", "telephone") if name in said}
    except (OSError, ValueError, TypeError) as error:
        raise ConfigurationWrong(f"--persona: {file} is no JSON object to be read") from error
    return Persona(**known)


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
    journey: str, report: Report, language: str, screens: list[str], shots: list[str]
) -> dict[str, object]:
    return {
        "journey": journey,
        "language": language,
        "outcome": report.outcome,
        "why": report.why,
        "printed": report.printed,
        "booked": report.booked,
        "appointment": report.appointment,
        "waiting_number": report.waiting_number,
        "payment": None,
        "persona": asdict(report.persona) if report.persona is not None else None,
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
