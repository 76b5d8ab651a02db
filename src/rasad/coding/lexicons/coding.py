"""The coder's part of a language's matcher: cues, frames, times, and the words that carry a report along.

Kinds this room adds, and their values:
cue (cue id, shape) with shape finite, suffixed, participle, masdar, noun or linking · frame-verb (frame id, tense, and in Persian
the ids of all frames that the form is of in that tense: a light verb is of a dozen, and is one hit for all) ·
frame-noun (frame id, possessed?) · month (calendar, number) · weekday number · day offset · that, side, break, both,
pronoun, credit, credit-noun, attended, planned, denied, separately, phone, video, not-contact, compound None
"""

from collections.abc import Container
from functools import cache

from rasad.actors.lexicon import inflection, words_of
from rasad.languages import Language, load_language
from rasad.languages.schema import Cue, Frame
from rasad.text import fold_word
from rasad.text.matcher import Entry, Hit, Matcher


@cache
def cues_by_id(code: str) -> dict[str, Cue]:
    """Give the cues of a language by their ids."""
    return {cue.id: cue for cue in load_language(code).cues.cues}


@cache
def frames_by_id(code: str) -> dict[str, Frame]:
    """Give the contact frames of a language by their ids."""
    return {frame.id: frame for frame in load_language(code).frames.frames}


@cache
def lone_verbs(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the contact frames whose verbs need no noun, and the words without clitics that those verbs begin with."""
    matcher = Matcher(arabic=code == "ar")
    lone = [frame for frame in frames_by_id(code).values() if not frame.noun]
    for frame in lone:
        add_frame(matcher, code, frame, "frame")
    return frozenset(frame.id for frame in lone), frozenset(matcher.compiled().tree)


def add_coding(matcher: Matcher, language: Language) -> None:
    """Add everything contacts, statements and dates are told by in `language`."""
    for cue in language.cues.cues:
        if cue.weight != "never":
            (_arabic_cue if language.code == "ar" else _persian_cue)(matcher, cue)
    if language.code == "ar":
        for frame in language.frames.frames:
            _arabic_frame(matcher, frame, "frame")
    else:
        _persian_frames(matcher, language.frames.frames)
    _add_times(matcher, language)
    _add_words(matcher, language)


def add_frame(matcher: Matcher, code: str, frame: Frame, kind: str) -> None:
    """Add the forms of a frame's verbs and nouns; `kind` and "-verb" or "-noun" make the kinds of their entries."""
    (_arabic_frame if code == "ar" else _persian_frame)(matcher, frame, kind)


def _arabic_cue(matcher: Matcher, cue: Cue) -> None:
    grammar = inflection("ar")
    perfect = grammar.perfect(cue.verb)
    if cue.weight == "weak":  # the dual looks like a noun: «عرضا», «شرحا»
        perfect = [form for form in perfect if form != perfect[0] + "ا"]
    finite = perfect + ([] if cue.imperfect_skip else grammar.imperfect(cue.imperfect))
    participles = grammar.participle(cue.participle) if cue.participle else []
    for form in cue.forms:
        (participles if form.endswith("ا") and not form.endswith("وا") else finite).append(fold_word(form))
    for shape, forms in (("finite", finite), ("participle", participles)):
        for form in forms:
            matcher.add(words_of(form), Entry("cue", (cue.id, shape), "no", "joining"))
    they = [form[:-1] for form in perfect if form.endswith("وا")]
    for form in [*grammar.perfect(cue.verb)[:2], *they]:  # «أبلغه», «ما أكدته», «أبلغوه»: he, she and they, with an object
        for suffix in ("ه", "ها", "هم"):
            matcher.add(words_of(form + suffix), Entry("cue", (cue.id, "suffixed"), "no", "joining"))
    if cue.masdar:
        for form in [fold_word(cue.masdar), *grammar.possessed(cue.masdar)]:
            matcher.add(words_of(form), Entry("cue", (cue.id, "masdar"), "free", "any"))


def _persian_cue(matcher: Matcher, cue: Cue) -> None:
    grammar = inflection("fa")
    if cue.verb:
        forms = grammar.past(cue.verb) + ([] if cue.present_skip else grammar.present(cue.present))
        for form in forms:
            matcher.add(words_of(form), Entry("cue", (cue.id, "finite")))
    for noun in cue.noun:
        for spelling in grammar.spellings(noun):
            matcher.add(words_of(spelling), Entry("cue", (cue.id, "finite" if cue.bare else "noun")))
            for light in cue.light:
                for form in grammar.light_verb(light):
                    matcher.add(words_of(f"{spelling} {form}"), Entry("cue", (cue.id, "finite")))
            for lead in cue.linking:
                for joint in (" ", "") if lead == "با" else (" ",):  # «بابیان» of old agency text
                    matcher.add(words_of(f"{fold_word(lead)}{joint}{spelling}"), Entry("cue", (cue.id, "linking")))


def _arabic_frame(matcher: Matcher, frame: Frame, kind: str) -> None:
    grammar = inflection("ar")
    for verb in frame.verb:
        for form in grammar.perfect(verb):
            matcher.add(words_of(form), Entry(f"{kind}-verb", (frame.id, "past"), "no", "joining"))
        if not frame.noun and any("object" in places for places in frame.roles.values()):
            for suffix in ("ه", "ها", "هم", "هما"):
                matcher.add(words_of(_suffixed(fold_word(verb)) + suffix), Entry(f"{kind}-verb", (frame.id, "suffixed"), "no", "joining"))
                if frame.id in _MET_BY_PRONOUN and not verb.endswith("ت"):  # «واستقبلته A», «والتقتهم A»
                    form = grammar.perfect(verb)[1] + suffix
                    matcher.add(words_of(form), Entry(f"{kind}-verb", (frame.id, "suffixed"), "no", "joining"))
    for verb in frame.imperfect:
        future = set(grammar.imperfect_future(verb))
        if frame.channel == "meeting" and len(verb) > 3:  # «وصل إلى القاهرة ليلتقي A»: what somebody goes for is yet to be
            for form in grammar.imperfect(verb)[:2]:
                matcher.add(words_of("ل" + form), Entry(f"{kind}-verb", (frame.id, "future"), "no", "joining"))
        for form in grammar.imperfect(verb):
            tense = "future" if form in future else "present"
            matcher.add(words_of(form), Entry(f"{kind}-verb", (frame.id, tense), "no", "joining"))
            if frame.id in _MET_BY_PRONOUN and form[-1] not in "ان":  # «حيث يستقبله A», «وستلتقيهما B»: he and she, with an object
                for suffix in ("ه", "ها", "هم", "هما"):
                    matcher.add(words_of(form + suffix), Entry(f"{kind}-verb", (frame.id, f"suffixed-{tense}"), "no", "joining"))
    for form in frame.forms:
        matcher.add(words_of(fold_word(form)), Entry(f"{kind}-verb", (frame.id, "past"), "no", "joining"))
    for noun in frame.noun:
        for form in grammar.noun_forms(noun):
            matcher.add(words_of(form), Entry(f"{kind}-noun", (frame.id, False)))
        for form in grammar.possessed(noun):
            matcher.add(words_of(form), Entry(f"{kind}-noun", (frame.id, True), "no"))


_MET_BY_PRONOUN = frozenset(["met", "received", "phoned", "summoned"])  # a ship may be hosted, only people are met


def _suffixed(verb: str) -> str:
    """Give a perfect as it stands before a pronoun: التقى becomes التقا."""
    return verb[:-1] + "ا" if verb.endswith("ي") else verb


_MAY_BE = "باشد"  # «انتظار دارد میزبان A باشد»


def _persian_frame(matcher: Matcher, frame: Frame, kind: str) -> None:
    _persian_nouns(matcher, frame, kind)
    for words, tense in _persian_verbs(frame):
        matcher.add(words, Entry(f"{kind}-verb", (frame.id, tense)))


def _persian_frames(matcher: Matcher, frames: list[Frame]) -> None:
    """Add the frames of contacts, each form of a verb once for all frames that it is of."""
    verbs = {frame.id: _persian_verbs(frame) for frame in frames}
    told: dict[tuple[tuple[str, ...], str], dict[str, None]] = {}
    for identifier, forms in verbs.items():
        for form in forms:
            told.setdefault(form, {})[identifier] = None
    for frame in frames:
        _persian_nouns(matcher, frame, "frame")
        for form in verbs[frame.id]:
            ids = tuple(told[form])
            if ids[0] == frame.id:
                matcher.add(form[0], Entry("frame-verb", (ids[0], form[1], ids)))


def frames_told(hit: Hit) -> tuple[str, ...]:
    """Give the ids of the frames that a verb or noun of contact is of."""
    ids: tuple[str, ...] = hit.entry.value[2] if len(hit.entry.value) > 2 else hit.entry.value[:1]
    return ids


def verbs_of(hit: Hit, frames: Container[str]) -> list[Hit]:
    """Give a Persian verb once for each of `frames` that it is of."""
    start, end, entry = hit.start, hit.end, hit.entry
    return [Hit(start, end, hit.prefix, _verb_of(frame, entry.value[1])) for frame in entry.value[2] if frame in frames]


@cache
def _verb_of(frame: str, tense: str) -> Entry:
    return Entry("frame-verb", (frame, tense))


def _persian_nouns(matcher: Matcher, frame: Frame, kind: str) -> None:
    for noun in frame.noun:
        for spelling in inflection("fa").spellings(noun):
            matcher.add(words_of(spelling), Entry(f"{kind}-noun", (frame.id, False)))
            for possessive in ("ش", "شان", "اش"):
                matcher.add(words_of(spelling + possessive), Entry(f"{kind}-noun", (frame.id, True)))


def _persian_verbs(frame: Frame) -> list[tuple[tuple[str, ...], str]]:
    """Give the forms of a frame's verbs, as words, with their tenses."""
    grammar, forms = inflection("fa"), []
    for verb in frame.verb:
        for form in grammar.light_verb(verb):
            tense = "present" if form.startswith("مي") else "future" if form == _MAY_BE else "past"
            forms.append((words_of(form), tense))
        forms += [(words_of(form), "future") for form in grammar.future(verb.split()[-1])]
        forms += [(words_of(form), "present") for form in grammar.subjunctive(verb)]  # «قرار است به تهران برود»
    return forms


def _add_times(matcher: Matcher, language: Language) -> None:
    times = language.times
    for calendar in ("gregorian", "hijri", "jalali"):
        months: dict[int, list[str]] = getattr(times, calendar)
        for number, forms in months.items():
            for form in forms:
                matcher.add(words_of(fold_word(form)), Entry("month", (calendar, number)))
    for number, forms in times.weekdays.items():
        for form in forms:
            for spelling in {fold_word(form), fold_word(form.replace("\u200c", ""))}:
                matcher.add(words_of(spelling), Entry("weekday", number))
    for offset, forms in times.days.items():
        for form in forms:
            text, _, other = form.partition("@")
            matcher.add(words_of(fold_word(text)), Entry("day", int(other) if other else offset))


_WORD_KINDS = {
    "side_changes": "side", "breaks": "break", "both_sides": "both", "pronoun_subjects": "pronoun", "that": "that",
    "credits": "credit", "credit_nouns": "credit-noun", "statement_nouns": "statement-noun", "boilerplate": "boilerplate",
    "non_affairs": "non-affair", "relations": "relation",
}
_FRAME_KINDS = {
    "planned": "planned", "denied": "denied", "separately": "separately", "attended": "attended", "phone_words": "phone",
    "video_words": "video", "not_contact": "not-contact",
    "compounds": "compound",
}


def _add_words(matcher: Matcher, language: Language) -> None:
    for source, kinds in ((language.discourse, _WORD_KINDS), (language.frames, _FRAME_KINDS)):
        for name, kind in kinds.items():
            for form in getattr(source, name):
                for spelling in dict.fromkeys([fold_word(form), fold_word(form.replace("\u200c", ""))]):
                    matcher.add(words_of(spelling), Entry(kind, None, "free", "joining" if kind == "that" else "any"))
    for form in language.cues.said_by:
        matcher.add(words_of(fold_word(form)), Entry("said-by", None))
