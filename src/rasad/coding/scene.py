"""What the coder knows of one report while it works: its tokens, hits, phrases, and the groups they stand in."""

from dataclasses import dataclass, field

from rasad.actors.cast import Cast
from rasad.actors.phrases import Phrase
from rasad.languages import Language
from rasad.text.document import Document
from rasad.text.matcher import Hit


@dataclass(slots=True)
class Group:
    """Phrases joined by "and"; `marker` is the preposition that governs them, empty for a subject or object."""

    phrases: list[Phrase]
    marker: str
    start: int
    end: int

    def actors(self) -> list[str]:
        """Give the linked actors, each once."""
        return list(dict.fromkeys(p.actor for p in self.phrases if p.actor is not None))


@dataclass(slots=True)
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
    place: str | None = None
    evidence: list[tuple[int, int]] = field(default_factory=list)
    according_to: list[str] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    sentences: list[int] = field(default_factory=list)


@dataclass(slots=True)
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


class Scene:
    """One report's document with everything found on it, in the order of the text."""

    def __init__(self, document: Document, language: Language, hits: dict[int, list[Hit]], phrases: list[Phrase], cast: Cast) -> None:
        self.document = document
        self.words = document.words
        self.language = language
        self.arabic = language.code == "ar"
        self.hits = hits
        self.phrases = [p for p in phrases if p.kind != "none"]
        self.cast = cast
        self.phrase_at: dict[int, Phrase] = {}
        for phrase in self.phrases:
            for token in range(phrase.start, phrase.end):
                self.phrase_at[token] = phrase
        self.groups: list[list[Group]] = []
        self.contacts: list[CodedContact] = []
        self.statements: list[CodedStatement] = []

    def hit(self, at: int, kind: str) -> Hit | None:
        """Give the longest hit of `kind` that starts at the token `at`."""
        for hit in self.hits.get(at, ()):
            if hit.entry.kind == kind:
                return hit
        return None

    def hits_in(self, first: int, last: int, kind: str) -> list[Hit]:
        """Give the hits of `kind` that start in `[first, last)`, one a token."""
        return [hit for at in range(first, last) if at in self.hits and (hit := self.hit(at, kind)) is not None]

    def has(self, first: int, last: int, kind: str) -> bool:
        """Whether a hit of `kind` starts in `[first, last)`."""
        return any(at in self.hits and self.hit(at, kind) is not None for at in range(max(0, first), last))
