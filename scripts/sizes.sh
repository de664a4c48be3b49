#!/usr/bin/env bash
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Prints how large the code is: net lines (no blank lines, no comments, no unit tests at the end of
# a file) per Rust file, the total and median of each folder, and the files that grew long.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly LONG=300

# Prints "lines<TAB>file" for each Rust file of a folder.
net_lines() {
    find "$1" -name '*.rs' -not -path '*/target/*' | sort | while read -r file; do
        awk -v file="$file" '
            /^#\[cfg\(test\)\]/ { exit }
            /^[[:space:]]*$/ || /^[[:space:]]*\/\// { next }
            { lines++ }
            END { printf "%d\t%s\n", lines, file }' "$file"
    done
}

printf '%-24s %6s %8s %8s %8s\n' folder files lines median longest
for folder in federation/src instance/src federation/tests tests; do
    [ -d "$folder" ] || continue
    net_lines "$folder" | sort -n | awk -v folder="$folder" '
        { lines[NR] = $1; total += $1 }
        END { printf "%-24s %6d %8d %8d %8d\n", folder, NR, total, lines[int((NR + 1) / 2)], lines[NR] }'
done

printf '\nFiles of more than %s net lines (split by noun):\n' "$LONG"
{ net_lines federation; net_lines instance; net_lines tests; } | sort -rn | awk -v long="$LONG" '
    $1 > long { printf "%6d  %s\n", $1, $2; found = 1 }
    END { if (!found) print "  none" }'
