"""The tree is the architecture: who may import whom, the same files in each language, small files and functions, plain words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "rasad"
ROOMS = ["sources", "text", "languages", "actors", "coding", "accounts", "store"]
PARTS = [  # of the coder, each importing from those before it; what puts them together stands beside them
    "lexicons", "scene", "clauses", "setting", "speakers", "triggers", "status", "letters", "parties", "states", "journeys", "outright",
    "contacts", "statements", "credits", "topics", "codes", "actions",
]
ON_TOP = {"cli", "web", "export", "scale", "evaluate", "training"}
SHARED = {"record", "errors", "display"}  # the types that travel, how a record shows itself, the errors
FACES = {"__init__", "api", "__main__"}  # modules that offer the rooms to the outside
# On top, few use what stands beside them: the command line offers all, the web exports, training reads the annotated reports.
TOP_FOR = {"cli": ON_TOP, "web": {"export"}, "training": {"evaluate"}}
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
NAMES_OF_NOTHING = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Give line and room of every import of the package itself, those within functions too."""
    for node in ast.walk(parsed(path)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports name the whole path"
            names = [f"rasad.{alias.name}" for alias in node.names] if node.module == "rasad" else [node.module or ""]
        for name in names:
            if name.startswith("rasad."):
                yield node.lineno, name.split(".")[1]


def allowed(origin: str, target: str) -> bool:
    if target in SHARED or target == origin or origin in FACES:
        return True
    if origin in SHARED or target in FACES:
        return origin not in SHARED and origin not in ROOMS
    if target in ON_TOP:
        return target in TOP_FOR.get(origin, set())
    if origin in ON_TOP:
        return target in ROOMS
    return target in ROOMS and ROOMS.index(target) < ROOMS.index(origin)


def test_rooms_import_only_from_those_before_them() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}: {room(path)} imports {target}"
        for path in FILES for line, target in imported(path) if not allowed(room(path), target)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("origin", "target", "may"),
    [
        ("coding", "text", True), ("text", "coding", False), ("sources", "record", True), ("coding", "cli", False), ("cli", "coding", True),
        ("evaluate", "coding", True), ("evaluate", "cli", False), ("scale", "store", True), ("record", "text", False),
        ("actors", "api", False), ("training", "evaluate", True), ("coding", "training", False),
    ],
)
def test_the_rule_itself(origin: str, target: str, may: bool) -> None:
    assert allowed(origin, target) is may


def coder_parts(node: ast.AST) -> list[str]:
    """Give the parts of the coder, and what stands beside them, that a statement imports from."""
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
    if isinstance(node, ast.ImportFrom):
        names = [f"{node.module}.{name}" for name in names]
    return [name.split(".")[2] for name in names if name.startswith("rasad.coding.")]


def test_parts_of_the_coder_import_only_from_those_before_them() -> None:
    wrong = []
    for path in sorted((PACKAGE / "coding").rglob("*.py")):
        part = path.relative_to(PACKAGE / "coding").parts[0]
        for node in ast.walk(parsed(path)):
            for target in coder_parts(node) if part in PARTS else ():
                if target not in PARTS or PARTS.index(target) > PARTS.index(part):
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: {part} imports {target}")
    assert wrong == []
    found = {path.name for path in (PACKAGE / "coding").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert found == set(PARTS)


def test_contributors_are_told_the_parts_of_the_coder_in_order() -> None:
    assert " → ".join(f"`{part}`" for part in PARTS) in " ".join((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split())


def test_every_room_is_known() -> None:
    found = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name not in ("data", "__pycache__")}
    assert found <= {*ROOMS, *ON_TOP}
    assert {path.stem for path in PACKAGE.glob("*.py")} <= SHARED | FACES


def test_every_room_says_what_comes_in_and_what_goes_out() -> None:
    doors = [path for name in (*ROOMS, *sorted(ON_TOP)) if (path := PACKAGE / name / "__init__.py").exists()]
    assert [str(path) for path in doors if not docstring(path)] == []


def docstring(path: Path) -> str | None:
    return ast.get_docstring(parsed(path))


def test_coded_languages_have_the_same_files() -> None:
    from rasad.languages import CODED

    files = {code: sorted(path.name for path in (PACKAGE / "languages" / code).iterdir() if path.is_file()) for code in CODED}
    first = files[CODED[0]]
    assert files == dict.fromkeys(CODED, first)


def test_coded_languages_offer_the_same_functions_where_the_rooms_ask_for_them() -> None:
    from rasad.languages import CODED

    for code in CODED:
        assert docstring(PACKAGE / "languages" / code / "inflection.py")


def test_no_file_is_too_long() -> None:
    lengths = {str(path.relative_to(PACKAGE)): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{path.relative_to(PACKAGE)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1 for path in FILES for node in functions(path)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_public_functions_and_classes_say_what_they_do() -> None:
    silent = []
    for path in FILES:
        steps = "versions" in path.parts  # a migration's upgrade and downgrade are asked for by name
        for node in parsed(path).body if not steps else []:
            public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(PACKAGE)}:{node.name}")
        if not docstring(path):
            silent.append(str(path.relative_to(PACKAGE)))
    assert silent == []


def test_names_say_something() -> None:
    assert [str(path) for path in PACKAGE.rglob("*") if path.stem in NAMES_OF_NOTHING] == []


def test_errors_are_those_of_the_tree() -> None:
    """Only errors of `rasad.errors` are raised on purpose, besides what Python's own protocols ask for."""
    from rasad import errors

    ours = {name for name in vars(errors) if isinstance(getattr(errors, name), type)}
    protocol = {"AttributeError", "KeyError", "OSError", "StopIteration", "NotImplementedError", "SystemExit", "KeyboardInterrupt"}
    wrong = []
    for path in FILES:
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
                name = node.exc.func.id
                if name.endswith(("Error", "Exception")) and name not in ours | protocol:
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: raises {name}")
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: bare except")
    assert wrong == []


# The project speaks of itself alone: no paths of one machine, nothing of how or by whom its work is organised.
_MACHINE = re.compile(r"(^|[\s\"'(=])/(work|tmp|home|root)/")
_WORKERS = re.compile(r"\b(sub-?agents?|co-?authored-by|claude|anthropic|chatgpt|copilot)\b", re.IGNORECASE)
_REGISTRIES = re.compile(r"\b(index-url|artifactory|pypi\.org|files\.pythonhosted)\b", re.IGNORECASE)
WRITTEN = (".py", ".md", ".toml", ".cff", ".yml", "Makefile", "run")


def written() -> Iterator[Path]:
    for top in ("src", "tests", "bench", "docs", ".ci", "gold"):
        yield from (path for path in (ROOT / top).rglob("*") if path.is_file() and path.name.endswith(WRITTEN))
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name.endswith(WRITTEN))


def test_the_project_speaks_of_itself_alone() -> None:
    wrong = []
    for path in written():
        if path == Path(__file__).resolve() or "data" in path.parts:  # the registry has people of all names
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if _MACHINE.search(line) or _WORKERS.search(line) or _REGISTRIES.search(line):
                wrong.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert wrong == []


def test_nothing_in_the_package_reaches_for_what_users_do_not_have() -> None:
    assert [str(path) for path in FILES if "shared/" in path.read_text(encoding="utf-8")] == []
