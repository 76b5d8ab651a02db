"""What counting questions are answered with: plain frozen structs."""

import msgspec

from rasad.store.buckets import Bucket
from rasad.store.found import ActorHead


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """An actor or country of a network; `weight` is the sum of the events of all its ties, those not shown too."""

    actor: ActorHead
    weight: int


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """In how many events two were in contact: those that `source` began, or where not `directed` those of which it is not told
    who began them. Two actors can have three ties: one each way and one without direction."""

    source: str
    target: str
    directed: bool
    events: int


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """Who was in contact with whom: `nodes` the strongest first, the ties between them, how many `events` there were in all, and
    how many `others` took part in them."""

    nodes: list[Node]
    ties: list[Tie]
    events: int
    others: int


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """How many in a stretch of time (an ISO prefix; a week by its Monday) were of one channel or class, named `of`."""

    start: str
    of: str
    number: int


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers over time, the earliest first; `inexact` is how many have a date, but not so exact as a `bucket`, `undated` how many none."""

    bucket: Bucket
    counts: list[Count]
    inexact: int
    undated: int
