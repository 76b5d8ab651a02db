"""What a statement is: its form by quotation marks, its class by cue and content, whom it is aimed at."""

from functools import cache

from rasad.coding.extents import folded
from rasad.coding.lexicon import cues_by_id
from rasad.coding.scene import CodedStatement, Scene
from rasad.languages import load_language
from rasad.text import fold_word
from rasad.text.quotations import Quotation

_AIMED = frozenset(["praise", "accuse", "demand", "support", "request", "threaten", "reject", "deny", "agree", "consult"])
_SPEECH = 3  # words in quotation marks from which on they are speech and no name
_SHORT = 30  # words up to which one «باید» makes all of a content a demand
_MUST = folded("باید نباید بایستی بایست می‌بایست")
_IMPERATIVES = folded("کنید دهید باشید شوید بگیرید بردارید بگذارید بدهید بیایید بنویسید")
_NEUTRAL = frozenset(["state"])


class Judge:
    """Judges the statements of one language's reports."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.cues = cues_by_id(scene.language.code)
        lexicon = scene.language.cues
        self.heads = _class_table(scene.language.code, "content_classes")
        self.anywhere = _class_table(scene.language.code, "content_words")
        self.plain = {fold_word(word) for word in lexicon.plain_nouns}

    def judge(self, statement: CodedStatement) -> None:
        """Set form, class and target of a statement."""
        self._form(statement)
        self._class(statement)
        statement.target = self._target(statement)

    def _form(self, statement: CodedStatement) -> None:
        start, end = statement.content
        document = self.scene.document
        inside = 0
        words = 0  # quoted words that are the speaker's own and no name
        for quotation in document.quotations:
            if quotation.depth or quotation.end <= start or quotation.start >= end:
                continue
            covered = min(end, quotation.end) - max(start, quotation.start)
            size = len(document.text[quotation.start : quotation.end].split())
            if size >= _SPEECH or covered > 0.8 * (end - start):
                inside += covered
            elif not self._label(quotation):
                words += covered
        share = inside / (end - start)
        statement.form = "direct" if share > 0.9 else "mixed" if inside > 12 or words else "indirect"

    def _label(self, quotation: Quotation) -> bool:
        """Whether marks set off a name or a label, not somebody's words: an actor, or what the report quotes again."""
        document = self.scene.document
        for at in range(document.token_at(quotation.start), document.token_at(quotation.end)):
            if at in self.scene.phrase_at:
                return True
        text = document.text[quotation.start : quotation.end].strip()
        return document.text.count(text) > 1

    def _class(self, statement: CodedStatement) -> None:
        """What a neutral cue leaves open: the words at the head of the content tell, then telling words anywhere in it."""
        if statement.klass not in _NEUTRAL:
            return
        document = self.scene.document
        first = document.token_at(statement.content[0])
        last = document.token_at(max(statement.content[0], statement.content[1] - 1)) + 1
        code = self.scene.language.code
        cue = self.cues.get(statement.cue_id)
        if cue is not None and cue.noun_class and self.scene.words[first] in self.plain:
            return
        words = [_bare(word, code) for word in self.scene.words[first:last]]
        found = _match(self.heads, words[:4] if self.scene.arabic else words[:7]) or _match(self.anywhere, words)
        if found is None and not self.scene.arabic:
            found = self._persian_mood(words)
        if found is not None:
            statement.klass = found[0]
            statement.rules.append(f"content:{found[1]}")

    def _persian_mood(self, words: list[str]) -> tuple[str, str] | None:
        """Persian tells by its verbs: «باید …» a demand, an imperative at the end («توجه کنید») a request."""
        if len(words) <= _SHORT and any(word in _MUST for word in words):
            return "demand", "must"
        if words and words[-1] in _IMPERATIVES:
            return "request", "imperative"
        return None

    def _target(self, statement: CodedStatement) -> str | None:
        """Whom a statement is aimed at: the first country, body or person its content names, the speaker's own side apart."""
        if statement.klass not in _AIMED:
            return None
        members = self.scene.cast.members
        speaker = members[statement.speaker]
        start, end = statement.content
        for phrase in self.scene.phrases:
            at = self.scene.document.tokens.starts[phrase.first]
            if start <= at < min(end, start + 90) and phrase.actor and phrase.actor != statement.speaker:
                member = members[phrase.actor]
                if member.kind == "country" and member.country == speaker.country:
                    continue
                return phrase.actor
        return None


Table = dict[str, list[tuple[int, tuple[str, ...], str]]]


def _match(table: Table, words: list[str]) -> tuple[str, str] | None:
    """Give the class and the words that tell it, the first in the lexicon's order of those found, or None."""
    best: tuple[int, str, str] | None = None
    for at, word in enumerate(words):
        for order, form, klass in table.get(word, ()):
            if (best is None or order < best[0]) and tuple(words[at : at + len(form)]) == form:
                best = (order, klass, " ".join(form))
    return best[1:] if best is not None else None


@cache
def _class_table(code: str, field: str) -> Table:
    """Give the words that tell a content's class, by first word: (order in the lexicon, words, class)."""
    table: Table = {}
    order = 0
    for klass, forms in getattr(load_language(code).cues, field).items():
        for form in forms:
            for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                words = tuple(_bare(word, code) for word in spelling.split())
                table.setdefault(words[0], []).append((order, words, klass))
            order += 1
    return table


@cache
def _bare(word: str, code: str) -> str:
    """Give an Arabic word without clitic and article, for comparing heads of contents; others as they are."""
    if code != "ar":
        return word
    for prefix in ("وال", "بال", "لل", "ال", "ب", "ل", "و"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word
