"""`rasad evaluate`: how well records agree with reports annotated by hand."""

from pathlib import Path

import click


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.argument("records", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True)
@click.option("--errors", is_flag=True, help="List what was missed and what was too much, a line each.")
def evaluate(gold: Path, records: Path, form: str, errors: bool) -> int:
    """Compare records with reports annotated by hand.

    GOLD is a folder of annotated reports, RECORDS the file that `rasad code` made of their texts.
    """
    from rasad.evaluate import as_json, as_markdown, as_text, error_lines, evaluate_by_language, load_gold, load_records
    from rasad.evaluate import evaluate as score

    wanted = load_gold(gold)
    found = load_records(records)
    result = score(wanted, found)
    if form == "json":
        click.echo(as_json(result))
    elif form == "markdown":
        click.echo(as_markdown({"all": result, **evaluate_by_language(wanted, found)}))
    else:
        click.echo(as_text(result))
    if errors:
        click.echo(error_lines(result))
    return 0
