"""Told by title: a contact told of somebody by a title that names nobody, and again by his name, is one contact.

«الأمين العام يستقبل وزير الدولة للشؤون الخارجية» in the headline, «استقبل الأمين العام فلانا» under it: the title is his.
"""

from collections.abc import Callable

from rasad.coding.scene.scene import CodedContact, Scene

Alike = Callable[[CodedContact, CodedContact], bool]
_LESS_SAID = ("officer", "second", "none")  # ranks that a headline may tell of in other words than the report


def same_by_title(scene: Scene, contacts: list[CodedContact], alike: Alike) -> list[tuple[CodedContact, CodedContact]]:
    """Give pairs of contacts that are one: the first tells by a title whom the second names. The title becomes his wherever it is told.

    `alike` tells whether channel, status and day allow two tellings to be of one contact.
    """
    offices = [c for c in contacts if any(scene.cast.members[p].kind == "office" for p in c.parties)]
    found: list[tuple[CodedContact, CodedContact]] = []
    for told in offices:
        if any(told is first for first, _ in found):
            continue
        named = [c for c in contacts if _names(scene, told, c) is not None and alike(told, c)]
        rivals = [o for o in offices if any(_names(scene, o, c) is not None and alike(o, c) for c in named)]
        # «يتسلم أوراق اعتماد سفيري A وB», then each by name: in the order told
        if len(named) == len(rivals) and (len(named) == 1 or all(o.sentence == 0 for o in rivals)):
            found += zip(rivals, named, strict=True)
    held_by = [_names(scene, *pair) for pair in found]  # before any title is given, as those named beside it are others
    for title, person in dict.fromkeys(pair for pair in held_by if pair is not None):
        _give_title(scene, contacts, title, person)
    return [pair for pair, holder in zip(found, held_by, strict=True) if holder is not None]


def _names(scene: Scene, told: CodedContact, named: CodedContact) -> tuple[str, str] | None:
    """Give the one party that `told` has by a title and `named` by a name, all others being the same; None where it is not so."""
    here, there = set(told.parties) - set(named.parties), set(named.parties) - set(told.parties)
    if len(here) != 1 or len(there) != 1 or len(told.parties) != len(named.parties) or len(told.parties) < 2:
        return None
    title, person = here.pop(), there.pop()
    members = scene.cast.members
    if members[title].kind != "office" or members[person].kind != "person" or not set(told.sentences).isdisjoint(named.sentences):
        return None
    # A letter's writer may be told beside whom it speaks of; in Persian the lead tells by title as the headline does.
    headline = told.sentence <= (0 if scene.arabic else 1) and (told.channel != "message" or _both_read(told, named, title, person))
    return (title, person) if _may_hold(scene, title, person, headline) and not _beside(scene, person, told) else None


def _both_read(told: CodedContact, named: CodedContact, title: str, person: str) -> bool:
    """Whether a letter's reader is told by a title and by a name: «پیام تبریک A به رئیس جدید بنیاد», «A انتصاب B را تبریک گفت».

    Who is named in a headline may be told by a title under it: «نامه A به B», «یک عضو کمیسیون در نامه‌ای به B …».
    """
    writer = told.initiator
    if named.sentence == 0 and told.sentence == 1:
        return title == writer and person == named.initiator
    return writer is not None and writer == named.initiator and title != writer and person != writer


def _may_hold(scene: Scene, title: str, person: str, headline: bool) -> bool:
    """Whether an office may be somebody's, by country and rank; a headline may tell it in other words."""
    members = scene.cast.members
    one, other = members[title].country, members[person].country
    if one is not None and other is not None and one != other:
        return False
    rank, held = scene.rank(title), scene.rank(person)
    if headline:
        return rank == held or held == "none" or (rank in _LESS_SAID and held in _LESS_SAID)
    role = scene.told_roles.get(person) or members[person].role
    same_office = role is not None and members[title].role == role
    return same_office or (rank == held and rank not in _LESS_SAID and one is not None and one == other)


def _beside(scene: Scene, person: str, told: CodedContact) -> bool:
    """Whether somebody is named in a sentence that tells of the title's holder: he is another."""
    spans = [scene.document.sentences[n] for n in told.sentences]
    return any(p.actor == person and any(first <= p.start < last for first, last in spans) for p in scene.phrases)


def _give_title(scene: Scene, contacts: list[CodedContact], title: str, person: str) -> None:
    """Make the mentions of a title those of the person who holds it, and him the party of every contact told by it."""
    for phrase in scene.phrases:
        if phrase.actor == title:
            scene.retitled.append((phrase, title))
            phrase.actor = person
    for contact in contacts:
        if person not in contact.parties:
            for told in (contact.parties, contact.initiators, contact.attendees, contact.according_to):
                told[:] = dict.fromkeys(person if actor == title else actor for actor in told)
