"""Sessions: a parliament's committee, faction or board in session with those who come before it.

«جلسه امروز کمیسیون انرژی با حضور وزیر نیرو برگزار شد», «وزیر کشور در کمیسیون امنیت ملی حضور یافت»: the body is one party and its
guests are the others; the member who tells of the session, and other members, are none.
"""

from itertools import compress

from rasad.actors.bodies_by_kind import is_of_parliament
from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.triggers.session import OTHER_BODIES, Body, Session
from rasad.text import fold_words

_SESSIONS = fold_words("جلسه نشست نشستی")
_INDEFINITE = fold_words("ای نشستی")
_POINTERS = fold_words("این همین آن")
_DAYS = fold_words("امروز دیروز فردا امشب دیشب")
_AROUND = _DAYS | fold_words(  # between «جلسه» and whose session it is
    "صبح عصر ظهر بعدازظهر بعد از شب روز هفته ماه گذشته آینده اخیر قبلی بعدی علنی غیرعلنی مشترک فوق العاده ویژه اول نخستین اولین "
    "اعضای ای های یک ( ) هیئت هیأت هیات رئیسه رییسه بین میان"
)
_JOINT = fold_words("مشترک مشترکی بین میان")
_GUEST = fold_words("مهمان میهمان")
_WITH_PRESENCE = fold_words("با")
_NO_PRESENCE = fold_words("عدم لزوم ضرورت بدون اهمیت درخواست خواستار به برای")
_LIST = frozenset("و ، , همچنين نيز « » \" ( )".split())
_LIST_ENDS = fold_words("برای جهت به در که از با مورد درباره پیرامون درخصوص خصوص برگزار تشکیل بررسی است بود شد ضمن تا : ؛ .")
_LIST_GAP = 9  # tokens of a title that nobody reads, in a list of guests
_BEFORE_OR_AFTER = fold_words("پیش پس قبل بعد")
_NEAR = 3  # tokens between «حضور» or «میزبان» and the first guest
_FAR = 30  # tokens from «جلسه» to «با حضور»
_COMING = {
    "حضور": fold_words("یافت یافتند یافته پیدا داشت داشتند دارد دارند خواهد خواهند می نیافت نیافتند"),
    "حاضر": fold_words("شد شدند شده شود خواهد خواهند می نشد نشدند نشده بود بودند بوده"),
    "شركت": fold_words("کرد کردند کرده خواهد خواهند می نکرد نکردند نکرده"),
}
_GOING = fold_words("رفت رفتند رفته آمد آمدند آمده رود روند آید آیند نرفت نرفتند نیامد نیامدند")
_WERE = fold_words("بود بودند")  # «نماینده دولت در کمیسیون بود»
_TELLING = frozenset(["حضور", "ميزبان", *_COMING, *_GOING, *_WERE, *_GUEST])  # the words a session may be told by, besides its own nouns
_ASKED = _TELLING | _SESSIONS
_REFUSED = fold_words("نیافت نیافتند نشد نشدند نشده نکرد نکردند نکرده نرفت نرفتند نیامد نیامدند")
_IN = frozenset(["در", "به"])
_FREE = ("", "of", "beside", "چون")  # how a guest stands who is the subject of «حضور یافت»
_OWN = frozenset(["lawmaker", "committee-chair", "deputy-speaker", "member", "professional", "source"])
_OF_MEMBERS = ("representatives", "members", "lawmakers", "journalists", "some-")
_NAMED = ("person", "title", "group", "organization")
_CLOSING = fold_words("شد شدند بود بودند کرد کردند یافت یافتند داشت داشتند گفت است . :")
_BODIES = fold_words("کمیسیون فراکسیون کمیته مجلس پارلمان هیئت هیأت هیات")  # what the names of bodies that hold sessions begin with
_PARTS = fold_words("اعضای هیئت هیأت هیات")
_BEGINNING, _HOLDERS = _BODIES | _PARTS, ("group", "organization")  # of the names of bodies and of their members; what these are
_WHOLE = fold_words("مجلس پارلمان")
_LEAD, _TOLD = 4, 12  # tokens from «در» to «جلسه», and from who reports to «گزارش»
_REPORTS = fold_words("گزارش گزارشی توضیح توضیحات توضیحاتی")
_SPEAKS = _REPORTS | fold_words("مطرح تشریح پاسخ اعلام گفت گفتند تاکید تأکید اظهار بیان ارائه ارایه افزود")
_CLAUSE_WORDS = frozenset([":", "؛", "اينكه"])


class SessionReader:
    """Reads the sessions that one Persian report tells."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        told = [] if scene.arabic else [p for p in scene.phrases if self.words[p.first] in _BEGINNING and p.kind in _HOLDERS]
        self.bodies = [body for phrase in told if (body := self._body(phrase)) is not None]
        self.holding = {body.actor for body in self.bodies}
        self.last: Body | None = None  # whose session was told of last

    def _body(self, phrase: Phrase) -> Body | None:
        """Give the body a phrase names, or whose members or board it names; «این مجلس» is any gathering."""
        word, before = self.words[phrase.first], self.words[phrase.first - 1] if phrase.first else ""
        if word not in (_PARTS if phrase.kind == "group" else _BODIES) or (word == "مجلس" and before in _POINTERS):
            return None
        actor = phrase.owner if phrase.kind == "group" else phrase.actor
        if actor is None or not is_of_parliament(actor, self.scene.cast.registry):
            return None
        if actor not in self.scene.cast.members:  # told by its members alone
            actor = phrase.actor
        if actor is None or actor not in self.scene.cast.members:
            return None
        return Body(phrase.start, phrase.end, actor)

    def sentence(self, number: int) -> list[Session]:
        """Give the sessions with guests that a sentence tells."""
        return self._told_in(number) if self.bodies else []

    def _told_in(self, number: int) -> list[Session]:
        first, last = self.scene.document.sentences[number]
        if _ASKED.isdisjoint(self.words[first:last]):
            return []
        here = [self._meant(body) for body in self.bodies if first <= body.start < last]
        owners = self._owners(first, last, here)
        found = [
            session for at in range(first, last) if (self.words[at] in _TELLING or at in owners) and at not in self.scene.phrase_at
            and (session := self._told_at(number, at, first, last, here, owners)) is not None
            and session.guests and not self._tells_himself(number, at, first, session)
        ]
        kept: list[Session] = []
        for session in found:
            twin = next((n for n, other in enumerate(kept) if _same(session, other)), None)
            if twin is None:
                kept.append(session)
            elif session.missed:  # «قرار بود وزیر در جلسه کمیسیون حضور یابد ولی در جلسه حضور پیدا نکرد»
                kept[twin] = session
        return kept

    def _meant(self, body: Body) -> Body:
        """«کمیسیون» alone is the one whose session is told of, whichever was named since: «مصوبات کمیسیون تلفیق»."""
        if self.last is None or body.end > body.start + 1 or self.words[body.start] != self.words[self.last.start]:
            return body
        return body._replace(actor=self.last.actor)

    def _tells_himself(self, number: int, at: int, first: int, session: Session) -> bool:
        """Whether who tells of a session is taken for its guest: somebody named before the clause that tells of it."""
        begin = self._clause(at, first)
        tellers = {p.actor for group in self.scene.groups[number] if group.end <= begin for p in group.phrases if p.kind == "person"}
        return any(guest.actor in tellers for guest in session.guests)

    def _told_at(
        self, number: int, at: int, first: int, last: int, here: list[Body], owners: dict[int, Body | None]
    ) -> Session | None:
        word, before = self.words[at], self.words[at - 1] if at > first else ""
        following = self.words[at + 1] if at + 1 < last else ""
        if word == "حضور" and before in _WITH_PRESENCE:
            return self._with_presence(number, at, first, last, here, owners)
        if following in _COMING.get(word, ()):
            return self._came(number, at, first, here, owners)
        if word in _GOING | _WERE and any(body.end == at - (before == "مي") for body in here):
            return self._came(number, at, first, here, {}, word in _GOING)
        if word == "حضور" and (before not in _NO_PRESENCE or self.words[at - 2 : at] == ["اشاره", "به"]):
            return self._presence_of(number, at, last, here, owners)
        if word == "ميزبان":
            host = self._subject(self._clause(at, first), at, here)
            return self._session(at, at + 1, host, self._listed(number, at + 1, host), came=True) if host is not None else None
        if word in _GUEST:
            return self._comer(number, at, at, self._clause(at, first), here)
        if at in owners:
            session = self._with_somebody(number, at, first, here, owners) or self._reported(number, at, last, owners[at])
            return session or self._of_both(number, at, owners[at])
        return None

    # -- how guests are told ------------------------------------------------------------------------------------------

    def _with_presence(
        self, number: int, at: int, first: int, last: int, here: list[Body], owners: dict[int, Body | None]
    ) -> Session | None:
        """«جلسه کمیسیون با حضور A», «کمیسیون با حضور A جلسه‌ای برگزار کرد»."""
        begin = self._clause(at, first)
        if self.words[at + 1 : at + 2] == ["در"]:  # «A با حضور در کمیسیون …»
            return self._comer(number, at, at - 1, begin, here)
        noun = max((n for n in owners if max(begin, at - _FAR) <= n < at), default=None)
        host = owners[noun] if noun is not None else None
        if noun is None and any(at < n < at + _FAR for n in owners):
            host = self._subject(begin, at, here)
        if host is None:
            return self._presence_of(number, at, last, here, owners)
        return self._session(noun if noun is not None else at, at + 1, host, self._listed(number, at + 1, host))

    def _came(
        self, number: int, at: int, first: int, here: list[Body], owners: dict[int, Body | None], went: bool = False
    ) -> Session | None:
        """«A در جلسه کمیسیون حضور یافت», «A در کمیسیون حاضر شد»."""
        begin = self._clause(at, first)
        noun = max((n for n in owners if begin <= n < at and owners[n] is not None), default=None)
        host = owners[noun] if noun is not None else self._gone_to(begin, at, here)
        if host is None:
            return None
        free = [g for g in self.scene.groups[number] if begin <= g.start < at and g.marker in _FREE and g.phrases[0].kind in _NAMED]
        came = next((g for g in free if self._guests(g.phrases, host)), None)
        listed = self._guests([p for g in self._list(number, came.start) if g.end <= at for p in g.phrases], host) if came else []
        guests = listed or (self._guests(came.phrases, host) if came else [])
        if noun is None and self._is_parliament(host) and not all(phrase.titles for phrase in guests):
            return None  # «آقای A در مجلس حاضر شد»: he sits there
        return self._session(noun if noun is not None else at, at + 2, host, guests, not _REFUSED.isdisjoint(self.words[at : at + 3]), went)

    def _presence_of(self, number: int, at: int, last: int, here: list[Body], owners: dict[int, Body | None]) -> Session | None:
        """«حضور A در (جلسه) کمیسیون»."""
        end = self._list_end(number, at + 1)
        if end is None or end + 1 >= last or self.words[end] not in _IN:
            return None
        host = owners.get(end + 1) or next((body for body in here if end < body.start <= end + 2), None)
        return self._session(at, end + 1, host, self._listed(number, at + 1, host)) if host is not None else None

    def _with_somebody(self, number: int, at: int, first: int, here: list[Body], owners: dict[int, Body | None]) -> Session | None:
        """«نشست مجلس با وزیر A», «کمیسیون نشست مشترکی با وزیر A برگزار کرد»."""
        host = owners[at] or self._subject(self._clause(at, first), at, here)
        if host is None:
            return None
        end = max(at + 1, host.end if host.start > at else at + 1)
        group = next((g for g in self.scene.groups[number] if g.end == at and g.marker == "با" and host.end <= g.start), None)
        group = group or next((g for g in self.scene.groups[number] if end <= g.start <= end + _NEAR), None)
        if group is None or group.marker != "با":
            return None
        return self._session(at, end, host, self._listed(number, group.start, host))

    def _reported(self, number: int, at: int, last: int, host: Body | None) -> Session | None:
        """«وزیر نیرو در این جلسه گزارشی ارائه کرد», «در جلسه امروز کمیسیون رئیس سازمان A گزارش داد»: who reports to it came to it."""
        lead = next((n for n in range(at - 1, max(0, at - _LEAD), -1) if self.words[n] == "در"), None)
        if host is None or lead is None:
            return None
        end = max(at + 1, host.end if host.start > at else at + 1)
        near = [g for g in self.scene.groups[number] if g.marker in _FREE and (g.end == lead or end <= g.start <= end + _NEAR)]
        beside = [g for g in near if g.marker != "of" or g.start <= end + 1]  # «گزارش عملکرد وزارت نیرو»: it is told of
        # Who speaks in parliament sits there, as a rule; «در این جلسه مصوبات شورا … بررسی شد»: bodies do not speak.
        alone = beside and beside[-1].phrases[0].kind in ("person", "title") and beside[-1].start <= end + 1
        telling = _SPEAKS if alone and not self._is_parliament(host) else _REPORTS
        if not beside or telling.isdisjoint(self.words[end : min(last, beside[-1].end + _TOLD)]):
            return None
        if ":" in self.words[end : beside[-1].start]:  # «در جلسه کمیسیون گفت: وزیر نیرو …»
            return None
        guests = self._guests([p for p in beside[-1].phrases if p.kind == "organization" or p.titles], host)
        return self._session(at, end, host, guests)

    def _comer(self, number: int, at: int, end: int, begin: int, here: list[Body]) -> Session | None:
        """«A مهمان (امروز) کمیسیون بود», «A با حضور در کمیسیون»: who stands right before the token `end` came to the body behind."""
        host = next((body for body in here if at < body.start <= at + _NEAR), None)
        return self._session(at, at + 1, host, self._right_before(number, end, begin, host), came=True) if host is not None else None

    def _of_both(self, number: int, at: int, host: Body | None) -> Session | None:
        """«جلسه مشترک (بین) اعضای کمیسیون و A»."""
        if host is None or host.start < at or _JOINT.isdisjoint(self.words[at : host.start]):
            return None
        group = next((g for g in self.scene.groups[number] if g.start <= host.start < g.end), None)
        guests = self._guests([p for p in group.phrases if p.start >= host.end], host) if group is not None else []
        return self._session(at, host.end, host, guests)

    def _right_before(self, number: int, at: int, begin: int, host: Body) -> list[Phrase]:
        """Give the guests who stand bare right before a token, none farther off than a day is told in."""
        group = next((g for g in reversed(self.scene.groups[number]) if begin <= g.start and g.end <= at), None)
        near = group is not None and group.marker in ("", "of") and at - group.end <= _NEAR
        return self._guests(group.phrases, host) if group is not None and near else []

    def _session(self, start: int, end: int, host: Body, guests: list[Phrase], missed: bool = False, came: bool = False) -> Session:
        return Session(start, end, host, guests, self._tense(end), missed, came)

    # -- whose session it is ------------------------------------------------------------------------------------------

    def _owners(self, first: int, last: int, here: list[Body]) -> dict[int, Body | None]:
        """Give where sessions are told of in a sentence, and whose each is: None where that is not said."""
        found: dict[int, Body | None] = {}
        for at in [*compress(range(first, last), map(_SESSIONS.__contains__, self.words[first:last]))]:
            if at in self.scene.phrase_at or self._beside_it(at, first):
                continue
            owner = self._owner(at, last, here)
            if owner is not None:
                self.last = owner
            found[at] = owner
            if owner is None and (own := self._own(at, first, last, here)) is not None:
                found[at] = self.last = own
            elif owner is None and not self._is_anothers(at, last):
                pointed = at > first and self.words[at - 1] in _POINTERS
                dated = not _DAYS.isdisjoint(self.words[at + 1 : at + 4])
                come = at > first and self.words[at - 1] == "در" and self._comes(at + 1)
                indefinite = self.words[at] in _INDEFINITE or self.words[at + 1 : at + 2] == ["اي"]
                if (pointed or dated or come) and not indefinite:
                    found[at] = self.last
                elif indefinite:
                    found[at] = self._subject(self._clause(at, first), at, here)
        return found

    def _comes(self, at: int) -> bool:
        """«حاضر شدند», «حضور یافت»: whether words at a token tell of coming."""
        two = self.words[at : at + 2]
        return len(two) > 1 and two[1] in _COMING.get(two[0], ())

    def _own(self, noun: int, first: int, last: int, here: list[Body]) -> Body | None:
        """«کمیسیون در جلسه امروز خود …»: the session of the clause's subject."""
        at = self._past_days(noun + 1, last)
        return self._subject(self._clause(noun, first), noun, here) if at < last and self.words[at] == "خود" else None

    def _beside_it(self, at: int, first: int) -> bool:
        """«پیش از جلسه علنی مجلس», «در حاشیه نشست مجلس»: what is told was before, after or beside that session."""
        before = self.words[max(first, at - 2) : at]
        return before[-1:] == ["حاشيه"] or (before[-1:] == ["از"] and before[0] in _BEFORE_OR_AFTER)

    def _owner(self, noun: int, last: int, here: list[Body]) -> Body | None:
        at = self._past_days(noun + 1, last)
        at += at < last and self.words[at] in _POINTERS
        return next((body for body in here if noun < body.start <= at), None)

    def _past_days(self, at: int, last: int) -> int:
        """Give the first token that says neither when a session is nor what kind of session."""
        while at < last and (self.words[at] in _AROUND or self.words[at][0].isdigit() or self._is_day(at)):
            at += 1
        return at

    def _is_day(self, at: int) -> bool:
        return any(hit.entry.kind in ("day", "weekday", "month") for hit in self.scene.hits.get(at, ()))

    def _is_anothers(self, noun: int, last: int) -> bool:
        """Whether what follows «جلسه» is another body or person: theirs it is."""
        at = self._past_days(noun + 1, last)
        if at >= last:
            return False
        if self.words[at + 1 : at + 2] and self.words[at + 1] in _COMING.get(self.words[at], ()):
            return False  # «در این جلسه شرکت کردند»: no company
        behind = self.scene.phrase_at.get(at) if at == noun + 1 else None
        if behind is not None and noun > 0 and self.words[noun - 1] in _POINTERS:  # «در این جلسه وزیر نیرو توضیح داد»: he speaks
            behind = behind if behind.kind not in ("person", "title") else None
        return self.words[at] in OTHER_BODIES or behind is not None

    def _subject(self, begin: int, end: int, here: list[Body]) -> Body | None:
        """Give the body that is the subject of what follows: bare at the head of its clause."""
        for body in here:
            if begin <= body.start < end:
                free = self.words[body.start - 1] not in _IN and not self.scene.grammar.is_noun(self.words[body.start - 1])
                return body if body.start == begin or free else None
        return None

    def _gone_to(self, begin: int, end: int, here: list[Body]) -> Body | None:
        """Give the last body before a verb that «در» stands before: «در کمیسیون», «در این کمیسیون»."""
        for body in reversed(here):
            if begin < body.start < end:
                before = self.words[body.start - 1]
                if before in _IN or (before in _POINTERS and self.words[body.start - 2] in _IN):
                    return body
        return None

    def _clause(self, at: int, first: int) -> int:
        """Give where the clause of a token begins: after a colon or a verb of speech."""
        for before in range(at - 1, first - 1, -1):
            if self.words[before] in _CLAUSE_WORDS or self.words[before - 1 : before + 1] == ["اين", "كه"]:  # «با بیان اینکه A … حضور داشت»
                return before + 1
            if before not in self.scene.phrase_at and says_at(self.scene, before):
                return before + 1 + (self.words[before + 1] == "كه")
        return first

    # -- who came -----------------------------------------------------------------------------------------------------

    def _listed(self, number: int, at: int, host: Body) -> list[Phrase]:
        """Give the guests of the list that begins at a token."""
        return self._guests([phrase for group in self._list(number, at) for phrase in group.phrases], host)

    def _list_end(self, number: int, at: int) -> int | None:
        groups = self._list(number, at)
        return groups[-1].end if groups else None

    def _list(self, number: int, at: int) -> list[Group]:
        found: list[Group] = []
        end = at
        for group in self.scene.groups[number]:
            if group.start < at or group.phrases[0].kind not in _NAMED:
                continue
            gap = self.words[end : group.start]
            if not found:
                if len(gap) > _NEAR or not _LIST_ENDS.isdisjoint(gap):
                    break
            elif not gap or len(gap) > _LIST_GAP or gap[0] not in _LIST or not _LIST_ENDS.isdisjoint(gap) or self._acts(end, group.start):
                break
            elif gap[-1] not in _LIST and group.phrases[0].kind in ("organization", "title"):
                end = group.end  # whom somebody with an unread title serves
                continue
            found.append(group)
            end = group.end
        return found

    def _acts(self, first: int, last: int) -> bool:
        return any(hit.entry.kind in ("cue", "frame-verb") for at in range(first, last) for hit in self.scene.hits.get(at, ()))

    def _guests(self, phrases: list[Phrase], host: Body) -> list[Phrase]:
        """Give those of some phrases that can be guests, each actor once: no member of the body, no paper, nobody of no office."""
        return list({phrase.actor: phrase for phrase in phrases if phrase.actor is not None and self._is_guest(phrase, host)}.values())

    def _is_guest(self, phrase: Phrase, host: Body) -> bool:
        actor = phrase.actor
        if actor is None or actor in self.holding or phrase.kind not in _NAMED or self.scene.is_medium(actor):
            return False
        if phrase.kind in ("group", "organization"):
            return phrase.kind == "organization" or self._sent(phrase) or not any(noun in actor for noun in _OF_MEMBERS)
        role = self.scene.told_roles.get(actor) or self.scene.cast.members[actor].role
        if role == "representative":  # of a body; a town's sits there
            return phrase.owner in self.scene.cast.registry.organizations
        return role not in _OWN and not (role == "speaker" and self._is_parliament(host))

    def _sent(self, group: Phrase) -> bool:
        """«نمایندگان وزارت نیرو»: whether a group is of a body that is no part of parliament."""
        registry = self.scene.cast.registry
        if group.body is not None:
            return group.body != "parliament"
        return group.owner in registry.organizations and not is_of_parliament(group.owner, registry)

    def _is_parliament(self, body: Body) -> bool:
        return self.words[body.start] in _WHOLE

    def _tense(self, at: int) -> str:
        """Give the tense of the verb that closes the clause: «برگزار شد», «برگزار می‌شود», «حضور خواهد یافت»."""
        for word in self.words[at - 1 : at + _FAR]:
            if word in ("خواهد", "خواهند"):
                return "future"
            if word == "مي":
                return "present"
            if word in _CLOSING:
                return "past"
        return "past"


def _same(one: Session, other: Session) -> bool:
    return one.body.actor == other.body.actor and {p.actor for p in one.guests} == {p.actor for p in other.guests}
