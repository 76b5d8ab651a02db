"""Reports written out by hand: a call, a visit told twice, a planned and a denied meeting, a meeting of three, deeds, hostile
text, emoji."""

from rasad.record import Action, Actor, Contact, Mention, Plover, Record, Report, Span, Statement, text_hash

_NAMES = {
    "ismail-haniyeh": ("person", "Ismail Haniyeh", "PSE", "hamas", "Head of the Hamas Political Bureau"),
    "mohammad-javad-zarif": ("person", "Mohammad Javad Zarif", "IRN", "irn-foreign-ministry", "Foreign Minister of Iran"),
    "adel-al-jubeir": ("person", "Adel al-Jubeir", "SAU", "sau-foreign-ministry", "Foreign Minister of Saudi Arabia"),
    "fuad-hussein": ("person", "Fuad Hussein", "IRQ", "irq-foreign-ministry", "Foreign Minister of Iraq"),
    "x-formula": ("person", '=HYPERLINK("http://example.org";"x")', None, None, None),
    "IRN": ("country", "Iran", "IRN", None, None),
    "IRQ": ("country", "Iraq", "IRQ", None, None),
    "hamas": ("organization", "Hamas", "PSE", None, None),
}
CALL = "🕊️ تلقى إسماعيل هنية اتصالاً هاتفياً من ظريف 😀.\nوقال ظريف إن «الحوار مستمر 👍🏽» بين\nالطرفين، بحسب حماس."
VISIT = "استقبل فؤاد حسين في بغداد نظيره الإيراني ظريف."
VISIT_FA = "ظریف در بغداد با فؤاد حسین دیدار کرد."
PLANNED = "سيلتقي ظريف نظيره السعودي الجبير الشهر المقبل."
DENIED = "نفت طهران لقاء ظريف والجبير."
THREE = "اجتمع ظريف والجبير وفؤاد حسين."
DEEDS = "وقّعت إيران والعراق اتفاقاً في بغداد 😀.\nووصلت مساعدات إلى العراق.\nوتظاهر المئات."
HOSTILE = "<script>alert(1)</script> قال ‮ظريف </p><b onmouseover='x()'>إن\x00 الأمر & <i>انتهى</i>."


def actor(identifier: str, text: str, *words: str, kind: str = "name") -> Actor:
    """Give an actor, named where the words stand."""
    sort, name, country, organization, office = _NAMES[identifier]
    mentions = [Mention(start=text.index(word), end=text.index(word) + len(word), kind=kind) for word in words]  # type: ignore[arg-type]
    return Actor(
        id=identifier, kind=sort, name=name, names={"ar": list(words), "en": [name]}, country=country, organization=organization,  # type: ignore[arg-type]
        office=office, known=not identifier.startswith("x-"), wikidata="Q313641" if identifier == "mohammad-javad-zarif" else None,
        mentions=mentions,
    )


def span(text: str, words: str) -> Span:
    """Give where words stand."""
    return Span(text.index(words), text.index(words) + len(words))


def report(identifier: str, text: str, published: str, language: str = "ar", **more: str) -> Report:
    """Give a report."""
    return Report(id=identifier, text=text, published=published, language=language, direction="rtl", sha256=text_hash(text), **more)


def call() -> Record:
    """A call with a statement in it, emoji before and in its words, evidence in two spans, the second over a line end."""
    return Record(
        report=report("call 1/ط", CALL, "2021-05-16", outlet="=الشرق", url="https://example.org/1", title="+اتصال"),
        actors=[
            actor("ismail-haniyeh", CALL, "إسماعيل هنية"), actor("mohammad-javad-zarif", CALL, "ظريف"), actor("hamas", CALL, "حماس"),
        ],
        contacts=[Contact(
            id="c1", channel="phone", status="held", parties=["ismail-haniyeh", "mohammad-javad-zarif"], initiator="mohammad-javad-zarif",
            date="2021-05-15", evidence=[span(CALL, "تلقى إسماعيل هنية اتصالاً هاتفياً من ظريف"), span(CALL, "بين\nالطرفين")],
            according_to=["hamas"], cameo="041", plover=Plover(type="CONSULT", mode="phone", contexts=["diplomatic"]), confidence=0.9,
        )],
        statements=[Statement(
            id="s1", speaker="mohammad-javad-zarif", form="direct", content=span(CALL, "الحوار مستمر 👍🏽"), cue=span(CALL, "وقال"),
            klass="support", target="ismail-haniyeh", contact="c1", cameo="050", plover=Plover(type="SUPPORT"), according_to=["hamas"],
        )],
    )


def visit(identifier: str = "visit-ar", text: str = VISIT, guest: str = "ظريف", host: str = "فؤاد حسين", language: str = "ar") -> Record:
    """Zarif comes to Baghdad and is received by his counterpart."""
    return Record(
        report=report(identifier, text, "2022-03-02", language, outlet=f"outlet {language}"),
        actors=[actor("fuad-hussein", text, host), actor("mohammad-javad-zarif", text, guest)],
        contacts=[Contact(
            id="c1", channel="meeting", status="held", parties=["fuad-hussein", "mohammad-javad-zarif"], initiator="mohammad-javad-zarif",
            date="2022-03-01", place="Baghdad", evidence=[Span(0, len(text))], cameo="042", plover=Plover(type="CONSULT", mode="visit"),
        )],
    )


def meeting(identifier: str, text: str, status: str, cameo: str, plover: str, date: str | None, *parties: str) -> Record:
    """A meeting that nobody is said to have begun."""
    words = {"mohammad-javad-zarif": "ظريف", "adel-al-jubeir": "الجبير", "fuad-hussein": "فؤاد حسين"}
    return Record(
        report=report(identifier, text, "2022-06-10", outlet="outlet ar"), actors=[actor(party, text, words[party]) for party in parties],
        contacts=[Contact(
            id="c1", channel="meeting", status=status, parties=list(parties), date=date, evidence=[Span(0, len(text))], cameo=cameo,  # type: ignore[arg-type]
            plover=Plover(type=plover),
        )],
    )


def deeds() -> Record:
    """An agreement of two countries, aid of which nobody is told to have given it, and a protest of nobody in particular."""
    return Record(
        report=report("deeds", DEEDS, "2022-09-02", outlet="outlet ar"),
        actors=[actor("IRN", DEEDS, "إيران"), actor("IRQ", DEEDS, "العراق")],
        actions=[
            Action(id="a1", source="IRN", klass="agreement", target="IRQ", date="2022-09-01", place="Baghdad", cameo="057",
                   evidence=span(DEEDS, "وقّعت إيران والعراق اتفاقاً"), plover=Plover(type="AGREE")),
            Action(id="a2", source=None, klass="aid", target="IRQ", cameo="073", evidence=span(DEEDS, "ووصلت مساعدات إلى العراق"),
                   plover=Plover(type="AID", mode="humanitarian")),
            Action(id="a3", source=None, klass="protest", cameo="141", evidence=span(DEEDS, "وتظاهر المئات"),
                   plover=Plover(type="PROTEST", mode="demo")),
        ],
    )


def hostile() -> Record:
    """A report that tries to be run, with a speaker called like a formula and words without a PLOVER event."""
    return Record(
        report=report("hostile", HOSTILE, "2022-08", title="<img src=x onerror=alert(1)>", outlet="</bdi><script>"),
        actors=[actor("x-formula", HOSTILE, "ظريف")],
        statements=[Statement(
            id="s1", speaker="x-formula", form="indirect", content=span(HOSTILE, "الأمر & <i>انتهى</i>"), cue=span(HOSTILE, "قال"),
            klass="state", cameo="010",
        )],
    )


def records() -> list[Record]:
    """Give them all."""
    two = ("mohammad-javad-zarif", "adel-al-jubeir")
    return [
        call(), visit(), visit("visit-fa", VISIT_FA, "ظریف", "فؤاد حسین", "fa"), hostile(), deeds(),
        meeting("planned", PLANNED, "planned", "036", "AGREE", "2022-07", *two),
        meeting("denied", DENIED, "denied", "120", "REJECT", None, *two),
        meeting("three", THREE, "held", "040", "CONSULT", "2022-06-09", *two, "fuad-hussein"),
    ]
