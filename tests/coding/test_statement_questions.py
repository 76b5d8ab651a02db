"""The questions asked before statements are read never say no where the reading would find something."""

import json
from pathlib import Path

import rasad
from rasad.coding.clauses.extents import OPENING
from rasad.coding.coder import scene_of
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.state import State
from rasad.coding.statements.arabic_in_words_of import LEADING
from rasad.coding.statements.verb_first import VerbFirstReader
from rasad.coding.statements.verb_last import VerbLastReader
from rasad.record import Report

SAMPLES = Path(rasad.__file__).parent / "data" / "samples" / "reports.jsonl"


def _scenes(language: str) -> list[Scene]:
    rows = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
    found = [scene_of(Report(id=row["id"], text=row["text"], published=row.get("published"))) for row in rows]
    return [scene for scene in found if scene is not None and scene.language.code == language]


def test_persian_sentences_are_passed_over_only_without_cue_and_link() -> None:
    scenes = _scenes("fa")
    assert scenes
    for scene in scenes:
        reader = VerbLastReader(scene, State())
        for number, (first, last) in enumerate(scene.document.sentences):
            assert (number in reader.following.told) == bool(reader.following.finite_places(first, last))
            assert (number in reader.linked) == bool(reader.preceding.linking(first, last))


def test_arabic_openings_are_passed_over_only_by_their_first_word() -> None:
    scenes = _scenes("ar")
    assert scenes
    for scene in scenes:
        told = VerbFirstReader(scene, State()).attributions
        for number, (first, last) in enumerate(scene.document.sentences):
            assert scene.words[first] in LEADING or not told.opening(number, first, last)
            assert scene.words[first] in OPENING or told.quoted_first(number, first, last) is None
            assert told.tells or not told.closing(number, first, last, last)
