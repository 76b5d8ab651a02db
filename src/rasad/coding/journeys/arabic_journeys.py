"""Arabic journeys whose noun comes before the verb: «زيارة قام بها A إلى B», «جولة A التي شملت B وC».

The verb of such a clause is the noun's own, so that nobody else can have gone and nothing else be gone to.
"""

from itertools import compress

from rasad.coding.journeys.arabic_headline_visits import headline_visit
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.status.arabic_ahead import LEADS, TOUR_OVER
from rasad.text import fold_words

_FRAME = "visit-noun"
_PREFIXES = ("", "و", "ب", "ل", "ف", "ك", "وب", "ول")


def _with_prefixes(words: str) -> frozenset[str]:
    """Give nouns as they stand behind what is written onto them; «للزيارة» for «ل» and the article."""
    plain = fold_words(words)
    joined = {"لل" + word.removeprefix("ال") for word in plain if word.startswith("ال")}
    return frozenset(prefix + word for word in plain for prefix in _PREFIXES) | joined


_VISITS = _with_prefixes("زيارة زيارات الزيارة الزيارات")
_TOURS = _with_prefixes("جولة الجولة جولات جولته جولتها")
_JOURNEYS = _VISITS | _TOURS
_OWN_TOURS = _with_prefixes("جولته جولتها")
_PAID_WITH = fold_words("قام قاما قامت يقوم يقومان سيقوم تقوم ستقوم")  # «بها» follows
_BY_TWO = fold_words("قاما يقومان")
_WITH_IT = fold_words("بها به بهما")
_PAID = fold_words("أداها أدتها يؤديها تؤديها سيؤديها ستؤديها أجراها أجرتها يجريها تجريها سيجريها ستجريها")
_TAKES_IN = fold_words("شملت شمل تشمل يشمل ستشمل سيشمل قادته قادتها تقوده تقودها ستقوده ستقودها")
_BEGINS_IT = fold_words("يستهلها تستهلها استهلها استهلتها سيستهلها ستستهلها يبدأها تبدأها بدأها بدأتها سيبدأها")  # «جولة يستهلها بمصر»
_BEGINS = fold_words("تبدأ ستبدأ بدأت") | _BEGINS_IT
_OF_TOUR = _TAKES_IN | _BEGINS
_BEGUN = fold_words("استهلها استهلتها بدأها بدأتها بدأت")
_FIRST_STOP, _FIRST_STOP_OF_IT = frozenset(["ب", "من"]), frozenset(["ب", "من", "في"])
_EACH = fold_words("كل كلا من أيضا")
_TO = frozenset(["الى", "ل"])
_GONE_TO = _TO | {""}
_AHEAD = ("سي", "ست")
_CLAUSE, _TOUR_CLAUSE = 6, 10  # tokens from a noun to its verb; a tour may be told more of
_NEAR = 3  # tokens from the verb to who went or what was gone to
_GOAL = 8  # tokens from who went to where
_SURE = 0.8
_PEOPLE = ("person", "title", "group")
_STOPS = frozenset(["،", ".", ":", "؛", "(", "\"", "«"])


class JourneyReader:
    """Reads the journeys of one Arabic report that a noun tells before its verb."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.told = scene.arabic and not _JOURNEYS.isdisjoint(scene.words)

    def sentence(self, number: int, topic: str | None) -> list[tuple[Trigger, list[Candidate]]]:
        """Give the journeys of a sentence, one for each who went, with where he went; `topic` is who was spoken of before it."""
        headline = self._headline(number) if number == 0 and self.scene.arabic else []
        return headline or (self._told_in(number, topic) if self.told else [])

    def _told_in(self, number: int, topic: str | None) -> list[tuple[Trigger, list[Candidate]]]:
        first, last = self.scene.document.sentences[number]
        nouns = list(compress(range(first, last), map(_JOURNEYS.__contains__, self.scene.words[first:last])))
        return [journey for at in nouns if at not in self.scene.phrase_at for journey in self._journeys(number, at, last, topic)]

    def _headline(self, number: int) -> list[tuple[Trigger, list[Candidate]]]:
        """«لافروف في القاهرة»: the journey of whom a headline says to be somewhere."""
        told = headline_visit(self.scene, number)
        if told is None or (went := told[0].phrases[0].actor) is None or (land := told[1].phrases[0].actor) is None:
            return []
        at = told[1].phrases[0].start
        pair = self._told(number, at, at, "future" if told[2] else "past", went, told[0].start, [(land, at)])
        return [pair] if pair is not None else []

    def _journeys(self, number: int, noun: int, last: int, topic: str | None) -> list[tuple[Trigger, list[Candidate]]]:
        words, tour = self.scene.words, self.scene.words[noun] in _TOURS
        verb = self._verb(noun, last, tour)
        if verb is None:
            return []
        if words[verb] in _TAKES_IN:
            went, lands = self._owner(number, noun, verb, topic), self._lands(number, verb + 1, _NEAR, _GONE_TO)
        elif words[verb] in _BEGINS:
            markers = _FIRST_STOP_OF_IT if words[verb] in _BEGINS_IT else _FIRST_STOP
            went, lands = self._owner(number, noun, verb, topic), self._lands(number, verb + 1, _NEAR, markers)
        else:
            after = verb + 2 if words[verb] in _PAID_WITH else verb + 1
            doer = next((g for g in self._groups(number) if after <= g.start <= after + _NEAR and self._is_doer(g, after)), None)
            went = [(p.actor, p.start) for p in doer.phrases if p.actor and p.kind in _PEOPLE] if doer else []
            if doer is None and after < last and words[after] == "الى" and words[verb] not in _BY_TWO:
                went = self._one_before(number, noun, topic)
            lands = self._lands(number, doer.end if doer else after, _GOAL, _TO)
        leads = words[verb] in LEADS and TOUR_OVER.isdisjoint(words[max(0, noun - _NEAR) : verb])
        ahead = leads or words[verb].startswith(_AHEAD) or (words[verb] in _BEGINS and words[verb] not in _BEGUN)
        tense = "future" if ahead else "past"
        return [pair for actor, start in went if (pair := self._told(number, noun, verb, tense, actor, start, lands)) is not None]

    def _verb(self, noun: int, last: int, tour: bool) -> int | None:
        """Give where the verb stands whose object or subject the noun is, with nothing between that parts them."""
        words = self.scene.words
        for at in range(noun + 1, min(last - 1, noun + 1 + (_TOUR_CLAUSE if tour else _CLAUSE))):
            if words[at] in _PAID or (words[at] in _PAID_WITH and words[at + 1] in _WITH_IT):
                return at
            if tour and words[at] in _OF_TOUR:
                return at
            if words[at] in _STOPS or (at not in self.scene.phrase_at and self.scene.hit(at, "cue") is not None):
                return None
        return None

    def _groups(self, number: int) -> list[Group]:
        return self.scene.groups[number]

    def _is_doer(self, group: Group, after: int) -> bool:
        between = self.scene.words[after : group.start]
        return group.marker == "" and group.phrases[0].kind in _PEOPLE and all(word in _EACH for word in between)

    def _owner(self, number: int, noun: int, verb: int, topic: str | None) -> list[tuple[str, int]]:
        """Whose tour it is: named right behind the noun, or the one whom the sentence spoke of before it."""
        own = next((g for g in self._groups(number) if noun < g.start < verb and g.marker in ("", "of", "ل")), None)
        if own is not None and own.phrases[0].kind in _PEOPLE:
            return [(p.actor, p.start) for p in own.phrases if p.actor and p.kind in _PEOPLE]
        return self._one_before(number, noun, topic if self.scene.words[noun] in _OWN_TOURS else None)

    def _one_before(self, number: int, noun: int, topic: str | None) -> list[tuple[str, int]]:
        """Give the only one whom the sentence names before the noun, or whom the report spoke of where it names nobody."""
        bare = [g for g in self._groups(number) if g.end <= noun and g.phrases[0].kind in ("person", "title")]
        named = {p.actor: p.start for g in bare for p in g.phrases if p.actor}
        if not named:
            return [(topic, -1)] if topic is not None and self.scene.cast.members[topic].kind in ("person", "office") else []
        return list(named.items()) if len(named) == 1 else []

    def _lands(self, number: int, start: int, reach: int, markers: frozenset[str]) -> list[tuple[str, int]]:
        """Give the countries that the first group after the token `start` names, and the groups right behind it."""
        found: list[tuple[str, int]] = []
        end = start + reach
        for group in self._groups(number):
            if group.start < start or (group.marker not in markers and not found):
                continue
            apart = found and group.marker not in _GONE_TO
            if group.start > end or apart or any(p.kind != "country" for p in group.phrases):
                break
            found += [(p.actor, p.start) for p in group.phrases if p.actor]
            end = group.end + 1
        return found

    def _told(
        self, number: int, noun: int, verb: int, tense: str, went: str, start: int, lands: list[tuple[str, int]]
    ) -> tuple[Trigger, list[Candidate]] | None:
        """Give the journey as a trigger and its parties; nobody visits his own country."""
        home = self.scene.cast.members[went].country
        gone_to = {land: at for land, at in lands if land != home}
        if not gone_to:
            return None
        frame = frames_by_id(self.scene.language.code)[_FRAME]
        visitor = Candidate(went, "initiator", "of", start, start, likely=_SURE, plain=True)
        places = [Candidate(land, "recipient", "الى", at, at, likely=_SURE, plain=True) for land, at in gone_to.items()]
        parties = sorted([visitor, *places], key=lambda c: c.start)
        stops = self.scene.words[verb] in _OF_TOUR
        return Trigger(frame, number, noun, verb + 1, None, None, tense, stops), parties
