# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Every command a contributor needs. `make` alone tells what there is.
# The work is done by the scripts in scripts/, which can also be called by themselves.

# Where rustup puts Rust, for shells that have not been told yet.
export PATH := $(PATH):$(HOME)/.cargo/bin

.DEFAULT_GOAL := help
.PHONY: help run test check story sizes bench
.NOTPARALLEL:

help: ## tell what there is
	@echo "Buurtbond: a federated digital neighbourhood centre"
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  make run RESET=1      begins the demo with empty houses"
	@echo "  make story S=portal   runs the stories whose name contains 'portal'"

run: ## start the demo network: a city portal and three neighbourhoods
	@RESET="$(RESET)" scripts/run.sh

test: ## run every test, on SQLite and on PostgreSQL, and in a real browser
	@scripts/test.sh

check: ## all that must be in order before a change is taken (the build server runs this)
	@scripts/check.sh

story: ## run some stories: make story S=portal
	@scripts/test.sh story "$(S)"

bench: ## measure the living room: a thousand readers, and how soon they hear a message
	@cargo build --release --bin buurtbond
	@ulimit -S -n 8192; cargo bench -p buurtbond-tests --bench living_room

sizes: ## show how large the code is, and which files grew long
	@scripts/sizes.sh
