"""Credits: whom a report names as the source of its account, an agency, a paper, a body's statement."""

from rasad.coding.scene import Scene

_MEDIA = ("agency", "newspaper", "broadcaster")
_REACH = 6


def report_credits(scene: Scene) -> list[str]:
    """Give the media a report credits: an actor phrase of a medium after a word of credit, or alone in brackets."""
    found: list[str] = []
    for phrase in scene.phrases:
        if phrase.kind != "organization" or phrase.actor is None:
            continue
        body = scene.cast.registry.organizations.get(phrase.actor)
        if body is None or body.kind not in _MEDIA:
            continue
        if credited(scene, phrase.start) or _alone(scene, phrase.start, phrase.end):
            found.append(phrase.actor)
    return list(dict.fromkeys(found))


def sentence_credits(scene: Scene, number: int) -> list[str]:
    """Give the bodies and people a sentence credits: «أفادت حركة حماس بأن», «وفق بيان وزارة الخارجية»."""
    first, last = scene.document.sentences[number]
    found = []
    for group in scene.groups[number]:
        phrase = group.phrases[0]
        if phrase.actor is not None and phrase.kind in ("organization", "title", "person", "group") and credited(scene, phrase.start):
            found.append(phrase.actor)
    return list(dict.fromkeys(found))


def credited(scene: Scene, start: int) -> bool:
    """Whether a word of credit stands shortly before, with nothing but nouns of papers between."""
    for at in range(start - 1, max(-1, start - _REACH), -1):
        for hit in scene.hits.get(at, ()):
            if hit.entry.kind == "credit" and hit.end <= start:
                return all(_between(scene, between) for between in range(hit.end, start))
    return False


def _between(scene: Scene, at: int) -> bool:
    if not scene.words[at][0].isalpha():
        return scene.words[at] in ("«", "»", "\"", "“", "”", "(", "،")
    return any(h.entry.kind in ("credit-noun", "statement-noun") for h in scene.hits.get(at, ())) or scene.phrase_at.get(at) is not None or scene.words[at] in (
        "عن", "از", "خبری", "خبري", "ل", "رسمي", "الرسميه", "رسميه", "للانباء", "الانباء", "انباء", "صادر", "وكاله", "به", "نقل",
    )


def _alone(scene: Scene, start: int, end: int) -> bool:
    """«(واس)», «ایسنا -» at the head: a byline."""
    words = scene.words
    before = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    if before == "(" and after == ")":
        return True
    return start < 40 and (after in (":", "-", "–", "/")) and (before in ("", "-", "–", ".", "/", "(") or before.isdigit() or scene.document.sentence_of[start] != scene.document.sentence_of[start - 1])
