"""Arabic words whose owner stands apart from a verb's clause: «الصالح: زيارة …» in a headline, «…، وفق ما أعلن شكري»."""

from itertools import compress

from rasad.actors.view import Phrase
from rasad.coding.clauses.clause_words import RELATIVE, THAT
from rasad.coding.clauses.extents import OPENING, may_speak, quotation_end, trimmed
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.coding.statements.arabic_in_words_of import AS, LEADING, SO, TELLING, Owner, content_after, owner
from rasad.coding.statements.content_ends import ATTRIBUTION, IN_HIS_WORDS
from rasad.coding.statements.cues import CandidateReader
from rasad.text import fold_words

_STANDS = fold_words("جاء وجاء ورد وورد")  # «وجاء في البيان»
WRITTEN = _STANDS | ATTRIBUTION | {f"و{word}" for word in ATTRIBUTION}  # words with which a sentence opens that gives what was written
_AFTERWARDS = ATTRIBUTION | {"كما"}  # words that lead to whose words stand before them
_SHORTEST = 6  # tokens of a sentence that tells whose words it gives
LATEST_HEADLINE = 3  # the last sentence that may be one
_MARKS = 4  # marks between a quotation and the verb behind it
_SPEAKERS = ("person", "title", "organization", "country", "group")


class VerbFirstAttributions:
    """Reads the attributions of one Arabic report's sentences."""

    def __init__(self, scene: Scene, candidates: CandidateReader) -> None:
        self.scene = scene
        self.words = scene.words
        self.candidates = candidates
        self.tells = not TELLING.isdisjoint(scene.document.vocabulary)  # without such a word nothing is closed

    def headline(self, number: int, first: int, last: int) -> CodedStatement | None:
        """«الصالح: زيارة ولي العهد …»: a name and a colon at the head of a sentence."""
        groups = self.scene.groups[number]
        if number > LATEST_HEADLINE or not groups or groups[0].start > first + 2 or groups[0].marker not in ("", "ل"):
            return None
        colon = self._colon(groups[0], first, last)
        if colon is None and number == 0:
            colon = self._later(groups[0], first, last)
        phrase = groups[0].phrases[0]
        if colon is None or phrase.actor is None or phrase.kind not in _SPEAKERS or not may_speak(self.scene, phrase.actor):
            return None
        if self._dateline(phrase, colon):
            return None
        document = self.scene.document
        paragraph = next((b for a, b in document.paragraphs if a <= first < b), last)
        if self._byline(colon, max(last, paragraph) if number == 0 else last):
            return None
        span = trimmed(self.scene, colon + 1, max(last, paragraph) if number == 0 else last)
        if span is None:
            return None
        cue = document.span(colon, colon + 1)
        rules = ["cue:colon", "shape:headline", "content:colon"]
        return CodedStatement(phrase.actor, "colon", cue, span, "state", number, colon, rules, explicit=True)

    def _colon(self, group: Group, first: int, last: int) -> int | None:
        """Give the colon after a headline's name, at most an addressee between («الرئيس القبرصي لـ«الشرق الأوسط»: …»)."""
        if len(group.phrases) != 1 or any(self.candidates.cues_at(at) for at in range(first, group.start)):
            return None
        colon = next((at for at in range(group.end, min(last, group.end + 7)) if self.words[at] == ":"), None)
        if colon is None or colon >= last - 2:
            return None
        return colon if colon == group.end or self.words[group.end].startswith("ل") else None

    def _dateline(self, phrase: Phrase, colon: int) -> bool:
        """«بغداد: تلقى الرئيس العراقي برقية»: a capital and what was done, not what its country says."""
        if phrase.english != "capital":
            return False
        return any(h.entry.kind == "frame-verb" and h.entry.value[1] == "past" for h in self.scene.hits.get(colon + 1, ()))

    def _byline(self, colon: int, last: int) -> bool:
        """«بيروت: «الشرق الأوسط»», «المصدر: الميادين نت»: after the colon a medium is named, and nothing said."""
        named = [phrase for at in range(colon + 1, min(last, colon + 6)) if (phrase := self.scene.phrase_at.get(at)) is not None]
        short = last - colon <= 7 and bool(named) and named[0].actor is not None and self.scene.is_medium(named[0].actor)
        return short or self.words[colon - 1] in ("المصدر", "مصدر")

    def _later(self, group: Group, first: int, last: int) -> int | None:
        """«النخالة يلتقي رئيس المخابرات: …»: the one colon of a headline is its subject's, where no cue stands before it."""
        colon = next((at for at in range(group.end, last - 2) if self.words[at] == ":"), None)
        if colon is None or len(group.phrases) != 1 or group.phrases[0].kind not in ("person", "title") or self.words[group.end] == "و":
            return None
        spoken = (h for at in range(first, colon) for h in self.candidates.cues_at(at) if h.entry.value[1] != "masdar")
        return None if any(spoken) else colon

    def nominal(self, first: int, last: int) -> CodedStatement | None:
        """«تحذير روسيا من التصعيد»: a headline whose cue is a noun with its speaker after it."""
        hit = next((h for h in self.candidates.cues_at(first) if h.entry.value[1] == "masdar"), None)
        group = self.candidates.complements.group_at.get(hit.end) if hit is not None else None
        if hit is None or group is None or group.start != hit.end or len(group.actors()) != 1:
            return None
        if not may_speak(self.scene, group.actors()[0]):
            return None
        cue = self.candidates.cues[hit.entry.value[0]]
        content, how = self.candidates.complements.introduced(cue, group.end, last)
        span = trimmed(self.scene, content, last) if content is not None else None
        if span is None:
            return None
        rules = [f"cue:{cue.id}", "shape:headline-noun", f"content:{how}"]
        where = self.scene.document.span(hit.start, hit.end)
        return CodedStatement(group.actors()[0], cue.id, where, span, cue.klass, 0, hit.start, rules, explicit=True)

    def written(self, number: int, first: int, last: int, speaker: str | None) -> tuple[CodedStatement, int] | None:
        """«وجاء في البيان: …», «وجاء في بيان للرئاسة أن …»: the statement without its end, and the token its content starts at."""
        if last - first < _SHORTEST:
            return None
        by_him = self._by_his_words(number, first, last, speaker) if self.words[first + 1] in IN_HIS_WORDS else None
        if by_him is not None:
            return by_him
        if self.words[first] not in _STANDS or self.words[first + 1] not in ("في", "ب"):
            return None
        group = self.candidates.complements.stand_ins.statement(first + 2)
        if group is None:
            return None
        actor = next(iter(group.actors()), None) or speaker
        at = group.end
        while at < min(last, group.end + 12) and self.words[at] not in THAT and self.words[at] != ":" and not self._quoted(at):
            if self.scene.hit(at, "cue") is not None:
                return None
            at += 1
        if actor is None or not may_speak(self.scene, actor) or at >= min(last - 2, group.end + 12):
            return None
        quoted = self._quoted(at)  # «وجاء في الرسالة "…"»
        how = "colon" if quoted or self.words[at] == ":" else "that"
        rules = ["cue:written", "shape:finite", f"content:{how}"]
        cue = self.scene.document.span(first, group.end if group.end - first < 4 else first + 3)
        content = at if quoted else at + 1
        return CodedStatement(actor, "written", cue, (0, 0), "state", number, first, rules, explicit=bool(group.actors())), content

    def _by_his_words(self, number: int, first: int, last: int, speaker: str | None) -> tuple[CodedStatement, int] | None:
        """«وبحسب قوله فإن …»: whoever spoke last goes on; the second word is one of `IN_HIS_WORDS`."""
        if self.words[first].removeprefix("و") not in ATTRIBUTION:
            return None
        content = first + 3 if self.words[first + 2] in SO else first + 4 if self.words[first + 3] in SO else None
        if content is None or speaker is None or content >= last or not may_speak(self.scene, speaker):
            return None
        cue = self.scene.document.span(first, first + 2)
        rules = ["cue:written", "shape:finite", "content:that"]
        return CodedStatement(speaker, "written", cue, (0, 0), "state", number, first, rules), content

    def _quoted(self, at: int) -> bool:
        return quotation_end(self.scene, at) is not None

    def opening(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """«وبحسب الوزير، فإن …», «في رأي السفير، …»: the words after it up to the sentence's end, those of each who is named."""
        if self.words[first] not in LEADING or last - first < _SHORTEST:
            return []
        found = owner(self.scene, self.candidates.complements.group_at, first, last)
        content = content_after(self.words, found.end, last) if found is not None else None
        if found is None or content is None or self._reports(content):
            return []  # «وبحسب مصدر، قال الوزير إن»
        span = trimmed(self.scene, content, last)
        if span is None:
            return []
        return self._laid_to(found, span, number, first, ["shape:opening", "content:that"])

    def until_next(self, opening: list[CodedStatement], found: list[CodedStatement]) -> None:
        """«وبحسب الوزير، فإن الاجتماع ناجح، وأضاف أن …»: the words laid to him end where he is said to go on."""
        if not opening:
            return
        speakers = {said.speaker for said in opening}
        token = next((said.token for said in found[len(opening) :] if said.speaker in speakers and said.token > opening[0].token), None)
        start = opening[0].content[0]
        span = trimmed(self.scene, self.scene.document.token_at(start), token) if token is not None else None
        for said in opening if span is not None else ():
            said.content = span if span is not None else said.content

    def _reports(self, at: int) -> bool:
        """Whether a verb of speech stands at the token `at`."""
        return any(hit.entry.value[1] == "finite" for hit in self.candidates.cues_at(at))

    def quoted_first(self, number: int, first: int, last: int) -> CodedStatement | None:
        """««المفاوضات مستمرة»، قال الوزير», ««…»، يقول السفير، «…»»: the quotation a sentence opens with, and one behind the name."""
        end = quotation_end(self.scene, first) if self.words[first] in OPENING else None
        at = end
        while at is not None and at < last - 1 and not self.words[at][0].isalnum() and at - (end or 0) < _MARKS:
            at += 1
        if end is None or at is None or at >= last - 1 or self.words[at][0] == "و":
            return None
        hit = next((h for h in self.candidates.cues_at(at) if h.entry.value[1] == "finite"), None)
        cue = self.candidates.cues[hit.entry.value[0]] if hit is not None else None
        group = self.candidates.complements.group_at.get(hit.end) if hit is not None else None
        if hit is None or cue is None or cue.klass != "state" or "that" not in cue.takes or group is None or group.start != hit.end:
            return None
        actors = [actor for actor in group.actors() if may_speak(self.scene, actor)]
        rest = self.words[group.end : last]
        again = next((p for p in range(group.end, min(last, group.end + _MARKS)) if quotation_end(self.scene, p) is not None), None)
        if len(actors) != 1 or (again is None and (":" in rest or not THAT.isdisjoint(rest))):
            return None
        span = trimmed(self.scene, first, (quotation_end(self.scene, again) or end) if again is not None else end)
        if span is None:
            return None
        rules = [f"cue:{cue.id}", "shape:finite", "content:before"]
        where = self.scene.document.span(hit.start, hit.end)
        return CodedStatement(actors[0], cue.id, where, span, "state", number, hit.start, rules, explicit=True)

    def closing(self, number: int, first: int, last: int, until: int) -> list[CodedStatement]:
        """«…، على حد قول السفير», «…، بحسب A، الذي دعا إلى …»: what stands before is theirs; looked for before the token `until`."""
        end = min(until, last - 2)
        if TELLING.isdisjoint(self.words[first + 3 : end + 1]):
            return []
        for at in [*compress(range(first + 3, end), map(LEADING.__contains__, self.words[first + 3 : end]))]:
            found = owner(self.scene, self.candidates.complements.group_at, at, last)
            ends = found is not None and (found.end >= last - 1 or (self.words[found.end] == "،" and self.words[found.end + 1] in RELATIVE))
            if found is None or not ends:
                continue
            span = trimmed(self.scene, first, at)
            if span is None:
                return []
            return self._laid_to(found, span, number, at, ["shape:afterwards", "content:before"])
        return []

    def _laid_to(self, found: Owner, span: tuple[int, int], number: int, at: int, shape: list[str]) -> list[CodedStatement]:
        """Give the words of a span as those of each owner whom the words from the token `at` name."""
        cue = self.scene.document.span(at, found.led)
        return [
            CodedStatement(actor, "said-by", cue, span, "state", number, at, ["cue:said-by", *shape], explicit=True)
            for actor in found.actors
        ]

    def afterwards(self, number: int, first: int, last: int) -> list[CodedStatement]:
        """«…، وفق ما أعلن شكري», «… بحسب دبلوماسيين»: what stands before is theirs."""
        words = self.words[first + 4 : last - 1]
        if _AFTERWARDS.isdisjoint(words):
            return []
        for at in [*compress(range(first + 4, last - 1), map(_AFTERWARDS.__contains__, words))]:
            source = self._source(at, last)
            if source is None:
                continue
            cue_id, group, where = source
            if all(phrase.kind in ("organization", "country") for phrase in group.phrases):
                return []  # «وفق ما أعلنته الرئاسة»: a credit
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
        group = self.candidates.complements.group_at.get(at + 1)
        if word in AS and group is not None and group.start == at + 1 and group.end >= last - 2:
            return ("said-by", group, at + 1) if group.phrases[0].kind in ("person", "title", "country", "group") else None
        verb = at + 2 if self.words[at + 1] == "ما" else at + 1
        if verb >= last or (verb == at + 1 and word not in ("حسبما", "كما")):
            return None
        hit = next((h for h in self.candidates.cues_at(verb) if h.entry.value[1] in ("finite", "suffixed")), None)
        if hit is None:
            return None
        if word == "كما" and verb == at + 1 and self.candidates.cues[hit.entry.value[0]].klass != "state":
            return None  # «…، كما أشاد السفير ب»: the next clause
        after = hit.end + 1 if hit.end < last and self.words[hit.end] == "به" else hit.end
        group = self.candidates.complements.group_at.get(after)
        return (hit.entry.value[0], group, hit.end) if group is not None and self.candidates.complements.bare(group, hit) else None
