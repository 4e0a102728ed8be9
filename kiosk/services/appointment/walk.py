"""The scripted citizen of a booking.

Chooses the first service of the list, a time, gives name and what else is asked, reads all answers,
books, and takes the slip home. Where a time is gone or a hold has run out the citizen chooses
again, as a person would. Each walk says what the citizen was told, and nothing else.
"""

from collections.abc import Callable

from kiosk.flow.walking import (
    CITY_FAULTS,
    PRINTER_FAULTS,
    Hand,
    Persona,
    Report,
    Wanted,
    how_it_printed,
    type_text,
)

FAULTS = (*CITY_FAULTS, *PRINTER_FAULTS, "double-tap", "no-printer", "kill-after-reserve")
CITY = {
    "slot-gone": "slot-gone#1",
    "reservation-expired": "reservation-expired#1",
    "answer-lost": "answer-lost-confirm#1",
}
"""What the embedded city does for a fault: once, as it happens in life."""
DIES = "die-after-reserve"
"""What happens inside the walk that `kill-after-reserve` starts and survives."""
TILE = "tile-appointment/book"
MOST_TRIES = 3
MOST_PAGES = 12


def walk(hand: Hand, wanted: Wanted, look: Callable[[str], None]) -> Report:
    """Walk the journey from the attract page to the booked appointment.

    Args:
        hand: touches the screen.
        wanted: language, faults, persona.
        look: notes that a screen was reached, and takes its picture.
    """
    twice = "double-tap" in wanted.faults
    look("attract")
    hand.tap("begin", twice=twice)
    look("home")
    for _ in range(MOST_PAGES):
        if not hand.sees(TILE) and hand.sees("pageDown"):
            hand.tap("pageDown")
    if not hand.sees(TILE):
        return Report(outcome="unavailable", why="Hier gibt es keine Termine.", booked=False)
    hand.tap(TILE, twice=twice)
    hand.wait_for(lambda: _came(hand), "what can be booked")
    hand.settle()
    if _in_trouble(hand):
        return _refused(hand, look)
    look("booking")
    hand.tap(f"service-{_first(hand)}", twice=twice)
    if hand.told("moreJoins"):
        look("wish")
        hand.tap("goOn", twice=twice)
    typed: dict[str, str] = {}
    for _ in range(MOST_TRIES):
        stopped = _to_check(hand, wanted, look, typed, twice=twice)
        if stopped is not None:
            return stopped
        look("check")
        appointment = _seen(hand)
        hand.tap("book", twice=twice)
        hand.wait_for(lambda: hand.told("working") != "True", "the city's answer")
        if hand.told("hour") or hand.told("asking") or _in_trouble(hand):
            break
    return _ended(hand, look, appointment, typed)


def _came(hand: Hand) -> bool:
    """Tell whether the list of services is there, or why it is not."""
    return hand.told("loading") == "False" or _in_trouble(hand)


def _first(hand: Hand) -> str:
    """Return the number of the first service of the list."""
    return hand.told("first")


def _to_check(
    hand: Hand,
    wanted: Wanted,
    look: Callable[[str], None],
    typed: dict[str, str],
    *,
    twice: bool,
) -> Report | None:
    """Choose a time and answer the form; returns a report where that cannot be."""
    for _ in range(MOST_TRIES):
        hand.wait_for(lambda: hand.told("loading") != "True", "the free times")
        hand.settle()
        look("calendar")
        if _in_trouble(hand) or not hand.told("goSlot"):
            return _refused(hand, look)
        hand.tap("goOn", twice=twice)
        hand.wait_for(lambda: hand.told("working") != "True", "the held time")
        hand.settle()
        if hand.told("field") or hand.told("left") or _in_trouble(hand):
            break
    if _in_trouble(hand):
        return _refused(hand, look)
    for _ in range(MOST_PAGES):
        if not hand.told("field"):
            break
        if DIES in wanted.faults:
            hand.die()
        look("contact")
        _answer(hand, wanted, typed, twice=twice)
    if _in_trouble(hand) or not hand.told("left"):
        return _refused(hand, look)
    return None


def _answer(hand: Hand, wanted: Wanted, typed: dict[str, str], *, twice: bool) -> None:
    answers = {
        "familyName": wanted.persona.name,
        "email": wanted.persona.email,
        "telephone": wanted.persona.telephone,
    }
    answer = answers.get(hand.told("field"), "-")
    if not answer and hand.told("skip"):
        hand.tap("skip", twice=twice)
        return
    if not hand.told("value"):
        answer = answer or "ohne@musterstadt.example"
        type_text(hand, answer)
        typed[hand.told("field")] = answer
    hand.tap("goOn", twice=twice)


def _seen(hand: Hand) -> dict[str, object]:
    """Read the answers, turning pages where they do not fit on one."""
    read = dict.fromkeys(("where", "wish", "when"), "")
    for _ in range(MOST_PAGES):
        read = {name: text or hand.text_of(f"answer-{name}") for name, text in read.items()}
        more = next((name for name in ("cycle", "pageDown") if hand.sees(name)), "")
        if all(read.values()) or not more:
            break
        hand.tap(more)
    return {"office": read["where"], "services": [read["wish"]], "start": read["when"]}


def _named(hand: Hand) -> dict[str, object]:
    """Return number and moment of the appointment on the page."""
    figures = "".join(letter for letter in hand.told("number") if letter.isdigit())
    return {"id": int(figures) if figures else None, "start": hand.told("start")}


def _in_trouble(hand: Hand) -> bool:
    return hand.told("kept") != "" or hand.told("trouble") != ""


def _refused(hand: Hand, look: Callable[[str], None]) -> Report:
    look("trouble")
    why = hand.told("sentence") or hand.told("trouble") or hand.text_of("lead")
    return Report(outcome="unavailable", why=why, booked=False)


def _ended(
    hand: Hand,
    look: Callable[[str], None],
    appointment: dict[str, object],
    typed: dict[str, str],
) -> Report:
    persona = Persona(
        name=typed.get("familyName", ""),
        email=typed.get("email", ""),
        telephone=typed.get("telephone", ""),
    )
    hand.wait_for(lambda: hand.told("asking") != "True", "what became of the booking")
    hand.settle()
    if _in_trouble(hand):
        return _refused(hand, look)
    if hand.told("asking") != "":
        look("doubt")
        why = hand.text_of("title")
        appointment = {**appointment, **_named(hand), "state": "unknown"}
        return Report(
            outcome="unknown",
            why=why,
            booked="unknown",
            appointment=appointment,
            persona=persona,
        )
    look("booked")
    mail = hand.told("byMail") == "True"
    state = "preconfirmed" if mail else "confirmed"
    appointment = {**appointment, **_named(hand), "state": state}
    printed: str = "not-asked"
    not_printed: str | None = None
    if hand.told("prints") == "True":
        printed, not_printed = _print(hand, look)
    hand.tap("finish")
    look("attract")
    return Report(
        outcome="done",
        why=not_printed,
        printed=printed,
        booked=not mail,
        appointment=appointment,
        persona=persona,
    )


def _print(hand: Hand, look: Callable[[str], None]) -> tuple[str, str | None]:
    while not hand.sees("slip"):
        hand.tap("pageDown" if hand.sees("pageDown") else "cycle")
    hand.tap("slip")
    hand.wait_for(lambda: hand.sees("done"), "the end of printing")
    look("slip")
    printed = how_it_printed(hand)
    why = None if printed == "printed" else hand.text_of("lead")
    hand.tap("done")
    look("booked")
    return printed, why
