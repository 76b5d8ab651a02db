"""brat standoff: a .txt with the untouched text and an .ann with what is marked in it, for each report.

Offsets are brat's: half-open, in Unicode code points. A mark that runs over a line end is cut there, as brat demands,
and at a tab, which parts the fields of an .ann.
"""

import re
from collections.abc import Iterator

from rasad.export.documents import File, Named, documents, index_file, mentions, nearest
from rasad.export.source import Source
from rasad.export.spool import Lines
from rasad.record import Action, Contact, Record, Span, Statement

_LINE = re.compile(r"[^\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_KINDS = ("Person", "Organization", "Country", "Group", "Office", "Place")
CONFIGURATION = f"""[entities]
{chr(10).join(_KINDS)}
Cue
[relations]
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
Contact Party*:<ENTITY>, Initiator?:<ENTITY>, Attendee*:<ENTITY>, According-to*:<ENTITY>
Statement Speaker?:<ENTITY>, Target?:<ENTITY>, Said-with?:Cue, Made-in?:Contact, According-to*:<ENTITY>
Action Source?:<ENTITY>, Target?:<ENTITY>
[attributes]
Named Arg:<ENTITY>, Value:name|title|pronoun|dropped
Channel Arg:Contact, Value:phone|video|meeting|visit|message|other
Status Arg:Contact, Value:held|planned|denied
Class Arg:Statement, Value:state|praise|support|consult|request|demand|accuse|reject|threaten|agree|deny
Form Arg:Statement, Value:direct|indirect|mixed
Deed Arg:Action, Value:protest|attack|arrest|aid|agreement|military|sanction|other
"""


def brat_files(source: Source) -> Iterator[File]:
    """Give the files: two a report, brat's configuration, and the list of documents."""
    yield "annotation.conf", CONFIGURATION.encode()
    with Lines() as index:
        for name, record in documents(source, ".txt", index):
            yield f"{name}.txt", record.report.text.encode("utf-8", "replace")
            yield f"{name}.ann", _Annotations(record).text().encode("utf-8", "replace")
        yield index_file(index)


class _Annotations:
    """The lines of one .ann file, with the numbers brat gives to each kind of line."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.lines: list[str] = []
        self.marks = self.events = self.attributes = self.notes = self.references = 0
        # What covers nothing but blanks is no mark for brat.
        self.named: list[Named] = [one for one in mentions(record) if self._fragments([Span(one.mention.start, one.mention.end)])]
        self.marked: list[str] = []  # the marks of `named`
        self.contacts: dict[str, str] = {}  # event numbers by the record's ids

    def text(self) -> str:
        """Give the file."""
        kinds = {actor.id: actor for actor in self.record.actors}
        for one in self.named:
            actor = kinds[one.actor]
            mark = self._mark(actor.kind.capitalize(), [Span(one.mention.start, one.mention.end)])
            self.marked.append(mark)
            self._attribute("Named", mark, one.mention.kind)
            self._reference(mark, "Rasad", actor.id, actor.name)
            if actor.wikidata:
                self._reference(mark, "Wikidata", actor.wikidata, actor.name)
        for contact in self.record.contacts:
            self._contact(contact)
        for statement in self.record.statements:
            self._statement(statement)
        for action in self.record.actions:
            self._action(action)
        return "".join(f"{line}\n" for line in self.lines)

    def _contact(self, contact: Contact) -> None:
        if not self._fragments(contact.evidence):
            return
        others = [party for party in contact.parties if party != contact.initiator]
        roles = [("Party", who) for who in others] + [("Initiator", contact.initiator)]
        roles += [("Attendee", who) for who in contact.attendees] + [("According-to", who) for who in contact.according_to]
        event = self._event("Contact", contact.evidence, self._arguments(roles, contact.evidence))
        self.contacts[contact.id] = event
        self._attribute("Channel", event, contact.channel)
        self._attribute("Status", event, contact.status)
        facts = [contact.id, contact.date, contact.place, contact.cameo and f"CAMEO {contact.cameo}"]
        self._note(event, " ".join(fact for fact in facts if fact))

    def _statement(self, said: Statement) -> None:
        if not self._fragments([said.content]):
            return
        roles = [("Speaker", said.speaker), ("Target", said.target)] + [("According-to", who) for who in said.according_to]
        arguments = self._arguments(roles, [said.content])
        if self._fragments([said.cue]):
            arguments.append(f"Said-with:{self._mark('Cue', [said.cue])}")
        if said.contact in self.contacts:
            arguments.append(f"Made-in:{self.contacts[said.contact]}")
        event = self._event("Statement", [said.content], arguments)
        self._attribute("Class", event, said.klass)
        self._attribute("Form", event, said.form)
        self._note(event, said.id + (f" CAMEO {said.cameo}" if said.cameo else ""))

    def _action(self, done: Action) -> None:
        if not self._fragments([done.evidence]):
            return
        arguments = self._arguments([("Source", done.source), ("Target", done.target)], [done.evidence])
        event = self._event("Action", [done.evidence], arguments)
        self._attribute("Deed", event, done.klass)
        facts = [done.id, done.date, done.place, done.cameo and f"CAMEO {done.cameo}"]
        self._note(event, " ".join(fact for fact in facts if fact))

    def _arguments(self, roles: list[tuple[str, str | None]], spans: list[Span]) -> list[str]:
        """Give the arguments; a role that comes again is numbered: Party, Party2."""
        arguments, counted = [], dict[str, int]()
        for role, who in roles:
            at = nearest(self.named, who, spans)
            if at is not None:
                counted[role] = counted.get(role, 0) + 1
                arguments.append(f"{role}{counted[role] if counted[role] > 1 else ''}:{self.marked[at]}")
        return arguments

    def _mark(self, kind: str, spans: list[Span]) -> str:
        self.marks += 1
        fragments = self._fragments(spans)
        text = self.record.report.text
        words = " ".join(text[start:end] for start, end in fragments)
        self.lines.append(f"T{self.marks}\t{kind} {';'.join(f'{start} {end}' for start, end in fragments)}\t{words}")
        return f"T{self.marks}"

    def _fragments(self, spans: list[Span]) -> list[tuple[int, int]]:
        text = self.record.report.text
        return [
            (match.start(), match.end()) for span in sorted(spans) for match in _LINE.finditer(text, span.start, span.end)
            if match.group().strip()
        ]

    def _event(self, kind: str, spans: list[Span], arguments: list[str]) -> str:
        trigger = self._mark(kind, spans)
        self.events += 1
        self.lines.append(f"E{self.events}\t{' '.join([f'{kind}:{trigger}', *arguments])}")
        return f"E{self.events}"

    def _attribute(self, name: str, of: str, value: str) -> None:
        self.attributes += 1
        self.lines.append(f"A{self.attributes}\t{name} {of} {value}")

    def _reference(self, mark: str, resource: str, identifier: str, name: str) -> None:
        self.references += 1
        self.lines.append(f"N{self.references}\tReference {mark} {resource}:{identifier}\t{' '.join(name.split())}")

    def _note(self, of: str, words: str) -> None:
        self.notes += 1
        self.lines.append(f"#{self.notes}\tAnnotatorNotes {of}\t{' '.join(words.split())}")
