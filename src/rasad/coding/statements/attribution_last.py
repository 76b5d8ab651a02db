"""Persian words whose owner stands apart from a verb's clause: «ظریف: …» in a headline, «به گفته ظریف، …»."""

from rasad.actors.indefinite import SOME
from rasad.coding.clauses.extents import may_speak, trimmed
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.coding.scene.state import State
from rasad.coding.speakers.press_collectives import is_press
from rasad.coding.speakers.sources import name_source
from rasad.coding.statements.following import FollowingReader
from rasad.coding.statements.persian_headline_nouns import HeadlineNouns
from rasad.coding.statements.subjects import NAMED
from rasad.text import fold_words

_ASIDES = fold_words("ادعای زعم اذعان")
_VIEWS = fold_words("نگاه دید دیدگاه منظر تعبیر روایت اظهارات")
_RELATIVE = 20  # tokens of a relative clause after a speaker
_VERB = 5  # tokens of a verb and «که» after it
LATEST_HEADLINE = 4  # the last sentence that may be one
_HEADLINE = 30  # tokens of a headline's second line


class VerbLastAttributions:
    """Reads the attributions of one Persian report's sentences."""

    def __init__(self, scene: Scene, state: State, following: FollowingReader) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.following = following
        self.nouns = HeadlineNouns(scene, following.cues, following.subjects.closes)

    def said_by(self, number: int, first: int, last: int) -> tuple[CodedStatement, int] | None:
        """«به گفته ظریف، …»: what follows the comma is his; the statement and the token after it."""
        for at in self.scene.places("said-by", first, last):
            hit = self.scene.hit(at, "said-by")
            if hit is None or self.scene.phrase_at.get(at) is not None or self.following.introduces(first, at):
                continue
            if at > first and self.words[at + 1] in _ASIDES:
                continue  # «با اشاره به ادعای …», «توافقی بهتر به زعم او»
            speaker, end = self._named(hit.end)
            if speaker is None or not may_speak(self.scene, speaker) or end >= last - 2:
                continue
            if at > first and self.words[end] != "،" and not _VIEWS.isdisjoint(self.words[at + 1 : hit.end]):
                continue  # «همایش حقوق بشر از دیدگاه رهبر انقلاب در قم برگزار شد»
            if self._has_verb(end) or (self.words[at + 1] in _ASIDES and self.words[end] != "،"):
                continue
            start = end + 1 if self.words[end] == "،" else end
            if self.words[end] == "كه":  # «به گفته این مسئول که خبرگزاری نامی از او نبرده، …»
                start = next((at + 1 for at in range(end, min(last, end + _RELATIVE)) if self.words[at] == "،"), last)
            if start >= last - 2:
                continue
            turn = self.following.new_turn(number, start, last)
            if turn and self.following.introduces(start, last):
                continue
            stop = last if turn else self.following.colon_end(number, start)
            span = trimmed(self.scene, start, stop)
            if span is None:
                continue
            cue = self.scene.document.span(hit.start, hit.end)
            rules = ["cue:said-by", "shape:said-by", "content:after"]
            return CodedStatement(speaker, "said-by", cue, span, "state", number, at, rules, explicit=True), stop
        return None

    def _has_verb(self, at: int) -> bool:
        """«از قول دو مقام مدعی شده بود که»: a verb of saying with «که» stands right there and has the words."""
        after = self.words[at : at + _VERB]
        return self.scene.hit(at, "cue") is not None and "كه" in after and "،" not in after[: after.index("كه")]

    def _named(self, at: int) -> tuple[str | None, int]:
        """Who is named at the token `at`, or meant by a pronoun or a noun there, and the token after."""
        noun = self.following.subjects.stand_ins.group(at + 1) if self.words[at : at + 1] == ["اين"] else None
        told = self.scene.phrase_at.get(at + 1) if self.words[at : at + 1] == ["اين"] else None
        if told is not None and told.kind in ("title", "group"):
            return told.actor or name_source(self.scene, Group([told], "", told.start, told.end)), told.end
        if noun is not None:
            return next(iter(noun.actors()), None), noun.end
        some = at + 1 if self.words[at : at + 1] and self.words[at] in SOME and at not in self.scene.phrase_at else at
        phrase = self.scene.phrase_at.get(some)
        if phrase is not None and is_press(phrase):
            return None, phrase.end  # «به نوشته رسانه‌ها»: they relay
        if phrase is not None and (some == at or phrase.kind in ("title", "group")):
            unnamed = phrase.kind == "group" and phrase.actor is None and some > at
            return name_source(self.scene, Group([phrase], "", phrase.start, phrase.end)) if unnamed else phrase.actor, phrase.end
        pronoun = self.scene.hit(at, "pronoun") is not None
        return (self.state.topic or self.state.speaker) if pronoun else None, at + 1

    def headline(self, number: int, first: int, last: int) -> tuple[CodedStatement, int] | None:
        """«ظریف: مذاکرات ادامه دارد»: a name and a colon at the head of a sentence; the statement and the token after it."""
        groups = self.scene.groups[number]
        if number > LATEST_HEADLINE or not groups:
            return None
        group, colon = groups[0], None
        if number == 0 and self.words[last - 1] == ":":
            return self._over_line(group, first, last)
        if group.start <= first + 1 and len(group.phrases) == 1:
            colon = self._colon(group.end, last)
        if colon is None and number == 0:
            group, colon = self._later(first, last)
        if colon is None:
            return self.nouns.read(first, last) if number == 0 else None
        actor = group.phrases[0].actor
        if actor is None or not may_speak(self.scene, actor) or group.phrases[0].kind not in ("person", "title", "organization"):
            return None
        document = self.scene.document
        end = next((b for a, b in document.paragraphs if a <= first < b), last) if number == 0 else last
        span = trimmed(self.scene, colon + 1, end)
        if span is None:
            return None
        cue = document.span(colon, colon + 1)
        rules = ["cue:colon", "shape:headline", "content:colon"]
        return CodedStatement(actor, "colon", cue, span, "state", number, colon, rules, explicit=True), end

    def _over_line(self, group: Group, first: int, last: int) -> tuple[CodedStatement, int] | None:
        """«رستمی در گفت‌وگو با ایرنا:» and what was said in the line below it, a headline of two lines."""
        document = self.scene.document
        if len(document.sentences) < 2 or group.start > first + 1 or len(group.phrases) != 1 or group.phrases[0].kind not in NAMED:
            return None
        actor, (begin, end) = group.phrases[0].actor, document.sentences[1]
        if actor is None or not may_speak(self.scene, actor) or end - begin > _HEADLINE or self.following.introduces(begin, end):
            return None
        if any(self.following.subjects.closes(at) or self.following.finite_at(at) is not None for at in range(group.end, last - 1)):
            return None
        span = trimmed(self.scene, begin, end)
        if span is None:
            return None
        rules = ["cue:colon", "shape:headline", "content:colon"]
        cue = document.span(last - 1, last)
        return CodedStatement(actor, "colon", cue, span, "state", 0, last - 1, rules, explicit=True), end

    def _later(self, first: int, last: int) -> tuple[Group, int | None]:
        """«نشست سران آستانه / روحانی: …», «ظریف پس از دیدار با لاوروف: …»: the headline's one colon, and whose it is."""
        groups = self.scene.groups[0]
        colon = next((at for at in range(first, last - 2) if self.words[at] == ":"), None)
        if colon is None or any(self.following.finite_at(at) is not None for at in range(first, colon)):
            return groups[0], None
        beside = next((g for g in groups if g.end == colon and len(g.phrases) == 1 and g.start > first), None)
        if beside is not None and not self.words[beside.start - 1][0].isalnum():
            return beside, colon
        opens = groups[0].start <= first + 1 and len(groups[0].phrases) == 1 and groups[0].phrases[0].kind in NAMED
        return groups[0], colon if opens else None

    def _colon(self, at: int, last: int) -> int | None:
        """Give the colon after a headline's name, with an addressee or a place between at most («حکیم خطاب به …: »)."""
        if at < last - 1 and self.words[at] == ":":
            return at
        if at >= last or self.words[at] not in ("خطاب", "در", "به", "درباره"):
            return None
        colon = next((c for c in range(at + 1, min(last - 1, at + 10)) if self.words[c] == ":"), None)
        if colon is None or any(self.following.subjects.closes(t) or self.following.finite_at(t) is not None for t in range(at, colon)):
            return None
        return colon
