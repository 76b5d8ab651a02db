"""Offices in the reader's language: every role has a name in each, what a record holds in English is found again."""

import re

import pytest

from rasad.actors.offices import office_in
from rasad.actors.registry import load_registry


def test_every_role_has_a_name_in_every_language() -> None:
    roles = load_registry().roles.values()
    assert [role.en for role in roles if not role.ar or not role.fa or re.search("[A-Za-z]", role.ar + role.fa)] == []


@pytest.mark.parametrize(("office", "arabic", "persian"), [
    ("Foreign Minister of Iran", "وزير الخارجية (إيران)", "وزیر امور خارجه (ایران)"),
    ("Spokesperson of Hamas", "المتحدث (حماس)", "سخنگو (حماس)"),
    ("UN Secretary-General", "الأمين العام للأمم المتحدة", "دبیرکل سازمان ملل"),
    ("Member of Parliament", "عضو البرلمان", "نمایندهٔ مجلس"),
    ("مدیر روابط عمومی", None, None),
])
def test_an_office_is_told_in_the_readers_language(office: str, arabic: str | None, persian: str | None) -> None:
    assert (office_in(office, "ar"), office_in(office, "fa")) == (arabic, persian)
