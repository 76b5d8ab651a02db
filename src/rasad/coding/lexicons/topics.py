"""The words topics are told by: those that lead to an issue, those it begins, goes on and ends with, and its labels.

Kinds: verb (preposition it takes, of talks?) · noun, talk, about, other, head, join, relative, end None · label (label, kind).
"""

from functools import cache
from typing import NamedTuple

from rasad.actors.lexicon import inflection, words_of
from rasad.languages import Language, load_language
from rasad.languages.loading import PACKAGE, cached
from rasad.text import fold_word
from rasad.text.matcher import Compiled, Entry, Matcher

_JOINED = ("", "و", "ف", "ل", "ب", "ال", "وال", "ول", "وب", "لل")
_PLAIN = {"nouns": "noun", "talks": "talk", "about": "about", "others": "other", "joins": "join", "relatives": "relative", "ends": "end"}
_FREE = frozenset(["talks", "others"])  # with or without the article
_OPENING = {"ar": ("verb", "noun", "about"), "fa": ("noun", "about")}  # kinds of words that an issue is told by


class TopicLexicon(NamedTuple):
    """A language's words of topics; `gate` holds the words without which a sentence leads to no issue."""

    words: Matcher
    gate: frozenset[str]


@cache
def topic_lexicon(code: str) -> TopicLexicon:
    """Give the words of topics of a language, built on first use."""
    language = load_language(code)
    folders = ("coding/lexicons", "actors", "text", f"languages/{code}")
    files = [path for folder in folders for path in (PACKAGE / folder).iterdir() if path.suffix == ".py" or path.name == "topics.yml"]
    words = Matcher.restored(cached(f"topics-words-{code}", files, Compiled, lambda: _words(language).compiled()))
    return TopicLexicon(words, _gate(code, openings(language)))


def openings(language: Language) -> list[str]:
    """Give the forms of the words that lead to an issue: without one of them a sentence tells none."""
    return [form for kind, _, form, _ in _forms(language) if kind in _OPENING[language.code]]


def _gate(code: str, forms: list[str]) -> frozenset[str]:
    """Give a word of each form, the longest: of «في ما يتعلق» the sentences are fewer that have the last."""
    gate: set[str] = set()
    for words in map(words_of, forms):
        telling = max(words, key=len)
        gate.update([joined + telling for joined in _JOINED] if code == "ar" and telling == words[0] else [telling])
    return frozenset(gate)


def _words(language: Language) -> Matcher:
    matcher = Matcher(arabic=language.code == "ar")
    for kind, value, form, article in _forms(language):
        matcher.add(words_of(form), Entry(kind, value, article))
    return matcher


def _forms(language: Language) -> list[tuple[str, object, str, str]]:
    """Give (kind, value, folded form, article) of all that topics.yml holds."""
    arabic, topics = language.code == "ar", language.topics
    grammar = inflection(language.code)
    found: list[tuple[str, object, str, str]] = []
    for verb in topics.verbs:
        forms = grammar.perfect(verb.verb) + grammar.imperfect(verb.imperfect) if arabic else grammar.light_verb(verb.verb)
        found += [("verb", (fold_word(verb.takes), verb.of_talks), form, "no") for form in forms]
    for name, kind in _PLAIN.items():
        for word in getattr(topics, name):
            found += [(kind, None, form, "free" if name in _FREE else "no") for form in _spellings(word)]
            if not arabic and name == "others":  # «گزارشی», «توضیحاتی»
                found += [(kind, None, form + "ي", "free") for form in _spellings(word)]
            if arabic and name == "talks":
                found += [(kind, None, form, "no") for form in grammar.possessed(word)]
    found += [("head", None, form, "free") for word in topics.heads for form in _spellings(word)]
    for label in topics.labels:
        found += [("label", (label.label, label.kind), form, "free") for word in label.words for form in _spellings(word)]
    return found


def _spellings(form: str) -> list[str]:
    """Give a form folded, and what was parted by ZWNJ also joined."""
    return list(dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]))
