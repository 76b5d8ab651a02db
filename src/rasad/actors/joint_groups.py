"""One plural noun and several nations: «نمایندگان ایران، روسیه و چین», «مقام‌های کشورهای فرانسه و آلمان» are a group of each."""

from rasad.actors.collectives import GROUP, CollectiveReader
from rasad.actors.view import Phrase, best

_NATIONS = frozenset(["country", "demonym", "informal"])
_NO_PARTIES = ("states", "governments", "sources", "media")
_MOST = 8


def read_joint_groups(collectives: CollectiveReader, at: int) -> list[Phrase] | None:
    """Give a group for each nation after the plural noun at a token of a Persian text, two at least, or None."""
    hit = best(collectives.hits.get(at), GROUP)
    if hit is None or not hit.entry.value.endswith("s") or hit.entry.value.endswith(_NO_PARTIES):
        return None
    first = collectives.read(hit)
    if first is None or first.owner not in collectives.grammar.states:
        return None
    words, found, joined = collectives.words, [first], ""
    while len(found) < _MOST and joined != "و" and words[found[-1].end : found[-1].end + 1] in (["و"], ["،"]):
        joined, start = words[found[-1].end], found[-1].end + 1
        nation = best(collectives.hits.get(start), _NATIONS)
        if nation is None or nation.prefix:
            if joined != "و":
                return None
            break  # «مشاوران آمریکا، روسیه و مشاور اسرائیل»
        group = Phrase("group", start, nation.end, start, nation.end, owner=nation.entry.value, english=first.english, body=first.body)
        found.append(group)
    parted = joined == "و" and 1 < len(found) == len({group.owner for group in found})
    return found if parted and not _is_object(words, found) else None


def _is_object(words: list[str], found: list[Phrase]) -> bool:
    """Whether the last nation of two is the object of its own verb: «به گفته مقام‌های ایران و عراق را …»."""
    return len(found) == 2 and words[found[-1].end : found[-1].end + 1] == ["را"]
