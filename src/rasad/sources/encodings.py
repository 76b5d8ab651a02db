"""From bytes to text: the byte order mark, UTF-8 and UTF-16 first, then the encodings old Arabic files are in.

An encoding of one byte a letter can read any bytes as something, so what it reads has to look like Arabic or Persian:
common words, words with the article, and the letters every text is full of. Others are left to charset-normalizer.
"""

import codecs
import re
from typing import NamedTuple

from rasad.errors import BinaryFile

SAMPLE = 64_000  # bytes that an encoding is guessed from
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = {
    b"%PDF": "a PDF document", b"PK\x03\x04": "a ZIP archive or an Office document", b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"\x7fELF": "a program",
    b"SQLite format 3": "an SQLite database", b"ID3": "a sound file", b"BZh": "a bzip2 archive", b"\xfd7zXZ": "an xz archive",
}
_ONE_BYTE = ("cp1256", "iso8859_6", "cp720", "mac_arabic", "mac_farsi")
_COMMON_WORDS = frozenset(
    word
    for words in (
        "في من على أن إن عن مع الى إلى هذا التي الذي كان قال",
        "از به که كه در را این اين با است برای براي شد کرد كرد گفت خود وی وي",
    )
    for word in words.split()
)
_COMMON_LETTERS = frozenset("اليمنوره")
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FOREIGN = re.compile(r"[^\W\d_\x00-\x7f\u0600-\u06ff]|[\ufffd¤¦§©®°±²³µ¶¹¼½¾]")
_MIXED = re.compile("[A-Za-z][\u0621-\u06cc]|[\u0621-\u06cc][A-Za-z]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_WORD = re.compile(r"[^\W\d_]+")


class Decoded(NamedTuple):
    """A text, the encoding it was in, and how many of its characters were damaged (they read U+FFFD)."""

    text: str
    encoding: str
    damaged: int = 0


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """Decode a text whose encoding is not known; `declared` is what a page says of itself, and is only tried.

    Raises BinaryFile, without the file's name, where the bytes are no text.
    """
    _refuse_formats(content)
    decoded = (
        _marked(content) or _utf16(content) or _utf8(content) or _declared(content, declared) or _one_byte(content) or _guessed(content)
    )
    if decoded is None:
        raise BinaryFile("the bytes are no text in any encoding Rasad knows; save the report as UTF-8 text")
    _refuse_controls(decoded.text)
    return decoded


def _refuse_formats(content: bytes) -> None:
    for mark, name in _FORMATS.items():
        if content.startswith(mark):
            raise BinaryFile(f"this is {name}, not text; save the report as UTF-8 text or as a web page")


def _refuse_controls(text: str) -> None:
    at = text.find("\0")
    if at >= 0:
        raise BinaryFile(f"there is a NUL at character {at}, so this is no sound text; remove it, or save the report as UTF-8 text again")
    if len(_CONTROLS.findall(text)) * 50 > len(text):
        raise BinaryFile("the bytes are no text; save the report as UTF-8 text")


def _marked(content: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _tolerant(content[len(mark) :], encoding)
    return None


def _tolerant(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        return Decoded(text, encoding, text.count("\ufffd"))


def _utf16(content: bytes) -> Decoded | None:
    """Read UTF-16 without a mark: every second byte is one of the few that begin an Arabic, Latin or general sign."""
    sample = content[: SAMPLE // 2 * 2]
    if len(sample) < 8:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(high.count(byte) for byte in (0x00, 0x06, 0x20, 0xFB, 0xFC, 0xFE)) < 0.97 * len(high):
            continue
        decoded = _tolerant(content, encoding)
        shown = sum(c.isalnum() or c.isspace() for c in decoded.text[:SAMPLE])
        if shown > 0.6 * min(len(decoded.text), SAMPLE) and "\0" not in decoded.text:
            return decoded
    return None


def _utf8(content: bytes) -> Decoded | None:
    """Read UTF-8; a text with a few broken bytes among many good ones is still that."""
    decoded = _tolerant(content, "utf-8")
    sound = len(_NOT_ASCII.findall(decoded.text)) - decoded.damaged
    return decoded if sound >= 10 * decoded.damaged else None


def _declared(content: bytes, declared: str | None) -> Decoded | None:
    """Believe a page that names its encoding, but not one that names a Latin one: many Arabic pages do so falsely."""
    try:
        name = codecs.lookup(declared or "").name
        if name in ("utf-8", "iso8859-1", "cp1252", "ascii") or "16" in name or "32" in name:
            return None
        return Decoded(content.decode(name), name)
    except (LookupError, UnicodeDecodeError):
        return None


def _one_byte(content: bytes) -> Decoded | None:
    best, best_score = "", 0.0
    for encoding in _ONE_BYTE:
        score = plausibility(content[:SAMPLE].decode(encoding, "replace"))
        if score > best_score + 0.05:  # the first of several that read nearly the same
            best, best_score = encoding, score
    return _tolerant(content, best) if best else None


def plausibility(text: str) -> float:
    """Say how much `text` looks like Arabic or Persian: 0 not at all, real text 0.6 and more."""
    arabic = _ARABIC.findall(text)
    foreign = len(_FOREIGN.findall(text)) + len(_MIXED.findall(text))
    if not arabic or foreign > 0.2 * len(arabic) or _CONTROLS.search(text):
        return 0.0
    letters: float = sum(letter in _COMMON_LETTERS for letter in arabic) / len(arabic)
    if letters < 0.35:
        return 0.0
    words = [word for word in _WORD.findall(text) if _ARABIC.match(word)]
    usual: int = sum(word in _COMMON_WORDS or (word.startswith(("ال", "وال", "بال")) and len(word) > 4) for word in words)
    return letters + usual / max(1, len(words)) - foreign / len(arabic)


def _guessed(content: bytes) -> Decoded | None:
    import charset_normalizer

    best = charset_normalizer.from_bytes(content[:SAMPLE]).best()
    if best is None or best.encoding.startswith("utf"):
        return None
    decoded = _tolerant(content, best.encoding)
    return decoded if decoded.damaged * 50 <= len(decoded.text) else None
