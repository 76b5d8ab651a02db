"""`rasad watch`: feeds in, records of their new stories kept in a database, round after round."""

import time
from collections.abc import Generator
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

import click

from rasad.cli.options import database_option

if TYPE_CHECKING:
    from rasad.cli.progress import Telling
    from rasad.scale import Coded
    from rasad.sources.feeds import Watch
    from rasad.store import Added, Store

_PART = 10  # stories between two transactions: what is fetched again where the command is ended from outside


@click.command()
@click.argument("feeds", nargs=-1, required=True, metavar="FEEDS...")
@database_option()
@click.option("--once", is_flag=True, help="Make a single round and end.")
@click.option("--every", type=click.IntRange(min=1), default=15, metavar="MINUTES", show_default=True, help="The time from round to round.")
@click.option("--feed-text", is_flag=True, help="Take the text the feeds carry themselves, and read no page.")
@click.option("--delay", type=click.FloatRange(0), default=2.0, metavar="SECONDS", show_default=True, help="Between requests to a host.")
@click.option("--contact", metavar="TEXT", help="An address or a page that hosts can turn to, sent with each request.")
@click.option(
    "--allow-private", is_flag=True, envvar="RASAD_ALLOW_PRIVATE", show_envvar=True,
    help="Read from addresses within this machine and its network too.",
)
@click.option("--state", metavar="FILE", help="Where to note what was read; beside the database unless said.")
def watch(
    feeds: tuple[str, ...], db: str, once: bool, every: int, feed_text: bool, delay: float, contact: str | None, allow_private: bool,
    state: str | None,
) -> int:
    """Read the new stories of RSS and Atom feeds, code them and keep them in a database.

    FEEDS are lists of feeds (OPML, or text with an address in each line), addresses of feeds, or ids of outlets whose feeds are
    known. Each story is read once, from its page. Feeds that have not changed are not sent again, a host is asked slowly and as
    its robots.txt allows, and one that fails is left alone for a while. Ended with Ctrl-C, it goes on from there the next time.
    """
    from rasad.cli.progress import telling
    from rasad.sources.feeds import Fetcher, Notes, Watch, read_lists
    from rasad.store import open_store

    addresses = read_lists(feeds)
    with open_store(db) as store, Notes(state or _beside(store.place)) as notes, Fetcher(allow_private, delay, contact) as fetcher:
        watched = Watch(addresses, notes, fetcher, feed_text)
        while True:
            began = time.monotonic()
            with telling(watched) as told:
                added = _round(watched, store, told)
                told.tally.notes.append(_in_words(watched, added))
            if once:
                return told.tally.status
            time.sleep(max(0.0, began + 60 * every - time.monotonic()))


def _beside(place: str) -> str:
    from rasad.errors import UsageError

    if "://" in place:
        raise UsageError("where should be noted what was read? The database is no file, so name one with --state FILE")
    return f"{place}.watch"


def _round(watched: "Watch", store: "Store", told: "Telling") -> "Added":
    """Make a round; stories are noted as read when their records are in the database, never before."""
    from rasad.api import coder_version
    from rasad.record import decode
    from rasad.scale import Coded
    from rasad.store import Added

    added = Added()
    with closing(_coded(watched, told)) as results:
        while part := list(islice(results, _PART)):
            coded = [result for result in part if isinstance(result, Coded)]
            added = added.plus(store.add((decode(result.line) for result in coded), coder_version()))
            store.merge()
            watched.keep([result.id for result in coded])
            watched.given_up([problem for problem in part if isinstance(problem, str)])
    return added


def _coded(watched: "Watch", told: "Telling") -> "Generator[Coded | str, None, None]":
    """Give each coded story, and the id of each that nothing can be made of; tell of all."""
    from rasad.scale import Coded, code_stream

    with closing(code_stream(watched.stories(), jobs=1)) as results:
        for result in results:
            told.take(result)
            if isinstance(result, Coded):
                yield result
            elif result.outcome == "skipped":
                yield result.place


def _in_words(watched: "Watch", added: "Added") -> str:
    from rasad.cli.progress import number

    made = watched.round
    resting = f", {made.resting:,} left alone for now" if made.resting else ""
    return (
        f"{time.strftime('%H:%M')}: {number(made.asked, 'feed')} asked, {made.unchanged:,} not changed, {made.failed:,} failed{resting}; "
        f"{number(made.new, 'new story', 'new stories')}; reports: {added.new:,} new, {added.replaced:,} replaced, "
        f"{added.unchanged:,} unchanged."
    )
