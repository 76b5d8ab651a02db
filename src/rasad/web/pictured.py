"""Pictures by their address: what is to be drawn stands in it, packed and signed, so that any process of the server can draw it.

A page with many pictures is there before they are drawn, and a browser loads those it shows. Nothing that is not signed is drawn.
"""

import hmac
import json
import os
import secrets
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any
from urllib.parse import urlencode

from rasad.errors import UsageError

SECRET = "RASAD_PICTURES_SECRET"  # names what the processes of one server sign with
PATH = "/drawn.svg"
LONGEST = 7_500  # letters of an address: servers in between take 8,000


def secret() -> bytes:
    """Give what pictures are signed with: that of the server this process belongs to, else one of its own."""
    return os.environ.get(SECRET, "").encode() or secrets.token_bytes(32)


def address_of(spec: dict[str, Any], key: bytes) -> str | None:
    """Give the address at which a specification is drawn; None where it would be too long."""
    packed = urlsafe_b64encode(zlib.compress(json.dumps(spec, sort_keys=True, ensure_ascii=False).encode("utf-8", "replace"), 9)).decode()
    found = f"{PATH}?{urlencode({'spec': packed, 'sign': _sign(packed, key)})}"
    return found if len(found) <= LONGEST else None


def spec_of(packed: str, sign: str, key: bytes) -> dict[str, Any]:
    """Give the specification that stands in an address; UsageError where it is not signed with `key`."""
    if not hmac.compare_digest(_sign(packed, key).encode(), sign.encode("utf-8", "replace")):
        raise UsageError("This picture's address is not of this server, or the server was started anew. Open the page again.")
    found: dict[str, Any] = json.loads(zlib.decompress(urlsafe_b64decode(packed)))
    return found


def _sign(packed: str, key: bytes) -> str:
    return hmac.new(key, packed.encode("utf-8", "replace"), "sha256").hexdigest()[:32]
