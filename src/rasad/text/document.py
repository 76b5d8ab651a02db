"""A report made ready for coding: folded, cut into tokens, sentences and quotations, its language known."""

from bisect import bisect_right
from itertools import chain, compress, repeat

from rasad.record import Report
from rasad.text.fold import UNDOTTED, Folded, fold, last_letter
from rasad.text.quotations import Quotation, quotations
from rasad.text.sentences import paragraph_breaks, paragraphs, sentences
from rasad.text.tokens import Tokens, tokenize


class Document:
    """What later rooms read. All token ranges are half-open; offsets are those of the untouched text."""

    __slots__ = (
        "breaks", "folded", "language", "paragraphs", "quotations", "report", "sentence_of", "sentences", "text", "tokens",
        "vocabulary", "words",
    )

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.text = report.text
        self.folded: Folded = fold(report.text)
        self.tokens: Tokens = tokenize(self.folded)
        self.words: list[str] = self.tokens.words
        if language == "ar":
            self._keep_undotted()
        self.vocabulary = frozenset(self.words)  # whether the report has a word at all
        self.breaks = paragraph_breaks(report.text)
        self.paragraphs = paragraphs(self.breaks, self.tokens)
        self.sentences = sentences(self.tokens, self.paragraphs)
        self.quotations: list[Quotation] = quotations(report.text, self.breaks)
        self.sentence_of: list[int] = [*chain.from_iterable(repeat(n, b - a) for n, (a, b) in enumerate(self.sentences))]

    def _keep_undotted(self) -> None:
        """Tell على from علي: the preposition is written without dots, or with the Persian letter."""
        words, ends, text = self.words, self.tokens.ends, self.text
        for at in [*compress(range(len(words)), map(UNDOTTED.__contains__, words))]:
            if text[ends[at] - 1] == "ى" or last_letter(text, ends[at]) != "ي":  # the first alone tells of most
                words[at] = UNDOTTED[words[at]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give the original offsets of the tokens `[first, last)`."""
        return self.tokens.starts[first], self.tokens.ends[last - 1]

    def raw(self, first: int, last: int) -> str:
        """Give the untouched text of the tokens `[first, last)`."""
        start, end = self.span(first, last)
        return self.text[start:end]

    def token_at(self, offset: int) -> int:
        """Give the index of the token that holds `offset` or is the first after it."""
        after = bisect_right(self.tokens.starts, offset)
        return after - 1 if after and offset < self.tokens.ends[after - 1] else after

    def quotation_at(self, offset: int) -> Quotation | None:
        """Give the outermost quotation around `offset`, or None."""
        for quotation in self.quotations:
            if quotation.start <= offset < quotation.end:
                return quotation
            if quotation.start > offset:
                break
        return None
