"""`rasad codebook`: what every field and code of a record means."""

import click


@click.command()
@click.option("--format", "form", type=click.Choice(["markdown", "json-schema"]), default="markdown", show_default=True,
              help="A page to read, or the JSON Schema of a record with the meaning of each field.")
@click.option("--to", "target", default="-", metavar="FILE", help="The file to write; standard output unless said.")
def codebook(form: str, target: str) -> int:
    """Tell what every field and every code of a record means.

    It is made from the program that is installed: put it beside your data. The examples are what the coder makes of the
    bundled samples.
    """
    from rasad.cli.writing import check_target, whole_file

    check_target(target)
    if form == "markdown":
        from rasad.export.codebook import codebook_page

        written = codebook_page().encode()
    else:
        import msgspec

        from rasad.export.codebook import described_schema

        written = msgspec.json.format(msgspec.json.encode(described_schema()), indent=2) + b"\n"
    with whole_file(target) as out:
        out.write(written)
    return 0
