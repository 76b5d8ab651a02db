"""The registry of outlets keeps its rules, agrees with the registry of actors, and knows pages by address and name."""

import pytest

from rasad.actors.registry import MEDIA, load_registry
from rasad.errors import DataError
from rasad.sources.outlets import Outlet, check_outlets, load_outlets, outlet_id, outlet_in, outlet_name
from rasad.sources.pages import read_page

from .making import ARABIC, page


def test_it_keeps_its_rules() -> None:
    assert check_outlets(load_outlets()) == []


def test_it_is_large_enough() -> None:
    outlets = load_outlets().values()
    assert sum("ar" in outlet.languages for outlet in outlets) >= 120
    assert sum("fa" in outlet.languages for outlet in outlets) >= 60


def test_every_outlet_is_an_actor_with_these_names_of_this_country() -> None:
    registry = load_registry()
    for key, outlet in load_outlets().items():
        body = registry.organizations[key]
        assert body.kind in MEDIA, key
        assert body.country == outlet.country, key
        for language, names in outlet.names.items():
            assert set(names) <= set(body.names[language]), key


def test_every_side_is_a_state_or_an_actor() -> None:
    registry = load_registry()
    sides = {outlet.side for outlet in load_outlets().values()} - {None}
    assert {side for side in sides if side not in registry.organizations and side not in registry.countries} == set()


def test_what_breaks_a_rule_is_named() -> None:
    names = {"en": ["A"], "ar": ["ا"], "fa": ["آ"]}
    outlets = {
        "a": Outlet(names=names, country="IRN", languages=["fa"], domains=["a.org"], feeds=["https://b.org/rss"]),
        "b": Outlet(names={"en": ["a"]}, country=None, languages=[], domains=["https://b.org", "a.org"]),
    }
    faults = " ".join(check_outlets(outlets))
    for told in ("not under its domains", "names in en, ar and fa", "a language and a domain", "is called 'a' too", "no domain"):
        assert told in faults
    assert "a has the domain a.org too" in faults


def test_a_broken_file_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    place = tmp_path / "outlets.yml"
    place.write_text("a: {names: {en: [A]}, country: X, languages: [fa], domains: [a.org], colour: red}", encoding="utf-8")
    with pytest.raises(DataError, match=r"outlets\.yml: .*colour"):
        load_outlets(place)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.bbc.com/persian/articles/x", "bbc-persian"), ("https://www.bbc.com/arabic", "bbc-arabic"),
        ("https://bbc.com/news", None),
        ("https://ar.mehrnews.com/news/1", "mehr-news-agency"),
        ("http://gate.ahram.org.eg/News/1.aspx", "al-ahram"),
        ("https://isna.ir.example.org/", None), ("https://notisna.ir/", None), ("http://[bad", None), ("", None),
    ],
)
def test_an_outlet_is_known_by_the_address_of_a_page(url: str, found: str | None) -> None:
    assert outlet_id(url) == found


def test_an_outlet_is_known_by_what_it_calls_its_site() -> None:
    assert outlet_name(None, "خبرگزارى تسنيم") == "خبرگزاری تسنیم"
    assert outlet_name(None, "Tasnim News Agency") == "خبرگزاری تسنیم"
    assert outlet_name("https://example.org/", "صحيفة لا يعرفها أحد") == "صحيفة لا يعرفها أحد"


def test_a_page_carries_the_name_of_its_outlet() -> None:
    head = '<link rel="canonical" href="https://www.almayadeen.net/news/1"><meta property="og:site_name" content="Al Mayadeen | net">'
    assert read_page(page(ARABIC, head=head), "p").outlet == "الميادين"


def test_an_outlet_is_called_as_the_reader_calls_it() -> None:
    assert {outlet_in(name, "fa") for name in ("ISNA", "وكالة إيسنا", "ایسنا")} == {"ایسنا"}
    assert outlet_in("A paper nobody knows", "fa") == "A paper nobody knows"
    assert outlet_in("خبرگزاری ایسنا", "en") == "ISNA"
