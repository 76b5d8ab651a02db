"""Tallies: what is counted while scoring, and the figure each count comes to."""

from typing import NamedTuple


class Retrieval(NamedTuple):
    """Precision, recall and F1 (0 to 1, four places), with how many entries gold and system have."""

    precision: float
    recall: float
    f1: float
    gold: int
    system: int


class Accuracy(NamedTuple):
    """Share of the entries found that are right (0 to 1, four places; None of none), and how many were looked at."""

    accuracy: float | None
    of: int


Figure = Retrieval | Accuracy


def value(figure: Figure) -> float | None:
    """Give the one number a figure is known by, 0 to 1: F1 or accuracy; None where nothing was counted."""
    return figure.accuracy if isinstance(figure, Accuracy) else figure.f1


class Found:
    """Counts of entries found, in gold and in the system's record."""

    __slots__ = ("found", "gold", "system")

    def __init__(self) -> None:
        self.found = self.gold = self.system = 0

    def figure(self) -> Retrieval:
        """Give precision, recall and F1; with nothing to find, finding nothing is perfect."""
        precision = self.found / self.system if self.system else float(not self.gold)
        recall = self.found / self.gold if self.gold else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return Retrieval(round(precision, 4), round(recall, 4), round(f1, 4), self.gold, self.system)


class Right:
    """Counts of a field's values that are right among the entries found."""

    __slots__ = ("all", "right")

    def __init__(self) -> None:
        self.right = self.all = 0

    def add(self, right: bool) -> None:
        """Count one value."""
        self.right += right
        self.all += 1

    def figure(self) -> Accuracy:
        """Give the share that is right, or None where nothing was counted."""
        return Accuracy(round(self.right / self.all, 4) if self.all else None, self.all)


class Tallies:
    """All counts of one evaluation."""

    def __init__(self) -> None:
        self.people, self.contacts, self.pairs, self.statements = Found(), Found(), Found(), Found()
        self.linked, self.initiator, self.day, self.credit = Right(), Right(), Right(), Right()
        self.form, self.klass, self.target, self.attached = Right(), Right(), Right(), Right()

    def figures(self) -> dict[str, Figure]:
        """Give the figures by name, in the order in which they are shown."""
        return {
            "people": self.people.figure(), "contacts": self.contacts.figure(), "contact pairs": self.pairs.figure(),
            "statements": self.statements.figure(), "person linked": self.linked.figure(), "initiator": self.initiator.figure(),
            "day": self.day.figure(), "according to": self.credit.figure(), "form": self.form.figure(), "class": self.klass.figure(),
            "target": self.target.figure(), "statement's contact": self.attached.figure(),
        }
