"""Sessions of a parliament's bodies: the body and those who came before it are the parties; whoever tells of it is none."""

import pytest

from rasad.coding.coder import Coder, scene_of
from rasad.coding.contacts.sessions import SessionReader
from rasad.record import Report

_ENERGY, _SECURITY = "irn-parliament-energy-committee", "irn-parliament-national-security-committee"


def told(text: str) -> list[tuple[str, list[str | None], str, bool]]:
    """Give each session of a text: body, guests, tense, and whether they stayed away."""
    scene = scene_of(Report(id="sessions", text=text, language="fa"))
    assert scene is not None
    reader = SessionReader(scene)
    sessions = [session for number in range(len(scene.document.sentences)) for session in reader.sentence(number)]
    return [(s.body.actor, [guest.actor for guest in s.guests], s.tense, s.missed) for s in sessions]


@pytest.mark.parametrize("text", [
    "جلسه امروز کمیسیون انرژی مجلس با حضور وزیر دادگستری برگزار شد.",
    "وزیر دادگستری در جلسه دیروز کمیسیون انرژی مجلس حضور یافت.",
    "وزیر دادگستری صبح امروز در کمیسیون انرژی مجلس حاضر شد.",
    "حضور وزیر دادگستری در جلسه کمیسیون انرژی مجلس",
    "کمیسیون انرژی مجلس امروز میزبان وزیر دادگستری بود.",
    "کمیسیون انرژی مجلس امروز نشستی با وزیر دادگستری برگزار کرد.",
    "کمیسیون انرژی مجلس جلسه‌ای با حضور وزیر دادگستری برگزار کرد.",
    "سهراب نیک‌پور در توضیح جلسه امروز کمیسیون انرژی مجلس گفت: این جلسه با حضور وزیر دادگستری تشکیل شد.",
])
def test_the_body_and_its_guest_are_the_parties(text: str) -> None:
    assert [(body, guests) for body, guests, _, _ in told(text)] == [(_ENERGY, ["irn-justice-minister"])]


def test_the_board_of_a_faction_stands_for_it() -> None:
    text = "سخنگوی فراکسیون امید از جلسه امروز هیات رئیسه فراکسیون امید مجلس با وزیر دادگستری خبر داد و گفت فراکسیون امید خرسند است."
    assert [(body, guests) for body, guests, _, _ in told(text)] == [("irn-parliament-hope-faction", ["irn-justice-minister"])]


def test_all_of_a_list_came() -> None:
    ((_, guests, _, _),) = told(
        "سهراب نیک‌پور در توضیح جلسه کمیسیون امنیت ملی مجلس گفت: این جلسه با حضور وزیر دادگستری، وزیر کشور و رئیس بانک مرکزی برگزار شد."
    )
    assert len(guests) == 3


def test_a_minister_in_a_list_is_not_of_the_body_of_the_next() -> None:
    ((_, guests, _, _),) = told("نشست کمیسیون امنیت ملی مجلس با وزیر کشور و فرمانده نیروی انتظامی برگزار شد.")
    assert guests[0] == "irn-interior-minister"


def test_a_headline_names_by_its_kind_the_body_told_after_it() -> None:
    text = "ظریف به کمیسیون نرفت\nسخنگوی کمیسیون امنیت ملی مجلس گفت که چون وزیر خارجه در نشست امروز کمیسیون شرکت نکرد، آن را پی می‌گیرد."
    assert [(body, missed) for body, _, _, missed in told(text)] == [(_SECURITY, True), (_SECURITY, True)]


def test_a_body_named_by_its_kind_is_the_one_told_before() -> None:
    text = "سخنگوی کمیسیون امنیت ملی مجلس از حضور وزیر دادگستری در جلسه امروز این کمیسیون خبر داد."
    assert [(body, guests) for body, guests, _, _ in told(text)] == [(_SECURITY, ["irn-justice-minister"])]


def test_a_session_to_come_and_one_stayed_away_from() -> None:
    assert told("وزیر دادگستری فردا در جلسه کمیسیون انرژی مجلس حضور خواهد یافت.")[0][2:] == ("future", False)
    assert told("وزیر دادگستری در جلسه امروز کمیسیون انرژی مجلس حضور نیافت.")[0][2:] == ("past", True)


@pytest.mark.parametrize("text", [
    "جلسه علنی امروز مجلس به ریاست علی لاریجانی برگزار شد.",
    "کمیسیون انرژی مجلس بر لزوم حضور وزیر دادگستری در جلسه آینده تأکید کرد.",
    "وزیر دادگستری در حاشیه جلسه کمیسیون انرژی مجلس در جمع خبرنگاران حاضر شد.",
    "طرح یارانه در جلسه علنی مجلس خوانده شد و برای بررسی به کمیسیون انرژی مجلس آمد.",
    "وزیر کشور در این مجلس حضور یافت.",
    "نماینده تهران گفت گزارش کمیسیون انرژی مجلس قرائت شد و جلسه شورای شهر با حضور وزیر دادگستری برگزار شد.",
])
def test_what_is_no_session_with_guests(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", [
    # Behind «این جلسه» stands who speaks there, not whose session it is.
    "سهراب نیک‌پور در توضیح جلسه امروز کمیسیون انرژی مجلس سخن گفت.\nوی افزود: در این جلسه وزیر دادگستری توضیح داد که کار ادامه دارد.",
    "کمیسیون انرژی مجلس در جلسه امروز خود بودجه را بررسی کرد.\nدر این جلسه وزیر دادگستری نیز نکاتی را مطرح کرد.",
    "سهراب نیک‌پور در توضیح جلسه امروز کمیسیون انرژی مجلس سخن گفت.\nبه گفته او وزیر دادگستری نیز در جلسه حاضر شد.",
    # «کمیسیون» alone is the one whose session is told of.
    "سهراب نیک‌پور در توضیح جلسه امروز کمیسیون انرژی مجلس از مصوبات کمیسیون تلفیق گفت.\nوزیر دادگستری در کمیسیون حضور یافت.",
    "وزیر دادگستری در جلسه امروز کمیسیون انرژی مجلس تاکید کرد که کار ادامه دارد.",
])
def test_who_speaks_or_comes_in_the_session_told_of_is_its_guest(text: str) -> None:
    assert [(body, guests) for body, guests, _, _ in told(text)] == [(_ENERGY, ["irn-justice-minister"])]


@pytest.mark.parametrize("text", [
    "سهراب نیک‌پور در تذکری در جلسه علنی امروز مجلس گفت: وزیر دادگستری در این باره توضیح دهد.",
    "سخنگوی کمیسیون انرژی مجلس در جلسه امروز کمیسیون انرژی تاکید کرد که کار ادامه دارد.",
])
def test_members_who_speak_are_no_guests(text: str) -> None:
    assert told(text) == []


def test_ministries_of_two_words_are_told_by_one_plural() -> None:
    text = "جلسه کمیسیون انرژی مجلس با حضور وزرای علوم، بهداشت و درمان و ورزش و جوانان برگزار شد."
    ((_, guests, _, _),) = told(text)
    assert guests == ["irn-higher-education-minister", "irn-health-minister", "irn-sports-minister"]


def test_those_whom_a_ministry_sent_are_guests_and_who_tells_of_them_is_none() -> None:
    text = "سهراب نیک‌پور با بیان اینکه نمایندگان وزارت نیرو و دیوان محاسبات در جلسه کمیسیون انرژی مجلس حضور داشتند، سخن گفت."
    ((_, guests, _, _),) = told(text)
    assert guests == ["group-irn-energy-ministry-representatives", "irn-supreme-audit-court"]


@pytest.mark.parametrize("text", [
    "وزیر دادگستری مهمان امروز کمیسیون انرژی مجلس است.",
    "وزیر دادگستری با حضور در کمیسیون انرژی مجلس به پرسش‌ها پاسخ داد.",
    "بررسی بودجه با حضور وزیر دادگستری در کمیسیون انرژی مجلس",
    "جلسه مشترک کمیسیون انرژی مجلس و وزیر دادگستری برگزار شد.",
    "امسال چندین جلسه مشترک بین کمیسیون انرژی مجلس و وزیر دادگستری تشکیل شده است.",
    "کمیسیون انرژی مجلس با وزیر دادگستری جلسه داشت.",
])
def test_guests_are_told_in_many_ways(text: str) -> None:
    assert [(body, guests) for body, guests, _, _ in told(text)] == [(_ENERGY, ["irn-justice-minister"])]


def test_a_committee_told_by_its_members_alone_holds_sessions() -> None:
    ((body, guests, _, _),) = told("جلسه مشترک اعضای کمیسیون انرژی مجلس و وزیر دادگستری برگزار شد.")
    assert (body, guests) == ("group-irn-parliament-energy-committee-members", ["irn-justice-minister"])


def test_a_minister_in_a_committee_is_of_no_committee_and_is_to_come_in_a_headline() -> None:
    record = Coder().code(Report(id="t", text="وزیر نیرو در فراکسیون امید مجلس حضور می‌یابد", language="fa", published="2021-05-15"))
    (contact,) = record.contacts
    assert (contact.status, set(contact.parties)) == ("planned", {"reza-ardakanian", "irn-parliament-hope-faction"})


def test_who_was_to_come_and_did_not_stayed_away() -> None:
    text = (
        "سخنگوی کمیسیون انرژی مجلس گفت: قرار بود وزیر دادگستری در جلسه امروز کمیسیون انرژی حضور پیدا کند "
        "ولی وزیر در جلسه کمیسیون حضور پیدا نکرد."
    )
    assert [(body, missed) for body, _, _, missed in told(text)] == [(_ENERGY, True)]
