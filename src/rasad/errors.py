"""Every error Rasad raises on purpose.

    RasadError
    ├── InputError            a report, file or folder cannot be read as one
    │   ├── EmptyReport       nothing to read in it
    │   ├── BinaryFile        bytes that are no text
    │   └── UnsupportedLanguage
    ├── DataError             registry or lexicon data break a rule (file and entry are named)
    ├── StoreError            the database cannot be opened, read or written
    └── UsageError            a call or command that makes no sense

A message says what was wrong, where, and what to do next.
"""


class RasadError(Exception):
    """Base of all errors raised on purpose; its text is fit for a user's eyes."""


class InputError(RasadError):
    """A report, file or folder cannot be read as one."""


class EmptyReport(InputError):
    """There is nothing to read in the report."""


class BinaryFile(InputError):
    """The bytes are no text in any encoding Rasad knows."""


class UnsupportedLanguage(InputError):
    """The report is in a language Rasad does not code."""


class DataError(RasadError):
    """Registry or lexicon data break a rule."""


class StoreError(RasadError):
    """The database cannot be opened, read or written."""


class UsageError(RasadError):
    """A call or a command that makes no sense."""
