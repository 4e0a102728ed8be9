"""From what a slip says to what its paper shows. Pure.

Lines stand in the printer's own letters where its code page has all of them; everything else is
drawn through the injected `TextRaster`. Order, rules and emphasis follow the slip, block by block.
"""

from collections.abc import Iterator
from typing import assert_never

from devices.ports import TextRaster
from devices.receipt_printer.instructions import Cut, Feed, Instruction
from devices.receipt_printer.layout import drawing, own_letters
from devices.receipt_printer.layout.qr import QUIET_DOTS
from devices.receipt_printer.layout.type_area import TypeArea
from devices.receipt_printer.profile import PaperProfile
from kiosk.core.slip import (
    Banner,
    Block,
    Code,
    Fact,
    Figure,
    Heading,
    Item,
    Letterhead,
    Paragraph,
    Rule,
    Slip,
    SmallPrint,
    Title,
)

__all__ = ["lay_out"]

_RULE_DOTS = 2
_FOOT_DOTS = 40
_BEFORE = {Banner: 14, Letterhead: 16, Figure: 14, Rule: 8, Heading: 2}
"""White above a block, in dots."""
_AFTER = {
    Banner: 16,
    Letterhead: 14,
    Title: 2,
    Heading: 4,
    Fact: 6,
    Item: 8,
    Figure: 24,
    Rule: 16,
}
"""White below a block, in dots."""


def lay_out(slip: Slip, *, profile: PaperProfile, raster: TextRaster) -> tuple[Instruction, ...]:
    """Lay a slip out for one kind of paper.

    Args:
        slip: what to print.
        profile: width, letters and cutter of the printer.
        raster: draws arms, large figures and other scripts.

    Returns:
        Instructions from head to foot, ending with the cut.

    Raises:
        ValueError: a QR code's payload fits no code on this paper.
    """
    area = TypeArea(profile=profile, raster=raster, direction=slip.direction, large=slip.large)
    instructions: list[Instruction] = []
    for block in slip.blocks:
        laid_out = list(_block(area, block))
        if laid_out:
            before = _BEFORE.get(type(block), 0) if instructions else 0
            instructions += [Feed(before), *laid_out, Feed(_AFTER.get(type(block), 0))]
    return (*_joined(instructions), Feed(_FOOT_DOTS), Cut())


def _block(area: TypeArea, block: Block) -> Iterator[Instruction]:  # noqa: PLR0911, C901 - one branch a kind
    match block:
        case Letterhead():
            return drawing.letterhead(area, block.city, block.place)
        case Title():
            return _title(area, block)
        case Heading():
            return _heading(area, block)
        case Fact():
            return _fact(area, block)
        case Item():
            return _item(area, block)
        case Paragraph():
            return _paragraph(area, block.text, strong=block.strong)
        case Figure():
            return drawing.figure(area, block.text)
        case Code():
            return _code(area, block)
        case Banner():
            return _banner(area, block)
        case SmallPrint():
            return _small_print(area, block.text)
        case Rule():
            return iter((drawing.rule(area, _RULE_DOTS),))
        case _:
            assert_never(block)


def _title(area: TypeArea, block: Title) -> Iterator[Instruction]:
    own = area.own(block.text, block.detail)
    return own_letters.title(area, *own) if own else drawing.title(area, block.text, block.detail)


def _heading(area: TypeArea, block: Heading) -> Iterator[Instruction]:
    own = area.own(block.text)
    return own_letters.heading(area, *own) if own else drawing.heading(area, block.text)


def _fact(area: TypeArea, block: Fact) -> Iterator[Instruction]:
    own = area.own(block.label, block.value)
    if own:
        return own_letters.fact(area, *own, strong=block.strong)
    return drawing.fact(area, block.label, block.value, strong=block.strong)


def _item(area: TypeArea, block: Item) -> Iterator[Instruction]:
    own = area.own(block.text, block.detail)
    return own_letters.item(area, *own) if own else drawing.item(area, block.text, block.detail)


def _paragraph(area: TypeArea, text: str, *, strong: bool) -> Iterator[Instruction]:
    own = area.own(text)
    if own:
        return own_letters.paragraph(area, *own, strong=strong)
    return drawing.paragraph(area, text, strong=strong)


def _banner(area: TypeArea, block: Banner) -> Iterator[Instruction]:
    own = area.own(block.text)
    return own_letters.banner(area, *own) if own else drawing.banner(area, block.text)


def _small_print(area: TypeArea, text: str) -> Iterator[Instruction]:
    own = area.own(text)
    return own_letters.small_print(area, *own) if own else drawing.small_print(area, text)


def _code(area: TypeArea, block: Code) -> Iterator[Instruction]:
    if block.payload:
        yield Feed(QUIET_DOTS)
        beside = drawing.code_with_caption(area, block.payload, block.caption, block.small)
        yield from beside or drawing.code(area, block.payload)
        yield Feed(QUIET_DOTS)
        if beside is not None:
            return
    for text in (block.caption, block.small):
        yield from _small_print(area, text)


def _joined(instructions: list[Instruction]) -> Iterator[Instruction]:
    """Join neighbouring feeds: the larger of two distances counts, as in any typesetting."""
    waiting = 0
    for instruction in instructions:
        if isinstance(instruction, Feed):
            waiting = max(waiting, instruction.dots)
            continue
        if waiting:
            yield Feed(waiting)
        waiting = 0
        yield instruction
