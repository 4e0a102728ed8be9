"""Values without deeds: slips, choices, outcomes, tiles, failures."""

import dataclasses
import typing

import pytest

from kiosk.core import outcome, slip, tile
from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.failures import FailureCode


@pytest.mark.parametrize(
    ("mode", "high", "dark"),
    [
        (Contrast.LIGHT, False, False),
        (Contrast.DARK, False, True),
        (Contrast.HIGH_LIGHT, True, False),
        (Contrast.HIGH_DARK, True, True),
    ],
)
def test_a_contrast_mode_is_high_or_not_and_dark_or_not(
    mode: Contrast, *, high: bool, dark: bool
) -> None:
    assert (mode.high, mode.dark) == (high, dark)


def test_a_session_begins_in_german_light_and_usual_size() -> None:
    assert Choices() == Choices(
        language="de", contrast=Contrast.LIGHT, text_size=TextSize.USUAL, less_movement=False
    )
    assert [int(size) for size in TextSize] == [1, 2, 3, 4]


BLOCKS = typing.get_args(slip.Block)


def test_a_slip_has_eleven_kinds_of_blocks() -> None:
    assert len(BLOCKS) == 11
    assert all(dataclasses.is_dataclass(kind) for kind in BLOCKS)


@pytest.mark.parametrize(
    "kind",
    [
        *BLOCKS,
        slip.Slip,
        *typing.get_args(outcome.Outcome),
        tile.Tile,
        tile.SituationTile,
        tile.NoticeLine,
        Choices,
    ],
)
def test_values_never_change(kind: type) -> None:
    assert kind.__dataclass_params__.frozen
    assert "__slots__" in vars(kind)


def test_values_of_the_same_content_are_equal() -> None:
    one = slip.Slip(
        language="de",
        direction=slip.Direction.LEFT_TO_RIGHT,
        blocks=(slip.Title(text="Kosten"), slip.Rule()),
    )
    assert one == dataclasses.replace(one)
    assert one != dataclasses.replace(one, large=True)


def test_outcomes_that_did_not_work_out_have_a_reason() -> None:
    assert outcome.Failed(FailureCode.PRINTER_SILENT) != outcome.Unknown(FailureCode.PRINTER_SILENT)
    assert outcome.Done() == outcome.Done()
    assert outcome.Cancelled() != outcome.Done()


def test_failure_codes_are_a_letter_and_a_number_and_unique() -> None:
    values = [code.value for code in FailureCode]
    assert len(set(values)) == len(values)
    for value in values:
        letter, number = value.split(" ")
        assert letter in "PCKA"
        assert 100 <= int(number) <= 499
