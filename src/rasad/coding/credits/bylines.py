"""Bylines: media that a report names in its head, at its end or in brackets: «(واس)», «القاهرة - أ ش أ», «المصدر: RT + نوفوستي»."""

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_HEAD = 60  # tokens at the head of a report in which a byline stands
_TAIL = 16  # tokens at its end
_JOINTS = frozenset("، , + - – — / | و ; ؛".split())
_QUOTES = frozenset("\"“”«»‘’'")
_EDGES = frozenset("( ) [ ] - – — / | : .".split())
_COMMAS = frozenset(["،", ","])
_LINE = 10  # tokens of a dateline at most
_LINK = ["رابط", "الخبر"]
_LINKED = 4  # tokens after it in which the medium is named
_ERAS = fold_words("م هـ ه")


def bylines(scene: Scene) -> list[str]:
    """Give the media that stand alone between marks or line ends, in the order of the text, each once."""
    found: list[str] = []
    size, end = len(scene.words), 0
    places = [at for at in sorted(_named(scene)) if at < _HEAD or at >= size - _TAIL or scene.words[at - 1] == "("]
    for at in places:
        if at >= end and _opens(scene, at):
            media, after = _run(scene, at)
            if media and _closes(scene, after):
                found += media
                end = after
    return list(dict.fromkeys([*found, *_footer(scene)]))


def _footer(scene: Scene) -> list[str]:
    """«رابط الخبر بصحيفة الوئام: …» under a report: the medium whose page it is."""
    first, last = scene.document.sentences[-1] if scene.arabic and scene.document.sentences else (0, 0)
    if scene.words[first : first + 2] != _LINK:
        return []
    read = (medium_at(scene, at) for at in range(first + 2, min(last, first + 2 + _LINKED)))
    return [medium[0] for medium in read if medium is not None][:1]


def _named(scene: Scene) -> set[int]:
    """Give the tokens at which a medium may be named, and the quotation marks right before them."""
    members = scene.cast.members
    media = set(filter(scene.is_medium, members))
    found = {phrase.start for phrase in scene.phrases if phrase.actor in media} if media else set()
    found.update(scene.everywhere("byline"), scene.everywhere("organization"))
    words = scene.words
    for at in list(found):
        while at > 0 and words[at - 1] in _QUOTES:
            at -= 1
            found.add(at)
    return found


def _opens(scene: Scene, at: int) -> bool:
    """Whether a byline may start at the token `at`: at a line's start, after a mark, «المصدر:» or the date of a dateline."""
    if at == 0 or scene.words[at - 1] in _EDGES or scene.document.sentence_of[at] != scene.document.sentence_of[at - 1]:
        return True
    if scene.words[at - 1] in _COMMAS and _dateline(scene, at):
        return True
    era = at - 1 if scene.words[at - 1] in _ERAS else at
    return at < _HEAD and scene.words[era - 1].isdigit()  # «الرياض 27 سبتمبر 2007م واس»


def _closes(scene: Scene, end: int) -> bool:
    if end >= len(scene.words) or scene.words[end] in _EDGES or (scene.words[end] in _COMMAS and _dateline(scene, end)):
        return True
    return scene.document.sentence_of[end] != scene.document.sentence_of[end - 1]


def _dateline(scene: Scene, at: int) -> bool:
    """Whether a token stands in a short line at a report's head, whose parts commas divide: «کابل، آژانس باختر، ۲۱ دلو»."""
    first, last = scene.document.sentences[scene.document.sentence_of[at]]
    return at < _HEAD and last - first <= _LINE


def _run(scene: Scene, at: int) -> tuple[list[str], int]:
    """Read media joined by marks from the token `at`; give them and the token after the last."""
    media: list[str] = []
    end = at
    while at < len(scene.words):
        at = _skip(scene, at, _QUOTES)
        read = medium_at(scene, at)
        if read is None:
            break
        media.append(read[0])
        edition = scene.phrase_at.get(read[1])  # «شفقنا افغانستان-»
        at = end = _skip(scene, edition.end if edition is not None and edition.kind == "country" else read[1], _QUOTES)
        after = at + 1
        if at >= len(scene.words) or scene.words[at] not in _JOINTS or medium_at(scene, _skip(scene, after, _QUOTES)) is None:
            break
        at = after
    return media, end


def _skip(scene: Scene, at: int, words: frozenset[str]) -> int:
    while at < len(scene.words) and scene.words[at] in words:
        at += 1
    return at


def medium_at(scene: Scene, at: int) -> tuple[str, int] | None:
    """Give the medium named at the token `at` and the token after its name."""
    if at >= len(scene.words):
        return None
    phrase = scene.phrase_at.get(at)
    if phrase is not None and phrase.start == at and phrase.actor is not None and scene.is_medium(phrase.actor):
        return phrase.actor, phrase.end
    for hit in scene.hits.get(at, ()):
        if hit.entry.kind in ("byline", "organization") and not hit.prefix and scene.is_medium(hit.entry.value):
            return scene.cast.organization(hit.entry.value), hit.end
    return None
