# Two commands do everything on a fresh machine: `make run` and `make test`.
# Both install what is missing (Debian packages, asked for by name), build, and go.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PACKAGES := pkg-config libpoppler-private-dev libxml2-dev libsqlite3-dev libssl-dev zlib1g-dev
TEST_PACKAGES := poppler-utils python3-venv chromium fonts-dejavu-core fonts-liberation \
  libpangoft2-1.0-0 r-cran-igraph graphviz
BENCH_PACKAGES := poppler-utils libxml2-utils python3
STRICT := --explicit-target-dependency-import-check error
# Swift's own library is linked in where the toolchain has it for that: the program starts faster, is
# some percent faster in all it does, and runs where there is no Swift.
SWIFT_LIBRARY := $(dir $(realpath $(shell command -v swift)))../lib/swift_static
STATIC := $(if $(wildcard $(SWIFT_LIBRARY)),--static-swift-stdlib)
SWIFT_SOURCES := Package.swift Sources Tests
VENV := .venv-interoperability
CLUSTER_VENV := .venv-cluster

# $(call install,PACKAGES): installs those of the Debian packages that are missing.
define install
	missing=""; for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null \
	  | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends \
	    $$missing >/dev/null; \
	fi
endef

.PHONY: help
help: ## Lists what make can do
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.PHONY: run
run: build ## Runs the main job on Corpus/ into Output/
	@.build/release/renvoi run Corpus -o Output

.PHONY: build
build: dependencies ## Builds the renvoi program in release mode
	@swift build -c release $(STATIC) --product renvoi $(STRICT)

.PHONY: test
test: test-dependencies ## Builds and runs all tests
	@swift build --build-tests $(STRICT)
	@swift test --skip-build
	@$(MAKE) --no-print-directory interoperability
	@$(MAKE) --no-print-directory papers

.PHONY: interoperability
interoperability: test-dependencies ## Loads graph folders in other programs, uses the explorer
	@[ -x $(VENV)/bin/python ] || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet -r Tests/Interoperability/requirements.txt ./python
	@swift build --build-tests $(STRICT)
	@rm -rf .build/interoperability
	@status=0; .build/debug/renvoi run Corpus -o .build/interoperability/corpus --progress never \
	  || status=$$?; [ $$status = 0 ] || [ $$status = 3 ]
	@RENVOI_SAMPLE_FOLDER=.build/interoperability swift test --skip-build --filter 'Sample folders'
	@$(VENV)/bin/python Tests/Interoperability/load_graph.py .build/interoperability/*
	@RENVOI_CORPUS=.build/interoperability/corpus RENVOI_FOLDERS=$$(ls -d .build/interoperability/* | paste -sd:) \
	  $(VENV)/bin/python -m pytest -q -p no:cacheprovider python/tests
	@python3 Benchmarks/synthetic.py 2000 52 18000 > .build/interoperability/records.jsonl
	@.build/debug/renvoi link .build/interoperability/records.jsonl \
	  -o .build/interoperability/large --formats explorer
	@$(VENV)/bin/python Tests/Interoperability/check_explorer.py .build/interoperability/corpus \
	  --large .build/interoperability/large
	@$(VENV)/bin/python docs/Tutorials/run.py .build/interoperability/corpus
	@Rscript --vanilla docs/Tutorials/load.R .build/interoperability/corpus

.PHONY: papers
papers: test-dependencies ## Draws papers in the Council's manner, checks what is read on them
	@[ -x $(VENV)/bin/python ] || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet -r Tests/CouncilPapers/requirements.txt
	@swift build --product renvoi $(STRICT)
	@$(VENV)/bin/python Tests/CouncilPapers/check.py .build/debug/renvoi --floor 0.99

.PHONY: tutorials
tutorials: build test-dependencies ## Writes the output in the tutorials anew
	@[ -x $(VENV)/bin/python ] || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet -r Tests/Interoperability/requirements.txt ./python
	@.build/release/renvoi run Corpus -o Output
	@$(VENV)/bin/python docs/Tutorials/run.py Output --update
	@.build/release/renvoi export Output --format timeline -o docs/Tutorials/timeline.svg

.PHONY: cluster-test
cluster-test: test-dependencies ## Compares shards, Snakemake and Spark, byte for byte
	@$(call install,openjdk-17-jre-headless parallel)
	@[ -x $(CLUSTER_VENV)/bin/python ] || python3 -m venv $(CLUSTER_VENV)
	@$(CLUSTER_VENV)/bin/pip install --quiet -r Tests/Cluster/requirements.txt
	@if [ -d ../shared/corpus ]; then \
	  $(MAKE) --no-print-directory build; \
	  $(CLUSTER_VENV)/bin/python Tests/Cluster/check.py .build/release/renvoi ../shared/corpus; \
	else \
	  swift build --product renvoi $(STRICT); \
	  $(CLUSTER_VENV)/bin/python Tests/Cluster/check.py .build/debug/renvoi Corpus; \
	fi

.PHONY: static
static: build ## Says whether the program runs on machines without Swift
	@ls -lh .build/release/renvoi
	@if ldd .build/release/renvoi | grep -i swift; then exit 1; fi

.PHONY: deb
deb: static ## Packs the program as a Debian package
	@$(call install,dpkg-dev)
	@Packaging/deb.sh .build/release/renvoi .build

.PHONY: lint
lint: ## Checks the format of all Swift sources, and that the explorer is built in as it is
	@swift format lint --strict --recursive $(SWIFT_SOURCES)
	@python3 Sources/Writers/Explorer/Page/embed.py --check

.PHONY: format
format: ## Formats all Swift sources
	@swift format --in-place --recursive $(SWIFT_SOURCES)

.PHONY: bench
bench: build ## Measures CPU time beside pdftotext and xmllint (needs ../shared/corpus)
	@$(call install,$(BENCH_PACKAGES))
	@Benchmarks/run.sh .build/release/renvoi

.PHONY: bench-linking
bench-linking: build ## Measures linking a million made mentions against a million made works
	@$(call install,python3)
	@Benchmarks/linking.sh .build/release/renvoi

.PHONY: resolution
resolution: build ## Measures what references lead to (needs ../shared)
	@$(call install,python3)
	@Benchmarks/resolution.sh .build/release/renvoi

.PHONY: reliability
reliability: build ## Prints how often stated confidences are right (needs ../shared/corpus)
	@.build/release/renvoi score ../shared/corpus/conclusions ../shared/corpus/pdf \
	  ../shared/corpus/seed Corpus --reliability --progress never

.PHONY: torture
torture: build ## Reads thousands of damaged and hostile documents; kills runs and workers at random
	@Tests/Torture/torture.sh .build/release/renvoi

SECONDS_TO_FUZZ ?= 600
.PHONY: fuzz
fuzz: fuzz-readers fuzz-references ## Runs both fuzzers (SECONDS_TO_FUZZ=600)

.PHONY: fuzz-readers
fuzz-readers: dependencies ## Reads damaged documents under the address sanitizer, ten minutes a format
	@swift build -c release --product renvoi --sanitize address --scratch-path .build-fuzz $(STRICT)
	@Tests/Fuzzing/readers.sh .build-fuzz/release/renvoi $(SECONDS_TO_FUZZ) \
	  pdf formex akn xhtml zip

.PHONY: look
look: build ## Draws pages of varied documents with what was found on them, into pictures/
	@$(call install,librsvg2-bin)
	@Benchmarks/look.sh .build/release/renvoi pictures

# Without the coverage named, the fuzzer cannot tell one input from another and tries none of length.
.PHONY: fuzz-references
fuzz-references: ## Feeds the recogniser random texts under the address sanitizer
	@swift build --package-path Tests/Fuzzing/References -c release --sanitize fuzzer --sanitize address \
	  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table
	@mkdir -p .build/fuzz
	@Tests/Fuzzing/References/.build/release/FuzzReferences -max_total_time=$(SECONDS_TO_FUZZ) -timeout=10 \
	  -max_len=4096 -print_final_stats=1 -artifact_prefix=.build/fuzz/ .build/fuzz Tests/Fuzzing/References/Seeds

.PHONY: dependencies
dependencies:
	@$(call install,$(PACKAGES))

.PHONY: test-dependencies
test-dependencies:
	@$(call install,$(PACKAGES) $(TEST_PACKAGES))

.PHONY: clean
clean: ## Removes what was built and written
	@rm -rf .build .build-fuzz Tests/Fuzzing/References/.build Output .Output.cache \
	  pictures $(VENV) $(CLUSTER_VENV)
