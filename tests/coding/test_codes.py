"""Codes: every rule's examples get its code, every code has a PLOVER event that PLOVER knows, and the known traps are kept."""

from pathlib import Path

import pytest

from rasad.actors.registry import load_registry
from rasad.coding import confidence
from rasad.coding.coder import Coder
from rasad.coding.codes.actor_codes import actor_code, actor_code_table
from rasad.coding.codes.rules import Rule, code_table, conversion, plover_of
from rasad.languages import CODED, load_language
from rasad.record import Actor, Contact, Record, Report, Statement

TABLE = code_table()
CAMEO = Path(__file__).resolve().parents[3] / "shared" / "codes" / "cameo.tsv"
EXAMPLES = [
    (kind, rule, language, text)
    for kind, rules in (("contact", TABLE.contacts), ("statement", TABLE.statements)) for rule in rules
    for language, text in rule.examples.items()
]


@pytest.fixture(autouse=True)
def every_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules are tested, not what the weights think of a lone sentence."""
    monkeypatch.setitem(confidence.LEAST, "contact", 0.0)
    monkeypatch.setitem(confidence.LEAST, "statement", 0.0)


def coded(text: str, language: str) -> Record:
    return Coder().code(Report(id="report", text=text, language=language, published="2021-05-15"))


IDS = [f"{kind}-{rule.cameo}-{language}-{number}" for number, (kind, rule, language, _) in enumerate(EXAMPLES)]


@pytest.mark.parametrize(("kind", "rule", "language", "text"), EXAMPLES, ids=IDS)
def test_an_example_gets_its_rules_code(kind: str, rule: Rule, language: str, text: str) -> None:
    record = coded(text, language)
    entries: list[Contact] | list[Statement] = record.contacts if kind == "contact" else record.statements
    expected = plover_of(rule.cameo, [], rule.mode)
    got = [(entry.cameo, entry.plover and (entry.plover.type, entry.plover.mode)) for entry in entries]
    assert (rule.cameo, expected and (expected.type, expected.mode)) in got


def test_every_rule_has_a_reason_and_an_example() -> None:
    assert [rule for rule in (*TABLE.contacts, *TABLE.statements) if len(rule.reason) < 10 or not rule.examples] == []
    assert [row.cameo for row in TABLE.plover if len(row.reason) < 10] == []


def test_every_code_of_an_action_frame_has_a_conversion() -> None:
    for language in CODED:
        for frame in load_language(language).actions.frames:
            assert conversion(frame.cameo).type is not None


@pytest.mark.skipif(not CAMEO.exists(), reason="the CAMEO table is not beside the project")
def test_codes_are_those_of_cameo_and_each_of_cameo_has_a_conversion() -> None:
    known = {line.split("\t")[0] for line in CAMEO.read_text(encoding="utf-8").splitlines()}
    used = {rule.cameo for rule in (*TABLE.contacts, *TABLE.statements)} | {row.cameo for row in TABLE.plover}
    assert used - known == set()
    for code in known:
        assert conversion(code)


@pytest.mark.parametrize(
    ("cameo", "type_", "mode"),
    [
        ("010", None, None), ("0256", None, None), ("036", "AGREE", None), ("042", "CONSULT", "visit"), ("057", "SUPPORT", None),
        ("163", "SANCTION", "discontinue"), ("186", "ASSAULT", "targeted"), ("202", "ASSAULT", None), ("190", "ASSAULT", None),
        ("0871", "RETREAT", "ceasefire"), ("1054", "REQUEST", "yield"), ("192", "COERCE", "seize"),
    ],
)
def test_plover_traps(cameo: str, type_: str | None, mode: str | None) -> None:
    plover = plover_of(cameo, [])
    assert (plover.type, plover.mode) == (type_, mode) if plover else type_ is None


def test_contexts_come_from_words() -> None:
    record = coded("أدان الوزير سمير حداد تخصيب اليورانيوم والبرنامج النووي.", "ar")
    assert [s.plover.contexts for s in record.statements if s.plover] == [["cbrn"]]


def test_labels_of_topics_that_give_contexts_are_labels_the_coder_knows() -> None:
    known = {label.label for code in CODED for label in load_language(code).topics.labels}
    assert sorted(set(TABLE.topics) - known) == []
    assert {context for contexts in TABLE.topics.values() for context in contexts} <= set(TABLE.contexts)


def test_what_a_contact_was_about_gives_its_contexts_first() -> None:
    record = coded("بحث وزير الخارجية الأردني مع وزير الخارجية المصري في القاهرة ملف سد النهضة.", "ar")
    assert [c.plover.contexts[0] for c in record.contacts if c.plover] == ["natural_resource"]


def test_a_future_meeting_is_an_agreement_and_no_consultation() -> None:
    record = coded("سيلتقي وزير الخارجية الأردني وزير الخارجية المصري غداً في القاهرة.", "ar")
    assert [c.plover.type for c in record.contacts if c.plover] == ["AGREE"]


def test_a_visitor_is_the_actor_of_a_visit() -> None:
    record = coded("زار وزير الخارجية الأردني القاهرة والتقى الرئيس المصري أمس.", "ar")
    assert record.contacts and all(c.plover and c.plover.type == "CONSULT" for c in record.contacts)
    assert {"jor-foreign-minister", "ayman-safadi"} & {c.initiator for c in record.contacts}


def person(identifier: str, **values: str) -> Actor:
    return Actor(id=identifier, kind="person", name=identifier, names={}, **values)


@pytest.mark.parametrize(
    ("identifier", "date", "code"),
    [
        ("mohammad-javad-zarif", "2016-05-10", "IRNGOV"), ("ismail-haniyeh", "2021-05-15", "PALREBHMS"),
        ("ali-larijani", "2016-05-10", "IRNLEG"),
        ("antonio-guterres", "2021-05-15", "IGOUNO"),
    ],
)
def test_people_are_coded_by_the_office_they_hold_on_that_date(identifier: str, date: str, code: str) -> None:
    registry = load_registry()
    assert actor_code(person(identifier, country=registry.people[identifier].country or ""), registry, date) == code


def test_actors_of_other_kinds() -> None:
    registry = load_registry()
    assert actor_code(Actor(id="IRN", kind="country", name="Iran", names={}, country="IRN"), registry, None) == "IRN"
    assert actor_code(Actor(id="PSE", kind="country", name="Palestine", names={}, country="PSE"), registry, None) == "PAL"
    ministry = Actor(id="irn-foreign-ministry", kind="organization", name="", names={}, country="IRN")
    assert actor_code(ministry, registry, None) == "IRNGOV"
    crowd = Actor(id="group-irq-protesters", kind="group", name="Iraqi protesters", names={}, country="IRQ")
    assert actor_code(crowd, registry, None) == "IRQOPP"
    assert actor_code(person("person-nobody"), registry, None) is None


def test_every_body_with_a_code_of_its_own_is_in_the_registry() -> None:
    assert [body for body in actor_code_table().bodies if body not in load_registry().organizations] == []
