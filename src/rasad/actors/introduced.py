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
    surnames: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for p in people:
        if p.full and p.last - p.first > 1:
            surnames.update(_called_by(p, words, grammar))
            if p.last - p.first > 2 and not p.candidates and not grammar.arabic:
                pairs.add((words[p.last - 2], words[p.last - 1]))
    if not surnames and not view.introduced:
        return False
    names = frozenset([word for word in surnames - _ORDINALS if len(word) > 1 and not grammar.is_stopping(word)])
    view.introduce(names, frozenset(pairs))
    ends = [p.last - 1 for p in people if words[p.last - 1] in names]
    meaning = {words[at] for at in ends if best(view.hits.get(at), _MEANING) is not None}
    view.guarded = frozenset([
        word for word in names
        if len(word) == 2 or word in meaning or not (grammar.is_strange(word) or (word.startswith("ال") and grammar.is_surname(word)))
    ])  # fmt: skip
    return True


def comes_back(view: View, phrases: list[Phrase]) -> bool:
    """Whether somebody a document names in full may be told by the surname where no phrase stands, but a country's at most."""
    free = {*view.shorts, *(view.first_of("person") if view.introduced else ())}
    free.difference_update(*[range(p.start, p.end) for p in phrases if p.kind != "country"])
    return any(_may_be_short(view, at) for at in free)


def _called_by(phrase: Phrase, words: list[str], grammar: PhraseGrammar) -> list[str]:
    """Give the words by which somebody named in full may be called later: the last one, or the first where the family's stands there."""
    nations = [grammar.country_of(person) for person in phrase.candidates]
    nations += [title.owner for title in phrase.titles]
    last = words[phrase.last - 1]
    return [last] if FAMILY_FIRST.isdisjoint(nations) else [last, words[phrase.first]]


def _may_be_short(view: View, at: int) -> bool:
    """Whether a token that no phrase holds may be the surname of somebody the report names in full, before or after it."""
    if view.is_short_pair(at):
        return True
    prefix = view.short_prefix(at) if view.short_names else None
    if prefix is not None:
        return view.words[at][len(prefix) :] not in view.guarded or view.stands_alone(at)
    people = [hit.entry.value[0] for hit in view.hits.get(at, ()) if hit.entry.kind == "person"]
    return any(person in view.introduced for person in people) and view.stands_alone(at)
