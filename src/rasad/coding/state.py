"""What a reader keeps in mind from sentence to sentence: who speaks, who is on the other side, what is being told."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class State:
    """`speaker` spoke last; `other` is the one before, or the other party; `topic` is the last sentence's subject."""

    speaker: str | None = None
    other: str | None = None
    topic: str | None = None
    credit: list[str] = field(default_factory=list)

    def spoke(self, speaker: str) -> None:
        """Take note of who speaks now."""
        if speaker != self.speaker:
            self.other = self.speaker
            self.speaker = speaker
        self.topic = speaker
