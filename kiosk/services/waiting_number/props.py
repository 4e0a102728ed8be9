"""Props of the waiting numbers, derived purely from state and world."""

from dataclasses import dataclass

from kiosk.booking.waiting import KnownQueues, Queue
from kiosk.core.outcome import Done, Failed, Unknown
from kiosk.core.words import Translate, fill
from kiosk.services.waiting_number.flow import (
    AtNumber,
    AtQueue,
    Drawing,
    Loading,
    NobodyKnows,
    NotDrawn,
    Unavailable,
    WaitingNumber,
)
from kiosk.services.waiting_number.slip import number_text, place_words
from kiosk.services.waiting_number.wording import why_not
from kiosk.services.waiting_number.world import Row, World
from kiosk.waiting_words import SOON_MIN, wait_words


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkProps:
    """Something is asked or drawn.

    Attributes:
        title: what happens.
        line: what is waited for.
    """

    title: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuesProps:
    """The list of queues.

    Attributes:
        rows: id, title, line of each, and whether it gives numbers now.
        first_open: id of the first that does; empty where none does.
    """

    rows: tuple[Row, ...]
    first_open: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueProps:
    """One queue, with the deed.

    Attributes:
        office: where it is.
        title: what one does here.
        opened: whether it gives numbers now.
        wait_label: before the waiting time; empty where that is a sentence of its own.
        wait: how long one waits.
        ahead: how many wait; empty where not known.
        closed: when it gives numbers again.
        closed_text: what the city says while it is closed.
        mark: mark of that text.
        prints: whether a slip can be had.
        telephone, telephone_line: who else helps.
    """

    office: str
    title: str
    opened: bool
    wait_label: str
    wait: str
    ahead: str
    closed: str
    closed_text: str
    mark: str
    prints: bool
    telephone: str
    telephone_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberProps:
    """The number.

    Attributes:
        office: where one waits.
        number: as the call display shows it.
        phase: `none` (no slip wanted), `printing`, `done`, `failed` or `unknown`.
        reason: name of the failure code; empty where there is none.
        wait_label, wait, ahead: how long one waits.
        place_label, place, place_note: where one waits.
        payload: number, office and day, for the phone.
        prints: whether the printer can print now.
    """

    office: str
    number: str
    phase: str
    reason: str
    wait_label: str
    wait: str
    ahead: str
    place_label: str
    place: str
    place_note: str
    payload: str
    prints: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StopProps:
    """There is no number, or nobody knows whether there is one.

    Attributes:
        look: `info`, or `warning` where nobody knows.
        title: what happened.
        lead: why, and what did not happen.
        banner: what to do now.
        banner_line: one line more.
        known_title: how old that is what was known; empty where nothing was.
        known: what was known of the queues.
        again: whether trying again can do no harm.
        telephone, telephone_line: who else helps.
        code: for the technician.
    """

    look: str
    title: str
    lead: str
    banner: str
    banner_line: str
    known_title: str
    known: tuple[Row, ...]
    again: bool
    telephone: str
    telephone_line: str
    code: str


def work_props(here: Loading | Drawing, world: World) -> WorkProps:
    """Derive the page that waits for an answer."""
    translate = world.reader.translate
    if isinstance(here, Loading):
        #: Title while the city is asked for its queues
        title = translate("WaitingNumber", "Einen Moment bitte.")
        #: What is waited for
        line = translate("WaitingNumber", "Wir fragen nach der Wartezeit.")
        return WorkProps(title=title, line=line)
    #: Title while the number is drawn
    title = translate("WaitingNumber", "Ihre Nummer wird gezogen.")
    if here.sent:
        #: What is waited for: the city gives the number
        line = translate("WaitingNumber", "Wir warten auf die Antwort der Stadt.")
    else:
        #: What is waited for: the printer says whether it can print
        line = translate("WaitingNumber", "Wir fragen zuerst den Drucker.")
    return WorkProps(title=title, line=line)


def queues_props(state: WaitingNumber, world: World) -> QueuesProps:
    """Derive the list of queues."""
    return QueuesProps(
        rows=tuple(_row(queue, world) for queue in state.queues),
        first_open=next((str(queue.scope) for queue in state.queues if queue.opened), ""),
    )


def _row(queue: Queue, world: World) -> Row:
    line = (
        wait_words(queue.wait_min, world.reader.translate)
        if queue.opened
        else queue.closed_text or world.closed(queue)
    )
    named = queue.office if queue.office != queue.name else ""
    return {
        "id": str(queue.scope),
        "title": queue.name,
        "line": f"{named}: {line}" if named else line,
        "opened": queue.opened,
    }


def queue_props(here: AtQueue, state: WaitingNumber, world: World) -> QueueProps:
    """Derive the page of one queue; one that the city does not name any more is closed."""
    translate = world.reader.translate
    queue = state.queue(here.scope) or Queue(scope=here.scope, name="")
    #: Title of the page that draws a number
    title = translate("WaitingNumber", "Nummer ziehen")
    return QueueProps(
        office=_office(queue.office, queue.name),
        title=title,
        opened=queue.opened,
        wait_label=_wait_label(queue.wait_min, translate),
        wait=_wait(queue.wait_min, translate),
        ahead=_ahead(queue.ahead, translate),
        closed=world.closed(queue),
        closed_text=queue.closed_text,
        mark=world.mark(queue.closed_text),
        prints=world.prints and not here.paperless,
        telephone=world.telephone,
        telephone_line=world.telephone_line,
    )


def _office(office: str, name: str) -> str:
    return f"{office}, {name}" if office and name and office != name else office or name


def _wait_label(minutes: int | None, translate: Translate) -> str:
    if minutes is None or minutes <= SOON_MIN:
        #: Above how long one waits
        return translate("WaitingNumber", "Wartezeit")
    #: Above "25 Minuten"
    return translate("WaitingNumber", "Sie warten etwa")


def _wait(minutes: int | None, translate: Translate) -> str:
    if minutes is None:
        #: How long one waits, where nobody knows
        return translate("WaitingNumber", "nicht bekannt")
    if minutes <= SOON_MIN:
        #: How long one waits: hardly at all
        return translate("WaitingNumber", "gleich dran")
    #: Under "Sie warten etwa"; %1 is a number from 2
    return fill(translate("WaitingNumber", "%1 Minuten"), str(minutes))


def _ahead(people: int | None, translate: Translate) -> str:
    if people is None:
        return ""
    if people == 0:
        #: How many people wait
        return translate("WaitingNumber", "Vor Ihnen wartet niemand.")
    #: How many people wait; %1 is a number
    return fill(translate("WaitingNumber", "Vor Ihnen warten: %1"), str(people))


def number_props(here: AtNumber, world: World) -> NumberProps:
    """Derive the page of the number."""
    translate = world.reader.translate
    drawn = here.drawn
    reason = getattr(here.slip.outcome, "reason", None) if here.slip is not None else None
    place, note = place_words(drawn, world)
    return NumberProps(
        office=drawn.office,
        number=drawn.number,
        phase=phase_of(here),
        reason=reason.name if reason is not None else "",
        wait_label=_wait_label(drawn.wait_min, translate),
        wait=_wait(drawn.wait_min, translate),
        ahead=_ahead(drawn.ahead, translate)
        #: Under the waiting time that nobody knows
        or translate("WaitingNumber", "Wie lange, wissen wir nicht."),
        #: Above the place to wait
        place_label=translate("WaitingNumber", "Nehmen Sie Platz"),
        place=place,
        place_note=note,
        payload=number_text(drawn, world),
        prints=world.prints,
    )


def phase_of(here: AtNumber) -> str:
    """Tell how far the slip is: `none`, `printing`, `done`, `failed` or `unknown`."""
    if here.slip is None:
        return "none"
    match here.slip.outcome:
        case None:
            return "printing"
        case Done():
            return "done"
        case Unknown():
            return "unknown"
        case _:
            return "failed"


def stop_props(here: Unavailable | NotDrawn | NobodyKnows, world: World) -> StopProps:
    """Derive the page without a number."""
    translate = world.reader.translate
    if isinstance(here, NobodyKnows):
        return StopProps(
            look="warning",
            #: Title: the answer to the draw never came
            title=translate("WaitingNumber", "Hat es geklappt?"),
            #: The answer to the draw never came
            lead=translate("WaitingNumber", "Wir wissen nicht, ob eine Nummer gezogen wurde."),
            #: The one sentence to keep where nobody knows whether a number was drawn
            banner=translate("WaitingNumber", "Bitte fragen Sie am Schalter."),
            #: Why no second number is drawn
            banner_line=translate(
                "WaitingNumber", "Wir ziehen keine zweite Nummer, damit Sie nur einmal warten."
            ),
            known_title="",
            known=(),
            again=False,
            telephone=world.telephone,
            telephone_line=world.telephone_line,
            code=here.unsure.code,
        )
    known = here.known if isinstance(here, Unavailable) else None
    why, then = why_not(here.refused, translate)
    return StopProps(
        look="info",
        #: Title: there is no number
        title=translate("WaitingNumber", "Das hat nicht geklappt."),
        lead=fill(
            #: %1 is a sentence that says why
            translate("WaitingNumber", "%1 Es wurde keine Nummer gezogen."),
            why,
        ),
        banner=then,
        banner_line="",
        known_title=_known_title(known, world),
        known=tuple(_row(queue, world) for queue in known.queues) if known else (),
        again=True,
        telephone=world.telephone,
        telephone_line=world.telephone_line,
        code=here.refused.code,
    )


def _known_title(known: KnownQueues | None, world: World) -> str:
    if known is None or not known.queues:
        return ""
    language = world.reader.language
    return fill(
        #: Above what was known of the queues before the line broke; %1 is a time
        world.reader.translate("WaitingNumber", "Das war um %1 Uhr bekannt"),
        language.format_time(known.at),
    )


def on_no_paper(here: AtNumber) -> bool:
    """Tell whether the number is on no paper: it stays on the screen until it is acknowledged."""
    return here.slip is None or isinstance(here.slip.outcome, Failed | Unknown)
