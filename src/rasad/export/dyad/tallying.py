"""Events and statements of two sides counted: by channel, status, day, initiator, class and outlet, without holding them."""

from collections import Counter
from collections.abc import Iterable

from rasad.export.dyad.facts import Covered, Day, EventNumbers, Said, SpeechNumbers
from rasad.export.dyad.sides import Sides
from rasad.store import Bucket, Count, Counts, FoundEvent
from rasad.store.buckets import Range, fitting, start_of

_EXACT: dict[Bucket, int] = {"day": 10, "week": 10, "month": 7, "year": 4}  # letters of a date that a stretch of time asks for
Coverage = dict[str, Covered]


def tally_events(found: Iterable[FoundEvent], sides: Sides, coverage: Coverage) -> tuple[EventNumbers, Counter[str]]:
    """Count events, and what each outlet tells of them into `coverage`; the second are accounts by language."""
    numbers = EventNumbers(channels=Counter(), held=[], began=Counter(), initiators=Counter(), differing=Counter())
    languages: Counter[str] = Counter()
    for one in found:
        event = one.event
        numbers.channels[event.channel, event.status] += 1
        numbers.differing.update(conflict.field for conflict in event.conflicts)
        numbers.alone += event.independent == 1
        numbers.placeless += event.place is None
        languages.update(member.language or "" for member in event.members)
        _cover(one, coverage)
        if event.status == "held":
            numbers.held.append((event.date, event.channel))
            numbers.began[event.channel, who_began(one, sides)] += 1
            if event.initiator.value is not None:
                numbers.initiators[event.initiator.value] += 1
    return numbers, languages


def who_began(found: FoundEvent, sides: Sides) -> str:
    """Give who began an event: `first`, `second`, `other`, `unsaid`, or `disputed` where accounts name different sides."""
    event = found.event
    named = {sides.which(found.actors.get(who)) for who in event.initiator.accounts}
    if not named:
        return "unsaid"
    if len(named) > 1:
        return "disputed"
    side = named.pop()
    return "other" if side is None else ("first", "second")[side]


def tally_statements(found: Iterable[Said], coverage: Coverage) -> SpeechNumbers:
    """Count statements, and those of each outlet into `coverage`."""
    numbers = SpeechNumbers(classes=(Counter(), Counter()), days=([], []), aimed=[0, 0])
    for one in found:
        klass = one.found.statement.klass
        numbers.classes[one.side][klass] += 1
        numbers.days[one.side].append((one.day, klass))
        numbers.aimed[one.side] += one.about
        numbers.apart += not one.within
        _covered(coverage, one.found.report.outlet or one.found.report.id).said[one.side] += 1
    return numbers


def over_time(days: Iterable[Day], bucket: Bucket | None = None) -> Counts:
    """Count days in stretches of time, in those that fit unless one is given; what is not told so exactly is counted apart."""
    days = list(days)
    exact = sorted(day for day, _ in days if day and len(day) >= _EXACT["day"])
    ends = Range(_number(exact[0]), _number(exact[-1])) if exact else Range(0, 0)
    chosen = bucket or fitting(ends)
    enough = [(day, of) for day, of in days if day and len(day) >= _EXACT[chosen]]
    sums = Counter((_start(day, chosen), of) for day, of in enough)
    undated = sum(not day for day, _ in days)
    return Counts(
        bucket=chosen, counts=[Count(start=start, of=of, number=number) for (start, of), number in sorted(sums.items())],
        inexact=len(days) - len(enough) - undated, undated=undated,
    )


def _number(day: str) -> int:
    return int(day[:10].replace("-", ""))


def _start(day: str, bucket: Bucket) -> str:
    return day[: _EXACT[bucket]] if bucket in ("month", "year") else start_of(_number(day), bucket)


def _cover(found: FoundEvent, coverage: Coverage) -> None:
    members = found.event.members
    outlets = Counter(member.outlet or member.report for member in members)
    for outlet, accounts in outlets.items():
        covered = _covered(coverage, outlet)
        covered.accounts += accounts
        covered.events += 1
        covered.alone += len(outlets) == 1


def _covered(coverage: Coverage, outlet: str) -> Covered:
    return coverage.setdefault(outlet, Covered(outlet=outlet))
