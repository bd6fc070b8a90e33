# Two commands: `make run` and `make test`. The rest is for those who work on the project.
SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
export PYTHONWARNINGS ?= ignore
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: run test test-browser panel panel-install panel-pictures chat-pictures setup train check lint lock eval benchmark-nlu clean
ENCODECHKA ?= ../shared/benchmarks/encodechka_ic

run: $(VENV)/.installed  ## make everything that is missing, then serve
	@$(BIN)/copilot train
	@$(BIN)/copilot prepare
	@$(BIN)/copilot serve

setup: $(VENV)/.installed  ## the environment alone

test: $(VENV)/.installed-test  ## the whole test suite: what CI runs
	@$(MAKE) --no-print-directory lint
	@$(BIN)/copilot policy check
	@$(BIN)/copilot train
	@$(BIN)/python -m pytest
	@echo "tests in a browser: skipped here; \`make test-browser\` runs them (it needs Node 20 and Chromium)"

test-browser: $(VENV)/.installed-test panel-install  ## the panel in a real Chromium: built anew, compared, tested
	@[ -x "$${CHROMIUM:-/usr/bin/chromium}" ] || scripts/chromium
	@$(BIN)/python -m bot train
	@cd panel && npm run --silent verify
	@node tests/browser/run.js

panel: panel-install  ## build bot/panel_files/ after a change in panel/
	@cd panel && npm run --silent types && npm run --silent build

panel-pictures: $(VENV)/.installed panel-install  ## take the pictures of docs/panel.md anew
	@node tests/browser/pictures.js

chat-pictures: $(VENV)/.installed panel-install  ## take the pictures of docs/chat.md anew; needs the npm registry
	@[ -x "$${CHROMIUM:-/usr/bin/chromium}" ] || scripts/chromium
	@node tests/chat/pictures.js

panel-install: panel/node_modules/.installed

panel/node_modules/.installed: panel/package-lock.json
	@cd panel && npm ci --silent
	@touch $@

lint: $(VENV)/.installed-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

train: $(VENV)/.installed
	@$(BIN)/copilot train

check: $(VENV)/.installed
	@$(BIN)/copilot policy check

eval: train  ## figures and pictures of language understanding on the held-out files, into results/nlu
	@$(BIN)/python -m bot.evaluation.report results/nlu
	@cat results/nlu/report.md

benchmark-nlu: $(VENV)/.installed  ## the same components on public data: train.tsv and test.tsv in $(ENCODECHKA)
	@$(BIN)/python -m bot.evaluation.benchmark $(ENCODECHKA)

$(VENV)/.installed: requirements.lock pyproject.toml
	@python=$$(scripts/python310) && { [ -x $(BIN)/python ] || "$$python" -m venv $(VENV); }
	@echo "installing requirements.lock (about a minute the first time)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed requirements-test.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.lock
	@touch $@

lock: $(VENV)/.installed  ## renew both lock files from pyproject.toml; they name no registry
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip compile pyproject.toml --python-version 3.10 --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --output-file requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --extra test --python-version 3.10 --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --constraint requirements.lock --output-file requirements-test.lock

clean:  ## remove the environment, the models and the demo database
	rm -rf $(VENV) models var
