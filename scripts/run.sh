#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Builds Buurtbond and starts the demo network: a city portal and three neighbourhoods on this machine.
# With RESET=1 in the environment it begins with empty houses.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/needs.sh build
if [ ! -x "${CARGO_TARGET_DIR:-target}/debug/buurtbond" ]; then
    echo "Building Buurtbond first. That takes 5 to 15 minutes on two cores; the next time, seconds."
fi
cargo build -p buurtbond
if [ "${RESET:-}" = 1 ]; then
    echo "Starting anew: what was in ./demo-data is removed."
    rm -rf demo-data
fi
# exec: Ctrl-C then goes straight to the program, which stops its houses in order.
exec cargo run --quiet -p buurtbond -- demo
