"""Contacts that no frame's words tell, each read by a piece of its own from what stands around words of its kind."""

from collections.abc import Sequence

from rasad.coding.contacts import joint_commissions
from rasad.coding.contacts.joint_commissions import commission_held
from rasad.coding.journeys import persian_leaving
from rasad.coding.journeys.persian_leaving import left_or_landed
from rasad.coding.letters import persian_addressed
from rasad.coding.letters.persian_addressed import addressed_outright
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger

_TELLING = joint_commissions.TELLING | persian_addressed.TELLING | persian_leaving.TELLING  # most sentences have none of these words


def told_without_triggers(scene: Scene, number: int, told: Sequence[CodedContact]) -> list[tuple[Trigger, list[Candidate]]]:
    """Give what a Persian sentence tells so, each with its parties; `told` are the contacts of the report so far."""
    first, last = scene.document.sentences[number]
    if _TELLING.isdisjoint(scene.words[first:last]):
        return []
    return [*commission_held(scene, number), *addressed_outright(scene, number, told), *left_or_landed(scene, number)]
