"""The small words and word shapes by which names and titles are told in one language."""

from pathlib import Path

import msgspec

from rasad.actors.given_names import is_joined
from rasad.actors.lexicon import words_of
from rasad.actors.registry import Registry
from rasad.languages import Language
from rasad.languages.loading import PACKAGE, cached
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit
from rasad.text.remembered import Remembered

# Roles whose title goes on with nouns of its own («رئيس لجنة الأمن القومي في …») before nation and name.
_LOOSE = frozenset(
    "head deputy-head director director-general member commander deputy-commander spokesperson leader representative adviser "
    "assistant envoy coordinator commissioner special-representative committee-chair lawmaker ambassador secretary-general "
    "deputy-secretary-general under-secretary-general official source diplomat "
    "professional governor mayor editor minister deputy-minister deputy-foreign-minister deputy-envoy".split()
)
_STOPPING = {
    "ar": "في من إلى على عن مع أن إن بأن التي الذي الذين حيث كما قد لقد هذا هذه ذلك تلك بعد قبل خلال حول بين عند منذ حتى لدى ضد أو ثم لكن"
          " بشأن إزاء تجاه أمام عبر بحضور يوم اليوم أمس مساء صباح الماضي المقبل لم لن لا ما ليس كان كانت يكون تكون وذلك عقب"
          " إثر أنه أنها إنه وقد مؤكدا إذ فيما بينما له لها لهم لهما معه معها فيه فيها منه منها عنه عنها عليه عليها إليه إليها لديه لديها"
          " إليهم إلا أي قبيل ألم حفظه رحمه يرحمه أيده",
    "fa": "در از به با که را بر برای تا این آن و یا هم نیز روز امروز دیروز فردا است بود شد کرد شده کرده گفت افزود اما ولی پس پیش"
          " درباره پیرامون خصوص ضمن طی علیه ها های هایی هایش ای اش شان ترین تر میان بین گذشته آینده اخیر همچنین هنگام جهت توسط بدون"
          " شب صبح عصر ظهر شامگاه بامداد سپس ابتدا دوباره مجددا جداگانه وی او",
}
_LONGEST, _LONGEST_OF_FATHERS = 6, 8  # tokens of a name that nobody knows
_BLOCKING = frozenset(
    ["title", "organization", "country", "informal", "cue", "light", "frame-verb", "office", "group", "that", "counterpart"]
)
_HOME = {"ar": ("بلاده", "بلادها"), "fa": ("کشورمان",)}  # in Arabic his or her own, in Persian the paper's
_OWN = {"ar": (), "fa": ("خود", "خویش", "اش", "وی", "او", "ایرانی خود")}
# What stands between a posted one's title and the place of the post; and words for a country that name none.
_POSTED = {"ar": "لدى في إلى", "fa": "در نزد"}
_REALMS = {"ar": "المملكة السلطنة البلاد الدولة الجمهورية بلادنا تونس", "fa": "کشورمان"}
# Nations whose name is an ordinary word: after these words it is a sea or a canal, after those a nation.
_WATERS = fold_words(
    "اقیانوس دریای رود رودخانه کانال مثلث نماز اذان شبکه خلیج نهر بحيرة قناة بحر خليج محيط مضيق تنگه"
)
_BEFORE_NATIONS = fold_words(
    "در به از با و کشور دولت جمهوری میان بین علیه في إلى من مع بين دولة جمهورية مملكة ضد حكومة"
)
# What tells that somebody goes to the capital whose name is an ordinary word: «به کابل سفر کرد», «عازم دوشنبه شد».
_GOING_BEFORE = fold_words("عازم راهی وارد رهسپار مقصد")
_GOING_AFTER = fold_words("سفر رفت رفته رفتند آمد آمده آمدند رسید رسیده بازگشت برگشت رود روند آید آیند خواهد برود بیاید")
_GOING_NEAR = 8  # tokens from a capital to the verb: «به کابل، دوحه و اسلام‌آباد سفر کرد»
_MOSTLY_NATIONS = fold_words("چین هند اردن تونس مغرب آذربایجان الأردن النيجر تشاد پاناما اليونان شيلي بنما توغو")
_OMAN = fold_word("عمان")  # in Arabic the capital of Jordan too
_HALVES = fold_words("شرقی غربی")  # of a province named like a nation
_NEVER_ALONE = fold_words("امان بنين البنين الألبان")
_COMPOUND_ENDS = frozenset(["الله", "الدين", "السلام", "الرضا"])
_CLITIC_ARTICLES = ("بال", "لل", "وال", "كال", "فال", "وبال", "ولل")
_ADDRESSING = ["خطاب", "به"]  # «حکیم خطاب به …»
_ARTICLES = ("ال", *_CLITIC_ARTICLES)
_NOBLE = frozenset(["دي", "فان", "فون", "دير", "در", "دن", "ديل"])  # particles of western names
_BEFORE_GIVEN = "ولبف"  # clitics written onto a given name
_SERVANT_NAME = 6  # letters that a name of «عبدال» has more than
_GRANTS = fold_words("يمن ويمن")
_PARTS_OF_AMERICA = fold_words("اللاتينية الشمالية الجنوبية الوسطى")
_AMERICA = fold_words("أمريكا أميركا")
_NAME_PARTICLES = frozenset(["بن", "بنت", "ال", "ابن", "عبد", "ابو", "ابي", "ام", "اباد", "دي", "دو", "فان", "فون", "بو", "ولد"])


class NameWords(msgspec.Struct, frozen=True):
    """Folded words: ordinary ones, nouns, given names, and words of known names after the given one."""

    ordinary: set[str]
    nouns: set[str]
    given: set[str]
    surnames: set[str]


class PhraseGrammar:
    """What tells a name or a title in one language; built once, used for every report."""

    def __init__(self, language: Language, registry: Registry) -> None:
        self.arabic = language.code == "ar"
        self._registry = registry
        code = language.code
        self._stopping = fold_words(_STOPPING[code])
        self.states = frozenset(registry.countries)
        self.home = frozenset(fold_word(word) for word in _HOME[code])
        self.own = frozenset(fold_word(word) for word in _OWN[code])
        self.binders = frozenset(fold_word(word) for word in language.titles.binders)
        self.stopping_kinds = frozenset(["cue", "light", "frame-verb", "frame-noun", "time"])
        self.posted = fold_words(_POSTED[code])
        self.realms = fold_words(_REALMS[code])
        names = load_name_words(code, registry)
        # The sets' own questions, asked of nearly every word, each without a call of a method around it.
        self.is_loose = _LOOSE.__contains__  # whether titles of a role go on with nouns of their own
        self.is_stopping = self._stopping.__contains__  # whether a word is one of grammar that no name or title holds: «بأن», «را»
        self.ordinary, self._nouns = names.ordinary, names.nouns
        self._given, self._surnames = names.given, names.surnames
        self.is_surname = self._surnames.__contains__  # whether a word is part of a known name after the given one
        self._compound = frozenset(first for name in names.given for first, _, last in [name.partition(" ")] if last == "الله")
        # 1 for what opens a given name, 2 for a strange word, 4 besides for a given name of one word; 0 for what opens no name by itself
        self.name_kinds: Remembered[int] = Remembered(self._name_kind)
        self._ordinary_nations = {
            iso: frozenset(map(fold_word, nation.ordinary)) for iso, nation in language.nations.items() if nation.ordinary
        }

    def _name_kind(self, word: str) -> int:
        given = self.is_given(word)
        opens = given or word in self._compound or (self.arabic and word == "عبد")
        return opens + 2 * self.is_strange(word) + 4 * given

    def may_belong(self, word: str) -> bool:
        """Whether a word may stand inside a title, between its noun and its nation."""
        return word[0].isalpha() and word not in self._stopping

    def is_noun(self, word: str) -> bool:
        """Whether a word, or what is left of it without a clitic, is a noun that an actor can follow in the genitive."""
        return word in self._nouns or (self.arabic and word[0] in "وفبلك" and word[1:] in self._nouns)

    def is_given(self, word: str) -> bool:
        """Whether the word, with or without a clitic, is a given name."""
        if word in self._given:
            return True
        if not self.arabic:
            return is_joined(word, self._given) and word not in self.ordinary
        if word[0] in _BEFORE_GIVEN:
            return word[1:] in self._given and word not in self.ordinary
        return len(word) > _SERVANT_NAME and word.startswith("عبدال")  # «عبدالحافظ»: a servant of one of God's names

    def given_prefix(self, word: str) -> str:
        """Give the clitic before a given name, or an empty text."""
        if word in self._given or not self.arabic:
            return ""
        return word[0] if word[0] in _BEFORE_GIVEN and word[1:] in self._given and word not in self.ordinary else ""

    def is_ordinary(self, word: str, prefix: str = "") -> bool:
        """Whether a name's word is an ordinary word too, so that alone it tells nobody."""
        bare = word[len(prefix) :]
        if len(prefix) > 1 and word[1:] in self.ordinary:
            return True  # «وبادر»
        return word in self.ordinary or (bool(prefix) and (bare in self.ordinary or (bare[:1] == "ل" and "ا" + bare in self.ordinary)))

    def is_ordinary_nation(self, word: str, hit: Hit) -> bool:
        """Whether a nation's word is an ordinary word too."""
        return word in self._ordinary_nations.get(hit.entry.value, ())

    def is_continent(self, words: list[str], hit: Hit) -> bool:
        """Whether a nation's word is the continent's: «أمريكا اللاتينية»."""
        american = self.arabic and words[hit.start][len(hit.prefix) :] in _AMERICA
        return american and words[hit.end : hit.end + 1] != [] and words[hit.end] in _PARTS_OF_AMERICA

    def names_nation(self, words: list[str], hit: Hit) -> bool:
        """Whether a nation's word that is an ordinary word too names the nation here: by the word before it."""
        word = words[hit.start]
        bare = word[len(hit.prefix) :]
        if (bare in _AMERICA and self.is_continent(words, hit)) or (word in _GRANTS and words[hit.end : hit.end + 1] == ["على"]):
            return False  # «أن يمن على المصابين بالشفاء»
        ordinary = self._ordinary_nations.get(hit.entry.value)
        if ordinary is None or not (word in ordinary or bare in ordinary or bare.removeprefix("ال") in ordinary):
            return True
        if words[hit.end : hit.end + 1] and words[hit.end] in _HALVES:
            return False  # «آذربایجان غربی»
        before = words[hit.start - 1] if hit.start else ""
        if hit.entry.kind == "capital":
            return before in _GOING_BEFORE or (before == "به" and not _GOING_AFTER.isdisjoint(words[hit.end : hit.end + _GOING_NEAR]))
        if before in _WATERS or word in _NEVER_ALONE:
            return False
        persian = not self.arabic and (before in _GOING_BEFORE or word == _OMAN)
        return persian or word in _MOSTLY_NATIONS or (self.arabic and bare in _MOSTLY_NATIONS) or before in _BEFORE_NATIONS

    def is_strange(self, word: str) -> bool:
        """Whether a word is neither an ordinary word nor a function word, and long enough for a name."""
        if word in self.ordinary or len(word) <= 2 or not word[0].isalpha() or word in self._stopping:
            return False
        return not (self.arabic and word[0] in "وفبل" and (word[1:] in self.ordinary or word[1:] in self._given))

    def is_medium(self, body: str) -> bool:
        """Whether a body of the registry is an agency, a paper or a broadcaster."""
        return self._registry.is_medium(body)

    def has_president(self, country: str) -> bool:
        """Whether the registry knows an office of president of a country."""
        return ("president", country) in self._registry.office_of

    def is_ministry(self, body: str) -> bool:
        """Whether a body of the registry is a ministry."""
        return self._registry.organizations[body].kind == "ministry"

    def is_movement(self, body: str) -> bool:
        """Whether a body of the registry is a movement or a party, which has one who leads it."""
        return self._registry.organizations[body].kind in ("movement", "party", "armed")

    def land_of(self, place: str) -> str | None:
        """Give the country of a town of the registry."""
        return self._registry.places[place].country

    def country_of(self, person: str) -> str | None:
        """Give the country of a person of the registry."""
        return self._registry.people[person].country

    def ever_held(self, person: str, role: str, owner: str | None, office: str | None) -> bool:
        """Whether a person of the registry ever held a role (of `owner`, where that is said) or an office, by its id."""
        return self._registry.ever_held(person, role, owner, office)

    def body_country(self, body: str) -> str | None:
        """Give the country of a body of the registry, None for one of no state, or of none."""
        return self._registry.country_of(body) if body in self._registry.organizations else None

    def owner_of(self, office: str) -> str | None:
        """Give the country of an office of the registry."""
        return self._registry.offices[office].country

    def world_body(self, office: str | None, owner: str | None) -> str | None:
        """Give the body of no state that a title is of, by its office or by what it names; None where it is a state's."""
        body = self._registry.offices[office].organization if office is not None else owner
        known = body is not None and body in self._registry.organizations
        return body if known and self._registry.country_of(body) is None else None

    def first_names(self, person: str) -> list[str]:
        """Give the first words of a person's names, folded."""
        return self._registry.first_names(person, "ar" if self.arabic else "fa")

    def has_first_name(self, person: str, word: str) -> bool:
        """Whether one of a person's names begins with the word."""
        return word in self.first_names(person)

    def may_be_surname(self, word: str) -> bool:
        """Whether a word can be part of a name after a given name."""
        if not word[0].isalpha() or word in self._stopping or len(word) < 2:
            return False
        if word in self._surnames or word in self._given or word in _NAME_PARTICLES:
            return True
        if self.arabic and word.startswith(_CLITIC_ARTICLES) and len(word) > 4:
            return False  # «بالإنجاز», «للمملكة», «والتقى»: a preposition or «and» with the article
        if self.arabic and (word[0] == "و" or (word[0] in "فبل" and (word[1:] in self.ordinary or word[1:] in self._given))):
            return False  # «شكري ولودريان»: and
        return word not in self.ordinary

    def name_end(self, words: list[str], at: int, hits: dict[int, list[Hit]], led: bool) -> int | None:
        """Give where an unknown name that begins at `at` ends, or None where none does.

        A given name and a word that may be a surname make a name; after a title (`led`) two unknown words do too.
        """
        size, first, kind = len(words), words[at], self.name_kinds[words[at]]
        opens = kind != 0 and (kind & 4 != 0 or self._opens_compound(words, at))
        if not (opens or led):
            return None
        if at in hits and self._blocked(words, at, hits) and not (led and self._is_given_though_verb(words, at, hits)):
            return None
        if not opens:
            if not self._nameable(first) or (at in hits and first not in self._surnames):
                return None
            if first in self.ordinary or (self.arabic and len(first) > 5 and first[0] in "لب" and first.endswith(("ه", "ها"))):
                return None  # «السفير بالخرطوم لإبلاغه …»
            if self.arabic and first.startswith(_ARTICLES) and first not in self._surnames:
                return None
        elif not led and first in self.ordinary and not (self._opens_compound(words, at) or self._is_introduced(words, at, hits)):
            return None  # «زیاد قادر», «هادي دمرت»: a given name that is an ordinary word too
        end = at + 1
        longest = _LONGEST_OF_FATHERS if "بن" in words[at : at + 3] else _LONGEST  # «محمد بن مكتوم بن راشد آل مكتوم»
        while end < size and end - at < longest and not (end in hits and self._blocked(words, end, hits)):
            noble = self.arabic and words[end] in _NOBLE and words[end - 1] in _NOBLE  # «فان در»
            named = noble or self.may_be_surname(words[end]) or (end == at + 1 and self._opens_with_waw(words[end]))
            if not named or (end in hits and self._opens_another(end, hits)) or words[end : end + 2] == _ADDRESSING:
                break
            end += 1
        if not self.arabic:
            if end > at + 1 and end + 1 < size and end in hits and self._is_demonym_surname(end, words, hits):
                end += 2 if self.is_strange(words[end + 1]) and end + 1 not in hits else 1
            if end == at + 1 and self._takes_any_surname(words, at, hits):
                end += 1
            if end <= at + 2 and words[at + 1 : at + 2] == ["الله"] and (first in self._given or first in self._compound):
                end = at + 3 if self.looks_like_surname(words, at + 2, hits) else end  # «حجت الله فیروزی»
        while end > at + 1 and words[end - 1] in _NAME_PARTICLES:
            end -= 1
        if end == at + 2 and words[at + 1] in _COMPOUND_ENDS and not led:
            return None  # «حجت‌الله», «صلاح الدين»: a given name in two words is no full name
        return end if end - at > (2 if first == "عبد" else 1) else None  # «عبد الكريم» is a given name

    def _is_given_though_verb(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """«الشيخ يحيى محمد غوبر»: after a title a given name that is written as a verb is one, with another given name after it."""
        if not self.arabic or words[at] not in self._given or at + 1 >= len(words) or words[at + 1] not in self._given:
            return False
        return all(hit.entry.kind in ("cue", "frame-verb", "person") for hit in hits.get(at, ()))

    def _opens_another(self, at: int, hits: dict[int, list[Hit]]) -> bool:
        """«اتصال حسين بأمير عبد اللهيان»: whether somebody known begins at a token with a preposition written onto the name."""
        return self.arabic and any(
            hit.entry.kind == "person" and hit.entry.value[1] and hit.prefix in ("ب", "ل", "وب", "ول") and hit.end - hit.start > 1
            for hit in hits.get(at, ())
        )

    def _opens_compound(self, words: list[str], at: int) -> bool:
        """«عبد الكريم هاشم», «روح‌الله نصرتی»: a given name in two words."""
        if not self.arabic:
            return words[at] in self._compound and words[at + 1 : at + 2] == ["الله"]
        following = words[at + 1 : at + 3]
        if words[at] == "عبد":
            return following != [] and following[0].startswith("ال")
        # «يوهانس فان در كلاوو»: a strange word before a particle of western names
        noble = len(following) > 1 and following[0] in _NOBLE and self.is_strange(words[at])
        return noble and (following[1] in _NOBLE or self.is_strange(following[1]))

    def _opens_with_waw(self, word: str) -> bool:
        """«كاثرين ويستلي»: a strange word whose own first letter is «و»."""
        return self.arabic and word[0] == "و" and not word.startswith("وال") and self.is_strange(word) and not self._is_name_word(word[1:])

    def _is_introduced(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """Whether a known surname follows, or in Persian a strange word, then a cue or title: «مهرداد لاهوتی گفت»."""
        if at + 1 < len(words) and self._is_name_word(words[at + 1]):
            return True
        if self.arabic or at + 2 >= len(words) or at + 1 in hits or not self.is_strange(words[at + 1]):
            return False
        opens = at == 0 or not words[at - 1][0].isalnum()
        following = at + 3 if words[at + 2] in "\"»”" else at + 2
        told = any(hit.entry.kind in ("title", "office") for hit in hits.get(following, ()))
        return told or (opens and (words[at + 2] == "در" or any(hit.entry.kind == "cue" for hit in hits.get(at + 2, ()))))

    def _is_demonym_surname(self, at: int, words: list[str], hits: dict[int, list[Hit]]) -> bool:
        """«علی اکبر گرجی ازندریانی»: a nation's adjective after two given names, before more of the name or a comma."""
        if not any(h.entry.kind == "demonym" for h in hits.get(at, ())) or words[at - 1] not in self._given:
            return False
        following = words[at + 1]
        return following in ("،", ",") or (self.is_strange(following) and at + 1 not in hits)

    def _takes_any_surname(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """«مصطفی گواهی»: after a given name that is nothing else, an ordinary word with the ending of a surname is one."""
        first = words[at]
        return first not in self.ordinary and first in self._given and self.looks_like_surname(words, at + 1, hits)

    def looks_like_surname(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """Whether a Persian word that is in no lexicon has the ending of a surname."""
        word = words[at] if at < len(words) else ""
        if len(word) < 4 or word in self._stopping or at in hits:
            return False
        return word.endswith(("ي", "يان", "زاده", "پور", "نژاد", "فر", "نيا", "راد", "وند", "لو", "چي"))

    def may_end_name(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """Whether a Persian word is a known surname or has the ending of one, and is no ordinary word."""
        return words[at] not in self.ordinary and (words[at] in self._surnames or self.looks_like_surname(words, at, hits))

    def _is_name_word(self, word: str) -> bool:
        """Whether a word is known from names, or has the article and is no ordinary word."""
        return word in self._surnames or word in self._given or (self.arabic and word.startswith("ال") and word not in self.ordinary)

    def _nameable(self, word: str) -> bool:
        return word[0].isalpha() and len(word) > 2 and word not in self._stopping

    def _blocked(self, words: list[str], at: int, hits: dict[int, list[Hit]]) -> bool:
        """Whether what stands at a token that has hits is no part of a name."""
        for hit in hits[at]:
            kind = hit.entry.kind
            if kind == "frame-verb" and hit.prefix and words[at] in self._given:
                continue  # «فيصل» is no «ف» before «يصل»
            if kind == "that" and words[at] == "فان" and words[at + 1 : at + 2] != [] and words[at + 1] in _NOBLE:
                continue  # «فان در كلاوو» is no «فإن»
            if kind in _BLOCKING:
                return not (kind == "title" and hit.entry.article == "no" and hit.prefix)
            if kind in ("demonym", "capital", "credit", "frame-noun", "month", "day", "weekday"):
                return True
            if kind in ("courtesy", "rank") and hit.prefix:  # «التقى سامي كريم بالشيخ حسن»
                return True
        return False


def load_name_words(code: str, registry: Registry) -> NameWords:
    """Read the word lists of a language with the words of the registry's names; kept compiled in the user's cache."""
    folder = PACKAGE / "languages" / code
    data = [*folder.glob("*.txt"), *(PACKAGE / "data" / "actors").glob("*.yml"), Path(__file__)]
    return cached(f"names-{code}", data, NameWords, lambda: _name_words(code, registry))


def _name_words(code: str, registry: Registry) -> NameWords:
    ordinary, given = word_list(code, "words.txt"), word_list(code, "given.txt")
    surnames: set[str] = set()
    for person in registry.data.people:
        for form in person.names.get(code, []):
            words = words_of(fold_word(form))
            if len(words) > 1:
                if len(words[0]) > 2 and words[0] not in ordinary:
                    given.add(words[0])
                surnames.update(words[1:])
    return NameWords(ordinary, word_list(code, "nouns.txt"), given, surnames)


def word_list(code: str, name: str) -> set[str]:
    """Read a list of words, one a line; what follows # is a comment."""
    text = (PACKAGE / "languages" / code / name).read_text(encoding="utf-8")
    return {fold_word(line.split("#")[0].strip()) for line in text.splitlines() if line.split("#")[0].strip()}
