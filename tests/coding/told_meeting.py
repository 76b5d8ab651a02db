"""A meeting told in one sentence of each language, for what is said in it or after it."""

from rasad.coding.coder import code
from rasad.record import Statement

MET = "التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان اليوم في القاهرة.\n"
MET_FA = "هاکان فیدان وزیر خارجه ترکیه در قاهره با بدر عبدالعاطی همتای مصری خود دیدار کرد.\n"


def said(text: str) -> list[Statement]:
    """Give the statements of a text."""
    return code(text, published="2025-05-04").statements


def ties(text: str) -> set[bool]:
    """Give whether the statements of a text are tied to a contact: one answer where all are alike, none where nothing is said."""
    return {statement.contact is not None for statement in said(text)}
