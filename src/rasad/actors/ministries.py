"""Ministers of one state told by one plural: «وزرای خارجه و دفاع آمریکا», «وزیران نفت، نیرو و اقتصاد»."""

from functools import cache

from rasad.actors.lexicon import words_of
from rasad.actors.titles import TitleReader
from rasad.actors.view import NATION, Phrase, Title, best
from rasad.languages import load_language
from rasad.text import fold_word, fold_words

MINISTERS = fold_words("وزرای وزیران")
_ONE = fold_word("وزیر") + " "


@cache
def _ministries() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Give the ministries' names in Persian with their ministers' roles, by the first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for role, forms in load_language("fa").titles.roles.items():
        for form in forms:
            folded = fold_word(form)
            if folded.startswith(_ONE) and "@" not in form and role.endswith("-minister"):
                words = words_of(folded)[1:]
                found.setdefault(words[0], []).append((words, role))
    return {first: sorted(names, key=lambda name: -len(name[0])) for first, names in found.items()}


def read_ministers(titles: TitleReader, at: int) -> list[Phrase] | None:
    """Give a phrase for each minister that the plural at a token of a Persian text tells, two at least, or None."""
    words = titles.words
    if words[at] not in MINISTERS:
        return None
    told: list[tuple[int, int, str]] = []
    start, last = at + 1, ""
    while (ministry := _ministry(words, start)) is not None:
        told.append((start, *ministry))
        end = ministry[0]
        if words[end : end + 1] not in (["و"], ["،"]) or _ministry(words, end + 1) is None:
            break
        last, start = words[end], end + 1
    if len(told) < 2 or last != "و":
        return None
    owner = titles.owner(told[-1][1])
    iso, end = owner if owner is not None and owner[0] in titles.grammar.states else (None, told[-1][1])
    if iso is not None and words[end : end + 1] in (["و"], ["،"]) and best(titles.hits.get(end + 1), NATION) is not None:
        return None  # «وزرای خارجه و دفاع ایران و عراق»: of which state each is, the words do not part
    ends = [*(end for _, end, _ in told[:-1]), end]
    found = [Phrase("title", first, end, first, end, titles=[Title(first, end, role, iso)], owner=iso)
             for (first, _, role), end in zip(told, ends, strict=True)]
    found[0].start = found[0].first = at
    return found


def _ministry(words: list[str], at: int) -> tuple[int, str] | None:
    """Give where the ministry named at a token ends, and its minister's role."""
    for name, role in _ministries().get(words[at], ()) if at < len(words) else ():
        if tuple(words[at : at + len(name)]) == name:
            return at + len(name), role
    return None
