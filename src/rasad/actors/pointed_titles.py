"""Persian callings that point back: «این حقوقدان گفت» is whoever spoke last, and no title of somebody else."""

from rasad.actors.view import Title
from rasad.text import fold_words

_THIS = fold_words("این همین")
_CALLINGS = fold_words("حقوقدان محقق مورخ اقتصاددان روانشناس")


def points_back(words: list[str], title: Title) -> bool:
    """Whether the title of a professional that begins after «این» tells only what somebody is by calling."""
    return title.start > 0 and words[title.start] in _CALLINGS and words[title.start - 1] in _THIS
