"""Surnames alone: where a surname that somebody known has is a word, or is part of the name of somebody else."""

from functools import cache

from rasad.actors.grammar import word_list
from rasad.actors.view import COMMAS, STRANGE, TITLE, WHOLE, Title, View, best
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_SPEAKING = frozenset(["cue"])
_TELLING = frozenset(["cue", "frame-noun"])
_SAID_OF = {fold_word("متکی"): fold_words("به بر است هستند هستیم بود بودند نیست")}  # a surname -> after which it is an adjective
_SAID_AFTER = {  # a surname -> after which it is a word: «نایب رئیسی», «یک نفر روحانی», «نکات ظریف»
    fold_word("رئیسی"): fold_words("نایب نائب نواب"),
    fold_word("روحانی"): fold_words("یک نفر هر عنوان من شهدای شهید مقام مقامات طلاب طلبه لباس علمای"),
    fold_word("ظریف"): fold_words("نکات نکته کار هنر هنرهای بسیار"),
}
_NO_FIRST_NAME = ("و", "ي")  # as Arabic verbs and «and» begin
_OF_PLACES = fold_words("سان سانت سانتا نيو")  # which open names of towns and clubs: «سان جيرمان»
_NAMED_ALIKE = frozenset("person place capital weekday month".split())  # «رياض», «خميس»: given names too
_AFTER_NAME = frozenset([":", "نيز"])  # after them the word before is the end of a name


@cache
def common_surnames(language: str) -> frozenset[str]:
    """Give the surnames that many bear, folded."""
    return frozenset(word_list(language, "surnames.txt"))


@cache
def shared_surnames(language: str) -> frozenset[str]:
    """Give the surnames that many bear and the given names of a language, folded: alone they tell nobody."""
    return common_surnames(language) | {word for word in word_list(language, "given.txt") if " " not in word}


def is_word(view: View, people: list[Hit], titles: list[Title]) -> bool:
    """«المتحدث العسكري», «خبرنگار بورس»: after a title a surname that is an ordinary word, of nobody who is told or held that title.

    Where the word is one that tells titles apart («عسكري»), who held such a title does not matter; of other Arabic words none is
    taken for an adjective of a title of one word right before it: people are called by «الوزير» and a surname whatever office they held.
    """
    first = people[0]
    if first.end - first.start > 1 or not view.grammar.is_ordinary(view.words[first.start], first.prefix):
        return False
    known = [hit.entry.value[0] for hit in people]
    if any(hit.entry.kind == "qualifier" for hit in view.hits.get(first.start, ())):
        return view.introduced.isdisjoint(known)
    if view.grammar.arabic and titles[-1].end - titles[-1].start == 1 and view.words[first.start - 1] not in COMMAS:
        return False
    return not any(
        person in view.introduced or any(view.grammar.ever_held(person, t.role, t.owner, t.office) for t in titles) for person in known
    )


def follows_given(view: View, people: list[Hit]) -> bool:
    """«وسيلة القاسمي», «رضا بهرامی»: right after a given name that no bearer known by the surname has, it is another's."""
    at, words, grammar = people[0].start, view.words, view.grammar
    if at == 0 or not view.name_kinds[at - 1] & WHOLE:
        return False  # a surname before it: «لاوروف ظریف», two people
    if people[0].prefix or (people[0].end - at > 1 and words[at] != "بن") or at in view.line_starts:
        return False
    before = words[at - 1]
    near = [hit for first in range(max(0, at - 4), at) for hit in view.hits.get(first, ())]
    spoken = any(hit.end == at - 1 and hit.entry.kind in _SPEAKING for hit in near)  # «وقالت نادية»; but «بارك هنية»
    kinds = _NAMED_ALIKE | _SPEAKING if spoken else _NAMED_ALIKE
    if any(hit.end == at and (hit.start < at - 1 or hit.entry.kind not in kinds) for hit in near):
        return False  # «المتحدث باسم الشمري»
    if words[at] != "بن" and (grammar.is_ordinary(before) or grammar.is_surname(before)):  # but «خميس بن علي»
        return False
    return not any(grammar.has_first_name(hit.entry.value[0], before) for hit in people)


def follows_strange(view: View, at: int) -> bool:
    """«ثروت سويلم», «روبیک منصوری»: whether a surname stands right after a word of no lexicon, which may be another's first name."""
    if at == 0 or view.crosses_line(at, at) or at - 1 in view.hits or view.document.sentence_of[at - 1] != view.document.sentence_of[at]:
        return False
    before = view.words[at - 1]
    if before in _OF_PLACES:
        return True
    if view.grammar.arabic and before.startswith(_NO_FIRST_NAME):
        return False
    return view.grammar.is_strange(before) and not view.grammar.is_noun(before) and not view.grammar.is_surname(before)


def is_said_of(view: View, at: int) -> bool:
    """«نهادهای متکی بر دانش», «نایب رئیسی مجلس»: a surname that a Persian word beside it tells to be a word; but «سفر متکی به الجزایر».

    Not asked of Arabic, where «من روحاني» is from him.
    """
    word = view.words[at]
    if word not in _SAID_AFTER and word not in _SAID_OF:
        return False
    if at > 0 and view.words[at - 1] in _SAID_AFTER.get(word, ()):
        return True
    after = view.words[at + 1] if at + 1 < view.size else ""
    if after not in _SAID_OF.get(word, ()):
        return False
    return not any(hit.end == at and hit.entry.kind in _TELLING for first in (at - 1, at - 2) for hit in view.hits.get(first, ()))


def longer_surname(view: View, people: list[Hit], led: bool) -> int | None:
    """«دهقانی پوده», «عساف القرني»: where a longer name ends that begins with a known surname, or None.

    `led`: a title or courtesy stands before it; without one a surname that is an ordinary word opens no name.
    """
    first = people[0]
    end = first.end
    if first.end - first.start > 1 or end >= view.size or end in view.line_starts:
        return None
    common = led and not view.grammar.arabic and view.words[end] in common_surnames("fa")
    if not (common or view.name_kinds[end] & STRANGE):
        return None
    if not view.grammar.arabic and view.joined_after(first.start):
        return None
    if not led and view.grammar.is_ordinary(view.words[first.start], first.prefix):
        return None
    if any(hit.entry.value[0] in view.introduced for hit in people):
        return None
    if common:
        return end + 1 if all(hit.entry.kind == "person" for hit in view.hits.get(end, ())) else None  # «سید غنی نظری»
    if any(hit.end > end + 1 or hit.entry.kind != "person" or hit.entry.value[1] for hit in view.hits.get(end, ())):
        return None
    goes_on = _goes_on_arabic(view, first, end) if view.grammar.arabic else _goes_on_persian(view, end)
    return end + 1 if goes_on else None


def _goes_on_arabic(view: View, first: Hit, end: int) -> bool:
    """«البشير الرمضاني»: a surname with the article and the ending of one, where the first word is without a clitic."""
    word = view.words[end]
    return not first.prefix and word.startswith("ال") and word.endswith("ي") and len(word) > len("الي") + 2


def _goes_on_persian(view: View, end: int) -> bool:
    """A known surname, or one by its ending before a verb of speaking or a title."""
    grammar, word = view.grammar, view.words[end]
    if grammar.may_end_name(view.words, end, view.hits) and not grammar.is_given(word):
        return True
    if not word.endswith("ي") or end + 1 >= len(view.words):
        return False
    return view.words[end + 1] in _AFTER_NAME or best(view.hits.get(end + 1), _SPEAKING | TITLE) is not None


def respelled(view: View, at: int, last: int) -> list[str]:
    """Give whom the registry knows by the surname at `last` and by a first name much like the word at `at`: «صدر جپاروف», Sadyr."""
    known = [hit.entry.value[0] for hit in view.hits.get(last, ()) if hit.entry.kind == "person" and hit.end == last + 1]
    word = view.words[at]
    return [person for person in dict.fromkeys(known) if any(alike(first, word) for first in view.grammar.first_names(person))]


def alike(one: str, other: str) -> bool:
    """Whether two spellings of a first name begin and end alike and are about as long."""
    return one[0] == other[0] and one[-1] == other[-1] and abs(len(one) - len(other)) <= 1
