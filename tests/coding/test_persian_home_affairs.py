"""Contacts of home affairs: letters of members of parliament, sessions of committees, tours, and who their titles mean."""

import pytest

from rasad.coding.coder import code, scene_of
from rasad.record import Contact, Record, Report


def read(text: str) -> Record:
    """Give the record of a Persian text."""
    return code(text, language="fa")


def contacts(text: str) -> list[tuple[str, str, set[str]]]:
    """Give channel, status and the names of the parties of each contact of a text, in English where the registry has them."""
    record = read(text)
    names = {actor.id: actor.name for actor in record.actors}

    def told(contact: Contact) -> tuple[str, str, set[str]]:
        return contact.channel, contact.status, {names[party] for party in contact.parties}

    return [told(contact) for contact in record.contacts]


@pytest.mark.parametrize("text", [
    "به گزارش ایسنا، فرامرز مهرابی نماینده مردم ری در مجلس در نامه‌ای به وزیر دادگستری خواستار رسیدگی به این موضوع شد.",
    "به گزارش ایسنا، فرامرز مهرابی نماینده مردم ری در مجلس به وزیر دادگستری نامه نوشت.",
    "به گزارش ایسنا، فرامرز مهرابی نماینده مردم ری در مجلس با ارسال نامه‌ای به وزیر محترم دادگستری خواستار رسیدگی شد.",
    "متن نامه فرامرز مهرابی به وزیر دادگستری منتشر شد.",
])
def test_a_letter_names_writer_and_reader(text: str) -> None:
    record = read(text)
    assert [(c.channel, c.status) for c in record.contacts] == [("message", "held")]
    writer, reader = record.contacts[0].initiator, record.contacts[0].parties
    assert writer is not None and writer.startswith("person-") and "irn-justice-minister" in reader


def test_as_many_members_as_a_number_says_write_together() -> None:
    text = "۵۰ نماینده مجلس در نامه‌ای به وزیر دادگستری خواستار رسیدگی به این موضوع شدند."
    assert [set(c.parties) for c in read(text).contacts] == [{"group-irn-parliament-members", "irn-justice-minister"}]


def test_members_are_meant_by_their_noun_alone_where_the_report_tells_of_parliament() -> None:
    text = "دیدار برخی نمایندگان با وزیر دادگستری\nعضو هیئت رئیسه مجلس از دیدار برخی نمایندگان مجلس با وزیر دادگستری خبر داد."
    assert [set(c.parties) for c in read(text).contacts] == [{"group-irn-parliament-members", "irn-justice-minister"}]


def test_representatives_of_others_are_no_members() -> None:
    text = "دیدار نمایندگان کارگران با وزیر دادگستری\nعضو هیئت رئیسه مجلس از این دیدار خبر داد."
    assert all("group-irn-parliament-members" not in c.parties for c in read(text).contacts)


def test_who_tells_of_a_meeting_of_others_takes_no_part() -> None:
    text = "وزیر نفت درباره علت دیدار برخی نمایندگان مجلس با فرامرز مهرابی گفت از نمایندگان دیدارکننده بپرسید."
    told = read(text).contacts
    assert len(told) == 1 and "group-irn-parliament-members" in told[0].parties and "irn-oil-minister" not in told[0].parties


def test_a_denied_claim_of_a_message() -> None:
    text = "رئیس جمهور آمریکا با رد صحت گزارشی مبنی بر اینکه دونالد ترامپ با ارسال پیامی به ایران خواهان مذاکره شده است، سخن گفت."
    assert [c.status for c in read(text).contacts if c.channel == "message"] == ["denied"]


@pytest.mark.parametrize("text", [
    "فرامرز مهرابی در توضیح جلسه امروز کمیسیون انرژی مجلس گفت: وزیر دادگستری در این جلسه گزارشی ارائه کرد.",
    "فرامرز مهرابی درباره جلسه امروز کمیسیون انرژی مجلس گفت: وزیر دادگستری در کمیسیون بود.",
    "فرامرز مهرابی با اشاره به حضور وزیر دادگستری در جلسه کمیسیون انرژی مجلس گفت: کار ادامه دارد.",
])
def test_who_reports_to_a_committee_came_to_its_session(text: str) -> None:
    record = read(text)
    assert [(c.channel, c.status, set(c.parties)) for c in record.contacts] == [
        ("meeting", "held", {"irn-parliament-energy-committee", "irn-justice-minister"})
    ]


def test_all_who_came_are_guests() -> None:
    text = "فرامرز مهرابی درباره جلسه امروز کمیسیون انرژی مجلس گفت: وزیر دادگستری و وزیر نفت در این جلسه شرکت کردند."
    assert [set(c.parties) for c in read(text).contacts] == [
        {"irn-parliament-energy-committee", "irn-justice-minister", "irn-oil-minister"}
    ]


@pytest.mark.parametrize("text", [
    "بازدید وزیر دادگستری از سازمان آب و برق خوزستان",
    "وزیر دادگستری امروز از انجمن نان‌پزان بازدید کرد.",
])
def test_a_tour_of_a_body_that_only_its_own_words_tell(text: str) -> None:
    told = read(text).contacts
    assert [(c.channel, c.initiator) for c in told] == [("visit", "irn-justice-minister")]
    assert any(party.startswith("organization-") for party in told[0].parties)


def test_names_after_gentlemen_stand_for_the_group_before_them() -> None:
    text = "علی لاریجانی گفت: با نمایندگان استان گلستان آقایان مهرابی، کوهزاده و تربتی نژاد تماس تلفنی داشتم."
    people = {name for _, _, names in contacts(text) for name in names}
    assert len(people) == 4 and "Ali Larijani" in people


@pytest.mark.parametrize(("text", "title"), [
    ("وزیر دادگستری به مجلس آمد. نماینده مردم ری از پاسخ وزیر قانع نشد.", "وزیر"),
    ("وزیر دادگستری به مجلس آمد. از آقای وزیر نخستین بار دعوت شد.", "وزیر"),
    ("وزیر دادگستری به مجلس آمد. پس از توضیح وزیر قرار شد کار دنبال شود.", "وزیر"),
    ("وزیر محترم دادگستری به مجلس آمد.", "وزیر محترم دادگستری"),
])
def test_after_a_minister_no_word_but_a_ministry(text: str, title: str) -> None:
    scene = scene_of(Report(id="minister", text=text, language="fa"))
    assert scene is not None
    meant = [scene.document.raw(p.first, p.last) for p in scene.phrases if p.actor == "irn-justice-minister"]
    assert meant[-1] == title


def test_a_town_after_a_title_is_no_name() -> None:
    scene = scene_of(Report(id="town", text="نماینده ساری در مجلس گفت: کار ادامه دارد.", language="fa"))
    assert scene is not None
    assert not [phrase for phrase in scene.phrases if phrase.kind == "person"]


def test_titles_in_a_list_are_not_who_tells_of_them() -> None:
    text = (
        "فرامرز مهرابی درباره جلسه امروز کمیسیون انرژی مجلس گفت: رئیس دانشگاه آزاد، رئیس سازمان سنجش و وزیر علوم در کمیسیون حاضر بودند.\n"
        "نماینده مردم ری در مجلس افزود: کار ادامه دارد."
    )
    told = read(text).contacts
    assert len(told) == 1 and len(told[0].parties) == 4
    assert not any(party.startswith("person-") for party in told[0].parties)


@pytest.mark.parametrize(("text", "group"), [
    ("استاندار قم با ائمه جمعه دیدار کرد.", "group-some-friday-prayer-leaders"),
    ("وزیر دادگستری با خانواده شهید مهرابی دیدار کرد.", "group-some-family"),
])
def test_groups_of_home_affairs(text: str, group: str) -> None:
    scene = scene_of(Report(id="group", text=text, language="fa"))
    assert scene is not None
    assert group in {phrase.actor for phrase in scene.phrases}


def test_a_letter_that_has_been_written_is_none_to_come() -> None:
    text = "علی لاریجانی گفت: به وزیر دادگستری نامه نوشته‌ایم و منتظریم تا تصمیم گرفته شود."
    assert [(c.channel, c.status) for c in read(text).contacts] == [("message", "held")]
