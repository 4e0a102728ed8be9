"""Lists on half a lying screen: low reach in landscape still shows enough to look over."""

from pathlib import Path

import pytest

from tests.screens.tour import furnish
from ui.keys import on_screen


@pytest.mark.parametrize(("text_size", "least"), [(2, 3), (4, 2)])
@pytest.mark.parametrize(
    "entry", ["find_service/all", "find_service/situation:1070100", "offices/all"]
)
def test_a_low_list_shows_several_rows_below_the_shore(
    entry: str, text_size: int, least: int, tmp_path: Path
) -> None:
    kiosk, hand = furnish(tmp_path, size="1920x1080", text_size=text_size, low_reach=True)
    hand.tap("begin")
    kiosk.navigator.enter(entry)
    hand.settle()

    def tops() -> list[float]:
        targets = (item for item in hand.items() if item.objectName().startswith("row-"))
        return [on_screen(one).top() for one in targets if one.objectName().endswith("Target")]

    hand.wait_for(lambda: len(tops()) >= least, f"{least} rows")
    assert min(tops()) >= kiosk.navigator.appearance.lowShore
    kiosk.close()
    assert kiosk.complaints == []
