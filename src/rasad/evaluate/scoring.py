"""Scoring: one gold report against one record, counts and errors added up over all of them."""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from rasad.evaluate.alignment import align_actors, overlap, overlap_share
from rasad.evaluate.gold import GoldContact, GoldReport, GoldStatement, Offsets
from rasad.evaluate.tallies import Figure, Tallies
from rasad.record import Contact, Record, Report, Statement

HALF = 0.5  # share of overlap from which two contents are one statement
SHOWN = 90  # code points of evidence an error shows


class Error(NamedTuple):
    """One thing missed, added or wrong: report id, what kind, which entry, and the words."""

    report: str
    kind: str
    entry: str
    words: str


class Verdict(NamedTuple):
    """Whether an entry of the record is right, beside the confidence it came with; `kind` is "contact" or "statement"."""

    report: str
    kind: str
    confidence: float
    right: bool


class Evaluation(NamedTuple):
    """Figures by name, the errors behind them, and a verdict on every contact and statement of the records."""

    figures: dict[str, Figure]
    errors: list[Error]
    verdicts: list[Verdict]


def evaluate(gold: Iterable[GoldReport], records: Mapping[str, Record]) -> Evaluation:
    """Score records, by report id, against gold reports; a gold report without a record counts as all missed."""
    tallies = Tallies()
    errors: list[Error] = []
    verdicts: list[Verdict] = []
    for report in gold:
        record = records.get(report.id) or Record(report=Report(id=report.id, text=report.text))
        pairing = _Pairing(report, record, tallies, errors, verdicts)
        pairing.people()
        pairing.contacts()
        if report.statements_annotated and report.statements is not None:
            pairing.statements(report.statements)
    return Evaluation(tallies.figures(), errors, verdicts)


def evaluate_by_language(gold: Iterable[GoldReport], records: Mapping[str, Record]) -> dict[str, Evaluation]:
    """Score all reports together ("all"), then those of each language by its code."""
    reports = list(gold)
    languages = sorted({report.language for report in reports if report.language})
    parts = {"all": reports} | {code: [r for r in reports if r.language == code] for code in languages}
    return {name: evaluate(part, records) for name, part in parts.items()}


def _dyads(parties: Iterable[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in combinations(sorted(set(parties)), 2)}


class _Pairing:
    """One gold report beside its record: which entries answer each other, counted as they are found."""

    def __init__(self, gold: GoldReport, record: Record, tallies: Tallies, errors: list[Error], verdicts: list[Verdict]) -> None:
        self.gold, self.record, self.tallies, self._errors, self._verdicts = gold, record, tallies, errors, verdicts
        self.mapping = align_actors(gold, record)
        self.contact_keys: dict[str | None, str] = {}  # id of a coded contact -> id of the gold contact it answers

    def people(self) -> None:
        """Match mentions of people; each coded mention answers one gold mention at most."""
        coded = [
            ((m.start, m.end), actor.id) for actor in self.record.actors if actor.kind in ("person", "office")
            for m in actor.mentions if m.kind != "pronoun"
        ]
        wanted = [
            (mention.within(self.gold.text), key) for key, actor in self.gold.actors.items() if actor.kind == "person"
            for mention in actor.mentions
        ]
        self.tallies.people.gold += len(wanted)
        self.tallies.people.system += len(coded)
        used: set[int] = set()
        for span, key in wanted:
            hits = [i for i, (other, _) in enumerate(coded) if i not in used and overlap(other, span)]
            if not hits:
                self._note("person missed", key, self._words(span))
                continue
            best = max(hits, key=lambda i: (self.mapping.get(coded[i][1]) == key, overlap_share(coded[i][0], span)))
            used.add(best)
            self.tallies.people.found += 1
            linked = self.mapping.get(coded[best][1]) == key
            self.tallies.linked.add(linked)
            if not linked:
                self._note("person linked wrong", key, f"{self._words(span)} -> {coded[best][1]}")

    def contacts(self) -> None:
        """Match contacts by channel, status and parties; where several answer, the one of the right day does."""
        coded = [(frozenset(self.mapping.get(p, "?" + p) for p in c.parties), c) for c in self.record.contacts]
        taken: set[int] = set()
        for wanted in self.gold.contacts:
            hits = [
                i for i, (parties, c) in enumerate(coded) if i not in taken and parties == frozenset(wanted.parties)
                and c.channel == wanted.channel and c.status == wanted.status
            ]
            if not hits:
                self._note("contact missed", f"{wanted.channel}/{wanted.status}", " + ".join(wanted.parties))
                continue
            best = max(hits, key=lambda i: coded[i][1].date == wanted.date)
            taken.add(best)
            self._contact_found(wanted, coded[best][1])
        for i, (parties, extra) in enumerate(coded):
            self._judge("contact", extra, i in taken)
            if i not in taken:
                self._note("contact extra", f"{extra.channel}/{extra.status}", " + ".join(sorted(parties)))
        tally = self.tallies.contacts
        tally.gold += len(self.gold.contacts)
        tally.system += len(coded)
        self._pairs([(parties, c.status) for parties, c in coded])

    def _contact_found(self, wanted: GoldContact, coded: Contact) -> None:
        tallies = self.tallies
        self.contact_keys[coded.id] = wanted.id
        tallies.contacts.found += 1
        tallies.initiator.add(self._key(coded.initiator) == wanted.initiator and coded.initiator_conflict == wanted.initiator_conflict)
        tallies.day.add(coded.date == wanted.date)
        if wanted.according_to:
            tallies.credit.add(set(wanted.according_to) <= {self._key(actor) for actor in coded.according_to})

    def _pairs(self, coded: list[tuple[frozenset[str], str]]) -> None:
        wanted = {pair for c in self.gold.contacts if c.status == "held" for pair in _dyads(c.parties)}
        found = {pair for parties, status in coded if status == "held" for pair in _dyads(parties)}
        self.tallies.pairs.found += len(wanted & found)
        self.tallies.pairs.gold += len(wanted)
        self.tallies.pairs.system += len(found)

    def statements(self, wanted: list[GoldStatement]) -> None:
        """Match statements by content, best overlap first; the speaker must be right too."""
        coded = self.record.statements
        spans = [statement.content.within(self.gold.text) for statement in wanted]
        answers = self._answers(spans, coded)
        right: set[int] = set()
        for number, (statement, span) in enumerate(zip(wanted, spans, strict=True)):
            if number not in answers:
                self._note("statement missed", statement.speaker, self._words(span))
                continue
            answer = coded[answers[number]]
            if self.mapping.get(answer.speaker) != statement.speaker:
                self._note("speaker wrong", f"{statement.speaker} <> {answer.speaker}", self._words(span))
                continue
            right.add(answers[number])
            self._statement_found(statement, answer, span)
        for number, said in enumerate(coded):
            self._judge("statement", said, number in right)
        for number in sorted(set(range(len(coded))) - set(answers.values())):
            content = coded[number].content
            self._note("statement extra", coded[number].speaker, self._words((content.start, content.end)))
        self.tallies.statements.gold += len(wanted)
        self.tallies.statements.system += len(coded)

    def _answers(self, spans: list[Offsets], coded: list[Statement]) -> dict[int, int]:
        close = [
            (share, g, s) for g, span in enumerate(spans) for s, statement in enumerate(coded)
            if (share := overlap_share(span, (statement.content.start, statement.content.end))) >= HALF
        ]
        answers: dict[int, int] = {}
        used: set[int] = set()
        for _, g, s in sorted(close, reverse=True):
            if g not in answers and s not in used:
                answers[g] = s
                used.add(s)
        return answers

    def _statement_found(self, wanted: GoldStatement, coded: Statement, span: Offsets) -> None:
        tallies = self.tallies
        tallies.statements.found += 1
        tallies.form.add(coded.form == wanted.form)
        tallies.klass.add(coded.klass == wanted.klass)
        if coded.klass != wanted.klass:
            self._note("class wrong", f"{wanted.klass} <> {coded.klass}", self._words(span))
        tallies.target.add(self._key(coded.target) == wanted.target)
        tallies.attached.add(self.contact_keys.get(coded.contact) == wanted.contact)

    def _key(self, actor: str | None) -> str | None:
        return None if actor is None else self.mapping.get(actor, actor)

    def _words(self, span: Offsets) -> str:
        return self.gold.text[span[0] : span[1]].replace("\n", " ")[:SHOWN]

    def _judge(self, kind: str, coded: Contact | Statement, right: bool) -> None:
        self._verdicts.append(Verdict(self.gold.id, kind, coded.confidence, right))

    def _note(self, kind: str, entry: str, words: str) -> None:
        self._errors.append(Error(self.gold.id, kind, entry, words))
