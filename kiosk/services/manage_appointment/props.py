"""Props of the pages that show, move and cancel an appointment, derived purely."""

import math
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.booked import props as booked
from kiosk.booked.props import BookedProps, TroubleProps, minutes_words, spaced, telephone
from kiosk.booked.world import Row, World
from kiosk.booking.appointment import Appointment, State
from kiosk.booking.catalogue import Catalogue
from kiosk.booking.refusal_words import refusal_words
from kiosk.booking.times import Slot
from kiosk.calendar import props as calendar_props
from kiosk.calendar.props import PlacesProps, WhenProps
from kiosk.core.words import Translate, fill
from kiosk.services.manage_appointment.flow import (
    MOST_MISSES,
    AtCancel,
    AtCancelled,
    AtFound,
    AtKey,
    AtMoved,
    Deed,
    InDoubt,
    InTrouble,
    Managing,
)
from kiosk.services.manage_appointment.wording import (
    Stand,
    may_change,
    stand_of,
    stand_words,
    wrong_words,
)

URGENT_S = 120
MINUTE_S = 60


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EntryProps:
    """One of the two fields. Never shown by `repr`.

    Attributes:
        letters: whether letters may be in it.
        working: whether the city is asked.
    """

    kicker: str
    title: str
    lead: str
    name: str
    hint: str
    value: str
    problem: str
    letters: bool
    working: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundProps:
    """The appointment.

    Attributes:
        stand: where it stands, for scripts.
        banners: `{title, line, look, icon}`.
        lines: where, and what for.
        deeds: `{id, title, line, icon}` of what can be done with it.
        confirmed: when the city confirmed it, in words; empty where it did not just now.
        number, key, call_number, payload, start: see `BookedProps`.
        working: whether the city is asked for what can be booked, or to cancel.
        prints: whether a slip can be had.
    """

    stand: str
    title: str
    lead: str
    banners: tuple[Row, ...]
    confirmed: str
    hour: str
    day: str
    lines: tuple[str, ...]
    deeds: tuple[Row, ...]
    number: str
    key: str
    call_number: str
    payload: str
    start: str
    working: bool
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareProps:
    """Old and new time: `{label, moment, place, line, fresh}`.

    Attributes:
        left: what is left of the hold, `8:41`.
        seconds_left, seconds: the same and the whole, in seconds.
        urgent: whether little is left.
        start: the new moment (ISO 8601), for scripts.
        working: whether the city is asked to move.
    """

    kicker: str
    sides: tuple[Row, ...]
    left: str
    seconds_left: int
    seconds: int
    urgent: bool
    start: str
    working: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WordProps:
    """A question or a word about the appointment.

    Attributes:
        state: what it is about, for scripts.
        asking: whether the city is asked what became of it.
        working: whether it is asked to cancel.
        banners: `{title, line, look, icon}`.
        rows: `{id, title, line, icon, leads}`.
        first, second: `{id, text, icon}` of the deeds below; the second may be empty.
    """

    state: str
    title: str
    lead: str
    picture: str
    asking: bool
    working: bool
    banners: tuple[Row, ...]
    rows: tuple[Row, ...]
    first: Row
    second: Row


def entry_props(state: Managing, world: World) -> EntryProps:
    """Derive the page of a field."""
    translate = world.reader.translate
    #: Above the title of the fields of number and code
    kicker = translate("ManageAppointment", "Ihr Termin")
    left = MOST_MISSES - state.misses
    problem = wrong_words(state.wrong, left, translate) if state.wrong is not None else ""
    if isinstance(state.here, AtKey):
        return EntryProps(
            kicker=kicker,
            #: Title of the field of the code
            title=translate("ManageAppointment", "Wie ist der Code?"),
            #: Under the title of the field of the code
            lead=translate("ManageAppointment", "Er steht unter der Nummer: „Code zum Absagen“."),
            #: Name of the field of the code
            name=translate("ManageAppointment", "Code zum Absagen"),
            hint="4F2A",
            value=state.typed.key,
            problem=problem,
            letters=True,
            working=bool(state.pending),
        )
    return EntryProps(
        kicker=kicker,
        #: Title of the field of the number
        title=translate("ManageAppointment", "Wie ist Ihre Terminnummer?"),
        #: Under the title of the field of the number
        lead=translate("ManageAppointment", "Sie steht auf Ihrem Zettel oder in der E-Mail."),
        #: Name of the field of the number
        name=translate("ManageAppointment", "Terminnummer"),
        hint="123456",
        value=state.typed.number,
        problem=problem,
        letters=False,
        working=bool(state.pending),
    )


# The appointment ---------------------------------------------------------------------------------


def shown(state: Managing) -> Appointment:
    """Return the appointment that counts now: the new one after a move."""
    one = state.moved or state.found
    if one is None:
        raise LookupError("this page needs an appointment")
    return one


def words_of(state: Managing, one: Appointment, world: World) -> BookedProps:
    """Return an appointment in words; what it is for is known of the old one at least."""
    wish = one.wish or (state.found.wish if state.found is not None else ())
    return booked.booked_props(one, wish, state.catalogue, world)


def found_props(state: Managing, world: World) -> FoundProps:
    """Derive the page of the appointment, found or moved."""
    one = shown(state)
    words = words_of(state, one, world)
    moved = isinstance(state.here, AtMoved)
    stand = stand_of(one, world)
    if moved:
        title, lead = _moved_words(state, world)
        banners, deeds = _moved_banners(state, world), _moved_deeds(state, world)
    else:
        said = stand_words(
            stand,
            hour=words.hour,
            place=words.place,
            called_as=words.call_number,
            translate=world.reader.translate,
        )
        title, lead = said.title, said.lead
        banners, deeds = _found_banners(state, world), _found_deeds(state, stand, world)
    counts = stand in {Stand.AHEAD, Stand.SEAT, Stand.MAIL}
    return FoundProps(
        stand="moved" if moved else stand.value,
        title=title,
        lead=lead,
        banners=banners,
        confirmed=words.confirmed if moved and one.state is State.BOOKED else "",
        hour=words.hour,
        day=words.day,
        lines=(words.place, words.address, words.services),
        deeds=deeds,
        number=words.number,
        key=words.key,
        call_number=words.call_number,
        payload=words.payload if counts else "",
        start=words.start,
        working=bool(state.pending),
        prints=words.prints,
    )


def _found_banners(state: Managing, world: World) -> tuple[Row, ...]:
    translate = world.reader.translate
    rows: list[Row] = []
    if state.not_cancelled:
        rows.append(
            _banner(
                #: The city was asked, and has not cancelled
                translate("ManageAppointment", "Die Absage ist nicht angekommen."),
                #: Under "Die Absage ist nicht angekommen."
                translate(
                    "ManageAppointment",
                    "Ihr Termin gilt weiter. Sie können es noch einmal versuchen.",
                ),
                "warning",
                "warning",
            )
        )
    if state.stuck and may_change(shown(state), world):
        rows.append(
            _banner(
                #: The kiosk cannot look for another time
                translate("ManageAppointment", "Verschieben geht hier nicht."),
                #: Under "Verschieben geht hier nicht."
                translate(
                    "ManageAppointment",
                    "Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.",
                ),
                "info",
                "info",
            )
        )
    return tuple(rows)


def _found_deeds(state: Managing, stand: Stand, world: World) -> tuple[Row, ...]:
    translate = world.reader.translate
    one = shown(state)
    change = may_change(one, world)
    rows: list[Row] = []
    if change and one.state is State.BOOKED and not state.stuck:
        rows.append(
            _row(
                "move",
                #: Deed: another time
                translate("ManageAppointment", "Termin verschieben"),
                #: Under "Termin verschieben"
                translate("ManageAppointment", "Der alte bleibt, bis der neue sicher ist."),
                "calendar_month",
            )
        )
    if change:
        rows.append(
            _row(
                "cancel",
                #: Deed: cancels
                translate("ManageAppointment", "Termin absagen"),
                #: Under "Termin absagen"
                translate("ManageAppointment", "Wir fragen noch zweimal nach."),
                "event_busy",
            )
        )
    if stand in {Stand.OVER, Stand.CANCELLED} or (state.stuck and change):
        rows.append(_book_row(world))
    if world.prints and stand in {Stand.AHEAD, Stand.SEAT, Stand.MAIL}:
        rows.append(_slip_row(world))
    return tuple(rows)


def _moved_words(state: Managing, world: World) -> tuple[str, str]:
    translate = world.reader.translate
    if shown(state).state is State.MAIL:
        return (
            #: Title: the new appointment counts only once a mail was answered
            translate("ManageAppointment", "Fast fertig: Bitte E-Mail bestätigen."),
            #: Under "Fast fertig": the old one stays until then
            translate(
                "ManageAppointment",
                "Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.",
            ),
        )
    if state.old_stays:
        return (
            #: Title: the new one is booked, and the old one could not be cancelled
            translate("ManageAppointment", "Sie haben jetzt zwei Termine."),
            #: Under "Sie haben jetzt zwei Termine."
            translate(
                "ManageAppointment", "Der neue ist gebucht. Der alte ließ sich nicht absagen."
            ),
        )
    return (
        #: Title: moved
        translate("ManageAppointment", "Ihr Termin ist verschoben."),
        #: Under "Ihr Termin ist verschoben."
        translate("ManageAppointment", "Der alte Termin ist abgesagt. Es gilt nur der neue."),
    )


def _moved_banners(state: Managing, world: World) -> tuple[Row, ...]:
    old, new = state.found, state.moved
    if not state.old_stays or old is None or new is None:
        return ()
    translate = world.reader.translate
    return (
        _banner(
            #: The old appointment stands beside the new one: %1 is day and time
            fill(
                translate("ManageAppointment", "Der alte Termin gilt noch: %1"),
                _moment(old.slot, state, world),
            ),
            #: %1 is the number of the old appointment, %2 that of the new one
            fill(
                translate("ManageAppointment", "Alter Termin: Nummer %1. Neuer Termin: Nummer %2."),
                spaced(old.ref.number),
                spaced(new.ref.number),
            ),
            "warning",
            "warning",
        ),
    )


def _moved_deeds(state: Managing, world: World) -> tuple[Row, ...]:
    translate = world.reader.translate
    rows: list[Row] = []
    if state.old_stays and shown(state).state is not State.MAIL:
        rows.append(
            _row(
                "again",
                #: Deed: tries once more to cancel the old one of two appointments
                translate("ManageAppointment", "Alten Termin jetzt absagen"),
                #: Under "Alten Termin jetzt absagen"
                translate("ManageAppointment", "Der neue bleibt."),
                "event_busy",
            )
        )
    if world.prints:
        rows.append(_slip_row(world))
    return tuple(rows)


def _slip_row(world: World) -> Row:
    translate = world.reader.translate
    return _row(
        "slip",
        #: Deed: prints the appointment
        translate("ManageAppointment", "Zettel drucken"),
        #: Under "Zettel drucken"
        translate("ManageAppointment", "mit allem, was Sie mitbringen"),
        "print",
    )


def _book_row(world: World) -> Row:
    translate = world.reader.translate
    return _row(
        "book",
        #: Deed: books a new appointment
        translate("ManageAppointment", "Neuen Termin buchen"),
        #: Under "Neuen Termin buchen"
        translate("ManageAppointment", "Sie wählen Anliegen, Amt und Zeit."),
        "event_available",
    )


def _row(name: str, title: str, line: str, icon: str, *, leads: bool = True) -> Row:
    return {"id": name, "title": title, "line": line, "icon": icon, "leads": leads}


def _banner(title: str, line: str, look: str, icon: str) -> Row:
    return {"title": title, "line": line, "look": look, "icon": icon}


def _moment(slot: Slot, state: Managing, world: World) -> str:
    return calendar_props.moment_words(slot, world.calendar(state.catalogue or Catalogue()))


# Move --------------------------------------------------------------------------------------------


def _kicker(state: Managing, world: World) -> str:
    if state.found is None:
        return ""
    moment = _moment(state.found.slot, state, world)
    #: Above a title while another time is chosen: %1 is day and time of the appointment
    return fill(world.reader.translate("ManageAppointment", "Bisher: %1"), moment)


def when_props(state: Managing, world: World) -> WhenProps:
    """Derive the page of the calendar, or of the times of one day."""
    if state.when is None:
        raise LookupError("this page needs a wish on the way to it")
    trouble = ("", "")
    if state.when.trouble is not None and state.when.times is None:
        trouble = refusal_words(state.when.trouble, world.reader.translate)
    made = calendar_props.when_props(
        state.when,
        world.calendar(state.catalogue or Catalogue()),
        kicker=_kicker(state, world),
        banner=_when_banner(state, world),
        trouble=trouble,
        working=bool(state.pending),
    )
    return replace(made, step=0)


def _when_banner(state: Managing, world: World) -> str:
    translate = world.reader.translate
    if state.ran_out:
        #: Above the calendar: the new time that was held is free again
        return translate(
            "ManageAppointment",
            "Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.",
        )
    if state.unsure:
        #: Above the calendar: the city did not answer whether a time is held
        return translate(
            "ManageAppointment",
            "Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.",
        )
    if state.when is not None and state.when.lost is not None:
        #: Above the calendar: somebody else has taken the time
        return translate(
            "ManageAppointment",
            "Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.",
        )
    return ""


def places_props(state: Managing, world: World) -> PlacesProps:
    """Derive the page of the offices."""
    if state.when is None:
        raise LookupError("this page needs a wish on the way to it")
    calendar = world.calendar(state.catalogue or Catalogue())
    made = calendar_props.places_props(state.when, calendar, _kicker(state, world))
    return replace(made, step=0)


def compare_props(state: Managing, world: World) -> CompareProps:
    """Derive the page of old and new time."""
    translate = world.reader.translate
    old, hold = state.found, state.hold or state.sent
    if old is None or hold is None:
        raise LookupError("this page needs an appointment and a hold")
    left = max(0, math.ceil(hold.until_s - world.monotonic_s))
    new = Appointment(ref=hold.ref, state=State.HELD, slot=hold.slot, wish=hold.wish)
    return CompareProps(
        kicker=words_of(state, old, world).services,
        sides=(
            #: Label of the old time
            _side(translate("ManageAppointment", "Bisher"), old, state, world),
            #: Label of the new time
            _side(translate("ManageAppointment", "Neu"), new, state, world, fresh=True),
        ),
        left=minutes_words(left),
        seconds_left=left,
        seconds=math.ceil(hold.until_s - hold.began_s),
        urgent=left < URGENT_S,
        start=hold.slot.start.isoformat(),
        working=bool(state.pending),
    )


def _side(
    label: str, one: Appointment, state: Managing, world: World, *, fresh: bool = False
) -> Row:
    words = words_of(state, one, world)
    return {
        "label": label,
        "moment": _moment(one.slot, state, world),
        "place": words.place,
        "line": words.address,
        "fresh": fresh,
    }


# Words -------------------------------------------------------------------------------------------


def word_props(state: Managing, world: World) -> WordProps:
    """Derive the page of a question, of what is cancelled, or of what nobody knows."""
    match state.here:
        case AtCancel(sure=sure):
            return _really_props(state, world) if sure else _cancel_props(state, world)
        case AtCancelled():
            return _cancelled_props(state, world)
        case InDoubt(deed=deed):
            return _doubt_props(state, deed, world)
        case _:
            raise TypeError("this page needs a question")


def _subject(state: Managing, world: World) -> Row:
    """Return the row that says which appointment it is about."""
    one = shown(state)
    words = words_of(state, one, world)
    return _row(
        "subject",
        _moment(one.slot, state, world),
        " · ".join(part for part in (words.place, words.services) if part),
        "calendar_month",
        leads=False,
    )


def _keep(world: World) -> Row:
    #: Leaves the appointment as it is
    text = world.reader.translate("ManageAppointment", "Nein, Termin behalten")
    return {"id": "keep", "text": text, "icon": "arrow_back"}


def _cancel_props(state: Managing, world: World) -> WordProps:
    translate = world.reader.translate
    return WordProps(
        state="cancel",
        #: Title of the first question before an appointment is cancelled
        title=translate("ManageAppointment", "Möchten Sie absagen?"),
        #: Under the first question
        lead=translate(
            "ManageAppointment",
            "Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.",
        ),
        picture="calendar",
        asking=False,
        working=False,
        banners=(),
        rows=(
            _subject(state, world),
            _row(
                "yes",
                #: Answer to the first question before an appointment is cancelled
                translate("ManageAppointment", "Ja, ich möchte absagen"),
                #: Under "Ja, ich möchte absagen"
                translate("ManageAppointment", "Noch ist nichts abgesagt."),
                "event_busy",
            ),
        ),
        first=_keep(world),
        second={},
    )


def _really_props(state: Managing, world: World) -> WordProps:
    translate = world.reader.translate
    working = bool(state.pending)
    #: Cancels the appointment, asked for the second time
    text = translate("ManageAppointment", "Jetzt absagen")
    if working:
        #: On the button while the city is asked to cancel
        text = translate("ManageAppointment", "Wird abgesagt")
    return WordProps(
        state="really",
        #: Title of the second question before an appointment is cancelled
        title=translate("ManageAppointment", "Ganz sicher absagen?"),
        #: Under the second question
        lead=translate("ManageAppointment", "Danach gibt es diesen Termin nicht mehr."),
        picture="calendar",
        asking=False,
        working=working,
        banners=(),
        rows=(_subject(state, world),),
        first=_keep(world),
        second={"id": "cancelNow", "text": text, "icon": "event_busy"},
    )


def _cancelled_props(state: Managing, world: World) -> WordProps:
    translate = world.reader.translate
    return WordProps(
        state="cancelled",
        #: Title: it is cancelled
        title=translate("ManageAppointment", "Ihr Termin ist abgesagt."),
        #: Under "Ihr Termin ist abgesagt."
        lead=translate(
            "ManageAppointment",
            "Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.",
        ),
        picture="envelope",
        asking=False,
        working=False,
        banners=(
            _banner(
                #: What is cancelled: %1 is day and time
                fill(
                    translate("ManageAppointment", "Abgesagt: %1"),
                    _moment(shown(state).slot, state, world),
                ),
                words_of(state, shown(state), world).place,
                "success",
                "check_circle",
            ),
        ),
        rows=(_book_row(world),),
        #: Goes to the home screen
        first={
            "id": "home",
            "text": translate("ManageAppointment", "Etwas anderes"),
            "icon": "home",
        },
        #: Ends the session
        second={"id": "finish", "text": translate("ManageAppointment", "Fertig"), "icon": "check"},
    )


def _doubt_props(state: Managing, deed: Deed, world: World) -> WordProps:
    translate = world.reader.translate
    asking = bool(state.pending)
    title, lead, maybe = _doubt_words(deed, translate, asking=asking)
    sent = state.sent
    slot = sent.slot if sent is not None and deed is Deed.MOVE else shown(state).slot
    number, line = telephone(world)
    rows = [_number_row(shown(state).ref.number, world)]
    if sent is not None and deed is Deed.MOVE:
        rows.append(_number_row(sent.ref.number, world, fresh=True))
    #: %1 is a telephone number
    call = fill(translate("ManageAppointment", "Telefon %1"), number)
    rows.append(_row("call", call, line, "call", leads=False))
    return WordProps(
        state="doubt",
        title=title,
        lead=lead,
        picture="bridge",
        asking=asking,
        working=False,
        banners=(_banner(fill(maybe, _moment(slot, state, world)), "", "warning", "help"),),
        rows=tuple(rows),
        first={
            "id": "again",
            #: Asks the city once more what became of it
            "text": translate("ManageAppointment", "Jetzt nachfragen"),
            "icon": "refresh",
        },
        second={
            "id": "finish",
            #: Leaves the page of what nobody knows
            "text": translate("ManageAppointment", "Ich habe die Nummer"),
            "icon": "check",
        },
    )


def _doubt_words(deed: Deed, translate: Translate, *, asking: bool) -> tuple[str, str, str]:
    match deed:
        case Deed.CANCEL:
            #: Title: nobody knows whether it was cancelled
            title = translate("ManageAppointment", "Wir wissen noch nicht, ob abgesagt wurde.")
            if asking:
                #: Title while the city is asked whether it cancelled
                title = translate("ManageAppointment", "Wir prüfen, ob abgesagt wurde.")
            return (
                title,
                #: The answer never came
                translate(
                    "ManageAppointment",
                    "Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.",
                ),
                #: An appointment that may be cancelled: %1 is day and time
                translate("ManageAppointment", "Vielleicht abgesagt: %1"),
            )
        case Deed.MOVE:
            #: Title: nobody knows whether it was moved
            title = translate("ManageAppointment", "Wir wissen noch nicht, ob verschoben wurde.")
            if asking:
                #: Title while the city is asked whether it moved
                title = translate("ManageAppointment", "Wir prüfen, ob verschoben wurde.")
            return (
                title,
                #: The answer to a move never came
                translate(
                    "ManageAppointment",
                    "Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.",
                ),
                #: An appointment that may be booked: %1 is day and time
                translate("ManageAppointment", "Vielleicht neu: %1"),
            )
        case _:
            assert_never(deed)


def _number_row(number: int, world: World, *, fresh: bool = False) -> Row:
    translate = world.reader.translate
    if fresh:
        #: %1 is the number of a new appointment
        text = translate("ManageAppointment", "Neuer Termin: Nummer %1")
    else:
        #: %1 is the number of an appointment
        text = translate("ManageAppointment", "Ihr Termin: Nummer %1")
    #: Under the number of an appointment of which nobody knows
    line = translate("ManageAppointment", "Schreiben Sie die Nummer bitte ab.")
    return _row("new" if fresh else "old", fill(text, spaced(number)), line, "badge", leads=False)


# No ----------------------------------------------------------------------------------------------


def trouble_props(state: Managing, world: World) -> TroubleProps:
    """Derive the page of a no."""
    if not isinstance(state.here, InTrouble):
        raise TypeError("this page needs a no of the city")
    translate = world.reader.translate
    #: The city said no: what is kept
    kept = translate("ManageAppointment", "Es ist nichts geändert.")
    if AtFound() in state.trail:
        #: The city said no to a change: what is kept
        kept = translate("ManageAppointment", "Ihr Termin gilt weiter wie bisher.")
    made = booked.trouble_props(state.here.refused, kept, world)
    return replace(made, retry=len(state.trail) > 1)


def lock_props(world: World, left_s: float) -> TroubleProps:
    """Derive the page that nothing is looked up for a while.

    Args:
        world: what it is read with.
        left_s: how long still.
    """
    translate = world.reader.translate
    number, line = telephone(world)
    #: Nothing is looked up for a while: %1 is a number of minutes
    advice = translate("ManageAppointment", "In %1 Minuten können Sie es wieder versuchen.")
    return TroubleProps(
        #: Title: nothing is looked up for a while
        title=translate("ManageAppointment", "Bitte warten Sie etwas."),
        #: Nothing is looked up for a while: why
        sentence=translate("ManageAppointment", "Nummer und Code waren hier zu oft falsch."),
        advice=fill(advice, str(max(1, math.ceil(left_s / MINUTE_S)))),
        #: Nothing is looked up for a while: what is kept
        kept=translate("ManageAppointment", "Es ist nichts geändert."),
        telephone=number,
        telephone_line=line,
        code="locked",
        retry=False,
    )
