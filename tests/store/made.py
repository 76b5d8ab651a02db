"""Records for the tests of the store, written out by hand so that they do not change with the coder."""

from rasad.record import Action, Actor, Contact, Mention, Record, Report, Span, Statement

HANIYEH = Actor(
    id="ismail-haniyeh", kind="person", name="Ismail Haniyeh", organization="hamas", country="PSE", office="Head of the political bureau",
    names={"ar": ["إسماعيل هنية"], "fa": ["اسماعیل هنیه"], "en": ["Ismail Haniyeh"]},
)
GHALIBAF = Actor(
    id="mohammad-bagher-ghalibaf", kind="person", name="Mohammad Bagher Ghalibaf", country="IRN",
    names={"ar": ["محمد باقر قاليباف"], "fa": ["محمدباقر قالیباف"], "en": ["Mohammad Bagher Ghalibaf"]},
)
ZARIF = Actor(
    id="mohammad-javad-zarif", kind="person", name="Mohammad Javad Zarif", organization="mfa-iran", country="IRN",
    names={"ar": ["محمد جواد ظريف"], "fa": ["محمدجواد ظریف"], "en": ["Mohammad Javad Zarif"]},
)
HAMAS = Actor(id="hamas", kind="organization", name="Hamas", country="PSE", names={"ar": ["حماس"], "fa": ["حماس"], "en": ["Hamas"]})
UNKNOWN = Actor(id="x-abdullah-qasim", kind="person", name="عبد الله قاسم", names={"ar": ["عبد الله قاسم"]}, known=False)

ARABIC = "تلقى إسماعيل هنية اتصالاً هاتفياً من قاليباف مساء السبت. وأكد قاليباف وقوف بلاده إلى جانب الشعب الفلسطيني، وقدّم لهنية التعازي."
PERSIAN = "محمدجواد ظریف در گفت‌وگوی تلفنی با اسماعیل هنیه از مقاومت حمایت کرد."


def span(text: str, words: str) -> Span:
    """Give where `words` stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def mentioned(actor: Actor, text: str, words: str) -> Actor:
    """Give the actor with one mention."""
    found = span(text, words)
    fields = {name: getattr(actor, name) for name in actor.__struct_fields__}
    return Actor(**{**fields, "mentions": [Mention(start=found.start, end=found.end, kind="name")]})


def arabic(identifier: str = "ar-1", published: str | None = "2021-05-15", outlet: str = "الشرق الأوسط", text: str = ARABIC) -> Record:
    """A call from Ghalibaf to Haniyeh, with one statement."""
    return Record(
        report=Report(
            id=identifier, text=text, title="هنية يتلقى اتصالاً", published=published, outlet=outlet, language="ar", direction="rtl",
        ),
        actors=[mentioned(HANIYEH, text, "إسماعيل هنية"), mentioned(GHALIBAF, text, "قاليباف")],
        contacts=[Contact(
            id="c1", channel="phone", status="held", parties=["ismail-haniyeh", "mohammad-bagher-ghalibaf"],
            initiator="mohammad-bagher-ghalibaf", date=published, evidence=[span(text, "تلقى إسماعيل هنية اتصالاً هاتفياً من قاليباف")],
            cameo="041", confidence=0.9,
        )],
        statements=[Statement(
            id="s1", speaker="mohammad-bagher-ghalibaf", form="indirect", content=span(text, "وقوف بلاده إلى جانب الشعب الفلسطيني"),
            cue=span(text, "وأكد"), klass="support", target="ismail-haniyeh", contact="c1",
        )],
    )


def persian(identifier: str = "fa-1", published: str | None = "2021-05-16", outlet: str = "ایرنا", text: str = PERSIAN) -> Record:
    """A call between Zarif and Haniyeh, with one statement, Hamas as attendee and one action."""
    return Record(
        report=Report(id=identifier, text=text, published=published, outlet=outlet, language="fa", direction="rtl"),
        actors=[mentioned(ZARIF, text, "محمدجواد ظریف"), mentioned(HANIYEH, text, "اسماعیل هنیه"), HAMAS],
        contacts=[Contact(
            id="c1", channel="video", status="planned", parties=["mohammad-javad-zarif", "ismail-haniyeh"], attendees=["hamas"],
            date=published[:7] if published else None, evidence=[span(text, "گفت‌وگوی تلفنی")],
        )],
        statements=[Statement(
            id="s1", speaker="mohammad-javad-zarif", form="mixed", content=span(text, "از مقاومت حمایت کرد"), cue=span(text, "گفت"),
            klass="praise", contact="c1",
        )],
        actions=[Action(id="a1", source=None, target="hamas", klass="aid", evidence=span(text, "حمایت"))],
    )
