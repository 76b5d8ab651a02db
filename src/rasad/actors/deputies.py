"""Deputies and advisers of somebody told: «وزیر نیرو و معاونان وی», «با معاونان وزیر بهداشت»."""

from rasad.actors.cast import Cast
from rasad.actors.glosses import english_names, topic_in_english
from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.document import Document

_SERVING = frozenset(["deputies", "advisers"])
_PRONOUNS = fold_words("او وی ایشان خود")
_HIS = "ش"  # written onto the noun: «معاونانش»
_MINISTER = "-minister"
_CHIEFS = frozenset(["person", "title"])


def with_deputies(document: Document, phrases: list[Phrase], roles: dict[str, tuple[str, str | None]], cast: Cast) -> list[Phrase]:
    """Give a Persian report's linked phrases, its deputies and advisers with those they serve; `roles` are the titles people have."""
    if document.language != "fa":
        return phrases
    serving = [at for at, p in enumerate(phrases) if p.english in _SERVING and p.kind == "group" and p.owner is None]
    if not serving:
        return phrases
    told: set[int] = set()
    for at in serving:
        phrase = phrases[at]
        following = document.words[phrase.end : phrase.end + 1]
        chief = None
        if at + 1 < len(phrases) and phrases[at + 1].start == phrase.end and phrases[at + 1].kind == "title":
            chief = phrases[at + 1]
            told.add(at + 1)
            phrase.end = phrase.last = chief.end
        elif (following and following[0] in _PRONOUNS) or document.words[phrase.end - 1].endswith(_HIS):
            chief = _before(document, phrases, at)
            phrase.end += following[:1] != [] and following[0] in _PRONOUNS
            phrase.last = phrase.end
        if chief is not None and chief.actor is not None:
            surface = document.raw(phrase.first, phrase.last)
            phrase.actor = cast.people_of(chief.actor, surface, _names(phrase.english or "", chief, document, roles, cast))
    return [phrase for at, phrase in enumerate(phrases) if at not in told] if told else phrases


def _before(document: Document, phrases: list[Phrase], at: int) -> Phrase | None:
    """Give the nearest person or title before a phrase, in its sentence."""
    sentence = document.sentence_of[phrases[at].start]
    for phrase in reversed(phrases[:at]):
        if document.sentence_of[phrase.start] != sentence:
            return None
        if phrase.kind in _CHIEFS and phrase.actor is not None:
            return phrase
    return None


def _names(noun: str, chief: Phrase, document: Document, roles: dict[str, tuple[str, str | None]], cast: Cast) -> list[str]:
    """Give what those who serve somebody may be called: by the office, by the ministry or body, by the name."""
    registry, member = cast.registry, cast.members[chief.actor or ""]
    told = chief.titles[0] if chief.titles else None
    whose = member.organization or member.country
    role, owner = roles.get(member.id) or (told.role if told is not None else member.role or "", whose)
    words = document.words[told.start + 1 : told.end] if told is not None else []
    country = registry.countries.get(registry.country_of(owner) or member.country or "")
    names = []
    if role.endswith(_MINISTER) and country is not None:
        nation, kind = country.names["en"][0], registry.title(role, "").removesuffix(" Minister")
        topic = topic_in_english(words, document.language) or kind
        names = [f"{noun} of the {kind} Minister of {nation}", f"{noun} of the {kind} Ministry of {nation}"]
        names += [f"{noun} of the Minister of {name} of {nation}" for name in dict.fromkeys([topic, kind])]
        names += [f"deputy {kind.lower()} ministers of {nation}"] if noun == "deputies" else []
    elif owner in registry.organizations:
        names = [f"{noun} of the {registry.title(role, owner or '')}", f"{noun} of {registry.organizations[owner or ''].names['en'][0]}"]
    elif bodies := english_names(words, document.language)[0]:
        names = [f"{noun} of the {registry.title(role, '')} of the {bodies[0]}", f"{noun} of the {bodies[0]}"]
    elif role and owner:
        names = [f"{noun} of the {registry.title(role, owner)}"]
    if member.known and member.kind == "person":
        names.append(f"{noun} of {member.name}")
    return [name[0].upper() + name[1:] for name in names or [f"{noun} of the {registry.title(role, '')}" if role else noun]]
