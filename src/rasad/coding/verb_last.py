"""Statements where the verb comes last: Persian. The speaker opens the clause, the cue closes it.

«ظریف با اشاره به …، تاکید کرد: …» : linking clauses before the cue have content of their own; content follows the cue
after a colon or که, or stands before it («بر … تاکید کرد», «… را محکوم کرد», «خواستار … شد»).
"""

from typing import NamedTuple

from rasad.coding.extents import OPENING, may_speak, quotation_end, trimmed
from rasad.coding.preceding import PrecedingReader
from rasad.coding.scene import CodedStatement, Group, Scene
from rasad.coding.state import State
from rasad.languages.schema import Cue
from rasad.text import fold_word
from rasad.text.matcher import Hit

_STOP = frozenset([".", "؟", "!", "?"])
_THAT = frozenset(["كه", "اينكه", "آنكه", "انكه", "بلكه"])
_PERSONS = ("person", "title", "organization", "country", "group")
_NAMED = ("person", "title")
_BEFORE_NOUN = frozenset(fold_word(w) for w in "به بر این آن بنابه طبق بنا بنابر همان چنین هیچ یک".split())
_VERBS = frozenset(fold_word(w) for w in
    "است نیست شد شود شدند کرد کند کنند کردند کنیم دارد دارند ندارد داریم بود بودند باشد باشند هستند نیستند داد دهد دهند گرفت گیرد رفت نشد نشده نیستیم هستیم باشیم شویم یافت یابد کرده‌اند شده‌اند خواهد".split())
_PARTICIPLE_CUES = frozenset(fold_word(w) for w in "گفته نوشته خواسته افزوده دانسته خوانده برشمرده".split())


_OPENERS = frozenset(fold_word(w) for w in "در به با از بر برای ضمن همچنین نیز سپس و اما ولی پس پیش درباره پیرامون چنان چنانچه طبق بنا بنابر علاوه وی او پیشتر هم".split())
_OPENING_KINDS = frozenset(["cue", "side", "break", "day", "weekday", "pronoun", "credit", "said-by", "frame-noun"])


class After(NamedTuple):
    """Content that follows its cue: offsets, the token after it, how it was found, the token it starts at."""

    span: tuple[int, int]
    end: int
    how: str
    start: int


class VerbLastReader:
    """Reads the statements of one Persian report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.cues = {cue.id: cue for cue in scene.language.cues.cues}
        self.preceding = PrecedingReader(scene)
        self.until = 0  # words before this token belong to what an earlier sentence introduced

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        if first < self.until:
            return self._nested(number, first, min(last, self.until)) if last <= self.until else []
        headline = self._headline(number, first, last)
        if headline is not None:
            return [headline]
        found = self._said_by(number, first, last)
        clause = at = first
        while at < last and not found:
            hit = self._finite_at(at)
            if hit is None:
                at += 1
                continue
            statements, consumed = self._cue(hit, number, clause, last)
            found += statements
            if statements:
                clause = consumed
            at = max(hit.end, consumed if statements else hit.end)
            if statements:
                found += self._rest(number, clause, at, last)
                break
        if not found:
            self._note_topic(number)
        return found

    def _rest(self, number: int, clause: int, at: int, last: int) -> list[CodedStatement]:
        """Read on in a sentence after its first statements."""
        found: list[CodedStatement] = []
        while at < last:
            hit = self._finite_at(at)
            if hit is None:
                at += 1
                continue
            statements, consumed = self._cue(hit, number, clause, last)
            found += statements
            if statements:
                clause = consumed
            at = max(hit.end, consumed if statements else hit.end)
        return found

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if self._bare(group) and group.phrases[0].kind in _NAMED and group.phrases[0].actor:
                self.state.topic = group.phrases[0].actor
                return

    # -- cues -----------------------------------------------------------------------------------------------------

    def _finite_at(self, at: int) -> Hit | None:
        if at not in self.scene.hits or self.scene.phrase_at.get(at) is not None:
            return None
        for hit in self.scene.hits[at]:
            if hit.entry.kind != "cue":
                continue
            if hit.entry.value[1] == "finite" and not self._noun_use(hit):
                return hit
            if hit.entry.value[1] == "noun" and "between" in self.cues[hit.entry.value[0]].takes and self.preceding.closing(hit) is not None:
                return hit
        return None

    def _noun_use(self, hit: Hit) -> bool:
        """«خواست» the will, «گفت و گو», «به گفته»: a past stem used as a noun."""
        after = self.words[hit.end] if hit.end < len(self.words) else ""
        before = self.words[hit.start - 1] if hit.start else ""
        word = self.words[hit.start]
        if hit.end - hit.start > 1:
            return before == "به" and word in _PARTICIPLE_CUES
        if after.startswith(("وگو", "گو")) or (after == "و" and hit.end + 1 < len(self.words) and self.words[hit.end + 1].startswith("گو")):
            return True
        if word in _PARTICIPLE_CUES:
            return before in _BEFORE_NOUN or after not in (":", "كه", "تا", "،", "\"", "«") or (after == "،" and before in ("از", "در"))
        return before in _BEFORE_NOUN and word == "خواست"

    def _cue(self, hit: Hit, number: int, clause: int, last: int) -> tuple[list[CodedStatement], int]:
        cue = self.cues[hit.entry.value[0]]
        speakers, explicit, embedded = self._speakers(hit, number, clause)
        if not speakers or (cue.needs_subject and not explicit):
            return [], hit.end
        links = [] if embedded else self.preceding.links(clause, hit)
        own = self._own_clause(number, clause, hit)
        if links:
            own = max(own, self.scene.document.token_at(links[-1][2][1] - 1) + 1)
        before = self.preceding.content(cue, hit, own)
        after = self._after(cue, hit, number, last, before is not None)
        if before is not None and after is not None and after.how == "that" and cue.klass != "request" and before[1] in ("از", "بر", "ra"):
            after = None  # «از سفر … خبر داد که …»: a relative clause
        if before is None and after is None and not links:
            return [], hit.end
        out: list[CodedStatement] = []
        for link, where, span, token in links:
            out += self._statements(speakers, link, where, span, number, token, ["shape:linking"], explicit)
        out += self._coordinated(hit, number, own, speakers, explicit)
        end = hit.end
        where = self.scene.document.span(hit.start, hit.end)
        if after is not None:
            end = after.end
            out += self._statements(speakers, cue, where, after.span, number, hit.start, ["shape:finite", f"content:{after.how}"], explicit)
        elif before is not None:
            if before[1] == "between":
                end = self.scene.document.token_at(before[0][1] - 1) + 2
            out += self._statements(speakers, cue, where, before[0], number, hit.start, ["shape:finite", f"content:{before[1]}"], explicit)
        if not embedded:
            self.state.spoke_together(speakers)
        if after is not None:
            out += self._nested(number, after.start, min(after.end, last))
            self.until = max(self.until, after.end)
        return out, end

    def _statements(
        self, speakers: list[str], cue: Cue, where: tuple[int, int], span: tuple[int, int], number: int, token: int, rules: list[str], explicit: bool
    ) -> list[CodedStatement]:
        return [
            CodedStatement(s, cue.id, where, span, cue.klass, number, token, [f"cue:{cue.id}", *rules], explicit=explicit) for s in speakers
        ]

    def _coordinated(self, hit: Hit, number: int, own: int, speakers: list[str], explicit: bool) -> list[CodedStatement]:
        """«بر … تاکید و تصریح کرد»: the first noun shares the second's verb and has content of its own before it."""
        if hit.start < 2 or self.words[hit.start - 1] != "و":
            return []
        for at in range(max(own, hit.start - 4), hit.start - 1):
            for found in self.scene.hits.get(at, ()):
                if found.entry.kind != "cue" or found.entry.value[1] != "noun" or found.end != hit.start - 1:
                    continue
                cue = self.cues[found.entry.value[0]]
                content = self.preceding.content(cue, found, own)
                if content is not None and content[1] not in ("between", "object-noun"):
                    where = self.scene.document.span(found.start, found.end)
                    return self._statements(speakers, cue, where, content[0], number, at, ["shape:coordinated", f"content:{content[1]}"], explicit)
        return []

    # -- speakers -------------------------------------------------------------------------------------------------

    def _bare(self, group: Group) -> bool:
        """Whether a group may be a subject; «در این دیدار وزیر …»: after a noun with «این» it belongs to no noun."""
        if group.marker != "of":
            return group.marker == ""
        at = group.start - 1
        while at >= 0 and (self.words[at] in ("\"", "«", "(") or self.scene.hit(at, "rank") is not None or self.scene.hit(at, "courtesy") is not None):
            at -= 1
        if at < 0 or self.scene.document.sentence_of[at] != self.scene.document.sentence_of[group.start]:
            return True
        return not self.words[at][0].isalpha() or (at > 0 and self.words[at - 1] in ("اين", "همين", "آن", "ان"))

    def _subjects(self, number: int, first: int, last: int) -> list[Group]:
        return [g for g in self.scene.groups[number] if first <= g.start < last and g.phrases[0].kind in _PERSONS and self._bare(g)]

    def _speakers(self, hit: Hit, number: int, clause: int) -> tuple[list[str], bool, bool]:
        """Give the speakers, whether they are named in the clause, and whether it is one inside another's words."""
        groups = self._subjects(number, clause, hit.start)
        inner = self._embedded(groups, hit, clause)
        if inner is not None:
            actors = [a for a in inner.actors() if may_speak(self.scene, a)]
            if actors:
                return actors, True, True
        for group in groups:
            actors = [a for a in group.actors() if may_speak(self.scene, a)]
            if actors:
                return actors, True, False
        if groups or self.scene.has(clause, hit.start, "both"):
            return [], False, False
        quoted = self._quoted(number, clause, hit.start)
        if quoted:
            return quoted, True, False
        return self._dropped(hit, number, clause)

    def _quoted(self, number: int, first: int, last: int) -> list[str]:
        """«… به نقل از رئیس جمهور اکوادور گزارش داد که»: whose words an agency passes on; «در بیانیه حماس آمده است»."""
        for group in self.scene.groups[number]:
            if not first <= group.start < last or group.phrases[0].kind not in _PERSONS:
                continue
            if self.words[max(0, group.start - 2) : group.start] == ["نقل", "از"] or (
                group.marker == "of" and self.scene.hit(group.start - 1, "statement-noun") is not None and self.words[last] == "آمده"
            ):
                return [a for a in group.actors() if may_speak(self.scene, a)]
        return []

    def _dropped(self, hit: Hit, number: int, clause: int) -> tuple[list[str], bool, bool]:
        """Whom a clause without a subject goes on with."""
        if self.scene.has(clause, min(hit.start, clause + 5), "pronoun"):
            speaker = self.state.topic or self.state.speaker
            return ([speaker], True, False) if speaker and may_speak(self.scene, speaker) else ([], False, False)
        first = self.scene.document.sentences[number][0]
        if clause > first:
            for group in self._subjects(number, first, clause):
                actors = [a for a in group.actors() if may_speak(self.scene, a)]
                if actors:
                    return actors, True, False
        if self.words[hit.end - 1].endswith("ند") or self._unknown_subject(hit, number, clause):
            return [], False, False
        speaker = self.state.speaker or self.state.topic
        return ([speaker], False, False) if speaker and may_speak(self.scene, speaker) else ([], False, False)

    def _unknown_subject(self, hit: Hit, number: int, clause: int) -> bool:
        """Whether the sentence opens with a noun that is no actor: «منابع آگاه گفتند», «این روزنامه نوشت»."""
        if clause > self.scene.document.sentences[number][0]:
            return False
        at = clause
        while at < hit.start and not self.words[at][0].isalpha():
            at += 1
        if at >= hit.start or self.words[at] in _OPENERS or any(h.entry.kind in _OPENING_KINDS for h in self.scene.hits.get(at, ())):
            return False
        return "را" not in self.words[at : hit.start]

    def _embedded(self, groups: list[Group], hit: Hit, clause: int) -> Group | None:
        """«با اشاره به اینکه روحانی گفت …»: the subject of a cue that stands in a clause of its own after که."""
        if not groups:
            return None
        group = groups[-1]
        that = next((at for at in range(group.start - 1, clause - 1, -1) if self.words[at] in _THAT), None)
        if that is None or "،" in self.words[group.end : hit.start] or any(self._closes(at) for at in range(group.end, hit.start)):
            return None
        return group

    def _closes(self, at: int) -> bool:
        """Whether a word is a finite verb that ends a clause."""
        word = self.words[at]
        return word in _VERBS or (len(word) > 3 and word.startswith(("مي", "نمي")) and word.endswith("د"))

    # -- content --------------------------------------------------------------------------------------------------

    def _after(self, cue: Cue, hit: Hit, number: int, last: int, has_object: bool) -> After | None:
        """Content after a colon, که or an opening quotation mark; after a colon it runs on over sentences."""
        at = hit.end
        while at < last and self.words[at] in (")", "»", "\"") and at - hit.end < 1:
            at += 1
        if at >= last:
            return None
        word = self.words[at]
        if word in (":", "؛"):
            return self._made(at + 1, self._colon_end(number, at + 1), "colon")
        if "after" not in cue.takes or cue.needs_colon:
            return None
        if word in _THAT or (word == "تا" and not has_object) or (word == "تا" and "از" in cue.takes):
            return self._made(at + 1, self._clause_end(at + 1, last), "that")
        if word in OPENING and quotation_end(self.scene, at) is not None:
            return self._made(at, self._colon_end(number, at), "quote")
        if (has_object and cue.klass != "request") or cue.takes[0] != "after":
            return None
        if word == "،":
            at += 1
        if last - at >= 3 and self.words[at][0].isalpha() and self.words[at] not in ("و", "اما", "ولي", "ضمن", "با", "كه"):
            return self._made(at, self._clause_end(at, last), "bare")
        return None

    def _made(self, start: int, end: int, how: str) -> After | None:
        span = trimmed(self.scene, start, end)
        return After(span, end, how, start) if span is not None else None

    def _colon_end(self, number: int, at: int) -> int:
        """After a colon the speech runs to its quotation's end, the next sentence with a turn of its own, or the paragraph's end."""
        document = self.scene.document
        quote = quotation_end(self.scene, at) if at < len(self.words) else None
        if quote is not None and quote - at > 3:
            return quote
        first, last = document.sentences[number]
        if at >= last and number + 1 < len(document.sentences):  # the colon ends its line
            number += 1
            first, last = document.sentences[number]
        paragraph = next((b for a, b in document.paragraphs if a <= first < b), last)
        end = self._clause_end(at, last, colon_only=True)
        if end < last:
            return end
        following = number + 1
        while following < len(document.sentences) and document.sentences[following][0] < paragraph:
            a, b = document.sentences[following]
            if self._new_turn(following, a, b):
                break
            end = b
            following += 1
        return end

    def _new_turn(self, number: int, first: int, last: int) -> bool:
        """Whether a sentence introduces words anew, rather than going on with those of before."""
        if self.scene.has(first, last, "boilerplate") or self.scene.has(first, first + 2, "credit") or self.scene.has(first, first + 2, "said-by"):
            return True
        pronoun = self.scene.has(first, first + 2, "pronoun")
        named = any(g.phrases[0].kind in _NAMED for g in self._subjects(number, first, first + 6))
        for at in range(first, last):
            hit = self._finite_at(at)
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

    def _clause_end(self, at: int, last: int, colon_only: bool = False) -> int:
        """Give where content ends inside a sentence: at «و» or a comma before a new cue of the same speaker, else the sentence's end."""
        quote = quotation_end(self.scene, at) if at < last else None
        for token in range(max(at + 1, quote or 0), last):
            hit = self._finite_at(token)
            if hit is None:
                continue
            colon = hit.end < last and self.words[hit.end] == ":"
            if colon_only and not colon and (hit.end < last - 1 or "after" == self.cues[hit.entry.value[0]].takes[0]):
                continue
            start = token
            while start > at + 1 and not (self.words[start - 1] in ("و", "،") and (colon or self._closes(start - 2) or self.words[start - 2] == "،")):
                start -= 1
                if not colon and self._closes(start):
                    start = at + 1
            if start > at + 1 and (colon or not self._has_subject(start, token)):
                return max(start - 1, at + 1)
            if colon:
                return token
        return last

    def _has_subject(self, first: int, last: int) -> bool:
        return bool(self._subjects(self.scene.document.sentence_of[first], first, last))

    def _nested(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """Give what others are reported to have said inside the words of a speaker: only where they are named."""
        found: list[CodedStatement] = []
        at = clause = first
        while at < last:
            hit = self._finite_at(at)
            if hit is None:
                at += 1
                continue
            at = hit.end
            groups = self._subjects(self.scene.document.sentence_of[hit.start], clause, hit.start)
            speakers = [a for a in groups[-1].actors() if may_speak(self.scene, a)] if groups else []
            if not speakers or "،" in self.words[groups[-1].end : hit.start]:
                continue
            cue = self.cues[hit.entry.value[0]]
            follows = hit.end < last and self.words[hit.end] in ("كه", "تا")
            if "after" not in cue.takes or not follows:
                continue
            span = trimmed(self.scene, hit.end + 1, self._clause_end(hit.end + 1, last))
            if span is not None:
                where = self.scene.document.span(hit.start, hit.end)
                found += self._statements(speakers, cue, where, span, number, hit.start, ["shape:nested", "content:that"], True)
                clause = hit.end
        return found

    def _own_clause(self, number: int, clause: int, hit: Hit) -> int:
        """Give where the cue's own object may begin: after its subject and the linking clauses before it."""
        start = clause
        for group in self._subjects(number, clause, hit.start)[:1]:
            start = group.end
        for at in range(start, hit.start):
            if self.scene.hit(at, "pronoun") is not None and at - clause <= 3:
                start = at + 1
        return start

    # -- other shapes ---------------------------------------------------------------------------------------------

    def _said_by(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """«به گفته ظریف، …»: what follows the comma is his."""
        for at in range(first, last):
            hit = self.scene.hit(at, "said-by")
            if hit is None or self.scene.phrase_at.get(at) is not None:
                continue
            phrase = self.scene.phrase_at.get(hit.end)
            pronoun = self.scene.hit(hit.end, "pronoun")
            speaker = phrase.actor if phrase is not None else (self.state.topic or self.state.speaker) if pronoun else None
            end = phrase.end if phrase is not None else hit.end + 1
            if speaker is None or not may_speak(self.scene, speaker) or end >= last - 2:
                continue
            start = end + 1 if self.words[end] == "،" else end
            if self._new_turn(number, start, last):
                continue
            stop = self._colon_end(number, start)
            span = trimmed(self.scene, start, stop)
            if span is None:
                continue
            self.until = max(self.until, stop)
            self.state.spoke(speaker)
            cue = self.scene.document.span(hit.start, hit.end)
            rules = ["cue:said-by", "shape:said-by", "content:after"]
            return [CodedStatement(speaker, "said-by", cue, span, "state", number, at, rules, explicit=True)]
        return []

    def _headline(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«ظریف: مذاکرات ادامه دارد»: a name and a colon at the head of a sentence."""
        groups = self.scene.groups[number]
        if number > 4 or not groups:
            return None
        if groups[0].start > first + 1 or len(groups[0].phrases) != 1:
            return self._headline_noun(number, first, last)
        group = groups[0]
        phrase = group.phrases[0]
        colon = self._headline_colon(group.end, last)
        if colon is None:
            return self._headline_noun(number, first, last)
        if phrase.actor is None or not may_speak(self.scene, phrase.actor) or phrase.kind not in ("person", "title", "organization"):
            return None
        document = self.scene.document
        end = next((b for a, b in document.paragraphs if a <= first < b), last) if number == 0 else last
        span = trimmed(self.scene, colon + 1, end)
        if span is None:
            return None
        self.until = max(self.until, end)
        self.state.topic = phrase.actor
        self.state.speaker = self.state.speaker or phrase.actor
        cue = document.span(colon, colon + 1)
        rules = ["cue:colon", "shape:headline", "content:colon"]
        return CodedStatement(phrase.actor, "colon", cue, span, "state", number, colon, rules, explicit=True)

    def _headline_colon(self, at: int, last: int) -> int | None:
        """Give the colon after a headline's name, with an addressee or a place between at most («حکیم خطاب به …: »)."""
        if at < last - 1 and self.words[at] == ":":
            return at
        if at >= last or self.words[at] not in ("خطاب", "در", "به", "درباره"):
            return None
        colon = next((c for c in range(at + 1, min(last - 1, at + 10)) if self.words[c] == ":"), None)
        if colon is None or any(self._closes(t) or self._finite_at(t) is not None for t in range(at, colon)):
            return None
        return colon

    def _headline_noun(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«تاکید ظریف بر ادامه مذاکرات», «درخواست سفارت از ایران برای …»: a headline whose cue is a noun."""
        if number > 0:
            return None
        hit = next((h for h in self.scene.hits.get(first, ()) if h.entry.kind == "cue" and h.entry.value[1] == "noun"), None)
        group = next((g for g in self.scene.groups[0] if hit is not None and g.start - hit.end <= 1), None)
        if hit is None or group is None or group.phrases[0].actor is None or not may_speak(self.scene, group.phrases[0].actor):
            return None
        cue = self.cues[hit.entry.value[0]]
        for at in range(group.end, last - 2):
            if self.words[at] in ("بر", "براي") or (self.words[at] in ("از", "درباره", "به") and self.words[at] in cue.takes):
                span = trimmed(self.scene, at + 1, last)
                if span is None:
                    return None
                self.state.topic = group.phrases[0].actor
                where = self.scene.document.span(hit.start, hit.end)
                return self._statements([group.phrases[0].actor], cue, where, span, number, hit.start, ["shape:headline-noun", "content:after"], True)[0]
        return None
