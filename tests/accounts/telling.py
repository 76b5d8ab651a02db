"""Short ways to write down records for the tests of accounts."""

from typing import Any

from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement

HANIYEH = Actor(id="ismail-haniyeh", kind="person", name="Ismail Haniyeh", names={}, country="PSE", organization="hamas")
NAKHALAH = Actor(id="ziyad-al-nakhalah", kind="person", name="Ziyad al-Nakhalah", names={}, country="PSE", organization="islamic-jihad")
QAANI = Actor(id="esmail-qaani", kind="person", name="Esmail Qaani", names={}, country="IRN", office="Commander of the Quds Force")
ZARIF = Actor(id="mohammad-javad-zarif", kind="person", name="Zarif", names={}, country="IRN", office="Foreign Minister of Iran")
LAVROV = Actor(id="sergey-lavrov", kind="person", name="Sergey Lavrov", names={}, country="RUS", office="Foreign Minister of Russia")
MINISTER = Actor(
    id="irn-foreign-minister", kind="office", name="Foreign Minister of Iran", names={}, country="IRN", office="Foreign Minister of Iran",
)
IRAN = Actor(id="IRN", kind="country", name="Iran", names={}, country="IRN")
RUSSIA = Actor(id="RUS", kind="country", name="Russia", names={}, country="RUS")
HAMAS = Actor(id="hamas", kind="organization", name="Hamas", names={}, country="PSE")

GAZA = {"ar": "العدوان على غزة والشيخ جراح والمسجد الأقصى", "fa": "تجاوز به غزه و شیخ جراح و مسجد الاقصی"}
DEAL = {"ar": "صفقة القرن وخطة الضم والتطبيع", "fa": "معامله قرن و طرح الحاق و عادی‌سازی"}
PLAIN = {"ar": "بحث الجانبان العلاقات الثنائية", "fa": "دو طرف درباره روابط دوجانبه گفت‌وگو کردند"}


def told(
    report: str, *parties: Actor, date: str | None = "2021-05-15", published: str | None = "2021-05-16", language: str = "ar",
    about: dict[str, str] = PLAIN, outlet: str | None = None, **fields: Any,
) -> Record:
    """Give the record of a report that tells one contact with one statement about `about`."""
    return tells(report, [contact("c1", *parties, date=date, **fields)], parties, published, language, about, outlet)


def contact(identifier: str, *parties: Actor, date: str | None = "2021-05-15", **fields: Any) -> Contact:
    """Give a call that was held, unless `fields` say otherwise."""
    given = {"channel": "phone", "status": "held", "evidence": [Span(0, 1)], **fields}
    return Contact(id=identifier, parties=[party.id for party in parties], date=date, **given)


def tells(
    report: str, contacts: list[Contact], actors: tuple[Actor, ...], published: str | None = "2021-05-16", language: str = "ar",
    about: dict[str, str] = PLAIN, outlet: str | None = None,
) -> Record:
    """Give the record of a report with these contacts; each has one statement by its first party."""
    text = about[language]
    return Record(
        report=Report(id=report, text=text, published=published, language=language, outlet=outlet, direction="rtl"),
        actors=_once(actors), contacts=contacts,
        statements=[
            Statement(
                id=f"s{n}", speaker=c.parties[0], form="indirect", content=Span(0, len(text)), cue=Span(0, 1), klass="state", contact=c.id,
            )
            for n, c in enumerate(contacts, 1)
        ],
    )


def _once(actors: tuple[Actor, ...]) -> list[Actor]:
    return list({actor.id: actor for actor in actors}.values())


def named(actor: Actor, text: str, *words: str) -> Actor:
    """Give the actor with a mention, as a name, of each of `words`."""
    mentions = [Mention(start=text.index(w), end=text.index(w) + len(w), kind="name") for w in words]
    fields = {field: getattr(actor, field) for field in actor.__struct_fields__}
    return Actor(**{**fields, "mentions": mentions})
