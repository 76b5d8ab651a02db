"""Statements of one event aligned across accounts and languages: who tells which, who leaves it out, who tells it otherwise."""

from collections.abc import Sequence
from typing import NamedTuple

from rasad.accounts.event import EventMember, EventStatement, ToldStatement, contact_of
from rasad.accounts.named import named_in
from rasad.accounts.words import Content, content, overlap
from rasad.record import Record, Statement

# Classes that say the opposite of each other about the same thing.
_AGAINST = (
    {"agree", "reject"}, {"agree", "deny"}, {"state", "deny"}, {"praise", "accuse"}, {"support", "reject"}, {"support", "accuse"},
    {"support", "threaten"}, {"praise", "threaten"}, {"request", "reject"},
)
# Classes that two accounts of one sentence easily take for one another.
_NEAR = (
    {"state", "support", "praise", "consult"}, {"state", "demand", "request"}, {"accuse", "reject", "threaten", "state"},
    {"agree", "state"},
)
_SAME_WORDS, _SAME_CLASS_WORDS, _LIKE_WORDS = 0.5, 0.35, 0.75
_SAME_CONCEPTS = 0.75  # where the classes differ, nearly all that two statements in different languages are about
_LIKE_CONCEPTS = 0.5  # two languages must share more for a statement to be told alike
_LEAST_SHARED = 2  # words, unless one says nothing else


class Said(NamedTuple):
    """A statement with who tells it, what it is about and whom it names."""

    statement: Statement
    report: str
    language: str | None
    teller: str
    about: Content
    named: frozenset[str] = frozenset()


def align(members: Sequence[EventMember], records: dict[str, Record]) -> list[EventStatement]:
    """Give the statements made in an event, each once, those told by most first."""
    tellers: list[str] = []
    said: list[Said] = []
    for member in members:
        said += _said(records[member.report], member)
        if contact_of(records[member.report], member.contact).status != "planned":  # who announces a contact leaves nothing out
            tellers.append(teller(member.according_to, member.outlet, member.report))
    tellers = list(dict.fromkeys([*tellers, *(one.teller for one in said)]))
    groups: list[list[Said]] = []
    for one in sorted(said, key=lambda s: (-len(s.about.words), s.report, s.statement.id)):
        fitting = [(_nearness(one, group), -at) for at, group in enumerate(groups)]
        best = max(fitting, default=(0.0, 0))
        if best[0] > 0:
            groups[-best[1]].append(one)
        else:
            groups.append([one])
    told = [_told(sorted(group, key=lambda s: (s.report, s.statement.id)), tellers) for group in groups]
    return sorted(told, key=lambda s: (-len(s.told_by), s.members[0].report, s.members[0].statement))


def teller(according_to: Sequence[str], outlet: str | None, report: str) -> str:
    """Give who tells: the innermost of those credited, else the outlet, else the report."""
    return according_to[-1] if according_to else outlet or report


def _said(record: Record, member: EventMember) -> list[Said]:
    report = record.report
    return [
        Said(
            s, report.id, report.language, teller(s.according_to or member.according_to, report.outlet, report.id),
            content(report.text[s.content.start : s.content.end], report.language), named_in(record, s),
        )
        for s in record.statements if s.contact == member.contact
    ]


def _nearness(one: Said, group: Sequence[Said]) -> float:
    """Give how surely a statement is that of a group; 0 where it is not. One report tells a statement twice only in the same words."""
    if any(other.report == one.report and likeness(one, other) < _SAME_WORDS for other in group):
        return 0.0
    return max(likeness(one, other) for other in group)


def likeness(one: Said, other: Said) -> float:
    """Give how surely two statements are one, 0 to 1; 0 where they are not.

    In one language by their content words, across languages by the concepts they share and whom they name. A class that fits
    makes fewer enough.
    """
    first, second = one.statement.klass, other.statement.klass
    aims = {one.statement.target, other.statement.target} - {None}
    if one.statement.speaker != other.statement.speaker or (len(aims) > 1 and first != second):
        return 0.0
    near = first == second or any(first in some and second in some for some in _NEAR)
    if one.language == other.language:
        shared = _words_shared(one.about.words, other.about.words)
        return shared if shared >= (_SAME_CLASS_WORDS if near else _SAME_WORDS) else 0.0
    return _across(one, other, near)


def _words_shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the part of the fewer words that are in the other; a single one of several proves nothing."""
    enough = len(one & other) >= min(_LEAST_SHARED, max(len(one), len(other)))
    return overlap(one, other) if enough else 0.0


def _across(one: Said, other: Said, near: bool) -> float:
    """Give how surely two statements in different languages are one: what is specific counts whole, names and general words half."""
    specific = len(one.about.specific & other.about.specific)
    weak = len(one.about.general & other.about.general) + len(one.named & other.named)
    smaller = min(len(some.about.specific | some.about.general | some.named) for some in (one, other))
    same = one.statement.klass == other.statement.klass
    if not smaller or not (specific or (weak >= 2 and near) or (weak and same)) or not (near or specific > 1):
        return 0.0
    shared = min(1.0, (specific + 0.5 * weak) / smaller)
    return shared if shared >= (0.25 if near else _SAME_CONCEPTS) else 0.0


def _told(group: Sequence[Said], tellers: Sequence[str]) -> EventStatement:
    by = [who for who in tellers if any(one.teller == who for one in group)]
    return EventStatement(
        speaker=group[0].statement.speaker, klass=_class(group),
        members=[ToldStatement(report=s.report, statement=s.statement.id) for s in group],
        told_by=by, left_out_by=[who for who in tellers if who not in by], relation=_relation(group, len(by)),
    )


def _class(group: Sequence[Said]) -> str:
    classes = [one.statement.klass for one in group]
    return max(dict.fromkeys(classes), key=lambda klass: (classes.count(klass), klass != "state"))


def _relation(group: Sequence[Said], tellers: int) -> str:
    classes = {one.statement.klass for one in group}
    if any(pair <= classes for pair in _AGAINST):
        return "contradictory"
    if tellers < 2:
        return "one"
    pairs = [(a, b) for at, a in enumerate(group) for b in group[at + 1 :] if a.teller != b.teller]
    return "differently" if len(classes) > 1 or any(not _told_alike(a, b) for a, b in pairs) else "same"


def _told_alike(one: Said, other: Said) -> bool:
    if one.language == other.language:
        return overlap(one.about.words, other.about.words) >= _LIKE_WORDS
    return likeness(one, other) > _LIKE_CONCEPTS
