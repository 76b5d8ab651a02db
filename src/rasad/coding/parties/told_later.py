"""Ambassadors whom later Arabic sentences name one by one, each with credentials of his own.

«تسلم الرئيس A أوراق اعتماد عدد من السفراء، وهم: - سفير البرتغال السيد B - سفير الهند السيد C».
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

CREDENTIALS = ("credentials", "took-credentials")
_POSTED = frozenset(["ambassador", "charge-d-affaires", "un-ambassador"])
_THEY = fold_words("هم وهم")  # «والسفراء الذين قدموا أوراقهم هم:»
_PEOPLE = ("person", "title")
_SURE = 0.8  # how likely one of the list is
_IN_MIDDLE = 0.25  # how likely whom the others met must be, where a list follows
_FARTHEST = 12  # sentences from the telling one to the list's end


class LaterReader:
    """Reads who is named later, in one Arabic report."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.trigger: Trigger | None = None
        self.hub: Candidate | None = None

    def heed(self, trigger: Trigger, candidates: list[Candidate], parties: list[Candidate]) -> None:
        """Keep who took credentials, where the sentence does not name the others."""
        frame = trigger.frame.id
        if not self.scene.arabic or frame not in CREDENTIALS:
            return
        subject = next((c for c in candidates if c.place in ("subject", "topic") and c.role and c.likely >= _IN_MIDDLE), None)
        members = self.scene.cast.members  # «أوراق اعتماد تسعة سفراء» names none of them
        others = any(party is not subject and party.role is not None and members[party.actor].kind != "group" for party in parties)
        self.trigger, self.hub = (trigger, subject) if subject is not None and not others else (None, None)

    def named(self, number: int) -> list[tuple[Trigger, list[Candidate]]]:
        """Give the telling trigger with a pair for each whom the sentence names."""
        if self.trigger is None or self.hub is None or number <= self.trigger.sentence:
            return []
        people = self._posted(number)
        if people is None or number - self.trigger.sentence > _FARTHEST:
            self.trigger = None
            return []
        others = next((role for role in self.trigger.frame.roles if role != self.hub.role), "party")
        told = [
            Candidate(p.actor, others, "of", p.start, g.start, likely=_SURE)
            for g in people for p in g.phrases if p.actor and p.actor != self.hub.actor and p.kind in _PEOPLE
        ]
        return [(self.trigger, [self.hub, one]) for one in {c.actor: c for c in told}.values()]

    def _posted(self, number: int) -> list[Group] | None:
        """The ambassadors of a line or list; None where the sentence tells what somebody did or said."""
        first, last = self.scene.document.sentences[number]
        groups = [group for group in self.scene.groups[number] if self._is_posted(group)]
        begin = groups[0].start if groups else last
        they = next((at for at in range(first, begin - 1) if self.scene.words[at] in _THEY and self.scene.words[at + 1] == ":"), first)
        return None if self._acts(they, last) else groups

    def _acts(self, first: int, last: int) -> bool:
        """Whether something is said or done, outside names."""
        named = self.scene.phrase_at
        kinds = ("cue", "frame-verb", "attended")
        return any(
            h.entry.kind in kinds and (h.entry.kind == "attended" or h.entry.value[1] != "masdar")
            for at in range(first, last) if at not in named for h in self.scene.hits.get(at, ())
        )

    def _is_posted(self, group: Group) -> bool:
        members = self.scene.cast.members
        return any(
            any(title.role in _POSTED for title in phrase.titles) or (phrase.actor is not None and members[phrase.actor].role in _POSTED)
            for phrase in group.phrases
        )
