"""One plural noun and several nations: «نمایندگان ایران، روسیه و چین», «مسؤولين من السعودية وإيران», «الوفدان …»: a group of each."""

from rasad.actors.collectives import CollectiveReader
from rasad.actors.of_two_states import TOGETHER
from rasad.actors.view import Phrase, best
from rasad.text import fold_words

_NATIONS = frozenset(["country", "demonym", "informal"])
_COUNTRY = frozenset(["country"])
_NO_PARTIES = ("states", "governments", "sources", "media")
_MOST = 8
_SIDES = "sides"
_TWO = fold_words("الوفدان الوفدين وفدا وفدي")
_OUT_OF, _COMMA = ("من", "عن"), "،"


def read_joint_groups(collectives: CollectiveReader, at: int) -> list[Phrase] | None:
    """Give a group for each nation after the plural noun at a token, two at least, or None."""
    hit = collectives.groups.get(at)
    if hit is None or not hit.entry.value.endswith("s") or hit.entry.value.endswith(_NO_PARTIES):
        return None
    first = collectives.read(hit)
    if first is None or first.owner not in collectives.grammar.states:
        return None
    if not TOGETHER.isdisjoint(collectives.words[first.start : first.end]):
        return None  # «اعضای گروه دوستی پارلمانی ایران و کوبا»
    if collectives.grammar.arabic:
        found, parted = _out_of_each(collectives, first)
        if not parted and collectives.words[at][len(hit.prefix) :] in _TWO:
            found, parted = _two_delegations(collectives, first)
    else:
        found, parted = _of_each(collectives, first)
    if not parted or not 1 < len(found) == len({group.owner for group in found}):
        return None
    return found if first.english != _SIDES else [_state(group) for group in found]


def _of_each(collectives: CollectiveReader, first: Phrase) -> tuple[list[Phrase], bool]:
    """Give the groups of a Persian list, and whether it ends as a list does."""
    words, found, joined = collectives.words, [first], ""
    while len(found) < _MOST and joined != "و" and words[found[-1].end : found[-1].end + 1] in (["و"], [_COMMA]):
        joined, start = words[found[-1].end], found[-1].end + 1
        nation = best(collectives.hits.get(start), _NATIONS)
        if nation is None or nation.prefix:
            if joined != "و":
                return [], False
            break  # «مشاوران آمریکا، روسیه و مشاور اسرائیل»
        found.append(_like(first, start, nation.end, nation.entry.value))
    return found, joined == "و" and not _is_object(words, found)


def _out_of_each(collectives: CollectiveReader, first: Phrase) -> tuple[list[Phrase], bool]:
    """Give the groups of an Arabic list after «من», and whether the last of its nations is joined to it with «و»."""
    words, found, joined = collectives.words, [first], False
    if not any(word in _OUT_OF for word in words[first.start : first.end]):
        return [], False
    while len(found) < _MOST:
        start = found[-1].end + (words[found[-1].end : found[-1].end + 1] == [_COMMA])
        nation = best(collectives.hits.get(start), _COUNTRY)
        if nation is None or nation.prefix not in ("", "و") or (nation.prefix == "" and start == found[-1].end):
            break
        joined = nation.prefix == "و"
        found.append(_like(first, start, nation.end, nation.entry.value, nation.prefix))
    return found, joined


def _two_delegations(collectives: CollectiveReader, first: Phrase) -> tuple[list[Phrase], bool]:
    """«الوفدان المغربي والموريتاني», «وفدي سلطنة عمان والمملكة العربية السعودية»: one of each nation."""
    nation = best(collectives.hits.get(first.end), _NATIONS)
    if nation is None or nation.prefix != "و":
        return [], False
    first.english = (first.english or "").replace("delegations", "delegation")
    return [first, _like(first, first.end, nation.end, nation.entry.value, nation.prefix)], True


def _like(first: Phrase, start: int, end: int, nation: str, prefix: str = "") -> Phrase:
    return Phrase("group", start, end, start, end, prefix, owner=nation, english=first.english, body=first.body)


def _state(side: Phrase) -> Phrase:
    """Give the state that one of several sides is: «طرف‌های ایرانی و عراقی»."""
    return Phrase("country", side.start, side.end, side.start, side.end, side.prefix, [str(side.owner)], english="country")


def _is_object(words: list[str], found: list[Phrase]) -> bool:
    """Whether the last nation of two is the object of its own verb: «به گفته مقام‌های ایران و عراق را …»."""
    return len(found) == 2 and words[found[-1].end : found[-1].end + 1] == ["را"]
