"""Persian content that follows its cue: after a colon, که, a comma or a quotation mark; and how far it reaches.

«گفت: …» runs on over sentences to the next that introduces words anew; «گفت که … و افزود» ends where the next cue's clause begins.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from rasad.coding.clauses.extents import OPENING, quotation_end, trimmed
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import Scene
from rasad.coding.statements.preceding import PrecedingReader
from rasad.coding.statements.subjects import NAMED, THAT, SubjectReader
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_BEFORE_NOUN = fold_words("مطابق برخلاف حسب به بر این آن بنابه طبق بنا بنابر همان چنین هیچ یک")
_PARTICIPLE_CUES = fold_words("گفته نوشته خواسته افزوده دانسته خوانده برشمرده شمرده نامیده ستوده")
_SHARED = ("از", "بر", "به", "با", "نسبت به")
_CLOSING_MARKS = frozenset("»\"”’“")
_AFTER_QUOTATION = fold_words("و که اما ولی سپس وی او این در به با از بر")  # what goes on after speech in quotation marks
_OWN = fold_words("من ما بنده خودم خودمان خود آنچه")
_LISTING = fold_words("شرح قرار")  # «به شرح زیر است», «به قرار زیر است»
_GOING_ON = ("continue", "answer")
_OBJECT = 6  # tokens before «ادامه داد» among which what is continued stands
_SAID_AFTER = 5  # tokens after the comma of «ادامه داد،» from which on they are speech
_SIGNED = 12  # tokens of a quotation mark's words from which on they are the message and not its opening formula
_CREDITS = ("credit", "said-by")
_INTRODUCES = frozenset([":", "كه", "تا", "،", "\"", "«"])


class After(NamedTuple):
    """Content that follows its cue: offsets, the token after it, how it was found, the token it starts at."""

    span: tuple[int, int]
    end: int
    how: str
    start: int


class FollowingReader:
    """Reads what follows the cues of one Persian report."""

    def __init__(self, scene: Scene, subjects: SubjectReader, preceding: PrecedingReader) -> None:
        self.scene = scene
        self.words = scene.words
        self.cues = cues_by_id(scene.language.code)
        self.subjects = subjects
        self.preceding = preceding
        # By whether a colon follows, where the clauses of tokens begin: long sentences ask again and again.
        self._starts: dict[bool, dict[int, int]] = {True: {}, False: {}}
        self._credited = scene.sentences_with(_CREDITS)
        self._finite = {at: hit for at, cues in preceding.verbs.items() if (hit := self._read_finite(cues)) is not None}
        self._finite_places = list(self._finite)
        self.told = {scene.document.sentence_of[at] for at in self._finite_places}  # the sentences in which one stands

    def finite_at(self, at: int) -> Hit | None:
        """Give the cue that is a finite verb, or a noun with its light verb further on, at the token `at`."""
        return self._finite.get(at) if at not in self.scene.phrase_at else None

    def finite_places(self, first: int, last: int) -> list[int]:
        """Give the tokens in `[first, last)` at which such a cue stands, in order; some may be parts of names."""
        places = self._finite_places
        begin = bisect_left(places, first)
        if begin == len(places) or places[begin] >= last:
            return []  # as mostly
        return places[begin : bisect_left(places, last, begin)]

    def _read_finite(self, cues: list[Hit]) -> Hit | None:
        for hit in cues:
            cue, shape = hit.entry.value
            if shape == "finite" and not self._noun_use(hit):
                return hit
            if shape == "noun":
                closed = "between" in self.cues[cue].takes and self.preceding.closing(hit) is not None
                if closed or (self.words[hit.end : hit.end + 1] == ["و"] and self._shares_verb(hit)):
                    return hit
        return None

    def _shares_verb(self, hit: Hit) -> bool:
        """«… را محکوم و با بازماندگان ابراز همدردی کرد»: a noun with its content before it and the verb of a later one."""
        if hit.end >= len(self.words) or self.words[hit.end] != "و" or self.words[hit.start - 1] in _BEFORE_NOUN:
            return False
        end = hit.end + 1
        cue = self.cues[hit.entry.value[0]]
        first, last = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]]
        before = self.words[max(first, hit.start - 25) : hit.start - 1]
        takes = cue.light and any(fold_word(take) in before for take in cue.takes if take in _SHARED)
        if not takes and ("ra" not in cue.takes or "را" not in self.words[max(first, hit.start - 25) : hit.start]):
            return False
        later = (h for at in range(end, min(last, end + 25)) for h in self.scene.hits.get(at, ()))
        found = next((h for h in later if h.entry.kind == "cue" and h.entry.value[1] == "finite" and h.end - h.start > 1), None)
        return found is not None and found.start > end

    def _noun_use(self, hit: Hit) -> bool:
        """«خواست» the will, «گفت و گو», «به گفته»: a past stem used as a noun."""
        word = self.words[hit.start]
        if hit.end - hit.start > 1:
            return word in _PARTICIPLE_CUES and hit.start > 0 and self.words[hit.start - 1] == "به"
        before = self.words[hit.start - 1] if hit.start else ""
        after = self.words[hit.end] if hit.end < len(self.words) else ""
        following = self.words[hit.end + 1] if hit.end + 1 < len(self.words) else ""
        if after.startswith(("وگو", "گو")) or (after == "و" and following.startswith("گو")):
            return True
        if word in _PARTICIPLE_CUES and self._chained(hit):
            return False
        if word in _PARTICIPLE_CUES:
            return before in _BEFORE_NOUN or after not in _INTRODUCES or (after == "،" and before in ("از", "در"))
        return before in _BEFORE_NOUN and word == "خواست"

    def _chained(self, hit: Hit) -> bool:
        """«… را مؤثر دانسته و افزوده است»: a participle with its object before it shares the verb of the next."""
        if "ra" not in self.cues[hit.entry.value[0]].takes:
            return False
        first = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]][0]
        return "را" in self.words[max(first, hit.start - 20) : hit.start]

    def after(self, cue: Cue, hit: Hit, number: int, last: int, has_object: bool) -> After | None:
        """Content after a colon, که or an opening quotation mark; after a colon it runs on over sentences."""
        at = hit.end
        while at < last and self.words[at] in (")", "»", "\"") and at - hit.end < 1:
            at += 1
        if at >= last:
            return None
        word = self.words[at]
        if word == ":" and cue.id == "stand-written" and self._whole_text(hit):
            return self._made(at + 1, self._text_end(number, at + 1), "colon")
        if word == ":" or (word == "؛" and not has_object and "after" in cue.takes):
            return self._made(at + 1, self.colon_end(number, at + 1), "colon")
        if "after" not in cue.takes or (cue.needs_colon and not (self._brings_in(cue, hit, at, last) and self._continues(hit))):
            return None
        if word == "،" and at + 1 < last and self.words[at + 1] in THAT:
            at, word = at + 1, self.words[at + 1]  # «هشدار داده است، که اگر …»
        if word in THAT or (word == "تا" and not has_object) or (word == "تا" and "از" in cue.takes):
            return self._made(at + 1, self.clause_end(at + 1, last), "that")
        if word in OPENING and quotation_end(self.scene, at) is not None:
            return self._made(at, self.colon_end(number, at), "quote")
        if cue.klass != "request" and (has_object or cue.takes[0] != "after"):
            return None
        if word == "،":
            at += 1
        if last - at >= 3 and self.words[at][0].isalnum() and self.words[at] not in ("و", "اما", "ولي", "ضمن", "كه"):
            end = self.clause_end(at, last)
            return self._made(at, end, "bare") if self.words[at] != "با" or (word == "با" and self._told_whole(at, end)) else None
        return None

    def _told_whole(self, first: int, end: int) -> bool:
        """«گفت با این طرح مشکلی ندارد»: whether words that begin with «با» end in a verb of their own and are no link («با بیان»)."""
        if self.scene.has(first, first + 1, "cue"):
            return False
        return any(self.subjects.closes(at) for at in range(max(first, end - 2), end))

    def _brings_in(self, cue: Cue, hit: Hit, at: int, last: int) -> bool:
        """«ادامه داد که …», and «ادامه داد، …» with words of speech after the comma; not «به کار خود ادامه می‌دهد، …»."""
        if cue.id not in _GOING_ON or self.words[at] in THAT:
            return cue.id in _GOING_ON
        told = cue.id == "continue" and self.words[at] == "،" and self.words[hit.end - 1] == "داد"
        return told and last - at > _SAID_AFTER and self.words[at + 1] not in ("و", "اما")

    def _continues(self, hit: Hit) -> bool:
        """«ظریف ادامه داد که …», not «به سفر خود ادامه داد که …»: no object of the verb before it."""
        first = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]][0]
        return {"به", "را"}.isdisjoint(self.words[max(first, hit.start - _OBJECT) : hit.start])

    def clause(self, start: int, last: int) -> After | None:
        """Give the clause that starts at a token as what was said."""
        return self._made(start, self.clause_end(start, last), "that")

    def _made(self, start: int, end: int, how: str) -> After | None:
        span = trimmed(self.scene, start, end)
        return After(span, end, how, start) if span is not None else None

    def colon_end(self, number: int, at: int) -> int:
        """After a colon speech runs to its quotation's end, the next sentence with a turn of its own, or the paragraph's end."""
        document = self.scene.document
        quote = quotation_end(self.scene, at) if at < len(self.words) else None
        if quote is not None and quote - at > 3 and not self._quoted_words(quote):
            return quote
        first, last = document.sentences[number]
        if at >= last and number + 1 < len(document.sentences):  # the colon ends its line
            number += 1
            first, last = document.sentences[number]
        end = self.clause_end(at, last, colon_only=True)
        following = number + 1
        if end < last or following == len(document.sentences):
            return end
        paragraph = self._paragraph_end(first, last)
        while following < len(document.sentences) and document.sentences[following][0] < paragraph:
            a, b = document.sentences[following]
            if self.new_turn(following, a, b):
                break
            end = b
            following += 1
        return end

    def _paragraph_end(self, at: int, default: int) -> int:
        """Give the token after the paragraph that the token `at` stands in."""
        paragraphs = self.scene.document.paragraphs
        place = bisect_right(paragraphs, (at, len(self.words))) - 1
        return paragraphs[place][1] if place >= 0 and at < paragraphs[place][1] else default

    def _whole_text(self, hit: Hit) -> bool:
        """«متن پیام به این شرح است:», «در متن نامه آمده است:»: whether a message's own text follows."""
        first = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]][0]
        return not _LISTING.isdisjoint(self.words[hit.start : hit.end]) or "متن" in self.words[first : hit.start]

    def _text_end(self, number: int, at: int) -> int:
        """A message's own text runs on over paragraphs: to its quotation's end, a credit, words introduced anew, or the report's end."""
        sentences = self.scene.document.sentences
        quote = quotation_end(self.scene, at) if at < len(self.words) else None
        if quote is not None and quote - at > _SIGNED and not self._quoted_words(quote):
            return quote
        for a, b in sentences[number + 1 :]:
            if self.scene.has(a, b, "boilerplate") or self._credits(a, b) or (a > at and self.introduces(a, b)):
                return a
        return sentences[-1][1]

    def _quoted_words(self, quote: int) -> bool:
        """Whether what a quotation mark closes before the token `quote` are only words taken up: «گفت: «دیپلماسی» واژه‌ای است»."""
        after = quote + 1 if quote < len(self.words) and self.words[quote] in _CLOSING_MARKS else quote
        if after >= len(self.words) or self.scene.document.sentence_of[after] != self.scene.document.sentence_of[quote - 1]:
            return False
        return self.words[after][0].isalpha() and self.words[after] not in _AFTER_QUOTATION and self.scene.hit(after, "cue") is None

    def new_turn(self, number: int, first: int, last: int) -> bool:
        """Whether a sentence introduces words anew, rather than going on with those of before."""
        if self.scene.has(first, last, "boilerplate") or self._credits(first, last):
            return True
        finite = self.finite_places(first, last)
        if not finite:
            return False
        pronoun = self.scene.has(first, first + 2, "pronoun")
        named = any(g.phrases[0].kind in NAMED for g in self.subjects.between(number, first, first + 6))
        for at in finite:
            hit = self.finite_at(at)
            if hit is None:
                continue
            if hit.end < last and self.words[hit.end] == ":":
                return True
            cue = self.cues[hit.entry.value[0]]
            if pronoun:
                return True
            if named and ("after" not in cue.takes or (hit.end < last and self.words[hit.end] in ("كه", "تا"))):
                return True
        return False

    def _credits(self, first: int, last: int) -> bool:
        """Whether a sentence opens with a credit: «به گزارش ایرنا»; «از نظر من», «بر اساس آنچه گفتیم» go on with the speaker's words."""
        if self.scene.document.sentence_of[first] not in self._credited:
            return False
        for kind in _CREDITS:
            for at in self.scene.places(kind, first, first + 2):
                hit = self.scene.hit(at, kind)
                if hit is not None and hit.end < last and self.words[hit.end] not in _OWN:
                    return True
        return False

    def introduces(self, first: int, last: int) -> bool:
        """Whether words with a colon or a clause of their own are introduced among the tokens `[first, last)`."""
        for at in self.finite_places(first, last):
            hit = self.finite_at(at)
            if hit is not None and hit.end < last and self.words[hit.end] == ":":
                return True
        return False

    def clause_end(self, at: int, last: int, colon_only: bool = False) -> int:
        """Give where content ends inside a sentence: before a new cue of the same speaker, else at the sentence's end."""
        quote = quotation_end(self.scene, at) if at < last else None
        begin = max(at + 1, quote or 0)
        cues = self.finite_places(begin, last)
        marked = not colon_only and "؛" in self.words[begin:last]
        marks = [token for token in range(begin, last) if self.words[token] == "؛"] if marked else []
        for token in sorted({*cues, *marks}) if marks else cues:
            if token in marks:
                return token
            hit = self.finite_at(token)
            if hit is None:
                continue
            colon = hit.end < last and self.words[hit.end] == ":"
            if colon_only and not colon and (hit.end < last - 1 or self.cues[hit.entry.value[0]].takes[0] == "after"):
                continue
            start = self._clause_start(token, at, colon)
            if start > at + 1 and (colon or not self._has_subject(start, token)):
                return max(start - 1, at + 1)
            if colon:
                return token
        return last

    def _clause_start(self, token: int, at: int, colon: bool) -> int:
        """Give where the clause of the cue at `token` starts: after «و» or a comma that follows a finite verb."""
        found, walked, start = self._starts[colon], [], token
        while start > 1 and start not in found:
            walked.append(start)
            joint = self.words[start - 1] in ("و", "،")
            if joint and (colon or self.subjects.closes(start - 2) or self.words[start - 2] == "،"):
                found[start] = start
            elif not colon and self.subjects.closes(start - 1):
                found[start] = 0  # another clause, which its own verb closes
            else:
                start -= 1
        found.update(dict.fromkeys(walked, found.get(start, 0)))
        return max(at + 1, found.get(token, 0))

    def _has_subject(self, first: int, last: int) -> bool:
        return bool(self.subjects.between(self.scene.document.sentence_of[first], first, last))
