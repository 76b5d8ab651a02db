"""Statements where the verb comes first: Arabic. Cue, then its speaker, then what introduces the content.

«وأشار قاليباف إلى أن إيران …، مشيداً بمواقف …»: the finite cue finds its speaker after it (or right before it), the
participle takes the speaker of the cue before it; where no speaker is named the report's last one goes on.
"""

from rasad.coding.agreement import gender_of, named_gender
from rasad.coding.complements import ADVERBIALS, RELATIVE, THAT, ComplementReader
from rasad.coding.extents import OPENING, may_speak, quotation_end, quoted_until, trimmed
from rasad.coding.levels import Candidate, Draft, Level, agree, close, depth_of, quoted_in
from rasad.coding.scene import CodedStatement, Group, Scene
from rasad.coding.state import State
from rasad.languages.schema import Cue
from rasad.text import fold_word
from rasad.text.matcher import Hit

_COMMAS = frozenset(["،", ",", ".", "–", "-", "؛"])
_CONTRAST = frozenset(fold_word(w) for w in "كما فيما بينما وكما وفيما كذلك لكنه لكنها لكن ولكنه ولكن غير حيث وحيث ثم بل إذ".split())
_ATTRIBUTION = frozenset(fold_word(w) for w in "وفق بحسب حسب وفقا حسبما وفقاً طبقا".split())
_OWN_WORDS = frozenset(fold_word(w) for w in "قوله قولها تعبيره تعبيرها وصفه وصفها ما بيان البيان المصدر المصادر بلاغ البلاغ".split())
_BEFORE_VERB = frozenset(fold_word(w) for w in "قد ، الذي التي , \" » ” كان كانت فقد لقد".split())
_SUBORDINATING = THAT | RELATIVE | frozenset(fold_word(w) for w in "لما عندما حين حينما إذا ما مما لأنه لكي كي بما فيما لو ممن من".split())
_GOES_ON = frozenset(["add", "follow", "go-on", "continue", "correct", "conclude"])
_PERSONS = ("person", "title")


class VerbFirstReader:
    """Reads the statements of one Arabic report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.cues = {cue.id: cue for cue in scene.language.cues.cues}
        self.complements = ComplementReader(scene)
        self.until = 0  # words before this token belong to a quotation that an earlier sentence opened

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        if last <= self.until:
            return []
        first = max(first, self.until)
        found: list[CodedStatement] = []
        levels: list[Level] = []
        headline = self._headline(number, first, last)
        if headline is not None:
            found.append(headline)
            levels.append(Level([headline.speaker], "", False))
            first = self.scene.document.token_at(headline.content[0])
        drafts = self._drafts(self._candidates(first, last), number, levels, last)
        for draft in drafts:
            found += self._finished(draft, number, last)
        found += self._afterwards(number, first, last, found)
        if not found:
            self._note_topic(number)
        return found

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if group.marker == "" and group.phrases[0].kind in _PERSONS and group.phrases[0].actor:
                self.state.topic = group.phrases[0].actor
                return

    # -- candidates -----------------------------------------------------------------------------------------------

    def _cues_at(self, at: int) -> list[Hit]:
        if at not in self.scene.hits or self.scene.phrase_at.get(at) is not None:
            return []
        return [hit for hit in self.scene.hits[at] if hit.entry.kind == "cue"]

    def _candidates(self, first: int, last: int) -> list[Candidate]:
        out = []
        for at in range(first, last):
            for hit in self._cues_at(at):
                candidate = self._candidate(hit, first, last)
                if candidate is not None:
                    out.append(candidate)
                    break
        return out

    def _candidate(self, hit: Hit, first: int, last: int) -> Candidate | None:
        cue = self.cues[hit.entry.value[0]]
        shape = hit.entry.value[1]
        previous = self.words[hit.start - 1] if hit.start > first else ""
        if not self._form_fits(hit, cue, shape, previous):
            return None
        finite = shape in ("finite", "suffixed")
        before = self._before(hit, first) if finite else None
        subject_first = before is not None and self._subject_first(before, hit, first)
        subject, content, how = self.complements.read(cue, hit, last, finite and not subject_first)
        if content is None:
            return self._lost(hit, cue, shape, first) if how == "unknown" else None
        begin = hit.start
        if before is not None and subject is None:
            subject, begin = before, before.start
        if shape == "masdar" and not hit.prefix:
            subject = self._quoted(hit)
            if subject is None:
                return None
        if self._unsure(cue, hit, shape, subject, how, first):
            return None
        nested, passing = False, False
        if finite:
            passing = previous in _SUBORDINATING
            nested = passing or (begin < hit.start and begin > first and self.words[begin - 1] not in _COMMAS and self.words[begin - 1] not in _CONTRAST)
            if nested and subject is not None and subject.phrases[0].kind not in _PERSONS and self._imperfect(hit, cue) and not passing:
                return None
        while begin > first and self.words[begin - 1] in _CONTRAST:
            begin -= 1
        gender = gender_of(self.words[hit.start][len(hit.prefix) :], cue, shape)
        return Candidate(cue, hit, shape, subject, content, how, begin, gender, nested, passing, self._quote(content))

    def _lost(self, hit: Hit, cue: Cue, shape: str, first: int) -> Candidate | None:
        """A cue whose subject is no known actor: what follows without a subject is not the last speaker's."""
        if cue.weight or shape != "finite" or not (hit.prefix or hit.start <= first + 1 or self.words[hit.start - 1] in _CONTRAST):
            return None
        return Candidate(cue, hit, shape, None, hit.end, "unknown", hit.start, "", False, False, None)

    def _quoted(self, hit: Hit) -> Group | None:
        """«نقلت الوكالة عن ظريف قوله إن …»: whose saying it is."""
        group = self.complements.group_at.get(hit.start - 1)
        return group if group is not None and group.end == hit.start and group.marker == "عن" else None

    def _subject_first(self, group: Group, hit: Hit, first: int) -> bool:
        """Whether the group before a verb is its subject whatever follows: in a headline, after أن, before a relative."""
        return group.start <= first + 1 or self.words[group.start - 1] in THAT or self.words[hit.start - 1] in RELATIVE

    def _form_fits(self, hit: Hit, cue: Cue, shape: str, previous: str) -> bool:
        """Whether a form can be a cue here: no negated verb, no participle that is an adjective, a masdar after «بـ» only."""
        if shape == "masdar":
            return (hit.prefix in ("ب", "وب") and cue.klass == "state") or (not hit.prefix and self.words[hit.start].endswith(("ه", "ها", "هم")))
        if shape == "suffixed":
            return previous not in ("ما", "الذي", "التي") and ("to" in cue.takes or ((hit.prefix == "و" or previous in _CONTRAST) and (cue.klass != "state" or "object" in cue.takes)))
        if previous in ("لم", "لن", "لا") and cue.klass == "state":
            return False
        if shape == "participle" and self.words[hit.start].endswith("ه") and not hit.prefix:
            return previous in _COMMAS or not previous or not previous[0].isalnum() or not previous.endswith(("ه", "ات"))
        return True

    def _imperfect(self, hit: Hit, cue: Cue) -> bool:
        return not self.words[hit.start][len(hit.prefix) :].startswith(fold_word(cue.verb)[:2])

    def _quote(self, content: int) -> int | None:
        for at in (content, content - 1):
            end = quotation_end(self.scene, at)
            if end is not None:
                return end
        return None

    def _unsure(self, cue: Cue, hit: Hit, shape: str, subject: Group | None, how: str, first: int) -> bool:
        """Whether a weak cue lacks what makes it one: a subject of its own or a clause."""
        if cue.weight == "colon":
            return how not in ("colon", "quote")
        clause = how in ("that", "colon", "quote")
        if shape == "masdar":
            return not clause and how != "preposition"
        if shape == "participle":
            return cue.weight == "weak" and how == "object" and not self._after_pause(hit) and not self.words[hit.start].endswith("ا")
        weak = cue.weight == "weak" and not cue.needs
        if subject is not None:
            return weak and not hit.prefix and not self._may_start(hit.start, first) and subject.start >= hit.end
        if weak and self._imperfect(hit, cue):
            return True
        previous = self.words[hit.start - 1] if hit.start > first else ""
        if hit.prefix != "و" and previous not in _CONTRAST:
            return not (clause and self._opens_clause(hit.start, first))
        return weak and how == "object"

    def _may_start(self, at: int, first: int) -> bool:
        """Whether a verb may stand at `at`: at the head, after a mark, a conjunction, «قد», or an adverbial's noun."""
        if at <= first:
            return True
        word = self.words[at - 1]
        return not word[0].isalpha() or word in _CONTRAST or word in _SUBORDINATING or word in _BEFORE_VERB or self._opens_clause(at, first)

    def _after_pause(self, hit: Hit) -> bool:
        return hit.start > 0 and (self.words[hit.start - 1] in _COMMAS or hit.prefix == "و")

    def _opens_clause(self, at: int, first: int) -> bool:
        """Whether a verb at `at` without «و» may open a clause: at the head, or after an adverbial and a comma."""
        while at > first and not self.words[at - 1][0].isalnum() and self.words[at - 1] not in _COMMAS:
            at -= 1
        if at <= first or self.words[at - 1] in ("قد", "فقد", "لقد", "وقد", "ان", "انه", "بانه") or self.words[at - 1] == ".":
            return True
        if self.scene.has(max(first, at - 3), at, "side"):
            return True
        opening = self.words[first].lstrip("و") if len(self.words[first]) > 3 else self.words[first]
        return self.words[at - 1] in _COMMAS and (opening in ADVERBIALS or self.scene.has(first, first + 2, "break") or self.scene.has(first, first + 2, "side"))

    def _before(self, hit: Hit, first: int) -> Group | None:
        """«قاليباف يؤكد», «وكان ظريف قد أعلن»: a bare group right before the verb."""
        if hit.prefix:
            return None
        at = hit.start - 1
        while at >= first and at > hit.start - 4 and self.words[at] in _BEFORE_VERB and at not in self.complements.group_at:
            at -= 1
        group = self.complements.group_at.get(at) if at >= first else None
        return group if group is not None and group.end == at + 1 and group.marker == "" else None

    # -- levels and speakers --------------------------------------------------------------------------------------

    def _drafts(self, candidates: list[Candidate], number: int, levels: list[Level], last: int) -> list[Draft]:
        drafts: list[Draft] = []
        for candidate in candidates:
            if candidate.how == "unknown":
                if not any(level.until is not None for level in levels) and quoted_in(candidate, levels) is None:
                    close(levels, 0, candidate.begin)
                    levels.clear()
                continue
            self._settle_object(candidate, bool(levels))
            depth = depth_of(candidate, levels, candidate.cue.id in _GOES_ON)
            if depth is None:
                continue
            speakers = self._speakers(candidate, levels, depth, number)
            quoted = quoted_in(candidate, levels)
            if depth < len(levels):
                close(levels, depth, candidate.begin)
            if not speakers:
                continue
            draft = Draft(candidate, speakers)
            drafts.append(draft)
            if depth == len(levels):
                levels.append(Level(speakers, candidate.gender, candidate.passing and depth > 0, quoted))
            levels[depth].speakers = speakers
            levels[depth].gender = candidate.gender or levels[depth].gender
            levels[depth].open.append(draft)
            if candidate.shape in ("finite", "suffixed") and depth == 0:
                self.state.spoke_together(speakers)
        if levels:
            close(levels, 0, last)
        return drafts

    def _settle_object(self, candidate: Candidate, spoken: bool) -> None:
        """«…، ودعا واشنطن إلى …»: one name after a cue that takes an object is it, where a speaker stands before or gender tells."""
        group = candidate.subject
        if group is None or group.start != candidate.hit.end or "object" not in candidate.cue.takes or candidate.cue.klass == "state":
            return
        if candidate.how not in ("preposition", "clitic") or candidate.content - group.end > 2:
            return
        actor = next(iter(group.actors()), None)
        stands = spoken and candidate.hit.prefix == "و"
        if actor is None or not (stands or not agree(candidate.gender, named_gender(self.scene, self.state, actor))):
            return
        candidate.subject, candidate.content, candidate.how = None, group.start, "object"

    def _speakers(self, candidate: Candidate, levels: list[Level], depth: int, number: int) -> list[str]:
        hit = candidate.hit
        if candidate.subject is not None:
            actors = [a for a in candidate.subject.actors() if may_speak(self.scene, a)]
            if candidate.gender and len(actors) == 1:
                self.state.genders.setdefault(actors[0], candidate.gender)
            return actors
        if self._unnamed_subject(hit):
            return []
        if depth < len(levels) and (candidate.shape in ("participle", "masdar") or hit.prefix == "و" or depth > 0):
            return levels[depth].speakers
        if candidate.shape in ("participle", "masdar"):
            return self._clause_subject(hit, number)
        if self.scene.has(hit.end, hit.end + 3, "side") or self.scene.has(hit.start - 3, hit.start, "side"):
            return [self.state.other] if self.state.other else []
        own = self._own_subject(hit, number)
        if own is not None and agree(candidate.gender, named_gender(self.scene, self.state, own)):
            return [own]
        return self._dropped(candidate)

    def _own_subject(self, hit: Hit, number: int) -> str | None:
        """Who is the subject of the same sentence's verb before, after which the cue goes on: «استقبل … الوزير، وأكد»."""
        first, _ = self.scene.document.sentences[number]
        if hit.start - first < 3:
            return None
        for group in self.scene.groups[number]:
            if group.start < hit.start and group.start <= first + 6 and group.marker == "" and group.phrases[0].kind in _PERSONS:
                return group.phrases[0].actor
        return None

    def _clause_subject(self, hit: Hit, number: int) -> list[str]:
        """The subject of a clause without a cue, for its participle: «استقبل الملك … مؤكداً»."""
        for group in self.scene.groups[number]:
            if group.start < hit.start and group.marker == "" and group.phrases[0].kind in _PERSONS and group.phrases[0].actor:
                return [group.phrases[0].actor]
        return self._dropped(None)

    def _dropped(self, candidate: Candidate | None) -> list[str]:
        """Whom a verb without a subject goes on with: the last speaker, or who the last sentence was about."""
        state = self.state
        if candidate is not None and candidate.gender == "p" and len(state.speakers) > 1:
            return state.speakers
        order = [state.speaker, state.topic, state.other]
        if candidate is not None and candidate.cue.id not in _GOES_ON:
            order = [state.topic, state.speaker, state.other]
        gender = candidate.gender if candidate is not None else ""
        for actor in order:
            if actor and may_speak(self.scene, actor) and agree(gender, named_gender(self.scene, state, actor)):
                return [actor]
        return []

    def _unnamed_subject(self, hit: Hit) -> bool:
        """«وأضاف المصدر», «وأشار البيان»: a subject that is no actor."""
        if hit.end >= len(self.words):
            return False
        return any(h.entry.kind in ("credit-noun", "statement-noun", "both") for h in self.scene.hits.get(hit.end, ()))

    # -- content --------------------------------------------------------------------------------------------------

    def _finished(self, draft: Draft, number: int, last: int) -> list[CodedStatement]:
        candidate = draft.candidate
        if self._relays(draft):
            return []
        limit = draft.end if draft.end is not None else last
        if candidate.how == "colon" and candidate.quote is None and limit == last:
            limit = self._runs_on(number, candidate.content, last)
        end = self._content_end(candidate, max(limit, candidate.quote or 0) if candidate.content >= last else limit)
        span = self._span(candidate.content, end, candidate.how)
        if span is None or span[1] - span[0] < 3:
            return []
        self.until = max(self.until, end)
        cue, hit = candidate.cue, candidate.hit
        rules = [f"cue:{cue.id}", f"shape:{candidate.shape}", f"content:{candidate.how}"]
        explicit = candidate.subject is not None
        where = self.scene.document.span(hit.start, hit.end)
        return [CodedStatement(s, cue.id, where, span, cue.klass, number, hit.start, list(rules), explicit=explicit) for s in draft.speakers]

    def _relays(self, draft: Draft) -> bool:
        """Whether a body only tells of a contact («قالت الحركة إن هنية التقى …»): that is a credit, no statement."""
        candidate = draft.candidate
        if candidate.cue.klass != "state" or candidate.how != "that" or candidate.subject is None:
            return False
        if any(phrase.kind != "organization" for phrase in candidate.subject.phrases):
            return False
        for at in range(candidate.content, min(candidate.content + 14, len(self.words))):
            if any(h.entry.kind == "frame-verb" and h.entry.value[1] == "past" for h in self.scene.hits.get(at, ())):
                return True
        return False

    def _runs_on(self, number: int, content: int, last: int) -> int:
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
        return any(c.begin <= first + 2 or c.subject is not None for c in self._candidates(first, last))

    def _content_end(self, candidate: Candidate, limit: int) -> int:
        """Give the token at which the content ends: its quotation's end, a word that opens another matter, or `limit`."""
        content, quote = candidate.content, candidate.quote
        at = content + 1
        if quote is not None:
            if candidate.how == "quote" or quote >= limit or self._stops(quote):
                return quote
            at = quote
        phrase = candidate.how in ("clitic", "preposition", "object")
        while at < limit:
            if self.words[at] in OPENING:
                after = quoted_until(self.scene, min(at + 1, len(self.words) - 1))
                if after > at + 1:
                    at = min(after, limit)
                    continue
            if self._other_matter(at, phrase, limit):
                return at
            at += 1
        return limit

    def _stops(self, at: int) -> bool:
        """Whether what follows a quotation no longer belongs to it: a mark, a new clause."""
        after = at + 1 if at < len(self.words) and not self.words[at][0].isalnum() and self.words[at] not in _COMMAS else at
        return after >= len(self.words) or self.words[after] in _COMMAS or self.words[after].startswith("و")

    def _other_matter(self, at: int, phrase: bool, limit: int) -> bool:
        word = self.words[at]
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        after_comma = self.words[at - 1] in _COMMAS
        if word in _ATTRIBUTION:
            return (following in _OWN_WORDS or word == "حسبما") and limit - at < 16
        if word == "وذلك" and following in ("خلال", "في", "عقب", "اثناء", "على", "بعد", "قبيل", "لدى"):
            return phrase or after_comma
        if word == "على" and following == "حد" and limit - at < 8:
            return True
        if word in ("كما", "فيما", "وكما", "بينما", "وفيما"):
            return (phrase or (after_comma and word != "كما")) and following not in THAT and following not in ("بعد", "بينهم", "بينها")
        if phrase and (word in ("وقد", "وكان", "وكانت") or (word == "حيث" and after_comma)):
            return True
        hits = self.scene.hits.get(at)
        if hits is None:
            return False
        if after_comma and any(h.entry.kind in ("side", "break") for h in hits):
            return True
        return phrase and word[0] == "و" and any(h.entry.kind == "frame-verb" and h.prefix == "و" and h.entry.value[1] == "past" for h in hits)

    def _span(self, content: int, end: int, how: str) -> tuple[int, int] | None:
        while content < end and (self.words[content] in OPENING or self.words[content] in THAT):
            content += 1
        while end > content + 1 and (self.words[end - 1] in _CONTRAST or self.words[end - 1] == "و" or not self.words[end - 1][-1].isalnum()) and self.words[end - 1] not in (")", "%"):
            end -= 1
        span = trimmed(self.scene, content, end)
        if span is None or how != "clitic":
            return span
        text = self.scene.document.text
        start, stop = span
        if text[start] in "بلو":
            start += 2 if text[start : start + 2] in ("بـ", "لـ") else 1
            while start < stop and not text[start].isalnum():
                start += 1
        return start, stop

    # -- other shapes ---------------------------------------------------------------------------------------------

    def _headline(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«الصالح: زيارة ولي العهد …»: a name and a colon at the head of a sentence."""
        groups = self.scene.groups[number]
        if number > 3 or not groups or groups[0].start > first + 2 or groups[0].marker not in ("", "ل"):
            return None
        group = groups[0]
        if any(self._cues_at(at) for at in range(first, group.start)):
            return None
        colon = next((at for at in range(group.end, min(last, group.end + 7)) if self.words[at] == ":"), None)
        if colon is None or colon >= last - 2 or len(group.phrases) != 1:
            return None
        if colon > group.end and not self.words[group.end].startswith("ل"):
            return None
        phrase = group.phrases[0]
        if phrase.actor is None or phrase.kind not in ("person", "title", "organization", "country", "group") or not may_speak(self.scene, phrase.actor):
            return None
        document = self.scene.document
        paragraph = next((b for a, b in document.paragraphs if a <= first < b), last)
        span = trimmed(self.scene, colon + 1, max(last, paragraph) if number == 0 else last)
        if span is None:
            return None
        self.state.topic = phrase.actor
        if number == 0:
            self.until = max(last, paragraph)
        cue = document.span(colon, colon + 1)
        rules = ["cue:colon", "shape:headline", "content:colon"]
        return CodedStatement(phrase.actor, "colon", cue, span, "state", number, colon, rules, explicit=True)

    def _afterwards(self, number: int, first: int, last: int, found: list[CodedStatement]) -> list[CodedStatement]:
        """«…، وفق ما أعلن شكري», «… بحسب دبلوماسيين»: what stands before is theirs."""
        if found:
            return []
        for at in range(first + 4, last - 1):
            word = self.words[at]
            if word not in _ATTRIBUTION and word != "كما":
                continue
            source = self._source(at, last)
            if source is None:
                continue
            cue_id, group, where = source
            speakers = [a for a in group.actors() if may_speak(self.scene, a)]
            span = trimmed(self.scene, first, at)
            if not speakers or span is None:
                return []
            rules = [f"cue:{cue_id}", "shape:afterwards", "content:before"]
            cue = self.scene.document.span(at, where)
            return [CodedStatement(s, cue_id, cue, span, "state", number, at, list(rules), explicit=True) for s in speakers]
        return []

    def _source(self, at: int, last: int) -> tuple[str, Group, int] | None:
        """Whose words those before the token `at` are: the cue's id, the group, and the token after the cue."""
        word = self.words[at]
        group = self.complements.group_at.get(at + 1)
        if word in ("بحسب", "حسب", "وفق") and group is not None and group.start == at + 1 and group.end >= last - 2:
            return ("said-by", group, at + 1) if group.phrases[0].kind in ("person", "title", "country", "group") else None
        verb = at + 2 if self.words[at + 1] == "ما" else at + 1
        if verb >= last or (verb == at + 1 and word not in ("حسبما", "كما")):
            return None
        hit = next((h for h in self._cues_at(verb) if h.entry.value[1] in ("finite", "suffixed")), None)
        if hit is None:
            return None
        after = hit.end + 1 if hit.end < last and self.words[hit.end] == "به" else hit.end
        group = self.complements.group_at.get(after)
        return (hit.entry.value[0], group, hit.end) if group is not None and self.complements.bare(group, hit) else None
