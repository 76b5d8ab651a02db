"""A view of one document for the phrase readers: its words and hits, and the small steps they share."""

from itertools import compress, repeat

import msgspec

from rasad.actors.grammar import PhraseGrammar
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hit, Hits

NAME = frozenset(["person"])
TITLE = frozenset(["title", "office"])
BEFORE_NAME = frozenset(["courtesy", "rank"])
NATION = frozenset(["country", "informal", "demonym", "realm"])
BODY = frozenset(["organization"])
REGION = frozenset(["region"])  # a part of the world in a nation's place: «أوروبي»
QUOTES = frozenset("\"“”«»‘’'()[]")
FAMILY_FIRST = frozenset(["CHN", "TWN", "KOR", "PRK", "VNM", "JPN", "HKG"])  # where the family name stands first
COMMAS = frozenset("،,-–—")
GIVEN, STRANGE, WHOLE = 1, 2, 4  # what a word may be, as the grammar says: what opens a given name, or one of one word
EVER = -1  # among the tokens asked about: what is read hangs on more than those
_NONE: dict[int, Hit] = {}
MARKS = QUOTES | COMMAS
_CLITICS = "ولبفك"  # written onto a surname
_NAMING = frozenset(["country", "demonym"])  # kinds of words by which a nation is surely named
_VERBS = frozenset(["cue", "frame-verb", "that", "side"])
_LEADING = fold_words("مع من إلى بين عن على أن إن وبين با به از که و میان اما آقای")  # before them an ordinary word is no adjective
_ACTOR_KINDS = frozenset(
    [
        "person", "organization", "office", "country", "informal", "demonym", "capital", "realm", "title", "counterpart", "courtesy",
        "rank", "group", "body", "joint", "byline", "region",
    ]
)


class Title(msgspec.Struct, gc=False):  # made and read twice as fast as a data class
    """A title with what it is the title of: a country (ISO), an organisation id, or nothing said.

    `several`: it is said of many («نظراءه»). `dependent`: it is the title of somebody serving another title («مستشار الرئيس»);
    `owner` is then that one's country. `direct`: its owner stands right after its noun. `common`: the role that an office's
    words tell of any state («رئیس کل بانک مرکزی»).
    """

    start: int
    end: int
    role: str
    owner: str | None = None
    office: str | None = None
    former: bool = False
    acting: bool = False
    counterpart: bool = False
    dependent: bool = False
    several: bool = False
    direct: bool = False
    common: str | None = None


class Phrase(msgspec.Struct, eq=False, gc=False):
    """An actor phrase on the tokens `[start, end)`; its mention is `[first, last)`.

    kind: person (a name), title (no name), organization, country, group. `candidates` are registry ids; `actor` is set by
    linking. `prefix` holds Arabic clitics before the phrase; `english` is a group's noun, or what kind of word names a country.
    `body` is the kind of body of its state that a group belongs to, `region` the part of the world («Gulf», «Western»).
    `follows_strange`: a surname right after a word that may be another's first name; `anothers`: it is none of the known one.
    """

    kind: str
    start: int
    end: int
    first: int
    last: int
    prefix: str = ""
    candidates: list[str] = []
    full: bool = False
    titles: list[Title] = []
    owner: str | None = None
    english: str | None = None
    body: str | None = None
    region: str | None = None
    courtesy: bool = False
    informal: bool = False
    follows_strange: bool = False
    anothers: bool = False
    actor: str | None = None


def best(hits: list[Hit] | None, kinds: frozenset[str]) -> Hit | None:
    """Give the longest hit of one of `kinds`, or None."""
    if hits is not None:
        for hit in hits:
            if hit.entry.kind in kinds:
                return hit
    return None


class View:
    """The words and hits of one document, with the steps every reader takes over quotes, commas and courtesies."""

    __slots__ = (
        "_by_kind", "_nations", "asked", "before_names", "document", "first_names", "grammar", "guarded", "hits", "introduced",
        "line_starts", "name_kinds", "short_names", "short_pairs", "short_words", "shorts", "size", "words",
    )

    def __init__(self, document: Document, hits: Hits, grammar: PhraseGrammar) -> None:
        self.document = document
        self.words = document.words
        self.hits = hits
        self._by_kind = hits.by_kind()
        self.grammar = grammar
        self.size = len(document.words)
        self.name_kinds = [*map(grammar.name_kinds.__getitem__, document.words), 0]  # what name each word may open by itself, none the end
        self.short_names: frozenset[str] = frozenset()  # surnames of people this report introduces in full
        self.short_pairs: frozenset[tuple[str, str]] = frozenset()  # of two words: «مؤذن زاده»
        self.guarded: frozenset[str] = frozenset()  # those of them that are ordinary words too
        self.short_words: set[str] = set()  # the words that may be or begin one, with a clitic or without
        self.shorts: list[int] = []  # the tokens of such words
        self.introduced: set[str] = set()  # people of the registry named in full so far
        self.asked: list[int] = []  # tokens whose names the phrase being read hangs on
        self._nations: set[str] | None = None  # those the document names, once asked for
        self.first_names: set[str] = set()  # first words of full names so far: «الأمير فيصل»
        self.before_names = self.tokens_of(BEFORE_NAME)  # where courtesies and ranks begin
        self.line_starts = {first for first, _ in document.paragraphs if first}  # where a paragraph follows another

    def tokens_of(self, kinds: frozenset[str]) -> set[int]:
        """Give the tokens at which a hit of one of `kinds` starts."""
        found: set[int] = set()
        return found.union(*map(self._by_kind.get, kinds, repeat(())))

    def first_of(self, kind: str) -> dict[int, Hit]:
        """Give the longest hit of a kind by the token at which it starts."""
        return self._by_kind.get(kind, _NONE)

    def tells_of(self, nation: str) -> bool:
        """Whether a country (by ISO code) is named by its own name or adjective anywhere in the document."""
        if self._nations is None:
            named = (hit for at in self.tokens_of(_NAMING) for hit in self.hits[at] if hit.entry.kind in _NAMING)
            self._nations = {hit.entry.value for hit in named if not self.grammar.is_ordinary_nation(self.words[hit.start], hit)}
        return nation in self._nations

    def clitics(self, at: int) -> str:
        """Give the clitics written onto the token `at` before an actor's word."""
        hits = self.hits.get(at)
        if hits is not None:
            for hit in hits:
                if hit.entry.kind in _ACTOR_KINDS:
                    return hit.prefix
        if at >= self.size:
            return ""
        return self.grammar.given_prefix(self.words[at]) or self.short_prefix(at) or ""

    def short_prefix(self, at: int) -> str | None:
        """Give the clitics before a surname this report introduces, or None where the token is none."""
        word = self.words[at]
        if word in self.short_names:
            return ""
        if self.grammar.arabic and word[0] in _CLITICS:
            rest = word[1:]
            if rest in self.short_names:
                return word[0]
            if word[0] == "ل" and "ا" + word in self.short_names:  # للنخالة is read by the matcher; «لجبير» is not the name
                return None
        return None

    def introduce(self, names: frozenset[str], pairs: frozenset[tuple[str, str]]) -> None:
        """Take down the surnames, of one word and of two, by which this report calls people it names in full."""
        self.short_names, self.short_pairs = names, pairs
        self.short_words = {first for first, _ in pairs} | names
        if self.grammar.arabic:
            self.short_words.update([clitic + name for name in names for clitic in _CLITICS])
        told = self.short_words & self.document.vocabulary
        self.shorts = [*compress(range(self.size), map(told.__contains__, self.words))] if told else []

    def unsure(self) -> set[int]:
        """Give the tokens at which names may be read otherwise now that it is known whom the report names in full."""
        found, introduced = {EVER, *self.shorts}, self.introduced
        for at in self.first_of("person"):
            for hit in self.hits[at]:
                if hit.entry.kind == "person" and not hit.entry.value[1] and hit.entry.value[0] in introduced:
                    found.add(at)
        return found

    def names_by_grammar(self) -> list[int]:
        """Give the tokens at which a name may begin by grammar alone."""
        kinds, hits = self.name_kinds, self.hits
        return [at for at in compress(range(self.size), kinds) if kinds[at] & GIVEN or (kinds[at + 1] & STRANGE and at not in hits)]

    def opens_strange(self, at: int) -> bool:
        """Whether two strange words stand at a token, the first of them in no lexicon."""
        return self.name_kinds[at] & self.name_kinds[at + 1] & STRANGE != 0 and at not in self.hits

    def is_short_pair(self, at: int) -> bool:
        """Whether a surname of two words that this report introduces stands at a token."""
        return bool(self.short_pairs) and at + 1 < self.size and (self.words[at], self.words[at + 1]) in self.short_pairs

    def stands_alone(self, at: int) -> bool:
        """Whether an ordinary word can be somebody's surname here: where a clause opens, or after a verb or a preposition."""
        if at == 0 or self.clitics(at) or self.document.sentence_of[at] != self.document.sentence_of[at - 1]:
            return True
        before = self.words[at - 1]
        if not before[0].isalnum() or before in _LEADING:
            return True
        if self.words[at + 1 : at + 2] == ["با"] and any(hit.entry.kind == "frame-noun" for hit in self.hits.get(at - 1, ())):
            return True  # «دیدار عارف با …»
        return any(hit.entry.kind in _VERBS and hit.end == at for first in (at - 1, at - 2) for hit in self.hits.get(first, ()))

    def skip_courtesies(self, at: int) -> int:
        """Give the token after courtesies and ranks that open no name or longer title themselves."""
        while at in self.before_names and (hit := best(self.hits[at], BEFORE_NAME)) is not None:
            other = best(self.hits[at], NAME | TITLE)
            if other is not None and other.end > hit.end:
                after = best(self.hits.get(hit.end), NAME)
                if after is None or after.end < other.end:  # «الشيخ محمد بن زايد»: the name after the courtesy is as long
                    return at
            at = hit.end
            if at < self.size and self.words[at] == "." and hit.end - hit.start == 1 and len(self.words[hit.start]) == 1:
                at += 1  # «د. عبدالله»
            elif at < self.size and self.words[at] == "/":
                at += 1  # «السيد / إسماعيل»
        return at

    def joined_after(self, at: int) -> bool:
        """Whether a Persian word goes on in the next token, with a joiner between: «سلطانی‌فر»."""
        tokens = self.document.tokens
        if self.grammar.arabic or at + 1 >= self.size or tokens.starts[at + 1] != tokens.ends[at] + 1:
            return False
        return self.document.report.text[tokens.ends[at]] == "\u200c"

    def crosses_line(self, first: int, last: int) -> bool:
        """Whether a line that closes a paragraph ends between the tokens `first` - 1 and `last`."""
        if first == last:  # as mostly
            return first in self.line_starts
        return last < self.size and not self.line_starts.isdisjoint(range(first, last + 1))

    def skip_quotes(self, at: int) -> int:
        """Give the first token from `at` on that is no quotation mark or bracket."""
        words, size = self.words, self.size
        while at < size and words[at] in QUOTES:
            at += 1
        return at

    def skip_comma(self, at: int) -> int:
        """Give the token after a comma or dash at `at`, quotation marks before it skipped."""
        words, size = self.words, self.size
        while at < size and words[at] in QUOTES:
            at += 1
        return at + 1 if at < size and words[at] in COMMAS else at

    def skip_marks(self, at: int) -> int:
        """Give the first token from `at` on that is no quotation mark or bracket, nor the comma or dash they stand around."""
        if at >= self.size or self.words[at] not in MARKS:
            return at
        return self.skip_quotes(self.skip_comma(at))


class Reader:
    """Reads one kind of piece of a document; what it needs of the view at hand."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.words = view.words
        self.hits = view.hits
        self.grammar = view.grammar
        self.size = view.size
