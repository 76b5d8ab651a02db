"""Coordination and markers: which phrases stand together, and which preposition governs them."""

from itertools import chain

from rasad.actors.phrases import CREDITED
from rasad.actors.view import Phrase, best
from rasad.coding.scene.lists import list_of
from rasad.coding.scene.markers import COMMAS, DETERMINERS, IN_TWO_WORDS, NAMED, QUANTITIES, QUOTES, marker_of, sequences
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_POSTED = frozenset(["الى", "لدى", "of", "براي", "در", "عن"])  # «النائب A عن B وC»
_WITHIN = frozenset(["في", "لدى", "ب"])
_LEADING = frozenset(["courtesy", "rank", "title"])  # kinds of words that stand before a name
_POST = 4  # tokens between somebody's title and the country of the post
_DEPUTIES = fold_words(
    "ونائبه ونائبها ومساعده ومساعدها ومستشاره ومستشارها ومبعوثه ومعاونه ووزيره ووزير ونائبيه وسفيره ووكيله وأخيه وأخوه وأخاه"
)
_ALSO = fold_words("نیز همچنین هم")
_SO_MANY = DETERMINERS | QUANTITIES
_THEN = fold_words("ثم ولا وكذلك وأيضا و")  # «A، و B» as some write it
_ASIDE = 7  # tokens of an aside in brackets after a name, the brackets among them
_SIRS = "اقايان"
_OF_GROUP = 3  # tokens of whose a group is, up to «آقایان»
_ADDITIONS = sequences(
    "إضافة إلى", "بالإضافة إلى", "إلى جانب", "فضلا عن", "علاوة على", "وكذا", "و كذلك", "و أيضا", "وإلى جانب", "وبالإضافة إلى", "وإضافة إلى",
)
_PERSIAN_ADDITIONS = sequences("و همچنین", "و هم‌چنین", "همچنین", "و نیز", "و سپس", "و هم")
# The words of which one stands right before a phrase that is joined to another, unless there is one with «و» written onto it.
_JOINTS = (
    COMMAS | QUOTES | _DEPUTIES | _THEN | _SO_MANY | {"و", "از"} | {words[-1].split()[-1] for words in (*_ADDITIONS, *_PERSIAN_ADDITIONS)}
)


def read_groups(scene: Scene) -> None:
    """Set `scene.groups`: for each sentence its groups of phrases in order."""
    sentence_of, words, arabic = scene.document.sentence_of, scene.words, scene.arabic
    scene.groups = [[] for _ in scene.document.sentences]
    previous: Phrase | None = None
    last: Group | None = None  # the group that the phrase before joined
    for phrase in scene.phrases:
        groups = scene.groups[sentence_of[phrase.start]]
        joined = None
        if groups and previous is not None and last is not None:
            at, actor = phrase.start - 1, phrase.actor
            joint = at <= previous.end or words[at] in _JOINTS or words[at][0] == "و" or (actor is not None and actor == previous.actor)
            if joint and _coordinated(scene, previous, phrase):
                joined = _before_post(scene, groups, phrase) or _before_title(groups, phrase) or last
            elif arabic and phrase.kind in NAMED:
                joined = list_of(scene, groups, phrase)
        if joined is not None:
            joined.phrases.append(phrase)
            joined.end = phrase.end
        elif words[phrase.start - 1] == _SIRS and (marker := _apposed(scene, groups, phrase)) is not None:
            groups[-1] = joined = Group([phrase], marker, phrase.start, phrase.end)  # «با نمایندگان استان، آقایان A و B»
        else:
            groups.append(joined := Group([phrase], marker_of(scene, phrase), phrase.start, phrase.end))
        previous, last = phrase, joined
    if not arabic:
        _mark_objects(scene)
    scene.plurals = {}
    for plural in scene.several:  # «الوزيران», «سران دو کشور»: in contacts alone, each of whom they mean
        people = [Phrase("title", plural.first, plural.last, plural.first, plural.last, plural.prefix, actor=a) for a in plural.actors]
        group = Group(people, marker_of(scene, people[0]), plural.first, plural.last)
        scene.plurals.setdefault(sentence_of[plural.first], []).append(group)


def _apposed(scene: Scene, groups: list[Group], phrase: Phrase) -> str | None:
    """Give the marker of a Persian group of people whose names follow after «آقایان», which then stand for it; None where none do."""
    if phrase.kind != "person" or not groups:
        return None
    words, before = scene.words, groups[-1]
    between = [word for word in words[before.end : phrase.start - 1] if word not in COMMAS]
    told = any(scene.has(before.end, phrase.start, kind) for kind in ("cue", "frame-verb", "frame-noun"))
    apposed = before.phrases[-1].kind == "group" and len(before.phrases) == 1 and len(between) <= _OF_GROUP and not told
    return before.marker if apposed else None


def _mark_objects(scene: Scene) -> None:
    """Mark the Persian lists that «را» closes: «سفیران سوئد، اتریش و مکزیک را به حضور پذیرفت»."""
    for group in chain.from_iterable(scene.groups):
        if len(group.phrases) > 1 and group.marker in ("", "beside") and scene.words[group.end : group.end + 1] == ["را"]:
            group.marker = "را"


def _before_post(scene: Scene, groups: list[Group], phrase: Phrase) -> Group | None:
    """«خلیلزاد نماینده آمریکا برای صلح افغانستان و جنرال میلر»: a person is joined to the person whose post names the country between.

    In Arabic a body too: «A وزير الدولة في وزارة الخارجية وB».
    """
    if len(groups) < 2 or phrase.kind not in NAMED:
        return None
    holder, post = groups[-2], groups[-1]
    within = scene.arabic and post.marker in _WITHIN and all(p.kind == "organization" for p in post.phrases)
    if not within and any(p.kind != "country" for p in post.phrases):
        return None
    if holder.phrases[-1].kind not in NAMED or post.start - holder.end > _POST or not (within or post.marker in _POSTED):
        return None
    between = range(holder.end, post.start)
    acts = any(h.entry.kind in ("cue", "frame-verb", "frame-noun") for at in between for h in scene.hits.get(at, ()))
    return None if acts or any(not scene.words[at][0].isalpha() for at in between) else holder


def _before_title(groups: list[Group], phrase: Phrase) -> Group | None:
    """«با ژنرال منیر فرمانده ارتش و زرداری»: a person is joined to the person whose title stands between, not to the title."""
    if len(groups) < 2 or phrase.kind not in NAMED or groups[-1].marker != "beside" or len(groups[-1].phrases) > 1:
        return None
    holder, title = groups[-2], groups[-1]
    apposed = title.phrases[0].kind == "title" and holder.phrases[-1].kind == "person" and title.start == holder.end
    return holder if apposed else None


def _coordinated(scene: Scene, before: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase is joined to the one before it, where one of `_JOINTS` stands between them or both are of one actor."""
    if phrase.kind == "country" and before.kind == "person":
        return False
    words = scene.words
    gap = _gap(words, before.end, phrase.start)
    if scene.arabic and before.kind == "country" and phrase.kind in NAMED and gap == ["،"]:
        return False  # «وكان في استقباله في مطار الرياض، A، وB»
    if phrase.actor is not None and phrase.actor == before.actor and not phrase.prefix and _one_person(scene, before.end, phrase.start):
        return True
    if before.kind == "organization" and phrase.kind != "organization" and before.actor is not None and scene.is_medium(before.actor):
        return False  # «به گزارش فارس، رئیس جمهور …»
    if scene.arabic:
        if phrase.prefix == "و":
            return all(w in COMMAS for w in gap) or (
                len(gap) <= 2 and gap[-1:] == ["،"] and not any(scene.hit(at, "cue") for at in range(before.end, phrase.start))
            )
        if phrase.prefix in ("ول", "وب"):
            return not gap
        if len(gap) == 1 and gap[0].startswith("و") and scene.hit(phrase.start - 1, "demonym") is not None:
            return True  # «الأميركي A والسعودي B»
        if phrase.kind == "group" and before.kind != "group" and (gap[-1:] == ["ثم"] or words[phrase.end : phrase.end + 1] == ["برياسه"]):
            return False  # «استقبل A وB، ثم وفداً», «A ووفداً برئاسة C»
        return gap == ["و"] or _joined_apart(gap) or (gap == ["،"] and _list_goes_on(scene, phrase))
    gap = _without_quantity(gap) if phrase.kind == "group" else gap
    if gap[:1] == ["،"] and before.start > 0 and words[before.start - 1] in CREDITED:
        return False  # «به گفته A، B و C دیدار کردند»
    if gap == ["و"] or gap == ["،", "و"] or (gap == ["،"] and _list_goes_on(scene, phrase)):
        return True
    if phrase.kind == before.kind == "country" and tuple(gap) in _PERSIAN_ADDITIONS:  # «به سوریه و سپس الجزایر»
        return True
    if not gap:  # «سران انگلیس فرانسه آلمان»
        return phrase.kind == before.kind == "title" and phrase.end - phrase.start == 1 and phrase.owner != before.owner
    return phrase.kind in NAMED and tuple(gap[1:] if gap[:1] == ["،"] else gap) in _PERSIAN_ADDITIONS


def _without_quantity(gap: list[str]) -> list[str]:
    """Give what joins a Persian group to a list, without how many of it are meant: «و جمعی از مقام‌ها», «و برخی مقام‌ها»."""
    joined = gap[: 2 if gap[:2] == ["،", "و"] else 1]
    rest = gap[len(joined) :]
    rest = rest[1:] if rest[:1] and rest[0] in _ALSO else rest  # «و نیز شماری از مقام‌ها»
    counted = rest[-1:] == ["از"] and (rest[:-1] in IN_TWO_WORDS or (len(rest) == 2 and rest[0] in QUANTITIES))
    return joined if joined[-1:] == ["و"] and (counted or (len(rest) == 1 and rest[0] in _SO_MANY)) else gap


def _gap(words: list[str], first: int, last: int) -> list[str]:
    """Give the words between two phrases without quotation marks, and without an aside in brackets («بوتفليقة (79 عاما)، و»)."""
    between = words[first:last]
    if between and between[0] == "(" and ")" in between[:_ASIDE]:
        between = between[between.index(")") + 1 :]
    return between if QUOTES.isdisjoint(between) else [word for word in between if word not in QUOTES]


def _one_person(scene: Scene, first: int, last: int) -> bool:
    """Whether only marks, courtesies and one noun part somebody's title and name: «الأمين العام للحركة، القائد زياد نخالة»."""
    others = [
        at for at in range(first, last)
        if scene.words[at] not in COMMAS and best(scene.hits.get(at), _LEADING) is None
    ]
    return not others or (others == [last - 1] and scene.words[last - 1].startswith("ال") and not scene.hits.get(last - 1))


def _joined_apart(gap: list[str]) -> bool:
    """«A ونائبه B», «A ثم B», «A ولا B», «A، إضافة إلى B», «A، إلى جانب B»."""
    rest = gap[1:] if gap[:1] == ["،"] else gap
    if len(rest) == 1:
        return rest[0] in _DEPUTIES or rest[0] in _THEN
    return tuple(rest) in _ADDITIONS


def _list_goes_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether after "A، B" comes "و C": only then does the comma join."""
    words = scene.words
    at = phrase.end
    while at < len(words) and words[at] in QUOTES:
        at += 1
    if at >= len(words):
        return False
    following = scene.phrase_at.get(at)
    if scene.arabic:
        while following is None and words[at] == "،" and phrase.kind == "person":  # «A، B، C، وD»
            following = scene.phrase_at.get(at + 1)
            if following is None or following.kind != "person" or following.prefix:
                break
            at = following.end
            following = scene.phrase_at.get(at)
            if at >= len(words):
                return False
        return following is not None and following.prefix == "و"
    if words[at] not in ("و", "،"):
        return False
    at += words[at] == "و" and words[at + 1 : at + 2] != [] and words[at + 1] in _ALSO
    if scene.phrase_at.get(at + 1) is not None:
        return True
    two = words[at + 1 : at + 3] in IN_TWO_WORDS
    rest = 2 if words[at + 1 : at + 2] and words[at + 1] in DETERMINERS else 3 + two if words[at + 2 + two : at + 3 + two] == ["از"] else 0
    counted = rest and (two or words[at + 1] in _SO_MANY) and words[at] != "،"
    last = scene.phrase_at.get(at + rest) if counted else None
    return last is not None and last.kind == "group"  # «A، B و جمعی از مقام‌ها»
