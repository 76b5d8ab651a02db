"""The list of verbs: where each lives and what it does in a line, so that `--help` reads none of them."""

from importlib import import_module

import click

VERBS = {
    "code": "Code reports and write their records to a file.",
    "add": "Code reports and keep them in a database.",
    "watch": "Read the new stories of RSS and Atom feeds, code them and keep them in a database.",
    "contacts": "List contacts: who was in contact with whom.",
    "statements": "List statements: who is reported to have said what.",
    "search": "Find reports in which words stand, in any spelling.",
    "people": "List the people in the records.",
    "events": "List events: each contact once, with all that is told of it.",
    "timeline": "List events in the order in which they happened.",
    "compare": "Compare the accounts of an event.",
    "dyad": "Report on two countries, organisations or people, as one HTML file.",
    "picture": "Draw a network, a matrix, or numbers over time, as SVG, PNG or Vega.",
    "naming": "Tell how each outlet names an actor.",
    "serve": "Open the records in a browser, and to programs as JSON.",
    "show": "Show a report with its evidence highlighted, or an event with its accounts.",
    "explain": "Tell why each entry of a record, or each account of an event, is there.",
    "correct": "Correct a record: list, add and take back corrections.",
    "export": "Write what is stored for other tools: tables, GDELT, networks, annotations.",
    "codebook": "Tell what every field and every code of a record means.",
    "registry": "Look after the registry of people, organisations and offices.",
    "evaluate": "Compare records with reports annotated by hand.",
    "doctor": "Check the installation, the data, the database and the terminal.",
}


class Verbs(click.Group):
    """A group whose commands are modules of this package, each with a command of the module's name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the verbs in the order in which they are useful."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Read the module of a verb and give its command."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = getattr(import_module(f"rasad.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of verbs for `--help`."""
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"rasad {version('rasad')}")
        ctx.exit()


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and end.")
@click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback where something fails (also after a command).")
def rasad() -> None:
    """Read news reports of diplomacy in Arabic and Persian and keep the record.

    Who was in contact with whom, how, when, where and at whose initiative, and what each is reported to have said.
    """
