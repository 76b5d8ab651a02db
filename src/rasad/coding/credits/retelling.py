"""Retelling: on whose word a report gives what somebody said, «قال المتحدث إن الوزير أكد …», «نقلت رويترز عن …», «به گزارش ایرنا، …»."""

from typing import NamedTuple

from rasad.coding.credits.media_credits import Medium
from rasad.coding.scene.scene import CodedStatement, Scene


class Credit(NamedTuple):
    """A body or person that a sentence credits, and the token it is named at.

    `spoken`: with no more than its own sentence; `written`: by what a body put out; `own`: of a party too, that tells its own act.
    """

    at: int
    actor: str
    spoken: bool
    written: bool = False
    own: bool = False


def credit_statements(scene: Scene, statements: list[CodedStatement], media: list[Medium], credits: list[list[Credit]]) -> None:
    """Set whom each statement is credited to, innermost last: the `media`, whom its sentence credits, in whose words it stands.

    `credits` holds the bodies and people credited, by sentence; those who speak in it themselves are no sources of the others'
    words, and nobody is credited with his own.
    """
    speaking = {(said.sentence, said.speaker) for said in statements}
    starts = scene.document.tokens.starts
    around: list[CodedStatement] = []  # those whose words are not at an end yet, the outermost first
    for said in sorted(statements, key=lambda s: (s.content[0], -s.content[1])):
        around = [outer for outer in around if said.content[0] < outer.content[1]]
        found = [medium.actor for medium in media if medium.passes_on(said.sentence)]
        for credit in credits[said.sentence]:
            if (said.sentence, credit.actor) not in speaking and not said.content[0] <= starts[credit.at] < said.content[1]:
                found.append(credit.actor)
        for outer in around:
            if _within(said, outer):
                found.append(outer.speaker)
        said.according_to = [teller for teller in dict.fromkeys(found) if teller != said.speaker]
        around.append(said)


def _within(said: CodedStatement, outer: CodedStatement) -> bool:
    """Whether a statement stands with its cue and content in another's words."""
    cue = outer.content[0] <= said.cue[0] and said.cue[1] <= outer.content[1]
    return cue and said.content[1] <= outer.content[1]
