"""The pages of the helps, and what choosing there does."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.language import Language
from kiosk.session import Session
from ui.shell.attract import join_pieces
from ui.shell.front_desk import FrontDesk
from ui.shell.helps import (
    DisplayProps,
    DisplayViewModel,
    HelpProps,
    HelpViewModel,
    LanguageProps,
    LanguageViewModel,
    TextProps,
    TextViewModel,
)
from ui.shell.pages import Page, shell_page
from ui.theme import Palette, type_sizes

TEXTS = ("operating", "privacy", "accessibility", "imprint", "helps")
"""Pages to read; `helps` gathers the helps where the bar has no room for them."""


class HelpDesk:
    """Makes the pages of the helps and keeps them up to date.

    Args:
        session: whose choices change.
        languages: all languages of the interface.
        palettes: the contrast modes.
        ppi: pixels per inch, for the sample letters.
        front_desk: who else helps.
        page_help: what the page one came from wants.
        go: opens another help.
        back: goes one step back.
        leave: goes on where one was.
    """

    def __init__(
        self,
        *,
        session: Session,
        languages: Mapping[str, Language],
        palettes: Mapping[Contrast, Palette],
        ppi: float,
        front_desk: FrontDesk,
        page_help: Callable[[], str],
        go: Callable[[str], None],
        back: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        self._session = session
        self._languages = languages
        self._palettes = palettes
        self._ppi = ppi
        self._desk = front_desk
        self._page_help = page_help
        self._go = go
        self._back = back
        self._leave = leave
        self._undo: Choices | None = None
        self._pages: list[Page] = []

    def page(self, section: str) -> Page:
        """Make the page of a help; it follows the choices until `forget`."""
        page = self._make(section)
        self._pages.append(page)
        return page

    def refresh(self) -> None:
        """Derive all pages made anew."""
        for page in self._pages:
            self._refresh(page)

    def forget(self) -> None:
        """Forget the pages and what could be taken back."""
        self._pages.clear()
        self._undo = None

    def _make(self, section: str) -> Page:
        if section == "language":
            model = LanguageViewModel(self._language_props(), self._choose_language, self._leave)
            return shell_page("language", model)
        if section == "display":
            display = DisplayViewModel(
                self._display_props(),
                lambda: self._session.choices,
                self._choose_look,
                self._reset_look,
                self._leave,
            )
            return shell_page("display", display)
        if section == "help":
            return shell_page("help", HelpViewModel(self._help_props(), self._go, self._leave))
        text = TextViewModel(TextProps(name=section), self._go, self._back)
        return replace(shell_page("text", text), screen=section)

    def _refresh(self, page: Page) -> None:
        if isinstance(page.model, LanguageViewModel):
            page.model.show(self._language_props())
        elif isinstance(page.model, DisplayViewModel):
            page.model.show(self._display_props())
        elif isinstance(page.model, HelpViewModel):
            page.model.show(self._help_props())

    def _choose_language(self, tag: str) -> None:
        if tag in self._languages:
            self._session.choose(replace(self._session.choices, language=tag))

    def _choose_look(self, choices: Choices) -> None:
        self._undo = None
        self._session.choose(choices)

    def _reset_look(self) -> None:
        before = self._session.choices
        target = self._undo
        if target is None:
            target = replace(self._session.defaults, language=before.language)
        self._undo = None if self._undo is not None else before
        self._session.choose(target)
        self.refresh()

    def _language_props(self) -> LanguageProps:
        chosen = self._languages[self._session.choices.language]
        return LanguageProps(
            languages=tuple(
                {
                    "tag": language.tag,
                    "name": language.name,
                    "germanName": language.german_name,
                    "note": language.note,
                    "icon": language.icon,
                    "rightToLeft": language.right_to_left,
                }
                for language in self._languages.values()
            ),
            chosen=chosen.tag,
            chosen_name=chosen.name,
            go_on=chosen.go_on,
            lead=self._choose_line(chosen, right_to_left=False),
            mirrored_lead=self._choose_line(chosen, right_to_left=True),
        )

    def _choose_line(self, chosen: Language, *, right_to_left: bool) -> str:
        words = [
            language.choose
            for language in self._languages.values()
            if language.right_to_left is right_to_left and language.choose != chosen.choose
        ]
        return join_pieces(dict.fromkeys(words))

    def _display_props(self) -> DisplayProps:
        choices = self._session.choices
        return DisplayProps(
            modes=tuple(
                {
                    "id": mode.value,
                    **{role: palette.roles[role] for role in ("page", "text", "action", "surface")},
                    "selected": mode is choices.contrast,
                }
                for mode, palette in self._palettes.items()
            ),
            sizes=tuple(
                {
                    "size": int(size),
                    "px": type_sizes(size, self._ppi)["label"],
                    "selected": size is choices.text_size,
                }
                for size in TextSize
            ),
            less_movement=choices.less_movement,
            low_reach=choices.low_reach,
            undo=self._undo is not None,
        )

    def _help_props(self) -> HelpProps:
        contacts = self._desk.contacts()
        return HelpProps(
            page_help=self._page_help(),
            telephone=contacts.telephone,
            telephone_line=contacts.telephone_line,
            office_line=contacts.office_line,
        )
