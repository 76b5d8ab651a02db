"""What the pages of numbers ask for, and their pictures: drawn on the server, in the interface's language, light and dark."""

from collections.abc import Callable, Hashable
from typing import Annotated, Any, Literal, cast
from urllib.parse import urlencode

from fastapi import Query, Request
from fastapi.responses import Response
from pydantic import BeforeValidator, Field

from rasad.errors import UsageError
from rasad.export.pictures import Look
from rasad.record import Channel, Status
from rasad.store import SpeechFilter, TieFilter
from rasad.web.questions import InPeriod, One, Texts
from rasad.web.remembering import remembered
from rasad.web.translation import language_of


def _several(value: Any) -> Any:
    return [one for one in value if one] if isinstance(value, list) else value


def _none(value: Any) -> Any:
    return None if value == "" else value


class Pictured(InPeriod):
    """A period, and how its picture looks."""

    theme: Literal["light", "dark"] = Field("light", description="Of the picture: light or dark.")
    by: Annotated[Literal["day", "week", "month", "year"] | None, BeforeValidator(_none)] = Field(
        None, description="Stretches of time; chosen to fit unless said.",
    )
    person: Texts = Field([], description="An id or a name in any language; all of several must take part.")
    country: Texts = Field([], description="An ISO 3166-1 alpha-3 code or a name; all of several must take part.")
    organization: Texts = Field([], description="An id or a name; all of several must take part.")

    def look(self, request: Request) -> Look:
        """Give the look of the picture in the language of who asks."""
        return Look(cast("Any", language_of(request)), self.theme)


class TiesAsked(Pictured):
    """Events to count: who took part, how, when; between actors or countries."""

    level: Literal["actor", "country"] = Field("actor", description="Between whom contacts are counted: actor or country.")
    most: int = Field(30, ge=2, le=80, description="How many actors or countries are shown.")
    channel: Annotated[list[Channel], BeforeValidator(_several)] = Field([], description="Any of these.")
    status: Annotated[list[Status], BeforeValidator(_several)] = Field([], description="Any of these; those held unless said.")

    def filter(self) -> TieFilter:
        """Give the store's filter."""
        asked = self._filter(TieFilter)
        return asked if self.status else TieFilter(**{**_fields(asked), "status": ("held",)})

    def behind(self, source: str, target: str) -> str:
        """Give what to ask `/events` for the events in which two actors or countries were in contact."""
        ends = [("country" if self.level == "country" else "person", end) for end in (source, target)]
        period = [(name, value) for name, value in (("since", self.since), ("until", self.until)) if value]
        return urlencode([*ends, *period, *(("channel", one) for one in self.channel), *(("status", one) for one in self.filter().status)])


class SpeechAsked(Pictured):
    """Statements to count: whose, of whom, when."""

    target: Texts = Field([], description="Whom they are aimed at.")
    words: One = None

    def filter(self) -> SpeechFilter:
        """Give the store's filter."""
        return self._filter(SpeechFilter)


def _fields(asked: TieFilter) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in asked.__struct_fields__}


Ties = Annotated[TiesAsked, Query()]
Speech = Annotated[SpeechAsked, Query()]
Looks = Annotated[Pictured, Query()]


def drawing(request: Request) -> Callable[[dict[str, Any]], str]:
    """Give what draws a specification, beside this process."""
    draw: Callable[[dict[str, Any]], str] = request.app.state.drawer.svg
    return draw


def drawn(request: Request, asked: Hashable, make: Callable[[], dict[str, Any]]) -> Response:
    """Give a picture as SVG; where nothing that draws is installed, one that says so."""

    def draw() -> str:
        try:
            return drawing(request)(make())
        except UsageError:
            return _MISSING

    return Response(remembered(request, ("drawn", asked), draw), media_type="image/svg+xml")


_MISSING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="520" height="60"><text x="10" y="35" font-family="sans-serif" fill="#808080">'
    "pip install 'rasad[pictures]'</text></svg>"
)
