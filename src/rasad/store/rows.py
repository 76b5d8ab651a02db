"""From records to rows: the columns that questions are asked of, beside the record itself."""

import hashlib
from typing import Any

import msgspec

from rasad.record import Actor, Record, Report, Span, encode, text_hash
from rasad.store.days import UNKNOWN, Days, days
from rasad.store.words import Indexed, index, name_key

Row = dict[str, Any]
_NUL = "\x00"  # PostgreSQL keeps none in a text; the record itself has it escaped


def plain(text: str | None) -> str | None:
    """Give a text for a column."""
    return text.replace(_NUL, "") if text else text


def fingerprint(report: Report) -> str:
    """Give the hash of a report's text and of what is known of it; its language is compared apart, as it may be guessed later."""
    known = [report.id, report.title, report.published, report.outlet, report.url, text_hash(report.text)]
    return hashlib.sha256(msgspec.json.encode(known)).hexdigest()


def report_row(record: Record, key: int, coder: str | None) -> Row:
    """Give the row of `reports` but for its revision and the numbers of entries."""
    report = record.report
    published = days(report.published)
    return {
        "key": key, "id": report.id, "fingerprint": fingerprint(report), "coder": coder,
        "digest": hashlib.sha256(encode(record)).hexdigest(), "title": plain(report.title), "published": plain(report.published),
        "outlet": plain(report.outlet), "outlet_key": name_key(report.outlet or ""), "url": plain(report.url), "language": report.language,
        "direction": report.direction, "first_day": published.first, "last_day": published.last,
    }


def numbers(record: Record) -> Row:
    """Give how many entries of each kind a record has."""
    return {"contacts": len(record.contacts), "statements": len(record.statements), "actions": len(record.actions)}


def report_words(report: Report) -> Indexed:
    """Give what to index of a report: title and text."""
    return index(f"{report.title}\n{report.text}" if report.title and report.title not in report.text else report.text, report.language)


def description(actor: Actor) -> str:
    """Give the digest of an actor's description, which is all of it but its mentions."""
    told = [getattr(actor, name) for name in actor.__struct_fields__ if name != "mentions"]
    return hashlib.sha256(msgspec.json.encode(told, order="deterministic")).hexdigest()


def actor_row(actor: Actor, key: int, digest: str) -> Row:
    """Give the row of `actors`."""
    return {
        "key": key, "id": actor.id, "digest": digest, "kind": actor.kind, "name": plain(actor.name),
        "names": msgspec.json.encode(actor.names).decode(), "office": plain(actor.office), "organization": plain(actor.organization),
        "country": plain(actor.country), "known": actor.known, "wikidata": plain(actor.wikidata),
    }


def name_rows(actor: Actor, key: int) -> list[Row]:
    """Give the rows of `names`: every spelling the actor is described with."""
    spelled = {(language, name_key(name)) for language, given in [*actor.names.items(), ("", [actor.name])] for name in given}
    return [{"actor": key, "language": language, "folded": folded} for language, folded in sorted(spelled) if folded]


class Entries:
    """Rows of what a batch of records holds, table by table; `actor` of `put` leads from an actor's id to its key."""

    def __init__(self, contact: int, statement: int, action: int) -> None:
        """Take the first free key of each table."""
        self._contact, self._statement, self._action = contact, statement, action
        self.appearances: list[Row] = []
        self.mentions: list[Row] = []
        self.contacts: list[Row] = []
        self.parties: list[Row] = []
        self.statements: list[Row] = []
        self.actions: list[Row] = []
        self.statement_words: list[tuple[int, Indexed]] = []

    def put(self, record: Record, report: int, actor: dict[str, int]) -> None:
        """Add the rows of one record; `report` is its key."""
        text = record.report.text
        self.appearances += [{"report": report, "actor": key} for key in actor.values()]
        self.mentions += [
            {"report": report, "actor": actor[a.id], "start": m.start, "end": m.end, "kind": m.kind, "words": plain(text[m.start : m.end])}
            for a in record.actors for m in a.mentions
        ]
        keys = self._put_contacts(record, report, actor)
        self._put_statements(record, report, actor, keys)
        self._put_actions(record, report, actor)

    def _put_contacts(self, record: Record, report: int, actor: dict[str, int]) -> dict[str, tuple[int, Days]]:
        keys = {}
        for n, contact in enumerate(record.contacts):
            key, when = self._contact, days(contact.date)
            self._contact += 1
            keys[contact.id] = (key, when)
            self.contacts.append({
                "key": key, "report": report, "n": n, "id": contact.id, "channel": contact.channel, "status": contact.status,
                "first_day": when.first, "last_day": when.last, "place": plain(contact.place), "cameo": contact.cameo,
                "plover": contact.plover.type if contact.plover else None, "confidence": contact.confidence,
                "words": _evidence(record.report.text, contact.evidence), "entry": msgspec.json.encode(contact).decode(),
            })
            takes_part = [(p, "party") for p in contact.parties] + [(a, "attendee") for a in contact.attendees]
            self.parties += [
                {"contact": key, "position": at, "actor": actor[who], "role": role, "initiator": who == contact.initiator}
                for at, (who, role) in enumerate(takes_part)
            ]
        return keys

    def _put_statements(self, record: Record, report: int, actor: dict[str, int], contacts: dict[str, tuple[int, Days]]) -> None:
        published = days(record.report.published)
        for n, said in enumerate(record.statements):
            contact, when = contacts.get(said.contact or "", (None, UNKNOWN))
            when = published if when == UNKNOWN else when
            words = _evidence(record.report.text, [said.content])
            self.statements.append({
                "key": self._statement, "report": report, "n": n, "id": said.id, "speaker": actor[said.speaker],
                "target": actor[said.target] if said.target else None, "contact": contact, "form": said.form, "class": said.klass,
                "first_day": when.first, "last_day": when.last, "cameo": said.cameo, "plover": said.plover.type if said.plover else None,
                "confidence": said.confidence, "words": words, "entry": msgspec.json.encode(said).decode(),
            })
            self.statement_words.append((self._statement, index(words, record.report.language)))
            self._statement += 1

    def _put_actions(self, record: Record, report: int, actor: dict[str, int]) -> None:
        for n, action in enumerate(record.actions):
            when = days(action.date)
            self.actions.append({
                "key": self._action, "report": report, "n": n, "id": action.id, "source": actor[action.source] if action.source else None,
                "target": actor[action.target] if action.target else None, "class": action.klass, "first_day": when.first,
                "last_day": when.last, "place": plain(action.place), "cameo": action.cameo,
                "plover": action.plover.type if action.plover else None, "words": _evidence(record.report.text, [action.evidence]),
                "entry": msgspec.json.encode(action).decode(),
            })
            self._action += 1


def _evidence(text: str, spans: list[Span]) -> str:
    return " … ".join(text[span.start : span.end] for span in spans).replace(_NUL, "")
