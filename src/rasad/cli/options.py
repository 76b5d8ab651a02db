"""Options that several verbs share."""

from collections.abc import Callable
from typing import Any, TypeVar, get_args

import click

from rasad.errors import UsageError
from rasad.record import Channel, StatementClass, Status

F = TypeVar("F", bound=Callable[..., Any])

reports_argument = click.argument("reports", nargs=-1, required=True, metavar="REPORTS...")


def _day(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    from rasad.sources.dates import day_of

    if value is None:
        return None
    day = day_of(value)
    if day is None:
        raise click.BadParameter(f"{value!r} is no day; write it as 2021-05-15, or 2021-05 or 2021", ctx, parameter)
    return day


published_option = click.option(
    "--published", callback=_day, metavar="DATE", help="The day of publication of reports that do not state theirs, as 2021-05-15.",
)
jobs_option = click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="How many processes code; as many as there are cores unless said.",
)


columns_option = click.option(
    "--column", "columns", multiple=True, metavar="FIELD=COLUMN",
    help="The column of a table that holds a field of the reports, as text=body; repeat it. Guessed from their names unless said.",
)


def database_option(required: bool = True) -> Callable[[F], F]:
    """Give the option `--db`, also taken from the environment."""
    return click.option(
        "--db", envvar="RASAD_DB", required=required, metavar="FILE_OR_URL", show_envvar=True,
        help="The database: an SQLite file, or postgresql://user@host/name.",
    )


def source_options(command: F) -> F:
    """Add where a report and its record come from: a database, a file of records, or the report itself."""
    for option in (
        published_option,
        click.option("--records", metavar="FILE", help="A file of records made by `rasad code`, in which REPORT is an id."),
        database_option(required=False),
    ):
        command = option(command)
    return command


def check_period(since: str | None, until: str | None) -> None:
    """Raise UsageError where a period ends before it begins."""
    if since and until and until[: len(since)] < since[: len(until)]:
        raise UsageError(f"--until {until} is before --since {since}; turn them round")


def repeated(name: str, help_text: str, choices: tuple[str, ...] = (), spelling: str | None = None) -> Callable[[F], F]:
    """Give an option that may be given more than once and comes as a tuple; `spelling` is another name of it."""
    kind = click.Choice(choices) if choices else None
    names = [f"--{spelling}", f"--{name}"] if spelling else [f"--{name}"]
    return click.option(*names, name, multiple=True, type=kind, metavar=None if choices else "NAME", help=help_text)


CHANNELS = get_args(Channel)
STATUSES = get_args(Status)
CLASSES = get_args(StatementClass)


def period_options(command: F) -> F:
    """Add the beginning and the end of a period."""
    for option in (
        click.option("--until", callback=_day, metavar="DATE", help="Up to the end of this day, month or year."),
        click.option("--since", callback=_day, metavar="DATE", help="From the beginning of this day, month or year."),
    ):
        command = option(command)
    return command


def topic_option(command: F) -> F:
    """Add the filter by the issues discussed in a contact."""
    text = "On this issue: its name in any language or its label, such as nuclear-deal, or a country; repeat for any of several."
    return click.option("--topic", "topic", multiple=True, metavar="NAME", callback=_labels, help=text)(command)


def _labels(ctx: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    if not names:
        return ()
    from rasad.coding.topics.names import topic_label

    return tuple(topic_label(name) for name in names)


def who_and_when(command: F) -> F:
    """Add the filters that contacts and statements share; those that can be repeated come as tuples."""
    for option in (
        click.option("--undated", is_flag=True, help="With a period: those without a date too."),
        period_options,
        repeated("report", "In the report of this id."),
        repeated("outlet", "As this outlet tells it; repeat for any of several."),
        repeated("status", "Held, planned (postponed too) or denied (cancelled and refused too).", STATUSES),
        repeated("channel", "By this means; repeat for any of several.", CHANNELS),
        repeated("organization", "This organisation takes part: its id or a name of it.", spelling="organisation"),
        repeated("country", "This country takes part: its ISO code or a name of it."),
        repeated("person", "This person takes part: an id or a name in any language; repeat for all of several."),
    ):
        command = option(command)
    return command
