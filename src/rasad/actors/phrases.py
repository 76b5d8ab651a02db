"""Actor phrases: names, titles, nations and bodies that stand around each other become one phrase.

«سردار سرتیپ پاسدار اسماعیل قاآنی فرمانده نیروی قدس سپاه» is one phrase whose mention is the name; a title alone is a
phrase of its own. Who is meant is settled later, in linking.
"""

from dataclasses import dataclass, field
from typing import Any

from rasad.actors.grammar import PhraseGrammar
from rasad.text.document import Document
from rasad.text.matcher import Hit

Hits = dict[int, list[Hit]]


@dataclass(slots=True)
class Title:
    """A title with what it is the title of: a country (ISO), an organisation id, or nothing said."""

    start: int
    end: int
    role: str
    owner: str | None = None
    office: str | None = None
    former: bool = False
    acting: bool = False
    counterpart: bool = False


@dataclass(slots=True)
class Phrase:
    """An actor phrase on the tokens `[start, end)`; its mention is `[first, last)`.

    kind: person (a name), title (no name), organization, country, group. `candidates` are registry ids; `actor` is set by
    linking. `prefix` holds Arabic clitics before the phrase; `before` is the token range of titles and courtesies.
    """

    kind: str
    start: int
    end: int
    first: int
    last: int
    prefix: str = ""
    candidates: list[str] = field(default_factory=list)
    full: bool = False
    titles: list[Title] = field(default_factory=list)
    owner: str | None = None
    english: str | None = None
    courtesy: bool = False
    informal: bool = False
    actor: str | None = None


def best(hits: list[Hit] | None, kinds: frozenset[str]) -> Hit | None:
    """Give the longest hit of one of `kinds`, or None."""
    for hit in hits or ():
        if hit.entry.kind in kinds:
            return hit
    return None


_NAME = frozenset(["person"])
_TITLE = frozenset(["title", "office"])
_BEFORE_NAME = frozenset(["courtesy", "rank"])
_NATION = frozenset(["country", "informal", "demonym"])
_BODY = frozenset(["organization"])
_STATUS = frozenset(["former", "acting"])
_QUOTES = frozenset("\"“”«»‘’'()[]")
_COMMAS = frozenset("،,-–—")


class PhraseReader:
    """Reads the actor phrases of one document from left to right."""

    def __init__(self, document: Document, hits: Hits, grammar: PhraseGrammar) -> None:
        self.words = document.words
        self.hits = hits
        self.grammar = grammar
        self.size = len(document.words)
        self.document = document

    def read(self) -> list[Phrase]:
        """Give all phrases, in order, none overlapping another."""
        found: list[Phrase] = []
        at = 0
        while at < self.size:
            if at in self.hits or (self.grammar.is_given(self.words[at])):
                phrase = self._phrase(at)
                if phrase is not None:
                    found.append(phrase)
                    at = max(phrase.end, at + 1)
                    continue
            at += 1
        return found

    # -- one phrase ---------------------------------------------------------------------------------------------

    def _phrase(self, at: int) -> Phrase | None:
        prefix = self._prefix(at)
        after_courtesies = self._skip_courtesies(at)
        courtesy = after_courtesies > at
        start = self._skip_quotes(after_courtesies) if courtesy else at
        title = self._title(start)
        name = self._name(start, courtesy)
        if name is not None and (title is None or name[1] >= title.end):
            return self._named(at, name, prefix, [], courtesy)
        if title is not None:
            return self._titled(at, title, prefix, courtesy)
        return self._body(at, prefix) if not courtesy else None

    def _named(self, at: int, name: tuple[int, int, list[str], bool], prefix: str, titles: list[Title], courtesy: bool) -> Phrase:
        first, last, candidates, full = name
        phrase = Phrase("person", at, last, first, last, prefix, candidates, full, titles, courtesy=courtesy)
        if not prefix and not candidates and first < self.size:
            phrase.prefix = self._prefix(first) if first == at else prefix
        self._apposition(phrase)
        return phrase

    def _titled(self, at: int, title: Title, prefix: str, courtesy: bool) -> Phrase | None:
        titles = [title]
        end = title.end
        while True:  # a chain of titles: «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»
            following = self._title(self._skip_joiner(end))
            if following is None or len(titles) > 4 or following.counterpart:
                break
            if not (following.owner is None or following.owner == titles[0].owner or titles[0].owner is None):
                break
            titles.append(following)
            end = following.end
        start = self._skip_quotes(self._skip_comma(end))
        after = self._skip_quotes(self._skip_courtesies(start))
        had_courtesy = after > start
        name = self._name(after, True, titles, start > end)
        if name is not None and (start == end or had_courtesy or self._appositive(titles, name, start > end)):
            return self._named(at, name, prefix, titles, courtesy or had_courtesy)
        return Phrase("title", at, end, at if not courtesy else title.start, end, prefix, titles=titles, owner=title.owner, courtesy=courtesy)

    def _body(self, at: int, prefix: str) -> Phrase | None:
        hits = self.hits.get(at)
        group = best(hits, frozenset(["group"]))
        body = best(hits, _BODY)
        nation = best(hits, frozenset(["country", "informal", "capital", "demonym"]))
        if group is not None and (body is None or body.end <= group.end):
            return self._group(group, prefix)
        if body is not None and (nation is None or body.end >= nation.end):
            return Phrase("organization", at, body.end, at, body.end, body.prefix, [body.entry.value])
        if nation is not None and nation.entry.kind != "demonym":
            if self.grammar.is_ordinary_nation(self.words[at], nation):
                return None
            return Phrase(
                "country", at, nation.end, at, nation.end, nation.prefix, [nation.entry.value],
                informal=nation.entry.kind == "informal", english=nation.entry.kind,
            )
        return None

    def _group(self, group: Hit, prefix: str) -> Phrase | None:
        """A body of many people: «وفد من حركة حماس», «مقامات ایرانی», up to the nation or body it belongs to."""
        at = group.end
        limit = min(self.size, at + 5)
        while at < limit:
            owner = self._owner(at)
            if owner is not None:
                return Phrase("group", group.start, owner[1], group.start, owner[1], group.prefix, owner=owner[0], english=group.entry.value)
            if not self.grammar.may_belong(self.words[at]) or at in self.hits and best(self.hits[at], _NAME | _TITLE):
                break
            at += 1
        return Phrase("group", group.start, group.end, group.start, group.end, group.prefix, english=group.entry.value)

    # -- titles -------------------------------------------------------------------------------------------------

    def _title(self, at: int) -> Title | None:
        hits = self.hits.get(at)
        if not hits:
            return None
        counterpart = best(hits, frozenset(["counterpart"]))
        if counterpart is not None:
            return self._counterpart(counterpart)
        hit = best(hits, _TITLE)
        if hit is None:
            return None
        body = best(hits, _BODY)
        if body is not None and body.end > hit.end:
            return None
        if hit.entry.kind == "office":
            title = Title(at, hit.end, "", office=hit.entry.value)
        else:
            role, iso = hit.entry.value
            title = Title(at, hit.end, role, iso)
        self._complete(title)
        return title

    def _counterpart(self, hit: Hit) -> Title:
        title = Title(hit.start, hit.end, "", counterpart=True)
        owner = self._owner(hit.end)
        if owner is not None:
            title.owner, title.end = owner
        if title.end < self.size and self.words[title.end] in self.grammar.own:
            title.end += 1
        return title

    def _complete(self, title: Title) -> None:
        """Take in what the title is the title of: status words, nation, body, and nouns between them."""
        at = title.end
        loose = self.grammar.is_loose(title.role)
        absorbed = 0
        while at < self.size:
            status = best(self.hits.get(at), _STATUS)
            if status is not None:
                title.former = title.former or status.entry.kind == "former"
                title.acting = title.acting or status.entry.kind == "acting"
                at = title.end = status.end
                continue
            if self.words[at] in self.grammar.home:
                title.end = at + 1
                title.owner = title.owner or "home"
                return
            owner = self._owner(at)
            if owner is not None and (title.owner is None or owner[0] == title.owner):
                title.owner = owner[0]
                at = title.end = owner[1]
                continue
            if title.owner is not None and title.office is None and not loose:
                return
            if self.words[at] in self.grammar.binders and at + 1 < self.size and (self._owner(at + 1) is not None or loose):
                at += 1
                continue
            if loose and absorbed < 7 and title.owner is None and self.grammar.may_belong(self.words[at]) and not self._starts_actor(at):
                absorbed += 1
                at += 1
                title.end = at
                continue
            return

    def _starts_actor(self, at: int) -> bool:
        hit = best(self.hits.get(at), _NAME | _TITLE | _BEFORE_NAME | frozenset(self.grammar.stopping_kinds))
        if hit is not None:
            return True
        return self.grammar.is_given(self.words[at]) and at + 1 < self.size and self.grammar.may_be_surname(self.words[at + 1])

    def _owner(self, at: int) -> tuple[str, int] | None:
        """Give the country or body named at `at`, with where it ends; a bound clitic before it is let through."""
        if at >= self.size:
            return None
        start = self._skip_quotes(at)
        hits = self.hits.get(start)
        body = best(hits, _BODY)
        nation = best(hits, _NATION)
        found = body if body is not None and (nation is None or body.end >= nation.end) else nation
        if found is None or found.prefix not in ("", "ل", "ب"):
            return None
        if found is nation and self.grammar.is_ordinary_nation(self.words[start], found) and not self.grammar.fits_adjective(self.words, start):
            return None
        end = found.end
        if start > at and end < self.size and self.words[end] in _QUOTES:
            end += 1
        return found.entry.value, end

    # -- names --------------------------------------------------------------------------------------------------

    def _name(
        self, at: int, led: bool, titles: list[Title] | None = None, comma: bool = False
    ) -> tuple[int, int, list[str], bool] | None:
        """Give (first, last, candidates, full) of the name at `at`; `led`: a title or courtesy stands before it."""
        if at >= self.size:
            return None
        people = [hit for hit in self.hits.get(at, ()) if hit.entry.kind == "person"]
        if led:
            people = [hit for hit in people if not titles or hit.prefix == ""]
        if people:
            end = max(hit.end for hit in people)
            longest = [hit for hit in people if hit.end == end]
            unknown = self._unknown_name(at, led, titles, comma)
            if unknown is not None and unknown[1] > end and not any(hit.entry.value[1] for hit in longest):
                return unknown
            other = best(self.hits.get(at), _BODY | frozenset(["country", "title", "place", "group", "cue"]))
            if other is not None and (other.end > end or (other.end == end and not led and not longest[0].entry.value[1])):
                return None
            full = any(hit.entry.value[1] for hit in longest)
            if full:
                longest = [hit for hit in longest if hit.entry.value[1]]
                end = self._extend_known(end)
            if not full and not led and end == at + 1 and self.grammar.is_ordinary(self.words[at], longest[0].prefix):
                return None
            return at, end, list(dict.fromkeys(hit.entry.value[0] for hit in longest)), full
        return self._unknown_name(at, led, titles, comma)

    def _extend_known(self, end: int) -> int:
        """Take in a father's name after a known name: «محمد بن نايف بن عبدالعزيز»."""
        while end + 1 < self.size and self.words[end] in ("بن", "ال") and self.grammar.may_be_surname(self.words[end + 1]):
            end += 2
            if self.words[end - 1] == "عبد" and end < self.size:
                end += 1
        return end

    def _unknown_name(self, at: int, led: bool, titles: list[Title] | None, comma: bool) -> tuple[int, int, list[str], bool] | None:
        if titles and titles[-1].counterpart and titles[-1].owner is None:
            pass
        end = self.grammar.name_end(self.words, at, self.hits, led and not comma)
        if end is None:
            return None
        return at, end, [], True

    # -- appositions and small steps ----------------------------------------------------------------------------

    def _appositive(self, titles: list[Title], name: tuple[int, int, list[str], bool], comma: bool) -> bool:
        """Whether a name after a title and a comma is the title's holder, and not the next of a list."""
        return True

    def _apposition(self, phrase: Phrase) -> None:
        """Take in a title after the name: «ظریف، وزیر امور خارجه ایران»."""
        at = self._skip_quotes(phrase.end)
        comma = self._skip_comma(at)
        bracket = comma < self.size and self.words[comma] == "("
        start = self._skip_quotes(comma)
        title = self._title(start)
        if title is None or title.counterpart or self._prefix(start):
            return
        if comma > at and self._joined_before(phrase, title):
            return
        end = title.end
        after = self._skip_courtesies(self._skip_quotes(end))
        following = self._name(after, True, [title]) if after < self.size else None
        if following is not None and (after == end or comma > at) and following[3]:
            return  # the title belongs to the next name
        if following is not None and phrase.titles:
            return
        phrase.titles.append(title)
        phrase.end = end + 1 if bracket and end < self.size and self.words[end] == ")" else end
        more = self._title(self._skip_joiner(phrase.end))
        if more is not None and not more.counterpart and len(phrase.titles) < 4:
            then = self._name(self._skip_courtesies(more.end), True, [more]) if more.end < self.size else None
            if then is None:
                phrase.titles.append(more)
                phrase.end = more.end

    def _joined_before(self, phrase: Phrase, title: Title) -> bool:
        return False

    def _prefix(self, at: int) -> str:
        hits = self.hits.get(at)
        if hits:
            for hit in hits:
                if hit.entry.kind in _ACTOR_KINDS:
                    return hit.prefix
        return self.grammar.given_prefix(self.words[at]) if at < self.size else ""

    def _skip_courtesies(self, at: int) -> int:
        while at < self.size:
            hit = best(self.hits.get(at), _BEFORE_NAME)
            if hit is None:
                return at
            other = best(self.hits.get(at), _NAME | _TITLE)
            if other is not None and other.end > hit.end:
                return at
            at = hit.end
        return at

    def _skip_quotes(self, at: int) -> int:
        while at < self.size and self.words[at] in _QUOTES:
            at += 1
        return at

    def _skip_comma(self, at: int) -> int:
        at = self._skip_quotes(at)
        return at + 1 if at < self.size and self.words[at] in _COMMAS else at

    def _skip_joiner(self, at: int) -> int:
        if at < self.size and self.words[at] in ("،", "و"):
            return at + 1
        return at


_ACTOR_KINDS = frozenset(
    ["person", "organization", "office", "country", "informal", "demonym", "capital", "title", "counterpart", "courtesy", "rank", "group"]
)
