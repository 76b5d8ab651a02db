"""Surnames by which a report calls those whom it names in full: «ظریف» after «محمدجواد ظریف», known or not."""

from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import FAMILY_FIRST, Phrase, View, best
from rasad.text import fold_words

_MEANING = frozenset(["demonym", "region", "qualifier", "country"])  # «نبيل العربي» is a name, «العمل العربي» none
# «الثاني» is never the king alone.
_ORDINALS = fold_words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن اول دوم سوم چهارم پنجم ششم هفتم هشتم")


def introduces(view: View, phrases: list[Phrase]) -> bool:
    """Tell a view by which surnames its document calls those whom phrases name in full; whether it names anybody so."""
    words, grammar = view.words, view.grammar
    people = [p for p in phrases if p.kind == "person"]
    introduced = [p for p in people if p.full and p.last - p.first > 1]
    if not introduced and not view.introduced:
        return False
    surnames = {word for p in introduced for word in _called_by(p, words, grammar)} - _ORDINALS
    pairs = [] if grammar.arabic else [p for p in introduced if p.last - p.first > 2 and not p.candidates]
    names = frozenset(word for word in surnames if len(word) > 1 and not grammar.is_stopping(word))
    view.introduce(names, frozenset((words[p.last - 2], words[p.last - 1]) for p in pairs))
    last_words = {p.last - 1: words[p.last - 1] for p in people}
    meaning = {word for at, word in last_words.items() if word in names and best(view.hits.get(at), _MEANING) is not None}
    view.guarded = frozenset(
        word for word in names
        if len(word) == 2 or word in meaning or not (grammar.is_strange(word) or (word.startswith("ال") and grammar.is_surname(word)))
    )
    return True


def comes_back(view: View, phrases: list[Phrase]) -> bool:
    """Whether somebody a document names in full may be told by the surname where no phrase stands."""
    # What is left over no phrase holds, but a country's name at most.
    free = {*view.shorts(), *(view.first_of("person") if view.introduced else ())}
    for phrase in phrases:
        if phrase.kind != "country":
            free.difference_update(range(phrase.start, phrase.end))
    return any(_may_be_short(view, at) for at in free)


def _called_by(phrase: Phrase, words: list[str], grammar: PhraseGrammar) -> list[str]:
    """Give the words by which somebody named in full may be called later: the last one, or the first where the family's stands there."""
    nations = {grammar.country_of(person) for person in phrase.candidates} | {title.owner for title in phrase.titles}
    return [words[phrase.last - 1], *([words[phrase.first]] if nations & FAMILY_FIRST else [])]


def _may_be_short(view: View, at: int) -> bool:
    """Whether a token that no phrase holds may be the surname of somebody the report names in full, before or after it."""
    if view.is_short_pair(at):
        return True
    prefix = view.short_prefix(at) if view.short_names else None
    if prefix is not None:
        return view.words[at][len(prefix) :] not in view.guarded or view.stands_alone(at)
    people = [hit.entry.value[0] for hit in view.hits.get(at, ()) if hit.entry.kind == "person"]
    return any(person in view.introduced for person in people) and view.stands_alone(at)
