"""Names that are told by the place where they stand: at the head of a sentence that gives words."""

import pytest

from rasad.coding.coder import code


def speakers(text: str) -> list[str]:
    record = code(text, published="2019-05-15")
    names = {actor.id: actor.names.get("fa", [actor.name or ""])[0] for actor in record.actors}
    return [names[said.speaker] for said in record.statements]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("رضا نیک‌بین در گفت‌وگو با خبرنگار ما اظهار کرد: کار ادامه دارد. نیک‌بین تاکید کرد: برنامه روشن است.", ["رضا نیک‌بین"] * 2),
        ("بهمن فرمان‌پسند گفت: کار ادامه دارد.", ["بهمن فرمان‌پسند"]),
        ("یدالله موحد ظهر امروز در بازدید از نمایشگاه اظهار کرد: کار ادامه دارد.", ["یدالله موحد"]),
        ("خدارضا امیدی امروز در گفت‌وگو با خبرنگار ما از آغاز کار نمایشگاه خبر داد.", ["خدارضا امیدی"]),
        ("قاضی صلواتی افزود: جلسه ادامه دارد.", ["صلواتی"]),
        ("متهم محمد هاشمی گفت: پاسخی ندارم.", ["محمد هاشمی"]),
        ("به گزارش خبرگزاری فارس از کرمان سید حسن رستمی دبیر این همایش در مصاحبه با خبرنگار ما گفت: کار ادامه دارد.", ["حسن رستمی"]),
        ("روزنامه اخشید در مقاله‌ای نوشت: توافق نزدیک است.", ["اخشید"]),
        ("نیویورک تایمز در پایان نوشت که دولت از طرح صرف نظر کرده است.", ["نیویورک تایمز"]),
        ("خبرگزاری فارس: یک روزنامه خارجی نوشت دولت از طرح صرف نظر کرده است.", []),
        ("کارهای‌ساختمانی افزود: نمایشگاه باز است.", []),
    ],
)
def test_a_name_at_the_head_of_a_sentence_speaks(text: str, names: list[str]) -> None:
    assert speakers(text) == names
