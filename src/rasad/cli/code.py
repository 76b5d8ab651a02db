"""`rasad code`: reports in, a file of records out."""

from contextlib import closing

import click

from rasad.cli.options import columns_option, jobs_option, published_option, reports_argument


@click.command()
@reports_argument
@click.option("--to", "target", default="-", metavar="FILE", help="The file for the records; standard output unless said. .gz compresses.")
@jobs_option
@published_option
@columns_option
def code(reports: tuple[str, ...], target: str, jobs: int | None, published: str | None, columns: tuple[str, ...]) -> int:
    """Code reports and write their records to a file.

    REPORTS are text, HTML, Markdown, DOCX or PDF files with a report each; JSON Lines, CSV, TSV or Parquet with a report in
    each line or row (text, and optionally id, title, published, outlet, url and language); WARC; ZIP and gzip of these; folders of
    them. - is JSON Lines on standard input. The file holds a record a line, in the order of the reports, and appears when all
    of it is there.
    """
    from rasad.cli.progress import telling
    from rasad.cli.writing import check_target, whole_file
    from rasad.errors import InputError, UsageError
    from rasad.scale import Coded, code_stream
    from rasad.sources import Sources, parse_columns

    check_target(target)
    sources = Sources(reports, published, parse_columns(columns))
    if sources.reads(target):
        raise UsageError(f"{target}: this is one of the reports to read; write the records to another file, or outside the folder")
    with telling(sources) as told, whole_file(target) as out, closing(code_stream(sources, jobs)) as results:
        for result in results:
            if isinstance(result, Coded):
                out.write(result.line + b"\n")
            told.take(result)
        if told.tally.skipped and not told.tally.coded:
            raise InputError(f"no report could be read, so {target} was left as it was" if target != "-" else "no report could be read")
    if target != "-":
        click.echo(f"The records are in {target}.", err=True)
    return told.tally.status
