"""Owners: the country or body that a title, group or body belongs to, by the words that name it."""

from rasad.actors.view import BODY, NAME, NATION, QUOTES, REGION, TITLE, Reader, View, best
from rasad.text import fold_words

BETWEEN = fold_words("بولیواری فدرال انتقالی موقت ائتلافی فعلی کنونی جدید آینده منتخب قانونی مرکزی")
_DEMONYM = frozenset(["demonym"])
KINDS_OF_REPUBLIC = fold_words("الإسلامية العربية الديمقراطية الشعبية الاتحادية الفدرالية الفيدرالية البوليفارية")
_MOST_OF_MINISTRY = 3  # further nouns of a ministry's name
_OF_STATES = fold_words("الشعبية الاتحادية الديمقراطية الديموقراطية الإسلامية الاشتراكية الفيدرالية")  # «جمهورية بنغلادش الشعبية»
# What stands between a Persian title or body and its nation: «رئیس جمهوری بولیواری ونزوئلا», «دولت ائتلافی آلمان».
_REPUBLIC = "الجمهوريه"
_COUNTRY, _FRIENDLY, _FRIENDLIEST = "كشور", fold_words("دوست برادر همسایه مسلمان همسو و ما"), 6
_OWNERS = BODY | NATION | REGION
BEFORE_OWNERS = QUOTES | {_COUNTRY}
_SIDES = fold_words("الجانب الطرف طرف")  # «دعا وزير الخارجية الجانب الروسي»: whom he called on
_TAKING_NO_PART = NAME | TITLE | BODY | frozenset(["body", "group", "country", "demonym", "capital", "frame-noun", "frame-verb", "cue"])


class OwnerReader(Reader):
    """Reads whose something is, at a token of one document."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.owners = view.tokens_of(_OWNERS)  # where those begin who may have something

    def owner(self, at: int) -> tuple[str, int] | None:
        """Give the country or body named at `at`, with where it ends; a bound clitic before it is let through."""
        start = at
        if at not in self.owners:
            if at >= self.size or self.words[at] not in BEFORE_OWNERS:
                return None
            start = self.view.skip_quotes(at)
            if start < self.size and self.words[start] == _COUNTRY:
                start = self._past_country(start)
            if start not in self.owners:
                return None
        if self._begins_sentence(at):
            return None
        hits = self.hits[start]
        body = best(hits, BODY)
        nation = best(hits, NATION)
        found = body if body is not None and (nation is None or body.end >= nation.end) else nation
        if found is None:
            region = best(hits, REGION)
            return (region.entry.value[2], region.end) if region is not None and region.prefix == "" and region.entry.value[2] else None
        if found.prefix not in ("", "ل", "ب") or (found.end - found.start == 2 and self.words[found.start] in _SIDES):
            return None
        if found is nation and self.grammar.is_ordinary_nation(self.words[start], found) and not at:
            return None
        if found is nation and self.grammar.is_continent(self.words, found):
            return None
        if self.grammar.arabic and self.words[found.end : found.end + 1] == ["بن"]:
            return None  # «الأمير تركي بن محمد»: a given name
        end = found.end
        if found.entry.kind == "realm":  # «بالمملكة البلجيكية»: whose realm the next word tells
            further = best(self.hits.get(end), _DEMONYM)
            if further is not None and further.prefix == "":
                found, end = further, further.end
        end += self._is_of_a_republic(start, end)
        if start > at and end < self.size and self.words[end] in QUOTES:
            end += 1
        return found.entry.value, end

    def _past_country(self, at: int) -> int:
        """Give where the name of a country begins of which the words say how it stands to ours: «کشور دوست و همسایه عراق»."""
        end = at + 1
        while end < min(self.size, at + _FRIENDLIEST) and self.words[end] in _FRIENDLY:
            end += 1
        return end if any(h.entry.kind == "country" for h in self.hits.get(end, ())) else at

    def _begins_sentence(self, at: int) -> bool:
        """Whether a sentence begins at a token: nothing there belongs to what closed the one before, as a headline may."""
        sentence_of = self.view.document.sentence_of
        return at > 0 and sentence_of[at] != sentence_of[at - 1]

    def _is_of_a_republic(self, start: int, end: int) -> bool:
        """«جمهورية بنغلادش الشعبية»: an adjective after a nation's name that belongs to the republic before it."""
        if end >= self.size or self.words[end] not in _OF_STATES:
            return False
        return any(word.endswith("جمهوريه") for word in self.words[max(start - 1, 0) : start + 1])

    def of_republic(self, at: int) -> tuple[str, int] | None:
        """Give an Arabic owner, what kind of republic it is taken in on either side: «رئيس الجمهورية الإسلامية الإيرانية»."""
        republic = self.words[at - 1].endswith(_REPUBLIC)
        owner = self.owner(at)
        if owner is None and republic and self.words[at] in KINDS_OF_REPUBLIC:
            nation = best(self.hits.get(at + 1), _DEMONYM)
            return (nation.entry.value, nation.end) if nation is not None and nation.prefix == "" else None
        if owner is None or not republic:
            return owner
        end = owner[1]
        while end < self.size and self.words[end] in KINDS_OF_REPUBLIC:
            end += 1
        return owner[0], end

    def past_adjective(self, at: int) -> tuple[str, int] | None:
        """Give the nation after a Persian adjective at `at`: «دولت ائتلافی آلمان»."""
        if self.grammar.arabic or at + 1 >= self.size or self.words[at] not in BETWEEN:
            return None
        nation = best(self.hits.get(at + 1), NATION)
        return (nation.entry.value, nation.end) if nation is not None else None

    def past_noun(self, at: int) -> tuple[str, int] | None:
        """Give the nation after further nouns of a ministry: «وزیر تجارت و بازرگانی فرانسه»."""
        if self.words[at] != "و":
            return None
        for following in range(at + 1, min(at + 2 + _MOST_OF_MINISTRY, self.size)):
            nation = best(self.hits.get(following), NATION)
            if nation is not None and following > at + 1:
                return (nation.entry.value, nation.end) if nation.entry.kind == "country" else None
            if not self.grammar.may_belong(self.words[following]) or best(self.hits.get(following), _TAKING_NO_PART) is not None:
                return None
        return None
