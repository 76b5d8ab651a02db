"""The codes of the codebook: CAMEO and PLOVER as `data/codes.yml` has them, deeds as the lexicons have them, actors in CAMEO's form."""

from collections.abc import Iterable, Iterator

import msgspec

from rasad.coding.codes.actor_codes import actor_code_table
from rasad.coding.codes.rules import Rule, When, code_table, conversion
from rasad.coding.topics.names import topic_names
from rasad.export.codebook.book import book
from rasad.export.codebook.markdown import in_isolation, table
from rasad.languages import CODED, load_language


def code_sections() -> Iterator[str]:
    """Give the sections on codes, in Markdown."""
    yield "## CAMEO\n"
    yield "The first two digits of a code are its category.\n"
    yield table(["code", "category"], ([f"`{code}`", name] for code, name in book().cameo_roots.items()))
    for heading, rules in (("contacts", code_table().contacts), ("statements", code_table().statements)):
        yield f"### Codes of {heading}\n"
        yield "The first rule whose conditions all hold gives the code.\n"
        yield table(["where", "CAMEO", "PLOVER", "reason", "example"], map(_rule_row, rules))
    yield "### Codes of actions\n"
    yield "The frame that finds a deed gives its code.\n"
    yield table(["action", "CAMEO", "PLOVER", "example"], _action_rows())
    yield from _plover()
    yield from _actors()


def _rule_row(rule: Rule) -> list[str]:
    example = next(iter(rule.examples.values()), "")
    return [_conditions(rule.when), f"`{rule.cameo}`", _plover_words(rule.cameo, rule.mode), rule.reason, in_isolation(example)]


def _conditions(when: When) -> str:
    """Give what must hold, in words."""
    told = []
    for field in msgspec.structs.fields(When):
        value = getattr(when, field.name)
        if value is True:
            told.append(_HOLDS[field.name])
        elif value:
            told.append(f"{_OF.get(field.name, field.encode_name)} {' or '.join(value) if isinstance(value, list) else value}")
    return "; ".join(told) or "always"


_OF = {"frames": "frame", "said": "said in it:", "words": "words of", "cues": "cue"}
_HOLDS = {
    "began": "somebody began it", "apart": "the sides are of different countries", "elsewhere": "in a country of neither",
    "crowded": "three parties or more",
}


def _plover_words(cameo: str, mode: str | None = None) -> str:
    row = conversion(cameo)
    return "none" if row.type is None else " ".join([f"`{row.type}`", *([mode or row.mode or ""])]).strip()


def _action_rows() -> Iterable[list[str]]:
    first: dict[tuple[str, str], str] = {}
    for language in CODED:
        for frame in load_language(language).actions.frames:
            first.setdefault((frame.klass, frame.cameo), frame.example)
    for (klass, cameo), example in sorted(first.items(), key=lambda item: item[0][1]):
        yield [klass, f"`{cameo}`", _plover_words(cameo), in_isolation(example)]


def _plover() -> Iterator[str]:
    codes = code_table()
    yield "## PLOVER\n"
    yield "### Types and modes\n"
    yield table(["type", "modes"], ([f"`{name}`", ", ".join(modes) or "none"] for name, modes in codes.types.items()))
    yield "### From CAMEO to PLOVER\n"
    yield "The longest code that begins an entry's own counts.\n"
    yield table(
        ["CAMEO", "PLOVER", "contexts", "reason"],
        ([f"`{row.cameo}`", _plover_words(row.cameo), ", ".join(row.contexts), row.reason] for row in codes.plover),
    )
    yield "### Contexts\n"
    yield "A context is given where one of its words stands in the evidence or the content. Those without words come from the code alone.\n"
    words = {name: [form for forms in told.values() for form in forms[:3]] for name, told in codes.context_words.items()}
    yield table(["context", "some of its words"], ([f"`{name}`", in_isolation("، ".join(words.get(name, [])))] for name in codes.contexts))
    yield "### Topics\n"
    yield "Each label with its names on pages and in tables, and the contexts it stands for. A country's label is its English name.\n"
    yield table(
        ["label", "English", "Arabic", "Persian", "contexts"],
        ([f"`{label}`", names.en, names.ar, names.fa, ", ".join(codes.topics.get(label, []))] for label, names in topic_names().items()),
    )


def _actors() -> Iterator[str]:
    codes = actor_code_table()
    yield "## Codes of actors\n"
    differing = ", ".join(f"`{iso}` is `{cameo}`" for iso, cameo in codes.countries.items())
    yield "An actor in CAMEO's form is its country, then what it is: `IRNGOV`, `SAUMED`. Countries are ISO 3166-1 alpha-3, but"
    yield f"{differing}. Bodies with a code of their own have that alone.\n"
    for heading, column, told in (
        ("By kind of organisation", "kind", codes.kinds), ("By office (every other office of a state is `GOV`)", "office", codes.roles),
        ("By group", "group", codes.crowds), ("Bodies with a code of their own", "id", codes.bodies),
    ):
        yield f"### {heading}\n"
        yield table([column, "code"], ([f"`{name}`", f"`{code}`" if code else "its country's alone"] for name, code in told.items()))
