"""What a report, a page elsewhere or a careless program can do to the server, or through it to who reads."""

import re
from collections.abc import Callable

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from tests.web.addresses import PAGES
from tests.web.conftest import SCRIPT, hostile


@pytest.mark.parametrize("address", [*PAGES, "/events.csv", "/actors.json", "/health", "/api/v1/events", "/assets/style.css"])
def test_every_answer_forbids_what_pages_do_not_need(client: TestClient, filled: Callable[[str], str], address: str) -> None:
    answer = client.get(filled(address))
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("address", [
    "/reports/{hostile}", "/reports", "/contacts", "/statements", "/events", "/actors", "/actors/x-evil%22%3E%3Cscript%3E",
    "/naming/x-evil%22%3E%3Cscript%3E",
    "/search?words=evil",    f"/search?words={SCRIPT}", f"/events?person={SCRIPT}", f"/nowhere/{SCRIPT}",
    "/reports?outlet=%22%3E%3Cscript%3E",
])
def test_no_text_becomes_markup(client: TestClient, filled: Callable[[str], str], address: str) -> None:
    page = client.get(filled(address)).text
    scripts = re.findall(r"<script[^>]*>", page)
    assert all(re.fullmatch(r'<script src="/assets/[\w.]+\?v=\w+" defer>', tag) for tag in scripts)
    pictures = re.findall(r"<img[^>]*>", page)
    assert all(re.match(r'<img src="/(with|classes|naming/[\w%-]+)\.svg\?[\w%&;=-]+" alt="[\w ,.]+"', tag) for tag in pictures)
    assert "<style" not in page
    assert not re.search(r'<[^>]*\s(on\w+|style)=', page)
    assert not re.search(r'href="\s*javascript:', page, re.IGNORECASE)


def test_signs_that_turn_text_are_shown_and_not_sent(client: TestClient, filled: Callable[[str], str]) -> None:
    page = client.get(filled("/reports/{hostile}")).text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00]", page)
    assert '<span class="sign" dir="ltr">U+202E</span>' in page and "U+0000" in page


def test_a_link_to_the_source_leads_to_the_web_or_nowhere(client: TestClient, filled: Callable[[str], str]) -> None:
    page = client.get(filled("/reports/{hostile}")).text
    assert "javascript:document" in page  # shown as what it is
    assert not re.search(r'href="[^"#/][^"]*"', page.replace('href="#', 'href="/#'))


@pytest.mark.parametrize("name", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8765", "", "[::2]:8765"])
def test_names_that_are_not_this_servers_are_refused(client: TestClient, name: str) -> None:
    answer = client.get("/", headers={"host": name})
    assert answer.status_code == 400 and answer.headers["content-type"] == "application/problem+json"
    assert "--allow-host" in answer.json()["detail"]


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:1", "127.0.0.1:8765", "[::1]", "[::1]:8765"])
def test_its_own_names_are_taken(client: TestClient, name: str) -> None:
    assert client.get("/health", headers={"host": name}).status_code == 200


def test_bodies_are_bounded_whether_or_not_they_say_how_long_they_are(client: TestClient) -> None:
    long = b'{"text": "' + b"x" * 3_000_000 + b'"}'
    kind = {"content-type": "application/json"}
    assert client.post("/api/v1/code", content=long, headers=kind).status_code == 413
    assert client.post("/api/v1/code", content=iter([long[:1_500_000], long[1_500_000:]]), headers=kind).status_code == 413
    assert client.post("/api/v1/code", content=b"{}", headers={**kind, "content-length": "-5"}).status_code == 413


def test_a_fault_is_told_without_its_traceback(database: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from rasad.store import Store
    from rasad.web.app import create

    app: FastAPI = create(str(database))

    def broken(*_: object) -> None:
        raise ZeroDivisionError("a secret of the inside")

    monkeypatch.setattr(Store, "contacts", broken)
    with TestClient(app, base_url="http://localhost") as client:
        for accept in ("text/html", "application/json"):
            answer = client.get("/contacts", headers={"accept": accept})
            assert answer.status_code == 500 and "secret" not in answer.text and "Traceback" not in answer.text
            assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_csv_gives_a_spreadsheet_no_formula(client: TestClient) -> None:
    from rasad.web.endings import Table, csv_parts

    rows = [{"a": cell} for cell in ("=1+1", "+1", "-1", "@x", "\tx", "plain", "إيران")]
    text = b"".join(csv_parts(Table("t", ("a",), rows))).decode("utf-8-sig")
    assert text.splitlines() == ["a", "'=1+1", "'+1", "'-1", "'@x", "'\tx", "plain", "إيران"]


def test_a_hostile_id_leads_to_its_report(client: TestClient, filled: Callable[[str], str]) -> None:
    answer = client.get(filled("/reports/{hostile}.json"))
    assert answer.json()["report"]["id"] == hostile().report.id
