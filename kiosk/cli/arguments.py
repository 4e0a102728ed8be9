"""What the `kiosk` command takes; names are fixed for operators' scripts."""

import argparse
import gc
import importlib
import textwrap
from collections.abc import Callable
from pathlib import Path

from devices.receipt_printer.faults import FAULTS
from kiosk.cityhall.zms.fault_names import FAULTS as CITY_FAULTS

Run = Callable[[argparse.Namespace], int]


def make_parser() -> argparse.ArgumentParser:
    """Make the parser of all subcommands."""
    parser = argparse.ArgumentParser(
        prog="kiosk", description="Bürgerkiosk: the self-service machine in the town hall's foyer."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _demo(commands)
    _run(commands)
    _walk(commands)
    _search(commands)
    _doctor(commands)
    _simulate(commands)
    _recover(commands)
    _journal(commands)
    _escpos(commands)
    return parser


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type no public name


def _demo(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(
        commands,
        "demo",
        "the whole kiosk with demo city and simulated devices",
        "demo",
        curtain=True,
    )
    command.add_argument("--size", metavar="WxH", help="size of the screen in pixels")
    command.add_argument("--windowed", action="store_true", help="a window instead of full screen")
    command.add_argument("--data", type=Path, metavar="DIR", help="where the demo keeps its state")
    _settings(command)


def _run(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(
        commands,
        "run",
        "the kiosk in production; refuses simulators",
        "production",
        curtain=True,
    )
    _settings(command, config_required=True)


def _walk(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(
        commands, "walk", "a scripted citizen walks a journey on the real screen", "walk"
    )
    command.add_argument("journey", nargs="?", help="name of the journey; see --list")
    command.add_argument("--list", action="store_true", help="list journeys and their faults")
    command.add_argument("--language", default="de", metavar="L", help="BCP 47 tag")
    command.add_argument(
        "--contrast",
        default="light",
        choices=("light", "dark", "high-contrast-light", "high-contrast-dark"),
    )
    command.add_argument("--text-size", type=int, default=2, choices=(1, 2, 3, 4))
    command.add_argument("--reach", choices=("usual", "low"), default="usual")
    command.add_argument("--shots", type=Path, metavar="DIR", help="pictures of the screens")
    command.add_argument("--fault", action="append", default=[], metavar="NAME")
    command.add_argument("--persona", type=Path, metavar="FILE", help="who the citizen is (JSON)")
    command.add_argument("--json", action="store_true")
    _settings(command)


def _search(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(commands, "search", "what the citizen's search finds", "search")
    command.add_argument("query", metavar="QUERY")
    command.add_argument("--language", default="de", metavar="L")
    command.add_argument("--limit", type=int, default=10, metavar="N")
    command.add_argument("--content", type=Path, metavar="DIR")
    command.add_argument("--json", action="store_true")
    _settings(command)


def _doctor(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(commands, "doctor", "configuration, devices, content, disk, clock", "doctor")
    command.add_argument("--json", action="store_true")
    _settings(command)


def _simulate(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(
        commands, "simulate", "one simulated device, or the simulated city, alone", "simulate"
    )
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.add_argument("kind", choices=tuple(SIMULATED), metavar="KIND", help=_kinds())
    command.add_argument("--listen", metavar="HOST:PORT")
    command.add_argument("--fault", action="append", default=[], metavar="NAME")
    command.add_argument(
        "--state", type=Path, metavar="FILE", help="JSON file that breaks and mends it"
    )
    command.add_argument(
        "--out", type=Path, metavar="DIR", help="receipt-printer: where slips are drawn"
    )
    command.add_argument(
        "--generation", choices=("calendar", "legacy"), help="city: which citizen API it speaks"
    )
    command.add_argument(
        "--content", type=Path, metavar="DIR", help="city: the content that describes it"
    )
    command.epilog = _fault_names()


def _recover(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = _command(
        commands,
        "recover",
        "work off what an earlier run left behind, as every start does",
        "recover",
    )
    command.add_argument("--terminal", metavar="HOST:PORT", help="asked for unsettled payments")
    command.add_argument("--journal", type=Path, metavar="FILE")
    command.add_argument("--json", action="store_true")
    _settings(command)


def _journal(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("journal", help="look at the journal")
    deeds = command.add_subparsers(metavar="DEED", required=True, dest="deed")
    for name, help_text in (
        ("list", "the rows of the journal"),
        ("verify", "whether the journal is whole and can be read"),
    ):
        deed = _command(deeds, name, help_text, "journal")
        deed.add_argument("--journal", type=Path, metavar="FILE")
        deed.add_argument("--json", action="store_true")
        _settings(deed)


def _escpos(commands: "_Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("escpos", help="look at printer data")
    deeds = command.add_subparsers(metavar="DEED", required=True)
    render = _command(deeds, "render", "what paper a byte stream makes", "escpos_render")
    render.add_argument("file", type=Path, metavar="FILE")
    render.add_argument("--png", type=Path, required=True, metavar="OUT.png")
    render.add_argument("--text", type=Path, required=True, metavar="OUT.txt")


SIMULATED = {
    "receipt-printer": ("127.0.0.1:9100", FAULTS),
    "city": ("127.0.0.1:8080", CITY_FAULTS),
}
"""What can be simulated: where it listens unless told otherwise, and its faults."""


def _kinds() -> str:
    return ", ".join(f"{kind} ({listen})" for kind, (listen, _) in SIMULATED.items())


def _fault_names() -> str:
    """Return the faults of each kind, in lines that fit a terminal."""
    return "\n".join(
        textwrap.fill(
            f"faults of {kind}: " + ", ".join(faults),
            width=79,
            subsequent_indent="  ",
            break_on_hyphens=False,
        )
        for kind, (_, faults) in SIMULATED.items()
    )


def _command(
    commands: "_Commands[argparse.ArgumentParser]",
    name: str,
    help_text: str,
    module: str,
    *,
    curtain: bool = False,
) -> argparse.ArgumentParser:
    """Add a subcommand that runs `kiosk.cli.<module>.run`, behind a curtain where it has a screen.

    Its options then have `seen`, to be called once its own window is seen.
    """
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=help_text
    )

    def run(options: argparse.Namespace) -> int:
        # What is loaded now stays: looking for garbage in it costs a tenth of the start.
        gc.disable()
        try:
            if curtain:
                raising = importlib.import_module("kiosk.cli.curtain")
                options.seen = raising.raise_curtain(options)
            loaded = importlib.import_module(f"kiosk.cli.{module}")
        finally:
            gc.freeze()
            gc.enable()
        code: int = loaded.run(options)
        return code

    command.set_defaults(run=run)
    return command


def _settings(command: argparse.ArgumentParser, *, config_required: bool = False) -> None:
    command.add_argument("--config", type=Path, metavar="FILE", required=config_required)
    command.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings")
