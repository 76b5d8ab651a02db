"""Where what was said begins and ends: spans without the marks around them, and quotations read to their end."""

from rasad.coding.scene.scene import Scene

OPENING = frozenset("\"“«‘‹„”'{")
SPEECH = 3  # words in quotation marks from which on they are speech and no name


def trimmed(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    """Give the offsets of the tokens `[first, last)` without marks at either end, or None where nothing is left."""
    words = scene.words
    while last > first and not words[last - 1][-1].isalnum() and words[last - 1] not in (")", "%", "]"):
        last -= 1
    while last > first and words[last - 1] == ")" and "(" not in words[first:last]:
        last -= 1
    while first < last and not words[first][0].isalnum() and words[first] not in ("(", "["):
        first += 1
    return scene.document.span(first, last) if first < last else None


def quotation_end(scene: Scene, at: int) -> int | None:
    """Give the token after the speech in quotation marks that opens at token `at`, or None where none does."""
    document = scene.document
    if at >= len(scene.words) or scene.words[at] not in OPENING:
        return None
    quotation = document.quotation_at(document.tokens.ends[at])
    if quotation is None or quotation.start > document.tokens.ends[at] + 1:
        return None
    if len(document.text[quotation.start : quotation.end].split()) < SPEECH:
        return None
    end = document.token_at(quotation.end)
    if not quotation.closed:
        end = min(end, document.sentences[document.sentence_of[at]][1])
    return end


def quoted_until(scene: Scene, at: int) -> int:
    """Give the first token after the outermost quotation around token `at`, or `at` where there is none."""
    document = scene.document
    quotation = document.quotation_at(document.tokens.starts[at])
    return document.token_at(quotation.end) if quotation is not None and quotation.closed else at


def may_speak(scene: Scene, actor: str) -> bool:
    """Whether an actor can be a speaker: media that only relay are none."""
    return not scene.is_medium(actor)
