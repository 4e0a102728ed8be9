"""A whole kiosk with its screen."""

import importlib
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from devices.ports import PrinterStatus, Ready
from devices.sound.player import sounds
from kiosk.backend.queue_board import QueueBoard
from kiosk.booking.effects import LoadQueues
from kiosk.bootstrap.addresses import check_printer, displayed
from kiosk.bootstrap.booking import CityPlace
from kiosk.bootstrap.city import city_folder
from kiosk.bootstrap.content import data_directory, find_manifests, open_content
from kiosk.bootstrap.equipment import default_language, equipment
from kiosk.config import Config, ConfigurationWrong
from kiosk.core.choices import Choices
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.failures import FailureCode
from kiosk.core.guessing import GuessLock
from kiosk.core.language import Language
from kiosk.core.outcome import Failed, Outcome
from kiosk.core.slip import Slip
from kiosk.flow.step import (
    AskPrinter,
    PlaySound,
    PrinterAnswered,
    PrintSlip,
    SlipEnded,
    SoundPlayed,
)
from kiosk.front_desk import FrontDesk
from kiosk.paths import ASSETS
from kiosk.room import Room
from kiosk.session import IdleClock
from offline_cache.content.database import ContentStore
from offline_cache.content.store import StoreProblem
from ui.appearance import Screen
from ui.engine import Assets, Stage, Tongue, make_application, translate
from ui.fonts import FontMissing
from ui.jobs import ThreadJobs
from ui.navigator import Furnishing, Navigator
from ui.raster import QtTextRaster
from ui.shell.pages import JourneyView
from ui.theme import ThemeBroken

if TYPE_CHECKING:
    from kiosk.bootstrap.devices import Devices


@dataclass(slots=True)
class PrinterPlace:
    """Where the receipt printer is, or will be: devices are attached after the first picture.

    Attributes:
        address: as the settings say: an address, `simulated` or `none`.
        devices: the attached devices; None before that.
    """

    address: str
    devices: "Devices | None" = None

    @property
    def simulated(self) -> bool:
        """Whether the printer is a simulator."""
        return self.address == "simulated"

    def prints(self) -> bool:
        """Tell whether a slip can be had now; before anything is known, what the settings say."""
        return self.address != "none" if self.devices is None else self.devices.prints()

    def print_slip(self, slip: Slip, action_id: str) -> Outcome:
        """Print one slip; see `devices.ports.ReceiptPrinter.print_slip`."""
        if self.devices is None:
            return Failed(FailureCode.PRINTER_OFFLINE)
        return self.devices.printer.print_slip(slip, action_id=action_id)

    def ask(self) -> bool:
        """Ask the printer itself whether it can print now; blocks for some seconds at most."""
        if self.devices is None:
            return False
        return isinstance(self.devices.printer.ask().state, Ready)


@dataclass(slots=True, kw_only=True)
class Kiosk:
    """A whole kiosk, ready to run; `close` takes it down."""

    config: Config
    navigator: Navigator
    stage: Stage
    jobs: ThreadJobs
    tongue: Tongue
    printer: PrinterPlace
    city: CityPlace
    raster: QtTextRaster
    store: ContentStore | None
    problems: tuple[StoreProblem, ...]
    data_directory: Path
    complaints: list[str] = field(default_factory=list)

    def attach_devices(self, faults: tuple[str, ...] = ()) -> None:
        """Build and watch the devices; their changes are told on the GUI thread.

        Args:
            faults: what is broken at first, where the printer is simulated.
        """
        from kiosk.bootstrap.devices import attach  # noqa: PLC0415 - after the first picture

        self.city.attach()
        if self.printer.devices is None:
            changed = _tell(self.printer, self.jobs, self.navigator)
            self.printer.devices = attach(self.config, self.raster, faults, changed)

    def close(self) -> None:
        """End the session, the workers and the window, in this order."""
        self.navigator.finish()
        if self.printer.devices is not None:
            self.printer.devices.hub.stop()
        self.jobs.close()
        self.city.close()
        self.stage.close()
        self.tongue.fall_silent()
        if self.printer.devices is not None and self.printer.devices.simulator is not None:
            self.printer.devices.simulator.stop()
        if self.store is not None:
            self.store.close()


def build_kiosk(
    config: Config,
    *,
    clock: Clock | None = None,
    printer_faults: tuple[str, ...] = (),
    city_faults: tuple[str, ...] = (),
    session_defaults: Choices | None = None,
    attach: bool = True,
) -> Kiosk:
    """Build a whole kiosk from its configuration.

    Args:
        config: the settings.
        clock: the time; the computer's own where None.
        printer_faults: faults that a simulated receipt printer starts with.
        city_faults: faults that the embedded city starts with.
        session_defaults: what each session starts with; from the settings where None.
        attach: whether devices are attached at once; otherwise by `Kiosk.attach_devices`.

    Raises:
        ConfigurationWrong: if a setting cannot be used.
    """
    clock = clock or SystemClock()
    page = displayed(config)
    city = city_folder(config)
    assets = Assets(root=ASSETS, city=city)
    check_printer(config)
    width, height = config.screen_size()
    try:
        app = make_application([sys.argv[0]], assets)
        usable = equipment(ASSETS, assets.theme)
    except (FontMissing, ThemeBroken) as error:
        raise ConfigurationWrong(str(error)) from error
    tag = session_defaults.language if session_defaults else config.text("session.language")
    tag = default_language(tag, usable.languages, ASSETS / "languages")
    defaults = replace(session_defaults or Choices(language=tag), language=tag)
    furnishing = Furnishing(
        clock=clock,
        languages=usable.languages,
        palettes=usable.palettes,
        keyboards=usable.keyboards,
        screen=Screen(
            width_px=width,
            height_px=height,
            ppi=config.decimal("screen.ppi"),
            mounting_height_mm=config.whole("screen.mounting_height_mm"),
        ),
        arms_folder=city.name if assets.coat.is_file() else "",
        kiosk_id=config.text("kiosk.id"),
    )
    store, problems = open_content(config, clock)
    problems = (*usable.problems, *problems)
    _log(problems)
    raster = QtTextRaster(app.font(), assets.coat)
    city_place = CityPlace(config, clock, faults=city_faults)
    kiosk = _joined(config, furnishing, defaults, raster, (store, problems), (assets, city_place))
    if page and store is not None:
        kiosk.navigator.present(page)
    if attach:
        kiosk.attach_devices(printer_faults)
    return kiosk


def _log(problems: tuple[StoreProblem, ...]) -> None:
    """Say what is wrong in the log: the code and the files, nothing of what is in them."""
    if problems:
        import logging  # noqa: PLC0415 - on bad days only

        for problem in problems:
            files = ", ".join(dict.fromkeys(error.file for error in problem.errors))
            logging.getLogger("kiosk").warning("%s %s", problem.code, files or problem.sentence)


def _joined(
    config: Config,
    furnishing: Furnishing,
    defaults: Choices,
    raster: QtTextRaster,
    content: tuple[ContentStore | None, tuple[StoreProblem, ...]],
    around: tuple[Assets, CityPlace],
) -> Kiosk:
    store, problems = content
    assets, city = around
    printer = PrinterPlace(config.text("devices.receipt_printer"))
    jobs = ThreadJobs()
    tongue = Tongue(ASSETS / "translations")
    speaker = _Speaker(furnishing.languages[defaults.language])

    def speak(tag: str) -> None:
        speaker.language = furnishing.languages[tag]
        tongue.speak(tag)

    board = QueueBoard(city.queues, furnishing.clock, jobs.run, city.tell)
    desk = FrontDesk(
        content=store,
        manifests=find_manifests(),
        clock=furnishing.clock,
        language=lambda: speaker.language,
        translate=translate,
        prints=printer.prints,
        simulates_printer=printer.simulated,
        queues=board.look if city.gives_numbers else None,
        appointments=city.appointments,
    )
    idle = IdleClock(
        furnishing.clock,
        idle_s=config.whole("session.idle_s"),
        warning_s=config.whole("session.warning_s"),
    )
    journeys = _Journeys(furnishing, printer, city, board, store, jobs, desk, speaker, idle)
    navigator = Navigator(
        furnishing=furnishing,
        defaults=defaults,
        idle=idle,
        front_desk=desk,
        open_journey=journeys.open,
        speak=speak,
    )
    journeys.navigator = navigator
    city.changed = lambda: jobs.post(navigator.refresh)
    complaints: list[str] = []
    stage = Stage(
        frame=navigator.frame,
        appearance=navigator.appearance,
        assets=assets,
        screen=furnishing.screen,
        complain=complaints.append,
    )
    tongue.after = stage.engine.retranslate
    stage.attend(
        touched=idle.touch,
        settled=lambda: navigator.settled,
        tick=navigator.tick,
        at_rest=lambda: navigator.at_rest,
    )
    return Kiosk(
        config=config,
        navigator=navigator,
        stage=stage,
        jobs=jobs,
        tongue=tongue,
        printer=printer,
        city=city,
        raster=raster,
        store=store,
        problems=problems,
        data_directory=data_directory(config),
        complaints=complaints,
    )


@dataclass(slots=True)
class _Speaker:
    language: Language


@dataclass(slots=True)
class _Journeys:
    """Opens journeys by their entry: `<journey>/<place>`, found by their folder."""

    furnishing: Furnishing
    printer: PrinterPlace
    city: CityPlace
    board: QueueBoard
    store: ContentStore | None
    jobs: ThreadJobs
    desk: FrontDesk
    speaker: _Speaker
    idle: IdleClock
    navigator: Navigator | None = None
    opened: int = 0
    guesses: GuessLock = field(default_factory=GuessLock)

    def open(self, entry: str) -> JourneyView:
        """Open a journey at one of its places."""
        if self.store is None or self.navigator is None:
            raise LookupError("without content there is no journey to open")
        self.opened += 1
        name, _, place = entry.partition("/")
        folder = importlib.import_module(f"kiosk.services.{name}.journey")
        journey: JourneyView = folder.open_journey(place, self._room(self.store, self.navigator))
        return journey

    def _room(self, store: ContentStore, navigator: Navigator) -> Room:
        palettes = self.furnishing.palettes
        visit = self.city.visit()
        return Room(
            content=store,
            language=lambda: self.speaker.language,
            translate=translate,
            choices=lambda: navigator.session.choices,
            colour=lambda role: palettes[navigator.session.choices.contrast].roles[role],
            now=self.furnishing.clock.now,
            prints=self.printer.prints,
            performers={
                PrintSlip: self._printing_for(self.opened),
                AskPrinter: self._ask_printer,
                PlaySound: _play,
                **visit.performers(),
                LoadQueues: self.board.load,
            },
            background=self.jobs,
            moved=navigator.journey_moved,
            enter=navigator.enter_from_journey,
            home=lambda: navigator.go("home"),
            finish=navigator.finish,
            let_go=visit.leave,
            monotonic_s=self.furnishing.clock.monotonic_s,
            hold=self._hold,
            kiosk_id=self.furnishing.kiosk_id,
            place=lambda: self.desk.place().place,
            simulated=self.printer.simulated or store.city().invented,
            self_service=self.city.self_service,
            guesses=self.guesses,
        )

    def _ask_printer(self, effect: AskPrinter) -> PrinterAnswered:
        return PrinterAnswered(effect.ask_id, self.printer.ask())

    def _printing_for(self, number: int) -> Callable[[PrintSlip], SlipEnded]:
        """Return who prints for one journey; its wishes are told apart from all others'."""

        def print_slip(effect: PrintSlip) -> SlipEnded:
            action_id = f"{number}-{effect.action_id}"
            outcome = self.printer.print_slip(effect.slip, action_id)
            return SlipEnded(action_id=effect.action_id, outcome=outcome)

        return print_slip

    def _hold(self, deadline_s: float | None) -> None:
        if deadline_s is None:
            self.idle.release()
        else:
            self.idle.hold(deadline_s)


def _play(effect: PlaySound) -> SoundPlayed:
    sounds(ASSETS / "sounds").play(effect.name)
    return SoundPlayed()


def _tell(
    printer: PrinterPlace, jobs: ThreadJobs, navigator: Navigator
) -> Callable[[PrinterStatus], None]:
    """Bring a device's change to the GUI thread; it only changes what is offered."""

    def changed(status: PrinterStatus) -> None:
        def tell() -> None:
            if printer.devices is not None:
                printer.devices.status = status
            navigator.refresh()

        jobs.post(tell)

    return changed


def end_safely(navigator: Navigator) -> Callable[..., None]:
    """Return an exception hook: a bug ends the session safely and shows a page with a way on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # The type and the place, never the message: it may hold what a citizen typed.
        where = trace
        while where is not None and where.tb_next is not None:
            where = where.tb_next
        place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where else "?"
        import logging  # noqa: PLC0415 - only bugs are logged here

        logging.getLogger("kiosk").critical("unexpected %s at %s", kind.__name__, place)
        navigator.fail(FailureCode.UNEXPECTED)

    return hook
