"""The address of a story, without what does not belong to it, and the id made of it: the same for a feed and a WARC file."""

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_ASIDE = re.compile(r"utm_.*|fbclid|gclid|igshid|mc_[ce]id|at_medium|at_campaign|ref_src|traffic_source")


def plain_address(url: str) -> str:
    """Give `url` without fragment, marks of campaigns and default port, its scheme and host in small letters."""
    try:
        parts = urlsplit(url.strip())
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return url.strip()
    query = urlencode([(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _ASIDE.fullmatch(key.lower())])
    return urlunsplit((parts.scheme.lower(), (parts.hostname or "") + port, parts.path or "/", query, ""))


def story_id(url: str, mark: str = "") -> str:
    """Give the id of the story at `url`: its host and a hash of its address, in which scheme and `www.` do not count.

    `mark` tells several stories of one address apart, as in a feed whose stories have no pages.
    """
    parts = urlsplit(plain_address(url))
    host = parts.netloc.removeprefix("www.")
    whole = f"{host}{urlunsplit(('', '', parts.path.rstrip('/'), parts.query, ''))}{f'#{mark}' if mark else ''}"
    return f"{host.replace(':', '-') or 'story'}-{hashlib.sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
