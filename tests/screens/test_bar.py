"""The eight places of the bar: wide enough, apart, and their words whole, in every language."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.screens.tour import QUERIES, furnish
from ui.keys import items_in, on_screen
from ui.robot import run_events

MM = 68.8 / 25.4


def words(item: QQuickItem) -> list[QQuickItem]:
    inside = [child for child in items_in(item) if child.isVisible()]
    found = [one for one in inside if one.property("text") and one.property("contentWidth")]
    return found + [word for one in inside for word in words(one)]


@pytest.mark.parametrize(
    "text_size",
    [
        pytest.param(1, marks=pytest.mark.soak),
        2,
        pytest.param(3, marks=pytest.mark.soak),
        4,
    ],
)
def test_places_of_the_bar_keep_their_size_and_distance(text_size: int, tmp_path: Path) -> None:
    kiosk, hand = furnish(tmp_path, text_size=text_size)
    hand.tap("begin")
    kiosk.navigator.enter("find_service/all")
    hand.settle()
    for language in QUERIES:
        kiosk.navigator.session.choose(replace(kiosk.navigator.session.choices, language=language))
        run_events(1)
        places = [item for item in hand.items() if item.objectName().startswith("bar-")]
        rows = sorted((on_screen(item).top(), on_screen(item).left(), item) for item in places)
        assert len(places) == 7
        for _, _, item in rows:
            assert min(item.width(), item.height()) >= 15 * MM, (language, item.objectName())
            for word in words(item):
                assert word.property("contentWidth") <= item.width() - 2, language
        for (top, _, item), (next_top, left, _) in pairwise(rows):
            apart = left - on_screen(item).right()
            assert next_top != top or apart >= 2.5 * MM, (language, item.objectName())
    kiosk.close()
    assert kiosk.complaints == []
