"""Clients of the city's systems as the settings want them: addresses, keys, limits."""

import stat
import tomllib
from pathlib import Path

from kiosk.backend.city_line import Access, AddressWrong, Budget, CityLine
from kiosk.backend.zms_citizen.captcha import Captcha
from kiosk.backend.zms_citizen.client import Confirm, Generation, ZmsCitizen
from kiosk.backend.zms_queue.client import ZmsQueue
from kiosk.config import Config, ConfigurationWrong
from kiosk.core.clock import Clock

_ACCESS_KEYS = frozenset({"user", "password", "api_key"})


def citizen_system(config: Config, url: str, clock: Clock) -> ZmsCitizen:
    """Return the client of the appointment system; nothing is asked yet.

    Raises:
        ConfigurationWrong: if a setting cannot be used.
    """
    budget = Budget(
        clock,
        config.whole("city.requests_per_minute"),
        config.whole("city.kiosks_behind_address"),
    )
    line = _line(url, "city.zms_citizen_url", _access(config), budget)
    generation = _choice(config, "city.zms_generation", ("auto", "calendar", "legacy"))
    confirm = _choice(config, "city.zms_confirm", ("direct", "mail"))
    return ZmsCitizen(
        line,
        clock,
        captcha=Captcha(line, clock),
        generation=None if generation == "auto" else Generation(generation),
        confirm=Confirm(confirm),
        hold_s=60 * config.whole("city.zms_hold_min"),
    )


def queue_system(config: Config, url: str, clock: Clock, scopes: tuple[int, ...]) -> ZmsQueue:
    """Return the client of the waiting numbers; nothing is asked yet.

    Raises:
        ConfigurationWrong: if a setting cannot be used.
    """
    line = _line(url, "city.zms_queue_url", _access(config, queue=True), None)
    return ZmsQueue(line, clock, scopes, kiosk_id=config.text("kiosk.id"))


def queue_scopes(config: Config) -> tuple[int, ...]:
    """Return the configured queues.

    Raises:
        ConfigurationWrong: if they are no numbers.
    """
    words = config.text("city.zms_queue_scopes").replace(",", " ").split()
    if not all(word.isascii() and word.isdecimal() and int(word) > 0 for word in words):
        raise ConfigurationWrong("city.zms_queue_scopes takes numbers with commas, such as 141,142")
    return tuple(dict.fromkeys(map(int, words)))


def _line(url: str, key: str, access: Access, budget: Budget | None) -> CityLine:
    try:
        return CityLine(url, access=access, budget=budget)
    except AddressWrong as error:
        raise ConfigurationWrong(f"{key}: {error}") from error


def _choice(config: Config, key: str, words: tuple[str, ...]) -> str:
    word = config.text(key)
    if word not in words:
        raise ConfigurationWrong(f"{key} takes {' or '.join(words)}, not {word!r}")
    return word


def _access(config: Config, *, queue: bool = False) -> Access:
    secret = _secret(config) if queue else {}
    key = secret.get("api_key", "")
    return Access(
        proxy=config.text("city.proxy"),
        ca_file=_path(config, "city.ca_file"),
        client_certificate=_path(config, "city.client_certificate"),
        user=secret.get("user", ""),
        password=secret.get("password", ""),
        headers={"X-Api-Key": key} if key else None,
    )


def _path(config: Config, key: str) -> Path | None:
    value = config.text(key)
    return Path(value) if value else None


def _secret(config: Config) -> dict[str, str]:
    """Read what opens the back end; it stands in a file of its own, never in the settings."""
    key = "city.zms_queue_access_file"
    file = _path(config, key)
    if file is None:
        return {}
    try:
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise ConfigurationWrong(f"{key}: others may read {file}; run chmod 600 {file}")
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationWrong(f"{key}: {file} cannot be read ({type(error).__name__})") from None
    if not table.keys() <= _ACCESS_KEYS or not all(isinstance(one, str) for one in table.values()):
        raise ConfigurationWrong(f"{key}: {file} takes user, password and api_key, as texts")
    return {name: str(value) for name, value in table.items()}
