"""The city's content and the installed journeys; no screen, no devices."""

import importlib
import pkgutil
from pathlib import Path

import kiosk.services
from kiosk.config import Config
from kiosk.core.clock import Clock
from kiosk.core.failures import FailureCode
from kiosk.flow.manifest import Manifest
from kiosk.paths import ASSETS, default_data_directory
from offline_cache.content.database import ContentStore
from offline_cache.content.errors import ContentMissing, StoreNewer
from offline_cache.content.store import StoreProblem, open_or_build


def content_folder(config: Config) -> Path:
    """Return the folder that content is built from."""
    given = config.text("content.directory")
    return Path(given) if given else ASSETS / "content" / "musterstadt"


def data_directory(config: Config, name: str = "kiosk") -> Path:
    """Return the folder in which the kiosk keeps its state."""
    given = config.text("data.directory")
    return Path(given) if given else default_data_directory(name)


def open_content(
    config: Config, clock: Clock
) -> tuple[ContentStore | None, tuple[StoreProblem, ...]]:
    """Open the city's content; None where there is none at all, with the reason."""
    try:
        opened = open_or_build(
            content_folder(config),
            data_directory(config),
            clock,
            city_name=Path(config.text("city.appearance")).name.title(),
        )
    except (ContentMissing, StoreNewer) as error:
        code = (
            FailureCode.STORE_NEWER
            if isinstance(error, StoreNewer)
            else FailureCode.CONTENT_MISSING
        )
        return None, (StoreProblem(code, str(error)),)
    return opened.store, opened.problems


def find_manifests() -> tuple[Manifest, ...]:
    """Find the installed journeys: every folder under kiosk/services has a manifest."""
    names = [module.name for module in pkgutil.iter_modules(kiosk.services.__path__)]
    modules = [importlib.import_module(f"kiosk.services.{name}.manifest") for name in names]
    return tuple(module.MANIFEST for module in modules)
