# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2154 # project, launcher, cache and anchor_file are set by ./keel
# Runs a command inside the root, with the host's own folders at their own paths and the current folder kept.

enter_root() {
    local root here
    root=$(root_path)
    here=$(pwd)
    need_namespaces
    # shellcheck disable=SC2046
    exec unshare $(unshare_words) -- bash "$launcher/change_root.sh" "$root" "$project" "$cache" "$here" "$@"
}
