"""Bodies of a parliament called by their kind alone: «کمیسیون», «این کمیسیون» after «کمیسیون انرژی مجلس» or «عضو کمیسیون انرژی»."""

from rasad.actors.registry import Registry
from rasad.actors.view import BODY, Phrase, best
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_KINDS = fold_words("کمیسیون فراکسیون")
_POINTERS = fold_words("این همین")
# What may follow «کمیسیون» where nothing of a name does.
_AFTER = fold_words(
    "با در را از به که و برای نیز هم امروز دیروز فردا صبح عصر متبوع متبوعش حضور حاضر شرکت مطرح است بود شد گفت خود ما ضمن پس نرفت رفت می"
)
_CLOSING = frozenset(["cue", "day", "weekday", "frame-verb", "frame-noun"])


def with_bodies_by_kind(document: Document, hits: Hits, phrases: list[Phrase], registry: Registry) -> list[Phrase]:
    """Give a Persian report's phrases with those that mean by its kind a parliament's body that the report names in full."""
    words = document.words
    if document.language != "fa" or _KINDS.isdisjoint(document.vocabulary):
        return phrases
    kinds = [at for at, word in enumerate(words) if word in _KINDS]
    bodies = [(at, hit.entry.value) for at in kinds if (hit := best(hits.get(at), BODY)) is not None]
    in_full = [(at, body) for at, body in bodies if is_of_parliament(body, registry)]
    if not in_full:
        return phrases
    named = {at: phrase for phrase in phrases for at in range(phrase.start, phrase.end)}
    found = []
    for at in kinds:
        pointed = at > 0 and words[at - 1] in _POINTERS
        if at in named or not (pointed or ends_name(words, hits, named, at + 1)):
            continue
        meant = [(stood, body) for stood, body in in_full if words[stood] == words[at]]
        before = [body for stood, body in meant if stood < at]
        if meant:
            found.append(Phrase("organization", at, at + 1, at, at + 1, candidates=[before[-1] if before else meant[0][1]]))
    return sorted([*phrases, *found], key=lambda phrase: phrase.start) if found else phrases


def is_of_parliament(identifier: str, registry: Registry) -> bool:
    """Whether an organisation of the registry is a parliament or a body of one."""
    body = registry.organizations.get(identifier)
    parent = registry.organizations.get(body.parent or "") if body is not None else None
    return body is not None and "parliament" in (body.kind, parent.kind if parent is not None else None)


def ends_name(words: list[str], hits: Hits, named: dict[int, Phrase], at: int) -> bool:
    """Whether the word at a token cannot belong to the name of a body."""
    if at >= len(words) or words[at] in _AFTER or not words[at][0].isalpha() or at in named:
        return True
    return any(hit.entry.kind in _CLOSING for hit in hits.get(at, ()))
