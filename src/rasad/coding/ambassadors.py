"""Ambassadors told in a list after the sentence that says they presented their credentials.

«تسلم الرئيس A أوراق اعتماد عدد من السفراء، وهم: - سفير البرتغال السيد B - سفير الهند السيد C»: one contact with each.
"""

from rasad.coding.candidate import Candidate
from rasad.coding.scene import Group, Scene
from rasad.coding.triggers import Trigger

_FRAMES = ("credentials", "took-credentials")
_POSTED = frozenset(["ambassador", "charge-d-affaires", "un-ambassador"])
_SURE = 0.8  # how likely one of the list is
_TAKER = 0.3  # how likely who took them must be, where a list follows
_FARTHEST = 12  # sentences from the telling one to the list's end


class AmbassadorReader:
    """Reads the lists of ambassadors in one Arabic report."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.trigger: Trigger | None = None
        self.taker: Candidate | None = None

    def heed(self, trigger: Trigger, candidates: list[Candidate], parties: list[Candidate]) -> None:
        """Keep who took credentials of ambassadors that the sentence does not name."""
        if trigger.frame.id not in _FRAMES or not self.scene.arabic:
            return
        taker = next((c for c in candidates if c.role == "recipient" and c.likely >= _TAKER), None)
        named = any(party.role == "initiator" for party in parties)
        self.trigger, self.taker = (trigger, taker) if taker is not None and not named else (None, None)

    def listed(self, number: int) -> tuple[Trigger, list[Candidate]] | None:
        """Give the telling trigger with who took the credentials and whom the sentence lists; None where it lists nobody."""
        if self.trigger is None or self.taker is None or number <= self.trigger.sentence:
            return None
        first, last = self.scene.document.sentences[number]
        if number - self.trigger.sentence > _FARTHEST or self._acts(first, last):
            self.trigger = None
            return None
        posted = [group for group in self.scene.groups[number] if self._is_posted(group)]
        if not posted:
            return None
        told = [Candidate(p.actor, "initiator", "of", p.start, g.start, likely=_SURE) for g in posted for p in g.phrases if p.actor]
        return self.trigger, [self.taker, *told]

    def _acts(self, first: int, last: int) -> bool:
        """Whether something is said or done in a sentence, besides saying who is meant."""
        named = self.scene.phrase_at
        kinds = ("cue", "frame-verb")
        return any(
            h.entry.kind in kinds and h.entry.value[1] != "masdar"
            for at in range(first, last) if at not in named for h in self.scene.hits.get(at, ())
        )

    def _is_posted(self, group: Group) -> bool:
        members = self.scene.cast.members
        return any(
            any(title.role in _POSTED for title in phrase.titles) or (phrase.actor is not None and members[phrase.actor].role in _POSTED)
            for phrase in group.phrases
        )
