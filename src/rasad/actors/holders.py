"""Holders: who in one report is meant by the title of an office: whom it introduces so, whom it names, who held it on the day."""

from rasad.actors.cast import Cast
from rasad.actors.registry import HIGHEST, Office, Registry, Term
from rasad.actors.view import Title

# Roles so common that without a nation they tell nobody by themselves.
VAGUE = frozenset(
    "head deputy-head member director director-general adviser assistant spokesperson representative commander leader professional "
    "minister deputy-minister ambassador lawmaker governor mayor envoy committee-chair coordinator commissioner editor senator "
    "official source diplomat under-secretary-general deputy-ambassador deputy-consul deputy-envoy".split()
)

POSTED = frozenset("ambassador charge-d-affaires consul deputy-ambassador deputy-consul".split())  # each state has many
SENT = frozenset("envoy special-representative".split())  # each state sends many, so that only the whole title tells who


class Holders:
    """The holders of offices of one report. `home` is the country whose titles stand without a nation, once that is known."""

    def __init__(self, registry: Registry, cast: Cast, date: str | None) -> None:
        self.registry = registry
        self.cast = cast
        self.date = date
        self.home: str | None = None
        self.introduced: dict[tuple[str, str | None], str] = {}  # (role, owner) -> who was introduced with that title
        self.former: dict[tuple[str, str | None], str] = {}  # (role, owner) -> who is called its former holder

    def of(self, role: str, owner: str | None, title: Title) -> str | None:
        """Give the actor a title means (`owner`: a country or body, None where it is not said), or None where nobody is known."""
        if title.former:
            return self._former_holder(role, owner)
        at_home = self.at_home(role) if owner is None else None
        if at_home is not None:
            return at_home
        if (role, owner) in self.introduced and (owner is not None or role not in VAGUE or title.owner is None):
            return self.introduced[(role, owner)]
        office = self.registry.offices.get(title.office) if title.office else self.office(role, owner)
        if office is None:
            if owner is None and (role, None) in self.introduced:
                return self.introduced[(role, None)]
            return self._by_role(role) if owner is None else None
        return self._sent(office) or self._office_holder(office)

    def _sent(self, office: Office) -> str | None:
        """Give whom the report introduces as its country's envoy, where it names nobody who ever held this office of an envoy."""
        if office.role not in SENT or any(holder in self.cast.members for holder in self.registry.holders(office, None)):
            return None
        country = office.country or self.registry.country_of(office.organization)
        return next((self.introduced[(role, country)] for role in sorted(SENT) if country and (role, country) in self.introduced), None)

    def at_home(self, role: str) -> str | None:
        """«رئیس جمهور» without a nation is the report's own one where he is named in it, whoever of that title was named last."""
        if self.home is None or role in VAGUE or role in POSTED:
            return None
        told = self.introduced.get((role, self.home))
        office = self.registry.office_of.get((role, self.home)) if told is None and self.date is not None else None
        if office is not None:
            for holder in self.registry.holders(office, self.date):
                if holder in self.cast.members:
                    return holder
        return told or self._once_at_home(role)

    def _once_at_home(self, role: str) -> str | None:
        """«رئیس جمهور» where no day is known and the report tells of another president: the one it names who ever was the report's own."""
        other = self.introduced.get((role, None))
        if self.date is not None or other is None or self.cast.members[other].country == self.home:
            return None
        if role not in HIGHEST and not role.endswith("minister"):
            return None
        office = self.registry.office_of.get((role, self.home)) if self.home else None
        there = [holder for holder in self.registry.holders(office, None) if holder in self.cast.members] if office is not None else []
        return there[0] if len(there) == 1 and office is not None and not self._holds_another(there[0], office) else None

    def office(self, role: str, owner: str | None) -> Office | None:
        """Give the registry's office of a title; the report's own country's where the title names none."""
        if owner is None:
            owner = self.home if role not in VAGUE else None
        elif role in SENT and self._is_state(owner):
            return None  # one of many, as those posted: only where the post is said too, which makes it an office of its own
        return self.registry.office_of.get((role, owner)) if owner and role not in POSTED else None

    def _is_state(self, owner: str) -> bool:
        """Whether an owner is a country or its government."""
        body = self.registry.organizations.get(owner)
        return owner in self.registry.countries or (body is not None and body.kind == "government")

    def _office_holder(self, office: Office) -> str | None:
        holders = self.registry.holders(office, None)
        there = [h for h in holders if h in self.cast.members]
        if self.date is not None:
            if len(there) == 1 and self._told_in_office(there[0]):
                return there[0]
            current = self.registry.holders(office, self.date)
            if len(current) == 1 and office.single:
                return self.cast.person(current[0])
            both = [h for h in there if h in current]
            if both:
                return both[0]
        there = [h for h in there if not self._holds_another(h, office)]
        return there[0] if len(there) == 1 else None

    def _holds_another(self, person: str, office: Office) -> bool:
        """Whether the report introduces somebody with an office he never held at the time of `office`: then he holds that one no more."""
        terms = [term for held, term in self.registry.held.get(person, ()) if held is office]
        told = [(role, owner) for (role, owner), who in self.introduced.items() if who == person and owner]
        others = {self.registry.office_of[title].id for title in told if title in self.registry.office_of} - {office.id}
        now = [term for held, term in self.registry.held.get(person, ()) if held.id in others]
        return bool(now) and not any(_meet(one, other) for one in terms for other in now)

    def _former_holder(self, role: str, owner: str | None) -> str | None:
        """Give whom a report calls a former holder, or the one of those it names who held the office and holds it no more."""
        office = self.office(role, owner)
        told = self.former.get((role, owner or self.home))
        if told is not None or office is None or self.date is None:
            return told
        current = self.registry.holders(office, self.date)
        before = {term.holder for term in office.terms if term.start is not None and term.start < self.date}
        there = [h for h in before if h in self.cast.members and h not in current]
        return there[0] if len(there) == 1 else None

    def _told_in_office(self, person: str) -> bool:
        """Whether the one holder whom a report names may be meant, whatever the date: he has no other office then, nor is called former."""
        return person not in self.former.values() and self.registry.office_on(person, self.date) is None

    def _by_role(self, role: str) -> str | None:
        """A title without nation or holder in sight: the one person of the report who ever held such an office."""
        if role in VAGUE:
            return None
        found = {
            actor for actor, member in self.cast.members.items()
            if member.kind == "person" and any(office.role == role for office, _ in self.registry.held.get(actor, []))
        }
        return found.pop() if len(found) == 1 else None


def _meet(one: Term, other: Term) -> bool:
    """Whether two terms have a day in common; where a bound is not known they may."""
    return (one.start or "") <= (other.end or "9") and (other.start or "") <= (one.end or "9")
