"""What a reader keeps in mind from sentence to sentence: who speaks, who is on the other side, what is being told."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class State:
    """`speaker` spoke last; `other` is the one before, or the other party; `topic` is the last sentence's subject.

    `genders` holds what verbs with a named subject showed of it: "m", "f" or "p" (several); `spoken` all who spoke so far;
    `pair` holds the two of the contact told last;
    `sentence` is the one in which somebody spoke last by a verb of speech.
    """

    speaker: str | None = None
    other: str | None = None
    topic: str | None = None
    speakers: list[str] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    sentence: int = -1
    pair: tuple[str, ...] = ()

    def spoke(self, speaker: str) -> None:
        """Take note of who speaks now."""
        if speaker != self.speaker:
            self.other = self.speaker
            self.speaker = speaker
            self.spoken.add(speaker)
        self.topic = speaker

    def spoke_together(self, speakers: list[str]) -> None:
        """Take note of those who speak now, the first named being the one a later verb goes on with."""
        for speaker in reversed(speakers):
            self.spoke(speaker)
        self.speakers = speakers
