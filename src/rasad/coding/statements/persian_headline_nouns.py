"""Persian headlines whose cue is a noun and without a verb: «تاکید ظریف بر ادامه مذاکرات», «انتقاد شدید مسکو از تحریم‌ها»."""

from collections.abc import Callable

from msgspec.structs import replace

from rasad.coding.clauses.extents import may_speak, trimmed
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.languages.schema import Cue
from rasad.text import fold_words
from rasad.text.matcher import Hit

_QUALITIES = fold_words("شدید تند صریح رسمی مجدد دوباره مشروط جدی تازه جدید تلویحی ضمنی قاطع")
_ABOUT = fold_words("درباره پیرامون")  # of any noun; «به» before them is to whom: «وعده وزیر به نمایندگان درباره …»
_NO_STATEMENT = frozenset(
    ["answer", "explain", "clarify", "say", "present", "pass-on", "report", "stating-that", "greet", "repeat", "repeating"]
)
_FIRST = ("براي",)
_LEADING = fold_words("بر برای بابت درباره پیرامون")
_PROPOSALS = frozenset(["propose", "advise"])  # «پیشنهاد وزیر درباره مدارس» names a topic, and not what was proposed
_WHOM = frozenset(["به", "از"])
_NOUNS = ("noun", "linking-noun")


class HeadlineNouns:
    """Reads the headlines of one report whose cue is a noun."""

    def __init__(self, scene: Scene, cues: dict[str, Cue], closes: Callable[[int], bool]) -> None:
        self.scene = scene
        self.words = scene.words
        self.cues = cues
        self.closes = closes
        self.together: list[str] = []  # who else the last headline's noun belongs to: «تاکید ایران و روسیه بر …»

    def read(self, first: int, last: int) -> tuple[CodedStatement, int] | None:
        """Give the statement of a headline's tokens `[first, last)`, and the token after it."""
        if self.scene.hit(first, "cue") is None or (last - first > 2 and self.closes(last - 1)):
            return None
        group = next((g for g in self.scene.groups[0] if g.start > first), None)
        actor = group.phrases[0].actor if group is not None and group.marker in ("of", "") else None
        if group is None or actor is None or not may_speak(self.scene, actor):
            return None
        for hit in self.scene.hits[first]:
            if hit.entry.kind != "cue" or hit.entry.value[1] not in _NOUNS or not self._beside(hit, group):
                continue
            cue = self.cues[hit.entry.value[0]]
            at = self._content(cue, group.end, last) if cue.id not in _NO_STATEMENT else None
            span = trimmed(self.scene, at, last) if at is not None else None
            if span is None:
                continue
            where = self.scene.document.span(hit.start, hit.end)
            rules = [f"cue:{cue.id}", "shape:headline-noun", "content:after"]
            self.together = [a for a in group.actors() if a != actor and may_speak(self.scene, a)]
            return CodedStatement(actor, cue.id, where, span, cue.klass, 0, hit.start, rules, explicit=True), last
        return None

    def shared(self, statement: CodedStatement) -> list[CodedStatement]:
        """Give a headline's statement once for each of those whose it is."""
        others, self.together = self.together, []
        return [statement, *(replace(statement, speaker=actor, rules=list(statement.rules)) for actor in others)]

    def _beside(self, hit: Hit, group: Group) -> bool:
        """Whether a noun's owner stands right behind it, a word for its force or a mark between at most."""
        between = self.words[hit.end : group.start]
        return len(between) <= 1 or (len(between) == 2 and any(word in _QUALITIES for word in between))

    def _content(self, cue: Cue, first: int, last: int) -> int | None:
        """Give the token that what was said begins at: after «برای» of a request, «درباره» of any noun, or the noun's own preposition."""
        places = [at for at in range(first, last - 1) if self._leads(cue, at)]
        own = places[0] if places else None
        if own is None:
            return None
        for at in places:
            about = self.words[at] in _ABOUT and self.words[own] == "به"
            if about or (cue.klass in ("request", "demand") and self.words[at] in _FIRST and self.words[own] in _WHOM):
                return at + 1
        return own + (2 if self.words[own : own + 2] == ["نسبت", "به"] else 1)

    def _leads(self, cue: Cue, at: int) -> bool:
        """Whether a word brings in what the cue's noun is about."""
        word = self.words[at]
        if word in _ABOUT and cue.id in _PROPOSALS:
            return False
        if word in _LEADING or self.words[at : at + 2] == ["نسبت", "به"]:
            return True
        return word in ("از", "به", "با") and word in cue.takes
