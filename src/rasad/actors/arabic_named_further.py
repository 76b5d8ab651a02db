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
_WITHIN = fold_words("لدى و")
# Verbs by which somebody is told or asked something, or spoken of: a name behind their subject may be his.
TOLD_HIM = frozenset(
    "inform tell brief call-for demand urge urge-strongly appeal thank congratulate condole console ask promise advise convey warn "
    "send-regards charge answer invite".split()
)
_OF_HIM = TOLD_HIM | {"accuse", "blame", "criticize", "praise", "threaten"}
_ACTING = frozenset(
    "cue frame-verb frame-noun side break pronoun day weekday month attended credit credit-noun statement-noun title both".split()
)
_STOPS = fold_words(
    "أن إن بأن الذي التي الذين اللذان اليوم أمس غدا الجاري الماضي المقبل الحالي جدا أيضا مجددا لاحقا مؤخرا كثيرا تماما رسميا شخصيا"
)
_LISTED = "و"
_DEPUTIES = fold_words("نائب نائبة مساعد مساعدة")  # whose own title is not read
_SHORTEST, _LONGEST = 2, 3  # words of a name that nobody reads
_ENDS = fold_words("أن إن بأن أنه إنه أنها إنها بأنه بأنها : ، في خلال")  # what stands behind such a name


def with_names_further(document: Document, hits: Hits, phrases: list[Phrase], grammar: PhraseGrammar) -> list[Phrase]:
    """Give an Arabic report's phrases, each title that goes on to its bearer's name joined with it."""
    if document.language != "ar":
        return phrases
    kept: list[Phrase] = []
    until = 0  # the token up to which phrases are within one joined before
    for number, phrase in enumerate(phrases):
        if phrase.start < until:
            continue
        name = None
        if phrase.kind == "title" and not any(t.counterpart or t.dependent or t.several for t in phrase.titles):
            name = _bearer(document, hits, phrases, number, grammar) or _unread(document, hits, phrases, number, grammar)
        if name is not None:
            if (land := _land(phrases, number, name.start)) is not None and phrase.titles[0].owner is None:
                phrase.titles[0].owner = land
            phrase.titles[-1].end = _before_mark(document.words, name)
            name.titles, name.start, name.prefix = [*phrase.titles, *name.titles], phrase.start, phrase.prefix
            until = name.end
            kept.append(name)
        else:
            kept.append(phrase)
    return kept


def _land(phrases: list[Phrase], number: int, last: int) -> str | None:
    """«وزير الشؤون الخارجية والتعاون الدولي لجمهورية إيطاليا، A»: the country whose an office is, told behind it."""
    lands = []
    at = number + 1
    while at < len(phrases) and phrases[at].start < last:
        lands += phrases[at].candidates if phrases[at].kind == "country" and len(phrases[at].candidates) == 1 else []
        at += 1
    return lands[0] if len(lands) == 1 else None


def _bearer(document: Document, hits: Hits, phrases: list[Phrase], number: int, grammar: PhraseGrammar) -> Phrase | None:
    """Give the name that the words behind a title lead to; None where they tell of something else."""
    title = phrases[number]
    following = number + 1
    within: set[int] = set()
    while following < len(phrases) and phrases[following].kind in _BODIES:
        within.update(range(phrases[following].start, phrases[following].end))
        following += 1
    if following == len(phrases):
        return None
    name, words = phrases[following], document.words
    full = name.kind == "person" and name.full and not (name.titles or name.prefix) and name.last - name.first > 1
    if not full or not title.end < name.start <= title.end + _FARTHEST:
        return None
    if document.sentence_of[title.start] != document.sentence_of[name.start] or not _is_his(document, hits, title, name):
        return None
    last = _before_mark(words, name)
    return name if all(at in within or _goes_on(words, hits, at, last, within, grammar) for at in range(title.end, last)) else None


def _before_mark(words: list[str], name: Phrase) -> int:
    """Give the token at which what a title is of ends: that of the comma or quotation mark before a name, or the name's."""
    return name.start - (words[name.start - 1] in QUOTES or words[name.start - 1] == "،")


def _unread(document: Document, hits: Hits, phrases: list[Phrase], number: int, grammar: PhraseGrammar) -> Phrase | None:
    """«قال سفير نيوزيلندا جيرارد فان بوهيمن إن»: two or three words behind a title that can only be a name, whatever they are."""
    title, words = phrases[number], document.words
    opening, last = document.sentences[document.sentence_of[title.start]]
    if title.prefix not in ("", "و") or (title.start > opening and words[title.start - 1] in _DEPUTIES):
        return None
    others = (p.start for p in phrases[number + 1 : number + 3] if p.kind != "person" or p.full or p.titles)  # a surname may be of it
    taken = next(others, last)
    first = _past_comma(words, hits, title.end, min(last, taken), grammar)
    end = first
    while end < min(last, taken, first + _LONGEST) and _may_name(words[end], hits, end, grammar):
        end += 1
    if end - first < _SHORTEST or end >= last or words[end] not in _ENDS:
        return None
    opens, given = grammar.name_kinds[words[first]], grammar.is_given(words[first])
    bare = words[first : first + 1] if first > title.end else words[first : first + 2]
    joined = any(word.startswith("و") for word in words[first + 1 : end])
    if not opens or joined or (not given and any(word.startswith("ال") for word in bare)):
        return None
    name = Phrase("person", first, end, first, end, full=True)
    return name if _speaks(document, hits, title, name) else None


def _past_comma(words: list[str], hits: Hits, at: int, last: int, grammar: PhraseGrammar) -> int:
    """Give the token after the comma that closes what a title is of, the token `at` behind it where none does."""
    end = at
    while end < min(last - 1, at + _FARTHEST) and words[end] != "،":
        if not _goes_on(words, hits, end, last, set(), grammar) and words[end + 1] != "،":
            return at
        end += 1
    return end + 1 if end < last and words[end] == "،" else at


def _may_name(word: str, hits: Hits, at: int, grammar: PhraseGrammar) -> bool:
    """Whether a word behind a title may be of a name: a letter's word of which no lexicon says anything else."""
    if len(word) < 2 or not word.isalpha() or word in _STOPS or word.startswith(("لل", "بال")) or grammar.is_stopping(word):
        return False
    return all(hit.entry.kind == "person" and not hit.entry.value[1] for hit in hits.get(at, ()))


def _speaks(document: Document, hits: Hits, title: Phrase, name: Phrase) -> bool:
    """Whether a title opens its sentence or follows a verb of speech of which the name is no object."""
    at = title.start
    if at == document.sentences[document.sentence_of[at]][0]:
        return True
    cues = {hit.entry.value[0] for before in (at - 1, at - 2) for hit in hits.get(before, ()) if hit.entry.kind == "cue" and hit.end == at}
    return bool(cues) and (cues.isdisjoint(_OF_HIM) or not name.candidates)  # nobody known is called by name alone as an object


def _is_his(document: Document, hits: Hits, title: Phrase, name: Phrase) -> bool:
    """Whether a name behind what a title is of is its bearer's: one who speaks, or whose name commas stand around."""
    words = document.words
    if _speaks(document, hits, title, name):
        return True
    behind = words[name.end : name.end + 2]
    return words[name.start - 1] == "،" and len(behind) == 2 and behind[0] == "،" and not behind[1].startswith(_LISTED)


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
