"""Alignment: which actor of a record stands for which actor of the gold, and which spans meet."""

import difflib
import unicodedata
from functools import lru_cache

from rasad.evaluate.gold import GoldReport, Offsets
from rasad.record import Actor, Record

ALIKE = 0.8  # likeness from which two English spellings are taken for one name


def overlap(one: Offsets, other: Offsets) -> int:
    """Give how many code points two half-open spans share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def overlap_share(one: Offsets, other: Offsets) -> float:
    """Give what two spans share over what they cover together (intersection over union), 0 to 1."""
    shared = overlap(one, other)
    return shared / ((one[1] - one[0]) + (other[1] - other[0]) - shared) if shared else 0.0


@lru_cache(maxsize=100_000)
def likeness(one: str, other: str) -> float:
    """Give how alike two English names are, 0 to 1, case, accents and the article's hyphen aside."""
    return difflib.SequenceMatcher(None, _name_key(one), _name_key(other)).ratio()


@lru_cache(maxsize=100_000)
def _name_key(name: str) -> str:
    name = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in name if c.isalnum() or c == " ").replace(" al ", " al").strip()


def align_actors(gold: GoldReport, record: Record) -> dict[str, str]:
    """Give the gold key that each actor of the record stands for, by actor id, one to one.

    Those that share most mentions are paired first; the likeness of the English names breaks ties and stands in
    where no mention is shared.
    """
    scores: list[tuple[float, str, str]] = []
    for key, actor in gold.actors.items():
        wanted = [mention.within(gold.text) for mention in actor.mentions]
        for coded in record.actors:
            found = [(m.start, m.end) for m in coded.mentions]
            shared = sum(any(overlap(one, other) for other in found) for one in wanted)
            near = max((likeness(actor.english, name) for name in _english_names(coded)), default=0.0)
            if shared or near >= ALIKE:
                scores.append((shared + near, key, coded.id))
    mapping: dict[str, str] = {}
    taken: set[str] = set()
    for _, key, coded_id in sorted(scores, key=lambda score: (-score[0], score[1], score[2])):
        if key not in taken and coded_id not in mapping:
            mapping[coded_id] = key
            taken.add(key)
    return mapping


def _english_names(actor: Actor) -> list[str]:
    return [name for name in (actor.name, *actor.names.get("en", [])) if name]
