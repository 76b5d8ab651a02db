"""Persian papers that speak for themselves: «روزنامه سپیده‌دم در مقاله‌ای نوشت», «این روزنامه افزود», «یک روزنامه انگلیسی نوشت».

An agency relays, and so does whoever «گزارش داد»; a paper, a site or a channel that writes or claims something says it itself.
"""

from rasad.coding.lexicons.coding import frames_told
from rasad.coding.scene.placing import entered, place_phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.state import State
from rasad.coding.speakers.mastheads import AGENCIES, MEDIUM_NOUNS, QUOTES, name_end, strange_medium
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

WRITES = frozenset(["write", "claim", "claim-noun", "believe"])  # what a paper does that speaks for itself and passes nothing on
_GOES_ON = frozenset(["add", "add-noun", "add-dari", "continue", "stress", "state-plainly", "note"])  # of whoever has spoken before
_PAPER = 4  # tokens of a paper's noun and name
_AFTER = fold_words("در روز نیز هم با طی ضمن درباره ، به")
_OUTLET = fold_word("رسانه")  # of no paper's name, but of papers not named
_QUALIFIED = fold_words("خبری تحلیلی دولتی رسمی منطقه فرامنطقه ای اینترنتی تلویزیونی رادیویی صبح عصر چاپ معتبر محلی")
_PLURAL = fold_words("ها های هایی")
_THIS = fold_words("این همین")
_ONE = fold_word("یک")
_STATE = fold_words("دولتی رسمی")
_QUOTING = ["به", "نقل", "از"]
_NAMED_SOON = 3  # sentences in which the paper that a lead tells by its nation is named
_ARTICLE = fold_words("مقاله یادداشت سرمقاله تحلیل گزارش مطلب نوشتار")
_STANDS, _DECLARES = "stand-written", "declare"
_OPENING = 25  # tokens of a paper's words in which they tell what they are about
_CLAUSE_HEAD = 6  # tokens before a paper's noun at a clause's head: «خبرگزاری فارس:», «در همین حال،»


class PaperReader:
    """Reads the papers that are subjects in one Persian report."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.state = state
        self.words = scene.words

    def writer(self, clause: int, hit: Hit, groups: list[Group]) -> str | None:
        """Give the paper that says something at a cue of the clause from the token `clause`; `groups`: who may be its subject."""
        cue = hit.entry.value[0]
        if cue == _STANDS:
            return self._of_article(clause, hit) if not groups else None
        if not (cue in WRITES or cue == _DECLARES or cue in _GOES_ON):
            return None
        first = self._head(clause, hit.start)
        if first >= hit.start or not self._may_open(first):
            return None
        if cue in _GOES_ON and any(g.start >= first and not any(self.scene.is_medium(a) for a in g.actors()) for g in groups):
            return None
        if quotes_another(self.words, first, hit.start) or (cue in _GOES_ON and self._last(hit.start) is None):
            return None
        pointed = self._pointed(first, hit)
        paper = pointed if pointed is not None else self._named(first, hit)
        return paper if paper is None or cue != _DECLARES or self._has_views(paper) else None

    def _may_open(self, at: int) -> bool:
        """Whether a token may begin a paper's name or «این روزنامه»: asked first, as most clauses that go on begin with neither."""
        return self.words[at] in _THIS or self.words[at] == _ONE or at in self.scene.phrase_at or self._noun(at) is not None

    def is_agency(self, actor: str) -> bool:
        """Whether a medium is an agency: it relays."""
        body = self.scene.cast.registry.organizations.get(actor)
        return body.kind == "agency" if body is not None else self.scene.cast.members[actor].name.endswith("News Agency")

    def _has_views(self, actor: str) -> bool:
        """Whether a medium that declares something says it for itself: a newspaper, or a state's media; a channel relays."""
        body = self.scene.cast.registry.organizations.get(actor)
        return body.kind == "newspaper" if body is not None else not actor.startswith("medium-")

    def relays(self, actor: str, first: int, last: int) -> bool:
        """Whether the words that a medium is the subject of only tell of a contact: it is a source, and no speaker.

        Of an agency that is any noun of contact; a paper's is told outright («دیدار کرد») where its words begin.
        """
        if self.is_agency(actor):
            return self.scene.has(first, last, "frame-noun")
        hits = self.scene.hits
        for at in self.scene.places("frame-noun", first, min(last, first + _OPENING)):
            for noun in (hit for hit in hits[at] if hit.entry.kind == "frame-noun"):
                verbs = (v for begin in (noun.end, noun.end + 1) for v in hits.get(begin, ()) if v.entry.kind == "frame-verb")
                if any(noun.entry.value[0] in frames_told(verb) for verb in verbs):
                    return True
        return False

    def _is_paper(self, actor: str) -> bool:
        return self.scene.is_medium(actor) and not self.is_agency(actor)

    def _of_article(self, clause: int, hit: Hit) -> str | None:
        """«در این یادداشت آمده است»: the paper that wrote last, where one did and nobody else has spoken since."""
        at = next((at for at in range(clause, hit.start) if self.words[at] in _ARTICLE), None)
        speaker = self.state.speaker
        if at is None or at + 1 < hit.start or speaker is None or not self._is_paper(speaker):
            return None
        return speaker

    def _last(self, before: int) -> str | None:
        """Give the medium that spoke last, else the one named last before a token, agencies left out."""
        if self.state.speaker is not None and self._is_paper(self.state.speaker):
            return self.state.speaker
        named = (p.actor for p in reversed(self.scene.phrases) if p.start < before and p.actor is not None)
        papers = [actor for actor in named if self._is_paper(actor)]
        return next((actor for actor in papers if actor in self.state.spoken), papers[0] if papers else None)

    def _head(self, clause: int, last: int) -> int:
        """Give the token at which the clause's own words begin: after a byline, a credit, «در همین حال،»."""
        head = self.words[clause : min(last, clause + _CLAUSE_HEAD)]
        if ":" in head:
            return clause + head.index(":") + 1
        if self.scene.hit(clause, "credit") is not None:
            return next((at + 1 for at in range(clause, min(last, clause + 2 * _CLAUSE_HEAD)) if self.words[at] == "،"), clause)
        at = clause
        while at < last and (not self.words[at][0].isalnum() and self.words[at] not in QUOTES):
            at += 1
        broken = self.scene.hit(at, "break")
        return at if broken is None else min(last, broken.end + (self.words[broken.end : broken.end + 1] == ["،"]))

    def _noun(self, at: int) -> int | None:
        """Give the token after a paper's noun and what qualifies it: «پایگاه خبری», «روزنامه فرامنطقه‌ای»; None where none stands there."""
        hit = self.scene.hit(at, "credit-noun")
        if at >= len(self.words) or self.words[at] in AGENCIES:
            return None
        if self.words[at] not in MEDIUM_NOUNS and self.words[at] != _OUTLET and hit is None:
            return None
        end = at + 1 if hit is None else hit.end
        while end < len(self.words) and self.words[end] in _QUALIFIED and end not in self.scene.phrase_at:
            end += 1
        return end

    def _nation(self, at: int, *, named: bool = True) -> tuple[str | None, int]:
        """Give the nation that an adjective, or a name (`named`), tells at a token, and the token after it."""
        hit = self.scene.hit(at, "demonym") or (self.scene.hit(at, "country") if named else None)
        if hit is None or hit.prefix or not isinstance(hit.entry.value, str):
            return None, at
        return hit.entry.value, hit.end

    def _after(self, at: int, last: int) -> bool:
        """Whether a paper's name may end before the token `at`."""
        if at >= last or self.words[at] in _PLURAL:
            return at >= last  # «وب‌سایت دیدبان کمک‌های … را»
        return self.words[at] in _AFTER or self.scene.grammar.is_stopping(self.words[at]) or self.scene.hit(at, "day") is not None

    def _pointed(self, first: int, hit: Hit) -> str | None:
        """«این روزنامه افزود»: the paper named last."""
        if first + 1 >= hit.start or self.words[first] not in _THIS:
            return None
        end = self._noun(first + 1)
        if end is None:
            return None
        end = self._nation(end)[1]
        return self._last(first) if self._after(end, hit.start) else None

    def _named(self, first: int, hit: Hit) -> str | None:
        """«روزنامه فرامنطقه‌ای الحیات نوشت», «پایگاه خبری «دیدبان» نوشت», «یک روزنامه انگلیسی نوشت»."""
        one = first < hit.start and self.words[first] == _ONE
        start = first + one
        if start in self.scene.phrase_at:
            return self._known(start, hit)
        end = self._noun(start) if start < hit.start else None
        if end is None or end > hit.start:
            return None
        nation, name = self._nation(end)
        if not self._after(name, hit.start):
            nation, name = self._nation(end, named=False)  # «شبکه روسیه الیوم»
        region = self.scene.hit(end, "region") if one and nation is None else None
        if region is not None and self._after(region.end, hit.start):
            return self._named_soon(start, region.end, None)
        if self._after(name, hit.start):
            state = not _STATE.isdisjoint(self.words[start:end])
            return self._unnamed(start, name, nation) if nation is not None and (one or state) else None
        if one:
            return None
        return self._known(name, hit) or self._strange(start, name, hit)

    def _known(self, at: int, hit: Hit) -> str | None:
        """Give the medium of the registry that a phrase names at a token."""
        quoted = self.words[at] in QUOTES
        phrase = self.scene.phrase_at.get(at + quoted)
        if phrase is None or phrase.actor is None or not self._is_paper(phrase.actor):
            return None
        end = phrase.end + (quoted and self.words[phrase.end : phrase.end + 1] != [] and self.words[phrase.end] in QUOTES)
        return phrase.actor if self._after(self._nation(end)[1], hit.start) else None

    def _strange(self, start: int, at: int, hit: Hit) -> str | None:
        """Give a paper unknown so far, by the words after its noun, in quotation marks or not."""
        if self.words[at] in QUOTES:
            end = name_end(self.scene, at)
            named = end is not None and self._after(end, hit.start)
            return strange_medium(self.scene, at, end) if named and end is not None else None
        end = at
        while end < hit.start and self.words[end].isalpha() and end not in self.scene.phrase_at and not self._after(end, hit.start):
            end += 1
        strange = any(not self.scene.grammar.is_ordinary(word) for word in self.words[at:end])
        if not strange or end - start > _PAPER or not self._after(self._nation(end)[1], hit.start):
            return None
        return strange_medium(self.scene, at, end)

    def _named_soon(self, first: int, end: int, nation: str | None) -> str | None:
        """«یک روزنامه انگلیسی نوشت … روزنامه تلگراف»: the paper named next, of that nation or of none that is known."""
        sentence_of, members = self.scene.document.sentence_of, self.scene.cast.members
        for phrase in self.scene.phrases:
            if phrase.start < end or phrase.actor is None or not self._is_paper(phrase.actor):
                continue
            if sentence_of[phrase.start] - sentence_of[first] > _NAMED_SOON:
                return None
            if nation is None or members[phrase.actor].country in (nation, None):
                place_phrase(self.scene, "organization", first, end, phrase.actor)
                return phrase.actor
        return None

    def _unnamed(self, first: int, end: int, nation: str) -> str:
        """Enter a paper that is told by its nation alone, or give the one of that nation that the next sentences name."""
        scene, soon = self.scene, self._named_soon(first, end, nation)
        if soon is not None:
            return soon
        noun = "media" if self.words[first] == _OUTLET else "newspaper"
        noun = noun if _STATE.isdisjoint(self.words[first:end]) else f"state {noun}"
        adjective = scene.cast.registry.data.adjectives.get(nation)
        actor = entered(scene, lambda: scene.cast.group(noun, nation, scene.document.raw(first, end), adjective))
        place_phrase(scene, "group", first, end, actor)
        return actor


def quotes_another(words: list[str], first: int, last: int) -> bool:
    """«… به نقل از فردی نوشت»: whether the words before a verb lay what follows to somebody else."""
    return any(words[at : at + 3] == _QUOTING for at in range(first, max(first, last - 2)))
