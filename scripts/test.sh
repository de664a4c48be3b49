#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Runs the tests, each story on SQLite and on PostgreSQL.
#
#   scripts/test.sh               every test
#   scripts/test.sh story WORDS   only the stories whose name contains WORDS
#
# It starts a throw-away PostgreSQL of its own and stops it again, whatever happens. Who sets
# TEST_DATABASE_URL has the tests use that server instead; its user must be allowed to make databases.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = story ]; then
    [ -n "${2:-}" ] || { echo "Which story? For example: make story S=portal" >&2 && exit 1; }
    tests=(--test stories)
    words=("$2")
else
    tests=()
    words=()
fi

scripts/needs.sh test

work=$(mktemp -d "${TMPDIR:-/tmp}/buurtbond-test.XXXXXX")
log=$(mktemp "${TMPDIR:-/tmp}/buurtbond-test-log.XXXXXX")
clean_up() {
    scripts/postgres.sh stop "$work"
    rm -f "$log"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Many houses and many database connections at once need more open files than a shell usually has.
ulimit -S -n 8192 2>/dev/null || true

if [ -z "${TEST_DATABASE_URL:-}" ]; then
    echo "Starting a throw-away PostgreSQL"
    TEST_DATABASE_URL=$(scripts/postgres.sh start "$work" $$)
    export TEST_DATABASE_URL
fi

# Building comes first and apart, so that its progress is seen and not the log's.
echo "Building the tests"
# Stories about sudden death start the real program and kill it. Built in one go with the tests, what
# both need is built once.
cargo build --workspace --bins "${tests[@]:---tests}"

outcome=0
cargo test --workspace --no-fail-fast "${tests[@]}" -- "${words[@]}" 2>&1 | tee "$log" || outcome=$?

if [ "${1:-}" != story ]; then
    # What is generated from the npm packages is kept in the repository; it must be what they give.
    node scripts/assets.mjs --check || outcome=1
fi

# One line in the end that sums up what every test program said.
awk '
    /^test result:/ {
        for (i = 2; i <= NF; i++) {
            if ($i == "passed;") passed += $(i - 1)
            if ($i == "failed;") failed += $(i - 1)
            if ($i == "ignored;") skipped += $(i - 1)
        }
    }
    END {
        printf "\ntests: %d passed, %d failed, %d skipped\n", passed, failed, skipped
        if (passed + failed == 0) { print "No test ran."; exit 1 }
    }' "$log" || outcome=1
exit "$outcome"
