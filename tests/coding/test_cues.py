"""Every cue of the lexicon is found in its own example sentence, with the class it stands for."""

import pytest

from rasad.coding.coder import code
from rasad.languages import load_language
from rasad.languages.schema import Cue

CUES = [pytest.param(language, cue, id=f"{language}-{cue.id}") for language in ("ar", "fa") for cue in load_language(language).cues.cues]


@pytest.mark.parametrize(("language", "cue"), CUES)
def test_example_holds_the_cue(language: str, cue: Cue) -> None:
    assert cue.example, f"the cue {cue.id} has no example sentence"
    record = code(cue.example, language=language, published="2019-05-15")
    found = [s for s in record.statements if f"cue:{cue.id}" in s.rules]
    assert found, f"no statement by {cue.id} in «{cue.example}»"
    assert cue.klass == "state" or {s.klass for s in found} == {cue.klass}


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_cue_ids_are_unique(language: str) -> None:
    ids = [cue.id for cue in load_language(language).cues.cues]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_classes_are_those_of_the_record(language: str) -> None:
    cues = load_language(language).cues
    known = {"state", "praise", "support", "consult", "request", "demand", "accuse", "reject", "threaten", "agree", "deny"}
    assert {cue.klass for cue in cues.cues} <= known
    assert set(cues.content_classes) | set(cues.content_words) <= known
