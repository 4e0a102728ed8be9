"""View models of the shell hand props to QML and intents to the navigator; nothing else."""

from pathlib import Path
from typing import Any
from unittest.mock import Mock, create_autospec

import pytest
from PySide6.QtCore import QObject, QUrl

from kiosk.core.choices import Choices, Contrast, TextSize
from kiosk.core.language import Language
from kiosk.core.tile import NoticeLine, SituationTile, Tile
from ui.appearance import Appearance, AppearanceProps, Screen, appearance_props, low_shore_px
from ui.shell.attract import AttractProps, AttractViewModel, buttons, greeting, invitations
from ui.shell.frame import FrameProps, FrameViewModel, Steering
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
from ui.shell.home import HomeProps, HomeViewModel
from ui.shell.moments import (
    ErrorProps,
    ErrorViewModel,
    IdleProps,
    IdleViewModel,
    VeilViewModel,
)
from ui.shell.pages import Page, shell_page
from ui.theme import Palette

pytestmark = pytest.mark.usefixtures("qt")

LANGUAGES = ({"tag": "de"}, {"tag": "ar"})


def check(model: Any, **extra: object) -> None:
    """Every field of the props is read by QML under its own name, or as `extra` says."""
    for name in model.props.__dataclass_fields__:
        head, *tail = name.split("_")
        qml = head + "".join(part.capitalize() for part in tail)
        assert hasattr(model, f"{qml}Changed"), name
        if qml in extra:
            assert getattr(model, qml) == extra[qml], name
        else:
            wanted = getattr(model.props, name)
            wanted = list(wanted) if isinstance(wanted, tuple) else wanted
            assert getattr(model, qml) == wanted, name


def test_the_attract_page() -> None:
    begin = Mock()
    props = AttractProps(
        languages=LANGUAGES,
        invitations=({"text": "Information", "rightToLeft": False},),
        greeting="Sprache wählen",
        opening_line="offen",
        out_of_service=True,
        telephone="115",
        notice="!",
    )
    model = AttractViewModel(props, begin)
    check(model)
    model.begin()
    model.beginIn("ar")
    model.beginWith("size")
    assert [call.args for call in begin.call_args_list] == [("", ""), ("ar", ""), ("", "size")]


def test_the_attract_page_invites_in_four_more_languages(languages: dict[str, Language]) -> None:
    every = list(languages.values())
    told = invitations(every, languages["de"])
    assert [one["text"] for one in told] == [
        languages[tag].invitation for tag in ("en", "tr", "uk", "ar")
    ]
    assert [one["rightToLeft"] for one in told] == [False, False, False, True]
    abroad = [one["text"] for one in invitations(every, languages["en"])]
    assert languages["de"].invitation in abroad
    assert languages["de-simple"].invitation not in abroad


def test_the_attract_page_asks_for_the_language_in_the_spoken_one_first(
    languages: dict[str, Language],
) -> None:
    asked = greeting(languages.values(), languages["fr"]).replace("\u00a0", " ").split(" · ")
    assert [one.strip("\u2068\u2069") for one in asked] == [
        "Choisissez la langue",
        "Sprache wählen",
        "Choose your language",
        "Dil seçin",
    ]


def test_each_name_of_a_language_keeps_its_own_direction(languages: dict[str, Language]) -> None:
    asked = greeting(languages.values(), languages["fa"]).split("\u00b7")
    assert all(one.strip()[0] + one.strip()[-1] == "\u2068\u2069" for one in asked)


def test_a_button_of_the_attract_page_shows_the_icon_of_its_language(
    languages: dict[str, Language],
) -> None:
    assert buttons(languages.values())[0] == {
        "tag": "de-simple", "name": "Leichte Sprache", "icon": "menu_book",
    }  # fmt: skip


TILE = Tile(
    entry="a/b", title="A", short="A", line="B", short_line="B", icon="home", picture="bridge"
)
SITUATION = SituationTile(entry="a/c", title="A", short="A", line="B", icon="home")


def test_the_home_screen() -> None:
    enter = Mock()
    props = HomeProps(
        tiles=(TILE,),
        situations=(SITUATION,),
        search_entry="a/search",
        situations_entry="a/all",
        opening_line="offen",
        notice=NoticeLine(text="Sturm", mark="auf Deutsch", warning=True),
    )
    model = HomeViewModel(props, enter)
    tile = {
        "entry": "a/b", "title": "A", "short": "A", "line": "B", "short_line": "B",
        "icon": "home", "picture": "bridge", "large": False, "works": True,
    }  # fmt: skip
    situation = {"entry": "a/c", "title": "A", "short": "A", "line": "B", "icon": "home"}
    check(model, tiles=[tile], situations=[situation], notice="Sturm")
    assert (model.noticeWarns, model.noticeMark) == (True, "auf Deutsch")
    model.enter("a/b")
    enter.assert_called_once_with("a/b")


def test_a_home_screen_without_a_notice() -> None:
    props = HomeProps(
        tiles=(),
        situations=(),
        search_entry="",
        situations_entry="",
        opening_line="",
        notice=None,
    )
    model = HomeViewModel(props, Mock())
    assert (model.notice, model.noticeWarns, model.noticeMark) == ("", False, "")


def test_the_page_of_languages() -> None:
    choose, leave = Mock(), Mock()
    props = LanguageProps(
        languages=LANGUAGES,
        chosen="de",
        chosen_name="Deutsch",
        go_on="Weiter auf Deutsch",
        lead="Choose",
        mirrored_lead="اختاروا",
    )
    model = LanguageViewModel(props, choose, leave)
    check(model)
    model.choose("ar")
    model.leave()
    choose.assert_called_once_with("ar")
    leave.assert_called_once_with()


def test_the_page_of_the_look() -> None:
    choose, reset, leave = Mock(), Mock(), Mock()
    props = DisplayProps(
        modes=({"id": "light"},),
        sizes=({"size": 1},),
        less_movement=True,
        low_reach=False,
        undo=True,
    )
    model = DisplayViewModel(props, lambda: Choices(less_movement=True), choose, reset, leave)
    check(model)
    model.chooseContrast("dark")
    model.chooseSize(4)
    model.toggleMovement()
    model.toggleReach()
    assert [call.args[0] for call in choose.call_args_list] == [
        Choices(contrast=Contrast.DARK, less_movement=True),
        Choices(text_size=TextSize.LARGEST, less_movement=True),
        Choices(less_movement=False),
        Choices(less_movement=True, low_reach=True),
    ]
    model.reset()
    model.leave()
    reset.assert_called_once_with()
    leave.assert_called_once_with()


def test_the_help_page() -> None:
    read, leave = Mock(), Mock()
    props = HelpProps(page_help="Tippen", telephone="115", telephone_line="8", office_line="offen")
    model = HelpViewModel(props, read, leave)
    check(model)
    model.read("privacy")
    model.leave()
    read.assert_called_once_with("privacy")
    leave.assert_called_once_with()


def test_a_page_to_read() -> None:
    go, leave = Mock(), Mock()
    model = TextViewModel(TextProps(name="imprint"), go, leave)
    check(model)
    model.go("language")
    model.leave()
    go.assert_called_once_with("language")
    leave.assert_called_once_with()


def test_the_idle_warning() -> None:
    more, finish = Mock(), Mock()
    model = IdleViewModel(IdleProps(seconds_left=20, seconds=45), more, finish)
    check(model)
    model.moreTime()
    model.finish()
    more.assert_called_once_with()
    finish.assert_called_once_with()


def test_the_error_page() -> None:
    restart = Mock()
    props = ErrorProps(
        code="A 400", kiosk="M07", time="8:00", telephone="115", telephone_line="8", office_line=""
    )
    model = ErrorViewModel(props, restart)
    check(model)
    model.restart()
    restart.assert_called_once_with()


def test_the_frame() -> None:
    steering = create_autospec(Steering, instance=True, spec_set=True)
    page = Page("home", Path("/pages/HomePage.qml"), QObject())
    model = FrameViewModel(
        FrameProps(
            page=page,
            serial=3,
            direction=1,
            bar=True,
            can_back=True,
            can_hide=True,
            veiled=False,
            section="home",
            city="Musterstadt",
            place="Rathaus",
            time="8:00",
            date="Montag",
            short_date="Mo",
            ribbon="SIMULATION",
            keyboard={"rows": []},
        ),
        steering,
    )
    assert model.pageUrl == QUrl.fromLocalFile("/pages/HomePage.qml")
    assert model.pageModel is page.model
    assert model.screen == "home"
    for name in ("serial", "direction", "bar", "section", "city", "place", "time", "date"):
        assert getattr(model, name) == getattr(model.props, name)
    assert (model.canBack, model.shortDate) == (True, "Mo")
    assert (model.canHide, model.veiled) == (True, False)
    assert (model.ribbon, model.keyboard) == ("SIMULATION", {"rows": []})
    model.back()
    model.go("help")
    model.hide()
    model.finish()
    model.pageShown(3)
    model.hand_down()
    model.hand_up()
    assert [str(call) for call in steering.mock_calls] == [
        "call.back()",
        "call.go('help')",
        "call.hide()",
        "call.finish()",
        "call.page_shown(3)",
        "call.hand_down()",
        "call.hand_up()",
    ]


def test_a_page_of_the_shell_has_its_file() -> None:
    for name in ("attract", "home", "language", "display", "help", "text", "idle", "error"):
        page = shell_page(name, QObject())
        assert page.file.is_file()
        assert page.screen == name


def test_the_veil_knows_nothing_and_can_be_lifted() -> None:
    lift = Mock()
    model = VeilViewModel(lift)
    check(model)
    model.lift()
    lift.assert_called_once_with()


# The look -----------------------------------------------------------------------------------------


def look(
    choices: Choices, *, right_to_left: bool = False, width: int = 1080, masked: bool = False
) -> AppearanceProps:
    return appearance_props(
        choices,
        masked=masked,
        right_to_left=right_to_left,
        screen=Screen(width_px=width, height_px=1920, ppi=68.8),
        palettes={mode: Palette({"page": f"#00000{n}"}) for n, mode in enumerate(Contrast)},
        arms_folder="musterstadt",
    )


def test_the_look_is_derived_from_choices_and_glass() -> None:
    props = look(
        Choices(contrast=Contrast.HIGH_DARK, text_size=TextSize.LARGEST, less_movement=True),
        right_to_left=True,
        width=3840,
    )
    model = Appearance(props, Mock())
    check(model)
    assert model.roles == {"page": "#000003"}
    assert model.contrast == "high-contrast-dark"
    assert (model.textSize, model.highContrast, model.dark) == (4, True, True)
    assert (model.rightToLeft, model.landscape, model.lessMovement) == (True, True, True)
    assert model.pxPerMm == pytest.approx(68.8 / 25.4)
    assert model.sizes["body"] == 34


def test_a_choice_changes_only_what_depends_on_it(said: Any) -> None:
    model = Appearance(look(Choices()), Mock())
    names = said(model)
    model.show(look(Choices(text_size=TextSize.LARGE)))
    assert sorted(names) == ["sizes", "textSize"]
    names.clear()
    model.show(look(Choices(text_size=TextSize.LARGE, contrast=Contrast.DARK)))
    assert sorted(names) == ["contrast", "dark", "roles"]
    assert not model.landscape


def test_the_mask_of_personal_inputs_is_asked_for_and_shown(said: Any) -> None:
    toggle = Mock()
    model = Appearance(look(Choices()), toggle)
    names = said(model)
    model.toggleMask()
    toggle.assert_called_once_with()
    assert not model.masked
    model.show(look(Choices(), masked=True))
    assert names == ["masked"]
    assert model.masked


def test_qml_gets_the_look_that_the_engine_carries() -> None:
    model = Appearance(look(Choices()), Mock())
    engine = QObject()
    engine.setProperty("appearance", model)
    assert Appearance.create(engine) is model


@pytest.mark.parametrize(
    ("height_px", "mounting_mm", "shore_mm"),
    [
        (1920, 750, 354),
        (1920, 866, 355),
        (1920, 900, 389),
        (1920, 2000, 425),
        (1080, 900, 199),
    ],
)
def test_the_shore_of_low_reach_follows_the_mounting_height(
    height_px: int, mounting_mm: int, shore_mm: int
) -> None:
    width_px = 3000 - height_px
    screen = Screen(
        width_px=width_px, height_px=height_px, ppi=68.8, mounting_height_mm=mounting_mm
    )
    assert round(low_shore_px(screen) / (68.8 / 25.4)) == shore_mm
