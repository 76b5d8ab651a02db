"""Every frame's example tells a contact of the frame's channel, with two parties at least."""

import pytest

from rasad.coding import confidence
from rasad.coding.coder import Coder
from rasad.languages import CODED, load_language
from rasad.languages.schema import Frame
from rasad.record import Report

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
