"""The coder: one pure function from a report to its record, with the tables it needs built once."""

import re
import sys
from functools import cache
from pathlib import Path

import msgspec

from rasad.actors.apart import keep_apart
from rasad.actors.arabic_named_further import with_names_further
from rasad.actors.bodies_by_kind import with_bodies_by_kind
from rasad.actors.cast import Cast
from rasad.actors.deputies import with_deputies
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.lawmakers import with_lawmakers
from rasad.actors.lexicon import add_actors
from rasad.actors.linking import Linker
from rasad.actors.of_two_states import with_bodies_of_two, with_two_names
from rasad.actors.phrases import read_phrases
from rasad.actors.received_titles import with_received
from rasad.actors.registry import Registry, load_registry
from rasad.actors.unread_bodies import with_unread_bodies
from rasad.actors.view import Phrase
from rasad.coding.actions.reader import acting, build_actions, read_actions
from rasad.coding.assembly import (
    build_actors,
    build_contacts,
    build_statements,
    taking_part,
    unique_statements,
)
from rasad.coding.confidence import also_named, judge_contacts, judge_statements
from rasad.coding.contacts.merging import merge_contacts
from rasad.coding.contacts.reader import ContactReader
from rasad.coding.credits.entries import credit_entries
from rasad.coding.journeys.arabic_visited_towns import with_visited_towns
from rasad.coding.journeys.met_later import without_planned
from rasad.coding.lexicons.coding import add_coding
from rasad.coding.parties.announced_groups import without_announced
from rasad.coding.scene.groups import read_groups
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.scene.state import State
from rasad.coding.scene.weights import Weights, bundled_weights
from rasad.coding.setting.dates import date_beside, day_before, nearest_date, of_same_day
from rasad.coding.setting.days_ahead import heed_day
from rasad.coding.setting.places import dateline, nearest_place
from rasad.coding.setting.postponed import without_lost_days
from rasad.coding.setting.told_otherwise import day_after, eve_of
from rasad.coding.speakers.lead_names import join_lead
from rasad.coding.statements.judging import Judge
from rasad.coding.statements.relays import without_relayed
from rasad.coding.statements.targets import aim_statements
from rasad.coding.statements.ties import attach_statements
from rasad.coding.statements.verb_first import VerbFirstReader
from rasad.coding.statements.verb_last import VerbLastReader
from rasad.coding.states.arabic_states import without_states
from rasad.coding.status.called_off import heed_denials
from rasad.coding.topics.reader import read_topics
from rasad.coding.triggers.arabic_no_contacts import FOOTER
from rasad.errors import UsageError
from rasad.languages import CODED, Language, load_language
from rasad.languages.loading import PACKAGE, cached
from rasad.record import Record, Report, Warning, text_hash
from rasad.text import DIRECTIONS, Document, Guess, detect
from rasad.text.matcher import Compiled, Hits, Matcher

_ISO_PREFIX = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
LONGEST = 400_000  # code points of one report that are read; the rest of a longer one is left out, with a warning


class Tables:
    """What coding one language needs: its lexicons and the registry, compiled into a matcher and a grammar."""

    def __init__(self, code: str) -> None:
        self.language: Language = load_language(code)
        self.registry: Registry = load_registry()
        self.matcher = Matcher.restored(cached(f"matcher-{code}", data_files(code), Compiled, lambda: self._compile(code)))
        self.grammar = PhraseGrammar(self.language, self.registry)

    def _compile(self, code: str) -> Compiled:
        matcher = Matcher(arabic=code == "ar")
        add_actors(matcher, self.language, self.registry)
        add_coding(matcher, self.language)
        return matcher.compiled()


def data_files(code: str) -> list[Path]:
    """Give the files a language's matcher is made from: data, and the code that makes forms of them."""
    folders = ("data", "data/actors", f"languages/{code}", "actors", "coding/lexicons", "text")
    return [path for folder in folders for path in sorted((PACKAGE / folder).iterdir()) if path.suffix in (".yml", ".py")]


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
        message = f"The language was guessed as {language!r} with confidence {guess.confidence}."
        warnings.append(Warning(code="language-uncertain", message=message))
    if guess.second:
        message = f"Part of the text is in another language ({guess.second}); only {language} was coded."
        warnings.append(Warning(code="two-languages", message=message))
    if report.published is None:
        warnings.append(Warning(code="no-date", message="No publication date: weekdays and office-holders by date were left open."))
    report = msgspec.structs.replace(
        report, language=language, direction=DIRECTIONS.get(language, "ltr"), sha256=report.sha256 or text_hash(report.text)
    )
    return report, guess, warnings


class Coder:
    """Codes reports. Holds nothing but compiled tables, so one coder serves any number of reports, in any order.

    `weights` are those that come with the package unless others are given.
    """

    def __init__(self, weights: Weights | None = None) -> None:
        self.weights = weights if weights is not None else bundled_weights()

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
        scene = read_scene(report, code, self.weights)
        read_report(scene)
        read_topics(scene)
        used = taking_part(scene.contacts, scene.statements)
        used |= also_named(scene, used)
        actions = read_actions(scene)
        used |= acting(actions)
        return Record(
            report=report, actors=build_actors(scene, used), contacts=build_contacts(scene, scene.contacts),
            statements=build_statements(scene, scene.statements), actions=build_actions(scene, actions), warnings=warnings,
        )


def code(
    text: str, *, language: str | None = None, published: str | None = None, outlet: str | None = None, id: str | None = None,
    title: str | None = None, url: str | None = None,
) -> Record:
    """Give the record of one text. `language` is "ar" or "fa", detected where it is None; `published` an ISO date.

    `id` is made from the text where none is given. Raises UsageError for a date that is none.
    """
    if published is not None and not _ISO_PREFIX.fullmatch(published[:10]):
        raise UsageError(f"published={published!r} is no ISO date; give a year, month or day such as 2021-05-15")
    report = Report(
        id=id or text_hash(text)[:16], text=text, language=language, published=published, outlet=outlet, title=title, url=url,
    )
    return Coder().code(report)


def scene_of(report: Report) -> Scene | None:
    """Give the scene of a report before anything is decided in it; None where its language is not coded."""
    report, guess, _ = prepare(report)
    if guess.language not in CODED or not report.text.strip():
        return None
    return read_scene(report, guess.language, Weights({}))


def trace(scene: Scene, weights: Weights) -> None:
    """Decide all that is open in a scene by `weights` and keep every decision in its `trace`, in place of an earlier one."""
    scene.weights, scene.trace = weights, []
    read_report(scene)
    also_named(scene, taking_part(scene.contacts, scene.statements))


def read_report(scene: Scene) -> None:
    """Read contacts and statements into the scene, sentence by sentence, then put together what belongs together."""
    scene.start_anew()
    contacts, statements = _discourse(scene)
    join_lead(scene, contacts, statements)
    statements = unique_statements(statements)
    judge = Judge(scene)
    for statement in statements:
        judge.judge(statement)
    heed_denials(scene, contacts)
    contacts = judge_contacts(scene, without_announced(scene, without_states(scene, merge_contacts(scene, contacts))))
    for contact in contacts:
        contact.date = contact.date or (None if contact.stop else date_beside(scene, contact))
    without_lost_days(scene, contacts)
    attach_statements(scene, statements, contacts)
    aim_statements(scene, statements, contacts)
    statements = judge_statements(scene, statements)
    credit_entries(scene, contacts, statements)
    statements = without_relayed(scene, statements, contacts)
    for contact in contacts:
        if contact.place is None and contact.sentence <= 1 and contact.status == "held" and contact.channel == "meeting":
            contact.place = dateline(scene)
    scene.contacts, scene.statements = contacts, statements


def read_scene(report: Report, code: str, weights: Weights) -> Scene:
    """Give the scene of a report: scanned, its phrases read, linked and grouped."""
    table = tables(code)
    cut = report if len(report.text) <= LONGEST else msgspec.structs.replace(report, text=report.text[:LONGEST])
    document = Document(cut, code)
    hits = table.matcher.scan(document.words)
    phrases = _read_names(document, hits, table)
    cast = Cast(table.registry, code, report.published)
    linker = Linker(document, table.registry, cast)
    phrases = _link_names(document, hits, phrases, table, linker)
    scene = Scene(document, table.language, hits, phrases, cast, table.grammar, weights)
    scene.told_roles = {actor: role for actor, (role, _) in linker.roles.items()}
    scene.several = linker.several(hits, phrases) if scene.everywhere("several") else []
    with_visited_towns(scene)  # before the groups are read, of which a town's country may be one
    read_groups(scene)
    return scene


def _read_names(document: Document, hits: Hits, table: Tables) -> list[Phrase]:
    """Give the phrases that name actors, not yet linked: those that stand by themselves, then what the rest of the report tells of them."""
    phrases = read_phrases(document, hits, table.grammar)
    phrases = with_names_further(document, hits, phrases, table.grammar)  # before others look for whose name a title has
    phrases = with_received(document, hits, phrases)  # parts two people of one phrase, so that each is linked by his own title
    phrases = with_bodies_by_kind(document, hits, phrases, table.registry)  # adds «کمیسیون», which has its full name elsewhere
    phrases = with_lawmakers(document, hits, phrases, table.registry)  # after the bodies, by which a report tells of its parliament
    return with_two_names(document, hits, phrases)  # joins what «و» parts, where nothing more is added between the two


def _link_names(document: Document, hits: Hits, phrases: list[Phrase], table: Tables, linker: Linker) -> list[Phrase]:
    """Give the phrases with their actors, and with those that only their own words or the actors beside them tell."""
    cast = linker.cast
    linker.link(phrases)
    keep_apart(document, phrases, cast, table.registry, linker.roles)  # corrects links before others follow them
    phrases = with_unread_bodies(document, hits, phrases, table.grammar, cast)  # where no actor was read, each told as before
    phrases = with_bodies_of_two(document, phrases, cast)  # in place of two states that are linked
    return with_deputies(document, phrases, linker.roles, cast)  # last: they are called by whom they serve


def _discourse(scene: Scene) -> tuple[list[CodedContact], list[CodedStatement]]:
    """Walk the sentences once: contacts and statements, with who speaks carried along."""
    state = State()
    reads_contacts = ContactReader(scene)
    reader = (VerbFirstReader if scene.arabic else VerbLastReader)(scene, state)
    contacts: list[CodedContact] = []
    statements: list[CodedStatement] = []
    for number, (first, last) in enumerate(scene.document.sentences):
        if scene.words[first] == FOOTER[0] and scene.words[first : first + 2] == FOOTER:
            continue
        told = reads_contacts.sentence(number, state.topic)
        if told:
            told = without_planned(told)
            same_day = of_same_day(scene, first, last)
            for contact in told:
                _set_day_and_place(scene, contact, number, contacts[-1] if contacts else None, same_day)
            contacts += told
        statements += reader.sentence(number)
        if told:
            _note_parties(state, told)
    return contacts, statements


def _set_day_and_place(scene: Scene, contact: CodedContact, number: int, last: CodedContact | None, same_day: bool) -> None:
    """Give a contact told in a sentence its day and place; `last` is the one told before it, on the same day perhaps."""
    begin, end = scene.document.sentences[contact.sentence]  # of a roll, the sentence before
    if not contact.stop:
        contact.date = nearest_date(scene, begin, end, contact.anchor, contact.status)
        heed_day(scene, contact, begin, end)
        contact.told_on = contact.date or nearest_date(scene, begin, end, contact.anchor, contact.status, telling=True)
        if day_after(scene, contact):
            contact.date = eve_of(contact.told_on or day_before(scene, number))
    contact.place = nearest_place(scene, begin, end, contact)
    if same_day:
        before = last if last is not None and contact.status == last.status else None
        contact.date = contact.date or (before.date if before else None) or day_before(scene, number)
        contact.place = contact.place or (before.place if before else None)


def _note_parties(state: State, told: list[CodedContact]) -> None:
    """After a contact of two is told, the one who is not its subject is the other side."""
    for contact in told:
        if len(contact.parties) == 2:
            state.pair = tuple(contact.parties)
        if len(contact.parties) == 2 and state.topic in contact.parties:
            state.other = next(p for p in contact.parties if p != state.topic)
