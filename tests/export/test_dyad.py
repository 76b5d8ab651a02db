"""A report on two sides: what it counts, how it leads back to the words, that nothing in it runs, and what it says of what is missing."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

import rasad
from rasad.cli import main
from rasad.errors import UsageError
from rasad.export.dyad import Dyad, read_dyad
from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement
from rasad.store import Store, open_store

from .made import CALL, VISIT_FA

pytest.importorskip("vl_convert")
_WORDS = Path(rasad.__file__).parent / "export" / "dyad" / "words"
_RUNNING = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202e</bdi></style>"


class Page(HTMLParser):
    """A page read back: every element with its attributes, and the text of each event by its id."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.events: dict[str, list[str]] = {}
        self._event: str | None = None
        self._style = False
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._style = tag == "style"
        if tag == "article":
            self._event = dict(attrs)["id"]

    def handle_endtag(self, tag: str) -> None:
        self._style = False
        if tag == "article":
            self._event = None

    def handle_data(self, data: str) -> None:
        if not self._style and data.strip():
            self.texts.append(" ".join(data.split()))
            if self._event is not None:
                self.events.setdefault(self._event, []).append(" ".join(data.split()))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        """Give the attributes of all elements of a tag."""
        return [attributes for name, attributes in self.elements if name == tag]


def test_what_is_between_the_two_is_counted(store: Store) -> None:
    found = read_dyad(store, "Iran", "SAU")
    assert dict(found.numbers.channels) == {("meeting", "held"): 1, ("meeting", "planned"): 1, ("meeting", "denied"): 1}
    assert (found.numbers.total, found.numbers.alone, found.numbers.placeless) == (3, 3, 3)
    assert [told.event.date for told in found.events] == ["2022-06-09", "2022-07", None]  # in order, what has no day last
    visits = read_dyad(store, "fuad-hussein", "irn-foreign-ministry")
    assert dict(visits.numbers.began) == {("meeting", "second"): 1, ("meeting", "unsaid"): 1}
    assert [(one.outlet, one.accounts, one.alone) for one in visits.coverage] == [("outlet ar", 2, 1), ("outlet fa", 1, 0)]
    assert dict(visits.languages) == {"ar": 2, "fa": 1} and visits.numbers.initiators == {"mohammad-javad-zarif": 1}


def test_what_has_no_day_is_left_out_of_a_period_and_counted(store: Store) -> None:
    found = read_dyad(store, "IRN", "SAU", since="2022-07")
    assert [told.event.status for told in found.events] == ["planned"] and found.numbers.undated == 1
    assert "no account tells their day: 1." in " ".join(Page(found.page()).texts)
    assert read_dyad(store, "IRN", "SAU", until="2021").numbers.total == 0


def test_statements_are_those_of_the_other_side_or_in_its_contacts(store: Store) -> None:
    found = read_dyad(store, "hamas", "Zarif")
    assert (found.speech.aimed, found.speech.classes[1], found.apart) == ([0, 1], {"support": 1}, [])
    assert read_dyad(store, "SAU", "ZARIF").speech.classes == ({}, {})


@pytest.mark.parametrize(("a", "b"), [("IRN", "SAU"), ("IRQ", "IRN"), ("hamas", "mohammad-javad-zarif"), ("SAU", "mohammad-javad-zarif")])
def test_statements_are_those_that_going_through_all_of_them_finds(store: Store, a: str, b: str) -> None:
    found = read_dyad(store, a, b)
    places = {(member.report, member.contact) for told in found.events for member in told.event.members}
    number, about = [0, 0], [0, 0]
    for one in store.statements():
        side = found.sides.which(one.actors.get(one.statement.speaker))
        aimed = side is not None and found.sides.which(one.actors.get(one.statement.target or "")) == 1 - side
        if side is not None and (aimed or (one.report.id, one.statement.contact) in places):
            number[side] += 1
            about[side] += aimed
    assert [some.total() for some in found.speech.classes] == number and found.speech.aimed == about


def test_a_person_of_a_country_is_no_part_of_it_where_the_two_are_compared(store: Store) -> None:
    assert read_dyad(store, "IRN", "Zarif").numbers.total == 0


@pytest.mark.parametrize(("sides", "told"), [
    (("Iran", "ایران"), "are the same"), (("Iran", "Nobody At All"), "nobody is so called"), (("a", "Iran"), "it may mean any of"),
])
def test_sides_that_make_no_sense_are_told(store: Store, sides: tuple[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        read_dyad(store, *sides)


def test_of_many_events_the_best_told_are_shown_and_all_are_counted(store: Store) -> None:
    found = read_dyad(store, "IRQ", "IRN", most=1)
    assert found.numbers.total == 2 and [len(told.event.members) for told in found.events] == [2]
    assert "Shown are the 1 events told by most independent accounts, of 2." in " ".join(Page(found.page()).texts)


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("fa", "rtl")])
def test_words_keep_their_language_and_direction(store: Store, language: Any, direction: str) -> None:
    page = Page(read_dyad(store, "IRQ", "IRN").page(language))
    assert (page.of("html")[0]["lang"], page.of("html")[0]["dir"]) == (language, direction)
    quotations = page.of("blockquote")
    assert {(one["lang"], one["dir"]) for one in quotations} == {("ar", "rtl"), ("fa", "rtl")}
    assert VISIT_FA in page.texts and "visit-fa/c1[0:37]" in page.texts and len(VISIT_FA) == 37
    assert [len(page.of(name)) > 0 for name in ("svg", "table", "bdi")] == [True] * 3


def test_every_account_says_who_tells_it_and_where_it_stands(store: Store) -> None:
    page = Page(read_dyad(store, "hamas", "Zarif").page())
    told = next(iter(page.events.values()))
    call, pair = CALL.index("تلقى"), CALL.index("بين")
    where = f"call 1/ط/c1[{call}:{CALL.index(' 😀')},{pair}:{CALL.index('،')}]"
    assert {"=الشرق", "source", "Mohammad Javad Zarif", "الحوار مستمر 👍🏽", where} <= set(told)
    line = " ".join(told)
    assert "according to Hamas" in line and "Told by Hamas" in line and "confidence 0.90" in line
    start, end = map(int, re.search(r"call 1/ط/s1\[(\d+):(\d+)\]", line).groups())  # type: ignore[union-attr]
    assert CALL[start:end] == "الحوار مستمر 👍🏽"
    assert [one["href"] for one in page.of("a") if one["href"] and not one["href"].startswith("#")] == ["https://example.org/1"]


def hostile() -> list[Record]:
    """Reports of two actors whose names, outlet, address and text try to run."""
    text = f"قال {_RUNNING} التقى"
    actors = [
        Actor(id=f"x-{n}", kind="person", name=f"{n} {_RUNNING}", names={"ar": [f"{n} {_RUNNING}"], "fa": [_RUNNING]}, known=False,
              mentions=[Mention(start=4, end=4 + len(_RUNNING), kind="name")]) for n in (1, 2)
    ]
    contact = Contact(id="c1", channel="meeting", status="held", parties=["x-1", "x-2"], initiator="x-1", date="2021-01-01",
                      place=_RUNNING, according_to=["x-2"], evidence=[Span(0, len(text))])
    said = Statement(id="s1", speaker="x-1", form="direct", content=Span(4, len(text)), cue=Span(0, 3), klass="accuse", target="x-2")
    return [
        Record(report=Report(id=f"{number} {_RUNNING}", text=text, outlet=_RUNNING, url=url, published="2021-01-02", title=_RUNNING,
                             language='ar" onload="x', direction='rtl" onload="x'),
               actors=actors, contacts=[contact], statements=[said])
        for number, url in enumerate(["javascript:alert(1)", 'https://example.org/"onmouseover="x'])
    ]


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_nothing_of_a_report_runs_or_is_loaded(tmp_path: Path, language: Any) -> None:
    with open_store(tmp_path / "hostile.db") as store:
        store.add(hostile())
        content = read_dyad(store, "x-1", "x-2").page(language)
    page = Page(content)
    assert {tag for tag, _ in page.elements} & {"script", "img", "iframe", "object", "link", "embed", "form", "input", "base"} == set()
    assert [name for _, attributes in page.elements for name in attributes if name.startswith("on") or name == "src"] == []
    assert [one["href"] for one in page.of("a") if not str(one["href"]).startswith("#")] == []
    assert "\u202e" not in content and "url(" not in content and "@import" not in content
    assert content.count("<style>") == content.count("</style>") == 1
    assert "<script>alert(1)</script><img src=x onerror=alert(2)>" in " ".join(page.texts)  # shown, as the words they are
    policy = next(one["content"] for one in page.of("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and policy.startswith("default-src 'none'")


def test_the_same_page_every_time_and_from_both_doors(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.html"
    assert main(["dyad", "العراق", "ایران", "--db", db, "--until", "2022-12", "--language", "fa", "--to", str(target)]) == 0
    assert f"2 events and 0 statements of each other in {target}." in capsys.readouterr().err
    with rasad.open(db) as archive:
        found = archive.dyad("IRQ", "IRN", until="2022-12")
        assert isinstance(found, Dyad) and found.page("fa") == target.read_text(encoding="utf-8")


def test_the_old_file_stays_where_nothing_can_be_told(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.html"
    target.write_text("old")
    assert main(["dyad", "Iran", "Nobody At All", "--db", db, "--to", str(target)]) == 2
    assert main(["dyad", "Iran", "SAU", "--db", db, "--since", "2022", "--until", "2021", "--to", str(target)]) == 2
    told = capsys.readouterr().err
    assert "nobody is so called" in told and "turn them round" in told and "Traceback" not in told
    assert target.read_text() == "old"


def test_the_page_in_a_browser(store: Store, tmp_path: Path) -> None:
    """At phone and desktop width nothing is wider than the window, nothing is asked for, and axe finds nothing serious."""
    playwright = pytest.importorskip("playwright.sync_api")
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    browser_at = Path("/usr/bin/chromium")
    if not browser_at.exists():
        pytest.skip("there is no Chromium")
    files = []
    for language in ("en", "ar", "fa"):
        files.append(tmp_path / f"{language}.html")
        files[-1].write_text(read_dyad(store, "IRQ", "IRN").page(language), encoding="utf-8")  # type: ignore[arg-type]
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(browser_at), args=["--no-sandbox"])
        for width, scheme in ((360, "dark"), (1200, "light")):
            for file in files:
                tab = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
                asked: list[str] = []
                tab.on("request", lambda request, asked=asked: asked.append(request.url))
                tab.on("console", lambda message: pytest.fail(message.text))
                tab.goto(file.as_uri())
                assert tab.evaluate("document.documentElement.scrollWidth") <= width
                assert asked == [file.as_uri()]
                serious = [one["id"] for one in axe.Axe().run(tab).response["violations"] if one["impact"] in ("serious", "critical")]
                assert serious == [], file.name
                tab.close()
        browser.close()


def keys(tree: Any, path: str = "") -> dict[str, str]:
    """Give the words by key, with the places that are filled in."""
    if not isinstance(tree, dict):
        return {path: " ".join(sorted(re.findall(r"{\w+}", tree)))}
    return {key: value for name, one in tree.items() for key, value in keys(one, f"{path}.{name}").items()}


def test_every_language_has_the_same_words_with_the_same_places() -> None:
    trees = [yaml.safe_load((folder / f"{language}.yml").read_text(encoding="utf-8"))
             for folder in (_WORDS, _WORDS.parents[1] / "pictures" / "words") for language in ("en", "ar", "fa")]
    for english, *others in (trees[:3], trees[3:]):
        assert [keys(one) for one in others] == [keys(english)] * 2


def test_what_one_side_did_to_the_other_is_told_with_its_words(store: Store) -> None:
    found = read_dyad(store, "Iran", "Iraq")
    assert [(one.report.id, one.action.id, one.action.klass) for one in found.deeds] == [("deeds", "a1", "agreement")]
    assert found.deed_total == 1 and read_dyad(store, "Iran", "SAU").deeds == []
    for language in ("en", "ar", "fa"):
        page = found.page(language)  # type: ignore[arg-type]
        assert "وقّعت إيران والعراق" in page and "deeds/a1[" in page
