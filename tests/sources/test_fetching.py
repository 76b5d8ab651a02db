"""Fetching: public addresses only, redirects checked each, robots.txt kept, hosts not hurried, size and time limited."""

import gzip
import socket
import time
from collections.abc import Iterator

import pytest

from rasad.sources.feeds import Fetcher, addresses, fetching
from rasad.sources.feeds.addresses import Target, is_public, resolve
from rasad.sources.feeds.fetching import Answer, Fault

from .host import Given, Host


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(allow_private=True, delay=0) as made:
        yield made


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
        "ff02::1", "192.0.2.1", "nonsense",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f000001/", "http://127.1/", "http://[::1]/",
        "http://[::ffff:127.0.0.1]/", "https://169.254.169.254/latest/meta-data/", "http://0/",
    ],
)
def test_private_addresses_are_refused_however_they_are_written(url: str) -> None:
    refused = resolve(url, allow_private=False)
    assert isinstance(refused, str)
    assert "--allow-private" in refused or "cannot be resolved" in refused


def test_a_name_that_is_also_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.7")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *given, **more: entries)
    assert "10.0.0.7" in str(resolve("http://rebinding.example.org/", allow_private=False))


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(host: str, *given: object, **more: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34" if len(asked) == 1 else "127.0.0.1", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    target = resolve("https://Example.org/a?b=1#c", allow_private=False)
    assert target == Target("https", "example.org", 443, "93.184.216.34", "/a?b=1")
    assert target.url == "https://93.184.216.34:443/a?b=1"
    assert target.named == "example.org"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://example.org/", "http://user:word@example.org/", "http:///x", "//x", "http://[x/"])
def test_what_is_no_address_of_a_page_is_refused(url: str) -> None:
    assert isinstance(resolve(url, allow_private=True), str)


def test_a_redirect_to_a_private_address_is_refused(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")  # this host stands for the internet
    port = host.address.rpartition(":")[2]
    host.answers["/a"] = Given(status=302, headers={"Location": f"http://127.0.0.2:{port}/secret"})
    host.answers["/b"] = Given(status=301, headers={"Location": "http://169.254.169.254/latest/meta-data/"})
    host.answers["/c"] = Given(status=302, headers={"Location": "file:///etc/passwd"})
    with Fetcher(allow_private=False, delay=0) as fetcher:
        for path in ("/a", "/b"):
            fault = fetcher.get(f"{host.address}{path}")
            assert isinstance(fault, Fault)
            assert "--allow-private" in fault.what
        assert isinstance(fetcher.get(f"{host.address}/c"), Fault)
    assert host.paths() == ["/a", "/b", "/c"]


def test_redirects_are_followed_but_not_for_ever(host: Host, fetcher: Fetcher) -> None:
    host.answers |= {"/a": Given(status=301, headers={"Location": "b"}), "/b": Given("خبر")}
    host.answers["/c"] = Given(status=302, headers={"Location": "/c"})
    answer = fetcher.get(f"{host.address}/a")
    assert isinstance(answer, Answer)
    assert (answer.url, answer.content.decode()) == (f"{host.address}/b", "خبر")
    assert "more than 5 times" in str(fetcher.get(f"{host.address}/c"))


def test_robots_are_kept(host: Host, fetcher: Fetcher) -> None:
    rules = "User-agent: *\nDisallow: /private\nDisallow: /*?print=\nUser-agent: other\nDisallow: /\n"
    host.answers |= {"/robots.txt": Given(rules, kind="text/plain"), "/a": Given("خبر"), "/private/x": Given("x"), "/a?print=1": Given("x")}
    assert isinstance(fetcher.get(f"{host.address}/a"), Answer)
    for path in ("/private/x", "/a?print=1"):
        fault = fetcher.get(f"{host.address}{path}")
        assert isinstance(fault, Fault)
        assert "robots.txt" in fault.what
    assert host.paths() == ["/a"]
    assert sum(asked.path == "/robots.txt" for asked in host.asked) == 1


def test_a_redirect_leads_to_no_page_that_robots_forbid(host: Host, fetcher: Fetcher) -> None:
    host.answers["/robots.txt"] = Given("User-agent: rasad\nDisallow: /private\n", kind="text/plain")
    host.answers["/a"] = Given(status=302, headers={"Location": "/private"})
    assert "robots.txt" in str(fetcher.get(f"{host.address}/a"))
    assert "/private" not in host.paths()


@pytest.mark.parametrize(("status", "may"), [(404, True), (403, True), (500, False), (429, False)])
def test_robots_that_cannot_be_read(host: Host, fetcher: Fetcher, status: int, may: bool) -> None:
    host.answers |= {"/robots.txt": Given(status=status), "/a": Given("خبر")}
    answer = fetcher.get(f"{host.address}/a")
    assert isinstance(answer, Answer) is may
    assert may or (isinstance(answer, Fault) and answer.again)


def test_a_host_is_not_hurried(host: Host) -> None:
    host.answers["/a"] = Given("خبر")
    with Fetcher(allow_private=True, delay=0.2) as fetcher:
        began = time.monotonic()
        fetcher.get(f"{host.address}/a")
        fetcher.get(f"{host.address}/a")
    assert time.monotonic() - began >= 0.4  # robots.txt and two pages


def test_a_host_that_wants_more_time_gets_it(host: Host, fetcher: Fetcher) -> None:
    host.answers |= {"/robots.txt": Given("User-agent: *\nCrawl-delay: 0.3\n", kind="text/plain"), "/a": Given("خبر")}
    fetcher.get(f"{host.address}/a")
    began = time.monotonic()
    fetcher.get(f"{host.address}/a")
    assert time.monotonic() - began >= 0.25


def test_a_body_that_is_too_large_is_not_taken(host: Host, fetcher: Fetcher) -> None:
    host.answers["/a"] = Given(gzip.compress(bytes(64 * 2**20)), headers={"Content-Encoding": "gzip"})
    fault = fetcher.get(f"{host.address}/a")
    assert isinstance(fault, Fault)
    assert "larger than 10 MB" in fault.what
    assert not fault.again


def test_a_body_that_takes_too_long_is_not_waited_for(host: Host, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LONGEST", -1.0)
    host.answers["/a"] = Given("خبر")
    fetcher._robots._rules[host.address] = (time.monotonic() + 60, None)
    fault = fetcher.get(f"{host.address}/a")
    assert isinstance(fault, Fault)
    assert fault.again


def test_a_host_that_is_not_there_and_an_answer_cut_short_are_worth_another_try(host: Host, fetcher: Fetcher) -> None:
    host.answers["/a"] = Given("خبر", cut=True)
    for url in (f"{host.address}/a", "http://127.0.0.1:9/"):
        fault = fetcher.get(url)
        assert isinstance(fault, Fault)
        assert fault.again


def test_cookies_are_not_kept(host: Host, fetcher: Fetcher) -> None:
    host.answers["/a"] = Given("خبر", headers={"Set-Cookie": "a=b"})
    fetcher.get(f"{host.address}/a")
    fetcher.get(f"{host.address}/a")
    assert all("cookie" not in asked.headers for asked in host.asked)


def test_whom_to_turn_to_is_told(host: Host) -> None:
    host.answers["/a"] = Given("خبر")
    with Fetcher(allow_private=True, delay=0, contact="desk@example.org") as fetcher:
        fetcher.get(f"{host.address}/a")
    assert "desk@example.org" in host.asked[-1].headers["user-agent"]
