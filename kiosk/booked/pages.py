"""The pages about an appointment that several journeys show."""

from pathlib import Path

from kiosk.booked.props import TroubleProps
from kiosk.booked.view_model import BookingTroubleViewModel, TroubleWalker
from ui.shell.pages import Page

FOLDER = Path(__file__).parent


def trouble_page(props: TroubleProps, walker: TroubleWalker, key: str) -> Page:
    """Make the page of a no of the city.

    Args:
        props: what it shows.
        walker: takes the intents.
        key: tells the page from others.
    """
    model = BookingTroubleViewModel(props, walker)
    return Page("trouble", FOLDER / "TroublePage.qml", model, key)
