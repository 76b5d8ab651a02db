"""What a source could not give: an error that names the place, and what became of the report."""

from typing import Literal, NamedTuple

from rasad.errors import InputError

Outcome = Literal["skipped", "noted", "passed-over"]


class Problem(NamedTuple):
    """A place that gave no report, or not all of it.

    `outcome`: skipped (no report came of it), noted (a report did come, something in it could not be used) or
    passed-over (a file in a folder that by its name holds no report). The text of `error` names file and line.
    """

    place: str
    error: InputError
    outcome: Outcome = "skipped"

    def __str__(self) -> str:
        return str(self.error)


def problem(place: str, what: str, kind: type[InputError] = InputError, outcome: Outcome = "skipped") -> Problem:
    """Give the Problem that `what` is wrong at `place`; `what` says what to do next."""
    return Problem(place, kind(f"{place}: {what}"), outcome)
