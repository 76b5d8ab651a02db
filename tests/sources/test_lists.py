"""Lists of feeds: OPML, text, addresses, outlets."""

from pathlib import Path

import pytest

from rasad.errors import InputError, UsageError
from rasad.sources.feeds import read_lists

from .making import put

OPML = (
    '<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>خبر</title></head><body><outline text="إيران">'
    '<outline type="rss" text="ایسنا" xmlUrl="https://www.isna.ir/rss"/><outline text="ب" xmlurl=" https://example.org/b "/></outline>'
    '<outline text="no feed" htmlUrl="https://example.org/"/><outline xmlUrl="https://www.isna.ir/rss"/></body></opml>'
)


def test_opml_as_feed_readers_export_it(tmp_path: Path) -> None:
    assert read_lists([str(put(tmp_path / "f.opml", OPML))]) == ["https://www.isna.ir/rss", "https://example.org/b"]


def test_text_with_an_address_in_each_line(tmp_path: Path) -> None:
    text = "\ufeff# وكالات\nhttps://example.org/a\r\n\n  https://example.org/b?x=1#y \n#https://example.org/c\n"
    assert read_lists([str(put(tmp_path / "f.txt", text))]) == ["https://example.org/a", "https://example.org/b?x=1#y"]


def test_addresses_outlets_and_lists_together(tmp_path: Path) -> None:
    place = put(tmp_path / "f.txt", "https://example.org/a\nhttps://example.org/a\n")
    assert read_lists(["https://example.org/a", "isna", str(place)]) == ["https://example.org/a", "https://www.isna.ir/rss"]


@pytest.mark.parametrize(("given", "told"), [("nowhere.opml", "no such file or outlet"), ("kayhan", "no feed of this outlet is known")])
def test_what_is_no_list_is_named(given: str, told: str) -> None:
    with pytest.raises(UsageError, match=f"{given}.*{told}"):
        read_lists([given])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "there is no feed"), (b"<opml><body/></opml>", "there is no feed"), (b"example.org/a\n", "no address of a feed"),
        (b"file:///etc/passwd\n", "no address of a feed"), (b"\x89PNG\r\n", "picture"), (b"<<<<", "OPML|no feed"),
    ],
)
def test_lists_that_make_no_sense(tmp_path: Path, content: bytes, told: str) -> None:
    with pytest.raises(InputError, match=rf"f\.opml: .*({told})"):
        read_lists([str(put(tmp_path / "f.opml", content))])


def test_opml_never_reads_other_files(tmp_path: Path) -> None:
    put(tmp_path / "secret", "https://example.org/secret")
    kinds = f'<!DOCTYPE opml [<!ENTITY e SYSTEM "file://{tmp_path}/secret">]>'
    hostile = OPML.replace("?>", f"?>{kinds}", 1).replace("https://example.org/b", "&e;")
    try:
        found = str(read_lists([str(put(tmp_path / "f.opml", hostile))]))
    except InputError as error:
        found = str(error)
    assert "example.org/secret" not in found
