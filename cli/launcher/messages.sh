# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# How the launcher speaks: everything goes to standard error, so that a command's own output stays clean.

say() { printf 'keel: %s\n' "$*" >&2; }

# fail MESSAGE NEXT-STEP: one clear message, then what to do about it.
fail() {
    printf 'keel: error: %s\n' "$1" >&2
    [[ -z ${2:-} ]] || printf 'keel: next: %s\n' "$2" >&2
    exit 1
}

# One status line that rewrites itself on a terminal; plain lines, one per change, elsewhere.
last_status=
status() {
    if [[ -t 2 ]]; then
        printf '\r\033[Kkeel: %s' "$1" >&2
    elif [[ $1 != "$last_status" ]]; then
        say "$1"
    fi
    last_status=$1
}

status_done() { [[ ! -t 2 ]] || printf '\r\033[K' >&2; }
