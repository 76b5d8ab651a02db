"""Bodies and countries: the organisations, groups, states' bodies, missions and nations that a report names."""

from rasad.actors.collectives import CollectiveReader, is_foreign_only
from rasad.actors.media_words import ORDINARY_MEDIA
from rasad.actors.titles import TitleReader
from rasad.actors.view import BODY, EVER, QUOTES, Phrase, Reader, View, best
from rasad.text import fold_words
from rasad.text.matcher import Hit

_BODY_NOUNS = fold_words(
    "حركة لحركة حزب لحزب منظمة جماعة تنظيم وكالة هيئة شركة جبهة ائتلاف شبكة قناة صحيفة جنبش سازمان گروه خبرگزاری روزنامه"
)
_ARMY, _FREEING = "army", fold_words("آزادی آزادیبخش آزاد خلق رهایی مقاومت مخفی سری")  # «ارتش آزادی‌بخش ملی» is no state's
_COUNTRY = frozenset(["country"])
_COMPLEMENT = frozenset(["person", "region"])  # «دولت علاوی», «دستگاه قضایی اروپا»
_LONGEST = 5  # tokens of a body's name that another is joined to
_HEAD = 60  # tokens at the head of a report in which a byline stands
_MEDIA_NOUNS = frozenset("وكاله لوكاله صحيفه لصحيفه قناه لقناه موقع خبرگزاري روزنامه پايگاه سايت خبرنگار".split())
_MISSIONS = frozenset(["embassy", "consulate"])
_SEATED = frozenset("government-national-unity military-council police coast-guard public-prosecution".split())  # whose they are is told
_SHADDA = "\u0651"
_PLACED = frozenset(["country", "informal", "capital", "demonym", "realm"])


class BodyReader(Reader):
    """Reads the body, group or country named at a token of one document."""

    def __init__(self, view: View, titles: TitleReader, collectives: CollectiveReader) -> None:
        super().__init__(view)
        self.titles = titles
        self.collectives = collectives
        self._bylines, self._groups = view.first_of("byline"), view.first_of("group")
        self._organizations, self._state_bodies = view.first_of("organization"), view.first_of("body")
        self._bodies = {*self._bylines, *self._groups, *self._organizations, *self._state_bodies}
        self._placed = view.tokens_of(_PLACED)
        self._places, self._capitals = view.first_of("place"), view.first_of("capital")
        self._has_signs = _SHADDA in view.document.text
        self._told: dict[str, str] = {}  # whose a body is that the report has told with its country

    def start_anew(self) -> None:
        """Forget whose the bodies were, before the report is read once more."""
        self._told = {}

    def read(self, at: int) -> Phrase | None:
        """Give the body, group or country that is named at a token; None where it is a word or nobody's."""
        if at not in self._bodies:
            return self._country(self._nation(at)) if at in self._placed else None
        byline = self._bylines.get(at)
        if byline is not None and byline.prefix in ("", "ل") and self._is_byline(byline):
            return Phrase("organization", at, byline.end, at, byline.end, byline.prefix, [byline.entry.value])
        group, body, state_body = self._groups.get(at), self._organizations.get(at), self._state_bodies.get(at)
        if state_body is not None and is_foreign_only(self.words, at):
            state_body = None
        if group is not None and (body is None or body.end <= group.end) and (state_body is None or state_body.end <= group.end):
            return self.collectives.read(group)  # but «هیأت وزیران» is no «هیأت»
        nation = self._nation(at) if at in self._placed else None
        if state_body is not None and (body is None or body.end <= state_body.end) and (nation is None or nation.end <= state_body.end):
            return self._mission(state_body) if state_body.entry.value in _MISSIONS else self._state_body(state_body)
        if body is not None and self._is_word(body):
            body = None
        if body is not None and (nation is None or body.end >= nation.end):
            return Phrase("organization", at, body.end, at, body.end, body.prefix, [body.entry.value])
        return self._country(nation)

    def _country(self, nation: Hit | None) -> Phrase | None:
        """Give the country that a word at a token names; None for an adjective, and for a word that means something else."""
        if nation is None or nation.entry.kind == "demonym":
            return None
        if not (self.grammar.names_nation(self.words, nation) or self._tells_nation(nation)):
            return None
        at, kind, place = nation.start, nation.entry.kind, self._places.get(nation.start)
        if place is not None and place.end > nation.end:
            return None  # «آذربایجان غربی»: a country's name that a longer one of a place begins with
        end = self._with_city(nation) if kind == "capital" else nation.end
        return Phrase("country", at, end, at, end, nation.prefix, [nation.entry.value], informal=kind == "informal", english=kind)

    def _nation(self, at: int) -> Hit | None:
        """Give the longest word for a nation or its capital at a token."""
        nation = best(self.hits[at], _PLACED)
        return self._doubled(nation) if self._has_signs else nation

    def _doubled(self, nation: Hit | None) -> Hit | None:
        """«عمّان», whose written sign tells it from «عُمان»: the capital, where a country is spelled alike without signs."""
        if nation is None or nation.entry.kind != "country" or not self._is_signed(nation):
            return nation
        capital = self._capitals.get(nation.start)
        return capital if capital is not None and capital.end == nation.end else nation

    def _tells_nation(self, nation: Hit) -> bool:
        """«طرابلس», a town elsewhere too, is the capital where the report tells of its country; another's word stands in a list of them."""
        if nation.entry.kind == "capital" and (self._is_signed(nation) or self.view.tells_of(nation.entry.value)):
            return True
        return self._is_listed(nation)

    def _is_listed(self, nation: Hit) -> bool:
        """«موريتانيا ومالي», «مالي والسنغال»: whether an Arabic word that is a country's too stands in a list with another country."""
        if not self.grammar.arabic or nation.entry.kind != "country":
            return False
        after = best(self.hits.get(nation.end), _COUNTRY)
        if after is not None and after.prefix == "و":
            return True
        before = best(self.hits.get(nation.start - 1), _COUNTRY) if nation.prefix == "و" else None
        return before is not None and before.end == nation.start

    def _is_signed(self, nation: Hit) -> bool:
        """Whether a doubled letter of a name has its sign, as in «عمّان»."""
        return self._has_signs and _SHADDA in self.view.document.raw(nation.start, nation.end)

    def _with_city(self, nation: Hit) -> int:
        """Give the end of a capital told twice: «العاصمة العراقية بغداد»."""
        apart = self.view.crosses_line(nation.end, nation.end)  # a headline's last word
        city = None if apart else self._capitals.get(nation.end)
        return city.end if city is not None and city.prefix == "" and city.entry.value == nation.entry.value else nation.end

    def _is_word(self, hit: Hit) -> bool:
        """Whether a body's one-word name is an ordinary word or verb here («أفاد», «تقدم»): no marks around it, no noun before.

        A medium's may have more words than one: «صوت العراق».
        """
        if " ".join(self.words[hit.start : hit.end])[len(hit.prefix) :] in ORDINARY_MEDIA and self.grammar.is_medium(hit.entry.value):
            marked = hit.start > 0 and {self.words[hit.start - 1], *self.words[hit.end : hit.end + 1]} <= QUOTES
            return not (marked or self._is_byline(hit) or any(h.entry.kind in ("cue", "credit") for h in self.hits.get(hit.end, ())))
        if hit.end - hit.start > 1 or (hit.start and (self.words[hit.start - 1] in QUOTES or self.words[hit.start - 1] in _BODY_NOUNS)):
            return False
        if self._among_bodies(hit):
            return False
        word = self.words[hit.start][len(hit.prefix) :]
        verb = any(h.entry.kind in ("cue", "frame-verb", "that", "month", "day") for h in self.hits.get(hit.start, ()))
        return verb or (self.grammar.is_ordinary(word) and not self.grammar.is_medium(hit.entry.value))

    def _among_bodies(self, hit: Hit) -> bool:
        """«فتح و حماس»: whether «و» joins a Persian body's ordinary name to another body."""
        if self.grammar.arabic:
            return False
        after = self.words[hit.end : hit.end + 1] == ["و"] and best(self.hits.get(hit.end + 1), BODY) is not None
        before = range(max(0, hit.start - _LONGEST), hit.start - 1) if hit.start > 1 and self.words[hit.start - 1] == "و" else ()
        return after or any((b := best(self.hits.get(at), BODY)) is not None and b.end == hit.start - 1 for at in before)

    def _is_byline(self, hit: Hit) -> bool:
        """Whether a medium's ordinary name stands between marks in the head or brackets, or after a word for a medium or a credit."""
        before = self.words[hit.start - 1] if hit.start else "."
        after = self.words[hit.end] if hit.end < self.size else "."
        opened = not before[0].isalnum() or self.view.crosses_line(hit.start, hit.start)
        closed = not after[0].isalnum() or self.view.crosses_line(hit.end, hit.end)
        if opened and closed and (hit.start < _HEAD or (before in "(/" and after in ")/")):
            return True
        if before in "\"«“" and hit.start > 1:
            before = self.words[hit.start - 2]
            return before in _MEDIA_NOUNS or self._credits(hit.start - 2)
        return before in _MEDIA_NOUNS or self._credits(hit.start - 1) or (not self.grammar.is_medium(hit.entry.value) and self._tells(hit))

    def _tells(self, hit: Hit) -> bool:
        """«ارگ می‌گوید», «به گفته ارگ», «خبرنامه ارگ»: a body's ordinary name beside what it says."""
        if any(h.entry.kind == "cue" for h in self.hits.get(hit.end, ())) or self.words[hit.end : hit.end + 2] == ["در", "اعلاميه"]:
            return True
        before = (h for at in range(max(0, hit.start - 3), hit.start) for h in self.hits.get(at, ()) if h.end == hit.start)
        return any(h.entry.kind in ("said-by", "statement-noun", "credit-noun") for h in before)

    def _credits(self, at: int) -> bool:
        """Whether a word of credit ends at the token `at`."""
        return any(
            h.entry.kind == "credit" and h.end == at + 1 for start in range(max(0, at - 3), at + 1) for h in self.hits.get(start, ())
        )

    def _state_body(self, hit: Hit) -> Phrase | None:
        """«الحكومة المصرية», «وزارت خارجه»: a body every state has, with its nation, or the paper's own; None for another's."""
        owner = self.titles.owner(hit.end) or self.titles.past_adjective(hit.end)
        if hit.entry.value in _SEATED:
            owner = self._seated(hit, owner)
            if owner is None:
                return None
        if owner is None and hit.entry.value == _ARMY and self.words[hit.end : hit.end + 1] != [] and self.words[hit.end] in _FREEING:
            return None
        iso, end = owner if owner is not None else ("home", hit.end)
        if owner is None and not self.words[hit.start][len(hit.prefix) :].startswith(("ال", "ل")):
            complement = best(self.hits.get(hit.end), _COMPLEMENT)
            if complement is not None and complement.prefix == "":
                whose = self._led_by(hit) if complement.entry.kind == "person" else None
                if whose is None:
                    return None
                iso = whose
        return Phrase("organization", hit.start, end, hit.start, end, hit.prefix, owner=iso, english=hit.entry.value)

    def _seated(self, hit: Hit, owner: tuple[str, int] | None) -> tuple[str, int] | None:
        """«المجلس العسكري في النيجر»: give the country that a body's nation or its seat tells, or the one told before; None for none."""
        self.view.asked.append(EVER)  # whose it was before
        if owner is None:
            host, past = self.titles.host(hit.end)
            owner = (host, past) if host is not None else None
        if owner is not None:
            self._told[hit.entry.value] = owner[0]
        elif hit.entry.value in self._told:
            owner = self._told[hit.entry.value], hit.end
        return owner

    def _led_by(self, hit: Hit) -> str | None:
        """«حكومة نتنياهو», «دولت علاوی»: give the country of the one whose government it is; None for another's body."""
        people = [h.entry.value[0] for h in self.hits.get(hit.end, ()) if h.entry.kind == "person"]
        countries = {self.grammar.country_of(person) for person in people}
        return countries.pop() if len(countries) == 1 and hit.entry.value == "government" else None

    def _mission(self, hit: Hit) -> Phrase | None:
        """«سفارت اوکراین در تهران»: whose embassy it is must be said; where it is, the place after it tells."""
        owner = self.titles.owner(hit.end)
        if owner is None or owner[0] not in self.view.grammar.states:
            return None
        iso, end = owner
        host, end = self.titles.host(end)
        role = f"{hit.entry.value}-{host.lower()}" if host and host != iso else hit.entry.value
        return Phrase("organization", hit.start, end, hit.start, end, hit.prefix, owner=iso, english=role)
