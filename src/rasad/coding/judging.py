"""What a statement is: its form by quotation marks, its class by cue and content."""

from functools import cache

from rasad.coding.extents import SPEECH
from rasad.coding.lexicon import cues_by_id
from rasad.coding.scene import CodedStatement, Scene
from rasad.languages import load_language
from rasad.text import fold_word, fold_words
from rasad.text.quotations import Quotation

_SHORT = 30  # words up to which one «باید» makes all of a content a demand
_MUST = fold_words("باید نباید بایستی بایست می‌بایست")
_IMPERATIVES = fold_words("کنید دهید باشید شوید بگیرید بردارید بگذارید بدهید بیایید بنویسید")
_NEUTRAL = frozenset(["state"])
_PLAIN = 0.5  # "state" is what is left where no other class holds: chosen by cross-validation
_READ = 14  # words of a content that its class is weighed by
# The classes that a neutral cue's content may tell.
CLASSES = ("state", "praise", "support", "request", "demand", "accuse", "reject", "threaten", "agree", "deny")


class Judge:
    """Judges the statements of one language's reports."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = cues_by_id(scene.language.code)
        lexicon = scene.language.cues
        self.heads = _class_table(scene.language.code, "content_classes")
        self.anywhere = _class_table(scene.language.code, "content_words")
        self.leanings = _class_table(scene.language.code, "leanings")
        self.plain = {fold_word(word) for word in lexicon.plain_nouns}

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
        neutral = statement.klass in _NEUTRAL
        if not neutral and (cue is None or not cue.noun_class):
            return
        document = self.scene.document
        first = document.token_at(statement.content[0])
        last = document.token_at(max(statement.content[0], statement.content[1] - 1)) + 1
        code = self.scene.language.code
        words = [_bare(word, code) for word in self.scene.words[first:last]]
        found = self._told(statement, first, words) if neutral else None
        if found is not None:
            statement.klass = found[0]
            statement.rules.append(f"content:{found[1]}")
        self._weigh(statement, words, self._inside(first, last))

    def _told(self, statement: CodedStatement, first: int, words: list[str]) -> tuple[str, str] | None:
        """Give the class that the content's words tell by rule, and those words; its head tells first."""
        cue = self.cues.get(statement.cue_id)
        if cue is not None and cue.noun_class and self.scene.words[first] in self.plain:
            return None
        found = _match(self.heads, words[:4] if self.scene.arabic else words[:7]) or _match(self.anywhere, words)
        return self._persian_mood(words) if found is None and not self.scene.arabic else found

    def _inside(self, first: int, last: int) -> list[str]:
        """Give the classes of the cues among the tokens `[first, last)`: «مصر ترفض هذا الاتفاق»."""
        found = set()
        for at in range(first, min(last, first + _READ)):
            for hit in self.scene.hits.get(at, ()):
                if hit.entry.kind == "cue" and (klass := self.cues[hit.entry.value[0]].klass) not in _NEUTRAL:
                    found.add(f"inside:{klass}")
                    if at - first < 4:
                        found.add(f"opens:{klass}:{hit.entry.value[1]}")
        return sorted(found)

    def _weigh(self, statement: CodedStatement, words: list[str], inside: list[str]) -> None:
        """Ask the weights of each class whether it is this statement's; the rules' own class speaks as a feature."""
        features = [*self._features(statement, words), *inside]
        likely = {}
        for klass in CLASSES:
            asked = [*features, f"rule:{'yes' if statement.klass == klass else 'no'}"]
            self.scene.note(f"class:{klass}", asked, statement)
            if self.scene.weights.known(f"class:{klass}"):
                likely[klass] = self.scene.weights.probability(f"class:{klass}", asked)
        if statement.klass not in _NEUTRAL:  # a cue that leans itself gives way only to what its content tells: «ادعاها را رد کرد»
            told = {statement.klass, *(f.partition(":")[2] for f in features if f.startswith("leans:"))}
            likely = {klass: share for klass, share in likely.items() if klass in told}
        elif "state" in likely:
            likely["state"] *= _PLAIN
        best = max(likely, key=lambda klass: likely[klass], default=statement.klass)
        if best != statement.klass:
            statement.klass = best
            statement.rules.append(f"class:{best}")

    def _features(self, statement: CodedStatement, words: list[str]) -> list[str]:
        """Give what the class of a statement depends on: its cue, and the classes that its words tell or lean to.

        The words themselves are no features: learned from some hundred reports they made it worse in cross-validation.
        """
        told = {klass for table in (self.heads, self.anywhere) for klass in _all_told(table, words)}
        code = self.scene.language.code
        stems = [_stem(word, code) for word in words]
        after = stems[stems.index("را") + 1 :] if "را" in stems else []  # «این سفر را تاریخی خواند»: the judgement
        leans = sorted(f"leans:{klass}" for klass in _all_told(self.leanings, stems))
        judged = sorted(f"judged:{klass}" for klass in _all_told(self.leanings, after))
        headed = sorted(f"headed:{klass}" for klass in _all_told(self.leanings, stems[:3]))
        return [
            f"cue:{statement.cue_id}", f"by-rule:{statement.klass}", f"{code}:{statement.klass}",
            f"length:{min(len(words) // 4, 5)}", f"form:{statement.form}", *statement.rules[1:3],
            *sorted(f"tells:{klass}" for klass in told), *leans, *judged, *headed, *self._mood(words),
        ]

    def _mood(self, words: list[str]) -> list[str]:
        """Give how a content speaks: negated, of the future, as "we", laying something on somebody («على العرب أن …»)."""
        if self.scene.arabic:
            opening = words[:5]
            return [f"says:{word}" for word in _TELLING_PARTICLES if word in opening] + (["opens-on"] if words[:1] == ["علي"] else [])
        last = words[-1] if words else ""
        found = [("not", last.startswith("ن") and len(last) > 3), ("we", last.endswith("يم")), ("none", "هيچ" in words)]
        found += [("will", any(word.startswith(("خواهد", "خواهيم", "نخواه")) for word in words)), ("never", "هرگز" in words)]
        return [f"says:{name}" for name, holds in found if holds]

    def _persian_mood(self, words: list[str]) -> tuple[str, str] | None:
        """Persian tells by its verbs: «باید …» a demand, an imperative at the end («توجه کنید») a request."""
        if len(words) <= _SHORT and any(word in _MUST for word in words):
            return "demand", "must"
        if words and words[-1] in _IMPERATIVES:
            return "request", "imperative"
        return None


_TELLING_PARTICLES = ("لن", "لم", "لا", "ليس", "ليست", "سوف")
_ENDINGS = {"ar": ("هما", "ها", "هم", "ات", "ين", "ون", "ه", "ا"), "fa": ("هاي", "ها", "اي", "ي")}
Table = dict[str, list[tuple[int, tuple[str, ...], str]]]


def _match(table: Table, words: list[str]) -> tuple[str, str] | None:
    """Give the class and the words that tell it, the first in the lexicon's order of those found, or None."""
    best: tuple[int, str, str] | None = None
    for at, word in enumerate(words):
        for order, form, klass in table.get(word, ()):
            if (best is None or order < best[0]) and tuple(words[at : at + len(form)]) == form:
                best = (order, klass, " ".join(form))
    return best[1:] if best is not None else None


def _all_told(table: Table, words: list[str]) -> set[str]:
    """Give every class that some words of a content tell."""
    return {
        klass for at, word in enumerate(words) for _, form, klass in table.get(word, ()) if tuple(words[at : at + len(form)]) == form
    }


def _stem(word: str, code: str) -> str:
    """Give a word without its commonest ending, so that its forms lean alike: «مشروع», «مشروعة»; «تاریخی», «تاریخ»."""
    for ending in _ENDINGS[code]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@cache
def _class_table(code: str, field: str) -> Table:
    """Give the words that tell a content's class, by first word: (order in the lexicon, words, class)."""
    table: Table = {}
    order = 0
    for klass, forms in getattr(load_language(code).cues, field).items():
        for form in forms:
            for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                words = tuple(_bare(word, code) for word in spelling.split())
                if field == "leanings":
                    words = tuple(_stem(word, code) for word in words)
                table.setdefault(words[0], []).append((order, words, klass))
            order += 1
    return table


@cache
def _bare(word: str, code: str) -> str:
    """Give an Arabic word without clitic and article, for comparing heads of contents; others as they are."""
    if code != "ar":
        return word
    for prefix in ("وال", "بال", "لل", "ال", "ب", "ل", "و"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word
