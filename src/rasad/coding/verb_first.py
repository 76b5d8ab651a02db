"""Statements where the verb comes first: Arabic. Cue, then its speaker, then what introduces the content.

«وأشار قاليباف إلى أن إيران …، مشيداً بمواقف …»: the finite cue finds its speaker after it (or right before it), the
participle takes the speaker of the cue before it; where no speaker is named the report's last one goes on.
"""

from rasad.coding.scene import CodedStatement, Group, Scene
from rasad.coding.state import State
from rasad.languages.schema import Cue
from rasad.text import fold_word
from rasad.text.matcher import Hit

_OPENING = frozenset("\"“«‘‹„”'")
_STOP = frozenset([".", "؟", "!", "?", "؛"])
_THAT = frozenset(fold_word(w) for w in "أن إن أنه إنه أنها إنها بأن بأنه بأنها أنهم إنهم أنني إنني أننا إننا بأننا بأنهم ان انه انها اننا".split())
_ADVERBIALS = frozenset(fold_word(w) for w in
    "في خلال عقب بعد قبل أمام عبر لدى عند مع ل أثناء حول على من إلى عن بمناسبة ردا رداً بشأن خلاله خلالها فيه لدي تعليقا وفق وفقا حسب بحسب مجددا أيضا كذلك كما لاحقا".split())
_ADJECTIVES = frozenset(fold_word(w) for w in "صحفي صحافي هاتفي رسمي مشترك خاص له لها لهما مكتوب تلفزيوني إعلامي مقتضب متلفز هاتفية صحفية عقده عقدته به بها مطول ثنائي".split())
_UNITS = frozenset(["person", "title", "organization", "country", "group"])
_REACH = 45


class VerbFirstReader:
    """Reads the statements of one Arabic report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.cues = {cue.id: cue for cue in scene.language.cues.cues}

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        found: list[CodedStatement] = []
        sentence_speakers: list[str] = []
        at = first
        headline = self._headline(number, first, last)
        if headline is not None:
            found.append(headline)
            sentence_speakers = [headline.speaker]
            at = self.scene.document.token_at(headline.content[0])
        while at < last:
            hit = self._cue_at(at)
            if hit is None:
                at += 1
                continue
            statements = self._cue(hit, number, first, last, sentence_speakers)
            if statements:
                found += statements
                sentence_speakers = [s.speaker for s in statements]
            at = hit.end
        if not found:
            self._note_topic(number)
        return found

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if group.marker == "" and group.phrases[0].kind in ("person", "title") and group.phrases[0].actor:
                self.state.topic = group.phrases[0].actor
                return

    # -- cues -----------------------------------------------------------------------------------------------------

    def _cue_at(self, at: int) -> Hit | None:
        if at not in self.scene.hits or self.scene.phrase_at.get(at) is not None:
            return None
        for shape in ("finite", "participle", "masdar"):
            for hit in self.scene.hits[at]:
                if hit.entry.kind == "cue" and hit.entry.value[1] == shape:
                    return hit
        return None

    def _cue(self, hit: Hit, number: int, first: int, last: int, speakers: list[str]) -> list[CodedStatement]:
        cue = self.cues[hit.entry.value[0]]
        shape = hit.entry.value[1]
        if shape == "masdar" or (hit.start > first and self.words[hit.start - 1] in ("لم", "لن", "لا") and cue.klass == "state"):
            return []
        subject, content, how, quoted = self._after(cue, hit, number, last, shape)
        if content is None:
            return []
        before = None
        if shape == "finite" and subject is None:
            before = self._before(hit, number, first)
            subject = before
        if self._unsure(cue, hit, shape, subject, how):
            return []
        names = self._speakers(hit, shape, subject, speakers, number)
        if not names:
            return []
        end = self._content_end(content, last, quoted)
        span = self._span(content, end, how)
        if span is None or span[1] - span[0] < 3:
            return []
        if shape == "finite":
            for name in names:
                self.state.spoke(name)
        cue_span = self._cue_span(hit)
        rule = [f"cue:{cue.id}", f"shape:{shape}", f"content:{how}"]
        return [
            CodedStatement(name, cue.id, cue_span, span, cue.klass, number, hit.start, rule, explicit=subject is not None)
            for name in names
        ]

    def _unsure(self, cue: Cue, hit: Hit, shape: str, subject: Group | None, how: str) -> bool:
        """Whether a weak cue lacks what makes it one: a subject of its own or a clause."""
        if cue.needs:
            wanted = {fold_word(w) for w in cue.needs}
            if not any(w in wanted or w[1:] in wanted for w in self.words[hit.end : hit.end + 6]):
                return True
        if cue.weight == "colon":
            return how not in ("colon", "quote")
        if cue.weight == "weak" and subject is None and shape == "finite" and self.words[hit.start].lstrip("وف").startswith(("ي", "ت")):
            return True
        if cue.weight == "weak" and how not in ("that", "colon", "quote"):
            return subject is None and not (shape == "participle" and how != "object") and not (hit.prefix == "و" and how != "object")
        if how == "object" and subject is None and shape == "finite" and hit.prefix != "و":
            return hit.start > 0 and not self._starts_sentence(hit.start)
        return False

    def _starts_sentence(self, at: int) -> bool:
        sentence = self.scene.document.sentence_of[at]
        return self.scene.document.sentences[sentence][0] == at

    def _after(self, cue: Cue, hit: Hit, number: int, last: int, shape: str) -> tuple[Group | None, int | None, str, bool]:
        """Read on from a cue: its subject, where the content starts, what introduced it, whether in quotation marks."""
        takes = {fold_word(t) for t in cue.takes}
        clitics = {t for t in takes if t in ("ب", "ل")}
        subject: Group | None = None
        skipping = False
        at = hit.end
        limit = min(last, hit.end + _REACH)
        while at < limit:
            word = self.words[at]
            phrase = self.scene.phrase_at.get(at)
            if phrase is not None and phrase.start <= at:
                group = self._group_at(number, phrase.start)
                end = max(group.end if group else phrase.end, at + 1)
                if group is not None and group.marker == "" and subject is None and not skipping and shape == "finite":
                    subject, at = group, end
                    continue
                if group is not None and group.marker in clitics and not skipping:
                    return subject, at, "clitic", False
                if group is not None and group.marker == "" and "object" in takes and not skipping:
                    return subject, at, "object", False
                at = end if group is None or group.start == phrase.start else phrase.end
                continue
            if word in _THAT:
                own = self.words[at] in ("انه", "انها", "انهم", "اننا", "انني", "بانه", "بانها")
                return (subject, at + 1, "that", self._opens(at + 1)) if at + 1 < last or own else (subject, None, "", False)
            if word == ":":
                return subject, at + 1 if at + 1 < last else None, "colon", self._opens(at + 1)
            if word in _OPENING and (subject is not None or shape == "participle" or at == hit.end or skipping):
                if self._long_quotation(at):
                    return subject, at, "quote", True
                at += 1
                continue
            if word in takes and not skipping:
                return subject, *self._after_preposition(at, last)
            if clitics and word[0] in clitics and len(word) > 3 and not skipping and self._is_clitic(at):
                return subject, at, "clitic", False
            if word in ("،", ","):
                skipping = False
            elif word in _STOP:
                break
            elif word in _ADVERBIALS:
                following = self.scene.phrase_at.get(at + 1)
                at = following.end if following is not None else max(at + 1, self._after_adverbial(at))
                continue
            elif self._is_adverb(at):
                at += 1
                continue
            elif "object" in takes and not skipping and self._noun_like(at):
                return subject, at, "object", False
            at += 1
        return subject, None, "", False

    def _after_preposition(self, at: int, last: int) -> tuple[int | None, str, bool]:
        following = at + 1
        if following < last and self.words[following] in _THAT:
            return following + 1, "that", self._opens(following + 1)
        if following >= last:
            return None, "", False
        return following, "preposition", self._opens(following)

    def _is_adverb(self, at: int) -> bool:
        return any(h.entry.kind in ("day", "weekday", "month", "side", "break", "courtesy") for h in self.scene.hits.get(at, ()))

    def _is_clitic(self, at: int) -> bool:
        hits = self.scene.hits.get(at)
        if hits:
            return any(h.prefix[-1:] in ("ب", "ل") for h in hits) or not any(h.prefix == "" and h.entry.kind in ("day", "side", "cue") for h in hits)
        return True

    def _noun_like(self, at: int) -> bool:
        word = self.words[at]
        if not word[0].isalpha() or word in _ADVERBIALS:
            return False
        return not any(h.entry.kind in ("side", "break", "day") or h.prefix == "و" for h in self.scene.hits.get(at, ()))

    def _after_adverbial(self, at: int) -> int:
        """Give the token after a preposition and its noun: «في اتصاله», «خلال المؤتمر الصحفي»."""
        at += 1
        if at < len(self.words) and self.words[at] in _ADVERBIALS:
            at += 1
        at += 1
        while at < len(self.words) and (self.words[at].startswith("ال") or self.words[at] in _ADJECTIVES) and at not in self.scene.phrase_at:
            at += 1
        return at

    def _opens(self, at: int) -> bool:
        return at < len(self.words) and self.words[at] in _OPENING

    def _long_quotation(self, at: int) -> bool:
        """Whether the quotation opened at `at` is speech, not a name: three words or more."""
        document = self.scene.document
        quotation = document.quotation_at(document.tokens.ends[at])
        return quotation is not None and len(document.text[quotation.start : quotation.end].split()) >= 3

    def _group_at(self, number: int, start: int) -> Group | None:
        for group in self.scene.groups[number]:
            if group.start <= start < group.end:
                return group
        return None

    def _before(self, hit: Hit, number: int, first: int) -> Group | None:
        """«قاليباف يؤكد», «وكان ظريف قد أعلن»: a bare group right before the verb."""
        if hit.prefix:
            return None
        for group in reversed(self.scene.groups[number]):
            if group.end <= hit.start:
                gap = self.words[group.end : hit.start]
                near = len(gap) <= 2 and all(w in ("قد", "،", "الذي", "التي", ",", "\"", "»", "”", "كان", "ان") for w in gap)
                return group if group.marker == "" and near else None
        return None

    # -- speakers -------------------------------------------------------------------------------------------------

    def _speakers(self, hit: Hit, shape: str, subject: Group | None, speakers: list[str], number: int) -> list[str]:
        if subject is not None:
            return [a for a in subject.actors() if self._may_speak(a)]
        if shape == "participle":
            if speakers:
                return speakers
            for group in self.scene.groups[number]:
                if group.start < hit.start and group.marker == "" and group.phrases[0].kind in ("person", "title") and group.phrases[0].actor:
                    return [group.phrases[0].actor]
        if self._unnamed_subject(hit):
            return []
        if self.scene.has(hit.end, hit.end + 3, "side") or self.scene.has(hit.start - 3, hit.start, "side"):
            other = self.state.other
            return [other] if other else []
        if self.scene.has(hit.end, hit.end + 2, "both"):
            return []
        if speakers and hit.prefix == "و":
            return speakers
        speaker = self.state.speaker if hit.prefix == "و" or self.state.topic is None else self.state.topic
        return [speaker] if speaker and self._may_speak(speaker) else []

    def _unnamed_subject(self, hit: Hit) -> bool:
        """«وأضاف المصدر», «وأشار البيان»: a subject that is no actor."""
        if hit.end >= len(self.words):
            return False
        return any(h.entry.kind in ("credit-noun", "statement-noun", "both") for h in self.scene.hits.get(hit.end, ()))

    def _may_speak(self, actor: str) -> bool:
        member = self.scene.cast.members.get(actor)
        if member is None:
            return False
        body = self.scene.cast.registry.organizations.get(actor)
        return body is None or body.kind not in ("agency", "newspaper", "broadcaster")

    # -- content --------------------------------------------------------------------------------------------------

    def _content_end(self, content: int, last: int, quoted: bool) -> int:
        """Give the token at which the content ends: the next cue of its own, or the sentence's end."""
        document = self.scene.document
        inside = document.quotation_at(document.tokens.starts[content] + (1 if quoted else 0))
        at = content + 1
        while at < last:
            offset = document.tokens.starts[at]
            if inside is not None and offset < inside.end:
                at += 1
                continue
            if self._ends_content(at):
                return at
            at += 1
        return last

    def _ends_content(self, at: int) -> bool:
        hit = self._cue_at(at)
        if hit is None:
            return any(h.entry.kind in ("side", "break") for h in self.scene.hits.get(at, ())) and self.words[at - 1] in ("،", ",", ".")
        shape = hit.entry.value[1]
        cue = self.cues[hit.entry.value[0]]
        if shape == "participle":
            return self._introduces(cue, hit)
        if shape == "finite" and hit.prefix == "و" and cue.weight == "":
            return self._introduces(cue, hit)
        if shape == "finite" and self.words[at - 1] in ("كما", "فيما", "وكما", "كذلك"):
            return True
        return False

    def _introduces(self, cue: Cue, hit: Hit) -> bool:
        takes = {fold_word(t) for t in cue.takes}
        for at in range(hit.end, min(len(self.words), hit.end + 8)):
            word = self.words[at]
            if word in _THAT or word == ":" or word in takes or (word[0] in "بل" and word[0] in takes) or word in _OPENING:
                return True
        return "object" in takes

    def _span(self, content: int, end: int, how: str) -> tuple[int, int] | None:
        document = self.scene.document
        tokens = document.tokens
        while end > content and not self.words[end - 1][-1].isalnum() and self.words[end - 1] not in (")", "%"):
            end -= 1
        if end > content and self.words[end - 1] in ("كما", "فيما", "وكما", "كذلك") and end - content > 1:
            end -= 1
            while end > content and not self.words[end - 1][-1].isalnum():
                end -= 1
        while content < end and self.words[content] in _OPENING | {":", "،", "-"}:
            content += 1
        if content >= end:
            return None
        start = tokens.starts[content]
        if how == "clitic" and document.text[start] in "بلو":
            start += 2 if document.text[start : start + 2] in ("بـ", "لـ") else 1
            while start < tokens.ends[end - 1] and not document.text[start].isalnum():
                start += 1
        return start, tokens.ends[end - 1]

    def _cue_span(self, hit: Hit) -> tuple[int, int]:
        return self.scene.document.span(hit.start, hit.end)

    def _headline(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«الصالح: زيارة ولي العهد …»: a name and a colon at the head of a sentence."""
        groups = self.scene.groups[number]
        if not groups or groups[0].start > first + 2 or groups[0].marker not in ("", "ل"):
            return None
        group = groups[0]
        if group.end >= last - 2 or self.words[group.end] != ":" or len(group.phrases) != 1 or number > 3:
            return None
        phrase = group.phrases[0]
        if phrase.actor is None or phrase.kind not in ("person", "title", "organization", "country") or not self._may_speak(phrase.actor):
            return None
        end = self._content_end(group.end + 1, last, False)
        span = self._span(group.end + 1, end, "colon")
        if span is None:
            return None
        self.state.topic = phrase.actor
        cue = self.scene.document.span(group.end, group.end + 1)
        return CodedStatement(phrase.actor, "colon", cue, span, "state", number, group.end, ["cue:colon"], explicit=True)
