"""`kiosk search`: what the citizen's search finds."""

import argparse
import json
import sys
import tempfile

from kiosk.bootstrap.content import open_content
from kiosk.config import load_config
from kiosk.core.clock import SystemClock, city_time
from kiosk.languages import load_languages
from kiosk.paths import ASSETS

MOST = 1000


def run(options: argparse.Namespace) -> int:
    """Search and print; exit 1 where there is no content to search."""
    if not 1 <= options.limit <= MOST:
        print(f"kiosk: --limit lies between 1 and {MOST}", file=sys.stderr)
        return 2
    config = load_config(options.config, options.settings)
    with tempfile.TemporaryDirectory(prefix="kiosk-search-") as folder:
        if options.content is not None:
            given = {"content.directory": str(options.content), "data.directory": folder}
            config = load_config(
                options.config, [*options.settings, *(f"{k}={v}" for k, v in given.items())]
            )
        clock = SystemClock()
        store, problems = open_content(config, clock)
        for problem in problems:
            print(f"kiosk: {problem.sentence}", file=sys.stderr)
        if store is None:
            return 1
        outcome = store.search(
            options.query,
            _content_tag(options.language),
            options.limit,
            city_time(clock.now()).date(),
        )
        store.close()
    rows = [
        {
            "id": hit.id,
            "title": hit.title.text.replace("\u00ad", ""),
            "kind": hit.kind,
            "score": round(hit.score, 4),
        }
        for hit in outcome.hits
    ]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['score']:.2f}  {row['kind']:8} {row['title']}")
    return 0


def _content_tag(language: str) -> str:
    """Return the tag that the content has for a language of the interface, or of the content."""
    known = load_languages(ASSETS / "languages").get(language)
    return language if known is None else known.content_tag
