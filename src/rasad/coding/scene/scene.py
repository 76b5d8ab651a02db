"""What the coder knows of one report while it works: its tokens, hits, phrases, and the groups they stand in."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rasad.actors.cast import Cast
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.several import Several
from rasad.actors.view import Phrase
from rasad.coding.scene.ranks import rank_of
from rasad.coding.scene.weights import Weights
from rasad.languages import Language
from rasad.record import Topic
from rasad.text.document import Document
from rasad.text.matcher import Hit, Hits

_NOWHERE: dict[int, Hit] = {}


@dataclass(slots=True, eq=False)
class Group:
    """Phrases joined by "and"; `marker` is the preposition that governs them, empty for a subject or object."""

    phrases: list[Phrase]
    marker: str
    start: int
    end: int

    def actors(self) -> list[str]:
        """Give the linked actors, each once."""
        if len(self.phrases) == 1:  # as mostly
            actor = self.phrases[0].actor
            return [actor] if actor is not None else []
        return list(dict.fromkeys(p.actor for p in self.phrases if p.actor is not None))


@dataclass(slots=True, eq=False)
class CodedContact:
    """A contact while it is being put together; offsets are those of tokens until assembly."""

    channel: str
    status: str
    parties: list[str]
    initiator: str | None
    sentence: int
    anchor: int
    rules: list[str]
    attendees: list[str] = field(default_factory=list)
    initiators: list[str] = field(default_factory=list)
    conflict: bool = False
    date: str | None = None
    told_on: str | None = None  # of one without a date, the day on which somebody told of it
    place: str | None = None
    evidence: list[tuple[int, int]] = field(default_factory=list)
    according_to: list[str] = field(default_factory=list)
    likely: float = 0.8
    firm: bool = True
    weak: bool = False
    together: bool | None = None  # whether words say that its people met at once, or each apart
    goal: bool = False  # told as what somebody came or went for
    journey: bool = False  # told by words of a journey, whomever it led to
    by_tense: bool = False  # planned by nothing but the present tense of its verb
    sure: bool = False  # the words around its trigger leave no doubt of its parties
    stop: bool = False  # of a tour: the day told beside it is the tour's
    plain: bool = False  # told plainly as one with a group, which others may name the people of
    disowned: bool = False  # denied by somebody whom others say it of, and not called off
    behind: set[str] = field(default_factory=set)  # delegations whose people stand for them
    places: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)  # the country of the town or country named nearest to each telling
    sentences: list[int] = field(default_factory=list)
    anchors: list[int] = field(default_factory=list)  # of all its tellings
    topics: list[Topic] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.anchors = self.anchors or [self.anchor]


@dataclass(slots=True, eq=False)
class CodedStatement:
    """A statement while it is being put together; `content` and `cue` are offsets of the text."""

    speaker: str
    cue_id: str
    cue: tuple[int, int]
    content: tuple[int, int]
    klass: str
    sentence: int
    token: int
    rules: list[str]
    form: str = "indirect"
    target: str | None = None
    contact: int | None = None
    according_to: list[str] = field(default_factory=list)
    explicit: bool = False
    likely: float = 0.6


class Decision(NamedTuple):
    """A question the coder answered by weights: its features, and what it was about."""

    question: str
    features: tuple[str, ...]
    about: Any


class Scene:
    """One report's document with everything found on it, in the order of the text."""

    def __init__(
        self, document: Document, language: Language, hits: Hits, phrases: list[Phrase], cast: Cast,
        grammar: PhraseGrammar, weights: Weights,
    ) -> None:
        self.document = document
        self.grammar = grammar
        self.words = document.words
        self.language = language
        self.arabic = language.code == "ar"
        self.hits = hits
        self._longest = hits.by_kind()
        self._places = hits.places()
        self._sentences_with: dict[tuple[str, ...], set[int]] = {}
        self.speech: dict[int, list[Hit]] = {}  # by token, the finite verbs of speech that begin there
        for at in self.everywhere("cue"):
            for hit in hits[at]:
                entry = hit.entry
                if entry.kind == "cue" and entry.value[1] == "finite":
                    self.speech.setdefault(at, []).append(hit)
        self.phrases = [p for p in phrases if p.kind != "none"]
        self.cast, self._known_media = cast, cast.registry.media
        self.phrase_at = {token: phrase for phrase in self.phrases for token in range(phrase.start, phrase.end)}
        self.several: list[Several] = []  # plural titles: «الوزيران»
        self.groups: list[list[Group]] = []
        self.plurals: dict[int, list[Group]] = {}  # by sentence, the groups that plural titles stand for
        self.objects: set[int] = set()  # where groups start that a verb of contact has for its object
        self.subjects: dict[int, tuple[int, Group]] = {}  # by sentence, the last verb of contact with a subject, and who that is
        self.weights = weights
        self.trace: list[Decision] | None = None
        self.told_roles: dict[str, str] = {}  # actor -> the role that the report gives them
        self._named: dict[str, tuple[int, bool, int]] = {}  # how often an actor is named, whether in the head, and the rank by that
        self._standings: dict[str, list[str]] = {}  # of the actors asked for
        self.placed: list[Phrase] = []  # names told by their place, found while reading
        self.sourced: list[Phrase] = []  # unnamed sources given an actor while reading
        self.newcomers: list[str] = []  # the actors that these brought into the cast
        self.retitled: list[tuple[Phrase, str]] = []  # titles found while reading to be a newcomer's, with whose they were before
        self.contacts: list[CodedContact] = []
        self.statements: list[CodedStatement] = []
        self.situation: Any = None  # what the rules of codes ask, made on first use
        self.times: dict[tuple[int, int, bool], Any] = {}  # the times read between two tokens, of a plan or not, until a name is placed

    def start_anew(self) -> None:
        """Forget the actors found while reading, and the times read beside them, so that the scene can be read again."""
        self.times.clear()
        for actor in self.newcomers:
            del self.cast.members[actor]
        for phrase in self.sourced:
            phrase.actor = None
        for phrase, actor in self.retitled:
            phrase.actor = actor
        placed = {id(phrase) for phrase in self.placed}
        if placed:
            self.phrases = [phrase for phrase in self.phrases if id(phrase) not in placed]
            self.phrase_at = {at: phrase for at, phrase in self.phrase_at.items() if id(phrase) not in placed}
        self.placed, self.sourced, self.newcomers, self.retitled, self._named, self._standings = [], [], [], [], {}, {}

    def is_medium(self, actor: str) -> bool:
        """Whether an actor is an agency, a paper or a broadcaster: it reports and takes no part."""
        return actor in self._known_media or actor.startswith("medium-")

    def rank(self, actor: str) -> str:
        """Give the kind of office an actor holds, by the report itself or else by the registry."""
        return rank_of(self.cast.members[actor], self.told_roles.get(actor))

    def sound(self, actor: str) -> bool:
        """Whether an actor is surely one: known to the registry, or given a title by the report."""
        return self.cast.members[actor].known or actor in self.told_roles

    def standing(self, actor: str) -> list[str]:
        """Give features of the part an actor plays in the report: named in its head, how often, known or not."""
        found = self._standings.get(actor)
        if found is None:
            found = self._standings[actor] = self._standing(actor)
        return found

    def _standing(self, actor: str) -> list[str]:
        if not self._named:
            self._count()
        if actor not in self._named:
            return ["named:0"]
        times, early, rank = self._named[actor]
        return [f"named:{min(times, 4)}", f"in-head:{early}", f"rank:{min(rank, 4)}", f"sound:{self.sound(actor)}"]

    def _count(self) -> None:
        head = self.document.sentences[min(2, len(self.document.sentences)) - 1][1] if self.document.sentences else 0
        named: dict[str, int] = {}
        early: set[str] = set()
        for phrase in self.phrases:
            if phrase.actor is not None:
                named[phrase.actor] = named.get(phrase.actor, 0) + 1
                if phrase.start < head:
                    early.add(phrase.actor)
        ranked = sorted((-times, actor) for actor, times in named.items())
        self._named = {actor: (-times, actor in early, rank) for rank, (times, actor) in enumerate(ranked)}

    def note(self, decision: str, features: list[str], about: Any) -> None:
        """Keep a decision for whoever traces the coder: training and `explain`."""
        if self.trace is not None:
            self.trace.append(Decision(decision, tuple(features), about))

    def group_at(self, sentence: int, start: int) -> Group | None:
        """Give the group of a sentence that begins at a token, if one does: where a candidate stands, by its `group`."""
        return next((group for group in self.groups[sentence] if group.start == start), None)

    def hit(self, at: int, kind: str) -> Hit | None:
        """Give the longest hit of `kind` that starts at the token `at`."""
        return self._longest.get(kind, _NOWHERE).get(at)

    def has(self, first: int, last: int, kind: str) -> bool:
        """Whether a hit of `kind` starts in `[first, last)`."""
        places = self._places.get(kind)
        if places is None:
            return False
        nearest = bisect_left(places, first)
        return nearest < len(places) and places[nearest] < last

    def places(self, kind: str, first: int, last: int) -> list[int]:
        """Give the tokens in `[first, last)` at which a hit of `kind` starts, in order."""
        places = self._places.get(kind)
        if places is None:
            return []
        begin = bisect_left(places, first)
        if begin == len(places) or places[begin] >= last:  # as mostly
            return []
        return places[begin : bisect_left(places, last, begin)]

    def everywhere(self, kind: str) -> list[int]:
        """Give the tokens of the report at which a hit of `kind` starts, in order."""
        return self._places.get(kind, [])

    def sentences_with(self, kinds: tuple[str, ...]) -> set[int]:
        """Give the sentences in which a hit of one of `kinds` starts; looked for once a report."""
        found = self._sentences_with.get(kinds)
        if found is None:
            sentence_of = self.document.sentence_of
            found = self._sentences_with[kinds] = {sentence_of[at] for kind in kinds for at in self.everywhere(kind)}
        return found
