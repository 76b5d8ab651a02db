"""Persian names that stand by their surname alone and yet leave no doubt.

«آقایان تربتی نژاد، نورقلی‌پور و قرجه طیار», «بابایی نماینده مردم ری»: after «آقایان» each of a list is somebody, and so is a word of
no other use right before the title of one who sits for a town.
"""

from rasad.actors.view import TITLE, View, best

_GENTLEMEN = "اقايان"
_JOINING = frozenset(["،", "و"])
_MOST = 12  # of one list
_LONGEST = 3  # words of a name
_CALLED = ("محترم", "سيد", "دكتر", "مهندس", "حاج")
_SEATED = frozenset(["lawmaker"])


def surnames_alone(view: View) -> dict[int, int]:
    """Give where names of a Persian report begin and end that words around them make sure."""
    found: dict[int, int] = {}
    words = view.document.words
    if _GENTLEMEN in view.document.vocabulary:  # few reports have it
        for at, word in enumerate(words):
            if word == _GENTLEMEN:
                found |= _list_after(view, at + 1)
    for at, title in view.first_of("title").items():
        if title.entry.value[0] in _SEATED and _sits_for_a_town(view, at) and _is_surname(view, at - 1):
            found.setdefault(at - 2 if _is_first_part(view, at - 2) else at - 1, at)
    return found


def _sits_for_a_town(view: View, at: int) -> bool:
    """Whether «نماینده مردم …» begins at a token that follows a word of its sentence."""
    title = best(view.hits.get(at), TITLE)
    if at == 0 or title is None or title.end - title.start < 2 or title.entry.value[0] not in _SEATED:
        return False
    return view.document.sentence_of[at - 1] == view.document.sentence_of[at] and not view.crosses_line(at, at)


def _is_surname(view: View, at: int) -> bool:
    """Whether the word at a token can be nothing but a surname."""
    return at not in view.hits and view.grammar.may_end_name(view.document.words, at, view.hits)


def _is_first_part(view: View, at: int) -> bool:
    """Whether a word goes before a surname as part of it: «موسوی لارگانی», «علی اصغر یوسفنژاد»."""
    return at >= 0 and (_is_surname(view, at) or view.grammar.is_given(view.document.words[at])) and at not in view.hits


def _list_after(view: View, at: int) -> dict[int, int]:
    """Give the names of a list that begins at a token."""
    words = view.document.words
    found: dict[int, int] = {}
    while len(found) < _MOST and at < view.size:
        end = at
        while end < min(view.size, at + _LONGEST) and _may_be_part(view, end, end > at):
            end += 1
        if end == at:
            break
        found[at] = end
        title = best(view.hits.get(end), TITLE) if end < view.size else None
        end = title.end if title is not None else end
        if end >= view.size or words[end] not in _JOINING:
            break
        at = end + 1 + (words[end : end + 2] == ["،", "و"])
    return found


def _may_be_part(view: View, at: int, inside: bool) -> bool:
    """Whether a word may be of a name: strange or known from names; after its first word one with the ending of a surname."""
    word, hits = view.document.words[at], view.hits.get(at, ())
    if not view.grammar.may_belong(word) or word in _JOINING or any(hit.entry.kind != "person" for hit in hits):
        return False
    known = bool(hits) or view.grammar.is_surname(word) or view.grammar.is_given(word) or word in _CALLED
    if known or view.grammar.is_strange(word):
        return True
    return not inside and view.grammar.looks_like_surname(view.document.words, at, view.hits)
