"""The command line: one file a verb, each read only when it is called.

Exit status: 0 all good, 1 something was skipped, 2 a usage or fatal error, 130 stopped by Ctrl-C, 143 by SIGTERM.
"""

from rasad.cli.running import main

__all__ = ["main"]
