from pathlib import Path

import pytest

from kiosk.bootstrap import access
from kiosk.config import ConfigurationWrong, load_config
from kiosk.core.clock import SystemClock

CLOCK = SystemClock()
URL = "https://city.example/api/"


@pytest.mark.parametrize(
    "settings",
    [
        [],
        ["city.zms_generation=legacy", "city.zms_confirm=mail"],
        ["city.proxy=http://proxy:3128", "city.kiosks_behind_address=8"],
    ],
)
def test_the_client_is_made_as_the_settings_say(settings: list[str]) -> None:
    assert access.citizen_system(load_config(None, settings), URL, CLOCK)
    assert access.queue_system(load_config(None, settings), URL, CLOCK, (110,))


@pytest.mark.parametrize(
    ("setting", "word"),
    [
        ("city.zms_generation=newest", "auto or calendar or legacy"),
        ("city.zms_confirm=perhaps", "direct or mail"),
        ("city.ca_file=/nowhere.pem", "/nowhere.pem is not there"),
        ("city.client_certificate=/nowhere.pem", "/nowhere.pem is not there"),
        ("city.proxy=proxy", "write a proxy like"),
    ],
)
def test_what_cannot_be_used_is_said(setting: str, word: str) -> None:
    with pytest.raises(ConfigurationWrong, match=word):
        access.citizen_system(load_config(None, [setting]), URL, CLOCK)


def test_an_address_that_cannot_be_used_names_its_setting() -> None:
    with pytest.raises(ConfigurationWrong, match=r"city\.zms_citizen_url: .* https"):
        access.citizen_system(load_config(None, []), "http://city.example/", CLOCK)
    with pytest.raises(ConfigurationWrong, match=r"city\.zms_queue_url: "):
        access.queue_system(load_config(None, []), "nonsense", CLOCK, ())


def test_queues_are_numbers_with_commas() -> None:
    def scopes(text: str) -> tuple[int, ...]:
        return access.queue_scopes(load_config(None, [f"city.zms_queue_scopes={text}"]))

    assert scopes("") == ()
    assert scopes("141, 142,141") == (141, 142)
    for wrong in ("a", "1;2", "0", "-3"):
        with pytest.raises(ConfigurationWrong):
            scopes(wrong)


def secret(tmp_path: Path, text: str, mode: int = 0o600) -> list[str]:
    file = tmp_path / "queue.toml"
    file.write_text(text)
    file.chmod(mode)
    return [f"city.zms_queue_access_file={file}"]


def test_what_opens_the_back_end_stands_in_a_file_of_its_own(tmp_path: Path) -> None:
    settings = secret(tmp_path, 'user = "kiosk"\npassword = "geheim"\napi_key = "k"\n')
    queue = access.queue_system(load_config(None, settings), URL, CLOCK, (110,))
    session = queue._line._session
    assert session.headers["X-Api-Key"] == "k"
    assert session.auth is not None
    citizen = access.citizen_system(load_config(None, settings), URL, CLOCK)
    assert citizen._line._session.auth is None


@pytest.mark.parametrize(
    ("text", "mode", "word"),
    [
        ('user = "kiosk"', 0o644, "chmod 600"),
        ("user = ", 0o600, "cannot be read"),
        ("user = 7", 0o600, "as texts"),
        ('pass = "x"', 0o600, "takes user, password and api_key"),
    ],
)
def test_a_file_that_is_wrong_is_said_without_its_secret(
    tmp_path: Path, text: str, mode: int, word: str
) -> None:
    config = load_config(None, secret(tmp_path, text, mode))
    with pytest.raises(ConfigurationWrong, match=word):
        access.queue_system(config, URL, CLOCK, (110,))


def test_a_file_that_is_missing_is_said(tmp_path: Path) -> None:
    config = load_config(None, [f"city.zms_queue_access_file={tmp_path / 'none'}"])
    with pytest.raises(ConfigurationWrong, match="cannot be read"):
        access.queue_system(config, URL, CLOCK, (110,))
