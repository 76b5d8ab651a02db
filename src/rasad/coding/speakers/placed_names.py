"""Names told by their place: whoever stands where a speaker stands is somebody, known or not («عشرت شایق … افزود:»)."""

from rasad.actors.glosses import PLURAL
from rasad.actors.view import Phrase
from rasad.coding.scene.joined_tokens import joined
from rasad.coding.scene.placing import entered, place
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.speakers.named_by_title import persian_name_before_title
from rasad.coding.speakers.surname_heads import bearer, surname_end
from rasad.text import fold_words

_LONGEST = 4  # words of a name
# Persian words that may stand between a speaker's name and the verb of speech.
_AFTER_NAME = fold_words("در با نیز هم همچنین ضمن روز امروز دیروز طی پیش پیشتر اما صبح ظهر عصر شامگاه خطاب درباره پیرامون ،")
_AFTER_FULL = fold_words("به از بر")  # and between a full name and it: «حسن رستمی به برگزاری جلسه اشاره کرد و گفت: …»
_GIVEN_TOO = frozenset(["month", "compound"])  # what a given name is besides
_CALLINGS = frozenset(["courtesy", "rank"])
# Persian words that are no name at a sentence's head.
_NO_NAME = fold_words("این آن همین وی او ایشان نامبرده وقتی هنگامی زمانی برخی بعضی یک دو سه همه هیچ چند سایر دیگر کسی متن")
# Arabic endings of nouns for people in general, no names: «قالت ناشطات إن».
_PLURALS = ("ون", "ين", "ات", "ه", "وا")
# Endings of Persian surnames.
_SURNAME_ENDINGS = ("ي", "ان", "زاده", "پور", "نژاد", "نيا", "فر", "وند", "خواه", "راد")
_ENTRIES = frozenset(["person", "place", "rank", "courtesy"])


def name_before(scene: Scene, first: int, cue: int, speaker: str | None) -> Group | None:
    """Give the name that heads the Persian clause from the token `first` whose cue stands at `cue`.

    It is a new person, or the one whom the report has given the word so far by a title alone.
    """
    words = scene.words
    while first < cue and not words[first][0].isalnum():
        first += 1
    start = _after_calling(scene, first, cue)
    alone = surname_end(scene, first, cue)
    if alone is not None:
        return _person(scene, first, alone, bearer(scene, first, alone) or _titled(scene, speaker))
    units = _units(scene, start, cue)
    end = units[-1][1] if units else start
    if not units or len(units) > _LONGEST:
        return None
    if (titled := persian_name_before_title(scene, units)) is not None:
        return titled
    if end < cue and words[end] not in _AFTER_NAME and (words[end] not in _AFTER_FULL or len(units) == 1):
        return None
    if not _tells_persian(scene, units, called=start > first):
        return None
    known = bearer(scene, start, end) if len(units) == 1 else None
    return _person(scene, start, end, known or _titled(scene, speaker))


def _titled(scene: Scene, speaker: str | None) -> str | None:
    """Give who spoke last, where the report has called him by a title alone."""
    return speaker if speaker is not None and scene.cast.members[speaker].kind == "office" else None


def _after_calling(scene: Scene, first: int, cue: int) -> int:
    """«قاضی بهرامی», «سردار حسن رستمی»: give the token after the calling a name has before it."""
    at = first
    while at < cue:
        hit = next((hit for hit in scene.hits.get(at, ()) if hit.entry.kind in _CALLINGS), None)
        if hit is None:
            break
        at = hit.end
    return at


def _units(scene: Scene, first: int, cue: int) -> list[tuple[int, int]]:
    """Give the words from the token `first` that may be a name's, up to one more than a name has; «نیک‌بین» is one word of two tokens."""
    units: list[tuple[int, int]] = []
    at = first
    while at < cue and len(units) <= _LONGEST and scene.words[at] not in _AFTER_NAME and _may_name(scene, at):
        end = at + 1
        while end < cue and joined(scene, end):
            end += 1
        if end - at > 1 and scene.words[end - 1] in PLURAL:
            break  # joined to a noun, it makes no name of it
        units.append((at, end))
        at = end
    return units


def _tells_persian(scene: Scene, units: list[tuple[int, int]], called: bool) -> bool:
    """Whether words at a sentence's head may be a name; after a calling ordinary words with the ending of a surname may be one too."""
    first, end = units[0][0], units[-1][1]
    if _tells(scene, first, end):
        return True
    grammar, words = scene.grammar, scene.words
    if called and all(
        grammar.name_kinds[words[a]] or (words[b - 1].endswith(_SURNAME_ENDINGS) and not grammar.is_noun(words[a])) for a, b in units
    ):
        return True
    if len(units) < 2 or not grammar.name_kinds[words[first]] & 1:
        return False
    if len(units) == 2 and not grammar.is_ordinary(words[first]):
        return True  # «یدالله موحد»
    return all(b - a > 1 or bool(grammar.name_kinds[words[a]]) for a, b in units)


def name_after(scene: Scene, at: int, limit: int, closing: frozenset[str]) -> Group | None:
    """Give the name that stands right after an Arabic cue at the token `at`, up to a word of `closing`, as a new person."""
    end = at
    while end < limit and end - at <= _LONGEST and scene.words[end] not in closing and _may_name(scene, end):
        end += 1
    if end == at or end - at > _LONGEST or end >= limit or scene.words[end] not in closing:
        return None
    if scene.words[at].startswith("ال") or (end - at == 1 and scene.words[at].endswith(_PLURALS)):
        return None
    return _person(scene, at, end) if _tells(scene, at, end) else None


def _may_name(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if len(word) < 2 or not word.isalpha() or at in scene.phrase_at or word in _NO_NAME or scene.grammar.is_stopping(word):
        return False
    given = not scene.arabic and scene.grammar.is_given(word)  # «بهمن فرمانی», «امید رستمی»
    return all(hit.entry.kind in _ENTRIES or (given and hit.entry.kind in _GIVEN_TOO) for hit in scene.hits.get(at, ()))


def _tells(scene: Scene, first: int, end: int) -> bool:
    """Whether words may be a name: none but strange words and given names, and not one ordinary word alone."""
    kinds = [scene.grammar.name_kinds[scene.words[at]] for at in range(first, end)]
    if end - first == 1:
        return bool(kinds[0] & 2) and len(scene.words[first]) > 3 and not scene.grammar.is_ordinary(scene.words[first])
    if kinds[0] == 0:
        return False
    surname = not scene.arabic and end - first == 2 and scene.words[end - 1].endswith(_SURNAME_ENDINGS)
    return surname or sum(kind > 0 for kind in kinds) * 2 > len(kinds)  # «علی حدادی»: a surname of ordinary letters


def _person(scene: Scene, first: int, end: int, known: str | None = None) -> Group:
    """Enter a person of that name into the report's cast and phrases, and give the group it stands in."""
    actor = known or entered(scene, lambda: scene.cast.unknown_person(scene.document.raw(first, end), None, None, None, None))
    phrase = Phrase("person", first, end, first, end, full=end - first > 1, actor=actor)
    place(scene, phrase)
    return Group([phrase], "", first, end)
