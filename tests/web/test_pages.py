"""What the pages show, in which language, and the same as CSV and JSON."""

import csv
import datetime
import io
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from tests.store.made import arabic
from tests.web.addresses import PAGES

from rasad.store import ContactFilter, Store, open_store


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_there_in_every_language(client: TestClient, filled: Callable[[str], str], address: str, language: str) -> None:
    path = filled(address)
    answer = client.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
    assert answer.status_code == (404 if address == "/nowhere" else 200)
    assert f'<html lang="{language}" dir="{"ltr" if language == "en" else "rtl"}">' in answer.text
    client.cookies.clear()


def test_the_language_is_that_of_the_address_then_the_cookie_then_the_browser(client: TestClient) -> None:
    assert 'lang="fa"' in client.get("/", headers={"accept-language": "de, fa;q=0.8, en;q=0.5"}).text[:60]
    assert 'lang="ar"' in client.get("/?lang=ar").text[:60]
    assert 'lang="ar"' in client.get("/", headers={"accept-language": "fa"}).text[:60]
    assert 'lang="en"' in client.get("/?lang=en").text[:60]
    client.cookies.clear()
    assert 'lang="en"' in client.get("/?lang=xx", headers={"accept-language": "zh;q=x"}).text[:60]


def test_names_stand_in_the_interfaces_language(client: TestClient) -> None:
    for language, name, country in (("en", "Esmail Qaani", "Iran"), ("ar", "إسماعيل قاآني", "إيران"), ("fa", "اسماعیل قاآنی", "ایران")):
        page = client.get(f"/events?person=esmail-qaani&lang={language}").text
        assert f"<bdi>{name}</bdi>" in page and f"<bdi>{country}</bdi>" in page
    client.cookies.clear()


def test_an_event_shows_its_accounts_side_by_side_and_marks_where_they_differ(client: TestClient, filled: Callable[[str], str]) -> None:
    page = client.get(filled("/events/{event}")).text
    assert page.count('scope="col"') >= 4
    assert "Accounts differ in:" in page and "who began" in page
    assert 'class="side side-0"' in page and 'class="side side-1"' in page
    assert "left out" in page


def test_a_report_shows_its_text_whole_and_its_evidence_leads_to_the_record_and_back(client: TestClient, stored: Store) -> None:
    record = stored.record("ar-qaani-haniyeh-gaza")
    assert record is not None
    page = client.get("/reports/ar-qaani-haniyeh-gaza").text
    article = re.search(r'<article class="text".*?</article>', page, re.DOTALL)
    assert article is not None
    plain = re.sub(r'<a class="anchor".*?</a>', "", article.group())
    words = re.sub(r"<[^>]+>", "", plain).replace("&#34;", '"').split()
    assert words == record.report.text.split()
    for entry in (*record.contacts, *record.statements):
        assert f'href="#t-{entry.id}"' in page and f'id="t-{entry.id}"' in page and f'id="{entry.id}"' in page
    assert all(f">{rule}</code>" in page for rule in record.contacts[0].rules)


def test_ids_on_a_page_are_there_once(client: TestClient, filled: Callable[[str], str]) -> None:
    for address in PAGES:
        ids = re.findall(r'\sid="([^"]+)"', client.get(filled(address)).text)
        assert len(ids) == len(set(ids)), address


@pytest.mark.parametrize("written", ["هنية", "هنیه", "لهنية"])
def test_a_word_is_found_in_every_spelling_and_highlighted(client: TestClient, written: str) -> None:
    page = client.get(f"/search?words={written}").text
    found = set(re.findall(r"<mark>(.*?)</mark>", page))
    assert {"هنية", "هنیه"} <= found


def test_facets_count_what_the_list_holds(client: TestClient, stored: Store) -> None:
    page = client.get("/contacts").text
    for channel, shown in (("phone", "Phone call"), ("meeting", "Meeting")):
        number = stored.contacts(ContactFilter(channel=(channel,))).count()  # type: ignore[arg-type]
        assert re.search(rf'href="/contacts\?channel={channel}"><bdi>{shown}</bdi> <span class="count">{number}</span>', page)


def test_a_value_chosen_can_be_taken_back_and_others_stay(client: TestClient) -> None:
    page = client.get("/contacts?channel=phone&country=IRN&since=2021").text
    assert 'href="/contacts?country=IRN&amp;since=2021"' in page
    assert 'href="/contacts?channel=phone&amp;since=2021"' in page
    assert 'href="/contacts?country=IRN&amp;since=2021&amp;channel=phone&amp;channel=meeting"' in page


def test_empty_fields_of_a_form_ask_for_nothing(client: TestClient) -> None:
    empty, plain = (client.get(address).text for address in ("/contacts?person=&since=&until=&country=", "/contacts"))
    assert empty.count('class="entry"') == plain.count('class="entry"') > 0


@pytest.mark.parametrize(("asked", "told"), [
    ("since=yesterday", "yesterday"), ("channel=pigeon", "channel"), ("size=0", "size"), ("after=nonsense", "after"),
    ("sinse=2021", "sinse"),
    ("since=2022&until=2021", "Turn them round"),
])
def test_what_cannot_be_asked_is_told(client: TestClient, asked: str, told: str) -> None:
    answer = client.get(f"/contacts?{asked}")
    assert answer.status_code == 400 and told in answer.text and "This cannot be asked" in answer.text


def test_pages_follow_each_other_without_a_gap(client: TestClient, stored: Store) -> None:
    seen: list[str] = []
    address = "/contacts?size=5"
    while address:
        page = client.get(address).text
        seen += re.findall(r'href="(/reports/[^"]+#c\d+)">', page)
        following = re.search(r'<a href="([^"]+)" rel="next">', page)
        address = following.group(1).replace("&amp;", "&") if following else ""
    assert len(seen) == len(set(seen)) == stored.contacts().count()


def test_csv_and_json_hold_all_of_what_was_asked(client: TestClient, stored: Store) -> None:
    asked = ContactFilter(channel=("phone",))
    answer = client.get("/contacts.csv?channel=phone&size=2")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert answer.content.startswith("\ufeff".encode()) and "attachment" in answer.headers["content-disposition"]
    assert len(rows) == stored.contacts(asked).count()
    assert [row["contact"] for row in rows] == [row["contact"] for row in client.get("/contacts.json?channel=phone").json()]
    assert all(row["channel"] == "phone" for row in rows)


@pytest.mark.parametrize("address", PAGES[:-1])
def test_the_endings_a_page_offers_are_there(client: TestClient, filled: Callable[[str], str], address: str) -> None:
    page = client.get(filled(address)).text
    for target in re.findall(r'<a href="([^"]+)" download>', page):
        answer = client.get(target.replace("&amp;", "&"))
        assert answer.status_code == 200, target
        kind = ("text/html",) if target.startswith("/dyad.html?") else ("text/csv", "application/json", "image/svg+xml")
        assert answer.headers["content-type"].startswith(kind)
        if ".json" in target:
            answer.json()


def test_an_export_is_of_one_question_while_another_runs(client: TestClient) -> None:
    whole = {channel: client.get(f"/contacts.json?channel={channel}").json() for channel in ("phone", "meeting")}
    with client.stream("GET", "/contacts.csv?channel=phone") as one, client.stream("GET", "/contacts.csv?channel=meeting") as other:
        texts = [b"".join(parts).decode("utf-8-sig") for parts in (one.iter_bytes(), other.iter_bytes())]
    for channel, text in zip(("phone", "meeting"), texts, strict=True):
        assert len(list(csv.DictReader(io.StringIO(text)))) == len(whole[channel])


def test_a_name_that_means_one_actor_leads_to_it(client: TestClient) -> None:
    answer = client.get("/actors/قاآني", follow_redirects=False)
    assert answer.status_code == 302 and answer.headers["location"] == "/actors/esmail-qaani"
    assert client.get("/actors/nobody-at-all").status_code == 404


def test_an_id_that_is_there_wins_over_an_ending(tmp_path: Path) -> None:
    from rasad.web.app import create

    place = tmp_path / "endings.db"
    with open_store(place) as store:
        store.add([arabic("report", "2021-05-01"), arabic("table.csv", "2021-05-02"), arabic("record.json", "2021-05-03")])
        store.merge()
    with TestClient(create(place), base_url="http://localhost", headers={"accept": "text/html"}) as client:
        for identifier in ("report", "table.csv", "record.json"):
            page = client.get(f"/reports/{identifier}")
            assert page.headers["content-type"].startswith("text/html") and f">{identifier}</bdi>" in page.text
            assert client.get(f"/reports/{identifier}.json").json()["report"]["id"] == identifier
            rows = list(csv.DictReader(io.StringIO(client.get(f"/reports/{identifier}.csv").content.decode("utf-8-sig"))))
            assert rows and {row["report"] for row in rows} == {identifier}
        assert client.get("/reports/none.csv").status_code == client.get("/reports/report.xml").status_code == 404


def test_csv_json_and_lists_are_of_now_while_pages_may_show_what_was_counted_before(tmp_path: Path) -> None:
    from rasad.web.app import create

    place = tmp_path / "growing.db"
    with open_store(place) as store:
        store.add([arabic("1", "2021-05-01")])
        store.merge()
        app = create(place)
        with TestClient(app, base_url="http://localhost", headers={"accept": "text/html"}) as client:
            assert client.get("/network.json").json()[0]["events"] == 1 and "/events" in client.get("/network").text
            for asked, known in list(app.state.remembered._answers.items()):
                app.state.remembered._answers[asked] = known._replace(until=time.monotonic() + 900)
            store.add([arabic("2", "2021-06-01")])
            assert client.get("/contacts").text.count('class="entry"') == 2  # the events are not made yet
            assert client.get("/events").text.count('class="entry"') == 1
            store.merge()
            assert client.get("/network.json").json()[0]["events"] == client.get("/events").text.count('class="entry"') == 2
            assert sum(row["number"] for row in client.get("/with.json?person=ismail-haniyeh").json()) == 2
            assert client.get("/actors/ismail-haniyeh.json").json()["years"] == [[2021, 2]]


def test_an_actor_has_its_pictures_with_their_numbers_and_a_way_to_the_names_used(client: TestClient) -> None:
    page = client.get("/actors/IRN").text
    assert 'href="/naming/IRN"' in page
    for name in ("with", "classes"):
        assert f'<img src="/{name}.svg?country=IRN&amp;lang=en"' in page
        assert client.get(f"/{name}.svg?country=IRN&lang=fa").text.startswith("<svg")
        rows = client.get(f"/{name}.json?country=IRN").json()
        assert rows and all(row["number"] > 0 for row in rows)
    told = client.get("/with.csv?person=esmail-qaani&country=IRN")
    assert told.status_code == 400 and "give one" in told.json()["detail"]


def test_a_number_of_the_network_leads_to_its_events(client: TestClient) -> None:
    page = client.get("/network?level=country&until=2030").text
    target, number = re.findall(r'<td class="n"><a href="([^"]+)">(\d+)</a>', page)[0]
    events = client.get(target.replace("&amp;", "&").replace("/events?", "/events.json?")).json()
    assert len(events) >= int(number) > 0


def test_event_actor_and_matrix_lead_to_the_report_on_the_two(client: TestClient, filled: Callable[[str], str]) -> None:
    for page in ("/events/{event}", "/actors/{person}", "/matrix?level=country"):
        target = re.findall(r'href="(/dyad\?a=[^"]+)"', client.get(filled(page)).text)[0].replace("&amp;", "&")
        for language, direction in (("en", "ltr"), ("ar", "rtl"), ("fa", "rtl")):
            told = client.get(f"{target}&lang={language}")
            assert told.status_code == 200 and f'dir="{direction}"' in told.text and '<section id="deeds"' in told.text
            assert "script" not in told.headers["content-security-policy"] and "<script" not in told.text.lower()
    assert client.get("/dyad?a=IRN&b=Nobody+Such").status_code == 400


def test_the_pictures_of_two_sides_are_drawn_where_the_page_loads_them_and_stand_in_the_file(client: TestClient) -> None:
    page = client.get("/dyad?a=IRN&b=PSE")
    pictures = [address.replace("&amp;", "&") for address in re.findall(r'<img src="([^"]+)"', page.text)]
    assert len(pictures) >= 2 and "<svg" not in page.text and "img-src 'self'" in page.headers["content-security-policy"]
    for address in pictures[:2]:
        drawn = client.get(address)
        assert drawn.status_code == 200 and drawn.text.startswith("<svg") and "immutable" in drawn.headers["cache-control"]
    spec, sign = re.findall(r"[?&](?:spec|sign)=([^&]+)", pictures[0])
    other = re.findall(r"sign=(\w+)", pictures[1])[0]
    for wrong in (other, "", "é", sign[:-1]):
        assert client.get(f"/drawn.svg?spec={spec}&sign={wrong}").status_code == 400
    file = client.get(re.findall(r'href="(/dyad.html[^"]+)"', page.text)[0].replace("&amp;", "&"))
    assert "attachment" in file.headers["content-disposition"] and file.text.count("<svg") == len(pictures) and "<img" not in file.text


def test_numbers_that_may_be_old_say_of_when_they_are(app: FastAPI, client: TestClient) -> None:
    assert "as of" not in client.get("/network?most=7").text
    answers = app.state.remembered._answers
    for asked, known in list(answers.items()):
        answers[asked] = known._replace(seen=time.monotonic() - 90, until=time.monotonic() + 90)
    told = re.findall(r'Numbers as of <time datetime="([^"]+)">', client.get("/network?most=7").text)
    old = datetime.datetime.now(datetime.UTC) - datetime.datetime.fromisoformat(told[0])
    assert 89 < old.total_seconds() < 100
    answers.clear()


def test_a_side_is_needed(client: TestClient) -> None:
    assert client.get("/dyad?a=IRN").status_code in (400, 422)


def test_what_people_read_stands_in_the_pages_language(client: TestClient, filled: Callable[[str], str]) -> None:
    for language, topic, office in (("ar", "غزة", "القائد (فيلق القدس)"), ("fa", "غزه", "فرمانده (نیروی قدس)")):
        actor = client.get(f"/actors/esmail-qaani?lang={language}").text
        assert f'topic=gaza"><bdi>{topic}</bdi>' in actor and f"<bdi>{office}</bdi>" in actor
        assert f"<bdi>{topic}</bdi>" in client.get(f"/contacts?topic=gaza&lang={language}").text
        assert "the same" not in client.get(filled("/events/{event}") + f"?lang={language}").text
    client.cookies.clear()
