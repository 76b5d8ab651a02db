"""A first name before somebody's name of two words: the name of a son, who is somebody else."""

from rasad.coding.coder import code


def test_a_first_name_before_a_fathers_name_is_the_sons() -> None:
    parties = code("التقى سامح شكري الرئيس رمضان أحمد قاديروف رئيس جمهورية الشيشان.").contacts[0].parties
    assert set(parties) == {"sameh-shoukry", "ramzan-kadyrov"}


def test_the_father_himself_stays_who_he_is() -> None:
    parties = code("التقى سامح شكري الرئيس أحمد قاديروف رئيس جمهورية الشيشان.").contacts[0].parties
    assert set(parties) == {"sameh-shoukry", "akhmad-kadyrov"}
