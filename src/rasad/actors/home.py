"""The country that titles without a nation belong to in a report."""

from collections import Counter

from rasad.actors.registry import MEDIA, Registry
from rasad.actors.view import Phrase, Title
from rasad.text import fold_words
from rasad.text.document import Document

# Words for a country of one form of state, without their article (the clitic «لل» swallows its alif).
_REALMS = {
    "مملكه": frozenset("SAU JOR BHR MAR BEL ESP SWE NOR DNK NLD THA KHM BTN LSO SWZ TON".split()),
    "سلطنه": frozenset("OMN BRN".split()),
}
# Words of the Persian of Afghanistan, and words by which an Iranian text tells itself.
_DARI = fold_words(
    "تلفونی ولسوالی ولسوال سرمنشی ارگ پوهنتون دگروال جنرال شاروالی څارنوالی لوی حوت جوزا سنبله ثور ولسی مشرانو خبرنامه سترمحکمه دوکتور "
    "داکتر انجنیر جلالتمآب چوکی امارت"
)
_IRANIAN = fold_words("کشورمان ایسنا ایرنا فارس مهر تسنیم انتخاب همشهری")
_HEAD = 60  # tokens at the head of a report in which a byline stands


def home_country(document: Document, registry: Registry, phrases: list[Phrase]) -> str | None:
    """Give the outlet's country, else Iran for Persian reports, else the one most told of; None where none is told."""
    outlet = registry.outlet_country(document.report.outlet)
    if outlet is not None:
        return outlet
    if document.language == "fa":
        return _persian_home(document, registry, phrases)
    votes: Counter[str] = Counter()
    voting: set[tuple[str, ...]] = set()  # a person is counted once for a title, however often it is said
    for phrase in phrases:
        if phrase.candidates and phrase.kind == "organization" and phrase.start < _HEAD:
            body = registry.organizations[phrase.candidates[0]]
            if body.kind in MEDIA and body.country:
                votes[body.country] += 2
        for title in phrase.titles:
            said = (*phrase.candidates, title.role)
            if said not in voting:
                for iso in _title_votes(document, registry, phrase, title):
                    votes[iso] += 1
            if phrase.candidates:
                voting.add(said)
    return max(votes, key=lambda iso: (votes[iso], iso)) if votes else None


def _persian_home(document: Document, registry: Registry, phrases: list[Phrase]) -> str:
    """Give Afghanistan where its titles stand without a nation or the words are Dari's, else Iran."""
    if not _IRANIAN.isdisjoint(document.vocabulary):
        return "IRN"
    votes = [iso for phrase in phrases for title in phrase.titles for iso in _title_votes(document, registry, phrase, title)]
    dari = 2 * len(_DARI.intersection(document.vocabulary))
    told = dari and any("AFG" in phrase.candidates or any(title.owner == "AFG" for title in phrase.titles) for phrase in phrases)
    return "AFG" if votes.count("AFG") + (dari if told else 0) > votes.count("IRN") else "IRN"


def _title_votes(document: Document, registry: Registry, phrase: Phrase, title: Title) -> list[str]:
    """A title said without its nation votes for the country of the one it is said of; one that only one country has, for that."""
    if title.owner is not None and title.end - title.start <= 3 and not phrase.candidates:
        words = document.words[title.start : title.end]
        return [title.owner] if words and words[0] == "خادم" else []
    if title.owner is None and not title.office and len(phrase.candidates) == 1:
        country = registry.people[phrase.candidates[0]].country
        if country and registry.ever_held(phrase.candidates[0], title.role, title.owner, title.office):
            return [country, country]
    return []


def realms_meant(registry: Registry, phrases: list[Phrase], countries: list[Phrase], home: str | None) -> dict[str, str | None]:
    """Give whose «المملكة» and «السلطنة» are: the report's own country's where it is one, else the one told of most, or None.

    Nothing is given where none of the `countries` named is such a word, as in most reports.
    """
    for phrase in countries:
        if "home" in phrase.candidates:
            break
    else:
        return {}
    told: Counter[str] = Counter()
    for phrase in phrases:
        if phrase.kind == "country":
            for iso in phrase.candidates:
                told[iso] += 1
        elif phrase.kind == "person" and len(phrase.candidates) == 1:
            told[registry.people[phrase.candidates[0]].country or ""] += 1
        for title in phrase.titles:
            told[title.owner or ""] += 1
    meant: dict[str, str | None] = {}
    for word, states in _REALMS.items():
        among = [iso for iso in told if iso in states]
        meant[word] = home if home in states else max(among, key=lambda iso: (told[iso], iso)) if among else None
    return meant


def realm_of(word: str, realms: dict[str, str | None], home: str | None) -> str | None:
    """Give the country that «المملكة», «کشورمان» means, by whose each realm is (`realms`)."""
    return next((iso for realm, iso in realms.items() if word.endswith(realm)), home)
