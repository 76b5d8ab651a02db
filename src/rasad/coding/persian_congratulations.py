"""Persian congratulations: a message that congratulates somebody on an office is to whom it names there.

«A در پیامی انتصاب B به سمت وزیر نیرو از سوی رئیس جمهور را تبریک گفت»: A wrote to B, and not to who appointed him.
"""

from rasad.coding.candidate import Candidate
from rasad.coding.letters import as_written
from rasad.coding.scene import Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_OCCASIONS = fold_words("انتصاب انتخاب")
_CONGRATULATES = fold_words("تبریک شادباش تهنیت")
_AS = fold_words("سمت عنوان بعنوان ریاست مقام")
_RANKS = 6  # words from «انتصاب» to the name, of rank and honour
_BY = 2  # words from a name to «سمت» in «به سمت»


def congratulated(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who wrote a message and whom it congratulates on an appointment; none where the sentence does not tell both."""
    assert trigger.noun is not None
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    occasion = next((at for at in range(trigger.noun.end, last) if words[at] in _OCCASIONS), None)
    if occasion is None or _CONGRATULATES.isdisjoint(words[occasion:last]):
        return []
    writer = next((c for c in candidates if c.place == "subject" and c.role == "initiator" and c.start < trigger.noun.start), None)
    named = [p for g in scene.groups[trigger.sentence] for p in g.phrases if p.start > occasion and p.kind == "person"]
    chosen = [p for p in named if not _AS.isdisjoint(words[p.end : min(last, p.end + _BY)])]
    if not chosen:
        chosen = [p for p in named[:1] if p.start - occasion <= _RANKS]
    actors = dict.fromkeys(p.actor for p in chosen)
    readers = [next((c for c in candidates if c.actor == actor and c is not writer), None) for actor in actors]
    found = [reader for reader in readers if reader is not None]
    return as_written(writer, found) if writer is not None and found else []
