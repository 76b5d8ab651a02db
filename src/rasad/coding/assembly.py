"""Assembly: what was read sentence by sentence becomes one record."""

import itertools
from operator import attrgetter

from rasad.coding.codes.rules import contact_codes, statement_codes
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.record import Actor, Contact, Mention, Span, Statement

_BY_CONTENT = attrgetter("content", "cue", "speaker")
_BY_START = attrgetter("start")


def build_actors(scene: Scene, used: set[str]) -> list[Actor]:
    """Give the actors that take part, with every place they are named at, in the order of first mention."""
    members = scene.cast.members
    mentions: dict[str | None, list[Mention]] = {identifier: [] for identifier in used}
    starts, ends = scene.document.tokens.starts, scene.document.tokens.ends
    for phrase in scene.phrases:
        told = mentions.get(phrase.actor)
        if told is not None:
            start, end = starts[phrase.first], ends[phrase.last - 1]
            if phrase.prefix:
                start = _without_clitics(scene, start, end, phrase.first, phrase.prefix)
            told.append(Mention(start=start, end=end, kind="title" if phrase.kind == "title" else "name"))
    for plural in scene.several:  # «الوزيران» names each of them
        start, end = scene.document.span(plural.first, plural.last)
        start = _without_clitics(scene, start, end, plural.first, plural.prefix)
        for actor in plural.actors:
            if actor in mentions:
                mentions[actor].append(Mention(start=start, end=end, kind="title"))
    out = []
    for identifier in used:
        member, named = members[identifier], mentions[identifier]
        names = member.names if member.known else {code: [*map(_on_one_line, forms)] for code, forms in member.names.items()}
        if len(named) > 1:
            named.sort(key=_BY_START)
        out.append(Actor(
            id=identifier, kind=member.kind, name=_on_one_line(member.name), names=names, office=member.office,  # type: ignore[arg-type]
            organization=member.organization, country=member.country, known=member.known, wikidata=member.wikidata,
            mentions=named,
        ))
    first = {a.id: (a.mentions[0].start if a.mentions else 1 << 60) for a in out}
    return sorted(out, key=lambda actor: (first[actor.id], actor.id))


def _on_one_line(name: str) -> str:
    """A name that the report breaks over two lines is one all the same."""
    return " ".join(name.split())


def _without_clitics(scene: Scene, start: int, end: int, token: int, prefix: str) -> int:
    """Move a mention's start past the clitics written onto its first word: «لهنية» gives «هنية»."""
    if not prefix:
        return start
    text = scene.document.text
    word = scene.words[token]
    if not word.startswith(prefix):
        return start
    at = start + len(prefix)
    if prefix.endswith("ل") and word.startswith(prefix + "ل") and text[at : at + 1] == "ل" and len(word) > 4:
        return at
    while at < end and text[at] in "ـ\"“«":
        at += 1
    return at if at < end else start


def build_contacts(scene: Scene, contacts: list[CodedContact]) -> list[Contact]:
    """Give the record's contacts; ids are c1, c2 … in the order they are first told."""
    out = []
    for number, contact in enumerate(contacts, 1):
        cameo, plover = contact_codes(scene, number - 1, contact)
        evidence = sorted({scene.document.span(first, last) for first, last in contact.evidence})
        out.append(Contact(
            id=f"c{number}", channel=contact.channel, status=contact.status, parties=contact.parties,  # type: ignore[arg-type]
            attendees=[a for a in contact.attendees if a not in contact.parties], initiator=contact.initiator,
            initiator_conflict=contact.conflict, date=contact.date, place=contact.place, topics=contact.topics,
            evidence=[Span(start, end) for start, end in evidence], according_to=contact.according_to, cameo=cameo, plover=plover,
            confidence=round(contact.likely, 2), rules=contact.rules,
        ))
    return out


def build_statements(scene: Scene, statements: list[CodedStatement]) -> list[Statement]:
    """Give the record's statements; ids are s1, s2 … in the order of their content."""
    out = []
    for number, statement in enumerate(sorted(statements, key=_BY_CONTENT), 1):
        cameo, plover = statement_codes(scene, statement)
        out.append(Statement(
            id=f"s{number}", speaker=statement.speaker, form=statement.form, content=Span(*statement.content),  # type: ignore[arg-type]
            cue=Span(*statement.cue), klass=statement.klass, target=statement.target,  # type: ignore[arg-type]
            contact=f"c{statement.contact + 1}" if statement.contact is not None else None, according_to=statement.according_to,
            cameo=cameo, plover=plover, confidence=round(statement.likely, 2), rules=statement.rules,
        ))
    return out


def unique_statements(statements: list[CodedStatement]) -> list[CodedStatement]:
    """Leave out entries of one speaker whose contents begin or end alike and nearly cover each other."""
    kept: list[CodedStatement] = []
    for statement in statements:
        for other in kept:
            if other.speaker == statement.speaker and _covers(other.content, statement.content):
                break
        else:
            kept.append(statement)
    return kept


def _covers(one: tuple[int, int], other: tuple[int, int]) -> bool:
    if one[1] <= other[0] or other[1] <= one[0]:
        return False
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0.8 * max(one[1] - one[0], other[1] - other[0])


def taking_part(contacts: list[CodedContact], statements: list[CodedStatement]) -> set[str]:
    """Give the ids of all who take part in a contact, speak, are a target or are credited."""
    ids = set(itertools.chain.from_iterable([*c.parties, *c.attendees, *c.according_to, *c.initiators] for c in contacts))
    for statement in statements:
        ids.add(statement.speaker)
        ids.update(statement.according_to)
        if statement.target:
            ids.add(statement.target)
    return ids
