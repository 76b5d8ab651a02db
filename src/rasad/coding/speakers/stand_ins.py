"""Nouns that stand for an actor told of before: «وأكدت الوزارة», «المسؤول الإيراني», «این وزارتخانه»."""

from rasad.actors.view import Phrase
from rasad.coding.clauses.extents import may_speak
from rasad.coding.scene.joined_tokens import joined
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.speakers.credited_bodies import body_led, led_by
from rasad.text import fold_word, fold_words

# What kinds of bodies each noun can stand for; "person" and "group" are no bodies.
_ARABIC = {
    "الوزارة": ("ministry",),
    "الخارجية": ("ministry",),
    "الحركة": ("movement", "party"),
    "الحزب": ("party", "movement"),
    "الجماعة": ("movement", "party"),
    "السفارة": ("embassy",),
    "الرئاسة": ("presidency",),
    "المنظمة": ("international", "other", "movement"),
    "الهيئة": ("other", "international"),
    "الشركة": ("company",),
    "الحكومة": ("government",),
    "الوفد": ("group", "delegation"),
    "المسؤول": ("person",),
    "المسؤولة": ("person",),
    "المسئول": ("person",),
    "الدبلوماسي": ("person",),
    "الدبلوماسية": ("person",),
    "الضيف": ("person",),
    "القيادي": ("person",),
    "المصدر": ("source",),
    "المصادر": ("source",),
    "المصدران": ("source",),
    "التنظيم": ("movement", "armed", "party"),
    "المجلس": ("parliament", "international", "government", "other"),
    "البعثة": ("delegation", "international", "other"),
    "اللجنة": ("other", "international"),
    "الأخير": ("last",),
    "الأخيرة": ("last",),
}
_PERSIAN = {
    "وزارت": ("ministry",),
    "وزارتخانه": ("ministry",),
    "جنبش": ("movement", "party"),
    "حزب": ("party", "movement"),
    "گروه": ("movement", "party"),
    "سفارت": ("embassy",),
    "سازمان": ("international", "other", "movement"),
    "نهاد": ("other", "international", "ministry"),
    "هیئت": ("group", "delegation"),
    "هیات": ("group", "delegation"),
    "سخنگو": ("person",),
    "دیپلمات": ("person",),
    "مسئول": ("person",),
    "مقام": ("person",),
    "سیاستمدار": ("person",),
    "وزیر": ("person",),
    "سفیر": ("person",),
    "نماینده": ("person",),
    "منبع": ("source",),
    "منابع": ("source",),
    "شورا": ("other", "international"),
}
_NOUNS = {"ar": _ARABIC, "fa": _PERSIAN}
_STANDS_FOR = {code: {fold_word(noun): kinds for noun, kinds in nouns.items()} for code, nouns in _NOUNS.items()}
DEFINITE = ("ال", "لل")
_SAME = fold_words("ذاته ذاتها نفسه نفسها المذكور المذكورة")
_FAMILY_FIRST = frozenset(["CHN", "TWN", "KOR", "PRK", "VNM", "JPN", "HKG"])  # where the family name stands first
_UNNAMED = {
    fold_word(noun): kinds for noun, kinds in (
        ("المسؤول", ("official", "source")), ("المسئول", ("official", "source")), ("المسؤولة", ("official",)),
        ("الدبلوماسي", ("diplomat", "official")), ("الدبلوماسية", ("diplomat",)), ("مقام", ("official", "source")),
        ("مسئول", ("official", "source")), ("دیپلمات", ("diplomat", "official")),
    )
}
_PARTICLES = fold_words("دي ديل دل دا فان فون دو لا لو ولد بن آل")  # of surnames: «ديل روساريو»
_NEAR = 5  # tokens between a statement and whose it is
_LEADING = fold_words("صحفي صحافي رسمي مشترك صدر صادر صدرت صادرة عن ل من نشرته أصدرته أصدره مقتضب منفصل لاحق")
_THIS = fold_words("این همین")
_FOREIGN = fold_word("الخارجية")


class StandIns:
    """Finds the nouns of one report that stand for actors, and whom."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.nouns = _STANDS_FOR[scene.language.code]
        self._full_names: dict[str, list[tuple[int, str]]] | None = None
        self._heads: dict[str, list[tuple[int, str]]] | None = None

    @property
    def heads(self) -> dict[str, list[tuple[int, str]]]:
        """The first words of the bodies named, without the article, with where and who: «المرصد» means «المرصد السوري …»."""
        if self._heads is None:
            self._heads = {}
            for phrase in self.scene.phrases:
                if phrase.kind == "organization" and phrase.actor is not None and phrase.end - phrase.start > 1:
                    word = self.words[phrase.start][len(phrase.prefix) :].removeprefix("ال")
                    self._heads.setdefault(word, []).append((phrase.start, phrase.actor))
        return self._heads

    def _same_noun(self, at: int) -> str | None:
        """Give the body named last before the token `at` whose name begins with the noun there: «المرصد», «این سازمان»."""
        noun = self._noun(at)
        if self.scene.arabic and not noun.startswith("ال"):
            return None
        named = self.heads.get(noun.removeprefix("ال"))
        return next((actor for start, actor in reversed(named) if start < at and may_speak(self.scene, actor)), None) if named else None

    def may_stand(self, at: int) -> bool:
        """Whether the token `at` is a noun that may stand for an actor."""
        if self.scene.arabic and not (at < len(self.words) and self.words[at].startswith(DEFINITE)):
            return False  # all of its nouns have the article
        noun = self._noun(at)
        return noun in self.nouns or (self.scene.arabic and noun.startswith("ال") and noun[2:] in self.heads)

    def among(self, places: list[int]) -> list[int]:
        """Give those of the tokens `places` at which `group` may find somebody, nouns that stand for an actor."""
        words, nouns = self.words, self.nouns
        if not self.scene.arabic:
            return [at for at in places if words[at] in nouns and at > 0 and words[at - 1] in _THIS]
        definite = [at for at in places if words[at].startswith(DEFINITE)]
        return [at for at in definite if "ال" + words[at][2:] in nouns or words[at][2:] in self.heads]

    def _noun(self, at: int) -> str:
        """Give the word at a token, "" behind the last; «للوزارة» is «الوزارة» with a preposition."""
        word = self.words[at] if at < len(self.words) else ""
        return "ال" + word[2:] if self.scene.arabic and word.startswith("لل") else word

    def group(self, at: int) -> Group | None:
        """Give what the noun at the token `at` stands for, as a group without a preposition, or None."""
        if at in self.scene.phrase_at or (not self.scene.arabic and (at == 0 or self.words[at - 1] not in _THIS)):
            return None
        same = self._same_noun(at)
        kinds = self.nouns.get(self._noun(at), () if same is not None else None)
        if kinds is None:
            return None
        end, country = at + 1, None
        if self.scene.arabic and end < len(self.words):
            demonym = self.scene.hit(end, "demonym")
            if demonym is not None:
                end, country = demonym.end, demonym.entry.value
            elif self.words[end] in _SAME:
                end += 1
        if kinds == ("last",):
            return self._last_named(at)
        unnamed = next((p for p in reversed(self.scene.phrases) if p.start < at and self._unnamed(p, at)), None)
        if unnamed is not None and unnamed.actor is not None:
            start = at if self.scene.arabic else at - 1
            return Group([Phrase("group", start, end, start, end, actor=unnamed.actor)], "", start, end)
        if kinds == ("source",) or unnamed is not None:  # whose words they are is known once the source was told of
            start = at if self.scene.arabic else at - 1
            return Group([Phrase("group", start, end, start, end, english=unnamed.english if unnamed else "source")], "", start, end)
        actor = same if same is not None and country is None else self._before(at, kinds, country)
        if actor is None:
            return None
        start = at if self.scene.arabic else at - 1
        phrase = Phrase("organization" if kinds != ("person",) else "title", start, end, start, end, actor=actor)
        return Group([phrase], "", start, end)

    def _last_named(self, at: int) -> Group | None:
        """«والتقى المبعوث وزير الخارجية، حيث أكد الأخير»: the person named last before, in the sentence or the one before it."""
        document = self.scene.document
        for phrase in reversed(self.scene.phrases):
            if phrase.start < at and phrase.kind in ("person", "title") and phrase.actor is not None:
                near = document.sentence_of[at] - document.sentence_of[phrase.start] <= 1
                return Group([Phrase("title", at, at + 1, at, at + 1, actor=phrase.actor)], "", at, at + 1) if near else None
        return None

    def forget(self) -> None:
        """Forget the names read so far: the report has brought in another."""
        self._full_names = None

    def _unnamed(self, phrase: Phrase, at: int) -> bool:
        """Whether «المسؤول», «الدبلوماسي», «این مقام» at the token `at` means an unnamed one whom a phrase brought in."""
        wanted = _UNNAMED.get(self._noun(at))
        return wanted is not None and phrase.kind == "group" and (phrase.english or "").rpartition(" ")[2] in wanted

    def short_name(self, at: int) -> Group | None:
        """Give whom words mean as a part of a name told in full before: «شی», «آبه», «الأحمد», «دي ميستورا»."""
        word = self.words[at]
        if at in self.scene.phrase_at or len(word) < 2:
            return None
        if self._full_names is None:
            self._full_names = self._read_names()
        if word in _PARTICLES and at + 1 < len(self.words) and at + 1 not in self.scene.phrase_at:
            part = self.short_name(at + 1)
            return Group(part.phrases, "", at, part.end) if part is not None else None
        names = self._full_names.get(word)
        known = next(((start, actor) for start, actor in reversed(names) if start < at), None) if names else None
        if known is None or not may_speak(self.scene, known[1]):
            return None
        return Group([Phrase("person", at, at + 1, at, at + 1, actor=known[1])], "", at, at + 1)

    def statement(self, at: int) -> Group | None:
        """Give whose written words a noun tells: «بيان صدر عن المنظمة», «بيان للوزارة»; «البيان» is of whoever spoke last."""
        if at in self.scene.phrase_at or self.scene.hit(at, "statement-noun") is None:
            return None
        document = self.scene.document
        for group in self.scene.groups[document.sentence_of[at]]:
            near = at < group.start <= at + _NEAR and group.marker in ("ل", "of", "عن", "")
            if near and group.actors() and all(self._leads(between) for between in range(at + 1, group.start)):
                return Group(group.phrases, "", at, group.end)
        if not self.words[at].startswith("ال"):
            return None
        return Group([Phrase("group", at, at + 1, at, at + 1, english="statement")], "", at, at + 1)

    def _leads(self, at: int) -> bool:
        return self.words[at] in _LEADING or self.scene.hit(at, "day") is not None

    def _read_names(self) -> dict[str, list[tuple[int, str]]]:
        """Give the words by which people named in full may be called later: the last one, the first where it is no given name."""
        names: dict[str, list[tuple[int, str]]] = {}
        for phrase in self.scene.phrases:
            if phrase.kind != "person" or phrase.actor is None or phrase.last - phrase.first < 2:
                continue
            words = self.words[phrase.first : phrase.last]
            called = [words[-1]] if words[-1][0].isalpha() else []
            family_first = self.scene.cast.members[phrase.actor].country in _FAMILY_FIRST
            if words[0][0].isalpha() and not phrase.prefix and (family_first or not self.scene.grammar.is_given(words[0])):
                called.append(words[0])
            if called and phrase.last - phrase.first > 2 and joined(self.scene, phrase.last - 1):
                called.append(words[-2])  # «نیک‌بین»: a surname of two tokens
            for word in dict.fromkeys(called):
                names.setdefault(word, []).append((phrase.start, phrase.actor))
        return names

    def _ministry_of(self, actor: str, at: int) -> str | None:
        """«وزير الخارجية … وقالت الوزارة»: the ministry of the minister named last; «الخارجية» is the foreign one."""
        member, told = self.scene.cast.members[actor], self.scene.told_roles.get(actor)
        led = next((body for role in (told, member.role) if role is not None and (body := body_led(role)) is not None), None)
        if led is None or (self._noun(at) == _FOREIGN and led != "foreign-ministry"):
            return None
        iso = led_by(self.scene, at, lambda role: body_led(role) == led)
        return self.scene.cast.body(led, iso, self.words[at]) if iso is not None else None

    def _before(self, at: int, kinds: tuple[str, ...], country: str | None) -> str | None:
        """Give the actor of one of `kinds` named last before the token `at`."""
        members = self.scene.cast.members
        for phrase in reversed(self.scene.phrases):
            if phrase.start >= at or phrase.actor is None or not may_speak(self.scene, phrase.actor):
                continue
            member = members[phrase.actor]
            if country is not None and member.country != country:
                continue
            if member.kind == "person" and "person" in kinds:
                return phrase.actor
            if "ministry" in kinds and country is None and (ministry := self._ministry_of(phrase.actor, at)) is not None:
                return ministry
            if "presidency" in kinds and member.role == "president" and member.country is not None and country in (None, member.country):
                return self.scene.cast.body("presidency", member.country, self.scene.words[at])
            body = self.scene.cast.registry.organizations.get(phrase.actor)
            kind = body.kind if body is not None else member.kind
            if kind in kinds:
                return phrase.actor
            served = self.scene.cast.registry.organizations.get(member.organization or "")
            if served is not None and served.kind in kinds and {"movement", "party", "international"} & set(kinds):
                return self.scene.cast.organization(served.id)  # «التقى النخالة … وقالت الحركة»
        return None
