"""How long pages take while eight clients read and reports are being added: median and 99th percentile of each kind of page.

    python bench/web.py [--db FILE] [--reports 100000] [--seconds 60] [--pause 1] [--workers 2]

The store is filled with synthetic reports unless FILE holds that many; FILE is added to. Each client goes through all
kinds of page in an order of its own again and again: it asks for a page, reads it to the end, and asks for the next after
`--pause` seconds, which is how long a person looks at a page at least; without a pause eight clients ask as fast as they are
answered. Measuring begins when reports are being added, and not before `--settle` seconds. Of fewer than 100 answers the
99th percentile is all but the slowest; `--seconds 480` gives each kind a hundred. Exits with 1 where a kind is over the bar: 0.3 seconds
at the median, 1 second at the 99th percentile.
"""

import argparse
import html
import http.client
import itertools
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.synchronize import Event
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import quote

from synthetic import records

from rasad.store import open_store

MEDIAN, LATE = 0.3, 1.0  # seconds
PART = 20  # reports added at a time
WORDS = ("غزة", "هدنة", "هسته‌ای", "النفط", "تحریم")
Kinds = dict[str, Callable[[random.Random], str]]


def fill(place: Path, count: int) -> None:
    """Fill the store up to so many reports."""
    with open_store(place) as store:
        there = store.totals().reports
        if there < count:
            store.add(itertools.islice(records(10**9), count), batch=2000)
        store.merge()


def add(place: str, begun: Event, stop: Event, every: float, added: "multiprocessing.Queue[int]") -> None:
    """Add reports and merge them until told to stop."""
    coming = records(10**9, seed=int(time.time()))
    number = 0
    with open_store(place) as store:
        while not stop.is_set():
            begin = time.monotonic()
            store.add(itertools.islice(coming, PART))
            store.merge()
            number += PART
            begun.set()
            stop.wait(max(0.0, every - (time.monotonic() - begin)))
    added.put(number)


def ask(connection: http.client.HTTPConnection, address: str) -> str:
    """Give a page; AssertionError where it is not answered well."""
    connection.request("GET", address, headers={"accept": "text/html, image/svg+xml"})
    answer = connection.getresponse()
    text = answer.read().decode()
    assert answer.status == 200, f"{address}: {answer.status} {text[:200]}"
    return text


def kinds(connection: http.client.HTTPConnection) -> Kinds:
    """Give for each kind of page a function that draws an address of it."""
    def ids(path: str, field: str, *more: str) -> list[str]:
        items = json.loads(ask(connection, f"/api/v1/{path}?size=200"))["items"]
        return [quote(item[more[0]][field] if more else item[field], safe="") for item in items]

    events, reports = ids("events", "id", "event"), ids("reports", "id")
    people, countries = ids("actors", "id"), sorted(set(re.findall(r"\b[A-Z]{3}\b", " ".join(ids("actors", "id")))))

    def one(*addresses: str) -> Callable[[random.Random], str]:
        return lambda lot: lot.choice(addresses)

    def of(pattern: str, *lists: list[str]) -> Callable[[random.Random], str]:
        return lambda lot: pattern.format(*(lot.choice(some) for some in lists))

    pairs = [f"a={a}&b={b}" for a, b in itertools.permutations(countries, 2)]
    pages = [ask(connection, f"/dyad?a={a}&b={b}") for a, b in itertools.pairwise(countries[:12])]
    drawn = [html.unescape(address) for page in pages for address in re.findall(r'<img src="([^"]+)"', page)]
    years = [str(year) for year in range(2005, 2012)]
    return {
        "overview": one("/"), "events": one("/events"), "events by means": one("/events?channel=phone", "/events?channel=meeting"),
        "events of a country": of("/events?country={}", countries), "events of a person": of("/events?person={}", people),
        "events of a year": of("/events?country={0}&since={1}&until={1}", countries, years),
        "event": of("/events/{}", events), "contacts": one("/contacts"),
        "contacts of a country": of("/contacts?country={}&channel=phone", countries), "statements": one("/statements?class=state"),
        "statements of a country": of("/statements?country={}", countries), "statements with words": of("/statements?words={}", words()),
        "reports": one("/reports"), "report": of("/reports/{}", reports), "actors": one("/actors", "/actors?kind=person"),
        "person": of("/actors/{}", people), "country": of("/actors/{}", countries), "search": of("/search?words={}", words()),
        "network": one("/network", "/network?level=country"), "network of a year": of("/network?since={0}&until={0}", years),
        "matrix": one("/matrix?level=country"), "matrix of a year": of("/matrix?since={0}&until={0}", years), "timeline": one("/timeline"),
        "timeline of a country": of("/timeline?country={}", countries),
        "names used": of("/naming/{}", people), "picture: network": of("/network.svg?since={0}&until={0}", years),
        "picture: two sides": one(*drawn), "picture: with whom": of("/with.svg?person={}", people),
        "picture: timeline": one("/timeline.svg"),
        "two sides": of("/dyad?{}", pairs), "two sides of a year": of("/dyad?{0}&since={1}&until={1}", pairs, years),
        "events as JSON": one("/api/v1/events"), "facets as JSON": of("/api/v1/contacts/facets?country={}", countries),
    }


def words() -> list[str]:
    return [quote(word) for word in WORDS]


def read(host: str, port: int, pages: Kinds, seed: int, pause: float, until: float, seen: dict[str, list[float]]) -> None:
    """Read pages until it is time to stop, and note how long each took."""
    connection = http.client.HTTPConnection(host, port, timeout=60)
    lot = random.Random(seed)
    coming: list[str] = []
    while time.monotonic() < until:
        coming = coming or lot.sample(list(pages), len(pages))
        kind = coming.pop()
        begin = time.monotonic()
        ask(connection, pages[kind](lot))
        seen[kind].append(time.monotonic() - begin)
        time.sleep(pause * 2 * lot.random())


def serve(place: Path, workers: int) -> tuple["subprocess.Popen[str]", str, int]:
    command = [sys.executable, "-m", "rasad.cli", "serve", "--db", str(place), "--port", "0", "--workers", str(workers)]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    told = running.stderr.readline() if running.stderr else ""
    found = re.search(r"http://([^:/]+):(\d+)/", told)
    assert found, told
    return running, found[1], int(found[2])


def processor(running: "subprocess.Popen[str]") -> float:
    """Give the processor time in seconds that the server took with all processes below it; 0 where the system does not tell."""
    parents, times = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            pid, (_, parent, *rest) = int(stat.parent.name), stat.read_text().rpartition(")")[2].split()
            parents[pid], times[pid] = int(parent), (int(rest[9]) + int(rest[10])) / os.sysconf("SC_CLK_TCK")
    below = {running.pid}
    for _ in range(4):
        below |= {pid for pid, parent in parents.items() if parent in below}
    return sum(times.get(pid, 0.0) for pid in below)


def tell(seen: dict[str, list[float]]) -> bool:
    """Print the table; give whether all pages are within the bar."""
    good = True
    for kind, times in seen.items():
        middle, late = median(times), quantiles(times, n=100, method="inclusive")[98] if len(times) > 1 else times[0]
        over = middle > MEDIAN or late > LATE
        good = good and not over
        print(f"{kind:26} {len(times):5}  median {middle * 1000:6.0f} ms  p99 {late * 1000:6.0f} ms{'  over' if over else ''}")
    every = sorted(itertools.chain.from_iterable(seen.values()))
    print(f"{'all':26} {len(every):5}  median {median(every) * 1000:6.0f} ms  p99 {every[int(len(every) * 0.99)] * 1000:6.0f} ms")
    return good


def measure(place: Path, given: argparse.Namespace) -> bool:
    running, host, port = serve(place, given.workers)
    begun, stop, added = multiprocessing.Event(), multiprocessing.Event(), multiprocessing.Queue()
    adding = multiprocessing.Process(target=add, args=(str(place), begun, stop, given.every, added))
    seen: dict[str, list[float]] = defaultdict(list)
    try:
        pages = kinds(http.client.HTTPConnection(host, port, timeout=120))
        adding.start()
        started = time.monotonic()
        time.sleep(given.settle)
        begun.wait(60)
        before, until = processor(running), time.monotonic() + given.seconds
        with ThreadPoolExecutor(given.clients) as clients:
            reading = [clients.submit(read, host, port, pages, seed, given.pause, until, seen) for seed in range(given.clients)]
        for one in reading:
            one.result()  # a page that is not answered ends the measurement
        taken, passed = processor(running) - before, time.monotonic() - started
    finally:
        stop.set()
        running.terminate()
    number = added.get(timeout=60)
    adding.join()
    told = f"{given.clients} clients, {given.pause} s between pages, {given.workers} processes"
    each = taken / max(1, sum(map(len, seen.values())))
    print(f"{told}, {number / passed:.1f} reports/s added, {each * 1000:.0f} ms of processor time a page")
    return tell({kind: seen[kind] for kind in pages if seen[kind]})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--db", type=Path, help="the database, which is added to; one that is removed afterwards unless said")
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two pages of a client, on average")
    parser.add_argument("--settle", type=float, default=5.0, help="seconds that the server has to get ready")
    parser.add_argument("--every", type=float, default=2.0, help=f"seconds in which {PART} reports are added")
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as spare:
        place = given.db or Path(spare) / "web.db"
        fill(place, given.reports)
        return int(not measure(place, given))


if __name__ == "__main__":
    sys.exit(main())
