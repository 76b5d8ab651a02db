"""Accounts merged into events, by rules that look at two accounts or cells at a time and never at the order of arrival.

1. Accounts with the same parties, channel, status and day are a *cell*.
2. Every cell chooses the one cell before it in rank that it tells of (`choose`): the same day needs no more where the
   parties are the same; a missing day or a country for its minister needs that there is just one to choose, or words that
   say which; a day apart needs strong evidence in the words. A cell that finds none begins an event.
3. `assemble` follows the choices, keeps days that are two apart in separate events, and never puts two contacts
   of one report into one.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

from rasad.accounts.account import Account
from rasad.accounts.agreement import ACTS_FOR, BY_OFFICE, SAME, STRONG, WEAK, Agreement, agree, alike, reasons

_KINDS = {"person": 0, "office": 1, "organization": 2, "group": 3, "country": 4, "place": 5}
_WITNESSES = 4  # accounts of a cell, in each language, whose words are compared
_CLEAR = 0.15  # how much better the words of one choice must fit than those of the next
_STRANGE = 0.05  # words so different that they speak against two accounts in one language
CROWD = 64  # cells of a pair among which words alone cannot tell which one an account without any time means
_DAYS = ("same", "within", "near", "open")  # how days lie to each other, the surest first
_STATUS = {"held": 0, "denied": 1, "planned": 2}


class Cell:
    """Accounts that say the same of who, how and when. `key` is made of just that."""

    def __init__(self, key: str, accounts: Iterable[Account]) -> None:
        self.key = key
        self.accounts = sorted(accounts, key=lambda account: (account.report, account.contact))
        self.face = self.accounts[0]

    @cached_property
    def rank(self) -> tuple[object, ...]:
        """Order in which cells are chosen: persons before those they act for, a day before none, held before planned, early first."""
        face = self.face
        kinds = sorted(_KINDS[party.kind] for party in face.parties)
        return (len(kinds) < 2, kinds, not face.exact, not face.first, _STATUS[face.status], face.first, self.key)

    @cached_property
    def witnesses(self) -> list[Account]:
        """The accounts whose words speak for the cell: those with the most words, in each language."""
        out: list[Account] = []
        for language in sorted({account.language or "" for account in self.accounts}):
            some = [account for account in self.accounts if (account.language or "") == language]
            out += sorted(some, key=lambda a: (-len(a.words), a.report, a.contact))[:_WITNESSES]
        return out

    @cached_property
    def keys(self) -> frozenset[str]:
        """Under what the cell is looked up: each two sides that take part, and each person by id."""
        sides = sorted(party.side for party in self.face.parties)
        return frozenset(
            [f"{a}|{b}" for at, a in enumerate(sides) for b in sides[at + 1 :]] + [f"={who}" for who in self._people]
            + ([f"?{who}" for who in self._people] if self.open else [])
        )

    @cached_property
    def asks(self) -> frozenset[str]:
        """What other cells are looked up under: the same sides, and the same person where a side of either is not known."""
        named = [f"?{who}" for who in self._people] + ([f"={who}" for who in self._people] if self.open else [])
        return frozenset(key for key in self.keys if key[0] not in "=?") | frozenset(named)

    @property
    def _people(self) -> list[str]:
        return [party.id for party in self.face.parties if party.kind in ("person", "office")]

    @cached_property
    def open(self) -> bool:
        """Whether a party is missing, or cannot be looked up by its side."""
        return len(self.face.parties) < 2 or any(p.side == p.id and p.kind in ("person", "office") for p in self.face.parties)


class Choice(NamedTuple):
    """The cell another one tells of, and why."""

    target: str
    day: str
    reasons: tuple[str, ...]


def cell_key(account: Account) -> str:
    """Give the key of the cell an account belongs to, its first day before all; without any time each account is a cell of its own."""
    if account.exact:
        when = str(account.first)
    elif account.first:
        when = f"{account.first}-{account.last}"
    else:
        when = f"{account.report} {account.contact}"
    who = ",".join(sorted(party.id for party in account.parties))
    if account.channel == "message" and account.initiator:
        who += f" from {account.initiator}"
    return f"{account.first}|{who}|{account.channel}|{account.status}|{when}|{account.copy}"


def cells_of(accounts: Iterable[Account]) -> dict[str, Cell]:
    """Give the cells of accounts by key."""
    found: dict[str, list[Account]] = {}
    for account in accounts:
        found.setdefault(cell_key(account), []).append(account)
    return {key: Cell(key, some) for key, some in found.items()}


def choose(cell: Cell, others: Iterable[Cell]) -> Choice | None:
    """Give the cell that `cell` tells of among those before it in rank; None where it begins an event of its own."""
    given = list(others)
    if not cell.face.first and len(given) > CROWD:
        return None
    near = [other for other in given if other.rank < cell.rank]
    found = [(other, agreement) for other in near if (agreement := _between(cell, other)) is not None]
    sure = [pair for pair in found if _is_sure(cell, *pair)]
    if sure:
        return _choice(cell, *min(sure, key=lambda pair: (_DAYS.index(pair[1].day), pair[0].rank)))
    spoken = _by_words(found)
    if spoken is not None:
        return _choice(cell, *spoken)
    return _the_one(cell, [(other, a) for other, a in found if _needs_no_words(a, _languages(cell, other) > 1)])


def _is_sure(cell: Cell, other: Cell, agreement: Agreement) -> bool:
    """Whether the parties and the day alone tell that it is one contact."""
    if agreement.parties != SAME or _vague(cell, other):
        return False
    return agreement.day == "same" or (agreement.day != "open" and _one_stay(cell.face, other.face))


def _vague(cell: Cell, other: Cell) -> bool:
    """Whether one tells of a contact without saying how, or of a message without saying whose, which may be any of several."""
    faces = (cell.face, other.face)
    return any(face.channel == "other" or (face.channel == "message" and not face.initiator) for face in faces)


def _one_stay(one: Account, other: Account) -> bool:
    """Whether both tell of a visit: it lasts, and one account dates it by the arrival, another by what came of it."""
    return one.channel == other.channel == "visit" and one.status == other.status


def _needs_no_words(agreement: Agreement, translated: bool) -> bool:
    """Whether the day and the parties are enough where nothing else can be meant; words that share nothing speak against it."""
    certain = agreement.day == "same" or (agreement.day == "within" and agreement.parties >= BY_OFFICE)
    return certain and (agreement.words is None or agreement.words > _STRANGE or translated)


def _between(cell: Cell, other: Cell) -> Agreement | None:
    """Give how two cells agree, with the words that agree best."""
    told = agree(cell.face, other.face)
    if told is None:
        return None
    words = [found for a in cell.witnesses for b in other.witnesses if (found := alike(a, b)) is not None]
    begun = {a.initiator for a in cell.witnesses if a.initiator} & {b.initiator for b in other.witnesses}
    earlier = min(cell, other, key=lambda some: some.face.first)
    late = told.day == "near" and cell.face.exact and other.face.exact and any(account.late for account in earlier.witnesses)
    return told._replace(words=max(words, default=None), begun=bool(begun), late=late)


def _languages(cell: Cell, other: Cell) -> int:
    return len({account.language for some in (cell, other) for account in some.witnesses})


def _by_words(found: list[tuple[Cell, Agreement]]) -> tuple[Cell, Agreement] | None:
    """Give the cell whose words fit, and clearly better than those of any that is not itself the same."""
    strong = [(other, a) for other, a in found if a.words is not None and a.words >= _needed(a)]
    strong.sort(key=lambda pair: (-(pair[1].words or 0), -pair[1].parties, pair[0].rank))
    if not strong:
        return None
    best = strong[0]
    rivals = [pair for pair in strong[1:] if not _one_event(pair[0], best[0])]
    if rivals and (best[1].words or 0) - (rivals[0][1].words or 0) < _CLEAR and not _nearer(best[1], rivals[0][1]):
        return None
    return best


def _needed(agreement: Agreement) -> float:
    """Give how much the words must agree: less where little else is open."""
    if agreement.day in ("same", "within"):
        return WEAK
    helped = 0.1 * agreement.begun + 0.15 * agreement.late
    return STRONG - helped + (0.0 if agreement.parties >= BY_OFFICE else 0.15)


def _nearer(one: Agreement, other: Agreement) -> bool:
    return (_DAYS.index(one.day), -one.parties) < (_DAYS.index(other.day), -other.parties)


def _the_one(cell: Cell, found: list[tuple[Cell, Agreement]]) -> Choice | None:
    """Give the only event that can be meant; those with a better day or better named parties count before the others."""
    if not found:
        return None
    found.sort(key=lambda pair: (pair[1].day != "same", -pair[1].parties, pair[0].rank))
    first = found[0]
    level = (first[1].day, first[1].parties >= ACTS_FOR)
    rivals = [o for o, a in found[1:] if (a.day, a.parties >= ACTS_FOR) == level and not _one_event(o, first[0])]
    return None if rivals else _choice(cell, *first)


def _one_event(one: Cell, other: Cell) -> bool:
    """Whether two cells are the same contact beyond doubt, by themselves alone."""
    told = _between(one, other)
    if told is None:
        return False
    return (told.day == "same" and told.parties == SAME) or (told.words is not None and told.words >= _needed(told))


def _choice(cell: Cell, other: Cell, agreement: Agreement) -> Choice:
    return Choice(other.key, agreement.day, reasons(cell.face, other.face, agreement))


class Member(NamedTuple):
    """An account in its event, the cell it belongs to, and why it is there; the first of an event has no reasons."""

    account: Account
    cell: str
    reasons: tuple[str, ...]


def assemble(cells: Iterable[Cell], chosen: Callable[[str], Choice | None]) -> list[list[Member]]:
    """Give the events of a closed set of cells: for each its members, those of the cell that began it first."""
    root: dict[str, str] = {}
    told: dict[str, set[int]] = {}
    events: dict[str, list[Member]] = {}
    for cell in sorted(cells, key=lambda cell: cell.rank):
        choice = chosen(cell.key)
        if choice is not None and not _day_fits(cell.face, choice, told[root[choice.target]]):
            choice = None
        event = root[cell.key] = root[choice.target] if choice else cell.key
        told.setdefault(event, set()).update({cell.face.first} if cell.face.exact else ())
        _enter(cell, choice, event, events)
    return [events[key] for key in sorted(events)]


def _day_fits(account: Account, choice: Choice, told: set[int]) -> bool:
    """Whether a day can join those an event has: one more only, next to it, and only where the words said so."""
    if not account.exact or not told or account.first in told:
        return True
    return choice.day == "near" and len(told) == 1 and abs(account.first - min(told)) == 1


def _enter(cell: Cell, choice: Choice | None, event: str, events: dict[str, list[Member]]) -> None:
    """Put a cell's accounts into their event; those whose report tells another contact in it make an event of their own."""
    members = events.setdefault(event, [])
    taken = {member.account.report for member in members}
    for account in cell.accounts:
        if account.report in taken and choice is not None:
            events.setdefault(f"{cell.key}#", []).append(Member(account, cell.key, ()))
        else:
            alike = ("the same parties, day and channel",) if members else ()
            members.append(Member(account, cell.key, choice.reasons if choice else alike))


def merge(accounts: Iterable[Account]) -> list[list[Member]]:
    """Give the events of accounts, all at once; the same whatever their order."""
    cells = cells_of(accounts)
    world = World(cells.values())
    choices = {cell.key: choose(cell, world.near(cell)) for cell in cells.values()}
    return assemble(cells.values(), choices.__getitem__)


class World:
    """Cells in memory, to be looked up by the sides of their parties and by their days."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self._by_key: dict[str, dict[int, list[Cell]]] = {}
        for cell in cells:
            for key in cell.keys:
                days = self._by_key.setdefault(key, {})
                for day in _days(cell):
                    days.setdefault(day, []).append(cell)

    def near(self, cell: Cell) -> list[Cell]:
        """Give the cells that may be the same contact as `cell`, in no order."""
        found: dict[str, Cell] = {}
        for key in cell.asks:
            days = self._by_key.get(key, {})
            for day in (*_days(cell, 1), 0) if cell.face.first else list(days):
                for other in days.get(day, ()):
                    if other is not cell:
                        found[other.key] = other
        return list(found.values())


def _days(cell: Cell, more: int = 0) -> range:
    if not cell.face.first:
        return range(1)
    return range(cell.face.first - more, cell.face.last + more + 1)
