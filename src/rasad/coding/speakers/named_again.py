"""Bodies and offices named again by a part of their names: «الخارجية» for «وزارة الخارجية المصرية», «رئيس الحركة» of a movement's head."""

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_ARTICLE = "ال"
# Titles that tell nobody by themselves, and the rank of those they may mean; an official is anybody.
_MEANS = {
    "official": "", "diplomat": "", "professional": "", "lawmaker": "", "leader": "", "spokesperson": "spokesperson",
    "envoy": "envoy", "special-representative": "envoy", "ambassador": "envoy",
}
_OF_ANYBODY = frozenset(["professional", "lawmaker", "leader"])
_OF_THE_WORLD = fold_words("الأممي الأممية الدولي الدولية")
_SOURCE = "source-"  # how the keys of unnamed sources begin


def named_again(scene: Scene, group: Group) -> str | None:
    """Give whom a group means that names nobody by itself: the body or the person whose fuller name stands before it last."""
    phrase = group.phrases[0]
    if len(group.phrases) > 1:
        return None
    if phrase.kind == "organization" and phrase.actor is None and phrase.body is not None:
        return _same_body(scene, phrase, phrase.body)
    if phrase.kind != "title" or phrase.actor is None or phrase.end - phrase.start != 2:
        return None
    member = scene.cast.members[phrase.actor]
    return _holder(scene, phrase) if member.kind == "office" and not member.known else None


def _same_body(scene: Scene, phrase: Phrase, body: str) -> str | None:
    """The body of the same kind of whichever state was named last."""
    for other in reversed(scene.phrases):
        if other.start < phrase.start and other.kind == "organization" and other.actor is not None:
            iso = scene.cast.members[other.actor].country
            if iso is not None and scene.cast.registry.state_body(body, iso) == other.actor:
                return other.actor
    return None


def _holder(scene: Scene, phrase: Phrase) -> str | None:
    """«رئيس الحركة»: the person named last whose title begins with the same noun and holds the other one."""
    head, noun = scene.words[phrase.start : phrase.end]
    if not noun.startswith(_ARTICLE):
        return None
    for other in reversed(scene.phrases):
        if other.start >= phrase.start or other.kind != "person" or other.actor is None:
            continue
        for title in other.titles:
            words = scene.words[title.start : title.end]
            if words[0].removeprefix(other.prefix) == head and (noun in words[1:] or noun.removeprefix(_ARTICLE) in words[1:]):
                return other.actor
    return None


def speaker_again(scene: Scene, group: Group, speaker: str | None) -> str | None:
    """«قال وزير الإعلام …»، «وأضاف المسؤول اليمني»: the last speaker, where a title with the article tells nobody that was named before."""
    phrase = group.phrases[0]
    if speaker is None or len(group.phrases) > 1 or phrase.kind != "title" or phrase.actor in (None, speaker):
        return None
    members, actor = scene.cast.members, phrase.actor or ""
    rank = _MEANS.get(members[actor].role or "")
    if rank is None or members[actor].kind != "office" or members[actor].known:
        return None
    first = min(p.start for p in scene.phrases if p.actor == actor)
    if not scene.words[first].removeprefix("و").startswith(_ARTICLE):
        return None
    said = members[speaker]
    fits = speaker.startswith(_SOURCE) if said.kind == "group" else said.kind in ("person", "office")
    if not fits or members[actor].country not in (None, said.country) or not _is_called(scene, phrase, rank, speaker):
        return None
    if all(p.start > phrase.start for p in scene.phrases if p.actor == speaker):
        return None
    scene.retitled.append((phrase, actor))
    phrase.actor = speaker
    return speaker


def _is_called(scene: Scene, title: Phrase, rank: str, speaker: str) -> bool:
    """Whether somebody may be called by a title of a rank: «المبعوث الأممي» is any who is known and of no country."""
    world = rank == "envoy" and not _OF_THE_WORLD.isdisjoint(scene.words[title.start : title.end])
    if scene.cast.members[title.actor or ""].role in _OF_ANYBODY and scene.cast.members[speaker].known:
        return False  # «الخبير» after a minister is another
    return not rank or scene.rank(speaker) == rank or (world and scene.cast.members[speaker].country is None and scene.sound(speaker))
