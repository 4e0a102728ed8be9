# Everything a newcomer needs: `make run` and `make test` do all the set-up themselves.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
CORES := $(shell nproc 2>/dev/null || echo 2)
# Walks wait for devices, the city and the page more than they compute.
WORKERS := $(shell expr $(CORES) + 1)
QML := $(shell find ui kiosk -name '*.qml' | sort)
PACKAGES := kiosk ui devices offline_cache

.PHONY: run test check bench shots soak freeze test-frozen setup format clean

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml tools/setup/debian.sh tools/setup/environment.sh
	@sh tools/setup/debian.sh base
	@PYTHON=$(PYTHON) sh tools/setup/environment.sh $(VENV)
	@touch $(STAMP)

# Translations are built from their sources; quick where nothing has changed.
translations: $(STAMP)
	@$(BIN)/python tools/translations.py build

run: translations
	@sh tools/setup/run.sh $(BIN)/kiosk demo

test: translations
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not soak and not bench and not frozen"

check: translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python tools/qml_format.py $(QML)
	$(BIN)/python tools/qml_types.py . build/qml
	$(BIN)/pyside6-qmllint -I ui/qml -I build/qml $(QML)
	$(BIN)/python tools/translations.py check
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not soak and not bench and not frozen" --cov --cov-report=
	$(BIN)/python tools/coverage_gate.py

bench: translations
	@sh tools/setup/debian.sh bench
	$(BIN)/python tools/bench/run.py

shots: translations
	$(OFFSCREEN) $(BIN)/python tools/shots.py build/shots

soak: translations
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "soak or (not bench and not frozen)"

freeze: translations
	@PYTHON=$(BIN)/python sh tools/setup/debian.sh freeze
	$(BIN)/pyinstaller --log-level WARN --noconfirm --distpath dist --workpath build/pyinstaller kiosk.spec

test-frozen: freeze
	$(OFFSCREEN) $(BIN)/python -m pytest -m frozen tests/frozen

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/python tools/qml_format.py --write $(QML)

clean:
	rm -rf build dist $(VENV)
