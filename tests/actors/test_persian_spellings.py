"""How papers write it: capitals that are ordinary words, ministers in one word, spellings of Afghanistan, a counterpart of one's own."""

import pytest

from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def named(text: str) -> list[str | None]:
    """Give the actor of every phrase of a Persian text."""
    scene = read_scene(Report(id="t", text=text, published="2019-06-20"), "fa", Weights({}))
    return [phrase.actor for phrase in scene.phrases]


@pytest.mark.parametrize("text", ["محمدجواد ظریف به کابل سفر کرد.", "محمدجواد ظریف عازم کابل شد.", "محمدجواد ظریف وارد کابل شد."])
def test_a_capital_that_is_an_ordinary_word_is_gone_to(text: str) -> None:
    assert named(text) == ["mohammad-javad-zarif", "AFG"]


def test_a_cable_is_no_capital() -> None:
    assert named("این کابل به برق وصل است و به کابل دیگر نیازی نیست.") == []


def test_a_capital_may_head_a_list_of_stops() -> None:
    assert named("محمدجواد ظریف به کابل و دوحه سفر کرد.") == ["mohammad-javad-zarif", "AFG", "QAT"]


def test_somebody_new_in_an_office_holds_it() -> None:
    text = "محمدجواد ظریف با وزیر جدید خارجه عراق و رئیس جدید مجلس عراق دیدار کرد."
    assert named(text)[1:] == ["mohamed-ali-alhakim", "mohammed-al-halbousi"]


def test_spellings_of_afghanistan() -> None:
    assert named("محمدجواد ظریف عازم اوزبیکستان شد.") == ["mohammad-javad-zarif", "UZB"]


def test_a_minister_written_as_one_word() -> None:
    assert named("وزیرامور خارجه ایران با وزیردفاع روسیه دیدار کرد.") == ["mohammad-javad-zarif", "sergei-shoigu"]


def test_a_counterpart_of_another_nation_is_another() -> None:
    assert named("سرگئی لاوروف همتای ایرانی خود را به مسکو دعوت کرد.") == ["sergey-lavrov", "mohammad-javad-zarif", "RUS"]
    assert named("محمدجواد ظریف با سرگئی لاوروف همتای روس خود دیدار کرد.") == ["mohammad-javad-zarif", "sergey-lavrov"]
