"""Bodies of a parliament as a report names them: in full, and later by their kind alone («کمیسیون», «این کمیسیون»)."""

from typing import NamedTuple

from rasad.actors.view import Phrase
from rasad.coding.scene import Scene
from rasad.text import fold_words

_KINDS = fold_words("کمیسیون فراکسیون")  # a body that was named before may be called by its kind alone
_NOUNS = _KINDS | fold_words("کمیته مجلس پارلمان هیئت هیأت هیات")  # what the name of such a body begins with
_POINTERS = fold_words("این همین")
# What may follow «کمیسیون» where nothing of a name does.
_AFTER = fold_words("با در را از به که و برای نیز هم امروز دیروز فردا صبح عصر متبوع متبوعش حضور حاضر مطرح است بود شد گفت خود ما ضمن پس")


class Body(NamedTuple):
    """A parliament's body named at the tokens `[start, end)`."""

    start: int
    end: int
    actor: str


class NamedBodies:
    """The bodies of parliaments that one Persian report tells of."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._mentioned: list[Body] = []  # in full, those within somebody's title too
        self.in_full = [found for phrase in scene.phrases if (found := self._of_phrase(phrase)) is not None]

    def __bool__(self) -> bool:
        return bool(self._mentioned)

    def within(self, first: int, last: int) -> list[Body]:
        """Give the bodies named among the tokens `[first, last)`, in order."""
        found = [body for body in self.in_full if first <= body.start < last]
        if self._mentioned:
            found += [body for at in range(first, last) if (body := self._by_kind(at, last)) is not None]
        return sorted(found)

    def _of_phrase(self, phrase: Phrase) -> Body | None:
        if phrase.kind in ("person", "title"):
            for at in range(phrase.start, phrase.end):
                for hit in self.scene.hits.get(at, ()) if self.scene.words[at] in _NOUNS else ():
                    if hit.entry.kind == "organization" and self._is_parliaments(hit.entry.value):
                        self._mentioned.append(Body(at, hit.end, hit.entry.value))
            return None
        if phrase.kind != "organization" or phrase.actor is None or not self._is_parliaments(phrase.actor):
            return None
        body = Body(phrase.start, phrase.end, phrase.actor)
        self._mentioned.append(body)
        return body if self.scene.words[phrase.first] in _NOUNS else None

    def _is_parliaments(self, identifier: str) -> bool:
        bodies = self.scene.cast.registry.organizations
        body = bodies.get(identifier)
        parent = bodies.get(body.parent or "") if body is not None else None
        return body is not None and "parliament" in (body.kind, parent.kind if parent is not None else None)

    def _by_kind(self, at: int, last: int) -> Body | None:
        """Give the body that «کمیسیون» at a token means: the last one of that kind named before."""
        word = self.scene.words[at]
        if word not in _KINDS or at in self.scene.phrase_at:
            return None
        pointed = at > 0 and self.scene.words[at - 1] in _POINTERS
        if not pointed and at + 1 < last and not self._ends_name(at + 1):
            return None
        before = [body for body in self._mentioned if body.start < at and self.scene.words[body.start] == word]
        return Body(at, at + 1, self.scene.cast.organization(before[-1].actor)) if before else None

    def _ends_name(self, at: int) -> bool:
        """Whether the word at a token cannot belong to the name of a body."""
        word = self.scene.words[at]
        if word in _AFTER or not word[0].isalpha() or at in self.scene.phrase_at:
            return True
        return any(hit.entry.kind in ("cue", "day", "weekday", "frame-verb") for hit in self.scene.hits.get(at, ()))
