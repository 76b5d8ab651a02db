"""What is one contact and what is not: every rule on accounts written out by hand."""

from collections.abc import Iterable

import pytest

from rasad.accounts import accounts_of, merge
from rasad.record import Record

from .telling import DEAL, GAZA, HAMAS, HANIYEH, IRAN, LAVROV, MINISTER, NAKHALAH, QAANI, RUSSIA, ZARIF, contact, tells, told


def events(*records: Record) -> set[frozenset[str]]:
    """Give the events as sets of `report contact`."""
    return {frozenset(f"{m.account.report} {m.account.contact}" for m in event) for event in merge(_accounts(records))}


def _accounts(records: Iterable[Record]) -> list[object]:
    return [account for record in records for account in accounts_of(record)]  # type: ignore[misc]


def one(*records: Record) -> bool:
    return len(events(*records)) == 1


def test_the_same_parties_on_the_same_day() -> None:
    assert one(told("a", QAANI, HANIYEH), told("b", HANIYEH, QAANI, language="fa"))


@pytest.mark.parametrize("apart", ["2021-05-16", "2021-05-17", "2021-06-15", "2022-05-15"])
def test_two_calls_of_one_pair_on_different_days(apart: str) -> None:
    assert not one(told("a", QAANI, HANIYEH), told("b", QAANI, HANIYEH, date=apart, published=apart))


def test_evening_here_and_the_next_day_there_needs_words_that_say_so() -> None:
    here = told("a", QAANI, HANIYEH, about=GAZA, initiator="esmail-qaani")
    assert one(here, told("b", QAANI, HANIYEH, date="2021-05-16", language="fa", about=GAZA, initiator="esmail-qaani"))
    assert not one(here, told("b", QAANI, HANIYEH, date="2021-05-16", language="fa", about=DEAL, initiator="esmail-qaani"))


def test_three_days_in_a_row_are_not_one_contact() -> None:
    days = ("2021-05-15", "2021-05-16", "2021-05-17")
    found = events(*(told(day, QAANI, HANIYEH, about=GAZA, date=day, published=day, initiator="esmail-qaani") for day in days))
    assert len(found) == 2


def test_an_account_without_a_day_joins_the_only_one_it_can_mean() -> None:
    assert one(told("a", QAANI, HANIYEH), told("b", QAANI, HANIYEH, date=None))
    assert not one(told("a", QAANI, HANIYEH), told("b", QAANI, HANIYEH, date=None, published="2021-05-25"))


def test_an_account_without_a_day_stays_alone_where_two_can_be_meant() -> None:
    first, second = told("a", QAANI, HANIYEH, about=GAZA), told("b", QAANI, HANIYEH, about=DEAL, date="2021-05-16")
    assert len(events(first, second, told("c", QAANI, HANIYEH, date=None))) == 3
    assert frozenset({"a c1", "c c1"}) in events(first, second, told("c", QAANI, HANIYEH, date=None, about=GAZA, language="fa"))


def test_without_any_time_only_words_tell() -> None:
    nothing = {"date": None, "published": None}
    assert one(told("a", QAANI, HANIYEH, about=GAZA, **nothing), told("b", QAANI, HANIYEH, language="fa", about=GAZA, **nothing))
    assert not one(told("a", QAANI, HANIYEH, about=GAZA, **nothing), told("b", QAANI, HANIYEH, language="fa", about=DEAL, **nothing))


@pytest.mark.parametrize("other", [(MINISTER, LAVROV), (IRAN, LAVROV), (IRAN, RUSSIA), (ZARIF, RUSSIA)])
def test_a_minister_his_office_and_his_country(other: tuple[object, ...]) -> None:
    assert one(told("a", ZARIF, LAVROV), told("b", *other, language="fa"))  # type: ignore[arg-type]


def test_a_country_is_nobody_where_two_of_its_people_met_the_same_side() -> None:
    found = events(told("a", ZARIF, LAVROV), told("b", QAANI, LAVROV), told("c", IRAN, RUSSIA))
    assert found == {frozenset({"a c1"}), frozenset({"b c1"}), frozenset({"c c1"})}


def test_a_movement_and_the_man_who_heads_it() -> None:
    assert one(told("a", QAANI, HANIYEH), told("b", QAANI, HAMAS))
    assert not one(told("a", QAANI, NAKHALAH), told("b", QAANI, HAMAS))


def test_a_party_that_is_not_named() -> None:
    assert one(told("a", QAANI, HANIYEH), told("b", HANIYEH))


def test_a_joint_contact_is_not_one_with_separate_ones() -> None:
    joint = told("a", QAANI, HANIYEH, NAKHALAH)
    found = events(joint, told("b", QAANI, HANIYEH), told("c", QAANI, NAKHALAH))
    assert found == {frozenset({"a c1"}), frozenset({"b c1"}), frozenset({"c c1"})}


def test_a_joint_contact_is_one_with_an_account_that_has_the_third_as_present() -> None:
    assert one(told("a", QAANI, HANIYEH, NAKHALAH), told("b", QAANI, HANIYEH, attendees=["ziyad-al-nakhalah"]))


def test_two_contacts_of_one_report_are_never_one() -> None:
    report = tells("a", [contact("c1", QAANI, HANIYEH), contact("c2", QAANI, HANIYEH, date=None)], (QAANI, HANIYEH))
    assert len(events(report)) == 2
    assert len(events(report, told("b", QAANI, HANIYEH), told("c", QAANI, HANIYEH, date=None))) == 2


@pytest.mark.parametrize(("channel", "same"), [("video", True), ("other", True), ("meeting", False), ("message", False)])
def test_channels_that_can_be_one(channel: str, same: bool) -> None:
    assert one(told("a", QAANI, HANIYEH), told("b", QAANI, HANIYEH, channel=channel)) is same


def test_what_was_planned_or_denied_for_a_day_is_the_contact_of_that_day() -> None:
    held = told("a", QAANI, HANIYEH)
    assert one(held, told("b", QAANI, HANIYEH, status="planned", published="2021-05-14"))
    assert one(held, told("b", QAANI, HANIYEH, status="denied"))
    assert not one(held, told("b", QAANI, HANIYEH, status="planned", date=None, published="2021-05-14"))


def test_a_message_and_its_answer_are_two() -> None:
    asked, answered = ({"channel": "message", "initiator": who} for who in ("esmail-qaani", "ismail-haniyeh"))
    assert not one(told("a", QAANI, HANIYEH, **asked), told("b", QAANI, HANIYEH, **answered))
    assert one(told("a", QAANI, HANIYEH, **asked), told("b", QAANI, HANIYEH, language="fa", **asked))
    unsaid = told("c", QAANI, HANIYEH, channel="message")
    assert one(told("a", QAANI, HANIYEH, **asked), unsaid)
    assert len(events(told("a", QAANI, HANIYEH, **asked), told("b", QAANI, HANIYEH, **answered), unsaid)) == 3


def test_a_visit_lasts() -> None:
    arrived = told("a", LAVROV, IRAN, channel="visit", about=GAZA)
    assert one(arrived, told("b", LAVROV, IRAN, channel="visit", date="2021-05-16", about=DEAL))
    assert not one(arrived, told("b", LAVROV, IRAN, channel="visit", date="2021-05-18", published="2021-05-18", about=DEAL))


def test_every_merge_says_why() -> None:
    (event,) = merge(_accounts([told("a", ZARIF, LAVROV), told("b", IRAN, LAVROV, channel="video")]))
    assert event[0].reasons == ()
    assert event[1].reasons[:3] == ("one names whom the other's party acts for", "the same day", "video in one, phone in the other")
