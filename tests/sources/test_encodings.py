"""Texts in every encoding they are met in, read as they were written."""

import pytest

from rasad.errors import BinaryFile
from rasad.sources.encodings import decode

ARABIC = "أكد وزير الخارجية المصري في اتصال هاتفي مع نظيره العراقي أهمية التعاون بين البلدين، وقال إن المحادثات كانت مفيدة."
PERSIAN = "وزیر امور خارجه ایران در گفت‌وگوی تلفنی با همتای عراقی خود گفت که همکاری‌ها را ادامه می‌دهند و این برای منطقه مهم است."
OLD_PERSIAN = PERSIAN.replace("ی", "ي").replace("ک", "ك")  # as it was typed before Unicode


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [ARABIC, PERSIAN])
def test_unicode_with_and_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6", "cp720"])
def test_old_arabic_encodings(encoding: str) -> None:
    text = ARABIC.replace("،", " ")  # not all of them have the comma
    assert decode(text.encode(encoding)).text == text


def test_persian_in_windows_1256_keeps_its_non_joiners() -> None:
    decoded = decode(OLD_PERSIAN.encode("cp1256"))
    assert decoded.text == OLD_PERSIAN
    assert "\u200c" in decoded.text


def test_a_headline_is_enough_to_tell_windows_1256() -> None:
    assert decode("قال وزير الخارجية".encode("cp1256")).text == "قال وزير الخارجية"


def test_french_is_not_taken_for_arabic() -> None:
    french = "Le ministre des Affaires étrangères a été reçu à Téhéran ; il a évoqué la coopération entre les deux pays. " * 3
    assert decode(french.encode("cp1252")).text == french


def test_a_few_broken_bytes_do_not_lose_a_text_in_utf8() -> None:
    content = ARABIC.encode()
    decoded = decode(content[:41] + b"\xff" + content[41:])
    assert decoded.damaged == 1
    assert decoded.text.replace("\ufffd", "") == ARABIC


def test_line_ends_and_blank_space_stay_as_they_are() -> None:
    text = "  سطر أول\r\n\r\nسطر ثان \n"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"%PDF-1.7 abc", "PDF"), (b"PK\x03\x04abc", "Office"), (b"\x89PNG\r\n", "picture"),
        ("نص فيه".encode() + b"\0" + "صفر".encode(), "NUL"), (bytes(range(1, 32)) * 20, "no text"), (bytes(range(256)) * 20, "no text"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(content: bytes, told: str) -> None:
    with pytest.raises(BinaryFile, match=told) as refused:
        decode(content)
    assert "save" in str(refused.value)


def test_a_page_that_falsely_declares_latin_is_read_by_its_bytes() -> None:
    assert decode(ARABIC.encode("cp1256"), declared="iso-8859-1").text == ARABIC


def test_a_declared_encoding_is_believed_where_it_can_be() -> None:
    assert decode("خبر".encode("cp1256"), declared="windows-1256").text == "خبر"
