"""Delegations: who is of one, told after the contact that named the delegation alone.

«استقبل A وفداً من الحزب … وضم الوفد B وC», «زار وفد … وترأس الوفد B», «… وفداً نيابياً. وذلك برئاسة B وعضوية C».
"""

from rasad.actors.cast import CastMember
from rasad.coding.scene.scene import CodedContact, Group, Scene
from rasad.text import fold_word, fold_words

DELEGATIONS = frozenset(["delegation", "delegations"])
_SOME = fold_word("عدد")
_TELLING = fold_words(
    "ضم وضم يضم ويضم ضمت وضمت تضم وتضم شمل وشمل ترأس وترأس يترأس ويترأس رأس ورأس يرأس ويرأس قاد وقاد يقود ويقود "
    "تألف وتألف يتألف ويتألف تكون وتكون يتكون ويتكون"
)
_HEADED = fold_words("برئاسة وبرئاسة بعضوية وعضوية")  # at the head of a sentence: of the delegation told before
_PARTING = fold_words("بينما فيما كما حيث وذلك خلال وخلال")
_PEOPLE = ("person", "title")
_PRESENT = frozenset(["بحضور", "برفقه", "بمعيه", "بصحبه", "مع"])


def name_members(scene: Scene, number: int, told: list[CodedContact]) -> None:
    """Put those whom an Arabic sentence says to be of a delegation in its place in the contacts `told` so far."""
    if not told:
        return
    first, last = scene.document.sentences[number]
    if _TELLING.isdisjoint(scene.words[first:last]) and _HEADED.isdisjoint(scene.words[first : first + 2]):
        return
    for at in range(first, last - 1):
        if scene.words[at] in _TELLING:
            delegation = scene.phrase_at.get(at + 1)
            if delegation is None or delegation.kind != "group" or "delegation" not in (delegation.english or ""):
                continue
            members = _members(scene, number, delegation.end)
            if members:
                _name(scene, number, told, {delegation.actor, delegation.owner}, members)
        elif scene.words[at] in _HEADED and at <= first + 1:
            members = _members(scene, number, at + 1)
            delegations = [p for p in told[-1].parties if _is_delegation(scene, p)]
            if members and len(delegations) == 1:
                _name(scene, number, told, {delegations[0]}, members)
            return


def is_group_of(member: CastMember, nouns: frozenset[str]) -> bool:
    """Whether an actor is a group that one of some English `nouns` tells of: a delegation, ministers."""
    return member.kind == "group" and not nouns.isdisjoint(member.name.lower().split())


def is_some_of(scene: Scene, start: int) -> bool:
    """Whether a phrase that begins at `start` stands behind «عدد من»: which of those people is not told."""
    return start > 0 and _SOME in scene.words[max(0, start - 2) : start]


def _is_delegation(scene: Scene, actor: str) -> bool:
    member = scene.cast.members[actor]
    return member.kind == "group" and "delegation" in member.name


def _members(scene: Scene, number: int, start: int) -> list[str]:
    """Give the people named from the token `start` on, up to where somebody acts or another delegation is told."""
    last = scene.document.sentences[number][1]
    end = next((at for at in range(start, last) if _ends(scene, at)), last)
    groups = [g for g in scene.groups[number] if start <= g.start < end]
    people: list[Group] = []
    for group in groups:
        if group.marker in _PRESENT:
            break
        if group.phrases[0].kind in _PEOPLE and group.marker not in ("ل", "في"):
            people.append(group)
    return list(dict.fromkeys(p.actor for group in people for p in group.phrases if p.actor is not None and p.kind in _PEOPLE))


def _ends(scene: Scene, at: int) -> bool:
    if at in scene.phrase_at:
        return False
    if scene.words[at] in _TELLING or scene.words[at] in _PARTING:
        return True
    return any(h.entry.kind in ("frame-verb", "cue") and h.entry.value[1] == "finite" for h in scene.hits.get(at, ()))


def _name(scene: Scene, number: int, told: list[CodedContact], named: set[str | None], members: list[str]) -> None:
    """Replace whoever of `named` is a party by the `members`; a contact of one of them is one of all."""
    for contact in told:
        whose = [p for p in contact.parties if p in named and scene.cast.members[p].kind in ("group", "organization")]
        headed = bool(contact.behind & named) or contact.sentence == number
        others = [p for p in contact.parties if p not in whose and p not in members]
        if not others or not (whose or (headed and len(others) < len(contact.parties))):
            continue
        contact.parties = [*others, *members]
        if any(initiator in whose for initiator in contact.initiators):
            contact.initiators = [members[0], *(i for i in contact.initiators if i not in whose and i != members[0])]
            contact.initiator = contact.initiators[0]
        sentence = scene.document.sentences[number]
        if sentence not in contact.evidence:
            contact.evidence.append(sentence)
