"""Statements where the verb comes last: Persian. The speaker opens the clause, the cue closes it.

«ظریف با اشاره به …، تاکید کرد: …» : linking clauses before the cue have content of their own; content follows the cue
after a colon or که, or stands before it («بر … تاکید کرد», «… را محکوم کرد», «خواستار … شد»).
"""

from rasad.actors.lexicon import inflection
from rasad.coding.scene import CodedStatement, Group, Scene
from rasad.coding.state import State
from rasad.languages.schema import Cue
from rasad.text import fold_word
from rasad.text.matcher import Hit

_OPENING = frozenset("\"“«‘‹„'")
_STOP = frozenset([".", "؟", "!", "?"])
_THAT = frozenset(["كه"])
_LINK_WORDS = frozenset(fold_word(w) for w in "به بر از اینکه این‌که این که این موضوع مطلب نکته".split())
_PERSONS = ("person", "title", "organization", "country", "group")


class VerbLastReader:
    """Reads the statements of one Persian report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.cues = {cue.id: cue for cue in scene.language.cues.cues}
        self.closers = {
            cue.id: {form.split()[0] for light in cue.light for form in inflection("fa").light_verb(light)}
            for cue in scene.language.cues.cues if "between" in cue.takes
        }

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        found: list[CodedStatement] = []
        headline = self._headline(number, first, last)
        if headline is not None:
            return [headline]
        found += self._said_by(number, first, last)
        clause = first
        at = first
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
        if not found:
            self._note_topic(number)
        return found

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if group.marker == "" and group.phrases[0].kind in ("person", "title") and group.phrases[0].actor:
                self.state.topic = group.phrases[0].actor
                return

    def _finite_at(self, at: int) -> Hit | None:
        if at not in self.scene.hits or self.scene.phrase_at.get(at) is not None:
            return None
        for hit in self.scene.hits[at]:
            if hit.entry.kind != "cue":
                continue
            if hit.entry.value[1] == "finite" and not (hit.end - hit.start == 1 and self._noun_use(hit)):
                return hit
            if hit.entry.value[1] == "noun" and "between" in self.cues[hit.entry.value[0]].takes and self._closing(hit) is not None:
                return hit
        return None

    def _closing(self, hit: Hit) -> int | None:
        """Give where the light verb of a noun cue closes its content: «خواستار … شد»; the last one of the clause."""
        forms = self.closers[hit.entry.value[0]]
        last = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]][1]
        found = None
        for at in range(hit.end, min(last, hit.end + 40)):
            if self.words[at] in forms:
                after = self.words[at + 1] if at + 1 < last else "."
                if after in (".", "،", "و", "؛", ":") or found is None:
                    found = at
                if after in (".", "،", "؛", "و"):
                    return at
            if at > hit.end and self._plain_finite(at):
                break
        return found

    def _plain_finite(self, at: int) -> bool:
        return any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in self.scene.hits.get(at, ()))

    def _noun_use(self, hit: Hit) -> bool:
        """«خواست» the will, «گفت و گو»: a past stem used as a noun."""
        after = self.words[hit.end] if hit.end < len(self.words) else ""
        before = self.words[hit.start - 1] if hit.start else ""
        return (after == "و" and hit.end + 1 < len(self.words) and self.words[hit.end + 1].startswith("گو")) or before in ("به", "بر", "این") and self.words[hit.start] == "خواست"

    # -- one finite cue -------------------------------------------------------------------------------------------

    def _cue(self, hit: Hit, number: int, clause: int, last: int) -> tuple[list[CodedStatement], int]:
        cue = self.cues[hit.entry.value[0]]
        speakers, explicit = self._speakers(hit, number, clause)
        if not speakers:
            return [], hit.end
        if cue.needs_subject and not explicit:
            return [], hit.end
        main = self._content(cue, hit, number, clause, last)
        if main is None and not self._links(number, clause, hit):
            return [], hit.end
        out: list[CodedStatement] = []
        for link_cue, cue_span, span, token in self._links(number, clause, hit):
            out += [
                CodedStatement(s, link_cue.id, cue_span, span, link_cue.klass, number, token, [f"cue:{link_cue.id}", "shape:linking"], explicit=explicit)
                for s in speakers
            ]
        end = hit.end
        out += self._coordinated(hit, number, clause, speakers, explicit)
        if main is not None:
            span, end, how = main
            out += [
                CodedStatement(s, cue.id, self.scene.document.span(hit.start, hit.end), span, cue.klass, number, hit.start,
                               [f"cue:{cue.id}", "shape:finite", f"content:{how}"], explicit=explicit)
                for s in speakers
            ]
        for speaker in speakers:
            self.state.spoke(speaker)
        return out, end

    def _coordinated(self, hit: Hit, number: int, clause: int, speakers: list[str], explicit: bool) -> list[CodedStatement]:
        """«بر … تاکید و تصریح کرد»: the first noun shares the second's verb and has content of its own before it."""
        if hit.start < 2 or self.words[hit.start - 1] != "و":
            return []
        for at in range(max(clause, hit.start - 4), hit.start - 1):
            for found in self.scene.hits.get(at, ()):
                if found.entry.kind != "cue" or found.entry.value[1] != "noun" or found.end != hit.start - 1:
                    continue
                cue = self.cues[found.entry.value[0]]
                own = self._own_clause(number, clause, found)
                for take in cue.takes:
                    place = self._ra(own, found) if take == "ra" else None
                    if take not in ("after", "linking", "linking-noun", "between", "object-noun", "ra"):
                        place = self._after_preposition(fold_word(take), own, found)
                    span = self._span(*place) if place is not None else None
                    if span is not None:
                        rules = [f"cue:{cue.id}", "shape:coordinated"]
                        cue_span = self.scene.document.span(found.start, found.end)
                        return [CodedStatement(s, cue.id, cue_span, span, cue.klass, number, at, rules, explicit=explicit) for s in speakers]
        return []

    def _speakers(self, hit: Hit, number: int, clause: int) -> tuple[list[str], bool]:
        for group in self.scene.groups[number]:
            if clause <= group.start < hit.start and group.marker == "" and group.phrases[0].kind in _PERSONS:
                actors = [a for a in group.actors() if self._may_speak(a)]
                if actors:
                    return actors, True
        if self.scene.has(clause, hit.start, "both"):
            return [], False
        if self.scene.has(clause, min(hit.start, clause + 4), "pronoun") and self.state.speaker:
            return [self.state.speaker], True
        speaker = self.state.speaker or self.state.topic
        return ([speaker], False) if speaker and self._may_speak(speaker) else ([], False)

    def _may_speak(self, actor: str) -> bool:
        body = self.scene.cast.registry.organizations.get(actor)
        return body is None or body.kind not in ("agency", "newspaper", "broadcaster")

    # -- content --------------------------------------------------------------------------------------------------

    def _content(self, cue: Cue, hit: Hit, number: int, clause: int, last: int) -> tuple[tuple[int, int], int, str] | None:
        after = self._after(cue, hit, number, last)
        if after is not None:
            return after
        start = self._own_clause(number, clause, hit)
        for take in cue.takes:
            place: tuple[int, int] | None = None
            if take == "between":
                place = self._between(cue, hit)
            elif take == "object-noun":
                place = self._before(start, hit.start)
            elif take == "ra":
                place = self._ra(start, hit)
            elif take not in ("after", "linking", "linking-noun"):
                place = self._after_preposition(fold_word(take), start, hit)
            if place is not None and (not cue.needs or any(fold_word(n) in self.words[place[0] : place[1]] for n in cue.needs)):
                span = self._span(*place)
                if span is not None:
                    return span, self.scene.document.token_at(span[1] - 1) + 2 if take == "between" else hit.end, take
        return None

    def _after(self, cue: Cue, hit: Hit, number: int, last: int) -> tuple[tuple[int, int], int, str] | None:
        """Content after a colon, که or an opening quotation mark; after a colon it runs on over sentences."""
        at = hit.end
        while at < last and self.words[at] in ("،", ")", "»") and at - hit.end < 1:
            at += 1
        if at >= last:
            return None
        word = self.words[at]
        if word in (":", "؛") or (word == "." and False):
            end = self._colon_end(number, at + 1)
            span = self._span(at + 1, end)
            return (span, end, "colon") if span else None
        if "after" not in cue.takes or cue.needs_colon:
            return None
        if word in _THAT or word in ("اينكه",):
            end = self._clause_end(at + 1, last)
            span = self._span(at + 1, end)
            return (span, end, "that") if span else None
        if word in _OPENING:
            end = self._clause_end(at, last)
            span = self._span(at, end)
            return (span, end, "quote") if span else None
        if cue.id in ("say", "add", "write", "want", "claim", "believe", "declare", "express", "state-plainly") and self._clause_follows(at, last):
            end = self._clause_end(at, last)
            span = self._span(at, end)
            return (span, end, "bare") if span else None
        return None

    def _clause_follows(self, at: int, last: int) -> bool:
        """Whether enough follows to be a clause said: «گفت مذاکرات ادامه دارد»."""
        return last - at >= 3 and self.words[at][0].isalpha() and self.words[at] not in ("و", "اما", "ولي")

    def _colon_end(self, number: int, at: int) -> int:
        """After a colon the speech runs to the next sentence with a cue of its own, or the paragraph's end."""
        document = self.scene.document
        last = document.sentences[number][1]
        paragraph = next((b for a, b in document.paragraphs if a <= number_token(document.sentences, number) < b), last)
        following = number + 1
        last = self._clause_end(at, last)
        if last < document.sentences[number][1]:
            return last
        while following < len(document.sentences) and document.sentences[following][0] < paragraph:
            a, b = document.sentences[following]
            if self._has_cue(a, b):
                break
            last = b
            following += 1
        return last

    def _has_cue(self, first: int, last: int) -> bool:
        if self.scene.has(first, last, "boilerplate"):
            return True
        for at in range(first, last):
            hit = self._finite_at(at)
            if hit is not None:
                cue = self.cues[hit.entry.value[0]]
                if "after" not in cue.takes or (hit.end < last and self.words[hit.end] in (":", "كه")):
                    return True
        return False

    def _clause_end(self, at: int, last: int) -> int:
        """Give where content ends inside a sentence: at «و» with a new finite cue and colon, else the sentence's end."""
        document = self.scene.document
        inside = document.quotation_at(document.tokens.starts[at] + 1) if at < last and self.words[at] in _OPENING else None
        for token in range(at + 1, last):
            if inside is not None and document.tokens.starts[token] < inside.end:
                continue
            hit = self._finite_at(token)
            if hit is None or hit.end >= last or self.words[hit.end] != ":":
                continue
            start = token
            while start > at + 1 and self.words[start - 1] not in ("و", "،"):
                start -= 1
            return max(start - 1, at + 1) if start > at + 1 else token
        return last

    def _own_clause(self, number: int, clause: int, hit: Hit) -> int:
        """Give where the cue's own object may begin: after its subject and the linking clauses before it."""
        start = clause
        for group in self.scene.groups[number]:
            if clause <= group.start < hit.start and group.marker == "" and group.phrases[0].kind in _PERSONS:
                start = group.end
                break
        for at in range(start, hit.start):
            if self.scene.hit(at, "pronoun") is not None and at - clause <= 3:
                start = at + 1
        return start

    def _between(self, cue: Cue, hit: Hit) -> tuple[int, int] | None:
        """«خواستار … شد»: the cue's noun alone opens, its light verb closes further on."""
        if hit.entry.value[1] != "noun":
            return None
        closing = self._closing(hit)
        return (hit.end, closing) if closing is not None and closing > hit.end else None

    def _before(self, start: int, end: int) -> tuple[int, int] | None:
        at = end
        while at > start and self.words[at - 1] not in ("،",):
            at -= 1
        return (at, end) if end - at >= 2 else None

    def _ra(self, start: int, hit: Hit) -> tuple[int, int] | None:
        """«X را … کرد»: from the last comma before را to the cue, or to را where nothing stands between."""
        ra = next((at for at in range(hit.start - 1, start - 1, -1) if self.words[at] == "را"), None)
        if ra is None:
            return None
        begin = ra
        while begin > start and self.words[begin - 1] not in ("،", ":"):
            begin -= 1
        end = hit.start if hit.start - ra > 1 and self.cues[hit.entry.value[0]].klass == "state" else ra
        return (begin, end) if end > begin else None

    def _after_preposition(self, preposition: str, start: int, hit: Hit) -> tuple[int, int] | None:
        words = preposition.split()
        for at in range(start, hit.start - 1):
            if self.words[at : at + len(words)] == words and hit.start - at - len(words) >= 1:
                if preposition in ("با", "به", "از") and self._adverbial(at):
                    continue
                return at + len(words), hit.start
        return None

    def _adverbial(self, at: int) -> bool:
        """«با اشاره به», «از سوی», «به گزارش»: prepositions of fixed phrases, not of the cue."""
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        return following in ("سوي", "طرف", "جمله", "سوئي", "اين", "گزارش", "نقل") or any(
            h.entry.kind in ("cue", "credit", "side", "frame-noun") for h in self.scene.hits.get(at, ())
        )

    # -- linking clauses ------------------------------------------------------------------------------------------

    def _links(self, number: int, clause: int, hit: Hit) -> list[tuple[Cue, tuple[int, int], tuple[int, int], int]]:
        """Give the linking clauses between the clause's start and its cue: «با اشاره به اینکه …»."""
        out = []
        starts = []
        for at in range(clause, hit.start):
            for found in self.scene.hits.get(at, ()):
                if found.entry.kind == "cue" and found.entry.value[1] == "linking":
                    starts.append(found)
                    break
        for place, link in enumerate(starts):
            limit = starts[place + 1].start if place + 1 < len(starts) else hit.start
            begin = link.end
            that = False
            while begin < limit and self.words[begin] in _LINK_WORDS:
                that = that or self.words[begin] in ("اينكه", "اين") or self.words[begin] == "كه"
                begin += 1
                if begin < limit and self.words[begin] == "كه":
                    that = True
                    begin += 1
            end = self._link_end(begin, limit, that)
            span = self._span(begin, end)
            cue = self.cues[link.entry.value[0]]
            if span is None or (not that and cue.klass == "state" and end - begin < 4):
                continue
            out.append((cue, self.scene.document.span(link.start, link.end), span, link.start))
        return out

    def _link_end(self, begin: int, limit: int, that: bool) -> int:
        """A linking clause ends at its last comma before the cue, else at the cue's own object."""
        commas = [at for at in range(begin + 1, limit) if self.words[at] == "،"]
        if commas:
            return commas[-1] if that else commas[0]
        return limit

    # -- other shapes ---------------------------------------------------------------------------------------------

    def _said_by(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """«به گفته ظریف، …»: what follows the comma is his."""
        for at in range(first, last):
            hit = self.scene.hit(at, "said-by")
            if hit is None or self.scene.phrase_at.get(at) is not None:
                continue
            phrase = self.scene.phrase_at.get(hit.end)
            speaker = phrase.actor if phrase is not None else self.state.speaker if self.scene.hit(hit.end, "pronoun") else None
            end = phrase.end if phrase is not None else hit.end + 1
            if speaker is None or not self._may_speak(speaker) or end >= last - 2:
                continue
            content = end + 1 if self.words[end] == "،" else end
            span = self._span(content, last)
            if span is None or self._has_cue(content, last):
                continue
            cue = self.scene.document.span(hit.start, hit.end)
            self.state.spoke(speaker)
            return [CodedStatement(speaker, "said-by", cue, span, "state", number, at, ["cue:said-by"], explicit=True)]
        return []

    def _headline(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«ظریف: مذاکرات ادامه دارد»: a name and a colon or slash at the head of a sentence."""
        groups = self.scene.groups[number]
        if not groups or groups[0].start > first + 1 or number > 4:
            return None
        group = groups[0]
        phrase = group.phrases[0]
        if group.end >= last - 1 or self.words[group.end] not in (":",) or len(group.phrases) != 1:
            return None
        if phrase.actor is None or not self._may_speak(phrase.actor) or phrase.kind not in ("person", "title", "organization"):
            return None
        span = self._span(group.end + 1, last)
        if span is None:
            return None
        self.state.topic = phrase.actor
        self.state.speaker = self.state.speaker or phrase.actor
        cue = self.scene.document.span(group.end, group.end + 1)
        return CodedStatement(phrase.actor, "colon", cue, span, "state", number, group.end, ["cue:colon"], explicit=True)

    def _span(self, first: int, last: int) -> tuple[int, int] | None:
        while last > first and not self.words[last - 1][-1].isalnum() and self.words[last - 1] not in (")",):
            last -= 1
        while first < last and not self.words[first][0].isalnum() and self.words[first] not in ("(",):
            first += 1
        if first >= last:
            return None
        return self.scene.document.span(first, last)


def number_token(sentences: list[tuple[int, int]], number: int) -> int:
    """Give the first token of a sentence."""
    return sentences[number][0]
