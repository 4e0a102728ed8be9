"""The scripted citizen who moves an appointment, and then cancels it.

Books one on the screen first, unless number and code are given; types both, looks at it, moves it
to the earliest free time, takes the slip, looks the new one up by its own number and code, and
cancels it, asked twice. Where a time is gone another one is chosen; where the city says no to
looking up, it is asked once more. Each walk says what the citizen was told, and nothing else: at
the end of a whole walk nothing is booked any more, so `booked` is False and `state` `cancelled`.
Where it stops before, `appointment` is the one that still stands.
"""

from collections.abc import Callable

from kiosk.flow.walking import (
    CITY_FAULTS,
    PRINTER_FAULTS,
    Hand,
    Report,
    Wanted,
    how_it_printed,
    type_text,
)

Look = Callable[[str], None]

CITY = {
    "slot-gone": "slot-gone#2",
    "no-new-time": "slot-gone#2-",
    "reservation-expired": "reservation-expired@confirm#2",
    "answer-lost": "answer-lost@confirm#2",
    "answer-lost-cancel": "answer-lost@cancel",
    "cancel-refused": "error:processDeleteFailed@cancel#1",
    "rate-limited": "rate-limited@appointment#1",
    "maintenance": "maintenance@appointment",
    "offline-midway": "offline@update#2-",
}
"""What the embedded city does for a fault: the booking at the beginning goes well."""
FAULTS = (
    *(fault for fault in CITY_FAULTS if fault != "captcha"),
    *("no-new-time", "answer-lost-cancel", "cancel-refused", "captcha"),
    *PRINTER_FAULTS,
    *("double-tap", "no-printer", "wrong-key"),
)
MOST_TRIES = 3
MOST_PAGES = 20


def walk(hand: Hand, wanted: Wanted, look: Look) -> Report:
    """Walk the journey from the attract page until the appointment is cancelled.

    Args:
        hand: touches the screen.
        wanted: language, faults, persona; `given` is the appointment.
        look: notes that a screen was reached, and takes its picture.
    """
    twice = "double-tap" in wanted.faults
    look("attract")
    hand.tap("begin", twice=twice)
    look("home")
    _turn_to(hand, "tile-appointment/book")
    if not hand.sees("tile-appointment/book"):
        return Report(outcome="unavailable", why="Hier gibt es keine Termine.", booked=False)
    pair = wanted.given or _book(hand, wanted, twice=twice)
    if pair is None:
        return _stopped(hand, look, None)
    if "wrong-key" in wanted.faults:
        return _guess(hand, look, pair[0])
    stopped = _find(hand, look, pair, twice=twice)
    if stopped is not None:
        return stopped
    stopped = _move(hand, look, twice=twice)
    if stopped is not None:
        return stopped
    printed, why = "not-asked", None
    if hand.told("prints") == "True":
        printed, why = _print(hand, look)
    pair = (hand.told("number"), hand.told("key"))
    hand.tap("home", twice=twice)
    stopped = _find(hand, look, pair, twice=twice)
    return stopped or _cancel(hand, look, printed, why, twice=twice)


def _turn_to(hand: Hand, name: str) -> None:
    for _ in range(MOST_PAGES):
        if hand.sees(name) or not hand.sees("pageDown"):
            return
        hand.tap("pageDown")


def _wait(hand: Hand, what: str) -> None:
    """Wait until the city has answered, and the page stands."""
    told = ("working", "loading", "asking")
    hand.wait_for(lambda: all(hand.told(one) != "True" for one in told), what)
    hand.settle()


# Book --------------------------------------------------------------------------------------------


def _book(hand: Hand, wanted: Wanted, *, twice: bool) -> tuple[str, str] | None:
    """Book the first service at the first time; returns number and code as the page says them."""
    hand.tap("tile-appointment/book", twice=twice)
    _wait(hand, "what can be booked")
    if _in_trouble(hand):
        return None
    hand.tap(f"service-{hand.told('first')}", twice=twice)
    answers = {
        "familyName": wanted.persona.name,
        "email": wanted.persona.email or "ohne@musterstadt.example",
        "telephone": wanted.persona.telephone,
    }
    for _ in range(MOST_PAGES):
        _wait(hand, "the next page of the booking")
        if _in_trouble(hand):
            return None
        if hand.told("secondsLeft"):
            hand.tap("book", twice=twice)
            _wait(hand, "the booking")
            break
        if hand.told("field") and not hand.told("value"):
            type_text(hand, answers.get(hand.told("field"), "-"))
        hand.tap("goOn", twice=twice)
    number, key = hand.told("number"), hand.told("key")
    if not number or not key:
        return None
    hand.tap("bar-home", twice=twice)
    return number, key


# Find --------------------------------------------------------------------------------------------


def _enter(hand: Hand, look: Look, pair: tuple[str, str], *, twice: bool) -> None:
    if not hand.sees("input"):
        _turn_to(hand, "tile-manage_appointment/find")
        hand.tap("tile-manage_appointment/find", twice=twice)
    look("manage-number")
    _strike(hand, pair[0])
    hand.tap("goOn", twice=twice)
    look("manage-key")
    _strike(hand, pair[1])
    hand.tap("goOn", twice=twice)
    _wait(hand, "the appointment")


def _strike(hand: Hand, text: str) -> None:
    for letter in text:
        if letter.isalnum():
            hand.strike(f"pad-{letter.upper()}")


def _find(hand: Hand, look: Look, pair: tuple[str, str], *, twice: bool) -> Report | None:
    """Look the appointment up; returns a report where that cannot be."""
    _enter(hand, look, pair, twice=twice)
    if _in_trouble(hand):
        look("trouble")
        hand.tap("again", twice=twice)
        _wait(hand, "the appointment")
    if hand.told("stand") == "":
        return _stopped(hand, look, {"id": _number(pair[0]), "state": "confirmed"})
    look("manage-found")
    return None


def _guess(hand: Hand, look: Look, number: str) -> Report:
    """Type a wrong code until the kiosk asks no more."""
    _enter(hand, look, (number, "0000"), twice=False)
    for _ in range(MOST_TRIES):
        if _in_trouble(hand):
            break
        hand.tap("goOn")
        _wait(hand, "the appointment")
    return _stopped(hand, look, {"id": _number(number), "state": "confirmed"})


# Move --------------------------------------------------------------------------------------------


def _move(hand: Hand, look: Look, *, twice: bool) -> Report | None:
    """Move it to the earliest free time; returns a report where that cannot be."""
    old = _seen(hand)
    _turn_to(hand, "move")
    hand.tap("move", twice=twice)
    for _ in range(MOST_TRIES):
        _wait(hand, "the free times")
        if _in_trouble(hand) or not hand.told("goSlot"):
            return _stopped(hand, look, old)
        look("calendar")
        hand.tap("goOn", twice=twice)
        _wait(hand, "the held time")
        if not hand.told("sides"):
            continue
        look("manage-compare")
        hand.tap("moveNow", twice=twice)
        _wait(hand, "the move")
        if hand.told("stand") == "moved" or _in_trouble(hand) or hand.told("state") == "doubt":
            break
    if hand.told("stand") != "moved":
        return _stopped(hand, look, old)
    look("manage-moved")
    if "again" in hand.told("deeds"):
        _turn_to(hand, "again")
        hand.tap("again", twice=twice)
        _wait(hand, "the old one's end")
        look("manage-moved")
    return None


def _seen(hand: Hand) -> dict[str, object]:
    """Return the appointment as the page says it."""
    lines = hand.told("lines").strip("[]").split("', '")
    return {
        "id": _number(hand.told("number")),
        "office": lines[0].strip("'"),
        "services": [lines[-1].strip("'")],
        "start": hand.told("start"),
        "state": "confirmed",
    }


def _number(text: str) -> int:
    return int("".join(letter for letter in text if letter.isdecimal()))


def _print(hand: Hand, look: Look) -> tuple[str, str | None]:
    _turn_to(hand, "slip")
    hand.tap("slip")
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = how_it_printed(hand)
    why = None if printed == "printed" else hand.text_of("lead")
    hand.tap("done")
    look("manage-moved")
    return printed, why


# Cancel ------------------------------------------------------------------------------------------


def _cancel(hand: Hand, look: Look, printed: str, why: str | None, *, twice: bool) -> Report:
    seen = _seen(hand)
    _turn_to(hand, "cancel")
    hand.tap("cancel", twice=twice)
    look("manage-cancel")
    _turn_to(hand, "yes")
    hand.tap("yes", twice=twice)
    look("manage-really")
    hand.tap("cancelNow", twice=twice)
    _wait(hand, "the end of the appointment")
    if hand.told("state") != "cancelled":
        return _stopped(hand, look, seen)
    look("manage-cancelled")
    hand.tap("finish")
    look("attract")
    return Report(
        outcome="done",
        why=why,
        printed=printed,
        booked=False,
        appointment={**seen, "state": "cancelled"},
    )


# No ----------------------------------------------------------------------------------------------


def _in_trouble(hand: Hand) -> bool:
    return hand.told("kept") != "" or hand.told("trouble") != ""


def _stopped(hand: Hand, look: Look, standing: dict[str, object] | None) -> Report:
    """Say why it does not go on, and which appointment still stands."""
    if hand.told("state") == "doubt":
        look("manage-doubt")
        return Report(
            outcome="unknown",
            why=hand.text_of("title"),
            booked="unknown",
            appointment={**(standing or {}), "state": "unknown"},
        )
    look("trouble")
    words = ("sentence", "trouble", "banner", "problem", "lead")
    why = next((hand.told(one) for one in words if hand.told(one)), None)
    return Report(outcome="unavailable", why=why, booked=standing is not None, appointment=standing)
