"""Actors entered late: what only a credit tells to be one, put into the cast and among the phrases of a report."""

import bisect
from collections.abc import Callable

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Scene


def entered(scene: Scene, enter: Callable[[], str]) -> str:
    """Give the actor that a call enters into the cast, kept as a newcomer where it was not there before."""
    before = len(scene.cast.members)
    actor = enter()
    if len(scene.cast.members) > before:
        scene.newcomers.append(actor)
    return actor


def place_led(scene: Scene, first: int, last: int, actor: str) -> None:
    """Enter the phrase of a body or medium named at the tokens `[first, last)`, up to what else is named in them."""
    place_phrase(scene, "organization", first, next((at for at in range(first, last) if at in scene.phrase_at), last), actor)


def place_phrase(scene: Scene, kind: str, first: int, last: int, actor: str) -> None:
    """Enter the phrase that names an actor at the tokens `[first, last)`, where nothing else is named."""
    if first >= last or any(at in scene.phrase_at for at in range(first, last)):
        return
    place(scene, Phrase(kind, first, last, first, last, actor=actor))


def place(scene: Scene, phrase: Phrase) -> None:
    """Enter a phrase among those of the report, in the order of the text."""
    scene.phrases.insert(bisect.bisect_left([p.start for p in scene.phrases], phrase.start), phrase)
    scene.placed.append(phrase)
    scene.times.clear()  # which heed what is named, as places do
    scene.wheres.clear()
    for at in range(phrase.start, phrase.end):
        scene.phrase_at[at] = phrase
