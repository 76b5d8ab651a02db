"""The form that each language fills in: the shape of its YAML files, the same for every language."""

from typing import Literal

import msgspec


class Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """titles.yml: surface forms of each role, and the small words around titles and names."""

    roles: dict[str, list[str]]
    bodies: dict[str, list[str]]
    joint: dict[str, list[str]]
    several: dict[str, list[str]]
    counterparts: list[str]
    courtesies: list[str]
    ranks: list[str]
    former: list[str]
    acting: list[str]
    binders: list[str]
    groups: list[str]
    qualifiers: list[str]
    regions: list[str]


class Nation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """nations.yml, one entry a territory: names besides that of CLDR, adjectives, people, capital."""

    names: list[str] = []
    adjective: list[str] = []
    people: list[str] = []
    capital: list[str] = []
    informal: list[str] = []
    informal_adjective: list[str] = []
    ordinary: list[str] = []


class Cue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One cue of speech in cues.yml; which fields are used depends on the language's grammar."""

    id: str
    klass: str = msgspec.field(name="class")
    takes: list[str] = []
    example: str = ""
    verb: str = ""
    imperfect: str = ""
    participle: str = ""
    masdar: str = ""
    forms: list[str] = []
    imperfect_skip: bool = False
    noun_class: bool = False
    weight: str = ""
    needs: list[str] = []
    present: str = ""
    present_skip: bool = False
    noun: list[str] = []
    light: list[str] = []
    linking: list[str] = []
    needs_colon: bool = False
    needs_subject: bool = False
    bare: bool = False


class Cues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """cues.yml."""

    cues: list[Cue]
    content_classes: dict[str, list[str]]
    content_words: dict[str, list[str]] = {}
    leanings: dict[str, list[str]] = {}
    plain_nouns: list[str] = []
    claims: list[str] = []
    said_by: list[str] = []


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One contact frame in frames.yml.

    weak: the words leave the channel open; beside: words of which one must stand near («دعا A إلى زيارة»), "place" for somewhere
    gone to; without: words of which none may stand near; status: what the frame itself says of it («دعا»: planned); close:
    somebody stands right behind a preposition that it needs («از A استقبال کرد», not «از تصمیم A استقبال کرد»); opens: its noun
    has no verb and opens a clause, as in headlines («تبریک A به B»).
    """

    id: str
    channel: str
    roles: dict[str, list[str]]
    example: str
    verb: list[str] = []
    imperfect: list[str] = []
    forms: list[str] = []
    noun: list[str] = []
    needs: list[str] = []
    weak: bool = False
    beside: list[str] = []
    without: list[str] = []
    status: str = ""
    close: bool = False
    opens: bool = False


class Frames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """frames.yml. compounds: words right before a frame's verb with which it is another verb («به وجود آمد», «از بین رفت»)."""

    frames: list[Frame]
    planned: list[str]
    denied: list[str]
    separately: list[str]
    attended: list[str]
    phone_words: list[str]
    video_words: list[str]
    not_contact: list[str]
    compounds: list[str] = []


class ActionFrame(Frame, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One frame of a deed in actions.yml: what a contact frame has, and what it counts as.

    near, unless: sets of `words` of which one must, or none may, stand in the clause; reach: tokens between verb and noun;
    either: the noun may stand before its verb; passive: a lone person beside the verb suffered it; crowd: its people are its noun.
    goes_on: what people or a deed told before («المتظاهرون», «المسيرة») went on to do counts only with a day or place of its own.
    """

    klass: str = msgspec.field(name="class")
    cameo: str
    channel: str = ""
    near: list[str] = []
    unless: list[str] = []
    reach: int = 10
    either: bool = False
    passive: bool = False
    crowd: bool = False
    goes_on: bool = False


class Actions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """actions.yml: frames of deeds, the people who do or suffer them, and the words that tell a deed from talk of one.

    told, after: words right before a deed's noun that only recall it; against: words between a protest and whom it is aimed at;
    harmed: words for what befell those a protest stands up for.
    """

    frames: list[ActionFrame]
    people: dict[str, list[str]]
    weapons: list[str]
    by: list[str]
    toward: list[str]
    against: list[str]
    harmed: list[str]
    unreal: list[str]
    told: list[str]
    after: list[str]
    words: dict[str, list[str]]


class TopicVerb(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A verb of discussing in topics.yml; `takes` is the preposition between it and what is discussed.

    of_talks: it counts only where talks or the two sides stand near it («ركزت المحادثات على»).
    """

    verb: str
    imperfect: str = ""
    takes: str = ""
    of_talks: bool = False


class TopicLabel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label of an issue with the words that tell it. `kind` says how close it is: the closer counts."""

    label: str
    words: list[str]
    example: str
    kind: Literal["issue", "broad", "relation", "general"] = "issue"


class Topics(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """topics.yml: the words that lead to the issues of a contact, those they begin, go on and end with, and their labels."""

    verbs: list[TopicVerb]
    nouns: list[str]
    talks: list[str]
    about: list[str]
    others: list[str]
    heads: list[str]
    joins: list[str]
    relatives: list[str]
    ends: list[str]
    labels: list[TopicLabel]


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """times.yml: months by calendar and number, weekdays (Monday 0), days from publication."""

    gregorian: dict[int, list[str]]
    hijri: dict[int, list[str]]
    jalali: dict[int, list[str]]
    weekdays: dict[int, list[str]]
    days: dict[int, list[str]]
    past: list[str]
    future: list[str]
    year_words: list[str]


class Discourse(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """discourse.yml: who goes on speaking, what opens reported words, whom an account is credited to."""

    side_changes: list[str]
    breaks: list[str]
    both_sides: list[str]
    pronoun_subjects: list[str]
    that: list[str]
    credits: list[str]
    credit_nouns: list[str]
    statement_nouns: list[str]
    boilerplate: list[str]
    non_affairs: list[str]
    relations: list[str]


class Language(msgspec.Struct, frozen=True):
    """All of one language's files."""

    code: str
    titles: Titles
    nations: dict[str, Nation]
    cues: Cues
    frames: Frames
    actions: Actions
    topics: Topics
    times: Times
    discourse: Discourse


class Glosses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """glosses.yml: words of the names of bodies in English: what they are, what about, what like; whose families are told of."""

    heads: dict[str, str]
    words: dict[str, str]
    qualities: dict[str, str]
    people: dict[str, str]
