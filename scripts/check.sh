#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Everything that must be in order before a change is taken. The build server runs exactly this.
# Quick checks come first, so that most mistakes are told within a minute.
set -euo pipefail
cd "$(dirname "$0")/.."

headline() { printf '\n== %s (at %d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)); }
skipped() { printf 'Skipped: %s\n' "$1"; }

# The database of advisories lives elsewhere; without a network the rest can still be checked.
check_advisories() {
    local said
    if said=$(cargo deny check advisories 2>&1); then
        printf '%s\n' "$said" | tail -n 1
    elif printf '%s' "$said" | grep -q 'failed to fetch advisory database'; then
        skipped "security advisories, because their database cannot be fetched from here."
    else
        printf '%s\n' "$said" >&2
        return 1
    fi
}

check_dependencies() {
    if cargo deny --version >/dev/null 2>&1; then
        # Some crates write their licence in a form that SPDX retired; that warning helps nobody here.
        cargo deny --log-level error check --allow parse-error licenses bans sources
        check_advisories
    else
        skipped "cargo-deny is not installed (cargo install --locked cargo-deny)."
    fi
}

check_scripts() {
    if command -v shellcheck >/dev/null; then
        shellcheck --severity=warning scripts/*.sh .ci/run
    else
        skipped "shellcheck is not installed (apt-get install shellcheck)."
    fi
}

check_compose() {
    if docker compose version >/dev/null 2>&1; then
        docker compose config --quiet
    elif command -v docker-compose >/dev/null; then
        docker-compose config --quiet
    else
        skipped "docker-compose is not installed (apt-get install docker-compose)."
    fi
}

scripts/needs.sh test

headline "Format"
cargo fmt --all --check
headline "Lock file"
cargo metadata --locked --format-version 1 >/dev/null
headline "Scripts"
check_scripts
headline "Containers"
check_compose
headline "Dependencies and their licences"
check_dependencies
headline "Clippy"
cargo clippy --workspace --all-targets -- -D warnings
headline "Documentation of the code"
RUSTDOCFLAGS="-D warnings -A rustdoc::private_intra_doc_links" cargo doc --workspace --no-deps --document-private-items --quiet
headline "Tests"
scripts/test.sh
headline "All in order"
