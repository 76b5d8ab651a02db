"""Text: a `Report` comes in, a `Document` goes out. Nothing here knows an actor or a verb."""

from rasad.text.document import Document
from rasad.text.fold import Folded, fold, fold_word, fold_words
from rasad.text.language import DIRECTIONS, SUPPORTED, Guess, detect
from rasad.text.quotations import Quotation
from rasad.text.tokens import Tokens, tokenize

__all__ = [
    "DIRECTIONS", "SUPPORTED", "Document", "Folded", "Guess", "Quotation", "Tokens", "detect", "fold", "fold_word", "fold_words",
    "tokenize",
]
