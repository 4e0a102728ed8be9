import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config as module
from kiosk.config import (
    SETTINGS,
    Config,
    ConfigurationWrong,
    Kind,
    Setting,
    load_config,
    parse_size,
)


def write(folder: Path, **files: str) -> Path:
    """Write TOML files; return the first one's path."""
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder / f"{next(iter(files))}.toml"


def test_without_a_file_everything_has_its_default() -> None:
    config = load_config(None, [])
    assert config.text("kiosk.id") == "M01"
    assert config.whole("session.idle_s") == 150
    assert config.decimal("screen.ppi") == 68.8
    assert config.screen_size() == (1080, 1920)
    assert config.layer("kiosk.id") == "default"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_a_group_a_meaning_and_a_fitting_default(setting: Setting) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", setting.key)
    assert setting.meaning
    assert module._checked(setting, setting.default) == setting.default
    assert setting.bounds is None or setting.kind in {Kind.WHOLE, Kind.DECIMAL}


def test_settings_are_there_once() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_the_nearer_layer_wins_and_each_value_knows_its_own(tmp_path: Path) -> None:
    kiosk = write(
        tmp_path,
        kiosk='extends = "site.toml"\n[kiosk]\nid = "M07"\n',
        site='extends = "global.toml"\n[kiosk]\nid = "S"\nsite = "mitte"\n',
        **{"global": '[kiosk]\nid = "G"\nsite = "G"\ngroups = "G"\n[session]\nidle_s = 200\n'},
    )
    config = load_config(kiosk, ["session.idle_s=240", "kiosk.groups = a, b "])
    assert config.text("kiosk.id") == "M07"
    assert config.text("kiosk.site") == "mitte"
    assert config.text("kiosk.groups") == "a, b"
    assert config.whole("session.idle_s") == 240
    assert config.layer("kiosk.id") == str(kiosk)
    assert config.layer("kiosk.site") == str(tmp_path / "site.toml")
    assert config.layer("session.idle_s") == "--set"


def test_the_last_assignment_wins() -> None:
    assert load_config(None, ["kiosk.id=a", "kiosk.id=b=c"]).text("kiosk.id") == "b=c"


def test_a_command_may_have_other_defaults_but_what_was_set_stays() -> None:
    config = load_config(None, ["kiosk.id=mine"]).with_defaults(
        {"kiosk.id": "demo", "kiosk.site": "demo"}, "demo"
    )
    assert config.text("kiosk.id") == "mine"
    assert config.text("kiosk.site") == "demo"
    assert config.layer("kiosk.site") == "demo"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[kiosk\n", "is not valid TOML"),
        ('id = "M01"\n', "id stands outside a [group]"),
        ('[kiosk]\nname = "M01"\n', "there is no setting 'kiosk.name'; see docs/settings.md"),
        ("[kiosk]\nid = 7\n", "kiosk.id takes a text, not 7"),
        ('[session]\nidle_s = "long"\n', "session.idle_s takes a whole number, not 'long'"),
        ("[session]\nidle_s = 1.5\n", "session.idle_s takes a whole number, not 1.5"),
        ("[session]\nidle_s = true\n", "session.idle_s takes a whole number, not True"),
        ("[session]\nidle_s = 59\n", "session.idle_s must lie between 60 and 300, not 59"),
        ("[session]\nwarning_s = 10\n", "session.warning_s must lie between 20 and 120, not 10"),
        ("[screen]\nppi = 9999999999999\n", "screen.ppi must lie between 40 and 400"),
        ("[screen]\nppi = nan\n", "screen.ppi must lie between 40 and 400, not nan"),
        ("[screen]\nppi = true\n", "screen.ppi takes a number, not True"),
        ("[screen.ppi]\nvalue = 3\n", "screen.ppi takes a number"),
    ],
)
def test_a_mistake_in_a_file_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    file = write(tmp_path, kiosk=text)
    with pytest.raises(ConfigurationWrong) as caught:
        load_config(file, [])
    assert sentence in str(caught.value)


def test_a_number_may_be_written_without_a_point(tmp_path: Path) -> None:
    assert (
        load_config(write(tmp_path, kiosk="[screen]\nppi = 90\n"), []).decimal("screen.ppi") == 90
    )


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong, match=r"nowhere.toml cannot be read \(No such file"):
        load_config(tmp_path / "nowhere.toml", [])


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong, match="Is a directory"):
        load_config(tmp_path, [])


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes('[kiosk]\nsite = "Köln"\n'.encode("latin-1"))
    with pytest.raises(ConfigurationWrong, match="is not UTF-8 text; save it as UTF-8"):
        load_config(file, [])


@pytest.mark.parametrize("below", ["kiosk.toml", "other.toml", "./kiosk.toml"])
def test_layers_that_go_round_are_refused(tmp_path: Path, below: str) -> None:
    file = write(tmp_path, kiosk=f'extends = "{below}"\n', other='extends = "kiosk.toml"\n')
    with pytest.raises(ConfigurationWrong, match="extends itself; name each layer once"):
        load_config(file, [])


def test_more_than_five_layers_are_refused(tmp_path: Path) -> None:
    files = {f"l{number}": f'extends = "l{number + 1}.toml"\n' for number in range(6)}
    with pytest.raises(ConfigurationWrong, match=r"at most 5 layers"):
        load_config(write(tmp_path, **files, l6=""), [])


def test_the_layer_below_is_named_by_a_text(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong, match="extends takes the name of a file, not 3"):
        load_config(write(tmp_path, kiosk="extends = 3\n"), [])


@pytest.mark.parametrize(
    ("assignment", "sentence"),
    [
        ("kiosk.id", "write --set KEY=VALUE, not 'kiosk.id'"),
        ("kiosk.name=x", "--set: there is no setting 'kiosk.name'; see docs/settings.md"),
        ("session.idle_s=soon", "session.idle_s takes a whole number, not 'soon'"),
        ("session.idle_s=1000", "session.idle_s must lie between 60 and 300, not 1000"),
        ("screen.ppi=fine", "screen.ppi takes a number, not 'fine'"),
        ("screen.ppi=inf", "screen.ppi must lie between 40 and 400, not inf"),
    ],
)
def test_a_mistake_on_the_command_line_is_named(assignment: str, sentence: str) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        load_config(None, [assignment])
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("False", False), ("TRUE", True), ("false", False)]
)
def test_a_switch_is_true_or_false(text: str, *, value: bool) -> None:
    switch = Setting("test.on", Kind.SWITCH, default=False, meaning="a switch")
    assert module._parsed(switch, text) is value
    with pytest.raises(ConfigurationWrong, match=r"test\.on takes a true or false, not 'perhaps'"):
        module._parsed(switch, "perhaps")


@pytest.mark.parametrize("ask", [Config.text, Config.whole, Config.decimal])
def test_asking_for_the_wrong_kind_is_a_bug(ask: object) -> None:
    wrong = "session.idle_s" if ask is not Config.whole else "kiosk.id"
    with pytest.raises(KeyError):
        ask(load_config(None, []), wrong)


@pytest.mark.parametrize(
    ("text", "size"),
    [("1080x1920", (1080, 1920)), ("3840X2160", (3840, 2160)), ("480x8192", (480, 8192))],
)
def test_a_size_is_width_and_height(text: str, size: tuple[int, int]) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    "text", ["", "1080", "x", "1080x", "x1920", "1080x1920x2", "-1080x1920", "1080 x1920", "²x³"]
)
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationWrong, match="write a screen size like 1080x1920"):
        parse_size(text)


@pytest.mark.parametrize("text", ["479x1920", "1080x8193", "0x0", "99999999999x1080"])
def test_a_size_no_screen_has_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationWrong, match="480 to 8192 pixels a side"):
        parse_size(text)


@given(st.text())
def test_any_text_is_a_size_or_a_sentence(text: str) -> None:
    try:
        width, height = parse_size(text)
    except ConfigurationWrong:
        return
    assert 480 <= width <= 8192
    assert 480 <= height <= 8192


@given(st.sampled_from(SETTINGS), st.text())
def test_any_assignment_is_taken_or_refused_with_a_sentence(setting: Setting, text: str) -> None:
    sentence = None
    try:
        load_config(None, [f"{setting.key}={text}"])
    except ConfigurationWrong as error:
        sentence = str(error)
    assert sentence is None or setting.key in sentence


def test_a_value_is_set_where_any_layer_names_it() -> None:
    config = load_config(None, ["kiosk.id=M01"])
    assert config.is_set("kiosk.id")
    assert not config.is_set("kiosk.site")
