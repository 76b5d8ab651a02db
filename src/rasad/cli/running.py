"""Runs a command, and turns whatever goes wrong into one line and an exit status."""

import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType
from typing import Any, NoReturn

import click

from rasad.cli.verbs import rasad
from rasad.errors import RasadError

FATAL = 2
INTERRUPTED = 130
TERMINATED = 143


class Terminated(BaseException):
    """The system asked the program to end; raised where it stands, so that everything is put away."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command in `arguments` (the process's own by default) and give its exit status; never raises."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in given
    given = [argument for argument in given if argument != "--debug"] or ["--help"]
    before = _listen_for_end()
    try:
        status = rasad.main(given, prog_name="rasad", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
        return FATAL
    except RasadError as error:
        return _failed(str(error), debug)
    except (KeyboardInterrupt, click.Abort):
        return _failed("stopped; nothing half-written was left behind", False, INTERRUPTED)
    except Terminated:
        return _failed("ended from outside; nothing half-written was left behind", False, TERMINATED)
    except BrokenPipeError:
        return _reader_gone()
    except OSError as error:
        return _failed(_system_words(error), debug)
    except Exception as error:  # the last line of defence: no traceback reaches a user
        return _crashed(error, debug)
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)


def _listen_for_end() -> Any:
    def end(number: int, frame: FrameType | None) -> NoReturn:
        raise Terminated

    try:
        return signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread: whoever runs it there sees to signals
        return None


def _failed(message: str, debug: bool, status: int = FATAL) -> int:
    if debug:
        import traceback

        traceback.print_exc()
    with suppress(OSError):
        click.echo(f"rasad: {message}", err=True)
    return status


def _system_words(error: OSError) -> str:
    import errno

    about = {
        errno.ENOSPC: "the disk is full; free some space and run the command again",
        errno.EFBIG: "the file would be larger than is allowed here; write to another place",
        errno.EDQUOT: "your share of the disk is used up; free some space and run the command again",
        errno.EACCES: "no right to do this; check who owns the file or folder",
        errno.EROFS: "the disk cannot be written to; write to another place",
        errno.EMFILE: "too many files are open; run the command with fewer --jobs",
    }
    words = about.get(error.errno or 0) or (error.strerror or str(error)).lower()
    return f"{error.filename}: {words}" if error.filename else words


def _reader_gone() -> int:
    """Whoever read the output has seen enough (`| head`): end quietly, also when Python flushes at its exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _crashed(error: Exception, debug: bool) -> int:
    from rasad.cli.crashes import keep_crash

    place = keep_crash(error)
    kept = f"what went wrong is kept in {place}" if place else "run it again with --debug to see more"
    return _failed(f"a fault in Rasad stopped the command ({type(error).__name__}); {kept}, please send it in with a bug report", debug)
