"""Contacts that no frame's words tell, each read by a piece of its own from what stands around words of its kind."""

from collections.abc import Sequence

from rasad.coding.contacts.joint_commissions import commission_held
from rasad.coding.journeys.persian_leaving import left_or_landed
from rasad.coding.letters.persian_addressed import addressed_outright
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger


def told_without_triggers(scene: Scene, number: int, told: Sequence[CodedContact]) -> list[tuple[Trigger, list[Candidate]]]:
    """Give what a sentence tells so, each with its parties; `told` are the contacts of the report so far."""
    if scene.arabic:  # all three read Persian alone
        return []
    return [*commission_held(scene, number), *addressed_outright(scene, number, told), *left_or_landed(scene, number)]
