"""Chains of credit that open what a Persian report tells: «به گزارش عصر دریا از مرکز خبر شهرداری،», «به گزارش ندای شرق به نقل از ایرنا؛».

Between the word of credit and the mark that ends it stands a noun phrase, and whatever it names is credited, known or not.
"""

from rasad.actors.glosses import english_names
from rasad.actors.indefinite import SOME
from rasad.actors.view import Phrase
from rasad.coding.credits.bylines import medium_at
from rasad.coding.scene.placing import entered, place_led
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import light_verb_at
from rasad.coding.speakers.mastheads import AGENCIES, MEDIUM_NOUNS, QUOTES, enter_medium
from rasad.coding.speakers.public_relations import PUBLIC_RELATIONS, relations
from rasad.coding.speakers.sources import name_source
from rasad.text import fold_words
from rasad.text.matcher import Hit

_TELL = fold_words("گزارش نوشته نقل روایت اعلام")  # words of credit that lead to a teller: «طبق قانون» credits nobody
_OPENS = frozenset("، , ؛ ; . » ) - –".split())  # after a colon somebody speaks
_CLOSES = frozenset("، , ؛ ; :".split())
_PAPER = "گزارش"
_PAPER_TOLD = "به"  # «به گزارش سازمان» tells; «طبق گزارش سازمان» names a paper of its
_FROM = "از"
_AND = "و"
_LONGEST = 12  # tokens of one piece of a chain
_MOST = 5  # words of a strange medium's name
_DESKS = fold_words("گروه سرویس حوزه خبرنگار خبرنگاران بخش میز")
_OF_DESKS = fold_words(
    "سیاسی سیاست خارجی بین الملل اقتصادی اقتصاد اجتماعی فرهنگی فرهنگ ورزشی حقوقی قضایی پارلمانی دیپلماسی اخبار داخلی جهان "
    "جامعه دفاعی امنیتی امنیت دولت مجلس اعزامی روابط خبر"
)
_BODIES = fold_words(
    "مرکز سازمان شرکت دانشگاه انجمن اتحادیه ستاد بنیاد مؤسسه موسسه کانون بانک اتاق صندوق نهاد شهرداری استانداری فرمانداری دادستانی "
    "دادگستری پژوهشگاه فدراسیون مجمع دبیرخانه شورای کمیته اداره معاونت دفتر روابط پلیس فرماندهی کمیسیون"
)
_OF_THEIR_OWN = fold_words("سازمان شرکت دانشگاه انجمن اتحادیه بنیاد مؤسسه موسسه کانون بانک صندوق پژوهشگاه فدراسیون کمیسیون")
_OF_PLACES = _BODIES - fold_words("مرکز دفتر روابط اداره") | fold_words("استان")  # «روابط عمومی ایرنا»: a medium's own
_MEDIA_NOUNS = MEDIUM_NOUNS | fold_words("رادیو تلویزیون وبگاه تارنما تارنمای هفته ماهنامه کانال بولتن آژانس رسانه مجله")
_OF_MEDIA = fold_words("خبری تحلیلی اینترنتی اطلاع رسانی تلویزیونی رادیویی رسمی دولتی بین المللی محلی نامه عبری عربی انگلیسی زبان")
# What a chain may open with that names nobody: «به گزارش رسیده،», «به نقل از وی،», «به گزارش خبرنگار ما،».
_NOBODY = fold_words(
    "این آن وی او ما ایشان آنها خود همین همان چنین هر چند برخی بعضی یک های ها هایی ی ای عملکرد رسیده دریافتی واصله منتشره منتشرشده منتشر "
    "اولیه تکمیلی محلی مردمی تصویری کامل مفصل جدید تازه ویژه رسمی فوق حاضر موجود مذکور اخیر سالانه ماهانه هفتگی روزانه قبلی دیگر زیر مشروح "
    "خبری پیشین نهایی مقدماتی فصلی نظر نظرات آمار شاهدان عینی کارشناسان مردم اهالی خبرنگار خبرنگاران"
)
_NO_NAME = frozenset(
    "title office group several both pronoun that day weekday month time frame-noun frame-verb time-noun statement-noun".split()
)
_PLACED = frozenset(["country"])
_PEOPLE = frozenset(["person", "title", "group"])
_HERE = fold_words("این آن همین همان")
_DOER = "نده"  # «نگارنده», «نویسنده»: somebody by what he does
_BROADCASTS = {word: noun for form, noun in (("تلویزیون", "television"), ("رادیو", "radio")) for word in fold_words(form)}


def chained(scene: Scene) -> tuple[list[tuple[str, int, bool]], set[int]]:
    """Give whom a Persian report's chains of credit name, the token of each, and that a word of credit stands before it.

    With them the tokens of the words of credit that have been read.
    """
    found: list[tuple[str, int, bool]] = []
    read: set[int] = set()
    after = -1  # the token at which the last chain ended
    for start in scene.everywhere("credit") if not scene.arabic else ():
        hit = scene.hit(start, "credit")
        if hit is None or start < after or _TELL.isdisjoint(scene.words[start : hit.end]) or not _opens(scene, start):
            continue
        here, after = _chain(scene, hit)
        if here:
            found += here
            read.update(scene.places("credit", start, after))
    return found, read


def _opens(scene: Scene, start: int) -> bool:
    """Whether a word of credit opens a clause: «او به گزارش وزیر گوش داد» credits nobody."""
    first = scene.document.sentences[scene.document.sentence_of[start]][0]
    return start == first or scene.words[start - 1] in _OPENS or (scene.words[start - 1] == _AND and start - 1 == first)


def _chain(scene: Scene, hit: Hit) -> tuple[list[tuple[str, int, bool]], int]:
    """Read the pieces of a chain up to the mark that ends it; none where no mark ends it."""
    last = scene.document.sentences[scene.document.sentence_of[hit.start]][1]
    pieces: list[tuple[int, int, bool]] = []
    at, bare = hit.end, False
    of_paper = _PAPER in scene.words[hit.start : hit.end] and scene.words[hit.start] != _PAPER_TOLD
    while (end := _piece_end(scene, at, last)) is not None:
        pieces.append((at, end, bare or of_paper))
        if scene.words[end] in _CLOSES:
            named = [actor for piece in pieces if (actor := _named(scene, *piece)) is not None]
            return [(actor, token, True) for actor, token in named], end
        after = end + 1 if scene.words[end] == _AND else end
        credit = scene.hit(after, "credit")
        at, bare = (credit.end, False) if credit is not None else (end + 1, True)
    return [], hit.end


def _piece_end(scene: Scene, at: int, last: int) -> int | None:
    """Give the token that ends a piece: a mark, «به نقل از» or «از»; None where a verb or too much comes before."""
    for end in range(at, min(last, at + _LONGEST)):
        word = scene.words[end]
        if word in _CLOSES or (word == _FROM and end > at):
            return end if end > at else None
        credit = scene.hit(end + 1 if word == _AND else end, "credit")
        if credit is not None and end > at and not _TELL.isdisjoint(scene.words[credit.start : credit.end]):
            return end
        if _verb(scene, end) or not (word[0].isalnum() or word in QUOTES or word in "()"):
            return None
    return None


def _verb(scene: Scene, at: int) -> bool:
    """Whether a verb stands at a token, outside of names."""
    return at not in scene.phrase_at and light_verb_at(scene, at)


def _named(scene: Scene, first: int, end: int, bare: bool) -> tuple[str, int] | None:
    """Give whom a piece names and where: a medium or body known, or one entered by its words; `bare`: no word of telling leads to it."""
    for at in range(first, end):
        medium = medium_at(scene, at) if not _names_place(scene, first, at) else None
        if medium is not None:
            return (medium[0], at) if medium[1] <= end else None
    at = _past_desk(scene, first, end)
    masthead = scene.hit(at, "masthead")
    if masthead is not None and masthead.end == end:
        return enter_medium(scene, at, end), at
    told = [phrase for n in range(at, end) if (phrase := scene.phrase_at.get(n)) is not None and phrase.start == n]
    if told and told[-1].end == end:
        led = told[-1].start == at or scene.words[at] in _BODIES or scene.words[at] in _MEDIA_NOUNS
        known = _known(scene, told, at) if led or not bare else None
        if known is not None or told[-1].kind not in _PLACED:
            return known
    if at >= end or (bare and scene.words[at] not in _BODIES and scene.words[at] not in _MEDIA_NOUNS):
        return None
    return _strange(scene, at, end)


def _names_place(scene: Scene, first: int, at: int) -> bool:
    """«روابط عمومی دادگستری فارس», «فرماندهی انتظامی استان فارس»: whether a medium's name is that of a province, whose body is named."""
    return scene.words[at - 1] not in _MEDIA_NOUNS and not _OF_PLACES.isdisjoint(scene.words[first:at])


def _known(scene: Scene, told: list[Phrase], first: int) -> tuple[str, int] | None:
    """Give the body or group that a piece ends with: «مرکز خبر وزارت نیرو», «دو منبع آگاه»."""
    phrase = told[-1]
    led = range(first, phrase.start)
    if any(p.kind in _PEOPLE for p in told[:-1]) or any(h.entry.kind in _NO_NAME for n in led for h in scene.hits.get(n, ())):
        return None  # «سخنگوی این نهاد وابسته به سازمان»
    if phrase.kind == "organization" and phrase.actor is not None:
        if scene.is_medium(phrase.actor):  # a province's name
            return None
        own = next((n for n in led if scene.words[n] in _OF_THEIR_OWN and n not in scene.phrase_at), None)
        if own is not None:  # «سازمان قضایی نیروهای مسلح», «کمیسیون ملی یونسکو»: a body, no part of the one it is named after
            phrase.actor = _entered(scene, own, phrase.start, phrase.end)
            return phrase.actor, own
        for other in told[:-1]:  # «مرکز رسانه قوه قضاییه»: a part of the body
            part = scene.cast.members.get(other.actor or "") if other.end == phrase.start else None
            if part is not None and part.kind == "organization" and not part.known:
                other.actor = phrase.actor
        return phrase.actor, phrase.start
    if phrase.kind == "group" and all(scene.words[n] in SOME for n in led):
        actor = phrase.actor or name_source(scene, Group([phrase], "", phrase.start, phrase.end))
        return (actor, phrase.start) if actor is not None else None
    return None


def _past_desk(scene: Scene, at: int, end: int) -> int:
    """«گروه سیاسی صبح دریا», «خبرنگار حوزه دولت برنا»: give the token after a medium's desk."""
    while at < end and scene.words[at] in _DESKS:
        at += 1
        while at < end and scene.words[at] in _OF_DESKS:
            at += 1
    return at


def _strange(scene: Scene, first: int, end: int) -> tuple[str, int] | None:
    """Enter the medium or body that the words of a piece name; None where they are no name."""
    words = scene.words
    noun = words[first] in _MEDIA_NOUNS
    body = words[first] in _BODIES
    at = first
    while noun and at < end - 1 and (words[at] in _MEDIA_NOUNS or words[at] in _OF_MEDIA):
        at += 1
    nobody = words[at] in _NOBODY or words[at].endswith(_DOER) or (end - at == 1 and words[at] in _MEDIA_NOUNS)
    if nobody or not _is_name(scene, at, end) or (not body and (end - at > _MOST or not _HERE.isdisjoint(words[at:end]))):
        return None
    free = next((n for n in range(at, end) if n in scene.phrase_at), end)
    if words[first : first + 2] == PUBLIC_RELATIONS:
        actor = relations(scene, first, end)
        return (actor, first) if actor is not None else None
    if body or (noun and free == at):
        return _entered(scene, first, free, end), first
    if free == at:
        return None
    if free < end:
        actor = entered(scene, lambda: scene.cast.unknown_medium(scene.document.raw(at, end), False))
        place_led(scene, at, free, actor)
        return actor, at
    quoted = words[at] in QUOTES and words[end - 1] in QUOTES and end - at > 2
    start, last = (at + 1, end - 1) if quoted else (at, end)
    return enter_medium(scene, start, last, agency=not AGENCIES.isdisjoint(words[first:at])), start


def _entered(scene: Scene, first: int, free: int, end: int) -> str:
    """Enter a body by its words, or a country's broadcaster: «تلویزیون عراق»."""
    english, strange = english_names(scene.words[first:end], scene.language.code)
    country = scene.phrase_at[free].actor if free < end else None
    kind = _BROADCASTS.get(scene.words[first])
    if kind is not None and country is not None:
        adjective = scene.cast.registry.data.adjectives.get(country, country)
        english, strange = [f"{adjective} {kind}", f"{adjective} state {kind}"], 0
    actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(first, end), english or None, strange))
    place_led(scene, first, free, actor)
    return actor


def _is_name(scene: Scene, first: int, end: int) -> bool:
    """Whether words may name a medium or body: no title, group, time or verb among them."""
    for at in range(first, end):
        phrase = scene.phrase_at.get(at)
        if phrase is not None and phrase.kind not in _PLACED:
            return False
        if any(hit.entry.kind in _NO_NAME for hit in scene.hits.get(at, ())):
            return False
        if not (scene.words[at][0].isalnum() or scene.words[at] in QUOTES):
            return False
    return True
