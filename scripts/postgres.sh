#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# A throw-away PostgreSQL for tests: its own data, its own free port on loopback, gone when stopped.
#
#   scripts/postgres.sh start DIR [PID]   starts one in DIR and prints its address (postgres://...);
#                                         with PID it also stops by itself once that process is gone
#   scripts/postgres.sh stop DIR          stops it and removes its data
#   scripts/postgres.sh programs          prints the folder of the PostgreSQL programs it would use
#
# It uses the programs of the distribution, wherever they are. PostgreSQL refuses to run as root, so
# root starts it as the user `postgres`. Its data is not safe against a power cut: that is the point.
set -euo pipefail

readonly OLDEST=15
readonly CONNECTIONS=300

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Prints the folder of the newest PostgreSQL programs on this machine.
programs() {
    local folder found on_path version
    folder=$(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin | sort -V |
        while read -r found; do [ ! -x "$found/initdb" ] || printf '%s\n' "$found"; done | tail -n 1)
    if [ -z "$folder" ] && on_path=$(command -v initdb); then
        folder=$(dirname "$(readlink -f "$on_path")")
    fi
    [ -n "$folder" ] || fail "PostgreSQL $OLDEST or newer is missing (on Debian: apt-get install postgresql)."
    version=$("$folder/postgres" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
    [ "$version" -ge "$OLDEST" ] || fail "PostgreSQL $OLDEST or newer is needed and this is $version."
    printf '%s\n' "$folder"
}

# Prints who runs the server: ourselves, or somebody with less power when we are root.
server_user() {
    local name
    if [ "$(id -u)" != 0 ]; then
        id -un
        return
    fi
    for name in postgres nobody; do
        if id "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    fail "PostgreSQL refuses to run as root and there is no user \`postgres\` on this machine."
}

# Runs one of PostgreSQL's programs as the user of the server.
pg() {
    local program=$bin/$1
    shift
    if [ "$(id -u)" = 0 ]; then runuser -u "$user" -- "$program" "$@"; else "$program" "$@"; fi
}

nobody_listens_on() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

settings() {
    cat <<END
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = $CONNECTIONS
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
END
}

# Makes the data folder. A password keeps other users of this machine out: who is superuser of a
# database can run programs as its owner.
make_data() {
    umask 077
    od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$dir/password"
    if [ "$(id -u)" = 0 ]; then
        chown "$user" "$dir" "$dir/password"
        runuser -u "$user" -- test -r "$dir/password" || {
            stop
            fail "PostgreSQL runs as $user here, who may not enter $dir. Choose a folder below /tmp (or set TMPDIR)."
        }
    fi
    pg initdb -D "$dir/data" -U buurtbond --pwfile="$dir/password" --auth=password \
        --encoding=UTF8 --locale=C --no-sync >"$dir/log" 2>&1 || give_up
    settings >>"$dir/data/postgresql.conf"
}

# Starts on a random port below the range the system gives to clients, and tries others when taken.
start_somewhere() {
    local attempt port
    for attempt in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000))
        nobody_listens_on "$port" || continue
        if pg pg_ctl -D "$dir/data" -l "$dir/data/server.log" -o "-p $port" -w -t 60 start >>"$dir/log" 2>&1; then
            printf 'postgres://buurtbond:%s@127.0.0.1:%s/postgres\n' "$(cat "$dir/password")" "$port" >"$dir/url"
            return
        fi
        printf 'attempt %s on port %s failed\n' "$attempt" "$port" >>"$dir/log"
    done
    give_up
}

give_up() {
    tail -n 20 "$dir/log" "$dir/data/server.log" >&2 2>/dev/null || true
    stop
    fail "PostgreSQL did not start; its last words are above."
}

start() {
    local with=${1:-}
    [ ! -e "$dir/data" ] || fail "$dir already holds a database; stop it first: scripts/postgres.sh stop $dir"
    make_data
    start_somewhere
    rm -f "$dir/password"
    if [ -n "$with" ]; then
        setsid "$script" watch "$dir" "$with" </dev/null >/dev/null 2>&1 &
    fi
    cat "$dir/url"
}

# Waits until the process is gone (killed, perhaps, so that it could not clean up) or the database is.
watch() {
    while [ -e "$dir/url" ] && kill -0 "$1" 2>/dev/null; do sleep 1; done
    stop
}

stop() {
    if [ -e "$dir/data/postmaster.pid" ]; then
        pg pg_ctl -D "$dir/data" -m immediate -w -t 30 stop >/dev/null 2>&1 || true
    fi
    rm -rf "$dir/data" "$dir/log" "$dir/url" "$dir/password"
    rmdir "$dir" 2>/dev/null || true
}

script=$(readlink -f "$0")
command=${1:-}
case "$command" in
programs)
    programs
    exit
    ;;
start | stop | watch) [ -n "${2:-}" ] || fail "Which folder? scripts/postgres.sh $command DIR" ;;
*) fail "Usage: scripts/postgres.sh start DIR [PID] | stop DIR | programs" ;;
esac

[ "$command" != start ] || mkdir -p "$2"
dir=$(readlink -f "$2")
[ -d "$dir" ] || exit 0 # nothing there, so nothing to stop
bin=$(programs)
user=$(server_user)
cd "$dir" # a folder that the user of the server can read, whatever ours was
"$command" "${@:3}"
