#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Sees to it that this machine has what a task needs, and installs what is missing when it may.
#
#   scripts/needs.sh build    Rust, a C compiler, pkg-config and the OpenSSL headers
#   scripts/needs.sh test     the same, and PostgreSQL, Chromium with its driver, Node.js, the npm packages
#
# Packages come from the distribution (apt) and from npm by its lock file, never from anywhere else.
# When everything is there this says nothing, asks no network and takes a moment.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Rust is the one thing we do not install: how somebody keeps their toolchain is theirs to decide.
need_rust() {
    local wanted found
    wanted=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
    have cargo || fail "Rust $wanted or newer is missing. Install it as https://rustup.rs describes, then run this again."
    found=$(cargo --version | cut -d' ' -f2)
    [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] ||
        fail "Rust $wanted or newer is needed and this is $found. Run \`rustup update stable\`, then run this again."
}

# Newer PostgreSQL packages keep their programs off PATH, one folder per version.
have_postgres() { scripts/postgres.sh programs >/dev/null 2>&1; }

# Prints the Debian packages that would bring what building or testing still lacks.
missing_packages() {
    have cc || printf '%s\n' gcc libc6-dev
    have pkg-config || printf '%s\n' pkg-config
    { have pkg-config && pkg-config --exists openssl; } || printf '%s\n' libssl-dev
    [ "$1" = test ] || return 0
    have_postgres || printf '%s\n' postgresql
    have chromium || printf '%s\n' chromium
    have chromedriver || printf '%s\n' chromium-driver
    have node || printf '%s\n' nodejs
    have npm || printf '%s\n' npm
}

# Runs a command as the administrator, without ever asking for a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }
}

need_packages() {
    local packages by_hand
    mapfile -t packages < <(missing_packages "$1")
    [ "${#packages[@]}" -gt 0 ] || return 0
    by_hand="Install them by hand (on Debian: sudo apt-get install ${packages[*]}), then run this again."
    may_install || fail "This machine lacks: ${packages[*]}. $by_hand"

    say "Installing from the distribution: ${packages[*]}"
    as_root apt-get update -qq || say "The package lists could not be refreshed; trying with the old ones."
    # Without recommendations: PostgreSQL and Chromium would bring a desktop along.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${packages[@]}" >&2 ||
        fail "Installing did not work. $by_hand"
    mapfile -t packages < <(missing_packages "$1")
    [ "${#packages[@]}" -eq 0 ] ||
        fail "Installed, but still not usable from here: ${packages[*]}. Install them by hand, then run this again."
}

# A copy of the lock file inside node_modules tells whether those packages are the ones it names.
need_npm_packages() {
    local stamp=node_modules/.installed-from-lock
    [ -f package-lock.json ] || return 0
    cmp -s package-lock.json "$stamp" && return 0
    say "Installing the npm packages of package-lock.json"
    # No install scripts: some packages would use them to download things from elsewhere.
    npm ci --ignore-scripts --no-audit --no-fund >&2 ||
        fail "Installing the npm packages did not work. Run \`npm ci\` by hand, then run this again."
    cp package-lock.json "$stamp"
}

# A full disk ends a build in the middle, with words that nobody understands. What was built before
# stays, so that only a first time needs all of it.
warn_of_full_disk() {
    local needed=$1 free
    [ ! -d "${CARGO_TARGET_DIR:-target}" ] || needed=1
    free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1024 / 1024) }')
    [ "$free" -ge "$needed" ] ||
        say "Only $free GB is free on this disk, and this takes about $needed. Make room first if it stops halfway."
}

case "${1:-}" in
build)
    need_rust
    warn_of_full_disk 3
    need_packages build
    ;;
test)
    need_rust
    warn_of_full_disk 7
    need_packages test
    need_npm_packages
    ;;
*) fail "Usage: scripts/needs.sh build|test" ;;
esac
