"""Arabic names told further behind their titles: «قال المدير الجهوي للحماية المدنية بأريانة، حاتم بوبكر، إن».

A title is read as far as its office is known; what else it is of («للسهام», «والتنمية الاجتماعية», «في البرلمان») parts it from its
bearer. Behind a verb of speech, or between commas, the full name that follows such words alone is his.
"""

from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import QUOTES, Phrase
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_FARTHEST = 12  # tokens from a title to the name
_BODIES = ("organization", "country")
_ARTICLES = ("ال", "وال", "لل", "بال")
_WITHIN = fold_words("في لدى و")
# Verbs of speech whose object is somebody: a name behind their subject may be his.
_TOLD_HIM = frozenset(
    "inform tell brief call-for demand urge urge-strongly appeal thank congratulate condole console ask promise advise convey warn "
    "send-regards charge answer invite accuse blame criticize praise threaten".split()
)
_ACTING = frozenset(
    "cue frame-verb frame-noun side break pronoun day weekday month attended credit credit-noun statement-noun title both".split()
)
_STOPS = fold_words("أن إن بأن الذي التي الذين اللذان اليوم أمس غدا الجاري الماضي المقبل الحالي")
_LISTED = "و"


def with_names_further(document: Document, hits: Hits, phrases: list[Phrase], grammar: PhraseGrammar) -> list[Phrase]:
    """Give an Arabic report's phrases, each title that goes on to its bearer's name joined with it."""
    if document.language != "ar":
        return phrases
    kept: list[Phrase] = []
    until = 0  # the token up to which phrases are within one joined before
    for number, phrase in enumerate(phrases):
        if phrase.start < until:
            continue
        name = _bearer(document, hits, phrases, number, grammar) if phrase.kind == "title" else None
        if name is not None:
            phrase.titles[-1].end = name.start - (document.words[name.start - 1] in QUOTES or document.words[name.start - 1] == "،")
            name.titles, name.start, name.prefix = [*phrase.titles, *name.titles], phrase.start, phrase.prefix
            until = name.end
            kept.append(name)
        else:
            kept.append(phrase)
    return kept


def _bearer(document: Document, hits: Hits, phrases: list[Phrase], number: int, grammar: PhraseGrammar) -> Phrase | None:
    """Give the name that the words behind a title lead to; None where they tell of something else."""
    title = phrases[number]
    following = number + 1
    within: set[int] = set()
    while following < len(phrases) and phrases[following].kind in _BODIES:
        within.update(range(phrases[following].start, phrases[following].end))
        following += 1
    if following == len(phrases) or any(t.counterpart or t.dependent or t.several for t in title.titles):
        return None
    name, words = phrases[following], document.words
    full = name.kind == "person" and name.full and not (name.titles or name.prefix) and name.last - name.first > 1
    if not full or not title.end < name.start <= title.end + _FARTHEST:
        return None
    if document.sentence_of[title.start] != document.sentence_of[name.start] or not _is_his(document, hits, title, name):
        return None
    last = name.start - (words[name.start - 1] in QUOTES or words[name.start - 1] == "،")
    return name if all(at in within or _goes_on(words, hits, at, last, within, grammar) for at in range(title.end, last)) else None


def _is_his(document: Document, hits: Hits, title: Phrase, name: Phrase) -> bool:
    """Whether a title opens its sentence or follows a verb of speech that nobody is the object of, or commas stand around the name."""
    words, at = document.words, title.start
    if at == document.sentences[document.sentence_of[at]][0]:
        return True
    cues = {hit.entry.value[0] for before in (at - 1, at - 2) for hit in hits.get(before, ()) if hit.entry.kind == "cue" and hit.end == at}
    if cues and cues.isdisjoint(_TOLD_HIM):
        return True
    behind = words[name.end : name.end + 2]
    return words[name.start - 1] == "،" and behind[:1] == ["،"] and not behind[1:2][0].startswith(_LISTED) if len(behind) == 2 else False


def _goes_on(words: list[str], hits: Hits, at: int, last: int, within: set[int], grammar: PhraseGrammar) -> bool:
    """Whether the word at `at` may be of what a title is of; its bearer's name begins at `last`."""
    word = words[at]
    here = hits.get(at, ())
    if word in _STOPS or any(hit.entry.kind in _ACTING for hit in here):
        return False
    if word == "في":
        return at + 1 < last and (at + 1 in within or words[at + 1].startswith("ال"))
    if word in _WITHIN or word.startswith(_ARTICLES) or any(hit.entry.kind in ("place", "country", "demonym", "region") for hit in here):
        return True
    return grammar.is_noun(word) or (word[0] in "بل" and at + 1 == last)
