"""Words that rules ask for are such as a report's tokens can be: folded («ان», not «أن»), and one, for a half-space parts «سه‌جانبه»."""

import importlib
import pkgutil
from collections.abc import Iterator

import rasad.actors
import rasad.coding
from rasad.text import fold_words

# Sets that are no single tokens: markers of several words, what an English noun says, words put together again.
OF_SEVERAL = {
    ("crowds", "_LOCALS"), ("sides", "_ARMED"), ("companions", "_ADDRESSED"), ("companions", "_ADDRESSING"),
    ("collectives", "_NOTABLES"), ("meant", "_CALLINGS"),
    ("no_visits", "_SOURCES"), ("media_words", "ORDINARY_MEDIA"), ("body_phrases", "ORDINARY_MEDIA"),
}

# And one of words of the registry, which are folded later.
AS_WRITTEN = {("lexicon", "_HELD_BY_WOMEN_TOO")}


def word_sets() -> Iterator[tuple[str, str, frozenset[object]]]:
    """Give the sets of words of every module of the rules, with the module's name and theirs."""
    for package in (rasad.actors, rasad.coding):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, frozenset):
                    yield module.name.rpartition(".")[2], name, value


def test_every_word_is_one_token() -> None:
    parted = {
        (module, name): [word for word in words if isinstance(word, str) and " " in word]
        for module, name, words in word_sets() if (module, name) not in OF_SEVERAL
    }
    assert {where: words for where, words in parted.items() if words} == {}


def test_every_word_is_folded() -> None:
    as_written = {
        (module, name): [word for word in words if isinstance(word, str) and not word.isascii() and not fold_words(word) - {""} <= words]
        for module, name, words in word_sets() if (module, name) not in OF_SEVERAL | AS_WRITTEN
    }
    assert {where: words for where, words in as_written.items() if words} == {}
