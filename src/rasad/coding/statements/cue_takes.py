"""What Arabic cues take, read once for all reports: the words that introduce their content, and whether a person or a clause may follow."""

from functools import cache

from rasad.coding.lexicons.coding import cues_by_id
from rasad.text import fold_word


@cache
def takes_of(cue_id: str) -> frozenset[str]:
    """Give what an Arabic cue takes, its words folded; "clause" of one that states and has nobody to tell it to."""
    cue = cues_by_id("ar")[cue_id]
    takes = frozenset(fold_word(t) if not t.isascii() else t for t in cue.takes)
    return takes | {"clause"} if cue.klass == "state" and "that" in takes and "to" not in takes else takes
