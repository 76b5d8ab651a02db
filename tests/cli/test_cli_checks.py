"""`rasad registry check`, `rasad evaluate` and `rasad doctor`."""

import json
from pathlib import Path

import pytest

from rasad.actors.checking import Ambiguous, check
from rasad.actors.registry import Office, Organization, Person, RegistryData, Role, Term, load_registry
from rasad.cli import main
from rasad.cli.doctor import _terminal
from rasad.record import decode

Captured = pytest.CaptureFixture[str]
A = Person(id="a", names={"en": ["A"], "ar": ["علي حسن"], "fa": ["علی حسن"]}, country="IRN")
B = Person(id="b", names={"en": ["B"], "ar": ["عمر"], "fa": ["عمر"]})


def data(people: tuple[Person, ...] = (A, B), bodies: tuple[Organization, ...] = (), offices: tuple[Office, ...] = ()) -> RegistryData:
    roles = {"minister": Role(en="Minister"), "envoy": Role(en="Envoy", single=False)}
    countries = load_registry().data.countries
    return RegistryData(
        people=list(people), organizations=list(bodies), offices=list(offices), countries=countries, places=[], roles=roles,
    )


def office(*terms: Term, role: str = "minister", **given: object) -> Office:
    return Office(**({"id": "o", "role": role, "country": "IRN", "terms": list(terms)} | given))  # type: ignore[arg-type]


def rules(found: RegistryData) -> list[str]:
    return [fault.rule for fault in check(found)]


def test_a_sound_registry_has_no_faults() -> None:
    terms = (Term(holder="a", start="2001", end="2005-08-01"), Term(holder="b", start="2005-08", end=None))
    assert check(data(offices=(office(*terms),))) == []


@pytest.mark.parametrize(
    ("found", "rule"),
    [
        (data(people=(A, A)), "unique id"),
        (data(people=(A, B), bodies=(Organization(id="a", names={"en": ["x"], "ar": ["س"], "fa": ["ص"]}),)), "unique id"),
        (data(people=(Person(id="c", names={"en": ["C"], "ar": ["س"]}),)), "three languages"),
        (data(people=(Person(id="c", names=B.names, country="IRAN"),)), "country"),
        (data(people=(A, Person(id="c", names={"en": ["C"], "ar": ["على حسن"], "fa": ["ج"]} | {"fa": ["علي حسن"]}))), "one actor a name"),
        (data(offices=(office(role="king"),)), "role known"),
        (data(offices=(office(country=None),)), "owner"),
        (data(offices=(office(organization="none"),)), "organisation exists"),
        (data(offices=(office(Term(holder="nobody", start="2001")),)), "holder exists"),
        (data(offices=(office(Term(holder="a", start="2001-13")),)), "date"),
        (data(offices=(office(Term(holder="a", start="2005", end="2001")),)), "date"),
        (data(offices=(office(Term(holder="a", start="2001"), Term(holder="b", start="2005")),)), "one holder"),
        (data(offices=(office(Term(holder="a", start="2001", end="2006"), Term(holder="b", start="2005")),)), "one holder"),
    ],
)
def test_each_rule_finds_what_breaks_it(found: RegistryData, rule: str) -> None:
    assert rule in rules(found)


def test_several_may_hold_an_office_that_is_not_for_one() -> None:
    assert rules(data(offices=(office(Term(holder="a", start="2001"), Term(holder="b", start="2005"), role="envoy"),))) == []


def test_a_name_that_two_share_can_be_declared() -> None:
    found = data(people=(B, Person(id="c", names=B.names)))
    assert [fault.rule for fault in check(found)].count("one actor a name") >= 1
    declared = [Ambiguous(name="عمر", actors=["b", "c"]), Ambiguous(name="B", actors=["b", "c"])]
    assert check(found, declared) == []


def test_the_command_tells_faults_and_their_number(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("rasad.actors.checking.check_bundled", lambda: check(data(people=(A, A))))
    assert main(["registry", "check"]) == 1
    assert "a: the id is given 2 times" in capsys.readouterr().out
    monkeypatch.setattr("rasad.actors.checking.check_bundled", list)
    assert main(["registry", "check"]) == 0
    assert ": 0 faults." in capsys.readouterr().out


def test_evaluate_scores_records_against_gold(records: Path, tmp_path: Path, capsys: Captured) -> None:
    for line in records.read_bytes().splitlines():
        record = decode(line)
        (tmp_path / f"{record.report.id}.txt").write_text(record.report.text, encoding="utf-8")
        gold = {"id": record.report.id, "language": record.report.language, "published": None}
        gold |= {"actors": {}, "contacts": [], "statements": []}
        (tmp_path / f"{record.report.id}.json").write_text(json.dumps(gold), encoding="utf-8")
    assert main(["evaluate", str(tmp_path), str(records), "--format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["contacts"]["gold"] == 0
    assert main(["evaluate", str(tmp_path), str(tmp_path / "gone.jsonl")]) == 2
    assert "gone.jsonl" in capsys.readouterr().err


def test_the_doctor_examines_everything(db: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rasad.cli.doctor._SAMPLE_SECONDS", 0.05)
    status = main(["doctor", "--db", db])
    out = capsys.readouterr().out
    for subject in ("rasad:", "libraries:", "registry:", "language ar:", "cache:", "database:", "terminal:", "speed fa:"):
        assert subject in out
    assert status == ("NOT IN ORDER" in out)


def test_the_doctor_names_what_is_broken(tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rasad.cli.doctor._SAMPLE_SECONDS", 0.05)
    assert main(["doctor", "--db", str(tmp_path / "no.db")]) == 1
    assert "database:      NOT IN ORDER" in capsys.readouterr().out


def test_the_doctor_knows_terminals_that_order_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("VTE_VERSION", "7200")
    assert any("VTE" in finding.says and finding.fine for finding in _terminal())
