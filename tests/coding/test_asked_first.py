"""Questions asked first, since they cost little: none may say no where the full one finds something."""

import pytest

from rasad.coding.coder import read_scene
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.weights import Weights
from rasad.coding.speakers.stand_ins import StandIns
from rasad.coding.speakers.told_by import opened_on_it, told_by
from rasad.record import Report

ARABIC = (
    "أعلن المرصد السوري لحقوق الإنسان والمفوضية العليا للانتخابات موقفهما. والتقى وزير الزراعة الليبي سالم القماطي نظيره الروسي. "
    "وذكر بيان للوزارة وآخر للمرصد أن المسؤول الإيراني وصل، بحسب المفوضية والأخير، وفق المصدر."
)
PERSIAN = (
    "وزیر خارجه ایران با سفیر ترکیه دیدار کرد. این خبر را دفتر مطبوعاتی کرملین اعلام کرد. این وزارتخانه و این منبع گفتند وزیر آمد. "
    "این را خبرگزاری سانا گزارش داد. به گفته این مقام و همین سازمان، نهاد دیگری نبود. این دیدار را سازمان ملل تأیید کرد."
)


def scene(code: str) -> Scene:
    return read_scene(Report(id="t", text=ARABIC if code == "ar" else PERSIAN, published="2019-06-20"), code, Weights({}))


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_whoever_a_noun_stands_for_is_among_those_looked_for(code: str) -> None:
    read = scene(code)
    stand_ins, places = StandIns(read), list(range(len(read.words)))
    found = [at for at in places if stand_ins.may_stand(at) and stand_ins.group(at) is not None]
    assert found
    assert set(found) <= set(StandIns(read).among(places))


def test_who_told_what_the_sentence_before_tells_is_asked_where_one_opens_so() -> None:
    read = scene("fa")
    found = [number for number in range(len(read.document.sentences)) if told_by(read, number) is not None]
    assert len(found) == 2
    assert found == opened_on_it(read)
