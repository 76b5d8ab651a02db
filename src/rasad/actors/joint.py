"""Joint titles: one plural title and several nations, «وزيرا الخارجية الأردني أيمن الصفدي والمصري», «همتایان سعودی و روسی خود»."""

from rasad.actors.names import NameReader
from rasad.actors.titles import TitleReader
from rasad.actors.view import BODY, Phrase, Title, View, best
from rasad.text import fold_words
from rasad.text.matcher import Hit

_WHERE = ("في", "در", "من", "از")
_MOST = 8
# What may stand between the title and the nations: «رؤساء كل من», «وزراء خارجية الدول الثلاث», «روسای جمهور سه کشور».
_NUMBERS = fold_words("دو سه چهار پنج شش هر الثلاث الثلاثة الأربع الأربعة الخمس")
_STATES = fold_words("کشور کشورهای دولت كل كلا من دول دولتي الدول الدولتين البلدين البلدان")
_NEW = fold_words("جدید تازه کنونی فعلی مقیم الجدد الجديدين الجديدان الحاليين")  # «سفرای جدید افغانستان و بولیوی»


class JointReader:
    """Reads a joint title as one phrase for each nation named after it."""

    def __init__(self, view: View, titles: TitleReader, names: NameReader) -> None:
        self.view = view
        self.titles = titles
        self.names = names
        self._joint, self._counterparts = view.first_of("joint"), view.first_of("counterpart")

    def read(self, at: int) -> list[Phrase] | None:
        """Give the phrases of the joint title at `at`, two at least, or None."""
        if at in self._joint:  # the longest first: «رؤسای جمهوری» of two republics, «رؤسای» of «جمهوری اسلامی ایران» and another
            joint = [hit for hit in self.view.hits[at] if hit.entry.kind == "joint"]
            return next((found for hit in joint if (found := self._of_each(at, hit, False)) is not None), None)
        counterpart = self._counterparts.get(at)
        return self._of_each(at, counterpart, True) if counterpart is not None else None

    def _of_each(self, at: int, hit: Hit, counterpart: bool) -> list[Phrase] | None:
        """Give a phrase for each nation after the plural title `hit`, two at least, or None."""
        found: list[Phrase] = []
        start = hit.end + self._spread(hit.end) if counterpart else self._past_states(hit.end)
        while len(found) < _MOST:
            prefix = hit.prefix if not found else "و" if self.view.grammar.arabic and self.view.words[start][0] == "و" else ""
            phrase = self._one(start, at if not found else start, hit.entry.value if not counterpart else "", counterpart, prefix)
            if phrase is None:
                break
            found.append(phrase)
            following = self._joined(phrase.end)
            if following is None:
                break
            start = following
        if len(found) < 2:
            return None
        if self.view.size > found[-1].end and self.view.words[found[-1].end] in self.view.grammar.own:
            found[-1].end += 1
        return found

    def _past_states(self, at: int) -> int:
        """Give where the nations begin after a title: past what only says that several states are meant."""
        words, first = self.view.words, at
        while at < self.view.size and at < first + 3 and (words[at] in _NUMBERS or words[at] in _STATES or words[at] in _NEW):
            at += 1
        if at < self.view.size and words[at] == ":":
            at += 1
        return at if self._nation(at) is not None else first

    def _spread(self, at: int) -> bool:
        """«نظرائهم في الولايات المتحدة والصين», «همتایانش در عربستان، قطر»: where the counterparts are."""
        return at < self.view.size and self.view.words[at] in _WHERE

    def _one(self, at: int, first: int, role: str, counterpart: bool, prefix: str) -> Phrase | None:
        """One nation with the name that may follow it."""
        owner = self._nation(at) or (self._body(at) if role == "state-leader" else None)
        if owner is None:
            return None
        iso, end = owner
        title = Title(first, end, role, iso, counterpart=counterpart)
        after = self.view.skip_courtesies(self.view.skip_quotes(end))
        named = after < self.view.size and not self.view.crosses_line(end, after)
        name = self.names.name(after, True, [title]) if named else None
        if name is not None:
            return Phrase("person", first, name.last, name.first, name.last, prefix, name.candidates, name.full, [title])
        return Phrase("title", first, end, first, end, prefix, titles=[title], owner=iso)

    def _nation(self, at: int) -> tuple[str, int] | None:
        for hit in self.view.hits.get(at, ()):
            if hit.entry.kind in ("country", "demonym", "informal", "realm") and hit.prefix in ("", "و"):
                return hit.entry.value, hit.end
        return None

    def _body(self, at: int) -> tuple[str, int] | None:
        """«رهبران جهاد اسلامی و حماس»: a movement or party in a nation's place."""
        body = best(self.view.hits.get(at), BODY)
        if body is None or body.prefix not in ("", "و") or not self.view.grammar.is_movement(body.entry.value):
            return None
        return body.entry.value, body.end

    def _joined(self, at: int) -> int | None:
        """Give where the next nation begins: after «و» or a comma, or with the conjunction written onto it."""
        words = self.view.words
        at = self.view.skip_quotes(at)
        if not self.view.grammar.arabic and any(h.entry.kind == "country" for h in self.view.hits.get(at, ())):
            return at  # «سران انگلیس فرانسه آلمان»
        if at < self.view.size and words[at] in ("و", "،") and (self._nation(at + 1) or self._body(at + 1)) is not None:
            return at + 1
        if at < self.view.size and self.view.grammar.arabic and words[at][0] == "و" and (self._nation(at) or self._body(at)) is not None:
            return at
        return None
