"""A database of the bundled samples and a hostile report, and the application over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement
from rasad.store import Store, open_store

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "rasad" / "data" / "samples" / "reports.jsonl"
SCRIPT = "<script>document.title='taken'</script>"
HOSTILE = (
    f"{SCRIPT}\n<img src=x onerror=\"document.title='taken'\"> \u202eتلقى هنية اتصالاً\u202c من قاليباف\x00\n"
    "<a href=\"javascript:document.title='taken'\">هنا</a> \u2067قال\u2069 إن </p></article><style>*{display:none}</style> "
    "{{ 7 * 7 }} &lt;b&gt;"
)


def hostile(identifier: str = "hostile/<b>&\"'") -> Record:
    """Give a record every text of which tries to be more than text."""
    name = f"\u202eevil\u202c {SCRIPT}"
    actor = Actor(
        id="x-evil\"><script>", kind="person", name=name, names={"en": [name], "ar": [name], "fa": [name]}, office=SCRIPT, known=False,
        mentions=[Mention(start=0, end=8, kind="name")],
    )
    other = Actor(id="ismail-haniyeh", kind="person", name="Ismail Haniyeh", names={"ar": ["إسماعيل هنية"]}, country="PSE")
    return Record(
        report=Report(
            id=identifier, text=HOSTILE, title=f"\u202e{SCRIPT}", published="2031-01-02", outlet=SCRIPT, language="ar", direction="rtl",
            url="javascript:document.title='taken'",
        ),
        actors=[actor, other],
        contacts=[Contact(
            id="c1", channel="phone", status="held", parties=[actor.id, other.id], initiator=actor.id, date="2031-01-02", place=SCRIPT,
            evidence=[Span(0, 60), Span(70, 120)], according_to=[actor.id], rules=[f"frame:{SCRIPT}"],
        )],
        statements=[Statement(
            id="s1", speaker=actor.id, form="mixed", content=Span(30, 150), cue=Span(10, 40), klass="accuse", target=other.id, contact="c1",
            rules=[SCRIPT],
        )],
    )


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a database that holds the samples, coded, and the hostile report."""
    from rasad.cli import main

    place = tmp_path_factory.mktemp("web") / "reports.db"
    assert main(["add", str(SAMPLES), "--db", str(place), "--jobs", "1"]) == 0
    with open_store(place) as store:
        store.add([hostile()])
        store.merge()
    return place


@pytest.fixture(scope="session")
def app(database: Path) -> FastAPI:
    """Give the application over it."""
    from rasad.web.app import create

    return create(database)


@pytest.fixture(scope="session")
def client(app: FastAPI) -> Iterator[TestClient]:
    """Give a client that asks as a browser does."""
    with TestClient(app, base_url="http://localhost:8765", headers={"accept": "text/html", "accept-language": "en"}) as found:
        yield found


@pytest.fixture(scope="session")
def stored(database: Path) -> Iterator[Store]:
    """Give the store itself."""
    with open_store(database, readonly=True) as store:
        yield store


@pytest.fixture(scope="session")
def filled(stored: Store) -> Callable[[str], str]:
    """Give a function that puts ids into an address."""
    from urllib.parse import quote

    several = next(one.event.id for one in stored.events() if len(one.event.members) > 1 and one.event.conflicts)
    ids = {
        "event": several, "report": "ar-qaani-haniyeh-gaza", "hostile": hostile().report.id, "person": "esmail-qaani", "country": "IRN",
        "organization": "hamas", "hostile_actor": hostile().actors[0].id,
    }
    return lambda address: address.format(**{name: quote(one, safe="") for name, one in ids.items()})
