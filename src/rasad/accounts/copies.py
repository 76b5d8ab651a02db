"""Near-duplicate reports: copies, abridgements and light rewrites of one text, within one language.

Candidates come from a min-hash sketch of the folded shingles of three words. A candidate is checked against all shingles of both
texts, by its opening and its lead, and by how much is retold in like wording: whoever copies or shortens a text begins as it does,
while a digest that holds it begins with something else, and a report of the same kind on something else differs just there.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rasad.accounts.likeness import Likeness, Shingled
from rasad.record import Report

SHARED = 8  # of the smaller sketch, one hash in so many must be in the other before texts are compared
SHORTEST = 12  # shingles a text must have to be compared
DAYS = 14  # between the publication of copies


class Rule(NamedTuple):
    """What makes two reports copies. Between two outlets, where neither is much shorter, a score of parts from 0 to 1 decides: its weights
    are a logistic model's, divided by its constant. All was chosen on the pairs of gold/; bench/copies.py scores each set with a rule
    chosen on the others alone."""

    shortened: float = 0.45  # a text shorter than this part of the other is an abridgement or a piece in a digest
    contained: float = 1.4  # weights: the shorter one's shingles that are in the longer
    begun: float = 0.3  # the words the shorter one leads with that are retold in the longer
    led: float = 0.4  # the words of both headlines and leads that are in both
    opened: float = 0.2  # the shingles of both openings that are in both
    late: float = 0.4  # taken off where more than `soon` days lie between: it may be another event told by the same pattern
    enough: float = 0.95
    soon: int = 3  # days
    sure: float = 0.65  # with less in the longer one,
    likely_opening: float = 0.25  # so much of that one's opening must be in the shorter: else both tell apart
    kept: float = 0.4  # of the longer one that is retold in the shorter: with less, accounts share quotations, or one holds a piece
    piece: float = 0.6  # a text of less than this part of the longer one's length is a piece in it,
    piece_lead: float = 0.4  # where less than this of what the longer one leads with is retold: it is first about something else
    abridged: float = 0.7  # so much of an abridgement is retold in the other,
    abridged_opening: float = 0.35  # and both open alike,
    shortest_part: float = 0.17  # and it has so much of the other's length
    again: float = 0.65  # one outlet: an outlet tells each step of an affair with the same background, so the opening counts
    again_opening: float = 0.7
    again_size: float = 0.5
    undated: float = 0.8  # the same where days are unknown: the next session of a trial may be told in the same words
    undated_opening: float = 0.85
    new_opening: float = 0.1  # a text whose opening shares less with the other is a follow-up that ends with the earlier text
    soon_again: float = 0.55  # enough for a text brought again within `soon` days, both of them known
    soon_opening: float = 0.45
    soon_size: float = 0.6


RULE = Rule()


class Copy(NamedTuple):
    """Two reports that are copies; `contained` is the part of the shorter that is in the longer."""

    first: str
    second: str
    contained: float


def copy_of(first: Shingled, second: Shingled) -> Copy | None:
    """Give the pair where one is a copy of the other."""
    pair = Likeness(first, second)
    if not copied(pair):
        return None
    return Copy(min(first.report, second.report), max(first.report, second.report), round(pair.contained, 3))


def copied(pair: Likeness, rule: Rule = RULE) -> bool:
    """Whether one of two reports is a copy of the other."""
    if len(pair.short.shingles) < SHORTEST or pair.short.language != pair.long.language or pair.apart > DAYS:
        return False
    if pair.one_outlet:
        return _told_again(pair, rule)
    return _shortened(pair, rule) if pair.size < rule.shortened else _taken_over(pair, rule)


def _shortened(pair: Likeness, rule: Rule) -> bool:
    """Whether one outlet has the text of another, cut to less than half."""
    return pair.size >= rule.shortest_part and pair.opened >= rule.abridged_opening and pair.short_retold >= rule.abridged


def _taken_over(pair: Likeness, rule: Rule) -> bool:
    """Whether one outlet has the text of another, in full or lightly rewritten."""
    said = rule.contained * pair.contained + rule.opened * pair.opened - rule.late * (pair.apart > rule.soon)
    if said + rule.begun + rule.led < rule.enough:  # whatever they lead with, which takes longer to find out
        return False
    if pair.contained < rule.sure and pair.long_opening < rule.likely_opening:
        return False
    if said + rule.begun * pair.begun + rule.led * pair.led < rule.enough or pair.long_retold < rule.kept:
        return False
    return pair.size >= rule.piece or pair.long_begun >= rule.piece_lead


def _told_again(pair: Likeness, rule: Rule) -> bool:
    """Whether an outlet brings a text of its own again: a follow-up shares the background with it, but not the opening."""
    if pair.counted_otherwise:
        return False
    less, more = sorted((pair.long_opening, pair.short_opening))
    enough, opening = (rule.again, rule.again_opening) if pair.dated else (rule.undated, rule.undated_opening)
    if pair.contained >= enough and pair.size >= rule.again_size and less >= rule.new_opening and more >= opening:
        return True
    soon = pair.dated and pair.apart <= rule.soon
    return soon and pair.contained >= rule.soon_again and pair.size >= rule.soon_size and less >= rule.soon_opening


def find_copies(given: Iterable[Shingled]) -> Iterator[Copy]:
    """Give all pairs of copies among reports, each once, as they come: one pass, and each report is only compared with those
    that share a hash of its sketch."""
    seen: list[Shingled] = []
    holders: dict[int, list[int]] = {}
    for report in given:
        shared = Counter(at for h in report.sketch for at in holders.get(h, ()))
        for at in sorted(shared):
            if shared[at] * SHARED >= min(len(report.sketch), len(seen[at].sketch)):
                pair = copy_of(seen[at], report)
                if pair:
                    yield pair
        for h in report.sketch:
            holders.setdefault(h, []).append(len(seen))
        seen.append(report)


def groups(reports: Iterable[str], copies: Iterable[Copy]) -> list[list[str]]:
    """Give the reports in groups of copies, sorted; who has no copy is alone."""
    root = {report: report for report in reports}

    def find(report: str) -> str:
        while root[report] != report:
            root[report] = root[root[report]]
            report = root[report]
        return report

    for copy in copies:
        first, second = sorted((find(copy.first), find(copy.second)))
        root[second] = first
    found: dict[str, list[str]] = {}
    for report in sorted(root):
        found.setdefault(find(report), []).append(report)
    return [found[key] for key in sorted(found)]


def original(reports: Iterable[Report]) -> str:
    """Give the id of the likely original among copies: the first published, then the longest, then by id."""
    return min(reports, key=lambda report: (report.published or "9", -len(report.text), report.id)).id
