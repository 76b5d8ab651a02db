"""The coder: one pure function from a report to its record, with the tables it needs built once."""

import sys
from functools import cache

import msgspec

from rasad.actors.cast import Cast
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.lexicon import add_actors
from rasad.actors.linking import Linker
from rasad.actors.phrases import PhraseReader
from rasad.actors.registry import Registry, load_registry
from rasad.coding.assembly import (
    attach_statements,
    build_actors,
    build_contacts,
    build_statements,
    merge_contacts,
    taking_part,
    unique_statements,
)
from rasad.coding.credits import report_credits, sentence_credits
from rasad.coding.dates import nearest_date
from rasad.coding.frames import FrameReader
from rasad.coding.groups import read_groups
from rasad.coding.judging import Judge
from rasad.coding.lexicon import add_coding
from rasad.coding.places import nearest_place
from rasad.coding.scene import CodedContact, CodedStatement, Scene
from rasad.coding.state import State
from rasad.coding.verb_first import VerbFirstReader
from rasad.coding.verb_last import VerbLastReader
from rasad.languages import CODED, Language, load_language, load_nations
from rasad.record import Record, Report, Warning, text_hash
from rasad.text import DIRECTIONS, Document, Guess, detect
from rasad.text.matcher import Matcher

LONGEST = 400_000  # code points of one report that are read; the rest of a longer one is left out, with a warning


class Tables:
    """What coding one language needs: its lexicons and the registry, compiled into a matcher and a grammar."""

    def __init__(self, code: str) -> None:
        self.language: Language = load_language(code)
        self.registry: Registry = load_registry()
        self.matcher = Matcher(arabic=code == "ar")
        add_actors(self.matcher, self.language, self.registry)
        add_coding(self.matcher, self.language)
        self.grammar = PhraseGrammar(self.language, self.registry)
        self.adjectives = {iso: nation.adjective[0] for iso, nation in load_nations("en").items() if nation.adjective}


@cache
def tables(code: str) -> Tables:
    """Give the compiled tables of a language, built on first use."""
    return Tables(code)


def prepare(report: Report) -> tuple[Report, Guess, list[Warning]]:
    """Fill in language, direction and hash; say what the reader should know of the text."""
    warnings: list[Warning] = []
    guess = Guess(report.language, 1.0) if report.language else detect(report.text)
    language = sys.intern(guess.language)
    if report.language is None and guess.confidence < 0.55:
        warnings.append(Warning(code="language-uncertain", message=f"The language was guessed as {language!r} with confidence {guess.confidence}."))
    if guess.second:
        warnings.append(Warning(code="two-languages", message=f"Part of the text is in another language ({guess.second}); only {language} was coded."))
    if report.published is None:
        warnings.append(Warning(code="no-date", message="No publication date: weekdays and office-holders by date were left open."))
    report = msgspec.structs.replace(
        report, language=language, direction=DIRECTIONS.get(language, "ltr"), sha256=report.sha256 or text_hash(report.text)
    )
    return report, guess, warnings


class Coder:
    """Codes reports. Holds nothing but compiled tables, so one coder serves any number of reports, in any order."""

    def code(self, report: Report) -> Record:
        """Give the record of a report. Never raises on any text; what cannot be coded is said in `warnings`."""
        report, guess, warnings = prepare(report)
        if not report.text.strip():
            return Record(report=report, warnings=[*warnings, Warning(code="empty", message="The report holds no text.")])
        if guess.language not in CODED:
            message = f"The report is in {guess.language!r}; Rasad codes {' and '.join(CODED)}."
            return Record(report=report, warnings=[*warnings, Warning(code="unsupported-language", message=message)])
        if len(report.text) > LONGEST:
            warnings.append(Warning(code="text-cut", message=f"Only the first {LONGEST} characters were read."))
        return self._code(report, guess.language, warnings)

    def _code(self, report: Report, code: str, warnings: list[Warning]) -> Record:
        scene = read_scene(report, code)
        contacts, statements = _discourse(scene)
        statements = unique_statements(statements)
        judge = Judge(scene)
        for statement in statements:
            judge.judge(statement)
        contacts = merge_contacts(scene, contacts)
        attach_statements(scene, statements, contacts)
        _credit(scene, contacts)
        used = taking_part(contacts, statements)
        return Record(
            report=report, actors=build_actors(scene, used), contacts=build_contacts(scene, contacts),
            statements=build_statements(scene, statements), warnings=warnings,
        )


def read_scene(report: Report, code: str) -> Scene:
    """Give the scene of a report: scanned, its phrases read, linked and grouped."""
    table = tables(code)
    cut = report if len(report.text) <= LONGEST else msgspec.structs.replace(report, text=report.text[:LONGEST])
    document = Document(cut, code)
    hits = table.matcher.scan(document.words)
    phrases = PhraseReader(document, hits, table.grammar).read()
    cast = Cast(table.registry, code, report.published)
    Linker(document, table.registry, cast, table.adjectives, None).link(phrases)
    scene = Scene(document, table.language, hits, phrases, cast)
    read_groups(scene)
    return scene


def _discourse(scene: Scene) -> tuple[list[CodedContact], list[CodedStatement]]:
    """Walk the sentences once: contacts and statements, with who speaks carried along."""
    state = State()
    frames = FrameReader(scene)
    reader = (VerbFirstReader if scene.arabic else VerbLastReader)(scene, state)
    contacts: list[CodedContact] = []
    statements: list[CodedStatement] = []
    for number, (first, last) in enumerate(scene.document.sentences):
        topic = state.topic
        told = frames.sentence(number, topic)
        for contact in told:
            contact.date = nearest_date(scene, first, last, contact.anchor)
            contact.place = nearest_place(scene, first, last, contact)
        contacts += told
        said = reader.sentence(number)
        statements += said
        _note_parties(state, told)
    return contacts, statements


def _note_parties(state: State, told: list[CodedContact]) -> None:
    """After a contact of two is told, the one who is not its subject is the other side."""
    for contact in told:
        if len(contact.parties) == 2 and state.topic in contact.parties:
            state.other = next(p for p in contact.parties if p != state.topic)


def _credit(scene: Scene, contacts: list[CodedContact]) -> None:
    media = report_credits(scene)
    for contact in contacts:
        own = [c for number in contact.sentences for c in sentence_credits(scene, number) if c not in contact.parties]
        contact.according_to = list(dict.fromkeys([*media, *contact.according_to, *own]))
