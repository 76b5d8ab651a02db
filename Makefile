# make demo   set up and do the main job on the bundled sample reports
# make test   set up and run all checks
# make bench  reports per second and memory
# make train  learn the weights from annotated reports, the project's own and those beside it
# make accuracy GOLD=FOLDER  score the coder on annotated reports and write the table into the README
# make docs   build the documentation site into build/docs; it opens from disk, without a network
# make clean  remove what these made

# The first Python that is new enough; another one: make demo PYTHON=python3.12
PYTHON ?= $(shell for each in python3.11 python3.12 python3.13 python3; do \
	if $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$each; break; fi; done)
BIN := .venv/bin
SAMPLES := src/rasad/data/samples
DB := .demo/rasad.db

.PHONY: demo test bench train accuracy docs clean

demo: .venv/installed
	@mkdir -p .demo
	$(BIN)/rasad add $(SAMPLES)/reports.jsonl $(SAMPLES)/pages $(SAMPLES)/plain --db $(DB)
	$(BIN)/rasad contacts --db $(DB)
	$(BIN)/rasad statements --db $(DB) --limit 20
	@echo
	@echo "The record of one report, its evidence highlighted in the text:"
	@echo "    $(BIN)/rasad show ar-riyadh-tehran-call --db $(DB)"
	@echo "Your own reports (text, HTML, JSON Lines; files or folders):"
	@echo "    $(BIN)/rasad add REPORTS --db mine.db"

test: .venv/tools
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

bench: .venv/installed
	$(BIN)/python bench/speed.py
	$(BIN)/python bench/memory.py

train: .venv/installed
	$(BIN)/python -m rasad.training gold/train gold/development ../shared/gold/train

accuracy: .venv/installed
	$(BIN)/python bench/accuracy.py $(GOLD)

docs: .venv/docs
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet -b html docs build/docs
	@echo "Open build/docs/index.html"

clean:
	rm -rf docs/codebook.md .demo .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Rasad needs Python 3.11 or newer; install one, or name it: make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/docs: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@ .venv/installed

.venv/tools: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed
