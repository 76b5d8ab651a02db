"""One speaker told twice: the lead of a Persian report gives the title alone, the body the name («نماینده تهران گفت … حسن رستمی گفت»)."""

from rasad.actors.coreference import UNNAMED
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene

_LEAD = 2  # sentences, the headline among them, in which the title stands
_OFFICES = 2  # the headline's title and the lead's
_BODY = 6  # and in which the name follows
_BODIES = frozenset(["group", "organization", "country"])


def join_lead(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Give what the lead's unnamed office says to the person, unknown and untitled, whose words come right after it."""
    if scene.arabic:
        return
    offices, person = _titles_and_name(scene, statements)
    if person is None or any(not offices.isdisjoint(contact.parties) for contact in contacts):
        return
    for statement in statements:
        if statement.speaker in offices:
            statement.speaker = person
    for phrase in scene.phrases:
        if phrase.actor in offices:
            scene.retitled.append((phrase, phrase.actor or ""))
            phrase.actor = person


def _titles_and_name(scene: Scene, statements: list[CodedStatement]) -> tuple[set[str], str | None]:
    """Give the offices that speak in headline and lead and the person who speaks next, where nothing else tells who they are."""
    members = scene.cast.members
    offices: set[str] = set()
    latest = 0
    for said in statements:
        member = members[said.speaker]
        if member.kind in _BODIES:
            continue
        if member.kind == "office" and not member.known:
            if said.sentence > _LEAD and not offices:
                return set(), None
            if member.role in UNNAMED:
                return set(), None  # «یک مسئول», whose name is not to be told
            offices.add(said.speaker)
            latest = said.sentence
            continue
        next_one = said.explicit and latest < said.sentence <= _BODY
        if not offices or not next_one or member.kind != "person" or member.known or len(offices) > _OFFICES:
            return set(), None
        named = [p for p in scene.phrases if p.actor == said.speaker]
        if any(p.titles for p in named) or (named and named[0].start < scene.document.sentences[0][1]):
            return set(), None  # another is told of in the headline
        return offices, said.speaker
    return set(), None
