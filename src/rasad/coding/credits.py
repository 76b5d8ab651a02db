"""Credits: whom a report names as the source of its account, an agency, a paper, a body's statement."""

from rasad.coding.scene import CodedContact, CodedStatement, Scene

_REACH = 6
_HEAD = 60  # tokens at the head of a report in which a byline stands
_FAR_REACH = 9  # tokens from a credit to the medium where a desk or correspondent stands between
_LINKS = frozenset("عن از خبری خبري ل رسمي الرسميه رسميه للانباء الانباء انباء صادر وكاله به نقل".split())
_DESKS = frozenset("گروه خبرنگار سرويس حوزه مراسل مراسلنا خبرنگاران".split())


def report_credits(scene: Scene) -> list[str]:
    """Give the media a report credits: an actor phrase of a medium after a word of credit, or alone in brackets."""
    found: list[str] = []
    for phrase in scene.phrases:
        if phrase.kind != "organization" or phrase.actor is None:
            continue
        if scene.is_medium(phrase.actor) and (credited(scene, phrase.start) or _alone(scene, phrase.start, phrase.end)):
            found.append(phrase.actor)
    return list(dict.fromkeys(found))


def sentence_credits(scene: Scene, number: int) -> list[str]:
    """Give the bodies and people a sentence credits: «أفادت حركة حماس بأن», «وفق بيان وزارة الخارجية»."""
    found = []
    for group in scene.groups[number]:
        phrase = group.phrases[0]
        if phrase.actor is not None and phrase.kind in ("organization", "title", "person", "group") and credited(scene, phrase.start):
            found.append(phrase.actor)
    return list(dict.fromkeys(found))


def spoken_credits(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Credit a contact told in somebody's words to them, unless they took part in it themselves."""
    tokens = scene.document.tokens
    for contact in contacts:
        at = tokens.starts[contact.anchor]
        for statement in statements:
            known = statement.speaker in contact.parties or statement.speaker in contact.according_to
            if statement.content[0] <= at < statement.content[1] and not known:
                contact.according_to.append(statement.speaker)


def credited(scene: Scene, start: int) -> bool:
    """Whether a word of credit stands shortly before, with nothing but nouns of papers between."""
    first = scene.document.sentences[scene.document.sentence_of[start]][0]
    for at in range(start - 1, max(first - 1, start - _FAR_REACH - 1), -1):
        for hit in scene.hits.get(at, ()):
            if hit.entry.kind == "credit" and hit.end <= start:
                near = start - at <= _REACH and all(_between(scene, between) for between in range(hit.end, start))
                return near or _desk(scene, hit.end, start)
    return False


def _desk(scene: Scene, first: int, last: int) -> bool:
    """«به گزارش گروه سیاسی خبرگزاری تسنیم»: a desk or correspondent between the credit and the medium, and no verb or actor."""
    if first >= last or scene.words[first] not in _DESKS:
        return False
    return all(scene.words[at][0].isalpha() and scene.phrase_at.get(at) is None for at in range(first, last))


def _between(scene: Scene, at: int) -> bool:
    if not scene.words[at][0].isalpha():
        return scene.words[at] in ("«", "»", "\"", "“", "”", "(", "،")
    if scene.words[at] in _LINKS or scene.phrase_at.get(at) is not None:
        return True
    return any(h.entry.kind in ("credit-noun", "statement-noun") for h in scene.hits.get(at, ()))


def _alone(scene: Scene, start: int, end: int) -> bool:
    """«(واس)», «ایسنا -», «القاهرة - أ ش أ»: a byline, between marks or line ends in the head."""
    words = scene.words
    before = words[start - 1] if start else "."
    after = words[end] if end < len(words) else "."
    if before in "(/" and after in ")/":
        return True
    sentence_of = scene.document.sentence_of
    opened = not before[0].isalnum() or sentence_of[start] != sentence_of[start - 1]
    closed = after in (":", "-", "–", "/", "|", ")", ".") or end >= len(words) or sentence_of[end - 1] != sentence_of[end]
    return start < _HEAD and opened and closed
