"""Every frame's example tells a contact of the frame's channel, with two parties at least."""

import pytest

from rasad.coding import confidence
from rasad.coding.coder import Coder, tables
from rasad.coding.lexicons.coding import add_frame, frames_told, lone_verbs
from rasad.languages import CODED, load_language
from rasad.languages.schema import Frame
from rasad.record import Report
from rasad.text.matcher import Matcher

FRAMES = [(code, frame) for code in CODED for frame in load_language(code).frames.frames]


@pytest.mark.parametrize(("code", "frame"), FRAMES, ids=[f"{code}-{frame.id}" for code, frame in FRAMES])
def test_the_example_tells_a_contact(code: str, frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(confidence.LEAST, "contact", 0.0)  # the frame is tested, not what the weights think of a lone sentence
    record = Coder().code(Report(id=frame.id, text=frame.example, language=code, published="2016-05-10"))
    told = [(contact.channel, contact.parties) for contact in record.contacts]
    assert any(channel == frame.channel and len(parties) >= 2 for channel, parties in told), told


@pytest.mark.parametrize("code", CODED)
def test_ids_are_unique(code: str) -> None:
    ids = [frame.id for frame in load_language(code).frames.frames]
    assert len(ids) == len(set(ids))


def test_a_persian_verb_is_one_hit_for_all_frames_that_it_is_of() -> None:
    """One hit of «کرد» in the past names every frame to which a matcher of that frame alone says yes."""
    words, named = ["كرد"], set()
    for frame in load_language("fa").frames.frames:
        alone = Matcher(arabic=False)
        add_frame(alone, "fa", frame, "frame")
        named |= {hit.entry.value[0] for hits in alone.scan(words).values() for hit in hits if hit.entry.kind == "frame-verb"}
    verbs = [hit for hits in tables("fa").matcher.scan(words).values() for hit in hits if hit.entry.kind == "frame-verb"]
    assert len(verbs) == 1
    assert len(named) > 1
    assert set(frames_told(verbs[0])) == named


def test_a_verb_that_needs_no_noun_begins_with_a_known_word() -> None:
    ids, openings = lone_verbs("fa")
    assert ids == {frame.id for frame in load_language("fa").frames.frames if not frame.noun}
    for text in ("رفت", "می رود", "خواهد رفت", "حضور یافت", "فراخواند"):
        words = text.replace("ی", "ي").split()
        hits = tables("fa").matcher.scan(words).get(0, [])
        assert any(ids.intersection(frames_told(hit)) for hit in hits if hit.entry.kind == "frame-verb"), text
        assert words[0] in openings, text
