"""`rasad serve`: the records in a browser, and as JSON for programs."""

import os
import socket

import click

from rasad.cli.options import database_option
from rasad.errors import UsageError

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@click.command()
@database_option()
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="The port; 0 takes a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen at: this machine alone.")
@click.option("--allow-host", multiple=True, metavar="NAME", help="Answer to this name too, as when another server stands before it.")
@click.option(
    "--workers", type=click.IntRange(1, 64), default=lambda: min(2, os.cpu_count() or 1), show_default="2, or 1 on one core", metavar="N",
    help="Processes that answer; more answer more readers at once.",
)
def serve(db: str, port: int, host: str, allow_host: tuple[str, ...], workers: int) -> int:
    """Open the records in a browser, and to programs as JSON.

    The database is only read, so reports may be added while it runs. Nothing is loaded from elsewhere, and nobody but this
    machine can read it unless you say --host. Ctrl-C ends it.
    """
    names = {host if ":" not in host else f"[{host}]", *allow_host}
    try:
        from rasad.web import serving
        from rasad.web.safety import LOOPBACK
    except ModuleNotFoundError as error:
        told = f"The web pages need a package that is missing ({error.name}). Install it with: pip install 'rasad[web]'"
        raise UsageError(told) from error
    serving.check(db)
    listening = _listen(host, port)
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"Rasad is at http://{shown}:{listening.getsockname()[1]}/ (Ctrl-C ends it).", err=True)
    if host not in _LOOPBACK:
        click.echo("Everybody who reaches this address can read all of it; there is no password.", err=True)
    serving.run(db, {name.lower() for name in LOOPBACK | names}, listening, workers)
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """Take the address before the server starts, so that it can be said in plain words where that fails."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # from now on whoever asks waits, and is not refused, until the server runs
    except OSError as error:
        listening.close()
        told = f"port {port} at {host} cannot be used ({(error.strerror or str(error)).lower()}). Give another one, as --port {port + 1}"
        raise UsageError(told) from error
    return listening
