# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2154 # project, launcher, cache and anchor_file are set by ./keel
# Makes the toolchain root. It is built under a temporary name and renamed when it is whole, so a root that has its
# final name is complete, whatever interrupted an earlier run.

root_path() { echo "$cache/root-$(anchor_hash)"; }

root_is_ready() { [[ -e $(root_path)/etc/keel-root ]]; }

prepare_root() {
    local started
    root_is_ready && return 0
    need_architecture
    mkdir -p "$cache" 2>/dev/null || fail "cannot write to $cache" "set KEEL_CACHE to a folder you can write to"
    exec 9>"$cache/root.lock"
    if ! flock --nonblock 9; then
        say "another keel prepares the toolchain root; waiting for it"
        flock 9
        root_is_ready && { exec 9>&-; return 0; }
    fi
    remove_unfinished
    need_packages
    need_namespaces
    need_space
    started=$SECONDS
    make_root
    exec 9>&-
    say "toolchain root prepared in $((SECONDS - started)) s: $(root_path)"
    say_old_roots
}

# What an interrupted run left: its processes, if they still run, then its folder.
remove_unfinished() {
    local folder pid
    for folder in "$cache"/root-*.unfinished; do
        [[ -e $folder ]] || continue
        say "starting over: an earlier set-up did not finish"
        pid=$(cat "$folder.pid" 2>/dev/null || true)
        if [[ -n $pid ]] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "$folder"; then
            kill -KILL "$pid" 2>/dev/null || true
            while [[ -e /proc/$pid ]]; do sleep 0.1; done
        fi
        discard "$folder"
    done
}

# An unfinished root with what belongs to it.
discard() {
    remove_tree "$1"
    [[ ! -e $1.tmp ]] || remove_tree "$1.tmp"
    rm -f "$1.pid"
}

# Files of a user's root belong to subordinate ids, so they are removed from inside a namespace as well.
remove_tree() {
    # shellcheck disable=SC2046
    unshare $(unshare_words) rm -rf --one-file-system -- "$1" || fail "cannot remove $1" "remove it by hand, then run this again"
}

make_root() {
    local folder mirror codename packages setting options=() log child
    folder=$(root_path).unfinished
    log=$cache/setup.log
    mirror=$(debian_mirror)
    codename=$(anchor debian.codename)
    packages=$(anchor package | tr ' ' '\n' | paste -sd, -)
    while IFS= read -r setting; do
        [[ -z $setting ]] || options+=("--aptopt=$setting")
    done < <(apt_settings)
    say "preparing the toolchain root: Debian $(anchor debian.version) ($codename) from $mirror, about 2 GB; once, for all projects"
    : >"$log"
    mkdir -p "$folder" "$folder.tmp"
    # A process namespace of its own: when its first process dies, everything it started dies too.
    # shellcheck disable=SC2046
    KEEL_LAUNCHER=$launcher KEEL_ANCHOR=$anchor_file TMPDIR=$folder.tmp \
        unshare $(unshare_words) --pid --fork --kill-child --mount-proc -- \
        mmdebstrap --mode=root --variant=minbase --verbose --skip=check/empty --format=directory "${options[@]}" \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        --dpkgopt='force-unsafe-io' --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        --include="$packages" --customize-hook="bash '$launcher/fill_root.sh' \"\$1\"" \
        "$codename" "$folder" "deb $mirror $codename main" "deb $mirror $codename-backports main" \
        </dev/null >"$log" 2>&1 9>&- &
    child=$!
    echo "$child" >"$folder.pid"
    # The trap runs after this function's variables are gone, so their values are put in now.
    # shellcheck disable=SC2064
    trap "kill -KILL $child 2>/dev/null; status_done; say 'interrupted; the next run starts over'; exit 130" INT TERM HUP
    follow_log "$log" "$child"
    if ! wait "$child"; then
        trap - INT TERM HUP
        discard "$folder"
        explain_log "$log" "the toolchain root could not be made"
    fi
    trap - INT TERM HUP
    mv -T "$folder" "$(root_path)"
    rm -rf "$folder.tmp" "$folder.pid"
}

# Says which step the set-up is in while process CHILD writes LOG.
follow_log() {
    local log=$1 child=$2 begin=$SECONDS last=$SECONDS step previous="" unpacked
    while kill -0 "$child" 2>/dev/null; do
        step=$(grep -E '^(I: (running|downloading|extracting|installing|cleaning)|keel-step: )' "$log" | tail -n 1 || true)
        step=${step#I: }
        step=${step#keel-step: }
        unpacked=$(grep -c '^Unpacking ' "$log" || true)
        if [[ -t 2 || $step != "$previous" || $((SECONDS - last)) -ge 15 ]]; then
            status "  $((SECONDS - begin)) s: ${step:-starting} ($unpacked packages unpacked)"
            previous=$step
            last=$SECONDS
        fi
        sleep 0.5
    done
    status_done
}

old_roots() {
    local folder current
    current=$(root_path)
    for folder in "$cache"/root-*; do
        [[ -d $folder && $folder != "$current" && $folder != *.unfinished* ]] && echo "$folder"
    done
    return 0
}

say_old_roots() {
    local count
    count=$(old_roots | wc -l)
    [[ $count -eq 0 ]] || say "$count toolchain root(s) of other versions are in $cache; ./keel clean removes them"
}

clean_roots() {
    local folder
    [[ -d $cache ]] || return 0
    exec 9>"$cache/root.lock"
    flock --nonblock 9 || fail "another keel prepares a toolchain root in $cache" "wait for it to end, then run this again"
    remove_unfinished
    while IFS= read -r folder; do
        say "removing $folder"
        remove_tree "$folder"
    done < <(old_roots)
    if [[ ${1:-} == --all && -d $(root_path) ]]; then
        say "removing $(root_path)"
        remove_tree "$(root_path)"
    fi
    exec 9>&-
}
