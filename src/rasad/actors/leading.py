"""Who leads a state: «سران ژاپن و کره جنوبی», «قادة مصر والأردن» name no office."""

from collections.abc import Container

from rasad.actors.registry import Registry

_OFFICES = ("king", "emir", "sultan", "president", "prime-minister", "supreme-leader")
# States whose head of government speaks for them abroad, whatever else the registry knows of.
_GOVERNED = frozenset(
    "GBR DEU ITA ESP IRL PRT GRC AUT NLD BEL SWE NOR DNK FIN EST LVA CZE SVK HUN SVN HRV BGR MLT LUX ALB MKD ISR IND PAK BGD NPL LKA IRQ "
    "JPN THA KHM MYS SGP CAN AUS NZL ETH ARM".split()
)


def leading_role(registry: Registry, country: str, date: str | None, members: Container[str]) -> str:
    """Give the role of who leads a country (by ISO code): of somebody the report names (`members`), else its highest office."""
    order = ("prime-minister", *_OFFICES) if country in _GOVERNED else _OFFICES
    offices = [registry.office_of[(role, country)] for role in order if (role, country) in registry.office_of]
    named = [office for office in offices if any(holder in members for holder in registry.holders(office, date))]
    return named[0].role if named else offices[0].role if offices else "president"
