"""What a source could not give: an error that names the place, and what became of the report."""

from typing import Literal, NamedTuple

from rasad.errors import BinaryFile, EmptyReport, InputError, UnsupportedLanguage

Outcome = Literal["skipped", "noted", "passed-over"]
_WHY: dict[type[InputError], str] = {
    EmptyReport: "with nothing to read", BinaryFile: "no text", UnsupportedLanguage: "in a language that is not coded",
}


class Problem(NamedTuple):
    """A place that gave no report, or not all of it.

    `outcome`: skipped (no report came of it), noted (a report did come, something in it could not be used) or
    passed-over (`number` files or pages that hold no report by their name or letters). The text of `error` names file and
    line; `why` says in a few words what a summary counts it under.
    """

    place: str
    error: InputError
    outcome: Outcome = "skipped"
    why: str = "unreadable"
    number: int = 1

    def __str__(self) -> str:
        return str(self.error)


def problem(
    place: str, what: str, kind: type[InputError] = InputError, outcome: Outcome = "skipped", why: str = "", number: int = 1
) -> Problem:
    """Give the Problem that `what` is wrong at `place`; `what` says what to do next."""
    return Problem(place, kind(f"{place}: {what}"), outcome, why or _WHY.get(kind, "unreadable"), number)
