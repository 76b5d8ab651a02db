# make demo   set up and do the main job on the bundled sample reports
# make test   set up and run all checks
# make bench  reports per second and memory
# make web-speed  how long pages take over 100,000 reports while eight read and reports are added
# make fuzz   code hostile texts for five minutes, other ones each time; SEED=N repeats a run
# make train  learn the weights from annotated reports, the project's own and those beside it
# make accuracy score the coder on gold/test (or GOLD=FOLDER) and write the table into the README
# make floors raise the floors of accuracy in gold/floors.tsv; ACCEPT="REASON" accepts what fell and keeps the reason
# make cross-validation, make learning  measure on reports held out: beside two readers, calibration, by size of what is learned from
# make docs   build the documentation site into build/docs; it opens from disk, without a network
# make clean  remove what these made

# The first Python that is new enough; another one: make demo PYTHON=python3.12
PYTHON ?= $(shell for each in python3.11 python3.12 python3.13 python3; do \
	if $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$each; break; fi; done)
BIN := .venv/bin
SAMPLES := src/rasad/data/samples
DB := .demo/rasad.db

.PHONY: demo test bench web-speed fuzz train accuracy floors cross-validation learning docs clean

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

web-speed: .venv/installed
	$(BIN)/python bench/web.py

bench: .venv/installed
	$(BIN)/python bench/speed.py
	$(BIN)/python bench/memory.py

fuzz: .venv/installed
	$(BIN)/python bench/fuzz.py $(if $(SEED),--seed $(SEED))

train: .venv/installed
	$(BIN)/python -m rasad.training gold/train gold/development ../shared/gold/train

accuracy: .venv/installed
	$(BIN)/python bench/accuracy.py $(GOLD)

floors: .venv/installed
	$(BIN)/python bench/floors.py $(if $(ACCEPT),--accept "$(ACCEPT)")

cross-validation: .venv/installed
	$(BIN)/python bench/cross_validation.py --processes 2

learning: .venv/installed
	$(BIN)/python bench/learning.py --processes 2

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
