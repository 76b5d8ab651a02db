"""CAMEO and PLOVER codes of contacts and statements, from the record's own values.

CAMEO follows the manual's cue categories: 036 and 05x for cooperation in words, 040-046 for consultations; PLOVER
follows its conversion of CAMEO roots (CAMEO 01 and 02 have no PLOVER event).
"""

from rasad.record import Plover

_CONTACT_CAMEO = {
    ("phone", "held"): "041", ("video", "held"): "040", ("meeting", "held"): "040", ("visit", "held"): "042",
    ("message", "held"): "040", ("other", "held"): "040",
}
_MODES = {"phone": "phone", "visit": "visit"}

# class -> (CAMEO, PLOVER type); None where PLOVER has no event.
_STATEMENT_CODES: dict[str, tuple[str, str | None]] = {
    "state": ("010", None), "praise": ("051", "SUPPORT"), "support": ("050", "SUPPORT"), "consult": ("040", "CONSULT"),
    "request": ("020", None), "demand": ("100", "REQUEST"), "accuse": ("110", "ACCUSE"), "reject": ("120", "REJECT"),
    "threaten": ("130", "THREATEN"), "agree": ("030", "AGREE"), "deny": ("016", None),
}


def contact_codes(channel: str, status: str, parties: int = 2) -> tuple[str, Plover | None]:
    """Give the CAMEO code and PLOVER event of a contact."""
    if status == "planned":
        return "036", Plover(type="AGREE", mode=None)
    if status == "denied":
        return "120", Plover(type="REJECT", mode=None)
    return _CONTACT_CAMEO[(channel, "held")], Plover(type="CONSULT", mode=_MODES.get(channel) or ("multilateral" if parties > 2 else None))


def statement_codes(klass: str) -> tuple[str, Plover | None]:
    """Give the CAMEO code and PLOVER event of a statement's class."""
    cameo, plover = _STATEMENT_CODES[klass]
    return cameo, Plover(type=plover) if plover else None
