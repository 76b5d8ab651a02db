"""Languages: one folder each, the same files in each. `load_language` gives the filled-in form of one."""

from functools import cache

from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.languages.schema import Actions, Cues, Discourse, Frames, Glosses, Language, Nation, Times, Titles, Topics

CODED = ("ar", "fa")


@cache
def load_language(code: str) -> Language:
    """Read the files of the language `code` ("ar" or "fa"); raises DataError where one breaks its schema."""
    folder = PACKAGE / "languages" / code

    def build() -> Language:
        return Language(
            code=code,
            titles=read_yaml(folder / "titles.yml", Titles),
            nations=read_yaml(folder / "nations.yml", dict[str, Nation]),
            cues=read_yaml(folder / "cues.yml", Cues),
            frames=read_yaml(folder / "frames.yml", Frames),
            actions=read_yaml(folder / "actions.yml", Actions),
            topics=read_yaml(folder / "topics.yml", Topics),
            times=read_yaml(folder / "times.yml", Times),
            discourse=read_yaml(folder / "discourse.yml", Discourse),
        )

    return cached(f"language-{code}", folder.glob("*.yml"), Language, build)


@cache
def load_nations(code: str) -> dict[str, Nation]:
    """Read the nations of a language, also of one that is not coded yet ("en")."""
    path = PACKAGE / "languages" / code / "nations.yml"
    return cached(f"nations-{code}", [path], dict[str, Nation], lambda: read_yaml(path, dict[str, Nation]))


@cache
def load_glosses(code: str) -> Glosses:
    """Read what words of bodies' names are in English, of the language `code` ("ar" or "fa")."""
    path = PACKAGE / "languages" / code / "glosses.yml"
    return cached(f"glosses-{code}", [path], Glosses, lambda: read_yaml(path, Glosses))


__all__ = ["CODED", "Language", "Nation", "load_glosses", "load_language", "load_nations"]
