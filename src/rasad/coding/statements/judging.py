"""What a statement is: its form by quotation marks, its class by cue and content."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import msgspec

from rasad.coding.clauses.extents import SPEECH
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.joined_tokens import of_paper
from rasad.coding.scene.scene import CodedStatement, Scene
from rasad.coding.statements.arabic_denials import denies_any
from rasad.coding.statements.cue_with_content import called_false, told_with_cue
from rasad.coding.statements.embedded import embeds
from rasad.coding.statements.laying_on import lays_on
from rasad.coding.statements.relayed_demands import relays_demand
from rasad.languages import load_language
from rasad.text import fold_word, fold_words
from rasad.text.quotations import Quotation
from rasad.text.remembered import Remembered

_SHORT, _MUST = 40, fold_words("باید نباید بایستی بایست")  # words up to which one «باید» makes all of a content a demand
_IMPERATIVES = fold_words("کنید دهید باشید شوید بگیرید بردارید بگذارید بدهید بیایید بنویسید")
_TO_BE_SEEN = fold_words("دید منتظر گفت پرسید اذعان اعتراف بگویم بگوییم بگوئیم عرض چه چگونه چطور")  # «باید دید چه می‌شود»
_RELATED = ("ايي", "هايي", "اتي")  # of a noun that a relative clause follows
_STOPS = frozenset([".", "،", "!", "؛", "و"])
_NO_ORDER = fold_words(
    "امیدوارم امیدواریم اگر که تا چنانچه وقتی هرچه باید نباید شاید آیا چرا چگونه چطور"
)
_NEUTRAL = frozenset(["state"])
_JUDGING = frozenset(["consider", "describe", "count-as"])  # cues of which the object is judged by what follows it
_PLAIN = 0.5  # "state" is what is left where no other class holds: chosen by cross-validation
_HEAD = 4  # words at a content's head in which a claim is named
_READ = 14  # words of a content that its class is weighed by
_SAYS_WITH_THAT = frozenset(["indicate"])  # cues that praise a thing, and say that it is so
_FIELDS = ("content_classes", "content_words", "leanings")  # of the lexicon of cues: heads of contents, words anywhere in them, leanings
# The classes that a neutral cue's content may tell.
CLASSES = ("state", "praise", "support", "request", "demand", "accuse", "reject", "threaten", "agree", "deny")


class Mark(msgspec.Struct, frozen=True, gc=False):  # made twice as fast as a named tuple
    """Words that tell a class, at the tokens `[start, end)` of a report; `order` is their place in the lexicon."""

    start: int
    end: int
    order: int
    klass: str
    form: tuple[str, ...]


Marks = dict[str, list[Mark]]


class Judge:
    """Judges the statements of one language's reports."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = cues_by_id(scene.language.code)
        self.plain = _plain_nouns(scene.language.code)
        self.claims = frozenset(fold_words(" ".join(scene.language.cues.claims)))
        self._classes = tuple(klass for klass in CLASSES if scene.weights.known(f"class:{klass}"))
        self._questions = tuple(f"class:{klass}" for klass in self._classes)

    def _marks(self, first: int, last: int) -> Marks:
        """Where words of the lexicon stand among the tokens `[first, last)` that tell or lean to a class, by its field."""
        found: Marks = {field: [] for field in _FIELDS}
        table, forms, words = _word_table(self.scene.language.code), _forms(self.scene.language.code), self.scene.words
        for at, word in enumerate(map(table.__getitem__, words[first:last]), first):
            if word is None or of_paper(self.scene, at):
                continue
            for field, order, form, klass in word.alone:
                found[field].append(Mark(at, at + 1, order, klass, form))
            if word.longer and at + 1 < last:
                seconds = (*forms[words[at + 1]], words[at + 1][0])  # «متمسكة ب» needs no more than the clitic
                if not word.longer.keys().isdisjoint(seconds):
                    self._longer(word, seconds, at, last, found)
        return found

    def _longer(self, word: "Word", seconds: tuple[str, ...], at: int, last: int, found: Marks) -> None:
        """Add what the word at `at` tells with those after it, of which the first may be read as any of `seconds`."""
        words, forms = self.scene.words, _forms(self.scene.language.code)
        for second in dict.fromkeys(seconds):
            for field, order, form, klass in word.longer.get(second, ()):
                end = at + len(form)
                if end > last or (form[-1] in _PREPOSITIONS and words[at].startswith("ال")):
                    continue  # «المواقف الداعمة لفلسطين», «الأشهر الماضية في»: no predicate
                rest = zip(words[at + 1 : end], form[1:], strict=True)
                if all(_fits(one, forms[one][field == "leanings"], wanted) for one, wanted in rest):
                    found[field].append(Mark(at, end, order, klass, form))

    def judge(self, statement: CodedStatement) -> None:
        """Set form and class of a statement."""
        self._form(statement)
        self._class(statement)

    def _form(self, statement: CodedStatement) -> None:
        start, end = statement.content
        document = self.scene.document
        inside = 0
        words = 0  # quoted words that are the speaker's own and no name
        for quotation in document.quotations:
            if quotation.depth or quotation.end <= start or quotation.start >= end:
                continue
            covered = min(end, quotation.end) - max(start, quotation.start)
            size = len(document.text[quotation.start : quotation.end].split())
            if size >= SPEECH or covered > 0.8 * (end - start):
                inside += covered
            elif not self._label(quotation):
                words += covered
        share = inside / (end - start)
        statement.form = "direct" if share > 0.9 else "mixed" if inside > 12 or words else "indirect"

    def _label(self, quotation: Quotation) -> bool:
        """Whether marks set off a name or a label, not somebody's words: an actor, or what the report quotes again."""
        document = self.scene.document
        for at in range(document.token_at(quotation.start), document.token_at(quotation.end)):
            if at in self.scene.phrase_at:
                return True
        text = document.text[quotation.start : quotation.end].strip()
        return document.text.count(text) > 1

    def _class(self, statement: CodedStatement) -> None:
        """What a neutral cue leaves open: the rules look for telling words in the content, then the weights decide."""
        cue = self.cues.get(statement.cue_id)
        if statement.cue_id in _SAYS_WITH_THAT and "content:that" in statement.rules:
            statement.klass = "state"  # «نوه بأن»: no praise by itself
        neutral = statement.klass in _NEUTRAL
        begin = self.scene.document.token_at(statement.content[0])
        fixed = told_with_cue(statement.cue_id, self.scene.words[begin : begin + _HEAD])
        if fixed is not None:
            statement.klass = fixed
            return
        if neutral and not self.scene.arabic and called_false(statement.cue_id, self._words(statement)):
            statement.klass = "deny"
            statement.rules.append("content:called-false")
            return
        if not neutral and (cue is None or not cue.noun_class):
            return
        document = self.scene.document
        last = document.token_at(max(statement.content[0], statement.content[1] - 1)) + 1
        if neutral and self.scene.arabic and embeds(self.scene, begin, last):
            statement.rules.append("content:embedded")
            return
        if statement.klass == "reject" and not self.claims.isdisjoint(self.scene.words[begin : begin + _HEAD]):
            statement.klass = "deny"
            statement.rules.append("content:claim")
            return
        marks = self._marks(begin, last)
        found = self._told(statement, begin, last, marks) if neutral else None
        if found is not None:
            statement.klass = found[0]
            statement.rules.append(f"content:{found[1]}")
        self._weigh(statement, begin, last, marks)

    def _words(self, statement: CodedStatement) -> list[str]:
        document = self.scene.document
        return self.scene.words[document.token_at(statement.content[0]) : document.token_at(statement.content[1] - 1) + 1]

    def _told(self, statement: CodedStatement, first: int, last: int, marks: Marks) -> tuple[str, str] | None:
        """Give the class that the content's words tell by rule, and those words; its head tells first."""
        cue = self.cues.get(statement.cue_id)
        if cue is not None and cue.noun_class and self.scene.words[first] in self.plain:
            return None
        if self.scene.arabic and lays_on(self.scene, first, last):
            return "demand", "opens-on"
        if self.scene.arabic and denies_any(self.scene.words[first:last]):
            return "deny", "not-any"
        head = min(last, first + (4 if self.scene.arabic else 7))
        of_object = statement.cue_id in _JUDGING and "content:object" in statement.rules  # «اعتبر دعم A لـB سببا للحرب»
        found = None if of_object else _first_told(marks["content_classes"], first, head)
        if found is not None and found[1] in _MUST:
            words = self.scene.words[first:head]
            found = found if any(word in _MUST and _demands(words, at) for at, word in enumerate(words)) else None
        found = found or _first_told(marks["content_words"], first, last, self.scene.words)
        return self._persian_mood(self.scene.words[first:last]) if found is None and not self.scene.arabic else found

    def _inside(self, first: int, last: int) -> list[str]:
        """Give the classes of the cues among the tokens `[first, last)`: «مصر ترفض هذا الاتفاق»."""
        found = set()
        for at in self.scene.places("cue", first, min(last, first + _READ)):
            for hit in self.scene.hits[at]:
                if hit.entry.kind == "cue" and (klass := self.cues[hit.entry.value[0]].klass) not in _NEUTRAL:
                    found.add(f"inside:{klass}")
                    if at - first < 4:
                        found.add(f"opens:{klass}:{hit.entry.value[1]}")
        return sorted(found)

    def _weigh(self, statement: CodedStatement, first: int, last: int, marks: Marks) -> None:
        """Ask the weights of each class whether it is this statement's; the rules' own class speaks as a feature."""
        leans = statement.klass in _NEUTRAL or bool(marks["leanings"])
        if not leans and self.scene.trace is None:
            return  # no other class could be told
        features = [*self._features(statement, first, last, marks), *self._inside(first, last)]
        if self.scene.trace is not None:
            for klass in CLASSES:
                self.scene.note(f"class:{klass}", [*features, _by_rule(statement, klass)], statement)
        shares = self.scene.weights.probabilities(self._questions, features, [_by_rule(statement, klass) for klass in self._classes])
        likely = dict(zip(self._classes, shares, strict=True))
        if statement.klass not in _NEUTRAL:  # a cue that leans itself gives way only to what its content tells: «ادعاها را رد کرد»
            told = {statement.klass, *(f.partition(":")[2] for f in features if f.startswith("leans:"))}
            likely = {klass: share for klass, share in likely.items() if klass in told}
        elif "state" in likely:
            likely["state"] *= _PLAIN
        best = max(likely, key=lambda klass: likely[klass], default=statement.klass)
        if best != statement.klass:
            statement.klass = best
            statement.rules.append(f"class:{best}")

    def _features(self, statement: CodedStatement, first: int, last: int, marks: Marks) -> list[str]:
        """Give what the class of a statement depends on: its cue, and the classes that its words tell or lean to.

        The words themselves are no features: learned from some hundred reports they made it worse in cross-validation.
        """
        words = self.scene.words[first:last]
        told = {mark.klass for mark in (*marks["content_classes"], *marks["content_words"])}
        after = first + words.index("را") + 1 if "را" in words else last  # «این سفر را تاریخی خواند»: the judgement
        leanings = marks["leanings"]
        leans = sorted(f"leans:{klass}" for klass in {mark.klass for mark in leanings}) if leanings else []
        judged = sorted(f"judged:{klass}" for klass in _all_told(leanings, after, last)) if leanings else []
        headed = sorted(f"headed:{klass}" for klass in _all_told(leanings, first, min(last, first + 3))) if leanings else []
        return [
            f"cue:{statement.cue_id}", f"by-rule:{statement.klass}", f"{self.scene.language.code}:{statement.klass}",
            f"length:{min(len(words) // 4, 5)}", f"form:{statement.form}", *statement.rules[1:3],
            *(sorted(f"tells:{klass}" for klass in told) if told else ()), *leans, *judged, *headed, *self._mood(words),
        ]

    def _mood(self, words: list[str]) -> list[str]:
        """Give how a content speaks: negated, of the future, as "we", laying something on somebody («على العرب أن …»)."""
        if self.scene.arabic:
            opening = [_bare(word, "ar") for word in words[:5]]
            return [f"says:{word}" for word in _TELLING_PARTICLES if word in opening] + (["opens-on"] if opening[:1] == ["على"] else [])
        last = words[-1] if words else ""
        found = [("not", _negated(words)), ("we", last.endswith("يم")), ("none", "هيچ" in words)]
        ahead = "خواه" in " ".join(words)
        found += [("will", ahead and any(word.startswith(("خواهد", "خواهيم", "نخواه")) for word in words)), ("never", "هرگز" in words)]
        return [f"says:{name}" for name, holds in found if holds]

    def _persian_mood(self, words: list[str]) -> tuple[str, str] | None:
        """Persian tells by its verbs: «باید …» a demand, an imperative at the end («توجه کنید») a request; by «چرا» blame."""
        if len(words) <= _SHORT and any(word in _MUST and _demands(words, at) for at, word in enumerate(words)):
            return "demand", "must"
        if words[:1] == ["چرا"] and words[1:2] != ["كه"]:
            return "accuse", "why"  # «چرا به وعده‌ها عمل نمی‌کنید؟»
        if words and (words[-1] in _IMPERATIVES or _asks_first(words)):
            return "request", "imperative"
        return None


def _by_rule(statement: CodedStatement, klass: str) -> str:
    """Give the feature that says whether a class is the one the rules chose."""
    return "rule:yes" if statement.klass == klass else "rule:no"


def _demands(words: list[str], at: int) -> bool:
    """Whether «باید» at `at` demands: not in «باید دید» (but in «واقعیت را باید دید»), nor in a relative clause («اقداماتی که باید …»)."""
    if words[at + 1 : at + 2] and words[at + 1] in _TO_BE_SEEN and "را" not in words[max(0, at - 1) : at]:
        return False
    if relays_demand(words, at):
        return False
    return at < 2 or words[at - 1] != "كه" or not words[at - 2].endswith(_RELATED)


def _asks_first(words: list[str]) -> bool:
    """«در قیمت‌ها تجدید نظر کنید. مردم …»: whether the first sentence of a content ends in an imperative, and nothing makes it a clause."""
    end = next((at for at, word in enumerate(words[: _SHORT // 2]) if word in _STOPS), 0)
    return end > 1 and words[end - 1] in _IMPERATIVES and _NO_ORDER.isdisjoint(words[:end])


def _negated(words: list[str]) -> bool:
    """Whether the verb that ends a Persian content is negated: «نخواهد پذیرفت», «نمی شود», «نقض برجام نیست»."""
    last = words[-1] if words else ""
    split = len(words) > 1 and words[-2] == "نمي"  # the sign between «نمی» and its verb is read as a space
    return split or (last.startswith("ن") and len(last) > 3) or any(word.startswith("نخواه") for word in words[-3:])


_CLITICS = ("ب", "ل")
_PREPOSITIONS = frozenset(["ب", "ل", "في", "عن", "الى"])
_NOT_SO = ("لن", "لم", "لا", "ليس", "ليست")  # «لا تتدخل في شؤون الآخرين» blames nobody
_TELLING_PARTICLES = (*_NOT_SO, "سوف")
_ENDINGS = {"ar": ("هما", "ها", "هم", "ات", "ين", "ون", "ه", "ا"), "fa": ("هاي", "ها", "اي", "ي")}
Table = dict[str, list[tuple[int, tuple[str, ...], str]]]


def _fits(word: str, read: str, wanted: str) -> bool:
    """Whether a word of a report is the one wanted; «ب» and «ل» stand for any word that begins with them."""
    return read == wanted or (wanted in _CLITICS and word[0] == wanted)


def _within(marks: list[Mark], first: int, last: int) -> list[Mark]:
    """Give the marks that stand among the tokens `[first, last)` as a whole."""
    return [mark for mark in marks if mark.start >= first and mark.end <= last] if marks else marks


def _first_told(marks: list[Mark], first: int, last: int, words: Sequence[str] = ()) -> tuple[str, str] | None:
    """Give the class and the words that tell it, the first in the lexicon's order of those found, or None; no blame that `words` negate."""
    found = _within(marks, first, last)
    if words:
        found = [mark for mark in found if mark.klass != "accuse" or mark.start == 0 or words[mark.start - 1] not in _NOT_SO]
    best = min(found, key=lambda mark: mark.order, default=None)
    return (best.klass, " ".join(best.form)) if best is not None else None


def _all_told(marks: list[Mark], first: int, last: int) -> set[str]:
    """Give every class that some words of a content tell."""
    return {mark.klass for mark in _within(marks, first, last)}


def _stem(word: str, code: str) -> str:
    """Give a bare word without its commonest ending, so that its forms lean alike: «مشروع», «مشروعة»; «تاریخی», «تاریخ»."""
    return _without_ending(_bare(word, code), code)


def _without_ending(word: str, code: str) -> str:
    if not word.endswith(_ENDINGS[code]):
        return word
    for ending in _ENDINGS[code]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


Told = tuple[str, int, tuple[str, ...], str]  # the field of the lexicon, the order in it, the words, the class


class Word(NamedTuple):
    """What a word of a report tells `alone`, and what with a second word after it."""

    alone: list[Told]
    longer: dict[str, list[Told]]


@cache
def _forms(code: str) -> Remembered[tuple[str, str]]:
    """Give the words of reports without clitics, and without their ending too."""
    return Remembered(lambda word: (bare := _bare(word, code), _without_ending(bare, code)))


@cache
def _word_table(code: str) -> Remembered[Word | None]:
    """Give what the words of reports may tell; None for those that tell nothing, as most do."""
    arabic, (heads, anywhere, leanings) = code == "ar", (_class_table(code, field) for field in _FIELDS)

    def read(word: str) -> Word | None:
        stem = _without_ending(bare := _bare(word, code) if arabic else word, code)
        of_heads, of_words, of_leanings = heads.get(bare, ()), anywhere.get(bare, ()), leanings.get(stem, ())
        if not of_heads and arabic:  # «الضرورية» is no possessive of «ضروري»
            of_heads = [one for one in heads.get(_unowned(bare), ()) if one[2] != "demand"]
        if not (of_heads or of_words or of_leanings):
            return None
        told = [(field, *one) for field, here in zip(_FIELDS, (of_heads, of_words, of_leanings), strict=True) for one in here]
        longer: dict[str, list[Told]] = {}
        for one in told:
            if len(one[2]) > 1:
                longer.setdefault(one[2][1], []).append(one)
        return Word([one for one in told if len(one[2]) == 1], longer)

    return Remembered(read)


@cache
def _class_table(code: str, field: str) -> Table:
    """Give the words that tell a content's class, by first word: (order in the lexicon, words, class)."""
    table: Table = {}
    order = 0
    for klass, forms in getattr(load_language(code).cues, field).items():
        for form in forms:
            for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                read = _stem if field == "leanings" else _bare
                words = tuple(read(word, code) for word in spelling.split())
                table.setdefault(words[0], []).append((order, words, klass))
            order += 1
    return table


@cache
def _plain_nouns(code: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in load_language(code).cues.plain_nouns)


def _unowned(word: str) -> str:
    """Give an Arabic noun without the possessive at its end: «اعتزازه», «مواساتها»."""
    for ending in ("هما", "ها", "هم", "ه", "نا") if word.endswith(("ا", "ه", "م")) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            noun = word[: -len(ending)]
            return noun[:-1] + "ه" if noun[-1] == "ت" else noun
    return word


def _bare(word: str, code: str) -> str:
    """Give an Arabic word without clitic and article, for comparing heads of contents; others as they are."""
    if code != "ar":
        return word
    if not word.startswith(("و", "ب", "ل", "ا")):
        return word
    for prefix in ("وال", "بال", "لل", "ال", "ب", "ل", "و"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word
