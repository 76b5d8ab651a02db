"""Credits: whom a report names as the source of its account, an agency, a paper, a body's statement, a spokesperson."""

from rasad.coding.clauses.credit_words import credit_after, credit_before, is_between, is_desk, past_paper_and_day, within_reach
from rasad.coding.credits.arabic_sources import strange_bodies
from rasad.coding.credits.communiques import quoted_on
from rasad.coding.credits.interviewed import interviewed
from rasad.coding.credits.media_credits import Medium, media_credits, tells
from rasad.coding.credits.official_accounts import accounts, pages
from rasad.coding.credits.pointed_bodies import pointed_back
from rasad.coding.credits.retelling import Credit, credit_statements
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.speakers.credited_bodies import office_of, signed_by, unowned_body
from rasad.coding.speakers.public_relations import public_relations
from rasad.coding.speakers.sources import name_source
from rasad.coding.speakers.stand_ins import StandIns
from rasad.coding.speakers.told_by import opened_on_it, told_by
from rasad.text import fold_words

_BULLETINS = ("بيان", "بلاغ", "بيانيه", "اطلاعيه", "اعلاميه", "خبرنامه")  # what a body puts out, as folded
_SPOKEN_FOR = ("spokesperson", "foreign-ministry-spokesperson", "government-spokesperson", "presidential-spokesperson")
_LEAD = 1  # the sentence that tells on what the headline told
_JUST = 2  # sentences between a contact and what a third person tells of it
_IN_IT = ("في", "نص")
_ITSELF = ("انه", "انها", "انهم", "انني", "اننا")
_I_DID = fold_words(
    "کردم کردیم داشتم داشتیم گفتم گفتیم نوشتم نوشتیم دادم دادیم خواستم خواستیم رفتم رفتیم التقيت التقينا اجتمعت اجتمعنا تحدثت بحثت بحثنا"
)
_OWN = 30  # tokens of somebody's words in which «کردم» tells them of his own deed
_TELLING = ("credit", "said-by", "statement-noun")  # kinds of words without one of which a sentence credits nobody
_NEAR = 5  # tokens from a statement to the body that put it out
_TOLD_WITHIN = 8  # sentences between a contact and what a spokesperson tells of it
_ADDED = fold_words("همچنین نیز كما كذلك أيضا")
_EARLY = 8  # tokens of a sentence in which such a word adds what it tells to the one before
_THIRD = 3  # sentences back to a contact that one names a party of, where another was told since
_THIS = fold_words("این همین")
_AHEAD = 2  # sentences between what a body tells and a contact told after it


def credit_entries(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Set whom contacts and statements are credited to: media for what they tell, bodies and people for what they told."""
    if not contacts and not statements:
        return
    opened = opened_on_it(scene)
    media = media_credits(scene, opened)
    credits = sentence_credits(scene, opened)
    if contacts:
        _credit_contacts(scene, contacts, statements, media, credits)
    credit_statements(scene, statements, media, credits)


def _credit_contacts(
    scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement], media: list[Medium], credits: list[list[Credit]]
) -> None:
    told: dict[int, list[Credit]] = {}
    signed = signed_by(scene)
    teller = interviewed(scene, statements, media)
    for number, here in enumerate(credits):
        if not here:
            continue
        inside = [contact for contact in contacts if number in contact.sentences]
        headed = [contact for contact in contacts if number <= _LEAD and max(contact.sentences) == 0 and number > 0]
        tellers = {credit.actor for credit in here}
        alike = [contact for contact in contacts if _is_told_again(contact, inside, number)]
        for contact in [*inside, *alike] or [*headed, *_told_before(scene, contacts, number)] or _told_next(contacts, number):
            on = inside or _goes_on(scene, contact, number, tellers)
            both = 0 <= number - max(contact.sentences) <= _JUST and scene.has(*scene.document.sentences[number], "both")
            told.setdefault(id(contact), []).extend(
                c for c in here if inside or (both and _only_tells(scene, c.actor)) or (not c.spoken and (c.written or on))
            )
        for contact in _told_with(scene, contacts, number):
            told.setdefault(id(contact), []).extend(c for c in here if not c.spoken)
        if inside:
            for contact in headed:
                told.setdefault(id(contact), []).extend(c for c in here if not c.spoken)
    for credit, start, end in quoted_on(scene, credits):
        for contact in contacts:
            if any(start < sentence <= end for sentence in contact.sentences):
                told.setdefault(id(contact), []).append(credit._replace(written=True))
    tied = {(said.sentence, said.contact) for said in statements}  # what a medium passes on was said in the contact
    first = [*signed, *([teller] if teller else ())]
    for index, contact in enumerate(contacts):
        by = [*(m.actor for m in media if (m.sentence, index) in tied or tells(scene, m, contact, contacts)), *first]
        own = [credit.actor for credit in told.get(id(contact), ()) if credit.written or credit.own or credit.actor not in contact.parties]
        contact.according_to = list(dict.fromkeys([*by, *contact.according_to, *own]))
    spoken_credits(scene, contacts, statements)


def _only_tells(scene: Scene, actor: str) -> bool:
    """Whether an actor is a body, a source or a spokesperson, whose «الجانبان» are those told of; a person may speak of others."""
    member = scene.cast.members[actor]
    return member.kind in ("organization", "group") or member.role == "source" or _is_spokesperson(scene, actor)


def _is_told_again(contact: CodedContact, inside: list[CodedContact], number: int) -> bool:
    """«اجتمع A بـ B. وذكرت الرئاسة أن A حمل إلى B رسالة»: whether the same two are told of in the sentence, right after their contact."""
    near = 0 < number - max(contact.sentences) <= _LEAD
    return near and any(set(other.parties) == set(contact.parties) and other.status == contact.status for other in inside)


def _is_spokesperson(scene: Scene, actor: str) -> bool:
    """Whether somebody speaks for a body by the office he holds."""
    return scene.cast.members[actor].role in _SPOKEN_FOR


def _named(scene: Scene, number: int) -> set[str]:
    """Give the actors that a sentence names."""
    return {actor for group in scene.groups[number] for actor in group.actors()}


def _told_before(scene: Scene, contacts: list[CodedContact], number: int) -> list[CodedContact]:
    """Give the contacts before a sentence that it tells on about: those with two parties named in it, else those told last.

    Where it names a contact, but no party of those told last, one told shortly before them with a party named in it is meant.
    """
    named = _named(scene, number)
    meant = [c for c in contacts if len(named.intersection(c.parties)) > 1 and min(c.sentences) < number]
    last = max((s for c in contacts for s in c.sentences if s < number), default=-1)
    beside = [c for c in contacts if last in c.sentences]  # «التقى المبعوث A ثم B. ووفق البعثة، أكد لـ A …»: both are told so
    if not meant and scene.has(*scene.document.sentences[number], "frame-noun") and not any(named.intersection(c.parties) for c in beside):
        again = [c for c in contacts if named.intersection(c.parties) and 0 < number - max(c.sentences) <= _THIRD]
        beside = again[-1:] or beside  # «… پیامی هم تقدیم شد. بنا بر اعلام وزارت، A در این دیدار …»
    return beside if scene.arabic and meant and all(c in beside for c in meant) else meant or beside


def _goes_on(scene: Scene, contact: CodedContact, number: int, tellers: set[str]) -> bool:
    """Whether a sentence goes on about a contact: next to where it is told, or with a party or a contact named in it.

    One that tells of other people alone, with no «الجانبان», is about them: «بر اساس بیانیه وزارت، A هم در دیدار با همتایان خود …».
    """
    span, named = scene.document.sentences[number], _named(scene, number)
    people = {actor for actor in named if scene.cast.members[actor].kind == "person"}
    if people - tellers and people.isdisjoint(contact.parties) and not scene.has(*span, "both"):
        return False
    if any(abs(number - sentence) <= 1 for sentence in contact.sentences) or scene.has(*span, "frame-noun"):
        return True
    return not named.isdisjoint(contact.parties)


def _told_next(contacts: list[CodedContact], number: int) -> list[CodedContact]:
    """Give the contacts told soon after a sentence that credits before any is told: «تلقى أوراق اعتماد سفراء، حسب بيان. …»."""
    return [c for c in contacts if min(c.sentences) <= number + _JUST]


def _told_with(scene: Scene, contacts: list[CodedContact], number: int) -> list[CodedContact]:
    """«بنا بر اعلام وزارت، A در نشست شرکت می‌کند. A همچنین با B دیدار خواهد کرد»: what the next one adds of one named."""
    if number + 1 >= len(scene.document.sentences):
        return []
    first, last = scene.document.sentences[number + 1]
    if _ADDED.isdisjoint(scene.words[first : min(last, first + _EARLY)]) or scene.has(first, last, "credit"):
        return []
    named = _named(scene, number)
    return [c for c in contacts if min(c.sentences) == number + 1 and named.intersection(c.parties)]


def sentence_credits(scene: Scene, opened: list[int]) -> list[list[Credit]]:
    """Give the bodies and people each sentence credits, with where they are named: «أفادت حركة حماس بأن», «وفق بيان للوزارة».

    `opened`: the sentences that open on what the one before tells.
    """
    telling, nouns, stand_ins = scene.sentences_with(_TELLING), pages(scene), StandIns(scene)
    credits, pointing = [], frozenset(opened)
    for number in range(len(scene.groups)):
        found: list[Credit] = []
        if number in nouns:
            found += [Credit(at, actor, False) for actor, at in accounts(scene, nouns[number])]
        if number in pointing:
            teller = told_by(scene, number)
            found += [Credit(teller[1], teller[0], False, True)] if teller is not None and not scene.is_medium(teller[0]) else []
        if number in telling:
            found = _with_credits(scene, number, stand_ins, [*found, *_written(scene, number)])
        credits.append(found)
    return credits


def _with_credits(scene: Scene, number: int, stand_ins: StandIns, found: list[Credit]) -> list[Credit]:
    """Add to the credits `found` those that words of credit tell in a sentence; no media are among them."""
    if not scene.has(*scene.document.sentences[number], "credit"):  # without one nobody has one before him
        return [credit for credit in dict.fromkeys(found) if not scene.is_medium(credit.actor)]
    reach = within_reach(scene, number)
    near = frozenset(reach)
    for group in scene.groups[number]:
        phrase = group.phrases[0]
        credit = credit_before(scene, phrase.start) if phrase.start in near else None
        if credit is None and not (scene.arabic and phrase.kind == "organization"):
            continue
        if phrase.kind not in ("organization", "title", "person", "group") or is_desk(scene.words[phrase.start]):
            continue
        body = (office_of(scene, phrase) or unowned_body(scene, phrase)) if credit is not None else None
        if credit is not None and body is not None:
            found.append(Credit(phrase.start, body, False))
        elif credit is None and phrase.kind == "organization" and phrase.actor is not None:
            after = credit_after(scene, phrase.end)
            found += [_made(scene, phrase.start, phrase.actor, after.start)] if after is not None else []
        elif credit is not None:
            name_source(scene, group)  # «به نقل از دو منبع آگاه»
            joined = [p.actor for p in group.phrases[1:] if p.kind in ("organization", "country")]  # «وفق ما أعلنته الرئاسة والوزارة»
            found += [_made(scene, phrase.start, actor, credit.start) for actor in (phrase.actor, *joined) if actor is not None]
    found += [Credit(at, actor, False) for actor, at in (*public_relations(scene, number), *strange_bodies(scene, number))]
    for at in stand_ins.among(reach):
        credit = credit_before(scene, at)
        meant = stand_ins.group(at) if credit is not None else None
        if meant is not None and credit is not None:
            paper = any(scene.words[n].endswith(_BULLETINS) for n in range(credit.end, at))  # «استدعت … السفير، وفق بيان للوزارة»
            found += [_made(scene, at, actor, credit.start, paper) for actor in meant.actors()]
    found += [Credit(at, actor, False, own=own) for actor, at, own in pointed_back(scene, number, reach)]
    return [credit for credit in dict.fromkeys(found) if not scene.is_medium(credit.actor)]


def _written(scene: Scene, number: int) -> list[Credit]:
    """«خبرنامه وزارت خارجه پاکستان …», «بیانیۀ مشترک کاخ الیزه و کاخ سفید می‌گوید», «في بيان للخارجية»: bodies by what they put out."""
    found = []
    for noun in scene.places("statement-noun", *scene.document.sentences[number]):
        if not scene.words[noun].endswith(_BULLETINS):  # a letter or speech names whom it is for
            continue
        for group in scene.groups[number]:
            near = noun < group.start <= noun + _NEAR and all(is_between(scene, at) for at in range(noun + 1, group.start))
            if near and all(phrase.kind == "organization" for phrase in group.phrases):
                if noun > 0 and scene.words[noun - 1] in _IN_IT:  # «جاء في بيان للخارجية», not «احتجت على بيان وزارة الإعلام»
                    unowned_body(scene, group.phrases[0])
                found += [Credit(group.start, actor, False, True) for actor in group.actors()]
    return found


def _made(scene: Scene, at: int, actor: str, credit: int, paper: bool = False) -> Credit:
    """Give a credit; one by a verb of speech («وقال لافروف إن») of anybody but a body tells of what stands in its sentence alone.

    A body may tell of its own act in a `paper` it puts out, or where it says that itself did it.
    """
    says = any(hit.entry.kind == "cue" for hit in scene.hits.get(credit, ()))
    if scene.cast.members[actor].kind != "organization":
        return Credit(at, actor, says)
    end = past_paper_and_day(scene, scene.phrase_at[at].end if at in scene.phrase_at else at + 1)
    own = says and end < len(scene.words) and scene.words[end] in _ITSELF  # «أعلنت الخارجية، في بيان، أنها استدعت»
    return Credit(at, actor, False, own=own or paper)


def spoken_credits(scene: Scene, contacts: list[CodedContact], statements: list[CodedStatement]) -> None:
    """Credit a contact told in somebody's words to them, its own parties where its first telling is theirs."""
    starts = scene.document.tokens.starts
    for contact in contacts:
        anchor, places = starts[contact.anchor], {starts[at] for at in (*[first for first, _ in contact.evidence], contact.anchor)}
        further = places.union([starts[at] for at in contact.anchors])
        for statement in statements:
            start, end = statement.content
            if statement.speaker in contact.according_to:
                continue
            if statement.speaker in contact.parties:
                told = start <= anchor < end or _own_telling(scene, statement, contact)
            else:
                knows = _knows(scene, statement.speaker, contact)
                inside = [at for at in (further if knows else places) if start <= at < end]
                told = bool(inside) or _speaks_for(scene, statement, contact) or (knows and _tells_of(scene, statement, contact, contacts))
            if told:
                contact.according_to.append(statement.speaker)


def _own_telling(scene: Scene, statement: CodedStatement, contact: CodedContact) -> bool:
    """«ذكر زيلينسكي أنه تحدث هاتفيا مع جونسون» under a headline that tells the contact: a party tells its own, by pronoun or «کردم»."""
    start, end = statement.content
    under = [at for at in contact.anchors if scene.document.sentence_of[at] > 0]
    first = scene.document.token_at(start)
    last = scene.document.token_at(end)
    pronoun = first > 0 and scene.words[first - 1].endswith(_ITSELF)
    own = pronoun or not _I_DID.isdisjoint(scene.words[first : min(last, first + _OWN)])
    return own and bool(under) and all(start <= scene.document.tokens.starts[at] < end for at in under)


def _tells_of(scene: Scene, statement: CodedStatement, contact: CodedContact, contacts: list[CodedContact]) -> bool:
    """«ضیا احمد گفته است که متقی در این دیدار …»: a third person who knows tells what a party said or did in the contact just told."""
    near = [s for s in contact.sentences if 0 <= statement.sentence - s <= _JUST]
    if not near or contact.status == "denied":
        return False
    first, last = (scene.document.token_at(at) for at in statement.content)
    if any(first <= at < last for other in contacts for at in other.anchors):
        return False
    again, member = scene.has(first, last, "frame-noun"), scene.cast.members[statement.speaker]
    many = member.kind == "group" and not member.name.endswith("source")  # «المصادر» tell of more than one contact
    if _only_tells(scene, statement.speaker) and (scene.has(first, last, "both") or (again and not many)):
        return True
    if not again:
        return False
    if not scene.arabic and any(scene.words[at - 1] in _THIS for at in scene.places("frame-noun", max(first, 1), last)):
        return True  # «… این دیدار به درخواست طرف مقابل به تعویق افتاده است»
    named = (scene.phrase_at.get(at) for at in range(first, last))
    return any(phrase is not None and phrase.actor in contact.parties for phrase in named)


def _knows(scene: Scene, speaker: str, contact: CodedContact) -> bool:
    """Whether a speaker is likely to tell of a contact from knowledge: a body, a source, or somebody of a party's country."""
    member = scene.cast.members[speaker]
    if member.kind in ("organization", "group", "office"):
        return True
    return member.kind == "person" and (
        _is_spokesperson(scene, speaker) or member.country is None
        or member.country in [scene.cast.members[party].country for party in contact.parties]
    )


def _speaks_for(scene: Scene, statement: CodedStatement, contact: CodedContact) -> bool:
    """Whether a spokesperson or a body of a party's country tells on about a contact: its parties or it are named in the words."""
    member = scene.cast.members[statement.speaker]
    if (member.kind != "organization" and not _is_spokesperson(scene, statement.speaker)) or contact.status == "denied":
        return False
    if member.country not in {scene.cast.members[p].country for p in contact.parties}:
        return False
    after = min((statement.sentence - s for s in contact.sentences if s <= statement.sentence), default=None)
    ahead = min(contact.sentences) - statement.sentence if after is None else 0
    if ahead > (_AHEAD if member.kind == "organization" else 1) or (after or 0) > _TOLD_WITHIN:
        return False
    first, last = (scene.document.token_at(at) for at in statement.content)
    inside = range(first, min(last, len(scene.words)))
    named = {p.actor for at in inside if (p := scene.phrase_at.get(at)) is not None}
    if named & set(contact.parties) or scene.has(first, last, "both"):
        return True
    return member.kind != "organization" and scene.has(first, last, "frame-noun")
