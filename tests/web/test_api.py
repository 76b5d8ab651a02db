"""The interface for programs: pages by cursor, problems, its description, and reports coded on request."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from starlette.testclient import TestClient
from tests.web.conftest import hostile

from rasad.accounts import Event
from rasad.record import Record, decode
from rasad.store import FoundContact, FoundEvent, FoundStatement, FoundText, Person, ReportHead, StatementFilter, Store, open_store

CALL = "تلقى إسماعيل هنية اتصالاً هاتفياً من محمد باقر قاليباف.\nوقال هنية إن الحوار بين الطرفين مستمر."
SHAPES = {
    "events": FoundEvent, "contacts": FoundContact, "statements": FoundStatement, "reports": ReportHead, "actors": Person,
    "search?words=هنية": FoundText,
}


@pytest.mark.parametrize("name", SHAPES)
def test_lists_come_a_page_at_a_time_as_their_types_say(client: TestClient, name: str) -> None:
    address = f"/api/v1/{name}{'&' if '?' in name else '?'}size=4"
    seen = []
    while address:
        answer = client.get(address)
        content = answer.json()
        msgspec.convert(content["items"], list[SHAPES[name]])  # type: ignore[valid-type]
        seen += [msgspec.json.encode(item) for item in content["items"]]
        address = content["next"]
        assert bool(address) == bool(content["after"]) == ("link" in answer.headers)
    assert len(seen) == len(set(seen)) > 4


def test_one_thing_comes_as_its_contract_says(client: TestClient, filled: Callable[[str], str], stored: Store) -> None:
    event = msgspec.json.decode(client.get(filled("/api/v1/events/{event}")).content, type=Event)
    assert event.schema == "rasad-event/1" and len(event.members) > 1
    assert decode(client.get(filled("/api/v1/reports/{hostile}")).content) == stored.record(hostile().report.id)
    assert client.get(filled("/api/v1/actors/{person}")).json()["actor"]["name"] == "Esmail Qaani"
    assert client.get("/api/v1/totals").json()["reports"] == stored.totals().reports


def test_facets_are_those_of_the_question(client: TestClient, stored: Store) -> None:
    found = client.get("/api/v1/statements/facets?person=esmail-qaani").json()
    assert found["counted"] == stored.statements(StatementFilter(person=("esmail-qaani",))).count()
    fields = {facet["field"]: dict(facet["values"]) for facet in found["facets"]}
    assert sum(fields["class"].values()) == found["counted"] and not found["more"]


@pytest.mark.parametrize(("address", "status"), [
    ("/api/v1/nothing", 404), ("/api/v1/events/e-nothing", 404), ("/api/v1/reports/none", 404), ("/api/v1/actors/nobody", 404),
    ("/api/v1/contacts?size=999", 400), ("/api/v1/contacts?channel=pigeon", 400), ("/api/v1/contacts?colour=red", 400),
    ("/api/v1/search", 400), ("/api/v1/contacts?after=AAAA", 400), ("/events.csv?since=soon", 400), ("/reports/none.json", 404),
    ("/api/v1/contacts?person=" + "x" * 301, 400), ("/api/v1/contacts?" + "&".join(f"outlet={n}" for n in range(21)), 400),
])
def test_problems_are_told_as_rfc_9457_has_them(client: TestClient, address: str, status: int) -> None:
    answer = client.get(address)
    assert answer.status_code == status and answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == status and told["title"] and told["detail"] and told["type"] == "about:blank"


def test_what_an_address_cannot_do_is_a_problem_too(client: TestClient) -> None:
    answer = client.delete("/api/v1/events")
    assert answer.status_code == 405 and answer.json()["status"] == 405 and answer.headers["allow"]


def test_the_description_names_every_address_and_every_type_it_speaks_of(client: TestClient) -> None:
    described = client.get("/openapi.json").json()
    text = msgspec.json.encode(described).decode()
    assert described["openapi"].startswith("3.1")
    assert {"/api/v1/events", "/api/v1/code", "/api/v1/reports/{identifier}", "/health", "/metrics"} <= set(described["paths"])
    named = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(described["components"]["schemas"])
    assert not any(path.endswith((".csv", ".json")) or path == "/events" for path in described["paths"])
    page = client.get("/api").text
    assert all(f"<code>GET {path}</code>" in page for path, told in described["paths"].items() if "get" in told)
    assert client.get("/docs").status_code == 404  # the one that loads from elsewhere


def test_a_report_is_coded_on_request_while_others_read(client: TestClient, stored: Store) -> None:
    before = stored.totals()
    waits = []
    coded: list[Record] = []

    def code() -> None:
        sent = {"id": "mine", "text": CALL, "published": "2020-07-15", "outlet": "جريدة"}
        answer = client.post("/api/v1/code", json=sent)
        coded.append(decode(answer.content))
        assert answer.status_code == 200

    thread = threading.Thread(target=code)
    thread.start()
    while thread.is_alive():
        begun = time.perf_counter()
        assert client.get("/health").status_code == 200
        waits.append(time.perf_counter() - begun)
        time.sleep(0.02)
    record = coded[0]
    assert record.report.id == "mine" and record.report.text == CALL
    assert {"ismail-haniyeh", "mohammad-bagher-ghalibaf"} == set(record.contacts[0].parties)
    assert record.statements[0].speaker == "ismail-haniyeh"
    assert stored.totals() == before
    assert sorted(waits)[len(waits) // 2] < 0.5  # the process takes seconds to begin


@pytest.mark.parametrize(("sent", "status", "told"), [
    ({"text": ""}, 400, "text"), ({}, 400, "text"), ({"text": "x", "colour": "red"}, 400, "colour"),
    ({"text": "x", "published": "yesterday"}, 400, "published"), ({"text": "x" * 400_001}, 400, "text"),
])
def test_a_report_that_cannot_be_coded_is_told_why(client: TestClient, sent: dict[str, str], status: int, told: str) -> None:
    answer = client.post("/api/v1/code", json=sent)
    assert answer.status_code == status and told in answer.json()["detail"]


def test_only_json_is_taken(client: TestClient) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded"):  # what a page elsewhere can send without being asked
        assert client.post("/api/v1/code", content='{"text": "x"}', headers={"content-type": kind}).status_code == 400


def test_coding_that_takes_too_long_is_ended_and_the_next_one_works() -> None:
    from rasad.errors import InputError
    from rasad.record import Report
    from rasad.web.coder import CodingProcess

    coder = CodingProcess(seconds=0.0)
    with pytest.raises(InputError, match="longer than 0 seconds"):
        coder.code(Report(id="long", text=CALL * 2000))
    coder._aside.seconds = 60.0
    assert decode(coder.code(Report(id="short", text=CALL))).contacts
    coder.close()


def test_what_watches_is_answered(client: TestClient, stored: Store) -> None:
    client.get("/contacts")
    assert client.get("/health").json()["status"] == "ok"
    text = client.get("/metrics").text
    assert 'rasad_requests_total{address="/contacts",status="200"}' in text
    assert f"rasad_store_revision {float(stored.revision())}" in text
    client.get("/made-up/1")
    assert "made-up" not in client.get("/metrics").text


def test_pages_by_cursor_stay_right_while_reports_arrive(tmp_path: Path) -> None:
    from tests.store.made import arabic

    from rasad.web.app import create

    place = tmp_path / "growing.db"
    with open_store(place) as store:
        store.add([arabic(f"r{n}", f"2021-05-{n:02}") for n in range(10, 20)])
        with TestClient(create(place), base_url="http://localhost") as client:
            first = client.get("/api/v1/contacts?size=4").json()
            store.add([arabic("newer", "2021-06-01"), arabic("older", "2021-05-01")])
            rest = client.get(f"/api/v1/contacts?size=100&after={first['after']}").json()["items"]
            there = [one["report"]["id"] for one in [*first["items"], *rest]]
            assert there == [f"r{n}" for n in range(19, 9, -1)] + ["older"]
            csv = client.get("/contacts.csv").text
            assert csv.count("\r\n") == 13
