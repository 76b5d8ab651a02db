"""What a group is called in English: by its nation's adjective, its body, its part of the world; the name first, other ways after it."""

from functools import lru_cache

from rasad.actors.registry import Registry

RANKS = frozenset(["senior", "high-level"])  # said before the nation: «senior Russian security officials»
_MOST = 6  # names of a body that a group of it is called by
_SHORT = 3  # letters of a nation's abbreviation: «US officials»
_LAWMAKERS = ("members", "members of parliament", "representatives", "lawmakers")


@lru_cache(maxsize=2_048)  # reports tell of the same groups over and over
def group_names(
    registry: Registry, noun: str, owner: str | None, adjective: str | None, body: str | None, region: str | None
) -> tuple[str, ...]:
    """Give what a group may be called in English, its name first; each begins with a capital letter."""
    rank, _, plain = noun.partition(" ")
    lead, rest = (rank + " ", plain) if rank in RANKS and plain else ("", noun)
    if owner in registry.organizations:
        names = _of_organization(registry, owner, lead, rest, region)
    elif owner is None:
        names = [f"{lead}{region} {rest}"] if region else [noun, *_turned(noun)]
    elif body is not None:
        names = _of_body(registry, noun, owner, adjective, body)
    else:
        names = _of_nation(registry, owner, adjective, lead, rest)
    if noun.endswith("states"):
        names += [name.replace("states", "countries").replace("States", "Countries") for name in names]
    return tuple(dict.fromkeys(name[0].upper() + name[1:] for name in names))


def _turned(noun: str) -> list[str]:
    """«members of the Council of Ministers» are «Council of Ministers members» too, and members of the «Ministers Council»."""
    head, of, whose = noun.partition(" of ")
    body, inner, rest = whose.removeprefix("the ").partition(" of ")
    other = [f"{head} of the {rest} {body}"] if inner else []
    return [f"{whose.removeprefix('the ')} {head}", *other] if of else []


def _of_organization(registry: Registry, owner: str, lead: str, rest: str, region: str | None) -> list[str]:
    """«Hamas delegation», «Members of the Energy Committee of the Iranian Parliament»."""
    body = registry.organizations[owner]
    names = [*body.names["en"][:_MOST], *registry.body_names(owner, body.country)[:_MOST]]
    before = [f"{lead}{name} {rest}" for name in names[:2]]
    after = [f"{lead}{rest} of {_the(name)}" for name in names]
    region_too = [f"{lead}{region} {rest}"] if region else []
    ordered = [after[0], *before] if " of " in names[0] else [*before, after[0]]
    return [*ordered, *region_too, *after[1:], *(f"{lead}{name} {rest}" for name in names[2:])]


def _the(name: str) -> str:
    """«the Arab League», «Hamas»."""
    return name if " " not in name or name.startswith("the ") else f"the {name}"


def _of_body(registry: Registry, noun: str, owner: str, adjective: str | None, body: str) -> list[str]:
    """«Officials of the Iranian Health Ministry», «Officials of the Ministry of Health of Iran», «Members of Parliament of Iran»."""
    kind = body.replace("-", " ").title()
    title = f"{adjective or registry.countries[owner].names['en'][0]} {kind}"
    names = [f"{noun} of the {title}", f"{title} {noun}"]
    names += [f"{noun} of the {name}" for name in registry.body_names(registry.state_body(body, owner), owner)[:_MOST]]
    if body == "parliament" and noun in _LAWMAKERS and adjective is not None:
        names += [f"{adjective} lawmakers", f"{adjective} MPs", f"{adjective} members of parliament"]
    return [*names, f"{kind} {noun}"]


def _of_nation(registry: Registry, owner: str, adjective: str | None, lead: str, rest: str) -> list[str]:
    """«Iranian officials», «Officials of Iran», «US officials»."""
    names = registry.countries[owner].names["en"]
    noun, of_body, body = rest.partition(" of the ")
    if of_body:  # «experts of the Iraqi Geological Survey Organization»
        return [f"{lead}{noun} of the {adjective or names[0]} {body}", f"{lead}{noun} of the {body} of {names[0]}"]
    short = [plain for name in names if len(plain := name.replace(".", "")) <= _SHORT and plain.isupper()]
    by_name = [f"{lead}{name} {rest}" for name in (*short, names[0])] if short else []
    return [f"{lead}{adjective or names[0]} {rest}", f"{lead}{rest} of {names[0]}", *by_name]
