"""The pages of choosing a time, as the shell shows them."""

from pathlib import Path

from kiosk.calendar.props import PlacesProps, WhenProps
from kiosk.calendar.view_model import PlacesViewModel, TimeWalker, WhenViewModel
from ui.shell.pages import Page

FOLDER = Path(__file__).parent


def when_page(props: WhenProps, walker: TimeWalker) -> Page:
    """Make the page of the calendar; with large letters it is a list of days."""
    return Page("calendar", FOLDER / "WhenPage.qml", WhenViewModel(props, walker), "when")


def times_page(props: WhenProps, walker: TimeWalker) -> Page:
    """Make the page of the times of one day."""
    return Page("times", FOLDER / "TimesPage.qml", WhenViewModel(props, walker), "times")


def places_page(props: PlacesProps, walker: TimeWalker) -> Page:
    """Make the page of the offices."""
    return Page("places", FOLDER / "PlacesPage.qml", PlacesViewModel(props, walker), "places")
