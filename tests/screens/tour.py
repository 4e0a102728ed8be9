"""Visits every screen of the kiosk once, with the robot's hand."""

from collections.abc import Callable
from pathlib import Path

from kiosk.bootstrap.screen import Kiosk, build_kiosk
from kiosk.cli.hand import WalkingHand
from kiosk.config import load_config
from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import Clock
from kiosk.core.failures import FailureCode
from kiosk.core.outcome import Failed
from kiosk.flow.step import SlipEnded
from ui.robot import NotOnScreen, run_events

QUERIES = {
    "de-simple": "ausweis",
    "de": "ausweis",
    "en": "card",
    "tr": "kimlik",
    "ar": "هوية",
    "uk": "паспорт",
    "ru": "паспорт",
    "pl": "dowód",
    "fa": "گذرنامه",
    "vi": "căn",
    "fr": "carte",
}
NONSENSE = ("qxqxqx", "щъщъщъ", "ґєґєґє", "ظضظضظض")
LONGEST = "schwerbehindertenausweis"
MOST_PAGES = 60


def furnish(
    data: Path,
    *,
    size: str = "1080x1920",
    language: str = "de",
    contrast: str = "light",
    text_size: int = 2,
    low_reach: bool = False,
    printer: str = "none",
    clock: Clock | None = None,
    more: tuple[str, ...] = (),
) -> tuple[Kiosk, WalkingHand]:
    settings = [
        f"data.directory={data}",
        f"screen.size={size}",
        f"devices.receipt_printer={printer}",
        *more,
    ]
    kiosk = build_kiosk(
        load_config(None, settings),
        clock=clock,
        session_defaults=Choices(
            language=language,
            contrast=Contrast(contrast),
            text_size=TextSize(text_size),
            less_movement=True,
            low_reach=low_reach,
        ),
    )
    kiosk.stage.show(full_screen=False)
    return kiosk, WalkingHand(kiosk)


def tour(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    """Go everywhere; `look` is called on each screen with its name."""
    language = kiosk.navigator.session.choices.language
    look("attract")
    hand.tap("begin")
    look("home")
    _search(hand, language, look)
    _service(hand, look)
    _checklist(hand, look)
    _lists(hand, look)
    _offices(hand, look)
    _waiting_number(kiosk, hand, look)
    _appointment(kiosk, hand, look)
    _helps(kiosk, hand, look)
    _bad_moments(kiosk, hand, look)


def short_tour(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    """Go where an interface language has most to say; `look` as in `tour`."""
    look("attract")
    hand.tap("begin")
    look("home")
    hand.tap("search")
    look("search-empty")
    hand.tap("bar-home")
    _service(hand, look)
    if kiosk.navigator.session.choices.text_size >= TextSize.LARGE:
        _offices(hand, look)
    _helps(kiosk, hand, look)
    kiosk.navigator.fail(FailureCode.UNEXPECTED)
    hand.settle()


def _search(hand: WalkingHand, language: str, look: Callable[[str], None]) -> None:
    hand.tap("search")
    look("search-empty")
    for letter in QUERIES[language]:
        hand.strike(f"key-{letter}")
    if hand.sees("change"):
        look("search-typed")
        hand.tap("change")
    hand.wait_for(lambda: hand.sees("hit-0"), "a result")
    look("search")
    if hand.sees("next"):
        hand.tap("next")
        look("search-more")
    hand.tap("clear")
    if hand.sees("change"):
        hand.tap("change")
    nonsense = next(one for one in NONSENSE if all(hand.sees(f"key-{key}") for key in one))
    for letter in nonsense:
        hand.strike(f"key-{letter}")
    hand.settle()
    look("search-nothing")
    hand.tap("bar-home")


def _service(hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "situations")
    hand.tap("situations")
    look("situations")
    _turn_to(hand, "row-1070100")
    hand.tap("row-1070100")
    look("situation")
    _turn_to(hand, "row-personalausweis-beantragen")
    hand.tap("row-personalausweis-beantragen")
    look("service")
    for name in ("documents", "offices", "steps", "background", "more", "online"):
        if hand.sees(name):
            hand.tap(name)
            look(name)
            hand.tap("done")
    _turn_to(hand, "phone")
    hand.tap("phone")
    look("phone")
    hand.tap("done")
    _turn_to(hand, "print")
    hand.tap("print")
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    hand.tap("done")
    hand.tap("bar-back")
    _turn_to(hand, f"row-{LONGEST}")
    hand.tap(f"row-{LONGEST}")
    look("service-long")
    hand.tap("bar-home")


def _checklist(hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "tile-checklist/choose")
    hand.tap("tile-checklist/choose")
    look("checklist-choose")
    _turn_to(hand, "row-1070100")
    hand.tap("row-1070100")
    look("checklist-situation")
    _turn_to(hand, "row-reisepass-beantragen")
    hand.tap("row-reisepass-beantragen")
    look("checklist")
    _turn_to(hand, "change")
    hand.tap("change")
    look("checklist-case")
    hand.tap("done")
    _turn_to(hand, "tick-:fee")
    hand.tap("tick-:fee")
    look("checklist-ticked")
    hand.tap("answer")
    look("checklist-missing")
    if not hand.sees("costs"):
        hand.tap("done")
    hand.tap("costs")
    look("checklist-costs")
    hand.tap("done")
    if not hand.sees("phone"):
        hand.tap("done")
    hand.tap("phone")
    look("checklist-phone")
    hand.tap("bar-home")


def _turn_to(hand: WalkingHand, name: str) -> None:
    # A column shows all it has for a moment, before it is laid out in pages.
    hand.settle()
    run_events(30)
    for _ in range(MOST_PAGES):
        if hand.sees(name):
            return
        hand.tap("pageDown")
    raise NotOnScreen(f"{name} is on none of {MOST_PAGES} pages")


def _lists(hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "tile-find_service/all")
    hand.tap("tile-find_service/all")
    look("services")
    while hand.sees("pageDown") and not hand.resting("pageDown"):
        hand.tap("pageDown")
    look("services-end")
    hand.tap("bar-home")


def _offices(hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "tile-offices/all")
    hand.tap("tile-offices/all")
    _look_through(hand, look, "offices")
    hand.tap("filter")
    look("offices-open")
    hand.tap("filter")
    for office in ("kfz-zulassung", "buergeramt-mobil"):
        name = "bus" if office == "buergeramt-mobil" else f"row-{office}"
        _turn_to(hand, name)
        hand.tap(name)
        _look_through(hand, look, office)
        for part in ("services", "stops"):
            if not hand.sees(part):
                continue
            hand.tap(part)
            look(f"{office}-{part}")
            hand.tap("done")
        hand.tap("bar-back")
    hand.tap("telephone")
    _look_through(hand, look, "telephone")
    hand.tap("bar-home")


def _waiting_number(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "tile-waiting_number/draw")
    hand.tap("tile-waiting_number/draw")
    hand.wait_for(lambda: hand.told("rows") != "", "the queues")
    hand.settle()
    look("waiting-queues")
    place = hand.told("firstOpen")
    if place:
        _turn_to(hand, f"row-{place}")
        hand.tap(f"row-{place}")
        look("waiting-queue")
        hand.tap("draw")
        hand.wait_for(lambda: hand.told("phase") not in {"", "printing"}, "the number")
        hand.settle()
        _look_through(hand, look, "waiting-number")
    hand.tap("bar-home")
    kiosk.navigator.enter("waiting_number/calls")
    hand.wait_for(lambda: hand.sees("number") or hand.told("nobody") == "True", "the calls")
    hand.settle()
    _look_through(hand, look, "calls")
    hand.tap("bar-home")


def _appointment(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    kiosk.navigator.enter("appointment/service:personalausweis-beantragen")
    hand.wait_for(lambda: hand.told("moreJoins") != "", "how many")
    hand.settle()
    _look_through(hand, look, "wish")
    hand.tap("goOn")
    hand.wait_for(lambda: hand.told("goSlot") != "", "the free times")
    hand.settle()
    look("calendar")
    hand.tap("places")
    look("places")
    hand.tap("bar-back")
    hand.tap("goOn")
    hand.wait_for(lambda: hand.told("field") != "", "the form")
    hand.settle()
    look("contact")
    hand.tap("goOn")
    look("contact-missing")
    hand.type_real("Şükrü Øyen-Đặng")
    while hand.told("field"):
        if hand.told("field") == "telephone" and not hand.told("value"):
            hand.type_real("0391 1234567")
        elif hand.told("field") == "email" and not hand.told("value"):
            hand.type_real("name@musterstadt.example")
        hand.tap("goOn")
    _look_through(hand, look, "check")
    hand.tap("book")
    hand.wait_for(lambda: hand.told("hour") != "", "the appointment")
    hand.settle()
    _look_through(hand, look, "booked")
    hand.tap("bar-home")


def _look_through(hand: WalkingHand, look: Callable[[str], None], name: str) -> None:
    """Look at every page of a column, and turn back to the first."""
    look(name)
    while hand.sees("pageDown") and not hand.resting("pageDown"):
        hand.tap("pageDown")
        look(f"{name}-more")
    while hand.sees("pageUp") and not hand.resting("pageUp"):
        hand.tap("pageUp")


def _helps(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    if hand.sees("bar-helps"):
        hand.tap("bar-helps")
        look("helps")
    for name in ("language", "display", "help"):
        place = f"bar-{name}" if hand.sees(f"bar-{name}") else f"helps-{name}"
        _turn_to(hand, place)
        hand.tap(place)
        look(name)
        if name == "help":
            break
        if hand.sees("bar-helps"):
            hand.tap("bar-helps")
    for text in ("operating", "privacy", "accessibility", "imprint"):
        _turn_to(hand, f"help-{text}")
        hand.tap(f"help-{text}")
        look(text)
        hand.tap("done")
    hand.tap("bar-home")


def _bad_moments(kiosk: Kiosk, hand: WalkingHand, look: Callable[[str], None]) -> None:
    _turn_to(hand, "tile-find_service/all")
    hand.tap("tile-find_service/all")
    _turn_to(hand, "row-personalausweis-beantragen")
    hand.tap("row-personalausweis-beantragen")
    _turn_to(hand, "print")
    hand.tap("print")
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    runner = kiosk.navigator._journey._runner
    ended = SlipEnded(
        action_id=runner.state.here.action_id, outcome=Failed(FailureCode.PRINTER_PAPER_END)
    )
    runner.send(ended)
    hand.settle()
    look("slip-failed")
    hand.tap("done")
    kiosk.navigator.fail(FailureCode.UNEXPECTED)
    hand.settle()
    look("error")
    hand.tap("restart")
    kiosk.navigator.idle.touch()
