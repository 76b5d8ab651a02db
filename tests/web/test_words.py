"""The words of the interface: the same keys in every language, the same places to fill in, every form of the plural."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from babel import Locale

from rasad.accounts.agreement import ACTS_FOR, BY_OFFICE, MISSING, SAME, Agreement, reasons
from rasad.web.reasons import reasons_in
from rasad.web.translation import LANGUAGES, words

WEB = Path(__file__).resolve().parents[2] / "src" / "rasad" / "web"


class Told(NamedTuple):
    """What reasons look at in an account."""

    channel: str
    status: str


PLURALS = {"zero", "one", "two", "few", "many", "other"}


def tree(language: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((WEB / "words" / f"{language}.yml").read_text(encoding="utf-8"))
    return found


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Give every key with its words, or with the map of its plural forms."""
    if isinstance(node, dict) and not (node and set(node) <= PLURALS):
        for key, value in node.items():
            assert isinstance(key, str), f"{path}.{key!r}: quote this key"
            yield from leaves(value, f"{path}.{key}" if path else key)
    else:
        yield path, node


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_every_language_has_the_same_keys_and_the_same_places(language: str) -> None:
    english, other = dict(leaves(tree("en"))), dict(leaves(tree(language)))
    assert sorted(english) == sorted(other)
    for key, told in english.items():
        places = set(re.findall(r"\{\w+\}", str(told)))
        assert set(re.findall(r"\{\w+\}", str(other[key]))) == places, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_every_form_that_numbers_ask_for(language: str) -> None:
    asked = {Locale.parse(language).plural_form(n) for n in range(1000)}
    for key, told in leaves(tree(language)):
        if isinstance(told, dict):
            assert asked <= set(told), key


def test_every_key_a_template_names_is_there() -> None:
    named = set()
    for path in (WEB / "templates").glob("*.html"):
        named |= set(re.findall(r"""\bt\("([\w.]+)"[,)]""", path.read_text(encoding="utf-8")))
    assert [key for key in sorted(named) if not words("en").has(key)] == []


def test_no_word_is_left_in_english() -> None:
    english = dict(leaves(tree("en")))
    for language in ("ar", "fa"):
        same = [key for key, told in leaves(tree(language)) if told == english[key] and re.search("[a-z]{3}", str(told))]
        assert same == []


def test_every_reason_and_warning_has_words_in_every_language() -> None:
    levels, days = (SAME, BY_OFFICE, ACTS_FOR, MISSING), ("same", "within", "near", "open")
    one = Told("phone", "held")
    told = [
        reason for level in levels for day in days for other in (one, Told("meeting", "planned"))
        for reason in reasons(one, other, Agreement(level, day, 0.72, True, True))  # type: ignore[arg-type]
    ]
    codes = set(re.findall(r'Warning\(code="([a-z-]+)"', (WEB.parent / "coding" / "coder.py").read_text(encoding="utf-8")))
    for language in ("ar", "fa"):
        spoken = words(language)
        shown = reasons_in([*told, "the same parties, day and channel"], spoken)
        assert not re.search("[A-Za-z]", shown) and ("۷۲٪" if language == "fa" else "72%") in shown
        assert codes and all(spoken.has(f"warning.{code}") for code in codes)
