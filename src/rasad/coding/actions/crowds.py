"""Who stands around a deed: crowds («مسلحو حماس», «جنود أميركيون»), weapons that belong to a nation, and towns, as phrases."""

from rasad.actors.cast import Cast
from rasad.actors.view import Phrase
from rasad.coding.actions.triggers import DeedSentence
from rasad.coding.scene.groups import read_groups
from rasad.coding.scene.scene import Group, Scene
from rasad.languages import load_nations
from rasad.text import fold_words
from rasad.text.matcher import Hit

_NEAR = 2  # tokens between a noun and the adjective of its nation
_AMOUNTS = fold_words(
    "أحد إحدى اثنين اثنان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرات مئات آلاف ألف مئة نحو حوالي "
    "عدد بعض أكثر عدة مجموعة جميع عشرون عشرين ثلاثون ثلاثين أربعين خمسين ستين سبعين الآلاف العشرات المئات "
    "شماری تعدادی برخی هزاران صدها گروهی جمعی نفر تن بسیاری دو سه چهار پنج شش هفت هشت نه ده چند یک"
)
_PARTITIVES = frozenset(["من", "از"])
_GOVERNING = fold_words("على ضد بين مع إلى")
# After the nation's adjective a crowd's name goes on with these.
_TAILS = fold_words(
    "خاصة مسلحة مسلحين مسلحون مجهولين مجهولون ملثمين ملثمون مشتركة راجلة مدرعة كبيرة صغيرة اثنين آخرين غاضبين غاضبون مدعومة"
)
_HOURS = fold_words("أمس اليوم فجر ظهر مساء صباح قبل بعد ليل")
_BELONGING = fold_words("من في تابعين تابعة تابع تابعون منتمين ينتمون لـ ل الى از عضو وابسته")
_STATE_FORCES = ("-armed-forces", "-police", "-air-force", "-navy")
_BODIES = ("organization", "group")
# Crowds that are at home where they stand («متظاهرون في ضواحي نابولي»); fighters, soldiers and strangers may be anybody's.
_LOCALS = frozenset(["protesters", "police", "security forces", "civilians", "workers", "students", "prisoners", "supporters"])
_IN = fold_words("في ب من در")
_PARTS_OF_LANDS = fold_words(
    "مدينة بمدينة بلدة ضواحي ضاحية محافظة بمحافظة ولاية إقليم منطقة شمال جنوب شرق غرب وسط مخيم قرية أنحاء مدن سجون "
    "شهر شهرهای استان منطقه شمال جنوب شرق غرب"
)
_PARTS = 3  # tokens of such words between "in" and the town


def with_crowds(scene: Scene, sentences: list[DeedSentence]) -> Scene:
    """Give the scene of those sentences with crowds, weapons and towns as phrases beside the actors that were read before."""
    phrases: list[Phrase] = []
    for sentence in sentences:
        own = [p for p in scene.phrases if sentence.first <= p.start < sentence.last and (p.kind != "title" or p.actor is not None)]
        taken = {at for phrase in own for at in range(phrase.start, phrase.end)}
        crowds: list[Phrase] = []
        for at in range(sentence.first, sentence.last):
            phrase = _phrase_at(scene, sentence, at, taken)
            if phrase is not None:
                crowds.append(phrase)
                taken.update(range(phrase.start, phrase.end))
        inside = {at for phrase in crowds for at in range(phrase.start, phrase.end)}
        phrases += [*(p for p in own if p.start not in inside and not _tells_it(scene, p)), *crowds]
    phrases.sort(key=lambda phrase: phrase.start)
    crowded = Scene(scene.document, scene.language, scene.hits, phrases, scene.cast, scene.grammar, scene.weights)
    read_groups(crowded)
    for sentence in sentences:
        for group in crowded.groups[sentence.number]:
            if group.marker in ("of", "من", "از"):
                group.marker = _marker(scene, sentence, group)
    return crowded


def _tells_it(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is a source without a name or a reporter between brackets, who tell deeds and do none."""
    words = scene.words
    bracketed = phrase.kind == "person" and words[phrase.start - 1 : phrase.start] + words[phrase.end : phrase.end + 1] == ["(", ")"]
    return bracketed or (phrase.actor is not None and scene.cast.members[phrase.actor].role == "source")


def _marker(scene: Scene, sentence: DeedSentence, group: Group) -> str:
    """Give what governs a group with its number («قتل ثلاثة جنود», «شماری از معترضان»): nothing right after a deed's verb."""
    words, at = scene.words, group.start - 1
    if words[at] in _PARTITIVES and (at == sentence.first or words[at - 1] not in _AMOUNTS):
        return group.marker
    while at >= sentence.first and (words[at].isdecimal() or words[at - (words[at] in _PARTITIVES)] in _AMOUNTS):
        at -= 1
    if at < sentence.first or any(hit.entry.kind == "deed-verb" for hit in sentence.hits.get(at, ())):
        return ""
    return words[at] if words[at] in _GOVERNING else "" if at < group.start - 1 else group.marker


def _phrase_at(scene: Scene, sentence: DeedSentence, at: int, taken: set[int]) -> Phrase | None:
    if at in taken:
        return None
    for hit in sentence.hits.get(at, ()):
        if hit.entry.value == "bombers" and any(h.entry.kind == "deed-noun" for h in sentence.hits.get(at - 1, ())):
            continue  # «هجوم انتحاري»
        if hit.entry.kind == "people":
            owner, end = owner_of(scene, hit.end)
            if owner is None:
                owner, end = _body_of(scene, hit)
            if owner is None and hit.entry.value in _LOCALS:
                owner, end = land_after(scene, hit.end), hit.end
            end = _tail(scene, max(hit.end, end), sentence.last)
            return Phrase("group", at, end, at, end, hit.prefix, actor=_crowd(scene, hit.entry.value, owner, hit.start, end))
        if hit.entry.kind == "weapon":
            owner, end = owner_of(scene, hit.end)
            if owner is not None and not any(h.entry.kind.startswith("deed-") for h in sentence.hits[at]):
                return Phrase("country", at, end, at, end, hit.prefix, actor=scene.cast.country(owner))
    return _nation_or_town(scene, sentence, at)


def _nation_or_town(scene: Scene, sentence: DeedSentence, at: int) -> Phrase | None:
    """Give «فلسطينيين», «13 عراقيا» as a crowd of its nation, and a town as the country it lies in."""
    for hit in scene.hits.get(at, ()):
        kind = hit.entry.kind
        if kind == "demonym" and (scene.words[at].endswith(("ين", "ون", "يان")) or _one_or_some(scene, sentence, at)):
            return Phrase("group", at, hit.end, at, hit.end, hit.prefix, actor=_crowd(scene, "people", hit.entry.value, at, hit.end))
        if kind == "place" and not any(h.entry.kind == "weekday" for h in scene.hits[at]):  # «دوشنبه» is Monday and Dushanbe
            country = scene.cast.registry.places[hit.entry.value].country
            if country in scene.cast.registry.countries:
                return Phrase("country", at, hit.end, at, hit.end, hit.prefix, actor=scene.cast.country(country))
    return None


def _one_or_some(scene: Scene, sentence: DeedSentence, at: int) -> bool:
    """Whether a demonym stands for people: after a number («13 عراقيا»), or as a deed's object («خطفوا أميركيا»)."""
    if at == sentence.first or not scene.arabic or not scene.words[at].endswith("يا"):
        return False
    spot = at - 1
    while spot > sentence.first and scene.words[spot] in _HOURS:
        spot -= 1
    before = scene.words[spot]
    return before.isdecimal() or before in _AMOUNTS or any(h.entry.kind == "deed-verb" for h in sentence.hits.get(spot, ()))


def owner_of(scene: Scene, end: int) -> tuple[str | None, int]:
    """Give the country whose adjective or, in Persian, whose name stands right after a noun, and where that ends."""
    for at in range(end, min(end + _NEAR, len(scene.words))):
        hit = nation_at(scene, at)
        if hit is not None and (at == end or scene.arabic):
            return hit.entry.value, hit.end
        if not scene.words[at][0].isalpha() or at in scene.phrase_at:
            break
    phrase = scene.phrase_at.get(end)
    if phrase is not None and not scene.arabic and phrase.actor is not None and phrase.kind in ("country", "organization"):
        return scene.cast.members[phrase.actor].country, end
    return None, end


def nation_at(scene: Scene, at: int) -> Hit | None:
    """Give the nation's adjective at a token, if one stands there without a preposition."""
    for hit in scene.hits.get(at, ()):
        if hit.entry.kind == "demonym" and hit.prefix == "":
            return hit
    return None


def _body_of(scene: Scene, hit: Hit) -> tuple[str | None, int]:
    """Give the body whose people a crowd is and where its name ends: «مسلحو حماس», «عناصر من جيش المهدي», «عضو فتح»."""
    at = hit.end
    while at < len(scene.words) and at - hit.end < _NEAR and scene.words[at] in _BELONGING:
        at += 1
    if at < len(scene.words) and not scene.words[at][0].isalnum():
        at += 1  # «عناصر "كتائب القسام"»
    phrase = scene.phrase_at.get(at)
    if phrase is None or phrase.actor is None or phrase.start != at or phrase.kind not in _BODIES:
        return None, hit.end
    if phrase.prefix not in ("", "ل") or (at == hit.end and scene.arabic and scene.words[hit.start].startswith("ال")):
        return None, hit.end
    member = scene.cast.members[phrase.actor]
    own = member.id in scene.cast.registry.organizations and not member.id.endswith(_STATE_FORCES)  # an army's people are its country's
    owner = member.id if own else member.country
    return owner, phrase.end if owner else hit.end


def land_after(scene: Scene, at: int) -> str | None:
    """Give the country of the town or country that "in" names right after a noun: «متظاهرون في ضواحي نابولي»."""
    words = scene.words
    if at >= len(words):
        return None
    inside = words[at] in _IN
    spot = at + inside
    while inside and spot < len(words) and spot - at <= _PARTS and words[spot] in _PARTS_OF_LANDS:
        spot += 1
    for hit in scene.hits.get(spot, ()):
        if (inside and hit.prefix == "") or hit.prefix == "ب":
            if hit.entry.kind == "place":
                return scene.cast.registry.places[hit.entry.value].country
            if hit.entry.kind == "country":
                return hit.entry.value if isinstance(hit.entry.value, str) else None
    return None


def _tail(scene: Scene, end: int, last: int) -> int:
    while end < last and scene.words[end] in _TAILS:
        end += 1
    return end


def _crowd(scene: Scene, english: str, owner: str | None, start: int, end: int) -> str:
    adjective = load_nations("en").get(owner) if owner else None
    surface = scene.document.raw(start, end)
    cast: Cast = scene.cast
    return cast.group(english, owner, surface, adjective.adjective[0] if adjective and adjective.adjective else None)
