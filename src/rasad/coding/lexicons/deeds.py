"""The words deeds are told by: those that show which sentences are worth reading, and a matcher for what stands in them.

Kinds: deed-verb (frame id, tense) of each frame that has it · deed-noun (frame id, possessed?) · people (English name of the
many) · weapon, by, toward, against, harmed, unreal, told, after None · word (name of a set that frames ask for).
"""

from functools import cache
from typing import Any, NamedTuple

import msgspec

from rasad.actors.lexicon import words_of
from rasad.coding.lexicons.coding import add_frame
from rasad.languages import Language, load_language
from rasad.languages.loading import PACKAGE, cached
from rasad.languages.schema import ActionFrame
from rasad.text import fold_word
from rasad.text.matcher import Compiled, Entry, Matcher

_PLAIN = {
    "weapon": "weapons", "by": "by", "toward": "toward", "against": "against", "harmed": "harmed", "unreal": "unreal", "told": "told",
    "after": "after",
}


class ActionLexicon(NamedTuple):
    """A language's action frames by id; `words` finds what is in a sentence that may tell a deed.

    `verbs` are the words a verb of each frame may begin with: without one a noun is not worth a closer look; `longest` is how many
    tokens a verb may have.
    """

    frames: dict[str, ActionFrame]
    words: Matcher
    verbs: dict[str, frozenset[str]]
    longest: int


@cache
def action_lexicon(code: str) -> ActionLexicon:
    """Give the action frames of a language with their matchers, built on first use."""
    language = load_language(code)
    frames = {frame.id: frame for frame in language.actions.frames}
    folders = ("coding/lexicons", "actors", "text", f"languages/{code}")
    files = [path for folder in folders for path in (PACKAGE / folder).iterdir() if path.suffix == ".py" or path.name == "actions.yml"]
    words = cached(f"deeds-words-{code}", files, Compiled, lambda: _words(language).compiled())
    trees = {frame.id: _verbs(code, frame) for frame in frames.values()}
    verbs = {identifier: _beginning(code, tree) for identifier, tree in trees.items()}
    return ActionLexicon(frames, Matcher.restored(words), verbs, 2 * max(map(_depth, trees.values())))  # with a mark after each word


def _verbs(code: str, frame: ActionFrame) -> dict[str, Any]:
    matcher = Matcher(arabic=code == "ar")
    add_frame(matcher, code, msgspec.structs.replace(frame, noun=[]), "deed")
    return matcher.compiled().tree


def _beginning(code: str, tree: dict[str, Any]) -> frozenset[str]:
    return frozenset([*tree, *(joining + word for joining in "وف" for word in tree)] if code == "ar" else tree)


def _depth(tree: dict[str, Any]) -> int:
    """Give how many words the longest phrase of a tree has."""
    return max((1 + _depth(branch) for word, branch in tree.items() if word), default=0)  # under "" the entries that end


def add_gate(matcher: Matcher, code: str) -> None:
    """Add what a deed's sentence is found by: the noun alone where a frame has one («کرد», «قدم» stand in most sentences)."""
    for frame in load_language(code).actions.frames:
        told = msgspec.structs.replace(frame, verb=[], imperfect=[], forms=[]) if frame.noun else frame
        add_frame(matcher, code, told, "gate")


class _Words(Matcher):
    """A matcher that takes a verb of several frames for one entry: «کرد» is of a score, of which a sentence tells one or none."""

    def __init__(self, arabic: bool) -> None:
        super().__init__(arabic)
        self._verbs: dict[tuple[tuple[str, ...], str, str], dict[tuple[str, str], None]] = {}

    def add(self, words: tuple[str, ...], entry: Entry) -> None:
        """Add a phrase, or keep a verb's until those of all frames are known."""
        if entry.kind == "deed-verb":
            self._verbs.setdefault((words, entry.article, entry.clitics), {})[entry.value] = None
        else:
            super().add(words, entry)

    def add_verbs(self) -> None:
        """Add the verbs that were kept."""
        for (words, article, clitics), told in self._verbs.items():
            super().add(words, Entry("deed-verb", tuple(told), article, clitics))


def _words(language: Language) -> Matcher:
    matcher = _Words(arabic=language.code == "ar")
    actions = language.actions
    for frame in actions.frames:
        add_frame(matcher, language.code, frame, "deed")
    matcher.add_verbs()
    sets = [("people", english, forms) for english, forms in actions.people.items()]
    sets += [("word", name, forms) for name, forms in actions.words.items()]
    plain = {name: getattr(actions, field) for name, field in _PLAIN.items()}
    for kind, value, forms in [*sets, *((kind, None, forms) for kind, forms in plain.items())]:
        for form in forms:
            for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                matcher.add(words_of(spelling), Entry(kind, value))
    return matcher
