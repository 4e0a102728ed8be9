"""The page of the called numbers as a display in the foyer, with the embedded city behind it."""

from pathlib import Path

import pytest

from kiosk.config import ConfigurationWrong
from tests.screens.tour import furnish


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920"])
def test_the_display_shows_calls_and_nothing_to_touch(tmp_path: Path, size: str) -> None:
    kiosk, hand = furnish(tmp_path, size=size, more=("screen.page=calls",))
    try:
        hand.wait_for(lambda: kiosk.navigator.screen_name == "calls", "the display")
        hand.wait_for(lambda: hand.told("nobody") == "True" or hand.sees("number"), "calls")
        hand.settle()
        assert not hand.sees("bar-home")
        assert not kiosk.navigator.at_rest
        assert kiosk.complaints == []
    finally:
        kiosk.close()


def test_a_page_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong, match=r"screen\.page 'tv' is not known"):
        furnish(tmp_path, more=("screen.page=tv",))
