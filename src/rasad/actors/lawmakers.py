"""Members of a parliament called by their noun alone: «نمایندگان», «برخی نمایندگان» in a Persian report that tells of its parliament."""

from rasad.actors.bodies_by_kind import ends_name, is_of_parliament
from rasad.actors.registry import Registry
from rasad.actors.view import Phrase
from rasad.text.document import Document
from rasad.text.matcher import Hits

_BARE = "representatives"
_SEATED = frozenset(["lawmaker", "committee-chair", "deputy-speaker", "speaker"])
_ABOUT = "parliament"


def with_lawmakers(document: Document, hits: Hits, phrases: list[Phrase], registry: Registry) -> list[Phrase]:
    """Give a Persian report's phrases, bare «نمایندگان» as the members of the parliament that it tells of."""
    told = [p for p in phrases if p.english == _BARE and p.kind == "group"]
    for phrase in told:  # «نمایندگان کمیسیون اقتصادی» are its members
        if phrase.owner is not None and is_of_parliament(phrase.owner, registry):
            phrase.english = "members"
    bare = [p for p in told if p.owner is None and p.region is None]
    if document.language != "fa" or not bare or not any(_tells(phrase, registry) for phrase in phrases):
        return phrases
    named = {at: phrase for phrase in phrases for at in range(phrase.start, phrase.end)}
    for phrase in bare:
        if ends_name(document.words, hits, named, phrase.end):
            phrase.english, phrase.owner, phrase.body = "members", "home", _ABOUT
    return phrases


def _tells(phrase: Phrase, registry: Registry) -> bool:
    """Whether a phrase names a parliament, a body of one, or somebody who sits in one, none of another nation's."""
    if phrase.kind == "group":
        return phrase.body == _ABOUT and phrase.owner == "home"
    if phrase.kind == "organization":
        return any(is_of_parliament(body, registry) for body in phrase.candidates) or (phrase.english == _ABOUT and phrase.owner == "home")
    return any(title.role in _SEATED and title.owner not in registry.countries for title in phrase.titles)
