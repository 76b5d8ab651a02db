"""Targets: whom praise, blame, a demand, support is aimed at, if somebody named.

Candidates are the actors in the content, before it in the clause, and the other party of the contact that the words were
said in. Where grammar tells the target it is that; else the rule takes the first of the content, and the weights of the question
"target" decide.
"""

import bisect
from typing import NamedTuple

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.scene.sorts import Sort, named, probability, sort_of
from rasad.coding.statements.addressees import addressee, spoken_to_by_name
from rasad.coding.statements.arabic_aims import aimed_by_context, at_nobody_alone
from rasad.coding.statements.arabic_targets import told_target
from rasad.text import fold_words

AIMED = frozenset(["praise", "accuse", "demand", "support", "request", "threaten", "reject", "deny", "agree", "consult"])
_REACH = 90  # characters of a content in which the rule looks for a target
_NEAR = 6  # tokens of a content in which a pronoun may mean whom it is aimed at
# Pronouns that mean somebody named before: a man or a masculine word, or a woman, a country or a body.
_PRONOUNS = {
    **dict.fromkeys(fold_words("إياه له معه إليه عليه وی او ایشان"), "m"), **dict.fromkeys(fold_words("إياها لها معها إليها عليها"), "f"),
    **dict.fromkeys(fold_words("إياهم لهم معهم إليهم آنها آنان"), "p"),
}
_QUESTION = "target"
_target = sort_of(_QUESTION)
_MOST = 7  # candidates looked at
# Words before an actor that tell what part it has.
_BEFORE = fold_words("على من إلى مع عن ل ب ضد تجاه بين في حول بحق از به با را بر علیه برای نسبت در که أن إن و ، موقف مواقف دعم جهود دور")


class Candidate(NamedTuple):
    """An actor that a statement may be aimed at: where it stands, and at which token (-1: nowhere near)."""

    actor: str
    place: str
    at: int


def aim_statements(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Set the target of each statement, or leave it None."""
    if AIMED.isdisjoint([statement.klass for statement in statements]):
        return
    starts = [phrase.start for phrase in scene.phrases]
    before: CodedStatement | None = None
    for statement in statements:
        if statement.klass in AIMED:
            spoken_to = told_target(scene, statement) if scene.arabic else spoken_to_by_name(scene, statement)
            if spoken_to is None and scene.arabic:
                spoken_to = aimed_by_context(scene, statement, contacts, before)
            _aim(scene, statement, contacts, starts, spoken_to)
            if scene.arabic and statement.target is not None and at_nobody_alone(scene, statement, statement.target):
                statement.target = None
        before = statement


def _aim(scene: Scene, statement: CodedStatement, contacts: list[CodedContact], starts: list[int], spoken_to: str | None) -> None:
    addressed = addressee(scene, statement, contacts) if spoken_to is None else None
    if addressed is not None or spoken_to is not None:
        statement.target = spoken_to if addressed is None else addressed.actor
        if scene.trace is None:
            return  # what the weights say would not be asked
    candidates = _candidates(scene, statement, contacts, starts)
    best = _likeliest(scene, statement, candidates, contacts, spoken_to) if candidates else None
    if addressed is None and spoken_to is None:
        statement.target = best


def _likeliest(
    scene: Scene, statement: CodedStatement, candidates: list[Candidate], contacts: list[CodedContact], spoken_to: str | None
) -> str | None:
    """Give the candidate that the weights tell to be the target, or None where they tell none."""
    chosen = spoken_to or _by_rule(scene, statement, candidates)
    best: tuple[float, str] | None = None
    known, begin = scene.weights.known(_QUESTION), scene.document.token_at(statement.content[0])
    meant, several = _meant(scene, statement), min(len([c for c in candidates if c.place == "content"]), 2)
    met = {party for contact in contacts if statement.speaker in contact.parties for party in contact.parties}
    ranks: dict[str, int] = {}
    for candidate in candidates:
        before, rank, by_rule = _before(scene, candidate), ranks.get(candidate.place, 0), candidate.actor == chosen
        ranks[candidate.place] = rank + 1
        features = [
            *_features(scene, statement, candidate, rank, len(candidates), begin, before),
            _relations(scene, statement, candidate, several, candidate.actor in met, meant, before), _ruled(scene.weights, by_rule),
        ]
        if scene.trace is not None:
            scene.note(_QUESTION, named(features), (statement, candidate.actor, [c.actor for c in candidates]))
        likely = probability(scene.weights, _QUESTION, features) if known else float(by_rule)
        if likely >= 0.5 and (best is None or likely > best[0]):
            best = likely, candidate.actor
    return best[1] if best is not None else None


def _by_rule(scene: Scene, statement: CodedStatement, candidates: list[Candidate]) -> str | None:
    """The first country, body or person that the content names, the speaker's own country apart."""
    members, starts = scene.cast.members, scene.document.tokens.starts
    own = members[statement.speaker].country
    for candidate in candidates:
        if candidate.place != "content" or starts[candidate.at] >= statement.content[0] + _REACH:
            continue
        member = members[candidate.actor]
        if member.kind != "country" or member.country != own:
            return candidate.actor
    return None


def _candidates(scene: Scene, statement: CodedStatement, contacts: list[CodedContact], starts: list[int]) -> list[Candidate]:
    """Give the actors around a statement, each once, those of its content first."""
    document = scene.document
    first, last = document.sentences[statement.sentence]
    begin, end = document.token_at(statement.content[0]), document.token_at(statement.content[1] - 1) + 1
    found: dict[str, Candidate] = {}
    around: list[Candidate] = []
    low = min(first, begin)
    for phrase in scene.phrases[bisect.bisect_left(starts, low) : bisect.bisect_left(starts, max(end, last))]:
        if phrase.actor is None or phrase.actor == statement.speaker or scene.is_medium(phrase.actor):
            continue
        at = phrase.start
        if begin <= at < end:
            if phrase.actor not in found:
                found[phrase.actor] = Candidate(phrase.actor, "content", at)
        else:
            place = "after" if at >= end else "clause" if statement.token <= at else "before"
            around.append(Candidate(phrase.actor, place, at))
    for candidate in around:
        found.setdefault(candidate.actor, candidate)
    if statement.contact is not None:
        for party in contacts[statement.contact].parties:
            if party != statement.speaker:
                found.setdefault(party, Candidate(party, "partner", -1))
    return list(found.values())[:_MOST]


def _meant(scene: Scene, statement: CodedStatement) -> str:
    """Give what the first pronoun beside a statement's cue may mean: "m", "f" or "p", "" where there is none."""
    begin, end = scene.document.token_at(statement.content[0]), scene.document.token_at(statement.content[1] - 1) + 1
    near = scene.words[statement.token : min(end, max(begin, statement.token) + _NEAR)]
    return next((_PRONOUNS[word] for word in near if word in _PRONOUNS), "m" if "shape:suffixed" in statement.rules else "")


def _before(scene: Scene, candidate: Candidate) -> str:
    """Give the preposition a candidate stands behind, or ""."""
    return scene.words[candidate.at - 1] if candidate.at > 0 and scene.words[candidate.at - 1] in _BEFORE else ""


def _relations(
    scene: Scene, statement: CodedStatement, candidate: Candidate, several: int, met: bool, meant: str, before: str
) -> Sort:
    """Give how a candidate stands to the statement: how many the content names, whether it met the speaker, what a pronoun may mean."""
    kind = "person" if scene.cast.members[candidate.actor].kind in ("person", "office") else "body"
    return _related(scene.weights, candidate.place, statement.klass, several, met, before, meant, kind if meant else "")


def _features(
    scene: Scene, statement: CodedStatement, candidate: Candidate, rank: int, number: int, begin: int, before: str
) -> tuple[Sort, ...]:
    """Give how a candidate stands in a report and beside the content from the token `begin`, the `rank`-th of its place, of a `number`."""
    member, speaker = scene.cast.members[candidate.actor], scene.cast.members[statement.speaker]
    weights, place, klass, kind = scene.weights, candidate.place, statement.klass, member.kind
    ours = member.country is not None and member.country == speaker.country
    away = min((candidate.at - begin) // 2, 8) if place == "content" else min(abs(candidate.at - statement.token) // 3, 4)
    phrase = scene.phrase_at.get(candidate.at)
    prefix = phrase.prefix if phrase is not None else ""
    return (
        _of_place(weights, place, klass, statement.cue_id), _of_kind(weights, kind, klass, ours),
        _at_distance(weights, place, min(rank, 3), away, klass), _behind(weights, before, prefix, klass),
        _among(weights, min(number, 4), speaker.kind, kind),
        _told(weights, scene.language.code, place, statement.rules[-1], statement.contact is not None),
        _standing(weights, scene.standing(candidate.actor)),
    )


@_target
def _of_place(place: str, klass: str, cue: str) -> tuple[str, ...]:
    return f"place:{place}", f"class:{klass}", f"{place}:{klass}", f"cue:{cue}:{place}"


@_target
def _of_kind(kind: str, klass: str, ours: bool) -> tuple[str, ...]:
    return f"kind:{kind}", f"kind:{kind}:{klass}", f"ours:{ours}", f"ours:{ours}:{kind}", f"ours:{ours}:{klass}"


@_target
def _at_distance(place: str, rank: int, away: int, klass: str) -> tuple[str, ...]:
    return f"{place}:{rank}", f"away:{place}:{away}", f"away:{place}:{away}:{klass}"


@_target
def _behind(before: str, prefix: str, klass: str) -> tuple[str, ...]:
    return f"before:{before}", f"before:{before}:{klass}", f"prefix:{prefix}", f"prefix:{prefix}:{klass}"


@_target
def _among(number: int, speaker: str, kind: str) -> tuple[str, ...]:
    return f"candidates:{number}", f"speaker:{speaker}:{kind}"


@_target
def _told(language: str, place: str, rule: str, tied: bool) -> tuple[str, ...]:
    return f"language:{language}:{place}", f"how:{rule}:{place}", f"tied:{tied}:{place}"


@_target
def _standing(part: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([f"{feature}:t" for feature in part])


@_target
def _related(place: str, klass: str, several: int, met: bool, before: str, meant: str, kind: str) -> tuple[str, ...]:
    return (
        f"named:{several}:{place}", f"met:{met}:{place}", f"met:{met}:{klass}", f"{place}:{before}:{klass}",
        *((f"meant:{meant}:{kind}:{place}", f"meant:{meant}:{met}:{place}") if meant else ()),
    )


@_target
def _ruled(chosen: bool) -> tuple[str, ...]:
    return ("rule:yes" if chosen else "rule:no",)
