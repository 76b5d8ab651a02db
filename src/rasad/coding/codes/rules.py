"""CAMEO and PLOVER codes of contacts, statements and actions: the first rule of `data/codes.yml` whose conditions all hold.

CAMEO comes from a rule, PLOVER from CAMEO by the longest code that begins it; contexts come from words and topics.
"""

from functools import cache, lru_cache

import msgspec

from rasad.coding.codes.situation import Situation, word_matcher
from rasad.coding.lexicons.deeds import add_gate
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.errors import DataError
from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.record import Plover
from rasad.text.matcher import Matcher

CODES = PACKAGE / "data" / "codes.yml"
_CONTEXTS = 4  # contexts of one entry, the most frequent first


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule's conditions; those left out always hold. `words` names a set, `said` the classes told in the contact."""

    channel: list[str] = []
    status: str = ""
    frames: list[str] = []
    said: list[str] = []
    words: str = ""
    began: bool = False
    apart: bool = False
    elsewhere: bool = False
    crowded: bool = False
    klass: str = msgspec.field(name="class", default="")
    cues: list[str] = []


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What gets a CAMEO code, why, and a sentence of each language that does; `mode` overrides that of the conversion."""

    when: When
    cameo: str
    reason: str
    examples: dict[str, str]
    mode: str | None = None


class Conversion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The PLOVER event of CAMEO codes that begin with `cameo`; no type where PLOVER has none."""

    cameo: str
    reason: str
    type: str | None = None
    mode: str | None = None
    contexts: list[str] = []


class CodeTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """codes.yml."""

    types: dict[str, list[str]]
    contexts: list[str]
    plover: list[Conversion]
    words: dict[str, dict[str, list[str]]]
    contacts: list[Rule]
    statements: list[Rule]
    topics: dict[str, list[str]]
    context_words: dict[str, dict[str, list[str]]]


Codes = tuple[str, Plover | None]  # what an entry of the record is coded as: by CAMEO and by PLOVER


@cache
def code_table() -> CodeTable:
    """Read the table; raises DataError where it breaks its form or names a mode or context that PLOVER does not have."""
    table = cached("codes", [CODES], CodeTable, lambda: read_yaml(CODES, CodeTable))
    for row in table.plover:
        if row.type is not None and (row.type not in table.types or (row.mode and row.mode not in table.types[row.type])):
            raise DataError(f"{CODES.name}: {row.cameo}: {row.type} {row.mode or ''} is no type and mode of its `types`; correct it")
    named = {context for row in table.plover for context in row.contexts} | set(table.context_words)
    if unknown := sorted(named - set(table.contexts)):
        raise DataError(f"{CODES.name}: {', '.join(unknown)}: not among its `contexts`; correct it")
    return table


@cache
def conversion(cameo: str) -> Conversion:
    """Give the row of the longest code that begins `cameo`; raises DataError where there is none."""
    rows = {row.cameo: row for row in code_table().plover}
    for length in range(len(cameo), 1, -1):
        if cameo[:length] in rows:
            return rows[cameo[:length]]
    raise DataError(f"{CODES.name}: no conversion begins CAMEO {cameo!r}; add one")


def plover_of(cameo: str, contexts: list[str], mode: str | None = None) -> Plover | None:
    """Give the PLOVER event of a CAMEO code with the contexts its words tell, or None where PLOVER has none."""
    row = conversion(cameo)
    if row.type is None:
        return None
    found = list(dict.fromkeys([*row.contexts, *contexts]))[:_CONTEXTS] if contexts else row.contexts[:_CONTEXTS]
    return Plover(type=row.type, mode=mode or row.mode, contexts=found)


def contact_codes(scene: Scene, number: int, contact: CodedContact) -> Codes:
    """Give the codes of the contact that is `number`th in the scene."""
    situation = situation_of(scene)
    held = situation.of_contact(number, contact)
    about = [context for topic in contact.topics for context in code_table().topics.get(topic.label or "", ())]
    rule = _first_rule("contacts", "", frozenset(held))
    return rule.cameo, plover_of(rule.cameo, [*about, *situation.contexts(contact.evidence)], rule.mode)


def statement_codes(scene: Scene, statement: CodedStatement) -> Codes:
    """Give the codes of a statement."""
    situation = situation_of(scene)
    content = situation.tokens(statement.content)
    rule = _statement_rule(statement.klass, statement.cue_id, situation.words_of(statement, content))
    return rule.cameo, plover_of(rule.cameo, situation.contexts([content]), rule.mode)


def action_codes(scene: Scene, cameo: str, evidence: tuple[int, int]) -> Codes:
    """Give the codes of an action whose frame says its CAMEO code."""
    return cameo, plover_of(cameo, situation_of(scene).contexts([evidence]))


def situation_of(scene: Scene) -> Situation:
    """Give what the rules ask of a report, made on first use."""
    if scene.situation is None:
        scene.situation = Situation(scene, _word_matcher(scene.language.code))
    assert isinstance(scene.situation, Situation)
    return scene.situation


@cache
def _word_matcher(code: str) -> Matcher:
    table = code_table()
    matcher = word_matcher(code, table.words, table.context_words)
    add_gate(matcher, code)  # one scan serves codes and deeds
    return matcher


@lru_cache(maxsize=5_000)  # as most statements are told as one before them was
def _statement_rule(klass: str, cue: str, words: frozenset[str]) -> Rule:
    """Give the rule of a statement of a class, told by a cue and with words of the sets named."""
    return _first_rule("statements", klass, frozenset([("class", klass), ("cue", cue), *(("words", name) for name in words)]))


@lru_cache(maxsize=1_024)
def _first_rule(kind: str, klass: str, held: frozenset[tuple[str, str]]) -> Rule:
    for rule, conditions in _rules(kind, klass):
        if not any(held.isdisjoint(values) for values in conditions):
            return rule
    raise DataError(f"{CODES.name}: the last of {kind} must have no conditions; add one")


@cache
def _rules(kind: str, klass: str) -> list[tuple[Rule, list[frozenset[tuple[str, str]]]]]:
    """Give the rules for "contacts", or "statements" of a class, each with its conditions: sets of which one member must hold."""
    rules = code_table().contacts if kind == "contacts" else code_table().statements
    return [(rule, _conditions(rule.when)) for rule in rules if rule.when.klass in ("", klass)]


def _conditions(when: When) -> list[frozenset[tuple[str, str]]]:
    listed = {"channel": when.channel, "frame": when.frames, "said": when.said, "cue": when.cues}
    single = {"status": when.status, "words": when.words, "class": when.klass}
    flags = {"began": when.began, "apart": when.apart, "elsewhere": when.elsewhere, "crowded": when.crowded}
    found = [frozenset((name, value) for value in values) for name, values in listed.items() if values]
    found += [frozenset([(name, value)]) for name, value in single.items() if value]
    return found + [frozenset([("is", name)]) for name, flag in flags.items() if flag]
