"""From a specification to a picture: SVG or PNG, drawn here, with nothing read from a network and no browser."""

import json
from functools import lru_cache
from typing import Any

from rasad.errors import UsageError

_SCALE = 2.0  # pixels of a PNG for one of the picture


def svg(spec: dict[str, Any]) -> str:
    """Give the picture of a Vega or Vega-Lite specification as SVG; UsageError where what draws is not installed."""
    return _svg(json.dumps(spec, sort_keys=True, ensure_ascii=False))


def png(spec: dict[str, Any], scale: float = _SCALE) -> bytes:
    """Give the same as PNG."""
    drawn: bytes = _drawer().svg_to_png(svg(spec), scale=scale)
    return drawn


@lru_cache(maxsize=64)
def _svg(spec: str) -> str:
    light = "vega-lite" in json.loads(spec)["$schema"]
    drawer = _drawer()
    drawn: str = drawer.vegalite_to_svg(spec, vl_version="5.20", allowed_base_urls=[]) if light else drawer.vega_to_svg(
        spec, allowed_base_urls=[]
    )
    return drawn


def _drawer() -> Any:
    try:
        import vl_convert
    except ModuleNotFoundError as error:
        raise UsageError("To draw pictures a package is missing (vl-convert). Install it with: pip install 'rasad[pictures]'") from error
    return vl_convert
