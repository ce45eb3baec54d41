# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2154 # project, launcher, cache and anchor_file are set by ./keel
# Reads cli/anchor.conf.

anchor_file=${KEEL_ANCHOR:-$project/cli/anchor.conf}

# anchor KEY: the entries of one key, one a line, blanks squeezed.
anchor() {
    awk -v key="$1" '
        /^[[:space:]]*#/ { next }
        { name = $1; if ($2 != "=" || name != key) next; $1 = ""; $2 = ""; sub(/^ +/, ""); print }
    ' "$anchor_file"
}

# Two roots are the same when the anchor and the scripts that fill a root are.
anchor_hash() {
    cat "$anchor_file" "$launcher/fill_root.sh" | sha256sum | cut -c1-12
}
