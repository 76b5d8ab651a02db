"""Arabic cues where they are cues: in a form and a place that reports speech, with what they are filled by.

The same letters are often something else («مدينة» a town, «عبر» through, «قبل» before): a cue that is weak by itself needs a
subject of its own or a clause after it.
"""

from rasad.coding.clauses.agreement import feminine_land, gender_of
from rasad.coding.clauses.clause_words import ADVERBIALS, RELATIVE, THAT
from rasad.coding.clauses.extents import quotation_end
from rasad.coding.clauses.honorifics import honoured, is_honorific
from rasad.coding.clauses.levels import Candidate
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.statements.arabic_in_words_of import AS
from rasad.coding.statements.arabic_turns import as_for
from rasad.coding.statements.complements import ComplementReader
from rasad.coding.statements.no_cues import first_person, is_considered, is_no_cue
from rasad.coding.statements.past_subjects import subject_of_past
from rasad.coding.statements.resuming import resumed
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

COMMAS = frozenset(["،", ",", ".", "–", "-", "؛"])
CONTRAST = fold_words("كما فيما بينما وكما وفيما كذلك لكنه لكنها لكن ولكنه ولكن غير حيث وحيث ثم بل إذ")
PERSONS = ("person", "title")
_TITLES = 14  # tokens of a name with the titles after it
_ASCRIBING = fold_words("نسبت نسب عزت ونسبت ونسب وعزت")
_TURNS = fold_words("إلا غير بيد والا")
_BEFORE_VERB = fold_words("قد ، الذي التي , \" » ” « “ كان كانت فقد لقد")
_CONJUNCTIONS = fold_words("لما عندما حين حينما إذا ما مما لأنه لكي كي بما فيما لو ممن من")
_HAD = fold_words("قد كان كانت كانوا")
_NOT = fold_words("لم لن لا ولم ولن ولا فلم فلن")
_DID_NOT = fold_words("لم ولم فلم")  # «لم يندد»: nothing was said
_ITSELF = fold_words("أنه إنه بأنه أنها إنها بأنها أنهم إنهم بأنهم")
_SUBORDINATING = THAT | RELATIVE | _CONJUNCTIONS
_MAY_PRECEDE = _SUBORDINATING | _BEFORE_VERB


class CandidateReader:
    """Reads the cues of one Arabic report."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.cues = cues_by_id(scene.language.code)
        self.complements = ComplementReader(scene)

    def cues_at(self, at: int) -> list[Hit]:
        """Give the cues that start at a token outside all names."""
        if self.scene.hit(at, "cue") is None:
            return []
        hits = [hit for hit in self.scene.hits[at] if hit.entry.kind == "cue"]
        phrase = self.scene.phrase_at.get(at)
        if phrase is None:
            return hits
        if phrase.kind != "organization" or phrase.end - phrase.start > 1:
            return []
        return [hit for hit in hits if not self.cues[hit.entry.value[0]].weight]  # «أفاد», «تقدم»: also names of bodies

    def read(self, first: int, last: int) -> list[Candidate]:
        """Give the cues among the tokens `[first, last)` that are filled by something, in order."""
        out = []
        for at in self.scene.places("cue", first, last):
            for hit in self.cues_at(at):
                candidate = self._candidate(hit, first, last)
                if candidate is not None:
                    out.append(candidate)
                    break
        return out

    def _candidate(self, hit: Hit, first: int, last: int) -> Candidate | None:
        cue = self.cues[hit.entry.value[0]]
        shape = hit.entry.value[1]
        previous = self.words[hit.start - 1] if hit.start > first else ""
        finite = shape in ("finite", "suffixed")
        if not self._form_fits(hit, cue, shape, previous) or (finite and is_no_cue(self.scene, hit, cue)):
            return None
        before, opens = self._subject_before(hit, first) if finite else (None, None)
        subject_first = before is not None and self._subject_first(before, hit, first)
        itself = finite and before is None and self._of_itself(hit, cue)
        subject, content, how = self.complements.read(cue, hit, last, finite and not subject_first and not itself)
        if content is None:
            return self._lost(hit, cue, shape, first) if how == "unknown" else None
        begin = hit.start
        if before is not None and subject is None:
            subject, begin = before, before.start if opens is None else opens
        if finite and self._nobodys(hit, cue, subject, content, how):
            return None
        if shape == "masdar" and not hit.prefix:
            subject = self._quoted(hit)
            if subject is None:
                return None
        sure = itself or self._urges(cue, hit, content, how)
        if not sure and self._unsure(cue, hit, shape, subject, content, how, first):
            return None
        nested, passing = False, False
        if finite:
            passing = itself or (previous in _SUBORDINATING and not self._turning(hit.start - 1, first))
            nested = passing or (opens is None and self._inside(begin, hit, first))
            if not nested and before is None and self._within_that(hit, first):
                nested, subject = True, None  # «إن وزراء الخليج سيطالبون كيري بـ»: the verb of what is said
            if nested and not passing and subject is not None and subject.phrases[0].kind not in PERSONS and self._imperfect(hit, cue):
                return None  # «أن المملكة ترحب بـ»: the speaker's own side, in his words
        while begin > first and self.words[begin - 1] in CONTRAST:
            begin -= 1
        gender = gender_of(self.words[hit.start][len(hit.prefix) :], cue, shape)
        if gender == "m" and subject is not None and self._masculine_of_a_land(cue, hit, subject):
            return None
        return Candidate(cue, hit, shape, subject, content, how, begin, gender, nested, passing, self._quote(content))

    def of_itself(self, candidate: Candidate) -> bool:
        """Whether a candidate's verb has the pronoun of «أنه» before it as its subject."""
        return candidate.shape == "finite" and self._of_itself(candidate.hit, candidate.cue)

    def _of_itself(self, hit: Hit, cue: Cue) -> bool:
        """«أعلن أنه أبلغ الوزير بأن …»: the pronoun before the verb is its subject, and whom it names whom he told."""
        at = hit.start - 1
        while at > 0 and self.words[at] in _HAD:
            at -= 1
        if at < 0 or self.words[at] not in _ITSELF:
            return False
        told = cue.klass != "consult" and ("to" in cue.takes or ("object" in cue.takes and cue.klass != "state"))
        return told and not hit.prefix and not self._imperfect(hit, cue)

    def _nobodys(self, hit: Hit, cue: Cue, subject: Group | None, content: int, how: str) -> bool:
        """Whether a form is the writer's or a quoted speaker's «I think», or tells how a thing is seen."""
        if subject is None and first_person(self.scene, hit, cue):
            return True
        return how == "object" and is_considered(self.scene, hit, cue, subject, content)

    def _masculine_of_a_land(self, cue: Cue, hit: Hit, subject: Group) -> bool:
        """«وتمسك نيوزيلندا بموقفها»: a man's form right before a country of feminine gender is a noun."""
        finite = hit.entry.value[1] == "finite" and "object" not in cue.takes
        return finite and subject.start == hit.end and feminine_land(self.scene, subject)

    def _nobody(self, hit: Hit, subject: Group | None, content: int) -> bool:
        """«اطلع السفير على برنامج الشركة»: nobody stands between, so he looked into it and briefed nobody."""
        if "أ" in self.scene.document.raw(hit.start, hit.end):
            return False
        between = range(subject.end if subject is not None else hit.end, content - 1)
        return all(self.scene.has(at, at + 1, "pronoun") or not self.words[at][0].isalpha() for at in between)

    def _urges(self, cue: Cue, hit: Hit, content: int, how: str) -> bool:
        """«…، وحث الرئيس السوري على …»: a weak cue that goes on with somebody and its own preposition."""
        group = self.complements.group_at.get(content)
        goes_on = hit.prefix == "و" or self.words[hit.start - 1 : hit.start] == ["كما"]
        if "someone" not in cue.takes or how != "object" or not goes_on or group is None or hit.entry.value[1] != "finite":
            return False
        return any(self.words[at] in cue.takes for at in range(group.end, min(group.end + 2, len(self.words))))

    def _within_that(self, hit: Hit, first: int) -> bool:
        """Whether a verb without a conjunction stands inside a clause that أن opened."""
        if hit.prefix or self._may_start(hit.start, first):
            return False
        for at in range(hit.start - 1, first - 1, -1):
            if self.words[at] in COMMAS or self.words[at] == ":":
                return False
            if self.words[at] in THAT:
                return True
        return False

    def _turning(self, at: int, first: int) -> bool:
        """«إلا أنه أوضح», «غير أنها أكدت»: the speaker goes on, nothing is subordinate."""
        return at > first and self.words[at] in THAT and self.words[at - 1] in _TURNS

    def _inside(self, begin: int, hit: Hit, first: int) -> bool:
        """Whether a clause with its subject before the verb goes on with what stands before it («أن الوزير أكد»)."""
        phrase = self.scene.phrase_at.get(begin)
        if phrase is not None and phrase.prefix == "و":
            return False
        return first < begin < hit.start and self.words[begin - 1] not in COMMAS and self.words[begin - 1] not in CONTRAST

    def _lost(self, hit: Hit, cue: Cue, shape: str, first: int) -> Candidate | None:
        """A cue whose subject is no known actor: what follows without a subject is not the last speaker's."""
        opens = hit.prefix or hit.start <= first + 1 or self.words[hit.start - 1] in CONTRAST
        if cue.weight or shape != "finite" or not opens:
            return None
        return Candidate(cue, hit, shape, None, hit.end, "unknown", hit.start, "", False, False, None)

    def _quoted(self, hit: Hit) -> Group | None:
        """«نقلت الوكالة عن ظريف، وزير الخارجية، قوله إن …»: whose saying it is."""
        at = hit.start - 1
        while at > hit.start - _TITLES:
            group = self.complements.group_at.get(at)
            if group is not None and (group.marker == "عن" or (group.marker == "الى" and self._ascribed(group.start))):
                return group
            if group is None and self.words[at] not in COMMAS:
                return None
            at = group.start - 1 if group is not None else at - 1
        return None

    def _ascribed(self, at: int) -> bool:
        """«ونسبت الوكالة إلى مصدر قوله»: whether a thing is ascribed to who stands at the token `at`."""
        return not _ASCRIBING.isdisjoint(self.words[max(0, at - _TITLES) : at])

    def _subject_first(self, group: Group, hit: Hit, first: int) -> bool:
        """Whether the group before a verb is its subject whatever follows: in a headline, after أن, before a relative."""
        if group.end == hit.start and not hit.prefix and self._imperfect(hit, self.cues[hit.entry.value[0]]):
            return True  # «رايس تدعو حماس إلى»
        return group.start <= first + 1 or self.words[group.start - 1] in THAT or self.words[hit.start - 1] in RELATIVE

    def _form_fits(self, hit: Hit, cue: Cue, shape: str, previous: str) -> bool:
        """Whether a form can be a cue here: no negated verb, no participle that is an adjective, a masdar after «بـ» only."""
        word = self.words[hit.start]
        if shape == "masdar":
            return (hit.prefix in ("ب", "وب") and cue.klass == "state") or (not hit.prefix and word.endswith(("ه", "ها", "هم")))
        if shape == "suffixed":
            if self.scene.document.raw(hit.start, hit.end).endswith("ة"):
                return False  # «دعوة» is no «دعوه»
            if resumed(self.words, hit.end):
                return True  # «برقية هنأه فيها بـ»
            joins = hit.prefix == "و" or previous in CONTRAST or previous in COMMAS
            object_known = "to" in cue.takes or (joins and (cue.klass != "state" or "object" in cue.takes))
            if previous in ("الذي", "التي"):
                return cue.klass != "state"
            return object_known and previous != "ما"
        if previous in _NOT and (cue.klass == "state" or (previous in _DID_NOT and cue.id != "rule-out")):
            return False
        if shape == "participle" and cue.id == "hope":  # «أملاً في إقناعه» tells a purpose
            return "آ" in self.scene.document.raw(hit.start, hit.end)
        if shape == "participle" and word.endswith("ه") and not hit.prefix:
            return previous in COMMAS or not previous or not previous[0].isalnum() or not previous.endswith(("ه", "ات"))
        return True

    def _imperfect(self, hit: Hit, cue: Cue) -> bool:
        return not self.words[hit.start][len(hit.prefix) :].startswith(fold_word(cue.verb)[:2])

    def _quote(self, content: int) -> int | None:
        for at in (content, content - 1):
            end = quotation_end(self.scene, at)
            if end is not None:
                return end
        return None

    def _unsure(self, cue: Cue, hit: Hit, shape: str, subject: Group | None, content: int, how: str, first: int) -> bool:
        """Whether a weak cue lacks what makes it one: a subject of its own or a clause."""
        if cue.klass == "consult" and "to" in cue.takes and hit.entry.value[1] == "finite" and self._nobody(hit, subject, content):
            return True
        noun = shape == "participle" and "to" in cue.takes and how == "object" and content == hit.end
        if noun and content not in self.complements.group_at:
            return True  # «بندقية ومبلغا من المال»
        if cue.weight == "colon":
            spoken = how == "that" and subject is not None and shape == "finite"  # «ورد زيلينسكي بأن …»
            return how not in ("colon", "quote") and not spoken
        clause = how in ("that", "colon", "quote")
        if shape == "masdar":
            return not clause and how != "preposition" and bool(hit.prefix)  # «نقلت عن مصدر تأكيده لقاء المبعوث»
        if shape == "participle" and not self.words[hit.start].endswith("ا") and not clause and not self._after_pause(hit):
            return True  # «أن الجزائر متمسكة بـ»: a predicate
        if shape == "participle":
            return cue.weight == "weak" and how == "object" and not self._after_pause(hit) and not self.words[hit.start].endswith("ا")
        weak = cue.weight == "weak" and not cue.needs
        if cue.klass != "consult" and resumed(self.words, hit.end):
            return False  # «برقية عبر فيها عن …»
        if "someone" not in cue.takes and honoured(self.scene, hit.end, []) is not None:
            return False  # «وفي برقية إلى الرئيس، تقدم سموه بـ»
        if weak and how == "object" and hit.prefix == "و" and self._heads(hit, first):
            return False
        if subject is not None:
            return weak and not hit.prefix and not self._may_start(hit.start, first) and subject.start >= hit.end
        if weak and self._imperfect(hit, cue):
            return True
        if not weak and how == "preposition" and self._opens_clause(hit.start, first):
            return False
        previous = self.words[hit.start - 1] if hit.start > first else ""
        if hit.prefix == "ف" and clause:
            return False  # «ألقى خطابا فقال: …»
        if hit.prefix != "و" and previous not in CONTRAST:
            return not (clause and self._opens_clause(hit.start, first))
        return weak and how == "object"

    def _heads(self, hit: Hit, first: int) -> bool:
        """Whether a cue heads its sentence («وثمن مواقف روسيا»), or stands in the first headline («عون يهنئ … ويشكر …»)."""
        return hit.start == first or (first == 0 and hit.start < self.scene.document.sentences[0][1])

    def _may_start(self, at: int, first: int) -> bool:
        """Whether a verb may stand at `at`: at the head, after a mark, a conjunction, «قد», or an adverbial's noun."""
        if at <= first:
            return True
        word = self.words[at - 1]
        return not word[0].isalpha() or word in CONTRAST or word in _MAY_PRECEDE or self._opens_clause(at, first)

    def _after_pause(self, hit: Hit) -> bool:
        return hit.start > 0 and (self.words[hit.start - 1] in COMMAS or hit.prefix == "و")

    def _opens_clause(self, at: int, first: int) -> bool:
        """Whether a verb at `at` without «و» may open a clause: at the head, or after an adverbial and a comma."""
        while at > first and not self.words[at - 1][0].isalnum() and self.words[at - 1] not in COMMAS:
            at -= 1
        if at <= first or self.words[at - 1] in ("قد", "فقد", "لقد", "وقد", "ان", "انه", "بانه") or self.words[at - 1] == ".":
            return True
        if self.scene.has(max(first, at - 3), at, "side"):
            return True
        if self.words[at - 1] not in COMMAS:
            return False
        opening = self.words[first].lstrip("و") if len(self.words[first]) > 2 else self.words[first]
        return opening in ADVERBIALS or self.scene.has(first, first + 2, "break") or self.scene.has(first, first + 2, "side")

    def _subject_before(self, hit: Hit, first: int) -> tuple[Group | None, int | None]:
        """Give the subject before a verb, and where «أما» opens its clause («أما طهران فرفضت …»)."""
        topic = as_for(self.scene, self.complements.group_at, hit.start, first) if hit.prefix == "ف" else None
        if topic is not None:
            return topic
        return (self._before(hit, first) if not resumed(self.words, hit.end) else None), None

    def _before(self, hit: Hit, first: int) -> Group | None:
        """«قاليباف يؤكد», «وكان ظريف قد أعلن»: a bare group right before the verb."""
        if hit.prefix and not (hit.prefix == "ف" and self.words[first] in ("اما", "واما")):
            return None
        at = hit.start - 1
        relative = self.words[at] in RELATIVE if at >= first else False
        if at >= first and self.words[at] in COMMAS and self.cues[hit.entry.value[0]].klass == "consult":
            return None  # «رسالة من السلطان، تناولت العلاقات»
        while at >= first and at > hit.start - 4 and self.words[at] in _BEFORE_VERB and at not in self.complements.group_at:
            at -= 1
        group = self.complements.group_at.get(at) if at >= first else None
        if group is not None and not relative and group.start > 0 and self.words[group.start - 1].lstrip("و") in AS:
            return None  # «وبحسب رويترز قال كيري»
        if hit.end < len(self.words) and is_honorific(self.words[hit.end]) and self.words[hit.start - 1] in COMMAS:
            return None  # «… إلى الرئيس فلان، تقدم سموه بـ»
        whose = relative and group is not None and group.phrases[-1].kind in PERSONS  # «من الرئيس ماكرون الذي وعد بـ»
        if group is not None and group.end == at + 1 and (group.marker == "" or whose):
            return group
        return self._before_relative(hit, first) or subject_of_past(self.scene, self.complements.group_at, hit, first)

    def _before_relative(self, hit: Hit, first: int) -> Group | None:
        """«إن الوزير الذي التقى نظيره …، عبر عن»: the subject before a relative clause that a comma closes."""
        if hit.start <= first or self.words[hit.start - 1] not in COMMAS:
            return None
        for at in range(hit.start - 2, max(first, hit.start - 30), -1):
            if self.words[at] in RELATIVE:
                group = self.complements.group_at.get(at - 1)
                known = group is not None and group.start > first and self.words[group.start - 1] in THAT
                return group if known else None
            if self.words[at] == "." or self.words[at] in THAT:
                return None
        return None
