"""Pictures are drawn in a process beside the one that answers, and by an address that only the server can make."""

import pytest

from rasad.errors import InputError, UsageError
from rasad.export.pictures import svg
from rasad.web.drawer import DrawingProcess
from rasad.web.pictured import LONGEST, address_of, secret, spec_of

pytest.importorskip("vl_convert")
LIGHT = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "mark": "bar", "data": {"values": [{"a": "غزة", "b": 2}]},
         "encoding": {"x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}}}


def test_what_is_drawn_beside_is_what_is_drawn_here_and_a_process_that_ended_is_begun_anew() -> None:
    drawer = DrawingProcess()
    assert drawer.svg(LIGHT) == svg(LIGHT)
    drawer._aside._process.kill()
    drawer._aside._process.join()
    other = {**LIGHT, "width": 77}
    assert drawer.svg(LIGHT) == svg(LIGHT) and drawer.svg(other) == svg(other)  # the first was kept
    drawer.close()


def test_a_picture_that_takes_too_long_or_cannot_be_drawn_is_told_and_the_next_is_drawn() -> None:
    drawer = DrawingProcess(seconds=0.0)
    with pytest.raises(InputError, match="could not be drawn"):
        drawer.svg(LIGHT)
    drawer._aside.seconds = 60.0
    with pytest.raises(InputError, match="could not be drawn"):
        drawer.svg({**LIGHT, "mark": {"type": "no such mark"}})
    assert drawer.svg(LIGHT) == svg(LIGHT)
    drawer.close()


def test_a_picture_stands_in_its_address_and_no_other_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    address = address_of(LIGHT, b"key")
    assert address is not None
    packed, sign = address.partition("?spec=")[2].replace("%3D", "=").split("&sign=")
    assert spec_of(packed, sign, b"key") == LIGHT
    for wrong in ((packed, sign, b"other"), (packed[:-4], sign, b"key"), (packed, "é", b"key")):
        with pytest.raises(UsageError, match="Open the page again"):
            spec_of(*wrong)
    assert address_of({"values": [hash((n, "x")) for n in range(LONGEST)]}, b"key") is None
    monkeypatch.setenv("RASAD_PICTURES_SECRET", "")
    assert secret() != secret()
    monkeypatch.setenv("RASAD_PICTURES_SECRET", "of all processes")
    assert secret() == secret() == b"of all processes"
