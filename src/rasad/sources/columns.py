"""Which column of a table holds which part of a report: as the user says, else guessed from how such columns are called."""

from collections.abc import Mapping, Sequence

from rasad.errors import InputError, UsageError

FIELDS = ("id", "text", "title", "published", "outlet", "url", "language")
# What columns are called in published collections of news, in the order in which they are believed.
_NAMES = {
    "id": "id uid doc_id article_id news_id report_id شناسه المعرف كود",
    "text": "text body content article maintext full_text fulltext article_text story news_text news article_body متن متن_خبر نص النص"
    " المحتوى الخبر محتوا",
    "title": "title headline heading subject عنوان العنوان تیتر تيتر",
    "published": "published published_at date publish_date pub_date pubdate date_publish publication_date published_date datetime"
    " created_at timestamp time تاریخ تاريخ التاريخ تاریخ_انتشار تاريخ_النشر",
    "outlet": "outlet source publisher newspaper agency source_name site media منبع المصدر خبرگزاری الصحيفة",
    "url": "url link address source_url article_url web_url لینک الرابط رابط",
    "language": "language lang زبان اللغة",
}


def parse_columns(given: Sequence[str]) -> dict[str, str]:
    """Read pairs such as `text=body`: the field of a report, and the column that holds it. Raises UsageError."""
    columns: dict[str, str] = {}
    for pair in given:
        field, sign, column = pair.partition("=")
        if not sign or not column:
            raise UsageError(f"{pair!r} names no column; write it as text=body: a field of the report, and the column it stands in")
        if field.strip() not in FIELDS:
            raise UsageError(f"{field!r} is no field of a report; the fields are {', '.join(FIELDS)}")
        columns[field.strip()] = column
    return columns


def map_columns(found: Sequence[str], asked: Mapping[str, str]) -> dict[str, int]:
    """Give the number of the column for each field of a report that a table has.

    Raises InputError, with the columns found, where one that was asked for is not there, or none can be told to hold the text.
    """
    plain = [_plain(name) for name in found]
    mapped: dict[str, int] = {}
    for field, column in asked.items():
        if column not in found and _plain(column) not in plain:
            raise InputError(f"there is no column {column!r} for the {field}; its columns are {_listed(found)}")
        mapped[field] = list(found).index(column) if column in found else plain.index(_plain(column))
    taken = set(mapped.values())
    for field in FIELDS:
        if field not in mapped:
            number = next((plain.index(name) for name in _NAMES[field].split() if name in plain), None)
            if number is not None and number not in taken:
                mapped[field] = number
                taken.add(number)
    if "text" not in mapped:
        raise InputError(f"no column can be told to hold the text; its columns are {_listed(found)}. Say which: --column text=NAME")
    return mapped


def _plain(name: str) -> str:
    return "_".join(name.strip("\ufeff \t").lower().replace("-", " ").replace("\u200c", " ").replace("_", " ").split())


def _listed(found: Sequence[str]) -> str:
    shown = [repr(name[:40]) for name in found[:40]]
    return ", ".join(shown) + (f" and {len(found) - 40} more" if len(found) > 40 else "")
