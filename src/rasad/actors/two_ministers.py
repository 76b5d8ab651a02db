"""Two ministers told by one dual: «وزيري النقل A والصناعة B», «وزيرا الداخلية والنقل اليمنيان»."""

from functools import cache

from rasad.actors.lexicon import words_of
from rasad.actors.names import Name, NameReader
from rasad.actors.titles import TitleReader
from rasad.actors.view import NATION, Phrase, Title, best
from rasad.languages import load_language
from rasad.text import fold_word, fold_words

DUALS = fold_words("وزيرا وزيري")
# The duals as they are written, with the clitics that a word may have before it.
WITH_CLITICS = frozenset(joined + clitic + dual for dual in DUALS for joined in ("", "و", "ف") for clitic in ("", "ب", "ل", "ك"))
_ONE = fold_word("وزير") + " "
_MOST = 3  # words of a ministry that the lexicon does not know: «الأشغال العامة»
_OTHER = "minister"


@cache
def _ministries() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Give the ministries' names in Arabic with their ministers' roles, by the first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for role, forms in load_language("ar").titles.roles.items():
        for form in forms:
            folded = fold_word(form)
            if folded.startswith(_ONE + "ال") and "@" not in form and role.endswith("-minister"):
                words = words_of(folded)[1:]
                found.setdefault(words[0], []).append((words, role))
    return {first: sorted(names, key=lambda name: -len(name[0])) for first, names in found.items()}


def read_two_ministers(titles: TitleReader, names: NameReader, at: int) -> list[Phrase] | None:
    """Give a phrase for each of the two ministers that the dual at a token of an Arabic text tells, or None."""
    words = titles.words
    prefix = titles.view.clitics(at)
    if words[at][len(prefix) :] not in DUALS or at + 2 >= titles.size:
        return None
    first = _ministry(titles, at + 1, "")
    if first is None:
        return None
    one, after = _named(titles, names, first)
    second = _ministry(titles, after, "و")
    if second is None:
        return None
    owner = best(titles.hits.get(second[0]), NATION)
    nation = owner if owner is not None and owner.entry.kind == "demonym" and owner.prefix == "" else None
    if nation is not None:
        second = (nation.end, second[1])
    other, _ = _named(titles, names, second)
    if (one is None) != (other is None):
        return None  # «وزيرا الخارجية والدفاع A وB»: the names follow and are read by themselves
    iso = nation.entry.value if nation is not None else None
    return [
        _phrase((at, first[0]), first[1], iso, one, prefix), _phrase((after, second[0]), second[1], iso, other, "و"),
    ]


def _named(titles: TitleReader, names: NameReader, ministry: tuple[int, str]) -> tuple[Name | None, int]:
    """Give the name after a ministry, with where it ends."""
    end = ministry[0]
    after = titles.view.skip_courtesies(titles.view.skip_comma(end))
    name = names.name(after, True) if after < titles.size else None
    return (name, name.last) if name is not None else (None, end)


def _phrase(span: tuple[int, int], role: str, iso: str | None, name: Name | None, prefix: str) -> Phrase:
    first, end = span
    title = Title(first, end, role, iso)
    if name is not None:
        return Phrase("person", first, name.last, name.first, name.last, prefix, name.candidates, name.full, [title])
    return Phrase("title", first, end, first, end, prefix, titles=[title], owner=iso)


def _ministry(titles: TitleReader, at: int, joined: str) -> tuple[int, str] | None:
    """Give where the ministry named at a token ends, and its minister's role; `joined` is the conjunction written onto it."""
    words = titles.words
    if at >= titles.size or not words[at].startswith(joined + "ال"):
        return None
    head = words[at][len(joined) :]
    for name, role in _ministries().get(head, ()):
        if (head, *words[at + 1 : at + len(name)]) == name:
            return at + len(name), role
    end = at + 1
    while end < min(at + _MOST, titles.size) and words[end].startswith("ال") and end not in titles.hits:
        end += 1
    return end, _OTHER
