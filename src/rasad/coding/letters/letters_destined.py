"""Persian letters that somebody hands over, of which the words right behind them name writer and reader: «پیام A برای B را به C سپرد»."""

from rasad.coding.letters.persian_letter_clauses import in_clause_of_letter
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.markers import QUOTES
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

READ_AT = frozenset(["الى", "ل", "به", "براي"])  # where a letter's reader stands
_GIVEN_TO = frozenset(["تسليم", "تقديم", "تحويل"])  # «پیام A را تسلیم B کرد»
_TO_READER = (["به"], ["براي"], ["خطاب", "به"], ["تسليم"], ["تقديم"], ["تحويل"])
SENT_TO = frozenset("ارسال فرستاد فرستادند فرستاده مخابره نوشت نوشتند نوشته".split())  # right behind «برای B»
_COUNTED = 1  # words of number between a letter and whose it is: «نامه ۵۰ نماینده»


def destined(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give whose letter it is and whom it is for, if the one stands right behind it and the other right behind him; else nobody."""
    noun = trigger.noun
    if scene.arabic or noun is None:
        return []
    if told := in_clause_of_letter(scene, trigger, candidates):
        return told
    writers = [c for c in candidates if c.place == "of" and 0 <= c.start - noun.end <= _COUNTED]
    owned = scene.group_at(trigger.sentence, writers[0].group) if writers else None
    readers = [c for c in candidates if c.place in READ_AT | _GIVEN_TO and owned is not None and c.group >= owned.end]
    if owned is None or not readers or len(writers) != 1:
        return []
    first = min(c.group for c in readers)
    named = scene.phrase_at
    between = [scene.words[at] for at in range(owned.end, first) if at not in named and scene.words[at] not in QUOTES]
    if between[:1] == ["را"]:
        between = between[1:] if between[1:2] and between[1] in _GIVEN_TO else []
    if between not in _TO_READER:
        return []
    writers[0].role = "initiator"
    for reader in readers:
        reader.role = "recipient"
    return as_sure([writers[0], *(c for c in readers if c.group == first)])
