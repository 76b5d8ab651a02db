"""Every page in a real browser: phone and desktop, three languages, nothing from elsewhere, no error, accessible, in its width."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from tests.web.addresses import PAGES

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
WIDTHS = {"phone": 390, "desktop": 1280}
# Dark or light, and which pages axe looks into, as it takes long: each language, each width and each of dark and light are among them.
LOOKS = {
    ("en", "phone"): (True, ()), ("en", "desktop"): (False, PAGES), ("ar", "phone"): (True, PAGES), ("ar", "desktop"): (False, ()),
    ("fa", "phone"): (False, ()), ("fa", "desktop"): (True, PAGES[::4]),
}
SERIOUS = ("serious", "critical")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium fonts-noto-core")


@pytest.fixture(scope="module")
def served(app: FastAPI) -> Iterator[str]:
    """Run the application and give its address."""
    import uvicorn

    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Give a running Chromium."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def axe() -> str:
    """Give the script that looks for barriers."""
    package = pytest.importorskip("axe_playwright_python", reason="axe-playwright-python is not installed")
    found = next(Path(package.__file__).parent.rglob("axe.min.js"))
    return found.read_text(encoding="utf-8")


def barriers(page: Any) -> list[str]:
    """Give what axe finds serious on a page that it was put into."""
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{found['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for found in result["violations"] if found["impact"] in SERIOUS for node in found["nodes"][:2]
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_every_page(
    browser: Any, served: str, axe: str, filled: Callable[[str], str], language: str, width: str
) -> None:
    dark, looked_into = LOOKS[language, width]
    context = browser.new_context(
        viewport={"width": WIDTHS[width], "height": 900}, locale=language, color_scheme="dark" if dark else "light",
    )
    context.set_default_timeout(120_000)  # a machine that also does other work is slow, not broken
    if looked_into:
        context.add_init_script(axe)  # outside of what the page's own policy forbids
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith(served) else route.abort())
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(f"{page.url}: {message.text}") if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
    page.on("request", lambda request: troubles.append(f"asks {request.url}") if not request.url.startswith(served) else None)
    for address in PAGES:
        answer = page.goto(served + filled(address), wait_until="load")
        assert page.locator("html").get_attribute("lang") == language, address
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            troubles.append(f"{address}: {over} pixels too wide")
        troubles += [f"{address}: {barrier}" for barrier in barriers(page)] if address in looked_into else []
        assert answer.status == (404 if address == "/nowhere" else 200)
    context.close()
    assert [trouble for trouble in troubles if "404 (Not Found)" not in trouble] == []


def test_pointing_at_words_lights_up_their_entry_and_the_other_way_round(browser: Any, served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}/reports/ar-qaani-haniyeh-gaza")
    page.locator(".text .run.statement").first.hover()
    assert page.locator(".card.lit").count() >= 1
    entry = page.locator(".card.lit").first.get_attribute("data-of")
    page.locator("h1").hover()
    assert page.locator(".lit").count() == 0
    page.locator(f"#{entry}").focus()
    assert page.locator(f".text .run.lit[data-of~='{entry}']").count() >= 1
    page.close()


def test_everything_can_be_reached_by_keyboard_and_the_first_stop_skips_the_head(browser: Any, served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}/events")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.close()


def test_a_hostile_report_runs_nothing(browser: Any, served: str, filled: Callable[[str], str]) -> None:
    page = browser.new_page()
    page.goto(served + filled("/reports/{hostile}"))
    assert "taken" not in page.title().replace("document.title='taken'", "")
    assert page.evaluate("document.querySelectorAll('article.text script, article.text img, article.text style').length") == 0
    assert urlsplit(page.url).netloc == urlsplit(served).netloc
    page.close()


def test_pages_work_without_scripts(browser: Any, served: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{served}/reports/ar-qaani-haniyeh-gaza")
    page.locator(".text a.anchor").first.click()
    assert urlsplit(page.url).fragment == "c1"
    page.goto(f"{served}/events")
    page.locator(".facet a", has_text="Phone call").click()
    assert "channel=phone" in page.url
    context.close()
