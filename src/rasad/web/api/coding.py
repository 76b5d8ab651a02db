"""`POST /api/v1/code`: a report in, its record out; nothing is stored."""

from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from rasad.record import Record, Report, text_hash
from rasad.web.api.answers import gives

router = APIRouter(prefix="/api/v1", tags=["coding"])
LONGEST = 400_000  # code points, as many as the coder reads
_Short = Annotated[str | None, Field(max_length=2000)]


class ReportSent(BaseModel):
    """A report to be coded. Only the text is needed; the day of publication and the outlet make the record better."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(min_length=1, max_length=LONGEST, description="The text as it stands; offsets in the record count its code points.")
    id: str = Field("sent", min_length=1, max_length=500)
    title: _Short = None
    published: Annotated[str | None, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="2021, 2021-05 or 2021-05-15.")] = None
    outlet: _Short = None
    url: _Short = None
    language: Annotated[str | None, Field(pattern="^(ar|fa|en)$", description="Found out unless said.")] = None


@router.post("/code", responses=gives(Record, more=(413, 422)))
def code(request: Request, sent: ReportSent) -> Response:
    """Code a report: give its record in the format rasad/1. Nothing is stored."""
    report = Report(**sent.model_dump(), sha256=text_hash(sent.text))
    return Response(request.app.state.coder.code(report), media_type="application/json")
