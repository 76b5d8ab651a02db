"""Code texts that no one would write: pieces of reports cut anywhere, lexicon words and marks in any order.

    python bench/fuzz.py [--seconds N] [--seed N]

Every text that brings the coder down is printed with what happened, once for each place in the code; exit status 1 where there was one.
"""

import argparse
import random
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable

from reports import ROOT

from rasad.coding.coder import Coder
from rasad.evaluate import faults, load_gold
from rasad.record import Record, Report

MARKS = [*'"«»،,.()[]-–:؛؟/“”‘’*|#\n\x00', "...", "\n\n", "\u200c", "\u202b", "و", "بـ", "ال", "1", "٢", "2021", "هـ"]
_PHRASE = re.compile(r"[\u0600-\u06ff\u200c]+(?: [\u0600-\u06ff\u200c]+){0,4}")


class Texts:
    """Makes one hostile text after another out of annotated reports and of the lexicons."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.reports = [gold.text.split(" ") for part in ("train", "development", "test") for gold in load_gold(ROOT / "gold" / part)]
        lexicons = sorted((ROOT / "src" / "rasad" / "languages").rglob("*.yml"))
        self.phrases = [phrase for path in lexicons for phrase in _PHRASE.findall(path.read_text(encoding="utf-8"))]
        self.ways: list[Callable[[], list[str]]] = [self._spliced, self._cut, self._of_lexicons, self._disturbed]

    def one(self) -> str:
        """Give the next text."""
        words = self.chance.choice(self.ways)()
        return (" " if self.chance.random() < 0.8 else self.chance.choice(["", "\n"])).join(words)

    def _piece(self, most: int) -> list[str]:
        words = self.chance.choice(self.reports)
        first = self.chance.randrange(len(words))
        return words[first : first + self.chance.randint(1, most)]

    def _mark(self, likely: float) -> list[str]:
        return [self.chance.choice(MARKS)] if self.chance.random() < likely else []

    def _spliced(self) -> list[str]:
        return [word for _ in range(self.chance.randint(1, 6)) for word in self._piece(14) + self._mark(0.6)]

    def _cut(self) -> list[str]:
        return self._piece(40) + self._mark(0.7)

    def _of_lexicons(self) -> list[str]:
        return [word for _ in range(self.chance.randint(1, 10)) for word in [self.chance.choice(self.phrases), *self._mark(0.4)]]

    def _disturbed(self) -> list[str]:
        words = self._piece(60)
        for _ in range(self.chance.randint(1, 6)):
            at = self.chance.randrange(len(words) + 1)
            words[at : at + self.chance.randint(0, 2)] = self._mark(1.0)
        return words


def check(record: Record, text: str) -> None:
    """Raise AssertionError where the text was changed or the record breaks its contract."""
    assert record.report.text == text, "the text was changed"
    wrong = faults(record)
    assert not wrong, "; ".join(wrong)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="the same seed gives the same texts")
    options = parser.parse_args()
    texts, coder, chance = Texts(options.seed), Coder(), random.Random(options.seed)
    fallen: Counter[str] = Counter()
    tried, end = 0, time.monotonic() + options.seconds
    while time.monotonic() < end:
        text = texts.one()
        language, published = chance.choice(["ar", "fa", None]), chance.choice(["2021-05-15", "0001-01-01", "9999-12-31", None])
        tried += 1
        try:
            check(coder.code(Report(id="fuzz", text=text, language=language, published=published)), text)
        except Exception as error:  # whatever it is, it is what this looks for
            place = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{place.filename}:{place.lineno} {error!r}"
            fallen[key] += 1
            if fallen[key] == 1:
                print(f"language {language}, published {published}, text {text!r}\n{traceback.format_exc()}", flush=True)
    print(f"{tried} texts of seed {options.seed}; {sum(fallen.values())} brought the coder down, in {len(fallen)} places")
    return int(bool(fallen))


if __name__ == "__main__":
    sys.exit(main())
