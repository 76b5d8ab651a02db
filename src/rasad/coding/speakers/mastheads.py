"""Mastheads: media told by where their names stand, known by them or not: «الرياض - اليوم», «مرور نیوز -», «به گزارش منیبان،»."""

from rasad.coding.scene.placing import entered, place_phrase
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_HEAD = 60  # tokens at the head of a report in which a masthead stands
_LINE = 12  # tokens of a line that is nothing but a dateline, and of what may stand before a dateline's last mark
_NAME = 4  # tokens of a medium's name at most
_MARKS = frozenset("- – — / | : ؛ ، , ( ) +".split())
_CLOSING = frozenset("- – — : ؛".split())  # between a dateline and the report that it heads
QUOTES = frozenset("\"“”«»‘’'")
MEDIUM_NOUNS = fold_words("وكالة صحيفة جريدة قناة موقع مجلة شبكة خبرگزاری خبرگزاري روزنامه سایت وبسایت پایگاه خبری نشریه")
AGENCIES = fold_words("وكالة خبرگزاری خبرگزاري")
TAGS = fold_words("نیوز پرس آنلاین تایمز نيوز برس بريس أونلاين اونلاين تايمز بوست پلاس")  # words that only media have in their names
_DESKS = fold_words("سرویس گروه")
_GATHERED = fold_words("متابعات متابعة وكالات خاص عواصم مواقع")  # in an outlet's place: gathered from others, or its own
_WROTE = fold_words("گزارش نوشته روایت")
_PASSED_ON = ("نقلت", "نقل")
_GOES_ON = fold_words("به از در ، : و")  # after a medium's name in Persian
_PLACED = frozenset(["place", "capital", "country", "informal"])
_MEDIA = frozenset(["byline", "masthead"])
_DATES = frozenset(["month", "day", "weekday"])


def mastheads(scene: Scene) -> list[str]:
    """Give the media whose names head the report's text, as actors, entered into the cast where they are strange."""
    found: list[str] = []
    for first, last in scene.document.paragraphs[1:]:
        if first >= _HEAD:
            break
        short = last - first <= _LINE
        end = last if short else _opening(scene, first, last)
        if end is not None and not (short and _MARKS.isdisjoint(scene.words[first:last])):
            found += _of_line(scene, _pieces(scene, first, end), whole=short)
    return list(dict.fromkeys(found))


def _opening(scene: Scene, first: int, last: int) -> int | None:
    """Give the token of the mark that ends what heads a paragraph: «۸صبح، کابل:», «صافي -»."""
    words = scene.words
    at = next((at for at in range(first + 1, min(last, first + _LINE)) if words[at] in _CLOSING), None)
    if at is None or scene.has(first + 1, at, "cue") or scene.has(first + 1, at, "frame-verb"):
        return None
    colon = next((n for n, word in enumerate(words[at + 1 : at + _LINE]) if word == ":"), None) if words[at] != ":" else None
    return at + 1 + colon if colon is not None and colon <= _NAME else at  # «هادي آل كليب- سبق- نجران:»


def _pieces(scene: Scene, first: int, end: int) -> list[tuple[int, int]]:
    """Cut a dateline at its marks."""
    pieces, start = [], first
    for at in range(first, end + 1):
        if at == end or scene.words[at] in _MARKS:
            if at > start:
                pieces.append((start, at))
            start = at + 1
    return pieces


def _of_line(scene: Scene, pieces: list[tuple[int, int]], *, whole: bool) -> list[str]:
    """Give the media among the pieces of a dateline, by their names, or strange ones by what stands beside them."""
    kinds = [_piece(scene, a, b) for a, b in pieces]
    if whole and not {"place", "gathered", "date"}.intersection(kinds) and "quoted" not in kinds:
        return []  # «تونس والمشاركة: …»: a line of another kind
    beside = "place" in kinds or "gathered" in kinds
    found = []
    for (first, last), kind in zip(pieces, kinds, strict=True):
        if kind == "medium":
            actor = scene.phrase_at[first].actor
        elif kind == "named" or kind == "quoted" or (kind == "strange" and beside and whole):
            actor = _named(scene, first, last)
        elif kind == "tagged" or (kind == "strange" and (beside or _alone(scene, pieces, last))):
            actor = strange_medium(scene, first, last)
        else:
            continue
        if actor is not None:
            found.append(actor)
    return found


def _alone(scene: Scene, pieces: list[tuple[int, int]], end: int) -> bool:
    """«صافي - …»: one strange word and a dash at a Persian paragraph's head."""
    return not scene.arabic and len(pieces) == 1 and scene.words[end] in "-–—"


def _piece(scene: Scene, first: int, last: int) -> str:
    """Tell what a piece of a dateline is.

    A medium that a phrase names; named, quoted or tagged (a medium by its name); strange (perhaps one); place, date, gathered, other.
    """
    words = scene.words
    phrase = scene.phrase_at.get(first)
    if phrase is not None and phrase.end == last and phrase.actor is not None and scene.is_medium(phrase.actor):
        return "medium"
    if any(h.entry.kind == "byline" and h.end == last for h in scene.hits.get(first, ())):
        return "named"
    if words[first] in _GATHERED:
        return "gathered"
    if words[first] in _DESKS:  # «سرویس سیاسی فردا:»
        ends = (h for at in range(first + 1, last) for h in scene.hits.get(at, ()) if h.entry.kind in _MEDIA)
        return "named" if any(hit.end >= last - 1 for hit in ends) else "other"
    if any(h.entry.kind in _PLACED and h.end == last for h in scene.hits.get(first, ())):
        return "place"
    if any(words[at][0].isdigit() or any(h.entry.kind in _DATES for h in scene.hits.get(at, ())) for at in range(first, last)):
        masthead = scene.hit(first, "masthead")
        return "named" if masthead is not None and masthead.end == last else "date"
    quoted = next((at for at in range(first, last) if words[at] in QUOTES), None)
    start = first if quoted is None else quoted + 1
    masthead = scene.hit(start, "masthead")
    if masthead is not None and (masthead.end == last or (quoted is not None and words[masthead.end] in QUOTES)):
        return "named" if quoted is None else "quoted"
    if words[last - 1] in TAGS or words[first] in MEDIUM_NOUNS:
        return "tagged" if last - first <= _NAME + 1 and not _known(scene, first, last) else "other"
    single = last - first == 1 and words[first].isalpha() and first not in scene.phrase_at
    if single and scene.arabic:
        return "strange" if words[first].startswith("ال") and not scene.hits.get(first) else "other"
    return "strange" if single and not scene.hits.get(first) and not scene.grammar.is_ordinary(words[first]) else "other"


def _known(scene: Scene, first: int, last: int) -> bool:
    """Whether a medium of the registry is named among the tokens."""
    phrases = (scene.phrase_at.get(at) for at in range(first, last))
    return any(p is not None and p.actor is not None and scene.is_medium(p.actor) for p in phrases)


def _named(scene: Scene, first: int, last: int) -> str | None:
    """Enter the medium whose masthead stands among the tokens, or a strange one."""
    for at in range(first, last):
        hit = next((h for h in scene.hits.get(at, ()) if h.entry.kind in _MEDIA and h.end <= last), None)
        if hit is not None:
            return enter_medium(scene, at, hit.end, hit.entry.value)
    return strange_medium(scene, first, last)


def strange_medium(scene: Scene, first: int, last: int) -> str:
    """Enter a medium that no registry has, by the words of its name after a noun that it may begin with."""
    agency = scene.words[first] in AGENCIES
    while first < last - 1 and (scene.words[first] in MEDIUM_NOUNS or scene.words[first] in QUOTES):
        first += 1
    while last > first + 1 and scene.words[last - 1] in QUOTES:
        last -= 1
    return enter_medium(scene, first, last, None, agency)


def name_end(scene: Scene, at: int) -> int | None:
    """Give the token after the name of a strange medium that starts at a token, in quotation marks or one strange word."""
    words = scene.words
    if words[at] in QUOTES:
        end = next((n for n in range(at + 1, min(len(words), at + 2 + _NAME)) if words[n] in QUOTES), None)
        free = end is not None and end > at + 1 and not any(n in scene.phrase_at for n in range(at, end))
        return end + 1 if end is not None and free else None
    strange = at not in scene.phrase_at and not scene.hits.get(at) and scene.grammar.is_strange(words[at])
    return at + 1 if strange else None


def enter_medium(scene: Scene, first: int, last: int, known: str | None = None, agency: bool = False) -> str:
    """Enter a medium and the phrase that names it, where no other stands there."""
    raw = scene.document.raw(first, last)
    known = known or next((h.entry.value for h in scene.hits.get(first, ()) if h.entry.kind in _MEDIA and h.end == last), None)
    cast = scene.cast
    actor = entered(scene, lambda: cast.organization(known) if known is not None else cast.unknown_medium(raw, agency))
    place_phrase(scene, "organization", first, last, actor)
    return actor


def strange_after(scene: Scene, credit: Hit, at: int) -> str | None:
    """Give the medium named at the token `at` after a credit, known by its masthead or not at all.

    «به گزارش منیبان،», «بحسب صحيفة «الوئام»», «به نقل از خبرگزاری دید»; None where no medium is named so.
    """
    words, size = scene.words, len(scene.words)
    noun = at > 0 and words[at - 1] in MEDIUM_NOUNS
    if at < size and words[at] in QUOTES:
        hit = scene.hit(at + 1, "masthead")
        if hit is not None and words[hit.end : hit.end + 1] and words[hit.end] in QUOTES:
            return enter_medium(scene, at + 1, hit.end, hit.entry.value)
        end = name_end(scene, at) if noun or at == credit.end else None
        if end is None or not (noun or _passes_on(scene, credit, end)):
            return None
        return strange_medium(scene, at - 1 if noun else at, end)
    hit = scene.hit(at, "masthead")
    closes = hit is not None and (hit.end >= size or words[hit.end] in _GOES_ON)
    wrote = not scene.arabic and (not _WROTE.isdisjoint(words[credit.start : credit.end]) or _from_another(scene, credit, at))
    if hit is not None and (noun or (closes and wrote)):
        return enter_medium(scene, at, hit.end, hit.entry.value)
    if scene.arabic or not (noun or wrote):
        return None
    return _persian_name(scene, at, noun)


def _from_another(scene: Scene, credit: Hit, at: int) -> bool:
    """«به گزارش ایسنا به نقل از الغدپرس،»: whether one strange word is whom an agency named before in the sentence has it from."""
    if scene.words[credit.start : credit.start + 2] != ["به", "نقل"] or scene.words[at + 1 : at + 2] != ["،"]:
        return False
    first = scene.document.sentences[scene.document.sentence_of[at]][0]
    return scene.grammar.is_strange(scene.words[at]) and _known(scene, first, credit.start)


def _passes_on(scene: Scene, credit: Hit, end: int) -> bool:
    """«ونقلت «شروق نت» عن قائد …»: a name in quotation marks between an Arabic verb of passing on and whom it passes on."""
    return scene.arabic and scene.words[credit.start].endswith(_PASSED_ON) and scene.words[end : end + 1] == ["عن"]


def _persian_name(scene: Scene, at: int, noun: bool) -> str | None:
    """Read a strange medium's name up to what may follow it: «منیبان،», «افکار به نقل از مهر», «دید،»."""
    words, end = scene.words, at
    while end < len(words) and end - at < _NAME and words[end].isalpha() and words[end] not in _GOES_ON and end not in scene.phrase_at:
        if any(hit.entry.kind not in ("person", "place", "masthead") for hit in scene.hits.get(end, ())):
            return None
        end += 1
    if end == at or end >= len(words) or words[end] not in _GOES_ON:
        return None
    tagged = words[end - 1] in TAGS
    plain = end - at == 1 and len(words[at]) > 2 and (words[end] == "،" or words[end : end + 2] == ["به", "نقل"])
    if not (tagged or plain or (noun and end - at <= 2)):
        return None
    return enter_medium(scene, at, end, None, words[at - 1] in AGENCIES)
