"""`/api`: the interface for programs described on a page, made from its own description `/openapi.json`."""

from typing import Any, NamedTuple

from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import Response

from rasad.web.api.answers import schemas
from rasad.web.rendering import render

router = APIRouter(include_in_schema=False)


class Parameter(NamedTuple):
    """What an address can be asked with."""

    name: str
    kind: str
    description: str


class Operation(NamedTuple):
    """One address of the interface."""

    method: str
    path: str
    summary: str
    parameters: list[Parameter]
    gives: str


@router.get("/api")
def documentation(request: Request) -> Response:
    """Show what programs can ask for."""
    return render(request, "api.html", title="api.title", operations=operations(request.app.openapi()))


def describe(app: FastAPI) -> None:
    """Let the application's description hold the schemas of its answers."""

    def openapi() -> dict[str, Any]:
        if not app.openapi_schema:
            made = get_openapi(title=app.title, version=app.version, description=_ABOUT, routes=app.routes)
            made.setdefault("components", {}).setdefault("schemas", {}).update(schemas())
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


_ABOUT = (
    "Who was in contact with whom, what each is reported to have said, and according to whom. Lists come a page at a time: ask again "
    "with `after`. Errors are problems as RFC 9457 has them."
)


def operations(description: dict[str, Any]) -> list[Operation]:
    """Give the addresses of a description, in its order."""
    return [
        Operation(method.upper(), path, told.get("description", ""), _parameters(told, description), _given(told))
        for path, methods in description["paths"].items() for method, told in methods.items()
    ]


def _parameters(told: dict[str, Any], description: dict[str, Any]) -> list[Parameter]:
    asked = [Parameter(p["name"], _kind(p["schema"]), p.get("description", "")) for p in told.get("parameters", []) if p["name"] != "lang"]
    body = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    name = body.get("$ref", "").rpartition("/")[2]
    fields = description["components"]["schemas"].get(name, {}).get("properties", {})
    return asked + [Parameter(field, _kind(schema), schema.get("description", "")) for field, schema in fields.items()]


def _kind(schema: dict[str, Any]) -> str:
    for one in schema.get("anyOf", []):
        if one.get("type") != "null":
            return _kind(one)
    if schema.get("type") == "array":
        return f"{_kind(schema['items'])} …"
    return ", ".join(schema["enum"]) if "enum" in schema else str(schema.get("type", "any"))


def _given(told: dict[str, Any]) -> str:
    content = told.get("responses", {}).get("200", {}).get("content", {})
    schema: dict[str, Any] = next((one.get("schema", {}) for one in content.values()), {})
    several = schema.get("properties", {}).get("items", {}).get("items", {})
    return str((several or schema).get("$ref", "")).rpartition("/")[2] + (" …" if several else "")
