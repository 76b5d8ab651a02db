"""Credits: whom a report names as the source of its account, an agency, a paper, a body's statement, a spokesperson."""

from functools import cache

from rasad.coding.bylines import bylines, medium_at
from rasad.coding.lexicon import cues_by_id
from rasad.coding.scene import CodedContact, CodedStatement, Scene
from rasad.coding.stand_ins import StandIns
from rasad.text import fold_words

_REACH = 9  # tokens from a word of credit to whom it credits
_LINKS = frozenset("عن از خبری خبري ل رسمي الرسميه رسميه للانباء الانباء انباء صادر صادره وكاله به نقل".split()) | fold_words(
    "ما جاء في نص اليوم أمس له لها عنه عنها مشترك صدر صدرت علي لسان من تلقت تلقته وصل ورد وفق مطبوعاتی رسمی اداره کل دفتر "
    "اطلاع رسانی آن این در"
)
_DESKS = fold_words("گروه خبرنگار سرویس حوزه مراسل مراسلنا خبرنگاران اعزامی سیاسی بین‌الملل سیاست خارجی دیپلماسی پارلمانی جهان")
_SPOKEN_FOR = ("spokesperson", "foreign-ministry-spokesperson", "government-spokesperson", "presidential-spokesperson")
_TOLD_WITHIN = 14  # sentences between a contact and what a spokesperson tells of it


def credit_contacts(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Set whom each contact is credited to: media for the whole report, bodies and people for what they told."""
    if not contacts:
        return
    media = report_credits(scene)
    told: dict[int, list[str]] = {}
    for number in range(len(scene.groups)):
        found = sentence_credits(scene, number)
        for contact in _told_at(contacts, number) if found else ():
            told.setdefault(id(contact), []).extend(found)
    for contact in contacts:
        own = [c for c in told.get(id(contact), ()) if c not in contact.parties]
        contact.according_to = list(dict.fromkeys([*media, *contact.according_to, *own]))
    spoken_credits(scene, contacts, statements)


def _told_at(contacts: list[CodedContact], number: int) -> list[CodedContact]:
    """Give the contacts that a sentence tells, or else the one told last before it."""
    here = [c for c in contacts if number in c.sentences]
    before = [c for c in contacts if any(s < number for s in c.sentences)]
    return here or sorted(before, key=lambda c: max(s for s in c.sentences if s < number))[-1:]


def report_credits(scene: Scene) -> list[str]:
    """Give the media a report credits: in a byline, after a word of credit, or as the subject of a verb of speech."""
    found = [*bylines(scene), *_after_credits(scene)]
    for phrase in scene.phrases:
        if phrase.kind != "organization" or phrase.actor is None or not scene.is_medium(phrase.actor):
            continue
        if credited(scene, phrase.start) or (not scene.arabic and _reports(scene, phrase.end)):
            found.append(phrase.actor)
    return list(dict.fromkeys(found))


def _after_credits(scene: Scene) -> list[str]:
    """«به گزارش خبرنگار اعزامی ایسنا»: media a few words after a word of credit, inside another's title too."""
    found = []
    for start in scene.everywhere("credit"):
        credit = scene.hit(start, "credit")
        if credit is None:
            continue
        for at in range(credit.end, min(credit.end + _REACH, len(scene.words))):
            medium = medium_at(scene, at)
            if medium is not None:
                found.append((start, medium[0]))
                break
            if not _between(scene, at) or scene.document.sentence_of[at] != scene.document.sentence_of[start]:
                break
    return [actor for _, actor in sorted(found)]


def _reports(scene: Scene, at: int) -> bool:
    """«خبرگزاری سعودی، واس، گزارش داد که …»: a medium right before a verb of speech."""
    for token in range(at, min(at + 5, len(scene.words))):
        hits = scene.hits.get(token, ())
        if any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in hits):
            return True
        if scene.phrase_at.get(token) is not None or scene.words[token] in (".", ":", "به", "با"):
            return False
    return False


def sentence_credits(scene: Scene, number: int) -> list[str]:
    """Give the bodies and people a sentence credits: «أفادت حركة حماس بأن», «وفق بيان للوزارة»."""
    first, last = scene.document.sentences[number]
    if not scene.has(first, last, "credit") and not scene.has(first, last, "said-by"):
        return []
    found = []
    for group in scene.groups[number]:
        phrase = group.phrases[0]
        if phrase.actor is not None and phrase.kind in ("organization", "title", "person", "group") and credited(scene, phrase.start):
            found.append(phrase.actor)
    stand_ins = StandIns(scene)
    for at in range(first, last):
        meant = stand_ins.group(at) if stand_ins.may_stand(at) and credited(scene, at) else None
        if meant is not None:
            found += meant.actors()
    return list(dict.fromkeys(a for a in found if not scene.is_medium(a)))


def spoken_credits(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Credit a contact told in somebody's words to them, its own parties where its first telling is theirs."""
    for contact in contacts:
        places = [scene.document.tokens.starts[first] for first, _ in contact.evidence]
        places.append(scene.document.tokens.starts[contact.anchor])
        for statement in statements:
            inside = [statement.content[0] <= at < statement.content[1] for at in places]
            if statement.speaker in contact.according_to or (statement.speaker in contact.parties and not inside[-1]):
                continue
            if any(inside) or _speaks_for(scene, statement, contact):
                contact.according_to.append(statement.speaker)


def _speaks_for(scene: Scene, statement: CodedStatement, contact: CodedContact) -> bool:
    """Whether a spokesperson of a party's country tells on about a contact: its parties are named in the words."""
    member = scene.cast.members[statement.speaker]
    if member.role not in _SPOKEN_FOR or contact.status == "denied":
        return False
    if member.country not in {scene.cast.members[p].country for p in contact.parties}:
        return False
    if not any(abs(statement.sentence - s) <= _TOLD_WITHIN for s in contact.sentences):
        return False
    first, last = (scene.document.token_at(at) for at in statement.content)
    inside = range(first, min(last, len(scene.words)))
    named = {p.actor for at in inside if (p := scene.phrase_at.get(at)) is not None}
    return bool(named & set(contact.parties)) or scene.has(first, last, "both")


@cache
def _verbs(code: str) -> frozenset[str]:
    """Give the ids of the cues that only say: «وفق ما أعلنته الرئاسة»."""
    return frozenset(cue.id for cue in cues_by_id(code).values() if cue.klass == "state")


def credited(scene: Scene, start: int) -> bool:
    """Whether a word of credit stands shortly before, with nothing but nouns of papers and verbs of telling between."""
    first = scene.document.sentences[scene.document.sentence_of[start]][0]
    for at in reversed(scene.places("credit", max(first, start - _REACH), start)):
        for hit in scene.hits[at]:
            if hit.entry.kind == "credit" and hit.end <= start:
                if any(_closes(scene, between) for between in range(hit.end, start)):
                    return False
                return all(_between(scene, between) for between in range(hit.end, start)) or _desk(scene, hit.end, start)
    return False


def _closes(scene: Scene, at: int) -> bool:
    """«به گزارش ایسنا، علی شمخانی …»: the comma after a medium ends the credit."""
    before = scene.phrase_at.get(at - 1) if at and scene.words[at] in ("،", ",") else None
    return before is not None and before.actor is not None and scene.is_medium(before.actor)


def _desk(scene: Scene, first: int, last: int) -> bool:
    """«به گزارش گروه سیاسی خبرگزاری تسنیم»: a desk or correspondent between the credit and the medium, and no verb or actor."""
    if first >= last or scene.words[first] not in _DESKS:
        return False
    return all((scene.words[at][0].isalpha() or scene.words[at] in "\"«“") and scene.phrase_at.get(at) is None for at in range(first, last))


def _between(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if not word[0].isalpha():
        return word in ("«", "»", "\"", "“", "”", "(", "،")
    if word in _LINKS or word in _DESKS or scene.phrase_at.get(at) is not None:
        return True
    for hit in scene.hits.get(at, ()):
        if hit.entry.kind in ("credit-noun", "statement-noun", "day", "weekday"):
            return True
        if hit.entry.kind == "cue" and hit.entry.value[1] in ("finite", "suffixed") and hit.entry.value[0] in _verbs(scene.language.code):
            return True
    return False
