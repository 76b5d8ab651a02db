"""Persian words told inside another's words: «ظریف افزود: وزیر بهداشت گفت که …», only where it is named whose they are."""

from rasad.coding.clauses.extents import may_speak, trimmed
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.coding.speakers.sources import name_source
from rasad.coding.statements.following import FollowingReader
from rasad.coding.statements.preceding import PrecedingReader
from rasad.coding.statements.subjects import NAMED, PERSONS, SubjectReader
from rasad.languages.schema import Cue
from rasad.text import fold_words
from rasad.text.matcher import Hit

Span = tuple[int, int]

_SAME_CLAUSE = 25  # tokens from «و» to the cue that goes on with the speaker before it
_BESIDE = 3  # tokens between a subject and the linking clause of its own
_BEING = fold_words("است هست هستند میباشد باشد باشند بود بودند نیست نیستند")
_NEAR = 12  # tokens between a subject and a cue whose words follow without که


class NestedReader:
    """Reads what others are reported to have said inside the words of one Persian report's speakers."""

    def __init__(self, scene: Scene, subjects: SubjectReader, preceding: PrecedingReader, following: FollowingReader) -> None:
        self.scene = scene
        self.words = scene.words
        self.cues = cues_by_id(scene.language.code)
        self.subjects = subjects
        self.preceding = preceding
        self.following = following

    def read(self, first: int, last: int) -> list[CodedStatement]:
        """Give the statements told among the tokens `[first, last)` of somebody's words, in order."""
        found: list[CodedStatement] = []
        at = clause = first
        for cue in self.following.finite_places(first, last):
            hit = self.following.finite_at(cue) if cue >= at else None
            if hit is None:
                continue
            at = hit.end
            before = found[-1].speaker if found and clause > first and self.words[clause : clause + 1] == ["و"] else None
            statements = self._cue(hit, clause, last, before)
            if statements:
                found += statements
                clause = hit.end
        return found

    def _cue(self, hit: Hit, clause: int, last: int, before_that: str | None) -> list[CodedStatement]:
        """Give what a cue reports; `before_that`: who spoke in the clause that it goes on from."""
        number = self.scene.document.sentence_of[hit.start]
        groups = self.subjects.between(number, clause, hit.start)
        cue = self.cues[hit.entry.value[0]]
        if not groups and before_that is not None and hit.start - clause < _SAME_CLAUSE:
            return self._told([before_that], False, cue, hit, self._content(cue, hit, clause + 1, last, None))
        if not groups:
            return []
        linked = self._before_link(groups, hit)
        group = linked or groups[-1]
        actors = self._speakers(group)
        if not actors or (linked is None and "،" in self.words[group.end : hit.start] and not self._occasion(group, hit.start)):
            return []
        links = self.preceding.links(group.end, hit) if linked is not None else []
        out: list[CodedStatement] = []
        for link, where, span, token in links:
            rules = [f"cue:{link.id}", "shape:nested"]
            out += [CodedStatement(a, link.id, where, span, link.klass, number, token, list(rules), explicit=True) for a in actors]
        start = group.end if not links else max(group.end, self.scene.document.token_at(links[-1][2][1] - 1) + 1)
        return out + self._told(actors, True, cue, hit, self._content(cue, hit, start, last, group))

    def _occasion(self, group: Group, last: int) -> bool:
        """«گفت وزیر در گفت‌وگو با همتای کویتی خود، بر … تاکید کرد»: whether the one comma between only closes the occasion."""
        one = self.words[group.end] in ("در", "طي") and self.words[group.end : last].count("،") == 1
        return one and group.phrases[0].kind in NAMED and not any(self.subjects.closes(at) for at in range(group.end, last))

    def _speakers(self, group: Group) -> list[str]:
        """Give whom a group names, an unnamed source too."""
        actors = [a for a in group.actors() if may_speak(self.scene, a)]
        source = name_source(self.scene, group) if not actors else None
        return actors if source is None else [source]

    def _before_link(self, groups: list[Group], hit: Hit) -> Group | None:
        """«آقای رحمانی با اشاره به اینکه …، تاکید کرد»: the subject right before a linking clause of the cue's."""
        for group in reversed(groups):
            for at in range(group.end, min(group.end + _BESIDE, hit.start)):
                if any(h.entry.kind == "cue" and h.entry.value[1] == "linking" for h in self.scene.hits.get(at, ())):
                    return group
        return None

    def _content(self, cue: Cue, hit: Hit, start: int, last: int, group: Group | None) -> tuple[Span, str] | None:
        """Give the content of a cue and how it was found: after که, before the cue, or right after it."""
        if "after" in cue.takes and hit.end < last and self.words[hit.end] in ("كه", "تا"):
            span = trimmed(self.scene, hit.end + 1, self.following.clause_end(hit.end + 1, last))
            return (span, "that") if span is not None else None
        if group is not None and (group.phrases[0].kind not in PERSONS or self._stance(group, hit) or self._wish(cue, hit)):
            return None
        before = self.preceding.content(cue, hit, start)
        if before is not None or group is None:
            return before
        return self._bare(cue, hit, group, last)

    def _bare(self, cue: Cue, hit: Hit, group: Group, last: int) -> tuple[Span, str] | None:
        """«شورای نگهبان معتقد است مجلس باید …»: words that follow their cue without که, its subject near before it."""
        near = hit.start - group.end <= _NEAR and not any(self.subjects.closes(at) for at in range(group.end, hit.start))
        if not near or cue.id == "want" or hit.end >= last or self.words[hit.end] in (":", "،", "."):
            return None
        number = self.scene.document.sentence_of[hit.start]
        after = self.following.after(cue, hit, number, min(last, self.scene.document.sentences[number][1]), False)
        return (after.span, after.how) if after is not None and after.how in ("bare", "quote") else None

    def _told(self, actors: list[str], explicit: bool, cue: Cue, hit: Hit, content: tuple[Span, str] | None) -> list[CodedStatement]:
        if content is None:
            return []
        span, way = content
        number = self.scene.document.sentence_of[hit.start]
        where = self.scene.document.span(hit.start, hit.end)
        rules = [f"cue:{cue.id}", "shape:nested", f"content:{way}"]
        return [CodedStatement(a, cue.id, where, span, cue.klass, number, hit.start, list(rules), explicit=explicit) for a in actors]

    def _stance(self, group: Group, hit: Hit) -> bool:
        """«گفت که پاکستان از صلح حمایت می‌کند»: what a country or a body does is the speaker's own claim, no words of its."""
        body = group.phrases[0].kind == "organization" and self.cues[hit.entry.value[0]].klass != "state"
        return (body or group.phrases[0].kind == "country") and any(word.startswith("مي") for word in self.words[hit.start : hit.end])

    def _wish(self, cue: Cue, hit: Hit) -> bool:
        """«افزود که ایران خواهان توسعه روابط است»: what somebody wants, as the speaker says; «خواستار … شد» tells words."""
        if "between" not in cue.takes or hit.entry.value[1] != "noun":
            return False
        closing = self.preceding.closing(hit)
        return closing is not None and self.words[closing] in _BEING
