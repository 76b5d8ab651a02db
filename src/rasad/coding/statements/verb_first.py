"""Statements where the verb comes first: Arabic. Cue, then its speaker, then what introduces the content.

«وأشار قاليباف إلى أن إيران …، مشيداً بمواقف …»: the finite cue finds its speaker after it (or right before it), the
participle takes the speaker of the cue before it; where no speaker is named the report's last one goes on.
"""

from rasad.coding.clauses.agreement import named_gender, no_subject, shown_gender
from rasad.coding.clauses.clause_words import RELATIVE
from rasad.coding.clauses.extents import OPENING, may_speak, quotation_end
from rasad.coding.clauses.honorifics import honoured
from rasad.coding.clauses.levels import Candidate, Draft, Level, agree, close, depth_of, quoted_in
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.coding.scene.state import State
from rasad.coding.speakers.guests import is_guest, other_one
from rasad.coding.speakers.named_again import named_again, speaker_again
from rasad.coding.speakers.sources import name_source
from rasad.coding.speakers.speaking_bodies import name_body
from rasad.coding.statements.arabic_in_words_of import LEADING
from rasad.coding.statements.arabic_papers import is_paper, paper_speaker
from rasad.coding.statements.arabic_turns import relative_subject, turned
from rasad.coding.statements.attribution_first import LATEST_HEADLINE, WRITTEN, VerbFirstAttributions
from rasad.coding.statements.complements import ALL_OF_THEM
from rasad.coding.statements.content_ends import ContentEnds
from rasad.coding.statements.cues import COMMAS, PERSONS, CandidateReader
from rasad.coding.statements.relays import relays
from rasad.coding.statements.resuming import resumed
from rasad.text import fold_words
from rasad.text.matcher import Hit

_RESPONSIBILITY = fold_words("مسؤولية مسئولية تبعات تبعة")
_GOES_ON = frozenset(["add", "follow", "go-on", "continue", "correct", "conclude", "say-more"])


class VerbFirstReader:
    """Reads the statements of one Arabic report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.candidates = CandidateReader(scene)
        self.ends = ContentEnds(scene, self.candidates)
        self.attributions = VerbFirstAttributions(scene, self.candidates)
        self.credited: set[int] = set()  # cues whose words are only laid to the body that put a paper out
        self.until = 0  # words before this token belong to a quotation that an earlier sentence opened

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        if last <= self.until:
            return []
        first = max(first, self.until)
        found: list[CodedStatement] = []
        levels: list[Level] = []
        headline = self.attributions.headline(number, first, last) if number <= LATEST_HEADLINE else None
        if headline is not None:
            found.append(headline)
            levels.append(Level([headline.speaker], "", False))
            first = self.scene.document.token_at(headline.content[0])
            self.state.topic = headline.speaker
            self.until = self.scene.document.token_at(headline.content[1] - 1) + 1 if number == 0 else 0
        written = self._written(number, first, last) if self.words[first] in WRITTEN else None
        if written is not None:
            return [*found, written]
        opening = self.attributions.opening(number, first, last) if self.words[first] in LEADING else []
        if opening:
            found += opening
            first = self.scene.document.token_at(opening[0].content[0])
            if self._person(opening[0].speaker):  # a source that tells of somebody leaves him the word
                levels.append(Level([said.speaker for said in opening], "", False))
                self.state.spoke_together([said.speaker for said in opening])
        candidates = self.candidates.read(first, last)
        for draft in self._drafts(candidates, number, levels, last) if candidates else ():
            found += self._finished(draft, number, last)
        if opening:
            self.attributions.until_next(opening, found)
        found = self._apart(number, first, last, found, bool(opening))
        if not found or self.state.topic is None or (len(found) == len(opening) and not levels):
            self._note_topic(number)
        return found

    def _written(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«وجاء في البيان: …»: what a paper says, to its quotation's end, the sentence's or further."""
        written = self.attributions.written(number, first, last, self.state.speaker or self.state.topic)
        if written is None:
            return None
        statement, content = written
        end = self.ends.runs_on(number, content, last) if statement.rules[2] == "content:colon" else last
        quote = quotation_end(self.scene, content)
        span = self.ends.span(content, quote or end, "that")
        if span is None:
            return None
        self.until = max(self.until, quote or 0)
        self.state.spoke(statement.speaker)
        statement.content = span
        return statement

    def _apart(self, number: int, first: int, last: int, found: list[CodedStatement], opened: bool) -> list[CodedStatement]:
        """Add to the statements found by verbs those whose speaker stands apart: behind a quotation, in a headline, at the end."""
        quoted = self.attributions.quoted_first(number, first, last) if self.words[first] in OPENING else None
        if quoted is not None:
            found = [quoted, *(said for said in found if said.token != quoted.token)]
            self.state.spoke(quoted.speaker)
        if not found and number == 0:
            nominal = self.attributions.nominal(first, last)
            found = [nominal] if nominal is not None else []
        found = found or self.attributions.afterwards(number, first, last)
        if not opened and self.attributions.tells:
            until = min((said.token for said in found), default=last)
            closing = self.attributions.closing(number, first, last, until)
            found = closing + found
            if closing and self._person(closing[0].speaker):
                self.state.spoke_together([said.speaker for said in closing])
        return found

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if group.marker == "" and group.phrases[0].kind in PERSONS and group.phrases[0].actor:
                self.state.topic = group.phrases[0].actor
                return

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
            if candidate.shape == "participle" and levels and self._turned(candidate, levels):
                levels.clear()
            told = self._told_subject(candidate, levels)
            depth = len(levels) if told else depth_of(candidate, levels, candidate.cue.id in _GOES_ON)
            if depth is None:
                continue
            speakers = [told] if told else self._speakers(candidate, levels, depth, number)
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
                self._keep_topic(candidate, number, speakers)
        if levels:
            close(levels, 0, last)
        return drafts

    def _turned(self, candidate: Candidate, levels: list[Level]) -> bool:
        """«…، ورد B مطالبا بـ»: another's clause begins, whose the participle is; close what stands open before it."""
        found = turned(self.scene, self.candidates.complements.group_at, candidate.hit.start)
        if found is None or quoted_in(candidate, levels) is not None:
            return False
        close(levels, 0, found[1])
        candidate.subject = found[0]
        return True

    def _keep_topic(self, candidate: Candidate, number: int, speakers: list[str]) -> None:
        """«التقى A الرئيس B، الذي دعا إلى …»: the sentence is about A, whatever B said in a relative clause."""
        at = candidate.hit.start - 1
        in_call = resumed(self.words, candidate.hit.end) > 0 and candidate.subject is None  # «تلقى A اتصالا من B أعرب خلاله عن»
        if candidate.hit.prefix or not (in_call or self.words[at] in RELATIVE):
            return
        told = (g for g in self.scene.groups[number] if g.end < at and g.marker == "" and g.phrases[0].kind in PERSONS)
        subject = next(told, None)
        if subject is not None and subject.phrases[0].actor is not None and subject.phrases[0].actor not in speakers:
            self.state.topic = subject.phrases[0].actor

    def _told_subject(self, candidate: Candidate, levels: list[Level]) -> str | None:
        """«قالت الخارجية إن الوزير هاتف البرهان، ودعاه إلى …»: who did what a body tells goes on speaking to the other one."""
        if levels and candidate.subject is None and candidate.passing and self.candidates.of_itself(candidate) and levels[-1].speakers:
            return levels[-1].speakers[0]  # «أعلن أنه أبلغ الوزير بأن …»
        if not levels or candidate.subject is not None or candidate.hit.prefix != "و" or not levels[-1].open:
            return None
        after = self.words[candidate.hit.end] if candidate.hit.end < len(self.words) else ""
        if candidate.shape != "suffixed" and after not in ("له", "لها", "لهم"):
            return None
        draft = levels[-1].open[-1].candidate
        if draft.how != "that" or draft.quote is not None:
            return None
        for group in self.scene.groups[self.scene.document.sentence_of[draft.content]]:
            if draft.content <= group.start < draft.content + 4 and group.marker == "" and group.phrases[0].kind in PERSONS:
                acts = any(
                    h.entry.kind == "frame-verb" for at in range(group.end, candidate.hit.start) for h in self.scene.hits.get(at, ())
                )
                return group.phrases[-1].actor if acts else None
        return None

    def _settle_object(self, candidate: Candidate, spoken: bool) -> None:
        """«…، ودعا واشنطن إلى …»: one name after a cue that takes an object is it, where a speaker stands before or gender tells."""
        group = candidate.subject
        if group is None or group.start != candidate.hit.end or "object" not in candidate.cue.takes or candidate.cue.klass == "state":
            return
        at_end = candidate.how == "object" and candidate.content == group.end
        if candidate.cue.id == "blame" and at_end and self.words[group.end] in _RESPONSIBILITY:
            candidate.subject = None  # «وحملت السلطات مسؤولية …»: whom somebody told of before blames
            return
        all_of_them = at_end and self.words[group.end] in ALL_OF_THEM  # «الفصائل كافة»
        if not (all_of_them or candidate.how in ("preposition", "clitic")) or candidate.content - group.end > 2:
            return
        actor = next(iter(group.actors()), None)
        stands = (spoken and candidate.hit.prefix == "و") or no_subject(self.words[group.start], candidate.gender)
        if actor is None or not (stands or not agree(candidate.gender, named_gender(self.scene, self.state, actor))):
            return
        candidate.subject, candidate.content, candidate.how = None, group.start, "object"

    def _speakers(self, candidate: Candidate, levels: list[Level], depth: int, number: int) -> list[str]:
        hit = candidate.hit
        if candidate.subject is not None and is_guest(self.scene, candidate.subject):
            other = other_one(self.scene, self.state)
            return [other] if other is not None else []
        if candidate.subject is not None:
            again = named_again(self.scene, candidate.subject) or speaker_again(self.scene, candidate.subject, self.state.speaker)
            actors = [again] if again else [a for a in candidate.subject.actors() if may_speak(self.scene, a)]
            if not actors and candidate.subject.phrases[0].english == "statement":
                actors = self._of_paper(candidate, candidate.subject.start)
            if not actors and (source := name_source(self.scene, candidate.subject) or name_body(self.scene, candidate.subject)):
                actors = [source]
            if candidate.gender and len(actors) == 1:
                self.state.genders.setdefault(actors[0], candidate.gender)
            return actors
        if self._unnamed_subject(hit):
            return []
        meant = honoured(self.scene, max(hit.end, resumed(self.words, hit.end)), [self.state.speaker, self.state.topic])
        if meant is not None:
            return [meant]
        if depth < len(levels) and (candidate.shape in ("participle", "masdar") or hit.prefix == "و" or depth > 0):
            speakers = levels[depth].speakers
            others = candidate.gender == "p" or (candidate.gender == "f" and not agree("f", levels[depth].gender))
            return [] if others and self._one_person(speakers) else speakers  # «أكد الوزير أن الأعمال مستمرة ووصفت بأنها خطيرة»
        if candidate.shape in ("participle", "masdar"):
            return self._several(hit, number) if candidate.gender == "p" else self._clause_subject(candidate, number)
        if self.scene.has(hit.end, hit.end + 3, "side") or self.scene.has(hit.start - 3, hit.start, "side"):
            return [self.state.other] if self.state.other else []
        senders = self._senders(candidate)
        if len(senders) > 1 and candidate.gender == "p":
            return senders  # «اتصالين من A وB، أدانا فيهما …»
        own = senders[-1] if senders else self._own_subject(hit, number)
        if own is not None and agree(candidate.gender, named_gender(self.scene, self.state, own)):
            return [own]
        return [] if resumed(self.words, hit.end) else self._dropped(candidate)

    def _of_paper(self, candidate: Candidate, noun: int) -> list[str]:
        """Whose words «البيان», «البرقية» at the token `noun` tells: the body's that spoke last, or who put it out or sent it."""
        last = self.state.speaker
        if last is not None and not self._person(last):
            return [last]
        paper = paper_speaker(self.scene, noun, last)
        if paper is not None and is_paper(self.scene, noun):
            self.credited.add(candidate.hit.start)
        return [paper] if paper is not None else []

    def _senders(self, candidate: Candidate) -> list[str]:
        """«تلقى برقية من بوتين، هنأه فيها بالعيد»: a verb right after a call or a letter from somebody is that one's."""
        at = candidate.hit.start - 1
        while at > 0 and self.words[at] in COMMAS:
            at -= 1
        group = self.candidates.complements.group_at.get(at)
        if (group is None or group.marker != "من") and resumed(self.words, candidate.hit.end):
            group = self._told_sender(candidate.hit.start, at)
        if group is None or group.end > at + 1 or group.marker != "من" or candidate.hit.prefix:
            return []
        if candidate.cue.klass == "consult":
            return []  # «رسالة من السلطان، تناولت العلاقات»: what the letter is about
        told = self.scene.has(group.start - 5, group.start, "frame-noun") or self.scene.has(group.start - 5, group.start, "statement-noun")
        return group.actors() if told else []

    def _told_sender(self, at: int, last: int) -> Group | None:
        """«اتصالا من A نائب رئيس مجلس الوزراء بمملكة البحرين أعرب خلاله عن»: the one whom titles of all kinds follow up to the verb."""
        number = self.scene.document.sentence_of[at]
        group = next((g for g in reversed(self.scene.groups[number]) if g.end <= last and g.marker == "من"), None)
        if group is None or any(h.entry.kind in ("cue", "frame-verb") for p in range(group.end, at) for h in self.scene.hits.get(p, ())):
            return None
        return group if COMMAS.isdisjoint(self.words[group.end : last]) else None

    def _person(self, actor: str) -> bool:
        return self.scene.cast.members[actor].kind in ("person", "office")

    def _one_person(self, speakers: list[str]) -> bool:
        return len(speakers) == 1 and self._person(speakers[0])

    def _own_subject(self, hit: Hit, number: int) -> str | None:
        """Who is the subject of the same sentence's verb before, after which the cue goes on: «استقبل … الوزير، وأكد»."""
        first, _ = self.scene.document.sentences[number]
        if hit.start - first < 3:
            return None
        written = resumed(self.words, hit.end) > 0 or self._summoned(hit, number)
        for group in self.scene.groups[number]:
            kind, actor = group.phrases[0].kind, group.phrases[0].actor
            body = written and kind == "organization" and actor is not None and may_speak(self.scene, actor)
            if group.start < hit.start and group.start <= first + 6 and group.marker == "" and (kind in PERSONS or body):
                return actor  # a body: «سلمت الوزارة السفير مذكرة دعت فيها إلى»
        return None

    def _several(self, hit: Hit, number: int) -> list[str]:
        """Whose a participle of the plural is: those who spoke together, or a group («مراقبون … مؤكدين أن»); never one person's."""
        if len(self.state.speakers) > 1:
            return self.state.speakers
        found = self._first_subject(hit, number) or self._dropped(None)
        return [actor for actor in found if self.scene.cast.members[actor].kind == "group"]

    def _summoned(self, hit: Hit, number: int) -> bool:
        """«استدعت الخارجية السفيرة وأبلغتها احتجاجا»: a body of feminine gender right after the verb of contact acts on."""
        first, _ = self.scene.document.sentences[number]
        group = next((g for g in self.scene.groups[number] if g.marker == ""), None)
        if group is None or hit.prefix != "و" or not (self.words[hit.end - 1].endswith(("ت", "ته", "تها", "تهم"))):
            return False
        return first < group.start and self.words[group.start].endswith("ه") and self.scene.has(group.start - 1, group.start, "frame-verb")

    def _clause_subject(self, candidate: Candidate, number: int) -> list[str]:
        """The subject of a clause without a cue, for its participle: «استقبل الملك … مؤكداً», «الوزير الذي استقبله الملك معربا»."""
        hit, first = candidate.hit, self.scene.document.sentences[number][0]
        likely = [self.state.speaker, self.state.topic]
        told = relative_subject(self.scene, self.candidates.complements.group_at, hit.start, first, likely)
        if told is not None:
            return [told]
        found = self._first_subject(hit, number)
        if found or candidate.shape != "participle":
            return found or self._dropped(None)
        return self._dropped(None, candidate.gender)

    def _first_subject(self, hit: Hit, number: int) -> list[str]:
        for group in self.scene.groups[number]:
            if group.start < hit.start and group.marker == "" and group.phrases[0].kind in PERSONS and group.phrases[0].actor:
                return [group.phrases[0].actor]
        return []

    def _dropped(self, candidate: Candidate | None, of_participle: str = "") -> list[str]:
        """Whom a verb or a participle (`of_participle` its gender) without a subject goes on with: who spoke last, or was told of."""
        state = self.state
        if candidate is not None and candidate.gender == "p" and len(state.speakers) > 1:
            return state.speakers
        order = [state.speaker, state.topic, state.other]
        if candidate is not None and candidate.cue.id not in _GOES_ON:
            order = [state.topic, state.speaker, state.other]
        gender = candidate.gender if candidate is not None else ""
        for actor in order:
            if actor is None or not agree(of_participle, shown_gender(self.scene, state, actor)):
                continue
            if may_speak(self.scene, actor) and agree(gender, named_gender(self.scene, state, actor)):
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
        if relays(self.scene, draft) or self._together(draft) or self._only_paper(draft):
            return []
        limit = draft.end if draft.end is not None else last
        if candidate.how == "colon" and candidate.quote is None and limit == last:
            limit = self.ends.runs_on(number, candidate.content, last)
        end = self.ends.end(candidate, max(limit, candidate.quote or 0) if candidate.content >= last else limit)
        span = self.ends.span(candidate.content, end, candidate.how)
        if span is None or span[1] - span[0] < 3:
            return []
        self.until = max(self.until, end)
        cue, hit = candidate.cue, candidate.hit
        rules = [f"cue:{cue.id}", f"shape:{candidate.shape}", f"content:{candidate.how}"]
        explicit = candidate.subject is not None
        where = self.scene.document.span(hit.start, hit.end)
        return [
            CodedStatement(s, cue.id, where, span, cue.klass, number, hit.start, list(rules), explicit=explicit) for s in draft.speakers
        ]

    def _only_paper(self, draft: Draft) -> bool:
        """«وأضاف البيان أن …» where no body spoke before: whoever put it out is credited, and speaks in the participles after it."""
        return draft.candidate.hit.start in self.credited

    def _together(self, draft: Draft) -> bool:
        """«واستعرض معه العلاقات», «تناول الرئيسان …»: what two went over together belongs to their talks."""
        candidate = draft.candidate
        if candidate.cue.klass != "consult" or candidate.how != "object":
            return False
        if candidate.gender == "p" and candidate.subject is None and self.words[candidate.hit.start].endswith("ا"):
            return True  # «كما استعرضا القضايا»
        first = candidate.hit.end
        if candidate.subject is None and self.words[first].startswith("ال") and self.scene.has(first, first + 1, "frame-noun"):
            return True  # «وتناول اللقاء، بحضور ولي العهد، العلاقات»
        beside = self.words[candidate.hit.end : candidate.content + 3]
        return len(draft.speakers) > 1 or any(word in ("مع", "معه", "معها", "معهم", "معهما") for word in beside)
