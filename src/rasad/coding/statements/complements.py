"""What follows an Arabic cue: its subject, then what introduces the content («أكد شكري، في مؤتمر صحفي، أن …»)."""

from rasad.actors.view import Phrase
from rasad.coding.clauses.adverbials import WHEN, after_adverbial, after_platform, led_after, tells_when
from rasad.coding.clauses.clause_words import (
    ABSTRACT,
    ADVERBIALS,
    ALONE,
    COMMAS,
    ENDS_RELATIVE,
    MANNER,
    OBJECT_PRONOUNS,
    RANKED,
    RELATIVE,
    STOP,
    THAT,
    is_adverb,
    is_clitic,
)
from rasad.coding.clauses.extents import OPENING
from rasad.coding.clauses.walks import Complement, Walk
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.speakers.guests import guests
from rasad.coding.speakers.named_by_title import name_before_title
from rasad.coding.speakers.placed_names import name_after
from rasad.coding.speakers.speaking_bodies import SpeakingBodies
from rasad.coding.speakers.stand_ins import DEFINITE, StandIns
from rasad.coding.statements.cue_takes import takes_of
from rasad.coding.statements.light_verbs import has_needed, is_bare, needed
from rasad.coding.statements.quoted_content import after_label, is_speech, quoted_rather
from rasad.coding.statements.resuming import TO_HIM, resumed
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_AFTER_SPEAKER = THAT | {":", "،", "("} | OPENING  # what follows a speaker's name
_WHO_IS = fold_words("وهو وهي")
_AFTER_NAME = _AFTER_SPEAKER | RELATIVE | _WHO_IS
_REACH = 45
_OTHERS = fold_words("بعد قبل خلال عقب أثناء لدى مع عن جمع إثر ضم حول بشأن")  # after these others are named than the speaker
# «طالبت كل من الصين وفيتنام بـ», «اتهمت أغلب دول الخليج طهران»
_QUANTIFIERS = fold_words("كل كلا كلتا أغلب معظم غالبية جميع كافة سائر مختلف")
_HOSTS = fold_words("لقائه لقائها لقائهم لقاءه استقباله استقبالها استقبالهم")  # what has whom somebody met as its object
_CHANNELS = fold_words("سي ان بي")  # «سي إن إن»
_FIRST_PERSON = fold_words("نحن أنا لسنا سوف")
_SAYING = frozenset(["say", "add"])
_OPEN_CLAUSES = fold_words("لن لا لم ليس ليست إذا هناك لدينا علينا سنعمل")  # how words begin that no أن brings in
_UNLED = _FIRST_PERSON | _OPEN_CLAUSES
ALL_OF_THEM = fold_words("كافة جميعا جميعها كلها معا")
_ON_BOARD = fold_words("متن هامش صعيد")  # «أكد في تصريحات على متن الطائرة أن»
_WARNED = 6  # tokens of whom somebody warns, before «من أن»
_BECAUSE = fold_word("لأن")
_ADDRESSEE = 3  # tokens of whom a thing is told, before أن
_ADDRESSED = 14  # and of somebody known, with where: «أكد لنظرائه في المنطقة في منتدى أمني أن»


def _titled(phrase: Phrase) -> bool:
    """Whether a name has a title before it: it is not the name of a title further before («الرئيس الجزائري وزير الداخلية روتايو»)."""
    return any(title.end <= phrase.first for title in phrase.titles)


class ComplementReader:
    """Reads on from the cues of one report."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.group_at = {at: group for groups in scene.groups for group in groups for at in range(group.start, group.end)}
        self.stand_ins = StandIns(scene)
        self._add_stand_ins()

    def _add_stand_ins(self) -> None:
        """«وأكدت الوزارة»: nouns beside a cue that stand for an actor are subjects as a name is."""
        stand_ins, bodies, words = self.stand_ins, SpeakingBodies(self.scene), self.words
        after = {hit.end for verbs in self.scene.speech.values() for hit in verbs}
        near = after | {end - back for end in after for back in (2, 3)}  # a noun right after a cue, or one or two words before it
        for at in sorted(near):
            if not 0 <= at < len(words) or at in self.scene.phrase_at:
                continue
            group = stand_ins.group(at) if words[at].startswith(DEFINITE) and stand_ins.may_stand(at) else None
            if group is None and at in after:
                group = stand_ins.short_name(at) or stand_ins.statement(at) or bodies.group(at)
            if group is not None:
                self.group_at |= dict.fromkeys(range(group.start, group.end), group)
        self.group_at |= {at: told for told in guests(self.scene) for at in range(told.start, told.end)}

    def read(self, cue: Cue, hit: Hit, last: int, finite: bool) -> Complement:
        """Read on from the cue `hit` to what introduces its content, at most to the token `last`.

        `finite`: a subject may follow. In `takes`, `to` says that an addressee stands between, `someone` that the cue
        has a person as its object, so that one alone is no subject («واتهم الرئيس السابق بأنه …»).
        """
        takes = takes_of(cue.id)
        limit = min(last, hit.end + _REACH)
        if cue.needs and not has_needed(self.words, cue, hit.end, limit):
            return Complement(None, None, "")
        if cue.needs and "whole" not in takes:
            return needed(self.scene, self.group_at, cue, hit, limit, finite)
        found = self._clause_first(self._walk(takes, hit, limit, finite, cue.weight == "weak"), takes, hit.end, limit)
        if "someone" in takes and found.subject is not None and finite and (
            found.how != "object" or (found.content is not None and self.words[found.content] in ALL_OF_THEM)
        ):
            group = found.subject
            if found.content is None or self._nothing_between(group.end, found.content):
                return Complement(None, group.start, "object")
        return quoted_rather(self.scene, self.group_at, found, cue, hit, last) if cue.klass == "state" and "that" in takes else found

    def _clause_first(self, found: Complement, takes: frozenset[str], first: int, limit: int) -> Complement:
        """Prefer a clause to a noun before it: «وأوضح A، خلال افتتاحه الدورة …، أن», «أكد لضيفه أن», «أعلن A إثر اللقاء الذي ضم B أن»."""
        if found.content is None or "that" not in takes or found.how not in ("object", "clitic", "quote"):
            return found
        for at in range(found.content, limit):
            word, before = self.words[at], self.words[at - 1]
            if word in STOP or word == ":" or (at not in self.group_at and self.scene.hit(at, "cue") is not None):
                return found
            if word in takes and at > found.content and self.words[found.content] in TO_HIM:
                return Complement(found.subject, at + 1, "preposition")  # «أكد له على تمنيات بلاده بأن …»
            if word in THAT and word != _BECAUSE and at + 1 < limit:
                told = "to" in takes and "someone" in takes and at - found.content <= 2  # «أبلغ المنتدى أن»
                to_whom = self.words[found.content]
                known = found.content in self.group_at or to_whom.endswith(("ه", "ها", "هم")) or to_whom.startswith("لل")
                addressed = told or (to_whom[0] == "ل" and "ل" not in takes and at - found.content <= (_ADDRESSED if known else _ADDRESSEE))
                between = self.words[first : found.content]
                adjunct = not (ADVERBIALS.isdisjoint(between) and RELATIVE.isdisjoint(between))
                aside = adjunct and before not in ADVERBIALS and before not in ABSTRACT
                of_it = before in takes and found.how == "object" and at - found.content <= _WARNED  # «حذر إسرائيل من أن …»
                return Complement(found.subject, at + 1, "that") if addressed or aside or of_it or before in COMMAS else found
        return found

    def introduced(self, cue: Cue, at: int, last: int) -> tuple[int | None, str]:
        """Give the content and its way where the token `at` introduces it: أن, or a preposition the cue takes."""
        takes = frozenset(fold_word(t) for t in cue.takes)
        found = self._introduced(takes, at, last, True) if at < last else None
        return found if found is not None and found[1] in ("that", "preposition") else (None, "")

    def _nothing_between(self, end: int, content: int) -> bool:
        """Whether the content follows a group at once, but for its introduction and marks."""
        return all(not w[0].isalnum() or w in THAT or len(w) <= 3 or w in ALL_OF_THEM for w in self.words[end:content])

    def _walk(self, takes: frozenset[str], hit: Hit, limit: int, finite: bool, tight: bool) -> Complement:
        start = max(hit.end, resumed(self.words, hit.end))
        tight = tight and start == hit.end
        walk = Walk(takes, hit, limit, finite and (start == hit.end or self._speaks_in_it(takes, start)), tight, start)
        while walk.at < limit:
            group = self.group_at.get(walk.at)
            if group is not None and group.start == walk.at and self.words[walk.at] not in THAT:
                found = self._at_group(walk, group)
            else:
                found = self._at_word(walk)
            if found is not None:
                return found
        return Complement(walk.subject, None, "")

    def _speaks_in_it(self, takes: frozenset[str], at: int) -> bool:
        """«بيان أكدت فيه أثينا أن»: a subject after «فيه»; «احتجت فيها أثينا على»; «رسالة دعت فيها بغداد إلى»: whom it is addressed to."""
        return at in self.group_at and ("clause" in takes or ("object" not in takes and self.group_at[at].marker == ""))

    def _at_group(self, walk: Walk, group: Group) -> Complement | None:
        """A group is the subject, what is said, or passed over; give the complement where the walk ends."""
        if walk.host and group.marker in ("", "of"):  # «وشدد خلال لقائه اليوم بالرياض مبعوث الأمم المتحدة على»
            walk.host, walk.at = False, group.end
            return None
        if walk.adverbial and self.words[group.start - 1].endswith(("ه", "ها", "هم", "هما")) and group.marker in ("", "of"):
            walk.at = group.end  # «وقال في لقائه باشاغا إن»: whom he met
            return None
        if walk.finite and walk.fresh and not walk.pronoun and self._is_subject(walk.subject, group, walk.hit):
            walk.subject, walk.at = group, group.end
            return None
        bare = group.marker == ""
        if bare and walk.subject is not None and "clause" in walk.takes and group.phrases[0].kind in ("person", "title"):
            # «أكد نائب رئيس الحركة في الخارج موسى أبو مرزوق أن»
            beside = not any(word in _OTHERS for word in self.words[walk.subject.end : group.start])
            walk.subject, walk.at = self._longer(walk.subject, group) if beside else walk.subject, group.end
            return None
        how = self._as_content(group, walk.takes, walk.fresh)
        if how and not (how == "object" and "to" in walk.takes and (walk.subject is not None or not walk.finite)):
            return Complement(walk.subject, walk.at, how)
        if walk.tight and bare and "to" not in walk.takes:
            return Complement(walk.subject, None, "")
        walk.at = group.end
        return None

    def _at_word(self, walk: Walk) -> Complement | None:
        """A word introduces the content, ends the walk, or is passed over."""
        word, at = self.words[walk.at], walk.at
        if word in _UNLED and self._unled(walk):
            return Complement(walk.subject, at, "that")
        found = self._introduced(walk.takes, at, walk.limit, walk.fresh)
        if found is not None:
            return Complement(walk.subject, *found)
        whole = self._whole(walk, at) if word in _QUANTIFIERS else None
        if whole is not None:
            walk.subject, walk.at = whole, whole.end
            return None
        if word in STOP:
            return Complement(walk.subject, None, "")
        if word in OPENING and walk.subject is not None and at == walk.subject.end:
            walk.at = after_label(self.words, at)  # «أعلنت البعثة “يونامي” مقتل …»
        elif word in OPENING and at + 1 in self.group_at:
            walk.at = at + 1  # «وذكر "كيري" في مقابلة»
        elif word in COMMAS or word == "(":
            walk.at, walk.fresh = (at + 1, True) if walk.adverbial else self._after_comma(walk.takes, at, walk.limit)
            walk.adverbial = walk.within = False
        elif word in _WHO_IS and walk.subject is not None:
            walk.at, walk.fresh = at + 1, False  # «ودعا رواسا وهو سياسي معارض إلى»
        elif word in RELATIVE:
            walk.at = next((after for after in range(at + 1, walk.limit) if self.words[after] in ENDS_RELATIVE), max(at + 1, walk.limit))
        elif word in OBJECT_PRONOUNS or (walk.adverbial and word in WHEN):
            walk.at += 1  # «متهمة إياها بـ», «ذكر الجمعة الماضي أن»
        elif word in MANNER:
            walk.at += 2 if word in ("باشد", "باقسي", "بشكل", "بصوره") else 1
        elif word in ALONE or tells_when(self.scene, at):
            walk.adverbial, walk.at = True, at + 1
        elif word in ADVERBIALS:
            walk.adverbial, walk.within, walk.at = True, True, after_adverbial(self.scene, self.group_at, at, walk.limit)
            walk.host = walk.host or not _HOSTS.isdisjoint(self.words[at : walk.at])
        elif is_adverb(self.scene.hits.get(at, ())):
            walk.pronoun = walk.pronoun or self.scene.hit(at, "pronoun") is not None
            walk.adverbial, walk.at = True, at + 1
        else:
            return self._at_noun(walk)
        return None

    def _unled(self, walk: Walk) -> bool:
        """Whether words begin that no أن brings in: «قال الوزير نحن مطالبون بـ», «وقال لن نسمح بـ»."""
        word = self.words[walk.at]
        if walk.at != (walk.subject.end if walk.subject is not None else walk.hit.end):
            return False
        ours = word in _FIRST_PERSON and walk.subject is not None and "clause" in walk.takes
        return ours or (word in _OPEN_CLAUSES and walk.subject is None and walk.hit.entry.value[0] in _SAYING)

    def _whole(self, walk: Walk, at: int) -> Group | None:
        """Give the group that stands as the subject after «كل من», «أغلب», «جميع» at the token `at`."""
        if not walk.finite or walk.subject is not None:
            return None
        start = at + 2 if self.words[at + 1 : at + 2] == ["من"] else at + 1
        group = self.group_at.get(start)
        return group if group is not None and group.start == start and group.marker in ("", "of", "من") else None

    def _at_noun(self, walk: Walk) -> Complement | None:
        """A noun that is no actor: the object, an unknown subject, or part of what stands between."""
        at, word = walk.at, self.words[walk.at]
        has_subject = walk.subject is not None or walk.pronoun or (walk.adverbial and word.endswith(("ه", "ها", "هم")))
        walk.adverbial = False
        if not has_subject and walk.finite and at == walk.hit.end and "object" in walk.takes:
            named = name_after(self.scene, at, walk.limit, _AFTER_NAME)
            if named is not None:
                walk.subject, walk.at = named, named.end
                return None
        if not has_subject and walk.finite and at == walk.hit.end and word.endswith("ون") and len(word) > 5:
            return Complement(None, None, "unknown")  # «ويحذر المدافعون عن الخطوة من أن»: a plural that only subjects have
        if walk.fresh and "object" in walk.takes and self._noun_like(at):
            return self._object(walk.takes, walk.subject, at, walk.limit, walk.finite and not has_subject)
        if not has_subject and not walk.within and self._unknown_subject(at, walk.finite):
            named = self._named_after(at, walk.limit)
            if named is None and at == walk.hit.end and walk.hit.entry.value[1] == "finite" and not walk.tight:
                named = name_after(self.scene, at, walk.limit, _AFTER_SPEAKER)
                named = named or name_before_title(self.scene, self.group_at, at, walk.limit)
            if named is None:
                return Complement(None, None, "unknown")
            walk.subject, walk.at = named, named.end
            return None
        if walk.tight and (walk.subject is None or word not in RANKED):
            return Complement(walk.subject, None, "")
        walk.fresh = walk.fresh and walk.subject is not None and word.startswith("ال")
        walk.at += 1
        return None

    def _longer(self, subject: Group, group: Group) -> Group:
        """Give the name where the subject was a title: both are one person."""
        return group if subject.phrases[-1].kind == "title" and group.phrases[0].kind == "person" else subject

    def _is_subject(self, subject: Group | None, group: Group, hit: Hit) -> bool:
        """Whether a group is the cue's subject: the first without a preposition, or the name right after its title."""
        if subject is None:
            return self.bare(group, hit)
        return (
            group.start == subject.end and group.marker == "" and not group.phrases[0].prefix and not _titled(group.phrases[0])
            and subject.phrases[-1].kind == "title" and group.phrases[0].kind == "person"
        )

    def _unknown_subject(self, at: int, finite: bool) -> bool:
        """Whether the noun at `at` is the subject of a cue, and no actor («قال الجيش إن»); «مرارا», «قائلا» are none."""
        word = self.words[at]
        if not finite or not word[0].isalpha() or word[0] in "بلكو" or word.endswith("ا"):
            return False
        return self.scene.hit(at, "cue") is None

    def _named_after(self, at: int, limit: int) -> Group | None:
        """Give the name after a title nobody knows: «أفاد أمين عام المنظمة، نور الدين الطبوبي، بأنه»."""
        for after in range(at + 1, min(limit, at + 14)):
            group = self.group_at.get(after)
            if group is not None and group.start == after and group.marker == "" and group.phrases[0].kind == "person":
                return group
            word = self.words[after]
            if word in THAT or word in ADVERBIALS or word in RELATIVE or word in STOP or word == ":" or self.scene.hit(after, "cue"):
                return None
        return None

    def bare(self, group: Group, hit: Hit) -> bool:
        """Whether a group has no preposition; «وبين الجبير أن»: the cue itself may look like one."""
        return is_bare(self.words, group, hit)

    def _as_content(self, group: Group, takes: frozenset[str], fresh: bool) -> str:
        if group.marker in ("ب", "ل") and group.marker in takes:
            return "clitic"
        return "object" if group.marker == "" and "object" in takes and fresh else ""

    def _introduced(self, takes: frozenset[str], at: int, limit: int, fresh: bool) -> tuple[int | None, str] | None:
        """Whether the token at `at` introduces content: أن, a colon, a quotation, or a preposition the cue takes."""
        word = self.words[at]
        if word == "ان" and self.words[at - 1] in _CHANNELS and self.words[at - 2] in (*_CHANNELS, *OPENING, "قناه", "شبكه"):
            return None
        if word in THAT and self.words[at + 1 : at + 3][:1] == [":"] and at + 2 < limit:
            return at + 2, "colon"  # «وقال الوزير إن: هناك تهديدا …»
        if word in THAT:
            return (at + 1 if at + 1 < limit else None, "that")
        if word == ":":
            return (at + 1 if at + 1 < len(self.words) else None, "colon")
        if word in OPENING and is_speech(self.scene, at):
            return at, "quote"
        if word in takes and not self._where(at, limit):
            following = at + 1
            if following >= limit:
                return None, ""
            return (following + 1, "that") if self.words[following] in THAT else (following, "preposition")
        joined = word[0] in "بل" and word[0] in takes and len(word) > 2 and word not in MANNER
        if joined and fresh and is_clitic(self.scene.hits.get(at, ())):
            return at, "clitic"
        return None

    def _where(self, at: int, limit: int) -> bool:
        """Whether «على» tells where something was said: «على متن الطائرة», «على حسابه في تويتر»."""
        if self.words[at] != "على" or at + 1 >= limit:
            return False
        return self.words[at + 1] in _ON_BOARD or after_platform(self.words, at, limit) is not None

    def _object(self, takes: frozenset[str], subject: Group | None, at: int, limit: int, finite: bool) -> Complement:
        """An object starts at `at`, unless it is a subject that is no known actor («أكد الجيش أن …»)."""
        if subject is None and finite:
            after = at + 1
            while after < limit and self._beside(after):
                after += 1
            if "that" in takes and after < limit and self.words[after] in THAT and self.words[at] not in ABSTRACT:
                return Complement(None, None, "unknown")
            plain = all(word.startswith("ال") for word in self.words[at:after])
            if plain and after < limit and after not in self.group_at and self._noun_like(after) and self.words[after][0] not in "وبلك":
                return Complement(None, None, "unknown")  # «جددت الوزارة موقفها»
        return Complement(subject, at, "object")

    def _beside(self, at: int) -> bool:
        """Whether a word may stand between a subject and أن: an adjective, an adverbial, a comma."""
        word = self.words[at]
        return word.startswith("ال") or word in ADVERBIALS or word in COMMAS or is_adverb(self.scene.hits.get(at, ()))

    def _after_comma(self, takes: frozenset[str], at: int, limit: int) -> tuple[int, bool]:
        """Step over what stands between two commas or in brackets; give the next token and whether an object may follow."""
        closing = ")" if self.words[at] == "(" else ""
        day = self.scene.has(at + 1, at + 2, "weekday") or self.scene.has(at + 1, at + 2, "day")
        aside = at + 1 < limit and (day or self.words[at + 1] in ADVERBIALS)  # «، خلال منتدى فالداي الخميس، ترامب بفوزه»
        if not closing and (self._object_after(takes, at, limit) or led_after(self.scene, takes, at + 1, limit)):
            return at + 1, True
        for end in range(at + 1, min(limit, at + 28)):
            word = self.words[end]
            if closing:
                if word == closing:
                    return end + 1, True
            elif word in COMMAS and end + 1 < limit:
                noun = "object" in takes and end + 1 not in self.group_at and self._noun_like(end + 1)
                if noun or aside or self._introduced(takes, end + 1, limit, True):
                    if aside and not noun and not takes.isdisjoint(self.words[at + 3 : end]) and self.words[end + 1] not in takes | THAT:
                        return at + 1, False  # «أعرب الملك، في هذه البرقية عن أمله، مؤكدا …»
                    return end + 1, True
            elif word in THAT or word == ":" or word in STOP:
                return (at + 1, False) if word not in THAT else (end, False)
        return at + 1, False

    def _object_after(self, takes: frozenset[str], at: int, limit: int) -> bool:
        """Whether the object stands right after a comma («وثمن الجهيناوي، قرار الحكومة»), and no apposition."""
        if at + 1 >= limit or self.words[at + 1] in ALONE:
            return at + 1 < limit
        if "object" not in takes or self.words[at + 1] in ADVERBIALS or at + 1 in self.group_at or not self._noun_like(at + 1):
            return False
        if "clause" not in takes:
            return True
        for after in range(at + 2, min(limit, at + 20)):
            if self.words[after] in THAT or self.words[after] in takes:
                return False
            if self.scene.hit(after, "cue") is not None:
                break
        return True

    def _noun_like(self, at: int) -> bool:
        word = self.words[at]
        if not word[0].isalpha() or word in ADVERBIALS or word in RELATIVE or word in THAT or word.startswith("لل"):
            return False
        return not any(h.entry.kind in ("side", "break", "day", "weekday") or h.prefix == "و" for h in self.scene.hits.get(at, ()))
