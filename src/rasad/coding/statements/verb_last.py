"""Statements where the verb comes last: Persian. The speaker opens the clause, the cue closes it.

«ظریف با اشاره به …، تاکید کرد: …» : linking clauses before the cue have content of their own; content follows the cue
after a colon or که, or stands before it («بر … تاکید کرد», «… را محکوم کرد», «خواستار … شد»).
"""

from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import CodedStatement, Scene
from rasad.coding.scene.state import State
from rasad.coding.statements.attribution_last import LATEST_HEADLINE, VerbLastAttributions
from rasad.coding.statements.following import After, FollowingReader
from rasad.coding.statements.nested import NestedReader
from rasad.coding.statements.persian_founded_on import founded_on, tells_founded
from rasad.coding.statements.persian_told_above import told_above
from rasad.coding.statements.preceding import PrecedingReader
from rasad.coding.statements.subjects import NAMED, THAT, Speakers, SubjectReader
from rasad.languages.schema import Cue
from rasad.text.matcher import Hit

_SHARED = frozenset(["از", "بر", "به", "با", "در", "و", "براي"])
_GAP = 2  # tokens at least between a noun whose verb is left out and the verb after it
Span = tuple[int, int]


class VerbLastReader:
    """Reads the statements of one Persian report's sentences."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.cues = cues_by_id(scene.language.code)
        self.subjects = SubjectReader(scene, state)
        self.preceding = PrecedingReader(scene)
        self.following = FollowingReader(scene, self.subjects, self.preceding)
        self.nested = NestedReader(scene, self.subjects, self.preceding, self.following)
        self.attributions = VerbLastAttributions(scene, state, self.following)
        self.credited = scene.sentences_with(("said-by",))
        self.founded = tells_founded(scene)
        self.linked = {scene.document.sentence_of[at] for at in self.preceding.linking_places}  # sentences with a linking clause
        self.until = 0  # words before this token belong to what an earlier sentence introduced

    def sentence(self, number: int) -> list[CodedStatement]:
        """Give the statements of a sentence, in order; the state is moved on."""
        first, last = self.scene.document.sentences[number]
        told = number in self.following.told
        if last <= self.until:
            return self.nested.read(first, last) if told else []
        first = max(first, self.until)
        headline = self.attributions.headline(number, first, last) if number <= LATEST_HEADLINE else None
        if headline is not None:
            statement, self.until = headline
            self.state.topic = statement.speaker
            self.state.speaker = self.state.speaker or statement.speaker
            return self.attributions.nouns.shared(statement)
        said = self.attributions.said_by(number, first, last) if number in self.credited else None
        if said is not None:
            statement, self.until = said
            self.state.spoke(statement.speaker)
            return [statement, *self.nested.read(self.scene.document.token_at(statement.content[0]), min(self.until, last))]
        found = founded_on(self.scene, number, self.subjects.closes) if self.founded else []
        if told:
            found += self._clauses(number, first, last)
        if not found:
            self._note_topic(number)
        return found

    def _clauses(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """Read the cues of a sentence one after the other; a clause begins where the one before was read to."""
        found: list[CodedStatement] = []
        clause = at = first
        for cue in self.following.finite_places(first, last):
            hit = self.following.finite_at(cue) if cue >= at else None
            if hit is None or self.subjects.in_relative(number, clause, hit):
                continue
            statements, consumed = self._cue(hit, number, clause, last)
            found += statements
            at = hit.end
            if statements and not (number in self.linked and self._in_link(clause, hit, statements)):
                clause = consumed
                at = max(hit.end, consumed)
        return found

    def _in_link(self, clause: int, hit: Hit, statements: list[CodedStatement]) -> bool:
        """«هوک با بیان اینکه ترامپ خواهان مذاکره است، گفت»: whether a cue is one inside the linking clause of a cue to come."""
        links = self.preceding.linking(clause, hit.start)
        if not links or any("shape:linking" in said.rules for said in statements):
            return False
        return any(not THAT.isdisjoint(self.words[link.end : hit.start]) for link in links)

    def _note_topic(self, number: int) -> None:
        for group in self.scene.groups[number]:
            if group.phrases[0].kind in NAMED and group.phrases[0].actor and self.subjects.bare(group):
                self.state.topic = group.phrases[0].actor
                return

    def _cue(self, hit: Hit, number: int, clause: int, last: int) -> tuple[list[CodedStatement], int]:
        """Give the statements of one cue with its linking clauses, and the token up to which they were read."""
        cue = self.cues[hit.entry.value[0]]
        brings_in = hit.end < last and self.words[hit.end] == ":"  # as mostly
        above = told_above(self.scene, number, hit) if not brings_in else []
        if above:
            self.state.spoke(above[0].speaker)
            return above, hit.end
        groups = self.subjects.between(number, clause, hit.start)
        by = self.subjects.speakers(hit, number, clause, groups)
        if not by.actors or (cue.needs_subject and not by.explicit):
            return [], hit.end
        links = self.preceding.links(clause, hit) if number in self.linked and not by.embedded else []
        own = self.subjects.own_clause(clause, hit, groups)
        if links:
            own = max(own, self.scene.document.token_at(links[-1][2][1] - 1) + 1)
        before, after = self._content(cue, hit, number, own, last)
        if after is not None and self.scene.is_medium(by.actors[0]) and self.subjects.papers.relays(by.actors[0], after.start, after.end):
            return [], hit.end  # a paper that only tells of a contact is a source
        if before is None and after is None and not links:
            return [], hit.end
        out: list[CodedStatement] = []
        for link, where, span, token in links:
            out += self._statements(by, link, where, span, number, token, ["shape:linking"])
        if hit.start - own >= _GAP:
            out += self._coordinated(hit, number, own, by)
        main = (after.span, after.how) if after is not None else before
        if main is not None:
            where = self.scene.document.span(hit.start, hit.end)
            out += self._statements(by, cue, where, main[0], number, hit.start, ["shape:finite", f"content:{main[1]}"])
        if not by.embedded:
            self.state.spoke_together(by.actors)
            self.state.sentence = number
        if after is not None:
            out += self.nested.read(after.start, min(after.end, last))
            self.until = max(self.until, after.end)
            return out, after.end
        if before is not None and before[1] == "between":
            return out, self.scene.document.token_at(before[0][1] - 1) + 2
        return out, hit.end

    def _content(self, cue: Cue, hit: Hit, number: int, own: int, last: int) -> tuple[tuple[Span, str] | None, After | None]:
        """Give the content before the cue and that after it, of which one or none counts."""
        that = self.preceding.that_after(cue, hit)
        if that is not None:
            return None, self.following.clause(that, last)
        before = self.preceding.content(cue, hit, own)
        after = self.following.after(cue, hit, number, last, before is not None)
        if before is None and cue.needs:
            after = None
        asked = cue.klass == "request" or (cue.id == "accuse" and self.words[hit.start - 1] == "را")  # «او را متهم کرد که …»
        if before is not None and after is not None and after.how == "that" and not asked and before[1] in ("از", "بر", "ra"):
            after = None  # «از سفر … خبر داد که …»: a relative clause
        return before, after

    def _statements(
        self, by: Speakers, cue: Cue, where: Span, span: Span, number: int, token: int, rules: list[str]
    ) -> list[CodedStatement]:
        found = []
        for actor in by.actors:
            told = [f"cue:{cue.id}", *rules]
            found.append(CodedStatement(actor, cue.id, where, span, cue.klass, number, token, told, explicit=by.explicit))
        return found

    def _gapped(self, hit: Hit, number: int, own: int, by: Speakers) -> list[CodedStatement]:
        """«از موضع الجزایر قدردانی و آمریکا را عامل بحران دانست»: a noun before «و», its verb left out though the next is no light one."""
        if hit.entry.value[1] != "finite" or hit.end - hit.start > 1:
            return []
        for at in self.scene.places("cue", own, hit.start - _GAP):
            noun = next((h for h in self.scene.hits[at] if h.entry.kind == "cue" and h.entry.value[1] == "noun"), None)
            if noun is None or noun.end + 1 >= hit.start or self.words[noun.end] != "و" or at == own or self.words[at - 1] in _SHARED:
                continue
            cue = self.cues[noun.entry.value[0]]
            opens = self.words[noun.end + 1] in _SHARED or "را" in self.words[noun.end + 1 : hit.start]
            content = self.preceding.content(cue, noun, own) if (opens and cue.klass != "state") or cue.id == "stress" else None
            apart = any(self.subjects.closes(token) for token in range(noun.end, hit.start))
            if content is None or content[1] in ("between", "object-noun") or apart:
                continue
            where = self.scene.document.span(noun.start, noun.end)
            return self._statements(by, cue, where, content[0], number, at, ["shape:coordinated", f"content:{content[1]}"])
        return []

    def _coordinated(self, hit: Hit, number: int, own: int, by: Speakers) -> list[CodedStatement]:
        """«بر … تاکید و تصریح کرد»: the first noun shares the second's verb and has content of its own before it."""
        if hit.start < 2 or self.words[hit.start - 1] != "و":
            return self._gapped(hit, number, own, by) if hit.start - own > _GAP else []
        for at in range(max(own, hit.start - 4), hit.start - 1):
            for found in self.scene.hits.get(at, ()):
                if found.entry.kind != "cue" or found.entry.value[1] != "noun" or found.end != hit.start - 1:
                    continue
                cue = self.cues[found.entry.value[0]]
                content = self.preceding.content(cue, found, own)
                if content is not None and content[1] not in ("between", "object-noun"):
                    where = self.scene.document.span(found.start, found.end)
                    return self._statements(by, cue, where, content[0], number, at, ["shape:coordinated", f"content:{content[1]}"])
        return []
