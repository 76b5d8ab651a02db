"""Where the content of an Arabic cue ends: with its quotation, at words that open another matter, with the sentence or later."""

from itertools import compress

from rasad.coding.clauses.clause_words import THAT
from rasad.coding.clauses.extents import OPENING, quoted_until, trimmed
from rasad.coding.clauses.levels import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.statements.arabic_in_words_of import AS, AS_OF
from rasad.coding.statements.cues import COMMAS, CONTRAST, CandidateReader
from rasad.coding.statements.resuming import TO_HIM
from rasad.text import fold_word, fold_words

ATTRIBUTION = AS | AS_OF | {"حسبما"}
IN_HIS_WORDS = fold_words("قوله قولها تعبيره تعبيرها وصفه وصفها رأيه رأيها")
_OWN_WORDS = fold_words("قوله قولها تعبيره تعبيرها وصفه وصفها ما بيان البيان المصدر المصادر بلاغ البلاغ")
_OCCASIONS = fold_words("خلال في عقب أثناء على بعد قبيل لدى")
_GLOSSES = fold_words("مؤشر إشارة خطوة تلميح تحد")  # «أيدت آسيان الدعوة في مؤشر على التوتر»: the report's own remark
_DURING = fold_words("خلال في أثناء عقب")
_WHEN = fold_words("خلال في أثناء عقب لدى بعد قبيل إثر")
_HIS_MEETING = fold_words(
    "لقائه لقائها لقاءه لقائهما استقباله استقبالها اجتماعه اجتماعها مباحثاته مباحثاتها محادثاته محادثاتها اتصاله اتصالها زيارته زيارتها"
)  # «أشاد بالعلاقات خلال استقباله A»: the occasion on which he said so
_OCCASION = frozenset(
    ("في" if noun != fold_word("هامش") else "على", noun) for noun in fold_words("وقت ختام مستهل أعقاب هامش")
)  # «…، في وقت تتواصل المعارك», «…، على هامش القمة»
_ASIDE = 5  # tokens of an attribution between commas
_WITH_NEAR = 2  # tokens between a noun of contact and «مع»
_MEANWHILE = fold_words("كما فيما وكما بينما وفيما")
# What may open another matter by itself, without an entry of the lexicon.
_TURNING = ATTRIBUTION | _WHEN | _MEANWHILE | frozenset(["في", "وذلك", "على", "وقد", "وكان", "وكانت", "حيث"])
_WATCHED = _TURNING | OPENING
_OPENING_ENTRIES = ("side", "break", "frame-verb")  # the last of them after a phrase only


class ContentEnds:
    """Finds the ends of what was said in one Arabic report."""

    def __init__(self, scene: Scene, candidates: CandidateReader) -> None:
        self.scene = scene
        self.words = scene.words
        self.candidates = candidates

    def runs_on(self, number: int, content: int, last: int) -> int:
        """After a colon without quotation marks the words run on to the next sentence that has a cue, or the paragraph's end."""
        document = self.scene.document
        if content >= last:  # the colon ends its line
            number = document.sentence_of[content]
            last = document.sentences[number][1]
        paragraph = next((b for a, b in document.paragraphs if a <= content < b), last)
        while number + 1 < len(document.sentences) and document.sentences[number + 1][0] < paragraph:
            number += 1
            first, following = document.sentences[number]
            if self._turns(first, following):
                break
            last = following
        return last

    def _turns(self, first: int, last: int) -> bool:
        """Whether a sentence introduces words anew or turns to another matter."""
        if any(self.scene.has(first, first + 2, kind) for kind in ("side", "break", "boilerplate", "credit")):
            return True
        return any(c.begin <= first + 2 or c.subject is not None for c in self.candidates.read(first, last))

    def end(self, candidate: Candidate, limit: int) -> int:
        """Give the token at which the content ends: its quotation's end, a word that opens another matter, or `limit`."""
        content, quote = candidate.content, candidate.quote
        after = content + 1
        if quote is not None:
            if candidate.how == "quote" or quote >= limit or self._stops(quote):
                return quote
            after = quote
        phrase = candidate.how in ("clitic", "preposition", "object")
        for at in self._watched(after, limit, phrase):
            if at < after:
                continue  # inside a quotation
            word = self.words[at]
            if word in OPENING:
                after = quoted_until(self.scene, min(at + 1, len(self.words) - 1))
                if after > at + 1:
                    continue
            if self._other_matter(at, phrase, limit) if word in _TURNING else self._turns_by_entry(at, phrase):
                return at
        return limit

    def _watched(self, first: int, limit: int, phrase: bool) -> list[int]:
        """Give the tokens in `[first, limit)` at which a quotation or another matter may open, in order: by word, or by entry."""
        found = [*compress(range(first, limit), map(_WATCHED.__contains__, self.words[first:limit]))]
        kinds = _OPENING_ENTRIES if phrase else _OPENING_ENTRIES[:2]
        entries = [at for kind in kinds for at in self.scene.places(kind, first, limit)]
        return sorted({*found, *entries}) if entries else found

    def _stops(self, at: int) -> bool:
        """Whether what follows a quotation no longer belongs to it: a mark, a new clause."""
        after = at + 1 if at < len(self.words) and not self.words[at][0].isalnum() and self.words[at] not in COMMAS else at
        return after >= len(self.words) or self.words[after] in COMMAS or self.words[after].startswith("و")

    def _other_matter(self, at: int, phrase: bool, limit: int) -> bool:
        """Whether a word of `_TURNING` opens another matter; `phrase`: the content is a noun phrase, which ends sooner than a clause."""
        word = self.words[at]
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        after_comma = self.words[at - 1] in COMMAS
        if word in ATTRIBUTION:
            return (following in _OWN_WORDS or word == "حسبما") and limit - at < 16 and not self._aside(at, limit)
        if word == "في" and following == "حين" and after_comma:
            return phrase  # «…، في حين لم تعلق طهران»
        if word == "وذلك" and following in _OCCASIONS:
            return phrase or after_comma
        if word == "في" and following in _GLOSSES and (phrase or after_comma):
            return True
        if word == "على" and following == "حد" and limit - at < 8:
            return True
        if word in _DURING and (phrase or after_comma) and self._tells_contact(at + 1):
            return True
        if word in _WHEN and following in _HIS_MEETING and (phrase or after_comma) and "،" not in self.words[at:limit]:
            return True
        if after_comma and (word, following) in _OCCASION and "،" not in self.words[at:limit]:
            return True
        if word in _MEANWHILE:
            return (phrase or (after_comma and word != "كما")) and following not in THAT and following not in ("بعد", "بينهم", "بينها")
        if phrase and (word in ("وقد", "وكان", "وكانت") or (word == "حيث" and after_comma)):
            return True
        return self._turns_by_entry(at, phrase)

    def _turns_by_entry(self, at: int, phrase: bool) -> bool:
        """Whether an entry of the lexicon opens another matter: «من جهة أخرى» after a comma, a verb of contact with «و» after a phrase."""
        hits = self.scene.hits.get(at, ())
        if self.words[at - 1] in COMMAS and any(h.entry.kind in ("side", "break") for h in hits):
            return True
        return phrase and any(h.prefix == "و" and h.entry.kind == "frame-verb" and h.entry.value[1] == "past" for h in hits)

    def _aside(self, at: int, limit: int) -> bool:
        """«لأنه، حسب تعبيره، يخالف القانون»: between two commas, and what was said goes on."""
        if at + 1 >= limit or self.words[at - 1] not in COMMAS or self.words[at + 1] not in IN_HIS_WORDS:
            return False
        closing = next((end for end in range(at + 2, min(limit, at + _ASIDE)) if self.words[end] in COMMAS), None)
        if closing is None or limit - closing <= 3:
            return False
        return self.words[closing + 1] not in THAT and not self.words[closing + 1].startswith("و")

    def _tells_contact(self, at: int) -> bool:
        """«أكد A دعمه لـB في اتصال هاتفي مع C»: when he said so is none of what he said."""
        noun = self.scene.hit(at, "frame-noun")
        return noun is not None and not noun.prefix and "مع" in self.words[noun.end : noun.end + _WITH_NEAR]

    def _trails(self, word: str) -> bool:
        return word in CONTRAST or word == "و" or (not word[-1].isalnum() and word not in (")", "%"))

    def span(self, content: int, end: int, how: str) -> tuple[int, int] | None:
        """Give the offsets of the content `[content, end)` without أن, marks, trailing conjunctions and a clitic before it."""
        while content < end and (self.words[content] in OPENING or self.words[content] in THAT):
            content += 1
        while end > content + 1 and self._trails(self.words[end - 1]):
            end -= 1
        span = trimmed(self.scene, content, end)
        if span is None or how != "clitic":
            return span
        text = self.scene.document.text
        start, stop = span
        if text[start] in "بلو" and (self.words[content] not in TO_HIM or end == content + 1):
            start += 2 if text[start : start + 2] in ("بـ", "لـ") else 1
            while start < stop and not text[start].isalnum():
                start += 1
        return start, stop
