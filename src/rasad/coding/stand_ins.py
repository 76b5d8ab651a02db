"""Nouns that stand for an actor told of before: «وأكدت الوزارة», «المسؤول الإيراني», «این وزارتخانه»."""

from rasad.actors.view import Phrase
from rasad.coding.extents import may_speak
from rasad.coding.scene import Group, Scene
from rasad.text import fold_word, fold_words

# What kinds of bodies each noun can stand for; "person" and "group" are no bodies.
_ARABIC = {
    "الوزارة": ("ministry",),
    "الخارجية": ("ministry",),
    "الحركة": ("movement", "party"),
    "الحزب": ("party", "movement"),
    "الجماعة": ("movement", "party"),
    "السفارة": ("embassy",),
    "الرئاسة": ("presidency",),
    "المنظمة": ("international", "other", "movement"),
    "الهيئة": ("other", "international"),
    "الشركة": ("company",),
    "الحكومة": ("government",),
    "الوفد": ("group", "delegation"),
    "المسؤول": ("person",),
    "المسؤولة": ("person",),
    "المسئول": ("person",),
    "الدبلوماسي": ("person",),
    "الدبلوماسية": ("person",),
    "الضيف": ("person",),
    "القيادي": ("person",),
}
_PERSIAN = {
    "وزارت": ("ministry",),
    "وزارتخانه": ("ministry",),
    "جنبش": ("movement", "party"),
    "حزب": ("party", "movement"),
    "گروه": ("movement", "party"),
    "سفارت": ("embassy",),
    "سازمان": ("international", "other", "movement"),
    "نهاد": ("other", "international", "ministry"),
    "هیئت": ("group", "delegation"),
    "هیات": ("group", "delegation"),
    "سخنگو": ("person",),
    "دیپلمات": ("person",),
    "مسئول": ("person",),
    "مقام": ("person",),
    "سیاستمدار": ("person",),
    "وزیر": ("person",),
    "سفیر": ("person",),
    "نماینده": ("person",),
}
_NOUNS = {"ar": _ARABIC, "fa": _PERSIAN}
_STANDS_FOR = {code: {fold_word(noun): kinds for noun, kinds in nouns.items()} for code, nouns in _NOUNS.items()}
_SAME = fold_words("ذاته ذاتها نفسه نفسها المذكور المذكورة")
_THIS = fold_words("این همین")


class StandIns:
    """Finds the nouns of one report that stand for actors, and whom."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.nouns = _STANDS_FOR[scene.language.code]

    def group(self, at: int) -> Group | None:
        """Give what the noun at the token `at` stands for, as a group without a preposition, or None."""
        kinds = self.nouns.get(self.words[at])
        if kinds is None or at in self.scene.phrase_at or (not self.scene.arabic and (at == 0 or self.words[at - 1] not in _THIS)):
            return None
        end, country = at + 1, None
        if self.scene.arabic and end < len(self.words):
            demonym = self.scene.hit(end, "demonym")
            if demonym is not None:
                end, country = demonym.end, demonym.entry.value
            elif self.words[end] in _SAME:
                end += 1
        actor = self._before(at, kinds, country)
        if actor is None:
            return None
        start = at if self.scene.arabic else at - 1
        phrase = Phrase("organization" if kinds != ("person",) else "title", start, end, start, end, actor=actor)
        return Group([phrase], "", start, end)

    def _before(self, at: int, kinds: tuple[str, ...], country: str | None) -> str | None:
        """Give the actor of one of `kinds` named last before the token `at`."""
        members = self.scene.cast.members
        for phrase in reversed(self.scene.phrases):
            if phrase.start >= at or phrase.actor is None or not may_speak(self.scene, phrase.actor):
                continue
            member = members[phrase.actor]
            if country is not None and member.country != country:
                continue
            if member.kind in ("person", "office") and "person" in kinds and member.kind == "person":
                return phrase.actor
            body = self.scene.cast.registry.organizations.get(phrase.actor)
            kind = body.kind if body is not None else member.kind
            if kind in kinds:
                return phrase.actor
        return None
