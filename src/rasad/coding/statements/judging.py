"""What a statement is: its form by quotation marks, its class by cue and content."""

from collections.abc import Sequence
from functools import cache, lru_cache

from rasad.coding.clauses.extents import SPEECH
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import CodedStatement, Scene
from rasad.coding.scene.weights import Questions, likelihood
from rasad.coding.statements.arabic_denials import denies_any
from rasad.coding.statements.cue_with_content import called_false, told_with_cue
from rasad.coding.statements.embedded import embeds
from rasad.coding.statements.laying_on import lays_on
from rasad.coding.statements.relayed_demands import relays_demand
from rasad.coding.statements.telling_words import Mark, Marks, TellingWords
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
_IS_FUTURE = Remembered(lambda word: word.startswith(("خواهد", "خواهيم", "نخواه")))
_NOT_SO = ("لن", "لم", "لا", "ليس", "ليست")  # «لا تتدخل في شؤون الآخرين» blames nobody
_TELLING_PARTICLES = (*_NOT_SO, "سوف")
_TELLING = frozenset(_TELLING_PARTICLES)
_HEAD = 4  # words at a content's head in which a claim is named
_READ = 14  # words of a content that its class is weighed by
_SAYS_WITH_THAT = frozenset(["indicate"])  # cues that praise a thing, and say that it is so
# The classes that a neutral cue's content may tell.
CLASSES = ("state", "praise", "support", "request", "demand", "accuse", "reject", "threaten", "agree", "deny")
_QUESTIONS = {klass: f"class:{klass}" for klass in CLASSES}
_ALL = tuple(_QUESTIONS.values())
_CLASS_OF = {question: klass for klass, question in _QUESTIONS.items()}


class Judge:
    """Judges the statements of one language's reports."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = cues_by_id(scene.language.code)
        self.plain, self.claims = _plain_nouns(scene.language.code), _claims(scene.language.code)
        self.telling = TellingWords(scene)
        # What many reports have not one word of, asked once for all the contents of a report.
        told = scene.document.vocabulary
        self._future = "خواه" in scene.document.folded.text
        self._must, self._asks = not _MUST.isdisjoint(told), not _IMPERATIVES.isdisjoint(told)
        self._none, self._never = "هيچ" in told, "هرگز" in told
        self._questions = scene.weights.together(_ALL)

    def judge(self, statement: CodedStatement) -> None:
        """Set form and class of a statement."""
        self._form(statement)
        self._class(statement)

    def _form(self, statement: CodedStatement) -> None:
        document = self.scene.document
        if not document.quotations:
            statement.form = "indirect"
            return
        start, end = statement.content
        inside = 0
        words = 0  # quoted words that are the speaker's own and no name
        for quotation in document.quotations:
            if quotation.start >= end:
                break
            if quotation.depth or quotation.end <= start:
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
        scene, document = self.scene, self.scene.document
        cue = self.cues.get(statement.cue_id)
        if statement.cue_id in _SAYS_WITH_THAT and "content:that" in statement.rules:
            statement.klass = "state"  # «نوه بأن»: no praise by itself
        neutral = statement.klass in _NEUTRAL
        begin = document.token_at(statement.content[0])
        fixed = told_with_cue(statement.cue_id, scene.words, begin)
        if fixed is not None:
            statement.klass = fixed
            return
        if not neutral and (cue is None or not cue.noun_class):
            return
        last = document.token_at(max(statement.content[0], statement.content[1] - 1)) + 1
        words = scene.words[begin:last]
        if neutral and not scene.arabic and called_false(statement.cue_id, words):
            statement.klass = "deny"
            statement.rules.append("content:called-false")
            return
        if neutral and scene.arabic and embeds(scene, begin, last):
            statement.rules.append("content:embedded")
            return
        if statement.klass == "reject" and not self.claims.isdisjoint(words[:_HEAD]):
            statement.klass = "deny"
            statement.rules.append("content:claim")
            return
        marks = self.telling.among(begin, last)
        found = self._told(statement, begin, words, marks) if neutral else None
        if found is not None:
            statement.klass = found[0]
            statement.rules.append(f"content:{found[1]}")
        self._weigh(statement, begin, words, marks)

    def _told(self, statement: CodedStatement, first: int, words: list[str], marks: Marks) -> tuple[str, str] | None:
        """Give the class that the `words` of a content tell by rule, and those of them; its head tells first."""
        scene = self.scene
        last = first + len(words)
        cue = self.cues.get(statement.cue_id)
        if cue is not None and cue.noun_class and scene.words[first] in self.plain:
            return None
        if scene.arabic and lays_on(scene, first, last):
            return "demand", "opens-on"
        if scene.arabic and denies_any(words):
            return "deny", "not-any"
        head = 4 if scene.arabic else 7
        of_object = statement.cue_id in _JUDGING and "content:object" in statement.rules  # «اعتبر دعم A لـB سببا للحرب»
        heads = marks["content_classes"]
        found = _first_told(heads, min(last, first + head)) if heads and not of_object else None
        if found is not None and found[1] in _MUST and not _any_demands(words[:head]):
            found = None
        if found is None and marks["content_words"]:
            found = _first_told(marks["content_words"], last, scene.words)
        return self._persian_mood(words) if found is None and not scene.arabic else found

    def _inside(self, first: int, last: int) -> list[str]:
        """Give the classes of the cues among the tokens `[first, last)`: «مصر ترفض هذا الاتفاق»."""
        places = self.scene.places("cue", first, min(last, first + _READ))
        if not places:
            return []
        found = set()
        for at in places:
            for hit in self.scene.hits[at]:
                if hit.entry.kind == "cue" and (klass := self.cues[hit.entry.value[0]].klass) not in _NEUTRAL:
                    found.add(f"inside:{klass}")
                    if at - first < 4:
                        found.add(f"opens:{klass}:{hit.entry.value[1]}")
        return sorted(found)

    def _weigh(self, statement: CodedStatement, first: int, words: list[str], marks: Marks) -> None:
        """Ask the weights of each class whether it is this statement's; the rules' own class speaks as a feature."""
        scene, rules_class = self.scene, statement.klass
        neutral = rules_class in _NEUTRAL
        if not neutral and not marks["leanings"] and scene.trace is None:
            return  # no other class could be told
        length = min(len(words) // 4, 5)
        opening = _opening(statement.cue_id, rules_class, scene.language.code, length, statement.form, *statement.rules[1:3])
        features = (*self._features(first, words, marks), *self._inside(first, first + len(words)))
        if scene.trace is not None:
            for klass in CLASSES:
                scene.note(_QUESTIONS[klass], [*opening, *features, _by_rule(rules_class, klass)], statement)
        # A cue that leans itself gives way only to what its content tells: «ادعاها را رد کرد».
        told = None if neutral else frozenset([rules_class, *[mark.klass for mark in marks["leanings"]]])
        best = _likeliest(self._questions, opening, features, rules_class, told) or rules_class
        if best != rules_class:
            statement.klass = best
            statement.rules.append(f"class:{best}")

    def _features(self, first: int, words: list[str], marks: Marks) -> list[str]:
        """Give what the class of a content depends on beside its `_opening`: the classes that its words tell or lean to, its mood.

        The words themselves are no features: learned from some hundred reports they made it worse in cross-validation.
        """
        features: list[str] = []
        heads, anywhere, leanings = marks["content_classes"], marks["content_words"], marks["leanings"]
        if heads or anywhere:
            features += sorted({f"tells:{mark.klass}" for mark in (*heads, *anywhere)})
        if leanings:
            after = first + (words.index("را") + 1 if "را" in words else len(words))  # «این سفر را تاریخی خواند»: the judgement
            # A set, since what is kept for them must not grow with a content.
            features += _leaning(frozenset([(mark.klass, mark.start >= after, mark.end <= first + 3) for mark in leanings]))
        return features + self._mood(words)

    def _mood(self, words: list[str]) -> list[str]:
        """Give how a content speaks: negated, of the future, as "we", laying something on somebody («على العرب أن …»)."""
        if self.scene.arabic:
            opening = [self.telling.forms[word][0] for word in words[:5]]
            found = [] if _TELLING.isdisjoint(opening) else [f"says:{word}" for word in _TELLING_PARTICLES if word in opening]
            if opening and opening[0] == "على":
                found.append("opens-on")
            return found
        if not words:
            return []
        future = self._future and any(map(_IS_FUTURE.__getitem__, words))
        found = ["says:not"] if _negated(words, future) else []
        if words[-1].endswith("يم"):
            found.append("says:we")
        if self._none and "هيچ" in words:
            found.append("says:none")
        if future:
            found.append("says:will")
        if self._never and "هرگز" in words:
            found.append("says:never")
        return found

    def _persian_mood(self, words: list[str]) -> tuple[str, str] | None:
        """Persian tells by its verbs: «باید …» a demand, an imperative at the end («توجه کنید») a request; by «چرا» blame."""
        if self._must and len(words) <= _SHORT and _any_demands(words):
            return "demand", "must"
        if words and words[0] == "چرا" and words[1:2] != ["كه"]:
            return "accuse", "why"  # «چرا به وعده‌ها عمل نمی‌کنید؟»
        if self._asks and words and (words[-1] in _IMPERATIVES or _asks_first(words)):
            return "request", "imperative"
        return None


@lru_cache(maxsize=2_048)  # the cues are told in the same few ways
def _opening(cue_id: str, klass: str, language: str, length: int, form: str, *rules: str) -> tuple[str, ...]:
    """Give the features with which the class of a content is asked first: its cue, the rules' class, its length and form."""
    return (f"cue:{cue_id}", f"by-rule:{klass}", f"{language}:{klass}", f"length:{length}", f"form:{form}", *rules)


@lru_cache(maxsize=2_048)
def _leaning(leanings: frozenset[tuple[str, bool, bool]]) -> tuple[str, ...]:
    """Give features of the classes that words lean to, of each whether they judge and whether they stand at the content's head."""
    return (
        *sorted({f"leans:{klass}" for klass, _, _ in leanings}), *sorted({f"judged:{klass}" for klass, judges, _ in leanings if judges}),
        *sorted({f"headed:{klass}" for klass, _, heads in leanings if heads}),
    )


def _by_rule(rules_class: str, klass: str) -> str:
    """Give the feature that says whether a class is the one the rules chose."""
    return "rule:yes" if rules_class == klass else "rule:no"


@lru_cache(maxsize=256)
def _own_features(rules_class: str, questions: tuple[str, ...]) -> tuple[str, ...]:
    """Give the last feature of the question of each class."""
    return tuple([_by_rule(rules_class, _CLASS_OF[question]) for question in questions])


@lru_cache(maxsize=1_024)  # most are asked with the same few features
def _likeliest(
    questions: Questions, opening: tuple[str, ...], features: tuple[str, ...], rules_class: str, told: frozenset[str] | None
) -> str | None:
    """Give the class of the largest sum, of those `told` if not all may be; of all, "state" only where it is twice as likely."""
    asked = questions.decisions
    sums = dict(zip(map(_CLASS_OF.__getitem__, asked), questions.sums(opening, features, _own_features(rules_class, asked)), strict=True))
    if told is not None:
        return max((klass for klass in sums if klass in told), key=sums.__getitem__, default=None)
    plain = sums.pop("state", None)
    best = max(sums, key=sums.__getitem__, default=None)
    if plain is None or (best is not None and likelihood(sums[best]) > likelihood(plain) * _PLAIN):
        return best
    return "state"


def _any_demands(words: list[str]) -> bool:
    """Whether one of the «باید» among Persian words demands."""
    return not _MUST.isdisjoint(words) and any(word in _MUST and _demands(words, at) for at, word in enumerate(words))


def _demands(words: list[str], at: int) -> bool:
    """Whether «باید» at `at` demands: not in «باید دید» (but in «واقعیت را باید دید»), nor in a relative clause («اقداماتی که باید …»)."""
    if words[at + 1 : at + 2] and words[at + 1] in _TO_BE_SEEN and "را" not in words[max(0, at - 1) : at]:
        return False
    if relays_demand(words, at):
        return False
    return at < 2 or words[at - 1] != "كه" or not words[at - 2].endswith(_RELATED)


def _asks_first(words: list[str]) -> bool:
    """«در قیمت‌ها تجدید نظر کنید. مردم …»: whether the first sentence of a content ends in an imperative, and nothing makes it a clause."""
    for end, word in enumerate(words[: _SHORT // 2]):
        if word in _STOPS:
            return end > 1 and words[end - 1] in _IMPERATIVES and _NO_ORDER.isdisjoint(words[:end])
    return False


def _negated(words: list[str], future: bool) -> bool:
    """Whether the last verb of a Persian content is negated: «نخواهد پذیرفت», «نمی شود», «نقض برجام نیست»; `future`: one may be."""
    last = words[-1]
    split = len(words) > 1 and words[-2] == "نمي"  # the sign between «نمی» and its verb is read as a space
    return split or (last.startswith("ن") and len(last) > 3) or (future and any(word.startswith("نخواه") for word in words[-3:]))


def _first_told(marks: list[Mark], last: int, words: Sequence[str] = ()) -> tuple[str, str] | None:
    """Give the class and the words that tell it, the first in the lexicon's order up to the token `last`; no blame that `words` negate."""
    best: Mark | None = None
    for mark in marks:
        if mark.end > last or (best is not None and mark.order >= best.order):
            continue
        if not words or mark.klass != "accuse" or mark.start == 0 or words[mark.start - 1] not in _NOT_SO:
            best = mark
    return (best.klass, " ".join(best.form)) if best is not None else None


@cache
def _plain_nouns(code: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in load_language(code).cues.plain_nouns)


@cache
def _claims(code: str) -> frozenset[str]:
    return fold_words(" ".join(load_language(code).cues.claims))
