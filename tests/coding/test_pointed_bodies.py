"""Bodies that a credit only points back to, and media told with verbs of their own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Record, Report

CODER = Coder()

ARABIC = [
    ("التقى رئيس الوزراء العراقي محمد شياع السوداني الوزير التركي هاكان فيدان، وفق بيان لمكتبه.", "Office of Mohammed Shia al-Sudani"),
    ("سيزور رئيس النمسا هاينز فيشر إيران في سبتمبر، بحسب ما أكد مكتبه الخميس.", "Office of Heinz Fischer"),
    ("استدعت وزارة الخارجية التركية السفير السويدي في أنقرة، وفق بيان صادر عنها.", "Turkish Foreign Ministry"),
    ("استدعت وزارة الخارجية التركية السفير السويدي في أنقرة، بحسب بيان للوزارة.", "Turkish Foreign Ministry"),
    ("وقالت وزارة الخارجية التركية في بيان إنها استدعت السفير السويدي في أنقرة.", "Turkish Foreign Ministry"),
    ("أعلنت وزارة الخارجية الروسية اليوم الأربعاء أنها استدعت السفير الفرنسي.", "Russian Foreign Ministry"),
    ("التقى وفد من حركة حماس وزير الخارجية التركي هاكان فيدان، وفق بيان للحركة.", "Hamas"),
    ("التقى رئيس حزب الأمل محمد الساعدي السفير التركي في تونس، بحسب بيان للحزب.", "حزب الأمل"),
    ("وكانت الخارجية القطرية قد نشرت تغريدة تتحدث عن استقبال وزير الخارجية المصري سامح شكري للسفير القطري.", "Qatari Foreign Ministry"),
    ("وذكر بلاغ إعلامي لوزارة الخارجية المصرية أن الوزير سامح شكري التقى نظيره السوري فيصل المقداد.", "Egyptian Foreign Ministry"),
    ("تحدثت صحيفة «الوطن» السورية عن لقاء جمع وزير الخارجية المصري سامح شكري ونظيره السوري فيصل المقداد.", "Al-Watan (Syria)"),
    ("اكتفت وكالة الأنباء العمانية بالقول إن وزير الخارجية المصري سامح شكري التقى نظيره السوري فيصل المقداد.", "Oman News Agency"),
    ("التقى وزير الخارجية المصري سامح شكري نظيره السوري فيصل المقداد، بحسب موقع ترك برس الإخباري التركي.", "Tark Press"),
    ("التقى وزير الخارجية المصري سامح شكري نظيره السوري فيصل المقداد، وفق ما ذكر الإعلام الإيراني.", "Iranian media"),
    ("التقى وزير الخارجية المصري سامح شكري نظيره السوري فيصل المقداد، وفق ما أظهرت صور نشرتها وكالة سانا.", "Syrian Arab News Agency"),
]  # fmt: skip


def code(text: str) -> Record:
    """Give the record of a text under a headline that tells nothing."""
    return CODER.code(Report(id="r", text="أخبار اليوم\n" + text))


def credited(text: str) -> list[str | None]:
    """Give the names of whom the first contact of a text is credited to."""
    record = code(text)
    names = {actor.id: actor.name for actor in record.actors}
    return [names[actor] for actor in record.contacts[0].according_to]


@pytest.mark.parametrize(("text", "name"), ARABIC)
def test_credited_by_pointing_back(text: str, name: str) -> None:
    assert name in credited(text)


def test_another_body_between_leaves_the_pronoun_open() -> None:
    """Where two bodies are told, «عنها» may be either's."""
    text = "أبلغت وزارة الخارجية التركية السفارة السويدية احتجاجها خلال لقاء مع السفير السويدي، وفق بيان صادر عنها."
    record = code(text)
    assert all("tur-foreign-ministry" not in contact.according_to for contact in record.contacts)


PARTY = "دعا حزب البناء إلى الحوار.\nوالتقى وزير الخارجية المصري سامح شكري نظيره السوري فيصل المقداد، وفق بيان للحزب.\n"


def test_the_name_of_a_body_ends_before_what_is_told_of_it() -> None:
    assert credited(PARTY) == ["حزب البناء"]
    assert credited(PARTY.replace("إلى الحوار", "الذي تأسس قبل عام إلى الحوار")) == ["حزب البناء"]
    assert credited(PARTY.replace("حزب البناء", "حزب من أحزاب المعارضة")) == []


def test_a_body_is_pointed_back_to_more_than_once() -> None:
    record = code(PARTY + "والتقى شكري وزير الخارجية القطري محمد بن عبد الرحمن آل ثاني، وفق بيان للحزب.")
    assert len(record.contacts) == 2
    assert record.contacts[0].according_to == record.contacts[1].according_to != []


def test_a_medium_that_is_spoken_to_tells_nothing() -> None:
    assert "Reuters" not in credited("وتحدث لوكالة رويترز الوزير المصري سامح شكري، الذي التقى نظيره السوري فيصل المقداد.")
