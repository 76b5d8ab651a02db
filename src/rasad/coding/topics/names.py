"""What topics are called where people read them: labels stay in records, tables and addresses, names stand on pages and in lists."""

from functools import cache

import msgspec

from rasad.actors.registry import load_registry
from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.text import fold_word

TOPICS = PACKAGE / "data" / "topics.yml"


class TopicNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of topics.yml: a topic's name in each language."""

    en: str
    ar: str
    fa: str


@cache
def topic_names() -> dict[str, TopicNames]:
    """Give the names of all topics by their labels; raises DataError where topics.yml breaks its form."""
    return cached("topic-names", [TOPICS], dict[str, TopicNames], lambda: read_yaml(TOPICS, dict[str, TopicNames]))


def topic_name(label: str, language: str = "en") -> str:
    """Give a topic's name in "en", "ar" or "fa": of an issue or of a country; a label that is neither as it is."""
    if label in topic_names():
        return str(getattr(topic_names()[label], language))
    return _countries().get(label, {}).get(language, label)


def topic_label(given: str) -> str:
    """Give the label of a topic from its label or its name in any language; what is neither comes back as it is."""
    return given if given in topic_names() or given in _countries() else _labels().get(_key(given), given)


@cache
def _countries() -> dict[str, dict[str, str]]:
    return {c.names["en"][0]: {language: names[0] for language, names in c.names.items()} for c in load_registry().countries.values()}


@cache
def _labels() -> dict[str, str]:
    named = {label: msgspec.structs.astuple(names) for label, names in topic_names().items()}
    countries = {c.names["en"][0]: [name for names in c.names.values() for name in names] for c in load_registry().countries.values()}
    return {_key(name): label for label, names in {**countries, **named}.items() for name in (label, *names)}


def _key(name: str) -> str:
    return fold_word(name.replace("-", " ").replace("\u200c", " ")).casefold()
