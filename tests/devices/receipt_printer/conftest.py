"""Slips, a raster without Qt, and a printer on the simulator."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from devices.ports import Bitmap, Weight
from devices.receipt_printer.driver import EscposPrinter, Limits
from devices.receipt_printer.simulator import ReceiptPrinterSimulator
from devices.transports.address import transport_for
from kiosk.core.slip import (
    Banner,
    Block,
    Code,
    Direction,
    Fact,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)

_PATIENT = Limits(connect_s=5.0, status_s=5.0, write_s=5.0, end_s=10.0, glance_s=0.05)
_IMPATIENT = {
    "silent": replace(_PATIENT, status_s=0.1),
    "answer-lost": replace(_PATIENT, end_s=0.2, slowest_bytes_per_s=1_000_000),
    "stalls": replace(_PATIENT, end_s=0.2, slowest_bytes_per_s=1_000_000),
}
"""Limits that only a printer with these faults meets, so that a busy computer changes nothing."""

_SIMULATION = Banner(text="SIMULATION  Dieser Zettel ist nicht gültig.")
_LINK = "https://musterstadt.example/l/99008001"

_SERVICE = Slip(
    language="de",
    direction=Direction.LEFT_TO_RIGHT,
    blocks=(
        _SIMULATION,
        Letterhead(city="Musterstadt", place="Bürgerkiosk im Rathaus"),
        Title(text="Personalausweis beantragen", detail="24 Jahre oder älter"),
        Rule(),
        Fact(label="Kosten", value="46,00\u00a0€", strong=True),
        Fact(label="Gilt", value="10 Jahre"),
        Fact(label="Dauert", value="etwa 3 Wochen"),
        Rule(),
        Heading(text="Das bringen Sie mit"),
        Item(text="Alter Ausweis oder Reisepass", detail="auch wenn er abgelaufen ist"),
        Item(text="Digitales Foto", detail="oder im Amt für 6,00 €"),
        Item(text="Geburtsurkunde", detail="nur beim ersten Ausweis"),
        Rule(),
        Heading(text="Hier gehen Sie hin"),
        Paragraph(text="Bürgeramt Mitte", strong=True),
        Paragraph(
            text="Rathausplatz 1, Erdgeschoss\nMo bis Do 8–18 Uhr, Fr 8–13 Uhr\n"
            "Bus 3, 7: Rathausplatz. Ohne Stufen."
        ),
        Rule(),
        Code(
            payload=_LINK,
            caption="Termin buchen oder weiterlesen auf dem Handy",
            small="musterstadt.example\n/l/99008001",
        ),
        Rule(),
        SmallPrint(text="Stand 12.10.2026 · Kiosk M01 · 22.10.2026 10:43"),
        _SIMULATION,
    ),
)


@dataclass(slots=True)
class PlainRaster:
    """Draws each letter as a black cell of half its size, and remembers what it was asked."""

    texts: list[str] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)

    def text(
        self,
        text: str,
        *,
        size_dots: int,
        weight: Weight,
        width_dots: int,
        direction: Direction,
        inverted: bool = False,
    ) -> Bitmap:
        assert isinstance(weight, Weight)
        self.texts.append(text)
        self.directions.append(direction)
        self.sizes.append(size_dots)
        cell = size_dots // 2
        height = size_dots
        used = min(cell * len(text), width_dots)
        row = ((1 << used) - 1) << (width_dots - used)
        if direction is Direction.RIGHT_TO_LEFT:
            row = (1 << used) - 1
        if inverted:
            row ^= (1 << width_dots) - 1
        stride = (width_dots + 7) // 8
        data = (row << (stride * 8 - width_dots)).to_bytes(stride) * height
        return Bitmap(width=width_dots, height=height, rows=data)

    def arms(self, *, height_dots: int) -> Bitmap:
        return Bitmap(width=64, height=height_dots, rows=b"\xff" * 8 * height_dots)


@pytest.fixture(scope="session")
def service_slip() -> Slip:
    return _SERVICE


@pytest.fixture
def raster() -> PlainRaster:
    return PlainRaster()


@pytest.fixture(scope="session")
def make_slip() -> Callable[..., Slip]:
    def make(
        *blocks: Block, direction: Direction = Direction.LEFT_TO_RIGHT, large: bool = False
    ) -> Slip:
        return Slip(language="de", direction=direction, blocks=blocks, large=large)

    return make


@pytest.fixture
def simulator() -> Iterator[ReceiptPrinterSimulator]:
    running = ReceiptPrinterSimulator(slow_bytes_per_s=200_000)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def printer(simulator: ReceiptPrinterSimulator, raster: PlainRaster) -> EscposPrinter:
    return EscposPrinter(transport=transport_for(simulator.address), raster=raster, limits=_PATIENT)


@pytest.fixture
def printer_with(
    simulator: ReceiptPrinterSimulator, raster: PlainRaster
) -> Callable[[str], EscposPrinter]:
    def build(fault: str) -> EscposPrinter:
        simulator.set_fault(fault)
        return EscposPrinter(
            transport=transport_for(simulator.address),
            raster=raster,
            limits=_IMPATIENT.get(fault, _PATIENT),
        )

    return build


@pytest.fixture(scope="session")
def plain_raster() -> PlainRaster:
    return PlainRaster()
