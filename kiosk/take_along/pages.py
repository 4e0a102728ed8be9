"""The pages of taking something along, as the shell shows them."""

from collections.abc import Callable
from pathlib import Path

from kiosk.take_along.props import PhoneProps, SlipProps
from kiosk.take_along.view_model import PhoneViewModel, SlipViewModel
from ui.shell.pages import Page

FOLDER = Path(__file__).parent


def phone_page(props: PhoneProps, leave: Callable[[], None], key: str) -> Page:
    """Make the page with a code for the phone.

    Args:
        props: what it shows.
        leave: goes back.
        key: tells the page from others.
    """
    return Page("phone", FOLDER / "PhonePage.qml", PhoneViewModel(props, leave), key)


def slip_page(
    props: SlipProps, again: Callable[[], None], leave: Callable[[], None], key: str
) -> Page:
    """Make the page of a slip.

    Args:
        props: what it shows.
        again: prints once more.
        leave: goes back.
        key: tells the page from others.
    """
    return Page("slip", FOLDER / "SlipPage.qml", SlipViewModel(props, again, leave), key)
