"""`rasad registry`: looks after the registry of actors."""

import sys

import click


@click.group()
def registry() -> None:
    """Look after the registry of people, organisations and offices."""


@registry.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def check(form: str) -> int:
    """Check that the registry keeps its rules.

    Ids are unique, each name stands for one actor or is declared ambiguous, all three languages are there, country codes are
    valid, roles, holders and organisations exist, dates are dates, and no two people hold one office at once.
    """
    from rasad.actors.checking import check_bundled, file_of
    from rasad.actors.registry import load_registry

    faults = check_bundled()
    places = {fault.entry: path.name if (path := file_of(fault.entry)) else None for fault in faults}
    if form == "json":
        import msgspec

        for fault in faults:
            sys.stdout.buffer.write(msgspec.json.encode({"file": places[fault.entry], **fault._asdict()}) + b"\n")
        return 1 if faults else 0
    for fault in faults:
        click.echo(f"{places[fault.entry] or 'registry'}: {fault.entry}: {fault.message} [{fault.rule}]")
    data = load_registry().data
    click.echo(
        f"{len(data.people):,} people, {len(data.organizations):,} organisations, {len(data.offices):,} offices, "
        f"{len(data.countries):,} countries and {len(data.places):,} places: {len(faults):,} faults."
    )
    return 1 if faults else 0
