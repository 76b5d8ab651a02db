"""An event in full: conflicts kept with who says what, statements aligned across accounts and languages."""

import msgspec

from rasad.accounts import accounts_of, make_event, merge
from rasad.accounts.event import Event
from rasad.record import Record, Span, Statement

from .telling import DEAL, GAZA, HANIYEH, QAANI, told


def event(*records: Record, copy_of: dict[str, str] | None = None) -> Event:
    (members,) = merge(account for record in records for account in accounts_of(record))
    given = [(m.account.report, m.account.contact, m.reasons) for m in members]
    return make_event("e-1", given, {record.report.id: record for record in records}, copy_of)


def saying(record: Record, klass: str, text: str, credited: str | None = None) -> Record:
    """Give the record with its one statement of this class and these words."""
    said = Statement(
        id="s1", speaker="esmail-qaani", form="indirect", content=Span(0, len(text)), cue=Span(0, 1), klass=klass, contact="c1",  # type: ignore[arg-type]
        according_to=[credited] if credited else [],
    )
    return msgspec.structs.replace(record, statements=[said], report=msgspec.structs.replace(record.report, text=text))


def test_a_conflict_keeps_every_side() -> None:
    found = event(
        told("a", QAANI, HANIYEH, initiator="esmail-qaani", place="Tehran"), told("b", QAANI, HANIYEH, initiator="ismail-haniyeh"),
        told("c", QAANI, HANIYEH, initiator="esmail-qaani", channel="video"),
    )
    assert {c.field for c in found.conflicts} == {"initiator", "channel"}
    initiator = next(c for c in found.conflicts if c.field == "initiator")
    assert {side.value: [found.members[at].report for at in side.members] for side in initiator.accounts} == {
        "esmail-qaani": ["a", "c"], "ismail-haniyeh": ["b"],
    }
    assert (found.initiator.value, found.initiator.accounts) == ("esmail-qaani", {"esmail-qaani": 2, "ismail-haniyeh": 1})
    assert found.place == "Tehran"


def test_a_less_exact_date_is_no_conflict() -> None:
    found = event(told("a", QAANI, HANIYEH, date="2021-05-15"), told("b", QAANI, HANIYEH, date="2021-05"))
    assert found.date == "2021-05-15"
    assert found.conflicts == []


def test_copies_have_one_voice() -> None:
    records = [told("a", QAANI, HANIYEH, initiator="esmail-qaani"), told("b", QAANI, HANIYEH, initiator="esmail-qaani")]
    found = event(*records, told("c", QAANI, HANIYEH, initiator="ismail-haniyeh"), copy_of={"b": "a"})
    assert (len(found.members), found.independent) == (3, 2)
    assert found.initiator.accounts == {"esmail-qaani": 1, "ismail-haniyeh": 1}


def test_a_statement_told_by_both_sides_in_two_languages() -> None:
    here = saying(told("a", QAANI, HANIYEH, outlet="Tasnim", language="fa"), "support", GAZA["fa"])
    there = saying(told("b", QAANI, HANIYEH, outlet="Maan"), "support", GAZA["ar"], credited="hamas")
    (said,) = event(here, there).statements
    assert (said.told_by, said.left_out_by, said.relation) == (["Tasnim", "hamas"], ["Maan"], "same")
    assert [told_.report for told_ in said.members] == ["a", "b"]


def test_a_contact_that_was_held_is_no_plan_any_more() -> None:
    plans = [told(name, QAANI, HANIYEH, status="planned") for name in "ab"]
    found = event(*plans, told("c", QAANI, HANIYEH))
    assert found.status == "held"
    assert next(c for c in found.conflicts if c.field == "status").accounts[0].value == "planned"


def test_who_announced_a_contact_leaves_out_nothing_of_it() -> None:
    plan = told("a", QAANI, HANIYEH, status="planned", outlet="Fars")
    found = event(msgspec.structs.replace(plan, statements=[]), told("b", QAANI, HANIYEH, outlet="Maan"))
    assert [(said.told_by, said.left_out_by) for said in found.statements] == [(["Maan"], [])]


def test_whom_a_statement_names_aligns_it_across_languages() -> None:
    here = saying(told("a", QAANI, HANIYEH, outlet="Tasnim", language="fa"), "praise", "مواضع لبنان")
    there = saying(told("b", QAANI, HANIYEH, outlet="Maan"), "praise", "المواقف اللبنانية")
    (said,) = event(here, there).statements
    assert (said.told_by, said.relation) == (["Tasnim", "Maan"], "differently")
    assert len(event(here, saying(told("b", QAANI, HANIYEH), "praise", "المواقف المصرية")).statements) == 2


def test_one_word_of_several_does_not_make_two_statements_one() -> None:
    here = saying(told("a", QAANI, HANIYEH), "state", "ادعوا الجميع إلى زيارة المتحف")
    assert len(event(here, saying(told("b", QAANI, HANIYEH), "state", "المتحف مغلق")).statements) == 2


def test_a_statement_only_one_side_tells() -> None:
    here = saying(told("a", QAANI, HANIYEH, outlet="Tasnim", language="fa"), "support", GAZA["fa"])
    there = saying(told("b", QAANI, HANIYEH, outlet="Maan"), "reject", DEAL["ar"])
    first, second = event(here, there).statements
    assert {(s.klass, tuple(s.told_by), tuple(s.left_out_by)) for s in (first, second)} == {
        ("support", ("Tasnim",), ("Maan",)), ("reject", ("Maan",), ("Tasnim",)),
    }


def test_a_statement_told_the_other_way_round() -> None:
    here = saying(told("a", QAANI, HANIYEH, outlet="Tasnim"), "agree", DEAL["ar"])
    there = saying(told("b", QAANI, HANIYEH, outlet="Maan"), "reject", DEAL["ar"])
    (said,) = event(here, there).statements
    assert said.relation == "contradictory"
