"""The current page and its view model: home, journeys, helps, idle, finish.

Rules: an intent that leads to another page is taken only while the present page stands still and a
moment after, so that a second finger or a trembling hand never opens two pages; a device never
navigates; finishing wipes everything the citizen chose or typed; under the veil nothing is shown
and no intent is taken, until the citizen lifts it or the session ends.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.clock import Clock
from kiosk.core.failures import FailureCode
from kiosk.core.language import Language
from kiosk.session import IdleClock, Over, Session, Warned
from ui.appearance import Appearance, AppearanceProps, Screen, appearance_props
from ui.keys import empty_clipboard
from ui.shell.attract import (
    AttractProps,
    AttractViewModel,
    buttons,
    greeting,
    invitations,
)
from ui.shell.frame import FrameProps, FrameViewModel
from ui.shell.front_desk import FrontDesk
from ui.shell.help_desk import TEXTS, HelpDesk
from ui.shell.home import HomeProps, HomeViewModel
from ui.shell.moments import (
    ErrorProps,
    ErrorViewModel,
    IdleProps,
    IdleViewModel,
    VeilViewModel,
)
from ui.shell.pages import JourneyView, LooksAtClock, Page, shell_page
from ui.theme import Palette

DOUBLE_STRIKE_S = 0.5
"""A second press within this time after a page came is a trembling hand (EN 301 549, 5.9)."""
HELPS = ("language", "display", "help")


@dataclass(frozen=True, slots=True, kw_only=True)
class Furnishing:
    """What the shell is made with: all of it fixed while the program runs."""

    clock: Clock
    languages: Mapping[str, Language]
    palettes: Mapping[Contrast, Palette]
    keyboards: Mapping[str, dict[str, object]]
    screen: Screen
    arms_folder: str
    kiosk_id: str


class Navigator:
    """Steers the one page on the screen.

    Args:
        furnishing: fixed things.
        defaults: what each session starts with.
        idle: the one idle clock.
        front_desk: who answers for the city.
        open_journey: makes a journey from an entry such as `find_service/search`.
        speak: switches translations to a language; called before texts are derived anew.
    """

    def __init__(
        self,
        *,
        furnishing: Furnishing,
        defaults: Choices,
        idle: IdleClock,
        front_desk: FrontDesk,
        open_journey: Callable[[str], JourneyView],
        speak: Callable[[str], None],
    ) -> None:
        self._with = furnishing
        self.session = Session(defaults, self._choices_changed)
        self.idle = idle
        self._desk = front_desk
        self._open_journey = open_journey
        self._speak = speak
        self._journeys: list[JourneyView] = []
        self._overlays: list[Page] = []
        self._presented = ""
        self._at_rest = True
        self._veiled = False
        self._touched = False
        self._stale = False
        self._warned: Page | None = None
        self._error: Page | None = None
        self._settled_serial = -1
        self._settled_s = -1.0
        self._helps = HelpDesk(
            session=self.session,
            languages=furnishing.languages,
            palettes=furnishing.palettes,
            ppi=furnishing.screen.ppi,
            front_desk=front_desk,
            page_help=self._page_help,
            go=self.go,
            back=self.back,
            leave=self.leave_help,
        )
        self._speak(defaults.language)
        self.appearance = Appearance(self._look(), self.toggle_mask)
        self._attract = AttractViewModel(self._attract_props(), self.begin)
        self._home = HomeViewModel(self._home_props(), self.enter)
        self._idle_page = IdleViewModel(
            IdleProps(seconds_left=idle.warning_s, seconds=idle.warning_s),
            self.more_time,
            self.finish,
        )
        self._veil = shell_page("veil", VeilViewModel(self.lift))
        self.frame = FrameViewModel(self._frame_props(self._page(), 0, 0), self)

    # What the citizen does -------------------------------------------------------------------

    def present(self, entry: str) -> None:
        """Show one journey all the time, as a display in the foyer that nobody touches.

        There is no bar, no idle clock and no session; after a bug the journey begins anew.
        """
        self._presented = entry
        self._at_rest = False
        self._close_journeys()
        self._journeys.append(self._open_journey(entry))
        self._update(0)

    def begin(self, language: str, ease: str) -> None:
        """Begin a session from the attract page."""
        if not self.settled or not self._desk.in_service():
            return
        self._at_rest = False
        self.idle.start()
        choices = self.session.defaults
        if language in self._with.languages:
            choices = replace(choices, language=language)
        if ease == "size":
            choices = replace(choices, text_size=TextSize.LARGE)
        if ease == "reach":
            choices = replace(choices, low_reach=True)
        if ease == "contrast":
            choices = replace(choices, contrast=Contrast.HIGH_LIGHT)
        self.session.choose(choices)
        if ease == "languages":
            self._overlays.append(self._helps.page("language"))
        self._update(1)

    def enter(self, entry: str) -> None:
        """Begin a journey from the home screen."""
        if self._at_rest or self._veiled or not self.settled:
            return
        self._journeys.append(self._open_journey(entry))
        self._update(1)

    def enter_from_journey(self, entry: str) -> None:
        """Go on from a journey to another one; Back leads to the first again."""
        if self._on_journey():
            self.enter(entry)

    def back(self) -> None:
        """Go one step back: out of a help, a step of the journey, or home."""
        if not self.settled or not self._can_back():
            return
        if self._overlays:
            self._overlays.pop()
        elif self._journey is not None and not self._journey.back():
            self._journeys.pop().close()
            if self._journey is not None:
                self._journey.refresh()
        self._update(-1)

    def go(self, section: str) -> None:
        """Go to a place of the bar."""
        if self._at_rest or self._veiled or not self.settled:
            return
        if section == "home":
            self._overlays.clear()
            self._close_journeys()
            self._error = None
            self._update(-1)
            return
        if section not in TEXTS:
            self._helps.forget()
            self._overlays.clear()
        self._overlays.append(self._helps.page(section))
        self._update(1)

    def leave_help(self) -> None:
        """Go on where one was before the helps."""
        if self.settled and not self._veiled:
            self._overlays.clear()
            self._update(-1)

    def hide(self) -> None:
        """Veil the page at once; what lies beneath stays as it is."""
        if self._can_hide():
            self._veiled = True
            self._update(0)

    def lift(self) -> None:
        """Take the veil away: the citizen is where they were, or where the journey got to."""
        if self._veiled and self.settled:
            self._veiled = False
            self._update(0)

    def toggle_mask(self) -> None:
        """Show personal inputs of this session as dots, or their letters again."""
        self.session.masked = not self.session.masked
        self.appearance.show(self._look())

    def hand_down(self) -> None:
        """Take the report that a finger lies on the glass: what it lies on stays as it is."""
        self._touched = True

    def hand_up(self) -> None:
        """Take the report that no finger lies there any more, and catch up."""
        self._touched = False
        if self._stale:
            self._derive()

    def finish(self) -> None:
        """End the session: everything chosen and typed is gone at once."""
        self._close_journeys()
        self._overlays.clear()
        self._helps.forget()
        self._error = None
        self._warned = None
        self._veiled = False
        self._touched = False
        self._at_rest = True
        self.idle.stop()
        self.session.wipe()
        self.appearance.show(self._look())
        empty_clipboard()
        self._update(-1)

    def more_time(self) -> None:
        """Answer the idle warning."""
        self.idle.touch()
        self.tick()

    def page_shown(self, serial: int) -> None:
        """Take the report that a page is on the screen and stands still."""
        if serial != self.frame.serial or serial == self._settled_serial:
            return
        self._settled_serial = serial
        self._settled_s = self._with.clock.monotonic_s()
        if self._journey is not None and self._on_journey():
            self._journey.page_shown()

    # What happens around the citizen -------------------------------------------------------------

    def tick(self) -> None:
        """Look at the clock: idle warning, its end, the journey's own time, the header's minute."""
        phase = self.idle.phase()
        if isinstance(phase, Over):
            self.finish()
            return
        if isinstance(phase, Warned):
            self._idle_page.show(replace(self._idle_page.props, seconds_left=phase.seconds_left))
            if self._warned is None:
                self._warned = shell_page("idle", self._idle_page)
                self._update(0)
        elif self._warned is not None:
            self._warned = None
            self._update(0)
        topmost: object = self._journey
        if isinstance(topmost, LooksAtClock):
            topmost.look_at_clock()
        self._refresh_header()

    def refresh(self) -> None:
        """Derive all pages anew: a device or the content changed. Never navigates.

        While a finger lies on the glass this waits: a row that is made anew between press and
        release would lose the touch, and one that moved would give it to another.
        """
        if self._touched:
            self._stale = True
        else:
            self._derive()

    def fail(self, code: FailureCode) -> None:
        """End what the citizen was doing after a bug, safely, and show a page with a way on."""
        if self._at_rest:
            return
        if self._presented:
            self.present(self._presented)
            return
        self._close_journeys()
        self._overlays.clear()
        contacts = self._desk.contacts()
        model = ErrorViewModel(
            ErrorProps(
                code=code.value,
                kiosk=self._with.kiosk_id,
                time=self._language().format_time(self._with.clock.now()),
                telephone=contacts.telephone,
                telephone_line=contacts.telephone_line,
                office_line=contacts.office_line,
            ),
            lambda: self.go("home"),
        )
        self._error = shell_page("error", model)
        self._update(0)

    def journey_moved(self, direction: int) -> None:
        """Take the report of the journey that its page has changed."""
        self._update(direction)

    @property
    def screen_name(self) -> str:
        """Name of the page on the screen."""
        return self.frame.screen

    @property
    def at_rest(self) -> bool:
        """Whether nobody is here."""
        return self._at_rest

    @property
    def settled(self) -> bool:
        """Whether the page on the screen stands still and takes intents."""
        waited_s = self._with.clock.monotonic_s() - self._settled_s
        return self._settled_serial == self.frame.serial and waited_s >= DOUBLE_STRIKE_S

    # Deriving ------------------------------------------------------------------------------------

    def _derive(self) -> None:
        self._stale = False
        self._attract.show(self._attract_props())
        self._home.show(self._home_props())
        if self._journey is not None:
            self._journey.refresh()
        self._refresh_header()

    def _on_journey(self) -> bool:
        return not (self._at_rest or self._veiled or self._error or self._warned or self._overlays)

    @property
    def _journey(self) -> JourneyView | None:
        return self._journeys[-1] if self._journeys else None

    def _close_journeys(self) -> None:
        while self._journeys:
            self._journeys.pop().close()

    def _cover(self) -> Page | None:
        """Return what lies over all that the citizen does, if something does."""
        if self._at_rest:
            return shell_page("attract", self._attract)
        if self._warned is not None:
            return self._warned
        return self._veil if self._veiled else None

    def _page(self) -> Page:
        cover = self._cover()
        if cover is not None:
            return cover
        if self._error is not None and not self._overlays:
            return self._error
        if self._overlays:
            return self._overlays[-1]
        if self._journey is not None:
            return self._journey.page()
        return shell_page("home", self._home)

    def _update(self, direction: int) -> None:
        page = self._page()
        before = self.frame.props
        same = page == before.page
        if page.screen in {"home", "attract"}:
            self._derive()
        serial = before.serial if same else before.serial + 1
        self.frame.show(self._frame_props(page, serial, direction))

    def _frame_props(self, page: Page, serial: int, direction: int) -> FrameProps:
        language = self._language()
        now = self._with.clock.now()
        place = self._desk.place()
        return FrameProps(
            page=page,
            serial=serial,
            direction=direction,
            bar=not (self._at_rest or self._presented),
            can_back=self._can_back(),
            can_hide=self._can_hide(),
            veiled=self._veiled,
            section=page.screen if page.screen in {"home", *HELPS, "helps"} else "",
            city=place.city,
            place=place.place,
            ribbon=place.ribbon,
            time=language.format_time(now),
            date=language.format_date(now),
            short_date=language.format_date(now, short=True),
            keyboard=self._with.keyboards[language.keyboard],
        )

    def _can_hide(self) -> bool:
        return not (self._at_rest or self._presented or self._veiled or self._warned)

    def _can_back(self) -> bool:
        if not self._can_hide():
            return False
        if self._overlays:
            return True
        if self._error:
            return False
        return self._journey is not None and self._journey.can_back()

    def _refresh_header(self) -> None:
        props = self.frame.props
        self.frame.show(self._frame_props(props.page, props.serial, props.direction))

    def _language(self) -> Language:
        return self._with.languages[self.session.choices.language]

    def _look(self) -> AppearanceProps:
        return appearance_props(
            self.session.choices,
            masked=self.session.masked,
            right_to_left=self._language().right_to_left,
            screen=self._with.screen,
            palettes=self._with.palettes,
            arms_folder=self._with.arms_folder,
        )

    def _choices_changed(self, choices: Choices) -> None:
        self._speak(choices.language)
        self.appearance.show(self._look())
        self._helps.refresh()
        self._derive()

    def _attract_props(self) -> AttractProps:
        contacts = self._desk.contacts()
        languages = list(self._with.languages.values())
        return AttractProps(
            languages=buttons(languages),
            invitations=invitations(languages, self._language()),
            greeting=greeting(languages, self._language()),
            opening_line=self._desk.opening_line(),
            out_of_service=not self._desk.in_service(),
            telephone=f"{contacts.telephone}: {contacts.telephone_line}",
            notice=self._notice(),
        )

    def _notice(self) -> str:
        notice = self._desk.home().notice if self._desk.in_service() else None
        if notice is None:
            return ""
        return f"\u2068{notice.text}\u2069 ({notice.mark})" if notice.mark else notice.text

    def _home_props(self) -> HomeProps:
        view = self._desk.home()
        return HomeProps(
            tiles=view.tiles,
            situations=view.situations,
            search_entry=view.search_entry,
            situations_entry=view.situations_entry,
            opening_line=self._desk.opening_line(),
            notice=view.notice,
        )

    def _page_help(self) -> str:
        return self._journey.help_text() if self._journey is not None else ""
