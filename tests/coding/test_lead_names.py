"""The speaker whom a report's lead gives by title and its body by name, and the other way round."""

import pytest

from rasad.coding.coder import code


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("برنامه روشن است\nنماینده مردم تهران در مجلس گفت: کار ادامه دارد.\nحسن رستم‌آبادی در گفت‌وگو با ایسنا گفت: کار خوب است."
         " نماینده مردم تهران در مجلس افزود: کار مهم است.", 1),
        ("خبرگزاری فارس: حسن رستم‌آبادی گفت: کار ادامه دارد.\nمدیرکل روابط عمومی سازمان هلال احمر اظهار داشت: کار خوب است.", 1),
    ],
)
def test_title_and_name_are_one_speaker(text: str, speakers: int) -> None:
    said = code(text, published="2019-05-15").statements
    assert len(said) >= 2
    assert len({each.speaker for each in said}) == speakers
